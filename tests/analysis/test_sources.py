"""The built-in sources by id."""

import subprocess
import sys

import pytest

from tintype.analysis.runner import Runner
from tintype.analysis.sources import default_sources, known_sources, source_revisions
from tintype.errors import UserError


def test_only_the_named_sources_and_what_they_need_are_loaded() -> None:
    assert [source.id for source in default_sources(["scenes"])] == ["scenes"]
    Runner(default_sources(["faces"]))  # refuses sources whose dependencies are absent


def test_revisions_without_weights_are_those_of_the_loaded_sources() -> None:
    loaded = {source.id: source.revision for source in default_sources()}
    assert tuple(loaded) == known_sources()
    assert source_revisions() == loaded
    assert source_revisions(["objects"]) == {"objects": loaded["objects"]}


def test_thoroughness_makes_only_faces_and_what_they_tell_due_again() -> None:
    usual, thorough = source_revisions(), source_revisions(thorough=True)
    assert {id for id in usual if usual[id] != thorough[id]} == {"faces", "portraits"}
    (faces,) = (s for s in default_sources(["faces"], thorough=True) if s.id == "faces")
    assert faces.revision == thorough["faces"]


@pytest.mark.parametrize("ask", [default_sources, source_revisions])
def test_an_unknown_id_is_refused_and_the_known_ones_are_named(ask) -> None:
    with pytest.raises(UserError, match="auras") as caught:
        ask(["objects", "auras"])
    assert all(id in caught.value.hint for id in known_sources())


def test_asking_for_revisions_does_not_load_onnxruntime() -> None:
    code = (
        "import sys; from tintype.analysis.sources import source_revisions; source_revisions();"
        "sys.exit('onnxruntime' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
