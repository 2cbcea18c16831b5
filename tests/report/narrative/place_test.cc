// What a clause says up to its beginning, and where something was published, must be understood, or the
// number has no code.
#include <gtest/gtest.h>

#include "report/narrative/prose_rows.h"

namespace gongkai {
namespace {

TEST(Place, ANumberedSentenceHeadsThoseBehindIt) {
  EXPECT_EQ(read("（一）门户网站公开政府信息情况。全年发布政府信息86条，其中动态类信息12条。"),
            "86条 -; 12条 disclosure.by_class.news");
  EXPECT_EQ(read("1、政务微博公开情况\n全年发布信息86条。"), "86条 -");
  EXPECT_EQ(read("（一）柳湖在线街道主页。共发布政府信息86条。"), "86条 -");
  EXPECT_EQ(read("（一）门户网站公开信息情况。发布信息86条。（二）主动公开情况。主动公开政府信息310条。"),
            "86条 -; 310条 disclosure.items");
  EXPECT_EQ(read("1.微信公众号及时公开信息。全年主动公开政府信息310条。"), "310条 -");
  EXPECT_EQ(read("（一）网站公开情况。通过网站发布信息86条。\n全年公开政府信息310条。"),
            "86条 channel.website.items; 310条 -");
  EXPECT_EQ(read("（一）2022年门户网站访问量3万次，发布信息86条。主动公开政府信息310条。"),
            "30000次 website.visits; 86条 -; 310条 disclosure.items");
}

TEST(Place, WhatIsPublishedInATopicNamedBeforeIsNotAllOfIt) {
  EXPECT_EQ(read("办好“节水”专栏，共发布信息86条。"), "86条 -");
  EXPECT_EQ(read("县政府网站开设防汛专栏，发布信息86条。"), "86条 -");
  EXPECT_EQ(read("开设“柳湖湿地保护”，发布信息86条。"), "86条 -");
  EXPECT_EQ(read("办好“节水”专栏，全年主动公开信息86条。"), "86条 disclosure.items");
}

TEST(Place, AGazetteAmongDocumentsIsNoChannel) {
  EXPECT_EQ(read("依托县政府门户网站发布政府公报、会议纪要等政府信息1200余条。"),
            "1200条 more_than channel.website.items");
  EXPECT_EQ(read("公开政府公报6期，县政府文件13件。"),
            "6期 channel.gazette.issues; 13件 disclosure.documents");
  EXPECT_EQ(read("印发政府公报6期，公开政府信息86条。"), "6期 channel.gazette.issues; 86条 -");
}

TEST(Place, TheNameOfAnAccountMayEndWithAWordOfPublishing) {
  EXPECT_EQ(read("通过县政府网站、柳湖发布微信公众号等平台主动公开政府信息860条。"),
            "860条 disclosure.items");
  EXPECT_EQ(read("通过微信公众号发布信息860条。"), "860条 channel.wechat.items");
}

TEST(Place, ANumberWithoutUnitEndsWhatIsSaidBeforeIt) {
  EXPECT_EQ(read("微信公众号推送信息1360微博发布信息860条。"), "860条 channel.weibo.items");
}

TEST(Place, WhatIsSentToOthersIsNotPublishedHere) {
  EXPECT_EQ(read("报送县新闻网站挂网信息34条。"), "34条 -");
}

TEST(Place, InformationAboutAThingIsNotAllInformation) {
  EXPECT_EQ(read("公开政府信息86条，柳湖湿地相关信息12条。"), "86条 disclosure.items; 12条 -");
  EXPECT_EQ(read("公开“双随机、一公开”相关信息12条。"), "12条 -");
  EXPECT_EQ(read("在网站发布各类动态信息86条。"), "86条 channel.website.items");
  EXPECT_EQ(read("公开各类通知公告86条。"), "86条 -");
  EXPECT_EQ(read("在网站发布动态信息86条。"), "86条 disclosure.by_class.news");
}

TEST(Place, WhatStandsBetweenTheSubjectAndTheActSaysWhichInformation) {
  EXPECT_EQ(read("围绕惠企攻坚发布信息86条。"), "86条 -");
  EXPECT_EQ(read("围绕惠企攻坚主动公开政府信息86条。"), "86条 -");
}

TEST(Place, AnAccountIsAChannelThatMustBeKnown) {
  EXPECT_EQ(read("政务新媒体账号共计发布信息86条。"), "86条 -");
  EXPECT_EQ(read("公众号账号发布信息86条。"), "86条 channel.wechat.items");
}

TEST(Place, ThePartOfASiteIsNoOtherChannel) {
  EXPECT_EQ(read("通过局网站发布信息860条，其中，通知公告栏120条，政务公开栏发布信息94条。"),
            "860条 channel.website.items; 120条 -; 94条 -");
  EXPECT_EQ(read("在农民信用信息平台公开信息71条。"), "71条 -");
}

TEST(Place, ATrainingOfWhichNobodyKnowsMoreTrainsOthers) {
  EXPECT_EQ(read("举办手机摄影培训班，培训80人次。"), "80人次 -");
  EXPECT_EQ(read("举办政务公开培训班，培训80人次。"), "80人次 training.participants");
}

TEST(Place, WhatIsExemptIsNotDisclosed) {
  EXPECT_EQ(read("主动公开信息12条，免于公开信息0条。"), "12条 disclosure.items; 0条 -");
}

TEST(Place, AClauseIsUnderstoodToItsBeginning) {
  EXPECT_EQ(read("围绕惠民暖企领域发布政策信息36条。"), "36条 -");
  EXPECT_EQ(read("蓝湾发布信息36条。"), "36条 -");
  EXPECT_EQ(read("蓝湾镇发布信息36条。"), "36条 disclosure.items");
  EXPECT_EQ(read("我部收到政府信息公开申请36件。"), "36件 request.received");
  EXPECT_EQ(read("专门配备了兼职工作人员3名。"), "3名 organization.staff_part_time");
}

TEST(Place, WhatIsPublishedInSomethingNewIsNotAll) {
  EXPECT_EQ(read("开设“蓝湾整治”栏目，发布信息36条。"), "36条 -");
  EXPECT_EQ(read("开通官方微博，发布信息36条。"), "36条 channel.weibo.items");
}

TEST(Place, TheNounBehindAJoinIsTheNumbersOwn) {
  EXPECT_EQ(read("组织3期在线访谈和5期网上调查。"), "3期 response.online_interviews; 5期 -");
}

TEST(Place, ABracketThatNamesAnotherChannelLeavesItOpen) {
  EXPECT_EQ(read("政务新媒体（蓝湾微信公众号）发布信息86条。"), "86条 -");
}

TEST(Place, AWordThatTakesSomethingOutIsNoFiller) {
  EXPECT_EQ(read("不属于主动公开信息12条。"), "12条 -");
  EXPECT_EQ(read("除去重复申请收到申请12件。"), "12件 -");
  EXPECT_EQ(read("加上上年结转收到申请12件。"), "12件 -");
  EXPECT_EQ(read("上学年公开信息12条。"), "12条 -");
  EXPECT_EQ(read("工作部门公开信息12条。"), "12条 -");
}

TEST(Place, AnAccountIsNoPartOfASite) {
  EXPECT_EQ(read("县政府网站公开信息1,200条，其中规范性文件12件；微信公众号发布信息859篇。"),
            "1200条 channel.website.items; 12件 disclosure.normative_documents; 859篇 channel.wechat.items");
  EXPECT_EQ(read("县政府网站公开信息1,200条，其中规范性文件12件，微信公众号发布信息859条。"),
            "1200条 channel.website.items; 12件 disclosure.normative_documents; 859条 channel.wechat.items");
  EXPECT_EQ(read("县政府网站发布信息86条，其中公开栏发布信息12条。"), "86条 channel.website.items; 12条 -");
}

TEST(Place, TheColumnOfASiteWhereAllIsDisclosedIsTheSite) {
  EXPECT_EQ(read("全年通过县政府网站政府信息公开专栏主动公开信息126条。"), "126条 channel.website.items");
  EXPECT_EQ(read("全年通过县政府网站“节水”专栏公开信息126条。"), "126条 -");
  EXPECT_EQ(read("全年通过县政府网站村务公开平台公开信息126条。"), "126条 -");
  EXPECT_EQ(
      read("通过省政府网站信息公开专栏和厅网站公开信息310条，其中省政府网站信息公开专栏更新信息126条。"),
      "310条 channel.website.items; 126条 -");
}

TEST(Place, PlatformsThatAreASiteAndAnAccountAreNoAccounts) {
  EXPECT_EQ(read("依托县政府网站、微信公众号2个平台公开信息。"), "2个 -");
}

TEST(Place, ActivitiesInAnAccountAreItsItems) {
  EXPECT_EQ(read("利用微信公众号发布工作动态64条。"), "64条 channel.wechat.items");
  EXPECT_EQ(read("利用微信公众号发布工作动态64条、通知公告30条。"), "64条 -; 30条 -");
  EXPECT_EQ(read("利用微信公众号发布通知公告30条、工作动态64条。"), "30条 -; 64条 -");
}

TEST(Understood, NamesOfBodiesMayHoldWordsThatAreKnown) {
  EXPECT_EQ(read("全年临湖人力资源社会保障局共接到政府信息公开申请4件。"), "4件 request.received");
  EXPECT_EQ(read("临湖区经济信息委主动公开政府信息127条。"), "127条 disclosure.items");
  EXPECT_EQ(read("通过临湖市政府网站主动公开政府信息127条。"), "127条 channel.website.items");
  EXPECT_EQ(read("公开惠农信息，街道收到申请4件。"), "4件 request.received");
  EXPECT_EQ(read("围绕助企攻坚发布信息86条。"), "86条 -");
  EXPECT_EQ(read("助农补贴信息县政府网站公开86条。"), "86条 -");
  EXPECT_EQ(read("助农预算县政府网站公开信息86条。"), "86条 -");
  EXPECT_EQ(read("助农预算市农业局公开信息86条。"), "86条 -");
}

TEST(Understood, InitiativeIsOfWhatItStandsBefore) {
  EXPECT_EQ(read("强化平台维护，主动公开各类信息5万余条。"), "50000条 more_than disclosure.items");
}

TEST(Understood, TheNumberOfAnItemIsNoPartOfIt) {
  EXPECT_EQ(read("主动公开信息98条，其中：1.通知公告12条；2.预算信息9条。"),
            "98条 disclosure.items; 12条 disclosure.by_class.notices; 9条 disclosure.budget_items");
  EXPECT_EQ(read("公布机构职能的概况信息6条。"), "6条 disclosure.by_class.organization");
}

TEST(Place, WhatIsPublishedAnewMayBeElsewhere) {
  EXPECT_EQ(read("在镇微信公众号公开工作动态60余条，全年公开政府信息41条。"),
            "60条 more_than channel.wechat.items; 41条 -");
  EXPECT_EQ(read("在镇微信公众号公开政府信息41条。"), "41条 channel.wechat.items");
}

TEST(Understood, OfWhomAndInWhatWayNothingWasAskedFor) {
  EXPECT_EQ(read("未发生针对柳湖镇有关政府信息公开事务的行政复议案件。"), "0 dispute.reconsiderations");
  EXPECT_EQ(read("未发生针对柳湖镇征地补偿的行政复议案件。"), "");
  EXPECT_EQ(read("未发生针对助农补贴信息公开的行政复议案件。"), "");
  EXPECT_EQ(read("未收到任何单位、组织和个人要求公开政府信息的申请。"), "0 request.received");
  EXPECT_EQ(read("没有公民、法人和其他团体向我局申请公开政府信息。"), "0 request.received");
  EXPECT_EQ(read("未收到群众递交的低保申请。"), "");
  EXPECT_EQ(read("未收到救助申请。"), "");
  EXPECT_EQ(read("未发生因行政许可引起的行政复议。"), "");
  EXPECT_EQ(read("未收到以临湖县应急管理局为被申请人的政府信息公开行政复议案件。"),
            "0 dispute.reconsiderations");
  EXPECT_EQ(read("未发生依申请公开信息收费和减免情况。"), "0 request.fees_cny");
}

TEST(Understood, WhatMayBeEitherHasNoCode) {
  EXPECT_EQ(read("全年发布政策解读公开信息5条。"), "5条 -");
  EXPECT_EQ(read("在网站主动公开有关信息文件共215条。"), "215条 channel.website.items");
  EXPECT_EQ(read("配备专职和兼职工作人员各1名。"), "1名 -");
}

TEST(Place, WhatIsLeftOfAListOfClassesIsAClass) {
  EXPECT_EQ(read("主动公开信息33条，其中通知公告12条、工作动态9条，其他信息12条。"),
            "33条 disclosure.items; 12条 disclosure.by_class.notices; 9条 disclosure.by_class.news; 12条 "
            "disclosure.by_class.other");
  EXPECT_EQ(read("公开信息33条，其中网站12条、其他信息21条。"),
            "33条 disclosure.items; 12条 channel.website.items; 21条 -");
  EXPECT_EQ(read("微信公众号发布信息33条，其中通知公告12条，其他信息21条。"),
            "33条 channel.wechat.items; 12条 -; 21条 -");
  EXPECT_EQ(read("主动公开信息33条，其中通知公告12条，其他21条。"),
            "33条 disclosure.items; 12条 disclosure.by_class.notices; 21条 -");
  EXPECT_EQ(read("公开信息33条，其中网站12条、其他21条。"),
            "33条 disclosure.items; 12条 channel.website.items; 21条 -");
  EXPECT_EQ(read("收到申请33件，其中书面12件，其他信息21条。"), "33件 request.received; 12件 -; 21条 -");
}

TEST(Understood, NamesOfDepartmentsAreOneWord) {
  EXPECT_EQ(read("临湖区市场监督管理局主动公开政府信息31条。"), "31条 disclosure.items");
  EXPECT_EQ(read("临湖市政务服务和数据管理局收到政府信息公开申请4件。"), "4件 request.received");
  EXPECT_EQ(read("通过临湖市发展和改革委员会网站公开信息31条。"), "31条 channel.website.items");
}

TEST(Place, TwoNounsThatAreCountedOneByOne) {
  EXPECT_EQ(read("配备2名专职工作人员和12名兼职工作人员。"),
            "2名 organization.staff_full_time; 12名 organization.staff_part_time");
  EXPECT_EQ(read("举办2场新闻发布会和3期在线访谈。"),
            "2场 response.press_conferences; 3期 response.online_interviews");
  EXPECT_EQ(read("公开2件规范性文件和3条信息。"), "2件 disclosure.normative_documents; 3条 -");
  EXPECT_EQ(read("公开2件规范性文件和3件惠农文件。"), "2件 disclosure.normative_documents; 3件 -");
}

TEST(Place, WhatAChannelPublishedOrRepostedIsItsItems) {
  EXPECT_EQ(read("微信公众号发布和转发各类信息70条。"), "70条 channel.wechat.items");
  EXPECT_EQ(read("全年发布和转发各类信息70条。"), "70条 -");
}

TEST(Place, TheCatalogueOfWhatIsDisclosedIsNoPlaceOfItsOwn) {
  EXPECT_EQ(read("在政府信息公开目录上主动公开信息45条。"), "45条 disclosure.items");
}

TEST(Understood, ReconsiderationsThatRequestsGaveRiseTo) {
  EXPECT_EQ(read("办理因政府信息公开申请引发的行政复议38件。"), "38件 dispute.reconsiderations");
  EXPECT_EQ(read("办理因征地补偿引发的行政复议38件。"), "38件 -");
}

TEST(Place, SitesOfThePressAreNobodysOwn) {
  EXPECT_EQ(read("在东方网发布信息4条。"), "4条 channel.news_media.items");
  EXPECT_EQ(read("在临湖水务网发布信息4条。"), "4条 channel.website.items");
}

TEST(Understood, WhoAskedMayBeAnyone) {
  EXPECT_EQ(read("收到公民、法人提交的政府信息公开申请17件。"), "17件 request.received");
  EXPECT_EQ(read("收到公民提交的政府信息公开申请17件、法人提交的3件。"), "17件 -; 3件 -");
}

TEST(Understood, HoweverARequestIsCalled) {
  EXPECT_EQ(read("未收到依申请公开相关事项。"), "0 request.received");
  EXPECT_EQ(read("未收到申请政府信息公开事项。"), "0 request.received");
  EXPECT_EQ(read("未收到申请公开政府信息件。"), "0 request.received");
  EXPECT_EQ(read("未收到申请公开低保信息事项。"), "");
}

TEST(Place, WhatIsCountedInItemsByWhateverUnit) {
  EXPECT_EQ(read("在门户网站主动公开政府信息119项。"), "119项 channel.website.items");
  EXPECT_EQ(read("在门户网站发布文章56篇。"), "56篇 channel.website.items");
  EXPECT_EQ(read("主动公开信息9条，其中机构信息4项、规划计划5份。"),
            "9条 disclosure.items; 4项 disclosure.by_class.organization; 5份 disclosure.by_class.plans");
  EXPECT_EQ(read("公开规划计划5件。"), "5件 disclosure.by_class.plans");
  EXPECT_EQ(read("收到申请5件，规划计划5件。"), "5件 request.received; 5件 -");
}

TEST(Understood, TheFormsInWhichAPolicyIsExplained) {
  EXPECT_EQ(read("发布图文、视频等多形式政策解读信息53条。"), "53条 response.interpretations");
  EXPECT_EQ(read("发布文字、图片类政策解读11篇。"), "11篇 response.interpretations");
  EXPECT_EQ(read("发布部门解读12篇、专家解读3篇。"),
            "12篇 response.interpretations; 3篇 response.interpretations");
  EXPECT_EQ(read("通过发展规划、工作动态等栏目主动公开政府信息26条。"), "26条 -");
}

TEST(Understood, OnPaperIsAWayThatNoCodeTells) {
  EXPECT_EQ(read("收到书面申请7件，网络申请3件。"), "7件 -; 3件 request.received_online");
  EXPECT_EQ(read("收到纸质申请7件。"), "7件 -");
  EXPECT_EQ(read("收到网上政府信息公开申请7件。"), "7件 request.received_online");
}

TEST(Understood, WhatIsSaidOfAllRequestsIsNoResultOfTheNext) {
  EXPECT_EQ(read("受理的37件申请均已在法定期限内答复，其中予以公开18件、不予公开5件。"),
            "37件 -; 18件 request.granted; 5件 request.denied");
}

TEST(Understood, WhatIsAskedForIsNotWhatWasDisclosed) {
  EXPECT_EQ(read("依申请公开各类信息5条。"), "5条 -");
  EXPECT_EQ(read("办结申请公开各类政府信息5件。"), "5件 -");
  EXPECT_EQ(read("对内公开信息5条。"), "5条 -");
}

TEST(Understood, AMonthOrADayIsAPartOfTheYear) {
  EXPECT_EQ(read("5月，公开政府信息41条。"), "41条 -");
  EXPECT_EQ(read("5月召开政务公开培训会，培训41人次。"), "41人次 training.participants");
  EXPECT_EQ(read("今年5月15日公开政府信息41条，全年公开政府信息90条。"), "41条 -; 90条 disclosure.items");
  EXPECT_EQ(read("本月公开政府信息41条。"), "41条 -");
  EXPECT_EQ(read("2021-2022年公开政府信息41条。"), "41条 -");
  EXPECT_EQ(read("按照5月15日起施行的新条例，公开政府信息41条。"), "41条 disclosure.items");
  EXPECT_EQ(read("截至12月31日，公开政府信息41条。"), "41条 disclosure.items");
}

TEST(Understood, WhatOthersHeldIsTheirs) {
  EXPECT_EQ(read("各乡镇举办政务公开培训41次。"), "41次 -");
  EXPECT_EQ(read("组织各乡镇举办政务公开培训2次。"), "2次 training.sessions");
  EXPECT_EQ(read("局属单位公开政府信息41条。"), "41条 -");
  EXPECT_EQ(read("归档政府信息41条。"), "41条 -");
  EXPECT_EQ(read("局属单位未发生行政复议。"), "");
}

TEST(Place, AListOfKindsIsAllThatTheAccountPublished) {
  EXPECT_EQ(read("微信公众号推送政策解读、工作动态等信息93条。"), "93条 channel.wechat.items");
  EXPECT_EQ(read("全年柳湖微发布微信公众号推送信息93条。"), "93条 channel.wechat.items");
  EXPECT_EQ(read("企业发布微信公众号信息12条。"), "12条 -");
  EXPECT_EQ(read("通过各类政务公开载体发布信息93条。"), "93条 disclosure.items");
  EXPECT_EQ(read("通过网站、公众号等信息平台公开信息93条。"), "93条 disclosure.items");
  EXPECT_EQ(read("通过多媒体平台发布信息93条。"), "93条 -");
}

TEST(Place, WhatAnAccountPublishedBesideItsFollowers) {
  EXPECT_EQ(read("微信公众号关注人数达41人，全年推送信息93条。"),
            "41人 new_media.followers; 93条 channel.wechat.items");
  EXPECT_EQ(read("微信公众号关注人数达41人，全年公开政府信息93条。"), "41人 new_media.followers; 93条 -");
}

TEST(Place, NamesThatAGeneralNounSumsUpAreNotEachOfIt) {
  EXPECT_EQ(read("主动公开运输服务、建设市场管理等重点领域信息分别22条、29条。"), "22条 -; 29条 -");
}

TEST(Understood, WordsOfReportsNotMetBefore) {
  EXPECT_EQ(read("解读政策信息64条，其中视频解读42条。"), "64条 response.interpretations; 42条 -");
  EXPECT_EQ(read("公开人大代表提案复函28条、政协委员提案复函24条。"),
            "28条 proposals.published; 24条 proposals.published");
  EXPECT_EQ(read("公开本级及所属单位预决算信息44条。"), "44条 disclosure.budget_items");
  EXPECT_EQ(read("本级及所属单位公开信息41条。"), "41条 -");
  EXPECT_EQ(read("我局及下属单位收到政府信息公开申请41件。"), "41件 -");
  EXPECT_EQ(read("按规公开各类信息26条。"), "26条 disclosure.items");
  EXPECT_EQ(read("官方微信公众号共完成42条推文。"), "42条 channel.wechat.items");
  EXPECT_EQ(read("收到政府信息公开申请18件，按法定时限办结18件。"),
            "18件 request.received; 18件 request.closed_on_time");
  EXPECT_EQ(read("配套出台政策解读资料48份，公开政务工作动态235条。"),
            "48份 response.interpretations; 235条 disclosure.by_class.news");
}

TEST(Understood, WhyItWasNotGivenHoweverItIsSaid) {
  EXPECT_EQ(read("申请办结56件，非本机关信息20件，信息不存在15件，告知作出更改补充5件。"),
            "56件 request.closed; 20件 request.not_competent; 15件 request.does_not_exist; 5件 "
            "request.correction_requested");
  EXPECT_EQ(read("收到申请9件，其中告知其他途径办理4件、其他原因5件。"),
            "9件 request.received; 4件 request.other_channel; 5件 -");
  EXPECT_EQ(read("收到申请9件，其中以网上提交表单形式申请4件。"),
            "9件 request.received; 4件 request.received_online");
}

TEST(Understood, WhatIsSaidBehindAnAttributeOfTheNoun) {
  EXPECT_EQ(read("公开以政府名义制发的涉及民生的各类文件25件，其中规范性文件3件。"),
            "25件 disclosure.documents; 3件 disclosure.normative_documents");
  EXPECT_EQ(read("收到申请35件，其中邮寄33件、来访2件。"),
            "35件 request.received; 33件 request.received_by_letter; 2件 request.received_in_person");
  EXPECT_EQ(read("接待来访2人次。"), "2人次 consultation.visitors");
  EXPECT_EQ(read("收到申请35件，接待来访2人次。"), "35件 request.received; 2人次 consultation.visitors");
  EXPECT_EQ(read("收到申请35件，来人12人次。"), "35件 request.received; 12人次 -");
}

TEST(Understood, WhatWasPaidForWhatIsDisclosedIsNotForRequests) {
  EXPECT_EQ(read("主动公开信息收取费用41元。"), "41元 -");
  EXPECT_EQ(read("依申请公开信息收取费用41元。"), "41元 request.fees_cny");
  EXPECT_EQ(read("收取复制费41元。"), "41元 -");
}

TEST(Place, SitesThatOthersRunHoweverTheListEnds) {
  EXPECT_EQ(read("在人民网、新华网等网站发布信息56条。"), "56条 channel.news_media.items");
  EXPECT_EQ(read("通过政府网站、人民网等网站发布信息56条。"), "56条 -");
  EXPECT_EQ(read("在搜狐、新浪等网站发布信息56条。"), "56条 -");
  EXPECT_EQ(read("主站发布信息256条，子站发布信息1200条。"), "256条 -; 1200条 -");
}

TEST(Understood, WhatWasDoneToTheBodyIsADispute) {
  EXPECT_EQ(read("因依申请公开被复议3件、被诉2件。"),
            "3件 dispute.reconsiderations; 2件 dispute.litigations");
}

}  // namespace
}  // namespace gongkai
