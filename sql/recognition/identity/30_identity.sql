-- Titles, statutory sections, names of bodies.

INSERT INTO topic (topic, ordinal, label, heading, form) VALUES
  ('overview',   1, '一、', '总体情况', NULL),
  ('disclosure', 2, '二、', '主动公开政府信息情况', 'disclosure'),
  ('requests',   3, '三、', '收到和处理政府信息公开申请情况', 'request'),
  ('disputes',   4, '四、', '政府信息公开行政复议、行政诉讼情况', 'dispute'),
  ('problems',   5, '五、', '存在的主要问题及改进情况', NULL),
  ('other',      6, '六、', '其他需要报告的事项', NULL);

INSERT INTO topic_wording (priority, topic, wording) VALUES
  (10, 'problems',   '存在的主要问题'),
  (11, 'problems',   '存在的问题'),
  (12, 'problems',   '存在主要问题'),
  (13, 'problems',   '存在问题'),
  (14, 'problems',   '主要问题'),
  (15, 'problems',   '问题及改进'),
  (16, 'problems',   '问题和改进'),
  (17, 'problems',   '不足及改进'),
  (18, 'problems',   '存在的不足'),
  (19, 'problems',   '存在不足'),
  (20, 'disputes',   '行政复议'),
  (21, 'disputes',   '行政诉讼'),
  (22, 'disputes',   '复议诉讼'),
  (23, 'disputes',   '复议和诉讼'),
  (30, 'requests',   '收到和处理政府信息公开'),
  (31, 'requests',   '收到和处理'),
  (32, 'requests',   '依申请公开'),
  (33, 'requests',   '申请公开政府信息情况'),
  (40, 'disclosure', '主动公开'),
  (50, 'other',      '其他需要报告'),
  (51, 'other',      '其它需要报告'),
  (52, 'other',      '其他需报告'),
  (53, 'other',      '其他报告'),
  (54, 'other',      '其它报告'),
  (55, 'other',      '其他事项'),
  (56, 'other',      '需要报告的'),
  (57, 'other',      '需要报告事项'),
  (58, 'other',      '需要说明的'),
  (60, 'overview',   '总体情况'),
  (61, 'overview',   '基本情况'),
  (62, 'overview',   '总体概况'),
  (63, 'overview',   '工作概况'),
  (64, 'overview',   '概述'),
  (65, 'overview',   '概况');

INSERT INTO title_wording (part, wording) VALUES
  ('subject', '政府信息公开'), ('subject', '政务公开'), ('subject', '信息公开'), ('subject', '政务信息公开'),
  ('kind', '年度报告'), ('kind', '年报'), ('kind', '年度工作报告'), ('kind', '工作报告'), ('kind', '工作总结'),
  ('kind', '年度总结'), ('kind', '情况报告'), ('kind', '的报告'), ('kind', '情况的总结');

INSERT INTO agency_suffix (suffix, kind) VALUES
  ('人民政府', 'government'), ('管理委员会', 'government'), ('行政公署', 'government'),
  ('人民政府办公厅', 'government_office'), ('人民政府办公室', 'government_office'), ('国务院办公厅', 'government_office'),
  ('街道办事处', 'township'), ('镇人民政府', 'township'), ('乡人民政府', 'township'),
  ('苏木人民政府', 'township'), ('地区办事处', 'township'),
  ('局', 'department'), ('委员会', 'department'), ('厅', 'department'), ('部', 'department'), ('署', 'department'),
  ('办公室', 'department'), ('办公厅', 'department'), ('委', 'department'), ('支队', 'department'), ('大队', 'department'),
  ('总队', 'department'), ('海关', 'department'), ('银行', 'department'), ('支行', 'department'), ('分行', 'department'), ('办', 'department'),
  ('司', 'department'), ('处', 'department'), ('办事处', 'department'),
  ('法院', 'institution'), ('联合会', 'institution'), ('联合社', 'institution'), ('中心', 'institution'),
  ('大学', 'institution'), ('学院', 'institution'), ('学校', 'institution'), ('公司', 'institution'), ('医院', 'institution'),
  ('集团', 'institution'), ('研究院', 'institution'), ('研究所', 'institution'), ('协会', 'institution'),
  ('图书馆', 'institution'), ('博物馆', 'institution'), ('档案馆', 'institution'), ('中学', 'institution'), ('小学', 'institution'),
  ('幼儿园', 'institution'), ('站', 'institution'), ('院', 'institution'), ('馆', 'institution'), ('所', 'institution'),
  ('总社', 'institution'), ('红十字会', 'institution'), ('基金会', 'institution');

