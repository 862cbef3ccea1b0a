"""Facts are read where they are credible, and garbage costs only its own field."""

from __future__ import annotations

import math
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from media import pictures
from tintype.media.dates import from_name
from tintype.media.decode import decode
from tintype.media.exif import read_facts
from tintype.media.metadata import Metadata
from tintype.types import PhotoFacts

NORTH_WEST = {1: "N", 2: (40.0, 30.0, 36.0), 3: "W", 4: (74.0, 0.0, 18.0)}


def facts(
    ifd0: dict | None = None,
    exif: dict | None = None,
    gps: dict | None = None,
    *,
    name: str = "a.jpg",
    mtime: float | None = None,
    **more,
) -> PhotoFacts:
    return read_facts(Metadata(ifd0 or {}, exif or {}, gps or {}, **more), name, mtime)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_all_fields_through_a_real_file(kind: str) -> None:
    block = Image.Exif()
    block[0x010F], block[0x0110] = "NIKON CORPORATION\0", "  NIKON D70 \0\0"
    table = block.get_ifd(0x8769)
    table[0x9003], table[0x9011] = "2021:07:04 12:34:56", "+02:00"
    table[0x829A], table[0x829D] = IFDRational(1, 250), IFDRational(28, 10)
    table[0x8827], table[0x920A], table[0xA434] = 400, IFDRational(50), "50mm f/1.8"
    block.get_ifd(0x8825).update({**NORTH_WEST, 5: b"\0", 6: IFDRational(1234, 10)})
    data = pictures.encoded(pictures.corners(), kind, exif=block.tobytes())
    assert decode(Path("a"), 64, data).facts == PhotoFacts(
        taken="2021-07-04T12:34:56",
        taken_from="exif",
        utc_offset="+02:00",
        make="NIKON CORPORATION",
        model="NIKON D70",
        lens="50mm f/1.8",
        iso=400,
        aperture=2.8,
        exposure=0.004,
        focal_length=50.0,
        latitude=40.51,
        longitude=-74.005,
        altitude=123.4,
    )


@pytest.mark.parametrize(
    ("tables", "taken", "origin"),
    [
        ({"exif": {0x9003: "2001:01:01 01:01:01", 0x9004: "2002:02:02 02:02:02"}}, "2001", "exif"),
        ({"exif": {0x9003: "0000:00:00 00:00:00", 0x9004: "2002:02:02 02:02:02"}}, "2002", "exif"),
        ({"exif": {0x9003: "    :  :     :  :  ", 0x9004: "2002:02:02 02:02:02"}}, "2002", "exif"),
        ({"exif": {0x9003: b"2003:02:02 02:02:02\0"}}, "2003", "exif"),
        ({"exif": {0x9003: "1970:01:01 00:00:00"}, "name": "2004-05-06.jpg"}, "2004", "filename"),
        ({"exif": {0x9003: "2021:02:30 01:01:01"}, "name": "2004-05-06.jpg"}, "2004", "filename"),
        ({"exif": {0x9003: 17}, "name": "2004-05-06.jpg"}, "2004", "filename"),
        ({"xmp": '<a xmp:CreateDate="2005-01-01T00:00:00"/>'}, "2005", "exif"),
        ({"xmp": "<exif:DateTimeOriginal>2006-01-01</exif:DateTimeOriginal>"}, "2006", "exif"),
        ({"iptc": ("20070102", "030405+0100")}, "2007", "exif"),
        ({"gps": {29: "2008:01:02", 7: (3.0, 4.0, 5.0)}}, "2008", "exif"),
        ({"ifd0": {0x0132: "2020:01:01 01:01:01"}, "name": "2009-05-06.jpg"}, "2009", "filename"),
        ({"ifd0": {0x0132: "2010:01:01 01:01:01"}, "mtime": 0.0}, "2010", "exif"),
        ({"mtime": datetime(2011, 6, 6).timestamp()}, "2011", "file"),
    ],
)
def test_the_most_credible_date_wins(tables: dict, taken: str, origin: str) -> None:
    found = facts(**tables)
    assert found.taken is not None
    assert found.taken.startswith(taken)
    assert found.taken_from == origin


def test_no_date_at_all_is_none() -> None:
    assert (facts().taken, facts().taken_from) == (None, None)
    assert facts(mtime=1e18).taken is None


