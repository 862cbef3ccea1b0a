-- Photos that look alike.

-- When the vector of a whole photo came, changed or went: a new, higher version each time. What
-- was computed up to some version is brought up to date with what came later.
CREATE TABLE vector_change (
  version  INTEGER PRIMARY KEY AUTOINCREMENT,
  photo_id INTEGER NOT NULL UNIQUE
) STRICT;
INSERT OR IGNORE INTO vector_change (photo_id)
  SELECT photo_id FROM embedding WHERE region_id IS NULL ORDER BY id;
-- (Not INSERT OR REPLACE: within a trigger the conflict clause of the statement that fired it
-- would count instead.)
CREATE TRIGGER vector_came AFTER INSERT ON embedding WHEN new.region_id IS NULL BEGIN
  DELETE FROM vector_change WHERE photo_id = new.photo_id;
  INSERT INTO vector_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER vector_went AFTER DELETE ON embedding WHEN old.region_id IS NULL BEGIN
  DELETE FROM alike WHERE photo_id = old.photo_id;
  DELETE FROM alike WHERE other_id = old.photo_id;
  DELETE FROM vector_change WHERE photo_id = old.photo_id;
  INSERT INTO vector_change (photo_id) VALUES (old.photo_id);
END;

-- The file of the index that counts: it always fits the catalog beside it, also one restored from
-- a copy. One row at most.
CREATE TABLE vector_index (
  name    TEXT NOT NULL,
  model   TEXT NOT NULL,                    -- id@revision of the vectors in it
  version INTEGER NOT NULL                  -- of vector_change up to which it holds them
) STRICT;

-- What a photo looks like from afar, to tell quickly that two are not the same. Made of thumbnails.
CREATE TABLE sketch (
  photo_id  INTEGER PRIMARY KEY REFERENCES photo (id) ON DELETE CASCADE,
  sketch    BLOB NOT NULL,                  -- int8 [144], see media.same_picture
  sharpness REAL NOT NULL
) STRICT;

-- Two photos that show the same picture ('near'), or that a camera took one soon after the other
-- ('burst'; photo_id is then the first one of it). Made again at will.
CREATE TABLE alike (
  photo_id INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  other_id INTEGER NOT NULL REFERENCES photo (id) ON DELETE CASCADE,
  kind     TEXT NOT NULL CHECK (kind IN ('near', 'burst')),
  cosine   REAL NOT NULL,                   -- of their vectors
  agreement REAL NOT NULL,                  -- of their pixels where they agree least, 0 to 1
  PRIMARY KEY (photo_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX alike_other ON alike (other_id);

-- What a person said; no analysis touches it. Of two photos in both directions.
CREATE TABLE alike_word (
  photo_id INTEGER NOT NULL REFERENCES photo (id),
  other_id INTEGER NOT NULL REFERENCES photo (id),
  verdict  INTEGER NOT NULL CHECK (verdict = 0), -- they are not the same
  edit_id  INTEGER NOT NULL REFERENCES edit (id),
  PRIMARY KEY (photo_id, other_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE keeper_word (
  photo_id INTEGER PRIMARY KEY REFERENCES photo (id),
  kept     INTEGER NOT NULL CHECK (kept = 1),
  edit_id  INTEGER NOT NULL REFERENCES edit (id)
) STRICT;

-- Pairs that count, from both sides: nobody objected and both photos are there.
CREATE VIEW twin (photo_id, other_id, kind, cosine, agreement) AS
  SELECT a.photo_id, a.other_id, a.kind, a.cosine, a.agreement FROM alike AS a
    JOIN photo AS o ON o.id = a.other_id AND o.present > 0
   WHERE NOT EXISTS (SELECT 1 FROM alike_word AS w
                      WHERE w.photo_id = a.photo_id AND w.other_id = a.other_id)
  UNION ALL
  SELECT a.other_id, a.photo_id, a.kind, a.cosine, a.agreement FROM alike AS a
    JOIN photo AS o ON o.id = a.photo_id AND o.present > 0
   WHERE NOT EXISTS (SELECT 1 FROM alike_word AS w
                      WHERE w.photo_id = a.photo_id AND w.other_id = a.other_id);

-- Searches learn of all that changes whether a photo is a duplicate (see 0008).
CREATE TRIGGER alike_came_for_search AFTER INSERT ON alike BEGIN
  DELETE FROM photo_change WHERE photo_id IN (new.photo_id, new.other_id);
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id), (new.other_id);
END;
CREATE TRIGGER alike_went_for_search AFTER DELETE ON alike BEGIN
  DELETE FROM photo_change WHERE photo_id IN (old.photo_id, old.other_id);
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id), (old.other_id);
END;
CREATE TRIGGER alike_word_came_for_search AFTER INSERT ON alike_word BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER alike_word_went_for_search AFTER DELETE ON alike_word BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;
CREATE TRIGGER twin_moved_for_search AFTER UPDATE OF present ON photo
  WHEN (old.present > 0) <> (new.present > 0) BEGIN
  DELETE FROM photo_change WHERE photo_id IN (
    SELECT other_id FROM alike WHERE photo_id = new.id
    UNION SELECT photo_id FROM alike WHERE other_id = new.id);
  INSERT INTO photo_change (photo_id)
    SELECT other_id FROM alike WHERE photo_id = new.id
    UNION SELECT photo_id FROM alike WHERE other_id = new.id;
END;
