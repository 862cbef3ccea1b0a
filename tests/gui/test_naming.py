"""A window in another language names tags and places in it, and takes what is typed in it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from catalog.query_catalog import fill
from tintype.catalog.curation_rows import TagRow
from tintype.catalog.people_rows import HistoryRow
from tintype.catalog.rows import PlaceCount
from tintype.gui import edit_words, naming, wording
from tintype.gui.bridge import LibraryBridge
from tintype.gui.models.place_tree import PlaceTreeModel
from tintype.gui.models.tag_tree import TagTreeModel, written
from tintype.gui.views.query_parts import shown
from tintype.library import Library
from tintype.search.narrowing import parts
from tintype.types import Place


@pytest.fixture
def _german(qapp) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def bridge(qapp, tmp_path) -> Iterator[LibraryBridge]:
    library = Library.open(tmp_path, language="de")
    with library._database.writer() as connection:
        fill(connection, 0)
    bridge = LibraryBridge.inline(lambda: library)
    yield bridge
    bridge.close()


DOG = TagRow(3, 1, ("animal", "dog"), ("puppy", "Bello"), ("dog",), 9, 9, 0)
OWN = TagRow(4, None, ("Crete",), (), (), 3, 3, 3)


@pytest.mark.usefixtures("_german")
def test_the_tree_of_tags_is_named_and_filtered_in_the_language() -> None:
    model = TagTreeModel()
    rows = [TagRow(1, None, ("animal",), ("creature",), ("animal",), 12, 0, 0), DOG, OWN]
    model.set_rows(rows)
    top = model.index(0, 0)
    assert top.data() == "Tier"
    assert model.index(0, 0, top).data() == "Hund"
    assert model.index(0, 3, top).data().endswith("Wauwau, Canis familiaris, Bello, dog")
    assert model.index(1, 0).data() == "Crete", "a person's own tag"
    assert written(DOG) == "animal/dog", "what the library takes"
    for wanted in ("hund", "welpe", "dog", "bello"):
        model.set_rows(rows, wanted)
        assert model.rowCount() == 1


@pytest.mark.usefixtures("_german")
def test_places_are_named_and_filtered_in_the_language() -> None:
    model = PlaceTreeModel()
    places = [
        PlaceCount("Germany", "DE", "Bavaria", "Munich", 5, 48.1, 11.6),
        PlaceCount("France", "FR", "Normandy", "", 2, 49.0, 0.0),
    ]
    model.set_places(places, "münchen")
    top = model.index(0, 0)
    region = model.index(0, 0, top)
    names = [index.data() for index in (top, region, model.index(0, 0, region))]
    assert names == ["Deutschland", "Bayern", "München"]
    assert model.rowCount() == 1
    assert naming.spot(places[1]) == "Normandie, Frankreich"
    where = Place("Munich", "Munich", "Bavaria", "Germany", "DE", "")
    assert naming.whereabouts(where) == "München, Bayern, Deutschland"
    assert naming.town("Munich, Germany") == "München, Deutschland"


@pytest.mark.usefixtures("_german")
def test_acts_chips_and_what_models_saw_are_named_in_the_language() -> None:
    row = HistoryRow(1, "2021-06-05T12:00:00+00:00", "tag", ("dog",), 0, undone=False, photos=2)
    assert "Hund" in edit_words.sentence(row)
    chips = [shown(part) for part in parts("tag:dog country:fr place:Munich")]
    assert chips == ["Hund", "Frankreich", "München"]
    assert naming.seen("golden retriever") == "Golden Retriever"
    assert naming.seen("margin 0.3") == "margin 0.3"
    assert naming.tag_query("fire truck") == "tag:Feuerwehrauto"
    assert naming.path(("animal", "dog")) == "Tier/Hund"


def test_english_names_stay_as_they_are(qapp) -> None:
    assert naming.tag("dog") == "dog"
    assert naming.aliases(DOG) == ["puppy", "Bello"]
    assert naming.town("Munich, Germany") == "Munich, Germany"
    assert naming.seen("tabby, tabby cat") == "tabby, tabby cat"


@pytest.mark.usefixtures("_german")
def test_what_is_typed_as_a_tag_is_the_tag_that_is_called_so(bridge, qtbot) -> None:
    grids, said = [], []
    bridge.grid.answered.connect(grids.append)
    bridge.curate.acted.connect(said.append)
    bridge.ask_grid("-tag:Hund")
    other = [int(grids[-1].ids[0])]
    bridge.curate.tag(other, "Hund", typed=True)
    bridge.ask_grid(f"tag:dog id:{other[0]}")
    assert len(grids[-1]) == 1
    assert "Hund" in said[-1]
    bridge.curate.untag(other, "dog")
    assert "Hund" in said[-1], "also where the window named the tag itself"
    bridge.ask_grid(f"tag:Hund id:{other[0]}")
    assert len(grids[-1]) == 0


@pytest.mark.usefixtures("_german")
def test_suggestions_offer_tags_by_their_names(bridge) -> None:
    answers = []
    bridge.tag_words.answered.connect(answers.append)
    bridge.ask_tag_words("hun")
    assert [name for name, _ in answers[-1][1]] == ["Hund"]


@pytest.mark.usefixtures("_german")
def test_numbers_are_written_as_the_language_does() -> None:
    assert wording.coordinates(52, -13) == "52,0000° N, 13,0000° W"
    assert wording.decimal(3, 1) == "3,0"
