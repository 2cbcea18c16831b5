-- What the reader of sentences knows beside the rules of sql/catalogue/50_metric_rule.sql.

CREATE TABLE unit_class (          -- a name that stands for several units in the braces of a pattern
  class     TEXT NOT NULL,
  unit      TEXT NOT NULL,         -- '-': no unit is written
  PRIMARY KEY (class, unit)
) STRICT;

INSERT INTO unit_class (class, unit) VALUES
  ('cases', '件'), ('cases', '起'), ('cases', '宗'), ('cases', '例'), ('cases', '份'), ('cases', '个'), ('cases', '条'),
  ('cases', '笔'), ('cases', '项'), ('cases', '次'), ('cases', '批'), ('cases', '件次'), ('cases', '桩'), ('cases', '封'),
  ('cases', '人次'), ('cases', '-'),
  ('items', '条'), ('items', '篇'), ('items', '件'), ('items', '份'), ('items', '个'), ('items', '则'), ('items', '项'),
  ('items', '部'), ('items', '条次'), ('items', '篇次'), ('items', '条目'), ('items', '次'), ('items', '期'), ('items', '-'),
  ('events', '次'), ('events', '场'), ('events', '期'), ('events', '场次'), ('events', '回'), ('events', '轮'),
  ('events', '班次'), ('events', '轮次'), ('events', '个'), ('events', '堂'), ('events', '届'), ('events', '批'),
  ('events', '批次'), ('events', '期次'), ('events', '班'), ('events', '讲'), ('events', '-'),
  ('people', '人'), ('people', '名'), ('people', '位'), ('people', '人次'), ('people', '个'), ('people', '-'),
  ('visits', '次'), ('visits', '人次'), ('visits', '人'), ('visits', '-'),
  ('places', '个'), ('places', '处'), ('places', '所'), ('places', '家'), ('places', '-'),
  ('matters', '项'), ('matters', '个'), ('matters', '件'), ('matters', '条'), ('matters', '大项'), ('matters', '小项'),
  ('matters', '-'), ('copies', '册'), ('copies', '本'), ('copies', '份'),
  -- What there is more of in other months; an event is told with its day: 5月，公开信息12条; 5月，举办培训1期.
  ('all_year', '条'), ('all_year', '篇'), ('all_year', '则'), ('all_year', '件'), ('all_year', '份'), ('all_year', '宗'),
  ('all_year', '条次'), ('all_year', '篇次'), ('all_year', '件次');

CREATE TABLE narrative_compound (  -- a word of a rule that is not meant where it stands inside another
  word      TEXT NOT NULL,
  inside    TEXT NOT NULL,         -- the word of rules
  PRIMARY KEY (word, inside)
) STRICT;

INSERT INTO narrative_compound (word, inside)
SELECT value, '公开' FROM json_each('["信息公开","政务公开","申请公开","公开工作","公开条例","公开指南","公开目录","公开事项","公开专栏","公开领域",
 "公开办","公开率","公开透明","公开渠道","公开平台","公开专区","公开标准","公开制度","公开栏","公开尽公开","应公开","公开年报","公开年度","公开机构",
 "公开内容","村务公开","党务公开","财务公开","校务公开","厂务公开","院务公开","公开考核","公开培训","公开业务","公开形式","公开方式","办事公开","公开网"]');
INSERT INTO narrative_compound (word, inside) VALUES
  ('不予公开', '公开'), ('不公开', '公开'), ('部分公开', '公开'), ('同意公开', '公开'), ('发布会', '发布'), ('新闻发布', '发布'), ('发布平台', '发布'), ('会议纪要', '会议'), ('网上办理', '办理'), ('办理指南', '办理'),
  ('申请人', '申请'), ('未经复议', '复议'), ('复议后', '复议'), ('经复议', '复议'), ('经行政复议', '复议'), ('行政复议后', '复议'), ('不经复议', '复议'), ('复议申请', '申请'), ('申请行政复议', '申请'), ('申请复议', '申请'), ('合理化建议', '建议'), ('意见建议', '建议'),
  ('意见和建议', '建议'), ('建议意见', '建议'), ('从事', '事项'), ('窗口期', '窗口'), ('培训机构', '培训'), ('机构编制', '机构'),
  ('纠错率', '纠错'), ('败诉率', '败诉'), ('胜诉率', '胜诉'), ('维持率', '维持'), ('统计公报', '公报'), ('质量公报', '公报'), ('状况公报', '公报'), ('环境公报', '公报'), ('资源公报', '公报'),
  ('网站群', '网站'), ('检查评估', '评估');

