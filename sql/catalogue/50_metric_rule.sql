-- How wording maps a quantity to a code.
--
-- A rule fits a quantity when its pattern does. Of the rules that fit, the one of the highest priority gives the code;
-- among equals the one whose words are longer together, then the one whose words stand closer to the number. Two that
-- are equal in all this and differ in code give none. The rules below have negative priorities: a row of yours, with
-- the default of 0, wins over them. Rule numbers below 100000 are the extension's.
--
-- A pattern is a line of terms with one group of units in braces:
--
--     门户网站|官网 发布|公开 {条|篇}         通过门户网站发布政务信息6183条
--     举办 {场|次} 新闻发布会                 全年举办9场新闻发布会
--     收到|受理 ~申请 {cases|无} !复议        收到申请3件; 收到3件信息公开申请; 未收到申请
--
--   a|b     one of the words has to stand in the clause: before the number when the term is before the braces, behind the
--           unit when it is behind them, several in the order of the pattern, other text between them allowed
--   =a|b    the same, right at the number: at most two characters between (办结的3件, 办结了3件)
--   ~a|b    in the clause, on either side of the number, in any order
--   ^a|b    anywhere before the number in the sentence, also in clauses before: what is talked about
--   #a|b    in the headings above the paragraph
--   ^#a|b   in the sentence before the number, else in the headings above
--   !a|b    none of the words may stand in the clause
--   !^a|b   none of the words may stand before the number in the sentence
--   {件|起} the unit is one of these; - stands for a number without a unit, * for any unit of things, % for every share
--           (85%, 三分之一), 元 for every amount of money; 无 makes the rule also fit a statement of none (未收到…,
--           没有…, 无…), which is a zero: there the words may stand anywhere in the clause, whatever their order.
--           Latin names stand for several units: cases (件 起 宗 例 份 个 条 …, -), items (条 篇 件 份 则 …, -),
--           events (次 场 期 …, -), people (人 名 位 人次 …, -), visits (次 人次 人, -), places (个 处 所 家, -),
--           matters (项 个 件 条 …, -); see unit_class in sql/recognition/50_narrative.sql
--   -       alone: the rule is off
--
-- A clause ends at ，。；：！？ and brackets; what a number counts does not reach beyond the number before it or behind
-- it in the clause. Blanks in the text, full-width and traditional characters do not matter; the words that traditional
-- pages change (資訊 for 信息) are met, too. A few words are not met inside others where they mean something else: 公开 in
-- 信息公开 and 公开栏, 复议 in 复议后起诉 (narrative_compound there). No rule is asked about a figure of another year, a change, a plan, or a
-- figure of more or less than the year (sql/recognition/50_narrative.sql lists the words), and a part (其中…) never
-- takes the code of its whole.
--
-- The rules are read when a statement that ingests begins. They are written into an archive once
-- (metric_rule_release): changed rows keep their changes, deleted ones stay deleted, until DELETE FROM
-- metric_rule_release and gongkai_create() bring them back. A malformed pattern makes the next
-- ingest fail with an error that names its rule_id and the reason.

