#pragma once

#include <string>
#include <vector>

#include "render/check.h"

/// Random reports whose tables three and four are damaged as converters, crawlers and offices damage them.
namespace gongkai::render {

struct DamagedCase {
  Case one;
  std::vector<std::string> damages;  ///< their names
  std::string layout;
  std::vector<std::string> excused;  ///< rows whose text may be that of an intact report
};

/// The case of a seed: the same everywhere. `facts` of the case are what the damaged report still may be read
/// as: an office's slip is stated, a blanked cell is not. No row loses and gains a number at once, and none
/// that lost one is judged where the layout fills it up with a blank cell: such texts may be those of intact
/// reports.
DamagedCase make_damaged_case(std::uint64_t seed);

/// How a report's cells of tables three and four compare with the facts.
struct Score {
  std::size_t right = 0, lost = 0, wrong = 0, invented = 0;
  std::size_t silent = 0;  ///< of the lost, those without a diagnostic
  Problems problems;       ///< each wrong, invented or silently lost cell

  void add(const Score& other);
};

Score score_tables(const DamagedCase& made, const Report& report);

}  // namespace gongkai::render
