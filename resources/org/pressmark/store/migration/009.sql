-- Version 9: what readers' lists elsewhere said of articles, and articles of which only the link is known.

ALTER TABLE article ADD COLUMN saved INTEGER; -- when it was put on the list
ALTER TABLE article ADD COLUMN read_state TEXT NOT NULL DEFAULT 'unknown' CHECK (read_state IN ('unknown', 'unread', 'reading', 'archived'));
ALTER TABLE article ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1));
ALTER TABLE article ADD COLUMN placeholder INTEGER NOT NULL DEFAULT 0 CHECK (placeholder IN (0, 1)); -- the text stands in for the article's
ALTER TABLE article ADD COLUMN address_key TEXT; -- the address without what differs between links to one page; null before this column
CREATE INDEX article_address_key ON article (address_key) WHERE address_key IS NOT NULL;

CREATE TABLE article_tag (
  article_id TEXT    NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL,
  tag        TEXT    NOT NULL,
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_tag_tag ON article_tag (tag);
