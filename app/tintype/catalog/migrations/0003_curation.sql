-- What a person arranges: names and places of tags, marks, rules, albums.

-- A word of the vocabulary leads to a tag, whatever a person calls it. Two tags merged into one
-- are two words that lead there; `via` is the number that the tag had which the word made, and 0
-- for a tag's own word.
CREATE TABLE tag_word (
  word   TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  via    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_word_tag ON tag_word (tag_id);
INSERT INTO tag_word (word, tag_id) SELECT name, id FROM tag WHERE origin = 'vocabulary';

-- A person chose its parent: the vocabulary does not put it elsewhere.
ALTER TABLE tag ADD COLUMN moved INTEGER NOT NULL DEFAULT 0 CHECK (moved IN (0, 1));

-- What a person said of another name: which tag it means, or NULL: none, whatever the vocabulary
-- says. `tag_synonym` is what comes of both.
CREATE TABLE alias_choice (
  name   TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
  tag_id INTEGER REFERENCES tag (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_choice_tag ON alias_choice (tag_id);

-- Guesses once more, with the word's way to its tag in the key (whose columns stand first: PRAGMA
-- quick_check of SQLite 3.40 finds damage where they do not): so a merge can be taken back, also
-- after photos were analysed anew.
DROP VIEW shown_tag;
CREATE TABLE guess_with_via (
  photo_id  INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  tag_id    INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  source    TEXT NOT NULL,                        -- a tag source's id, or 'rule:' and its number
  via       INTEGER NOT NULL DEFAULT 0,           -- see tag_word
  model     TEXT NOT NULL,
  label     TEXT NOT NULL,
  score     REAL NOT NULL,
  threshold REAL NOT NULL,
  PRIMARY KEY (photo_id, tag_id, source, via)
) STRICT, WITHOUT ROWID;
INSERT INTO guess_with_via (photo_id, tag_id, source, model, label, score, threshold)
SELECT photo_id, tag_id, source, model, label, score, threshold FROM guess;
CREATE TABLE guess_region_with_via (
  photo_id  INTEGER NOT NULL,
  tag_id    INTEGER NOT NULL,
  source    TEXT NOT NULL,
  via       INTEGER NOT NULL DEFAULT 0,
  region_id INTEGER NOT NULL REFERENCES region (id) ON DELETE CASCADE,
  PRIMARY KEY (photo_id, tag_id, source, via, region_id),
  FOREIGN KEY (photo_id, tag_id, source, via)
    REFERENCES guess_with_via (photo_id, tag_id, source, via) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO guess_region_with_via (photo_id, tag_id, source, region_id)
SELECT photo_id, tag_id, source, region_id FROM guess_region;
DROP TABLE guess_region;
DROP TABLE guess;
ALTER TABLE guess_with_via RENAME TO guess;
ALTER TABLE guess_region_with_via RENAME TO guess_region;
CREATE INDEX guess_tag ON guess (tag_id, photo_id);
CREATE INDEX guess_region_region ON guess_region (region_id);
CREATE VIEW shown_tag (photo_id, tag_id, score) AS
  SELECT photo_id, tag_id, 1.0 FROM tag_decision WHERE verdict = 1
  UNION ALL
  SELECT g.photo_id, g.tag_id, max(g.score) FROM guess AS g
   WHERE g.score >= g.threshold
     AND NOT EXISTS (SELECT 1 FROM tag_decision AS d
                      WHERE d.photo_id = g.photo_id AND d.tag_id = g.tag_id)
   GROUP BY g.photo_id, g.tag_id;

-- What a person says of a photo as a whole; NULL: nothing, so the file's own word counts.
ALTER TABLE photo ADD COLUMN rating INTEGER CHECK (rating BETWEEN 0 AND 5);
CREATE TABLE mark (
  photo_id  INTEGER NOT NULL PRIMARY KEY REFERENCES photo (id),
  rating    INTEGER CHECK (rating BETWEEN 0 AND 5),
  favourite INTEGER CHECK (favourite IN (0, 1)),
  hidden    INTEGER CHECK (hidden IN (0, 1)),
  caption   TEXT
) STRICT;
CREATE INDEX mark_favourite ON mark (photo_id) WHERE favourite;
CREATE INDEX mark_hidden ON mark (photo_id) WHERE hidden;
CREATE INDEX mark_rating ON mark (rating) WHERE rating IS NOT NULL;
CREATE INDEX photo_rating ON photo (rating) WHERE rating IS NOT NULL;

-- The marks that count: every photo has a row. `rating` is NULL where nobody gave one.
CREATE VIEW photo_mark (photo_id, rating, favourite, hidden, caption) AS
  SELECT p.id, coalesce(m.rating, p.rating), coalesce(m.favourite, 0), coalesce(m.hidden, 0),
         m.caption
    FROM photo AS p LEFT JOIN mark AS m ON m.photo_id = p.id;

-- WHEN a photo matches the query THEN it is guessed to carry the tag, with source 'rule:<id>'.
CREATE TABLE rule (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  query  TEXT NOT NULL,
  tag_id INTEGER NOT NULL REFERENCES tag (id),
  fresh  INTEGER NOT NULL DEFAULT 1 CHECK (fresh IN (0, 1))  -- not applied to all photos yet
) STRICT;
CREATE INDEX rule_tag ON rule (tag_id);
-- Photos changed since the rules were last applied to them; empty between transactions.
-- `search_index.refresh` fills it, and, since rules may ask for people, these:
CREATE TABLE rule_due (photo_id INTEGER PRIMARY KEY) STRICT;
CREATE TRIGGER rule_face_added AFTER INSERT ON face WHEN EXISTS (SELECT 1 FROM rule) BEGIN
  INSERT OR IGNORE INTO rule_due VALUES (new.photo_id);
END;
CREATE TRIGGER rule_face_changed AFTER UPDATE OF person_id, state, removed, forgotten ON face
WHEN EXISTS (SELECT 1 FROM rule) BEGIN
  INSERT OR IGNORE INTO rule_due VALUES (new.photo_id);
END;
CREATE TRIGGER rule_face_dropped AFTER DELETE ON face WHEN EXISTS (SELECT 1 FROM rule) BEGIN
  INSERT OR IGNORE INTO rule_due VALUES (old.photo_id);
END;
CREATE TRIGGER rule_person_named AFTER UPDATE OF name_id ON person
WHEN EXISTS (SELECT 1 FROM rule) BEGIN
  INSERT OR IGNORE INTO rule_due SELECT photo_id FROM face WHERE person_id = new.id;
END;

-- An album is hand-picked, or a saved search.
CREATE TABLE album (
  id    INTEGER PRIMARY KEY AUTOINCREMENT,
  name  TEXT NOT NULL COLLATE NOCASE UNIQUE,
  query TEXT                                      -- NULL: hand-picked
) STRICT;
CREATE TABLE album_photo (
  album_id INTEGER NOT NULL REFERENCES album (id),
  photo_id INTEGER NOT NULL REFERENCES photo (id),
  position INTEGER NOT NULL,                      -- ascending, with gaps
  PRIMARY KEY (album_id, photo_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX album_photo_photo ON album_photo (photo_id);
