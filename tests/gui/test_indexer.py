"""The indexer as a child process: what it says, how it ends, how it is stopped."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tintype.gui.indexer import (
    LONGEST_LINE,
    IndexProcess,
    LineBuffer,
    Progress,
    batch_index,
    parse_event,
)

SAY = """
import sys, json, os, time
say = lambda **e: print(json.dumps(e), file=sys.stderr, flush=True)
"""


def child(code: str):
    return lambda library, paths: [sys.executable, "-c", SAY + code, *map(str, paths)]


@pytest.fixture
def run(qtbot, tmp_path):
    """Run a child to its end; everything the process told, by signal."""

    def run(code: str, *, paths=(Path("/a"),)) -> dict[str, list]:
        process = IndexProcess(tmp_path, child(code))
        heard = listen_to(process)
        with qtbot.waitSignal(process.ended, timeout=20_000):
            process.index(paths)
        process.deleteLater()
        return heard

    return run


def listen_to(process: IndexProcess) -> dict[str, list]:
    heard: dict[str, list] = {}
    names = ("scanned", "progressed", "file_failed", "grew", "ended", "running_changed", "stored")
    for name in (*names, "rested", "looked_at"):
        got = heard.setdefault(name, [])
        getattr(process, name).connect(lambda *values, got=got: got.append(values))
    return heard


GOOD = """
say(event="scan", found=3)
say(event="start", total=3, unchanged=0)
say(event="photo", path="/a/1.jpg", status="indexed", reason=None, photo=1)
say(event="photo", path="/a/2.jpg", status="failed", reason="The file is empty.", photo=None)
say(event="photo", path="/a/3.jpg", status="moved", reason=None, photo=3)
say(event="progress", done=3, total=3, failed=1, photos_per_second=4.5, seconds_left=None)
say(event="end", interrupted=False)
"""


def test_a_good_run_tells_scan_progress_failures_growth_and_its_end(run) -> None:
    heard = run(GOOD)
    assert heard["scanned"] == [(3,)]
    assert heard["progressed"] == [
        (Progress(0, 3, 0, 0.0, None),),
        (Progress(3, 3, 1, 4.5, None),),
    ]
    assert heard["file_failed"] == [("/a/2.jpg", "The file is empty.")]
    assert len(heard["grew"]) == 2
    assert heard["stored"] == [(1,)]
    outcome = heard["ended"][0][0]
    assert (outcome.ending, outcome.new, outcome.failed) == ("done", 1, 1)
    assert heard["running_changed"] == [(True,), (False,)]


def test_reading_text_is_a_phase_of_its_own_and_finds_no_new_photos(run) -> None:
    text = """
say(event="start", total=2, unchanged=1, sources=["text"])
say(event="photo", path="/a/1.jpg", status="indexed", reason=None, photo=1)
say(event="progress", done=1, total=2, failed=0, photos_per_second=0.5, seconds_left=2)
"""
    heard = run(GOOD + text)
    assert [one.text for (one,) in heard["progressed"]] == [False, False, True, True]
    assert heard["ended"][0][0].new == 1


def test_reading_text_gives_way_to_folders_that_wait_and_goes_on_after_them(
    qtbot, tmp_path
) -> None:
    asked = []

    def command(library, paths):
        asked.append([str(path) for path in paths])
        text = 'say(event="start", total=9, unchanged=1, sources=["text"])\n'
        wait = "sys.stdin.read()\nsys.exit(130)" if len(asked) == 1 else ""
        return child(GOOD + text + wait)(library, paths)

    process = IndexProcess(tmp_path, command)
    process._text_time.setInterval(0)
    heard = listen_to(process)
    with qtbot.waitSignal(
        process.progressed, timeout=20_000, check_params_cb=lambda progress: progress.text
    ):
        process.index([Path("/a")])
    with qtbot.waitSignal(
        process.running_changed, timeout=20_000, check_params_cb=lambda running: not running
    ):
        process.index([Path("/b")])
    assert asked == [["/a"], ["/b", "/a"]]
    assert [outcome.ending for (outcome,) in heard["ended"]] == ["done", "done"]


def test_lines_that_are_no_events_or_make_no_sense_are_passed_over(run, caplog) -> None:
    garbage = r"""