def test_xmp_prefers_the_original_date_wherever_it_stands() -> None:
    packet = '<a xmp:CreateDate="2010-01-01" exif:DateTimeOriginal="2009-03-04T05:06:07.25-03:30"/>'
    found = facts(xmp=packet)
    assert (found.taken, found.utc_offset) == ("2009-03-04T05:06:07", "-03:30")


def test_gps_time_is_universal_time() -> None:
    found = facts(gps={29: "2008:01:02", 7: (3.0, 4.0, 5.9)})
    assert (found.taken, found.utc_offset) == ("2008-01-02T03:04:05", "+00:00")


@pytest.mark.parametrize("offset", ["+25:00", "02:00", "   :  ", "+02:75", 7])
def test_impossible_offsets_are_none(offset: object) -> None:
    assert facts(exif={0x9003: "2021:07:04 12:34:56", 0x9011: offset}).utc_offset is None


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("IMG_20210704_123456.jpg", "2021-07-04T12:34:56"),
        ("PXL_20231006_063000139.jpg", "2023-10-06T06:30:00"),
        ("PXL_20231006_063000139.PORTRAIT.jpg", "2023-10-06T06:30:00"),
        ("2021-07-04 12.34.56.jpg", "2021-07-04T12:34:56"),
        ("2021-07-04 12.34.56-1.jpg", "2021-07-04T12:34:56"),
        ("20210704_123456(0).jpg", "2021-07-04T12:34:56"),
        ("IMG-20210704-WA0001.jpg", "2021-07-04T00:00:00"),
        ("WhatsApp Image 2021-07-04 at 12.34.56.jpeg", "2021-07-04T12:34:56"),
        ("Screenshot_2021-07-04-12-34-56-123_com.app.png", "2021-07-04T12:34:56"),
        ("signal-2021-07-04-123456.jpg", "2021-07-04T12:34:56"),
        ("photo_2021-07-04_12-34-56.jpg", "2021-07-04T12:34:56"),
        ("IMG_20210704_996699.jpg", "2021-07-04T00:00:00"),
        ("scan 1987.06.05.tif", "1987-06-05T00:00:00"),
        ("DSC_0238.JPG", None),
        ("IMG_20211399_123456.jpg", None),
        ("20210230.jpg", None),
        ("120210704.jpg", None),
        ("2021070499.jpg", None),
        ("1625400000000.jpg", None),
        ("5f2021-07-045.jpg", None),
    ],
)
def test_dates_in_file_names(name: str, taken: str | None) -> None:
    found = from_name(name)
    assert (found[0] if found else None) == taken


@given(st.text(max_size=60))
def test_any_name_gives_a_moment_or_none(name: str) -> None:
    found = from_name(name)
    assert found is None or datetime.fromisoformat(found[0])


@pytest.mark.parametrize(
    ("exif", "iso"),
    [
        ({0x8827: 400}, 400),
        ({0x8827: (200, 0)}, 200),
        ({0x8827: 65535, 0x8832: 102400}, 102400),
        ({0x8827: 65535}, 65535),
        ({0x8833: 3200}, 3200),
        ({0x8827: 0}, None),
        ({0x8827: ()}, None),
        ({0x8827: "many"}, None),
        ({0x8827: math.nan}, None),
    ],
)
def test_iso(exif: dict, iso: int | None) -> None:
    assert facts(exif=exif).iso == iso


def test_apex_values_stand_in() -> None:
    found = facts(exif={0x9202: 3.0, 0x9201: 5.0})
    assert (found.aperture, found.exposure) == (2.8, 0.03125)


@pytest.mark.parametrize("value", [IFDRational(0, 0), IFDRational(1, 0), -1.0, b"x", None, ()])
def test_impossible_numbers_are_none(value: object) -> None:
    found = facts(exif={0x829A: value, 0x829D: value, 0x920A: value})
    assert (found.exposure, found.aperture, found.focal_length) == (None, None, None)


