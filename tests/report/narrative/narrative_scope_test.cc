// Sentences of whole reports in which a number is near the words of a kind and is not of that kind.
#include <gtest/gtest.h>

#include "report/narrative/prose_rows.h"

namespace gongkai {
namespace {

// ---- disputes

TEST(Narrative, OutcomesBelongToTheDisputeSaidLast) {
  EXPECT_EQ(read("行政复议3件，均维持；诉讼2件，维持1件，败诉1件。"),
            "3件 dispute.reconsiderations; 2件 dispute.litigations; 1件 dispute.litigations_upheld; "
            "1件 dispute.litigations_corrected");
  EXPECT_EQ(
      read("引发行政复议52件，其中28件维持，9件纠正；行政诉讼31件，22件维持。"),
      "52件 dispute.reconsiderations; 28件 dispute.reconsiderations_upheld; "
      "9件 dispute.reconsiderations_corrected; 31件 dispute.litigations; 22件 dispute.litigations_upheld");
  EXPECT_EQ(read("复议案件中，驳回2件，撤回1件。", "政府信息公开行政复议、行政诉讼情况"), "2件 -; 1件 -");
  EXPECT_EQ(read("依申请公开答复被复议机关纠正9件、被法院判决撤销3件。"),
            "9件 dispute.reconsiderations_corrected; 3件 dispute.litigations_corrected");
}

TEST(Narrative, OutcomesOfDisputesCountedTogetherHaveNoCode) {
  EXPECT_EQ(read("行政复议、行政诉讼分别为4件和2件，其中维持3件。"),
            "4件 dispute.reconsiderations; 2件 dispute.litigations; 3件 -");
  EXPECT_EQ(read("申请行政复议215件，提起行政诉讼86件，其中维持168件。"),
            "215件 dispute.reconsiderations; 86件 dispute.litigations; 168件 -");
  EXPECT_EQ(read("维持7件。", "政府信息公开行政复议、行政诉讼情况"), "7件 -");
}

TEST(Narrative, AnswersSetRightAreNoAnswers) {
  EXPECT_EQ(read("依申请公开答复被纠正8件。"), "8件 -");
  EXPECT_EQ(read("依申请公开答复被复议机关责令重新处理3件。"), "3件 -");
}

TEST(Narrative, NoneOfAKindIsNotNoneAtAll) {
  EXPECT_EQ(read("被申请行政复议3件，无败诉案件。", "行政复议、行政诉讼情况"),
            "3件 dispute.reconsiderations");
}

TEST(Narrative, WhatDoesNotExistIsCountedNotNone) {
  const std::string heading = "收到和处理政府信息公开申请情况";
  EXPECT_EQ(read("收到申请5件（均为网络申请），部分公开1件，不存在1件。", heading),
            "5件 request.received; 1件 request.partial; 1件 -");
  EXPECT_EQ(read("1件信息不存在。答复：信息不存在。", heading), "1件 request.does_not_exist");
}

TEST(Narrative, NoneOfWhatTheHeadingNamesHasNoOtherWord) {
  const std::string heading = "政府信息公开行政复议、行政诉讼情况";
  const std::string none = "0 dispute.reconsiderations; 0 dispute.litigations";
  EXPECT_EQ(read("本年度无。", heading), none);
  EXPECT_EQ(read("无此类情况。", heading), none);
  EXPECT_EQ(read("无差错。", heading), "");
  EXPECT_EQ(read("均无异议。", heading), "");
}

TEST(Narrative, RatesOfDisputesAreNoCounts) {
  EXPECT_EQ(read("行政诉讼案件11件，诉讼纠错率为0。"), "11件 dispute.litigations; 0 -");
}

TEST(Narrative, FiguresOfSomeBodiesAreNotOfAll) {
  EXPECT_EQ(read("个别单位主动公开信息不足10条。"), "10条 less_than -");
}

// ---- plans

TEST(Narrative, PlansGoOnBehindTheSentenceThatBeginsThem) {
  EXPECT_EQ(read("下一步，我县将着力抓好以下工作。一是开展培训2次。二是新开专栏3个。"), "2次 -; 3个 -");
  EXPECT_EQ(read("下一步从以下方面改进：\n举办培训2期，全年公开信息500条。"), "2期 -; 500条 -");
  EXPECT_EQ(read("我局将继续改进。一是举办培训2期。\n二是公开信息500条。"), "2期 -; 500条 -");
  EXPECT_EQ(read("举办培训2期。", "下一步工作打算"), "2期 -");
  EXPECT_EQ(read("举办培训2期。", "2023年工作安排"), "2期 -");
}

TEST(Narrative, WhatPlansStartFromIsThere) {
  EXPECT_EQ(read("今后将继续改进。对照 26 个试点领域公开编制目录，举办培训2期。"),
            "26个 standards.pilot_fields; 2期 -");
}

TEST(Narrative, PlansEndWhereTheReportComesBack) {
  EXPECT_EQ(read("我局将继续改进。2022年，举办培训2期。"), "2期 training.sessions");
  EXPECT_EQ(read("我局将继续改进。\n举办培训2期。"), "2期 training.sessions");
  EXPECT_EQ(read("1件结转至下一年度。举办培训2期。"), "1件 request.carried_out; 2期 training.sessions");
}

// ---- totals up to a day

TEST(Narrative, ATotalUpToADayIsNotTheYears) {
  EXPECT_EQ(read("截止2022年12月31日，累计公开信息8650条。"), "8650条 -");
  EXPECT_EQ(read("截至2022年底，已累计收到信息公开申请58件。"), "58件 -");
  EXPECT_EQ(read("开通迄今，共公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("到2022年底，累计公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("累计至2022年12月，公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("累计到2022年底，公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("截至今年12月底，累计公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("截至12月31日，累计公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("截至2022年12月31日，累计公开信息300条，其中网站发布200条。"), "300条 -; 200条 -");
  EXPECT_EQ(read("截至2022年12月31日，累计公开信息300条。其中，网站发布200条。"), "300条 -; 200条 -");
  EXPECT_EQ(read("自2008年5月1日至2022年12月31日，累计公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("开通至今，共发布政务微信300条。"), "300条 -");
  EXPECT_EQ(read("历年累计公开政府信息300条。"), "300条 -");
}

TEST(Narrative, BracketsBehindATotalTellWhatItIsOf) {
  EXPECT_EQ(read("累计公开政府信息8650条（2008年至今），本年公开政府信息236条。"),
            "8650条 -; 236条 disclosure.items");
  EXPECT_EQ(read("累计公开政府信息8650条（截至2022年12月31日）。"), "8650条 -");
  EXPECT_EQ(read("全年累计公开政府信息236条（截至2022年12月31日）。"), "236条 disclosure.items");
}

TEST(Narrative, ATotalUpToADayOfTheYearAlone) {
  EXPECT_EQ(read("截至2022年12月31日，全年累计公开政府信息300条。"), "300条 disclosure.items");
  EXPECT_EQ(read("今年以来，截至12月31日，累计公开政府信息300条。"), "300条 disclosure.items");
  EXPECT_EQ(read("截至2022年12月31日24时，本年度累计收到申请20件。"), "20件 request.received");
  EXPECT_EQ(read("2022年，我局截止12月底累计公开政府信息300条。"), "300条 disclosure.items");
  EXPECT_EQ(read("自2022年1月1日起，截至2022年12月31日，累计公开政府信息300条。"), "300条 disclosure.items");
  EXPECT_EQ(read("2022年1月1日至12月31日，累计公开政府信息300条。"), "300条 disclosure.items");
  EXPECT_EQ(read("在2021年9月1日至2022年8月31日期间学校主动公开信息3256条。"), "3256条 disclosure.items");
  EXPECT_EQ(read("截至12月31日，共公开政府信息300条。"), "300条 disclosure.items");
  EXPECT_EQ(read("截至2022年底，共收到信息公开申请58件。"), "58件 request.received");
  EXPECT_EQ(read("截至2021年底，共收到信息公开申请58件。"), "58件 -");
  EXPECT_EQ(read("截至2022年12月31日，收到申请0件，未收到行政复议。"),
            "0件 request.received; 0 dispute.reconsiderations");
}

TEST(Narrative, WhatThereIsOnADayIsTheYears) {
  EXPECT_EQ(read("截至2022年底，共有政务新媒体账号12个，粉丝5万人，网站累计访问量8万次，结转下年度申请2件。"),
            "12个 new_media.accounts; 50000人 new_media.followers; 80000次 website.visits; 2件 "
            "request.carried_out");
}

// ---- parts and lists

TEST(Narrative, AListOfAnotherYear) {
  EXPECT_EQ(read("上年同期行政复议15件、行政诉讼4件。"), "15件 -; 4件 -");
  EXPECT_EQ(read("上年同期行政复议15件，行政诉讼4件，今年行政复议3件。"),
            "15件 -; 4件 -; 3件 dispute.reconsiderations");
}

TEST(Narrative, ListsBehindTheWordForConcerning) {
  EXPECT_EQ(read("涉及信息公开的行政复议、行政诉讼分别为4件、2件。"),
            "4件 dispute.reconsiderations; 2件 dispute.litigations");
}

TEST(Narrative, PartsOfTheSentenceBefore) {
  EXPECT_EQ(read("收到政府信息公开申请126件，上年结转3件。其中，通过网络提交88件，信函35件。",
                 "收到和处理政府信息公开申请情况"),
            "126件 request.received; 3件 request.received_carried_in; 88件 request.received_online; "
            "35件 request.received_by_letter");
}

TEST(Narrative, APartInBracketsEndsWithThem) {
  EXPECT_EQ(read("收到信息公开申请5件（其中2件为同一申请人），答复4件。"),
            "5件 request.received; 2件 -; 4件 request.answered");
}

TEST(Narrative, WhatWasNotDoneIsNoLevel) { EXPECT_EQ(read("有3个科室未公开1条信息。"), "3个 -; 1条 -"); }

TEST(Narrative, PlacesAndWordsThatBeginAsNone) {
  EXPECT_EQ(read("无锡市依法办理信息公开申请。未央区依申请公开工作有序。无偿提供资料350份。"), "350份 -");
}

// ---- what is near a kind and is another

TEST(Narrative, InquiriesAreNoRequests) {
  EXPECT_EQ(read("接到申请公开信息的电话咨询32次，现场咨询18人次。"),
            "32次 consultation.calls; 18人次 consultation.visitors");
}

TEST(Narrative, FollowersAreNoItems) {
  EXPECT_EQ(read("微博、微信发布信息8条，粉丝386万人。其中“江城发布”微信公众号粉丝突破50万。"),
            "8条 channel.weibo_wechat.items; 3.86e+06人 new_media.followers; 500000 more_than -");
}

TEST(Narrative, CountsOfAllAccountsAreOfNewMedia) {
  EXPECT_EQ(read("全市政务微博、政务微信粉丝多，累计发布信息12万条。"),
            "120000条 channel.weibo_wechat.items");
}

TEST(Narrative, FaultsOfColumnsAndTheirPages) {
  EXPECT_EQ(read("全年有5个栏目出现“空白”，首页点击量为82万。"), "5个 -; 820000 -");
}

TEST(Narrative, DocumentsRepealedBesideThoseMade) {
  EXPECT_EQ(read("制定行政规范性文件36件，废止规章1件、行政规范性文件8件。"),
            "36件 disclosure.normative_documents_issued; 1件 disclosure.removed_documents; 8件 "
            "disclosure.removed_documents");
}

TEST(Narrative, PeopleBehindTheTraining) {
  EXPECT_EQ(read("组织培训3次，230人次参加。"), "3次 training.sessions; 230人次 training.participants");
}

TEST(Narrative, OtherGazettesScoresAndWaysOut) {
  EXPECT_EQ(read("发布统计公报1期。"), "1期 -");
  EXPECT_EQ(read("将政务公开考核分值提高到5分。"), "5分 -");
  EXPECT_EQ(read("公开或部分公开18件，告知通过其他途径办理4件。"), "18件 -; 4件 -");
  EXPECT_EQ(read("被申请行政复议6件，其中不予受理1件。"), "6件 dispute.reconsiderations; 1件 -");
}

TEST(Narrative, ProposalsPublishedAndTheirParts) {
  EXPECT_EQ(read("承办人大代表建议86件、政协提案102件，主动公开办理结果112件，其中人大建议62件。"),
            "86件 -; 102件 -; 112件 proposals.published; 62件 -");
}

TEST(Narrative, CostsOfDisputesAreNoFees) {
  EXPECT_EQ(read("与诉讼（行政复议、行政申诉）有关的总费用12.8万元。"), "128000元 -");
}

TEST(Narrative, InspectionsOfOthersLettersAndLateAnswers) {
  EXPECT_EQ(read("行政检查56次，受理群众来信32封，12345工单答复超期3件。"), "56次 -; 32封 -; 3件 -");
}

TEST(Narrative, ReportsOfOtherMattersAreNoComplaints) {
  EXPECT_EQ(read("受理劳动监察举报投诉案件326件。"), "326件 -");
  EXPECT_EQ(read("无政府信息公开举报投诉情况。"), "0 complaint.reports");
}

TEST(Narrative, FeesOfSectionSix) {
  EXPECT_EQ(read("共收取信息公开处理费0元。"), "0元 request.fees_cny");
  EXPECT_EQ(read("收取信息处理费情况：0元。"), "0元 request.fees_cny");
  EXPECT_EQ(read("发出收费通知2件，总金额3940元，实际收取3000元。"),
            "2件 -; 3940元 -; 3000元 request.fees_cny");
}

TEST(Narrative, StaffOfBothKindsAndMeetingsOfOthers) {
  EXPECT_EQ(read("全县政务公开专兼职工作人员142名。"), "142名 organization.staff");
  EXPECT_EQ(read("其中专职人员3名，兼职人员39名。"),
            "3名 organization.staff_full_time; 39名 organization.staff_part_time");
  EXPECT_EQ(read("召开村民会议36场次。"), "36场次 -");
  EXPECT_EQ(read("召开政务公开工作会议3次。"), "3次 training.meetings");
}

TEST(Narrative, FiguresOfAMonthAndWhatIsAsked) {
  EXPECT_EQ(read("12月份公开政府信息36条，全年公开政府信息436条。"), "36条 -; 436条 disclosure.items");
  EXPECT_EQ(read("1-12月份公开政府信息436条。"), "436条 disclosure.items");
  EXPECT_EQ(read("省政府要求加强培训，全年举办培训不少于2次。"), "2次 more_than -");
}

TEST(Narrative, TrainingsOfOthersAndCopiesForArchives) {
  EXPECT_EQ(read("参加省级培训1次、市级培训2次。"), "1次 -; 2次 -");
  EXPECT_EQ(read("向档案馆、公共图书馆提供主动公开的政府信息纸质文本126份。"), "126份 -");
  EXPECT_EQ(read("行政事业性收费项目12项，收费总金额356万元。"), "12项 -; 3.56e+06元 -");
}

TEST(Narrative, ListsBehindTheWordForOneByOne) {
  EXPECT_EQ(read("分别受理当面、网络、信函申请2件、15件、8件。", "收到和处理政府信息公开申请情况"),
            "2件 request.received_in_person; 15件 request.received_online; 8件 request.received_by_letter");
  EXPECT_EQ(read("网站、微信分别发布5条、6条、7条。"), "5条 -; 6条 -; 7条 -");
}

TEST(Narrative, WhatOthersHoldIsNotAskedOfUs) {
  EXPECT_EQ(read("收到申请40件，信息不存在15件、非本机关掌握10件。"),
            "40件 request.received; 15件 request.does_not_exist; 10件 request.not_held");
}

TEST(Narrative, APartOfTheYearIsSaidForItsSentence) {
  EXPECT_EQ(read("今年1至11月，共受理政府信息公开申请5件。"), "5件 -");
  EXPECT_EQ(read("2022年1月至10月，全局主动公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("前三季度，我局未收到政府信息公开申请。"), "");
  EXPECT_EQ(
      read("上半年，主动公开政府信息300条；下半年，主动公开政府信息200条，全年共主动公开政府信息500条。"),
      "300条 -; 200条 -; 500条 disclosure.items");
  EXPECT_EQ(read("截至2022年10月底，全县主动公开政府信息300条。"), "300条 -");
  EXPECT_EQ(read("截至12月底，全县主动公开政府信息300条。"), "300条 disclosure.items");
  EXPECT_EQ(read("1至12月，共主动公开政府信息500条。"), "500条 disclosure.items");
  EXPECT_EQ(read("2022年1月1日至12月31日，共主动公开政府信息500条。"), "500条 disclosure.items");
}

TEST(Narrative, NoneOfSomeIsNotNoneAtAll) {
  EXPECT_EQ(read("县公安局收到申请3件，其余单位未收到申请。"), "3件 request.received");
  EXPECT_EQ(read("上半年收到申请3件，下半年未收到申请。"), "3件 -");
  EXPECT_EQ(read("2021年未收到申请，2022年收到申请3件。"), "3件 request.received");
  EXPECT_EQ(read("未收到法人和其他组织的申请。"), "");
  EXPECT_EQ(read("没有逾期未答复的依申请公开。"), "");
  EXPECT_EQ(read("未收到公民、法人和其他组织的申请。"), "0 request.received");
}

TEST(Narrative, ZerosOfWhatTheSentenceNames) {
  EXPECT_EQ(read("行政复议结果纠正0件。", "政府信息公开行政复议、行政诉讼情况"),
            "0件 dispute.reconsiderations_corrected");
  EXPECT_EQ(read("不存在收费、复议、诉讼情况。"),
            "0 request.fees_cny; 0 dispute.reconsiderations; 0 dispute.litigations");
  EXPECT_EQ(read("未召开新闻发布会，未开展在线访谈。"),
            "0 response.press_conferences; 0 response.online_interviews");
  EXPECT_EQ(read("未召开由主要负责人出席的新闻发布会。"), "");
}

// ---- channels

TEST(Narrative, NoneByOneWayIsNotNoneAtAll) {
  const std::string heading = "收到和处理政府信息公开申请情况";
  EXPECT_EQ(read("收到网络申请5件，传真、信函均未收到。", heading),
            "5件 request.received_online; 0 request.received_by_letter; 0 request.received_by_fax");
  EXPECT_EQ(read("传真、信函均未收到申请。"), "0 request.received_by_letter; 0 request.received_by_fax");
  EXPECT_EQ(read("当面申请2件，未收到网络申请、信函申请。"),
            "2件 request.received_in_person; 0 request.received_online; 0 request.received_by_letter");
  EXPECT_EQ(read("未收到当面、网络、信函等形式的申请。", heading), "0 request.received");
}

TEST(Narrative, AccountsOfEveryPlatform) {
  EXPECT_EQ(read("政务微博86个，政务微信112个。"), "86个 new_media.accounts; 112个 new_media.accounts");
  EXPECT_EQ(read("政务新媒体账号198个，其中政务微博86个，政务微信112个。"),
            "198个 new_media.accounts; 86个 -; 112个 -");
}

TEST(Narrative, WhatSeveralChannelsPublishedTogetherIsOfNone) {
  EXPECT_EQ(read("政府网站与新媒体共发布信息1200条。"), "1200条 -");
  EXPECT_EQ(read("官网、微信公众号共发布信息120条。"), "120条 -");
  EXPECT_EQ(read("通过报纸、电视公开信息50条。"), "50条 -");
  EXPECT_EQ(read("通过政府网站、政务微信等渠道公开信息500条。"), "500条 disclosure.items");
}

TEST(Narrative, AnIssueHoldsSeveralItems) {
  EXPECT_EQ(read("政务微信公众号推送 397 期。"), "397期 -");
  EXPECT_EQ(read("政务微信公众号推送397篇。"), "397篇 channel.wechat.items");
}

}  // namespace
}  // namespace gongkai
