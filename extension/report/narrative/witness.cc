#include "report/narrative/witness.h"

#include <algorithm>
#include <bitset>
#include <map>
#include <set>
#include <sstream>

namespace gongkai {
namespace {

struct OnceDef {
  std::string_view code;
};

struct PartedDef {
  std::string_view code, other, instead;
};

struct WithinDef {
  std::string_view code, whole;
};

struct BesideDef {
  std::string_view code, beside, instead;
  bool weak;
};

#include "generated/once_tables.inc"

/// Tells quickly that no row has a code: most codes of which something is known are met in few reports.
class CodesMet {
 public:
  void add(std::string_view code) { met_.set(trace_of(code)); }
  [[nodiscard]] bool may_have(std::string_view code) const { return met_.test(trace_of(code)); }

 private:
  static std::size_t trace_of(std::string_view code) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(code[i]); };
    return code.empty() ? 0 : (code.size() * 5 + at(code.size() - 1) + at(code.size() / 2) * 11U) % traces;
  }

  static constexpr std::size_t traces = 256;
  std::bitset<traces> met_;
};

CodesMet codes_of(std::span<const MetricRow> metrics) {
  CodesMet met;
  for (const MetricRow& row : metrics)
    if (row.code) met.add(*row.code);
  return met;
}

constexpr std::string_view received = "request.received";
constexpr std::string_view carried_out = "request.carried_out";
constexpr std::string_view closed_requests = "request.closed";

bool is_stated_once(std::string_view code) {
  return std::ranges::find(once_defs, code, &OnceDef::code) != std::end(once_defs);
}

std::string shown(const std::vector<double>& values) {
  std::ostringstream text;
  text.precision(15);
  for (const double& value : values) text << (&value == values.data() ? "" : "、") << value;
  return text.str();
}

class Weighing {
 public:
  Weighing(std::vector<MetricRow>& metrics, const std::vector<Told>& told) : metrics_(metrics), told_(told) {}

  /// 未收到申请 where another sentence counts three.
  void drop_zeros_beside_figures(std::span<const std::size_t> rows) {
    const bool has_figure =
        std::ranges::any_of(rows, [&](std::size_t i) { return metrics_[i].code && metrics_[i].value != 0; });
    if (!has_figure) return;
    for (const std::size_t i : rows)
      if (!told_[i].stated && !told_[i].by_rule) metrics_[i].code.reset();
  }

  /// 解读稿件43篇，解读政策文件38份: the code is told in another way.
  void drop_told_otherwise(std::span<const std::size_t> rows) {
    const bool is_stated = std::ranges::any_of(
        rows, [&](std::size_t i) { return metrics_[i].code && told_[i].stated && !told_[i].alone; });
    if (!is_stated) return;
    for (const std::size_t i : rows)
      if (told_[i].alone && !told_[i].by_rule) metrics_[i].code.reset();
  }

  std::optional<ConflictingMetric> decide(const std::string& code, std::span<const std::size_t> rows) {
    std::map<double, int> ranks;  // of each value the highest
    std::vector<double> values;
    for (const std::size_t i : rows) {
      if (!metrics_[i].code || told_[i].by_rule) continue;
      const auto [at, is_new] = ranks.try_emplace(metrics_[i].value, told_[i].rank);
      if (is_new) values.push_back(metrics_[i].value);
      at->second = std::max(at->second, told_[i].rank);
    }
    if (values.size() < 2) return std::nullopt;
    const int best = std::ranges::max_element(ranks, {}, [](const auto& of) { return of.second; })->second;
    const bool tie = std::ranges::count_if(ranks, [&](const auto& of) { return of.second == best; }) > 1;
    for (const std::size_t i : rows)
      if (!told_[i].by_rule && (tie || ranks[metrics_[i].value] != best)) metrics_[i].code.reset();
    return tie ? std::optional(ConflictingMetric{code, shown(values)}) : std::nullopt;
  }

 private:
  std::vector<MetricRow>& metrics_;
  const std::vector<Told>& told_;
};

/// 收到1,554件，结转132件，办理1,503件，结转下年183件: what was handled and is no more to be done was closed.
void close_by_sum(std::vector<MetricRow>& metrics, std::vector<Told>& told, CodesMet& met) {
  if (!met.may_have(received) || !met.may_have(carried_out)) return;
  const auto stated = [&](std::string_view code) -> std::optional<double> {
    for (std::size_t i = 0; i < metrics.size(); ++i)
      if (metrics[i].code == code && !told[i].alone) return metrics[i].value;
    return std::nullopt;
  };
  const std::optional<double> came = stated(received);
  const std::optional<double> left = stated(carried_out);
  if (!came || !left) return;
  const double closed = *came + stated("request.received_carried_in").value_or(0) - *left;
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    if (metrics[i].code != received || !told[i].alone || told[i].by_rule || metrics[i].value != closed)
      continue;
    metrics[i].code = closed_requests;
    met.add(closed_requests);
    told[i].alone = false;
  }
}