CREATE TABLE narrative_stock (     -- a code of what there is on a day: a figure as of one (截至年末) is this year's, where
  code      TEXT PRIMARY KEY       -- one of what was done since no year knows when is not
) STRICT;

INSERT INTO narrative_stock (code)
SELECT value FROM json_each('["website.visits","website.columns","website.special_topics","new_media.accounts","new_media.followers",
 "organization.offices","organization.reading_points","organization.staff","organization.staff_full_time","organization.staff_part_time",
 "service.departments","service.matters","service.online_rate","service.no_visit_rate","service.instant_rate","service.time_reduction_rate",
 "service.satisfaction_rate","service.windows","service.one_stop_matters","service.instant_matters","standards.pilot_fields",
 "standards.catalog_items","request.carried_out"]');

CREATE TABLE narrative_once (      -- codes that a report states once for its year: a second, different value is a conflict
  code      TEXT PRIMARY KEY
) STRICT;

INSERT INTO narrative_once (code)
SELECT value FROM json_each('[
 "disclosure.items",
 "request.received","request.received_carried_in",
 "request.carried_out","request.closed","request.answered","request.received_online","request.received_in_person",
 "request.received_by_letter","request.received_by_fax","request.received_by_email","dispute.reconsiderations",
 "dispute.litigations","website.visits","disclosure.documents","disclosure.normative_documents",
 "channel.wechat.items","channel.weibo.items","channel.gazette.issues","channel.gazette.items",
 "disclosure.normative_documents_issued","request.granted","request.partial","request.denied","request.unavailable"]');

CREATE TABLE narrative_apart (     -- codes of which a sentence that states several states parts of none: 市政府文件15件、部门文件12件
  code      TEXT PRIMARY KEY
) STRICT;

INSERT INTO narrative_apart (code)
SELECT value FROM json_each('[
 "disclosure.documents","channel.website.items","channel.gazette.items","disclosure.by_class.news","disclosure.by_class.notices","disclosure.by_class.policies",
 "disclosure.by_class.plans","disclosure.by_class.personnel","disclosure.by_class.key_fields","website.special_topics","website.columns",
 "organization.staff_full_time","organization.staff_part_time","website.mailbox_letters","new_media.views","request.received","service.matters"]');

CREATE TABLE narrative_word (      -- words that decide what a quantity is to this year's level
  role      TEXT NOT NULL,
  word      TEXT NOT NULL,
  PRIMARY KEY (role, word)
) STRICT;
-- Roles:
--   none        states that there was none: 未收到
--   plan        what follows in the sentence is planned, not reported: 力争, 下一步
--   outlook     the same, and what the paragraph goes on to say is planned, too: 下一步, 将继续
--   wish        what the clause says is hoped for or required: 避免, 确保
--   earlier     another year's figure: 上年的1,128条
--   change      a difference, not a level: 同比, 较上年
--   change_verb the same, when the number follows at once: 增加30件
--   level       after a change, what was reached: 增加到1,887条
--   from        a level that was left: 由1,128条增加到…
--   since       a figure of more than the year: 开通以来, 历年
--   total       a figure of more than the year where the year's own is said to be a part of it: 累计
--   anew        what follows such a figure is the year's own part of it: 累计公开900条，本年度新增80条
--   as_of       a figure up to now, and who knows from when: 迄今共公开…
--   as_of_day   a figure up to a day, of the year unless the sum is 累计: 截至2013年12月31日，共公开…
--   as_of_first as as_of, where a clause begins with it: 到2013年底
--   sum         said of such a figure, and of one of the year: 共
--   partial     a figure of less than the year: 日均
--   season      a part of the year, of which its sentence tells until it comes back to the year: 上半年, 1至11月
--   some        where there was none of these, there may be some of others: 其余单位未收到
--   this_year   back to the year reported
--   part        what follows breaks down what was said before: 其中
--   points      breaks it down where it is told in the same unit: 公开信息900条，一是…
--   own         a breakdown by bodies, whose parts count the same thing
--   respectively what was named one by one is counted in that order
--   each        the number counts for every thing named: 均为0件
--   apiece      the same, and where one thing is named it is not the number of all: 账号各1个
--   given       what the clause names is there already, also where plans go on: 对照26个试点领域
--   filler      may stand behind a word of none that says no more: 无此类情况
--   ''          hides the words inside it: 未来 is no 未

