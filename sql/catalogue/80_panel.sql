-- The columns of `panel`: who and which report, then every figure of tables two to four, of all forms since 2014.
-- Names are short forms of the codes: Stata takes 32 characters.

INSERT OR IGNORE INTO main.panel_column (name, name_zh, unit, source_table, source_key, ordinal) VALUES
  ('agency_id',   '机关编号', NULL, 'report', 'agency_id', 1),
  ('agency',      '机关',     NULL, 'agency', 'name', 2),
  ('region',      '行政区划代码', NULL, 'agency', 'region', 3),
  ('region_name', '行政区划', NULL, 'region', 'full_name', 4),
  ('level',       '级别',     NULL, 'region', 'level', 5),
  ('kind',        '机关类型', NULL, 'agency', 'kind', 6),
  ('year',        '年度',     NULL, 'report', 'year', 7),
  ('report_id',   '报告编号', NULL, 'report', 'report_id', 8),
  ('edition',     '报告格式', NULL, 'report', 'edition', 9),
  ('findings',    '数据疑点数', '个', 'finding', 'report_id', 10);

-- Table two: the cells that the forms of 2019 and 2021 have.
WITH
  item (item, short) AS (VALUES
    ('rules', 'rules'), ('normative_documents', 'norm_docs'), ('administrative_license', 'license'),
    ('other_public_services', 'services'), ('administrative_penalty', 'penalty'),
    ('administrative_coercion', 'coercion'), ('administrative_fee', 'fee'), ('government_procurement', 'procurement')),
  cell (item, measure) AS (
    SELECT i.item, m.measure FROM item AS i JOIN measure AS m
     WHERE CASE
             WHEN i.item IN ('rules', 'normative_documents')
               THEN m.measure IN ('made', 'disclosed', 'disclosed_total', 'issued', 'repealed', 'in_force')
             WHEN i.item = 'administrative_fee' THEN m.measure IN ('prior_items', 'change', 'fee_cny')
             WHEN i.item = 'government_procurement' THEN m.measure IN ('procurement_items', 'procurement_cny')
             ELSE m.measure IN ('prior_items', 'change', 'decisions')
           END)
INSERT OR IGNORE INTO main.panel_column (name, name_zh, unit, source_table, source_key, ordinal)
SELECT CASE WHEN m.measure IN ('fee_cny', 'procurement_items', 'procurement_cny') THEN m.measure
            ELSE i.short || '_' || m.measure END,
       printf('表二 %s × %s', d.name_zh, m.name_zh), m.unit, 'disclosure', d.item || '/' || m.measure,
       100 + row_number() OVER (ORDER BY d.rowid, m.rowid)
  FROM cell JOIN item AS i USING (item) JOIN disclosure_item AS d USING (item) JOIN measure AS m USING (measure);

-- Table three: the rows of 2019 and 2021 by kind of applicant; those of 2014 alone have no more than 总计.
WITH
  short (outcome, name) AS (VALUES
    ('received_new', 'received'), ('carried_in', 'carried_in'), ('granted', 'granted'), ('partial', 'partial'),
    ('denied', 'denied'), ('denied.state_secret', 'denied_secret'), ('denied.prohibited_by_law', 'denied_by_law'),
    ('denied.security_stability', 'denied_stability'), ('denied.third_party', 'denied_third_party'),
    ('denied.internal_affairs', 'denied_internal'), ('denied.process', 'denied_process'),
    ('denied.enforcement_file', 'denied_enforcement'), ('denied.administrative_query', 'denied_query'),
    ('denied.commercial_secret', 'denied_commercial'), ('denied.personal_privacy', 'denied_privacy'),
    ('denied.not_government_information', 'denied_not_information'), ('denied.other', 'denied_other'),
    ('unavailable.not_held', 'unavail_not_held'), ('unavailable.needs_creation', 'unavail_creation'),
    ('unavailable.unclear', 'unavail_unclear'), ('unprocessed.petition', 'unproc_petition'),
    ('unprocessed.repeated', 'unproc_repeated'), ('unprocessed.publication', 'unproc_publication'),
    ('unprocessed.excessive', 'unproc_excessive'), ('unprocessed.confirmation', 'unproc_confirmation'),
    ('other', 'other'), ('other.overdue_correction', 'other_overdue'), ('other.unpaid_fee', 'other_unpaid_fee'),
    ('other.other', 'other_other'), ('already_public', 'already_public'), ('not_competent', 'not_competent'),
    ('does_not_exist', 'does_not_exist'), ('correction_requested', 'correction_requested'),
    ('other_channel', 'other_channel'), ('concluded', 'concluded'), ('carried_out', 'carried_out')),
  column_of (applicant, name) AS (VALUES
    ('natural_person', 'natural'), ('commercial_enterprise', 'business'), ('research_institution', 'research'),
    ('social_welfare_org', 'welfare'), ('legal_service_org', 'legal'), ('other_org', 'org'), ('total', 'total'))
INSERT OR IGNORE INTO main.panel_column (name, name_zh, unit, source_table, source_key, ordinal)
SELECT s.name || '_' || c.name,
       printf('表三 %s%s × %s', CASE WHEN o.outcome LIKE 'other.%' THEN '其他处理：' ELSE '' END, o.name_zh, a.name_zh), '件',
       'request', o.outcome || '/' || a.applicant, 1000 + 10 * o.ordinal + a.ordinal
  FROM short AS s JOIN outcome AS o USING (outcome) CROSS JOIN column_of AS c JOIN applicant AS a USING (applicant)
 WHERE a.applicant = 'total'
    OR EXISTS (SELECT 1 FROM outcome_edition AS e WHERE e.outcome = o.outcome AND e.edition IN ('2019', '2021'));

-- Its groups: the figure or the sum of the rows, as in request_group.
INSERT OR IGNORE INTO main.panel_column (name, name_zh, unit, source_table, source_key, ordinal)
SELECT outcome || '_sum', printf('表三 %s合计', name_zh), '件', 'request_group', outcome || '/total', 1009 + 10 * ordinal
  FROM outcome WHERE outcome IN ('denied', 'unavailable', 'unprocessed', 'other');

-- Table four.
WITH
  channel (channel, short, name_zh, nth) AS (VALUES
    ('reconsideration', 'recon', '行政复议', 1), ('litigation_direct', 'lit_direct', '未经复议直接起诉', 2),
    ('litigation_after_reconsideration', 'lit_after', '复议后起诉', 3), ('litigation', 'lit', '行政诉讼', 4)),
  result (result, name_zh, nth) AS (VALUES
    ('upheld', '结果维持', 1), ('corrected', '结果纠正', 2), ('other', '其他结果', 3), ('pending', '尚未审结', 4), ('total', '总计', 5))
INSERT OR IGNORE INTO main.panel_column (name, name_zh, unit, source_table, source_key, ordinal)
SELECT c.short || '_' || r.result, printf('表四 %s × %s', c.name_zh, r.name_zh), '件', 'dispute', c.channel || '/' || r.result,
       20000 + 10 * c.nth + r.nth
  FROM channel AS c CROSS JOIN result AS r;