@pytest.mark.parametrize(
    ("change", "position"),
    [
        ({}, (40.51, -74.005)),
        ({1: "S", 3: "E"}, (-40.51, 74.005)),
        ({1: b"s\0", 3: "east"}, (-40.51, 74.005)),
        ({2: (40.51,), 4: (74.0, 0.3)}, (40.51, -74.005)),
        ({2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)}, (None, None)),
        ({2: (0.0, 0.0, 0.0)}, (0.0, -74.005)),
        ({2: (91.0, 0.0, 0.0)}, (None, None)),
        ({4: (180.0, 30.0, 0.0)}, (None, None)),
        ({2: (math.nan, 0.0, 0.0)}, (None, None)),
        ({2: (IFDRational(0, 0),) * 3}, (None, None)),
        ({2: (40.0, IFDRational(0, 0), 0.0)}, (None, None)),
        ({2: (-40.0, 0.0, 0.0)}, (None, None)),
        ({2: 40.5}, (None, None)),
        ({2: "40"}, (None, None)),
        ({1: None}, (None, None)),
        ({1: "E"}, (None, None)),
    ],
)
def test_positions(change: dict, position: tuple) -> None:
    found = facts(gps={**NORTH_WEST, **change})
    assert (found.latitude, found.longitude) == position


@pytest.mark.parametrize(("below", "altitude"), [(b"\0", 12.5), (b"\1", -12.5), (None, 12.5)])
def test_altitude_knows_the_sea(below: bytes | None, altitude: float) -> None:
    assert facts(gps={**NORTH_WEST, 5: below, 6: 12.5}).altitude == altitude


@pytest.mark.parametrize(
    ("value", "clean"),
    [
        ("Canon\0\0\0 garbage", "Canon"),
        ("  OLYMPUS   CORP.  ", "OLYMPUS CORP."),
        ("Caf\xc3\xa9", "Café"),
        ("Caf\xe9", "Café"),
        (b"SONY\0", "SONY"),
        ("x\ud800y\x07z", "x y z"),
        ("", None),
        ("----", None),
        ("Unknown", None),
        (12, None),
        ("a" * 5000, "a" * 200),
    ],
)
def test_words_are_cleaned(value: object, clean: str | None) -> None:
    assert facts({0x010F: value}).make == clean


@pytest.mark.parametrize(
    ("ifd0", "xmp", "stars"),
    [
        ({0x4746: 3}, "", 3),
        ({0x4746: 3}, '<x xmp:Rating="5"/>', 5),
        ({}, "<xmp:Rating>4</xmp:Rating>", 4),
        ({}, "<xmp:Rating>4.0</xmp:Rating>", 4),
        ({0x4746: 0}, '<x xmp:Rating="0"/>', None),
        ({}, '<x xmp:Rating="-1"/>', None),
        ({0x4746: 99}, '<x xmp:Rating="50"/>', None),
        ({0x4746: "many"}, "", None),
    ],
)
def test_stars(ifd0: dict, xmp: str, stars: int | None) -> None:
    """Nought is what cameras write, and says nothing."""
    assert facts(ifd0, xmp=xmp).rating == stars


def test_lens_from_xmp() -> None:
    assert facts(xmp='<a aux:Lens="EF 50mm"/>').lens == "EF 50mm"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_xmp_out_of_a_real_file(kind: str) -> None:
    packet = '<x:xmpmeta><a aux:Lens="Großes Glas" xmp:CreateDate="2005-01-02"/></x:xmpmeta>'
    data = xmp_file(kind, packet.encode())
    found = decode(Path("a"), 64, data).facts
    assert (found.lens, found.taken) == ("Großes Glas", "2005-01-02T00:00:00")


def xmp_file(kind: str, packet: bytes) -> bytes:
    """A file with an XMP packet, where each format keeps it."""
    if kind == "PNG":
        from PIL.PngImagePlugin import PngInfo

        text = PngInfo()
        text.add_itxt("XML:com.adobe.xmp", packet.decode())
        return pictures.encoded(pictures.corners(), kind, pnginfo=text)
    if kind == "TIFF":
        return pictures.encoded(pictures.corners(), kind, tiffinfo={700: packet})
    return pictures.encoded(pictures.corners(), kind, xmp=packet)


def test_decoder_knowledge_fills_the_gaps_only() -> None:
    known = PhotoFacts(iso=100, lens="L", taken="2001-02-03T04:05:06")
    found = facts(exif={0x8827: 200}, fallback=known)
    assert (found.iso, found.lens, found.taken) == (200, "L", "2001-02-03T04:05:06")


