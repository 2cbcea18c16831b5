#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// What is known about every code point; elsewhere only through normalize.h. The data is written by
/// generate_characters.cc when the project is built: a page of 256 entries per 256 code points, equal pages
/// stored once.
namespace gongkai::character_table {

// One entry is 32 bits: how far the fold is from the code point, modulo 2^21 (or, with `expands`, a place in
// `expansions`), and what the flags say. Distances, not folds, since then whole pages are equal.
inline constexpr std::uint32_t target_mask = 0x1FFFFF;
inline constexpr unsigned width_shift = 21;  ///< two bits: columns in a terminal
/// The fold is several code points: expansions[target], behind a length in bytes.
inline constexpr std::uint32_t expands = 1U << 23;
/// May compose or reorder with its neighbours, so that NFC has to look at the text around it.
inline constexpr std::uint32_t composes = 1U << 24;
inline constexpr std::uint32_t vanishes = 1U << 25;
/// Folding does something to the code point when one of these is set.
inline constexpr std::uint32_t changes = target_mask | expands | vanishes;

inline constexpr std::size_t page_size = 256;
inline constexpr std::size_t code_points = 0x110000;

extern const std::array<std::uint16_t, code_points / page_size> page_of;
extern const std::array<std::uint32_t, page_size> pages[];
extern const std::string_view expansions;

/// A bit for each code point of the basic plane: small enough to stay at hand where most text asks no more.
inline constexpr std::size_t basic_plane = 0x10000;
using BasicPlane = std::array<std::uint64_t, basic_plane / 64>;
extern const BasicPlane common;   ///< for is_common; no code point of another plane is
extern const BasicPlane changed;  ///< those whose entry has one of `changes`

inline bool has(const BasicPlane& bits, char32_t c) { return (bits[c / 64] >> (c % 64) & 1U) != 0; }

/// Whether `c` is ordinary in Chinese text: hanzi of level 1 of GB 2312 or Big5, CJK and full-width
/// punctuation, dashes, quotes.
inline bool is_common(char32_t c) { return c < basic_plane && has(common, c); }

/// The entry of `c`; of U+FFFD when `c` is no code point.
inline std::uint32_t entry(char32_t c) {
  if (c >= code_points) c = 0xFFFD;
  return pages[page_of[c / page_size]][c % page_size];
}

/// The fold of `c`, whose entry is `bits`, when it is one code point.
inline char32_t target(char32_t c, std::uint32_t bits) { return (c + bits) & target_mask; }

/// Characters of the double-byte charsets by their two bytes, for all that are one code point of the basic
/// plane there; 0 for the rest, of which ICU is asked.
inline constexpr unsigned first_lead = 0x81;
inline constexpr unsigned leads = 0xFF - first_lead;
inline constexpr unsigned first_trail = 0x40;
inline constexpr unsigned trails = 0x100 - first_trail;
using DoubleBytes = std::array<char16_t, std::size_t{leads} * trails>;
extern const DoubleBytes gb18030, big5;

inline char16_t character(const DoubleBytes& table, unsigned char lead, unsigned char trail) {
  const unsigned row = lead - first_lead;
  const unsigned column = trail - first_trail;
  return row < leads && column < trails ? table[row * trails + column] : u'\0';
}

}  // namespace gongkai::character_table
