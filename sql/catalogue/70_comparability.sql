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
  ('dispute.total@2019', 'dispute.total@2021', 1, '表四未变');
