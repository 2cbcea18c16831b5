-- Words of real reports: what is counted (70_lexicon.sql says what the columns mean).

INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'account', value FROM json_each('[
 "微信","微博","账号","主账号","公众号","局微信","局微博","微信号","服务号","订阅号","公众平台","公众账号","官方微信","官方微博","官方账号","微信平台",
 "微博平台","微博账号","政务微信","政务微博","新浪微博","腾讯微博","官方公众号","微信公众号","微信服务号","微信订阅号","政务公众号","政务新媒体","新媒体账号",
 "移动客户端","视频类账号","官方微博账号","局微信公众号","微信公众平台","微信公众账号","政务公众账号","新浪官方微博","官方微信公众号","政务微信公众号","政务新媒体账号",
 "政务微信公众账号"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'appeal', value FROM json_each('[
 "申诉","申诉案","申诉案件","申诉案例","行政申诉","行政申诉数","行政申诉案"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'archive', value FROM json_each('[
 "上报文件","移交文件","移送文件","纸质信息","纸质文件移送","送交政府信息","政府信息纸质文本","政府信息公开文件资料"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'article', value FROM json_each('[
 "作品","博文","发稿","图文","帖文","报道","推文","文稿","文章","条文","稿件","节目","视频","通稿","新闻稿","条视频","短视频","音视频","专题报道","公开文章","原创内容",
 "原创推文","原创文章","图文信息","图文消息","央媒报道","媒体报道","宣传报道","宣传稿件","广播节目","微信文章","新闻报道","新闻稿件","新闻通稿","电视节目","稿件信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'attribute', value FROM json_each('[
 "涉密","不公开","不公开类","免予公开","公开属性","公文属性","属性认定","不予公开类","主动公开类","不予公开信息","主动公开属性","依申请公开类","免予公开信息","免于公开","免于公开信息","公文公开属性",
 "此件公开发布","转为主动公开","不予公开信息数","依申请公开属性","此件依申请公开","依申请转主动公开","属性为依申请公开","依申请公开的信息","依申请公开的政府信息","依申请公开的文件","不予公开的信息","不予公开的政府信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'budget', value FROM json_each('[
 "经费","专项经费","工作经费"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'call', value FROM json_each('[
 "来电","来话","诉求","市民来电","群众来电","群众诉求","企业群众诉求"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'catalogue', value FROM json_each('[
 "公开事项","公开清单","公开目录","标准目录","主动公开目录","事项标准目录","公开事项目录","公开标准事项","公开标准目录","政务公开事项","主动公开事项目录","主动公开基本目录","主动公开标准目录","公开事项标准目录","基层政务公开标准目录",
 "政务公开事项标准目录"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'coercion', value FROM json_each('[
 "行政强制","行政强制事项","行政强制处理决定"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'column', value FROM json_each('[
 "板块","栏目","模块","版块","频道","子栏目","一级栏目","三级栏目","主要栏目","二级栏目","公开栏目","各类栏目"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'column_visit', value FROM json_each('[
 "专栏访问量","专栏访问次数","专栏页面访问量","网站专栏页面访问量","专栏点击量","专栏浏览量","信息公开专栏点击量","政务公开专栏点击量",
 "政府信息公开专栏点击量","信息公开专栏访问","信息公开专栏访问量","政务公开专栏访问量","政府信息公开专栏访问量","政务公开专栏浏览量","信息公开专栏浏览量"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'complaint', value FROM json_each('[
 "举报","投诉","投诉件","被举报投诉","被投诉举报","被举报","被投诉","举报投诉","投诉举报","举报投诉数量","举报申诉","举报申诉件","信息公开举报","政府信息公开举报",
 "依申请公开投诉","信息公开投诉","政府信息公开投诉","信息公开投诉举报","政府信息公开投诉举报","政务公开投诉","依申请公开投诉举报","依申请公开举报投诉","信息公开举报投诉","政府信息公开举报投诉"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'consult_call', value FROM json_each('[
 "咨询来电","咨询电话","来电咨询","电话咨询"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'consult_online', value FROM json_each('[
 "在线咨询","网上咨询","网络咨询","邮件咨询"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'consult_visit', value FROM json_each('[
 "来访","上门咨询","当面咨询","当面接待","接待来访","来人咨询","来访咨询","来访接待","现场咨询","现场接待","接待来人咨询","接待来访群众","现场接待人数","现场查阅咨询"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'designated_staff', value FROM json_each('[
 "指定专职人员"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'document', value FROM json_each('[
 "公文","发文","文件","公开发文","公开文件","其他公文","区级文件","县级文件","各类文件","市级文件","府办文件","政府公文","政府文件","政策文件","旗内文件","本级文件","法规公文","法规文件","电子文件","红头文件","纸质文件","纸质文本",
 "部门文件","重要文件","区政府文件","县政府文件","市政府文件","政府办文件","政策性文件","文件类信息","文件资料","应公开文件","应主动公开文件","省政府文件","镇政府文件","各类政策文件","惠企政策文件","民生政策文件","涉企政策文件","部门政策文件","重要政策文件","区政府办公室文件",
 "县政府办公室文件","市政府办公室文件","发布文件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'document.other', value FROM json_each('[
 "函件","批复","档案","上级文件","业务公文","人事文件","会议纪要","公告文件","其他文件","工作文件","招标文件","涉密文件","规章制度","通知文件","业务公文类","征求意见稿","人事任免文件","常务会议纪要","招标采购文件","文件征求意见稿",
 "政府常务会议纪要","其他各类文件","其他政策文件","其他政策性文件","其他各类政策文件","其他公文","其它文件","其它政策文件","其他各类公文"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'document_rate', value FROM json_each('[
 "公文公开率","公文主动公开率","公文类信息主动公开率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'expenses', value FROM json_each('[
 "实际支出","实际支出费用"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'fee', value FROM json_each('[
 "收费","处理费","工本费","成本费","成本费用","收费情况","申请费用","信息处理费","收费及减免","信息公开费用","依申请公开费用","信息公开处理费","政府信息处理费","检索费、复制费","政府信息公开费用","邮寄、复制等费用","依申请公开信息处理费",
 "检索、复制、邮寄费用","政府信息公开信息处理费","检索、复制、邮寄等费用","检索、复印、邮寄等费用","检索、邮寄、复制等费用","检索费、复制费、邮寄费","向申请人收费","向申请人收取费用","对申请人收费","向申请人收取任何费用","收费行为","收费事项",
 "信息处理费用","任何信息处理费用","检索、复印费用","检索、复制费用","任何检索、复印费用","检索、复印、邮递等成本费用","检索、复印、邮寄等成本费用","检索、复制、邮寄等成本费用"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'fee.copy', value FROM json_each('[
 "复印费","复印费用","纸张复制费"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'fee.postage', value FROM json_each('[
 "邮寄费","邮递费"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'fee.search', value FROM json_each('[
 "检索费"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'field', value FROM json_each('[
 "试点领域","试点领域单位"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'followers', value FROM json_each('[
 "粉丝","关注数","关注量","总粉丝","粉丝数","粉丝量","订阅数","订阅量","关注人数","关注用户","微信用户","粉丝人数","粉丝总数","累计粉丝","订阅人数","订阅用户","关注用户数","累计粉丝数"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'full_text_items', value FROM json_each('[
 "电子全文","全文电子化信息","全文电子化的信息","电子化信息","全文电子信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'full_text_rate', value FROM json_each('[
 "电子化率","全文电子化","全文电子化率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'guide', value FROM json_each('[
 "办事指南","服务指南"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'hotline', value FROM json_each('[
 "工单","热线","一号通","便民热线","市民热线","市长热线","政务热线","政府热线","服务热线","热线咨询","热线工单","热线来电","热线电话","热线诉求","12345","市民服务热线",
 "接诉即办工单","热线派单","热线服务电话","12345派单","12345转办件","12345转办工单","12345转派工单","12345热线工单","12345热线派单","12345转办诉求","热线转办件","热线转办工单","热线交办件","12345热线转办件","12345热线交办件","12345市民热线","12345便民热线","市民热线工单","政务服务热线","12315热线","12328热线","12329热线","12333热线","12345工单","12345平台","12345热线","12366热线","12369热线","政务服务便民热线","12345市长热线",
 "12345政务服务热线","12345政务服务便民热线"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'information', value FROM json_each('[
 "信息","消息","資訊","资讯","信息件","中文信息","交易信息","信息发布","信息总数","信息总量","信息数量","信息更新","信息条数","信息条目","信息资料","公众信息","公共信息","公布信息","公开信息","公开总数","公开总量","医保信息",
 "双语信息","发布信息","发布总量","各种信息","各类信息","图文信息","推送信息","政务信息","政务消息","政務資訊","政府信息","政府资訊","文字信息","更新信息","权威信息","条目信息","校务信息","气象信息","环境信息",
 "税务信息","税收信息","院务信息","信息公开数","信息发布量","公开信息件","公开信息数","公开的信息","公开公示信息","公示公开信息","应公开信息","主动公开信息","主动公开总数","信息公开总数","信息公开总量","信息公开数量","信息发布总数",
 "公开信息总数","公开各类信息","公开政务信息","公开政府信息","发布信息总数","发布各类信息","发布政务信息","发布政府信息","各类政务信息","各类政府信息","政府信息条目","政府信息资源","主动公开信息数","主动公开的信息","住房公积金信息","公开政府信息数",
 "公开的政府信息","应主动公开信息","政务动态和信息","主动公开信息总数","主动公开政务信息","主动公开政府信息","信息更新发布总数","公开各类政府信息","公开政府信息总数","公开政府信息总量","发布各类政务信息","政府信息公开信息","主动公开政府信息数",
 "主动公开的政府信息","政务服务和政府信息","政府信息和政务信息","主动公开政府信息总数","文字、图片信息","图片、文字信息","图文、视频信息","文字、图片、视频信息","各类文字、图片信息","发布内容","推送内容","更新内容"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'information.other', value FROM json_each('[
 "公开内容","新闻信息","其余信息","原创信息","各类资讯","同步信息","图片信息","政务资讯","视频信息","转发信息","转载信息","音频信息","其它类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'inspection', value FROM json_each('[
 "巡查","巡检","抽查","检查","督导","督查","自查","自检","专项排查","专项检查","专项督查","季度检查","日常检查","检查指导","检查督导","监督检查","督导检查","集中检查"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'instant_matter', value FROM json_each('[
 "即办件","即办事项"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'interpretation', value FROM json_each('[
 "解读","解读稿","解读文件","政策解读文件","各类解读","工作解读","政策解读","文件解读","规章解读","解读产品","解读信息","解读文章","解读材料","解读稿件","多形式解读","政策解读件","政策解读文","政策解读稿","解读类信息","政策文件解读","政策解读产品",
 "政策解读信息","政策解读文章","政策解读材料","政策解读稿件","文件解读材料","政策解读类信息","政策宣传解读信息","政策解读及简明问答","多形式解读材料","多样化解读材料","配套解读材料","配文解读","解读资料","政策解读资料","配套解读资料","配套政策解读资料","解读政策信息","解读文件信息","配发解读","配发解读材料","配套文件解读","配套解读","配套政策解读","配套政策解读材料","配套政策解读信息","配套解读信息","配套解读文章","配套解读稿","解读材料数","解读信息发布总数","解读信息总数",
 "解读信息发布数","解读信息发布量","解读信息数","解读信息数量","政策解读信息发布总数","政策解读信息发布数"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'interview', value FROM json_each('[
 "领导在线访谈","访谈","微访谈","在线访谈","局长访谈","政务访谈","直播访谈","网上访谈","网络访谈","视频访谈","互动访谈","访谈活动","访谈节目","访谈问政","在线访谈次数","在线访谈活动","政府在线访谈","政府网站在线访谈","政府网站在线访谈次数","在线访谈期数","访谈期数"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'law', value FROM json_each('[
 "法规","法律法规","法规规章","行政法规","地方性法规"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'leaflet', value FROM json_each('[
 "手册","折页","海报","口袋书","宣传册","宣传单","宣传品","宣传页","明白卡","明白纸","宣传手册","宣传资料","政策汇编","办事指南册","一次性告知单"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'letter', value FROM json_each('[
 "信箱","主任信箱","书记信箱","信箱信件","信箱来信","公开信箱","区长信箱","厅长信箱","县长信箱","局长信箱","市长信箱","政府信箱","校长信箱","省长信箱",
 "网上信件","网民来信","部门信箱","镇长信箱","领导信箱","公开电子信箱","市委书记信箱","市长信箱来信","领导信箱信件","书记市长信箱","领导信箱来信",
 "书记市长信箱来信","政务信箱","局长信箱来信"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'letter_plain', value FROM json_each('[
 "信件","来信","公众来信","各类信件","群众来信"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'licence', value FROM json_each('[
 "施工许可","工程施工许可","建筑工程施工许可","建筑施工许可","行政许可","许可信息","许可决定","办理行政许可","行政许可信息","行政许可公示","行政许可决定","行政许可结果","行政许可处理决定","行政许可类信息","行政许可类",
 "行政许可办理结果","许可办理结果","行政审批办理结果"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'litigation', value FROM json_each('[
 "法院","诉讼","诉讼件","诉讼案","人民法院","复议诉讼","应诉案件","法院判决","行政应诉","行政诉讼","诉讼事项","诉讼案件","诉讼申请","复议和诉讼","复议诉讼件","复议诉讼案",
 "行政应诉件","行政应诉案","行政诉讼件","行政诉讼数","行政诉讼案","被行政诉讼","信息公开诉讼","复议和诉讼件","复议和诉讼案","复议诉讼事项","复议诉讼案件","复议诉讼申请",
 "提起行政诉讼","行政复议诉讼","行政应诉事项","行政应诉案件","行政应诉申请","行政诉讼事件","行政诉讼事项","行政诉讼数件","行政诉讼数案","行政诉讼案件","行政诉讼申请",
 "被行政诉讼件","被行政诉讼案","信息公开诉讼件","信息公开诉讼案","复议和诉讼事项","复议和诉讼案件","复议和诉讼申请","提起行政诉讼件","提起行政诉讼案","行政复议诉讼件",
 "行政复议诉讼案","行政诉讼数事项","行政诉讼数案件","行政诉讼数申请","行政诉讼的案件","被提起行政诉讼","被行政诉讼事项","被行政诉讼案件","被行政诉讼申请","信息公开行政诉讼",
 "信息公开诉讼事项","信息公开诉讼案件","信息公开诉讼申请","提起行政诉讼事项","提起行政诉讼案件","提起行政诉讼申请","政府信息公开诉讼","行政复议行政诉讼","行政复议诉讼事项",
 "行政复议诉讼案件","行政复议诉讼申请","被提起行政诉讼件","被提起行政诉讼案","信息公开类行政诉讼","信息公开行政诉讼件","信息公开行政诉讼案","政府信息公开诉讼件",
 "政府信息公开诉讼案","行政复议行政诉讼件","行政复议行政诉讼案","被提起行政诉讼事项","被提起行政诉讼案件","被提起行政诉讼申请","信息公开类行政诉讼件","信息公开类行政诉讼案",
 "信息公开行政诉讼事项","信息公开行政诉讼案件","信息公开行政诉讼申请","政府信息公开行政诉讼","政府信息公开诉讼事项","政府信息公开诉讼案件","政府信息公开诉讼申请",
 "行政复议行政诉讼事项","行政复议行政诉讼案件","行政复议行政诉讼申请","信息公开类行政诉讼事项","信息公开类行政诉讼案件","信息公开类行政诉讼申请","政府信息公开类行政诉讼",
 "政府信息公开行政诉讼件","政府信息公开行政诉讼案","政府信息公开类行政诉讼件","政府信息公开类行政诉讼案","政府信息公开行政诉讼事项","政府信息公开行政诉讼案件",
 "政府信息公开行政诉讼申请","政府信息公开类行政诉讼事项","政府信息公开类行政诉讼案件","政府信息公开类行政诉讼申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'litigation.kind', value FROM json_each('[
 "一审","二审","再审","直接诉讼","直接起诉","复议后诉讼","复议后起诉","未经复议直接诉讼","未经复议直接起诉"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'litigation_cost', value FROM json_each('[
 "诉讼费","诉讼费用","诉讼有关费用","诉讼相关费用","与诉讼有关费用","与诉讼有关的费用","与诉讼相关的费用","与诉讼有关的总费用","与诉讼有关的费用支出"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'matter', value FROM json_each('[
 "审批事项","服务事项","依申请事项","依申请类事项","公共服务事项","审批服务事项","政务服务事项","行政审批事项","依申请政务服务事项"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'matter_plain', value FROM json_each('[
 "业务","事项","各类业务","拆分事项","颗粒化拆分事项"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'media_interview', value FROM json_each('[
 "专访","采访","媒体专访","媒体采访","新闻采访","电视采访","记者采访","集体采访","接受媒体采访"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'meeting', value FROM json_each('[
 "会议","例会","专题会","会商会","动员会","协调会","工作会","推进会","调度会","部署会","专题会议","工作会议","工作例会","推进会议","联席会议","部署会议","专题会商会",
 "动员部署会","培训部署会","工作推进会","工作部署会","电视电话会议","领导小组会议"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'message', value FROM json_each('[
 "咨询","提问","留言","私信","咨询件","互动信息","互动留言","信件留言","信息咨询","公众留言","各类咨询","各类留言","咨询事项","咨询建议","咨询留言","咨询问题","在线留言","来信留言","网上留言","网友咨询","网友留言","网民咨询",
 "网民提问","网民留言","网站留言","群众咨询","群众留言","领导留言","人民网留言","咨询类留言","政民互动留言","领导信箱留言"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'message.other', value FROM json_each('[
 "评论","投诉留言","咨询投诉件","网上咨询投诉","咨询投诉","投诉咨询","咨询投诉类","咨询、投诉","咨询和投诉"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'money', value FROM json_each('[
 "费用","总费用","任何费用","各项费用","费用支出","总金额","合计金额","收费总金额","收费金额","收费总额"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'normative', value FROM json_each('[
 "规范性文件","规范性文件数","政府规范性文件","海事规范性文件","税务规范性文件","税收规范性文件","行政规范性文件","规范性政府信息","规范性文件信息","部门规范性文件",
 "市政府规范性文件","行政规范性文件数","规范性文件类信息","部门行政规范性文件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'normative_in_force', value FROM json_each('[
 "继续有效文件","有效规范性文件","现行规范性文件","现行有效规范性文件","现行有效的规范性文件","现行有效的行政规范性文件","现行有效的政府规范性文件","现行有效行政规范性文件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'normative_new', value FROM json_each('[
 "新制定规范性文件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'office', value FROM json_each('[
 "专门机构","工作机构","责任机构","信息公开机构","政务公开机构","政府信息公开专门机构","政府信息公开工作机构"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'official_document', value FROM json_each('[
 "公文信息","公文类信息","公文类政府信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'on_time_rate', value FROM json_each('[
 "按时办结率","按时答复率","按期办结率","按期答复率","答复及时率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'one_stop_matter', value FROM json_each('[
 "一件事","一件事一次办","高效办成一件事","联办事项","一件事联办事项","一件事事项","一件事主题服务"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'online_case', value FROM json_each('[
 "网上办件","网上办理","网上办件量","网上办理件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'open_day', value FROM json_each('[
 "开放日活动","政务公开日","政务开放日","政府开放日","政府开放月","政务公开日活动","政府开放日活动"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'organ', value FROM json_each('[
 "村","乡镇","医院","单位","县区","学校","市州","机构","社区","科室","街道","部门","镇街","先导区","县市区","居委会","村委会","管委会","苏木镇","公开单位","内设科室","区直部门","区级部门","县直部门","县级部门","局属单位",
 "市直单位","市级部门","成员单位","政府部门","旗直部门","派出机构","直属机构","职能单位","职能部门","驻外机构","下属事业单位","法律服务机构","公共企事业单位"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'other', value FROM json_each('[
 "村","稿","专人","专报","举措","乡镇","事件","任务","企业","位次","公众","公民","册子","决算","减免","刊用","制度","办件","办法","区县","单位","县区","同志","名次","周报","图片","学校","居民","工程","市民",
 "师生","干部","平台","座席","座谈","录用","律师","意见","手册","投资","报告","指南","指标","排名","措施","数据","方案","暗链","月报","机构","材料","条例","案例","检测","横幅","死链","法人","活动","测评",
 "清单","点赞","照片","电脑","监测","目录","直播","社区","科室","简报","系统","纠错","约稿","群众","考核","考评","街道","补贴","规划","记者","证明","证照","评估","课件","课题","调研","资料","资金","走访",
 "通报","通知","邮件","采用","采纳","采编","错链","问卷","集体","项目","预案","预算","领域","一体机","专题片","主办件","交办件","会办件","党组会","分办件","协办件","听证会","大学生","宣传片","局务会","座谈会",
 "志愿者","恳谈会","意见箱","推荐量","敏感词","曝光量","查询机","流程图","点赞数","点赞量","申请人","申请者","研讨会","自然人","补正件","解读率","议事会","评论数","负责人","转发数","转发量","错敏字","三公经费",
 "上报信息","专栏网站","专项规划","主题活动","交易项目","人大会议","代表大会","代表委员","企业代表","会议图解","会议解读","信函咨询","信息报送","信息简报","信访投诉","僵尸账号","先进个人","先进集体","全体会议","公众代表","公开主体",
 "公开指南","公民代表","公益广告","关停账号","典型案例","内设机构","列席会议","办事流程","办件结果","办理事项","动漫视频","反馈意见","受理窗口","听证座谈","咨询投诉","土地出让","培训材料","失效链接","宣传活动","宣传资料","宣讲活动",
 "工作专员","工作专班","市民代表","市直部门","常务会议","平时建议","建设项目","志愿服务","意见反馈","意见建议","意见投诉","成员单位","执法信息","投诉电话","报送信息","招商项目","接待席位","收费项目","政策咨询","政策宣讲","政策问答",
 "整改通知","新增关注","新增用户","新增粉丝","无效链接","服务人次","权力清单","权责事项","权责清单","来信来电","法律顾问","消费投诉","独立用户","独立访客","环境投诉","电子目录","电子邮件","电话回复","监管事项","目录编制","直接来信",
 "直播带岗","直播活动","社会组织","空白栏目","简明问答","网上投诉","网上直播","群众代表","行政征收","行政检查","行政确认","表述错误","观看人次","视频会议","解读方案","解读比例","财政资金","责任单位","责任清单","跑腿清单","跟班学习",
 "转来信件","采纳意见","采购金额","采购项目","重大项目","重点项目","闭会建议","阳光热线","领导小组","不合格账号","不规范表述","专栏、网页","双公示信息","多元化解读","多样化解读","局长办公会",
 "常委会会议","收费及减免","文件及解读","日均浏览量","日均访问量","第三方评估","被采用信息","零跑腿清单","首页点击量","首页访问量","上报政务资讯","不予公开目录","产权交易项目","信息公开目录","公共事项清单","国有土地出让","媒体评论文章",
 "局长办公会议","工程建设项目","常务会议图解","政务信息报送","政府全体会议","政府常务会议","政府采购项目","政策宣传视频","政策简明问答","政策解读方案","政风行风热线","日均访问人次","来人来电查询","热点问题解答","独立访客总量","群众来电来信",
 "行政审批项目","重大行政决策","12345投诉","公共企事业单位","意见征集及反馈","政策文件及解读","新闻发布会信息","更新不及时栏目","秒懂政策小视频","信息公开目录信息","政府信息公开指南","政府信息公开目录","独立用户访问总量","线下信息公开申请",
 "重大行政决策目录","上报市政府网站信息","公开电子信箱交办件","政策文件及政策解读","政策文件及解读材料","政策文件和政策解读","新闻发布会公开信息","再次申请","栏目点击量","信息公开栏目点击量","栏目访问量","公众建议","合理化建议","主题服务","医院",
 "电视专题","方式解读","形式解读","等形式解读","等方式解读","公开专栏","线上公开专栏","信息公开专栏","政务公开专栏","政府信息公开专栏","行政权力事项","信访","网上信访","信访件","信访事项","信访举报","行政处罚事项","行政许可事项",
 "行政许可办理事项","行政事业性收费","行政事业性收费项目","行政事业收费","涉企收费","行政收费","事业性收费",
 "网上调查","错别字","公开栏访问量","政务公开栏访问量",
 "疫情诉求","涉疫诉求","疫情类诉求","涉疫情诉求"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'penalty', value FROM json_each('[
 "处罚信息","处罚决定","行政处罚","行政处罚信息","行政处罚决定","行政处罚案件","行政处罚处理决定","行政处罚类信息","行政处罚类","处罚公示","行政处罚公示",
 "行政处罚办理结果"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'press', value FROM json_each('[
 "发布会","记者会","新闻发布","政策吹风会","新闻发布会","新闻吹风会","新闻发布活动","专题新闻发布会","例行新闻发布会","政府新闻发布会",
 "政策例行吹风会","联合新闻发布会","新闻发布会总次数","政策解读新闻发布会","疫情防控新闻发布会"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'proposal', value FROM json_each('[
 "提案","议案","人大建议","人大议案","代表建议","委员提案","建议提案","建议议案","提案议案","政协提案","议案建议","议案提案","市政协提案","建议和提案","省政协提案",
 "人大代表建议","政协委员提案","区人大代表建议","区政协委员提案","县人大代表建议","市人大代表建议","市政协委员提案","省人大代表建议","省政协委员提案",
 "人大代表议案建议","人大建议政协提案","市级人大代表建议","人大建议和政协提案","人大代表建议和政协提案","人大代表建议和政协委员提案"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'proposal_reply', value FROM json_each('[
 "复文","答复函","办理复文","办理结果","建议答复","提案答复","答复文本","建议办理结果","建议提案复文","建议提案答复","提案办理复文","提案办理结果","政协提案答复","建议提案办理情况","建议提案办理答复","建议提案办理结果","人大代表建议答复",
 "人大建议答复","代表建议答复","委员提案答复","政协委员提案答复","人大代表建议办理结果","政协委员提案办理结果","人大代表建议及政协委员提案办理结果","人大代表建议和政协委员提案办理结果","人大建议政协提案办理结果","人大建议和政协提案办理结果","建议提案办理结果公开",
 "承办结果","办理情况","政协委员提案办理情况","政协提案办理情况","代表建议办理情况","人大建议办理情况","人大代表建议办理情况","办理答复","答复情况","办复结果","办理结果情况","建议提案办理信息",
 "提案建议办理情况","人大建议和政协提案答复","人大代表建议和政协提案答复","人大代表建议和政协委员提案答复","建议和提案答复","建议提案复文公开","建议提案答复函","人大建议和政协提案复文","政协提案办理复文","建议提案办理复文","建议办理复文","代表建议办理复文","提案建议办理复文","人大建议办理复文","人大代表建议办理复文","政协提案复文","人大代表建议复文","人大建议复文","委员提案复文","代表建议和委员提案办理结果","建议和提案办理结果","建议提案答复情况","提案办理情况","建议办理情况","建议和提案办理情况","人大代表建议和政协委员提案办理情况","人大建议和政协提案办理情况"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'public_letter', value FROM json_each('[
 "来信来访","来信来电来访","群众来信来访"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'rate.answer', value FROM json_each('[
 "办复率","回复率","答复率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'rate.close', value FROM json_each('[
 "办结率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'rate.other', value FROM json_each('[
 "公开率","及时率","响应率","落实率","见面率","规范率","解决率","走访率","面商率","主动公开率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'rate.satisfaction', value FROM json_each('[
 "满意率","答复满意率","回访满意率","满意度"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'reading_point', value FROM json_each('[
 "查阅室","查阅点","查阅中心","查阅场所","信息查阅点","公共查阅点","电子查阅室","信息查阅场所","公共查阅中心","公共查阅场所",
 "查询点","公共查询点","信息查询点","信息公开查询点","政府信息查询点","政府信息公开查询点","信息公开查阅点","政府信息查阅点","政府信息查阅场所","政府信息公开查阅点","政府信息公开查阅中心"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'reconsideration', value FROM json_each('[
 "复议","复议件","复议案","复议事项","复议机关","复议案件","复议申请","复议诉讼","行政复议","复议和诉讼","复议诉讼件","复议诉讼案","行政复议件","行政复议数","行政复议案",
 "被行政复议","信息公开复议","复议和诉讼件","复议和诉讼案","复议诉讼事项","复议诉讼案件","复议诉讼申请","提起行政复议","申请行政复议","行政复议事件","行政复议事项",
 "行政复议数件","行政复议数案","行政复议案件","行政复议申请","行政复议诉讼","被行政复议件","被行政复议案","信息公开复议件","信息公开复议案","复议和诉讼事项","复议和诉讼案件",
 "复议和诉讼申请","提起行政复议件","提起行政复议案","申请行政复议件","申请行政复议案","行政复议数事项","行政复议数案件","行政复议数申请","行政复议的案件","行政复议诉讼件",
 "行政复议诉讼案","被申请行政复议","被行政复议事项","被行政复议案件","被行政复议申请","信息公开复议事项","信息公开复议案件","信息公开复议申请","信息公开行政复议",
 "提起行政复议事项","提起行政复议案件","提起行政复议申请","政府信息公开复议","申请行政复议事项","申请行政复议案件","申请行政复议申请","行政复议行政诉讼","行政复议诉讼事项",
 "行政复议诉讼案件","行政复议诉讼申请","被申请行政复议件","被申请行政复议案","信息公开类行政复议","信息公开行政复议件","信息公开行政复议案","政府信息公开复议件",
 "政府信息公开复议案","行政复议行政诉讼件","行政复议行政诉讼案","被申请行政复议事项","被申请行政复议案件","被申请行政复议申请","信息公开类行政复议件","信息公开类行政复议案",
 "信息公开行政复议事项","信息公开行政复议案件","信息公开行政复议申请","政府信息公开复议事项","政府信息公开复议案件","政府信息公开复议申请","政府信息公开行政复议",
 "行政复议行政诉讼事项","行政复议行政诉讼案件","行政复议行政诉讼申请","信息公开类行政复议事项","信息公开类行政复议案件","信息公开类行政复议申请","政府信息公开类行政复议",
 "政府信息公开行政复议件","政府信息公开行政复议案","政府信息公开类行政复议件","政府信息公开类行政复议案","政府信息公开行政复议事项","政府信息公开行政复议案件",
 "政府信息公开行政复议申请","政府信息公开类行政复议事项","政府信息公开类行政复议案件","政府信息公开类行政复议申请","涉及政府信息公开的行政复议","涉及政府信息公开的行政复议件",
 "涉及政府信息公开的行政复议案","涉及政府信息公开的行政复议事项","涉及政府信息公开的行政复议案件","涉及政府信息公开的行政复议申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'rectification', value FROM json_each('[
 "错误","问题","错敏词","反馈问题"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'repealed', value FROM json_each('[
 "失效件数","失效文件","废止件数","废止文件","过时文件","已废止文件","宣布失效文件","废止失效文件","废止规范性文件","清理废止文件","清理废止规范性文件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'request', value FROM json_each('[
 "申请","依申请","受理件","申请件","申请数","申请量","上门申请","书面申请","传真申请","依申请件","信件申请","信函申请","信息申请","公开申请","公开请求","申请政府信息公开请求","政府信息公开请求","信息公开请求","申请信息公开请求","到场申请","在线申请","平台申请","当面申请","有效申请","来人申请","来信申请",
 "现场申请","申请事项","申请信件","申请公开","申请总数","申请总量","申请数量","直接申请","窗口申请","纸质申请","线上申请","网上申请","网站申请","网络申请","邮件申请","邮寄申请","邮箱申请","互联网申请","依申请公开","依申请办件",
 "申请公开件","依申公开事项","依申请公开件","依申请公开数","信息公开申请","其他形式申请","其他方式申请","其他渠道申请","政府信息申请","申请公开信息","电子邮件申请","网上平台申请","通过网络申请","依申请信息公开","依申请公开事件","依申请公开事项",
 "依申请公开信件","依申请公开信息","依申请公开申请","依申请公开要求","依申请公开诉求","依申请公开请求","信息公开申请件","信息公开申请表","信息公开的申请","公开信息的申请","政府信息依申请","依申请公开受理件","依申请公开申请件","依申请公开申请数",
 "信息公开平台申请","信息公开申请事项","公开政府信息申请","政府信息公开申请","申请公开信息事项","申请公开政府信息","要求公开政府信息","依申请公开信息申请","依申请公开政府信息","公开政府信息的申请","政府信息依申请公开","政府信息公开依申请",
 "政府信息公开申请书","政府信息公开申请件","政府信息公开申请表","政府信息公开的申请","政府信息依申请公开件","政府信息公开申请事项","政府信息公开申请总数","政府信息公开申请数量",
 "依申请公开政府信息申请","要求公开政府信息的申请","政府信息依申请公开办理事项","自然人申请","企业申请","公民申请","法人申请","商业企业申请","商业机构申请","依申请公开信息总数","受理依申请公开信息总数","依申请公开总数","依申请公开数量","依申请公开信息数量",
 "依申请公开政府信息总数","依申请公开政府信息数","依申请公开申请总数","依申请公开总量","申请公开信息总数"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'request_catalogue', value FROM json_each('[
 "依申请公开目录","依申请公开信息目录","依申请公开标准目录"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'request_point', value FROM json_each('[
 "受理点","委托受理点","申请受理点","信息申请受理点","依申请公开受理点","信息公开申请受理点"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'response', value FROM json_each('[
 "关切","热点","舆情","主动回应","公众关切","回应事件","回应信息","回应热点","回应舆情","政务舆情","涉政舆情","热点事件","热点关切","热点舆情","热点问题",
 "社会关切","社会热点","网络舆情","群众关切","舆情事件","重大舆情","回应事件数","主动回应信息","公众关注热点","回应公众关切","回应关切信息","回应政务舆情","回应热点舆情",
 "回应热点问题","回应社会关切","回应网民关切","回应群众关切","社会关切热点","社会关注热点","群众关注热点","回应公众关注热点","社会关注热点问题","群众关注热点问题",
 "群众关心的热点问题","公众关注热点或政务舆情","公众关注热点或重大舆情","公众关注热点或重大舆情数"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'response_other', value FROM json_each('[
 "其他方式回应事件","其他方式回应事件数","其它方式回应事件","其他方式回应"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'response_social', value FROM json_each('[
 "微博微信回应事件","微博微信回应事件数","微博微信回应"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'rule', value FROM json_each('[
 "规章","政府令","市政府令","政府规章","行政规章","部门规章","市政府规章","省政府规章","规章类文件","地方政府规章"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'rule_in_force', value FROM json_each('[
 "现行有效规章","现行有效政府规章","现行有效的政府规章","现行有效的规章"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'score', value FROM json_each('[
 "得分","成绩","评分","测评得分","综合得分","考核得分","评估得分"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'secret_documents', value FROM json_each('[
 "国家秘密文件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'service_instant_rate', value FROM json_each('[
 "即办率","即办件占比","即办件比例"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'service_no_visit_rate', value FROM json_each('[
 "不见面办理率","不见面审批率","不见面办理比例","不见面审批占比"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'service_online_rate', value FROM json_each('[
 "网办率","网上可办率","网上可办比例"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'service_satisfaction_rate', value FROM json_each('[
 "好评率","群众好评率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'service_time_reduction_rate', value FROM json_each('[
 "时限压缩比","时限压缩比例","承诺时限压缩率","承诺时限压缩占比","承诺时限压缩比例","时限压缩","办理时限压缩","承诺时限压缩","办理时限压缩率","承诺提速率","审批承诺提速率","审批提速率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'solicitation', value FROM json_each('[
 "在线征集","在线调查","征集调查活动","调查征集活动","网上征集活动","网络征集活动","征集公告","征集意见","征集调查","意见征集","民意征集","网上征集","调查征集","调查问卷","公众意见征集","公开征求意见",
 "公开征集意见","意见建议征集","意见征集事项","意见征集信息","意见征集活动","决策意见征集","民意征集活动","民意征集调查","网络征集调查","决策意见征集事项","网络征集调查活动",
 "征求意见","征求意见公告","征求意见稿公告","意见征询"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'special_topic', value FROM json_each('[
 "专栏","专题","专栏专题","专题专栏","专题栏目","专题页面","网络专题","政务专题专栏","重点领域专栏","政务公开专题专栏"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'staff', value FROM json_each('[
 "人员","工作人员"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'staff_both', value FROM json_each('[
 "专兼职","专、兼职","专(兼)职","专兼职人员","专、兼职人员","专(兼)职人员","专兼职工作人员","专职、兼职人员","专职或兼职人员","专、兼职工作人员","信息公开工作人员",
 "政务公开工作人员","专(兼)职工作人员","政府信息公开工作人员","从事政府信息公开工作人员","从事政府信息公开工作的人员"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'staff_full_time', value FROM json_each('[
 "专职","专职人员","全职人员","专职工作人员","全职工作人员","信息公开专职人员"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'staff_part_time', value FROM json_each('[
 "兼职","兼职人员","兼职工作人员"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'trained', value FROM json_each('[
 "参训","学员","骨干","业务骨干","参会人员","参加人员","参训人员","参训人数","参训人次","参训干部","受训人员","培训人员","培训人数","培训人次","培训干部","干部职工","接受培训人员","相关工作人员","受训","受训人数","受训人次",
 "参训学员","参加人数","参会人数","参加人次","参加培训","参加培训人数","参加培训人员","参加培训人次","接受培训","接受培训人数","接受培训人次"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'training', value FROM json_each('[
 "政务公开类培训","信息公开类培训","政府信息公开类培训","培训","讲座","轮训","培训会","培训班","专项培训","专题培训","专题讲座","业务培训","业务学习","以会代训","培训会议","培训活动","学习培训","线上培训","视频培训","集中培训",
 "集中学习","专题培训会","专题培训班","业务培训会","业务培训班","信息公开培训","政务公开培训","政务公开培训会","政务公开培训班","政务公开业务培训","政府信息公开培训",
 "政务公开工作培训会","综合性及专题性培训","综合性和专题性培训","政府信息公开业务培训"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'views', value FROM json_each('[
 "阅读","总阅读","播放量","观看量","阅读数","阅读量","总阅读量","播放次数","阅读人次","阅读次数","浏览阅读量","点击阅读量","累计阅读量"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'views_or_visit', value FROM json_each('[
 "浏览量","总浏览量","点击量","点击数","点击次数","浏览次数","点击率"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'visit', value FROM json_each('[
 "访问量","年访问量","总访问量","访问人数","访问人次","访问总量","访问次数","累计访问量","网站浏览量","网站点击率","网站点击量","网站访问量","页面浏览量","网站总访问量","首页总访问量"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'window', value FROM json_each('[
 "窗口","办事窗口","服务窗口","综合窗口","综合服务窗口"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'open_zone', value FROM json_each('[
 "专区","公开专区","政务公开专区","政务公开体验区","政府信息公开专区","信息公开专区"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'suggestion', value FROM json_each('[
 "建议"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'interpretation_kind', value FROM json_each('[
 "图解","部门解读","一图读懂","H5解读","专家解读","动漫解读","动画解读","图文解读","图片解读","图表解读","图解信息","媒体解读","文字解读","漫画解读","现场解读","简明解读","线下解读","视频解读","长图解读","音频解读","领导解读","负责人解读",
 "音视频解读","政策小视频","数字图文解读","主要负责人解读","新闻发布会解读","部门负责人解读","政策图解","解读视频","政策解读视频"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'score_plain', value FROM json_each('[
 "得"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'entered_organ', value FROM json_each('[
 "进驻单位","进驻部门","入驻单位","入驻部门","进驻部门单位","入驻部门单位"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'matter_entered', value FROM json_each('[
 "可办理事项","政务服务平台事项","纳入政务服务平台事项","进驻大厅事项","进驻中心事项","入驻事项","入驻政务服务事项","集中办理事项","可办事项","进驻事项","进驻政务服务事项","进驻办理事项","可办理政务服务事项"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'fee.disc', value FROM json_each('[
 "光盘复制费","光盘费","光盘刻录费","刻录费","光盘复制费用","磁盘复制费","光盘制作费"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'mixed', value FROM json_each('[
 "信息发布量","信息更新量","各类动态信息","各类新闻动态"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'other', value FROM json_each('[
 "来电来访","来电来访咨询","来人来电咨询","来电来人咨询","来访来电","来访来电咨询","来信来访咨询","全国政协提案","全国人大代表建议","全国人大建议","全国政协委员提案"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'trainee', value FROM json_each('[
 "信息员","联络员","信息联络员","兼职信息员","工作骨干","专干","经办人员","业务人员","政务公开人员"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'other', value FROM json_each('["农民","农户","学生","家长","教师","医务人员","从业人员","经营主体","市场主体",
 "纳税人","缴费人","劳动者","下岗职工","失业人员","退役军人","创业者","小微企业","个体工商户","青年","妇女","老年人","残疾人","求职者","经营者","用人单位","参保单位","农民工","村民","企业","居民","师生","志愿者","学校",
 "大学生","会员","商户","业主","党员","驾驶员","种养户"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'other', value FROM json_each('["主动公开目录信息","公开目录信息","主动公开基本目录信息","目录信息","基本目录信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'other', value FROM json_each('["阅览室","电子阅览室"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'attribute', value FROM json_each('["依申请公开转主动公开","转主动公开","依申请转为主动公开","依申请公开转为主动公开","不予公开转主动公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'request', value FROM json_each('["有效政府信息公开申请","有效信息公开申请","有效依申请公开申请","有效依申请公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'proposal_reply', value FROM json_each('["复函","办理复函","建议提案复函","提案复函","建议复函","政协提案复函","政协委员提案复函","人大代表建议复函","代表建议复函","提案办理复函","建议提案办理复函","政协提案办理复函","人大代表建议和政协提案办理复函"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'other', value FROM json_each('["文件类"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'document', value FROM json_each('["市本级政府文件","县本级政府文件","区本级政府文件","市本级文件","县本级文件","区本级文件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'request', value FROM json_each('["依申请公开办理事项","依申请公开办件","依申请公开来信","依申请公开来件","依申请公开信息要求","依申请公开事项要求","依申请公开要求",
 "有关公开政府信息的申请","公开政府信息的申请","信息公开办件","政府信息公开办件","信息公开申请办件","政府信息公开申请办件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'document', '政策公文';
-- What was not received, as statements of none write it.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'request', value FROM json_each('["申请公开政府信息","申请公开相关政府信息","申请公开信息","要求公开政府信息的申请","要求政府信息公开申请","要求政府信息公开的申请","信息公开申请表",
 "申请公开信息要求","申请公开政府信息要求","政府信息公开申请事件","依申请公开事件","依申请信息公开事件","依申请公开政府信息办理事项","依申请公开政府信息事项","要求公开政府信息","政府公开申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'fee', value FROM json_each('["依申请公开信息收费","依申请公开政府信息收费","政府信息公开收费","收费和减免","收费和费用减免","收费、减免","收费及费用减免","依申请公开信息收费和费用减免",
 "依申请公开政府信息收费、减免","依申请公开政府信息收费和减免","依申请公开政府信息收费及减免"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'reconsideration', '行政复议案';
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'appeal', '申述';
-- What may be either, or both.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'mixed', value FROM json_each('["信息文件","文件信息公开","有关信息文件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'other', value FROM json_each('["专职和兼职工作人员","专职、兼职工作人员","专职和兼职人员"]');
-- However a request is called.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'head', 'request', what.value || joint.value || thing.value
  FROM json_each('["依申请公开", "依申请信息公开", "政府信息公开申请", "信息公开申请", "申请政府信息公开", "申请信息公开", "申请公开政府信息", "申请公开信息"]') AS what,
       json_each('["", "的", "相关", "有关", "的相关", "的有关"]') AS joint, json_each('["事项", "事件", "件", "事宜", "要求"]') AS thing;
-- What a policy is explained in: 图片类政策解读, 视频形式的解读材料.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'head', 'interpretation_kind', form.value || kind.value || what.value
  FROM json_each('["文字", "图片", "视频", "图文", "图表", "图解", "动漫", "动画", "漫画", "短视频", "音频", "H5", "问答", "专家", "媒体", "访谈", "领导", "负责人"]') AS form,
       json_each('["", "类", "版", "形式", "形式的", "式", "型"]') AS kind,
       json_each('["解读", "政策解读", "解读材料", "政策解读材料", "解读信息", "政策解读信息", "解读稿", "解读产品", "解读作品"]') AS what;
-- What proposals were answered with.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'head', 'proposal_reply', who.value || what.value || reply.value
  FROM json_each('["人大", "人大代表", "代表", "政协", "政协委员", "委员"]') AS who, json_each('["建议", "提案", "议案", "建议案"]') AS what,
       json_each('["复函", "复文", "答复", "答复函", "答复件", "答复意见", "办理复函", "办理复文", "办理答复", "办理结果"]') AS reply;
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'request', value FROM json_each('["政府信息公开申请办理事项", "信息公开申请办理事项", "政府信息依申请公开申请", "政府信息依申请公开事项"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'account', value FROM json_each('["新媒体平台", "政务新媒体平台"]');
-- Those who came to ask.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'head', 'consult_visit', one.value || two.value
  FROM json_each('["现场", "当面", "上门", "来访", "窗口", "现场接待", "接待现场", "接待来访", "接待来人", "接待上门", "接待当面"]') AS one, json_each('["咨询", "接待咨询", "咨询接待", "咨询人数", "咨询人员", "咨询群众"]') AS two;
-- On paper, disc or floppy: which is not said.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'fee.copies', value FROM json_each('["复制费", "复制费用"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'litigation', value FROM json_each('["被诉","被起诉","被提起诉讼","被诉案件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'reconsideration', value FROM json_each('["被复议","被申请复议","被提起复议","被提起行政复议","被复议案件"]');
-- No windows of the service hall.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'head', 'other', value FROM json_each('["咨询窗口","咨询服务窗口","专门窗口","信息公开窗口","信息公开专门窗口","信息公开受理窗口","信息公开查阅窗口","政务公开窗口",
 "公开窗口","查阅窗口","查询窗口","受理窗口","申请窗口","政府信息公开窗口","政府信息公开查阅窗口","政府信息公开受理窗口","依申请公开窗口","依申请公开受理窗口"]');
