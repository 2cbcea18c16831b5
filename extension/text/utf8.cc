#include "text/utf8.h"

#include <unicode/utf8.h>

#include <bit>
#include <cstdint>
#include <cstring>
#include <initializer_list>

#include "base/limits.h"
#include "text/character_table.h"
#include "text/normalize.h"
#include "text/plausibility.h"

namespace gongkai {
namespace {

constexpr std::uint64_t every_byte = 0x0101010101010101;
constexpr std::uint64_t high_bits = every_byte << 7;

std::uint64_t load_word(const char* from) {
  std::uint64_t word;
  std::memcpy(&word, from, sizeof word);
  return word;
}

std::uint8_t byte_at(std::string_view s, std::size_t i) { return static_cast<std::uint8_t>(s[i]); }

/// Moves over ASCII other than NUL.
std::size_t skip_ascii_text(std::string_view s, std::size_t pos) {
  while (pos + sizeof(std::uint64_t) <= s.size()) {
    const std::uint64_t word = load_word(s.data() + pos);
    // The subtraction borrows into a high bit only at a zero byte when no high bit is set.
    if (((word | (word - every_byte)) & high_bits) != 0) break;
    pos += sizeof word;
  }
  while (pos < s.size() && byte_at(s, pos) - 1U < 0x7F) ++pos;
  return pos;
}

// ICU's macro narrows int to uint8_t.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
/// Moves over one character, or over a maximal ill-formed sequence, for which it returns a negative value.
UChar32 next(std::string_view s, std::size_t& pos) {
  const char* const bytes = s.data();
  UChar32 c;
  U8_NEXT(bytes, pos, s.size(), c);
  return c;
}
#pragma GCC diagnostic pop

bool is_trail(std::uint8_t byte) { return (byte & 0xC0) == 0x80; }

/// Bytes at the places that `lanes` names, of a word read from memory.
constexpr std::uint64_t bytes_at(std::uint64_t byte, std::initializer_list<unsigned> lanes) {
  std::uint64_t word = 0;
  for (const unsigned lane : lanes) word |= byte << 8 * lane;
  return word;
}

constexpr std::size_t block = 15;  // bytes of five characters of three

/// Told what find_fault() goes over, and does nothing with it.
struct Uncounted {
  void add_block(const char* /*bytes*/) {}
  void add(char32_t /*c*/) {}
};

struct Counted {
  Characters characters = {};

  void add(char32_t c) { characters.add(c); }

  /// Of five characters of three bytes, mostly all are common.
  void add_block(const char* bytes) {
    std::uint64_t common = 1;
    for (std::size_t at = 0; at < block; at += 3) {
      const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i]));
      };
      common &= character_table::common[(byte(0) & 0x0FU) << 6U | (byte(1) & 0x3FU)] >> (byte(2) & 0x3FU);
    }
    if (common == 1) {
      characters.common += block / 3;
      return;
    }
    for (std::size_t at = 0; at < block;) add(next_code_point({bytes, block}, at));
  }
};

/// Moves over hanzi and other characters of three bytes, five at a time: fifteen bytes are two words that
/// share one. Those that begin with E0 and ED need a closer look.
template <class Count>
std::size_t skip_many_hanzi(std::string_view s, std::size_t pos, Count& count) {
  constexpr std::uint64_t first_leads = bytes_at(0x0F, {0, 3, 6});
  constexpr std::uint64_t last_leads = bytes_at(0x0F, {2, 5});
  constexpr std::uint64_t first_kinds = bytes_at(0xF0, {0, 3, 6}) | bytes_at(0xC0, {1, 2, 4, 5, 7});
  constexpr std::uint64_t last_kinds = bytes_at(0xF0, {2, 5}) | bytes_at(0xC0, {0, 1, 3, 4, 6, 7});
  constexpr std::uint64_t first = bytes_at(0xE0, {0, 3, 6}) | bytes_at(0x80, {1, 2, 4, 5, 7});
  constexpr std::uint64_t last = bytes_at(0xE0, {2, 5}) | bytes_at(0x80, {0, 1, 3, 4, 6, 7});
  constexpr std::uint64_t leads = first_leads | last_leads;
  constexpr std::uint64_t carries = bytes_at(0x10, {0, 2, 3, 5, 6});
  constexpr std::uint64_t of_ed = bytes_at(0x0D, {0, 2, 3, 5, 6});
  if constexpr (std::endian::native == std::endian::little) {
    for (; pos + block <= s.size(); pos += block) {
      const std::uint64_t a = load_word(s.data() + pos);
      const std::uint64_t b = load_word(s.data() + pos + block - sizeof a);
      if ((a & first_kinds) != first || (b & last_kinds) != last) break;
      const std::uint64_t low = (a & first_leads) | (b & last_leads);
      const std::uint64_t not_e0 = low + leads;
      const std::uint64_t not_ed = (low ^ of_ed) + leads;
      if ((not_e0 & not_ed & carries) != carries) break;
      count.add_block(s.data() + pos);
    }
  }
  return pos;
}

