#include "report/forms/label_key.h"

#include <array>
#include <utility>

#include "base/cancel.h"
#include "document/blanks.h"
#include "report/forms/likeness.h"
#include "text/character_table.h"
#include "text/marker.h"
#include "text/next_folded.h"
#include "text/normalize.h"
#include "text/three_bytes.h"

namespace gongkai {
namespace {

bool has_opening_bracket(std::string_view text) {
  for (std::size_t pos = length_of_ideographs(text, 0); pos < text.size();
       pos += length_of_ideographs(text, pos)) {
    switch (next_code_point(text, pos)) {
      case U'(':
      case U'[':
      case U'<':
      case U'（':
      case U'［':
      case U'〔':
      case U'【':
      case U'〈':
        return true;
      default:
        break;
    }
  }
  return false;
}

/// One that folding does not change, and counts in keys.
bool is_plain_ideograph(char32_t c) {
  constexpr char32_t first = 0x4E00;
  constexpr char32_t last = 0x9FFF;
  return c - first <= last - first && !character_table::has(character_table::changed, c);
}

/// Where the bracket closes that was opened before `pos`; npos where it does not.
std::size_t end_of_bracket(std::string_view text, std::size_t pos) {
  while (pos < text.size()) {
    const std::size_t start = pos;
    if (is_closing_bracket(next_folded(text, pos))) return start;
  }
  return std::string_view::npos;
}

}  // namespace

LabelKey key_of(std::string_view text) {
  LabelKey key;
  key_of(text, key);
  return key;
}

void key_of(std::string_view text, LabelKey& key) {
  may_cancel(text.size());
  std::array<char32_t, 64> characters;  // written at once: most keys are shorter
  std::size_t count = 0;
  key.clear();
  for (std::size_t pos = 0; pos < text.size();) {
    for (; count + 1 < characters.size(); pos += 6) {
      const std::uint64_t two = twice_three_bytes(text, pos);
      const auto one = static_cast<char32_t>(two & 0xFFFFU);
      const auto other = static_cast<char32_t>(two >> 24U);
      if (!is_plain_ideograph(one) || !is_plain_ideograph(other)) break;
      characters[count++] = one;
      characters[count++] = other;
    }
    for (; count < characters.size(); pos += 3) {
      const char32_t c = three_bytes(text, pos);
      if (!is_plain_ideograph(c)) break;
      characters[count++] = c;
    }
    if (count == characters.size()) {
      key.append(characters.data(), std::exchange(count, 0));
    } else if (pos < text.size()) {
      if (const char32_t c = next_folded(text, pos); counts_in_key(c)) characters[count++] = c;
    }
  }
  key.append(characters.data(), count);
}

bool begins_in(const CharacterSet& beginnings, std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();)
    if (const char32_t c = next_folded(text, pos); counts_in_key(c)) return beginnings.has(c);
  return false;
}

LabelKey label_key(std::string_view text) { return key_of(text.substr(scan_marker(text).length)); }

std::string_view before_bracket(std::string_view text) {
  if (!has_opening_bracket(text)) return {};
  for (std::size_t pos = scan_marker(text).length; pos < text.size();) {
    const std::size_t start = pos;
    if (!is_opening_bracket(next_folded(text, pos))) continue;
    const std::size_t end = end_of_bracket(text, pos);
    if (end == std::string_view::npos || !key_of(text.substr(pos, end - pos)).empty())
      return trim(text.substr(0, start));
    pos = end;
  }
  return {};
}

bool leaves_bracket_open(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    if (!is_opening_bracket(next_folded(text, pos))) continue;
    pos = end_of_bracket(text, pos);
    if (pos == std::string_view::npos) return true;
  }
  return false;
}

bool closes_bracket_at_end(std::string_view text) {
  std::size_t pos = text.size();
  while (pos > 0 && (static_cast<unsigned char>(text[--pos]) & 0xC0U) == 0x80U) continue;
  return pos < text.size() && is_closing_bracket(next_folded(text, pos));
}

bool has_ideograph(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();)
    if (const char32_t c = next_folded(text, pos); c > U'9' && counts_in_key(c)) return true;
  return false;
}

double similarity(const LabelKey& a, const LabelKey& b) { return Likeness(a).to(b); }

}  // namespace gongkai
