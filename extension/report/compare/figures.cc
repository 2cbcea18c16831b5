#include <algorithm>
#include <map>
#include <span>

#include "report/compare/compare.h"
#include "report/forms/catalogue.h"
#include "report/forms/diagnostics.h"

namespace gongkai {
namespace {

struct ComparabilityDef {
  std::string_view measure_a, measure_b;
  bool comparable;
  std::string_view note;
};

#include "generated/comparability_tables.inc"

constexpr std::string_view no_row = "两年报告的格式不同，没有对照";

/// The measure that is itself a growth, so that a ratio of two says nothing.
constexpr std::string_view growth = "change";

/// A figure of one report.
struct Figure {
  std::string measure;  ///< as table comparability names it, without the edition
  double value = 0;
  bool prose = false;  ///< stated by a sentence: of no form
};

/// The figures of a report by their place, in the order met.
class Figures {
 public:
  explicit Figures(const Report& report) : edition_(report.identity.edition) {
    const Catalogue& catalogue = Catalogue::instance();
    for (const DisclosureRow& row : report.disclosure)
      if (row.value) add(place("disclosure", row.item, row.measure), std::string(row.measure), *row.value);
    for (const RequestRow& row : report.request)
      add_counts("request", row.outcome, row.counts, catalogue.applicants());
    for (const DisputeRow& row : report.dispute)
      add_counts("dispute", row.channel, row.counts, catalogue.results());
    add_metrics(report.metrics);
  }

  [[nodiscard]] std::string_view edition() const { return edition_; }
  [[nodiscard]] const std::vector<std::string>& order() const { return order_; }

  [[nodiscard]] const Figure* find(const std::string& where) const {
    const auto found = figures_.find(where);
    return found == figures_.end() ? nullptr : &found->second;
  }

  /// Whether the quantity is stated in a way that gives no one figure.
  [[nodiscard]] bool is_unsure(const std::string& where) const {
    return std::ranges::find(unsure_, where) != unsure_.end();
  }

 private:
  void add(const std::string& where, std::string measure, double value, bool prose = false) {
    if (figures_.try_emplace(where, Figure{.measure = std::move(measure), .value = value, .prose = prose})
            .second)
      order_.push_back(where);
  }

  void add_counts(std::string_view table, std::string_view row, std::span<const Count> counts,
                  std::span<const std::string_view> names) {
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (!counts[i]) continue;
      const std::string_view what = table == "request" ? row : names[i];
      add(place(table, row, names[i]), std::string(table).append(".").append(what),
          static_cast<double>(*counts[i]));
    }
  }

  /// Coded quantities of one exact value.
  void add_metrics(const std::vector<MetricRow>& metrics) {
    for (const MetricRow& row : metrics) {
      if (!row.code) continue;
      const std::string where = place("metric", *row.code);
      const Figure* met = find(where);
      if (row.qualifier != "exact" || (met != nullptr && met->value != row.value)) {
        if (!is_unsure(where)) unsure_.push_back(where);
      }
      add(where, *row.code, row.value, row.origin == "narrative");
    }
  }

  std::string_view edition_;
  std::map<std::string, Figure> figures_;
  std::vector<std::string> order_, unsure_;
};

struct Verdict {
  bool comparable = false;
  std::string_view note = no_row;
};

/// Whether a figure of the form `a` and one of the form `b` count the same.
Verdict judge(const Figure& a, std::string_view edition_a, const Figure& b, std::string_view edition_b) {
  if (a.prose != b.prose) return {};
  if (a.prose || edition_a == edition_b) return {.comparable = true, .note = {}};
  const std::string first = a.measure + "@" + std::string(edition_a),
                    second = b.measure + "@" + std::string(edition_b);
  for (const ComparabilityDef& def : comparability_defs) {
    if ((def.measure_a == first && def.measure_b == second) ||
        (def.measure_a == second && def.measure_b == first))
      return {.comparable = def.comparable, .note = def.comparable ? std::string_view{} : def.note};
  }
  return {};
}

ChangeRow figure_row(const std::string& where, const Figure* prior, const Figure* value) {
  ChangeRow row = change_row("figure", where, "changed");
  if (prior != nullptr) row.prior = prior->value;
  if (value != nullptr) row.value = value->value;
  if (prior == nullptr) {
    row.status = "added";
  } else if (value == nullptr) {
    row.status = "gone";
  } else if (prior->value == value->value) {
    row.status = "kept";
  }
  return row;
}

void add_figure(const std::string& where, const Figures& earlier, const Figures& later,
                std::vector<ChangeRow>& rows) {
  if (earlier.is_unsure(where) || later.is_unsure(where)) return;
  const Figure* prior = earlier.find(where);
  const Figure* value = later.find(where);
  ChangeRow row = figure_row(where, prior, value);
  if (prior != nullptr && value != nullptr) {
    const Verdict verdict = judge(*prior, earlier.edition(), *value, later.edition());
    row.comparable = verdict.comparable ? 1 : 0;
    if (verdict.comparable) {
      row.difference = value->value - prior->value;
      if (prior->value != 0 && prior->measure != growth) row.ratio = value->value / prior->value;
    } else {
      row.note = std::string(verdict.note);
    }
  }
  rows.push_back(std::move(row));
}

}  // namespace

void add_figure_changes(const Report& earlier, const Report& later, std::vector<ChangeRow>& rows) {
  const Figures before(earlier), after(later);
  for (const std::string& where : after.order()) add_figure(where, before, after, rows);
  for (const std::string& where : before.order())
    if (after.find(where) == nullptr) add_figure(where, before, after, rows);
}

}  // namespace gongkai
