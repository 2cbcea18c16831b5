// What is near to a code and does not have it: a kind, a part, what is on the way, what is of others.
#include <gtest/gtest.h>

#include "report/narrative/prose_rows.h"

namespace gongkai {
namespace {

TEST(NotCounted, WhatIsStillBeingDoneWasNotAnswered) {
  EXPECT_EQ(read("收到来信59件，答复51件，8件正在处理。"), "59件 -; 51件 consultation.replies; 8件 -");
  EXPECT_EQ(read("受理留言59条，答复51条，8条在办理中。"), "59条 -; 51条 consultation.replies; 8条 -");
}

TEST(NotCounted, WhatBecameOfRequestsIsNoneOfInquiries) {
  EXPECT_EQ(read("收到申请56件，其中12件按咨询件处理，40件予以公开。"),
            "56件 request.received; 12件 -; 40件 request.granted");
}

TEST(NotCounted, WhatIsDoneForOthersOrHandedOn) {
  EXPECT_EQ(read("代市政府答复依申请公开3件，市政府转来申请3件。"), "3件 -; 3件 -");
}

TEST(NotCounted, AScoreOfSatisfactionIsNoneOfSupervision) {
  EXPECT_EQ(read("群众满意度测评得分95分。"), "95分 -");
}

TEST(NotCounted, NoneWasUndoneIsNotThatThereWasNone) { EXPECT_EQ(read("行政复议无被撤销案件。"), ""); }

TEST(NotCounted, MattersOfAListAreNoneThatAreServed) {
  EXPECT_EQ(read("确定主要职责506项、公共服务事项300项。"), "506项 -; 300项 -");
  EXPECT_EQ(read("公布责任清单事项562项，其中行政许可36项。"), "562项 -; 36项 -");
  EXPECT_EQ(read("大厅进驻政务服务事项300项。"), "300项 service.matters");
}

TEST(NotCounted, WhatIsNewIsNotAllThereIs) {
  EXPECT_EQ(read("政府信息查阅点新增2个，达到12个。"), "2个 -; 12个 organization.reading_points");
  EXPECT_EQ(read("新开通微信公众号2个。"), "2个 -");
}

TEST(NotCounted, WindowsWhereInformationIsAskedForServeNoMatters) {
  EXPECT_EQ(read("设立信息公开专门窗口1个、咨询窗口3个。"), "1个 -; 3个 -");
  EXPECT_EQ(read("政务服务大厅设置窗口56个。"), "56个 service.windows");
}

}  // namespace
}  // namespace gongkai
