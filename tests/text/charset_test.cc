#include "text/charset.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "base/error.h"
#include "base/limits.h"
#include "text/charset_samples.h"
#include "text/normalize.h"
#include "text/rejection.h"

namespace {

using namespace gongkai;
using namespace std::string_view_literals;

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_valid_utf8(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t start = pos;
    if (next_code_point(text, pos) == 0xFFFD && text.substr(start, pos - start) != replacement) return false;
  }
  return true;
}

std::string join(std::initializer_list<std::string_view> parts) {
  std::string joined;
  for (const auto part : parts) joined += part;
  return joined;
}

struct Encoding {
  const char* charset;
  std::string_view bytes;
  std::string_view utf8;
};

constexpr Encoding encodings[] = {
    {"UTF-8", samples::simplified, samples::simplified},
    {"GB18030", samples::simplified_gb18030, samples::simplified},
    {"GB18030", samples::traditional_gb18030, samples::traditional},
    {"Big5", samples::traditional_big5, samples::traditional},
    {"UTF-16LE", samples::simplified_utf16le, samples::simplified},
    {"UTF-16BE", samples::simplified_utf16be, samples::simplified},
};

class EveryCharset : public testing::TestWithParam<Encoding> {};

TEST_P(EveryCharset, IsDetectedWithoutDeclaration) {
  const Text text = decode(GetParam().bytes);
  EXPECT_EQ(text.charset, GetParam().charset);
  EXPECT_EQ(text.utf8, GetParam().utf8);
  EXPECT_TRUE(text.faults.empty());
  EXPECT_FALSE(text.repaired);
}

TEST_P(EveryCharset, IsDetectedAgainstAWrongDeclaration) {
  for (const char* declared : {"gb2312", "big5", "utf-8", "utf-16", "iso-8859-1", "nonsense", ""}) {
    EXPECT_EQ(decode(GetParam().bytes, declared).utf8, GetParam().utf8) << declared;
  }
}

TEST_P(EveryCharset, IsCutAnywhereWithoutInventingCharacters) {
  const auto [charset, bytes, utf8] = GetParam();
  for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
    try {
      const Text text = decode(bytes.substr(0, cut));
      ASSERT_TRUE(is_valid_utf8(text.utf8)) << cut;
      if (cut < 16) continue;  // too little to tell charsets apart
      ASSERT_EQ(text.charset, charset) << cut;
      ASSERT_LE(text.faults.size(), 1U) << cut;
      if (text.faults.empty()) {
        ASSERT_EQ(text.utf8, utf8.substr(0, text.utf8.size())) << cut;
      } else {
        ASSERT_EQ(text.faults[0].offset + text.faults[0].length, cut);
        const std::string_view before =
            std::string_view(text.utf8).substr(0, text.utf8.size() - replacement.size());
        ASSERT_EQ(before, utf8.substr(0, before.size())) << cut;
      }
    } catch (const Rejected&) {
      ASSERT_LT(cut, 16U);
    }
  }
}

