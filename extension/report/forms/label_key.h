#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "text/character_set.h"

namespace gongkai {

/// A label reduced to what distinguishes it: its ideographs (simplified) and decimal digits. List marker,
/// brackets, quotes, blanks, punctuation and Latin letters (pinyin put into traditional mirrors) do not
/// count.
using LabelKey = std::u32string;

/// Whether a folded character is one of a key.
constexpr bool counts_in_key(char32_t c) {
  return (c >= 0x3400 && c <= 0x9FFF) || (c >= U'0' && c <= U'9') || c == U'〇' || c >= 0x20000;
}

/// Key of `text` with its leading list marker.
LabelKey key_of(std::string_view text);
/// The same into `key`, whose memory is used again.
void key_of(std::string_view text, LabelKey& key);

/// Whether the key of `text` begins with a character of `beginnings`.
bool begins_in(const CharacterSet& beginnings, std::string_view text);

/// Key of `text` without its leading list marker ("1.", "（一）", "一、").
LabelKey label_key(std::string_view text);

/// Of folded text.
constexpr bool is_opening_bracket(char32_t c) { return c == U'(' || c == U'[' || c == U'〔' || c == U'<'; }
constexpr bool is_closing_bracket(char32_t c) { return c == U')' || c == U']' || c == U'〕' || c == U'>'; }

/// `text` before its first opening bracket, behind a leading list marker; empty when there is none. Brackets
/// of which nothing counts (pinyin: 规(guī)章) are none.
std::string_view before_bracket(std::string_view text);

/// Whether a bracket is opened and not closed: what follows belongs to the same label ("总金额（单位：万"
/// "元）").
bool leaves_bracket_open(std::string_view text);

/// Whether the key of `text` holds more than digits.
bool has_ideograph(std::string_view text);

/// Whether the last character of `text` closes a bracket.
bool closes_bracket_at_end(std::string_view text);

/// A bit for each character of a text, several characters to a bit: a text is found only in one that has all
/// of its bits.
constexpr std::uint64_t trace_of(std::u32string_view text) {
  std::uint64_t trace = 0;
  for (const char32_t c : text) trace |= std::uint64_t{1} << (c % 64);
  return trace;
}

/// The same of UTF-8, where a character is told by its last byte.
constexpr std::uint64_t trace_of(std::string_view text) {
  std::uint64_t trace = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const auto lead = static_cast<unsigned char>(text[pos]);
    pos += lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (pos <= text.size()) trace |= std::uint64_t{1} << (static_cast<unsigned char>(text[pos - 1]) % 64);
  }
  return trace;
}

/// Similarity of two keys from 0 to 1: twice the longest common subsequence over the sum of lengths.
double similarity(const LabelKey& a, const LabelKey& b);

}  // namespace gongkai
