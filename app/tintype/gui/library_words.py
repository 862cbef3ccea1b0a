"""What the library says, in the window's language.

The library speaks English: its messages are also those of the command line. Here stand the ones
that may reach the window, as templates; one that fits a message is translated and filled in anew.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_COMMAND = re.compile(r"tintype |`|--\w")


def told(text: str) -> str:
    """A message or hint in the window's language; as it is where nobody translated it."""
    for template, head, tail in _templates():
        if not text.startswith(head) or not text.endswith(tail):
            continue
        found = _pattern(template).fullmatch(text)
        if found:
            return _filled(QCoreApplication.translate("Library", template), found.groups())
    return text


def hint(text: str) -> str:
    """A hint in the window's language; nothing where it speaks of the command line."""
    return "" if _COMMAND.search(text) else told(text)


def _filled(words: str, values: tuple[str, ...]) -> str:
    for value in values:
        words = words.replace("{}", told(value), 1)
    return words


@cache
def _templates() -> list[tuple[str, str, str]]:
    """Each template with how it begins and ends; those that say most come first."""
    by_length = sorted((*TEMPLATES, *MODELS), key=lambda one: -len(one.replace("{}", "")))
    return [(one, one.partition("{}")[0], one.rpartition("{}")[2]) for one in by_length]


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """What a template looks like filled in; made when needed: for all of them it is felt."""
    return re.compile("(.*)".join(map(re.escape, template.split("{}"))), re.DOTALL)


