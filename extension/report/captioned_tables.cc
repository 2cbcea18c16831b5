#include "report/captioned_tables.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <string_view>

#include "base/cancel.h"
#include "report/evidence.h"
#include "report/statistics/scope.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_caption = 180;  // bytes
constexpr std::size_t farthest_header = 4;    // lines below a caption
constexpr std::size_t farthest_caption = 3;   // lines above a table
constexpr std::size_t fewest_columns = 2;     // named in them, where a table begins
constexpr std::size_t fewest_shared = 2;      // rows that two tables of one form have in common

/// Lines [first, last] of a region under one caption.
struct Captioned {
  std::size_t first, last;
  std::string_view caption;
  std::vector<int> rows;  ///< by their numbers, each once; of table four channels

  void add(int row) {
    if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
  }
};

bool is_sentence(std::string_view text) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"。", "，", "；"},
                             [&](std::string_view mark) { return text.find(mark) != text.npos; });
}

bool tells_scope(std::string_view caption) {
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  if (!catalogue.may_tell_scope(caption)) return false;
  if (!has_ideograph(caption)) return catalogue.year_in(caption) != 0;  // most cells
  return catalogue.is_of_season(caption) || catalogue.year_in(caption) != 0 || catalogue.is_of_all(caption) ||
         catalogue.is_of_body(caption);
}

class CaptionReader {
 public:
  CaptionReader(const Document& document, const Tokens& tokens, Form form)
      : document_(document), tokens_(tokens), form_(form) {}

  void read(const Region& region) {
    start(region.first, caption_above(region));
    for (std::size_t i = region.first; i <= region.last; ++i) {
      may_cancel(round_cost);
      if (const std::string_view text = caption_at(i, region); !text.empty()) start(i, text);
      tables_.back().last = i;
      for (const Token& token : tokens_.of(i))
        if (const LabelDef* def = token.find(form_, form_ == Form::dispute ? Role::channel : Role::row))
          tables_.back().add(def->number);
    }
  }

  [[nodiscard]] const std::vector<Captioned>& tables() const { return tables_; }

 private:
  void start(std::size_t first, std::string_view caption) {
    tables_.push_back({.first = first, .last = first, .caption = caption, .rows = {}});
  }

  [[nodiscard]] std::string_view caption_above(const Region& region) const {
    for (std::size_t i = region.first; i > 0 && region.first - i < farthest_caption;)
      if (const std::string_view text = lone_text(--i); tells_scope(text)) return text;
    return {};
  }

  [[nodiscard]] std::string_view caption_at(std::size_t line, const Region& region) const {
    const std::string_view text = lone_text(line);
    return tells_scope(text) && table_begins(line + 1, region) ? text : std::string_view{};
  }

  /// A line that is no label and no sentence; empty where it is something else.
  [[nodiscard]] std::string_view lone_text(std::size_t line) const {
    const auto cells = tokens_.of(line);
    if (cells.size() != 1 || cells[0].entry != nullptr || cells[0].text.size() > longest_caption) return {};
    return is_sentence(cells[0].text) ? std::string_view{} : cells[0].text;
  }

  [[nodiscard]] bool table_begins(std::size_t line, const Region& region) const {
    std::size_t columns = 0;
    for (std::size_t i = line; i <= std::min(region.last, line + farthest_header); ++i)
      for (const Token& token : tokens_.of(i)) {
        const LabelDef* row = token.find(form_, Role::row);
        if (row != nullptr && row->number == 0) return true;
        columns += token.find(form_, Role::column) != nullptr || token.find(form_, Role::channel) != nullptr;
      }
    return columns >= fewest_columns;
  }

  const Document& document_;
  const Tokens& tokens_;
  Form form_;
  std::vector<Captioned> tables_;
};

/// Per table: whether it is not the report's.
std::vector<bool> tables_left_out(const std::vector<Captioned>& tables, std::optional<std::int64_t> year,
                                  const ScopeOfReport& of_whole) {
  std::vector<bool> left;
  for (const Captioned& table : tables)
    left.push_back(StatisticsCatalogue::instance().is_of_season(table.caption));
  if (tables.size() < 2) return left;
  std::map<int, std::size_t> met;  // tables that have a row
  for (const Captioned& table : tables)
    for (const int row : table.rows) ++met[row];
  std::vector<std::size_t> rivals;
  std::vector<std::string_view> captions;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    const auto shared = std::ranges::count_if(tables[i].rows, [&](int row) { return met[row] > 1; });
    if (shared == 0 || static_cast<std::size_t>(shared) < std::min(fewest_shared, tables[i].rows.size()))
      continue;
    rivals.push_back(i);
    captions.push_back(tables[i].caption);
  }
  if (rivals.empty()) return left;
  const std::vector<bool> others = captions_of_other_scope(captions, year, of_whole());
  for (std::size_t i = 0; i < rivals.size(); ++i) left[rivals[i]] = left[rivals[i]] || others[i];
  return left;
}

}  // namespace

TablesOfReport tables_of_report(std::vector<Region> regions, const Document& document, const Tokens& tokens,
                                std::optional<std::int64_t> year, const ScopeOfReport& of_whole) {
  std::vector<OtherYear> other_years;
  for (const Form form : statutory_forms) {
    CaptionReader reader(document, tokens, form);
    for (const Region& region : regions)
      if (region.form == form) reader.read(region);
    const std::vector<Captioned>& tables = reader.tables();
    const std::vector<bool> left = tables_left_out(tables, year, of_whole);
    for (std::size_t i = 0; i < tables.size(); ++i)
      if (!left[i] && StatisticsCatalogue::instance().is_of_other_year(tables[i].caption, year))
        other_years.push_back({.form = form, .caption = tables[i].caption, .line = tables[i].first});
    if (std::ranges::find(left, true) == left.end()) continue;
    std::erase_if(regions, [&](const Region& region) { return region.form == form; });
    for (std::size_t i = 0; i < tables.size(); ++i)
      if (!left[i]) regions.push_back({.form = form, .first = tables[i].first, .last = tables[i].last});
  }
  std::ranges::sort(regions, {}, &Region::first);
  return {.regions = std::move(regions), .other_years = std::move(other_years)};
}

}  // namespace gongkai
