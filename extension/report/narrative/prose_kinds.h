#pragma once

#include <array>
#include <cstdint>

/// What a folded character may be to those who read prose, a bit for each: told once for every character, so
/// that whoever looks for something passes over all else eight characters at a time (Prose::next).
namespace gongkai::prose_kind {

using Kinds = std::uint8_t;

inline constexpr Kinds quantity = 1;      ///< a number, a name with one, or what encloses one may begin here
inline constexpr Kinds citation = 2;      ///< a citation may begin here, or be told by this
inline constexpr Kinds clause_end = 4;    ///< ends_clause
inline constexpr Kinds sentence_end = 8;  ///< ends_sentence
inline constexpr Kinds none = 16;         ///< may_say_none
inline constexpr Kinds date = 32;         ///< 年 or 月
inline constexpr Kinds mark = 64;         ///< a digit, or a character that is no piece of a word
inline constexpr Kinds closer = 128;      ///< as written: has to be folded, or looked at together with others

/// By character of the basic plane. Those of others are of no kind.
using Table = std::array<Kinds, 0x10000>;
extern const Table kinds;  ///< written by generate_sentences.cc when the project is built

}  // namespace gongkai::prose_kind
