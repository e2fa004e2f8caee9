-- CareTrack 7.4, as its vendor made it. Nothing in here was made for this library.
CREATE SCHEMA caretrack;
SET search_path TO caretrack;

CREATE TABLE client (
  client_no  integer PRIMARY KEY,
  last_nm    varchar(40) NOT NULL,
  first_nm   varchar(40) NOT NULL,
  pref_nm    varchar(40),
  dob        date,
  lang_cd    char(3),                     -- ENG, SPA, ...; blank: nobody asked
  del_flg    char(1) NOT NULL DEFAULT 'N',
  upd_ts     timestamp NOT NULL           -- local time of the office, as everywhere here
);

CREATE TABLE enrollment (
  enrl_id    serial PRIMARY KEY,
  client_no  integer NOT NULL REFERENCES client,
  fund_cd    char(4) NOT NULL,            -- 'DDS ', 'ADS ', 'PRIV', older rows 'BRS '
  start_dt   date NOT NULL,
  end_dt     date,                        -- 9999-12-31: open
  del_flg    char(1) NOT NULL DEFAULT 'N'
);

CREATE TABLE auth_hdr (
  auth_id    serial PRIMARY KEY,
  enrl_id    integer NOT NULL,            -- no foreign key: imported from the state's portal
  svc_cd     varchar(6) NOT NULL,         -- CE-DSC, CE-JD, CE-PES
  from_dt    date NOT NULL,
  thru_dt    date,
  hrs_auth   numeric(6,2),
  auth_no    varchar(20),
  appr_ts    timestamp,
  void_flg   smallint NOT NULL DEFAULT 0
);

CREATE TABLE staff (
  emp_no     char(5) PRIMARY KEY,
  nm         varchar(60) NOT NULL,
  cert_cd    varchar(8),
  cert_comp  varchar(40),                 -- DSC;JD;PES
  cert_dt    date,
  cert_exp   date
);

CREATE TABLE time_sheet (
  ts_id      bigserial PRIMARY KEY,
  client_no  integer NOT NULL,
  enrl_id    integer,
  auth_id    integer,
  emp_no     char(5) NOT NULL,
  svc_cd     varchar(6) NOT NULL,
  act_cd     varchar(4) NOT NULL,         -- HV, OBS, TM, EC, EV, COA, DOC
  start_ts   timestamp NOT NULL,          -- no zone
  dur_hrs    numeric(5,2) NOT NULL,       -- hours in hundredths: 20 minutes are 0.33
  cl_pres    char(1),                     -- Y, N, or nobody said
  note       text,
  del_flg    char(1) NOT NULL DEFAULT 'N'
);

CREATE TABLE payroll_lock (locked_thru date NOT NULL); -- no time sheet up to that day can still come

CREATE TABLE employer_org (
  org_id     serial PRIMARY KEY,
  org_nm     varchar(80) NOT NULL,
  sic_txt    varchar(80),
  city       varchar(40),
  dup_of     integer                      -- found twice, kept once
);

CREATE TABLE contact_log (
  cl_id      serial PRIMARY KEY,
  client_no  integer NOT NULL,
  org_id     integer,
  contact_dt timestamp NOT NULL,
  meth_cd    char(1) NOT NULL,            -- V visit, P phone, E e-mail, L letter
  purpose    text,
  outcome    text,
  emp_no     char(5)
);

CREATE TABLE doc_index (                  -- what was scanned; the rest is in cabinets
  doc_id     serial PRIMARY KEY,
  client_no  integer NOT NULL,
  enrl_id    integer,
  typ_cd     varchar(6) NOT NULL,         -- DISCRP, CEPLAN, JDSUM
  fin_dt     date,
  fund_rcv   date,                        -- stamped by the funder
  ttl        varchar(80)
);
