#pragma once
// Letters, digits and case of ASCII: whatever the locale, and nothing beyond it.

#include <algorithm>
#include <string_view>

namespace gongkai {

constexpr bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }
inline constexpr auto is_digit = [](auto c) { return c >= '0' && c <= '9'; };  // of bytes and of code points
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
constexpr bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

/// Does `text` begin with `lower_case`, in capitals or not?
constexpr bool starts_with(std::string_view text, std::string_view lower_case) {
  return text.size() >= lower_case.size() &&
         std::ranges::equal(text.substr(0, lower_case.size()), lower_case, {}, lower);
}

}  // namespace gongkai
