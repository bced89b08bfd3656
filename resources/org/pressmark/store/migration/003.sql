-- Version 3: what the reader has typed and not stored yet.

CREATE TABLE draft (
  key           TEXT    PRIMARY KEY,
  article_id    TEXT    NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  annotation_id TEXT    REFERENCES annotation (id) ON DELETE CASCADE, -- what it changes; null for something new
  exact         TEXT,             -- from here on only for a highlight that is not there yet
  prefix        TEXT,
  suffix        TEXT,
  start         INTEGER,
  "end"         INTEGER,
  color         TEXT,
  style         TEXT,
  body          TEXT    NOT NULL,
  tags          TEXT    NOT NULL, -- one a line
  open          INTEGER NOT NULL, -- 1 while it is being written
  modified      INTEGER NOT NULL,
  CHECK (exact IS NULL OR (prefix IS NOT NULL AND suffix IS NOT NULL AND 0 <= start AND start < "end" AND color IS NOT NULL
    AND style IS NOT NULL AND annotation_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_article ON draft (article_id);
CREATE INDEX draft_annotation ON draft (annotation_id);
