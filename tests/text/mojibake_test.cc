// Text that was damaged before it was saved.

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "text/charset.h"
#include "text/charset_samples.h"
#include "text/rejection.h"

namespace {

using namespace gongkai;

TEST(QuestionMarks, ForAllChineseAreRefused) {
  constexpr auto reason =
      "all Chinese characters were replaced by question marks before the document was saved";
  EXPECT_EQ(reason_of_rejection("2020?????????"), reason);
  EXPECT_EQ(reason_of_rejection("<html><table><tr><td>????"
                                "</td><td>12</td></tr></table></html>"),
            reason);
  EXPECT_EQ(reason_of_rejection("??????????2020???????????\n????????????6183??\n"), reason);
}

TEST(QuestionMarks, HereAndThereAreText) {
  for (const char* text : {"2020年???政府信息公开?", "What? Why?? Really???? I do not know.", "?", "a ?? b",
                           "1 ? 0", "<a href=\"x?a=1\">report</a> of the office"}) {
    EXPECT_EQ(decode(text).utf8, text);
  }
}

TEST(Hz, IsRefusedByItsName) {
  EXPECT_EQ(reason_of_rejection("~{UV8.PEO\"9+?*~} 2022\n"),
            "the document is in HZ, a charset of seven bits: convert it to UTF-8 first");
  EXPECT_EQ(decode("2022年 ~{a~}").utf8, "2022年 ~{a~}");
}

TEST(Mojibake, OfUtf8ReadAsGbkIsUndone) {
  const Text text = decode(samples::original_utf8_as_gbk);
  EXPECT_EQ(text.utf8, samples::original);
  EXPECT_TRUE(text.repaired);
  EXPECT_EQ(text.charset, "UTF-8");
}

TEST(Mojibake, OfAFewCharactersIsUndone) { EXPECT_EQ(decode("鏀垮簻淇℃伅").utf8, "政府信息"); }

TEST(Mojibake, OfUtf8ReadAsWindows1252IsUndone) {
  const Text text = decode(samples::original_utf8_as_windows_1252);
  EXPECT_EQ(text.utf8, samples::original);
  EXPECT_TRUE(text.repaired);
}

TEST(Mojibake, OfGb18030ReadAsWindows1252IsUndone) {
  const Text text = decode(samples::original_gb18030_as_windows_1252);
  EXPECT_EQ(text.utf8, samples::original);
  EXPECT_TRUE(text.repaired);
}

TEST(Mojibake, WithLostBytesIsRefused) {
  constexpr auto reason =
      "the text was decoded with the wrong charset before it was saved, and what was lost cannot be restored";
  EXPECT_EQ(reason_of_rejection(samples::utf8_as_gbk_with_replacements), reason);
  EXPECT_EQ(reason_of_rejection(samples::utf8_as_gbk_with_question_marks), reason);
  EXPECT_EQ(reason_of_rejection(samples::gb18030_as_utf8), reason);
  EXPECT_EQ(reason_of_rejection(samples::gb18030_as_utf8_as_gbk), reason);
}

TEST(Mojibake, InASmallPartOfADocumentDoesNotConcernTheRest) {
  std::string page = "<!-- 鏂囩珷 -->";
  for (int i = 0; i < 5; ++i) page += samples::simplified;
  EXPECT_EQ(decode(page).utf8, page);
}

/// Each byte of `bytes` as the character of that number: what ISO-8859-1 makes of it.
std::string read_as_latin1(std::string_view bytes) {
  std::string utf8;
  for (const char byte : bytes) {
    const auto c = static_cast<unsigned char>(byte);
    if (c < 0x80) {
      utf8 += byte;
    } else {
      utf8 += static_cast<char>(0xC0 | c >> 6);
      utf8 += static_cast<char>(0x80 | (c & 0x3F));
    }
  }
  return utf8;
}

TEST(Mojibake, OfUtf8ReadAsLatin1IsUndone) {
  const Text text = decode(read_as_latin1(samples::original));
  EXPECT_EQ(text.utf8, samples::original);
  EXPECT_TRUE(text.repaired);
}

TEST(Mojibake, OfGb18030ReadAsLatin1IsUndone) {
  const Text text = decode(read_as_latin1(samples::simplified_gb18030));
  EXPECT_EQ(text.utf8, samples::simplified);
  EXPECT_TRUE(text.repaired);
}

/// 宋体 in GBK read as Windows-1252, as old editors wrote it into every cell.
constexpr std::string_view garbled_font = "ËÎÌå";

std::string cells(std::size_t count, std::string_view style, std::string_view content) {
  std::string page;
  for (std::size_t i = 0; i < count; ++i)
    page.append("<td style=\"FONT-FAMILY: ").append(style).append("\">").append(content).append("</td>");
  return page;
}

TEST(Mojibake, InMarkupIsNone) {
  const std::string text = "<p>规章</p>";
  const std::string script = std::string(samples::original_utf8_as_windows_1252) +
                             std::string(samples::utf8_as_gbk_with_replacements);
  for (const std::string& markup : std::vector<std::string>{
           cells(20, garbled_font, "12"), cells(20, garbled_font, "&#35268;&#31456;"),
           "<script>var t = \"" + script + "\";</script>",
           "<SCRIPT type=\"text/javascript\">// " + script + "</SCRIPT>",
           "<style>.a { font-family: " + script + " }</style>", "<!-- " + script + " <b> -->",
           "<!-- 锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷锟斤拷 -->", "<img alt='" + script + "' src='a.png'/>"}) {
    const std::string page = "<html><body>" + text + markup + text + "</body></html>";
    const Text read = decode(page);
    EXPECT_EQ(read.utf8, page);
    EXPECT_FALSE(read.repaired) << markup;
  }
}

TEST(Mojibake, OfTheTextIsUndoneWhateverStandsInTheMarkup) {
  const std::string content = "<p title=\"政府信息\">政府信息公开工作年度报告</p><!-- 公开 -->";
  const Text text = decode(cells(5, garbled_font, "12") + read_as_latin1(content));
  EXPECT_EQ(text.utf8, cells(5, garbled_font, "12") + content);
  EXPECT_TRUE(text.repaired);
}

TEST(Mojibake, OfTheTextIsRefusedWhateverStandsInTheMarkup) {
  std::string page = "<html><!-- 政府信息公开 --><p>";
  page.append(samples::utf8_as_gbk_with_replacements).append("</p></html>");
  EXPECT_NE(reason_of_rejection(page), "");
}

TEST(Mojibake, BehindAnAngleThatBeginsNoTagIsSeen) {
  const std::string text = "1 < 2, a<b " + std::string(samples::original);
  EXPECT_EQ(decode(read_as_latin1(text)).utf8, text);
}

TEST(QuestionMarks, InScriptsDoNotCount) {
  EXPECT_EQ(decode("<script>var url = \"????????????\";</script><p>2020</p>").repaired, false);
  EXPECT_NE(reason_of_rejection("<script>function aLongScript() { return document.title; }</script><p>????"
                                "????"
                                "</p>"),
            "");
}

TEST(Mojibake, IsNotSeenInRareHanzi) {
  for (const char* text :
       {"邓珺、李䶮、龘靐", "鄄城县、郓城县、邗江区、濮阳县、莒县、亳州市谯城区", "盱眙县、涪陵区、黟县"}) {
    EXPECT_EQ(decode(text).utf8, text);
    EXPECT_FALSE(decode(text).repaired);
  }
}

}  // namespace
