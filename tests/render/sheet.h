#pragma once

#include <string>
#include <vector>

#include "render/facts.h"
#include "render/style.h"

/// A report as its author sees it: title, sections, tables with merged cells. Layouts turn it into text.
namespace gongkai::render {

struct Cell {
  std::string text;
  unsigned rows = 1, cols = 1;
  bool value = false;  ///< a figure of the form (or its blank)
};

enum class RowKind { kCaption, kHeader, kData };

struct Row {
  RowKind kind = RowKind::kData;
  std::vector<Cell> cells;  ///< origins only, from left to right
  std::string place;        ///< "request/granted", "disclosure/rules", "dispute", "dispute/reconsideration"
};

struct Table {
  int number = 2;  ///< of the form: 2, 3, 4; 5 is the statistics form of 2014
  unsigned width = 0;
  std::vector<Row> rows;
};

struct Section {
  std::string heading;
  std::vector<std::string> paragraphs;  ///< before the tables
  std::vector<Table> tables;
};

struct Document {
  std::vector<std::string> front;  ///< page furniture before the title
  std::vector<std::string> title;  ///< its lines
  std::vector<std::string> intro;
  std::vector<Section> sections;
  unsigned stubs = 3;
};

Document make_document(const Facts& facts, const Style& style, std::uint64_t seed);

/// The tables of the form `number` (2, 3, 4).
std::vector<Table> make_tables(int number, const Facts& facts, const Style& style, std::uint64_t seed);

/// A grid position after merged cells are spread out.
struct Slot {
  std::string text;     ///< of the cell whose top left corner is here
  bool origin = false;  ///< false: covered by a merged cell
};

/// Every row with `table.width` slots.
std::vector<std::vector<Slot>> spread(const Table& table);

/// Labels and values of a row, in order.
std::vector<std::string> labels_of(const Row& row);
std::vector<std::string> values_of(const Row& row);

/// The title as one line.
std::string plain_title(const Facts& facts);

}  // namespace gongkai::render
