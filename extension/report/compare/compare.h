#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "report/report.h"

/// Two reports side by side. The view report_change (sql/views) says the same of two that an archive holds.
namespace gongkai {

/// A row of gongkai_compare (sql/surface/gongkai_compare.sql).
struct ChangeRow {
  std::string_view kind;  ///< "section" | "sentence" | "figure"
  std::string place;
  std::string_view status;  ///< "kept" | "changed" | "added" | "gone"
  std::optional<std::int64_t> ordinal;
  std::optional<std::string> prior_text, text;
  std::optional<std::int64_t> prior_nth, nth;
  std::optional<double> repeated;
  std::optional<std::int64_t> kept, changed, added, gone;
  std::optional<double> prior, value, difference, ratio;
  std::optional<std::int64_t> comparable;
  std::optional<std::string> note;

  [[nodiscard]] auto columns() const {
    return std::tie(kind, place, status, ordinal, prior_text, text, prior_nth, nth, repeated, kept, changed,
                    added, gone, prior, value, difference, ratio, comparable, note);
  }
};

inline ChangeRow change_row(std::string_view kind, std::string place, std::string_view status) {
  ChangeRow row;
  row.kind = kind;
  row.place = std::move(place);
  row.status = status;
  return row;
}

/// The sections of `later` in order, each followed by its sentences, and those it lacks; then the figures.
std::vector<ChangeRow> compare(const Report& earlier, const Report& later);

/// Parts of it.
void add_prose_changes(const Report& earlier, const Report& later, std::vector<ChangeRow>& rows);
void add_figure_changes(const Report& earlier, const Report& later, std::vector<ChangeRow>& rows);

}  // namespace gongkai
