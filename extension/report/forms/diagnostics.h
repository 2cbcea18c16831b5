#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/forms/catalogue.h"
#include "report/report.h"

namespace gongkai {

/// The one way places are written: "request/denied.process/total", "disclosure/rules", "section/三、".
std::string place(std::string_view table, std::string_view row = {}, std::string_view column = {});

/// Collects what could not be read, or was read with doubt.
class Diagnostics {
 public:
  explicit Diagnostics(const Catalogue& catalogue) : catalogue_(catalogue) {}

  /// `code` is one of sql/recognition's diagnostic_kind; `line` is an index into Document::lines, or none for
  /// what is absent. `shown` stands for {raw} in the sentence when that is not what was met.
  void add(std::string_view code, std::string where, std::string_view raw = {},
           std::optional<std::size_t> line = std::nullopt, std::string_view shown = {});

  [[nodiscard]] bool has(std::string_view code) const;
  /// The rows, in the order met; `text_line[i]` is the clean-text line of Document line i.
  [[nodiscard]] std::vector<DiagnosticRow> rows(const std::vector<std::uint32_t>& text_line) const;

 private:
  const Catalogue& catalogue_;
  std::vector<DiagnosticRow> rows_;
  std::vector<std::optional<std::size_t>> lines_;
  bool overflow_ = false;
};

}  // namespace gongkai
