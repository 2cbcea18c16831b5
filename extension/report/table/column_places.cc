#include "report/table/column_places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace gongkai {
namespace {

constexpr double most_offset = 1.5;     // by which a value may stand beside its column
constexpr double least_lead = 1;        // by which its column must be nearer than any other
constexpr std::size_t fewest_rows = 2;  // that tell where a column is

bool is_first_byte(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

double count_characters(std::string_view text) {
  return static_cast<double>(std::ranges::count_if(text, is_first_byte));
}

bool is_aligned_row(const Entry& entry) {
  return entry.arrangement == Arrangement::aligned && !entry.values.empty() &&
         std::ranges::all_of(entry.values, is_stated);
}

bool has_wide_digits(const Entry& entry) {
  return std::ranges::any_of(entry.values, [](const Token* value) {
    return count_characters(value->text) < static_cast<double>(value->text.size());
  });
}

/// Least distance between the centres of neighbouring columns; 0 where all stand only one blank apart, so
/// that their places say nothing.
template <class Extents>
double column_distance(const Extents& model) {
  double least = 1e9;
  bool spaced = false;
  for (std::size_t j = 1; j < model.size(); ++j) {
    spaced = spaced || model[j].left - model[j - 1].right >= 2;
    least = std::min(least, model[j].center() - model[j - 1].center());
  }
  return spaced ? least : 0;
}

}  // namespace

/// The values' places in characters of their source line; empty where they do not stand on one.
ColumnPlaces::Extents ColumnPlaces::characters_of(const Entry& entry, const Document& document) {
  const std::string_view source = document.text.utf8;
  Extents extents;
  for (const Token* value : entry.values) {
    const Cell& cell = document.cells[value->cell];
    if (cell.width == 0) return {};  // put together from elsewhere
    const std::string_view text = cell.text;
    if (text.data() < source.data() || text.data() + text.size() > source.data() + source.size()) return {};
    const std::string_view front = source.substr(0, static_cast<std::size_t>(text.data() - source.data()));
    const std::size_t end = front.find_last_of("\n\f\v\r");
    const double left = count_characters(end == std::string_view::npos ? front : front.substr(end + 1));
    extents.push_back({left, left + count_characters(text)});
  }
  return extents;
}

ColumnPlaces::Extents ColumnPlaces::extents_of(const Entry& entry, const Document& document,
                                               Measure measure) {
  if (measure == Measure::characters) return characters_of(entry, document);
  Extents extents;
  for (const Token* value : entry.values) {
    const Cell& cell = document.cells[value->cell];
    extents.push_back({static_cast<double>(cell.column), static_cast<double>(cell.column + cell.width)});
  }
  return extents;
}

/// The column of `model` under which each of `values` stands; empty when one of them stands under none, or
/// two stand under one.
ColumnPlaces::Columns ColumnPlaces::match(const Extents& values, const Extents& model,
                                          double (*edge)(Extent)) {
  const double distance = column_distance(model);
  Columns result;
  for (const Extent& value : values) {
    const auto offset = [&](const Extent& column) { return std::abs(edge(value) - edge(column)); };
    const auto at = std::ranges::min_element(model, {}, offset);
    const bool fits =
        offset(*at) <= most_offset && distance > 2 * most_offset && value.right - value.left <= distance;
    const auto best = static_cast<std::size_t>(at - model.begin());
    if (!fits || (!result.empty() && best <= result.back())) return {};
    result.push_back(best);
  }
  return result;
}

ColumnPlaces::Columns ColumnPlaces::find(const Entry& entry, const Document& document) const {
  Columns found = find(entry, document, measure_);
  const Measure other = measure_ == Measure::columns ? Measure::characters : Measure::columns;
  const bool wide = has_wide_digits(entry) || wide_digits_;
  if (!found.empty() && wide && find(entry, document, other) != found) return {};
  return found;
}

ColumnPlaces::Columns ColumnPlaces::find(const Entry& entry, const Document& document,
                                         Measure measure) const {
  static constexpr std::array<double (*)(Extent), 3> edges{
      [](Extent e) { return e.left; }, [](Extent e) { return e.center(); }, [](Extent e) { return e.right; }};
  const auto behind = std::ranges::find_if(whole_rows_, [&](const Entry* o) { return o->line > entry.line; });
  const Extents values = extents_of(entry, document, measure);
  Columns found;
  for (const bool before : {true, false}) {
    if (values.empty() || (before ? behind == whole_rows_.begin() : behind == whole_rows_.end())) continue;
    const Extents model = extents_of(before ? **(behind - 1) : **behind, document, measure);
    if (model.empty()) continue;  // put together from elsewhere
    for (const auto edge : edges) {
      Columns columns = match(values, model, edge);
      if (columns.empty()) continue;  // of another page, or aligned otherwise
      if (!found.empty() && found != columns) return {};
      found = std::move(columns);
    }
  }
  // Numbers that were lost move all others to the left.
  return found.empty() || found.back() + 1 != width_ ? Columns() : found;
}

/// How far the rows end from where the middle one does, on average.
double ColumnPlaces::spread_of_ends(std::span<const Entry> entries, const Document& document) const {
  std::vector<double> ends;
  for (const Entry& entry : entries) {
    if (!is_aligned_row(entry) || entry.values.size() < 2) continue;
    const Extents extents = extents_of(entry, document);
    if (!extents.empty()) ends.push_back(extents.back().center());
  }
  if (ends.empty()) return 0;
  std::ranges::sort(ends);
  double sum = 0;
  for (const double end : ends) sum += std::abs(end - ends[ends.size() / 2]);
  return sum / static_cast<double>(ends.size());
}

void ColumnPlaces::choose_measure(std::span<const Entry> entries, const Document& document) {
  const double columns = spread_of_ends(entries, document);
  measure_ = Measure::characters;
  const double characters = spread_of_ends(entries, document);
  measure_ = characters < columns ? Measure::characters : Measure::columns;
}

void ColumnPlaces::learn(std::span<const Entry> entries, std::size_t width, const Document& document) {
  width_ = width;
  const auto has_gaps = [&](const Entry& entry) {
    return is_aligned_row(entry) && entry.values.size() < width;
  };
  if (std::ranges::none_of(entries, has_gaps)) return;
  choose_measure(entries, document);
  for (const Entry& entry : entries)
    if (is_aligned_row(entry) && entry.values.size() == width) whole_rows_.push_back(&entry);
  wide_digits_ = std::ranges::any_of(whole_rows_, [](const Entry* row) { return has_wide_digits(*row); });
  centers_.assign(width, {});
  for (const Entry& entry : entries) {
    Columns columns(width);
    std::iota(columns.begin(), columns.end(), 0);
    if (has_gaps(entry)) columns = find(entry, document);
    const bool placed = is_aligned_row(entry) && entry.values.size() == columns.size();
    const Extents extents = placed ? extents_of(entry, document) : Extents();
    for (std::size_t i = 0; i < extents.size(); ++i) centers_[columns[i]].push_back(extents[i].center());
  }
  for (auto& centers : centers_) std::ranges::sort(centers);
}

/// Whether each value is nearest to where most rows have its column.
bool ColumnPlaces::stands_with_most(const Extents& values, const Columns& columns) const {
  const auto distance = [&](const Extent& value, std::size_t column) {
    return std::abs(value.center() - centers_[column][centers_[column].size() / 2]);
  };
  const auto is_told = [](const std::vector<double>& centers) { return centers.size() >= fewest_rows; };
  if (!std::ranges::all_of(centers_, is_told)) return false;
  for (std::size_t i = 0; i < values.size(); ++i)
    for (std::size_t c = 0; c < width_; ++c)
      if (c != columns[i] && distance(values[i], c) < distance(values[i], columns[i]) + least_lead)
        return false;
  return true;
}

Placement ColumnPlaces::place(const Entry& entry, const Document& document) const {
  Placement placement{.columns = std::vector<const Token*>(width_, nullptr)};
  if (!is_aligned_row(entry) || is_last_row_of_cut_document(entry, document)) return placement;
  const Columns columns = find(entry, document);
  if (columns.empty() || !stands_with_most(extents_of(entry, document), columns)) return placement;
  for (std::size_t i = 0; i < columns.size(); ++i) placement.columns[columns[i]] = entry.values[i];
  placement.certain = placement.by_position = true;
  return placement;
}

}  // namespace gongkai
