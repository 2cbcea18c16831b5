-- What a number in prose counts, and what numbers are no quantities (extension/report/quantity.h).  Sources: the
-- wording of published reports; /shared/domain items 22 to 25 of the layouts.

CREATE TABLE quantity_unit (       -- what stands right behind the number, blanks left out; the longest word decides
  word      TEXT PRIMARY KEY,
  unit      TEXT NOT NULL,         -- the part of `word` that is the unit
  kind      TEXT NOT NULL,         -- 'count' | 'measure' (may have decimals) | 'money' | 'difference' | 'multiple' | 'tenth' (九成 is 90%) | 'half' (一半) | 'none': no quantity
                                   -- at all
  spelled   INTEGER NOT NULL       -- which spelled numbers count before it: 0 none (三级), 1 those of several
                                   -- characters (二十三类), 2 also 两 to 十 before the end of a clause (信息三条),
                                   -- 3 also elsewhere (三个), 4 also 一 before the end (培训一次), 5 一 anywhere (一倍)
) STRICT;

CREATE TABLE quantity_prefix (     -- what stands right before the number and makes it no quantity; the longest word
                                   -- decides
  word      TEXT PRIMARY KEY,
  class     TEXT NOT NULL,         -- 'ordinal': numbers listed or run on behind it are none either (第9至12条);
                                   -- 'name': part of a name; 'place': what is told by number (电话, 邮编, 表);
                                   -- 'connector': goes on with the list before it; 'none': a word that only ends
                                   -- as one of the others does (目前)
  numbers   TEXT NOT NULL          -- 'any', 'bare': only those without a unit, 'spelled': only 十, 百
) STRICT;

CREATE TABLE quantity_name (       -- words that begin with a number and are no quantities; of figures only (12345)
                                   -- where no unit follows
  word      TEXT PRIMARY KEY
) STRICT;

CREATE TABLE quantity_single (     -- words before 一 and a unit that count one: 收到一件
  word      TEXT PRIMARY KEY
) STRICT;

CREATE TABLE quantity_mark (       -- single characters beside a number that change how it is read
  role      TEXT NOT NULL,         -- 'zero': what precedes a zero without a unit (为零); 'verb': may stand between a
                                   -- qualifier and the number (约占30%); 'change': what makes 3个到5个 a change, no
                                   -- range; 'regular': says how often (每季度一次); 'slogan': unit of a number before a
                                   -- share that makes both a name (三个100%); 'two': counts two, where 二 orders
  mark      TEXT NOT NULL,
  PRIMARY KEY (role, mark)
) STRICT;

CREATE TABLE qualifier_ahead (     -- words that qualify a number farther on in the clause: 至少抽查2次
  word      TEXT PRIMARY KEY,
  qualifier TEXT NOT NULL          -- as in the contract
) STRICT;

CREATE TABLE qualifier_exception ( -- words that end as a qualifier does and are none: 预约
  word      TEXT PRIMARY KEY
) STRICT;

-- Counted whether the number is in figures or spelled.
INSERT INTO quantity_unit (word, unit, kind, spelled)
SELECT value, value, 'count', 3 FROM json_each('["件","起","宗","份","篇","期","次","场","个","家","名","人次","批次","批","本","册","张","块",
 "部","户","例","则","幅","辑","支","人","条次","件次","场次","户次","家次","篇次","期次","个次","人日","课时","学时","班次","台次","批件"]');
INSERT INTO quantity_unit (word, unit, kind, spelled)
SELECT value, value, 'count', 1 FROM json_each('["条","项","项次","类","大类","中类","小类","子类","细类","大项","中项","小项","子项","种","处","所","座","栋","亩","公里","千米","平方米","平方公里",
 "平米","公顷","立方米","米","吨","公斤","千克","组","位","台","套","字","页","天","小时","个小时","分钟","秒","分","款","帧","集","首","只","趟","颗","株",
 "辆","堂","枚","盏","盒","箱","卷","间","人份","单","笔","桩","通","乡镇","镇街","街道","社区","镇","乡","村","词","句","字节","GB","TB","MB","KB","兆","工时"]');
UPDATE quantity_unit SET spelled = 4 WHERE word IN ('件', '次', '期', '场', '份', '宗', '篇', '例', '册', '场次', '批次', '件次');
UPDATE quantity_unit SET spelled = 0 WHERE word IN ('镇', '乡', '村', '街道', '社区', '乡镇', '镇街');
UPDATE quantity_unit SET spelled = 2 WHERE word IN ('条', '项', '处', '所', '座', '台', '块', '套', '页', '辆', '间', '部', '单', '笔', '款', '集', '字', '箱', '卷', '首');
UPDATE quantity_unit SET kind = 'measure' WHERE word IN ('亩','公里','千米','平方米','平方公里','平米','公顷','立方米','米','吨','公斤','千克','天','小时','个小时','分钟','秒','分',
  'GB','TB','MB','KB','兆','人日','课时','学时','工时');
