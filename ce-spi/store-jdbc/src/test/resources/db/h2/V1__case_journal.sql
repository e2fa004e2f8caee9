-- The journals of cases on H2, version 1: what a vendor writes for a database of its own. In H2 every CREATE ends the transaction, so the version
-- is recorded last: tables that were made by half have none, and are refused.

CREATE TABLE ce_schema (
  version INTEGER NOT NULL PRIMARY KEY,
  script  VARCHAR NOT NULL,
  sha256  VARCHAR
);

CREATE TABLE ce_case (
  case_id   VARCHAR NOT NULL PRIMARY KEY,
  revision  BIGINT NOT NULL CHECK (revision >= 0),
  erased_at BIGINT DEFAULT 0 NOT NULL,
  chain     VARCHAR,
  fed       BIGINT DEFAULT 0 NOT NULL,
  news      INTEGER DEFAULT 1 NOT NULL
);

CREATE TABLE ce_change (
  case_id     VARCHAR NOT NULL REFERENCES ce_case (case_id),
  revision    BIGINT NOT NULL CHECK (revision >= 0),
  command_id  VARCHAR NOT NULL,
  sha256      VARCHAR NOT NULL,
  left_sha256 VARCHAR,
  chain       VARCHAR,
  payload     BLOB NOT NULL,
  PRIMARY KEY (case_id, revision)
);

CREATE INDEX ce_change_command ON ce_change (case_id, command_id, revision);

CREATE TABLE ce_erased (
  case_id   VARCHAR NOT NULL REFERENCES ce_case (case_id),
  erased_by BIGINT NOT NULL,
  revision  BIGINT NOT NULL,
  sha256    VARCHAR NOT NULL,
  PRIMARY KEY (case_id, erased_by, revision)
);

CREATE TABLE ce_snapshot (
  case_id  VARCHAR NOT NULL PRIMARY KEY REFERENCES ce_case (case_id),
  revision BIGINT NOT NULL CHECK (revision >= 0),
  sha256   VARCHAR NOT NULL,
  payload  BLOB NOT NULL
);

-- In quotes, as a database needs it in which these are words of its own.
CREATE TABLE ce_feed (
  "position" BIGINT NOT NULL PRIMARY KEY,
  case_id    VARCHAR NOT NULL REFERENCES ce_case (case_id),
  "first"    BIGINT NOT NULL,
  "last"     BIGINT NOT NULL
);

CREATE TABLE ce_attachment (
  attachment_id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id       VARCHAR NOT NULL,
  sha256        VARCHAR NOT NULL,
  media_type    VARCHAR NOT NULL,
  "size"        BIGINT NOT NULL CHECK ("size" >= 0),
  erased        INTEGER DEFAULT 0 NOT NULL,
  UNIQUE (case_id, sha256)
);

CREATE TABLE ce_attachment_part (
  attachment_id BIGINT NOT NULL REFERENCES ce_attachment (attachment_id),
  part          INTEGER NOT NULL,
  content       BLOB NOT NULL,
  PRIMARY KEY (attachment_id, part)
);

CREATE VIEW ce_change_text AS
  SELECT case_id, revision, command_id, UTF8TOSTRING(payload) AS json FROM ce_change;

INSERT INTO ce_schema (version, script) VALUES (1, 'V1__case_journal.sql');
