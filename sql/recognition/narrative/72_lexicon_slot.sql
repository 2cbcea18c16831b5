-- Words of real reports: acts, channels, ways and results (70_lexicon.sql says what the columns mean).

INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'answer', value FROM json_each('[
 "办复","告知","回复","回覆","答复","答複","答覆","解答","共回复","共答复","均答复","已答复","答复了","书面答复","予以答复","作出答复","依法回复","依法答复","全部答复","出具答复","及时回复","及时答复","均已答复","完成答复",
 "当场答复","按时答复","按期答复","办理答复","办理并答复","有效回复","释疑解惑","本年度答复"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'archive', value FROM json_each('[
 "寄送","送至","移交","移送","送交","上报文件","移交文件","移送文件","纸质信息","纸质文件移送","送交政府信息","接收公开信息件",
 "政府信息纸质文本","政府信息公开文件资料"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'attend', value FROM json_each('[
 "出席","列席","参与","参会","参加","参训","参加培训","应邀参加","派员参加","做客"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'close', value FROM json_each('[
 "完成","已完成","完成了","均已完成","全部完成","已全部完成","办毕","办结","审结","结案","共办结","共办理完成","办结了","均办结","已办结","予以办结","依法办结","全部办结","办理完成","办理完毕","办理完结","均已办结","完成办结","完成答复","年内办结",
 "当年办结","今年共办结","已全部办结","当年度办结","按规定办结","全部依法办结"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'close_on_time', value FROM json_each('[
 "如期办结","按时办结","按期办结"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'collect', value FROM json_each('[
 "征收","收取","收取了"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'enter', value FROM json_each('[
 "入驻","接入","纳入","进驻"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'handle', value FROM json_each('[
 "主办","会办","办理","协办","处理","处置","承办","承担","转交","共办理","共承办","处理完毕","累计办理","组织办理","代表区政府受理"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'hold', value FROM json_each('[
 "上线","举办","举行","召开","召开或参加","举办和参加","召开和参加","组织和参加","举办及参加","召开、参加","参加或召开","举办或参加","参加或举办","参加、举办","参加、召开","举行或参加","组织或参加","组织、参加","开展","录制","策划","组织","举办了","召开了","开展了","组织了","主持召开","先后举办","参加召开","承办活动","组织举办","组织召开","组织开展",
 "联合举办","联合召开","自办","自行组织","自行举办"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'initiate', value FROM json_each('[
 "应诉","提起","被诉","被提起","被申请","被起诉"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'inspect', value FROM json_each('[
 "巡查","抽查","排查","检查","测评","监测","督导","督查","考核","自查","评估"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'interpret', value FROM json_each('[
 "解读"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'make', value FROM json_each('[
 "下发","保存","出台","制作","制发","制定","制订","印发","归集","形成","撰写","整理","梳理","汇总","生成","编写","编制","编印","编发","编辑","获取","采编","新制发","新制定","制作产生","制定出台","细化",
 "发文"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'repost', value FROM json_each('[
 "转发","转载","转载公开","转载发布","转发公开","转发发布"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'other', value FROM json_each('[
 "下载","优化","位列","位居","免收","减免","升级","印刷","发放","发行","征收","惠及","投入","排名","支出","收费","改造","服务","查询","查阅","浏览","点击","荣获","获得",
 "覆盖","观看","访问","赠送","邀请","被授予","免费发放","升级改造","播出节目","查阅利用"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'provide', value FROM json_each('[
 "提供"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'publish', value FROM json_each('[
 "上传","上线","上网","公告","公布","公开","公示","发博","发布","发帖","发稿","发表","发送","展示","张贴","录入","投放","披露","挂网","推介","推出","推发","推送","播出","播发","播报","播放","晒出","更新",
 "编发","载入","配发","采编","公布了","公布于","公开了","共公开","共发布","发布了","推送了","新公开","新发布","更新了","编发布","上网公开","上网发布","主动公布","主动公开","主动发布","信息发布","信息更新",
 "公布信息","公开信息","公开公示","公开发布","公开总数","公开总量","共计公开","共计发布","制作发布","原创发布","发布信息","发布公开","发布总量","发布更新","合计发布","同步公开","同步发布","同步推出","审核发布","对外公布","对外公开",
 "对外发布","归集公示","归集展示","录用发布","挂网公开","推文发布","推送信息","撰写发布","新增公开","更新信息","更新发布","滚动播放","累计公开","累计发布","转载发布","集中公开","集中发布","信息公开数","信息发布量","公开信息数",
 "公开并解读","公开的信息","共主动公开","发布和更新","向社会公布","向社会公开","向社会发布","主动公开信息","主动公开发布","主动公开总数","主动公开更新","信息公开总数","信息公开总量","信息公开数量","信息发布总数","公开信息总数","公开各类信息",
 "公开政务信息","公开政府信息","共计主动公开","发布信息总数","发布各类信息","发布政务信息","发布政府信息","新增主动公开","累计主动公开","集中规范公开","主动公开信息数","主动公开的信息","公开政府信息数","公开的政府信息","制定并主动公开",
 "主动公开信息总数","主动公开政务信息","主动公开政府信息","信息更新发布总数","公开各类政府信息","公开政府信息总数","公开政府信息总量","发布各类政务信息","主动公开政府信息数","主动公开的政府信息","主动公开政府信息总数","出刊","转播","播报了",
 "行政处罚公示","行政许可公示","处罚公示","公开文件","公开发文","发布文件","公开内容","发布内容","推送内容","更新内容"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'receive', value FROM json_each('[
 "收","交办","共收","受到","受理","接件","接到","接办","接受","接听","接待","接收","提交","提出","收件","收到","收悉","新收","登记","转办","递交","共受理","共接到",
 "共接收","共收到","接收到","收到了","新受理","新接收","新收到","共收到了","共计收到","受理办结","承接申请","接受办理","接收办理","收到各类","收到处理","本年新收","累计受理",
 "累计收到","受理并答复","接受并处理","收到及办理","收到和办理","收到和处理","收到并办理","收到并办结","收到并受理","收到并处理","申请人提交"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'rectify', value FROM json_each('[
 "改正","整改","纠正","已整改","全部整改","完成整改","整改到位","整改完成","落实整改"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'repeal', value FROM json_each('[
 "失效","废止","修改废止","宣布失效","宣布废止","废止失效","清理废止","废止和失效","废止或失效"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'respond', value FROM json_each('[
 "回应","澄清","主动回应","回应热点","回应舆情","解疑释惑","集中回应","回应公众关切","回应政务舆情","回应热点舆情","回应热点问题","回应社会关切","回应网民关切",
 "回应群众关切","回应公众关注热点"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'revise', value FROM json_each('[
 "下放","下线","修改","修正","修订","关停","删除","取消","承接","撤销","整合","注销","清理","调整","清理出"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'send_up', value FROM json_each('[
 "呈送","报备",
 "上报","刊用","录用","投稿","报送","采用","采纳","上报送","被采用","被采纳","报送信息","向上级报送","向各级机关报送"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'set_up', value FROM json_each('[
 "设","维护","保留","共有","安排","建成","建有","建立","开办","开设","开辟","开通","拥有","指定","明确","注册","现有","确定","管理","聘请","落实","设有","设立","设置","运维","运营",
 "运行","配备","配有","配置","仅保留","配备了","更新优化"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'set_up_new', value FROM json_each('[
 "增加","增设","新增","新建","新设","新增加","新增设","新开设","新开辟","新开通","新注册","新设立","新建立","新开办"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'train', value FROM json_each('[
 "培训"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'app', value FROM json_each('[
 "短信","APP","app","农信通","客户端","小程序","手机报","校讯通","手机短信","掌上政务","短信平台","微信小程序","手机APP","手机客户端","政务客户端","新闻客户端","移动客户端",
 "政务服务APP"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'board', value FROM json_each('[
 "展板","展架","板报","橱窗","公告栏","公告牌","公开栏","公示墙","公示板","公示栏","公示牌","大屏幕","宣传栏","显示屏","滚动屏","电子屏","触摸屏","黑板报","LED屏","宣传橱窗",
 "电子大屏","电子屏幕","信息公开栏","信息公示栏","公告公开栏","公开公示栏","政务公开墙","政务公开栏","村务公开栏","液晶显示屏","电子显示屏","电子触摸屏","电子阅报屏",
 "社区公开栏","社区公示栏","社区宣传栏","触摸查询屏","LED显示屏","LED电子屏","电子液晶显示屏","LED电子显示屏"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'broadcast', value FROM json_each('[
 "广播","广电","电台","电视","大喇叭","村村响","电视台","一报两台","两台一报","广播电台","广播电视","广播节目","有线电视","电视专栏","电视新闻","广播电视台","人民广播电台"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'column', value FROM json_each('[
 "专栏信息","专栏公开","互动栏目","公告栏目","公开栏目","公示栏目","栏目发布","信息公开栏","互动交流栏目","工作动态栏目","政务服务栏目","政民互动栏目",
 "通知公告栏目","专题专栏公开信息","法定主动公开内容栏目","栏目","板块","版块","频道","专栏","三务公开平台","村务公开平台","网站栏目","信息公开栏目","政务公开栏目","政府信息公开栏目"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'douyin', value FROM json_each('[
 "快手","抖音","快手号","抖音号","官方抖音","抖音平台","政务抖音","短视频号","抖音短视频","抖音视频号","短视频平台"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'gazette', value FROM json_each('[
 "公报","政报","政府公报","电子公报","纸质公报","部门公报","区政府公报","市政府公报","省政府公报","人民政府公报"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'hall', value FROM json_each('[
 "前台","窗口","一体机","办事大厅","受理大厅","政务大厅","服务大厅","服务窗口","社保大厅","自助终端","自助查询机","为民服务中心","便民服务中心","便民服务大厅","党群服务中心",
 "实体政务大厅","政务公开专区","政务服务中心","政务服务大厅","行政服务中心","行政服务大厅","县实体政务大厅","政务公开体验区","事务受理服务中心","政府信息公开大厅"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'hotline', value FROM json_each('[
 "工单","热线","一号通","便民热线","市民热线","市长热线","政务热线","政府热线","服务热线","热线咨询","热线工单","热线来电","热线电话","热线诉求","12345","市民服务热线",
 "接诉即办工单","政务服务热线","12315热线","12328热线","12329热线","12333热线","12345工单","12345平台","12345热线","12366热线","12369热线","政务服务便民热线","12345市长热线",
 "12345政务服务热线","12345政务服务便民热线"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'library', value FROM json_each('[
 "图书馆","查阅点","档案局","档案馆","区图书馆","区档案局","区档案馆","县图书馆","县档案馆","市图书馆","市档案局","市档案馆","查阅中心","查阅场所","公共图书馆","公开查阅点",
 "国家档案馆","城建档案馆","公共查阅场所"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'media_account', value FROM json_each('[
 "美篇","QQ群","人民号","企鹅号","小红书","强国号","搜狐号","新华号","澎湃号","百家号","网易号","喜马拉雅","学习强国","澎湃政务","美篇平台","学习强国平台"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'new_media', value FROM json_each('[
 "新媒体","自媒体","两微一抖","两微一端","两微多端","各类新媒体","官方新媒体","政务新媒体","新媒体平台","新媒体渠道","新媒体矩阵","移动新媒体","各政务新媒体","融媒体客户端","政务新媒体平台","微信微博等新媒体"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'news_media', value FROM json_each('[
 "央媒","媒体","新闻网","中新网","人民网","央广网","新华社","新华网","中央媒体","主流媒体","传统媒体","各类媒体","各级媒体","大众媒体","媒体渠道","市级媒体","新闻单位","新闻媒体","新闻宣传","新闻机构","新闻网站","省级媒体","网络媒体",
 "行业媒体","国家级媒体","市级以上媒体","省级以上媒体"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'newspaper', value FROM json_each('[
 "党报","内刊","刊物","县报","报刊","报纸","日报","晚报","晨报","月刊","期刊","杂志","校报","纸媒","半月刊","机关报","都市报","报刊杂志","报纸刊物","纸质媒体"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'offline', value FROM json_each('[
 "现场","线下","实体大厅","线下平台","线下方式","线下渠道"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'other', value FROM json_each('[
 "宣传单","其他媒体","其他平台","其他形式","其他方式","其他渠道","其他网站","其他载体","其他途径","其它形式","其它方式","其它渠道","其它途径","其他公开方式","其他方式公开"]');
-- 其他渠道和平台
INSERT OR IGNORE INTO lexicon (slot, value, word)
  SELECT 'channel', 'other', other.value || one.value || joint.value || two.value
    FROM json_each('["其他","其它"]') AS other, json_each('["平台","渠道","方式","形式","途径","载体"]') AS one,
         json_each('["和","及","与","、"]') AS joint, json_each('["平台","渠道","方式","形式","途径","载体"]') AS two
   WHERE one.value <> two.value;
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'several', value FROM json_each('[
 "各平台","各渠道","多平台","多方式","多渠道","多途径","不同方式","不同渠道","各种平台","各种形式","各种方式","各种渠道","各种载体","各种途径","各类平台","各类渠道",
 "多种形式","多种方式","多种渠道","多种途径","线上线下","各公开渠道","线上+线下","各类公开渠道","不同渠道和方式","各类平台和载体"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'toutiao', value FROM json_each('[
 "头条","头条号","今日头条","政务头条","今日头条号","政务头条号","今日头条政务号"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'video_account', value FROM json_each('[
 "B站","央视频","视频号","哔哩哔哩","官方视频号","微信视频号"]');
-- Of others, or not for disclosure: no code counts what is in them.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'elsewhere', value FROM json_each('[
 "信用信息平台","信用平台","信用网站","数据开放平台","互联网+监管平台","公共信用信息服务平台"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'website', value FROM json_each('[
 "网","两网","主页","外网","主站","子站","子网","官网","网站","网页","交易网","信息网","先锋网","公开网","厅网站","委网站","子网站","宣传网","局官网","局网站","政务网","政府网","本网站","校园网","网站群",
 "网页端","门户网","互联网站","公众网站","公开网站","单位网站","官方网站","我局网站","政务专网","政务网站","政府官网","政府网站","政府门户","数字城区","本局网站","本级网站","校园门户","省局网站","网站平台",
 "网站首页","部门子站","部门网站","门户网站","首都之窗","人民政府网","信息公开网","公众信息网","农业信息网","区政府网站","县政府网站","各县级网站","局门户网站","市政府网站","政务公开网","政务公开网站","信息网站",
 "政府信息网","教育信息网","旗政府网站","校园网主页","电子政务网","统计局官网","镇政府网站","集约化平台","集约化网站","集群子网站","中心门户网站","主动公开系统","人民政府网站","信息公开系统",
 "信息公开网站","信息公开网页","市政务公开网","我局门户网站","政府官方网站","政府门户网站","门户网站平台","依申请公开平台","公共资源交易网","区人民政府网站","区政府门户网站","县人民政府网站",
 "县政府门户网站","市人民政府网站","市政府门户网站","政府信息公开网","省政府门户网站","人民政府信息平台","人民政府门户网站","信息公开专题网站","信息公开目录系统","信息公开门户网站","市政府集群子网站","政府信息公开专网",
 "政府信息公开平台","政府信息公开网站","市委市政府门户网站","政府网站集约化平台","政府网站集群","网站集群","政府网站群","政府部门信息公开网","人民政府信息公开平台","政府信息公开目录系统","政府信息公开门户网站","信息公开网上",
 "政府信息公开网上","门户网站上","网站上","政府网上","官网上","省局门户网站","市局门户网站","省厅门户网站","省局官网","市局网站","市局官网","省厅网站","网站总访问量","网站访问量","网站浏览量","网站点击量","网站点击率","首页总访问量"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'wechat', value FROM json_each('[
 "微信","公众号","局微信","微信号","服务号","订阅号","公众平台","官方微信","微信平台","政务微信","官方公众号","微信公众号","微信服务号",
 "微信订阅号","局微信公众号","微信公众平台","官方微信公众号","政务微信公众号"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'weibo', value FROM json_each('[
 "微博","局微博","官方微博","微博平台","政务微博","新浪微博","腾讯微博","官方微博账号","新浪官方微博"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'weibo_wechat', value FROM json_each('[
 "两微","双微","微信微博","微博微信","政务微博微信"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'already_public', value FROM json_each('[
 "已公开","已主动公开","告知获取途径","已经主动公开","告知已主动公开","已主动公开范围","属于主动公开范围","属于已主动公开范围","属于已经主动公开范围","已公开并告知检索途径","属于已主动公开范围数","属于已主动公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'applicant', value FROM json_each('[
 "个人","企业","公民","律师","法人","组织","自然人","其他组织","商业企业","商业机构","外地公民","本地公民","社会团体","科研机构","以个人名义","以组织名义","律师事务所","法律服务机构","社会公益组织","法人或其他组织","自然人申请",
 "企业申请","公民申请","法人申请","商业企业申请","商业机构申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'by_head', value FROM json_each('[
 "一把手","主要领导","主要负责人","主要负责同志","局主要负责人","单位主要负责人","政府主要负责人","部门主要负责人",
 "市政府主要负责人","政府主要负责同志","行政机关主要负责人","局长","区长","县长","市长","厅长","镇长",
 "领导带头","领导干部带头","负责人带头","主要领导带头","主要负责人带头","主要负责同志带头"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'carried', value FROM json_each('[
 "结转","转入","转至","结转到","结转至","顺延","顺延到","顺延至"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'carried_in', value FROM json_each('[
 "遗留","上年结转","结转上年","结转上年度","结转上一年","结转上一年度","上年转结","上年遗留","去年结转","往年结转","结转今年","转入今年","转至今年","上一年结转","上年度结转","上年度转结","上年度遗留","含上年结转","结转到今年","结转自上年","结转至今年","结转至本年","上一年度结转",
 "上年结转信件","上年结转申请","含上年度结转","结转至本年度","转入今年办理","转办上一年度","转至今年办理","转至本年办理","上年度结转申请","结转至今年办理","上年结转政府信息公开申请","上年度无结转","上年无结转","上一年度无结转"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'carried_out', value FROM json_each('[
 "转下年","结转下年","结转下年继续办理","结转下年度继续处理","结转明年","转入下年","转至下年","结转下年度","转入下年度","转至下年度","留待下年办理","结转下一年度","结转下年办理","结转到下年度","结转至下年度","转下年度办理","顺延至下年度","结转下年度办理","结转到下一年度",
 "结转至下一年度","结转下一年度办理","结转至下年度办理","转下年度继续办理","顺延到下年度答复","结转下年度继续办理","结转至下一年度办理","顺延至下一年度办理","结转下一年度继续办理","结转到下年度继续办理","结转至下年度继续办理","结转至下一年度继续办理",
 "转下年度","转下一年度","转到下年度","结转至下年","转结下年度","转下年继续办理","转下一年度办理","转入下一年度","转至下一年度","结转到下年","结转次年","结转至次年","转次年办理","结转下一年","结转至下一年","顺延下年度","转下年办理",
 "转入下年度办理","转入下年度继续办理","结转下一年办理","转下一年办理","结转下一年度答复"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'corrected', value FROM json_each('[
 "撤销","纠正","纠错","败诉","被纠正","被纠错","依法纠错","确认违法","结果纠正","行政败诉","责令履行","被依法纠错","责令重新答复","被依法纠错数","纠错数","被纠错数","结果纠正数","撤销具体行政行为"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'correction_requested', value FROM json_each('[
 "补正告知","一次性告知补正","告知作出更改补充","告知补正","通知补正","要求补正","补正通知","申请补正信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied', value FROM json_each('[
 "不予公开","不予以公开","不同意公开","不予公开答复","决定不予公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_administrative_query', value FROM json_each('[
 "行政查询事项","属于行政查询事项"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_commercial_secret', value FROM json_each('[
 "商业秘密","涉及商业秘密"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_enforcement_file', value FROM json_each('[
 "行政执法案卷","属于行政执法案卷","行政执法案卷信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_internal_affairs', value FROM json_each('[
 "内部事务信息","内部管理信息","三类内部事务信息","属于三类内部事务信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_other', value FROM json_each('[
 "法律行政法规禁止公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_personal_privacy', value FROM json_each('[
 "个人隐私","涉及个人隐私"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_process_information', value FROM json_each('[
 "过程性信息","四类过程性信息","属于四类过程性信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_security_stability', value FROM json_each('[
 "危及三安全一稳定"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_state_secret', value FROM json_each('[
 "国家秘密","属于国家秘密","涉及国家秘密"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'denied_third_party', value FROM json_each('[
 "第三方合法权益","保护第三方合法权益"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'disclosure', value FROM json_each('[
 "信息公开","公开业务","公开工作","政务公开","从事信息公开","从事政务公开","信息公开工作","政务信息公开","政务公开业务","政务公开工作","政府信息公开","负责信息公开",
 "负责政务公开","从事政府信息公开","政府信息公开工作","负责政府信息公开","政府信息与政务公开","政府信息和政务公开","政务公开政府信息公开","政务公开标准化规范化",
 "政务公开与政府信息公开","政务公开和政府信息公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'dismissed', value FROM json_each('[
 "驳回","判决驳回","裁定驳回","驳回诉求","驳回起诉","驳回诉讼请求","驳回原告诉讼请求"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'does_not_exist', value FROM json_each('[
 "信息不存在","不存在的信息","信息不存在数","经检索不存在","政府信息不存在","申请信息不存在","所申请信息不存在"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'email', value FROM json_each('[
 "电邮","邮件","邮箱","电子邮件","电子邮箱","邮件申请","邮箱申请","E-mail","电子邮件申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'extended', value FROM json_each('[
 "延期","延期办理","延期办结","延期答复","延长期限","延长答复期限"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'fax', value FROM json_each('[
 "传真","传真提交","传真方式","传真申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'granted', value FROM json_each('[
 "予以公开","全部公开","准予公开","同意公开","完全公开","给予公开","予以公开的","同意公开的","予以公开答复","依法予以公开","同意公开信息","同意公开答复"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'in_force', value FROM json_each('[
 "有效","现行有效","继续有效"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'in_person', value FROM json_each('[
 "上门","当场","当面","现场","上门申请","到场申请","当面受理","当面形式","当面提交","当面提出","当面方式","当面申请","当面递交","来人申请","现场受理","现场提交","现场申请",
 "直接申请","窗口申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'letter', value FROM json_each('[
 "书信","信件","信函","快递","邮寄","邮政","邮递","EMS","挂号信","书面邮寄","信件申请","信函形式","信函提交","信函方式","信函渠道","信函申请","信函邮寄","挂号信函","来信申请",
 "邮寄信函","邮寄受理","邮寄提交","邮寄方式","邮寄申请","邮政特快专递","邮寄纸质申请表"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'needs_creation', value FROM json_each('[
 "没有现成信息","需要另行制作","没有现成信息需要另行制作"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'none', value FROM json_each('[
 "告知","超期","逾期","上级转办","公文交换","分管领导","口头申请","电话方式","电话申请","短信申请","超期答复","分管负责人","分管负责同志","12345转办","公开或部分公开","补正后仍不明确","予以公开及部分公开","同意公开或部分公开",
 "补正后申请内容仍不明确","不予受理","胜诉",
 "复议后提起诉讼","经复议后提起诉讼","经复议后又提起诉讼","复议后又提起诉讼","未经复议直接起诉","未经复议直接提起诉讼","未经复议直接提起行政诉讼","复议后起诉","经复议后起诉","属于主动公开","信访举报投诉类","信访举报投诉类申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'not_competent', value FROM json_each('[
 "不属于本机关公开","不属于本机关职责","非本机关政府信息","不属于本行政机关公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'not_government_information', value FROM json_each('[
 "非政府信息","不是条例所指政府信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'not_held', value FROM json_each('[
 "不掌握","本机关不掌握","非本机关掌握","非本部门掌握","不掌握相关政府信息","本机关不掌握的信息","非本机关制作或保存","本机关不掌握相关政府信息","不属于本机关掌握","本机关不掌握相关信息","不属于本机关掌握的","非本机关掌握的"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'on_time', value FROM json_each('[
 "如期","按时","按期","期限内","限期内","法定期限内","规定时限内","规定期限内","在法定期限内","在规定时间内"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'online', value FROM json_each('[
 "在线","线上","网上","网络","互联网","政务网","在线平台","在线提交","在线申请","平台申请","线上申请","网上提交","网上申请","网站受理","网站提交","网站申请","网络在线",
 "网络平台","网络形式","网络提交","网络方式","网络渠道","网络申请","互联网申请","网上平台申请","通过网络申请","依申请公开平台","依申请公开系统","信息公开平台申请",
 "依申请公开网上办理系统"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'other_channel', value FROM json_each('[
 "告知通过其他途径办理"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'other_result', value FROM json_each('[
 "其他","其它","终止","调解","其他处理","其他结果","其他情况","其它情况","其它处理","其它结果","作其他处理","逾期不补正","逾期未补正","不再处理其政府信息公开申请","申请人无正当理由逾期不补正","申请人逾期未按收费通知要求缴纳费用"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'other_way', value FROM json_each('[
 "其他形式","其他方式","其他渠道","其他途径","其它形式","其它方式","其他形式申请","其他方式申请","其他渠道申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'partial', value FROM json_each('[
 "区分处理","部分公开","区分处理的","予以部分公开","同意部分公开","部分予以公开","区分处理部分公开","同意部分公开答复"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'pending', value FROM json_each('[
 "在办","在审","审理中","未办结","未审结","仍在办理","尚在办理","尚未办结","尚未审结","正在办理","正在审理","正在审理中",
 "办理中","处理中","在办理中","在处理中","正在处理","待办理","待处理","尚在处理","正在办理中","正在处理中","正在积极办理","正在积极办理中","尚在办理中","尚在处理中","仍在处理","仍在办理中","处于办理中","在办理流程中","正在抓紧办理","正在按程序办理","正在跟进","正在跟踪办理"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'rejected', value FROM json_each('[
 "否决公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'repeated', value FROM json_each('[
 "重复申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'unavailable', value FROM json_each('[
 "不能提供","无法提供","无法提供的","信息无法提供","本机关无法提供"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'unclear', value FROM json_each('[
 "内容不明确","申请内容不明确","申请内容不明确件数"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'unprocessed', value FROM json_each('[
 "不予处理","不再处理","公开出版物","大量反复申请","要求重新出具信息","要求提供公开出版物","无正当理由大量反复申请","确认或重新出具已获取信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'upheld', value FROM json_each('[
 "维持","均维持","被维持","予以维持","结果维持","维持结果","结果为维持","维持原答复","驳回复议申请","维持原行政行为","维持具体行政行为","维持具体行政行为数","维持具体行政行为或者驳回原告诉讼请求","维持具体行政行为或者驳回原告诉讼请求数",
 "维持具体行政行为或驳回原告诉讼请求","维持数","结果维持数","维持或驳回","维持或者驳回"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'withdrawn', value FROM json_each('[
 "主动撤回","主动撤销","撤回申请","撤销申请","申请撤销","申请人主动撤销",
 "撤诉","原告撤诉","裁定撤诉","准予撤诉","原告主动撤诉","申请人撤诉"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'publish_reply', value FROM json_each('[
 "公开答复","公开选登","公开回复","选登"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'platform', value FROM json_each('[
 "政务公开平台","信息公开平台","公开平台","信息公开专栏","政务公开专栏","政府信息公开专栏","各公开平台"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'print', value FROM json_each('[
 "刊发","刊登","刊载","登报","登载","刊播"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'media_centre', value FROM json_each('[
 "融媒体","融媒体中心","县融媒体中心","融媒体平台","市融媒体中心","区融媒体中心"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'other_case', value FROM json_each('[
 "其他情形","其它情形"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'press', value FROM json_each('[
 "新闻发布会公开","新闻发布会发布","新闻发布会公布","新闻发布会公开信息","新闻发布会发布信息"]');

INSERT OR IGNORE INTO lexicon (slot, value, word)   -- 微博账号 publishes, too
SELECT 'channel', CASE WHEN word LIKE '%微博%' THEN 'weibo' ELSE 'wechat' END, word FROM lexicon
 WHERE slot = 'head' AND value = 'account' AND (word LIKE '%微博%' OR word LIKE '%微信%' OR word LIKE '%公众%')
   AND word NOT IN (SELECT word FROM lexicon WHERE slot = 'channel');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'interpret', value FROM json_each('["形式解读","方式解读","等形式解读","等方式解读"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'inspect', value FROM json_each('["检测","扫描","巡检","云检测","检测扫描","监测扫描","云检测扫描","普查","筛查",
 "核查","抽检","累计检测"]');

INSERT OR IGNORE INTO lexicon (slot, value, word)   -- what a hotline counts comes from it
SELECT 'channel', 'hotline', word FROM lexicon WHERE slot = 'head' AND value = 'hotline';

-- For whom something was held, where it was not for those who disclose.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'audience', value FROM json_each('["农民","农户","学生","家长","教师","医务人员","从业人员","经营主体",
 "市场主体","纳税人","缴费人","劳动者","下岗职工","失业人员","退役军人","创业者","小微企业","个体工商户","青年","妇女","老年人","残疾人","求职者","经营者","用人单位","参保单位","农民工","村民","企业","居民","师生","志愿者",
 "学校","大学生","会员","商户","业主","党员","驾驶员","种养户","群众","市民","公众","企业和群众","群众企业","人民群众","社会公众","广大群众"]');

-- A reason and what came of it in one: 因涉及国家秘密而不予公开3件.
INSERT OR IGNORE INTO lexicon (slot, value, word)
  SELECT sense.value, iif(sense.value = 'mark', 'refused', reason.value), word || ending.value
    FROM lexicon AS reason, json_each('["而不予公开", "不予公开"]') AS ending, json_each('["detail", "mark"]') AS sense
   WHERE slot = 'detail' AND reason.value LIKE 'denied\_%' ESCAPE '\';

-- What is done on the way to a thing, or with it by those above, makes it not.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'draft', value FROM json_each('["起草","拟制","草拟","拟定","备案","督办","重点督办","领衔督办"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'website', value FROM json_each('["门户网站信息公开专栏","网站信息公开专栏","网站政府信息公开专栏","门户网站政府信息公开专栏"]');
-- Sites that are not the report's own for the public, and groups of WeChat that the public does not read.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'other_site', value FROM json_each('["内网","英文网站","英文版网站","网站英文版","英文版","蒙文网站",
 "蒙古文网站","藏文网站","外文版网站","外文网站","多语种网站","中国政府网","国务院网站","上级网站","上级政府网站","上级部门网站","信用中国","“信用中国”网站","信用中国网站"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'wechat_group', value FROM json_each('["微信群","工作微信群","企业微信","微信工作群","微信朋友圈","朋友圈","工作群"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'video_account', value FROM json_each('["微信视频","微信公众号视频号","视频号平台"]');

INSERT OR IGNORE INTO lexicon (slot, value, word)   -- what is published in a part of a site
SELECT 'channel', 'column', word FROM lexicon WHERE slot = 'head' AND value IN ('special_topic', 'open_zone')
   AND word NOT IN (SELECT word FROM lexicon WHERE slot = 'channel');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'carried_in', value FROM json_each('["结转上年办理","结转上年度办理","结转上一年度办理","上年度继续办理","上一年度继续办理","结转上年度继续办理"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'carried_out', value FROM json_each('["顺延到下年度办理","顺延至下一年度答复","顺延到下一年度答复"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'disclosure', value FROM json_each('["涉政府信息公开","涉信息公开","涉政务公开","涉及政府信息公开","涉及信息公开","涉政府信息公开类"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'unavailable', value FROM json_each('["无法提供的政府信息","无法提供的信息","无法提供信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'not_held', value FROM json_each('["不掌握信息","不掌握的信息","不掌握政府信息","不掌握相关信息","不掌握的政府信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'already_public', value FROM json_each('["属于已主动公开事项","属于已主动公开信息","属于已公开信息","属于已主动公开的信息"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'on_time', value FROM json_each('["法定时限内","在法定时限内","在法定期限内","在规定期限内","在规定时限内","在期限内"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'answer', value FROM json_each('["作出政府信息公开答复","作出信息公开答复","作出依申请公开答复"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'website', value FROM json_each('["政府在线","政府在线网站","在线网站"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'other_site', value FROM json_each('["政务服务网","政务服务网站"]');

-- 已公开文件12件: published, but of requests the answer that it had been.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'publish', value FROM json_each('["已公开","已主动公开","已经主动公开"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'carried_in', value FROM json_each('["上年度结转办理件","上年转结办理件","上年度转结办理件","上年结转办理件","上年结转件","上年度结转件","去年结转件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'carried', value FROM json_each('["结转件","结转办件"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'weibo', value FROM json_each('["微博号","官方微博号","政务微博号"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'wechat', value FROM json_each('["微信公号","官方微信公号"]');

-- 发布和转发各类信息: in a channel, what it published.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'act', 'publish_or_repost', own.value || joint.value || other.value
  FROM json_each('["发布", "公开", "主动公开", "推送", "共发布", "编发"]') AS own, json_each('["", "和", "、", "及", "或", "与", "并"]') AS joint,
       json_each('["转发", "转载"]') AS other;
-- What requests came of: 因政府信息公开申请引发的行政复议.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'detail', 'disclosure', cause.value || what.value || came.value
  FROM json_each('["因", "由"]') AS cause,
       json_each('["政府信息公开", "信息公开", "政务公开", "政府信息公开申请", "信息公开申请", "依申请公开", "政府信息依申请公开", "政府信息公开工作", "信息公开工作"]') AS what,
       json_each('["引发", "引起", "产生", "发生", "导致", "引发的", "引起的", "产生的", "发生的", "导致的"]') AS came;
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'website', value FROM json_each('["政府门户网上","门户网上","政府门户网站网上"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'carried_in', value FROM json_each('["结转上年未办结","上年未办结","上年度未办结","上年结转未办结","上年度结转未办结","结转上年度未办结"]');
-- Sites of the press, which are nobody's own.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'news_media', value FROM json_each('["南方网","东方网","大众网","齐鲁网","大河网","红网","长城网","中国江苏网","江西新闻网","大江网","云南网","多彩贵州网","西部网","华商网","天山网","青海新闻网","山西新闻网","黄河新闻网","东北网","北国网","东北新闻网","内蒙古新闻网","正北方网","北方网","千龙网","上观新闻","中安在线","映象网","光明网","中国新闻网","中国网","央视网","国际在线","中国经济网","环球网","凤凰网","新浪网","搜狐网","腾讯网","河北新闻网","华龙网","上游新闻","安徽网","福建网","东南网","宁夏新闻网","中国西藏网","扬子晚报网","江苏网","天津网","津云","北京日报客户端"]');

-- On paper, by letter or over the counter: no code says which.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT slot.column1, slot.column2, word.value
  FROM (VALUES ('detail', 'written'), ('head', 'request')) AS slot,
       json_each('["书面申请", "书面信息公开申请", "书面政府信息公开申请", "书面依申请公开", "书面形式申请", "书面方式申请", "纸质申请", "纸质信息公开申请", "纸质政府信息公开申请"]') AS word;
-- Kept by the body itself, or shown to its own: handed to nobody.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'act', 'other', value FROM json_each('["存档", "归档", "归档保存", "立卷归档", "整理归档", "对内公开", "内部公开", "内部公示"]');

-- All that it was published in, whatever it is called: 各类政务公开载体.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'channel', 'several', many.value || what.value || means.value
  FROM json_each('["各", "各类", "各种", "多", "多种", "多个", "多元", "不同", "各类线上线下", "线上线下"]') AS many,
       json_each('["", "公开", "政务公开", "信息公开", "政府信息公开", "信息发布"]') AS what,
       json_each('["载体", "平台", "渠道", "途径"]') AS means;
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'channel', 'elsewhere', value FROM json_each('["多媒体平台","多媒体终端","第三方网站","商业网站","各大网站","各网站","上级网站","新浪网","搜狐网","腾讯网","网易","新浪","搜狐","凤凰网","中央级网站"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'granted', value FROM json_each('["属于公开范围", "属于公开范围的", "属于予以公开范围"]');
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'partial', value FROM json_each('["属于部分公开范围", "属于部分公开范围的"]');

-- Why it was not given, however it is said.
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'detail', 'not_competent', negation.value || body.value || what.value
  FROM json_each('["不属于", "不属", "非", "不在"]') AS negation,
       json_each('["本机关", "本行政机关", "本部门", "本单位", "本局", "本委", "本厅", "本办", "本镇", "本乡", "本街道", "本级政府", "我局", "我委", "我厅", "我办", "我镇", "我乡", "我街道", "我单位", "本机构"]') AS body,
       json_each('["公开", "公开的", "公开范围", "公开职责", "公开职责范围", "公开职权范围", "负责公开", "职责", "职责范围", "职权范围", "职责权限", "职权", "信息", "政府信息", "的信息", "的政府信息", "公开信息", "公开的信息", "公开的政府信息", "公开数"]') AS what
 WHERE negation.value NOT IN ('非', '不在') OR (negation.value = '非' AND what.value LIKE '%信息') OR (negation.value = '不在' AND what.value LIKE '%范围');
INSERT OR IGNORE INTO lexicon (slot, value, word)   -- 不是《条例》所指政府信息 is among the reasons of refusals in one form, and not in others
SELECT 'detail', 'not_government_information', negation.value || what.value
  FROM json_each('["不属于", "不属", "不是", "非"]') AS negation,
       json_each('["政府信息", "政府信息的", "政府信息数", "政府信息范围", "政府信息公开范围"]') AS what;
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'detail', 'does_not_exist', which.value || what.value || tail.value
  FROM json_each('["", "申请", "所申请", "申请的", "所申请的", "申请公开的", "相关", "该", "经查", "经查询", "经检索", "经查找"]') AS which,
       json_each('["信息", "政府信息", "相关信息", "相关政府信息"]') AS what, json_each('["不存在", "不存在数", "不存在的"]') AS tail;
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'detail', 'correction_requested', told.value || what.value || tail.value
  FROM json_each('["告知", "告知作出", "告知做出", "告知申请人作出", "告知其作出", "要求", "通知"]') AS told,
       json_each('["更改补充", "更改、补充", "更改或补充", "补充更改", "更改和补充", "补正", "补充", "补充材料", "补正材料"]') AS what, json_each('["", "的", "数"]') AS tail;
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'detail', 'already_public', belongs.value || public.value || range.value
  FROM json_each('["", "属于", "属", "属于已经"]') AS belongs, json_each('["已主动公开", "已经主动公开", "主动公开", "已公开"]') AS public,
       json_each('["范围", "范围的", "范围内", "范围数", "信息范围"]') AS range
 WHERE belongs.value <> '' OR public.value LIKE '已%';
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'detail', 'online', way.value || how.value || tail.value
  FROM json_each('["网上", "网络", "在线", "线上", "互联网"]') AS way, json_each('["提交", "提交表单", "提交申请表", "填写", "填写表单", "填报", "申请", "渠道", "方式"]') AS how,
       json_each('["", "形式", "方式", "申请", "途径"]') AS tail WHERE how.value || tail.value NOT IN ('申请申请', '方式方式', '渠道途径');
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'detail', 'other_channel', told.value || through.value || other.value || way.value || what.value || tail.value
  FROM json_each('["告知", "告知申请人", "告知其"]') AS told, json_each('["", "通过", "按"]') AS through, json_each('["其他", "其它"]') AS other,
       json_each('["途径", "渠道", "方式"]') AS way, json_each('["办理", "获取", "查询", "解决"]') AS what, json_each('["", "的", "数"]') AS tail;
-- Of a refusal, but which the law has is not said.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'other_reason', value FROM json_each('["其他原因", "其它原因", "其他理由", "其它理由", "其他事由", "因其他原因", "由于其他原因"]');
-- Of requests, how they came; else those who came to ask.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'in_person', value FROM json_each('["来访", "来访申请"]');
INSERT OR IGNORE INTO lexicon (slot, value, word)
SELECT 'detail', 'on_time', by.value || what.value || limit_.value || within.value
  FROM json_each('["", "按", "按照", "依", "在", "均在", "均按"]') AS by, json_each('["法定", "规定", "《条例》规定", "规定的"]') AS what,
       json_each('["时限", "期限", "时间", "答复期限", "答复时限", "办理时限", "工作日"]') AS limit_, json_each('["", "内", "要求"]') AS within
 WHERE by.value <> '' OR within.value = '内';
-- What became of requests that were none.
INSERT OR IGNORE INTO lexicon (slot, value, word) SELECT 'detail', 'as_inquiry', value FROM json_each('["按咨询处理","按咨询件处理","作为咨询处理","作咨询处理","转为咨询处理","按信访处理","按信访件处理","作为信访处理","作信访处理",
 "作为咨询件处理","作为信访件处理","按咨询事项处理","按信访事项处理","按咨询办理","按信访办理"]');