INSERT INTO agency_suffix (suffix, kind, canonical) VALUES
  ('省政府', 'government', '省人民政府'), ('自治区政府', 'government', '自治区人民政府'), ('市政府', 'government', '市人民政府'),
  ('县政府', 'government', '县人民政府'), ('区政府', 'government', '区人民政府'), ('旗政府', 'government', '旗人民政府'),
  ('州政府', 'government', '州人民政府'), ('管委会', 'government', '管理委员会'), ('行署', 'government', '行政公署'),
  ('省政府办公厅', 'government_office', '省人民政府办公厅'), ('市政府办公厅', 'government_office', '市人民政府办公厅'),
  ('市政府办公室', 'government_office', '市人民政府办公室'), ('县政府办公室', 'government_office', '县人民政府办公室'),
  ('区政府办公室', 'government_office', '区人民政府办公室'), ('旗政府办公室', 'government_office', '旗人民政府办公室'),
  ('人民政府办', 'government_office', '人民政府办公室'), ('市政府办', 'government_office', '市人民政府办公室'),
  ('县政府办', 'government_office', '县人民政府办公室'), ('区政府办', 'government_office', '区人民政府办公室'),
  ('街道办', 'township', '街道办事处'), ('街道', 'township', '街道办事处'), ('镇政府', 'township', '镇人民政府'), ('乡政府', 'township', '乡人民政府');

INSERT INTO division_suffix (suffix, rank) VALUES
  ('省', 1), ('自治区', 1),
  ('市', 2), ('自治州', 2), ('州', 2), ('地区', 2), ('盟', 2),
  ('县', 3), ('自治县', 3), ('区', 3), ('旗', 3), ('自治旗', 3), ('林区', 3), ('特区', 3), ('新区', 3), ('开发区', 3),
  ('镇', 4), ('乡', 4), ('苏木', 4);
INSERT INTO division_suffix (suffix, rank, seat) VALUES ('街道', 4, '办事处');
UPDATE division_suffix SET seat = '行政公署' WHERE suffix IN ('地区', '盟');
UPDATE division_suffix SET listed = 1 WHERE suffix = '区';

INSERT INTO division_exception (word) VALUES
  ('城市'), ('城乡'), ('社区'), ('园区'), ('景区'), ('保护区'), ('住房'), ('管理'), ('政府'), ('委员'), ('建设'), ('监督'),
  ('库区'), ('灌区'), ('校区'), ('分局');