sys.stderr.buffer.write(b"\xff\xfe warning: odd\n{not json}\n[]\n42\n{}\n"); sys.stderr.flush()
say(event="progress", done="many", total=None)
say(event="scan")
say(event="photo", path="/a/9.jpg")
say(event="something new", value=1)
"""
    heard = run(garbage + GOOD)
    assert heard["ended"][0][0].ending == "done"
    assert heard["ended"][0][0].new == 1
    assert len(heard["progressed"]) == 2
    assert caplog.text.count("makes no sense") == 3


@pytest.mark.parametrize(
    ("code", "ending"),
    [
        ("sys.exit(0)", "done"),
        ("sys.exit(3)", "nothing"),
        ("sys.exit(5)", "busy"),
        ("sys.exit(130)", "cancelled"),
        ("sys.exit(2)", "failed"),
        ("raise RuntimeError('oh')", "failed"),
    ],
)
def test_exit_codes_become_endings(run, code, ending) -> None:
    assert run(code)["ended"][0][0].ending == ending


def test_a_crash_is_told_with_the_last_words_and_a_new_run_is_possible(qtbot, tmp_path) -> None:
    codes = ["print('out of cheese', file=sys.stderr, flush=True); os.abort()", GOOD]
    process = IndexProcess(tmp_path, lambda *_: [sys.executable, "-c", SAY + codes.pop(0)])
    heard = listen_to(process)
    with qtbot.waitSignal(process.ended, timeout=20_000):
        process.index([Path("/a")])
    assert not process.running
    with qtbot.waitSignal(process.ended, timeout=20_000):
        process.index([Path("/a")])
    crashed, again = (outcome for (outcome,) in heard["ended"])
    assert crashed.ending == "failed"
    assert "out of cheese" in crashed.detail
    assert again.ending == "done"


def test_a_program_that_does_not_start_is_a_failure_not_a_hang(qtbot, tmp_path) -> None:
    process = IndexProcess(tmp_path, lambda *_: ["/no/such/program"])
    with qtbot.waitSignal(process.ended, timeout=20_000) as ended:
        process.index([Path("/a")])
    assert ended.args[0].ending == "failed"
    assert not process.running


UNTIL_EOF = """
say(event="photo", path="/a/1.jpg", status="indexed", reason=None, photo=1)
sys.stdin.read()
say(event="photo", path="/a/2.jpg", status="indexed", reason=None, photo=2)
sys.exit(130)
"""


def test_cancel_ends_the_childs_input_and_lets_it_finish(qtbot, tmp_path) -> None:
    process = IndexProcess(tmp_path, child(UNTIL_EOF))
    with qtbot.waitSignal(process.grew, timeout=20_000):
        process.index([Path("/a")])
    with qtbot.waitSignal(process.ended, timeout=20_000) as ended:
        process.cancel()
        process.cancel()
    assert (ended.args[0].ending, ended.args[0].new) == ("cancelled", 2)


def test_a_child_that_does_not_stop_when_asked_is_killed(qtbot, tmp_path, caplog) -> None:
    stubborn = "say(event='scan', found=1)\nwhile True: time.sleep(1)"
    process = IndexProcess(tmp_path, child(stubborn))
    process._grace.setInterval(50)
    with qtbot.waitSignal(process.scanned, timeout=20_000):
        process.index([Path("/a")])
    with qtbot.waitSignal(process.ended, timeout=20_000) as ended:
        process.cancel()
    assert ended.args[0].ending == "cancelled"
    assert "killing" in caplog.text


def test_stopping_at_the_programs_end_waits_for_the_child(qtbot, tmp_path) -> None:
    process = IndexProcess(tmp_path, child(UNTIL_EOF))
    with qtbot.waitSignal(process.grew, timeout=20_000):
        process.index([Path("/a")])
    process.stop(wait_ms=20_000)
    assert not process.running


def test_folders_added_while_a_run_is_under_way_are_indexed_after_it(qtbot, tmp_path) -> None:
    echo = "say(event='photo', path=sys.argv[1], status='failed', reason=str(len(sys.argv)))"
    process = IndexProcess(tmp_path, child(echo))
    heard = listen_to(process)
    process.index([Path("/a")])
    process.index([Path("/b"), Path("/c")])
    process.index([Path("/c")])
    qtbot.waitUntil(lambda: not process.running, timeout=20_000)
    assert [tuple(map(str, pair)) for pair in heard["file_failed"]] == [
        (str(Path("/a")), "2"),
        (str(Path("/b")), "3"),
    ]
    assert heard["running_changed"] == [(True,), (True,), (False,)]


def test_lines_are_cut_wherever_the_stream_is_cut() -> None:
    buffer = LineBuffer()
    data = '{"event":"scan","found":1}\n{"event":"ü"}\r\nrest'.encode()
    lines = [line for at in range(len(data)) for line in buffer.feed(data[at : at + 1])]
    assert [parse_event(line) for line in lines] == [
        {"event": "scan", "found": 1},
        {"event": "ü"},
    ]


def test_a_line_without_end_does_not_fill_the_memory() -> None:
    buffer = LineBuffer()
    for _ in range(40):
        assert buffer.feed(b"x" * (LONGEST_LINE // 8)) == []
        assert len(buffer._rest) <= LONGEST_LINE
    assert buffer.feed(b'\n{"event":"scan"}\n')[-1] == '{"event":"scan"}'


def test_the_real_command_line_names_library_and_folders_after_the_options() -> None:
    command = batch_index(Path("/lib"), [Path("-odd name"), Path("/b")])
    assert command[:4] == [sys.executable, "-m", "tintype", "batch-index"]
    assert command[-3:] == ["--", "-odd name", str(Path("/b"))]
    assert {"--until-eof", "--json", "jsonl"} <= set(command)
    assert json.dumps(command)


OBEDIENT = """
for line in sys.stdin:
    order = line.strip()
    if order == "pause":
        say(event="paused", reason="asked")
        say(event="progress", done=1, total=9, failed=0, photos_per_second=2, seconds_left=4)
    elif order == "resume":
        say(event="resumed", reason="asked")
        say(event="phase", phase="people")
    else:
        say(event="photo", path=order, status="indexed", reason=None, photo=1)
