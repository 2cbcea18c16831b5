-- What the change of form from one edition to the next did to the numbers.

INSERT OR IGNORE INTO main.comparability (measure_a, measure_b, comparable, note) VALUES
  ('made',            'issued',   0, '2019年格式“本年新制作数量”计新制作的文件，2021年格式“本年制发件数”计制发的文件，口径不同'),
  ('disclosed',       'issued',   0, '2019年格式“本年新公开数量”含往年制作、本年公开的文件，与“本年制发件数”口径不同'),
  ('disclosed_total', 'in_force', 0, '2019年格式“对外公开总数量”含已失效的文件，“现行有效件数”只计现行有效的'),
  ('decisions@2019',  'decisions@2021', 1, '“处理决定数量”与“本年处理决定数量”口径相同'),
  ('request.received_new@2014', 'request.received_new@2019', 1, '“收到申请数”与“本年新收”都是当年收到的申请'),
  ('request.concluded@2014', 'request.concluded@2019', 0, '“申请答复数”只计答复，“办理结果总计”还计不予处理和其他处理'),
  ('request.granted@2014', 'request.granted@2019', 0, '2014年统计表另列“属于已主动公开范围”，2019年格式并入“予以公开”'),
  ('request.partial@2014', 'request.partial@2019', 1, '“同意部分公开”与“部分公开”口径相同'),
  ('request.denied@2014', 'request.denied@2019', 0, '不予公开的情形不同：2019年格式按新条例分八项'),
  ('request.received_new@2019', 'request.received_new@2021', 1, '表三该行未变'),
  ('request.concluded@2019', 'request.concluded@2021', 1, '表三该行未变'),
  ('request.granted@2019', 'request.granted@2021', 1, '表三该行未变'),
  ('request.partial@2019', 'request.partial@2021', 1, '表三该行未变'),
  ('request.denied@2019', 'request.denied@2021', 1, '表三该组未变'),
  ('dispute.total@2014', 'dispute.total@2019', 0, '2014年统计表不列尚未审结，总数口径不同'),
  ('dispute.total@2019', 'dispute.total@2021', 1, '表四未变'),
  ('request.rejected', 'request.denied', 0, '“否决公开”“不予公开答复总数”含信息不存在、非本部门掌握和内容不明确，“不同意公开”不含'),
  ('request.exempt_1', 'request.denied_state_secret', 0, '“免予公开范围”按各地说明编号，与国家秘密等法定情形不一一对应'),
  ('request.exempt_local_1', 'request.exempt_1', 0, '“不予公开范围”与“免予公开范围”的编号各依其说明，不可比'),
  ('request.received_by_website', 'request.received_online', 0, '“网上申请”另列电子邮件，“网络申请”含电子邮件'),
  ('channel.weibo_wechat.items', 'channel.new_media.items', 0, '“微博微信”只计两种，“政务新媒体”还计客户端等'),
  ('organization.designated_staff', 'organization.staff', 0, '“指定专职人员”按指定计，“从事政府信息公开工作人员”按从事计'),
  ('organization.designated_staff_part_time', 'organization.staff_part_time', 0, '前者是指定人员中的兼职人员'),
  ('fee.total_cny', 'request.fees_cny', 0, '“收取费用总数”含主动公开的收费，“依申请公开信息收取的费用”不含'),
  ('disclosure.new_normative_documents', 'disclosure.normative_documents_issued', 0, '“新增的行政规范性文件”是公开数，“制发规范性文件”是制发数');

-- Rows that the forms of 2019 and 2021 both have in table three, and the columns of table four.
INSERT OR IGNORE INTO main.comparability (measure_a, measure_b, comparable, note)
SELECT DISTINCT printf('request.%s@2019', a.outcome), printf('request.%s@2021', a.outcome), 1, '表三该行未变'
  FROM main.outcome_edition AS a JOIN main.outcome_edition AS b ON b.outcome = a.outcome AND b.edition = '2021'
 WHERE a.edition = '2019';
INSERT OR IGNORE INTO main.comparability (measure_a, measure_b, comparable, note)
SELECT printf('dispute.%s@2019', column1), printf('dispute.%s@2021', column1), 1, '表四未变'
  FROM (VALUES ('upheld'), ('corrected'), ('other'), ('pending'));
