"""Photos of cards, accounts and passports, which exports leave out unless they are asked for."""

from __future__ import annotations

# The tag that the word leads to now, whatever it is called; a person's rejection counts.
PHOTOS = (
    "SELECT s.photo_id FROM tag_word AS w JOIN shown_tag AS s ON s.tag_id = w.tag_id"
    " WHERE w.word = 'sensitive'"
)
