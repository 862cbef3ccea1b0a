"""``python -m models.build``: make the models again and compare them with the committed files.

The converters are bit-exact: the same packages give the same bytes on every machine.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
import tempfile
from pathlib import Path
from typing import Protocol, cast

from models.build import common
from tintype.errors import EnvironmentFault, TintypeError
from tintype.fileio import sha256_of, write_atomically
from tintype.inference.manifest import MANIFEST_NAME, Manifest

CONVERTERS = ("objects", "faces", "blazeface", "scenes", "scene_heads", "minilm")


class Converter(Protocol):
    """What a converter module offers."""

    MODEL_IDS: tuple[str, ...]

    def build(self, packages: Path, out: Path) -> None:
        """Write ``out/<id>/<weights>`` for each id from the unpacked packages."""
        ...


def main(arguments: list[str] | None = None) -> int:
    """Build, compare, and with ``--write`` install. Returns 1 where a model differs."""
    options = _options(arguments)
    try:
        with tempfile.TemporaryDirectory() as temporary:
            packages = options.packages or Path(temporary, "packages")
            return _build_all(_chosen(options.only), packages, Path(temporary), write=options.write)
    except TintypeError as error:
        print(f"{error} {error.hint}".strip(), file=sys.stderr)
        return int(error.exit_code)


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m models.build", description=__doc__)
    parser.add_argument("only", nargs="*", help=f"of {', '.join(CONVERTERS)}; default: all")
    parser.add_argument("--write", action="store_true", help="install results that differ")
    parser.add_argument("--packages", type=Path, help="keep the unpacked packages here")
    return parser.parse_args(arguments)


def _chosen(only: list[str]) -> list[Converter]:
    names = only or CONVERTERS
    return [cast("Converter", importlib.import_module(f"models.build.{name}")) for name in names]


def _build_all(converters: list[Converter], packages: Path, out: Path, *, write: bool) -> int:
    different = False
    for converter in converters:
        manifests = [common.manifest_of(model_id) for model_id in converter.MODEL_IDS]
        trained = all(manifest.source.registry == "training" for manifest in manifests)
        try:
            if not trained:
                for manifest in manifests:
                    common.fetch(manifest.source, packages)
            converter.build(packages, out)
        except EnvironmentFault as error:
            if not trained:
                raise
            print(f"{', '.join(converter.MODEL_IDS)}: not made again. {error}")
            continue
        for manifest in _precisions(manifests):
            built = out / manifest.id / manifest.weights
            same = sha256_of(built) == manifest.sha256 == _committed(manifest)
            if not same and write:
                install(built, manifest)
            different |= not same and not write
            outcome = "identical" if same else "written" if write else "DIFFERS"
            _report(manifest, built, outcome)
    return int(different)


def _precisions(manifests: list[Manifest]) -> list[Manifest]:
    return [manifest.at(name) for manifest in manifests for name in manifest.precisions]


def _committed(manifest: Manifest) -> str | None:
    path = manifest.weights_path
    return sha256_of(path) if path.is_file() else None


def _report(manifest: Manifest, built: Path, outcome: str) -> None:
    size = built.stat().st_size / 1e6
    name = f"{manifest.ref} {manifest.precision}"
    print(f"{name:28} {outcome:9} {size:6.2f} MB  sha256 {sha256_of(built)}")


def install(built: Path, manifest: Manifest) -> None:
    """Put ``built`` in place of the committed weights and record its hash in ``model.toml``.

    The manifest's text is kept but for the one value, so its comments survive.
    """
    path = manifest.folder / MANIFEST_NAME
    text = path.read_text(encoding="utf-8")
    whole = manifest.reference.precision == manifest.precision
    table = "weights" if whole else f"precisions.{manifest.precision}"
    pattern = rf'(^\[{re.escape(table)}\][^\[]*?^sha256\s*=\s*")[0-9a-f]*(")'
    changed, count = re.subn(
        pattern, rf"\g<1>{sha256_of(built)}\2", text, flags=re.MULTILINE | re.DOTALL
    )
    if count != 1:
        raise TintypeError(f"{path} has no sha256 under [{table}].")
    write_atomically(manifest.weights_path, built.read_bytes())
    write_atomically(path, changed.encode())


if __name__ == "__main__":
    sys.exit(main())