/// 专职人员26名，其中全职18名、兼职8名: the whole is of both.
void name_by_parts(std::vector<MetricRow>& metrics, const std::vector<Told>& told, CodesMet& met) {
  for (const PartedDef& def : parted_defs) {
    if (!met.may_have(def.code) || !met.may_have(def.other)) continue;
    for (std::size_t i = 0; i + 2 < metrics.size(); ++i) {
      MetricRow& whole = metrics[i];
      if (whole.code != def.code || told[i].by_rule) continue;
      MetricRow* part = &metrics[i + 1];
      MetricRow* other = &metrics[i + 2];
      if (part->code == def.other) std::swap(part, other);
      if (other->code != def.other || part->value + other->value != whole.value) continue;
      part->code = def.code;
      whole.code = def.instead;
      met.add(def.instead);
    }
  }
}

/// 网上申请389件 beside 电子邮件申请131件: without e-mail.
void name_by_siblings(std::vector<MetricRow>& metrics, const std::vector<Told>& told, CodesMet& met) {
  for (const BesideDef& def : beside_defs) {
    if (!met.may_have(def.code) || !met.may_have(def.beside)) continue;
    const bool is_beside = std::ranges::any_of(metrics, [&](const MetricRow& row) {
      return row.code == def.beside && (!def.weak || row.value != 0);
    });
    if (!is_beside) continue;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
      if (metrics[i].code != def.code || told[i].by_rule || (def.weak && !told[i].alone)) continue;
      metrics[i].code = def.instead.empty() ? std::nullopt : std::optional<std::string>(def.instead);
      met.add(def.instead);
    }
  }
}

/// 行政复议10件，行政诉讼0件，结果维持2件: none of no litigations.
void drop_more_than_whole(std::vector<MetricRow>& metrics, const std::vector<Told>& told,
                          const CodesMet& met) {
  for (const WithinDef& def : within_defs) {
    if (!met.may_have(def.code) || !met.may_have(def.whole)) continue;
    std::optional<double> most;
    for (const MetricRow& row : metrics)
      if (row.code == def.whole) most = std::max(most.value_or(0), row.value);
    for (std::size_t i = 0; most && i < metrics.size(); ++i)
      if (metrics[i].code == def.code && !told[i].by_rule && metrics[i].value > *most)
        metrics[i].code.reset();
  }
}

}  // namespace

void take_back(std::span<MetricRow> said, std::span<const Told> told, std::string_view code) {
  for (std::size_t i = 0; i < said.size(); ++i)
    if (!told[i].by_rule && said[i].code == code) said[i].code.reset();
}

void take_back_parts(std::span<MetricRow> said, std::span<const Told> told) {
  CodesMet met;
  const bool may_repeat = std::ranges::any_of(said, [&](const MetricRow& row) {
    if (!row.code) return false;
    const bool is_met = met.may_have(*row.code);
    met.add(*row.code);
    return is_met;
  });
  if (!may_repeat) return;
  for (const OnceDef& def : apart_defs) {
    const auto is_part = [&](std::size_t i) {
      return !told[i].by_rule && !told[i].alone && said[i].code == def.code;
    };
    std::set<double> values;
    for (std::size_t i = 0; i < said.size(); ++i)
      if (is_part(i)) values.insert(said[i].value);
    if (values.size() < 2) continue;
    for (std::size_t i = 0; i < said.size(); ++i)
      if (is_part(i)) said[i].code.reset();
  }
}

std::optional<std::string> code_of_parts(std::span<const MetricRow> said, std::string_view unit) {
  std::optional<std::string> shared;
  for (const MetricRow& row : said) {
    if (row.unit.value_or("") != unit) continue;
    if (!row.code || (shared && *shared != *row.code)) return std::nullopt;
    shared = row.code;
  }
  return shared;
}

std::vector<ConflictingMetric> weigh_witnesses(std::vector<MetricRow>& metrics, std::vector<Told>& told,
                                               std::optional<double> tabled) {
  CodesMet met = codes_of(metrics);
  close_by_sum(metrics, told, met);
  name_by_parts(metrics, told, met);
  name_by_siblings(metrics, told, met);
  drop_more_than_whole(metrics, told, met);
  std::vector<std::size_t> coded;
  for (std::size_t i = 0; i < metrics.size(); ++i) {
    if (!metrics[i].code) continue;
    if (tabled && *metrics[i].code == received && metrics[i].value != *tabled &&
        (!told[i].acted || told[i].alone) && !told[i].by_rule) {
      metrics[i].code.reset();
      continue;
    }
    coded.push_back(i);
  }
  Weighing weighing(metrics, told);
  std::vector<ConflictingMetric> conflicts;
  const auto code_of = [&](std::size_t i) { return std::string_view(*metrics[i].code); };
  const auto is_before = [](std::string_view a, std::string_view b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;  // quick: most differ in length
  };
  std::ranges::stable_sort(coded, is_before, code_of);
  for (auto first = coded.begin(); first != coded.end();) {
    const std::string code(code_of(*first));  // of which rows may lose theirs
    const auto behind = std::find_if(first, coded.end(), [&](std::size_t i) { return code_of(i) != code; });
    const std::span<const std::size_t> rows(first, behind);
    first = behind;
    weighing.drop_zeros_beside_figures(rows);
    weighing.drop_told_otherwise(rows);
    if (!is_stated_once(code)) continue;
    if (auto conflict = weighing.decide(code, rows)) conflicts.push_back(std::move(*conflict));
  }
  std::ranges::sort(conflicts, {}, &ConflictingMetric::code);
  return conflicts;
}

}  // namespace gongkai
