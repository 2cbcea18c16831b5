-- The value cells of the forms of 2019 and 2021.

INSERT INTO form_row (edition, form, ordinal, code, label) VALUES
  ('2019', 'disclosure', 1, 'rules',                  '规章'),
  ('2019', 'disclosure', 2, 'normative_documents',    '规范性文件'),
  ('2019', 'disclosure', 3, 'administrative_license', '行政许可'),
  ('2019', 'disclosure', 4, 'other_public_services',  '其他对外管理服务事项'),
  ('2019', 'disclosure', 5, 'administrative_penalty', '行政处罚'),
  ('2019', 'disclosure', 6, 'administrative_coercion', '行政强制'),
  ('2019', 'disclosure', 7, 'administrative_fee',     '行政事业性收费'),
  ('2019', 'disclosure', 8, 'government_procurement', '政府集中采购'),
  ('2021', 'disclosure', 1, 'rules',                  '规章'),
  ('2021', 'disclosure', 2, 'normative_documents',    '行政规范性文件'),
  ('2021', 'disclosure', 3, 'administrative_license', '行政许可'),
  ('2021', 'disclosure', 4, 'administrative_penalty', '行政处罚'),
  ('2021', 'disclosure', 5, 'administrative_coercion', '行政强制'),
  ('2021', 'disclosure', 6, 'administrative_fee',     '行政事业性收费');

INSERT INTO form_cell (edition, item, ordinal, measure, label, power, unit_known, signed)
WITH made (item) AS (VALUES ('rules'), ('normative_documents')),
     listed (item) AS (VALUES ('administrative_license'), ('other_public_services'),
                              ('administrative_penalty'), ('administrative_coercion')),
     decided (item) AS (VALUES ('administrative_license'), ('administrative_penalty'), ('administrative_coercion'))
SELECT '2019', item, 1, 'made',            '本年新制作数量', 0, 1, 0 FROM made UNION ALL
SELECT '2019', item, 2, 'disclosed',       '本年新公开数量', 0, 1, 0 FROM made UNION ALL
SELECT '2019', item, 3, 'disclosed_total', '对外公开总数量', 0, 1, 0 FROM made UNION ALL
SELECT '2019', item, 1, 'prior_items',     '上一年项目数量', 0, 1, 0 FROM listed UNION ALL
SELECT '2019', item, 2, 'change',          '本年增/减',      0, 1, 1 FROM listed UNION ALL
SELECT '2019', item, 3, 'decisions',       '处理决定数量',   0, 1, 0 FROM listed UNION ALL
SELECT '2019', 'administrative_fee', 1, 'prior_items', '上一年项目数量', 0, 1, 0 UNION ALL
SELECT '2019', 'administrative_fee', 2, 'change',      '本年增/减',      0, 1, 1 UNION ALL
SELECT '2019', 'government_procurement', 1, 'procurement_items', '采购项目数量', 0, 1, 0 UNION ALL
SELECT '2019', 'government_procurement', 2, 'procurement_cny',   '采购总金额',   0, 0, 0 UNION ALL
SELECT '2021', item, 1, 'issued',          '本年制发件数',   0, 1, 0 FROM made UNION ALL
SELECT '2021', item, 2, 'repealed',        '本年废止件数',   0, 1, 0 FROM made UNION ALL
SELECT '2021', item, 3, 'in_force',        '现行有效件数',   0, 1, 0 FROM made UNION ALL
SELECT '2021', item, 1, 'decisions',       '本年处理决定数量', 0, 1, 0 FROM decided UNION ALL
SELECT '2021', 'administrative_fee', 1, 'fee_cny', '本年收费金额（单位：万元）', 4, 1, 0;

-- Table three: the two editions differ only in （六）其他处理, one row in 2019 and a group of three in 2021.
INSERT INTO form_row (edition, form, ordinal, code, label)
WITH shared (ordinal, code, label) AS (VALUES
  ( 1, 'received_new',               '一、本年新收政府信息公开申请数量'),
  ( 2, 'carried_in',                 '二、上年结转政府信息公开申请数量'),
  ( 3, 'granted',                    '（一）予以公开'),
  ( 4, 'partial',                    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  ( 5, 'denied.state_secret',        '1.属于国家秘密'),
  ( 6, 'denied.prohibited_by_law',   '2.其他法律行政法规禁止公开'),
  ( 7, 'denied.security_stability',  '3.危及“三安全一稳定”'),
  ( 8, 'denied.third_party',         '4.保护第三方合法权益'),
  ( 9, 'denied.internal_affairs',    '5.属于三类内部事务信息'),
  (10, 'denied.process',             '6.属于四类过程性信息'),
  (11, 'denied.enforcement_file',    '7.属于行政执法案卷'),
  (12, 'denied.administrative_query', '8.属于行政查询事项'),
  (13, 'unavailable.not_held',       '1.本机关不掌握相关政府信息'),
  (14, 'unavailable.needs_creation', '2.没有现成信息需要另行制作'),
  (15, 'unavailable.unclear',        '3.补正后申请内容仍不明确'),
  (16, 'unprocessed.petition',       '1.信访举报投诉类申请'),
  (17, 'unprocessed.repeated',       '2.重复申请'),
  (18, 'unprocessed.publication',    '3.要求提供公开出版物'),
  (19, 'unprocessed.excessive',      '4.无正当理由大量反复申请'),
  (20, 'unprocessed.confirmation',   '5.要求行政机关确认或重新出具已获取信息'),
  (25, 'concluded',                  '（七）总计'),
  (26, 'carried_out',                '四、结转下年度继续办理'))
SELECT '2019', 'request', ordinal, code, label FROM shared UNION ALL
SELECT '2021', 'request', ordinal, code, label FROM shared UNION ALL
SELECT '2019', 'request', 21, 'other', '（六）其他处理' UNION ALL
SELECT '2021', 'request', 22, 'other.overdue_correction', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请' UNION ALL
SELECT '2021', 'request', 23, 'other.unpaid_fee', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请' UNION ALL
SELECT '2021', 'request', 24, 'other.other', '3.其他';

INSERT INTO form_balance (code, part) VALUES
  ('received_new', 'inflow'), ('carried_in', 'inflow'), ('concluded', 'total'), ('carried_out', 'outflow');

INSERT INTO form_column (form, ordinal, code, label) VALUES
  ('request', 1, 'natural_person',        '自然人'),
  ('request', 2, 'commercial_enterprise', '商业企业'),
  ('request', 3, 'research_institution',  '科研机构'),
  ('request', 4, 'social_welfare_org',    '社会公益组织'),
  ('request', 5, 'legal_service_org',     '法律服务机构'),
  ('request', 6, 'other_org',             '其他'),
  ('request', 7, 'total',                 '总计'),
  ('dispute', 1, 'upheld',                '结果维持'),
  ('dispute', 2, 'corrected',             '结果纠正'),
  ('dispute', 3, 'other',                 '其他结果'),
  ('dispute', 4, 'pending',               '尚未审结'),
  ('dispute', 5, 'total',                 '总计'),
  ('channel', 1, 'reconsideration',                    '行政复议'),
  ('channel', 2, 'litigation_direct',                  '未经复议直接起诉'),
  ('channel', 3, 'litigation_after_reconsideration',   '复议后起诉');