INSERT INTO narrative_word (role, word)   -- 1至11月, 1月-10月
SELECT 'season', format('%s%s%d月', first.value, joint.value, last.value)
FROM json_each('["1","1月"]') AS first, json_each('["至","到","-","~"]') AS joint, json_each('[2,3,4,5,6,7,8,9,10,11]') AS last;

INSERT INTO narrative_word (role, word)   -- 截至2022年10月底; 12月底 ends the year
SELECT iif(month.value = 12, '', 'season'), format('%d月%s', month.value, day.value)
FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12]') AS month, json_each('["底","末"]') AS day;

INSERT INTO narrative_word (role, word) VALUES
  ('none', '未收到'), ('none', '上年度无结转'), ('none', '上年无结转'), ('none', '上一年度无结转'), ('none', '未接到'), ('none', '未受理'), ('none', '未发生'), ('none', '未引发'), ('none', '未出现'),
  ('none', '未产生'), ('none', '未被'), ('none', '未收取'), ('none', '未有'), ('none', '未涉及'), ('none', '未接收'),
  ('none', '未曾'), ('none', '未发现'), ('none', '未提起'), ('none', '未形成'), ('none', '未因'), ('none', '未向'),
  ('none', '未对'), ('none', '未办理'), ('none', '未制发'), ('none', '未制定'), ('none', '未出台'), ('none', '未召开'),
  ('none', '未举办'), ('none', '未结转'), ('none', '未进行'), ('none', '未导致'), ('none', '未新收'), ('none', '未新增'),
  ('none', '未造成'), ('none', '未收'), ('none', '未作出'), ('none', '未征收'), ('none', '未印发'),
  ('none', '未存在'), ('none', '未获'), ('none', '未遇'), ('none', '未公开'), ('none', '未发布'), ('none', '未引起'),
  ('none', '尚无'), ('none', '没有'), ('none', '无'), ('none', '零'), ('none', '不存在'), ('none', '未'), ('none', '为零'),
  ('', '未来'), ('', '尚未'), ('', '未能'), ('', '未按'), ('', '未及时'), ('', '未经'), ('', '未成年'), ('', '无法'),
  ('', '无障碍'), ('', '无理由'), ('', '无正当理由'), ('', '无关'), ('', '无效'), ('', '无人机'), ('', '无论'), ('', '毫无'),
  ('', '零距离'), ('', '零售'), ('', '零跑'), ('', '零跑动'), ('', '零跑腿'), ('', '零差错'), ('', '零散'), ('', '零碎'),
  ('', '无纸化'), ('', '无需'), ('', '无缝'), ('', '无形'), ('', '没有现成'), ('', '有无'), ('', '无证明'), ('', '无线'),
  ('', '未公开的'), ('', '无锡'), ('', '无为市'), ('', '无为县'), ('', '无极'), ('', '无棣'), ('', '无偿'), ('', '无烟'), ('', '无车'), ('', '未央'), ('', '零陵'), ('', '无线电'), ('', '无人'), ('', '无党派'), ('', '无房'), ('', '无业'), ('', '未婚'), ('', '无害'), ('', '无违'), ('', '无忧'), ('', '无水港'), ('', '无感'), ('', '未建立'), ('', '未完全'), ('', '无条件'), ('', '无申请人'),
  ('plan', '力争'), ('wish', '争取'), ('plan', '计划'), ('plan', '拟于'), ('plan', '拟在'), ('plan', '预计'), ('outlook', '下一步'),
  ('outlook', '下步'), ('outlook', '明年'), ('outlook', '来年'), ('outlook', '下一年'),
  ('outlook', '下年度工作'), ('outlook', '将继续'),
  ('outlook', '将进一步'), ('outlook', '将于'), ('plan', '将按'), ('plan', '将以'), ('plan', '将在'), ('outlook', '将开展'),
  ('outlook', '将组织'), ('outlook', '将举办'), ('outlook', '将召开'), ('outlook', '我局将'),
  ('outlook', '我县将'), ('outlook', '我市将'),
  ('outlook', '我区将'), ('outlook', '我镇将'), ('outlook', '我委将'), ('outlook', '我街道将'),
  ('outlook', '我省将'), ('outlook', '我办将'),
  ('wish', '杜绝'), ('wish', '避免'), ('wish', '防止'), ('wish', '防范'), ('wish', '预防'), ('wish', '减少因'), ('wish', '确保'),
  ('wish', '努力'), ('wish', '应举办'), ('wish', '应召开'), ('wish', '应开展'), ('wish', '应组织'), ('wish', '应发布'), ('wish', '应公布'), ('wish', '应公示'), ('wish', '应解读'), ('wish', '应答复'), ('wish', '应办理'), ('wish', '应移交'), ('wish', '应编制'), ('wish', '应制定'), ('wish', '应培训'), ('wish', '不得'), ('wish', '应当'), ('wish', '目标为'), ('wish', '目标是'), ('wish', '目标任务'),
  ('wish', '原则上'), ('wish', '不少于'), ('wish', '最大限度'), ('plan', '如有'), ('plan', '如果'), ('plan', '若'),
  ('wish', '以免'), ('wish', '降低'), ('wish', '要做到'), ('wish', '要求'), ('wish', '十四五末'), ('wish', '到2025年'),
  ('outlook', '今后'), ('outlook', '下一阶段'), ('outlook', '下阶段'), ('outlook', '下年度将'),
  ('outlook', '将重点'), ('outlook', '将着力'), ('outlook', '将从'), ('outlook', '将不断'),
  ('outlook', '将加强'), ('outlook', '将加大'), ('outlook', '将坚持'), ('outlook', '将采取'),
  ('outlook', '将努力'), ('outlook', '将认真'), ('outlook', '将针对'), ('outlook', '将切实'),
  ('outlook', '将持续'), ('outlook', '将严格'), ('outlook', '将深入'), ('outlook', '将围绕'),
  ('outlook', '将充分'), ('outlook', '将积极'), ('outlook', '将扎实'), ('outlook', '将做好'),
  ('outlook', '我校将'), ('outlook', '我院将'), ('outlook', '我厅将'), ('outlook', '我乡将'),
  ('outlook', '我中心将'), ('outlook', '我单位将'), ('outlook', '本机关将'), ('outlook', '本单位将'),
  ('outlook', '我们将'), ('outlook', '办事处将'), ('outlook', '我公司将'), ('outlook', '我处将'),
  ('outlook', '我所将'), ('outlook', '我部将'), ('outlook', '我行将'), ('outlook', '我盟将'),
  ('outlook', '我旗将'), ('outlook', '我州将'),
  ('', '至下一年'), ('', '到下一年'), ('', '入下一年'), ('', '结转下一年'), ('', '转到2025年'), ('', '转至2025年'), ('', '转下一年'), ('', '结转明年'), ('', '至明年'),
  ('', '到明年'), ('', '今后续'), ('', '将以上'), ('', '将于法定'), ('', '将于规定'),
  ('', '计划类'), ('', '规划计划'), ('', '计划总结'), ('', '计划生育'), ('', '工作计划'), ('', '发展计划'), ('', '计划信息'),
  ('', '计划指标'), ('', '年度计划'), ('', '计划、'), ('', '按要求'), ('', '要求公开'), ('', '申请要求'), ('', '按照要求'),
  ('', '收集要求'), ('', '预防接种'), ('', '努力下'), ('', '统计要求'), ('', '根据要求'), ('', '若干'), ('', '计划完成率'),
  ('', '行动计划'), ('', '招生计划'), ('', '降低了'), ('', '计划任务'), ('', '有效防范了'),
  ('earlier', '上年'), ('earlier', '去年'), ('earlier', '上一年'), ('earlier', '前年'), ('earlier', '往年'), ('earlier', '上年度'),
  ('earlier', '上一年度'), ('earlier', '同期'), ('earlier', '原来'), ('earlier', '原有'),
  ('', '上年结转'), ('', '上年度结转'), ('', '上一年结转'), ('', '上一年度结转'), ('', '去年结转'), ('', '上年转'),
  ('', '结转上年'), ('', '结转上年度'), ('', '结转上一年度'), ('', '结转去年'), ('', '上年度继续办理'), ('', '上一年度继续办理'), ('', '结转上一年'), ('', '上年末结转'), ('', '去年转'), ('', '上年度转'), ('', '上一年度转'), ('', '上年遗留'), ('', '上年度遗留'), ('', '上年未办结'), ('', '上年度未办结'), ('', '上年的结转'), ('', '结转自上年'),
  ('change', '同比'), ('change', '环比'), ('change', '较上年'), ('change', '比上年'), ('change', '较去年'), ('change', '比去年'),
  ('change', '较上一年'), ('change', '比上一年'), ('change', '较2'), ('change', '比2'), ('change', '与上年'), ('change', '与去年'),
  ('change', '较前一年'), ('change', '较往年'), ('change', '比往年'), ('change', '增幅'), ('change', '降幅'), ('change', '增长率'),
  ('change', '与2'), ('change', '比前一年'), ('change', '较同期'), ('', '环比例'), ('', '占比2'),
  ('change_verb', '增长'), ('change_verb', '增长了'), ('change_verb', '增加'), ('change_verb', '增加了'), ('change_verb', '减少'),
  ('change_verb', '减少了'), ('change_verb', '下降'), ('change_verb', '下降了'), ('change_verb', '上升'), ('change_verb', '上升了'),
  ('change_verb', '提升'), ('change_verb', '提升了'), ('change_verb', '提高'), ('change_verb', '提高了'), ('change_verb', '多'),
  ('change_verb', '少'), ('change_verb', '降低'), ('change_verb', '降低了'), ('change_verb', '回落'), ('change_verb', '上涨'),
  ('', '至少'), ('', '最多'), ('', '最少'), ('', '许多'), ('', '很多'), ('', '多达'), ('', '不少'),
  ('level', '增加到'), ('level', '增加至'), ('level', '增至'), ('level', '增长到'), ('level', '增长至'), ('level', '上升到'),
  ('level', '上升至'), ('level', '升至'), ('level', '升到'), ('level', '提高到'), ('level', '提高至'), ('level', '提升到'),
  ('level', '提升至'), ('level', '减少到'), ('level', '减少至'), ('level', '减至'), ('level', '减到'), ('level', '下降到'),
  ('level', '下降至'), ('level', '降至'), ('level', '降到'), ('level', '降低到'), ('level', '降低至'), ('level', '整合为'),
  ('level', '整合至'), ('level', '整合成'), ('level', '压缩到'), ('level', '压缩至'), ('level', '压减到'), ('level', '压减至'),
  ('level', '压缩为'), ('level', '扩大到'), ('level', '扩展到'), ('level', '扩大至'), ('level', '扩展至'), ('level', '变为'),
  ('level', '调整为'), ('level', '调整到'), ('level', '达到'), ('level', '上调至'), ('level', '精简为'), ('level', '精简至'),
  ('level', '增为'), ('level', '增到'), ('level', '合并为'), ('level', '归并为'), ('level', '拓展到'), ('level', '缩减至'),
  ('as_of_day', '截至'), ('as_of_day', '截止'), ('as_of_day', '截至到'), ('as_of_day', '截止到'), ('as_of_day', '截止至'), ('as_of_day', '截至于'), ('as_of_day', '截止于'),
  ('as_of_day', '截至今年'), ('as_of_day', '截止今年'), ('as_of_day', '截至本年'), ('as_of_day', '截止本年'), ('as_of_day', '截止到今年'), ('as_of_day', '截至到今年'),
  ('as_of_day', '截至当年'), ('as_of_day', '截止当年'), ('as_of_day', '截至本年度'), ('as_of_day', '截止本年度'), ('as_of_day', '截止到本年'), ('as_of_day', '截止到本年度'),
  ('as_of_day', '截至12月'), ('as_of_day', '截止12月'), ('as_of_day', '截止到12月'), ('as_of_day', '截至到12月'), ('as_of_day', '截止至12月'),
  ('as_of_day', '截至年底'), ('as_of_day', '截止年底'), ('as_of_day', '截止到年底'), ('as_of_day', '截至年末'), ('as_of_day', '截止年末'),
  ('as_of', '为止'), ('as_of', '迄今'), ('as_of', '截至年内'), ('', '截止日'), ('', '截止时间'),
  ('as_of_first', '至今年'), ('as_of_first', '到今年'), ('as_of_first', '至2'), ('as_of_first', '到2'), ('as_of_day', '至年底'), ('as_of_day', '到年底'),
  ('as_of_day', '到目前'), ('as_of_day', '至目前'), ('as_of_day', '截至目前'), ('as_of_day', '截止目前'),
  ('as_of_day', '截至到目前'), ('as_of_day', '截止到目前'), ('as_of_day', '截止至目前'), ('as_of_day', '目前为止'), ('as_of_day', '到目前为止'),
  ('sum', '共'), ('sum', '总计'), ('sum', '总共'), ('sum', '合计'), ('sum', '已'), ('', '公共'), ('', '共享'), ('', '共青团'), ('', '共产党'), ('', '中共'),
  ('', '共同'), ('', '共建'), ('', '共治'), ('', '而已'), ('', '共和国'),
  ('anew', '新增'), ('anew', '新公开'), ('anew', '新发布'), ('anew', '新增加'),
  ('total', '累计'), ('total', '累积'), ('total', '累计至'), ('as_of', '累计至'), ('from', '由'), ('from', '从'), ('', '从事'), ('', '由于'), ('', '理由'), ('', '从而'), ('', '自由'), ('', '从业'), ('', '从严'),
  ('', '从优'), ('', '从快'), ('', '服从'), ('', '由此'), ('', '从中'), ('', '经由'),
  ('since', '底前制定'), ('since', '底前制发'), ('since', '底前印发'), ('since', '底前出台'), ('since', '以前制定'), ('since', '以前制发'), ('since', '以前印发'), ('since', '以来'), ('since', '历年'), ('since', '历史累计'), ('since', '总累计'), ('since', '近三年'), ('since', '近两年'),
  ('since', '三年来'), ('since', '五年来'), ('since', '近年来'), ('since', '近年'), ('since', '近五年'), ('since', '年至2'),
  ('since', '年-2'), ('since', '至今'), ('since', '年至今'), ('since', '月至今'), ('since', '开通至今'), ('since', '成立至今'), ('since', '实施至今'), ('since', '运行至今'), ('since', '上线至今'), ('since', '开办至今'), ('since', '建站至今'), ('since', '历次'), ('since', '两年来'), ('since', '三年累计'), ('since', '两年累计'),
  ('since', '四年累计'), ('since', '五年累计'), ('since', '过去两年'), ('since', '过去三年'), ('since', '过去五年'), ('since', '两年间'), ('since', '三年间'), ('since', '四年间'),
  ('since', '五年间'), ('since', '四年来'), ('since', '六年来'), ('since', '七年来'), ('since', '八年来'), ('since', '九年来'), ('since', '十年来'), ('since', '几年来'), ('since', '数年来'),
  ('since', '多年来'), ('since', '近四年'), ('since', '近十年'), ('since', '近几年'), ('since', '近2年'), ('since', '近3年'), ('since', '近4年'), ('since', '近5年'), ('since', '近10年'),
  ('since', '连续三年公开'), ('since', '连续三年发布'), ('since', '连续两年公开'), ('since', '连续两年发布'), ('since', '连续三年主动公开'), ('since', '五年期间'), ('since', '三年期间'),
  ('this_year', '今年以来'), ('this_year', '一年以来'), ('this_year', '本年以来'), ('this_year', '年初以来'), ('', '年以来'), ('', '一直以来'), ('', '长期以来'),
  ('this_year', '本年度以来'), ('this_year', '1月以来'),
  ('partial', '每'), ('partial', '舆情计'), ('partial', '信息计'), ('partial', '事件计'), ('season', '期间'), ('', '统计期间'), ('', '日期间'), ('', '报告期间'), ('', '年度期间'), ('', '年期间'), ('season', '疫情防控期'), ('season', '上半年'), ('season', '下半年'), ('season', '一季度'), ('season', '二季度'), ('season', '三季度'),
  ('season', '四季度'), ('season', '第一季度'), ('season', '第二季度'), ('season', '第三季度'), ('season', '第四季度'),
  ('partial', '每天'),
  ('partial', '平均'), ('partial', '人均'), ('partial', '日均'), ('partial', '月均'),
  ('partial', '至少'), ('partial', '最多的'), ('partial', '最高'),
  ('partial', '单条'), ('partial', '单个'), ('partial', '单篇'), ('partial', '户均'), ('partial', '周均'), ('partial', '单日'),
  ('partial', '单次'), ('partial', '日最高'), ('partial', '上月'), ('partial', '月份'), ('', '至12月份'), ('', '-12月份'), ('', '到12月份'), ('partial', '当月'), ('partial', '本月'), ('partial', '本季度'), ('partial', '当季'), ('partial', '本周'), ('partial', '当周'), ('partial', '年均'), ('partial', '季均'), ('since', '本届政府'), ('since', '任期内'),
  ('partial', '个别'), ('partial', '有的单位'), ('partial', '有的部门'), ('partial', '少数'), ('partial', '部分单位'),
  ('partial', '部分部门'), ('partial', '部分乡镇'), ('', '少数民族'), ('', '信息不存在'), ('', '不存在的'), ('', '最高人民法院'), ('', '最高法'), ('', '最高检'), ('', '平均分'), ('', '平均压缩'), ('', '平均压减'), ('', '平均缩短'), ('', '最高人民检察院'),
  ('season', '前三季度'), ('season', '前两季度'), ('season', '前三个季度'), ('season', '前两个季度'), ('season', '前11个月'), ('season', '前10个月'),
  ('season', '前十个月'), ('season', '前十一个月'), ('season', '前9个月'), ('season', '前九个月'), ('season', '前半年'), ('season', '后半年'),
  ('some', '其余'), ('some', '其他单位'), ('some', '其他部门'), ('some', '其它单位'), ('some', '其它部门'), ('some', '其他科室'), ('some', '其他乡镇'),
  ('some', '其他镇'), ('some', '其他街道'), ('some', '其他各'), ('some', '其他均'), ('some', '其它均'), ('some', '其他未'), ('some', '其他无'), ('some', '其它无'),
  ('some', '其他股室'), ('some', '其他处室'), ('some', '下属'), ('some', '所属单位'), ('some', '收到法人'), ('some', '没有法人'), ('some', '无法人'), ('some', '收到企业'),
  ('some', '收到其他组织'), ('some', '收到社会组织'), ('some', '其他方式'), ('some', '其他形式'), ('some', '其他渠道'), ('some', '其他途径'), ('some', '其它方式'),
  ('some', '涉及国家秘密'), ('some', '涉及商业秘密'), ('some', '涉及个人隐私'), ('some', '涉及第三方'), ('some', '超期'), ('some', '逾期'), ('some', '延期'), ('some', '超时'),
  ('some', '未答复'), ('some', '未办结'), ('some', '重复'), ('some', '滥用'), 
  ('this_year', '今年'), ('this_year', '本年'), ('this_year', '全年'), ('this_year', '本年度'), ('this_year', '当年'),
  ('this_year', '年内'), ('this_year', '一年来'),
  ('points', ',一是'), ('points', ';一是'), ('points', ',一、'), ('part', '其中'), ('part', ',含'), ('part', ';含'), ('part', '包括'), ('part', '包含'), ('part', '具体为'), ('part', '具体是'),
  ('part', '按类别分'), ('part', '信息中'), ('', '信息中心'), ('part', '按方式分'), ('part', '按申请方式分'), ('part', '按类别'), ('part', '分类情况'),
  ('', '近五年最高'), ('', '近年最高'), ('', '近年来最高'), ('', '年最高'), ('', '最高的'), ('', '历年最高'), ('', '创历年'),
  ('change', '较年初'), ('change', '比年初'), ('change_verb', '净增'), ('change_verb', '净减'), ('change_verb', '新增长'),
  ('given', '对照'), ('given', '针对'), ('filler', '情况'), ('filler', '情形'), ('filler', '案件'), ('filler', '发生'), ('filler', '此类'), ('filler', '此项'),
  ('filler', '该项'), ('filler', '该类'), ('filler', '相关'), ('filler', '上述'), ('filler', '类似'), ('filler', '出现'),
  ('respectively', '分别'), ('respectively', '依次为'),
  ('own', '本级'), ('own', '局机关'), ('own', '委机关'), ('own', '厅机关'), ('own', '本机关'),
  ('each', '均'), ('apiece', '各'), ('', '各类'), ('', '各级'), ('', '各部门'), ('', '各单位'), ('', '各项'), ('', '各种'),
  ('', '各镇'), ('', '各县'), ('', '各区'), ('', '各乡镇'), ('', '各街道'), ('', '各地'), ('', '各界'), ('', '各科室'), ('', '各村'),
  ('', '各栏目'), ('', '各个'), ('', '各频道'), ('', '各板块'), ('', '各股室'), ('', '各处室'), ('', '各领域'), ('', '各渠道'), ('', '各平台'), ('', '各站所'), ('', '各大'), ('', '各方'),
  ('', '各市'), ('', '各机关');

