#include "render/statistics.h"

#include <algorithm>

#include "base/error.h"
#include "render/utf8.h"
#include "report/recognise.h"

namespace gongkai::render {
namespace {

constexpr int kStatistics = 5;  // Table::number

bool is_money(std::string_view unit) { return unit == "万元" || unit == "元"; }

std::optional<std::int64_t> random_value(Rng& rng, std::string_view unit, bool blanks) {
  if (blanks && rng.chance(15)) return std::nullopt;
  if (rng.chance(30)) return 0;
  if (unit == "万元") return rng.between(1, 9999) * 500;
  if (rng.chance(15)) return rng.between(1000, 2000000);
  return rng.between(1, 600);
}

class SheetMaker {
 public:
  SheetMaker(StatisticsCase& one, const Style& style, const StatisticsStyle& own, std::uint64_t seed,
             Rng& rng)
      : one_(one), style_(style), own_(own), seed_(seed), rng_(rng) {}

  Table table() {
    Table table{kStatistics, 0, {}};
    table.rows.push_back(header());
    table.width = static_cast<unsigned>(table.rows[0].cells.size());
    int code = 0;
    for (const Indicator& indicator : indicators(one_.list)) table.rows.push_back(row(indicator, ++code));
    return table;
  }

 private:
  Row header() const {
    Row row{RowKind::kHeader, {}, ""};
    if (own_.code_column) row.cells.push_back({"序号"});
    row.cells.push_back({seed_ % 2 == 0 ? "统计指标" : "指标名称"});
    if (own_.unit_column) row.cells.push_back({seed_ % 2 == 0 ? "单位" : "计量单位"});
    if (own_.parts) {
      row.cells.push_back({"区政府"});
      row.cells.push_back({"乡镇街道"});
      row.cells.push_back({"合计"});
    } else if (one_.list == StatisticsList::kFujian) {
      row.cells.push_back({std::to_string(one_.one.facts.year) + "年度"});
      row.cells.push_back({"历年累计"});
    } else if (one_.list == StatisticsList::kShanghai) {
      row.cells.push_back({"本月累计"});
      row.cells.push_back({"年度累计"});
    } else if (one_.list == StatisticsList::kGansu) {
      row.cells.push_back({"本期实际"});
      row.cells.push_back({"本年累计"});
    } else {
      row.cells.push_back({"统计数"});
    }
    if (own_.remark_column) row.cells.push_back({"备注"});
    return row;
  }

  std::string label_of(const Indicator& indicator) const {
    std::string label(indicator.label);
    if (!own_.annotations && label.find("（不") != std::string::npos) label.resize(label.find("（不"));
    const std::string prefix = label.starts_with("其中：") ? "其中：" : "";
    label = prefix + print_label(label.substr(prefix.size()), style_.label, seed_);
    if (!own_.unit_column && !indicator.code.empty()) label += "（" + std::string(indicator.unit) + "）";
    return label;
  }

  Row row(const Indicator& indicator, int code) {
    const bool heading = indicator.code.empty();
    Row row{RowKind::kData, {}, heading ? "" : "metric/" + std::string(indicator.code)};
    if (own_.code_column) row.cells.push_back({std::to_string(code)});
    row.cells.push_back({label_of(indicator)});
    if (own_.unit_column)
      row.cells.push_back({heading ? own_.dash : std::string(indicator.unit), 1, 1, true});
    const auto value = heading ? std::nullopt : one_.values.at(std::string(indicator.code));
    const std::string own = heading ? own_.dash : printed(value, indicator.unit);
    if (own_.parts) {
      for (int i = 0; i < 2; ++i)
        row.cells.push_back({heading ? own_.dash : std::to_string(rng_.below(40)), 1, 1, true});
      row.cells.push_back({own, 1, 1, true});
    } else if (one_.list == StatisticsList::kFujian) {
      row.cells.push_back({own, 1, 1, true});
      row.cells.push_back({std::to_string(1000 + rng_.below(9000)), 1, 1, true});
    } else if (one_.list != StatisticsList::k2014) {
      row.cells.push_back({std::to_string(rng_.below(9)), 1, 1, true});
      row.cells.push_back({own, 1, 1, true});
    } else {
      row.cells.push_back({own, 1, 1, true});
    }
    if (own_.remark_column) row.cells.push_back({"", 1, 1, true});
    return row;
  }

  [[nodiscard]] std::string printed(const Value& value, std::string_view unit) const {
    if (!is_money(unit)) return print_value(value, Kind::kCount, style_.value);
    if (unit == "万元") return print_value(value, Kind::kFee, style_.value);
    return print_value(value, Kind::kMoney, style_.value);
  }

