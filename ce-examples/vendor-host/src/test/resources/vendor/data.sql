SET search_path TO caretrack;

INSERT INTO client VALUES
 (1001, 'Rivera', 'Ana Lucía', 'Ana', '1999-04-17', 'SPA', 'N', '2026-04-10 16:02'),
 (1002, 'Okafor', 'Daniel',    NULL,  '2001-11-30', 'ENG', 'N', '2026-04-09 11:40'),
 (1003, 'Quill',  'Marguerite','Peg', NULL,         '   ', 'N', '2026-04-02 09:15'),
 (1004, 'Test',   'Delete Me', NULL,  NULL,         NULL,  'Y', '2025-01-01 00:00'),
 (1005, 'Haddad', 'Samir',     NULL,  '1997-07-07', 'ENG', 'N', '2026-04-11 08:30');

INSERT INTO enrollment (enrl_id, client_no, fund_cd, start_dt, end_dt) VALUES
 (1, 1001, 'DDS ', '2026-01-05', '9999-12-31'),
 (2, 1002, 'ADS ', '2026-02-02', '9999-12-31'),
 (3, 1003, 'DDS ', '2025-06-01', '2025-12-31'),
 (4, 1003, 'DDS ', '2026-03-02', '9999-12-31'),
 (5, 1005, 'ADS ', '2026-03-16', '9999-12-31');
INSERT INTO enrollment (enrl_id, client_no, fund_cd, start_dt, end_dt, del_flg) VALUES
 (6, 1002, 'DDS ', '2026-02-02', '9999-12-31', 'Y');

INSERT INTO auth_hdr (auth_id, enrl_id, svc_cd, from_dt, thru_dt, hrs_auth, auth_no, appr_ts, void_flg) VALUES
 (11, 1, 'CE-DSC', '2026-01-12', '2026-06-30', 30.00, 'P-88172', '2026-01-09 15:31', 0),
 (12, 1, 'CE-JD',  '2026-03-02', '2026-08-31', 40.00, 'P-90417', '2026-02-27 10:05', 0),
 (13, 2, 'CE-DSC', '2026-02-09', '2026-07-31', 25.50, 'B-10022', '2026-02-06 09:00', 0),
 (14, 4, 'CE-DSC', '2026-03-09', NULL,         NULL,  NULL,      NULL,               0),
 (15, 5, 'CE-DSC', '2026-03-23', '2026-09-30', 30.00, 'B-10388', '2026-03-20 14:12', 0),
 (16, 5, 'CE-DSC', '2026-03-23', '2026-09-30', 30.00, 'B-10387', '2026-03-20 14:10', 1);

INSERT INTO staff VALUES
 ('E0017', 'Jordan Pike',  'ACRE', 'DSC;JD', '2024-09-01', NULL),
 ('E0023', 'Lena Morandi', 'ACRE', 'DSC',    '2022-01-15', '2025-01-14'),
 ('E0031', 'Ty Brandt',    NULL,   NULL,     NULL,         NULL);

INSERT INTO time_sheet (ts_id, client_no, enrl_id, auth_id, emp_no, svc_cd, act_cd, start_ts, dur_hrs, cl_pres, note) VALUES
 (501, 1001, 1, 11, 'E0017', 'CE-DSC', 'HV',  '2026-01-20 10:00', 1.50, 'Y', 'Ana showed her plants'),
 (502, 1001, 1, 11, 'E0017', 'CE-DSC', 'OBS', '2026-01-27 13:15', 2.33, 'Y', 'garden center, calm'),
 (503, 1001, 1, 11, 'E0023', 'CE-DSC', 'OBS', '2026-02-03 09:00', 1.75, 'Y', NULL),
 (504, 1001, 1, 11, 'E0017', 'CE-DSC', 'TM',  '2026-02-24 15:00', 1.00, 'Y', 'team went through the report'),
 (505, 1001, 1, 12, 'E0017', 'CE-JD',  'EV',  '2026-03-10 10:30', 1.25, 'N', 'nursery owner has a watering backlog'),
 (506, 1001, 1, 12, 'E0017', 'CE-JD',  'EC',  '2026-03-12 09:10', 0.33, 'N', NULL),
 (507, 1001, 1, 12, 'E0017', 'CE-JD',  'COA', '2026-04-07 13:00', 2.00, NULL, NULL),
 (511, 1002, 2, 13, 'E0017', 'CE-DSC', 'HV',  '2026-02-16 11:00', 1.00, 'Y', 'Daniel and his aunt'),
 (512, 1002, 2, 13, 'E0031', 'CE-DSC', 'OBS', '2026-02-20 14:00', 1.50, 'Y', NULL),
 (521, 1003, 4, 14, 'E0017', 'CE-DSC', 'HV',  '2026-03-16 10:00', 1.00, 'Y', NULL),
 (531, 1005, 5, 15, 'E0017', 'CE-DSC', 'HV',  '2026-03-30 09:30', 1.25, 'Y', NULL);
INSERT INTO time_sheet (ts_id, client_no, enrl_id, auth_id, emp_no, svc_cd, act_cd, start_ts, dur_hrs, cl_pres, del_flg) VALUES
 (508, 1001, 1, 12, 'E0017', 'CE-JD',  'EC',  '2026-03-12 09:10', 0.33, 'N', 'Y');
-- The night on which the clocks were put forward, an activity code of an older release, and an authorization that is not there.
INSERT INTO time_sheet (ts_id, client_no, enrl_id, auth_id, emp_no, svc_cd, act_cd, start_ts, dur_hrs, cl_pres, note) VALUES
 (522, 1003, 4, 14, 'E0017', 'CE-DSC', 'HV',  '2026-03-08 02:30', 1.00, 'Y', 'Peg could not sleep'),
 (523, 1003, 4, 14, 'E0017', 'CE-DSC', 'XQ',  '2026-03-17 10:00', 1.00, 'Y', NULL),
 (524, 1003, 4, 99, 'E0017', 'CE-DSC', 'HV',  '2026-03-18 10:00', 1.00, 'Y', NULL);

INSERT INTO payroll_lock VALUES ('2026-03-31');

INSERT INTO employer_org VALUES
 (71, 'Brightleaf Nursery', 'garden center', 'Mansfield', NULL),
 (72, 'BRIGHTLEAF NURSERY INC', NULL, 'Mansfield', 71),
 (73, 'Harbor Print', NULL, NULL, NULL);

INSERT INTO contact_log VALUES
 (801, 1001, 71, '2026-03-10 10:30', 'V', 'learn about unmet needs', 'owner described the backlog', 'E0017'),
 (802, 1001, 72, '2026-03-12 09:10', 'P', NULL, 'will call back', 'E0017'),
 (803, 1002, 73, '2026-03-05 00:00', 'E', 'informational interview', NULL, NULL),
 (804, 1002, NULL, '2026-03-06 00:00', 'P', 'asked around', NULL, 'E0031');

INSERT INTO doc_index VALUES
 (901, 1001, 1, 'DISCRP', '2026-02-25', '2026-03-02', 'Discovery report'),
 (902, 1001, 1, 'CEPLAN', '2026-02-27', NULL,         'Plan'),
 (903, 1001, 1, 'JDSUM',  NULL,         NULL,         'March summary'),
 (904, 1001, 1, 'FAXCOV', NULL,         NULL,         'fax'),
 (905, 1005, 5, 'DISCRP', NULL,         NULL,         NULL);
