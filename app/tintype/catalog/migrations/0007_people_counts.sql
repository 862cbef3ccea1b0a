-- How many faces and photos everybody has, so that lists of people need not count all faces.
-- catalog.counts keeps them; a row that is stale, or missing, is counted when it is read.

CREATE TABLE person_count (
  person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
  faces     INTEGER NOT NULL,                     -- in photos that are present, suggestions apart
  photos    INTEGER NOT NULL,
  confirmed INTEGER NOT NULL,
  suggested INTEGER NOT NULL,
  cover_id  INTEGER REFERENCES face (id) ON DELETE SET NULL,
  stale     INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1))
) STRICT;
CREATE INDEX person_count_cover ON person_count (cover_id);
CREATE INDEX person_count_stale ON person_count (person_id) WHERE stale;

-- Of groups that are nobody's.
CREATE TABLE group_count (
  group_id INTEGER PRIMARY KEY REFERENCES people_group (id) ON DELETE CASCADE,
  faces    INTEGER NOT NULL,
  photos   INTEGER NOT NULL,
  cover_id INTEGER REFERENCES face (id) ON DELETE SET NULL,
  stale    INTEGER NOT NULL DEFAULT 0 CHECK (stale IN (0, 1))
) STRICT;
CREATE INDEX group_count_cover ON group_count (cover_id);
CREATE INDEX group_count_stale ON group_count (group_id) WHERE stale;

-- Few photos are absent: a small list, which counting reads instead of every photo's row.
CREATE INDEX photo_absent ON photo (id) WHERE present = 0;

CREATE TRIGGER people_present AFTER UPDATE OF present ON photo
 WHEN (old.present > 0) <> (new.present > 0) BEGIN
  UPDATE person_count SET stale = 1 WHERE person_id IN
    (SELECT person_id FROM face WHERE photo_id = new.id AND person_id IS NOT NULL);
  UPDATE group_count SET stale = 1 WHERE group_id IN
    (SELECT fg.group_id FROM face AS f JOIN face_group AS fg ON fg.face_id = f.id
      WHERE f.photo_id = new.id);
END;
CREATE TRIGGER face_gone BEFORE DELETE ON face BEGIN
  UPDATE person_count SET stale = 1 WHERE person_id = old.person_id;
  UPDATE group_count SET stale = 1 WHERE group_id =
    (SELECT group_id FROM face_group WHERE face_id = old.id);
END;

-- Faces that a person drew or moved are looked at by the program too: their regions have the
-- source 'drawn', which no analysis replaces.
CREATE INDEX face_drawn ON face (photo_id) WHERE drawn;

-- The log writes faces as their distances from the one before, in rising order: what older
-- versions wrote in full becomes so, or undoing it would reach other faces.
DROP TRIGGER edit_is_append_only;
UPDATE edit SET detail = json_set(detail, '$.words', (
  SELECT json_group_array(json_array(
           json_extract(said.value, '$[0]'), json_extract(said.value, '$[1]'),
           json_extract(said.value, '$[2]'), json((
             SELECT json_group_array(gap) FROM (
               SELECT value - lag(value, 1, 0) OVER (ORDER BY value) AS gap
                 FROM json_each(said.value, '$[3]') ORDER BY value)))))
    FROM json_each(edit.detail, '$.words') AS said))
 WHERE json_type(detail, '$.words') = 'array';
CREATE TRIGGER edit_is_append_only BEFORE UPDATE ON edit BEGIN
  SELECT raise(ABORT, 'the edit log is append-only');
END;
