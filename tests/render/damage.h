#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "render/rng.h"
#include "render/sheet.h"

/// What crawlers, converters and agencies do to a report.
namespace gongkai::render {

struct Damage {
  std::string_view name;
  void (*document)(Document& document, Rng& rng) = nullptr;
  std::string (*text)(std::string text) = nullptr;
  bool raw_only = false;    ///< only text in reading order shows it
  bool cells_only = false;  ///< only with one cell per line
};

inline void PrintTo(const Damage& damage, std::ostream* out) { *out << damage.name; }

/// Cells may be lost: a right value, or NULL and a diagnostic.
const std::vector<Damage>& damages();

/// Nothing is lost, the agency added something of its own: every value right.
const std::vector<Damage>& additions();

}  // namespace gongkai::render
