-- The statutory forms. Source: the notices named; years are report years.

INSERT OR IGNORE INTO main.edition (edition, first_year, last_year, authority, name_zh) VALUES
  ('pre2014', NULL, 2013, NULL,                      '2014年以前的报告（无全国统一格式）'),
  ('2014',    2014, 2018, '国办发〔2014〕32号',         '政府信息公开情况统计表'),
  ('2019',    2019, 2020, '国办公开办函〔2019〕60号',   '政府信息公开工作年度报告格式（试行）'),
  ('2021',    2021, NULL, '国办公开办函〔2021〕30号',   '政府信息公开工作年度报告格式');