TEMPLATES: tuple[Any, ...] = (
    # Photos, folders, the library itself.
    QT_TRANSLATE_NOOP("Library", "{} is not a folder."),
    QT_TRANSLATE_NOOP("Library", "{} does not exist."),
    QT_TRANSLATE_NOOP("Library", "{} is in the library already."),
    QT_TRANSLATE_NOOP("Library", "None of this folder's photos are in {}."),
    QT_TRANSLATE_NOOP("Library", "Choose the folder that holds them now."),
    QT_TRANSLATE_NOOP("Library", "There is no file {}."),
    QT_TRANSLATE_NOOP("Library", "There is no photo number {}."),
    QT_TRANSLATE_NOOP("Library", "The library does not know {}."),
    QT_TRANSLATE_NOOP("Library", "None of this photo's files can be reached."),
    QT_TRANSLATE_NOOP("Library", "Is its drive connected?"),
    QT_TRANSLATE_NOOP("Library", "Nothing is known of what photo number {} looks like."),
    QT_TRANSLATE_NOOP("Library", "Another run is indexing into this library."),
    QT_TRANSLATE_NOOP("Library", "Another run is grouping this library's faces."),
    QT_TRANSLATE_NOOP("Library", "Wait for it."),
    QT_TRANSLATE_NOOP("Library", "Close Tintype's other windows and commands."),
    QT_TRANSLATE_NOOP("Library", "There is no Tintype library in {}."),
    QT_TRANSLATE_NOOP("Library", "The library in {} cannot be opened: {}."),
    QT_TRANSLATE_NOOP("Library", "The library in {} cannot be written: {}."),
    QT_TRANSLATE_NOOP("Library", "The search files of the library cannot be written: {}."),
    QT_TRANSLATE_NOOP(
        "Library", "Check that the disk has room and that the folder may be written."
    ),
    QT_TRANSLATE_NOOP("Library", "Make room there, or choose another folder."),
    QT_TRANSLATE_NOOP("Library", "Choose another folder."),
    QT_TRANSLATE_NOOP("Library", "The catalog is damaged: {}."),
    QT_TRANSLATE_NOOP("Library", "Restore a copy from the library's backups folder."),
    QT_TRANSLATE_NOOP("Library", "{} was made by a newer Tintype (catalog version {})."),
    QT_TRANSLATE_NOOP("Library", "The disk is full: {} of {} photos were written."),
    # Searching.
    QT_TRANSLATE_NOOP("Library", "A closing parenthesis was missing; put at the end."),
    QT_TRANSLATE_NOOP("Library", "A closing parenthesis without an opening one."),
    QT_TRANSLATE_NOOP("Library", "A closing quote was missing; put at the end."),
    QT_TRANSLATE_NOOP("Library", "A minus has to touch what it excludes."),
    QT_TRANSLATE_NOOP("Library", "A query may have {} parts, not {}."),
    QT_TRANSLATE_NOOP("Library", "Parentheses go too deep at position {}."),
    QT_TRANSLATE_NOOP("Library", "Nothing was changed. See position {}."),
    QT_TRANSLATE_NOOP("Library", "Unknown field “{}:” at position {}."),
    QT_TRANSLATE_NOOP("Library", "Unknown {} “{}” at position {}."),
    QT_TRANSLATE_NOOP("Library", "Fields are {} – or put it in quotes."),
    QT_TRANSLATE_NOOP("Library", "Did you mean “{}”?"),
    QT_TRANSLATE_NOOP("Library", "Do you mean {}?"),
    QT_TRANSLATE_NOOP("Library", "For example: {}"),
    QT_TRANSLATE_NOOP("Library", "Name a nearby town."),
    QT_TRANSLATE_NOOP("Library", "No place called “{}” is known."),
    QT_TRANSLATE_NOOP("Library", "“{}:” at position {} needs a value."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not {}."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {}: a star can only end a word here."),
    QT_TRANSLATE_NOOP("Library", "“{}” holds nothing to search for."),
    QT_TRANSLATE_NOOP("Library", "“{}” joins nothing here and was left out."),
    QT_TRANSLATE_NOOP("Library", "“dist:” at position {} has no near: beside it."),
    QT_TRANSLATE_NOOP("Library", "“sort:” at position {} has no place there."),
    QT_TRANSLATE_NOOP("Library", "No photo of this library was taken in “{}”."),
    QT_TRANSLATE_NOOP("Library", "No photo shows “{}”, nor {}, which may be meant."),
    QT_TRANSLATE_NOOP("Library", "No photo shows “{}”."),
    QT_TRANSLATE_NOOP("Library", "Nothing in this library is called “{}”."),
    QT_TRANSLATE_NOOP("Library", "No tag is called “{}”; did you mean “{}”?"),
    QT_TRANSLATE_NOOP("Library", "No tag is called “{}”."),
    QT_TRANSLATE_NOOP("Library", "Nobody is called “{}”; did you mean “{}”?"),
    QT_TRANSLATE_NOOP("Library", "Nobody is called “{}”."),
    QT_TRANSLATE_NOOP("Library", "No album is called “{}”; did you mean “{}”?"),
    QT_TRANSLATE_NOOP("Library", "No album is called “{}”."),
    QT_TRANSLATE_NOOP("Library", "No photo was taken in a country called “{}”."),
    QT_TRANSLATE_NOOP("Library", "This library knows nothing of is:{} yet: index it again."),
    QT_TRANSLATE_NOOP("Library", "No photo of this library says where it was taken."),
    QT_TRANSLATE_NOOP("Library", "No faces were found in this library yet."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not a rating."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not a date."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not a month."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not a position."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not a distance."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not a photo's number."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not a value for {}:."),
    QT_TRANSLATE_NOOP("Library", "“{}” at position {} is not anything that {}: could look for."),
    QT_TRANSLATE_NOOP("Library", "Unknown type “{}” at position {}."),
    QT_TRANSLATE_NOOP("Library", "Unknown kind “{}” at position {}."),
    QT_TRANSLATE_NOOP("Library", "Unknown property “{}” at position {}."),
    QT_TRANSLATE_NOOP("Library", "Unknown order “{}” at position {}."),
    QT_TRANSLATE_NOOP("Library", "Fields such as file:, path: and tag: take it anywhere."),
    QT_TRANSLATE_NOOP("Library", "It needs letters or digits."),
    QT_TRANSLATE_NOOP("Library", "Ratings are 0 to 5 stars."),
    QT_TRANSLATE_NOOP("Library", "Write latitude and longitude in degrees: near:48.85,2.35"),
    QT_TRANSLATE_NOOP("Library", "Write dist:20km or dist:5mi."),
    QT_TRANSLATE_NOOP("Library", "Write id:12 or id:3,5."),
    QT_TRANSLATE_NOOP("Library", "Types are {}."),
    QT_TRANSLATE_NOOP("Library", "is: takes {}."),
    QT_TRANSLATE_NOOP("Library", "has: takes {}."),
    QT_TRANSLATE_NOOP("Library", "sort: takes date, added, name, size, rating, relevance, random."),
    QT_TRANSLATE_NOOP("Library", "Write one sort: for the whole search, outside of parentheses."),
    QT_TRANSLATE_NOOP("Library", "Write 1 to 12, or {}."),
    QT_TRANSLATE_NOOP("Library", "No photo has “{}”."),
    QT_TRANSLATE_NOOP("Library", "Each part finds photos, but no photo has all of them."),
    QT_TRANSLATE_NOOP("Library", "The library does not know the photo {}."),
    QT_TRANSLATE_NOOP("Library", "Give its file or its number: similar:12"),
    QT_TRANSLATE_NOOP("Library", "Say which photos: a query, or files."),
    QT_TRANSLATE_NOOP("Library", "All of them: '*'"),
    QT_TRANSLATE_NOOP(
        "Library",
        'Write 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday or "last week".',
    ),
    QT_TRANSLATE_NOOP(
        "Library", "No text was read in the photos of this library yet: index it again."
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "No photo of this library has a place: they carry no position, or index it again.",
    ),
    QT_TRANSLATE_NOOP("Library", "Nobody has a name in this library yet: see tintype people."),
    QT_TRANSLATE_NOOP("Library", "This library has no albums yet: see tintype albums."),
    QT_TRANSLATE_NOOP("Library", "No photo of this library names its lens."),
    QT_TRANSLATE_NOOP("Library", "No photo of this library names its camera."),
    # Tags, albums, rules.
    QT_TRANSLATE_NOOP("Library", "A tag needs a name."),
    QT_TRANSLATE_NOOP("Library", "A name is missing in {}."),
    QT_TRANSLATE_NOOP("Library", "There is no tag called {}."),
    QT_TRANSLATE_NOOP("Library", "{} is another tag already."),
    QT_TRANSLATE_NOOP("Library", "{} means the tag {}."),
    QT_TRANSLATE_NOOP("Library", "{} cannot be merged into itself."),
    QT_TRANSLATE_NOOP("Library", "{} cannot stand below {}, which is below {} itself."),
    QT_TRANSLATE_NOOP(
        "Library", "{} belongs to the vocabulary, so it can be found again in any photo."
    ),
    QT_TRANSLATE_NOOP("Library", "An album needs a name."),
    QT_TRANSLATE_NOOP("Library", "There is an album called {} already."),
    QT_TRANSLATE_NOOP("Library", "There is no album called {}."),
    QT_TRANSLATE_NOOP("Library", "{} is a hand-picked album, not a saved search."),
    QT_TRANSLATE_NOOP("Library", "The album {} contains itself."),
    QT_TRANSLATE_NOOP("Library", "A rule needs a query."),
    QT_TRANSLATE_NOOP("Library", "There is no {} number {}."),
    QT_TRANSLATE_NOOP("Library", "{} is a saved search: {}"),
    QT_TRANSLATE_NOOP(
        "Library", "Its photos are those that match; make another album to pick photos by hand."
    ),
    QT_TRANSLATE_NOOP("Library", "Change what it searches for."),
    QT_TRANSLATE_NOOP(
        "Library", "A rule looks at one photo at a time, so it cannot ask for similar ones."
    ),
    QT_TRANSLATE_NOOP(
        "Library",
        "A rule looks at one photo at a time, so it cannot ask for photos that look alike.",
    ),
    QT_TRANSLATE_NOOP("Library", "Search for them, and tag what you find."),
    QT_TRANSLATE_NOOP("Library", "There is no rule number {}."),
    QT_TRANSLATE_NOOP("Library", "{} is not another name of a tag."),
    QT_TRANSLATE_NOOP("Library", "The tag {} stands {}, not under {}."),
    QT_TRANSLATE_NOOP("Library", "A slash that belongs to a name is written \\/"),
    QT_TRANSLATE_NOOP("Library", "{} is a path, not a name."),
    QT_TRANSLATE_NOOP("Library", "There is no tag number {}."),
    QT_TRANSLATE_NOOP("Library", "The scene model says nothing of {} in this photo."),
    QT_TRANSLATE_NOOP("Library", "A rating is 0 to {}, not {}."),
    QT_TRANSLATE_NOOP("Library", "Say of at least two photos that they are not the same."),
    # People.
    QT_TRANSLATE_NOOP("Library", "A person needs a name."),
    QT_TRANSLATE_NOOP("Library", "Who has this name?"),
    QT_TRANSLATE_NOOP("Library", "There is nobody called {}."),
    QT_TRANSLATE_NOOP("Library", "There is nobody with the number {}."),
    QT_TRANSLATE_NOOP("Library", "There is no face number {}."),
    QT_TRANSLATE_NOOP("Library", "That face is somebody else's."),
    QT_TRANSLATE_NOOP("Library", "The face must lie inside the photo."),
    QT_TRANSLATE_NOOP("Library", "{} means number {} of a list: no name for a person."),
    QT_TRANSLATE_NOOP("Library", "The group g{} has no faces left."),
    QT_TRANSLATE_NOOP("Library", "Recognising people is off for this library."),
    QT_TRANSLATE_NOOP("Library", "Which faces?"),
    QT_TRANSLATE_NOOP("Library", "Merging takes two."),
    QT_TRANSLATE_NOOP("Library", "Face {} is not taken for anybody."),
    QT_TRANSLATE_NOOP("Library", "Say for whom."),
    # The machine, and what is installed.
    QT_TRANSLATE_NOOP(
        "Library",
        "Erased; but another program has the library open, "
        "and its journal keeps the old bytes until that ends.",
    ),
    QT_TRANSLATE_NOOP("Library", "SQLite {} lacks what Tintype needs: {}."),
    QT_TRANSLATE_NOOP("Library", "Use a Python with SQLite 3.37 or newer and FTS5."),
    QT_TRANSLATE_NOOP("Library", "The analysis cannot be started ({})."),
    QT_TRANSLATE_NOOP("Library", "No tag source is called {}."),
    QT_TRANSLATE_NOOP("Library", "The sources are {}."),
    QT_TRANSLATE_NOOP("Library", "{} is not a file."),
    QT_TRANSLATE_NOOP("Library", "Model {}: its file {} is missing."),
    QT_TRANSLATE_NOOP("Library", "Model {}: {} is damaged (its SHA-256 differs)."),
    QT_TRANSLATE_NOOP("Library", "Model {} cannot be loaded: {}"),
    QT_TRANSLATE_NOOP("Library", "{} cannot be loaded: {}"),
    QT_TRANSLATE_NOOP("Library", "No model for {} is installed."),
    QT_TRANSLATE_NOOP("Library", "The model in {} cannot be used: {}."),
    QT_TRANSLATE_NOOP("Library", "There is no device {}."),
    QT_TRANSLATE_NOOP("Library", "There are {}."),
    QT_TRANSLATE_NOOP("Library", "An export has a quality of 1 to 100 and known metadata."),
    QT_TRANSLATE_NOOP("Library", "{} cannot be used: {}."),
    QT_TRANSLATE_NOOP("Library", "{} cannot be read: {}"),
    QT_TRANSLATE_NOOP("Library", "Reinstall Tintype."),
    QT_TRANSLATE_NOOP("Library", "Install Tintype again."),
    QT_TRANSLATE_NOOP("Library", "Mend {}."),
    QT_TRANSLATE_NOOP("Library", "{}, line {}: {}."),
    QT_TRANSLATE_NOOP("Library", "The vocabulary file {} cannot be read: {}."),
    QT_TRANSLATE_NOOP("Library", "See {}."),
    # Why a file could not be read.
    QT_TRANSLATE_NOOP("Library", "decompression bomb: {} scans of {}x{} pixels"),
    QT_TRANSLATE_NOOP("Library", "changed while it was looked at"),
    QT_TRANSLATE_NOOP("Library", "empty file"),
    QT_TRANSLATE_NOOP("Library", "not a file"),
    QT_TRANSLATE_NOOP("Library", "not there"),
    QT_TRANSLATE_NOOP("Library", "not an image"),
    QT_TRANSLATE_NOOP("Library", "not an image: it holds text"),
    QT_TRANSLATE_NOOP("Library", "no permission to read it"),
    QT_TRANSLATE_NOOP("Library", "not enough memory to decode it"),
    QT_TRANSLATE_NOOP("Library", "damaged: the file holds only zeros"),
    QT_TRANSLATE_NOOP("Library", "damaged: holds no picture"),
    QT_TRANSLATE_NOOP("Library", "damaged: the picture has no pixels"),
    QT_TRANSLATE_NOOP("Library", "damaged: {}"),
    QT_TRANSLATE_NOOP("Library", "its header cannot be read"),
    QT_TRANSLATE_NOOP("Library", "its compressed data cannot be decoded"),
    QT_TRANSLATE_NOOP("Library", "its compressed data do not fit the picture"),
    QT_TRANSLATE_NOOP("Library", "holds no picture that can be shown"),
    QT_TRANSLATE_NOOP("Library", "damaged, or a raw file of an unknown camera"),
    QT_TRANSLATE_NOOP("Library", "truncated (at least {} bytes missing)"),
    QT_TRANSLATE_NOOP("Library", "truncated: the file ends before the picture does"),
    QT_TRANSLATE_NOOP("Library", "{} is not a format Tintype reads"),
    QT_TRANSLATE_NOOP("Library", "too large: {}x{} pixels need {} of memory"),
    QT_TRANSLATE_NOOP("Library", "too large: a file of {} MB"),
    QT_TRANSLATE_NOOP("Library", "decompression bomb: {}x{} pixels from a file of {}"),
)
"""All that is said in the code of the library."""

MODELS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP(
        "Library", "Face detector for people whose face another did not see (BlazeFace)"
    ),
    QT_TRANSLATE_NOOP("Library", "MB3-CenterNet, 80 COCO classes"),
    QT_TRANSLATE_NOOP("Library", "Five face landmarks (dlib, regression forest)"),
    QT_TRANSLATE_NOOP("Library", "Face detector (dlib, max-margin CNN)"),
    QT_TRANSLATE_NOOP("Library", "Face descriptor, 128 numbers (dlib, ResNet-29)"),
    QT_TRANSLATE_NOOP(
        "Library", "EfficientNet-Lite0, 1000 ImageNet classes and a 1280-d embedding"
    ),
    QT_TRANSLATE_NOOP("Library", "all-MiniLM-L6-v2, sentences as 384-d vectors"),
    QT_TRANSLATE_NOOP(
        "Library", "Scene heads: 22 places people mean, on EfficientNet-Lite0's embedding"
    ),
    QT_TRANSLATE_NOOP("Library", "RapidOCR {}, PaddleOCR's models"),
    QT_TRANSLATE_NOOP("Library", "AP {}, AP50 {} on {} COCO photos"),
    QT_TRANSLATE_NOOP(
        "Library",
        "With the second look, {} % of faces on {} COCO photos (eyes {} px apart or more)",
    ),
    QT_TRANSLATE_NOOP("Library", "Same person or not: {} % right on Labeled Faces in the Wild"),
    QT_TRANSLATE_NOOP("Library", "Nine of ten shown words are right (cross-validated)"),
)
"""What models are called, and how good they are, in the words of their ``model.toml``."""
