-- What search keeps in memory and in files, and how it hears of changes.

-- Photos whose columns in the files of catalog.columns are out of date. A change gives a photo a
-- new, higher version.
CREATE TABLE photo_change (
  version  INTEGER PRIMARY KEY AUTOINCREMENT,
  photo_id INTEGER NOT NULL UNIQUE
) STRICT;
INSERT INTO photo_change (photo_id) SELECT id FROM photo;

-- The files that count, the oldest first.
CREATE TABLE search_segment (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  name   TEXT NOT NULL UNIQUE
) STRICT;

-- Rises with every change to the names of tags and people.
CREATE TABLE name_change (number INTEGER NOT NULL) STRICT;
INSERT INTO name_change (number) VALUES (0);

-- Triggers, for nobody may forget to tell. (Not INSERT OR REPLACE: within a trigger the conflict
-- clause of the statement that fired it would count instead.)
CREATE TRIGGER photo_came_for_search AFTER INSERT ON photo BEGIN
  DELETE FROM photo_change WHERE photo_id = new.id;
  INSERT INTO photo_change (photo_id) VALUES (new.id);
END;
CREATE TRIGGER photo_changed_for_search AFTER UPDATE ON photo BEGIN
  DELETE FROM photo_change WHERE photo_id = new.id;
  INSERT INTO photo_change (photo_id) VALUES (new.id);
END;
CREATE TRIGGER photo_went_for_search AFTER DELETE ON photo BEGIN
  DELETE FROM photo_change WHERE photo_id = old.id;
  INSERT INTO photo_change (photo_id) VALUES (old.id);
END;
CREATE TRIGGER file_came_for_search AFTER INSERT ON file WHEN new.photo_id IS NOT NULL BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER file_changed_for_search AFTER UPDATE ON file WHEN new.photo_id IS NOT NULL BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER file_went_for_search AFTER DELETE ON file WHEN old.photo_id IS NOT NULL BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;
CREATE TRIGGER guess_came_for_search AFTER INSERT ON guess BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER guess_changed_for_search AFTER UPDATE ON guess BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER guess_went_for_search AFTER DELETE ON guess BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;
CREATE TRIGGER tag_decision_came_for_search AFTER INSERT ON tag_decision BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER tag_decision_changed_for_search AFTER UPDATE ON tag_decision BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER tag_decision_went_for_search AFTER DELETE ON tag_decision BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;
CREATE TRIGGER mark_came_for_search AFTER INSERT ON mark BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER mark_changed_for_search AFTER UPDATE ON mark BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER mark_went_for_search AFTER DELETE ON mark BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;
CREATE TRIGGER album_photo_came_for_search AFTER INSERT ON album_photo BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER album_photo_went_for_search AFTER DELETE ON album_photo BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;
CREATE TRIGGER photo_place_came_for_search AFTER INSERT ON photo_place BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER photo_place_changed_for_search AFTER UPDATE ON photo_place BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER photo_place_went_for_search AFTER DELETE ON photo_place BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;
CREATE TRIGGER face_came_for_search AFTER INSERT ON face BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER face_changed_for_search AFTER UPDATE OF person_id, state, region_id, drawn, removed, forgotten ON face BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER face_went_for_search AFTER DELETE ON face BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;
CREATE TRIGGER region_came_for_search AFTER INSERT ON region WHEN new.kind = 'text' BEGIN
  DELETE FROM photo_change WHERE photo_id = new.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (new.photo_id);
END;
CREATE TRIGGER region_went_for_search AFTER DELETE ON region WHEN old.kind = 'text' BEGIN
  DELETE FROM photo_change WHERE photo_id = old.photo_id;
  INSERT INTO photo_change (photo_id) VALUES (old.photo_id);
END;

CREATE TRIGGER tag_came_for_names AFTER INSERT ON tag BEGIN
  UPDATE name_change SET number = number + 1;
END;
CREATE TRIGGER tag_changed_for_names AFTER UPDATE ON tag BEGIN
  UPDATE name_change SET number = number + 1;
END;
CREATE TRIGGER tag_went_for_names AFTER DELETE ON tag BEGIN
  UPDATE name_change SET number = number + 1;
END;
CREATE TRIGGER tag_synonym_came_for_names AFTER INSERT ON tag_synonym BEGIN
  UPDATE name_change SET number = number + 1;
END;
CREATE TRIGGER tag_synonym_changed_for_names AFTER UPDATE ON tag_synonym BEGIN
  UPDATE name_change SET number = number + 1;
END;
CREATE TRIGGER tag_synonym_went_for_names AFTER DELETE ON tag_synonym BEGIN
  UPDATE name_change SET number = number + 1;
END;
CREATE TRIGGER person_came_for_names AFTER INSERT ON person BEGIN
  UPDATE name_change SET number = number + 1;
END;
CREATE TRIGGER person_changed_for_names AFTER UPDATE OF name_id ON person BEGIN
  UPDATE name_change SET number = number + 1;
END;
CREATE TRIGGER person_went_for_names AFTER DELETE ON person BEGIN
  UPDATE name_change SET number = number + 1;
END;
