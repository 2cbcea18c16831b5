#include "report/narrative/prose.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/ascii.h"
#include "text/marker.h"
#include "text/next_folded.h"
#include "text/normalize.h"
#include "text/three_bytes.h"

namespace gongkai {
namespace {

/// The line on which a form is filled in (共__12__条) is blank too.
bool is_blank(char32_t c) { return c == U' ' || c == U'_' || (c >= U'\t' && c <= U'\r'); }

/// Behind the pinyin in brackets that a traditional mirror put at `open` (規(guī)章); `open` when there is
/// none.
std::size_t behind_pinyin(std::string_view text, std::size_t open) {
  std::size_t pos = open;
  next_code_point(text, pos);
  const std::size_t first = pos;
  while (pos < text.size()) {
    const std::size_t at = pos;
    const char32_t c = next_folded(text, pos);
    if (c == U')') return at > first ? pos : open;
    if (!((c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x250))) return open;
  }
  return open;
}

/// What an escape at `pos` of a text that was HTML once stands for, and its length; 0 when there is none.
std::pair<char32_t, std::size_t> escape_at(std::string_view text, std::size_t pos) {
  const std::string_view rest = text.substr(pos, 6);
  if (rest.starts_with("&lt;")) return {U'<', 4};
  if (rest.starts_with("&gt;")) return {U'>', 4};
  if (rest.starts_with("&amp;")) return {U'&', 5};
  if (rest.starts_with("&nbsp;")) return {U' ', 6};
  return {0, 0};
}

bool is_no_marker(MarkerStyle style) {
  return style == MarkerStyle::none || style == MarkerStyle::digit_blank;
}

}  // namespace

std::size_t paragraph_end(std::string_view text) {
  std::size_t end = text.find('\n');
  while (end != std::string_view::npos && end > 0 && end + 1 < text.size() && is_digit(text[end - 1]) &&
         is_digit(text[end + 1]) && is_no_marker(scan_marker(text.substr(end + 1)).style))
    end = text.find('\n', end + 1);
  return end;
}

void Prose::read(std::string_view source) {
  using prose_kind::Kinds;
  source_ = source;
  if (capacity_ <= source.size()) {
    capacity_ = std::max(source.size() + 1, 2 * capacity_);
    text_ = std::make_unique_for_overwrite<char32_t[]>(capacity_);
    places_ = std::make_unique_for_overwrite<std::uint32_t[]>(capacity_);
    kinds_ = std::make_unique_for_overwrite<Kinds[]>(capacity_ + sizeof(std::uint64_t));
  }
  const prose_kind::Table& kinds = prose_kind::kinds;
  Kinds* const out = kinds_.get();
  const auto kinds_of = [&](char32_t c) { return c < kinds.size() ? kinds[c] : Kinds{0}; };
  char32_t* const text = text_.get();
  std::uint32_t* const places = places_.get();
  std::size_t count = 0;
  std::uint32_t blank = 0;
  const auto put = [&](char32_t c, Kinds of, std::size_t at) {
    text[count] = c;
    places[count] = static_cast<std::uint32_t>(at);
    out[count++] = of;
  };
  const auto add = [&](char32_t c, Kinds of, std::size_t at) {
    put(c, of, at);
    places[count - 1] |= blank;
    blank = 0;
  };
  for (std::size_t pos = 0; pos < source.size();) {
    // Most characters go as they are, and no blank stands before them.
    const std::size_t first = count;
    for (std::uint64_t two = 0; (two = twice_three_bytes(source, pos)) != 0; pos += 6) {
      const auto one = static_cast<char32_t>(two & 0xFFFFU);
      const auto other = static_cast<char32_t>(two >> 24U);
      if (((kinds[one] | kinds[other]) & prose_kind::closer) != 0) break;  // so is what is ill-formed
      put(one, kinds[one], pos);
      put(other, kinds[other], pos + 3);
    }
    if (count != first) {
      places[first] |= blank;
      blank = 0;
    }
    for (char32_t quick = 0; (quick = three_bytes(source, pos)) != 0; pos += 3) {
      const Kinds of = kinds[quick];
      if ((of & prose_kind::closer) != 0) break;
      add(quick, of, pos);
    }
    if (pos == source.size()) break;
    const std::size_t at = pos;
    char32_t c = next_code_point(source, pos);
    if (c < 0x80 && (kinds[c] & prose_kind::closer) == 0) {
      add(c, kinds[c], at);
      continue;
    }
    c = fold(c);
    if (c == 0) continue;
    if (c == U'&') {
      if (const auto [meant, length] = escape_at(source, at); length != 0) {
        c = meant;
        pos = at + length;
      }
    }
    if (is_blank(c)) {
      blank = blank_mark;
      continue;
    }
    if (c == U'(') {
      const std::size_t behind = behind_pinyin(source, at);
      if (behind != at) {
        pos = behind;
        continue;
      }
    }
    add(c, kinds_of(c), at);
  }
  places[count] = static_cast<std::uint32_t>(source.size());
  size_ = count;
  std::memset(out + count, 0xFF, sizeof(std::uint64_t));
}

std::string_view Prose::quote(std::size_t begin, std::size_t end) const {
  if (begin >= end) return {};
  std::size_t last = offset(end - 1);
  next_code_point(source_, last);
  return source_.substr(offset(begin), last - offset(begin));
}

}  // namespace gongkai
