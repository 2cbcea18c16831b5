#include "report/forms/diagnostics.h"

#include <algorithm>

#include "base/limits.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_raw = 120;  // bytes of raw text shown

/// Cuts at a character, not inside one.
std::string_view shorten(std::string_view raw) {
  if (raw.size() <= longest_raw) return raw;
  std::size_t end = longest_raw;
  while (end > 0 && (static_cast<unsigned char>(raw[end]) & 0xC0U) == 0x80U) --end;
  return raw.substr(0, end);
}

std::string fill(std::string_view sentence, std::string_view raw) {
  constexpr std::string_view slot = "{raw}";
  const std::size_t at = sentence.find(slot);
  if (at == std::string_view::npos) return std::string(sentence);
  std::string filled(sentence.substr(0, at));
  filled.append(raw).append(sentence.substr(at + slot.size()));
  return filled;
}

}  // namespace

std::string place(std::string_view table, std::string_view row, std::string_view column) {
  std::string result(table);
  if (!row.empty()) result.append("/").append(row);
  if (!column.empty()) result.append("/").append(column);
  return result;
}

void Diagnostics::add(std::string_view code, std::string where, std::string_view raw,
                      std::optional<std::size_t> line, std::string_view shown) {
  if (rows_.size() >= limits::diagnostics) {
    if (overflow_) return;
    overflow_ = true;
    code = "too_many_diagnostics";
    where.clear();
    raw = shown = {};
    line.reset();
  }
  const DiagnosticDef& kind = catalogue_.diagnostic(code);
  DiagnosticRow row;
  row.seq = static_cast<std::int64_t>(rows_.size()) + 1;
  row.severity = kind.severity;
  row.code = kind.code;
  if (!where.empty()) row.place = std::move(where);
  if (line) row.raw = std::string(raw);
  row.message = fill(kind.message, shorten(shown.empty() ? raw : shown));
  rows_.push_back(std::move(row));
  lines_.push_back(line);
}

bool Diagnostics::has(std::string_view code) const {
  return std::ranges::find(rows_, code, &DiagnosticRow::code) != rows_.end();
}

std::vector<DiagnosticRow> Diagnostics::rows(const std::vector<std::uint32_t>& text_line) const {
  std::vector<DiagnosticRow> result = rows_;
  for (std::size_t i = 0; i < result.size(); ++i)
    if (lines_[i]) result[i].line = text_line[*lines_[i]];
  return result;
}

}  // namespace gongkai
