#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

/// Years and months that a sentence gives.
namespace gongkai {

struct YearMention {
  std::int64_t year;
  std::size_t begin;
};

/// The 2023年 whose 年 is text[sign]; NULL when there is none, or something is carried from it
/// (2021年转至今年).
std::optional<YearMention> year_at(std::u32string_view text, std::size_t sign);

/// Whether the year that begins at `year` is the last of several: 2022-2023年.
bool ends_years(std::u32string_view text, std::size_t year);

/// Whether something is carried to the year that begins at `year`, as text[begin, …) tells: 结转至2023年.
bool is_carried_to(std::u32string_view text, std::size_t begin, std::size_t year);

/// The last 2023年 in text[begin, end); not one from which or to which something is carried (结转至2023年).
std::optional<YearMention> last_year(std::u32string_view text, std::size_t begin, std::size_t end);

/// Whether the last time that text[begin, end) gives by months is less than a year: 2022年7-12月,
/// 1月1日至11月30日, 截至2022年7月; where it may stand `alone`, a month or a day when something was done,
/// too: 5月15日，公开….
bool ends_within_year(std::u32string_view text, std::size_t begin, std::size_t end, bool alone);

}  // namespace gongkai
