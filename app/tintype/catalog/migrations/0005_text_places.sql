-- Where photos were taken, in words. Text read in photos needs no table: it is regions of kind
-- 'text', whose label is what was read.

CREATE TABLE place (
  id           INTEGER PRIMARY KEY,
  name         TEXT NOT NULL,              -- the nearest named place, maybe a part of the city
  city         TEXT NOT NULL,              -- '' far from any
  region       TEXT NOT NULL,
  country      TEXT NOT NULL,
  country_code TEXT NOT NULL,              -- ISO 3166-1, two letters
  UNIQUE (country_code, region, city, name)
) STRICT;

-- Redone at will; who may change it is the source 'places' alone.
CREATE TABLE photo_place (
  photo_id INTEGER PRIMARY KEY REFERENCES photo (id) ON DELETE CASCADE,
  place_id INTEGER NOT NULL REFERENCES place (id),
  model    TEXT NOT NULL                   -- of the gazetteer: id@revision
) STRICT;
CREATE INDEX photo_place_place ON photo_place (place_id, photo_id);
CREATE INDEX photo_position ON photo (latitude, longitude) WHERE latitude IS NOT NULL;
