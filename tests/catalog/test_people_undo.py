"""Any acts on people and tags, in any order, are taken back exactly."""

from __future__ import annotations

import json
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import WORDS
from people_album import Crowd, dump
from tintype.catalog import act, edits, faces, migrate, people_edits, tags
from tintype.catalog.database import Database
from tintype.catalog.people_rows import Who
from tintype.catalog.rows import ChangeSet
from tintype.errors import UserError
from tintype.types import Box

KEYS = st.sampled_from(["1a", "1b", "2a", "3b", "4A", "5c"])
SOME = st.lists(KEYS, min_size=1, max_size=3, unique=True)
NAMES = st.sampled_from(["Ann", "Ben"])
ACTS = st.one_of(
    st.none(),
    st.tuples(st.just("name"), KEYS, NAMES),
    st.tuples(st.just("confirm"), SOME),
    st.tuples(st.just("not"), SOME),
    st.tuples(st.just("move"), SOME, NAMES),
    st.tuples(st.just("merge"), KEYS, KEYS),
    st.tuples(st.just("split"), SOME),
    st.tuples(st.just("hide"), KEYS),
    st.tuples(st.just("cover"), KEYS),
    st.tuples(st.just("note"), KEYS, NAMES),
    st.tuples(st.just("remove"), KEYS),
    st.tuples(st.just("shift"), KEYS),
    st.tuples(st.just("draw"), NAMES),
    st.tuples(st.just("tag"), NAMES),
)


def perform(crowd: Crowd, connection, kind: str, *arguments) -> ChangeSet:
    """One act, on whomever the faces are or are grouped with at the moment."""

    def somebody(key: str) -> Who:
        face = faces.one(connection, crowd.id(key))
        return Who(face.person, None if face.person else face.group)

    first = arguments[0]
    ids = [crowd.id(key) for key in first] if isinstance(first, list) else []
    acts = {
        "name": lambda: people_edits.name(connection, somebody(first), arguments[1]),
        "confirm": lambda: people_edits.confirm(connection, ids),
        "not": lambda: people_edits.not_this(connection, ids),
        "move": lambda: people_edits.move(connection, ids, arguments[1]),
        "merge": lambda: people_edits.merge(connection, [somebody(key) for key in arguments]),
        "split": lambda: people_edits.split(connection, ids),
        "hide": lambda: people_edits.hide(connection, [somebody(first)]),
        "cover": lambda: people_edits.set_cover(connection, somebody(first), crowd.id(first)),
        "note": lambda: people_edits.note(connection, somebody(first), arguments[1]),
        "remove": lambda: people_edits.remove_face(connection, [crowd.id(first)]),
        "shift": lambda: people_edits.move_face(connection, crowd.id(first), Box(1, 1, 30, 30)),
        "draw": lambda: people_edits.draw(connection, 1, Box(200, 200, 30, 30), first)[1],
        "tag": lambda: edits.decide_tag(connection, [1, 2], first, verdict=True),
    }
    return acts[kind]()


@settings(max_examples=60)
@given(acts=st.lists(ACTS, max_size=10))
def test_any_acts_and_undos_end_where_a_stack_of_states_ends(
    tmp_path_factory: pytest.TempPathFactory, acts
) -> None:
    """Undo restores exactly the state before each act, whatever acts there were, on tags too."""
    database = Database(tmp_path_factory.mktemp("library"))
    with database.writer() as connection:
        tags.import_vocabulary(connection, WORDS, "1")
    crowd = Crowd(database)
    crowd.add("ab", "a", "b", "A", "c")
    crowd.group()
    states = [dump(crowd)]
    for one in acts:
        if one is None:
            with database.writer() as connection:
                undone = edits.undo(connection)
            assert (undone is None) == (len(states) == 1)
            states = states[:-1] or states
        else:
            try:
                with database.writer() as connection:
                    change = perform(crowd, connection, *one)
            except UserError:
                change = ChangeSet()
            if change != ChangeSet():
                states.append(dump(crowd))
        assert dump(crowd) == states[-1], one
        for _, person, word in states[-1][0]:
            assert person
            assert word in {"is", "named", "not"}
    while len(states) > 1:
        states.pop()
        with database.writer() as connection:
            assert edits.undo(connection) is not None
        assert dump(crowd) == states[-1]
    database.close()


def test_an_older_log_is_rewritten_so_that_undo_reaches_the_same_faces() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    steps = migrate.migrations()
    for number, script in steps[:6]:
        migrate._apply(connection, number, script)
    full = [[1, None, "is", [13]], [1, "not", "named", [12, 1, 14]]]
    for detail in ({"words": full, "persons": [], "faces": [[1, "x", 0.5, 0.25]]}, {"edit": 1}):
        connection.execute(
            "INSERT INTO edit (at, kind, detail) VALUES ('', 'name', ?)", (json.dumps(detail),)
        )
    migrate._apply(connection, *steps[6])
    named, other = (json.loads(row) for (row,) in connection.execute("SELECT detail FROM edit"))
    assert act.said(named) == [(1, None, "is", [13]), (1, "not", "named", [1, 12, 14])]
    assert named["faces"] == [[1, "x", 0.5, 0.25]]
    assert other == {"edit": 1}
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("UPDATE edit SET kind = ''")