say(event="end", scanned=9, seconds=2.5, late_seconds=0.5, stage_seconds={"objects": 1.5})
"""


def test_a_run_can_be_paused_and_told_to_go_on(qtbot, tmp_path) -> None:
    process = IndexProcess(tmp_path, child(OBEDIENT))
    heard = listen_to(process)
    process.index([Path("/a")])
    with qtbot.waitSignal(process.progressed, timeout=20_000) as progress:
        process.pause()
    assert (process.paused, progress.args[0].paused) == ("asked", "asked")
    with qtbot.waitSignal(process.phase_changed, timeout=20_000) as phase:
        process.resume()
    assert (process.paused, phase.args) == ("", ["people"])
    assert heard["rested"] == [("asked",), ("",)]
    with qtbot.waitSignal(process.ended, timeout=20_000) as ended:
        process.cancel()
    outcome = ended.args[0]
    assert (outcome.scanned, outcome.seconds, outcome.stages) == (9, 3.0, {"objects": 1.5})


def test_low_power_is_said_to_the_run_that_is_under_way_and_to_the_next(qtbot, tmp_path) -> None:
    process = IndexProcess(tmp_path, child(OBEDIENT))
    heard = listen_to(process)
    process.index([Path("/a")])
    process.set_low(True)
    qtbot.waitUntil(lambda: heard["looked_at"] == [("low",)], timeout=20_000)
    process.stop(wait_ms=20_000)
    qtbot.waitUntil(lambda: not process.running, timeout=20_000)
    process.index([Path("/a")])
    qtbot.waitUntil(lambda: heard["looked_at"] == [("low",)] * 2, timeout=20_000)
    process.set_low(False)
    qtbot.waitUntil(lambda: heard["looked_at"][2:] == [("full",)], timeout=20_000)
    process.stop(wait_ms=20_000)
