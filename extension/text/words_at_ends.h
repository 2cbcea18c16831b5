#pragma once

#include <cstddef>
#include <string_view>

namespace gongkai {

/// text.starts_with(word) for lists of words of which most do not stand there: the last byte of the first
/// ideograph tells nearly all of them.
constexpr bool begins_with(std::string_view text, std::string_view word) {
  constexpr std::size_t last = 2;
  if (text.size() < word.size()) return false;
  return (word.size() <= last || text[last] == word[last]) && text.starts_with(word);
}

/// text.ends_with(word), in the same way.
constexpr bool finishes_with(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  return word.empty() || (text.back() == word.back() && text.ends_with(word));
}

}  // namespace gongkai
