#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

#include "report/narrative/prose_kinds.h"

namespace gongkai {

/// A paragraph as it is matched: its folded characters (simplified, half-width) without blanks, each with its
/// place in the paragraph as written. Example: "共 培訓 ２００余人次" is read as "共培训200余人次".
class Prose {
 public:
  /// Keeps `source`, which has to live as long as this and is shorter than 2 GB.
  explicit Prose(std::string_view source) { read(source); }
  Prose() = default;
  /// The same of another paragraph, in the memory of the one before.
  void read(std::string_view source);

  [[nodiscard]] std::string_view source() const { return source_; }
  [[nodiscard]] std::u32string_view text() const { return {text_.get(), size_}; }
  /// Byte of the source at which character `i` begins; source().size() for i == text().size().
  [[nodiscard]] std::size_t offset(std::size_t i) const { return places_[i] & ~blank_mark; }
  /// Whether blanks or a line end stand before character `i` in the source.
  [[nodiscard]] bool blank_before(std::size_t i) const { return (places_[i] & blank_mark) != 0; }
  /// Whether character `i` is of one of `kinds`.
  [[nodiscard]] bool is(prose_kind::Kinds kinds, std::size_t i) const { return (kinds_[i] & kinds) != 0; }
  /// The first character at or behind `i` that is of one of `kinds`; text().size() when there is none.
  [[nodiscard]] std::size_t next(prose_kind::Kinds kinds, std::size_t i) const {
    constexpr std::uint64_t every_byte = 0x0101010101010101;
    const std::uint64_t wanted = every_byte * kinds;
    for (; i < size_; i += sizeof(std::uint64_t)) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, kinds_.get() + i, sizeof eight);
      if ((eight &= wanted) == 0) continue;
      const int zeros =
          std::endian::native == std::endian::little ? std::countr_zero(eight) : std::countl_zero(eight);
      return i + static_cast<std::size_t>(zeros) / 8;  // the end is of every kind
    }
    return size_;
  }
  /// The source from character `begin` to before character `end`, without blanks around it.
  [[nodiscard]] std::string_view quote(std::size_t begin, std::size_t end) const;

 private:
  static constexpr std::uint32_t blank_mark = 0x80000000U;

  std::string_view source_;
  // As long as the source, which is longer: nothing is written twice.
  std::unique_ptr<char32_t[]> text_;
  std::unique_ptr<std::uint32_t[]> places_;  ///< offsets, with blank_mark where blanks stand before
  std::unique_ptr<prose_kind::Kinds[]> kinds_;
  std::size_t capacity_ = 0, size_ = 0;
};

/// The line end at which the first paragraph of `text` ends; not one between digits, neither of which then is
/// certainly a number.
std::size_t paragraph_end(std::string_view text);

}  // namespace gongkai
