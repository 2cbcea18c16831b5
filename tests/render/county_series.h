#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/facts.h"

/// Reports of one county after another year, as an archive holds them: figures that go on from year to year
/// and hold in themselves.
namespace gongkai::render {

inline constexpr int first_series_year = 2019;  ///< of the forms of 2019 and 2021
inline constexpr int last_series_year = 2025;

/// Real counties: findings on siblings need their divisions.
const std::vector<std::string>& series_counties();

/// The facts of a county's reports, year by year. No two tables are the same.
std::vector<Facts> county_series(std::size_t county);

/// The row of table three, by its code, of facts on their own form.
std::array<Value, 7>& request_row(Facts& facts, std::string_view outcome);
Value& disclosure_cell(Facts& facts, std::string_view item, std::string_view measure);

/// Makes every total of table three the sum of its parts, and 本年新收 what the balance leaves.
void settle_requests(Facts& facts);

}  // namespace gongkai::render
