#include "report/identity/title_line.h"

#include <algorithm>
#include <string>

#include "document/blanks.h"
#include "report/identity/body_name.h"
#include "report/identity/dates.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::string_view ascii_colon = ":", wide_colon = "：";
constexpr std::size_t longest_label = 48;  // bytes, the blanks among them
constexpr std::size_t most_digits = 2;     // of a number in a list

bool is_subject(std::string_view text, const Catalogue& catalogue) {
  return catalogue.title_wording(catalogue.standard_words(key_of(text))).subject != LabelKey::npos;
}

/// Whether year, agency and subject are all there.
bool is_full(std::string_view text, const Catalogue& catalogue) {
  std::string folded = normalize(text);
  std::erase(folded, ' ');
  return is_subject(text, catalogue) && find_year(folded, 0, true, catalogue) &&
         body_of_title(folded, Around::title, catalogue);
}

/// Where behind the last mark of a path its last step begins; 0 when it is none.
std::size_t last_step(std::string_view text, const Catalogue& catalogue) {
  std::size_t begin = 0;
  for (const WordingDef& mark : catalogue.identity_wordings("step"))
    for (std::size_t at = text.find(mark.wording); at != std::string_view::npos;
         at = text.find(mark.wording, at + 1))
      begin = std::max(begin, at + mark.wording.size());
  return begin;
}

/// 1.松河县…, 1、松河县…: not 2.5, nor 1.1.
std::string_view without_number(std::string_view text, const Catalogue& catalogue) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits == 0 || digits > most_digits) return text;
  const std::string_view behind = text.substr(digits);
  for (const WordingDef& mark : catalogue.identity_wordings("number_mark")) {
    if (!behind.starts_with(mark.wording)) continue;
    const std::string_view rest = trim(behind.substr(mark.wording.size()));
    if (begins_somewhere(normalize(rest), catalogue) || is_full(rest, catalogue)) return rest;
  }
  return text;
}

std::string_view without_ending(std::string_view text, const Catalogue& catalogue) {
  const std::string_view ending = ending_of(text, "file_ending", catalogue);
  const std::string_view rest = trim(text.substr(0, text.size() - ending.size()));
  return !ending.empty() && catalogue.is_title(key_of(rest)) ? rest : text;
}

/// Where the blank behind 标　　题, or 標(biāo)　　題, stands; 0 when the text does not begin so.
std::size_t behind_spaced_label(std::string_view text, const Catalogue& catalogue) {
  const std::size_t end = std::min(text.size(), longest_label);
  for (std::size_t blank = 1; blank < end; ++blank) {
    if (blank_length(text.substr(blank)) == 0) continue;
    std::string label = normalize(text.substr(0, blank));
    std::erase(label, ' ');
    erase_pinyin(label);
    const bool is_label = std::ranges::any_of(catalogue.identity_wordings("title_label"),
                                              [&](const WordingDef& def) { return label == def.wording; });
    if (is_label) return blank;
  }
  return 0;
}

/// 标题:松河县人民政府2022年…: of a page's list of what it knows of the article.
std::string_view without_label(std::string_view text, const Catalogue& catalogue) {
  if (const std::size_t behind = behind_spaced_label(text, catalogue)) return trim(text.substr(behind));
  for (const WordingDef& label : catalogue.identity_wordings("title_label")) {
    if (!text.starts_with(label.wording)) continue;
    std::string_view rest = text.substr(label.wording.size());
    for (const std::string_view colon : {ascii_colon, wide_colon})
      if (rest.starts_with(colon)) return trim(rest.substr(colon.size()));
    if (rest.starts_with(' ') || (is_subject(rest, catalogue) && begins_somewhere(rest, catalogue)))
      return trim(rest);
  }
  const std::size_t colon = std::min(text.find(ascii_colon), text.find(wide_colon));
  if (colon == std::string_view::npos || says_any(text.substr(0, colon), "no_report", catalogue)) return text;
  const std::string_view rest =
      trim(text.substr(colon + (text[colon] == ':' ? ascii_colon : wide_colon).size()));
  return catalogue.is_title(key_of(rest)) ? rest : text;
}

}  // namespace

void erase_pinyin(std::string& text) {
  for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open)) {
    const std::size_t close = text.find(')', open);
    if (close == std::string::npos) return;
    bool latin = close > open + 1;
    for (std::size_t pos = open + 1; latin && pos < close;) {
      const char32_t c = next_code_point(text, pos);
      latin = (c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x250);
    }
    if (latin) {
      text.erase(open, close - open + 1);
    } else {
      ++open;
    }
  }
}

bool leads_to_title(std::string_view line, const Catalogue& catalogue) {
  const std::size_t begin = last_step(line, catalogue);
  return begin > 0 && is_full(without_ending(trim(line.substr(begin)), catalogue), catalogue);
}

std::string_view bare_title(std::string_view line, const Catalogue& catalogue) {
  std::string_view text = trim(line);
  text = text.substr(std::min(text.size(), text.find_first_not_of("#* ")));
  if (leads_to_title(text, catalogue)) text = trim(text.substr(last_step(text, catalogue)));
  text = without_number(without_label(text, catalogue), catalogue);
  return without_ending(text, catalogue);
}

}  // namespace gongkai
