"""Closes the network for every Python that starts with this folder on its path.

The tests' own process loads it from conftest.py, child processes find it through PYTHONPATH (Python
imports ``sitecustomize`` at start). Addresses of this machine stay open: they are how processes
talk to each other. Code that goes past Python's own sockets is seen by test_offline.py instead.
"""

from __future__ import annotations

import sys
from typing import Any

_LOCAL = ("127.", "::1", "localhost")
_TO_ADDRESS = {"socket.connect", "socket.sendto", "socket.sendmsg"}
_TO_NAME = {"socket.getaddrinfo", "socket.gethostbyname"}


class NetworkUsedError(Exception):
    """Something tried to leave this machine. Not an OSError, so that nobody takes it for one."""


def _refuse_network(event: str, args: tuple[Any, ...]) -> None:
    """Audit hook: see "audit events table" in the Python documentation for the arguments."""
    if event in _TO_ADDRESS:
        host = args[1][0] if isinstance(args[1], tuple) else None  # a str is a Unix socket
    elif event in _TO_NAME:
        host = args[0]
    else:
        return
    if host and not str(host).startswith(_LOCAL):
        raise NetworkUsedError(f"{event} to {host}: tests and Tintype work without the network")


sys.addaudithook(_refuse_network)
