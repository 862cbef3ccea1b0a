"""The vectors of whole photos, and how their changes are noted."""

from __future__ import annotations

import numpy as np

from builders import embedding
from tintype.catalog import likeness
from tintype.catalog.likeness import IndexRow


def test_a_vector_that_comes_changes_or_goes_is_noted_as_a_new_change(database, add) -> None:
    first, second = add("1.jpg", seed=1), add("2.jpg", seed=2)
    with database.writer() as connection:
        version = likeness.last_change(connection)
        assert likeness.changed_since(connection, 0) == [first, second]
        assert likeness.changed_since(connection, version) == []
        connection.execute("DELETE FROM embedding WHERE photo_id = ?", (first,))
        assert likeness.changed_since(connection, version) == [first]
    add("2.jpg", seed=2)  # analysed again
    with database.reader() as connection:
        assert set(likeness.changed_since(connection, version)) == {first, second}


def test_vectors_come_back_as_unit_vectors_of_the_model_asked_for(database, add) -> None:
    ids = [add(f"{seed}.jpg", seed=seed) for seed in range(3)]
    with database.reader() as connection:
        model = likeness.model(connection)
        assert model == "e@1"
        found, vectors = likeness.vectors(connection, [ids[2], ids[0], 99], model)
        assert found.tolist() == [ids[2], ids[0]]
        assert np.allclose(vectors, [embedding(2), embedding(0)], atol=1e-3)
        assert len(likeness.vectors(connection, ids, "other@1")[0]) == 0
        ((everyone, _),) = likeness.all_vectors(connection, model)
        assert everyone.tolist() == ids
        assert len(likeness.sample(connection, model, 1000)) == 3


def test_one_index_counts(database) -> None:
    with database.writer() as connection:
        assert likeness.index(connection) is None
        for name in ("a", "b"):
            likeness.set_index(connection, IndexRow(name, "e@1", 7))
        assert likeness.index(connection) == IndexRow("b", "e@1", 7)
