-- Where a report says whose it is besides its title: words of preambles, contact lines and page boxes, and of titles that
-- are no report's.

INSERT INTO title_wording (part, wording) VALUES
  ('direct', '报告'), ('direct', '工作报告'), ('direct', '总结'), ('kind', '年报告');

INSERT INTO identity_wording (role, wording) VALUES
  -- what leads up to a title or a name in a sentence, or follows the name there: 现将|X局|特向社会公布|2023年…
  ('lead_in', '现将'), ('lead_in', '现予'), ('lead_in', '现就'), ('lead_in', '现把'), ('lead_in', '现'), ('lead_in', '特'), ('lead_in', '向社会'),
  ('lead_in', '面向社会'), ('lead_in', '社会'), ('lead_in', '公众'), ('lead_in', '公布'), ('lead_in', '公开'), ('lead_in', '发布'), ('lead_in', '编制'),
  ('lead_in', '编写'), ('lead_in', '编报'), ('lead_in', '编制完成'), ('lead_in', '组织'), ('lead_in', '形成'), ('lead_in', '撰写'), ('lead_in', '起草'),
  ('lead_in', '制作'), ('lead_in', '制定'), ('lead_in', '完成'), ('lead_in', '以下是'), ('lead_in', '下面是'), ('lead_in', '以下为'), ('lead_in', '这是'),
  ('lead_in', '本报告是'), ('lead_in', '本报告为'), ('lead_in', '本报告'), ('lead_in', '就'), ('lead_in', '对'), ('lead_in', '把'), ('lead_in', '将'),
  ('lead_in', '是'), ('lead_in', '为'), ('lead_in', '了'), ('lead_in', '并'), ('lead_in', '由'), ('lead_in', '予以'), ('lead_in', '特此'), ('lead_in', '印发'),
  ('lead_in', '报送'), ('lead_in', '汇报'), ('lead_in', '报告'), ('lead_in', '根据'), ('lead_in', '按照'), ('lead_in', '依据'), ('lead_in', '依照'),
  ('lead_in', '要求'), ('lead_in', '的规定'), ('lead_in', '规定'), ('lead_in', '结合'), ('lead_in', '工作实际'), ('lead_in', '条例'), ('lead_in', '实际'), ('lead_in', '认真'),
  ('lead_in', '负责'), ('lead_in', '综合'), ('lead_in', '汇总'), ('lead_in', '特制定'), ('lead_in', '开展'), ('lead_in', '梳理'), ('lead_in', '做好'), ('lead_in', '我们'),
  ('after_subject', '根据'), ('after_subject', '按照'), ('after_subject', '依据'), ('after_subject', '依照'), ('after_subject', '遵照'),
  ('after_subject', '编制'), ('after_subject', '编写'), ('after_subject', '组织编'), ('after_subject', '现将'), ('after_subject', '现公布'),
  ('after_subject', '现发布'), ('after_subject', '公布'), ('after_subject', '发布'), ('after_subject', '特向'), ('after_subject', '向社会'), ('after_subject', '严格'), ('after_subject', '认真贯彻'), ('after_subject', '认真落实'),
  ('after_subject', '全面贯彻'), ('after_subject', '深入贯彻'), ('after_subject', '贯彻落实'),
  -- of a sentence of the overview: 2023年,|X局|认真贯彻…
  ('after_reporter', '认真贯彻'), ('after_reporter', '认真落实'), ('after_reporter', '严格按照'), ('after_reporter', '严格执行'), ('after_reporter', '严格落实'),
  ('after_reporter', '全面贯彻'), ('after_reporter', '深入贯彻'), ('after_reporter', '贯彻落实'), ('after_reporter', '高度重视'), ('after_reporter', '坚持以'),
  ('after_reporter', '以习近平'), ('after_reporter', '紧紧围绕'), ('after_reporter', '依法依规'), ('after_reporter', '积极推进'), ('after_reporter', '深入推进'),
  ('after_subject', '对2'), ('doubt', '疑问'), ('doubt', '疑义'), ('doubt', '异议'), ('doubt', '如需咨询'),
  ('doubt', '需进一步咨询'),
  -- of itself, below a government; all begin with 我
  ('lower_body', '我镇'), ('lower_body', '我乡'), ('lower_body', '我街道'), ('lower_body', '我局'), ('lower_body', '我院'), ('lower_body', '我校'),
  ('lower_body', '我中心'), ('lower_body', '我公司'), ('lower_body', '我苏木'), ('lower_body', '我办事处'), ('lower_body', '我管委会'), ('lower_body', '我学院'),
  ('publisher', '机关名称'), ('publisher', '发文机构'), ('publisher', '公开主体'), ('publisher', '公开部门'), ('publisher', '发布部门'), ('publisher', '发布者'), ('publisher', '编制部门'),
  ('publisher', '编制机构'), ('publisher', '编制机关'), ('publisher', '提供单位'), ('publisher', '供稿单位'), ('publisher', '供稿'), ('publisher', '责任部门'), ('publisher', '作者'),
  ('after_compiler', '编写'), ('after_compiler', '牵头'), ('after_compiler', '组织'), ('after_compiler', '负责'), ('after_compiler', '汇总'), ('after_compiler', '综合'),
  ('after_compiler', '起草'), ('after_compiler', '结合'), ('after_compiler', '参照'), ('after_compiler', '遵照'), ('after_compiler', '发布'), ('after_compiler', '公布'),
  -- words of sentences within names
  ('name_word', '编制委'), ('name_word', '组织部'), ('name_word', '综合行政'), ('name_word', '综合执法'), ('name_word', '综合管理'), ('name_word', '综合保税'),
  ('name_word', '综合实验'), ('name_word', '综合事务'),
  ('sentence', '现将'), ('sentence', '现就'), ('sentence', '现公布'), ('sentence', '现发布'), ('sentence', '特向'), ('sentence', '如下'),
  ('filler', '、'), ('filler', '(全省)'), ('filler', '(全市)'), ('filler', '(全县)'), ('filler', '(全区)'), ('filler', '(全旗)'), ('filler', '(全州)'), ('filler', '(全盟)'),
  ('about', '关于'),
  ('year_link', '-'), ('year_link', '至'), ('year_link', '到'), ('year_link', '~'), ('year_link', '、'), ('year_link', '/'), ('year_link', '和'), ('year_link', '及'), ('year_link', '—'),
  ('school_year', '学年'),
  ('period', '统计期'), ('period', '统计时间'), ('period', '统计时段'), ('period', '数据统计'), ('period', '时间范围'), ('period', '起止时间'),
  -- of a file's name
  ('file_word', '政府信息公开工作年度报告'), ('file_word', '政府信息公开年度报告'), ('file_word', '政府信息公开年报'), ('file_word', '信息公开工作年度报告'),
  ('file_word', '信息公开年度报告'), ('file_word', '信息公开年报'), ('file_word', '政务公开工作年度报告'), ('file_word', '政务公开年度报告'),
  ('file_word', '政务公开年报'), ('file_word', '年度工作报告'), ('file_word', '年度报告'), ('file_word', '工作报告'), ('file_word', '年报'), ('file_word', '报告'),
  ('file_word', '政府信息公开'), ('file_word', '信息公开'), ('file_word', '政务公开'), ('file_word', '工作总结'), ('file_word', '总结'), ('file_word', '附件'),
  ('file_word', '定稿'), ('file_word', '终稿'), ('file_word', '最终版'), ('file_word', '正式稿'), ('file_word', '上报稿'), ('file_word', '副本'), ('file_word', '最终'),
  ('file_word', '修改'), ('file_word', '公开版'), ('file_word', '盖章'),
  ('carries', '公布'), ('carries', '发布'), ('carries', '印发'), ('carries', '报送'), ('carries', '上报'), ('carries', '呈报'), ('carries', '公开'), ('carries', '转发'),
  ('carries', '下发'),
  -- whom to ask: 请与|X办公室|联系
  ('before_contact', '请与'), ('before_contact', '请向'), ('before_contact', '请联系'), ('before_contact', '请和'), ('before_contact', '请同'),
  ('before_contact', '请直接与'), ('before_contact', '请直接联系'), ('before_contact', '可与'), ('before_contact', '可向'), ('before_contact', '可联系'),
  ('before_contact', '可直接与'), ('before_contact', '可直接联系'), ('before_contact', '敬请联系'), ('before_contact', '敬请与'), ('before_contact', '欢迎与'),
  ('before_contact', '请致电'), ('before_contact', '请咨询'), ('before_contact', '联系单位:'), ('before_contact', '联系部门:'), ('before_contact', '联系机构:'),
  ('before_contact', '联系方式:'), ('before_contact', '受理机构:'), ('before_contact', '受理单位:'), ('before_contact', '咨询单位:'), ('before_contact', '受理部门:'),
  ('after_contact', '联系'), ('after_contact', '咨询'), ('after_contact', '反映'), ('after_contact', '索取'), ('after_contact', '查询'), ('after_contact', '('),
  ('after_contact', ','), ('after_contact', '。'), ('after_contact', ';'), ('after_contact', ':'), ('after_contact', '、'), ('after_contact', '电话'),
  ('after_contact', '地址'), ('after_contact', '提出'), ('after_contact', '|'),
  -- offices within a body, behind its name: they compile its report and answer for it
  ('inner_office', '办公室'), ('inner_office', '办公厅'), ('inner_office', '党政办公室'), ('inner_office', '党政办'), ('inner_office', '党政综合办公室'),
  ('inner_office', '党政综合办'), ('inner_office', '综合办公室'), ('inner_office', '综合办'), ('inner_office', '综合科'),
  ('inner_office', '办公室(党政办)'), ('inner_office', '党委办公室'), ('inner_office', '党工委办公室'), 
  ('inner_office', '政务公开办公室'), ('inner_office', '政务公开办'), ('inner_office', '信息公开办公室'), ('inner_office', '信息公开办'),
  ('inner_office', '政府信息公开办公室'), ('inner_office', '政府信息公开办'), ('inner_office', '政府信息公开工作办公室'), ('inner_office', '信息公开工作办公室'),
  ('inner_office', '信息公开工作领导小组办公室'), ('inner_office', '政府信息公开工作领导小组办公室'), ('inner_office', '政务公开工作领导小组办公室'),
  ('inner_office', '信息公开领导小组办公室'), ('inner_office', '政府信息公开领导小组办公室'), ('inner_office', '政务公开领导小组办公室'),
  ('inner_office', '政务公开和政府信息公开工作领导小组办公室'), ('inner_office', '政务公开科'), ('inner_office', '政府信息公开科'), ('inner_office', '信息公开科'),
  ('inner_office', '政务公开股'), ('inner_office', '信息公开股'), ('inner_office', '秘书科'), ('inner_office', '行政科'), ('inner_office', '法规科'),
  ('inner_office', '政策法规科'), ('inner_office', '宣传科'), ('inner_office', '办公室政务公开科'), ('inner_office', '办公室信息公开科'), 
  ('inner_office', '信息公开领导小组'), ('inner_office', '政府信息公开工作领导小组'), ('inner_office', '政务公开工作领导小组'),
  ('office_unit', '科'), ('office_unit', '股'), ('office_unit', '室'), ('office_unit', '处'), ('office_unit', '组'),
  -- offices that are bodies of their own
  ('own_office', '编制委员会办公室'), ('own_office', '信息化委员会办公室'), ('own_office', '爱国卫生运动委员会办公室'), ('own_office', '安全生产委员会办公室'),
  ('own_office', '国务院办公厅'),
  -- of a body's name: its whole jurisdiction, or itself without its parts
  ('jurisdiction', '关区'), ('jurisdiction', '辖区'), ('jurisdiction', '本级'), ('jurisdiction', '机关本级'), ('jurisdiction', '系统'),
  ('level', '(本级)'), ('level', '(机关)'), ('level', '(本部)'), ('level', '(局机关)'), ('level', '(委机关)'), ('level', '(厅机关)'), ('level', '(市本级)'),
  ('level', '(县本级)'), ('level', '(区本级)'), ('level', '(省本级)'), ('level', '(总部)'), ('level', '(州本级)'), ('level', '(镇本级)'),
  ('level', '(关本级)'), ('level', '(局本级)'), ('level', '(委本级)'), ('level', '(厅本级)'), ('level', '(机关本级)'),
  ('joint', '、'), ('joint', ','), ('joint', '和'), ('joint', '与'), ('joint', '及'),
  ('party', '中共'), ('party', '中国共产党'), ('party_end', '委员会'), ('party_end', '委'), ('party_end', '委办公室'), ('party_end', '委员会办公室'), ('party_end', '工委'), ('party_end', '党委'),
  ('party_end', '委办公厅'),
  ('zone', '名胜区'), ('zone', '港区'), ('zone', '保护区'), ('zone', '自贸区'), ('zone', '贸易区'), ('zone', '旅游区'), ('zone', '功能区'), ('zone', '集聚区'),
  ('zone', '集中区'), ('zone', '聚集区'), ('zone', '科学城'), ('zone', '综保区'), ('zone', '加工区'), ('zone', '物流区'), ('zone', '先行区'),
  ('site', '网站'), ('site', '门户网'), ('site', '政务网'), ('site', '信息网'), ('site', '网'), ('site', '平台'), ('site', '公众号'), ('site', '在线'),
  ('branch', '大队'), ('branch', '中队'), ('branch', '支局'), ('branch', '管理处'), ('before_branch', '支队'), ('before_branch', '总队'),
  -- a notice around a report, or one that asks for reports; other things that are called as reports are
  ('notice_end', '通知'), ('notice_end', '通报'), ('notice_end', '的函'), ('notice_end', '的意见'), ('notice_end', '方案'), ('notice_end', '的公告'), ('notice_end', '要求'),
  ('notice_tail', '的通知'), ('notice_tail', '的通报'), ('notice_tail', '的公告'), ('notice_tail', '的函'),
  ('asks', '做好'), ('asks', '编制'), ('asks', '编写'), ('asks', '撰写'), ('asks', '填报'), ('asks', '填写'), ('asks', '组织'), ('asks', '开展'), ('asks', '征集'),
  ('asks', '提交'), ('asks', '起草'), ('asks_by_notice', '报送'), ('asks_by_notice', '上报'), ('asks', '抓紧'), ('asks', '认真'), ('asks', '规范'), ('asks', '有关事项'), ('asks', '有关工作'),
  ('asks', '进一步'), ('asks', '加强'), ('asks', '按时'), ('asks', '催报'), ('asks', '审核'),
  ('no_report', '模板'), ('no_report', '模版'), ('no_report', '样表'), ('no_report', '样本'), ('no_report', '样式'), ('no_report', '范本'), ('no_report', '参考格式'),
  ('no_report', '格式文本'), ('no_report', '填报说明'), ('no_report', '填写说明'), ('no_report', '编制说明'), ('no_report', '解读'), ('no_report', '图解'),
  ('no_report', '一图'), ('no_report', '读懂'), ('no_report', '答记者问'), ('no_report', '发布会'), ('no_report', '编制培训'), ('no_report', '报告培训'), ('no_report', '业务培训'), ('no_report', '培训会'), ('no_report', '培训班'), ('no_report', '检查情况'), ('no_report', '评估报告'),
  ('no_report', '测评报告'), ('no_report', '测评结果'), ('no_report', '测评情况'), ('no_report', '报告格式'), ('no_report', '文本格式'), ('no_report', '(格式)'), ('no_report', '示例'), ('no_report', '范文'),
  ('no_report', '填写'), ('no_report', '编制要点'), ('no_report', '编制指南'), ('no_report', '新闻稿'), ('no_report', '发布稿'), ('no_report', '新闻发布'),
  ('no_report', '数说'), ('no_report', '数读'), ('no_report', '图说'), ('no_report', '一张图'),
  ('no_report', '空表'), ('no_report', '空白表'), ('no_report', '季度'), ('no_report', '上半年'), ('no_report', '下半年'),
  ('blank_name', '××'), ('blank_name', '**'), ('blank_name', 'XX'), ('blank_name', '单位名称'), ('blank_name', '机关名称'), ('blank_name', '某某'), ('blank_name', '20XX'),
  ('blank_name', '__'), ('blank_name', '○○'), ('blank_name', 'xx'), ('blank_name', '〇〇'), ('blank_name', '□□'),
  ('blank_front', '(单位)'), ('blank_front', '(机关)'), ('blank_front', '(部门)'), ('blank_name', '202X'), ('blank_name', '201X'),
  -- of a sentence above the first heading that tells of a report: news
  ('press', '记者'), ('press', '据悉'), ('press', '报告显示'), ('press', '年报显示'), ('press', '获悉'), ('press', '本报讯'), ('press', '本网讯'),
  ('of_report', '年度报告'), ('of_report', '年报'), ('of_report', '报告显示'),
  ('published', '生成日期'), ('published', '发表时间'), ('dated', '日期'), ('dated', '时间'),
  ('title_label', '信息标题'), ('title_label', '文件标题'), ('title_label', '题名'), ('title_label', '标题名称'), ('title_label', '报告名称'), ('title_label', '公文名称'), ('title_label', '公文标题'), ('title_label', '名称标题'),
  -- around a title on its line: the path of a page, a number in a list, the name of a file
  ('bullet', '·'), ('bullet', '•'), ('bullet', '●'), ('bullet', '★'), ('bullet', '☆'), ('bullet', '■'), ('bullet', '□'), ('bullet', '◆'), ('bullet', '◇'), ('bullet', '►'), ('bullet', '▪'),
  ('bullet', '▶'), ('bullet', '※'), ('bullet', '☞'), ('bullet', '→'), ('bullet', '#'), ('bullet', '*'),
  ('numeral', '一'), ('numeral', '二'), ('numeral', '三'), ('numeral', '四'), ('numeral', '五'), ('numeral', '六'), ('numeral', '七'), ('numeral', '八'), ('numeral', '九'), ('numeral', '十'),
  ('step', '-'), ('step', '>'), ('step', '›'), ('step', '»'), ('step', '→'), ('step', '/'), ('number_mark', '.'), ('number_mark', '、'), ('number_mark', '．'),
  ('file_ending', '.doc'), ('file_ending', '.docx'), ('file_ending', '.wps'), ('file_ending', '.pdf'), ('file_ending', '.ofd'), ('file_ending', '.txt'),
  ('file_ending', '.html'), ('file_ending', '.htm'), ('file_ending', '.rtf'), ('file_ending', '.DOC'), ('file_ending', '.DOCX'), ('file_ending', '.PDF'),
  ('box', '文号'), ('box', '主题词'), ('box', '公开类别'), ('box', '信息索引'), ('box', '体裁分类'), ('box', '组配分类'),
  ('box', '内容概述'), ('box', '有效性'), ('box', '公开方式'), ('box', '公开形式'), ('box', '公开日期'), ('box', '生成日期');

