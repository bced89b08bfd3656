-- Version 2: what the reader put right about who is who and who said what.

CREATE TABLE correction (
  number     INTEGER PRIMARY KEY, -- in this order they are applied
  id         TEXT    NOT NULL UNIQUE,
  article_id TEXT    NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version_id INTEGER NOT NULL REFERENCES article_version (id), -- the text it was made in
  kind       TEXT    NOT NULL CHECK (kind IN
    ('merge', 'split', 'split-everywhere', 'rename', 'not-a-person', 'said-by-person', 'said-by-source', 'said-by-nobody')),
  name       TEXT    NOT NULL DEFAULT '', -- of the person it is about, or of the one split off
  other      TEXT    NOT NULL DEFAULT '', -- the other person's, the new name, or the speaker's
  created    INTEGER NOT NULL,
  deleted_at INTEGER                      -- taken back
) STRICT;
CREATE INDEX correction_article ON correction (article_id);
CREATE INDEX correction_version ON correction (version_id);

-- The passages by which a correction knows its people and its quote.
CREATE TABLE correction_passage (
  correction_id TEXT    NOT NULL REFERENCES correction (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  part          TEXT    NOT NULL CHECK (part IN ('person', 'other', 'quote')),
  exact         TEXT    NOT NULL,
  prefix        TEXT    NOT NULL,
  suffix        TEXT    NOT NULL,
  start         INTEGER NOT NULL,
  "end"         INTEGER NOT NULL,
  PRIMARY KEY (correction_id, position),
  CHECK (0 <= start AND start <= "end")
) STRICT, WITHOUT ROWID;

-- Where a passage stands in each version; an orphan has no range.
CREATE TABLE correction_placement (
  correction_id TEXT    NOT NULL,
  position      INTEGER NOT NULL,
  version_id    INTEGER NOT NULL REFERENCES article_version (id) ON DELETE CASCADE,
  status        TEXT    NOT NULL CHECK (status IN ('anchored', 'uncertain', 'orphan')),
  start         INTEGER,
  "end"         INTEGER,
  score         REAL    NOT NULL,
  PRIMARY KEY (correction_id, position, version_id),
  FOREIGN KEY (correction_id, position) REFERENCES correction_passage (correction_id, position) ON DELETE CASCADE,
  CHECK ((status = 'orphan') = (start IS NULL) AND (start IS NULL) = ("end" IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX correction_placement_version ON correction_placement (version_id);
