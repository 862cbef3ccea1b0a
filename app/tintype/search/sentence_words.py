"""The words that sentences are made of, beside names and times."""

from __future__ import annotations

# What one asks for.
NOUNS = frozenset(
    {
        "image", "images", "photo", "photograph", "photographs", "photos", "pic", "pics",
        "picture", "pictures", "shot", "shots", "snap", "snaps", "snapshot", "snapshots",
    }
)  # fmt: skip
# What one asks for, with the flag of `is:` that it means.
KINDS = {
    "portrait": "portrait", "portraits": "portrait", "selfie": "selfie", "selfies": "selfie",
    "screenshot": "screenshot", "screenshots": "screenshot", "panorama": "panorama",
    "panoramas": "panorama", "favourites": "favourite", "favorites": "favourite", "documents":
    "document", "duplicates": "duplicate", "bursts": "burst",
}  # fmt: skip
# What stands before a noun, with its flag.
LOOKS = {
    ("black", "and", "white"): "bw", ("black-and-white",): "bw", ("b&w",): "bw",
    ("monochrome",): "bw", ("blurry",): "blurry", ("blurred",): "blurry", ("group",): "group",
    ("favourite",): "favourite", ("favorite",): "favourite", ("panoramic",): "panorama",
    ("night",): "night", ("raw",): "raw", ("hidden",): "hidden", ("vertical",): "vertical",
    ("horizontal",): "horizontal",
}  # fmt: skip
# Words before the noun.
OPENERS = (
    "please", "can", "could", "you", "show", "find", "give", "search", "look", "for", "get",
    "me", "us", "i", "want", "need", "to", "see", "where", "are", "is", "there", "do", "have",
    "all", "any", "some", "every", "the", "my", "our", "those", "that", "which",
)  # fmt: skip
VERBS = frozenset(
    {
        "find", "get", "give", "look", "search", "see", "show", "want",
    }
)  # fmt: skip
DETERMINERS = frozenset(
    {
        "a", "all", "an", "any", "both", "her", "his", "my", "our", "some", "the", "their",
        "these", "this", "those",
    }
)  # fmt: skip
# What joins things.
OF = frozenset(
    {
        ",", "also", "and", "containing", "featuring", "including", "of", "showing", "with",
    }
)  # fmt: skip
# What excludes the next thing.
WITHOUT = (
    ("without",), ("but", "not"), ("and", "not"), ("not",), ("no",), ("except",),
    ("excluding",),
)  # fmt: skip
TAKEN = frozenset(
    {
        "captured", "made", "photographed", "shot", "taken",
    }
)  # fmt: skip
# What stands before places.
AT = frozenset(
    {
        "around", "at", "by", "from", "in", "inside", "near", "on",
    }
)  # fmt: skip
# What says nothing, within a sentence.
FILLERS = frozenset(
    {
        "are", "i", "is", "that", "together", "was", "we", "were", "which", "who",
    }
)  # fmt: skip
# Numbers.
COUNTS = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
# What is counted.
HEADS = frozenset(
    {
        "face", "faces", "people", "person", "persons",
    }
)  # fmt: skip
STOP = OF | AT | DETERMINERS | FILLERS | TAKEN
