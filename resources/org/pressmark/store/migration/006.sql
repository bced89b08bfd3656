-- Version 6: the files that articles were read from, and the pictures that came with them.

-- A file as it was; several articles may come from one.
CREATE TABLE original (
  id     INTEGER PRIMARY KEY,
  hash   BLOB    NOT NULL UNIQUE, -- SHA-256 of the file
  name   TEXT    NOT NULL,        -- the file's own name: its ending tells formats apart
  size   INTEGER NOT NULL,
  packed BLOB    NOT NULL         -- gzip
) STRICT;

-- What a text was made of.
CREATE TABLE origin (
  version_id  INTEGER PRIMARY KEY REFERENCES article_version (id) ON DELETE CASCADE,
  original_id INTEGER NOT NULL REFERENCES original (id),
  entry       TEXT    NOT NULL DEFAULT '', -- the part of the file; empty for all of it
  extent      TEXT    NOT NULL CHECK (extent IN ('article', 'whole_page')),
  doubtful    INTEGER NOT NULL CHECK (doubtful IN (0, 1))
) STRICT;
CREATE INDEX origin_original ON origin (original_id);

CREATE TABLE picture (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE, -- SHA-256 of the bytes in hexadecimal, as blocks name it
  media TEXT NOT NULL,
  data  BLOB NOT NULL
) STRICT;

CREATE TABLE version_picture (
  version_id INTEGER NOT NULL REFERENCES article_version (id) ON DELETE CASCADE,
  picture_id INTEGER NOT NULL REFERENCES picture (id),
  PRIMARY KEY (version_id, picture_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX version_picture_picture ON version_picture (picture_id);

CREATE INDEX article_address ON article (address) WHERE address IS NOT NULL;