CREATE TABLE narrative_beside (    -- a code that means another thing where its report states `beside`, too
  code      TEXT NOT NULL,
  beside    TEXT NOT NULL,
  instead   TEXT,                  -- NULL: no code
  weak      INTEGER NOT NULL,      -- 1: only where the wording is weak (metric_frame.part 'alone') and there are some of `beside`
  PRIMARY KEY (code, beside)
) STRICT;

CREATE TABLE narrative_parted (    -- a code that is `instead` where it and `other`, told behind it as its parts, add up to it
  code      TEXT PRIMARY KEY,      -- 专职人员26名，其中全职18名、兼职8名
  other     TEXT NOT NULL,
  instead   TEXT NOT NULL
) STRICT;

INSERT INTO narrative_parted (code, other, instead) VALUES
  ('organization.staff_full_time', 'organization.staff_part_time', 'organization.designated_staff');

CREATE TABLE narrative_within (    -- a code that counts some of what `whole` counts: more than that, it is another's
  code      TEXT PRIMARY KEY,
  whole     TEXT NOT NULL
) STRICT;

INSERT INTO narrative_within (code, whole) VALUES
  ('dispute.litigations_upheld', 'dispute.litigations'), ('dispute.litigations_corrected', 'dispute.litigations'),
  ('dispute.litigations_other', 'dispute.litigations'), ('dispute.reconsiderations_upheld', 'dispute.reconsiderations'),
  ('dispute.reconsiderations_corrected', 'dispute.reconsiderations'), ('dispute.reconsiderations_other', 'dispute.reconsiderations');

INSERT INTO narrative_beside (code, beside, instead, weak) VALUES
  ('organization.staff_full_time', 'organization.designated_staff', 'organization.designated_staff_full_time', 0),
  ('organization.staff_part_time', 'organization.designated_staff', 'organization.designated_staff_part_time', 0),
  ('request.received', 'request.received_carried_in', NULL, 1);
