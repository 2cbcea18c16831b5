#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "report/narrative/scope.h"

/// What a report says of the time to come.
namespace gongkai {

/// Whether a word that says what is planned (下一步, 明年, 将继续) may stand in text[begin, end).
bool may_look_ahead(std::u32string_view text, std::size_t begin, std::size_t end);

/// 二是…: goes on with the paragraph before.
constexpr bool goes_on(std::u32string_view paragraph) {
  constexpr std::u32string_view ordinals = U"二三四五六七八九十";
  return paragraph.size() > 2 && ordinals.find(paragraph[0]) != std::u32string_view::npos &&
         paragraph[1] == U'是';
}

/// Whether the words say that what follows is planned: 下一步.
bool looks_ahead(const KnownWords& words);

/// Whether a heading announces plans: 下一步工作, 2024年工作安排 in the report of 2023.
bool announces_plans(std::u32string_view heading, const KnownWords& words, std::optional<std::int64_t> year);

/// Whether a sentence begins with the year reported: what was planned has been said.
bool comes_back(const Sentence& sentence, std::optional<std::int64_t> year);

}  // namespace gongkai
