-- The first catalog. Lines that stay: a photo is content, a file is a place where it lies, what a
-- model found can be redone at will, and what a person said stands in tables of its own.

CREATE TABLE root (
  id       INTEGER PRIMARY KEY,
  path     ANY NOT NULL UNIQUE,
  added_at TEXT NOT NULL
) STRICT;

-- AUTOINCREMENT: an id that stood in the edit log must never come to mean another photo.
CREATE TABLE photo (
  id           INTEGER PRIMARY KEY AUTOINCREMENT,
  fingerprint  BLOB NOT NULL UNIQUE,
  width        INTEGER NOT NULL,
  height       INTEGER NOT NULL,
  format       TEXT NOT NULL,
  colour       INTEGER NOT NULL,            -- mean colour, 0xRRGGBB
  taken        TEXT,                        -- local time, YYYY-MM-DDTHH:MM:SS
  taken_from   TEXT,
  utc_offset   TEXT,
  make         TEXT,
  model        TEXT,
  lens         TEXT,
  iso          INTEGER,
  aperture     REAL,
  exposure     REAL,                        -- seconds
  focal_length REAL,                        -- millimetres
  latitude     REAL,
  longitude    REAL,
  altitude     REAL,
  present      INTEGER NOT NULL DEFAULT 0,  -- number of its files that lie where we last saw them
  added_at     TEXT NOT NULL
) STRICT;

-- Covers the grid: newest first, with what a layout needs, without touching the table.
CREATE INDEX photo_grid ON photo (taken DESC, id DESC, width, height, colour) WHERE present > 0;

-- Names that are not valid Unicode are kept as BLOBs, so name columns are typed ANY.
CREATE TABLE file (
  id         INTEGER PRIMARY KEY,
  root_id    INTEGER NOT NULL REFERENCES root (id) ON DELETE CASCADE,
  folder     ANY NOT NULL,                  -- relative to the root, '/' between names, '' for the root
  name       ANY NOT NULL,
  size       INTEGER NOT NULL,
  mtime_ns   INTEGER NOT NULL,
  photo_id   INTEGER REFERENCES photo (id),
  state      TEXT NOT NULL CHECK (state IN ('present', 'missing')),
  problem    TEXT,                          -- why it could not be read
  checked_by TEXT,                          -- version that found the problem; NULL: try again
  UNIQUE (root_id, folder, name)
) STRICT;
CREATE INDEX file_photo ON file (photo_id);
CREATE INDEX file_problem ON file (root_id) WHERE problem IS NOT NULL;

CREATE TRIGGER file_added AFTER INSERT ON file WHEN new.state = 'present' BEGIN
  UPDATE photo SET present = present + 1 WHERE id = new.photo_id;
END;
CREATE TRIGGER file_changed AFTER UPDATE OF photo_id, state ON file BEGIN
  UPDATE photo SET present = present - 1 WHERE id = old.photo_id AND old.state = 'present';
  UPDATE photo SET present = present + 1 WHERE id = new.photo_id AND new.state = 'present';
END;
CREATE TRIGGER file_removed AFTER DELETE ON file WHEN old.state = 'present' BEGIN
  UPDATE photo SET present = present - 1 WHERE id = old.photo_id;
END;

CREATE TABLE region (
  id          INTEGER PRIMARY KEY,
  photo_id    INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  source      TEXT NOT NULL,                -- the tag source that found it
  kind        TEXT NOT NULL CHECK (kind IN ('object', 'face', 'text')),
  label       TEXT NOT NULL,
  score       REAL NOT NULL,
  x           REAL NOT NULL,                -- upright pixels of the full photo
  y           REAL NOT NULL,
  w           REAL NOT NULL,
  h           REAL NOT NULL,
  model       TEXT NOT NULL,                -- id@revision
  landmarks   TEXT,                         -- JSON [[x, y], …]
  face_size   REAL,
  sharpness   REAL,
  frontality  REAL,
  quality     REAL
) STRICT;
CREATE INDEX region_photo ON region (photo_id, source);

