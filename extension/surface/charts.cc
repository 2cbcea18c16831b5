#include "surface/charts.h"

#include <array>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "surface/guard.h"
#include "surface/svg_chart.h"
#include "surface/text_chart.h"
#include "surface/value.h"

namespace gongkai {
namespace {

/// NULL, or a number; text that is none is an error rather than SQLite's 0.
std::optional<double> number_of(sqlite3_value* value, const char* name) {
  switch (sqlite3_value_numeric_type(value)) {
    case SQLITE_NULL:
      return std::nullopt;
    case SQLITE_INTEGER:
    case SQLITE_FLOAT:
      return sqlite3_value_double(value);
    default:
      throw std::invalid_argument(std::string("the ") + name + " is not a number");
  }
}

constexpr std::size_t longest_sparkline = 10000;

using Values = std::vector<std::optional<double>>;

/// What an aggregate gathers: made by its first row, taken by its end, which SQLite calls in any case.
template <class State>
std::unique_ptr<State>& gathered(sqlite3_context* context) {
  auto* held = static_cast<std::unique_ptr<State>*>(
      sqlite3_aggregate_context(context, static_cast<int>(sizeof(std::unique_ptr<State>))));
  if (held == nullptr) throw std::bad_alloc();
  return *held;  // zeroed memory is a pointer to nothing
}

template <class State>
std::unique_ptr<State> take(sqlite3_context* context) noexcept {
  auto* held = static_cast<std::unique_ptr<State>*>(sqlite3_aggregate_context(context, 0));
  return held == nullptr ? nullptr : std::move(*held);
}

constexpr std::array<std::pair<std::string_view, ChartKind>, 3> kinds{
    {{"line", ChartKind::line}, {"bar", ChartKind::bar}, {"stacked", ChartKind::stacked}}};

ChartKind kind_of(sqlite3_value* value) {
  const std::string_view name = bytes_of(value).value_or("");
  for (const auto& [known, kind] : kinds)
    if (known == name) return kind;
  throw std::invalid_argument("the kind of a chart is 'line', 'bar' or 'stacked'");
}

/// The arguments behind the series, of the first row.
ChartCaptions captions_of(int argc, sqlite3_value** argv) {
  const auto argument = [&](int number) {
    return std::string(number < argc ? bytes_of(argv[number]).value_or("") : "");
  };
  return {.title = argument(4), .unit = argument(5), .source = argument(6)};
}

}  // namespace

void bar_function(sqlite3_context* context, int /*argc*/, sqlite3_value** argv) noexcept {
  guard(context, [&] {
    const auto value = number_of(argv[0], "value");
    const auto max = number_of(argv[1], "maximum");
    const auto width = number_of(argv[2], "width");
    if (value && max && width) give(context, text_bar(*value, *max, sqlite3_value_int64(argv[2])));
  });
}

void spark_step(sqlite3_context* context, int /*argc*/, sqlite3_value** argv) noexcept {
  guard(context, [&] {
    auto& values = gathered<Values>(context);
    if (!values) values = std::make_unique<Values>();
    if (values->size() == longest_sparkline)
      throw std::invalid_argument("a sparkline has at most 10000 values");
    values->push_back(number_of(argv[0], "value"));
  });
}

void spark_final(sqlite3_context* context) noexcept {
  guard(context, [&] {
    if (const auto values = take<Values>(context)) give(context, sparkline(*values));
  });
}

void svg_step(sqlite3_context* context, int argc, sqlite3_value** argv) noexcept {
  guard(context, [&] {
    auto& held = gathered<SvgChart>(context);
    auto chart = std::move(held);  // lost when a row cannot be added: a chart that lacks one is not drawn
    const ChartKind kind = kind_of(argv[0]);
    if (!chart) chart = std::make_unique<SvgChart>(kind, captions_of(argc, argv));
    if (chart->kind() != kind) throw std::invalid_argument("a chart is of one kind");
    const std::string label(bytes_of(argv[1]).value_or(""));
    const std::string series(argc > 3 ? bytes_of(argv[3]).value_or("") : "");
    chart->add(label, number_of(argv[2], "value"), series);
    held = std::move(chart);
  });
}

void svg_final(sqlite3_context* context) noexcept {
  guard(context, [&] {
    if (const auto chart = take<SvgChart>(context)) give(context, chart->draw());
  });
}

}  // namespace gongkai
