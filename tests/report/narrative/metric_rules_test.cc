#include "report/narrative/metric_rules.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

#include "report/narrative/narrative.h"

namespace gongkai {
namespace {

/// Codes that `patterns`, as rules 1, 2 … with codes "1", "2" …, give the quantities of `text`; '-' where
/// none fits, whatever the frames say.
std::string codes(const std::vector<std::string>& patterns, std::string_view text,
                  const char* heading = nullptr) {
  std::vector<MetricRule> rows;
  for (const std::string& pattern : patterns) {
    const auto id = static_cast<std::int64_t>(rows.size()) + 1;
    rows.push_back({id, std::to_string(id), 0, pattern});
  }
  const MetricRules rules({.rules = rows, .words = {}, .frames = {}});
  SectionRow section;
  section.section_id = section.ordinal = section.depth = 1;
  if (heading != nullptr) section.heading = heading;
  section.body = std::string(text);
  std::string found;
  for (const MetricRow& row : read_narrative({section}, rules).metrics)
    if (row.code && row.code->front() <= '9')
      found.append(found.empty() ? "" : " ").append(*row.code);
    else if (row.unit || row.value != 0)  // the frames' zeros are not asked for
      found.append(found.empty() ? "-" : " -");
  return found;
}

std::string refusal(const std::string& pattern) {
  try {
    codes({"发布 {条}", pattern}, "");
    return "none";
  } catch (const std::invalid_argument& error) {
    return error.what();
  }
}

TEST(MetricRules, WordsBeforeTheNumberInOrder) {
  EXPECT_EQ(codes({"网站 发布 {条}"}, "在网站上发布消息5条。"), "1");
  EXPECT_EQ(codes({"网站 发布 {条}"}, "发布网站消息5条。"), "-");
  EXPECT_EQ(codes({"网站 发布 {条}"}, "网站改版，发布消息5条。"), "-");
  EXPECT_EQ(codes({"网站|官网 发布 {条|篇}"}, "官网发布消息5篇。"), "1");
}

TEST(MetricRules, WordsBehindTheUnit) {
  EXPECT_EQ(codes({"举办 {场} 发布会"}, "举办9场新闻发布会。"), "1");
  EXPECT_EQ(codes({"举办 {场} 发布会"}, "发布会举办9场。"), "-");
  EXPECT_EQ(codes({"举办 {场} 发布会", "{期} 培训"}, "举办5期培训班、9场发布会。"), "2 -");
}

TEST(MetricRules, WordsOnEitherSide) {
  EXPECT_EQ(codes({"受理 ~申请 {件}"}, "受理申请4件。"), "1");
  EXPECT_EQ(codes({"受理 ~申请 {件}"}, "受理4件公开申请。"), "1");
}

TEST(MetricRules, WordsRightAtTheNumber) {
  EXPECT_EQ(codes({"=办结 {件}"}, "办结的4件。"), "1");
  EXPECT_EQ(codes({"=办结 {件}"}, "办结申请材料4件。"), "-");
}

TEST(MetricRules, WordsOfTheSentenceAndTheHeadings) {
  EXPECT_EQ(codes({"^复议 维持 {件}"}, "复议方面，维持4件。"), "1");
  EXPECT_EQ(codes({"^复议 维持 {件}"}, "复议方面从略。维持4件。", "复议"), "-");
  EXPECT_EQ(codes({"#复议 维持 {件}"}, "维持4件。", "行政复议情况"), "1");
  EXPECT_EQ(codes({"#复议 维持 {件}"}, "复议中维持4件。"), "-");
  EXPECT_EQ(codes({"^#复议 维持 {件}"}, "维持4件。", "复议"), "1");
  EXPECT_EQ(codes({"^复议 维持 {件}", "^诉讼 维持 {件}"}, "复议中维持4件；诉讼中维持3件。"), "1 2");
}

TEST(MetricRules, WordsThatMustNotStandThere) {
  EXPECT_EQ(codes({"申请 {件} !复议"}, "申请4件，复议申请3件。"), "1 -");
  EXPECT_EQ(codes({"公开 {件} !^公文"}, "制发公文，公开4件。后来公开3件。"), "- 1");
}

TEST(MetricRules, Units) {
  EXPECT_EQ(codes({"发布 {-}"}, "发布 67，占多数。"), "1");
  EXPECT_EQ(codes({"发布 {*}"}, "发布67则，发布5%，发布6元。"), "1 - -");
  EXPECT_EQ(codes({"发布 {%|元}"}, "发布67则，发布5%，发布三分之一，发布6万元。"), "- 1 1 1");
  EXPECT_EQ(codes({"发布 {cases}"}, "发布67起，发布5页。"), "1 -");
}

TEST(MetricRules, StatementsOfNone) {
  EXPECT_EQ(codes({"收到 申请 {件}"}, "未收到申请。"), "");
  EXPECT_EQ(codes({"申请 收到 {件|无}"}, "未收到申请。"), "1");
  EXPECT_EQ(codes({"申请 {无}"}, "申请：无。"), "1");
}

TEST(MetricRules, TheBestRuleDecides) {
  const std::string text = "网站发布消息5条。";
  EXPECT_EQ(codes({"发布 {条}", "网站 发布 {条}"}, text), "2") << "more words";
  EXPECT_EQ(codes({"发布 {条}", "消息 {条}"}, text), "2") << "closer";
  EXPECT_EQ(codes({"发布 {条}", "~发布 {条}"}, text), "-") << "undecided";
  const MetricRules rules(
      {.rules = {{1, "low", 0, "网站 发布 {条}"}, {2, "high", 1, "发布 {条}"}}, .words = {}, .frames = {}});
  SectionRow section;
  section.body = text;
  EXPECT_EQ(read_narrative({section}, rules).metrics.at(0).code, "high");
}

TEST(MetricRules, WidthBlanksAndTraditionalCharactersDoNotMatter) {
  EXPECT_EQ(codes({"门户网站｜官网　发布 ｛条｝"}, "在 門戶網站 發布消息 ５ 條。"), "1");
  EXPECT_EQ(codes({"公开 信息 {条}"}, "公開資訊5條。"), "1") << "資訊 stands for 信息";
}

TEST(MetricRules, ASingleDashIsOff) { EXPECT_EQ(codes({"-"}, "发布5条。"), "-"); }

TEST(MetricRules, MalformedPatternsNameTheRuleAndTheReason) {
  EXPECT_EQ(refusal("发布"), "metric_rule 2: the units {…} are missing: '发布'");
  EXPECT_EQ(refusal(""), "metric_rule 2: the units {…} are missing");
  EXPECT_EQ(refusal("发布 {条"), "metric_rule 2: a brace is not closed: '{条'");
  EXPECT_EQ(refusal("发布 {}"), "metric_rule 2: the braces are empty: '{}'");
  EXPECT_EQ(refusal("发布 {条||件}"), "metric_rule 2: a unit is empty: '{条||件}'");
  EXPECT_EQ(refusal("发布 {条} {件}"), "metric_rule 2: the units {…} stand there twice: '发布 {条} {件}'");
  EXPECT_EQ(refusal("发布| {条}"), "metric_rule 2: an alternative is empty: '发布|'");
  EXPECT_EQ(refusal("发布 {sheets}"), "metric_rule 2: there is no such class of units: 'sheets'");
  EXPECT_EQ(refusal("{条}"), "metric_rule 2: no word has to stand there: '{条}'");
  EXPECT_EQ(refusal("!发布 {条}"), "metric_rule 2: no word has to stand there: '!发布 {条}'");
  EXPECT_EQ(refusal("发布，公开 {条}"),
            "metric_rule 2: a word has a character at which clauses end: '发布,公开'");
  EXPECT_EQ(refusal("发布~公开 {条}"), "metric_rule 2: a mark stands inside a word: '发布~公开'");
}

}  // namespace
}  // namespace gongkai