VALUES = st.one_of(
    st.none(),
    st.integers(),
    st.floats(),
    st.text(max_size=30),
    st.binary(max_size=30),
    st.builds(IFDRational, st.integers(0, 9), st.integers(0, 9)),
    st.tuples(st.floats(), st.floats(), st.floats()),
    st.lists(st.one_of(st.integers(), st.text(max_size=5), st.none()), max_size=4),
)
TAGS = [1, 2, 3, 4, 5, 6, 7, 29, 0x010F, 0x0110, 0x0132, 0x829A, 0x829D, 0x8827, 0x8832, 0x9003]
TAGS += [0x9004, 0x9010, 0x9011, 0x9201, 0x9202, 0x920A, 0xA434, 0x4746]


@given(st.dictionaries(st.sampled_from(TAGS), VALUES))
def test_any_garbage_gives_facts_of_the_right_kinds(tags: dict) -> None:
    found = facts(tags, tags, tags)
    for value in (found.aperture, found.exposure, found.focal_length, found.altitude):
        assert value is None or math.isfinite(value)
    assert found.latitude is None or -90 <= found.latitude <= 90
    assert found.longitude is None or -180 <= found.longitude <= 180
    assert found.iso is None or found.iso > 0
    assert found.rating is None or 1 <= found.rating <= 5
    for word in (found.make, found.model, found.lens):
        assert word is None or word.encode()
    assert found.taken is None or datetime.fromisoformat(found.taken)


@given(st.binary(max_size=300))
def test_garbage_in_the_exif_block_never_costs_the_photo(block: bytes) -> None:
    data = pictures.encoded(np.zeros((8, 8, 3), np.uint8), "JPEG", exif=b"Exif\0\0II*\0" + block)
    assert decode(Path("a.jpg"), 8, data).width == 8


def cr3_header() -> bytes:
    tiffs = []
    for tags in ([(271, 2, "Canon")], [(0x9003, 2, "2020:02:02 02:02:02")], [(1, 2, "N")]):
        tiff = pictures.Tiff()
        tiffs.append(tiff.finish(tiff.directory(*tags)))
    boxes = b"".join(
        (len(content) + 8).to_bytes(4, "big") + kind + content
        for kind, content in zip((b"CMT1", b"CMT2", b"CMT4"), tiffs, strict=True)
    )
    return b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + b"\0\0\0\0moov" + boxes


def test_tables_of_canon_cr3_and_of_tiff_dialects() -> None:
    from tintype.media.rawfacts import own_tables

    canon = own_tables(cr3_header())
    assert canon.ifd0[271] == "Canon"
    assert canon.exif[0x9003] == "2020:02:02 02:02:02"
    assert canon.gps[1] == "N"
    tiff = pictures.Tiff()
    data = tiff.finish(tiff.directory((271, 2, "OLYMPUS")))
    assert own_tables(b"IIRO" + data[4:]).ifd0[271] == "OLYMPUS"
    assert own_tables(b"nothing known").ifd0 == {}


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "exif-samples/jpg/gps/DSCN0010.jpg",
            {"latitude": 43.467448, "longitude": 11.885127, "model": "COOLPIX P6000", "iso": 64},
        ),
        (
            "exif-samples/jpg/Canon_40D.jpg",
            {"make": "Canon", "exposure": 0.00625, "aperture": 7.1, "focal_length": 135.0},
        ),
        ("exif-samples/jpg/Nikon_D70.jpg", {"make": "NIKON CORPORATION", "model": "NIKON D70"}),
        ("immich-test-assets/metadata/gps-position/empty_gps.jpg", {"latitude": None}),
        ("immich-test-assets/formats/heic/IMG_2682.heic", {"make": "Apple", "taken_from": "exif"}),
        ("exif-samples/heic/mobile/HMD_Nokia_8.3_5G.heif", {"iso": 102, "latitude": 40.7886852}),
        ("google-takeout/nodate/NO_DATE.jpg", {"taken_from": "file"}),
        (
            "google-takeout/banned/PXL_20231006_063000139.jpg",
            {"taken_from": "exif", "taken": "2023-10-06T08:30:00"},
        ),
    ],
)
def test_real_files(test_data: Path, name: str, expected: dict) -> None:
    found = decode(test_data / "files" / name, 64).facts
    for field, value in expected.items():
        got = getattr(found, field)
        assert got == (pytest.approx(value, abs=1e-5) if isinstance(value, float) else value), field
