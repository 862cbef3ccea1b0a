"""Numbers, dates and sizes in the words of the system's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from tintype.gui import naming
from tintype.gui.photo_list import Sections, Span

if TYPE_CHECKING:
    from tintype.types import PhotoFacts


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Wording", text, "", count)


def number(value: int) -> str:
    """``12,345``."""
    return QLocale().toString(value)


def decimal(value: float, digits: int) -> str:
    """``0.50``, with the language's own sign before the digits."""
    return QLocale().toString(float(value), "f", digits)


def percent(part: float) -> str:
    """``50%``, as the language writes it."""
    return _tr("{}%").format(number(round(100 * part)))


def photos(count: int) -> str:
    """``1 photo``, ``12,345 photos``."""
    return _tr("%Ln photos", count)


def faces(count: int) -> str:
    """``1 face``, ``12 faces``."""
    return _tr("%Ln faces", count)


def people(count: int) -> str:
    """``1 person``, ``12 people``."""
    return _tr("%Ln people", count)


def file_size(size: int) -> str:
    """``3.2 MB``."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def duration(seconds: float) -> str:
    """``less than a minute``, ``about 3 minutes``, ``about 2 hours``."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return _tr("less than a minute")
    if minutes < 90:
        return _tr("about %Ln minutes", minutes)
    return _tr("about %Ln hours", round(minutes / 60))


def moment(iso: str) -> str:
    """``Saturday, June 5, 2021 at 14:03`` from ``2021-06-05T14:03:00``; odd text stays as it is."""
    when = QDateTime.fromString(iso, Qt.DateFormat.ISODate)
    if not when.isValid():
        return iso
    locale = QLocale()
    day = locale.toString(when.date(), QLocale.FormatType.LongFormat)
    return f"{day}, {locale.toString(when.time(), QLocale.FormatType.ShortFormat)}"


def day(iso: str, *, within: bool = False) -> str:
    """``Today``, ``Yesterday`` or ``5 Jun 2021`` from a moment with its time zone.

    Args:
        within: it stands within a sentence: ``today``.
    """
    when = _local(iso).date()
    ago = when.daysTo(QDate.currentDate())
    if ago in (0, 1) and within:
        return _tr("yesterday") if ago else _tr("today")
    if ago in (0, 1):
        return _tr("Yesterday") if ago else _tr("Today")
    return QLocale().toString(when, _tr("d MMM yyyy"))


def span(date: int, of: Span) -> str:
    """``Saturday, 5 June 2021``, ``June 2021``, ``2021`` or ``No date`` from ``YYYYMMDD``."""
    year, month, day_of_month = date // 10_000, date // 100 % 100, date % 100
    if not date:
        return _tr("No date")
    if of is Span.YEAR or not month:
        return str(year)
    if of is Span.DAY:
        day = QDate(year, month, day_of_month)
        return QLocale().toString(day, QLocale.FormatType.LongFormat)
    return _tr("{month} {year}").format(month=QLocale().standaloneMonthName(month), year=year)


def section(sections: Sections, at: int) -> str:
    """The heading of a section: a time, or what photos were put together by."""
    groups = sections.groups
    if groups is None:
        return span(int(sections.dates[at]), sections.span)
    title = groups.titles[at]
    if groups.by == "rating":
        return "★" * int(title) if title else _tr("No stars")
    if groups.by == "alike":
        return _tr("Much alike") if title else _tr("All others")
    if groups.by == "place" and title:
        return naming.town(title)
    return title or {
        "folder": _tr("No folder"),
        "place": _tr("No place"),
        "camera": _tr("No camera"),
    }.get(groups.by, "")


def when(iso: str, *, within: bool = False) -> str:
    """``Today, 14:03`` from a moment with its time zone; ``within`` a sentence, ``today``."""
    return _tr("{day}, {time}").format(day=day(iso, within=within), time=clock(iso))


def clock(iso: str) -> str:
    """``14:03`` from a moment with its time zone, as this computer's clock showed it."""
    return QLocale().toString(_local(iso).time(), QLocale.FormatType.ShortFormat)


def _local(iso: str) -> QDateTime:
    return QDateTime.fromString(iso, Qt.DateFormat.ISODate).toLocalTime()


def taken_from(source: str | None) -> str:
    """Where a date came from, where that is worth saying."""
    sources = {"filename": _tr("from the file's name"), "file": _tr("from the file's own date")}
    return sources.get(source or "", "")


def camera(facts: PhotoFacts) -> str:
    """``Canon EOS 6D``: make and model, without saying the make twice."""
    make, model = (facts.make or "").strip(), (facts.model or "").strip()
    first = make.split(" ")[0].lower()
    return model if first and model.lower().startswith(first) else f"{make} {model}".strip()


def exposure(facts: PhotoFacts) -> str:
    """``1/125 s · f/2.8 · ISO 200 · 35 mm``, as much of it as is known."""
    parts = []
    if facts.exposure:
        slow = facts.exposure >= 0.4
        shown = (
            QLocale().toString(float(facts.exposure), "g", 3)
            if slow
            else f"1/{round(1 / facts.exposure)}"
        )
        parts.append(f"{shown} s")
    if facts.aperture:
        parts.append(f"f/{decimal(facts.aperture, 1)}")
    if facts.iso:
        parts.append(f"ISO {facts.iso}")
    if facts.focal_length:
        parts.append(f"{facts.focal_length:.0f} mm")
    return " · ".join(parts)


def coordinates(latitude: float, longitude: float) -> str:
    """``52.5200° N, 13.4050° E``."""
    north = _tr("N") if latitude >= 0 else _tr("S")
    east = _tr("E") if longitude >= 0 else _tr("W")
    return f"{decimal(abs(latitude), 4)}° {north}, {decimal(abs(longitude), 4)}° {east}"
