-- What the rules of `finding` rest on.

INSERT OR IGNORE INTO main.finding_source (view_name, document, says)
SELECT v.column1, d.column1, d.column2
  FROM (VALUES ('finding_request_balance'), ('finding_request_row_sum'), ('finding_request_column_sum'), ('finding_request_group_sum'),
               ('finding_dispute_sum')) AS v,
       (VALUES ('国办公开办函〔2021〕30号', '表三印有勾稽关系：第一项加第二项之和，等于第三项加第四项之和；总计为各列、各项之和'),
               ('国办公开办函〔2019〕60号', '表三、表四同此')) AS d;
INSERT OR IGNORE INTO main.finding_source (view_name, document, says)
SELECT column1, '国办发〔2014〕32号', '统计表的分项、“其中”和总数' FROM (VALUES ('finding_form_sum'), ('finding_form_within'), ('finding_form_cover'));
INSERT OR IGNORE INTO main.finding_source (view_name, document, says)
SELECT column1, '国办公开办函〔2021〕30号', column2 FROM (VALUES
  ('finding_carried_over', '上年结转、结转下年度继续办理'), ('finding_in_force', '本年制发、本年废止、现行有效件数'),
  ('finding_section_order', '报告内容分六项，依次为总体情况至其他需要报告的事项'), ('finding_section_number', '六项依次编号'),
  ('finding_overview_part', '主动公开、依申请公开、政府信息管理、平台建设、监督保障是总体情况的内容'),
  ('finding_problems_empty', '报告内容不能遗漏，也不宜泛化；第五项为存在的主要问题及改进情况'),
  ('finding_fees_silent', '信息处理费的收取情况在其他需要报告的事项中说明'));
INSERT OR IGNORE INTO main.finding_source (view_name, document, says)
SELECT column1, '国办公开办函〔2019〕60号', column2 FROM (VALUES
  ('finding_prior_items', '上一年项目数量、本年增/减'), ('finding_disclosed_total', '本年新公开数量、对外公开总数量'),
  ('finding_disclosed_over_total', '本年新公开数量、对外公开总数量'));
INSERT OR IGNORE INTO main.finding_source (view_name, document, says)
SELECT column1, column2, column3 FROM (VALUES
  ('finding_fees_silent', '国办函〔2020〕109号', '政府信息公开信息处理费管理办法'),
  ('finding_problems_empty', '政府信息公开条例第五十条', '年度报告应当包括存在的主要问题及改进情况'),
  ('finding_period', '政府信息公开条例第四十九条', '年度报告是上一年度的'), ('finding_other_year', '政府信息公开条例第四十九条', '年度报告是上一年度的'),
  ('finding_missing_next_year', '政府信息公开条例第四十九条', '每年公布上一年度的年度报告'),
  ('finding_below_parts', '政府信息公开条例第四十九条', '主管部门公布本级政府上一年度的年度报告'),
  ('finding_unclosed', 'GB/T 15834—2011', '括号、引号、书名号前后成对'), ('finding_unfinished', 'GB/T 15834—2011', '句末用点号'),
  ('finding_fees_denied', '国办函〔2020〕109号', '政府信息公开信息处理费管理办法'),
  ('finding_section_system', 'GB/T 9704—2012', '结构层次序数依次为“一、”“（一）”“1.”“（1）”'),
  ('finding_section_number', 'GB/T 9704—2012', '结构层次序数依次为“一、”“（一）”“1.”“（1）”'));
-- The common fault that a province found in the reports of its cities and departments.
INSERT OR IGNORE INTO main.finding_source (view_name, document, says)
SELECT view_name, '粤办函〔2010〕249号', '公布前没有做好核实、校对工作，出现了数据失准等不应有的错漏'
  FROM main.finding_rule
 WHERE view_name GLOB 'finding_narrative_*' OR view_name GLOB 'finding_series_*' OR view_name GLOB 'finding_copied_*'
    OR view_name IN ('finding_peer_jump', 'finding_percentage_over_100', 'finding_placeholder', 'finding_doubled_word');
