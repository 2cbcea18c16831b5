// Documents damaged in thousands of fixed ways: recognise() answers or rejects and keeps its promises
// (invariants.h).
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "document/zip_archive.h"
#include "fuzz/invariants.h"
#include "render/check.h"
#include "render/encode.h"
#include "render/layouts.h"
#include "render/rng.h"
#include "render/zip_file.h"

namespace gongkai::fuzz {
namespace {

using render::Rng;

struct Original {
  std::string name, bytes;
};

/// The fixtures, and one report in each layout.
const std::vector<Original>& originals() {
  static const std::vector<Original> all = [] {
    std::vector<Original> found;
    for (const auto& entry : std::filesystem::directory_iterator(FIXTURES)) {
      if (entry.path().extension() != ".txt") continue;
      std::ostringstream bytes;
      bytes << std::ifstream(entry.path(), std::ios::binary).rdbuf();
      found.push_back({entry.path().filename(), bytes.str()});
    }
    std::ranges::sort(found, {}, &Original::name);
    std::uint64_t seed = 0;
    for (const auto* layouts : {&render::complete_layouts(), &render::lossy_layouts()})
      for (const render::Layout& layout : *layouts) {
        const auto edition = seed % 2 == 0 ? render::Edition::k2019 : render::Edition::k2021;
        found.push_back({std::string(layout.name), render::make_case(layout, ++seed, edition).bytes});
      }
    return found;
  }();
  return all;
}

/// Byte range of a random line, its line end included.
std::pair<std::size_t, std::size_t> line_of(const std::string& text, Rng& rng) {
  const std::size_t at = rng.below(text.size());
  const std::size_t before = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
  const std::size_t begin = before == std::string::npos ? 0 : before + 1;
  const std::size_t end = text.find('\n', at);
  return {begin, end == std::string::npos ? text.size() : end + 1};
}

void flip_bytes(std::string& text, Rng& rng) {
  for (std::size_t n = 1 + rng.below(8); n > 0; --n)
    text[rng.below(text.size())] = static_cast<char>(rng.below(256));
}

void delete_span(std::string& text, Rng& rng) { text.erase(rng.below(text.size()), 1 + rng.below(60)); }

void delete_lines(std::string& text, Rng& rng) {
  for (std::size_t n = 1 + rng.below(10); n > 0 && !text.empty(); --n) {
    const auto [begin, end] = line_of(text, rng);
    text.erase(begin, end - begin);
  }
}

void repeat_lines(std::string& text, Rng& rng) {
  const auto [begin, end] = line_of(text, rng);
  const std::string line = text.substr(begin, end - begin);
  for (std::size_t n = 1 + rng.below(20); n > 0; --n)
    text.insert(rng.chance(50) ? begin : line_of(text, rng).first, line);
}

void swap_lines(std::string& text, Rng& rng) {
  const auto [begin, end] = line_of(text, rng);
  const std::string line = text.substr(begin, end - begin);
  text.erase(begin, end - begin);
  if (text.empty()) return;
  text.insert(line_of(text, rng).first, line);
}

void truncate(std::string& text, Rng& rng) { text.resize(rng.below(text.size())); }

void cut_head(std::string& text, Rng& rng) { text.erase(0, rng.below(text.size())); }

void insert_separators(std::string& text, Rng& rng) {
  static constexpr std::string_view pieces[] = {"\t",
                                                "|",
                                                "||",
                                                "\n",
                                                "\r",
                                                "\f",
                                                " ",
                                                "　",
                                                "\n|\n",
                                                "1.",
                                                "（一）",
                                                "、",
                                                "-4-",
                                                "0 0 0 0 0 0 0",
                                                "9999999999999999999",
                                                "#",
                                                "其他",
                                                "\xE4\xB8"};
  for (std::size_t n = 1 + rng.below(12); n > 0; --n)
    text.insert(rng.below(text.size() + 1), pieces[rng.below(std::size(pieces))]);
}

void replace_separators(std::string& text, Rng& rng) {
  static constexpr char separators[] = {'\t', '|', '\n', ' ', '\r', '\f', '0', ','};
  const char from = separators[rng.below(4)];
  const char to = separators[rng.below(std::size(separators))];
  for (char& c : text)
    if (c == from && rng.chance(70)) c = to;
}

void change_charset(std::string& text, Rng& rng) {
  static constexpr const char* charsets[] = {"GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"};
  const std::size_t which = rng.below(5);
  if (which == 4) {
    text = render::mojibake(text);
  } else if (const auto bytes = render::encode(text, charsets[which])) {
    text = *bytes;
  }
  if (rng.chance(50)) flip_bytes(text, rng);
}

void append_another(std::string& text, Rng& rng) { text += rng.pick(originals()).bytes; }

/// Tags lost, doubled, moved, or cut in two; in a text without tags, whatever stands between angle brackets.
void break_tags(std::string& text, Rng& rng) {
  for (std::size_t n = 1 + rng.below(20); n > 0 && !text.empty(); --n) {
    const std::size_t begin = text.find('<', rng.below(text.size()));
    if (begin == std::string::npos) return;
    const std::size_t length = std::min(text.find('>', begin), text.size() - 1) + 1 - begin;
    const std::string tag = text.substr(begin, length);
    switch (rng.below(4)) {
      case 0:
        text.erase(begin, length);
        break;
      case 1:
        text.insert(begin, tag);
        break;
      case 2:
        text.erase(begin, length);
        text.insert(rng.below(text.size() + 1), tag);
        break;
      default:
        text.erase(begin + rng.below(length), 1);
    }
  }
}

void insert_tags(std::string& text, Rng& rng) {
  static constexpr std::string_view tags[] = {"<td>",
                                              "</td>",
                                              "<tr>",
                                              "</tr>",
                                              "<table>",
                                              "</table>",
                                              "<div>",
                                              "</div>",
                                              "<p>",
                                              "</p>",
                                              "<br>",
                                              "<td colspan=70000>",
                                              "<td rowspan=3>",
                                              "<!--",
                                              "-->",
                                              "<script>",
                                              "</script>",
                                              "</html>",
                                              "<![if x]>",
                                              "<a href=x>",
                                              "<title>",
                                              "<span style=display:none>",
                                              "&nbsp;",
                                              "&#55555555;",
                                              "<sup>1</sup>",
                                              "<pre>"};
  for (std::size_t n = 1 + rng.below(12); n > 0; --n)
    text.insert(rng.below(text.size() + 1), tags[rng.below(std::size(tags))]);
}

constexpr std::pair<const char*, void (*)(std::string&, Rng&)> mutations[] = {
    {"flip_bytes", flip_bytes},
    {"delete_span", delete_span},
    {"delete_lines", delete_lines},
    {"repeat_lines", repeat_lines},
    {"swap_lines", swap_lines},
    {"truncate", truncate},
    {"cut_head", cut_head},
    {"insert_separators", insert_separators},
    {"replace_separators", replace_separators},
    {"change_charset", change_charset},
    {"append_another", append_another},
    {"break_tags", break_tags},
    {"insert_tags", insert_tags}};

/// A document that breaks a promise is kept in a file.
void expect_kept(const std::string& bytes, const std::string& name) {
  std::string broken;
  try {
    broken = broken_promise(bytes);
  } catch (const std::exception& error) {
    broken = error.what();
  }
  if (broken.empty()) return;
  const std::string file = testing::TempDir() + name;
  std::ofstream(file, std::ios::binary) << bytes;
  ADD_FAILURE() << broken << ": " << file;
}

TEST(Mutation, NothingBreaks) {
  const std::uint64_t rounds = render::seeds(10).size();
  std::size_t documents = 0;
  for (const Original& original : originals())
    for (const auto& [name, mutate] : mutations)
      for (std::uint64_t round = 0; round < rounds; ++round) {
        Rng rng(documents);
        std::string bytes = original.bytes;
        mutate(bytes, rng);
        if (round % 3 == 2 && !bytes.empty()) mutations[rng.below(std::size(mutations))].second(bytes, rng);
        expect_kept(bytes, original.name + "_" + name + "_" + std::to_string(round));
        ++documents;
      }
  EXPECT_GE(documents, 200 * rounds);
}

// The XML of Word files, and their bytes as they are.
TEST(Mutation, WordFiles) {
  std::size_t documents = 0;
  for (const render::Layout& layout : render::docx_layouts()) {
    const std::string bytes = render::make_case(layout, 5, render::Edition::k2021).bytes;
    const ZipArchive archive(bytes);
    const auto part = archive.contains("word/document.xml") ? "word/document.xml" : "word/document2.xml";
    const std::string xml = archive.read(part).value();
    for (const auto& [name, mutate] : mutations)
      for (std::uint64_t round = 0; round < 6; ++round) {
        Rng rng(documents++);
        std::string damaged = round % 3 == 0 ? bytes : xml;
        mutate(damaged, rng);
        if (round % 3 != 0)
          damaged = render::zip_file({{"word/document.xml", damaged, true},
                                      {"word/numbering.xml", *archive.read("word/numbering.xml")}});
        expect_kept(damaged, std::string(layout.name) + "_" + name + "_" + std::to_string(round));
      }
  }
}

// Elements taken out, repeated or put elsewhere, so that the XML stays well-formed.
TEST(Mutation, WordElements) {
  static constexpr std::string_view pieces[] = {"<w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc>",
                                                "<w:tr><w:trPr><w:del/></w:trPr><w:tc/></w:tr>",
                                                "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>",
                                                "<w:tc><w:tcPr><w:hMerge/></w:tcPr></w:tc>",
                                                "<w:tc><w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr></w:tc>",
                                                "<w:tcPr><w:vMerge w:val=\"restart\"/><w:cellDel/></w:tcPr>",
                                                "<w:r><w:txbxContent><w:p/></w:txbxContent></w:r>",
                                                "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>",
                                                "<w:fldChar w:fldCharType=\"begin\"/>",
                                                "<w:r><w:t>7</w:t></w:r>"};
  const std::string bytes = render::make_case(render::docx_layouts()[6], 5, render::Edition::k2021).bytes;
  const std::string xml = ZipArchive(bytes).read("word/document.xml").value();
  for (std::uint64_t round = 0; round < 400; ++round) {
    Rng rng(round);
    std::string damaged = xml;
    for (std::size_t n = 1 + rng.below(20); n > 0; --n) {
      const std::size_t at =
          damaged.find('<', damaged.find("<w:body>") + 8 + rng.below(damaged.size() - 2000));
      if (at != std::string::npos && damaged.find("</w:body>") > at) damaged.insert(at, rng.pick(pieces));
    }
    expect_kept(render::zip_file({{"word/document.xml", damaged, true}}),
                "elements_" + std::to_string(round));
  }
}

TEST(Mutation, NothingOfNothing) {
  for (const std::string& bytes :
       {std::string(), std::string(1, '\0'), std::string(" \n\t "), std::string("|"), std::string("\f\f"),
        std::string(10000, '|'), std::string(10000, '\t'), std::string(10000, '\n')})
    EXPECT_EQ(broken_promise(bytes), "");
}

/// Paragraphs strung together from what means something to the readers of prose.
TEST(Prose, NothingBreaks) {
  static constexpr std::string_view pieces[] = {
      "0",  "1",    "2020",   "345",    ",",  "，",     ".",      "。",   ":",  "-",  "至", "到",
      "~",  "一",   "两",     "三",     "十", "百",     "千",     "万",   "亿", "余", "多", "几",
      "约", "近",   "超",     "不足",   "第", "百分之", "分之",   "%",    "‰",  "个", "件", "条",
      "次", "万元", "元",     "倍",     "翻", "番",     "年",     "月",   "日", "号", "令", "以上",
      "“",  "”",    "\"",     "《",     "》", "〈",     "〉",     "<",    ">",  "〔", "〕", "（",
      "）", "[",    "{2020}", " ",      "\n", "\xE4",   "甲",     "&lt;", "a",  "+",  "@",  "零",
      "、", "共",   "\u200B", "国办发", "①",  "\xFF",   "百分点", "其中"};
  for (std::uint64_t round = 0; round < 20000; ++round) {
    Rng rng(round);
    std::string text;
    for (std::size_t n = 1 + rng.below(40); n > 0; --n) text += pieces[rng.below(std::size(pieces))];
    ASSERT_EQ(broken_prose_promise(text), "") << text;
  }
}

}  // namespace
}  // namespace gongkai::fuzz
