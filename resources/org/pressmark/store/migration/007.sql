-- Version 7: what the reader decided about places, under which headings words stood, and where a text came from.

ALTER TABLE placement ADD COLUMN decided INTEGER NOT NULL DEFAULT 0 CHECK (decided IN (0, 1)); -- by the reader
ALTER TABLE annotation ADD COLUMN headings TEXT; -- one a line, the outermost first
ALTER TABLE article_version ADD COLUMN source TEXT; -- as the user named it; null for what came before this column
UPDATE article_version SET source = (SELECT source FROM article a WHERE a.version_id = article_version.id);