INSERT INTO quantity_unit (word, unit, kind, spelled) VALUES
  ('封', '封', 'count', 3), ('美元', '美元', 'measure', 1), ('㎡', '㎡', 'measure', 1), ('港元', '港元', 'measure', 1), ('人/次', '人/次', 'count', 1), ('轮次', '轮次', 'count', 3), ('轮', '轮', 'count', 3), ('人天', '人天', 'count', 1),
  ('元', '元', 'money', 1), ('元人民币', '元', 'money', 1), ('圆', '元', 'money', 1),
  ('个百分点', '个百分点', 'difference', 3), ('百分点', '个百分点', 'difference', 3),
  ('倍', '倍', 'multiple', 5),
  ('条措施', '条', 'count', 0), ('条政策', '条', 'count', 0), ('条举措', '条', 'count', 0), ('条意见', '条', 'count', 1),
  ('部门户网站', '部', 'count', 0);

-- Shares, where what follows leaves no doubt: 九成以上, 占一半; 三成员 and 一成立 are none.
INSERT INTO quantity_unit (word, unit, kind, spelled)
SELECT format('%s%s', unit.value, behind.value), unit.value, iif(unit.value = '成', 'tenth', 'half'), 5
FROM json_each('["成","半"]') AS unit,
     json_each('["以上","左右","多","的","来自","是","通过","由","为",",","。",";",")"]') AS behind
WHERE unit.value || behind.value <> '成为';

-- Never quantities: dates, periods and deadlines, addresses, articles and parts, levels and what begins with a
-- character that is also a unit.
INSERT INTO quantity_unit (word, unit, kind, spelled)
SELECT value, '', 'none', 0 FROM json_each('["年","年度","年来","年代","年多","月","月份","个月","个多月","个半月","日","日内","号","号令","时","点","点钟","周","周年","周岁","岁",
 "个年度","个学期","季度","个季度","个工作日","工作日","个法定工作日","个自然日","个日历日","个交易日","天内","天之内","天以内","天前","天后","天不打烊","天不","天无","日前","小时内","小时之内","小时以内",
 "个小时内","个小时以内","小时自助","小时不打烊","小时在线","小时全天候","小时服务","小时值班","小时畅通","小时受理","小时开放","小时热线","分钟内","分钟以内","分钟之内","分钟便民","分钟政务","分钟办事",
 "分钟生活","小时政务","小时响应","分钟响应","版","期工程","期项目","期建设","期平台","期系统","期改造","期工作","分钟处置","分钟办","分钟到","分钟医保","分钟公共","分钟服务","分钟社区","分钟阅读","分钟健身","分钟养老","分钟就业","分钟城市","分钟经济","分钟生活圈","楼","层","室","路","幢","弄","巷","栋","单元","门","街","街坊","届","次全会","中全会","级","级以上","个级","部分","个部分","方面","个方面",
 "大方面","部门","个层面","层面","个维度","维度","阶段","个坚持","个意识","个自信","个维护","个确立","个全面",
 "个时期","个世纪","个时段","个五年",
 "位一体","项规定","项制度","项机制","项原则","项要求","件事","件实事","件民生实事","条例","条件","人大","人民","人社","人均","人代会","分之","分类","分别","处理","处罚","处置","本级","本年",
 "组织","支持","支撑","起草","起诉","批准","批复","座谈","元旦","元宵","位于","位置","期间","期限","台账","版块","版本","版权","项目化","本人","本机关","本单位","本部门","本地区","本县","本市","本区",
 "本条例","页码","度","℃","摄氏度","倍频","分工","分管","分局","分级","分层","世纪","种植","种子","字号","字第","张表一","篇章","份额","名称","名义","户籍","户外","户口","家庭","人才","人员密集","块屏",
 "项内容组成","项内容构成","部委","部署","部令","本书","套餐","点半","点整","个点","大","会","网","公","年期","人小组","人工作组","人领导小组"]') WHERE value NOT IN (SELECT word FROM quantity_unit);
