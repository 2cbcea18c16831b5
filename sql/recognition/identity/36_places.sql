-- Words by which a name tells that it is borne once, and what is said where the place of a body is not known.

INSERT INTO identity_wording (role, wording) VALUES
  ('unique_name', '大学'), ('unique_name', '学院'), ('unique_name', '海关'), ('unique_name', '公司'), ('unique_name', '集团'), ('unique_name', '总局'),
  ('unique_name', '研究院'), ('unique_name', '出版社'), ('unique_name', '中国'), ('unique_name', '中华'), ('unique_name', '全国'), ('unique_name', '国家'),
  ('unique_name', '兵团'), ('unique_name', '流域'), ('unique_name', '银行'), ('unique_name', '铁路');

INSERT INTO diagnostic_kind (code, severity, message) VALUES
  ('region_by_name',   'info',    '报告未写明所在县区，或所写县区有同名者，按唯一有此乡镇街道的认定：{raw}。'),
  ('unknown_region',   'warning', '报告机关“{raw}”所在的区划未能确定。'),
  ('unlisted_region',  'info',    '报告机关“{raw}”所在的区划不在区划代码表中。'),
  ('ambiguous_agency', 'warning', '可能另有同名机关“{raw}”，无从分辨：各自保留，可用 gongkai_merge_agency 合并。');
