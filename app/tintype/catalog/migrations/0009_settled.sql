-- What a scan would find in a folder if nothing had changed and nothing were due, in one row: so
-- that scanning it again compares a folder, not its files. Made again at the end of a run; a row
-- that is not there only costs time.
CREATE TABLE settled_folder (
  id      INTEGER PRIMARY KEY,
  root_id INTEGER NOT NULL REFERENCES root (id) ON DELETE CASCADE,
  folder  ANY NOT NULL,
  runs    TEXT NOT NULL,                    -- JSON {source: revision}: done for every photo in it
  names   BLOB NOT NULL,                    -- of the files, '/' between them
  numbers BLOB NOT NULL,                    -- their sizes, then their mtime_ns, int64 little-endian
  UNIQUE (root_id, folder)
) STRICT;

-- Triggers, for nobody may forget to tell.
CREATE TRIGGER file_came_for_settled AFTER INSERT ON file BEGIN
  DELETE FROM settled_folder WHERE root_id = new.root_id AND folder = new.folder;
END;
CREATE TRIGGER file_changed_for_settled AFTER UPDATE ON file BEGIN
  DELETE FROM settled_folder WHERE root_id = old.root_id AND folder = old.folder;
  DELETE FROM settled_folder WHERE root_id = new.root_id AND folder = new.folder;
END;
CREATE TRIGGER file_went_for_settled AFTER DELETE ON file BEGIN
  DELETE FROM settled_folder WHERE root_id = old.root_id AND folder = old.folder;
END;
CREATE TRIGGER photo_changed_for_settled AFTER UPDATE OF fingerprint ON photo
WHEN new.fingerprint <> old.fingerprint BEGIN
  DELETE FROM settled_folder WHERE (root_id, folder) IN
    (SELECT f.root_id, f.folder FROM file AS f WHERE f.photo_id = new.id);
END;
CREATE TRIGGER analysis_run_came_for_settled AFTER INSERT ON analysis_run BEGIN
  DELETE FROM settled_folder WHERE (root_id, folder) IN
    (SELECT f.root_id, f.folder FROM file AS f WHERE f.photo_id = new.photo_id);
END;
CREATE TRIGGER analysis_run_changed_for_settled AFTER UPDATE OF source, revision, fingerprint, ok, photo_id ON analysis_run BEGIN
  DELETE FROM settled_folder WHERE (root_id, folder) IN
    (SELECT f.root_id, f.folder FROM file AS f WHERE f.photo_id IN (old.photo_id, new.photo_id));
END;
CREATE TRIGGER analysis_run_went_for_settled AFTER DELETE ON analysis_run BEGIN
  DELETE FROM settled_folder WHERE (root_id, folder) IN
    (SELECT f.root_id, f.folder FROM file AS f WHERE f.photo_id = old.photo_id);
END;
