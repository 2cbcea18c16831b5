// What a sentence says beside a number must be understood, or the number has no code.
#include <gtest/gtest.h>

#include "report/narrative/prose_rows.h"

namespace gongkai {
namespace {

TEST(Understood, AWordNobodyKnowsBesideTheNounLeavesItOpen) {
  EXPECT_EQ(read("全年征集提案27件。"), "27件 -");
  EXPECT_EQ(read("全年承办提案27件。"), "27件 -");
  EXPECT_EQ(read("网上办件3.2万件，差评整改4件。"), "32000件 service.online_cases; 4件 -");
}

TEST(Understood, WhatOughtToBeDisclosedIsNotYet) {
  EXPECT_EQ(read("应公开规范性文件9件，实际公开7件。"), "9件 -; 7件 disclosure.normative_documents");
  EXPECT_EQ(read("应主动公开政府信息310条。"), "310条 -");
}

TEST(Understood, TheNameOfABodyIsNoUnknownWord) {
  EXPECT_EQ(read("临湖镇水务局新收政府信息公开申请12件。"), "12件 request.received");
  EXPECT_EQ(read("全区18个镇仅有5个配备专职人员。"), "18个 -; 5个 -");
}

TEST(Understood, ANameInQuotationMarksIsPartOfWhatItNames) {
  EXPECT_EQ(read("微博“临湖环境”发布信息420条；微信“临湖发布”推送信息310条。"),
            "420条 channel.weibo.items; 310条 channel.wechat.items");
  EXPECT_EQ(read("在“公告公示”栏目发布52条。"), "52条 -");
  EXPECT_EQ(read("网站“县长信箱”收到来信52封。"), "52封 website.mailbox_letters");
}

TEST(Understood, AChannelThatNobodyKnowsIsNotAllOfThem) {
  EXPECT_EQ(read("通过“三资管理”平台公开信息71条。"), "71条 -");
  EXPECT_EQ(read("在县政府网站的危旧房改造领域公开信息71条。"), "71条 -");
  EXPECT_EQ(read("在县政府网站公开信息71条。"), "71条 channel.website.items");
}

TEST(Understood, AChannelEndsAtASemicolonAndIsNotThatOfATotal) {
  EXPECT_EQ(read("县政府网站发布信息310条；向群众公开信息45条。"),
            "310条 channel.website.items; 45条 disclosure.items");
  EXPECT_EQ(read("依托门户网站公开了8大类信息，共730条。"), "8大类 -; 730条 -");
}

TEST(Understood, AnActOfTheNounIsNotWhatWasDone) {
  EXPECT_EQ(read("主动公开市政府制定的规范性文件6件。"), "6件 disclosure.normative_documents");
  EXPECT_EQ(read("公开规章2件，以及以政府名义印发的规范性文件9件。"),
            "2件 disclosure.rules; 9件 disclosure.normative_documents");
}

TEST(Understood, KindsListedWithInformationAreNotItsTotal) {
  EXPECT_EQ(read("在县政府网站公布规范性文件3件、各类政府信息180条。"),
            "3件 disclosure.normative_documents; 180条 -");
}

TEST(Understood, OtherBodiesFiguresAreNotTheReports) {
  EXPECT_EQ(read("各镇公开信息4,310条。"), "4310条 -");
  EXPECT_EQ(read("各镇（街道）公开信息4,310条。"), "4310条 -");
  EXPECT_EQ(read("一是少数单位重视不够，全年公开信息不足40条。"), "40条 less_than -");
}

TEST(Understood, WhatWasPublishedIsNotAllOnOnesOwnInitiative) {
  EXPECT_EQ(read("全年公开信息512条，其中主动公开490条，依申请公开22条。"),
            "512条 -; 490条 disclosure.items; 22条 -");
  EXPECT_EQ(read("全年主动公开信息512条，其中公开政策文件22件。"),
            "512条 disclosure.items; 22件 disclosure.documents");
}

TEST(Understood, PartsOfOneKindToldApartAreNeitherTheWhole) {
  EXPECT_EQ(read("公报刊登县政府文件16件、部门规范性文件7件。"), "16件 -; 7件 -");
  EXPECT_EQ(read("全年发布县政府文件16件。"), "16件 disclosure.documents");
}

TEST(Understood, TwoNounsBehindANumberAreNotOne) {
  EXPECT_EQ(read("全年举办9场培训和会议。"), "9场 -");
  EXPECT_EQ(read("全年举办9场培训、2场会议。"), "9场 training.sessions; 2场 -");
  EXPECT_EQ(read("732项行政审批事项可跨县通办。"), "732项 -");
  EXPECT_EQ(read("732项行政审批事项和公共服务事项可跨县通办。"), "732项 -");
}

TEST(Understood, TheFiguresOfSoManyBodiesAreTheirs) {
  EXPECT_EQ(read("12个部门公开信息2,140条。"), "12个 -; 2140条 -");
  EXPECT_EQ(read("有4个街道全年解读为0件。"), "4个 -; 0件 -");
  EXPECT_EQ(read("二是有4个街道全年解读为0件。"), "4个 -; 0件 -");
  EXPECT_EQ(read("全县12个部门公开信息2,140条。"), "12个 -; 2140条 disclosure.items");
}

TEST(Understood, TheAccountOfASiteIsNoSite) {
  EXPECT_EQ(read("县政府网微信公众号推送信息140条。"), "140条 channel.wechat.items");
  EXPECT_EQ(read("县政府网站、微信公众号推送信息140条。"), "140条 -");
}

TEST(Understood, TheChannelThatTheHeadingNames) {
  EXPECT_EQ(read("全年发布信息47条。", "2、政务微博"), "47条 channel.weibo.items");
  EXPECT_EQ(read("全年发布信息47条。", "网站和新媒体建设"), "47条 -");
  EXPECT_EQ(read("全年发布信息47条。", "政府网站建设情况"), "47条 -");
  EXPECT_EQ(read("全年发布信息47条。", "（一）通过政府网站公开信息情况"), "47条 channel.website.items");
  EXPECT_EQ(read("全年发布信息47条。", "通过不同渠道公开的情况"), "47条 disclosure.items");
  EXPECT_EQ(read("全年发布信息47条。", "网络安全情况"), "47条 disclosure.items");
}

TEST(Understood, WhatIsToldOfAnAccountIsPublishedThere) {
  EXPECT_EQ(read("订阅人数2.1万人，全年发布信息630条。"), "21000人 new_media.followers; 630条 -");
  EXPECT_EQ(read("通过公众号、微博账号公开信息630条。"), "630条 channel.weibo_wechat.items");
}

TEST(Understood, WhatElseIsCountedWithIt) {
  EXPECT_EQ(read("接待群众来电来访咨询620人次。"), "620人次 -");
  EXPECT_EQ(read("接待来访咨询620人次。"), "620人次 consultation.visitors");
  EXPECT_EQ(read("全年投入网站建设经费18万元。"), "180000元 -");
  EXPECT_EQ(read("安排信息公开专项经费18万元。"), "180000元 organization.budget_cny");
}

TEST(Understood, HowProposalsWereHandledIsNotHowMany) {
  EXPECT_EQ(read("公开政协委员提案办理情况17件。"), "17件 proposals.published");
  EXPECT_EQ(read("主动公开信息640条，其中回应关切31条。"), "640条 disclosure.items; 31条 -");
}

TEST(Understood, ANounBehindTheUnitThatNobodyKnows) {
  EXPECT_EQ(read("公开了3件规章，以及8件以政府名义印发的规范性文件。"), "3件 disclosure.rules; 8件 -");
}

TEST(Understood, AnActInTheNounWithABodyBetween) {
  EXPECT_EQ(read("主动公开新制定的县政府行政规范性文件7件。"), "7件 disclosure.normative_documents");
  EXPECT_EQ(read("制定县政府行政规范性文件7件。"), "7件 disclosure.normative_documents_issued");
}

TEST(Understood, WhatOthersHaveWrittenIsNotTheReportersDocument) {
  EXPECT_EQ(read("主动公开信息88篇，其中转载公开政策文件6篇。"), "88篇 disclosure.items; 6篇 -");
  EXPECT_EQ(read("在“政策解读”专栏发布政策解读文件23篇。"), "23篇 response.interpretations");
}

TEST(Understood, InformationOfAFieldIsNotAll) {
  EXPECT_EQ(read("统计信息发布19条。"), "19条 -");
  EXPECT_EQ(read("监督检查信息公开19条。"), "19条 -");
  EXPECT_EQ(read("公开政府信息19条。"), "19条 disclosure.items");
}

TEST(Understood, AReasonIsNotEveryDenial) {
  EXPECT_EQ(read("部分公开5件，涉及国家秘密3件。", "依申请公开情况"), "5件 request.partial; 3件 -");
  EXPECT_EQ(read("部分公开5件，因涉及国家秘密而不予公开3件。", "依申请公开情况"),
            "5件 request.partial; 3件 request.denied_state_secret");
}

TEST(Understood, WhatIsCompletedIsClosed) {
  EXPECT_EQ(read("受理政府信息公开申请7件，已完成6件。", "依申请公开情况"),
            "7件 request.received; 6件 request.closed");
}

TEST(Understood, MoreThanTheYearsOwnIsSinceEver) {
  EXPECT_EQ(read("本年度接听咨询电话312件，累计接听咨询电话4,105件。"), "312件 consultation.calls; 4105件 -");
  EXPECT_EQ(read("累计接听咨询电话312件。"), "312件 consultation.calls");
}

TEST(Understood, PartOfTheYearIsNotTheYear) {
  EXPECT_EQ(read("春运期间，公众号阅读量31.2万次。"), "312000次 -");
  EXPECT_EQ(read("公众号阅读量31.2万次。"), "312000次 new_media.views");
}

TEST(Understood, ClassesOfInformationByTheirNames) {
  EXPECT_EQ(
      read("全年主动公开信息300条，其中会议类信息21条、行政执法类信息33条、民生类信息60条、住房保障9条。"),
      "300条 disclosure.items; 21条 disclosure.by_class.meetings; 33条 disclosure.by_class.enforcement; "
      "60条 disclosure.by_class.livelihood; 9条 -");
  EXPECT_EQ(read("公开机构概况类信息8条，机构职能类信息6条。"),
            "8条 disclosure.by_class.organization; 6条 disclosure.by_class.organization");
  EXPECT_EQ(read("公众号推送工作动态260条。"), "260条 channel.wechat.items");
  EXPECT_EQ(read("通过新闻发布会发布信息14条。"), "14条 channel.press_conferences.items");
}

TEST(Understood, TheTotalOfKindsNamedAsExamples) {
  EXPECT_EQ(read("全年主动公开政策文件、工作动态、行政处罚等信息640条。"), "640条 disclosure.items");
  EXPECT_EQ(read("全年主动公开政策文件、工作动态等信息640条。主动公开信息共910条。"),
            "640条 -; 910条 disclosure.items");
}

TEST(Understood, StatementsOfNone) {
  EXPECT_EQ(read("依申请公开收取费用120元。主动公开信息未收取任何费用。"), "120元 request.fees_cny");
  EXPECT_EQ(read("没有发生过因信息公开申请行政复议、提起行政诉讼的案件。"),
            "0 dispute.reconsiderations; 0 dispute.litigations");
  EXPECT_EQ(read("未收到申请，未收取任何检索、复印费用。", "收费情况"),
            "0 request.received; 0 request.fees_cny");
}

TEST(Understood, ANounBeforeTheOneCountedMayMakeItAnotherThing) {
  EXPECT_EQ(read("全年办理会议提案14件。"), "14件 -");
  EXPECT_EQ(read("全年直播新闻发布会14场。"), "14场 -");
  EXPECT_EQ(read("受理信访工单214件。"), "214件 -");
  EXPECT_EQ(read("举办信息员培训班2期。"), "2期 training.sessions");
  EXPECT_EQ(read("推文总阅读量41万次。"), "410000次 new_media.views");
}

TEST(Understood, WhatWasTaughtToOthersIsNoTrainingInDisclosure) {
  EXPECT_EQ(read("为企业举办税费政策培训4场，培训310人次。"), "4场 -; 310人次 -");
  EXPECT_EQ(read("举办电工培训4期，培训群众310人。"), "4期 -; 310人 -");
  EXPECT_EQ(read("参加市里培训1次，举办业务培训4期，培训310人。"),
            "1次 -; 4期 training.sessions; 310人 training.participants");
}

TEST(Understood, StaffOfWhomThePartsAreToldIsBothKinds) {
  EXPECT_EQ(read("配备政府信息公开专职人员15名，其中全职11名、兼职4名。"),
            "15名 organization.designated_staff; 11名 organization.designated_staff_full_time; 4名 "
            "organization.designated_staff_part_time");
  EXPECT_EQ(read("配备政府信息公开专职人员15名、兼职人员4名。"),
            "15名 organization.staff_full_time; 4名 organization.staff_part_time");
}

TEST(Understood, TheYearsOwnBesideWhatWasDoneSinceEver) {
  EXPECT_EQ(read("通过县政府网站公开信息，累计公开7,310条，本年度新增914条。"),
            "7310条 -; 914条 channel.website.items");
  EXPECT_EQ(read("过去三年，共收到政府信息公开申请35件。"), "35件 -");
}

TEST(Understood, WhatStandsBehindHanIsAPart) {
  EXPECT_EQ(read("主动公开行政规范性文件9件，含新制定3件。"), "9件 disclosure.normative_documents; 3件 -");
  EXPECT_EQ(read("发布解读材料21件，含图解8件。"), "21件 response.interpretations; 8件 -");
}

TEST(Understood, WhatIsToldBehindASiteMayBeOnIt) {
  EXPECT_EQ(read("县政府网站公开政府文件45件；主动公开各类信息3,810条。"),
            "45件 disclosure.documents; 3810条 -");
  EXPECT_EQ(read("县政府网站各栏目发布信息3,810条。"), "3810条 channel.website.items");
}

TEST(Understood, WhoAskedIsNotWhatIsCountedNext) {
  EXPECT_EQ(read("本年度收到政府信息公开申请17件，均由自然人提出，上年结转2件；办结18件，其中予以公开11件。"),
            "17件 request.received; 2件 request.received_carried_in; 18件 request.closed; 11件 "
            "request.granted");
  EXPECT_EQ(read("受理政府信息公开申请9件，申请人均为辖区居民，其中7件予以公开。"),
            "9件 request.received; 7件 request.granted");
  EXPECT_EQ(read("通过网站、邮寄等形式接收政府信息公开申请38件。"), "38件 request.received");
}

TEST(Understood, TheLastOfTwoNounsBehindTheUnitIsCounted) {
  EXPECT_EQ(read("收到2份依申请公开意见征询函。"), "2份 -");
  EXPECT_EQ(read("编制26个试点领域公开目录。"), "26个 standards.pilot_fields");
}

TEST(Understood, WeiboAndWeixinInTurn) {
  EXPECT_EQ(read("街道政务微博微信公开信息分别为45条和78条。"), "45条 -; 78条 -");
  EXPECT_EQ(read("街道政务微博微信公开信息123条。"), "123条 channel.weibo_wechat.items");
}

TEST(Understood, WhatIsListedIsDoneAlike) {
  EXPECT_EQ(read("办结省人大代表建议31件、省政协委员提案47件。"), "31件 -; 47件 -");
  EXPECT_EQ(read("承办省人大代表建议31件、省政协委员提案47件。"), "31件 -; 47件 -");
}

TEST(Understood, WhatPeopleAskWhereLeafletsAreHandedOut) {
  EXPECT_EQ(read("现场发放宣传资料3,000余份，解答咨询240余人次。"),
            "3000份 more_than -; 240人次 more_than -");
  EXPECT_EQ(read("全年解答网民咨询240件。"), "240件 consultation.replies");
}

TEST(Understood, InformationOfSoManyTopicsIsNotAll) {
  EXPECT_EQ(read("开设专题8个，发布信息213条。"), "8个 website.special_topics; 213条 -");
  EXPECT_EQ(read("新增8个重大建设项目公开，共发布213条信息。"), "8个 -; 213条 -");
  EXPECT_EQ(read("开设专题8个，全年主动公开政府信息213条。"),
            "8个 website.special_topics; 213条 disclosure.items");
}

TEST(Understood, PointsThatBreakDownAWhole) {
  EXPECT_EQ(read("公开信息512条，一是利用网站等平台公开信息41条；二是通过公开栏公开信息120条。"),
            "512条 disclosure.items; 41条 -; 120条 channel.bulletin_board.items");
  EXPECT_EQ(read("成效明显，一是全年公开信息512条；二是收到申请4件。"),
            "512条 disclosure.items; 4件 request.received");
}

TEST(Understood, TheGazetteInAListOfKindsIsNoChannel) {
  EXPECT_EQ(read("公开政策文件、政策解读、政府公报信息64条。"), "64条 -");
  EXPECT_EQ(read("在中国水利网等媒体发布信息64条。"), "64条 channel.news_media.items");
  EXPECT_EQ(read("全年编印公报13期2,600册。"), "13期 channel.gazette.issues; 2600册 -");
}

TEST(Understood, WhatIsMeantByAnotherWordBesideIt) {
  EXPECT_EQ(read("主要负责同志参加座谈会2次、新闻发布会3次。"),
            "2次 -; 3次 response.press_conferences_by_head");
  EXPECT_EQ(read("向省政府网站报送信息被采用210条，得分815分。"), "210条 -; 815分 -");
  EXPECT_EQ(read("检测网站栏目410个，政务新媒体16家。"), "410个 -; 16家 -");
  EXPECT_EQ(read("在晚报刊发连城夜谭4篇，在日报刊发21篇。"), "4篇 -; 21篇 -");
  EXPECT_EQ(read("制作标准文本，涉及以县政府名义印发的行政规范性文件14件。"), "14件 -");
  EXPECT_EQ(read("以动漫等形式解读县政府政策文件14件，发布解读材料31件。"),
            "14件 -; 31件 response.interpretations");
}

TEST(Understood, InformationNamedByWhatItIsOf) {
  EXPECT_EQ(read("政务动态信息更新310条。"), "310条 disclosure.by_class.news");
  EXPECT_EQ(read("解读信息发布31条。"), "31条 response.interpretations");
  EXPECT_EQ(read("政府网站信息发布310条。"), "310条 channel.website.items");
  EXPECT_EQ(read("公开主动公开目录信息310条。"), "310条 -");
  EXPECT_EQ(read("发布重点工作信息31条。"), "31条 -");
}

TEST(Understood, NoneOfDisputesAndComplaints) {
  EXPECT_EQ(read("全年无被举报投诉、行政复议、行政诉讼情况。"),
            "0 complaint.reports; 0 dispute.reconsiderations; 0 dispute.litigations");
}

TEST(Understood, TheAccountOfNewMediaIsItself) {
  EXPECT_EQ(read("政务新媒体微信公众号推送信息140条。"), "140条 channel.wechat.items");
  EXPECT_EQ(read("“连城发布”微信和微博分别发布信息140条、310条。"),
            "140条 channel.wechat.items; 310条 channel.weibo.items");
  EXPECT_EQ(read("以部门网站为主要公开平台发布信息140条。"), "140条 channel.website.items");
}

TEST(Understood, OtherSitesAndGroupsAreNotTheReportsChannels) {
  EXPECT_EQ(read("英文网站发布信息74条。"), "74条 -");
  EXPECT_EQ(read("在中国政府网发布信息6条。"), "6条 -");
  EXPECT_EQ(read("通过工作微信群发布信息210条。"), "210条 -");
  EXPECT_EQ(read("微信视频推送信息33条。"), "33条 -");
  EXPECT_EQ(read("专题专栏发布信息74条。"), "74条 -");
}

TEST(Understood, APartInTheChannelIsNotAllThatWasPublishedThere) {
  EXPECT_EQ(read("门户网站公开工作动态90条（其中图文信息31条）。"), "90条 disclosure.by_class.news; 31条 -");
  EXPECT_EQ(read("答复群众留言52条，其中微信14条。"), "52条 consultation.replies; 14条 -");
  EXPECT_EQ(read("运维政务新媒体账号9个，其中微信6个、微博3个。"), "9个 new_media.accounts; 6个 -; 3个 -");
}

TEST(Understood, TheFirstOfSeveralKindsIsOneOfThem) {
  EXPECT_EQ(read("门户网站公开政务信息34条、动态信息71条。"), "34条 -; 71条 disclosure.by_class.news");
  EXPECT_EQ(read("门户网站公开渔政信息71条，政务信息34条。"), "71条 -; 34条 -");
}

TEST(Understood, WhatAnEventWasAboutIsNotWhatIsCounted) {
  EXPECT_EQ(read("组织3场涵盖政策解读、舆情应对的活动。"), "3场 -");
  EXPECT_EQ(read("会议纪要及相关解读信息共61条。"), "61条 -");
  EXPECT_EQ(read("专题访问量4.1万次。"), "41000次 -");
}

TEST(Understood, WhatOthersDoAndWhatIsDoneOnTheWay) {
  EXPECT_EQ(read("督促部门公开规范性文件13件。"), "13件 -");
  EXPECT_EQ(read("起草规范性文件13件。"), "13件 -");
  EXPECT_EQ(read("重点督办提案13件。"), "13件 -");
  EXPECT_EQ(read("转载省级政策解读13篇。"), "13篇 -");
  EXPECT_EQ(read("配合区政府办理依申请公开13件。", "依申请公开情况"), "13件 -");
  EXPECT_EQ(read("向市政府报送政务信息13条。"), "13条 -");
  EXPECT_EQ(read("向档案馆报送文件13件。"), "13件 archive.transfers");
  EXPECT_EQ(read("全年应举办新闻发布会13场，实际举办9场。"), "13场 -; 9场 response.press_conferences");
  EXPECT_EQ(read("有13条信息未及时公开。"), "13条 -");
  EXPECT_EQ(read("依申请公开转主动公开文件13件。"), "13件 -");
}

TEST(Understood, OtherThingsAreNoOtherResults) {
  EXPECT_EQ(
      read("共收到政府信息公开申请13件。其中，自然人申请9件，商业企业申请3件，其他申请1件，均按期答复。"),
      "13件 request.received; 9件 -; 3件 -; 1件 -");
  EXPECT_EQ(read("收到申请13件，涉及征地类9件，其他4件。", "依申请公开情况"),
            "13件 request.received; 9件 -; 4件 -");
  EXPECT_EQ(read("收到其他行政复议4件。", "行政复议情况"), "4件 -");
  EXPECT_EQ(read("公开动态3条、提案办理8件。"), "3条 disclosure.by_class.news; 8件 -");
}

TEST(Understood, NewNormativeDocumentsMayBeIssuedOrDisclosed) {
  EXPECT_EQ(read("全年新增规范性文件7件。"), "7件 -");
  EXPECT_EQ(read("全年制定规范性文件7件。"), "7件 disclosure.normative_documents_issued");
}

TEST(Understood, WhatSeveralBodiesPublishedInTurn) {
  EXPECT_EQ(read("镇街公开信息310条，部门公开信息520条。"), "310条 -; 520条 -");
  EXPECT_EQ(read("公众号累计推送信息3,100条，今年推送210条。"), "3100条 -; 210条 channel.wechat.items");
  EXPECT_EQ(read("公众号推送图文消息210条，视频9条。"), "210条 channel.wechat.items; 9条 -");
}

TEST(Understood, WhatIsDoneWithAnObjectStandsBehindIt) {
  EXPECT_EQ(read("对17份文件进行保密审查。"), "17份 -");
  EXPECT_EQ(read("主动公开的17条信息中，工作动态9条。"),
            "17条 disclosure.items; 9条 disclosure.by_class.news");
}

TEST(Understood, MailboxesAndOtherPartsOfLetters) {
  EXPECT_EQ(read("收到来信310件，其中区长信箱40件，局长信箱90件。"), "310件 -; 40件 -; 90件 -");
  EXPECT_EQ(read("区长信箱收到来信40件。"), "40件 website.mailbox_letters");
}

TEST(Understood, YearlyReportsAndKindsInLists) {
  EXPECT_EQ(
      read("公开信息31条，其中政府采购4条、行政执法6条、信息公开年报1条、政策文件3条。"),
      "31条 disclosure.items; 4条 disclosure.by_class.procurement; 6条 disclosure.by_class.enforcement; "
      "1条 disclosure.by_class.reports; 3条 disclosure.documents");
  EXPECT_EQ(read("公开信息310件，其中规划计划类12件。"),
            "310件 disclosure.items; 12件 disclosure.by_class.plans");
  EXPECT_EQ(read("党建类发文7个，已公开6个。"), "7个 -; 6个 -");
  EXPECT_EQ(read("公开部门动态31条，信息公开7条。"), "31条 disclosure.by_class.news; 7条 -");
}

TEST(Understood, AnswersInTimeAndAsWordedOtherwise) {
  EXPECT_EQ(read("收到申请16件，在法定期限内答复13件，另有3件申请顺延到下年度答复。", "依申请公开情况"),
            "16件 request.received; 13件 request.answered; 3件 request.carried_out");
  EXPECT_EQ(read("新收申请16件，结转上年度2件，无法提供的政府信息1件。", "依申请公开情况"),
            "16件 request.received; 2件 request.received_carried_in; 1件 request.unavailable");
  EXPECT_EQ(read("收取检索费90元，免收20元。"), "90元 fee.request_search_cny; 20元 -");
}

}  // namespace
}  // namespace gongkai
