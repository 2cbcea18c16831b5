#include "report/compare/sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "report/forms/diagnostics.h"

namespace gongkai {
namespace {

/// A sentence ends behind each of them, and with its paragraph.
constexpr std::array<std::string_view, 7> ends = {"。", "！", "？", "；", "!", "?", ";"};
constexpr std::array<std::string_view, 4> blanks = {" ", "\t", "\xC2\xA0", "\xE3\x80\x80"};

std::string_view trimmed(std::string_view s) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view blank : blanks) {
      for (; s.starts_with(blank); again = true) s.remove_prefix(blank.size());
      for (; s.ends_with(blank); again = true) s.remove_suffix(blank.size());
    }
  }
  return s;
}

/// Length of the end of a sentence at `pos`, 0 when there is none.
std::size_t end_at(std::string_view text, std::size_t pos) {
  for (const std::string_view end : ends)
    if (text.substr(pos).starts_with(end)) return end.size();
  return 0;
}

std::vector<std::string> sentences_of(std::string_view text) {
  std::vector<std::string> sentences;
  std::size_t begin = 0;
  const auto take = [&](std::size_t end) {
    const std::string_view sentence = trimmed(text.substr(begin, end - begin));
    if (!sentence.empty()) sentences.emplace_back(sentence);
    begin = end;
  };
  for (std::size_t pos = 0; pos < text.size();) {
    if (text[pos] == '\n') {
      take(pos);
      begin = ++pos;
    } else if (const std::size_t length = end_at(text, pos); length > 0) {
      take(pos += length);
    } else {
      ++pos;
    }
  }
  take(text.size());
  return sentences;
}

MainSection begin_section(const SectionRow& row) {
  const std::string label = row.label.value_or(""), heading = row.heading.value_or("");
  MainSection section;
  section.key = row.topic ? std::string(*row.topic) : row.heading ? heading : label;
  section.place = place("section", row.label ? label : heading);
  section.heading = label + heading;
  return section;
}

}  // namespace

std::vector<MainSection> main_sections(const std::vector<SectionRow>& sections) {
  std::vector<MainSection> result;
  std::size_t current = 0;
  for (const SectionRow& row : sections) {
    if (row.depth <= 1 || result.empty()) {
      MainSection begun = begin_section(row);
      const auto same = std::ranges::find(result, begun.key, &MainSection::key);
      current = static_cast<std::size_t>(same - result.begin());
      if (same == result.end()) result.push_back(std::move(begun));
    }
    if (!row.body.empty()) result[current].text.append(row.body) += '\n';
  }
  for (MainSection& section : result) section.sentences = sentences_of(section.text);
  return result;
}

}  // namespace gongkai
