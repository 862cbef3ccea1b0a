-- What makes searching quick: caches that can be made again.

-- One row a photo, rowid = photo.id; catalog.search_index fills it anew. Its texts are words that
-- are folded already (catalog.words), so the tokenizer only parts them at the spaces.
DROP TABLE search_document;
CREATE VIRTUAL TABLE search_document USING fts5 (
  tags, broader, names, folders, camera, lens, places, texts, captions, dates, tokenize = 'ascii'
);
