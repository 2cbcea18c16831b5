#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// How much of a text recurs in another: by shingles, every run of `shingle_length` characters, digits 0–9
/// and blanks left out. A shorter text is one shingle.
namespace gongkai {

inline constexpr std::size_t shingle_length = 4;

/// `utf8` without digits and blanks (space, tab, end of line, U+00A0, U+3000).
std::u32string plain_characters(std::string_view utf8);

/// The shingles of a plain text, in order; none of an empty one.
std::size_t count_shingles(std::u32string_view plain);
std::u32string_view nth_shingle(std::u32string_view plain, std::size_t n);

/// A plain text, which outlives this, to be looked up in.
class ShingleSet {
 public:
  explicit ShingleSet(std::u32string_view plain);

  [[nodiscard]] bool has(std::u32string_view shingle) const;

 private:
  std::u32string_view plain_;
  std::vector<std::uint32_t> places_;  ///< of its shingles, sorted by what stands there
};

/// Share of the shingles of `text` that `other` has, from 0 to 1; nothing where there are none.
std::optional<double> repeated_share(std::u32string_view text, const ShingleSet& other);

}  // namespace gongkai
