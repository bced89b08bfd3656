-- Version 1. Never edited once released: a later change is a new file with the next number.
-- Times are milliseconds since 1970 UTC; positions are UTF-16 code units; "deleted_at" set means "in the trash".

CREATE TABLE article (
  number     INTEGER PRIMARY KEY,
  id         TEXT    NOT NULL UNIQUE,
  version_id INTEGER REFERENCES article_version (id) DEFERRABLE INITIALLY DEFERRED, -- the current text
  title      TEXT    NOT NULL,
  byline     TEXT,
  publisher  TEXT,
  published  TEXT,
  language   TEXT,
  format     TEXT    NOT NULL,
  source     TEXT    NOT NULL, -- as the user named it
  path       TEXT,             -- absolute; null for what came from no file of the user's
  address    TEXT,
  words      INTEGER NOT NULL,
  length     INTEGER NOT NULL,
  read_to    INTEGER NOT NULL DEFAULT 0,
  added      INTEGER NOT NULL,
  opened     INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX article_path ON article (path);
CREATE INDEX article_title ON article (title);

-- Every text that an article ever had. Annotations keep the version that they were made in.
CREATE TABLE article_version (
  id         INTEGER PRIMARY KEY,
  article_id TEXT    NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number     INTEGER NOT NULL, -- 1, 2, … within the article
  imported   INTEGER NOT NULL,
  hash       BLOB    NOT NULL, -- SHA-256 of the text's UTF-8
  engine     INTEGER NOT NULL, -- number of the engine that made the analysis
  text       TEXT    NOT NULL,
  blocks     TEXT    NOT NULL, -- JSON
  analysis   TEXT    NOT NULL, -- JSON
  UNIQUE (article_id, number)
) STRICT;
CREATE INDEX article_version_hash ON article_version (hash);

CREATE TABLE annotation (
  number      INTEGER PRIMARY KEY,
  id          TEXT    NOT NULL UNIQUE,
  article_id  TEXT    NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  version_id  INTEGER NOT NULL REFERENCES article_version (id), -- the text it was made in
  kind        TEXT    NOT NULL CHECK (kind IN ('highlight', 'bookmark', 'note')),
  exact       TEXT,
  prefix      TEXT,
  suffix      TEXT,
  start       INTEGER,
  "end"       INTEGER,
  color       TEXT,
  style       TEXT,
  body        TEXT    NOT NULL DEFAULT '', -- a highlight's comment, a note's text, a bookmark's name
  created     INTEGER NOT NULL,
  modified    INTEGER NOT NULL,
  deleted_at  INTEGER,
  CHECK (kind = 'note' OR (exact IS NOT NULL AND prefix IS NOT NULL AND suffix IS NOT NULL AND 0 <= start AND start <= "end"))
) STRICT;
CREATE INDEX annotation_article ON annotation (article_id);
CREATE INDEX annotation_version ON annotation (version_id);

CREATE TABLE annotation_tag (
  annotation_id TEXT    NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  tag           TEXT    NOT NULL,
  PRIMARY KEY (annotation_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_tag_tag ON annotation_tag (tag);

-- Where an annotation stands in each version; an orphan has no range.
CREATE TABLE placement (
  annotation_id TEXT    NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  version_id    INTEGER NOT NULL REFERENCES article_version (id) ON DELETE CASCADE,
  status        TEXT    NOT NULL CHECK (status IN ('anchored', 'uncertain', 'orphan')),
  start         INTEGER,
  "end"         INTEGER,
  score         REAL    NOT NULL,
  PRIMARY KEY (annotation_id, version_id),
  CHECK ((status = 'orphan') = (start IS NULL) AND (start IS NULL) = ("end" IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_version ON placement (version_id);

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Full text. The indexes hold no text of their own; triggers keep them in step with every writer.
CREATE VIEW article_search (id, title, byline, text) AS
  SELECT v.id, a.title, coalesce(a.byline, ''), v.text
  FROM article a JOIN article_version v ON v.id = a.version_id
  WHERE a.deleted_at IS NULL;
CREATE VIRTUAL TABLE article_index USING fts5 (
  title, byline, text, content = 'article_search', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER article_index_update AFTER UPDATE OF version_id, title, byline, deleted_at ON article BEGIN
  INSERT INTO article_index (article_index, rowid, title, byline, text)
    SELECT 'delete', v.id, OLD.title, coalesce(OLD.byline, ''), v.text FROM article_version v
    WHERE v.id = OLD.version_id AND OLD.deleted_at IS NULL;
  INSERT INTO article_index (rowid, title, byline, text)
    SELECT v.id, NEW.title, coalesce(NEW.byline, ''), v.text FROM article_version v
    WHERE v.id = NEW.version_id AND NEW.deleted_at IS NULL;
END;
CREATE TRIGGER article_index_delete BEFORE DELETE ON article BEGIN
  INSERT INTO article_index (article_index, rowid, title, byline, text)
    SELECT 'delete', v.id, OLD.title, coalesce(OLD.byline, ''), v.text FROM article_version v
    WHERE v.id = OLD.version_id AND OLD.deleted_at IS NULL;
END;

CREATE VIEW annotation_search (number, body) AS SELECT number, body FROM annotation WHERE deleted_at IS NULL;
CREATE VIRTUAL TABLE annotation_index USING fts5 (
  body, content = 'annotation_search', content_rowid = 'number', tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER annotation_index_insert AFTER INSERT ON annotation WHEN NEW.deleted_at IS NULL BEGIN
  INSERT INTO annotation_index (rowid, body) VALUES (NEW.number, NEW.body);
END;
CREATE TRIGGER annotation_index_update AFTER UPDATE OF body, deleted_at ON annotation BEGIN
  INSERT INTO annotation_index (annotation_index, rowid, body)
    SELECT 'delete', OLD.number, OLD.body WHERE OLD.deleted_at IS NULL;
  INSERT INTO annotation_index (rowid, body) SELECT NEW.number, NEW.body WHERE NEW.deleted_at IS NULL;
END;
CREATE TRIGGER annotation_index_delete AFTER DELETE ON annotation WHEN OLD.deleted_at IS NULL BEGIN
  INSERT INTO annotation_index (annotation_index, rowid, body) VALUES ('delete', OLD.number, OLD.body);
END;
