-- Version 2: a hash chain over the journal, a feed of what was appended, documents and photos.

-- The last link of the chain, filled in when the store is first opened, and up to which revision the feed has told of the case.
ALTER TABLE ce_case ADD COLUMN chain TEXT;
ALTER TABLE ce_case ADD COLUMN fed INTEGER NOT NULL DEFAULT 0;
UPDATE ce_case SET fed = coalesce((SELECT min(one.revision) - 1 FROM ce_change one WHERE one.case_id = ce_case.case_id), 0);

CREATE INDEX ce_case_unfed ON ce_case (case_id) WHERE fed < revision;

-- The hash sha256 stays that of the payload as it was appended; if something was erased from it, left_sha256 is that of what is left. What was
-- erased before this version has no such trace. The chain covers a line and the one before it.
ALTER TABLE ce_change ADD COLUMN left_sha256 TEXT;
ALTER TABLE ce_change ADD COLUMN chain TEXT;

-- With the revision: without it the last one of a command was looked for among all changes of the case.
DROP INDEX ce_change_command;
CREATE INDEX ce_change_command ON ce_change (case_id, command_id, revision);

-- What was erased: the change that erased, the change that was erased from, and the hash of what was left of it then.
CREATE TABLE ce_erased (
  case_id   TEXT    NOT NULL REFERENCES ce_case (case_id),
  erased_by INTEGER NOT NULL,
  revision  INTEGER NOT NULL,
  sha256    TEXT    NOT NULL,
  PRIMARY KEY (case_id, erased_by, revision)
) STRICT, WITHOUT ROWID;

-- What was appended, in one order for all cases. Positions are given when the feed is read.
CREATE TABLE ce_feed (
  position INTEGER NOT NULL PRIMARY KEY,
  case_id  TEXT    NOT NULL REFERENCES ce_case (case_id),
  first    INTEGER NOT NULL,
  last     INTEGER NOT NULL
) STRICT;

-- Documents and photos by their hash; without names. Erased: the content is gone, this line stays.
CREATE TABLE ce_attachment (
  attachment_id INTEGER NOT NULL PRIMARY KEY,
  case_id       TEXT    NOT NULL,
  sha256        TEXT    NOT NULL,
  media_type    TEXT    NOT NULL,
  size          INTEGER NOT NULL CHECK (size >= 0),
  erased        INTEGER NOT NULL DEFAULT 0,
  UNIQUE (case_id, sha256)
) STRICT;

-- Lines are only added and overwritten with zeros of the same length, never taken out: so no page ever holds a stray copy of them.
CREATE TABLE ce_attachment_part (
  part_id       INTEGER NOT NULL PRIMARY KEY,
  attachment_id INTEGER NOT NULL REFERENCES ce_attachment (attachment_id),
  part          INTEGER NOT NULL,
  content       BLOB    NOT NULL,
  UNIQUE (attachment_id, part)
) STRICT;

INSERT INTO ce_schema (version, script) VALUES (2, 'V2__chain_feed_attachments.sql');
