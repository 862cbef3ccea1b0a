"""A photo is its content: the fingerprint sees every byte and nothing else."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tintype.media.fingerprint import SIZE, fingerprint, fingerprint_file


def test_file_and_bytes_agree_also_beyond_one_buffer(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    for size in (0, 1, 3_000_001):
        data = bytes(i * 7 % 251 for i in range(1000)) * (size // 1000 + 1)
        path.write_bytes(data[:size])
        assert fingerprint_file(path) == fingerprint(data[:size])
        assert fingerprint(memoryview(data)[:size]) == fingerprint(data[:size])
        assert len(fingerprint(data)) == SIZE


@given(st.binary(min_size=1, max_size=300), st.data())
def test_any_changed_byte_changes_it(data: bytes, draw: st.DataObject) -> None:
    at = draw.draw(st.integers(0, len(data) - 1))
    changed = bytearray(data)
    changed[at] ^= draw.draw(st.integers(1, 255))
    assert fingerprint(bytes(changed)) != fingerprint(data)
    assert fingerprint(data + b"\0") != fingerprint(data)


def test_the_scheme_is_fixed() -> None:
    """Catalogs store it: BLAKE2b, 20 bytes."""
    assert fingerprint(b"abc").hex() == "384264f676f39536840523f284921cdc68b6846b"
