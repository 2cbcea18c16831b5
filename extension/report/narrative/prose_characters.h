#pragma once

#include <string_view>

#include "base/ascii.h"

/// Kinds of the folded characters of Prose.
namespace gongkai {

constexpr bool is_latin(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
constexpr bool is_ideograph(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }
constexpr bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

}  // namespace gongkai