UPDATE quantity_unit SET unit = '', kind = 'none', spelled = 0 WHERE word IN ('栋');
DELETE FROM quantity_unit WHERE word IN ('会','网','公','大','部门户网站','张表一','块屏','本书','家庭','人小组');
INSERT INTO quantity_unit (word, unit, kind, spelled) VALUES ('件实事', '件', 'count', 0), ('通过', '', 'none', 0), ('通道', '', 'none', 0), ('通知', '', 'none', 0), ('通报', '', 'none', 0), ('通用', '', 'none', 0), ('通办', '', 'none', 0), ('通告', '', 'none', 0), ('通信', '', 'none', 0), ('通讯', '', 'none', 0), ('乡村', '', 'none', 0), ('村民', '', 'none', 0), ('社区网格', '', 'none', 0), ('件事项', '件', 'count', 4), ('件事故', '件', 'count', 4), ('户家', '户', 'count', 1)
  ON CONFLICT DO UPDATE SET unit = excluded.unit, kind = excluded.kind, spelled = excluded.spelled;

-- Slogans when the number is spelled: 三个统一, 六个“一”.
INSERT INTO quantity_unit (word, unit, kind, spelled)
SELECT value, '个', 'count', 1 FROM json_each('["个如何","个为什么","个统筹","个转变","个化","个公开","个同步","个角度","个环节","个步骤","个步","个面向","个带头","个区分","个结合","个统一","个不","个严禁","个务必","个重点","个关键","个有","个大局","个到位","个百分百","个必须","个先","个是","个阶段","个一","个关系","个原则","个要求","个目标","个能力","个文明","个作用","个责任","个务实","个优先","个突出","个强化","个加强","个确保","个注重","个抓","个落实","个更加","个着力","个延伸","个深化","个提升","个推进","个\"","个字","个切实","个严格","个相"]');

INSERT INTO quantity_prefix (word, class, numbers) VALUES
  ('第', 'ordinal', 'any'), ('之', 'name', 'spelled'), ('其', 'name', 'spelled'), ('周', 'name', 'spelled'), ('星期', 'name', 'spelled'), ('礼拜', 'name', 'spelled'),
  ('初', 'name', 'spelled'), ('统', 'name', 'spelled'), ('同', 'name', 'spelled'), ('唯', 'name', 'spelled'), ('进', 'name', 'spelled'), ('万', 'name', 'spelled'),
  ('单', 'name', 'spelled'), ('首', 'name', 'spelled'), ('每', 'name', 'spelled'), ('逐', 'name', 'spelled'), ('另', 'name', 'spelled'), ('这', 'name', 'spelled'), ('那', 'name', 'spelled'),
  ('图', 'place', 'any'), ('附件', 'place', 'any'), ('附表', 'place', 'any'), ('编号', 'place', 'any'), ('序号', 'place', 'any'), ('No', 'place', 'any'), ('№', 'place', 'any'),
  ('邮编', 'place', 'bare'), ('邮政编码', 'place', 'bare'), ('电话', 'place', 'bare'), ('电话号码', 'place', 'bare'), ('传真', 'place', 'bare'), ('热线', 'place', 'bare'), ('号码', 'place', 'bare'),
  ('手机', 'place', 'bare'), ('QQ', 'place', 'bare'), ('拨打', 'place', 'bare'), ('短号', 'place', 'bare'), ('代码', 'place', 'bare'), ('信用代码', 'place', 'bare'), ('表', 'place', 'bare'),
  ('网址', 'place', 'bare'), ('微信号', 'place', 'bare'), ('邮箱', 'place', 'bare'), ('区号', 'place', 'bare'), ('端口', 'place', 'bare'), ('版本', 'place', 'bare'), ('型号', 'place', 'bare'),
  ('前', 'name', 'any'), ('目前', 'none', 'any'), ('此前', 'none', 'any'), ('之前', 'none', 'any'), ('年前', 'none', 'any'), ('日前', 'none', 'any'), ('月前', 'none', 'any'),
  ('以前', 'none', 'any'), ('当前', 'none', 'any'), ('提前', 'none', 'any'), ('先前', 'none', 'any'), ('会前', 'none', 'any'), ('事前', 'none', 'any'), ('期前', 'none', 'any'), ('底前', 'none', 'any'),
  ('后', 'name', 'spelled'), ('又', 'name', 'spelled'), ('再', 'name', 'spelled'), ('下', 'name', 'spelled'), ('新', 'name', 'spelled'), ('某', 'name', 'spelled'), ('何', 'name', 'spelled'),
  ('哪', 'name', 'spelled'), ('头', 'name', 'spelled'), ('跑', 'name', 'spelled'), ('只', 'name', 'spelled'), ('交', 'name', 'spelled'), ('填', 'name', 'spelled'), ('在', 'name', 'spelled'),
  ('几', 'name', 'spelled'), ('数', 'name', 'spelled'), ('好', 'name', 'spelled'), ('上', 'name', 'spelled'),
  ('、', 'connector', 'any'), ('和', 'connector', 'any'), ('及', 'connector', 'any'), ('与', 'connector', 'any'), ('至', 'connector', 'any'), ('或', 'connector', 'any'), ('-', 'connector', 'any'),
  ('人大', 'name', 'spelled'), ('届', 'name', 'spelled'), ('政协', 'name', 'spelled'), ('代表大会', 'name', 'spelled'), ('人代会', 'name', 'spelled'), ('党代会', 'name', 'spelled'),
  ('转', 'place', 'bare'), ('分机', 'place', 'bare'), ('路', 'place', 'bare'), ('大道', 'place', 'bare'), ('街', 'place', 'bare'), ('室', 'place', 'bare'), ('楼', 'place', 'bare'), ('房间', 'place', 'bare'), ('附', 'place', 'bare'),
  ('等级', 'place', 'bare'), ('类别', 'place', 'bare'), ('窗口', 'place', 'bare'), ('年', 'place', 'bare'), ('月', 'place', 'bare');