  StatisticsCase& one_;
  const Style& style_;
  const StatisticsStyle& own_;
  std::uint64_t seed_;
  Rng& rng_;
};

std::vector<Section> sections(const StatisticsCase& one, const StatisticsStyle& own, Table table) {
  const std::string year = std::to_string(one.one.facts.year);
  std::vector<Section> out = {
      {"一、概述", {year + "年，我们把群众关心的事放在前面，年内印发文件37件。"}, {}},
      {"二、主动公开政府信息情况", {"网站新开3个专题，政务微博发布信息1284条，比上年多出12.5%。"}, {}},
      {"三、依申请公开政府信息情况",
       {"窗口、信函和网络三条渠道都有专人值守，答复一律在15个工作日内作出。"},
       {}},
      {"四、存在的主要问题和改进措施", {"有的栏目更新慢。明年打算每季度通报1次。"}, {}},
      {"附件：政府信息公开情况统计表（" + year + "年度）", {}, {}}};
  if (own.signatures) out.back().paragraphs.push_back("填报单位（盖章）：" + one.one.facts.agency);
  out.back().tables.push_back(std::move(table));
  if (own.signatures)
    out.push_back(
        {"单位负责人：江一白　审核人：林二青　填报人：何三松",
         {"联系电话：0988-6120045　填报日期：" + std::to_string(one.one.facts.year + 1) + "年1月12日"},
         {}});
  return out;
}

StatisticsStyle own_style(Rng& rng, const StatisticsCase& one, const Layout& layout, bool official) {
  StatisticsStyle own;
  if (official) return own;
  const bool national = one.list == StatisticsList::k2014;
  own.remark_column = layout.shows_blanks && rng.chance(20);
  own.unit_column = !rng.chance(15);
  own.parts = national && rng.chance(20);
  own.annotations = rng.chance(60);
  own.signatures = rng.chance(60);
  static constexpr const char* kDashes[] = {"——", "—", "----", ""};
  own.dash = kDashes[rng.below(layout.shows_blanks ? 4 : 3)];
  static constexpr std::string_view kGrids[] = {"tab", "md", "pipe", "html", "docx"};
  const bool coded = rng.chance(25);
  own.code_column = coded && std::ranges::any_of(kGrids, [&](std::string_view grid) {
                      return layout.name.starts_with(grid);
                    });
  return own;
}

/// What an indicator also is, by the contract's mapping.
std::string place_of(StatisticsList list, std::string_view code) {
  static const std::map<std::string_view, std::string_view> kOf2014 = {
      {"request.received", "request/received_new"},
      {"request.answered", "request/concluded"},
      {"request.already_public", "request/already_public"},
      {"request.granted", "request/granted"},
      {"request.partial", "request/partial"},
      {"request.denied", "request/denied"},
      {"request.denied_state_secret", "request/denied.state_secret"},
      {"request.denied_commercial_secret", "request/denied.commercial_secret"},
      {"request.denied_personal_privacy", "request/denied.personal_privacy"},
      {"request.denied_security_stability", "request/denied.security_stability"},
      {"request.denied_not_government_information", "request/denied.not_government_information"},
      {"request.denied_other", "request/denied.other"},
      {"request.not_competent", "request/not_competent"},
      {"request.does_not_exist", "request/does_not_exist"},
      {"request.correction_requested", "request/correction_requested"},
      {"request.other_channel", "request/other_channel"},
      {"dispute.reconsiderations", "dispute/reconsideration/total"},
      {"dispute.reconsiderations_upheld", "dispute/reconsideration/upheld"},
      {"dispute.reconsiderations_corrected", "dispute/reconsideration/corrected"},
      {"dispute.reconsiderations_other", "dispute/reconsideration/other"},
      {"dispute.litigations", "dispute/litigation/total"},
      {"dispute.litigations_upheld", "dispute/litigation/upheld"},
      {"dispute.litigations_corrected", "dispute/litigation/corrected"},
      {"dispute.litigations_other", "dispute/litigation/other"}};
  const auto at = kOf2014.find(code);
  if (at == kOf2014.end() || (list != StatisticsList::k2014 && code == "request.correction_requested"))
    return "";
  const std::string place(at->second);
  return place.starts_with("request/") ? place + "/total" : place;
}

std::map<std::string, double> expected(const StatisticsCase& one) {
  std::map<std::string, double> out;
  for (const auto& [code, value] : one.values) {
    if (!value) continue;
    out["metric/" + code] = static_cast<double>(*value);
    if (const std::string place = place_of(one.list, code); !place.empty())
      out[place] = static_cast<double>(*value);
  }
  return out;
}

std::map<std::string, double> got_of(const Report& report, Problems& problems) {
  std::map<std::string, double> out;
  std::int64_t seq = 0;
  for (const MetricRow& metric : report.metrics) {
    if (metric.origin != "form") continue;
    if (metric.seq <= seq) problems.push_back("metrics out of order");
    seq = metric.seq;
    if (!out.emplace("metric/" + metric.code.value_or("?"), metric.value).second)
      problems.push_back(metric.code.value_or("?") + ": given twice");
  }
  for (const auto& [place, value] : cells_of(report, problems))
    if (value) out[place] = *value;
  return out;
}

bool spoken_of(const Report& report, const std::string& place) {
  for (const DiagnosticRow& diagnostic : report.diagnostics)
    if (diagnostic.place == place || diagnostic.code == "edition_by_year" ||
        (diagnostic.place == "metric" && diagnostic.code == "unknown_column"))
      return true;
  return false;
}

template <typename Compare>
Problems with_report(const StatisticsCase& one, const Compare& compare) {
  try {
    Problems problems;
    const Report report = recognise(one.one.bytes);
    if (report.identity.year != one.one.facts.year) problems.emplace_back("year is wrong");
    compare(report, problems);
    return problems;
  } catch (const Rejected& rejected) {
    return {std::string("rejected: ") + rejected.what()};
  }
}

}  // namespace

StatisticsCase make_statistics(const Layout& layout, std::uint64_t seed, StatisticsList list,
                               void (*damage)(Document&, Rng&),
                               const std::function<void(StatisticsCase&)>& settle) {
  Rng rng(seed * 37 + static_cast<std::uint64_t>(list));
  StatisticsCase one;
  one.list = list;
  one.one.facts = make_facts(seed, Edition::k2019);
  one.one.facts.year = list == StatisticsList::k2014 ? 2014 + static_cast<int>(rng.below(5))
                                                     : 2008 + static_cast<int>(rng.below(6));
  for (const Indicator& indicator : indicators(list))
    if (!indicator.code.empty())
      one.values[std::string(indicator.code)] = random_value(rng, indicator.unit, seed % 2 == 1);
  if (settle != nullptr) settle(one);
  const bool official = seed < 2;
  Style style = official ? official_form("/") : sample_style(rng, !layout.shows_blanks);
  style.value.sign = Sign::kMinus;
  const StatisticsStyle own = own_style(rng, one, layout, official);
  Document document = make_document(one.one.facts, style, seed);
  document.sections = sections(one, own, SheetMaker(one, style, own, seed, rng).table());
  document.intro.clear();
  if (damage != nullptr) damage(document, rng);
  one.one.name = "stat_" + std::string(layout.name) + "_" + std::to_string(seed) + "_" +
                 std::to_string(static_cast<int>(list));
  one.one.style = describe(style);
  one.one.bytes = layout.render(document, rng);
  return one;
}

Problems statistics_exact(const StatisticsCase& one) {
  return with_report(one, [&](const Report& report, Problems& problems) {
    const auto wanted = expected(one);
    const auto got = got_of(report, problems);
    const std::string_view edition = one.list == StatisticsList::k2014 ? "2014" : "pre2014";
    if (report.identity.edition != edition)
      problems.push_back("edition: got " + std::string(report.identity.edition));
    for (const auto& [place, value] : wanted) {
      const auto at = got.find(place);
      if (at == got.end()) {
        problems.push_back(place + ": expected " + show(value) + ", got none");
      } else if (at->second != value) {
        problems.push_back(place + ": expected " + show(value) + ", got " + show(at->second));
      }
    }
    for (const auto& [place, value] : got)
      if (!wanted.contains(place)) problems.push_back(place + ": not stated, got " + show(value));
    for (const auto& [code, value] : one.values)
      if (!value && !spoken_of(report, "metric/" + code))
        problems.push_back(code + ": blank without a diagnostic");
    for (const DiagnosticRow& diagnostic : report.diagnostics)
      if (diagnostic.code == "missing_row" || diagnostic.code == "missing_table" ||
          diagnostic.code == "missing_section")
        problems.push_back("diagnostic " + std::string(diagnostic.code) + " at " +
                           diagnostic.place.value_or("?"));
  });
}

Problems statistics_lossy(const StatisticsCase& one) {
  return with_report(one, [&](const Report& report, Problems& problems) {
    const auto wanted = expected(one);
    const auto got = got_of(report, problems);
    for (const auto& [place, value] : got) {
      const auto at = wanted.find(place);
      if (at == wanted.end() || at->second != value)
        problems.push_back(place + ": WRONG, got " + show(value));
    }
    if (one.list != StatisticsList::k2014) return;
    for (const auto& [code, value] : one.values)
      if (value && !got.contains("metric/" + code) && !spoken_of(report, "metric/" + code))
        problems.push_back("metric/" + code + ": lost without a diagnostic");
  });
}

}  // namespace gongkai::render
