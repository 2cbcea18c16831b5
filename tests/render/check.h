#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "render/facts.h"
#include "render/layouts.h"
#include "report/report.h"

namespace gongkai::render {

/// One rendered report and what it states.
struct Case {
  std::string name;   ///< layout, seed, edition
  std::string style;  ///< options unlike the official form
  Facts facts;
  std::string bytes;
};

/// "place: expected …, got …", one line each; empty when the report is right.
using Problems = std::vector<std::string>;

/// Every cell of the report's three tables by its place. Appends to `problems` a cell given twice.
std::map<std::string, std::optional<double>> cells_of(const Report& report, Problems& problems);

/// A number as failure messages show it; "NULL".
std::string show(const std::optional<double>& value);

/// Every cell the facts have and no other, with its value or NULL; agency, year, edition.
Problems compare_exact(const Facts& facts, const Report& report);

/// No value that is not the fact's; a diagnostic at each cell, row or table whose value was lost.
Problems compare_lossy(const Facts& facts, const Report& report);

/// Only: no value that is not the fact's.
Problems compare_values(const Facts& facts, const Report& report);

/// Collects what went wrong in one test and prints it in few lines.
class Tally {
 public:
  void add(const Case& one, const Problems& problems);
  [[nodiscard]] bool clean() const { return bad_ == 0; }
  [[nodiscard]] std::string summary() const;

 private:
  std::size_t cases_ = 0, bad_ = 0, problems_ = 0;
  std::string text_;
};

enum class Expect { kExact, kLossy };

/// recognise(one.bytes), compared; a rejection is a problem unless `may_reject`.
Problems run(const Case& one, Expect expect, bool may_reject = false);

/// How many seeds a test walks: `base` times GONGKAI_RENDER_SCALE (percent), or the one of
/// GONGKAI_RENDER_SEED.
std::vector<std::uint64_t> seeds(std::size_t base);

/// How far apart a test cuts a document: 1 byte, farther below a GONGKAI_RENDER_SCALE of 100.
std::size_t cut_step();

/// A case with facts and style drawn from `seed`; the first four seeds print the official form.
Case make_case(const Layout& layout, std::uint64_t seed, Edition edition,
               void (*adjust)(Style& style) = nullptr, void (*damage)(Document&, Rng&) = nullptr);

}  // namespace gongkai::render
