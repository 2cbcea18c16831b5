#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "report/recognise.h"

/// Small documents, and how tests look at what came of them.
namespace gongkai {

inline const std::string title_line = "云江省白石市松河县人民政府2022年政府信息公开工作年度报告\n";

/// The rows of table three that have figures, in the form of 2021.
inline constexpr std::array outcomes_of_2021{
    "一、本年新收政府信息公开申请数量",
    "二、上年结转政府信息公开申请数量",
    "（一）予以公开",
    "（二）部分公开",
    "1.属于国家秘密",
    "2.其他法律行政法规禁止公开",
    "3.危及“三安全一稳定”",
    "4.保护第三方合法权益",
    "5.属于三类内部事务信息",
    "6.属于四类过程性信息",
    "7.属于行政执法案卷",
    "8.属于行政查询事项",
    "1.本机关不掌握相关政府信息",
    "2.没有现成信息需要另行制作",
    "3.补正后申请内容仍不明确",
    "1.信访举报投诉类申请",
    "2.重复申请",
    "3.要求提供公开出版物",
    "4.无正当理由大量反复申请",
    "5.要求行政机关确认或重新出具已获取信息",
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "3.其他",
    "（七）总计",
    "四、结转下年度继续办理"};

/// Six statutory headings, with `in` behind the heading of that number (from 1).
inline std::string with_sections(std::size_t number, std::string_view in) {
  constexpr std::string_view headings[] = {"一、总体情况",
                                           "二、主动公开政府信息情况",
                                           "三、收到和处理政府信息公开申请情况",
                                           "四、政府信息公开行政复议、行政诉讼情况",
                                           "五、存在的主要问题及改进情况",
                                           "六、其他需要报告的事项"};
  std::string text = title_line;
  for (std::size_t i = 0; i < std::size(headings); ++i) {
    text.append(headings[i]).append("\n");
    if (i + 1 == number) text += in;
  }
  return text;
}

/// "NULL", or the number without a fraction it does not have.
inline std::string shown(std::optional<double> value) {
  if (!value) return "NULL";
  const auto whole = static_cast<std::int64_t>(*value);
  return static_cast<double>(whole) == *value ? std::to_string(whole) : std::to_string(*value);
}

inline std::string shown(Count count) { return count ? std::to_string(*count) : "NULL"; }

/// One cell of table two; "absent" when there is no such row.
inline std::string disclosed(const Report& report, std::string_view item, std::string_view measure) {
  for (const DisclosureRow& row : report.disclosure)
    if (row.item == item && row.measure == measure) return shown(row.value);
  return "absent";
}

/// One row of table three or four, its counts separated by blanks.
template <class Rows, class Name>
std::string counts_of(const Rows& rows, Name name, std::string_view wanted) {
  for (const auto& row : rows) {
    if (row.*name != wanted) continue;
    std::string text;
    for (const Count& count : row.counts) text.append(text.empty() ? "" : " ").append(shown(count));
    return text;
  }
  return "absent";
}

inline std::string requested(const Report& report, std::string_view outcome) {
  return counts_of(report.request, &RequestRow::outcome, outcome);
}

inline std::string disputed(const Report& report, std::string_view channel) {
  return counts_of(report.dispute, &DisputeRow::channel, channel);
}

/// Whether there is a diagnostic of this code; at `place`, unless that is empty.
inline bool says(const Report& report, std::string_view code, std::string_view place = {}) {
  return std::ranges::any_of(report.diagnostics, [&](const DiagnosticRow& row) {
    return row.code == code && (place.empty() || row.place == place);
  });
}

/// Codes and places of all diagnostics, for failure messages.
inline std::string diagnostics_of(const Report& report) {
  std::string text;
  for (const DiagnosticRow& row : report.diagnostics)
    text.append(row.code).append(" ").append(row.place.value_or("-")).append("\n");
  return text;
}

}  // namespace gongkai