/// The same to the last of them.
template <class Count>
std::size_t skip_hanzi(std::string_view s, std::size_t pos, Count& count) {
  pos = skip_many_hanzi(s, pos, count);
  while (pos + 3 <= s.size() && byte_at(s, pos) - 0xE1U <= 0xEFU - 0xE1U && byte_at(s, pos) != 0xED &&
         is_trail(byte_at(s, pos + 1)) && is_trail(byte_at(s, pos + 2)))
    count.add(next_code_point(s, pos));
  return pos;
}

/// Position of the first byte, at or after `pos`, that begins an ill-formed sequence or is NUL. `count` is
/// told the characters before it that are not ASCII.
template <class Count>
std::size_t find_fault(std::string_view s, std::size_t pos, Count& count) {
  while (true) {
    pos = skip_hanzi(s, skip_ascii_text(s, pos), count);
    if (pos == s.size()) return pos;
    if (byte_at(s, pos) - 1U < 0x7F) continue;
    std::size_t end = pos;
    const UChar32 c = next(s, end);
    if (c <= 0) return pos;
    count.add(static_cast<char32_t>(c));
    pos = end;
  }
}

}  // namespace

std::size_t skip_ascii(std::string_view s, std::size_t pos) {
  while (pos + sizeof(std::uint64_t) <= s.size() && (load_word(s.data() + pos) & high_bits) == 0) {
    pos += sizeof(std::uint64_t);
  }
  while (pos < s.size() && byte_at(s, pos) < 0x80) ++pos;
  return pos;
}

Characters decode_utf8(std::string_view bytes, std::size_t origin, Text& text) {
  Counted count;
  std::size_t pos = 0;
  while (text.faults.size() <= limits::decode_faults) {
    const std::size_t fault = find_fault(bytes, pos, count);
    text.utf8.append(bytes.substr(pos, fault - pos));
    if (fault == bytes.size()) break;
    const bool is_behind_fault = fault > 0 && fault == pos;
    pos = fault;
    next(bytes, pos);
    if (!is_behind_fault && is_lone_no_break_space(bytes.substr(fault))) {
      text.utf8.append(no_break_space);
      continue;
    }
    text.utf8.append(replacement_character);
    ++count.characters.lost;
    text.faults.push_back({origin + fault, pos - fault});
  }
  return count.characters;
}

bool is_valid_utf8(std::string_view bytes) {
  Uncounted count;
  return find_fault(bytes, 0, count) == bytes.size();
}

Characters count_characters(std::string_view utf8) {
  Counted count;
  for (std::size_t pos = find_fault(utf8, 0, count); pos < utf8.size();
       pos = find_fault(utf8, pos + 1, count))
    if (utf8[pos] != '\0') ++count.characters.lost;
  return count.characters;
}

char32_t next_code_point_slow(std::string_view s, std::size_t& pos) {
  const std::uint8_t first = byte_at(s, pos);
  if (first < 0x80) {
    ++pos;
    return first;
  }
  std::size_t end = pos;
  const UChar32 c = next(s, end);
  pos = c < 0 ? pos + 1 : end;
  if (c < 0) return 0xFFFD;
  return static_cast<char32_t>(c);
}

std::size_t write_utf8(char32_t c, char* to) {
  std::size_t length = 0;
  const bool is_scalar = c <= 0x10FFFF && !U_IS_SURROGATE(c);
  U8_APPEND_UNSAFE(to, length, is_scalar ? static_cast<UChar32>(c) : 0xFFFD);
  return length;
}

void append_utf8(std::string& out, char32_t c) {
  char bytes[U8_MAX_LENGTH];
  out.append(bytes, write_utf8(c, bytes));
}

}  // namespace gongkai
