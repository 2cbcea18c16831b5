#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "render/forms.h"

/// What a report states, before it is laid out.
namespace gongkai::render {

using Value = std::optional<std::int64_t>;  ///< money in yuan; nullopt is a blank cell

struct Facts {
  std::string chain;  ///< superior regions as the title prints them: 云江省白石市
  std::string agency;
  bool canonical = true;  ///< the contract says without doubt that the agency's name is `agency`
  int year = 2023;
  Edition two = Edition::k2021, three = Edition::k2021;
  std::vector<std::vector<std::vector<Value>>> disclosure;  ///< [block][item][measure], as blocks(two)
  std::vector<std::array<Value, 7>> request;                ///< as outcomes(three)
  std::array<std::array<Value, 5>, 3> dispute;              ///< as channels()
};

enum class Blanks { kNone, kCells, kRows, kReconsideration, kTotalsOnly };

struct FactOptions {
  Blanks blanks = Blanks::kNone;
  bool slips =
      false;  ///< totals of table four stated as 0 beside parts that sum to more, as a real report has
  bool mixed = false;  ///< table three of the other edition than table two
};

/// Plausible facts whose identities hold (without slips); the same for the same arguments everywhere.
Facts make_facts(std::uint64_t seed, Edition edition, const FactOptions& options = {});

/// Every cell by its place as DiagnosticRow::place writes it: "request/denied.process/total".
std::map<std::string, Value> cells(const Facts& facts);

}  // namespace gongkai::render