INSERT OR IGNORE INTO main.metric_rule (rule_id, code, priority, pattern)
SELECT column1, column2, column3, column4 FROM (VALUES
  -- What was disclosed.
  (1001, 'disclosure.items', -50, '公开|发布|公布|更新 政府信息|政务信息|各类信息|各种信息|信息公开 {items} !领域|专题|申请|移交 !网站|官网|门户网|微博|微信|公众号|新媒体|客户端|抖音|报刊|报纸|日报|电视|广播|电台|公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏'),
  (1002, 'disclosure.items', -50, '公开信息|公开的信息|公开相关信息|公开有关信息|发布信息|公布信息|公开了信息|发布了信息|主动公开信息|更新信息|信息公开总数|信息公开数量|公开信息数|公开信息总数|公开总数|公开总量|信息总数 {items} !领域|申请|部分|栏目 !网站|官网|门户网|微博|微信|公众号|新媒体|客户端|抖音|报刊|报纸|日报|电视|广播|电台|公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏'),
  (1003, 'disclosure.items', -52, '公开|发布|公布|更新 {条|篇|条次} =政府信息|政务信息|信息|各类信息 !领域 !网站|官网|门户网|微博|微信|公众号|新媒体|客户端|抖音|报刊|报纸|日报|电视|广播|电台|公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏'),
  (1004, 'disclosure.items', -56, '^政府信息|政务信息|公开信息|发布信息|各类信息 =主动公开|公开|发布 {条|条次|-} !领域 !网站|官网|门户网|微博|微信|公众号|新媒体|客户端|抖音|报刊|报纸|日报|电视|广播|电台|公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏'),
  (1005, 'disclosure.items', -54, '主动公开 =信息 {条|条次|件|-} !领域|行政许可|行政处罚|预决算|解读 !网站|官网|门户网|微博|微信|公众号|新媒体|客户端|抖音|报刊|报纸|日报|电视|广播|电台|公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏'),
  (1006, 'disclosure.items', -54, '政府信息 ~公开|发布 {条|条次} !领域|申请 !网站|官网|门户网|微博|微信|公众号|新媒体|客户端|抖音|报刊|报纸|日报|电视|广播|电台|公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏'),
  (1007, 'disclosure.items', -55, '等渠道|等方式|等平台|等载体|等途径|等形式|等媒体|等媒介|等多种|等多渠道|等公开渠道|等公开平台|等各类|多种渠道|各种渠道|多渠道 公开|发布|公布 信息 {items} !领域|专题|申请|移交|部分|栏目|行政许可|行政处罚|预决算|解读'),
  (1010, 'disclosure.normative_documents', -30, '公开|发布|公布 ~规范性文件 {items} !解读|废止|失效|清理|备案|审查|制定|制发'),
  (1011, 'disclosure.normative_documents', -30, '规范性文件 公开 {件|份|个|条|部|-} !解读|废止|失效|清理|备案|审查|制定|制发'),
  (1027, 'disclosure.normative_documents', -34, '^公开|发布|公布 =规范性文件 {件|个|份|部} !解读|废止|有效|失效 !^废止|失效|清理|修改'),
  (1028, 'disclosure.normative_documents_issued', -33, '^制定|制发|出台|制作 =规范性文件 {件|个|份|部} !解读|废止|有效|失效 !^废止|失效|有效|清理|修改|修订'),
  (1012, 'disclosure.normative_documents_issued', -28, '制定|制发|制作|出台|印发|下发|制订 ~规范性文件 {件|份|个|部|项|-|无} !解读|废止|失效'),
  (1013, 'disclosure.documents', -46, '公开|发布|公布 文件|公文 {件|份|个|篇|部} !规范性文件|解读|移交|废止|失效|微信|微博|转为|政策文件库'),
  (1025, 'disclosure.documents', -44, '^公文|制发文件|发文 =主动公开|公开 {件|份|个} !规范性'),
  (1014, 'disclosure.document_rate', -30, '公文|文件 公开率|主动公开率 {%}'),
  (1015, 'disclosure.document_rate', -32, '公文 主动公开 {%}'),
  (1026, 'disclosure.document_rate', -33, '^公文|发文 主动公开率|公开率 {%}'),
  (1016, 'disclosure.rules', -28, '规章 {件|部|个|项|-|无} !规章制度|规范性文件|解读|废止|清理|公报|有效|现行|废止'),
  (1017, 'disclosure.removed_documents', -24, '~废止|失效|宣布失效 ~规范性文件|文件|政策 {件|份|个|部|项|-} !公开率'),
  (1018, 'disclosure.licenses', -28, '公开|公示|发布|公布 ~行政许可|施工许可|许可信息|许可决定|许可结果 {items}'),
  (1019, 'disclosure.licenses', -29, '^公开|公示|发布|公布|双公示 =行政许可|许可信息|许可决定|行政许可信息|行政许可决定 {条|件|份|-}'),
  (1020, 'disclosure.penalties', -28, '公开|公示|发布|公布 ~行政处罚|处罚信息|处罚决定|处罚结果 {items}'),
  (1021, 'disclosure.penalties', -29, '^公开|公示|发布|公布|双公示 =行政处罚|处罚信息|处罚决定|行政处罚信息|行政处罚决定 {条|件|份|-}'),
  (1022, 'disclosure.budget_items', -28, '公开|公布|发布 ~预决算|财政信息|预算信息|决算信息|财政资金信息|财政预算|财政决算|三公经费 {条|份|篇|件|则|-}'),
  (1023, 'disclosure.leaders', -28, '领导分工|领导信息|领导机构|领导简历|领导班子|领导成员|机构领导|领导介绍|领导简介|领导之窗 {条|篇|件|次|-}'),
  (1024, 'disclosure.guides', -28, '~办事指南|服务指南 {items} !检查|印发|发放|印制|编印|赠送|印刷'),
  -- Through which channel.
  (1101, 'channel.website.items', -32, '网站|官网|门户网|政务网|政府网|信息网|信息公开网|网页|主页|公开平台 公开|发布|更新|推送|刊登|上传|公布|登载|刊发|发表|录入 {条|篇|件|则|条次|篇次|份|-} !微信|微博|公众号|新媒体|报刊|报纸|电视|等平台|等渠道|等方式|访谈|解读|专栏|专题|等多种|建设项目|公共资源配置|社会公益|政府采购|招投标|保障性住房|征地'),
  (1105, 'channel.website.items', -33, '通过网站|通过官网|通过门户网站|通过政府网站|主页|信息公开网|公开平台 =公开|发布 {条|篇|件|则|条次|-} !微信|微博|公众号|建设项目|公共资源配置|社会公益|政府采购|招投标|保障性住房|征地'),
  (1102, 'channel.website.items', -33, '^发布|公开|公布|更新 =官网|主页|网站|门户网站|政府网站|官方网站|网站平台 {条|篇|件|则|条次|-} !微信|微博|公众号|建设项目|公共资源配置|社会公益|政府采购|招投标|保障性住房|征地'),
  (1103, 'channel.website.items', -36, '^通过门户网站|利用门户网站|依托门户网站|通过政府网站|利用政府网站|依托政府网站|通过网站|在门户网站|在政府网站|通过政府门户网站|利用政府门户网站|依托政府门户网站|在政府门户网站 公开|发布|公布|更新 信息 {条|篇|条次|-} !微信|微博|公众号|新媒体|领域|建设项目|公共资源配置|社会公益|政府采购|招投标|保障性住房|征地'),
  (1104, 'channel.website.items', -34, '{条|篇|条次} 网站|官网 !微信|微博|公众号|新媒体|栏目|链接|采用|专题|均|全部|招聘'),
  (1110, 'channel.wechat.items', -31, '微信|公众号 公开|发布|推送|更新|推文|编发|转发|刊发|推出|发送 {条|篇|件|则|条次|篇次|次|份|-} !微博|网站|官网|门户网|新媒体|等平台|阅读|解读|回应|粉丝|关注人数|关注数|用户|订阅'),
  (1111, 'channel.wechat.items', -33, '^发布|公开|推送|公布|更新 =微信|公众号|政务微信|微信公众号|微信平台|微信公众平台|公众平台 {条|篇|件|则|条次|-} !微博|粉丝|关注人数|关注数|用户|订阅'),
  (1112, 'channel.wechat.items', -33, '=发布微信|推送微信|发布微信信息|推送微信信息|微信信息|微信推文 {条|篇|件|则|-} !微博|粉丝|关注人数|关注数|用户|订阅'),
  (1113, 'channel.wechat.items', -35, '^微信|公众号 推送|推文|发布信息|编发|图文消息 {条|篇|件|则|-} !网站|官网|门户网|微博|新媒体 !^微博|头条号|抖音|网站|官网|门户网|新媒体 !粉丝|关注人数|关注数|用户|订阅'),
  (1115, 'channel.weibo.items', -31, '微博 公开|发布|推送|更新|编发|转发|刊发|推出|发送|发博 {条|篇|件|则|条次|篇次|次|份|-} !微信|网站|官网|门户网|新媒体|等平台|阅读|解读|回应|粉丝|关注人数|关注数|用户|订阅'),
  (1116, 'channel.weibo.items', -33, '^发布|公开|推送|公布|更新 =微博|政务微博|官方微博|新浪微博|微博平台 {条|篇|件|则|条次|-} !微信|粉丝|关注人数|关注数|用户|订阅'),
  (1117, 'channel.weibo.items', -33, '=发布微博|推送微博|发布微博信息|微博信息|博文 {条|篇|件|则|-} !微信|粉丝|关注人数|关注数|用户|订阅'),
  (1120, 'channel.new_media.items', -30, '新媒体|今日头条|头条号|抖音|视频号|两微一端|双微|两微|客户端|短视频平台|微博微信|微信微博|微博、微信|微信、微博|微博和微信|微信和微博 公开|发布|推送|更新|编发|转发|刊发|推出 {条|篇|件|则|条次|篇次|份|次|-} !网站|官网|门户网|阅读|回应|解读|粉丝|关注人数|关注数|用户|订阅'),
  (1132, 'channel.new_media.items', -30, '抖音|视频号|头条号|新媒体 发布 作品|视频|短视频 {条|个|期|部|-} !播放|阅读'),
  (1133, 'channel.new_media.items', -36, '^微博 ^微信 发布信息|推送信息|发布各类信息|发布政务信息 {条|篇|条次} !网站|官网|门户网|微博|微信 !^网站|官网|门户网|官网'),
  (1121, 'channel.new_media.items', -33, '^发布|公开|推送|公布|更新 =新媒体|政务新媒体|新媒体平台|抖音|今日头条|客户端 {条|篇|件|则|条次|-} !粉丝|关注人数|关注数|用户|订阅'),
  (1122, 'channel.gazette.items', -30, '公报 公开|刊登|登载|刊载|刊发|发布|收录|发表 {条|篇|件|份|则|个|-} !网站|官网|门户网'),
  (1123, 'channel.gazette.items', -40, '^公报 刊登|登载|刊载|刊发|收录|公开政府信息|公开信息|公开文件|发布文件 {条|篇|件|份|则|个|-}'),
  (1124, 'channel.gazette.issues', -30, '~公报 {期|辑}'),
  (1125, 'channel.newspaper.items', -31, '报纸|报刊|日报|晚报|校报 公开|发布|刊登|刊发|刊载|登载|公布 {条|篇|件|则|条次|篇次|次|份|-} !报道|媒体|稿件|网站|官网|门户网|微信|电视|广播|等媒体'),
  (1126, 'channel.newspaper.items', -33, '^发布|公开|公布 =报纸|报刊 {条|篇|件|则|条次|-}'),
  (1127, 'channel.broadcast.items', -31, '广播|电视|电台 公开|发布|播出|播发|播放|公布 {条|篇|件|则|条次|篇次|次|份|-} !网站|官网|门户网|微信|报刊|报纸|等媒体'),
  (1128, 'channel.broadcast.items', -33, '^发布|公开|公布 =广播|电视|广播电视|电台 {条|篇|件|则|条次|-}'),
  (1129, 'channel.bulletin_board.items', -31, '公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏|信息栏|电子触摸屏|触摸屏|公示牌|LED屏 公开|发布|张贴|公布|公示|更新|滚动播放 {条|篇|件|则|条次|篇次|次|期|份|张|-} !网站|官网|门户网|微信|等方式'),
  (1130, 'channel.bulletin_board.items', -33, '^发布|公开|公布|公示 =公示栏|公开栏|公告栏|宣传栏|电子屏|显示屏 {条|篇|件|则|条次|-}'),
  (1131, 'channel.other.items', -26, '其他方式|其他途径|其他渠道|其它方式|其它途径|其它渠道|其他形式|其它形式|其他平台|其他载体 {条|篇|件|则|条次|份|-} !回应|申请|答复|办理|告知|解决|反映|获取'),
  -- Websites and accounts.
  (1201, 'website.visits', -30, '访问量|访问人数|访问次数|访问总量|访问数|页面浏览|总浏览量|访客|点击率|网站点击|网站浏览|访问人次 {visits|个} !公众号|微信|微博|日均|新媒体|首页'),
  (1202, 'website.visits', -32, '^网站|官网|门户网 浏览量|点击量|点击数|浏览次数|浏览人次|点击次数|浏览 {visits} !公众号|微信|微博|新媒体|推文|首页|栏目|专栏'),
  (1203, 'new_media.views', -30, '^公众号|微信|微博|抖音|新媒体|推文|头条|视频|信息|客户端 阅读量|浏览量|点击量|播放量|阅读数|阅读次数|阅读人次|观看量|播放次数 {visits} !网站|单条|最高|单篇'),
  (1204, 'new_media.accounts', -40, '~账号|新媒体|公众号 {个|家} !关停|注销|关闭|僵尸|关注|粉丝|发布|清理|停更|推送|阅读|新增|栏目|培训'),
  (1205, 'new_media.accounts', -38, '开设|开通|现有|运营|保留|建有|拥有|备案 ~账号|新媒体|公众号|微博|微信|抖音号 {个|家} !关停|注销|关闭|关注|粉丝|发布|阅读|栏目|推送'),
  (1206, 'new_media.followers', -28, '粉丝|关注人数|关注数|关注用户|订阅|关注量|关注者 {people|户} !新增|增加'),
  (1207, 'new_media.followers', -29, '^公众号|微信|微博|抖音|新媒体 =关注|用户|用户数 {人|名|人次|户|-} !注册'),
  (1214, 'new_media.followers', -31, '^粉丝|关注|订阅 =总数|总数达|总量达|总量|用户 {people|户}'),
  (1215, 'new_media.accounts', -41, '=政务微博|政务微信|官方微博|官方微信|微信公众号|微博账号|微信账号|政务公众号|政务抖音|抖音号|头条号|微信视频号|视频号|微博|微信|公众号 {个|家} !^新媒体|账号 !关停|注销|关闭|僵尸|关注|粉丝|发布|清理|停更|推送|阅读|新增|栏目|培训|作品|视频|直播'),
  (1208, 'website.columns', -34, '栏目 {个} !专栏|专题|新设|新增|新开|整改|整合|空白|不及时|未更新|更新|撤销|关停|调整|优化'),
  (1209, 'website.columns', -35, '开设|设置|设有|设立|建有|共有|现有|包括|包含|分为|下设|建成|规划|含 {个} =栏目|一级栏目|二级栏目 !专栏|专题|整改|空白'),
  (1210, 'website.special_topics', -33, '专题|专栏 {个} !培训|会议|讲座|解读|发布会|座谈|党课|信息|新增栏目|子栏目'),
  (1213, 'website.special_topics', -33, '{个} =专题|专栏|专题专栏 !培训|会议|讲座'),
  (1211, 'website.mailbox_letters', -29, '信箱|邮箱|领导信箱 收到|受理|来信|信件|邮件|办理|接收 {封|件|条|次|个|-} !答复|回复'),
  (1212, 'website.mailbox_letters', -31, '^信箱|邮箱|在线|网上|网民|网站 =群众来信|网民来信|信件 {封|件} !答复|回复|回应|信访|办结'),
  -- Explaining and answering.
  (1301, 'response.hot_topics', -28, '回应 ~热点|舆情|关切|关注|社会关注|重大舆情 {次|件|条|个|起|项|则|-} !微博|微信|其他方式|其它方式'),
  (1302, 'response.press_conferences', -28, '~新闻发布会|新闻发布活动|新闻通气会|媒体通气会|新闻发布|媒体吹风会|政策吹风会 {场|次|场次|个|期|-} !出席|参加|参与|解读政策'),
  (1303, 'response.press_conferences', -29, '参加|举办 ~新闻发布会 {场|次|场次|个|期|-} !主要负责|主要领导|负责人|负责同志'),
  (1304, 'response.press_conferences_by_head', -20, '^新闻发布会|发布会|新闻发布 主要负责人|主要负责同志|主要领导|主要负责|一把手 {场|次|场次|个|期|人次|-}'),
  (1305, 'response.press_conferences_by_head', -19, '~主要负责人|主要负责同志|主要领导|主要负责 ~新闻发布会|发布会 {场|次|场次|个|期|人次|-}'),
  (1325, 'response.press_conferences_by_head', -18, '^主要负责人|主要负责同志|主要领导 出席|参加 ~新闻发布会|发布会 {场|次|场次|个|期|-}'),
  (1306, 'response.online_interviews', -28, '~在线访谈|网上访谈|网络访谈|视频访谈|在线直播访谈|直播访谈 {期|次|场|场次|个|-}'),
  (1307, 'response.online_interviews', -31, '=访谈|访谈节目|访谈活动 {期|次|场|场次|-}'),
  (1308, 'response.online_interviews_by_head', -19, '~主要负责人|主要负责同志|主要领导|主要负责 ~访谈 {期|次|场|场次|人次|-}'),
  (1309, 'response.online_interviews_by_head', -20, '^访谈 主要负责人|主要负责同志|主要领导|主要负责 {期|次|场|场次|人次|-} !发布会'),
  (1310, 'response.interpretations', -29, '解读 {条|篇|件|份|个|期|次|则|部|-} !主要负责|视频解读|图片解读|文字解读|图表|图解|音视频|视频方式|动漫|培训|解读率|H5|漫画|宣讲'),
  (1311, 'response.interpretations', -31, '发布|公开|推出|制作|转发|编发|撰写|刊发 {条|篇|件|份|个|期|则} 政策解读|解读材料|解读信息|解读稿|解读文章|解读'),
  (1312, 'response.social_media_replies', -20, '微博微信|微信微博|微博、微信|微信、微博|两微|微博|微信 回应 {次|件|条|个|起|-}'),
  (1313, 'response.other', -20, '其他方式|其它方式|其他途径|其他渠道|其它途径|其它渠道|其他形式 回应 {次|件|条|个|起|-}'),
  (1314, 'response.media_interviews', -28, '~媒体|记者 ~采访|专访 {次|人次|场|场次|批次|家次|期|批|-}'),
  (1315, 'response.replies_to_public', -29, '回应|答复|办理|处理|接待 来信来访|来访|信访|群众来信|公众来信|群众诉求 {件|次|人次|批次|条|起|封|批|-} !咨询|留言|回复率'),
  (1316, 'consultation.replies', -29, '答复|回复|回应|办理|处理|解答|受理|办结 ~咨询|留言|网民|提问|网友|互动信息|领导留言 {件|条|个|次|人次|封|起|项|-} !率|申请公开|热线|超期|逾期'),
  (1317, 'consultation.replies', -33, '^咨询|留言|信箱|来信|互动 =答复|回复|办结|办理 {件|条|个|次|封|-} !超期|逾期'),
  (1318, 'consultation.solicitations', -28, '~征集|征求意见|公开征求|意见征集|民意调查|民意征集|网上调查|在线调查 {次|期|项|场|个|批|批次|件|-} !采纳|收到|反馈|征集到|问题'),
  (1324, 'consultation.solicitations', -29, '发布|公开 意见征集|征集公告|征求意见公告|征求意见稿 {条|则|个|-} !采纳'),
  (1319, 'proposals.published', -28, '公开|公布|发布 建议|提案|人大议案 {件|条|份|篇|-} !收到'),
  (1320, 'proposals.published', -26, '^公布|主动公开|公开人大|公开市人大|公开县人大|公开区人大|公开省人大|公开建议|公开全国人大|公开办理|公开承办|公开代表|结果公开 =建议|提案|建议办理结果|提案办理结果|建议答复|提案答复|建议办理|提案办理|建议复文|提案复文 {件|条|份|篇|-} !收到|承办'),
  (1326, 'proposals.published', -27, '^建议|提案|议案 公开办理结果|公开答复|公开复文|公开办理情况|公布办理结果|公布答复 {件|条|份|篇|-}'),
  (1323, 'proposals.received', -28, '^承办|收到|办理|受理|主办|交办 =建议|提案|政协提案|委员提案 {件|条|份|项|-} !公布'),
  (1321, 'proposals.received', -27, '收到|承办|受理|接到|交办|主办|协办 ~建议|提案|人大议案 {件|条|份|项|-} !公开|公布|发布|咨询|网民|群众'),
  (1322, 'proposals.received', -27, '办理|答复|办复|办结 建议|提案|人大议案 {件|条|份|项|-} !公开|公布|发布|咨询|网民|群众'),
  -- Requests.
  (1401, 'request.received', -34, '收到|接到|受理|接收|新收|收件|收悉|接受 ~申请 {cases|无} !复议|诉讼|许可|审批|补贴|救助|低保|举报|答复率|办结率|认定|信访|报装|不动产|注册|咨询|缴费|处理费'),
  (1402, 'request.received', -36, '申请数量|申请总量|申请总数|申请数|申请量|申请件数|收到申请|申请公开总数|申请公开数量|申请公开件数 {cases} !复议|诉讼|许可|咨询'),
  (1403, 'request.received', -44, '=公开申请|信息公开申请|依申请公开|依申请公开件|依申请公开事项|申请公开政府信息|依申请公开申请 {cases} !复议|诉讼|咨询|答复|办结|办理|处理 !^公文|制发|发文|发布文件|拟制'),
  (1404, 'request.received', -40, '没有|无|尚无|暂无|零|未 申请公开|依申请公开|公开申请|公开政府信息申请|公开政府信息的申请|申请事项|公开信息申请|公开的申请|零申请|要求公开 {无} !复议|诉讼|结转|收费|收取|费用|因'),
  (1405, 'request.received', -46, '^#申请 =收到|受理|接到|新收|共收到|共受理|共接到 {件|起|宗|例|条|份|-} !复议|诉讼|咨询|来信|提案|咨询'),
  (1406, 'request.received', -45, '^申请 =本级|机关本级|局机关|本机关 {cases}'),
  (1407, 'request.received_carried_in', -18, '^#申请 ~上年结转|上年度结转|上一年结转|上一年度结转|去年结转|结转上年|结转上一年|结转自上年|上年末结转 {cases|无}'),
  (1408, 'request.carried_out', -18, '~结转至下|结转下|结转到下|转下年|转入下|结转至2|结转2|结转明年 {cases|无}'),
  (1409, 'request.carried_out', -22, '^#申请 =结转 {件|起|宗|-}'),
  (1410, 'request.received_in_person', -20, '当面申请|当面提交|当面提出|当面递交|现场申请|现场提交|窗口申请|当面受理|上门申请|当面形式|当面方式 {cases|无} !咨询'),
  (1411, 'request.received_in_person', -21, '^#申请 =当面|现场|窗口|当面提交的|上门 {cases} !咨询'),
  (1412, 'request.received_online', -20, '网络申请|网上申请|在线申请|网络提交|网上提交|网站提交|网站申请|平台申请|邮件申请|互联网申请|在线提交|电子邮件申请|网络形式|网络方式|网络渠道|网络平台|网上形式|网上方式|网络提出|网上提出|在线方式|在线形式|网络途径|网络递交 {cases|无} !复议|咨询'),
  (1413, 'request.received_online', -21, '^#申请 =网络|网上|在线|网站|互联网|电子邮件|邮箱|网络平台 {cases} !咨询'),
  (1414, 'request.received_by_letter', -20, '信函申请|信函提交|邮寄申请|书信申请|信件申请|信函方式|信函形式|信函提出|邮寄提交|邮寄方式 {cases|无} !咨询'),
  (1415, 'request.received_by_letter', -21, '^#申请 =信函|邮寄|书信|信件|挂号信|快递 {cases} !咨询'),
  (1416, 'request.received_by_fax', -20, '传真申请|传真提交|传真方式|传真形式|传真提出 {cases|无}'),
  (1417, 'request.received_by_fax', -21, '^#申请 =传真 {cases}'),
  (1418, 'request.received_in_person', -19, '^#申请 ~当面|现场|窗口|上门 ~收到|接到|受理|接收|提交|提出 {无} !任何|各种|等形式|等方式|等渠道|等途径|投诉|举报|咨询|意见|复议|诉讼|舆情|留言|来信|收取|信访'),
  (1419, 'request.received_online', -19, '^#申请 ~网络|网上|在线|互联网|电子邮件|邮箱 ~收到|接到|受理|接收|提交|提出 {无} !任何|各种|等形式|等方式|等渠道|等途径|投诉|举报|咨询|意见|复议|诉讼|舆情|留言|来信|收取|信访'),
  (1443, 'request.received_by_letter', -19, '^#申请 ~信函|邮寄|书信|信件|挂号信|快递 ~收到|接到|受理|接收|提交|提出 {无} !任何|各种|等形式|等方式|等渠道|等途径|投诉|举报|咨询|意见|复议|诉讼|舆情|留言|来信|收取|信访'),
  (1444, 'request.received_by_fax', -19, '^#申请 ~传真 ~收到|接到|受理|接收|提交|提出 {无} !任何|各种|等形式|等方式|等渠道|等途径|投诉|举报|咨询|意见|复议|诉讼|舆情|留言|来信|收取|信访'),
  (1420, 'request.closed', -30, '办结|办理完结|办理完毕|处理完毕|审结 ~申请 {cases} !复议|诉讼|咨询|提案|信访|许可'),
  (1421, 'request.closed', -31, '申请 办结|办理完毕|办理完结|处理完毕 {cases} !复议|诉讼|咨询|提案|信访|许可'),
  (1422, 'request.closed', -40, '^#申请 =办结|共办结|已办结|办理完毕|处理完毕 {件|起|宗|例|条|份|-} !复议|诉讼|咨询|提案|来电|举报|投诉'),
  (1440, 'request.closed', -33, '办理|处理 依申请公开|公开申请|信息公开申请|申请公开 {件|起|宗|例|条|份|-} !复议|诉讼|咨询|率 !^公文|制发|发文|发布文件|拟制'),
  (1423, 'request.closed_on_time', -20, '按时办结|按期办结|如期办结|期限内办结|及时办结|时限内办结 {cases} !咨询|热线|举报'),
  (1424, 'request.closed_extended', -20, '延期办结|延期答复|延长办结|延长答复|延期办理|延长期限 {cases}'),
  (1425, 'request.answered', -32, '答复|回复|办复 ~申请 {cases} !复议|诉讼|咨询|留言|提案|延期|纠正|纠错|撤销|责令|超期|逾期'),
  (1426, 'request.answered', -33, '申请 答复|回复|办复 {cases} !复议|诉讼|咨询|留言|提案|延期|纠正|纠错|撤销|责令|超期|逾期'),
  (1427, 'request.answered', -42, '^#申请 =答复|完成答复|已答复|共答复|予以答复|作出答复 {件|起|宗|例|条|份|个|-} !复议|诉讼|咨询|留言|提案|来信|纠正|纠错|撤销|责令|超期|逾期'),
  (1428, 'request.on_time_rate', -28, '按时答复率|按期答复率|及时答复率|如期答复率|法定期限内答复率|按时回复率 {%} !咨询|留言|提案'),
  (1429, 'request.on_time_rate', -29, '^#申请 按时办结率|按期办结率|及时办结率|限期办结率 {%} !热线|提案'),
  (1430, 'request.granted', -20, '~予以公开|同意公开|给予公开|准予公开|依法公开的 {cases} !领域|目录|文件|部分公开|不予公开|不同意公开|不予以公开|同意部分公开 !^公文|制发|发文|发布文件|拟制'),
  (1441, 'request.granted', -20, '^#申请 全部公开 {cases} !领域|目录|文件|部分公开 !^公文|制发|发文'),
  (1431, 'request.partial', -20, '~部分公开|区分处理 {cases} !领域|目录|文件|不予公开 !^公文|制发|发文|发布文件|拟制 !公开或部分公开|公开和部分公开|公开及部分公开'),
  (1432, 'request.denied', -20, '~不予公开|不同意公开|不予以公开 {cases} !领域|目录|文件|部分公开 !^公文|制发|发文|发布文件|拟制'),
  (1433, 'request.unavailable', -20, '~无法提供|不能提供 {cases} !^公文|制发|发文|发布文件|拟制'),
  (1434, 'request.unprocessed', -20, '~不予处理|不予受理 {cases} !^公文|制发|发文|发布文件|拟制|复议|诉讼'),
  (1435, 'request.other', -20, '~其他处理|其它处理|作其他处理 {cases} !^公文|制发|发文|发布文件|拟制'),
  (1436, 'request.fee_cases', -26, '信息处理费|收取费用|收费 {件|起|宗}'),
  (1437, 'request.fees_cny', -28, '信息处理费|信息公开处理费|公开处理费|检索费|复制费|邮寄费|收取费用|收取任何费用|收取相关费用|收取的费用|收取任何|公开收费|收费|费用|收取检索 {元} !行政事业性|涉企|停车|物业|教育|目录|减免|免收|免除|专项|清单|总费用|有关费用|诉讼|支出'),
  (1442, 'request.fees_cny', -29, '^收取信息处理费情况|信息处理费情况|信息处理费收取情况|信息处理费的情况 {元} !减免|减收|免收|免除'),
  (1439, 'request.fees_cny', -28, '~收取|未收费|没有收费|无收费|不收费|未产生|未发生|征收 ~信息处理费|费用|检索费|任何|收费 {无} !行政事业性|涉企|停车|物业|教育|投诉'),
  (1438, 'request.fees_cny', -29, '^#申请|信息处理费|收费 =收取|共收取|共计|合计|收取总金额|实际收取|收取金额 {元} !行政事业性|总费用|有关费用|诉讼|支出'),
  -- Disputes.
  (1501, 'dispute.reconsiderations', -30, '~行政复议|复议申请|复议案件|申请复议|提起复议|复议 {cases|无} !维持|纠正|纠错|撤销|其他结果|驳回|败诉|胜诉|责令|确认违法|复议机关|纠错率|败诉率|胜诉率|维持率'),
  (1502, 'dispute.litigations', -30, '~行政诉讼|诉讼案件|提起诉讼|诉讼|行政应诉 {cases|无} !维持|纠正|纠错|撤销|其他结果|驳回|败诉|胜诉|纠错率|败诉率|胜诉率|维持率'),
  (1503, 'dispute.reconsiderations', -42, '^行政复议|复议申请|复议案件 =发生|收到|受理|办理|新收|被申请 {cases}'),
  (1504, 'dispute.litigations', -42, '^行政诉讼|诉讼申请|诉讼案件 =发生|收到|受理|办理|新收|被提起 {cases}'),
  (1505, 'dispute.reconsiderations', -42, '^行政复议|复议申请|复议案件 =本级|机关本级|局机关|本机关 {cases}'),
  (1506, 'dispute.litigations', -42, '^行政诉讼|诉讼申请|诉讼案件 =本级|机关本级|局机关|本机关 {cases}'),
  (1511, 'dispute.reconsiderations_upheld', -20, '^#复议 维持 {cases}'),
  (1512, 'dispute.reconsiderations_corrected', -20, '^#复议 纠正|纠错|撤销 {cases}'),
  (1531, 'dispute.reconsiderations_upheld', -20, '^#复议 {cases} =维持'),
  (1532, 'dispute.reconsiderations_corrected', -20, '^#复议 {cases} =纠正|纠错|撤销'),
  (1533, 'dispute.reconsiderations_other', -20, '^#复议 {cases} =其他结果|其它结果'),
  (1534, 'dispute.litigations_upheld', -20, '^#诉讼|起诉|应诉|法院 {cases} =维持|胜诉'),
  (1535, 'dispute.litigations_corrected', -20, '^#诉讼|起诉|应诉|法院 {cases} =纠正|纠错|败诉'),
  (1536, 'dispute.litigations_other', -20, '^#诉讼|起诉|应诉|法院 {cases} =其他结果|其它结果'),
  (1513, 'dispute.reconsiderations_other', -20, '^#复议 其他结果|其它结果|其他情形|结果为其他 {cases}'),
  (1514, 'dispute.litigations_upheld', -20, '^#诉讼|起诉|应诉|法院 维持|胜诉 {cases}'),
  (1517, 'dispute.litigations_upheld', -20, '^诉讼|起诉|应诉|法院 驳回 {cases}'),
  (1518, 'dispute.litigations_upheld', -20, '#诉讼 驳回 {cases} !^复议'),
  (1515, 'dispute.litigations_corrected', -20, '^#诉讼|起诉|应诉|法院 纠正|纠错|撤销|败诉 {cases}'),
  (1516, 'dispute.litigations_other', -20, '^#诉讼|起诉|应诉|法院 其他结果|其它结果|其他情形|结果为其他 {cases}'),
  (1520, 'complaint.reports', -30, '^#信息公开|政务公开|申请|收费|举报投诉|复议|诉讼 ~举报|投诉 {cases} !热线|消费|环境|价格|12345|咨询投诉|率|劳动|监察|食品|药品|市场监管|违法|税收|案件|消防|环保|工单|线索'),
  (1521, 'complaint.reports', -30, '~收到|受到|发生|接到|引发|出现|产生|涉及|受理|无投诉|无举报|零投诉|没有投诉|没有举报|的举报|的投诉|公开举报|公开投诉|关于 ~举报|投诉 {无} !热线|消费|环境|价格|12345|率'),
  -- Organisation and training.
  (1601, 'organization.offices', -30, '专门机构|工作机构|公开机构 {个|家|处|-}'),
  (1602, 'organization.reading_points', -28, '~查阅点|查阅场所|查阅室|查阅中心|查阅处|公共查阅|查询点 {places}'),
  (1603, 'organization.staff', -32, '从事|负责|承担 信息公开|政务公开|公开工作 ~人员|工作人员 {people} !专职|兼职|培训'),
  (1604, 'organization.staff', -33, '公开工作人员 {people} !专职|兼职|培训|参训'),
  (1605, 'organization.staff_full_time', -24, '~专职|专职人员|专职工作人员 {人|名|位|个|-} !兼职|培训'),
  (1606, 'organization.staff_part_time', -24, '~兼职|兼职人员|兼职工作人员 {人|名|位|个|-} !专职|专兼职|培训'),
  (1690, 'organization.staff', -25, '专兼职 {人|名|位|个|-} !培训|参训|其中'),
  (1607, 'organization.budget_cny', -30, '专项经费|工作经费|公开经费|专项资金 {元} !补贴|扶贫|项目资金'),
  (1610, 'training.meetings', -33, '召开|举行|组织 ~会议|推进会|专题会|工作会|部署会|联席会|调度会|协调会|例会|动员会 {次|场|期|场次|个|-} !培训|发布会|听证|村民|居民|党员|党组|党委|代表|常务'),
  (1611, 'training.meetings', -34, '~工作会议|专题会议|推进会|联席会议 {次|场|期|场次} !培训|发布会'),
  (1612, 'training.sessions', -31, '~培训班|培训会|培训|讲座|以会代训|业务学习|集中学习 {events} !人员|参训|人次|计划培训'),
  (1613, 'training.participants', -28, '~培训|参训|受训|轮训|参加培训|接受培训 {人|名|人次|位}'),
  (1614, 'training.participants', -30, '^培训 参加|参会|参与|参训|学员|覆盖|到会 {人|名|人次|位}'),
  (1615, 'training.participants', -30, '^培训 {人|名|人次|位} =参加|参训|参会|参加培训|次参加 !发布会|访谈'),
  -- Services.
  (1701, 'service.departments', -30, '~进驻|入驻 ~单位|部门|机构|窗口单位 {个|家|-}'),
  (1702, 'service.matters', -31, '~事项 ~纳入|进驻|入驻 {matters} !公开事项|联办|一件事|即办|负面清单'),
  (1703, 'service.matters', -33, '^政务服务|政务大厅 =政务服务事项|服务事项|审批服务事项|办理事项|依申请事项 {项|个}'),
  (1716, 'service.matters', -33, '{项|个} =政务服务事项|服务事项'),
  (1704, 'service.online_cases', -29, '网上办件|网上办理|一网通办|线上办理|在线办理|网办件|网上受理|网上办结|网上申报|线上办件|网上申请办件 {件|个|笔|次|宗|件次|-} !咨询|率|留言|信访'),
  (1705, 'service.online_rate', -28, '网上可办率|网办率|可网办率|网上可办|网上办理率|在线可办率|可网办|网上可办比例 {%}'),
  (1706, 'service.no_visit_rate', -27, '~不见面 {%}'),
  (1707, 'service.instant_rate', -27, '~即办件|即办事项|即办率|即办 {%}'),
  (1708, 'service.time_reduction_rate', -27, '~时限压缩|时限压减|时间压缩|压缩比例|压缩比|压减比例|压缩率|压减率|时限缩短|时限平均压缩|时限总压缩|时限 ~压缩|压减|缩短 {%}'),
  (1709, 'service.satisfaction_rate', -29, '好评率|群众好评 {%} !热线'),
  (1710, 'service.satisfaction_rate', -32, '^政务服务|办事|服务大厅|好差评 满意率|满意度 {%} !热线|提案|代表|委员'),
  (1711, 'service.windows', -28, '~窗口 {个} !单位|发布|咨询窗口期|试点'),
  (1712, 'service.one_stop_matters', -27, '~一件事|一件事一次办 {项|个|件} !公开|条例'),
  (1713, 'service.instant_matters', -27, '~即办事项|即办件|即办 {项|个|-}'),
  (1714, 'hotline.calls', -29, '热线|12345 受理|接听|接到|来电|工单|办理|处理|接收|收到|转办|承办|话务 {件|个|次|起|通|条|宗|单|人次|-} !率|局领导|上线|超期|逾期'),
  (1715, 'hotline.satisfaction_rate', -27, '^热线|12345 满意率|满意度|群众满意 {%} !患者|学生|师生|家长|大厅'),
  (1720, 'standards.pilot_fields', -28, '~试点领域|个领域基层政务公开|领域标准指引|领域基层政务公开 {个|-}'),
  (1726, 'standards.pilot_fields', -27, '{个} =领域 标准目录|标准化|标准指引|标准体系|事项目录 !重点领域'),
  (1727, 'standards.pilot_fields', -28, '标准目录|事项清单|公开目录|事项目录 {个} =领域'),
  (1722, 'standards.catalog_items', -32, '标准目录|公开事项|事项目录|事项清单|公开清单|公开内容事项 {项|条|-} !试点领域|指南|类别|许可|信息'),
  (1724, 'standards.catalog_items', -32, '公开目录 {项|个} !试点领域|指南|类别|许可'),
  (1725, 'standards.catalog_items', -33, '{项|条} =公开事项|政务公开事项'),
  (1723, 'standards.catalog_items', -44, '^标准目录|公开目录|公开事项|事项目录 {项} !许可|处罚|服务|任务|政策'),
  -- Supervision and archives.
  (1801, 'supervision.inspections', -34, '~检查|督查|抽查|巡查|督导|巡检|自查 {次|轮|轮次|场|场次|期|-} !整改|问题|培训|执法|抽查事项|抽查结果|检查结果|公示|抽检|行政检查|检查事项'),
  (1802, 'supervision.rectifications', -30, '整改|纠正|整改完成|整改落实 问题|错误|错敏|不规范 {个|条|处|项|件|类|-}'),
  (1803, 'supervision.rectifications', -32, '=整改|已整改|完成整改|全部整改|整改完成|整改到位 {个|条|处|项|件|-} !正在|尚未|未整改|待整改|限期'),
  (1804, 'supervision.rectifications', -33, '{个|条|处|项|件} 整改 !通知|发现|正在|尚未|仍未|未整改|待整改|需整改|限期'),
  (1805, 'supervision.score', -28, '得分|考核|评估|测评|成绩|评分|考评 {分} !分值|权重'),
  (1806, 'archive.transfers', -28, '~移交|移送|报送|送交 ~档案馆|图书馆|公共查阅|档案 {件|份|卷|条|册|个|本|篇|-} !人社'),
  (1807, 'archive.transfers', -30, '移交|移送 信息|文件|公文|纸质 {件|份|卷|条|册|个|本|篇|-} !线索|案件')
)
WHERE NOT EXISTS (SELECT 1 FROM main.metric_rule_release WHERE release = 1);

INSERT OR IGNORE INTO main.metric_rule_release (release) VALUES (1);
