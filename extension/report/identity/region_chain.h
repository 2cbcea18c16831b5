#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/identity/region_names.h"

namespace gongkai {

inline constexpr std::size_t ideograph = 3;  // bytes of a character of a name

/// For a chain of divisions of whatever time.
inline constexpr std::int64_t any_year = 9999;

/// The divisions of the standard that a name begins with: 河南省洛阳市汝阳县|水利局.
struct RegionChain {
  std::size_t end = 0;                    ///< bytes of the text that the chain takes
  std::vector<const RegionName*> region;  ///< what the last link may be; several when its name is ambiguous
  bool bare = false;                      ///< the last link is written without 省, 市 …: 洛阳

  [[nodiscard]] bool found() const { return !region.empty(); }
};

/// The longest chain at the front of `text` whose links lie in each other; the first link in `within` unless
/// that is empty. Divisions that began after `year` are passed over. A link before another may be bare;
/// whether a bare last one (河南|大学) names a division is for the caller to say, who gets the chain before
/// it with `bare_end` false.
RegionChain read_chain(std::string_view text, std::int64_t year, bool bare_end,
                       const std::vector<const RegionName*>& within = {});

/// What else is known of a document, to tell divisions of one name apart.
struct Surroundings {
  std::int64_t year = 0;
  std::string_view path;                ///< where the document came from
  std::vector<std::string_view> texts;  ///< without blanks, the most telling first
};

/// The candidates that are left by the year, by the superiors that the texts name and by the path. Each text
/// leaves those whose nearest superior it names; a text that names none of them leaves all.
std::vector<const RegionName*> narrow(std::vector<const RegionName*> candidates, const Surroundings& around);

/// The division whose folder the path lies in (河南/洛阳/汝阳县/2020.txt); nullptr when it is not certain.
const RegionDef* region_of_path(std::string_view path, std::int64_t year);

}  // namespace gongkai
