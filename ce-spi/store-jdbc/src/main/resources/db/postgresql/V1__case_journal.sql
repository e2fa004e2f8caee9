-- The journals of cases on PostgreSQL 12 or newer, version 1. Named as Flyway names migrations: a host may run it itself, or let the store do so.
-- Payloads are JSON in UTF-8, kept byte by byte; the view ce_change_text shows them as text. Ids are compared byte by byte, whatever the
-- database's language.

-- What has been run. The checksum is filled in when the store is first opened.
CREATE TABLE ce_schema (
  version INTEGER NOT NULL PRIMARY KEY,
  script  TEXT    NOT NULL,
  sha256  TEXT
);

-- One line per case: where its journal stands, at which revision something was last erased from it (0: never), the last link of its chain, and
-- up to which revision the feed has told of it.
CREATE TABLE ce_case (
  case_id   TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  revision  BIGINT NOT NULL CHECK (revision >= 0),
  erased_at BIGINT NOT NULL DEFAULT 0,
  chain     TEXT,
  fed       BIGINT NOT NULL DEFAULT 0
);

CREATE INDEX ce_case_unfed ON ce_case (case_id) WHERE fed < revision;

-- The journal, one line per change. A command that appended several changes stands on each of them. The hash is that of the payload as it was
-- appended; if something was erased from it, the second one is that of what is left. The chain covers this line and the one before it.
CREATE TABLE ce_change (
  case_id     TEXT COLLATE "C" NOT NULL REFERENCES ce_case (case_id),
  revision    BIGINT NOT NULL CHECK (revision >= 0),
  command_id  TEXT COLLATE "C" NOT NULL,
  sha256      TEXT   NOT NULL,
  left_sha256 TEXT,
  chain       TEXT,
  payload     BYTEA  NOT NULL,
  PRIMARY KEY (case_id, revision)
);

CREATE INDEX ce_change_command ON ce_change (case_id, command_id, revision);

-- What was erased: the change that erased, the change that was erased from, and the hash of what was left of it then.
CREATE TABLE ce_erased (
  case_id   TEXT COLLATE "C" NOT NULL REFERENCES ce_case (case_id),
  erased_by BIGINT NOT NULL,
  revision  BIGINT NOT NULL,
  sha256    TEXT   NOT NULL,
  PRIMARY KEY (case_id, erased_by, revision)
);

-- The latest snapshot of each case: a cache, may be emptied at any time.
CREATE TABLE ce_snapshot (
  case_id  TEXT COLLATE "C" NOT NULL PRIMARY KEY REFERENCES ce_case (case_id),
  revision BIGINT NOT NULL CHECK (revision >= 0),
  sha256   TEXT   NOT NULL,
  payload  BYTEA  NOT NULL
);

-- What was appended, in one order for all cases. Positions are given when the feed is read, so that a transaction that took long is not passed over.
CREATE TABLE ce_feed (
  position BIGINT NOT NULL PRIMARY KEY,
  case_id  TEXT COLLATE "C" NOT NULL REFERENCES ce_case (case_id),
  first    BIGINT NOT NULL,
  last     BIGINT NOT NULL
);

-- Documents and photos by their hash; without names. Erased: the content is gone, this line stays.
CREATE TABLE ce_attachment (
  attachment_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id       TEXT COLLATE "C" NOT NULL,
  sha256        TEXT COLLATE "C" NOT NULL,
  media_type    TEXT    NOT NULL,
  size          BIGINT  NOT NULL CHECK (size >= 0),
  erased        INTEGER NOT NULL DEFAULT 0,
  UNIQUE (case_id, sha256)
);

CREATE TABLE ce_attachment_part (
  attachment_id BIGINT  NOT NULL REFERENCES ce_attachment (attachment_id),
  part          INTEGER NOT NULL,
  content       BYTEA   NOT NULL,
  PRIMARY KEY (attachment_id, part)
);

CREATE VIEW ce_change_text AS
  SELECT case_id, revision, command_id, CAST(convert_from(payload, 'UTF8') AS json) AS json FROM ce_change;

INSERT INTO ce_schema (version, script) VALUES (1, 'V1__case_journal.sql');
