"""The guard that keeps the tests off the network really guards, here and in child processes."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

FAR = ("192.0.2.1", 80)  # TEST-NET-1: never anybody's


def test_this_process_cannot_connect() -> None:
    with socket.socket() as client, pytest.raises(Exception, match="without the network"):
        client.connect(FAR)


def test_this_process_cannot_look_names_up() -> None:
    with pytest.raises(Exception, match="without the network"):
        socket.getaddrinfo("example.com", 443)


def test_this_process_cannot_send_datagrams() -> None:
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
        pytest.raises(Exception, match="without the network"),
    ):
        client.sendto(b"x", FAR)


def test_processes_of_this_machine_may_still_talk() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_child_processes_cannot_connect() -> None:
    code = f"import socket; socket.create_connection({FAR!r}, timeout=1)"
    child = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert "NetworkUsedError" in child.stderr
    assert child.returncode != 0


def test_no_test_sees_the_users_own_library() -> None:
    from tintype import paths

    home = Path(os.environ["HOME"])
    assert home.name.startswith("tintype-tests-")
    assert paths.default_library().is_relative_to(home)
    assert paths.user_models().is_relative_to(home)
    assert not paths.default_library().exists()


def _without_network() -> list[str]:
    """A command prefix that runs a program in a network namespace of its own: truly no network."""
    prefix = ["unshare", "--user", "--map-root-user", "--net"]
    if shutil.which("unshare") is None:
        pytest.skip("unshare is not installed")
    if subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine allows no network namespaces")
    return prefix


def test_built_in_models_load_with_no_network_at_all() -> None:
    """Native code, which Python's hooks do not see, needs no network either."""
    code = (
        "from tintype.inference.registry import installed_models\n"
        "from tintype.inference.session import OnnxSession\n"
        "graphs = [m for m in installed_models() if m.weights.endswith('.onnx')]\n"
        "print(len([OnnxSession(m) for m in graphs]), 'models')\n"
    )
    child = subprocess.run(
        [*_without_network(), sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    assert int(child.stdout.split()[0]) >= 4
