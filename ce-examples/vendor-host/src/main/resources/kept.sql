-- Ours, in the vendor's database and apart from the vendor's tables: what goes back. The schema "ce" is made by whoever runs the database, for a
-- user who may read theirs and no more:
--   CREATE ROLE ce_app LOGIN; CREATE SCHEMA ce AUTHORIZATION ce_app; ALTER ROLE ce_app SET search_path = ce;
--   GRANT USAGE ON SCHEMA caretrack TO ce_app; GRANT SELECT ON ALL TABLES IN SCHEMA caretrack TO ce_app;

CREATE TABLE IF NOT EXISTS ce.decision (
  case_id    varchar(120) NOT NULL,       -- the vendor's client number
  sha256     varchar(80)  NOT NULL,       -- of the decision as written below
  kind       varchar(40)  NOT NULL,       -- claim, check, ...
  subject    varchar(120) NOT NULL,       -- the programme of a claim
  verdict    varchar(40)  NOT NULL,
  decision   text         NOT NULL,       -- ce-decision/1: codes and references, no prose and no names
  kept_by    varchar(120) NOT NULL,
  kept_at    timestamptz  NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, sha256)
);

CREATE TABLE IF NOT EXISTS ce.document (
  case_id    varchar(120) NOT NULL,
  sha256     varchar(80)  NOT NULL,       -- of the bytes below
  decision   varchar(80)  NOT NULL,       -- what it explains
  report     varchar(40)  NOT NULL,
  language   varchar(20)  NOT NULL,
  media_type varchar(80)  NOT NULL,
  content    bytea        NOT NULL,
  kept_by    varchar(120) NOT NULL,
  kept_at    timestamptz  NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, sha256),
  FOREIGN KEY (case_id, decision) REFERENCES ce.decision (case_id, sha256)
);
