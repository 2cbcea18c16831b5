-- Table three, edition by edition: forms of 国办公开办函〔2019〕60号 and 〔2021〕30号, and chapter three of the statistics
-- form of 2014, which counts neither carry-over nor kinds of applicant.

INSERT OR IGNORE INTO main.applicant (applicant, ordinal, name_zh, name_en) VALUES
  ('natural_person',        1, '自然人',       'natural persons'),
  ('commercial_enterprise', 2, '商业企业',     'commercial enterprises'),
  ('research_institution',  3, '科研机构',     'research institutions'),
  ('social_welfare_org',    4, '社会公益组织', 'social welfare organizations'),
  ('legal_service_org',     5, '法律服务机构', 'legal service organizations'),
  ('other_org',             6, '其他',         'other organizations'),
  ('total',                 7, '总计',         'total');

WITH since_2019 (role, outcome) AS (VALUES
  ('inflow', 'received_new'), ('inflow', 'carried_in'), ('total', 'concluded'), ('outflow', 'carried_out'),
  ('result', 'granted'), ('result', 'partial'),
  ('result', 'denied.state_secret'), ('result', 'denied.prohibited_by_law'), ('result', 'denied.security_stability'),
  ('result', 'denied.third_party'), ('result', 'denied.internal_affairs'), ('result', 'denied.process'),
  ('result', 'denied.enforcement_file'), ('result', 'denied.administrative_query'),
  ('result', 'unavailable.not_held'), ('result', 'unavailable.needs_creation'), ('result', 'unavailable.unclear'),
  ('result', 'unprocessed.petition'), ('result', 'unprocessed.repeated'), ('result', 'unprocessed.publication'),
  ('result', 'unprocessed.excessive'), ('result', 'unprocessed.confirmation'))
INSERT OR IGNORE INTO main.outcome_edition (edition, role, outcome)
SELECT edition, role, outcome FROM (SELECT '2019' AS edition UNION ALL SELECT '2021') CROSS JOIN since_2019;

INSERT OR IGNORE INTO main.outcome_edition (edition, role, outcome) VALUES
  ('2019', 'result', 'other'),
  ('2021', 'result', 'other.overdue_correction'), ('2021', 'result', 'other.unpaid_fee'), ('2021', 'result', 'other.other'),
  ('2014', 'inflow', 'received_new'), ('2014', 'total', 'concluded'),
  ('2014', 'result', 'already_public'), ('2014', 'result', 'granted'), ('2014', 'result', 'partial'),
  ('2014', 'result', 'denied'), ('2014', 'result', 'not_competent'), ('2014', 'result', 'does_not_exist'),
  ('2014', 'result', 'correction_requested'), ('2014', 'result', 'other_channel'),
  ('2014', 'ground', 'denied.state_secret'), ('2014', 'ground', 'denied.commercial_secret'),
  ('2014', 'ground', 'denied.personal_privacy'), ('2014', 'ground', 'denied.security_stability'),
  ('2014', 'ground', 'denied.not_government_information'), ('2014', 'ground', 'denied.other');
