// Around the tables: the six sections, and no row of a table among them.
#include <gtest/gtest.h>

#include "base/error.h"
#include "render/check.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

class Outline : public testing::TestWithParam<Layout> {};

Problems compare_outline(const Case& one) {
  static constexpr std::string_view kTopics[] = {"overview", "disclosure", "requests",
                                                 "disputes", "problems",   "other"};
  Problems problems;
  std::vector<std::string_view> topics;
  const Report report = recognise(one.bytes);
  for (const SectionRow& section : report.sections) {
    if (section.depth == 1) topics.push_back(section.topic.value_or("NULL"));
    for (const char* row : {"结转下年度", "予以公开", "结果维持", "对外公开总数量", "现行有效件数"}) {
      const bool heading = section.heading && section.heading->find(row) != std::string::npos;
      if (heading || section.body.find(row) != std::string::npos) {
        problems.push_back("a table's row in section '" + section.heading.value_or("") + "': " + row);
      }
    }
  }
  if (!std::equal(topics.begin(), topics.end(), std::begin(kTopics), std::end(kTopics))) {
    std::string got;
    for (const std::string_view topic : topics) got.append(topic).append(" ");
    problems.push_back("topics: " + got);
  }
  return problems;
}

TEST_P(Outline, SixSections) {
  Tally tally;
  for (const std::uint64_t seed : seeds(10)) {
    Case one = make_case(GetParam(), seed, seed % 2 == 0 ? Edition::k2019 : Edition::k2021);
    one.name += "_outline";
    try {
      tally.add(one, compare_outline(one));
    } catch (const Rejected& rejected) {
      tally.add(one, {std::string("rejected: ") + rejected.what()});
    }
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
}

INSTANTIATE_TEST_SUITE_P(Layouts, Outline, testing::ValuesIn(complete_layouts()),
                         [](const auto& param) { return std::string(param.param.name); });

}  // namespace
}  // namespace gongkai::render
