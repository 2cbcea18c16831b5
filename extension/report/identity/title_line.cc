#include "report/identity/title_line.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "document/blanks.h"
#include "report/identity/agency_name.h"
#include "report/identity/body_name.h"
#include "report/identity/dates.h"
#include "report/identity/region_chain.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::string_view ascii_colon = ":", wide_colon = "：";
constexpr std::size_t longest_qualifier = 6;  // bytes before the word of a label: 内容|标题
constexpr std::size_t longest_label = 48;     // bytes, the blanks among them
constexpr std::size_t longest_mark = 16;      // bytes before the bracket that closes it
constexpr std::pair<std::string_view, std::string_view> brackets[] = {{"(", ")"}, {"（", "）"}};
constexpr std::size_t most_digits = 2;  // of a number in a list

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

/// Whether the subject of a title stands there, as it is.
bool may_be_title(std::string_view text, const Catalogue& catalogue) {
  return std::ranges::any_of(catalogue.title_subjects(), [&](std::string_view subject) {
    return text.find(subject) != std::string_view::npos;
  });
}

/// Bytes of the number at the front of `text`: 12, 十二; 0 when there is none or a longer one.
std::size_t number_length(std::string_view text, const Catalogue& catalogue) {
  if (const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size()); digits > 0)
    return digits > most_digits ? 0 : digits;
  std::size_t length = 0;
  if (!may_be_title(text, catalogue)) return 0;
  for (bool more = true; more && length <= most_digits * ideograph;) {
    more = false;
    for (const WordingDef& numeral : catalogue.identity_wordings("numeral"))
      if (text.substr(length).starts_with(numeral.wording)) length += numeral.wording.size(), more = true;
  }
  return length > most_digits * ideograph ? 0 : length;
}

/// 1.松河县…, 一、松河县…, 01松河县…: not 2.5, nor 1.1.
std::string_view without_number(std::string_view text, const Catalogue& catalogue) {
  const std::size_t digits = number_length(text, catalogue);
  if (digits == 0) return text;
  const std::string_view behind = text.substr(digits);
  for (const WordingDef& mark : catalogue.identity_wordings("number_mark")) {
    if (!behind.starts_with(mark.wording)) continue;
    const std::string_view rest = trim(behind.substr(mark.wording.size()));
    if (begins_somewhere(normalize(rest), catalogue) || is_full(rest, catalogue)) return rest;
  }
  return begins_somewhere(normalize(behind), catalogue) && is_full(behind, catalogue) ? trim(behind) : text;
}

/// (一)松河县…, （转）松河县…, 2023-01-12 松河县…: what is not the title's before a title that is whole.
std::string_view without_mark(std::string_view text, const Catalogue& catalogue) {
  if (!may_be_title(text, catalogue)) return text;
  std::size_t end = 0;
  for (const auto& [open, close] : brackets)
    if (text.starts_with(open))
      if (const std::size_t at = text.find(close); at < longest_mark) end = at + close.size();
  if (!text.empty() && is_digit(text[0]))
    if (const auto date = find_date(text, 0, catalogue); date && date->begin == 0) end = date->end;
  if (end == 0) return text;
  const std::string_view rest = trim(text.substr(end));
  return begins_somewhere(normalize(rest), catalogue) && is_full(rest, catalogue) ? rest : text;
}

std::string_view without_bullets(std::string_view text, const Catalogue& catalogue) {
  const auto begins_with_name = [&] { return text.empty() || (text[0] >= '\xE4' && text[0] <= '\xE9'); };
  for (bool changed = true; changed && !begins_with_name();) {
    changed = false;
    for (const WordingDef& bullet : catalogue.identity_wordings("bullet"))
      if (text.starts_with(bullet.wording)) text = trim(text.substr(bullet.wording.size())), changed = true;
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
    const bool is_label =
        std::ranges::any_of(catalogue.identity_wordings("title_label"), [&](const WordingDef& def) {
          return label.ends_with(def.wording) && label.size() <= def.wording.size() + longest_qualifier;
        });
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
    if (rest.starts_with(' ') || (is_subject(rest, catalogue) && begins_somewhere(rest, catalogue))) {
      rest = trim(rest);
      return rest.starts_with('|') ? trim(rest.substr(1)) : rest;
    }
  }
  const std::size_t colon = std::min(text.find(ascii_colon), text.find(wide_colon));
  if (colon == std::string_view::npos || says_any(text.substr(0, colon), "no_report", catalogue)) return text;
  if (is_agency_name(normalize(text.substr(0, colon)), catalogue)) return text;  // 松河县水利局：2022年…
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

std::string with_whole_label(std::string text) {
  const std::size_t colon = text.find(':');
  if (colon > longest_label) return text;
  std::string label = text.substr(0, colon);
  std::erase(label, ' ');
  return label.append(text, colon);
}

bool leads_to_title(std::string_view line, const Catalogue& catalogue) {
  const std::size_t begin = last_step(line, catalogue);
  return begin > 0 && is_full(without_ending(trim(line.substr(begin)), catalogue), catalogue);
}

std::string_view bare_title(std::string_view line, const Catalogue& catalogue) {
  std::string_view text = trim(line);
  text = without_bullets(text, catalogue);
  if (leads_to_title(text, catalogue)) text = trim(text.substr(last_step(text, catalogue)));
  text = without_mark(without_number(without_label(text, catalogue), catalogue), catalogue);
  return without_ending(text, catalogue);
}

}  // namespace gongkai
