#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

/// Administrative divisions of GB/T 2260 down to the county, of today and of the years since 2008, as
/// constexpr tables (sql/regions, where their origin is told). Everything here is immutable and safe from any
/// thread.
namespace gongkai {

/// A name within the text of all of them: a pointer would cost three times as much.
struct RegionText {
  std::uint32_t begin;
  std::uint8_t size;
};

enum class RegionLevel : std::uint8_t { country, province, prefecture, county };

struct RegionDef {
  std::int32_t code;
  std::int32_t parent;  ///< 0: none (the country)
  RegionText text;
  RegionLevel level;
  std::int16_t first_year, last_year;  ///< at whose ends it stood; 0 and 9999 when open

  [[nodiscard]] std::string_view name() const;
  [[nodiscard]] bool stood_in(std::int64_t year) const { return first_year <= year && year <= last_year; }
};

enum class NameKind : std::uint8_t {
  official,   ///< that of RegionDef::name
  former,     ///< one that the code bore before
  shortened,  ///< 洛阳 for 洛阳市, 恩施州 for 恩施土家族苗族自治州
};

struct RegionName {
  RegionText text;
  std::int32_t code;
  NameKind kind;
  std::int16_t last_year;  ///< of a former name; else 9999

  [[nodiscard]] std::string_view name() const;
};

struct SuccessionDef {
  std::int32_t code, successor;
  std::int16_t year;
};

inline constexpr std::int32_t country_code = 100000;
inline constexpr std::size_t longest_region_name = 15;  ///< ideographs

std::span<const RegionDef> regions();        ///< by code
std::span<const RegionName> region_names();  ///< by name
std::span<const SuccessionDef> region_successions();

/// 'province': as the archive says it.
std::string_view name_of(RegionLevel level);
/// The division with this code; nullptr when there is none.
const RegionDef* find_region(std::int64_t code);
/// The names that begin so, of divisions of any time.
std::span<const RegionName> region_names_with(std::string_view beginning);
/// The divisions of this name, of any time.
std::span<const RegionName> regions_called(std::string_view name,
                                           std::span<const RegionName> among = region_names());
/// Whether `inner` lies in `superior`, at any depth.
bool lies_in(const RegionDef& inner, const RegionDef& superior);
/// The names of its superiors below the country, the highest first: 河南省洛阳市.
std::string superiors_of(const RegionDef& region);
/// The same, behind what `text` holds.
void append_superiors(std::string& text, const RegionDef& region);

}  // namespace gongkai
