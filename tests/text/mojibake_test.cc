// Text that was damaged before it was saved.

#include <gtest/gtest.h>

#include <string>

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

TEST(Mojibake, IsNotSeenInRareHanzi) {
  for (const char* text :
       {"邓珺、李䶮、龘靐", "鄄城县、郓城县、邗江区、濮阳县、莒县、亳州市谯城区", "盱眙县、涪陵区、黟县"}) {
    EXPECT_EQ(decode(text).utf8, text);
    EXPECT_FALSE(decode(text).repaired);
  }
}

}  // namespace