INSERT INTO identity_wording (role, wording) VALUES
  ('published', '发布日期'), ('published', '发布时间'), ('published', '公开日期'), ('published', '公开时间'),
  ('published', '公布日期'), ('published', '信息发布时间'), ('published', '发文日期'),
  ('page_line', '浏览次数'), ('page_line', '浏览量'), ('page_line', '点击数'), ('page_line', '点击次数'), ('page_line', '点击量'),
  ('page_line', '阅读次数'), ('page_line', '阅读量'), ('page_line', '访问次数'), ('page_line', '来源'), ('page_line', '信息来源'),
  ('page_line', '字体'), ('page_line', '字号'), ('page_line', '大中小'), ('page_line', '打印'), ('page_line', '打印本页'),
  ('page_line', '关闭窗口'), ('page_line', '关闭本页'), ('page_line', '责任编辑'), ('page_line', '分享到'), ('page_line', '上一篇'),
  ('page_line', '时间'), ('page_line', '日期'), ('page_line', '浏览'), ('page_line', '访问量'), ('page_line', '编辑'),
  ('page_line', '信息分类'), ('page_line', '成文日期'),
  ('footer', '主办单位'), ('footer', '主办'), ('footer', '承办单位'), ('footer', '版权所有'), ('footer', '备案号'),
  ('footer', '备案序号'), ('footer', '网站标识码'), ('footer', '网站备案'), ('footer', '技术支持'),
  ('page_line', '下一篇'), ('page_line', '扫一扫'), ('page_line', '索引号'), ('page_line', '发布机构'), ('page_line', '主题分类'),
  ('year', '年'), ('month', '月'), ('day', '日'), ('until', '至'), ('until', '到'), ('until', '-'), ('until', '~'),
  ('since', '起'), ('since', '始'),
  ('year_tail', '学年度'), ('year_tail', '学年'), ('year_tail', '年度'), ('year_tail', '年'),
  ('title_label', '标题'), ('title_label', '名称'), ('title_label', '信息名称'), ('title_label', '文件名称'),
  ('publisher', '发布机构'), ('publisher', '发布机关'), ('publisher', '发布单位'), ('publisher', '公开单位'), ('publisher', '公开机构'),
  ('publisher', '发文机关'), ('publisher', '发文单位'), ('publisher', '制发单位'), ('publisher', '信息来源'), ('publisher', '来源'),
  ('publisher', '填报单位(盖章)'), ('publisher', '填报单位'), ('publisher', '报送单位'), ('publisher', '编制单位'), ('publisher', '单位名称(盖章)'), ('publisher', '单位名称'), ('publisher', '单位(盖章)'),
  ('filler', '报送'), ('filler', '上报'), ('filler', '呈报'), ('filler', '印发'), ('filler', '公布'), ('filler', '发布'), ('filler', '关于'), ('filler', '的'),
  ('shared', '政府'),
  ('before_compiler', '由'), ('before_compiler', '本报告是'), ('before_compiler', '本报告为'), ('after_compiler', '根据'), ('after_compiler', '按照'), ('after_compiler', '依据'),
  ('after_compiler', '编制'), ('after_compiler', '依照'),
  ('before_name', '由'), ('before_name', '与'), ('before_name', '向'), ('before_name', '在'), ('before_name', '为'),
  ('before_name', '和'), ('before_name', '及'), ('before_name', '于'), ('before_name', '是'), ('before_name', '年度'), ('before_name', '年'),
  ('before_name', '报告'), ('before_name', '公布'), ('before_name', '发布'), ('before_name', '公开'), ('before_name', '编制'),
  ('before_name', '现将'), ('before_name', '根据'), ('before_name', '按照'), ('before_name', '依据'), ('before_name', '单位'),
  ('before_name', '机构'), ('before_name', '来源'), ('before_name', '经'), ('before_name', '请'), ('before_name', '登录'),
  ('before_name', '登陆'), ('before_name', '访问'), ('before_name', '浏览'), ('before_name', '查阅'), ('before_name', '联系'),
  ('before_name', '咨询'), ('before_name', '来自'), ('before_name', '下载自'), ('before_name', '推动'), ('before_name', '推进'),
  ('before_name', '加强'), ('before_name', '围绕'), ('before_name', '贯彻'), ('before_name', '落实'), ('before_name', '通过'),
  ('before_name', '以'), ('before_name', '对'), ('before_name', '将'), ('before_name', '到'), ('before_name', '从'), ('before_name', '该'),
  ('before_name', '各'), ('before_name', '我'), ('before_name', '本'), ('before_name', '欢迎'), ('before_name', '关于'),
  -- 我局2012年…, 全市2012年…: no names
  ('deictic', '我省'), ('deictic', '我市'), ('deictic', '我县'), ('deictic', '我区'), ('deictic', '我旗'), ('deictic', '我州'), ('deictic', '我盟'),
  ('deictic', '我镇'), ('deictic', '我乡'), ('deictic', '我街道'), ('deictic', '我局'), ('deictic', '我委'), ('deictic', '我厅'), ('deictic', '我办'),
  ('deictic', '我院'), ('deictic', '我校'), ('deictic', '我单位'), ('deictic', '本省'), ('deictic', '本市'), ('deictic', '本县'), ('deictic', '本区'),
  ('deictic', '本镇'), ('deictic', '本乡'), ('deictic', '本局'), ('deictic', '本委'), ('deictic', '本级'), ('deictic', '本机关'), ('deictic', '本单位'),
  ('deictic', '全省'), ('deictic', '全市'), ('deictic', '全县'), ('deictic', '全区'), ('deictic', '全旗'), ('deictic', '全盟'), ('deictic', '全镇'),
  ('deictic', '全乡'), ('deictic', '全局');
