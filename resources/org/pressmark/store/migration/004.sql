-- Version 4: links from the reader's comments and notes to other annotations and to articles, by id. Kept in step with the words by whoever
-- writes these, in the same transaction. No foreign key to the target: a link may outlive it, and ids are never used again.

CREATE TABLE annotation_link (
  annotation_id TEXT    NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  position      INTEGER NOT NULL,
  target        TEXT    NOT NULL, -- id of an annotation or an article
  PRIMARY KEY (annotation_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX annotation_link_target ON annotation_link (target);

-- The trash is listed by itself; all else leaves it out.
CREATE INDEX annotation_deleted ON annotation (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX article_deleted ON article (deleted_at) WHERE deleted_at IS NOT NULL;
