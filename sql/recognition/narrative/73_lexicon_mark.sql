-- Words of real reports: classes of information, and words that only hold a clause together (70_lexicon.sql).

INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'emergency', value FROM json_each('[
 "应急信息","应急管理","突发事件","应急管理信息","突发事件信息","突发公共事件","应急与处置信息","应急管理类信息","突发公共事件信息","预警信息","天气预警信息",
 "气象预警信息","灾害预警信息","应急类信息","应急预案信息","地质灾害预警信息","应急处置信息","突发事件应急信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'enforcement', value FROM json_each('[
 "行政执法类","行政执法信息","行政执法类信息","执法类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'finance', value FROM json_each('[
 "决算","预算","预决算","财政决算","财政预算","部门决算","部门预算","部门预算决算信息","部门预决算公开信息","部门决算信息","部门预算信息","预算信息","决算信息","预算决算","财务预决算","财政预决算","部门预决算","预决算信息","预决算公开","三公经费信息","财政预算决算","部门预算决算","预算决算信息","财政预决算信息","部门预决算信息",
 "财政预算、决算信息","财政预决算及三公经费","财政预决算和三公经费","财政预决算和\"三公\"经费","经费预决算信息","经费预决算","经费信息","三公经费预决算信息","三公经费预决算","经费预决算公开信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'interaction', value FROM json_each('[
 "互动交流类","互动交流类信息","政民互动类信息","互动类信息","互动交流信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'key_fields', value FROM json_each('[
 "重点领域","重点领域信息","重点领域类信息","九项重点领域信息","重点领域信息公开","重点领域政务信息","重点领域政府信息","重点领域公开政府信息数","重点领域信息公开数",
 "重点领域信息公开数量","重点领域公开信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'leaders', value FROM json_each('[
 "领导信息","领导简历","领导之窗","领导介绍","领导分工","领导简介","领导类信息","机构领导","机构领导信息","领导机构信息","领导机构类信息","机构领导类信息",
 "机构职能与领导信息","机构设置和领导信息","领导信息和机构职能","机构和领导信息","领导信息及机构职能信息","领导和机构信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'livelihood', value FROM json_each('[
 "民生信息","民生类信息","民生领域信息","重大民生信息","民生事项类信息","重点民生领域信息","民生类","民生领域类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'meetings', value FROM json_each('[
 "会议类","会议类信息","会议公开","全体会议信息","常务会议信息","政府常务会议","重大会议信息","政府会议","重要会议信息","政府常务会议信息","市政府常务会议信息","区政府常务会议信息","县政府常务会议信息","政府全体会议信息","政府会议信息","政府会议类信息","会议公开类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'news', value FROM json_each('[
 "动态","动态类","新闻类","业务动态","乡镇动态","动态信息","图片新闻","视频新闻","基层动态","头条新闻","学校动态","工作动态","政务动态","政务要闻","教育要闻","新闻中心","新闻动态","部门动态","业务动态类","动态类信息",
 "工作动态类","政务动态类","政务资讯类","新闻类信息","工作动态信息","工作日常动态","政务动态信息","日常工作动态","部门工作信息","业务动态类信息","其他动态类信息","动态新闻类信息","医保动态类信息","县市区动态信息",
 "对外宣传类信息","工作动态类信息","政务动态类信息","街乡镇动态信息","部门工作类信息","行业动态","政务新闻","媒体报道信息","部门动态信息","动态要闻","要闻动态","动态信息类","部门动态类信息","镇街动态","乡镇动态信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'notices', value FROM json_each('[
 "公告","公示","公示类","公告公示","公告通知","公示公告","通知公告","通知通告","公告类信息","通知公告类","通知通告类","通知公告信息","公示公告类信息",
 "通知公告类信息","公示公告信息","公示类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'organization', value FROM json_each('[
 "主要职能","机构职能","机构设置","机构信息","机构类信息","机构类","部门职能","机构职能类","机构设置类","机构设置信息","机构职能类信息","机构设置类信息","机构职能信息",
 "概况","概况类","单位概况","机关简介","机构概况","概况信息","机构概况类","概况类信息","概括类信息","机构概况信息","机构概况类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'other', value FROM json_each('["其他","其余","其它","其他栏目","其它事项","其它栏目"]');
-- Of some class that has no code.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'unnamed', value FROM json_each('[
 "信息公开信息","政务公开信息类","业务类","三大领域","业务信息","业务工作","政务类信息","政务类","工作信息","工作类信息","重点工作信息","财务信息","财政信息","重点工作","业务类信息","综合类信息","专题专栏信息","基层两化领域","财政资金信息","重点业务类信息","工作总结","政务公开类","政务公开类信息"]');
-- What is left of a list of classes.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'rest', value FROM json_each('[
 "应主动公开的其他信息","应当主动公开的其他信息","其他信息","其它信息","其他类信息","其它类信息","其余各类信息","其他应主动公开类信息","其他应主动公开的政府信息","其他应当主动公开的政府信息","其他政府信息","其他政务信息","其他各类信息","其它各类信息","其他各类政府信息","其他信息类","其它信息类","其他类","其它类","其他类别","其他类别信息","其他公开信息","其他方面信息","其他类的信息","其他应当公开的信息","其他应公开的信息","其他应当主动公开的信息","其他应主动公开的信息","其他应主动公开信息","其他主动公开信息","其他类政府信息","其他类政务信息","其他应公开信息","其余信息","其他应当公开的政府信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'other_notices', value FROM json_each('[
 "通告","中标公告","征地公告","拍卖公告","招标公告","航行警告","航行通告","通告公告","不动产公告","注销公告","登记公告","吊销公告","听证公告","成交公告","交易公告","采购公告","送达公告","出让公告","变更公告","遗失公告","拍卖公示",
 "招租公告","不动产登记公告","注销登记公告","环评公示","审批前公示","补偿公告","征收公告","结果公示","出让结果公示","合同公告"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'personnel', value FROM json_each('[
 "人事人才","人事任免","人事信息","任前公示","干部任免","人事信息类","人事类信息","人事任免信息","人事管理信息","任免通知","人事任免通知",
 "人事任免类信息","干部任免信息","人事任免文件信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'plans', value FROM json_each('[
 "专项规划","发展规划","工作计划","年度计划","规划信息","规划计划","计划总结","部门计划","月工作计划","规划计划类","规划计划信息","发展规划类信息","规划计划类信息","计划总结类信息","计划总结统计类信息","国民经济和社会发展规划"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'policy', value FROM json_each('[
 "优惠政策","政策信息","政策措施","政策法规","政策清单","法规文件","涉企政策","规章文件","金融政策","政策文件类",
 "政策法规类","文件类信息","法规公文类","法规文件类","政策文件信息","政策法规信息","其他文件类信息","政策公文类信息","政策文件类信息",
 "政策法规类信息","法规文件类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'procurement', value FROM json_each('[
 "采购项目信息","政府采购项目信息","政府采购信息","政府采购类信息","采购信息类","采购类信息","招标采购信息","招标采购类信息","采购招标信息","采购招标类信息","招投标信息","招投标类信息","采购招标类","招标采购类","政府采购类","招标投标信息","招投标公告类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'projects', value FROM json_each('[
 "重大项目信息","重大项目类信息","重大建设项目信息","重大建设项目类信息","重点项目信息","重大项目类","重大建设项目类","重点项目类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'service', value FROM json_each('[
 "公共服务类","公共服务信息","公共服务类信息","服务类信息","便民服务信息","便民服务类信息","便民服务类","政务服务类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'block', value FROM json_each('[
 "应公开","应主动公开","应当公开","应当主动公开","应予公开","应该公开","名","称","不仅","不同","不少","不断","图表","附件","附图","附表","七方面","三部分","不动产","个方面","个部分","八部分","六部分","办公会","四部分","失泄密","等六项","项内容","七个部分","专项行动","九个部分",
 "五个部分","先审后发","全文包括","公开公平","公开公正","公开审查","公开形式","公开意识","公开招标","公开招聘","公开方式","公开时限","公开流程","公开渠道","公开载体","公开透明","六个方面","六个部分","六项内容","十一部分","四大方面",
 "平台建设","建设项目","总体情况","意见建议","方面内容","泄密事件","监督保障","社会评议","统一受理","统一平台","责任追究","部分内容","领导小组","不动产登记","六方面组成","意见和建议","无障碍浏览","等6项内容","主动公开内容","主动公开制度",
 "主动公开工作","主动公开情况","主动公开方面","主动公开范围","信息公开条例","公开属性审核","公开机构名称","共6部分内容","应公开尽公开","政府信息管理","政府工作报告","上网信息不涉密","依申请公开制度","依申请公开办理","依申请公开工作","依申请公开情况",
 "依申请公开方面","依申请公开服务","依申请公开案例","依申请公开流程","依申请公开渠道","先审查、后公开","应公开、尽公开","涉密信息不上网","谁公开、谁审查","谁审查、谁负责","公开、公平、公正","其他需要报告事项","应公开而不予公开",
 "政府信息公开制度","政府信息公开情况","政府信息公开条例","其他需要报告的事项","主动公开政府信息情况","政府信息公开平台建设","咨询、申请以及答复工作","公开为常态、不公开为例外","公开是常态,不公开是例外","存在的主要问题及改进情况",
 "以公开为原则,不公开为例外","以公开为常态、不公开为例外","收到和处理政府信息公开申请情况"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'etc', value FROM json_each('[
 "等","等等"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('[
 "上","且","主要公开平台","主要平台","主要渠道","主渠道","第一平台","主要载体","主平台","主阵地","余下","剩余","剩下","其余均","各栏目","各个栏目","各频道","各板块","个","中","为","也","了","于","仅","从","余","共","其","内","则","到","即","又","另","只","各","后","向","含","因","均","处","多","对","将","尚","就","属","已","年","并","总",
 "我","所","把","按","数","新","日","时","是","月","有","本","止","此","现","由","类","约","经","自","至","被","计","让","该","起","超","达","近","还","量","高","一件","一例","一共","一切",
 "一宗","一起","上述","不断","严格","中文","主动","主要","予以","产生","今年","以上","件数","任何","依法","依规","保持","充分","先后","全区","全县","全局","全州","全市","全年","全文","全旗","全省","全部",
 "全镇","全面","公众","共有","共计","关于","其中","具体","具有","准确","出版","出现","分别","切实","判决","加大","加强","包含","包括","区级","升至","县级","及时","发出","发生","另外","另有","各种","各类",
 "各级","各项","合计","同时","同步","同类","因此","围绕","增至","复制","复印","大力","如下","存在","完成","实现","对外","对照","导致","小计","尚有","属于","左右","已达","市民","市级","年内","年初","年底",
 "年度","年末","引发","引起","当前","当年","形式","形成","得到","总体","总共","总数","总的","总计","总量","情况","情形","我乡","我们","我办","我区","我厅","我县","我委","我局","我市","我校","我省","我镇",
 "我院","截止","截至","所有","持续","按照","政府","数为","数量","整体","方式","方面","时政","时间","最新","有关","期间","本区","本县","本局","本届","本市","本年","本级","本镇","权威","条数","来自","根据",
 "案件","检索","次数","此外","汉语","涉及","渠道","现有","目前","相关","相应","省级","社会","积极","稳定","突破","等等","类别","类型","累计","结果","给予","统一","统计","继续","编辑","网友","网民","群众",
 "联办","获得","行政","裁定","规范","认真","该项","详细","超过","载体","达到","还有","进行","途径","造成","重点","重要","针对","降至","集中","集成","高达","一年来","上升到","下降到","不少于","中文版","以及时",
 "保持在","信息量","全口径","全年共","全系统","共计达","具体为","减少到","减少至","分别为","分别是","分别由","区政府","区本级","压减至","县政府","县本级","各单位","各处室","各科室","各股室","各部门","向公众","向社会",
 "增加到","增加至","增长到","局机关","工作中","市政府","市本级","总次数","总计达","我中心","我单位","我街道","按要求","按规定","提升到","提升至","提高到","整合为","本中心","本单位","本年内","本年度","本机关","本街道",
 "本部门","案件数","目前共","目前已","省政府","省本级","稳定在","累计数","累计达","结果为","缩减至","达到了","进一步","通过率","镇政府","一网两微","上级转来","人民群众","今年以来","任何一起","依法依规","区政府办","县政府办",
 "及时准确","及时有效","因此引发","在工作中","市政府办","广大群众","情况如下","截至目前","按方式分","按类别分","政府系统","本级政府","相关领域","社会公众","第一时间","编辑出版","群众企业","行政机关","面向公众","面向社会","企业和群众",
 "公开工作中","办理结果为","各级各部门","处理结果为","本行政机关","答复结果为","网站群全年","一网两微一端","从公开形式看","从公开类别看","从办理结果看","从处理结果看","从申请方式看","从申请渠道看","从答复情况看","从答复结果看","包括但不限于",
 "区政府办公室","县政府办公室","各级行政机关","各部门各单位","市政府办公室","按申请方式分","提供政府信息","从办理结果来看","政府信息公开方面","公民法人和其他组织","公民、法人和其他组织","公民、法人或其他组织","公民、法人或者其他组织","公民、法人及其他组织",
 "公民、法人和其它组织","公民、法人或其它组织","公民法人及其他组织","公民、法人及其它组织","社会公众及组织","公民法人或其他组织","公民个人","实际","人民币","三公","税收","税收政策","税务","税法","收入","收支","收回","收集","收录","收看",
 "收听","收养","收储","收购","收益"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'concern', value FROM json_each('["涉及","涉及到","涵盖","事关"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'join', value FROM json_each('[
 "与","及","和","并","或","暨","以及","及其","或者","和其他"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'neg_other', value FROM json_each('[
 "无偿","无关","无法","无锡","无需","未来","不收取","不超过","无泄密","无线电","无超期","无逾期","无障碍","未及时","未央区","未按期","未整改","未更新","未超期","零容忍",
 "零差错","零跑腿","零距离","一次不跑","未成年人","无空白栏目","未公开事项","未出现涉密","未出现超期","未发现问题","未引发舆情","未出现错别字","未发生失泄密","未发生泄密事件",
 "应公开而不予公开","没有应公开而未公开","未开通","尚未开通","没有开通","未开设","没有开设","不再使用","停用","停止使用","停止更新","停止运行","暂停更新","停更","停运"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'of', value FROM json_each('[
 "之","的"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'prep', value FROM json_each('[
 "以","在","使用","依托","依靠","借力","借助","利用","发挥","用好","运用","通过","通过了","主要通过","充分利用","充分发挥","经由"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'scope_other', value FROM json_each('[
 "交办","协助","指导","省局","督促","转办","国务院","上级部门","兄弟单位","全省排名","其他单位","市政府部门","指导各部门","市政府办交办","督促市政府部门"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'scope_part', value FROM json_each('[
 "乡镇","区县","县区","基层","社区","镇街","个区县","个部门","县市区","辖市区","下属单位","二级单位","区级部门",
 "市直部门","市级机关","市级部门","所属单位","派驻机构","派出机构","直属单位","局属单位","委属单位","厅属单位","局属各单位","委属各单位","厅属各单位","院属单位","校属单位","直属各单位","所属各单位","下属机构","所属机构","基层单位","基层站所","基层所队","区属国有企业","市属国有企业","县属国有企业","供水公司","供电公司","供气公司","供热公司","燃气公司","公交公司","自来水公司","省直部门","公立医院","供水企业","供电企业","公用企业","国有企业","公共企事业单位","中小学",
 "所属学校","卫生院","所属各村","下属各单位","下属各部门","镇级","村级","乡级","县级以下"]');
-- 等有效途径, 及其他形式: the channels before it and others.
INSERT OR IGNORE INTO lexicon (slot, value, word)
  SELECT 'mark', CASE WHEN lead.value LIKE '等%' THEN 'several_tail' ELSE 'others_tail' END, lead.value || noun.value
    FROM json_each('[
 "等","及其他","以及其他","和其他","与其他","或其他","及其它","以及其它","和其它","与其它","等有效","等便捷","等主要","等公开","等多","等多种","等多个","等多元","等多元化","等多样","等多样化","等各种","等各类","等各",
 "等相关","等其他","等其它","等媒体","等官方","等政务","等线上","等线下","等新媒体","等信息公开","等政务公开","等政府信息公开","等信息发布","等宣传","等传统","等常规","等多种有效","等多种便捷","等便民","等重要","等信息","等发布",
 "等公共","等公开的","等不同","等若干","等多家","等网络","等一系列","等多类","等各种有效","等权威","等固定","等法定","等规范","等有关"]') AS lead,
         json_each('["媒介","平台","形式","方式","渠道","载体","途径","手段","阵地"]') AS noun;
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'several_tail', value FROM json_each('[
 "等多家媒体","等平台载体","等载体平台","等平台和载体","等方式和渠道","等渠道和方式","等多种渠道和形式"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'total', value FROM json_each('[
 "共","一共","共计","合计","总共","总计","累计"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'recruitment', value FROM json_each('[
 "招录信息","招考信息","招考录用","招聘信息","公务员招录","公务员招考","招聘招录信息","公务员招录信息","人事招考","人事招聘"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'all_kinds', value FROM json_each('[
 "各类","各种","各类别"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'kind', value FROM json_each('[
 "类"]');

INSERT OR IGNORE INTO lexicon (slot, value, word)   -- disputes that are named by what they are over
SELECT 'detail', 'disclosure', word FROM lexicon
 WHERE slot = 'head' AND (value IN ('reconsideration', 'litigation') AND word LIKE '%信息公开%' OR value = 'complaint' AND word LIKE '%公开%');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'body', value FROM json_each('[
 "局","委","厅","镇","乡","处","站","队","院","校","馆","区","县","市","省","州","旗","盟","苏木","机关","公司","中心","大学","学院","中学","小学","街道","管委会","办事处",
 "办公室","办公厅","政府办公厅","省政府办公厅","市政府办公厅","党政办","政府办","公开办","人民政府","分局","支队","总队","大队","国土局","总局"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('[
 "须","正常","过","此项工作","该项工作","负责","矩阵","直播间","绩效","实地","从事","专项","全国","上","两级","三级","四级","五级","公民、法人","公民和法人","线上、线下","线上和线下","行政审批","重大","针对","应急","事务"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'topic', value FROM json_each('[
 "决策公开","执行公开","决策公开类","执行公开类","服务公开类","管理公开类","结果公开类","服务公开","管理公开","结果公开",
 "回应关切","解读回应","解读回应信息","回应关切信息",
 "扶贫","价格收费","住房保障","养老服务","医疗卫生","就业创业","教育信息","村务公开","社会公益","社会救助","脱贫攻坚","乡村振兴信息","涉农补贴信息","社会保障信息","社会公益事业","食品药品安全","公共企事业单位信息",
 "双公示","双随机","信用信息","执法公示","普法信息","行政权力","行政职责","权责清单信息","会议信息","监督检查信息","监督检查情况","行政办事事项","行政权力类信息","行政职责类信息","普法与依法治理相关信息",
 "领导活动","领导活动信息","会议开放","会议解读","督查督导信息","便民信息","公共服务","办事服务","政务服务信息","办事指南类信息","提供服务类信息","产权交易","其他交易",
 "地矿资源","建设工程","招标公示","招标投标","招标采购","集中采购","公共资源交易","公共资源交易类信息","土地征收","工程建设","建设项目","征地信息","征地拆迁","招商信息","招商引资","环评信息","规划公示",
 "项目信息","项目推介","公共资源配置","环境质量类信息","环境管理与污染防治类信息","互动交流","公众参与","政民互动","民政互动","决策部署落实","执行落实情况","放管服改革信息","重大决策预公开",
 "优化营商环境信息","回应关切监督保障类信息","公开制度","统计信息","统计公报","统计报告","统计数据","制度类信息","信息公开制度","信息公开指南","政府工作报告","政务公开类信息","信息公开目录信息",
 "法定主动公开内容","法治政府建设报告","普查公报","环境公报","环境状况公报","水资源公报","状况公报","质量公报","资源公报","人口普查公报","发展统计公报","气候公报","监测公报"]');   -- of one field or kind, which has no code

INSERT OR IGNORE INTO lexicon (slot, value, word)   -- 主动 is of what it stands before: 主动公开各类信息
SELECT slot, value, '主动' || word FROM lexicon
 WHERE word IN (SELECT word FROM lexicon WHERE slot = 'act' AND value = 'publish') AND word NOT LIKE '%主动%';

INSERT OR IGNORE INTO lexicon (slot, value, word)   -- published without being asked for
SELECT 'mark', 'initiative', word FROM lexicon WHERE slot = 'act' AND value = 'publish' AND word LIKE '%主动%';
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'scope_some', value FROM json_each('[
 "个别单位","个别栏目","个别部门","少数单位","少数部门","少数乡镇","部分乡镇","部分单位","部分栏目","部分部门","有的单位","有的部门","有些单位","有些部门",
 "各区","各镇","各乡","各市","各盟市","各旗县","各苏木","各市县","各地","各地各部门","各学院","各院系","各县","各区","各乡镇","各区县","各县区","各街道","各镇街","各县市区","各县级网站","各县(市、区)","各学校","各村","各行政村"]');

-- 统计信息发布27条 tells nothing of all information: 信息发布 is no word of its own there.
INSERT OR IGNORE INTO lexicon (slot, value, word)
  SELECT slot, topic.value, word || ending.value
    FROM lexicon AS topic, json_each('["发布", "公开"]') AS ending
   WHERE slot = 'class' AND topic.value = 'topic' AND word LIKE '%信息';

-- 解读信息发布80条 tells nothing of all information either: what stands before it is of what.
INSERT OR IGNORE INTO lexicon (slot, value, word)
  SELECT 'mark', 'behind_noun', word FROM lexicon WHERE (slot = 'act' AND value = 'publish' OR slot = 'head' AND value = 'mixed') AND word LIKE '信息%';

-- 在门户网站公示信息41条: what was done with what, unless something else was done with it.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'notices_shown', value FROM json_each('["公告信息","公示信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'scope_other', value FROM json_each('["协办","会办","配合","代理","代收","代办","代为","作为复议机关"]');

INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'reports', value FROM json_each('["信息公开年度报告","政府信息公开年度报告","政府信息公开工作年度报告","年报","年度报告","信息公开年报","政府信息公开年报","信息公开工作年度报告","信息公开年度工作报告","政府信息公开年度工作报告","政务公开年度报告","信息公开年报信息","政府信息公开工作年报"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'enforcement_plain', value FROM json_each('["行政执法"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'procurement_plain', value FROM json_each('["政府采购","采购信息","政府采购情况"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'projects_plain', value FROM json_each('["重大项目","重大建设项目"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'livelihood', value FROM json_each('["民生保障信息","民生保障类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'notices', value FROM json_each('["公告通知","公告通知类信息","公告通知信息","通告公告"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'news', value FROM json_each('["时政要闻","本地要闻","今日要闻","街办动态","街道动态","政务动态类栏目"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'personnel', value FROM json_each('["人事任命"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'finance', value FROM json_each('["预算/决算","预算、决算","预算、决算信息","财政预算、决算","财务预决算信息","财政预决算及“三公”经费","预算、决算情况","预决算情况"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'policy', value FROM json_each('["政策、规范性文件类","政策、规范性文件类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('["按照《条例》规定","按照条例规定","依照《条例》规定","按《条例》规定","由于","共同"]');
-- 机构信息 is of the duties for some who write it, of what the body is for others.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'topic', value FROM json_each('["机构信息更新","机构政务信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('["电子版"]');

-- What is said of how, why or by whom, and nothing of what is counted.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('[
 "专门","份","月底","月份","月末","月初","原因","大数据","我部","本部","我府","本府","本学年","市里","县里","区里","省里","发现","发现并","同意","接受","中央","切身利益","问政","代表","牵头","召集","社区级","街道级","我室","而","一是","二是","三是","四是","五是","六是","七是","八是","首先","其次","动漫","音频","文字","专家","配套","精准","梳理","以来","高质量","全渠道","全网",
 "全方位","多渠道","多角度","多维度","多层次","喜闻乐见","我署","我场","我街","我站","我所","我馆","我队","我旗","我盟","我州","我校区","我园区","本办","本署","本院","本所","本站","本馆","本校","本州","本旗","本盟",
 "以下简称","下简称","简称","妥善","高效","主动作为","积极稳妥","深入","有序","定期","不定期","实时","即时","按时","适时","滚动","常态化"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'body', value FROM json_each('[
 "外办","府办","新闻办","新闻办公室","信访办","公署","行政公署","派出所","自治县","自治州","自治区","园区"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'block', '名义';

-- Ends the name of a place or its government, in which no thing is named: 沙河市政府, but not 助农预算市政府.
INSERT OR IGNORE INTO lexicon (slot, value, word)
  SELECT 'mark', 'government', place.value || ending.value
    FROM json_each('["", "省", "市", "州", "区", "县", "旗", "盟", "镇", "乡", "街道", "苏木"]') AS place, json_each('["", "政府", "政府办公室"]') AS ending
   WHERE place.value || ending.value <> '';

-- Classes of information as lists of them write them.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'notices', value FROM json_each('["通知通报","通知(公告)","通知公告专栏信息","通知公告栏目信息","通知、公告","公告、公示","公示、公告","公告栏信息","政务公告","政务公告类信息","政务公告信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'news', value FROM json_each('["部门要闻","政务要闻类信息","警务要闻","公安要闻","税务要闻","医保要闻","水利要闻","交通要闻","司法要闻","卫健要闻","财政要闻","人社要闻","民政要闻","乡镇要闻","镇街要闻","街道要闻","镇要闻","区内要闻","县内要闻","市内要闻","工作要闻","政务(工作)动态类信息","政务(工作)动态信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'finance', value FROM json_each('["财政预决算及“三公经费”信息","财政预决算及三公经费信息","财政预决算和“三公”经费信息","预决算及“三公”经费信息","部门预决算及“三公”经费"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'projects', value FROM json_each('["重大项目建设类信息","重大项目建设信息","重大项目建设类","重大建设类信息","重大建设项目批准和实施","重大建设项目批准和实施信息","重大建设项目批准和实施情况","重大建设项目的批准和实施情况","重大建设项目批准实施信息","重大项目批准和实施信息","重大项目批准和实施"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'plans', value FROM json_each('["区域规划","计划类","计划类信息","计划信息","规划(计划)信息","规划(计划)","规划、计划类信息","规划、计划信息","规划计画","国民经济发展规划","国民经济发展规划类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'personnel', value FROM json_each('["人事公开信息","人事工作信息","人事工作类信息","招录信息","招考录用","招考录用信息","招聘招录","招聘招录信息","人事招考","人事招考信息","人事招聘","人事招聘信息","人员招录","人员招录信息","公务员招考","公务员招录","公务员招考信息","公务员招录信息","事业单位招聘","事业单位招聘信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'enforcement', value FROM json_each('["执法监督类信息","执法监督信息","执法检查类","执法检查类信息","行政执法监督类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'livelihood', value FROM json_each('["民生公益类信息","民生公益信息","民生公益类"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'emergency', value FROM json_each('["安全生产、应急管理类信息","安全生产和应急管理类信息","应急管理、安全生产类信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('["参照","联合","实质性","关联","正面","今年来"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'organization', value FROM json_each('["组织机构","组织机构信息","组织机构类信息","组织机构类","机关职能","机关职能信息","机关职能类信息"]');
-- By whom and how nothing was asked for.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('["任何单位","任何组织","任何个人","任何单位和个人","任何单位、组织和个人","任何单位、个人","任何组织和个人","任何形式","任何形式的","个人和组织","组织和个人","单位和个人","单位或个人","市民或法人",
 "团体","社会团体","公民、法人和其他团体","书面或其他形式","提交的","递交的","提出的","提起的"]');

-- Where all that is disclosed is listed.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'mark', 'function', prep.value || catalogue.value || within.value
  FROM json_each('["在", "通过", "依托", "利用"]') AS prep,
       json_each('["政府信息公开目录", "信息公开目录", "主动公开目录", "政府信息主动公开目录", "政府信息公开目录系统", "信息公开目录系统"]') AS catalogue,
       json_each('["", "上", "中", "内", "里"]') AS within;

-- Who asked for it, whoever it was.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'mark', 'function', who.value || what.value
  FROM json_each('["公民、法人", "公民和法人", "公民、法人和其他组织", "公民、法人或其他组织", "公民、法人或者其他组织", "公民、法人及其他组织", "社会公众", "群众", "公众"]') AS who,
       json_each('["提交的", "提出的", "递交的", "来函提出的"]') AS what;

-- As it has to be done: 按规公开各类信息.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('["按规", "依规", "依法依规", "按规定", "按要求", "按程序", "按时限", "按标准", "按规范", "按照规定", "按照要求", "依法", "依据规定"]');
-- The body with what is under it, of which budgets are told together: 本级及所属单位预决算信息.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'class', 'finance', own.value || joint.value || under.value || budget.value || tail.value
  FROM json_each('["本级", "本部门", "本单位", "机关", "局机关", "委机关"]') AS own, json_each('["及", "和"]') AS joint,
       json_each('["所属单位", "下属单位", "直属单位", "下属事业单位"]') AS under,
       json_each('["预决算", "预算、决算", "预算", "决算"]') AS budget, json_each('["", "信息", "情况"]') AS tail;
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'class', 'organization', one.value || joint.value || two.value || tail.value
  FROM json_each('["机构", "机构职能", "机构职责", "机构设置", "职能", "职责"]') AS one, json_each('["和", "及", "与", "、", ""]') AS joint,
       json_each('["设置", "职能", "职责", "概况", "机构设置", "职能职责", "主要职能", "主要职责"]') AS two, json_each('["", "信息", "类", "类信息"]') AS tail
 WHERE one.value <> two.value AND (joint.value = '' OR length(one.value) > 2 OR length(two.value) > 2 OR one.value <> '机构') AND NOT (joint.value = '' AND one.value IN ('职能', '职责'));
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'function', value FROM json_each('["自行", "自主", "配套出台", "同步出台"]');
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'class', 'news', who.value || what.value || tail.value
  FROM json_each('["政务", "政府", "部门", "机关", "单位", "业务", "日常", "基层", "镇街", "乡镇"]') AS who, json_each('["工作动态", "工作要闻", "动态要闻", "要闻动态", "新闻动态"]') AS what, json_each('["", "信息", "类", "类信息"]') AS tail;
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'class', 'projects', value FROM json_each('["重大项目信息", "重大项目类", "重大项目类信息", "重大项目建设信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'scope_other', value FROM json_each('["代市政府","代县政府","代区政府","代省政府","代政府","代镇政府","代州政府","代为"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'mark', 'block', value FROM json_each('["满意度测评","满意度调查","满意度评议","满意度评价","群众满意度测评"]');