-- 没有发生一起 says that there was none.
INSERT INTO quantity_prefix (word, class, numbers)
SELECT value, 'name', 'spelled'
FROM json_each('["没有","未有","无","没有发生","没有发生过","没发生","未发生","未发生过","从未发生","未曾发生","没有出现","没有出现过","未出现","未出现过",
 "没有收到","没有收到过","没收到","未收到","未收到过","没有接到","未接到","未接到过","没有受理","未受理","没有引发","未引发","没有引起","未引起","没有产生","未产生",
 "没有发现","未发现","不存在","没有因此发生"]');

INSERT INTO quantity_name (word)
SELECT value FROM json_each('["两会","两微一端","两微","一批","三篇文章","三篇大文章","两篇文章","四篇文章","五篇文章","五篇大文章","一网通办","一网统管","一件事","一窗受理","一次办","一次性","二维码","三公经费","三定","三农","三安全一稳定","三重一大","双随机一公开","五公开",
 "五位一体","四个意识","四个自信","两个维护","两个确立","四个全面","四个不摘","七五普法","八五普法","六五普法","十四五","十三五","十二五","十五五","六稳","六保","四好农村路","四风","八项规定","三会一课","三审三校","三审制","三级联动",
 "二十大","十九大","十八大","二十届","百日","百姓","百年","千方百计","万一","万众","万无一失","九三学社","一带一路","三大攻坚战","三大战役","五一","十一假期","三八","六一","七一","八一","一体两翼","三农问题","三支一扶","三务公开","两不愁三保障",
 "两个责任","两个结合","两个一百年","三个代表","三严三实","两学一做","两免一补","三个一批","三个区分","四议两公开","四不两直","四个最严","五化","六个一","百千万","一号文件","三定方案","三网","三率","五个一","十项制度","三项制度","两法衔接","两新","两重","两高","十大","五家渠","三家子","四家子","三张清单","十三陵","12345","12329","12315","12348","12388","12333","12320","12350","12306","12366","12337","12309","12380","12317","12318","12313","12305","110","119","114","122"]');

INSERT INTO quantity_single (word)
SELECT value FROM json_each('["收到","受理","接收","接到","新收","共","办结","答复","发生","仅","仅有","举办","召开","编发","发布","结转","产生","引发","了","提起","涉及","完成","开展","组织","举行","进行"]');

INSERT INTO qualifier_exception (word)
SELECT value FROM json_each('["预约","节约","网约","制约","公约","邀约","签约","特约","合约","履约","违约","相约","附近","最近","邻近","靠近","走近","就近","赶超","反超","不约","契约","新近","贴近","亲近","临近","不约而同"]');

INSERT INTO qualifier_ahead (word, qualifier) VALUES
  ('约占', 'approximate'), ('大约占', 'approximate'), ('至少', 'more_than'), ('最少', 'more_than'), ('不少于', 'more_than');

INSERT INTO quantity_mark (role, mark) VALUES
  ('zero', '为'), ('verb', '占'), ('verb', '有'), ('verb', '达'), ('verb', '计'), ('verb', '了'), ('change', '由'), ('change', '从'),
  ('regular', '每'), ('slogan', '个'), ('two', '两');
