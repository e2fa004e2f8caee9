INSERT INTO ce_case (case_id, revision, erased_at, chain, fed)
  VALUES ('case-1', 4, 0, 'sha256:68dc7f6828f45158d6be900b7903d6f1356d0eb390b823a0a036147e17c1da8b', 3);
INSERT INTO ce_case (case_id, revision, erased_at, chain, fed)
  VALUES ('case-2', 2, 0, 'sha256:273bb3127d9ba39397c0e5569b39ffe52d0ceb6500207dcec79608d15a71e5a3', 2);
INSERT INTO ce_case (case_id, revision, erased_at, chain, fed)
  VALUES ('case-3', 3, 3, 'sha256:057891bb743839784ffd932f5f61823ef66dfdac8a6d9342991bb548d61526c0', 3);
INSERT INTO ce_case (case_id, revision, erased_at, chain, fed)
  VALUES ('case-4', 1, 0, 'sha256:048f7b643f14b7ffcd6f38a88218ef3856362f7db8949529074dd956d42e41e9', 0);
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-1', 1, 'k1', 'sha256:bafe281b4de670767d46b25899fc9d15c69d4badf23036af4ae2f427aa5d7c4e', NULL, 'sha256:b26662687cc7d67c34966ba7cb0147efd66fad801f9d5fb08debec3e6dacc94b', '\x6368616e67652031');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-1', 2, 'k2', 'sha256:4e69b9e056b45b42b0d0c2ece95f8fc481bafda9d6b662f50c13dcd2674346c9', NULL, 'sha256:da30d10011be5cffcc8be6c1db753429830875f31e08e77e17d7243ff321a6a5', '\x6368616e67652032');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-1', 3, 'k3', 'sha256:64a16444dedfcef88305a6c3f01ecc5bc960bbfff950aa2de48a4f9573a941ad', NULL, 'sha256:2027c7426ee713bc6941e17fbe59efd679c44917277aaf999069848487603b66', '\x6368616e67652033');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-1', 4, 'k4', 'sha256:23ebd2cf2a95c90cf970008bd1ac56ed31c2cc723461b42ce29e56768e0b77d1', NULL, 'sha256:68dc7f6828f45158d6be900b7903d6f1356d0eb390b823a0a036147e17c1da8b', '\x6368616e67652034');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-2', 0, 'import', 'sha256:b6abb00c69903838727841c72307dab7212fd2fcf80b01fa5534a0f9d14d4d81', NULL, 'sha256:0147dea6bfd7925002807784c74bc687f7dba9fccbac86ff084e63ee1409c06d', '\x6368616e67652030');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-2', 1, 'batch', 'sha256:bafe281b4de670767d46b25899fc9d15c69d4badf23036af4ae2f427aa5d7c4e', NULL, 'sha256:2c8b0c4d42f0a44f016adfa48a9809f36a69994ce157af2f4246b696a26d710a', '\x6368616e67652031');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-2', 2, 'own', 'sha256:4e69b9e056b45b42b0d0c2ece95f8fc481bafda9d6b662f50c13dcd2674346c9', NULL, 'sha256:273bb3127d9ba39397c0e5569b39ffe52d0ceb6500207dcec79608d15a71e5a3', '\x6368616e67652032');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-3', 1, 'k1', 'sha256:bafe281b4de670767d46b25899fc9d15c69d4badf23036af4ae2f427aa5d7c4e', 'sha256:360f84035942243c6a36537ae2f8673485e6c04455a0a85a0db19690f2541480', 'sha256:6289bef542c816cf2b501a3291a4496a14e64c32b04450913d0235b051852817', '\x6c656674');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-3', 2, 'k2', 'sha256:4e69b9e056b45b42b0d0c2ece95f8fc481bafda9d6b662f50c13dcd2674346c9', NULL, 'sha256:6b59cc671c788b9ab399aa1798377ed17bdce9307117b32e8db2d8ea44f2336d', '\x6368616e67652032');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-3', 3, 'erase', 'sha256:7eb21968c95bf5f976568da573394ff6fc8c75bb8bc061f9b4b4da8243767ea3', NULL, 'sha256:057891bb743839784ffd932f5f61823ef66dfdac8a6d9342991bb548d61526c0', '\x65726173696e67');
INSERT INTO ce_change (case_id, revision, command_id, sha256, left_sha256, chain, payload)
  VALUES ('case-4', 1, 'k1', 'sha256:bafe281b4de670767d46b25899fc9d15c69d4badf23036af4ae2f427aa5d7c4e', NULL, 'sha256:048f7b643f14b7ffcd6f38a88218ef3856362f7db8949529074dd956d42e41e9', '\x6368616e67652031');
INSERT INTO ce_erased (case_id, erased_by, revision, sha256)
  VALUES ('case-3', 3, 1, 'sha256:360f84035942243c6a36537ae2f8673485e6c04455a0a85a0db19690f2541480');
INSERT INTO ce_snapshot (case_id, revision, sha256, payload)
  VALUES ('case-1', 3, 'sha256:80f8e02511f56f52dc549cd6a68a79f0cf3e9a647605768d366bd8d98cc26775', '\x736e617073686f742033');
INSERT INTO ce_feed (position, case_id, first, last)
  VALUES (1, 'case-1', 1, 3);
INSERT INTO ce_feed (position, case_id, first, last)
  VALUES (2, 'case-2', 0, 2);
INSERT INTO ce_feed (position, case_id, first, last)
  VALUES (3, 'case-3', 1, 3);
UPDATE ce_schema SET sha256 = 'sha256:098acad512847ae8f9e8e872458bd0bd59e7592f340b4c1ea8eae9946c04f39e';
