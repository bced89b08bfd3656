-- Version 8: when the former states of an annotation were made. By these, two libraries that exchange files know which of two states came
-- of the other, and which were made apart.

CREATE TABLE annotation_state (
  annotation_id TEXT    NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
  modified      INTEGER NOT NULL,
  PRIMARY KEY (annotation_id, modified)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER annotation_state_kept AFTER UPDATE OF modified ON annotation WHEN OLD.modified <> NEW.modified BEGIN
  INSERT OR IGNORE INTO annotation_state (annotation_id, modified) VALUES (OLD.id, OLD.modified);
END;
