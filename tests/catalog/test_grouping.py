"""Photos put together: every group holds what it says, all of it, in the order asked for."""

from __future__ import annotations

import pytest

from catalog.test_columns import Twin
from tintype.catalog.query import record
from tintype.catalog.query.tree import Search, Sort
from tintype.catalog.rows import FACES_SHIFT, FAVOURITE, RAW, STARS, TEXT


@pytest.fixture(scope="module")
def twin(tmp_path_factory: pytest.TempPathFactory):
    made = Twin(tmp_path_factory.mktemp("groups"), 7, 40)
    made.columns.fold()
    yield made
    made.close()


def _title(photo: record.PhotoRecord, by: str) -> set[str]:
    match by:
        case "folder":
            return {f"{file.root.rsplit('/', 1)[-1]}/{file.folder}" for file in photo.files}
        case "camera":
            return {photo.camera}
        case "rating":
            return {str(photo.rating) if photo.rating else ""}
        case _:
            return {photo.country[1] if photo.country else ""}


@pytest.mark.parametrize("by", ["folder", "camera", "rating", "place"])
@pytest.mark.parametrize("sort", [Sort("date"), Sort("name", reverse=True)])
def test_groups_hold_what_they_say(twin: Twin, by, sort) -> None:
    with twin.database.reader() as connection:
        answer = twin.columns.answer(connection, Search(sort=sort))
        grid, plain = answer.grid(connection, by), answer.grid(connection).ids.tolist()
        groups, ids = grid.groups, grid.ids.tolist()
        assert sorted(ids) == sorted(plain)
        assert len(set(groups.titles)) == len(groups.titles) > 1
        assert "" not in groups.titles[:-1]
        ends = [*groups.starts.tolist()[1:], len(ids)]
        for title, start, end in zip(groups.titles, groups.starts.tolist(), ends, strict=True):
            own = ids[start:end]
            assert own == [photo for photo in plain if photo in own]
            for photo in own:
                wanted = title.rpartition(", ")[2] if by == "place" else title
                assert wanted in _title(record.load(connection, photo), by)


def test_badges_say_what_photos_have(twin: Twin) -> None:
    with twin.database.reader() as connection:
        grid = twin.columns.grid(connection, Search())
        assert grid.badges is not None
        for photo, badge in zip(grid.ids.tolist(), grid.badges.tolist(), strict=True):
            known = record.load(connection, photo)
            assert badge & STARS == known.rating
            assert bool(badge & FAVOURITE) == known.favourite
            assert bool(badge & RAW) == (known.format == "RAW")
            assert bool(badge & TEXT) == known.has_text
            assert badge >> FACES_SHIFT == known.faces


def test_what_is_alike_stands_together_in_the_order_of_its_first(twin: Twin) -> None:
    with twin.database.writer() as connection:
        connection.execute("DELETE FROM alike")
        for pair in ((30, 2), (2, 17), (5, 6), (40, 5)):
            connection.execute("INSERT INTO alike VALUES (?, ?, 'near', 0.9, 0.9)", pair)
    with twin.database.reader() as connection:
        plain = twin.columns.grid(connection, Search()).ids.tolist()
        grid = twin.columns.grid(connection, Search(), "alike")
        groups, ids = grid.groups, grid.ids.tolist()
        wanted = [[one for one in plain if one in some] for some in ({2, 17, 30}, {5, 6, 40})]
        wanted = sorted((some for some in wanted if len(some) > 1), key=lambda s: plain.index(s[0]))
        assert wanted
        ends = [*groups.starts.tolist()[1:], len(ids)]
        found = [ids[a:b] for a, b in zip(groups.starts.tolist(), ends, strict=True)]
        assert found[:-1] == wanted
        assert groups.titles == ("alike",) * len(wanted) + ("",)
