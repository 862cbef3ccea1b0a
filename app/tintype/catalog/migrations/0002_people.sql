-- People. Three kinds of fact in three places: where faces are (`face`, which outlives analysis),
-- what the program makes of them (`people_group`, `face_group`, redone at will), and what a person
-- said (`person`, `face_word`, which no analysis touches). Names stand only in `person_text`, so
-- that the append-only edit log, which has numbers alone, need not be rewritten to forget somebody.

CREATE TABLE person (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  name_id  INTEGER REFERENCES person_text (id),
  note_id  INTEGER REFERENCES person_text (id),  -- consent and the like
  hidden   INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  cover_id INTEGER REFERENCES face (id) ON DELETE SET NULL
) STRICT;

-- Every name and note a person ever had: undo needs the old ones.
CREATE TABLE person_text (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  text      TEXT NOT NULL,
  key       TEXT NOT NULL                         -- case folded, to find a name by
) STRICT;
CREATE INDEX person_text_key ON person_text (key);
CREATE INDEX person_text_person ON person_text (person_id);
CREATE INDEX person_name ON person (name_id) WHERE name_id IS NOT NULL;
CREATE INDEX person_note ON person (note_id) WHERE note_id IS NOT NULL;
CREATE INDEX person_cover ON person (cover_id) WHERE cover_id IS NOT NULL;

-- A face is a place in a photo. Analyses come and go; each time its region is found again by
-- overlap. AUTOINCREMENT: a number in the edit log must never come to mean another face.
CREATE TABLE face (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  photo_id  INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  x         REAL NOT NULL,                        -- fractions of the photo's width and height:
  y         REAL NOT NULL,                        -- they survive a resized copy
  w         REAL NOT NULL,
  h         REAL NOT NULL,
  region_id INTEGER UNIQUE REFERENCES region (id) ON DELETE SET NULL,
  drawn     INTEGER NOT NULL DEFAULT 0 CHECK (drawn IN (0, 1)),    -- a person put the box there
  removed   INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),  -- a person says: no face
  forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1)),  -- keep nothing biometric here
  -- Who it is, all facts taken together; catalog.identity settles it.
  person_id INTEGER REFERENCES person (id),
  state     TEXT CHECK (state IN ('confirmed', 'sure', 'suggested')),
  CHECK ((person_id IS NULL) = (state IS NULL))
) STRICT;
CREATE INDEX face_photo ON face (photo_id);
CREATE INDEX face_person ON face (person_id, state, photo_id) WHERE person_id IS NOT NULL;

-- What a person said of a face: it is somebody; it was in the group that was given a name; it is
-- not somebody.
CREATE TABLE face_word (
  face_id   INTEGER NOT NULL REFERENCES face (id) ON DELETE CASCADE,
  person_id INTEGER NOT NULL REFERENCES person (id),
  word      TEXT NOT NULL CHECK (word IN ('is', 'named', 'not')),
  PRIMARY KEY (face_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX face_word_one ON face_word (face_id) WHERE word <> 'not';
CREATE INDEX face_word_person ON face_word (person_id, word, face_id);

CREATE TABLE people_group (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER REFERENCES person (id),       -- whose words its faces carry; settled
  model     TEXT NOT NULL,                        -- of the descriptors
  centre    BLOB                                  -- mean descriptor, little-endian float32
) STRICT;
CREATE INDEX people_group_person ON people_group (person_id);

-- A row for each face that was looked at; without a group if it fits none.
CREATE TABLE face_group (
  face_id  INTEGER PRIMARY KEY REFERENCES face (id) ON DELETE CASCADE,
  group_id INTEGER REFERENCES people_group (id) ON DELETE SET NULL,
  model    TEXT NOT NULL,
  distance REAL,
  sure     INTEGER NOT NULL CHECK (sure IN (0, 1))
) STRICT;
CREATE INDEX face_group_group ON face_group (group_id, face_id);

-- Names as the words of a search; rowid = person.id.
CREATE VIRTUAL TABLE person_document USING fts5 (
  name, tokenize = 'porter unicode61 remove_diacritics 2', prefix = '2 3'
);

-- Pictures of faces, made when first looked at. In the catalog rather than the thumbnails'
-- cache, so that forgetting a person needs to look in one file only.
CREATE TABLE face_crop (
  face_id INTEGER PRIMARY KEY REFERENCES face (id) ON DELETE CASCADE,
  side    INTEGER NOT NULL,
  jpeg    BLOB NOT NULL
) STRICT;

INSERT INTO face (photo_id, x, y, w, h, region_id)
SELECT r.photo_id, r.x / p.width, r.y / p.height, r.w / p.width, r.h / p.height, r.id
  FROM region AS r JOIN photo AS p ON p.id = r.photo_id WHERE r.kind = 'face' ORDER BY r.id;
