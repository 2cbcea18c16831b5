#pragma once

#include <map>
#include <string>

#include "render/layouts.h"

/// Random tables two as offices print and converters damage them: blocks of both forms, columns the form does
/// not have, cells lost, doubled or merged, rows exchanged, headers and labels damaged.
namespace gongkai::render {

enum class Extra { kNone, kSerial, kLineNumber, kShare, kOtherYear, kRepeated };

struct TwoOptions {
  Edition edition = Edition::k2021;
  bool mixed = false;  ///< some blocks are of the other form
  Extra extra = Extra::kNone;
  unsigned damages = 0;
  bool keeps_rows = false;  ///< a row that lost a cell is shorter; elsewhere it would look like a blank one
  bool keeps_long_rows = true;  ///< a row with a cell too many keeps its last one
  std::string blank;            ///< what the layout shows of a blank cell
};

struct TableTwo {
  Table table;
  std::map<std::string, Value> stated;  ///< by place; what the table as printed states, money in yuan
  std::string what;                     ///< what was done to it, for failure messages
};

TableTwo make_table_two(Rng& rng, const TwoOptions& options);

}  // namespace gongkai::render
