// Build tool: writes the tables of statistics_catalogue.h, made of the rows of sql/, as C++ source.
// Usage: gongkai_generate_statistics OUTPUT

#include <iomanip>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>

#include "base/constants.h"
#include "report/forms/statistics_maker.h"

namespace gongkai {
namespace {

constexpr std::string_view preamble = R"(// Written by generate_statistics.cc; do not edit.
#include "report/forms/statistics_catalogue.h"

namespace gongkai {
namespace {

using namespace std::literals;

)";

constexpr std::string_view ending = R"(  return made;
}();

}  // namespace

const StatisticsCatalogue& StatisticsCatalogue::instance() {
  static constexpr StatisticsCatalogue catalogue(tables);
  return catalogue;
}

}  // namespace gongkai
)";

/// A literal.
std::string literal(std::u32string_view key) {
  std::ostringstream out;
  out << "U\"" << std::hex << std::setfill('0');
  for (const char32_t c : key) {
    if (c < 0x80)
      out << static_cast<char>(c);
    else
      out << "\\U" << std::setw(8) << static_cast<std::uint32_t>(c);
  }
  out << "\"sv";
  return out.str();
}

/// {a, b}
std::string braced(std::string_view a, std::string_view b) {
  std::string row(1, '{');
  return row.append(a).append(", ").append(b).append(1, '}');
}

/// Writes tables one after another, and gathers what puts them into StatisticsTables.
class Writer {
 public:
  explicit Writer(std::ostream& out) : out_(out) {}

  /// `row` tells how an element is written.
  template <class Values, class Row>
  void array(std::string_view type, std::string_view name, const Values& values, Row row) {
    out_ << "constexpr " << type << ' ' << name << "[] = {\n";
    for (const auto& value : values) out_ << row(value) << ",\n";
    out_ << "};\n";
    assignments_ << "  made." << name << " = " << name << ";\n";
  }

  void keys(std::string_view name, const StatisticsMaker::Keys& keys) {
    array("std::u32string_view", name, keys, literal);
  }

  void index(const std::string& name, const StatisticsMaker::Keys& keys) {
    out_ << "constexpr std::uint16_t " << name << "[] = {";
    for (const std::uint16_t slot : slots_of(keys)) out_ << slot << ',';
    out_ << "};\n";
    assignments_ << "  made." << name << ".slots = " << name << ";\n";
  }

  void labels(std::string_view name, const std::string& index_name, const StatisticsMaker::Labels& labels) {
    out_ << "constexpr int indicators_of_" << name << "[] = {";
    StatisticsMaker::Keys keys;
    for (const auto& [key, label] : labels) {
      for (const int indicator : label.indicators) out_ << indicator << ',';
      keys.push_back(key);
    }
    out_ << "};\n";
    std::size_t first = 0;
    array("IndicatorEntry", name, labels, [&](const StatisticsMaker::Labels::value_type& entry) {
      const auto& [key, label] = entry;
      std::ostringstream row;
      row << '{' << literal(key) << ", {{indicators_of_" << name << " + " << first << ", "
          << label.indicators.size() << std::boolalpha << "}, " << label.heading << ", " << label.confusable
          << "}}";
      first += label.indicators.size();
      return row.str();
    });
    index(index_name, keys);
  }

  void columns(std::string_view name, const StatisticsMaker::Columns& columns) {
    array("ColumnWord", name, columns, [](const StatisticsMaker::Columns::value_type& column) {
      return braced("ColumnRole(" + std::to_string(static_cast<int>(column.first)) + ")",
                    literal(column.second));
    });
  }

  void characters(const StatisticsCharacters& characters) {
    const CharacterSet* const sets[] = {&characters.label_beginnings, &characters.label_ends,
                                        &characters.stem_beginnings,  &characters.stem_ends,
                                        &characters.row_beginnings,   &characters.lead_beginnings,
                                        &characters.ending_ends,      &characters.prefix_beginnings,
                                        &characters.unit_ends,        &characters.in_columns,
                                        &characters.label_column,     &characters.inner_beginnings,
                                        &characters.frame_beginnings, &characters.letter_beginnings,
                                        &characters.scope_beginnings, &characters.written_beginnings,
                                        &characters.fronts,           &characters.other_words};
    static_assert(sizeof(StatisticsCharacters) ==
                  sizeof sets / sizeof sets[0] * sizeof(CharacterSet) + sizeof characters.spellings);
    out_ << "constexpr StatisticsCharacters characters{\n";
    for (const CharacterSet* set : sets) {
      out_ << '{';
      constants::write(out_, set->bits);
      out_ << "},\n";
    }
    constants::write(out_, characters.spellings);
    out_ << "};\n";
    assignments_ << "  made.characters = &characters;\n";
  }

  void period_characters(const LabelKey& key) {
    assignments_ << "  made.period_characters = " << literal(key) << ";\n";
  }

  void finish() {
    out_ << "constexpr StatisticsTables tables = [] {\n  StatisticsTables made;\n"
         << assignments_.str() << ending;
  }

 private:
  std::ostream& out_;
  std::ostringstream assignments_;
};

void generate(std::ostream& out) {
  const StatisticsMaker made;
  out << preamble;
  Writer writer(out);
  writer.characters(made.characters);
  writer.labels("labels", "label_index", made.labels);
  writer.labels("stems", "stem_index", made.stems);
  writer.array("WholeKey", "whole_keys", made.whole_keys, [&](const auto& whole) {
    const auto label = std::distance(made.labels.begin(), made.labels.find(whole.second));
    return braced(literal(whole.first), std::to_string(label));
  });
  const StatisticsMaker::Keys beginnings(made.beginnings.begin(), made.beginnings.end());
  writer.keys("beginnings", beginnings);
  writer.index("beginning_index", beginnings);
  writer.columns("exact_columns", made.exact_columns);
  writer.columns("inner_columns", made.inner_columns);
  writer.keys("prefixes", made.prefixes);
  writer.keys("frames", made.frames);
  writer.keys("caption_begins", made.caption_begins);
  writer.keys("caption_ends", made.caption_ends);
  writer.keys("letters", made.letters);
  writer.keys("of_body", made.of_body);
  writer.keys("of_all", made.of_all);
  writer.keys("of_division", made.of_division);
  writer.keys("endings", made.endings);
  writer.keys("leads", made.leads);
  writer.keys("units", made.units);
  writer.period_characters(made.period_characters);
  writer.array("Respelling", "spellings", made.spellings, [](const auto& spelling) {
    return braced(literal(spelling.first), literal(spelling.second));
  });
  writer.finish();
}

}  // namespace
}  // namespace gongkai

int main(int argc, char** argv) { return gongkai::constants::write_file(argc, argv, gongkai::generate); }
