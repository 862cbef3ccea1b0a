"""The words of the languages: all there, none empty, none that stand for two things."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from tintype.analysis.gazetteer import load_gazetteer
from tintype.analysis.vocabulary import load_vocabulary
from tintype.errors import EnvironmentFault
from tintype.search.dates import MONTHS
from tintype.search.hearing import heard, spoken, stored
from tintype.search.language import (
    LANGUAGES,
    Language,
    Thing,
    language_of,
    languages_code,
)
from tintype.search.parser import parse

OTHERS = LANGUAGES[1:]
each = pytest.mark.parametrize("code", OTHERS)


@each
def test_every_word_of_the_vocabulary_has_a_name_and_nothing_else_has(code: str) -> None:
    named = set(language_of(code)._lines["tag"])
    assert named == set(load_vocabulary().words)
    assert set(language_of(code)._lines["month"]) == set(MONTHS)


@each
def test_every_country_of_the_gazetteer_has_a_name(code: str) -> None:
    codes = {country for _, country, _ in load_gazetteer()._regions}
    assert codes == set(language_of(code)._lines["country"])


@each
def test_names_of_places_are_names_of_the_gazetteer(code: str) -> None:
    gazetteer = load_gazetteer()
    known = {name for name, _, _ in gazetteer._regions} | set(gazetteer._names)
    assert set(language_of(code)._lines["place"]) <= known


@each
def test_no_two_tags_or_countries_are_called_the_same(code: str) -> None:
    language = language_of(code)
    for kind in ("tag", "country", "month"):
        names = [language.names(Thing(kind, name))[0] for name in language._lines[kind]]
        counts = Counter(unicodedata.normalize("NFKC", name).casefold() for name in names)
        assert [name for name, count in counts.items() if count > 1] == []


@each
def test_no_name_is_empty_or_said_twice_or_holds_what_a_query_means_otherwise(code: str) -> None:
    language = language_of(code)
    for kind, lines in language._lines.items():
        for called in lines:
            names = language.names(Thing(kind, called))
            assert names
            assert len({name.casefold() for name in names}) == len(names), called
            assert not any(set(name) & set('"*?|:;“”„«»') for name in names), called


@each
def test_what_a_tag_is_called_names_that_tag(code: str) -> None:
    language = language_of(code)
    for name in load_vocabulary().words:
        things = language.named(language.tag(name))
        assert [one.name for one in things if one.kind == "tag"] == [name], name


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("dog", ("Hund", "perro", "chien", "犬")),
        ("cat", ("Katze", "gato", "chat", "猫")),
        ("polar bear", ("Eisbär", "oso polar", "ours polaire", "ホッキョクグマ")),
        ("ladybug", ("Marienkäfer", "mariquita", "coccinelle", "テントウムシ")),
        ("wedding", ("Hochzeit", "boda", "mariage", "結婚式")),
        ("beach", ("Strand", "playa", "plage", "砂浜")),
        ("mushroom", ("Pilz", "seta", "champignon", "きのこ")),
        ("traffic light", ("Ampel", "semáforo", "feu de signalisation", "信号機")),
        ("lock", ("Vorhängeschloss", "candado", "cadenas", "南京錠")),
        ("castle", ("Burg", "castillo", "château fort", "城")),
        ("crane", ("Kranich", "grulla", "grue cendrée", "鶴")),
        ("construction crane", ("Baukran", "grúa", "grue de chantier", "クレーン")),
        ("soccer", ("Fußball", "fútbol", "football", "サッカー")),
        ("pen", ("Kugelschreiber", "bolígrafo", "stylo", "ペン")),
        ("blurry", ("unscharf", "borrosa", "flou", "ぼやけ")),
        ("night", ("Nacht", "noche", "nuit", "夜")),
        ("my holiday", ("my holiday",) * 4),
    ],
)
def test_tags_are_called_what_people_call_them(name: str, names: tuple[str, ...]) -> None:
    assert tuple(language_of(code).tag(name) for code in OTHERS) == names
    assert language_of("en").tag(name) == name


@pytest.mark.parametrize(
    ("code", "typed", "tags"),
    [
        ("de", "HUNDE", ["dog"]), ("de", "Welpen", ["dog"]), ("de", "Häuser", ["house"]),
        ("de", "Haeuser", ["house"]), ("de", "hauser", ["house"]), ("de", "Nudel", ["pasta"]),
        ("de", "Strandbilder", ["beach"]), ("de", "Hundefoto", ["dog"]),
        ("de", "Fliege", ["fly", "bow tie"]), ("de", "Tischtennis", ["table tennis"]),
        ("es", "osos polares", ["polar bear"]), ("es", "peces", ["fish"]),
        ("es", "pañal", ["diaper"]), ("es", "panal", ["honeycomb"]), ("es", "ARBOLES", ["tree"]),
        ("fr", "chevaux", ["horse"]), ("fr", "gâteaux", ["cake"]), ("fr", "gateau", ["cake"]),
        ("fr", "chou fleur", ["cauliflower"]), ("fr", "ours polaires", ["polar bear"]),
        ("ja", "いぬ", ["dog"]), ("ja", "ﾈｺ", ["cat"]), ("ja", "パン", ["bread"]),
        ("ja", "バン", ["van", "water bird"]), ("ja", "犬の写真", ["dog"]),
        ("de", "Xyz", []), ("en", "dog", []),
    ],
)  # fmt: skip
def test_forms_and_other_words_mean_the_tag(code: str, typed: str, tags: list[str]) -> None:
    meant = language_of(code).meant(typed)
    assert sorted(one.name for one in meant if one.kind == "tag") == sorted(tags)


def test_places_and_countries_have_names() -> None:
    german = language_of("de")
    assert german.country("de", "Germany") == "Deutschland"
    assert german.country("", "Atlantis") == "Atlantis"
    assert german.place("Bavaria") == "Bayern"
    assert german.place("Hintertupfing") == "Hintertupfing"
    assert language_of("ja").place("Kyoto") == "京都"


def test_a_locale_names_its_language() -> None:
    codes = [languages_code(name) for name in ("de_AT.UTF-8", "fr", "pt_BR", "C", "", "ja-JP")]
    assert codes == ["de", "fr", "en", "en", "en", "ja"]


@pytest.mark.parametrize(
    ("code", "typed", "kept"),
    [
        ("de", "tag:Boot", "tag:boat"),
        ("de", "Eisbär -Schnee", '(eisbär OR tag:"polar bear") -(schnee OR tag:snow)'),
        ("de", "tag:Oma", "tag:Oma"),
        ("de", "dog  beach", "dog  beach"),
        ("es", "oso polar playa", '((oso polar) OR tag:"polar bear") (playa OR tag:beach)'),
        ("ja", "パン sort:-date", "(パン OR tag:bread) sort:-date"),
        ("de", "Fotos vom Hund ohne Katze", "(hund OR tag:dog) -(katze OR tag:cat)"),
        ("de", "Hund oder Katze", "(hund OR tag:dog) OR (katze OR tag:cat)"),
        ("fr", "photos de chats", "chats OR tag:cat"),
        ("es", "con", "con"),
        ("fr", "place:Bavière", "place:baviere OR place:bavaria"),
    ],
)  # fmt: skip
def test_what_is_kept_is_english_and_is_said_as_it_was_typed(
    code: str, typed: str, kept: str
) -> None:
    language = language_of(code)
    assert stored(typed, language) == kept
    assert heard(parse(spoken(kept, language)), language) == heard(parse(typed), language)
    assert heard(parse(kept), language_of("en")) == parse(kept)


def test_a_quoted_word_is_just_that_word() -> None:
    assert heard(parse('"Hund"'), language_of("de")) == parse('"Hund"')


def test_a_malformed_file_is_named_with_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "de"
    folder.mkdir()
    with pytest.raises(EnvironmentFault, match=r"animals\.txt cannot be read"):
        Language("de", tmp_path).tag("dog")
    (folder / "animals.txt").write_text("# animals\ndog Hund\n", encoding="utf-8")
    with pytest.raises(EnvironmentFault, match=r"animals\.txt, line 2"):
        Language("de", tmp_path).tag("dog")
