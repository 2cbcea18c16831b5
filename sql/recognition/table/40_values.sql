-- What stands in a value cell, and what is said when it cannot be read.

INSERT INTO value_mark (mark) VALUES
  ('/'), ('//'), ('\'), ('-'), ('--'), ('---'), ('----'), ('无'), ('空'), ('不适用'), ('无数据'), ('*'), ('—');

INSERT INTO value_sign (word, sign) VALUES
  ('+', 1), ('-', -1), ('增', 1), ('增加', 1), ('新增', 1), ('减', -1), ('减少', -1), ('↑', 1), ('↓', -1);

INSERT INTO value_unit (word, power, money) VALUES
  ('件', 0, 0), ('项', 0, 0), ('个', 0, 0), ('宗', 0, 0), ('起', 0, 0), ('条', 0, 0), ('份', 0, 0), ('次', 0, 0), ('部', 0, 0),
  ('人', 0, 0), ('家', 0, 0), ('万件', 4, 0), ('元', 0, 1), ('元整', 0, 1), ('人民币元', 0, 1), ('千元', 3, 1),
  ('万元', 4, 1), ('万', 4, 0), ('百万元', 6, 1), ('亿元', 8, 1), ('亿', 8, 0);

INSERT INTO diagnostic_kind (code, severity, message) VALUES
  ('undecodable_bytes',   'error',   '文件中有无法按其字符集解码的字节（偏移 {raw}）。'),
  ('mojibake_repaired',   'warning', '全文曾被误作 GBK 另存，已无损还原。'),
  ('document_cut',        'warning', '文件在表格中间截断，最后一个数值“{raw}”可能不完整，未采用。'),
  ('missing_title',       'warning', '未见年度报告的标题。'),
  ('missing_section',     'warning', '缺少法定章节“{raw}”。'),
  ('missing_table',       'warning', '未见法定表格，其数据全部缺失。'),
  ('missing_row',         'warning', '表中没有“{raw}”一行。'),
  ('missing_cell',        'warning', '该行没有这一单元格。'),
  ('unknown_row',         'warning', '“{raw}”不是法定表格的行，未采用其数值。'),
  ('unknown_column',      'warning', '“{raw}”不是法定表格的列，未采用其数值。'),
  ('own_column_order',    'info',    '表头各列的次序与法定格式不同，数值按表头归列。'),
  ('unordered_columns',   'error',   '表头各列的次序与法定格式不同而不完整，无法确定数值各属哪一列，未采用。'),
  ('other_table',         'info',    '不属于任何法定格式的表，其单元格存入 other_cell，未作指标（章节 / 表名 / 数值个数：{raw}）。'),
  ('blank_cell',          'info',    '单元格为空，报告未填数值。'),
  ('not_applicable_cell', 'info',    '单元格填“{raw}”，不是数值。'),
  ('unreadable_cell',     'error',   '“{raw}”不能确定地读作一个数值，未采用。'),
  ('unplaced_values',     'error',   '该行的数值“{raw}”不足或过多，无法确定各属哪一列，未采用。'),
  ('orphan_values',       'error',   '数值“{raw}”没有可以对应的行，未采用。'),
  ('conflicting_cell',    'error',   '同一单元格出现不同的数值（{raw}），未采用。'),
  ('rival_tables',        'error',   '同一张表出现不止一次而数值不同，二者都有的“{raw}”是否全年数也无法确定，未采用。'),
  ('other_year_table',    'warning', '表题“{raw}”写的不是报告年度；该表别无其他，数值仍按报告年度采用，请核对。'),
  ('conflicting_metric',  'warning', '正文对同一指标有不同的数值（{raw}），无法确定哪一个是全年数，均未编码。'),
  ('repeated_row',        'info',    '“{raw}”一行重复出现，数值相同。'),
  ('fuzzy_label',         'warning', '行名“{raw}”有缺损或异文，按相近行名和次序认定。'),
  ('split_number',        'warning', '“{raw}”被空格断开，按该行所需列数认定为一个数。'),
  ('glued_numbers',       'warning', '“{raw}”的数字连在一起，按每列一位数字拆开，与勾稽关系相符。'),
  ('placed_by_position',  'warning', '该行有空格未填，按列的位置认定数值“{raw}”所属的列。'),
  ('assumed_header',      'warning', '未见该行的表头，按本版表格各列的次序认定数值“{raw}”所属的列。'),
  ('placed_by_identities', 'warning', '表中数值与行名分离，按版面顺序和勾稽关系认定，全部勾稽关系相符。'),
  ('unit_not_stated',     'warning', '金额“{raw}”未注明单位，按原数存为元。'),
  ('unit_assumed',        'warning', '金额“{raw}”未注明单位，按法定表格的单位（万元）换算。'),
  ('mixed_editions',      'warning', '各表所用格式的版本不同（{raw}），以表二为准。'),
  ('edition_by_year',     'warning', '未见可以判断格式版本的表格，按年度认定。'),
  ('ambiguous_edition',   'error',   '无法判断表二采用哪一版格式，未采用其数值。'),
  ('year_not_in_title',   'warning', '标题中没有年度，按正文“{raw}”认定。'),
  ('conflicting_year',    'warning', '正文所称年度与标题不同：“{raw}”，以标题为准。'),
  ('agency_not_in_title', 'warning', '标题中没有机关名称，按正文“{raw}”认定。'),
  ('too_many_diagnostics', 'warning', '诊断过多，其余从略。');
