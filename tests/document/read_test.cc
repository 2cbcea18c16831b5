#include <gtest/gtest.h>

#include "base/limits.h"
#include "document/rejection.h"
#include "document/shown.h"

namespace gongkai {
namespace {

struct Foreign {
  std::string bytes;
  std::string said;  ///< a part of the reason
};

TEST(ReadDocument, RejectsOtherFormatsByNameAndSaysWhatToDo) {
  const std::string tail = "政府信息公开工作年度报告\n规章\t0\t0\n";
  const std::vector<Foreign> formats = {
      {"%PDF-1.7\n" + tail, "PDF"},
      {"PK\x03\x04\x14" + tail, "truncated or damaged ZIP or DOCX"},
      {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + tail, "--convert-to docx"},
      {"\xD0\xCF\x11\xE0" + std::string("W\0o\0r\0k\0b\0o\0o\0k\0", 16) + tail, "Excel"},
      {"\xD0\xCF\x11\xE0" + std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32), "password"},
      {"{\\rtf1\\ansi " + tail, "RTF"},
      {"\x89PNG\r\n\x1A\n" + tail, "picture"},
      {"\xFF\xD8\xFF\xE0" + tail, "picture"},
      {"GIF89a" + tail, "picture"},
      {"\x1F\x8B\x08" + tail, "gzip"},
      {"7z\xBC\xAF\x27\x1C" + tail, "7z"},
      {"Rar!\x1A\x07" + tail, "RAR"},
      {"<?xml version=\"1.0\"?><rss><item>" + tail + "</item></rss>", "XML"},
      {"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n" + tail, "web archive"},
  };
  for (const Foreign& format : formats)
    EXPECT_NE(rejection(format.bytes).find(format.said), std::string::npos) << rejection(format.bytes);
}

TEST(ReadDocument, RejectsWhatIsTooLargeWithItsSize) {
  const std::string bytes(limits::document_bytes + 1, 'a');
  EXPECT_NE(rejection(bytes).find("67108865"), std::string::npos) << rejection(bytes);
}

TEST(ReadDocument, RejectsNothingAtAll) {
  EXPECT_NE(rejection(""), "accepted");
  EXPECT_NE(rejection(" \n\t\n"), "accepted");
}

TEST(ReadDocument, ReadsTextInAnyCharset) {
  const Document document =
      read_document("\xB9\xE6\xD5\xC2\t0\n\xD0\xD0\xD5\xFE\xD0\xED\xBF\xC9\t12\n");  // GB18030
  EXPECT_EQ(document.text.charset, "GB18030");
  EXPECT_EQ(document.media_type, "text/plain");
  EXPECT_EQ(shown(document), "R[规章][0]\nR[行政许可][12]\n");
}

TEST(ReadDocument, LooksAtTheFrontOnlyToTellMarkup) {
  EXPECT_EQ(rejection("报告说明：<html> 页面另见网站。\n"), "accepted");
  EXPECT_EQ(rejection("PK 赛事公开情况\n规章\t0\n"), "accepted");
}

}  // namespace
}  // namespace gongkai
