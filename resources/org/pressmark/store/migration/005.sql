-- Version 5. -- The reader may say that words are a person whom the analysis missed. SQLite cannot widen a CHECK, so the three tables are
-- built anew and filled before the old ones go, children first: no row is lost by a cascade.

CREATE TABLE correction_wider (
  number     INTEGER PRIMARY KEY, -- in this order they are applied
  id         TEXT    NOT NULL UNIQUE,
  article_id TEXT    NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version_id INTEGER NOT NULL REFERENCES article_version (id), -- the text it was made in
  kind       TEXT    NOT NULL CHECK (kind IN
    ('merge', 'split', 'split-everywhere', 'rename', 'not-a-person', 'said-by-person', 'said-by-source', 'said-by-nobody', 'a-person')),
  name       TEXT    NOT NULL DEFAULT '', -- of the person it is about, or of the one split off
  other      TEXT    NOT NULL DEFAULT '', -- the other person's, the new name, or the speaker's
  created    INTEGER NOT NULL,
  deleted_at INTEGER                      -- taken back
) STRICT;
INSERT INTO correction_wider SELECT number, id, article_id, version_id, kind, name, other, created, deleted_at FROM correction;

CREATE TABLE correction_passage_wider (
  correction_id TEXT    NOT NULL REFERENCES correction_wider (id) ON DELETE CASCADE,
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
INSERT INTO correction_passage_wider SELECT correction_id, position, part, exact, prefix, suffix, start, "end" FROM correction_passage;

CREATE TABLE correction_placement_wider (
  correction_id TEXT    NOT NULL,
  position      INTEGER NOT NULL,
  version_id    INTEGER NOT NULL REFERENCES article_version (id) ON DELETE CASCADE,
  status        TEXT    NOT NULL CHECK (status IN ('anchored', 'uncertain', 'orphan')),
  start         INTEGER,
  "end"         INTEGER,
  score         REAL    NOT NULL,
  PRIMARY KEY (correction_id, position, version_id),
  FOREIGN KEY (correction_id, position) REFERENCES correction_passage_wider (correction_id, position) ON DELETE CASCADE,
  CHECK ((status = 'orphan') = (start IS NULL) AND (start IS NULL) = ("end" IS NULL))
) STRICT, WITHOUT ROWID;
INSERT INTO correction_placement_wider SELECT correction_id, position, version_id, status, start, "end", score FROM correction_placement;

DROP TABLE correction_placement;
DROP TABLE correction_passage;
DROP TABLE correction;
ALTER TABLE correction_wider RENAME TO correction;
ALTER TABLE correction_passage_wider RENAME TO correction_passage;
ALTER TABLE correction_placement_wider RENAME TO correction_placement;
CREATE INDEX correction_article ON correction (article_id);
CREATE INDEX correction_version ON correction (version_id);
CREATE INDEX correction_placement_version ON correction_placement (version_id);
