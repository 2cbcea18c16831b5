// What is no report is rejected with a reason.
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/limits.h"
#include "render/check.h"
#include "render/encode.h"
#include "render/utf8.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

void expect_rejected(const std::string& bytes, const std::string& what) {
  try {
    const Report report = recognise(bytes);
    ADD_FAILURE() << what << " taken for a report of " << report.identity.agency.name << " "
                  << report.identity.year;
  } catch (const Rejected& rejected) {
    EXPECT_STRNE(rejected.what(), "") << what;
  }
}

TEST(BadInput, Empty) {
  expect_rejected("", "nothing");
  expect_rejected("\n \t\r\n", "white space");
  expect_rejected("\xEF\xBB\xBF", "a byte order mark alone");
  expect_rejected(std::string("\xFF\xFE", 2), "a UTF-16 byte order mark alone");
  expect_rejected(std::string(4096, '\0'), "zeros");
}

TEST(BadInput, RandomBytes) {
  for (const std::uint64_t seed : seeds(200)) {
    Rng rng(seed);
    std::string bytes(1 + rng.below(20000), '\0');
    for (char& byte : bytes) byte = static_cast<char>(rng.below(256));
    expect_rejected(bytes, "random bytes, seed " + std::to_string(seed));
  }
}

// A report with bytes changed here and there: no crash; what that does to its figures nobody can know.
TEST(BadInput, FlippedBytes) {
  for (const std::uint64_t seed : seeds(300)) {
    Rng rng(seed);
    const auto& layouts = complete_layouts();
    std::string bytes = make_case(layouts[seed % layouts.size()], seed, Edition::k2021).bytes;
    for (std::size_t i = 0; i < 1 + seed % 40; ++i)
      bytes[rng.below(bytes.size())] = static_cast<char>(rng.below(256));
    try {
      recognise(bytes);
    } catch (const Rejected& rejected) {
      EXPECT_STRNE(rejected.what(), "");
    }
  }
}

TEST(BadInput, TooLarge) {
  std::string bytes = make_case(complete_layouts()[0], 0, Edition::k2021).bytes;
  bytes.append(std::size_t{100} << 20, ' ');
  ASSERT_GT(bytes.size(), limits::document_bytes);
  expect_rejected(bytes, "a document of 100 MB");
}

TEST(BadInput, Novel) {
  std::string chapter = "第三章 渡口\n\n";
  for (int i = 0; i < 400; ++i) {
    chapter += "老周把船靠了岸，数了数筐里的鱼，一共" + std::to_string(i + 7) +
               "条。天黑得早，他听见对岸有人喊他的名字，声音被风扯成一截一截的。\n";
  }
  expect_rejected(chapter, "a novel");
  expect_rejected(encode(chapter, "GB18030").value(), "a novel in GB18030");
}

TEST(BadInput, ErrorPage) {
  expect_rejected(
      "<!DOCTYPE html><html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found"
      "</h1></center><hr><center>nginx</center></body></html>\r\n",
      "an error page");
  expect_rejected(
      "<html><head><meta charset=\"utf-8\"><title>出错了</title></head><body><p>您访问的政府信息公开"
      "页面不存在或已删除，3秒后返回首页。</p></body></html>",
      "a Chinese error page");
}

TEST(BadInput, Archives) {
  std::string zip("PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", 14);
  zip += "[Content_Types].xml";
  zip.append(500, '\x7F');
  expect_rejected(zip, "the head of a docx");
  expect_rejected(std::string("%PDF-1.5\n%\xE4\xFC\xF6\xDF\n1 0 obj\n", 23), "the head of a PDF");
}

TEST(BadInput, QuestionMarks) {
  std::string bytes = make_case(complete_layouts()[0], 2, Edition::k2021).bytes;
  std::u32string points = wide(bytes);
  for (char32_t& c : points) {
    if (c > 0x7F) c = U'?';
  }
  try {
    const Report report = recognise(narrow(points));
    EXPECT_TRUE(report.disclosure.empty() && report.request.empty() && report.dispute.empty());
  } catch (const Rejected& rejected) {
    EXPECT_STRNE(rejected.what(), "");
  }
}

// A report about something else, with the words of ours in passing.
TEST(BadInput, OtherDocuments) {
  expect_rejected(
      "松河县2023年统计年鉴\n\n一、综合\n全年生产总值120亿元，增长5.1%。规章0件，行政许可20件。\n",
      "a yearbook");
}

}  // namespace
}  // namespace gongkai::render
