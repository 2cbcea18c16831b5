// A report cut at every byte: rejected or partial, never a crash, never a wrong figure.
#include <gtest/gtest.h>

#include "base/error.h"
#include "render/check.h"
#include "render/encode.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

class Cut : public testing::TestWithParam<const char*> {};

const Layout& layout_named(std::string_view name) {
  for (const Layout& layout : complete_layouts()) {
    if (layout.name == name) return layout;
  }
  throw std::invalid_argument(std::string(name));
}

void cut_everywhere(const Case& whole) {
  Tally tally;
  std::size_t accepted = 0;
  for (std::size_t at = 0; at < whole.bytes.size(); at += cut_step()) {
    Case one = whole;
    one.bytes.resize(at);
    one.name.append("_cut_").append(std::to_string(at));
    Problems problems;
    try {
      const Report report = recognise(one.bytes);
      ++accepted;
      problems = compare_values(one.facts, report);
      if (report.identity.year != one.facts.year) problems.emplace_back("year is wrong");
    } catch (const Rejected& rejected) {
      if (*rejected.what() == '\0') problems.emplace_back("rejected without a reason");
    }
    tally.add(one, problems);
  }
  EXPECT_TRUE(tally.clean()) << tally.summary();
  EXPECT_GT(accepted, 0U);
}

void brief(Style& style) {
  style = official_form("/");
  style.text.bare = true;
}

TEST_P(Cut, EveryByte) { cut_everywhere(make_case(layout_named(GetParam()), 7, Edition::k2021, brief)); }

TEST(CutGb18030, EveryByte) {
  Case whole = make_case(layout_named("tab"), 8, Edition::k2019, brief);
  whole.bytes = encode(whole.bytes, "GB18030").value();
  cut_everywhere(whole);
}

INSTANTIATE_TEST_SUITE_P(Layouts, Cut,
                         testing::Values("tab", "cells_plain", "pdf_middle", "raw", "html_fragment"),
                         [](const auto& param) { return std::string(param.param); });

}  // namespace
}  // namespace gongkai::render