TEST_P(EveryCharset, SurvivesABadByteAnywhere) {
  const auto [charset, bytes, utf8] = GetParam();
  for (const char bad : {'\xFF', '\x80', '\0', 'a'}) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      std::string damaged(bytes);
      damaged[at] = bad;
      try {
        const Text text = decode(damaged);
        ASSERT_TRUE(is_valid_utf8(text.utf8)) << at;
        ASSERT_EQ(text.charset, charset) << at;
        for (const DecodeFault& fault : text.faults) ASSERT_LE(fault.offset + fault.length, damaged.size());
      } catch (const Rejected&) {
        // A lost lead byte shifts a double-byte text up to the next ASCII character: half of these short
        // ones.
        ASSERT_TRUE(charset == "GB18030"sv || charset == "Big5"sv) << at;
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Charset, EveryCharset, testing::ValuesIn(encodings), [](const auto& instance) {
  std::string name = instance.param.charset + std::to_string(instance.index);
  std::erase(name, '-');
  return name;
});

TEST(ByteOrderMark, OfUtf8IsDropped) {
  const Text text = decode("\xEF\xBB\xBF公开");
  EXPECT_EQ(text.utf8, "公开");
  EXPECT_EQ(text.charset, "UTF-8");
}

TEST(ByteOrderMark, OfUtf16DecidesTheByteOrder) {
  EXPECT_EQ(decode("\xFF\xFE\x6C\x51"sv).utf8, "公");
  EXPECT_EQ(decode("\xFF\xFE\x6C\x51"sv).charset, "UTF-16LE");
  EXPECT_EQ(decode("\xFE\xFF\x51\x6C"sv).utf8, "公");
  EXPECT_EQ(decode("\xFE\xFF\x51\x6C"sv).charset, "UTF-16BE");
}

TEST(ByteOrderMark, OfGb18030IsDropped) {
  const Text text = decode("\x84\x31\x95\x33\xB9\xAB\xBF\xAA");
  EXPECT_EQ(text.utf8, "公开");
  EXPECT_EQ(text.charset, "GB18030");
}

// No-break blanks that a program of the Web wrote into a page in GBK, two bytes of A0, are no character.
TEST(Gb18030, PairsOfNoBreakBlanksAreBlank) {
  EXPECT_EQ(decode("\xB9\xAB\xBF\xAA\xA0\xA0"
                   "7",
                   "gbk")
                .utf8,
            "公开\u30007");
}

TEST(ByteOrderMark, IsNotBelievedAgainstTheText) {
  std::string bytes = "\xEF\xBB\xBF";
  for (int i = 0; i < 20; ++i) bytes += samples::simplified_gb18030;
  EXPECT_EQ(decode(bytes).charset, "GB18030");
}

TEST(ByteOrderMark, CountsInTheOffsetOfAFault) {
  const Text text = decode("\xEF\xBB\xBF公开\xFF年度");
  ASSERT_EQ(text.faults.size(), 1U);
  EXPECT_EQ(text.faults[0].offset, 9U);
  EXPECT_EQ(text.faults[0].length, 1U);
}

TEST(ByteOrderMark, OfUtf32IsRefused) {
  EXPECT_EQ(reason_of_rejection("\xFF\xFE\0\0\x6C\x51\0\0"sv),
            "the document is in UTF-32, which is not supported");
}

TEST(Utf8, KeepsLineEndsAndInnerMarks) {
  EXPECT_EQ(decode("公开\r\n年度\n\xEF\xBB\xBF报告\r").utf8, "公开\r\n年度\n\xEF\xBB\xBF报告\r");
}

TEST(Utf8, CountsAMaximalIllFormedSequenceAsOneFault) {
  const Text text = decode("政府信息\xE5\x85年度报告");
  EXPECT_EQ(text.utf8, join({"政府信息", replacement, "年度报告"}));
  ASSERT_EQ(text.faults.size(), 1U);
  EXPECT_EQ(text.faults[0].offset, 12U);
  EXPECT_EQ(text.faults[0].length, 2U);
}

TEST(Utf8, ALoneA0IsANoBreakSpace) {
  for (const auto& [bytes, utf8] : {std::pair("<td>0\xA0</td>公开"sv, "<td>0\u00A0</td>公开"sv),
                                    std::pair("公开\xA0"sv, "公开\u00A0"sv)}) {
    const Text text = decode(bytes);
    EXPECT_EQ(text.utf8, utf8);
    EXPECT_TRUE(text.faults.empty());
  }
  const std::string front(samples::simplified);
  EXPECT_EQ(decode(front + "公开\xE5\xA0 0").faults.size(), 1U);
  EXPECT_EQ(decode(front + "公开\x85\xA0 0").faults.size(), 2U);
}

TEST(Utf8, LineSeparatorsBecomeLineEnds) {
  EXPECT_EQ(decode("甲\u2028乙\u2028\u2028丙\u2029丁\u0085戊\u2028").utf8, "甲\n乙\n\n丙\n丁\n戊\n");
  EXPECT_EQ(decode("“甲”…—乙").utf8, "“甲”…—乙");
}

TEST(Utf8, RefusesSurrogatesAndOverlongForms) {
  EXPECT_EQ(decode(join({samples::simplified, "\xED\xA0\x80"})).faults.size(), 3U);
  EXPECT_EQ(decode(join({samples::simplified, "\xC0\xAF"})).faults.size(), 2U);
  EXPECT_EQ(decode(join({samples::simplified, "\xF4\x90\x80\x80"})).faults.size(), 4U);
}

TEST(Utf8, AcceptsTheLastCodePointAndPlane2) {
  EXPECT_TRUE(decode("政府信息公开\xF4\x8F\xBF\xBF\xF0\xA0\x80\x80").faults.empty());
}

TEST(Utf8, TakesANulForAFaultAndReadsOn) {
  const Text text = decode("政府信息公开\0工作年度报告"sv);
  EXPECT_EQ(text.utf8, join({"政府信息公开", replacement, "工作年度报告"}));
  ASSERT_EQ(text.faults.size(), 1U);
  EXPECT_EQ(text.faults[0].offset, 18U);
}

TEST(Utf8, StaysReadableWithAFewBytesOfAWesternCharset) {
  const Text text = decode("The report was published by the city\x92s office in time.");
  EXPECT_EQ(text.charset, "UTF-8");
  ASSERT_EQ(text.faults.size(), 1U);
  EXPECT_EQ(text.faults[0].offset, 36U);
}

TEST(Utf8, EnglishAndMarkupAreTexts) {
  EXPECT_EQ(decode("<html><body><p>Annual report?</p></body></html>").charset, "UTF-8");
  EXPECT_EQ(decode("a").utf8, "a");
}

TEST(Utf8, OtherScriptsAreLeftToOtherLayers) {
  for (const char* text : {"정보공개 연차보고서", "Годовой отчёт о раскрытии информации",
                           "情報公開の年次報告について", "Café à la crème, naïve Zürich, Ärger, déjà vu"}) {
    EXPECT_EQ(decode(text).utf8, text);
    EXPECT_FALSE(decode(text).repaired);
  }
}

TEST(Gb18030, HasFourByteCharacters) {
  const Text text = decode("\xB9\xAB\xBF\xAA\x95\x32\x82\x36", "gb18030");  // U+20000
  EXPECT_EQ(text.utf8, "公开\xF0\xA0\x80\x80");
}

TEST(Gb18030, ReportsFaultsWithTheirOffsets) {
  std::string bytes(samples::simplified_gb18030);
  bytes.insert(6, "\xFF");
  const Text text = decode(bytes);
  ASSERT_EQ(text.faults.size(), 1U);
  EXPECT_EQ(text.faults[0].offset, 6U);
  EXPECT_EQ(text.faults[0].length, 1U);
  EXPECT_EQ(text.utf8.substr(0, 12), join({"洛阳市", replacement}));
}

TEST(Gb18030, FindsThePairsAgainBehindALostLeadByte) {
  std::string bytes(samples::simplified_gb18030);
  bytes[12] = '\xFF';  // first half of 政
  const Text text = decode(bytes);
  EXPECT_EQ(text.utf8.substr(0, 34), join({"洛阳市2020年", replacement, "府信息公开"}));
  ASSERT_EQ(text.faults.size(), 1U);
  EXPECT_EQ(text.faults[0].offset, 12U);
  EXPECT_EQ(text.faults[0].length, 2U);
}

TEST(Gb18030, ALoneA0IsANoBreakSpace) {
  std::string bytes(samples::simplified_gb18030);
  std::string utf8(samples::simplified);
  for (int i = 0; i < 200; ++i) {  // more than a document may have faults
    bytes += "<td>0\xA0</td>";
    utf8 += "<td>0\u00A0</td>";
  }
  const Text text = decode(bytes + "\xA0");
  EXPECT_EQ(text.utf8, utf8 + "\u00A0");
  EXPECT_TRUE(text.faults.empty());
}

TEST(Gb18030, KeepsSupplementaryCharactersWholeInLongTexts) {
  // Over every boundary of a power of two up to 8192 UTF-16 units, at either parity.
  for (const char* start : {"", "a"}) {
    std::string bytes = start;
    std::string utf8 = start;
    for (int i = 0; i < 300; ++i) {
      bytes += "\xD5\xFE\xB8\xAE\xD0\xC5\xCF\xA2";
      utf8 += "政府信息";
      for (int j = 0; j < 15; ++j) {
        bytes += "\x95\x32\x82\x36";
        utf8 += "\xF0\xA0\x80\x80";
      }
    }
    for (int i = 0; i < 30; ++i) {
      bytes.insert(0, samples::simplified_gb18030);
      utf8.insert(0, samples::simplified);
    }
    for (int i = 0; i < 200; ++i) {
      bytes += samples::simplified_gb18030;
      utf8 += samples::simplified;
    }
    EXPECT_EQ(decode(bytes, "gb18030").utf8, utf8);
  }
}

TEST(Gb18030, KeepsALineEndBehindALostByte) {
  const Text text = decode("\xB9\xAB\xBF\xAA\xC4\n\xB9\xAB\xBF\xAA");
  EXPECT_EQ(text.utf8, join({"公开", replacement, "\n公开"}));
}

TEST(Gb18030, TakesANulForAFaultAndReadsOn) {
  const Text text = decode("\xB9\xAB\xBF\xAA\0\xB9\xAB\xBF\xAA"sv);
  EXPECT_EQ(text.utf8, join({"公开", replacement, "公开"}));
  EXPECT_EQ(text.faults.at(0).offset, 4U);
}

TEST(Gb18030, IsWhatEveryGbLabelMeans) {
  // 4 bytes that are fine in Big5 too.
  for (const char* label : {"gb2312", "GB2312", "GBK", "gb18030", "GB_2312-80", "x-gbk", "cp936", "euc-cn"}) {
    EXPECT_EQ(decode("\xB9\xAB\xBF\xAA", label).charset, "GB18030") << label;
  }
}

TEST(Big5, IsBelievedWhereBothFit) {
  for (const char* label : {"big5", "Big5", "Big5-HKSCS", "x-x-big5", "cp950"}) {
    EXPECT_EQ(decode("\xA4\xBD\xB6\x7D", label).utf8, "公開") << label;
  }
}

TEST(Big5, HasCharactersOfHongKongInsteadOfPrivateUse) {
  std::string bytes(samples::traditional_big5);
  bytes += "\xFA\x40";
  EXPECT_EQ(decode(bytes).utf8, join({samples::traditional, "\xF0\xA0\x95\x87"}));  // U+20547
}

TEST(Utf16, EnglishWithoutMarkIsDetected) {
  std::string bytes;
  for (const char c : "Annual report on information disclosure 2020"sv) bytes += {c, '\0'};
  EXPECT_EQ(decode(bytes).utf8, "Annual report on information disclosure 2020");
}

TEST(Utf16, AnUnpairedSurrogateIsAFault) {
  const Text text = decode("\xFF\xFE\x6C\x51\x00\xD8\x00\x5F"sv);
  EXPECT_EQ(text.utf8, join({"公", replacement, "开"}));
  ASSERT_EQ(text.faults.size(), 1U);
  EXPECT_EQ(text.faults[0].offset, 4U);
  EXPECT_EQ(text.faults[0].length, 2U);
}

TEST(Utf16, AnOddLastByteIsAFault) {
  const Text text = decode("\xFF\xFE\x6C\x51\x00"sv);
  ASSERT_EQ(text.faults.size(), 1U);
  EXPECT_EQ(text.faults[0].offset, 4U);
  EXPECT_EQ(text.faults[0].length, 1U);
}

TEST(Utf16, PairsOfSurrogatesAreOneCharacter) {
  EXPECT_EQ(decode("\xFE\xFF\xD8\x40\xDC\x00"sv).utf8, "\xF0\xA0\x80\x80");
}

TEST(Refusal, OfEmptyAndBlankDocuments) {
  EXPECT_EQ(reason_of_rejection(""), "the document is empty");
  EXPECT_EQ(reason_of_rejection(" \t\r\n\f"), "the document holds only blanks");
  EXPECT_EQ(reason_of_rejection("\xEF\xBB\xBF"), "the document holds only blanks");
  EXPECT_EQ(reason_of_rejection("\u3000\u00A0\u200B\n"), "the document holds only blanks");
}

TEST(Refusal, OfDocumentsOverTheLimitNamesSizeAndLimit) {
  const std::string reason = reason_of_rejection(std::string(limits::document_bytes + 1, 'a'));
  EXPECT_NE(reason.find(std::to_string(limits::document_bytes + 1)), std::string::npos) << reason;
  EXPECT_NE(reason.find(std::to_string(limits::document_bytes) + "."), 0U) << reason;
}

TEST(Refusal, OfBinaryData) {
  EXPECT_EQ(reason_of_rejection(std::string(100, '\0')), "the document is binary data, not text");
  EXPECT_EQ(reason_of_rejection("PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0"sv),
            "the document is binary data, not text");
  EXPECT_EQ(reason_of_rejection("\x01\x02\x03"), "the document is binary data, not text");
}

TEST(Refusal, OfRandomBytes) {
  std::mt19937 random(20200101);  // NOLINT: the same bytes each time
  for (int size = 64; size < 5000; size += 37) {
    std::string bytes;
    for (int i = 0; i < size; ++i) bytes += static_cast<char>(random() & 0xFF);
    EXPECT_THROW(decode(bytes), Rejected) << size;
    for (char& byte : bytes) byte = static_cast<char>(byte | 0x80);
    EXPECT_THROW(decode(bytes), Rejected) << size;
  }
}

TEST(Refusal, OfMoreFaultsThanTheLimit) {
  std::string bytes;
  for (std::size_t i = 0; i <= limits::decode_faults; ++i) bytes += "政府信息公开工作年度报告\xFF";
  EXPECT_NE(reason_of_rejection(bytes).find("no supported charset"), std::string::npos);
  bytes.pop_back();
  EXPECT_EQ(decode(bytes).faults.size(), limits::decode_faults);
}

// A folder that a person made in UTF-8, with what was unpacked from Windows in it: 报告 in GB18030, and a
// lone FF.
TEST(FileName, EachNameOfAPathByItself) {
  EXPECT_EQ(readable_name("/公开/\xB1\xA8\xB8\xE6/2023.txt"), "/公开/报告/2023.txt");
  EXPECT_EQ(readable_name("公开/\xFF.txt"), "公开/\\xFF.txt");
  EXPECT_EQ(readable_name("/"), "/");
}

}  // namespace
