"""Plain sentences: what each becomes, and what is no sentence at all."""

from datetime import date

import pytest

from tintype.catalog.query.tree import Named, Person, Place, Tagged
from tintype.search import sentences
from tintype.search.wording import node_text

TODAY = date(2026, 11, 21)
PEOPLE = {"grandma", "jane doe", "tom", "anna lee"}
TAGS = {
    "dog", "cat", "beach", "car", "food", "boat", "kitchen", "hat", "snow", "fire truck", "horse",
    "mountain", "wedding", "sunglasses", "cake", "tree", "christmas", "umbrella", "bicycle",
}  # fmt: skip
PLACES = {"paris", "new york", "italy", "lake como", "rome"}
CAMERAS = {"canon", "iphone", "nikon d90"}


class Known:
    """A small library's names."""

    def thing(self, words):
        name = " ".join(words)
        if any(name == full or name in full.split() for full in PEOPLE):
            return Person(words)
        single = name.removesuffix("s")
        tag = next((tag for tag in (name, single) if tag in TAGS), None)
        return Tagged(tag) if tag else None

    def place(self, words):
        return Place(words) if " ".join(words) in PLACES else None

    def camera(self, words):
        return Named("camera", " ".join(words)) if " ".join(words) in CAMERAS else None

    def holds(self, words):
        return words == ("photos", "of", "old", "times")


def read(text: str):
    return sentences.read(text, Known(), TODAY)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        (
            "photos of grandma with a dog last summer in Paris",
            "person:grandma tag:dog date:2026-06..2026-08 place:paris",
        ),
        ("show me pictures of Jane Doe", 'person:"jane doe"'),
        ("find all photos with dogs and cats", "tag:dog tag:cat"),
        ("pictures of dogs or cats", "tag:dog|cat"),
        ("photos of grandma without a dog", "person:grandma -tag:dog"),
        ("photos of the beach but not of tom", "tag:beach -person:tom"),
        ("dog in paris", "tag:dog place:paris"),
        ("grandma in new york", 'person:grandma place:"new york"'),
        ("tom and anna in italy", "person:tom person:anna place:italy"),
        ("pictures from 2019", "date:2019"),
        ("photos taken in July", "month:7"),
        ("dog in july 2019", "tag:dog date:2019-07"),
        ("snow last winter", "tag:snow date:2025-12..2026-02"),
        ("photos from yesterday", "date:2026-11-20"),
        ("beach photos this year", "tag:beach date:2026"),
        ("photos of the wedding between 2015 and 2018", "tag:wedding date:2015..2018"),
        ("pictures from may 2019 to june 2020", "date:2019-05..2020-06"),
        ("photos before 2010", "date:<2010"),
        ("cars after 2020", "tag:car date:>=2021"),
        ("photos of tom since 2021", "person:tom date:>=2021"),
        ("images taken with my canon", "camera:canon"),
        ("dog shot on iphone", "tag:dog camera:iphone"),
        ("photos taken with a Nikon D90 camera in Rome", 'camera:"nikon d90" place:rome'),
        ("portraits of grandma", "is:portrait person:grandma"),
        ("selfies with tom", "is:selfie person:tom"),
        ("screenshots from last week", "is:screenshot date:2026-11-09..2026-11-15"),
        ("photos at night in paris", "is:night place:paris"),
        ("black and white photos of anna lee", 'is:bw person:"anna lee"'),
        ("pictures of tom in black and white", "person:tom is:bw"),
        ("blurry pictures", "is:blurry"),
        ("photos with more than 3 people", "faces:>=4"),
        ("two people on the beach", "faces:2 tag:beach"),
        ("photos with at least five people in the snow", "faces:>=5 tag:snow"),
        ("2 or more people in paris", "faces:>=2 place:paris"),
        ("photos with nobody", "faces:0"),
        ("a boat on lake como", 'tag:boat place:"lake como"'),
        ("grandma's cake", None),
        ("photos of grandma's cake", "person:grandma tag:cake"),
        ("show me the fire truck", 'tag:"fire truck"'),
        ("photos of tom in the kitchen, with a cat", "person:tom tag:kitchen tag:cat"),
        ("pictures at christmas 2019", "date:2019-12-24..2019-12-26"),
        ("tom last christmas", "person:tom date:2025-12-24..2025-12-26"),
        ("photos in the summer of 2018", "date:2018-06..2018-08"),
        ("pictures of grandma in the 90s", "person:grandma date:1990..1999"),
        ("can you show me photos of my bicycle?", "tag:bicycle"),
        ("favourite photos of tom", "is:favourite person:tom"),
        ("dog photos", "tag:dog"),
        ("photos of tom 2019", "person:tom date:2019"),
        # No sentences: words as they are.
        ("new york", None),
        ("the rock", None),
        ("dog", None),
        ("dog cat", None),
        ("dog and cat", None),
        ("women in love", None),
        ("alice in wonderland", None),
        ("day of the dead", None),
        ("statue of liberty", None),
        ("black and white", None),
        ("portraits", None),
        ("man with a plan", None),
        ("may", None),
        ("one two three", None),
        ("of mice and men", None),
        ("photos of old times", None),
        ('photos of "grandma"', None),
        ("photos tag:dog", None),
        ("photos of dog OR cat", None),
        ("", None),
    ],
)
def test_sentences_become_queries_and_others_stay_words(text: str, query: str | None) -> None:
    found = read(text)
    assert (None if found is None else node_text(found.node)) == query


def test_what_nobody_knows_stays_a_word_and_is_said() -> None:
    found = read("photos of grandma with a flibber in Atlantis")
    assert found is not None
    assert node_text(found.node) == "person:grandma flibber atlantis"
    assert found.unknown == ("flibber", "atlantis")


def test_seasons_are_explained() -> None:
    found = read("dogs last summer in paris")
    assert found is not None
    assert found.notes == (sentences.SEASONS_NOTE,)