-- 附件1 in front of the title, or another subject of it behind the name
INSERT INTO identity_wording (role, wording)
SELECT 'filler', word.value || number.value
  FROM json_each('["附件","附表"]') AS word,
       json_each('["","1","2","3","4","5","6","7","8","9","一","二","三","四","五"]') AS number;
INSERT INTO identity_wording (role, wording)
SELECT 'filler', subject.value || link.value
  FROM json_each('["法治政府建设","依法行政","政务公开","政务公开工作","政府网站","政务服务"]') AS subject,
       json_each('["暨","和","与","及"]') AS link;

-- X县X局, ...局
INSERT INTO identity_wording (role, wording)
SELECT 'blank_name', mark.value || kind.value
  FROM json_each('["X","x","..."]') AS mark,
       json_each('["省","市","县","区","旗","州","镇","乡","街道","局","委","厅","部","办","公司"]') AS kind;

INSERT INTO division_exception (word) VALUES
  ('局'), ('支队'), ('总队'), ('大队'), ('法院'), ('检察院'), ('海关'), ('银行'), ('公司'), ('中心'), ('学院'), ('大学'), ('医院'), ('乡镇'), ('分行'), ('支行'),
  ('关区'), ('辖区'), ('名胜区'), ('港区'), ('投资区'), ('实验区'), ('试验区'), ('度假区'), ('合作区'), ('示范区'), ('保税区');

INSERT INTO diagnostic_kind (code, severity, message) VALUES
  ('agency_from_contact', 'warning', '标题和正文开头没有报告机关的名称，按联系方式“{raw}”认定。'),
  ('agency_from_page',    'warning', '标题和正文中没有报告机关的名称，按网页所载“{raw}”认定。'),
  ('agency_from_source',  'warning', '文中没有报告机关的名称，按文件来源“{raw}”认定。'),
  ('year_from_source',    'warning', '文中没有年度，按文件来源“{raw}”认定。'),
  ('ambiguous_year',      'warning', '标题所称年度不止一年：“{raw}”，以第一年为准。'),
  ('conflicting_agency',  'warning', '正文所称机关与标题不同：“{raw}”，以标题为准。'),
  ('joint_agency',        'info',    '标题列有两个机关，按其中的行政机关认定：{raw}');
