"""The vocabulary's data holds its promises, and a mistake in it is reported with its line."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from tintype import paths
from tintype.analysis.vocabulary import Vocabulary, load_vocabulary
from tintype.errors import BugError, EnvironmentFault, NotFoundError

COCO = (
    "person, bicycle, car, motorcycle, airplane, bus, train, truck, boat, traffic light, "
    "fire hydrant, stop sign, parking meter, bench, bird, cat, dog, horse, sheep, cow, elephant, "
    "bear, zebra, giraffe, backpack, umbrella, handbag, tie, suitcase, frisbee, skis, snowboard, "
    "sports ball, kite, baseball bat, baseball glove, skateboard, surfboard, tennis racket, "
    "bottle, wine glass, cup, fork, knife, spoon, bowl, banana, apple, sandwich, orange, "
    "broccoli, carrot, hot dog, pizza, donut, cake, chair, couch, potted plant, bed, "
    "dining table, toilet, tv, laptop, mouse, remote, keyboard, cell phone, microwave, oven, "
    "toaster, sink, refrigerator, book, clock, vase, scissors, teddy bear, hair drier, toothbrush"
)
OTHER_SOURCES = (
    "beach, coast, mountain, forest, snow, desert, waterfall, field, countryside, street, city, "
    "suburb, highway, skyscraper, factory, kitchen, bedroom, living room, office, store, "
    "auditorium, laundromat, windmill, portrait, group, selfie, screenshot, document, panorama, "
    "night, black-and-white, blurry, burst"
)
BUNDLED = paths.resources() / "vocabulary"


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary()


@pytest.fixture
def editable(tmp_path) -> Path:
    """A copy of the bundled vocabulary that a test may spoil."""
    return Path(shutil.copytree(BUNDLED, tmp_path / "vocabulary"))


def replace_line(path: Path, number: int, line: str) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    lines[number - 1] = line
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def word_for(vocabulary: Vocabulary, kind, start_of_label: str) -> str | None:
    labels = vocabulary.labels(kind)
    index = next(i for i, label in enumerate(labels) if label.startswith(start_of_label))
    return vocabulary.word(kind, index)


class TestLabels:
    def test_coco_labels_stand_in_the_order_of_the_detectors_classes(self, vocabulary):
        assert vocabulary.labels("coco") == tuple(COCO.split(", "))

    def test_every_coco_label_leads_to_a_word(self, vocabulary):
        assert all(vocabulary.word("coco", index) for index in range(80))

    def test_imagenet_has_its_thousand_labels_at_the_known_places(self, vocabulary):
        labels = vocabulary.labels("imagenet")
        assert len(labels) == 1000
        known = {0: "tench", 134: "crane", 245: "French bulldog", 517: "crane", 638: "maillot"}
        known |= {639: "maillot, tank suit", 850: "teddy", 963: "pizza", 999: "toilet tissue"}
        assert {i: labels[i] for i in known if not labels[i].startswith(known[i])} == {}

    def test_imagenet_labels_are_those_of_the_built_in_model(self, vocabulary):
        path = paths.bundled_models() / "efficientnet-lite0" / "labels.txt"
        if not path.exists():
            pytest.skip("the model efficientnet-lite0 has not been built")
        assert tuple(path.read_text(encoding="utf-8").splitlines()) == vocabulary.labels("imagenet")

    def test_almost_every_imagenet_label_leads_to_a_word(self, vocabulary):
        """Dropping a label is a decision for the few that say nothing about a photo."""
        words = [vocabulary.word("imagenet", index) for index in range(1000)]
        assert words.count(None) <= 10

    def test_labels_of_the_same_name_are_told_apart_by_index(self, vocabulary):
        assert vocabulary.word("imagenet", 134) == "crane"
        assert vocabulary.word("imagenet", 517) == "construction crane"
        assert vocabulary.word("imagenet", 264) == "corgi"
        assert vocabulary.word("imagenet", 474) == "cardigan"
        assert vocabulary.word("imagenet", 744) == vocabulary.word("imagenet", 657) == "rocket"

    @pytest.mark.parametrize(
        ("coco", "imagenet"),
        [
            ("couch", "studio couch"),
            ("cow", "ox"),
            ("tv", "television"),
            ("mouse", "mouse"),
            ("keyboard", "computer keyboard"),
            ("cell phone", "cellular telephone"),
            ("hair drier", "hand blower"),
            ("remote", "remote control"),
            ("refrigerator", "refrigerator"),
            ("sink", "washbasin"),
            ("oven", "stove"),
            ("handbag", "purse"),
            ("laptop", "notebook"),
            ("teddy bear", "teddy"),
            ("tennis racket", "racket"),
            ("skis", "ski"),
            ("potted plant", "pot"),
            ("bench", "park bench"),
            ("hot dog", "hotdog"),
            ("dining table", "dining table"),
            ("traffic light", "traffic light"),
        ],
    )
    def test_both_models_call_the_same_thing_by_the_same_word(self, vocabulary, coco, imagenet):
        word = word_for(vocabulary, "coco", coco)
        assert word is not None
        assert word == word_for(vocabulary, "imagenet", imagenet)

    def test_a_homonym_of_a_coco_label_keeps_its_own_meaning(self, vocabulary):
        assert word_for(vocabulary, "coco", "kite") == "kite"
        assert word_for(vocabulary, "imagenet", "kite") == "bird of prey"

    @pytest.mark.parametrize("index", [-1, 80])
    def test_a_class_the_model_does_not_have_is_our_bug(self, vocabulary, index):
        with pytest.raises(BugError, match=str(index)):
            vocabulary.word("coco", index)
        with pytest.raises(BugError, match=str(index)):
            vocabulary.raw_label("coco", index)

    def test_raw_label_is_the_models_own(self, vocabulary):
        assert vocabulary.raw_label("coco", 57) == "couch"
        assert vocabulary.raw_label("imagenet", 831) == "studio couch, day bed"


class TestTree:
    def test_every_parent_exists_and_no_word_is_above_itself(self, vocabulary):
        for name, word in vocabulary.words.items():
            seen = {name}
            parent = word.parent
            while parent is not None:
                assert parent not in seen
                seen.add(parent)
                parent = vocabulary.words[parent].parent

    def test_no_word_lies_deeper_than_five_levels(self, vocabulary):
        assert [word for word in vocabulary.words if len(vocabulary.path(word)) > 5] == []

    def test_paths_lead_from_the_top_to_the_word(self, vocabulary):
        assert vocabulary.path("French bulldog") == ("animal", "pet", "dog", "French bulldog")
        assert vocabulary.ancestors("French bulldog") == ("dog", "pet", "animal")
        assert vocabulary.path("animal") == ("animal",)

    def test_children_and_parents_agree(self, vocabulary):
        for name, word in vocabulary.words.items():
            assert all(
                vocabulary.words[child].parent == name for child in vocabulary.children(name)
            )
            if word.parent is not None:
                assert name in vocabulary.children(word.parent)

    @pytest.mark.parametrize(
        ("word", "above"),
        [
            ("beach", "nature"),
            ("goldfinch", "bird"),
            ("pizza", "food"),
            ("convertible", "car"),
            ("kitchen", "indoors"),
            ("skyscraper", "building"),
            ("electric guitar", "musical instrument"),
            ("tennis racket", "sport"),
            ("strawberry", "fruit"),
            ("selfie", "photo type"),
        ],
    )
    def test_a_broad_word_covers_its_kinds(self, vocabulary, word, above):
        assert above in vocabulary.ancestors(word)

    def test_words_of_the_other_sources_are_ready(self, vocabulary):
        assert [w for w in OTHER_SOURCES.split(", ") if w not in vocabulary.words] == []

    def test_words_are_written_as_people_type_them(self, vocabulary):
        texts = [t for w in vocabulary.words.values() for t in (w.name, *w.synonyms)]
        assert [t for t in texts if "_" in t or t != " ".join(t.split())] == []

    def test_an_unknown_word_is_refused(self, vocabulary):
        for ask in (vocabulary.path, vocabulary.synonyms, vocabulary.children):
            with pytest.raises(NotFoundError, match="zzz"):
                ask("zzz")


class TestFind:
    def test_every_word_and_synonym_finds_its_own_word_only(self, vocabulary):
        """So no synonym equals another word, and none belongs to two words."""
        entries = Counter(
            text.casefold() for w in vocabulary.words.values() for text in (w.name, *w.synonyms)
        )
        assert [text for text, count in entries.items() if count > 1] == []
        for name, word in vocabulary.words.items():
            assert {vocabulary.find(text) for text in (name, *word.synonyms)} == {name}

    @pytest.mark.parametrize(
        ("typed", "word"),
        [
            ("puppy", "dog"),
            ("doggy", "dog"),
            ("kitty", "cat"),
            ("bike", "bicycle"),
            ("motorbike", "motorcycle"),
            ("phone", "phone"),
            ("smartphone", "cell phone"),
            ("mobile", "cell phone"),
            ("telly", "television"),
            ("couch", "sofa"),
            ("seaside", "coast"),
            ("ocean", "coast"),
            ("plane", "airplane"),
            ("aeroplane", "airplane"),
            ("doughnut", "donut"),
            ("grey wolf", "wolf"),
            ("jewellery", "necklace"),
            ("tall building", "skyscraper"),
            ("Canis familiaris", "dog"),
            ("Vulpes vulpes", "red fox"),
        ],
    )
    def test_what_people_type_finds_the_word(self, vocabulary, typed, word):
        assert vocabulary.find(typed) == word

    def test_seaside_also_covers_photos_of_beaches(self, vocabulary):
        seaside = vocabulary.find("seaside")
        assert seaside is not None
        assert "beach" in vocabulary.children(seaside)

    @pytest.mark.parametrize(
        ("typed", "word"),
        [
            ("DOGS", "dog"),
            ("puppies", "dog"),
            ("wolves", "wolf"),
            ("beaches", "beach"),
            ("knives", "knife"),
            ("  Hot   Dogs ", "hot dog"),
            ("black and white", "black-and-white"),
            ("t shirt", "T-shirt"),
            ("jack-o\u2019-lantern", "jack-o'-lantern"),
        ],
    )
    def test_case_plural_hyphens_and_spaces_do_not_matter(self, vocabulary, typed, word):
        assert vocabulary.find(typed) == word

    def test_a_plural_with_its_own_entry_keeps_it(self, vocabulary):
        assert vocabulary.find("glasses") == "glasses"
        assert vocabulary.find("sunglasses") == "sunglasses"

    @pytest.mark.parametrize("typed", ["", " ", "s", "-", "quasar"])
    def test_what_is_no_word_finds_nothing(self, vocabulary, typed):
        assert vocabulary.find(typed) is None


class TestRevisions:
    def test_the_bundled_vocabulary_is_read_once(self, vocabulary):
        assert load_vocabulary() is vocabulary
        assert load_vocabulary(BUNDLED) == vocabulary

    def test_a_new_synonym_does_not_ask_for_a_new_analysis(self, vocabulary, editable):
        path = editable / "words.txt"
        path.write_text(path.read_text(encoding="utf-8") + "quasar: blazar\n", encoding="utf-8")
        changed = load_vocabulary(editable)
        assert changed.mapping_revision == vocabulary.mapping_revision
        assert changed.revision != vocabulary.revision

    def test_another_word_for_a_label_asks_for_a_new_analysis(self, vocabulary, editable):
        replace_line(editable / "coco.tsv", 2, "0\tperson\tcat")
        changed = load_vocabulary(editable)
        assert changed.word("coco", 0) == "cat"
        assert changed.mapping_revision != vocabulary.mapping_revision
        assert changed.revision != vocabulary.revision

    def test_comments_and_line_endings_change_no_revision(self, vocabulary, editable):
        for path in editable.glob("*.t*"):
            text = "# a comment\n" + path.read_text(encoding="utf-8")
            path.write_bytes(text.replace("\n", "\r\n").encode())
        assert load_vocabulary(editable) == vocabulary


class TestMalformedFiles:
    @pytest.mark.parametrize(
        ("file", "line", "text", "reason"),
        [
            ("words.txt", 4, "  person", "indent"),
            ("words.txt", 6, "   event", "indent"),
            ("words.txt", 7, "      wedding", "indent"),
            ("words.txt", 4, "person: ; people", "'' is not a word"),
            ("words.txt", 4, "person:", "'' is not a word"),
            ("words.txt", 4, "per_son", "'per_son' is not a word"),
            ("words.txt", 6, "Person", "'Person' already stands at 'person'"),
            ("words.txt", 6, "event: people", "'people' already stands at 'person'"),
            ("coco.tsv", 5, "3\tmotorcycle", "three columns"),
            ("coco.tsv", 5, "3\tmotorcycle\t", "three columns"),
            ("coco.tsv", 5, "3\t\tmotorcycle", "three columns"),
            ("coco.tsv", 5, "4\tmotorcycle\tmotorcycle", "index 3 is due, not '4'"),
            ("coco.tsv", 5, "three\tmotorcycle\tmotorcycle", "index 3 is due, not 'three'"),
            ("coco.tsv", 5, "3\tmotorcycle\tpuppy", "'puppy' is not a word of words.txt"),
            ("imagenet.tsv", 1001, "999\ttoilet tissue\tloo roll", "'loo roll' is not a word"),
        ],
    )
    def test_a_mistake_is_named_with_file_and_line(self, editable, file, line, text, reason):
        replace_line(editable / file, line, text)
        with pytest.raises(EnvironmentFault) as caught:
            load_vocabulary(editable)
        assert str(caught.value).startswith(f"{file}, line {line}: ")
        assert reason in str(caught.value)
        assert file in caught.value.hint

    def test_a_missing_label_is_named_at_the_end_of_the_file(self, editable):
        path = editable / "coco.tsv"
        lines = path.read_text(encoding="utf-8").splitlines()[:-1]
        path.write_text("\n".join(lines), encoding="utf-8")
        with pytest.raises(EnvironmentFault, match=r"coco\.tsv, line 81: 80 .* 79 are there"):
            load_vocabulary(editable)

    def test_an_empty_label_file_is_refused(self, editable):
        (editable / "imagenet.tsv").write_bytes(b"")
        with pytest.raises(EnvironmentFault, match=r"imagenet\.tsv, line 1: 1000 .* 0 are there"):
            load_vocabulary(editable)

    def test_an_absent_file_is_named(self, editable):
        (editable / "words.txt").unlink()
        with pytest.raises(EnvironmentFault, match=r"words\.txt cannot be read"):
            load_vocabulary(editable)

    def test_a_file_that_is_not_text_is_named(self, editable):
        (editable / "coco.tsv").write_bytes(b"0\tperson\t\xff\xfe")
        with pytest.raises(EnvironmentFault, match=r"coco\.tsv cannot be read"):
            load_vocabulary(editable)