-- Vectors are little-endian float16 (whole photos) or float32 (faces).
CREATE TABLE embedding (
  id        INTEGER PRIMARY KEY,
  photo_id  INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  region_id INTEGER REFERENCES region (id) ON DELETE CASCADE,
  source    TEXT NOT NULL,
  model     TEXT NOT NULL,
  dtype     TEXT NOT NULL CHECK (dtype IN ('float16', 'float32')),
  vector    BLOB NOT NULL
) STRICT;
CREATE INDEX embedding_photo ON embedding (photo_id, source);
CREATE INDEX embedding_region ON embedding (region_id) WHERE region_id IS NOT NULL;

CREATE TABLE tag (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  parent_id  INTEGER REFERENCES tag (id),
  name       TEXT NOT NULL COLLATE NOCASE,
  origin     TEXT NOT NULL CHECK (origin IN ('vocabulary', 'person')),
  UNIQUE (name)
) STRICT;
CREATE INDEX tag_parent ON tag (parent_id);

CREATE TABLE tag_synonym (
  name   TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
  tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_synonym_tag ON tag_synonym (tag_id);

-- What models say of whole photos. Redone at will; guesses below their threshold stay hidden.
CREATE TABLE guess (
  photo_id  INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  tag_id    INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  source    TEXT NOT NULL,
  model     TEXT NOT NULL,
  label     TEXT NOT NULL,
  score     REAL NOT NULL,
  threshold REAL NOT NULL,
  PRIMARY KEY (photo_id, tag_id, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX guess_tag ON guess (tag_id, photo_id);

CREATE TABLE guess_region (
  photo_id  INTEGER NOT NULL,
  tag_id    INTEGER NOT NULL,
  source    TEXT NOT NULL,
  region_id INTEGER NOT NULL REFERENCES region (id) ON DELETE CASCADE,
  PRIMARY KEY (photo_id, tag_id, source, region_id),
  FOREIGN KEY (photo_id, tag_id, source) REFERENCES guess (photo_id, tag_id, source) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX guess_region_region ON guess_region (region_id);

CREATE TABLE analysis_run (
  photo_id    INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  source      TEXT NOT NULL,
  revision    TEXT NOT NULL,
  fingerprint BLOB NOT NULL,                -- the content that was looked at
  ok          INTEGER NOT NULL,
  reason      TEXT,
  seconds     REAL NOT NULL,
  at          TEXT NOT NULL,
  PRIMARY KEY (photo_id, source)
) STRICT, WITHOUT ROWID;

-- What a person did, in order, forever. An undo is one more line.
CREATE TABLE edit (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  at     TEXT NOT NULL,
  kind   TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  undoes INTEGER UNIQUE REFERENCES edit (id)
) STRICT;
CREATE TRIGGER edit_is_append_only BEFORE UPDATE ON edit BEGIN
  SELECT raise(ABORT, 'the edit log is append-only');
END;
CREATE TRIGGER edit_is_permanent BEFORE DELETE ON edit BEGIN
  SELECT raise(ABORT, 'the edit log is append-only');
END;

-- The effect of edits on tags; no analysis touches it.
CREATE TABLE tag_decision (
  photo_id INTEGER NOT NULL REFERENCES photo (id),
  tag_id   INTEGER NOT NULL REFERENCES tag (id),
  verdict  INTEGER NOT NULL CHECK (verdict IN (0, 1)),
  edit_id  INTEGER NOT NULL REFERENCES edit (id),
  PRIMARY KEY (photo_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_decision_tag ON tag_decision (tag_id, photo_id);

-- A person's word stands above a model's.
CREATE VIEW shown_tag (photo_id, tag_id, score) AS
  SELECT photo_id, tag_id, 1.0 FROM tag_decision WHERE verdict = 1
  UNION ALL
  SELECT g.photo_id, g.tag_id, max(g.score) FROM guess AS g
   WHERE g.score >= g.threshold
     AND NOT EXISTS (SELECT 1 FROM tag_decision AS d
                      WHERE d.photo_id = g.photo_id AND d.tag_id = g.tag_id)
   GROUP BY g.photo_id, g.tag_id;

-- One row a photo, rowid = photo.id; rebuilt whenever something in it changes.
CREATE VIRTUAL TABLE search_document USING fts5 (
  tags, broader, names, folders, camera, dates,
  tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);

-- Facts about the catalog itself, such as the revision of the vocabulary it holds.
CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
