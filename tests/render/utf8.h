#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gongkai::render {

/// Code points of valid UTF-8, as the renderers count and cut them.
inline std::u32string wide(std::string_view text) {
  std::u32string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    auto point = static_cast<char32_t>(length == 1 ? lead : lead & (0xFFU >> (length + 1)));
    for (std::size_t k = 1; k < length; ++k) {
      point = (point << 6U) | (static_cast<unsigned char>(text[i + k]) & 0x3FU);
    }
    out.push_back(point);
    i += length;
  }
  return out;
}

inline std::string narrow(std::u32string_view points) {
  std::string out;
  for (const char32_t c : points) {
    if (c < 0x80) {
      out += static_cast<char>(c);
    } else if (c < 0x800) {
      out += static_cast<char>(0xC0U | (c >> 6U));
      out += static_cast<char>(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
      out += static_cast<char>(0xE0U | (c >> 12U));
      out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
      out += static_cast<char>(0x80U | (c & 0x3FU));
    } else {
      out += static_cast<char>(0xF0U | (c >> 18U));
      out += static_cast<char>(0x80U | ((c >> 12U) & 0x3FU));
      out += static_cast<char>(0x80U | ((c >> 6U) & 0x3FU));
      out += static_cast<char>(0x80U | (c & 0x3FU));
    }
  }
  return out;
}

inline std::size_t points(std::string_view text) { return wide(text).size(); }

inline std::string sub(std::string_view text, std::size_t from, std::size_t count = std::u32string::npos) {
  return narrow(wide(text).substr(from, count));
}

/// Whether a cut there would part two digits.
inline bool parts_digits(std::string_view text, std::size_t at) {
  const std::u32string all = wide(text);
  const auto is_of_number = [](char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９') || c == U',' || c == U'，' || c == U'.' ||
           c == U'．';
  };
  return at > 0 && at < all.size() && is_of_number(all[at - 1]) && is_of_number(all[at]);
}

inline std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

inline std::vector<std::string> split_lines(std::string_view text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  return lines;
}

inline std::string join(const std::vector<std::string>& parts, std::string_view between) {
  std::string out;
  for (std::size_t i = 0; i < parts.size(); ++i) out.append(i == 0 ? "" : between).append(parts[i]);
  return out;
}

}  // namespace gongkai::render
