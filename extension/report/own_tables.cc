#include "report/own_tables.h"

#include <algorithm>
#include <optional>
#include <set>

#include "text/marker.h"

namespace gongkai {
namespace {

constexpr std::size_t fewest_foreign = 2;  // rows or columns of other names
constexpr std::size_t request_rows = 20;   // of table three, whatever has become of its labels
constexpr std::size_t fewest_items = 3;    // of Article 20
constexpr std::size_t fewest_rows = 2;

/// All characters of a form's labels.
std::set<char32_t> characters_of(Form form, const Catalogue& catalogue) {
  std::set<char32_t> characters;
  for (const LabelEntry& entry : catalogue.labels())
    if (std::ranges::any_of(entry.defs, [&](const LabelDef* def) { return def->form == form; }))
      characters.insert(entry.key.begin(), entry.key.end());
  return characters;
}

/// What a label tells of its table: a number of its own for each part of the form that it stands for.
std::optional<int> part_of(const Token& token, Form form, const Catalogue& catalogue) {
  if (form == Form::dispute) return token.entry->defs.front()->number;
  const LabelDef* row = token.find(form, Role::row);
  if (row == nullptr) return std::nullopt;
  if (form == Form::disclosure) return catalogue.rows(form)[static_cast<std::size_t>(row->number)].article20;
  if (scan_marker(token.text).style == MarkerStyle::none) return std::nullopt;
  return row->number;
}

}  // namespace

bool OwnTables::has_other_names(const Region& region) const {
  const std::size_t f = index(region.form);
  std::size_t known = 0;
  std::size_t foreign = 0;
  bool cells = true;
  for (std::size_t i = region.first; i <= region.last; ++i) {
    const Evidence& row = evidence_[i];
    if (row.words == 0) continue;
    cells = cells && row.cells;
    const bool above = !row.cells && i < region.last && evidence_[i + 1].values_only();
    if (row.values > 0 || above) ++(row.weak[f] || row.piece[f] ? known : foreign);
  }
  if (cells && has_other_header(region)) return true;
  if (region.form == Form::request && known + foreign >= request_rows) return false;
  if (!cells && region.form == Form::dispute) return names_rows_in_text(region);
  if (!cells && known > 0) return false;
  return foreign >= fewest_foreign && foreign > known;
}

/// The names of columns, most of which the form does not have. Over seven figures in order a header is not
/// believed; the results of table four stand in its header, not before figures.
bool OwnTables::has_other_header(const Region& region) const {
  if (!evidence_[region.first].names_columns()) return false;
  const auto header = tokens_.of(region.first);
  const auto is_unknown = [&](const Token& token) {
    return !token.is_value() && token.kind != TokenKind::fragment && !token.names(region.form);
  };
  const auto is_row = [](const Evidence& e) { return e.words > 0 && e.values > 0; };
  if (region.form == Form::request && header.size() > catalogue_.applicants().size()) return false;
  if (region.form == Form::dispute && std::ranges::count_if(lines_of(region), is_row) < 2) return false;
  const auto unknown = static_cast<std::size_t>(std::ranges::count_if(header, is_unknown));
  return unknown >= fewest_foreign && unknown * 2 >= header.size();
}

/// Lines between the values that are no piece of table four's header: 东河区 above five figures.
bool OwnTables::names_rows_in_text(const Region& region) const {
  const std::set<char32_t> header = characters_of(region.form, catalogue_);
  const auto is_other = [&](const Token& token) {
    return token.kind == TokenKind::unknown &&
           std::ranges::none_of(token.key, [&](char32_t c) { return header.contains(c); });
  };
  std::size_t others = 0;
  for (std::size_t i = region.first; i < region.last; ++i)
    if (evidence_[i].values == 0 && evidence_[i + 1].values_only() &&
        std::ranges::any_of(tokens_.of(i), is_other))
      ++others;
  return others >= fewest_foreign;
}

bool OwnTables::is_stated(Form form, const std::vector<Region>& regions) const {
  std::set<int> parts;
  for (const Region& region : regions) {
    if (region.form != form) continue;
    const auto is_its_row = [&](const Evidence& e) {
      return e.values + e.blanks == values_of_dispute(catalogue_);
    };
    if (form == Form::dispute && std::ranges::any_of(lines_of(region), is_its_row)) return true;
    for (std::size_t i = region.first; i <= region.last; ++i)
      for (const Token& token : tokens_.of(i)) {
        if (!token.names(form)) continue;
        if (token.find(form, Role::row) == nullptr && is_strong(token, form)) return true;
        if (const auto part = part_of(token, form, catalogue_)) parts.insert(*part);
      }
  }
  return parts.size() >= (form == Form::disclosure ? fewest_items : fewest_rows);
}

}  // namespace gongkai
