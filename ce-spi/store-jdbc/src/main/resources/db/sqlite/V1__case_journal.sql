-- The journals of cases, version 1. Named as Flyway names migrations: a host may run it itself, or let the store do so.
-- Payloads are JSON in UTF-8, kept byte by byte; the view ce_change_text shows them as text.

-- What has been run. The checksum is filled in when the store is first opened.
CREATE TABLE ce_schema (
  version INTEGER NOT NULL PRIMARY KEY,
  script  TEXT    NOT NULL,
  sha256  TEXT
) STRICT;

-- One line per case: where its journal stands, and at which revision something was last erased from it (0: never).
CREATE TABLE ce_case (
  case_id   TEXT    NOT NULL PRIMARY KEY,
  revision  INTEGER NOT NULL CHECK (revision >= 0),
  erased_at INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- The journal, one line per change. A command that appended several changes stands on each of them.
CREATE TABLE ce_change (
  case_id    TEXT    NOT NULL REFERENCES ce_case (case_id),
  revision   INTEGER NOT NULL CHECK (revision >= 0),
  command_id TEXT    NOT NULL,
  sha256     TEXT    NOT NULL,
  payload    BLOB    NOT NULL,
  PRIMARY KEY (case_id, revision)
) STRICT;

CREATE INDEX ce_change_command ON ce_change (case_id, command_id);

-- The latest snapshot of each case: a cache, may be emptied at any time.
CREATE TABLE ce_snapshot (
  case_id  TEXT    NOT NULL PRIMARY KEY REFERENCES ce_case (case_id),
  revision INTEGER NOT NULL CHECK (revision >= 0),
  sha256   TEXT    NOT NULL,
  payload  BLOB    NOT NULL
) STRICT;

CREATE VIEW ce_change_text AS
  SELECT case_id, revision, command_id, CAST(payload AS TEXT) AS json FROM ce_change;

INSERT INTO ce_schema (version, script) VALUES (1, 'V1__case_journal.sql');
