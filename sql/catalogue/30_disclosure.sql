-- Rows and columns of table two, forms of 2019 and 2021.

INSERT OR IGNORE INTO main.disclosure_item (item, article20, name_zh, name_en) VALUES
  ('rules',                   1, '规章',               'rules'),
  ('normative_documents',     1, '规范性文件',         'normative documents'),
  ('administrative_license',  5, '行政许可',           'administrative licences'),
  ('other_public_services',   5, '其他对外管理服务事项', 'other public services'),
  ('administrative_penalty',  6, '行政处罚',           'administrative penalties'),
  ('administrative_coercion', 6, '行政强制',           'administrative coercion'),
  ('administrative_fee',      8, '行政事业性收费',      'administrative fees'),
  ('government_procurement',  9, '政府集中采购',        'centralized government procurement');

INSERT OR IGNORE INTO main.measure (measure, unit, name_zh, name_en) VALUES
  ('made',              '件', '本年新制作数量',  'made this year'),
  ('disclosed',         '件', '本年新公开数量',  'newly disclosed this year'),
  ('disclosed_total',   '件', '对外公开总数量',  'disclosed in total'),
  ('prior_items',       '项', '上一年项目数量',  'items of the year before'),
  ('change',            '项', '本年增/减',       'change this year'),
  ('decisions',         '件', '处理决定数量',    'decisions made'),
  ('procurement_items', '项', '采购项目数量',    'procurement projects'),
  ('procurement_cny',   '元', '采购总金额',      'procurement amount'),
  ('issued',            '件', '本年制发件数',    'issued this year'),
  ('repealed',          '件', '本年废止件数',    'repealed this year'),
  ('in_force',          '件', '现行有效件数',    'in force'),
  ('fee_cny',           '元', '本年收费金额',    'fees collected this year');
