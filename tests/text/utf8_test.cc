#include <gtest/gtest.h>

#include <string>

#include "text/charset.h"

namespace gongkai {
namespace {

using namespace std::string_view_literals;

TEST(Utf8, FaultsAreFoundAnywhereInALongText) {
  const std::string_view hanzi = "政府信息公开工作年度报告政府信息公开工作";
  for (const std::string_view fault :
       {"\xE0\x80\xAF"sv, "\xED\xA0\x80"sv, "\xE4\xB8!"sv, "\xE4!\xAD"sv, "\xC0\xAF!"sv})
    for (std::size_t at = 0; at <= hanzi.size(); at += 3) {
      std::string bytes(hanzi);
      bytes.insert(at, fault);
      EXPECT_FALSE(decode(bytes).faults.empty()) << at;
    }
  EXPECT_TRUE(decode(hanzi).faults.empty());
}

}  // namespace
}  // namespace gongkai
