#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <tuple>

#include "archive/statement.h"
#include "report/narrative/metric_rules.h"

namespace gongkai {

/// The rows of `metric_rule`, `metric_word` and `metric_frame` of an archive, compiled. They are read again
/// when anything has been written since the last document was taken, and compiled again when they differ.
class Rules {
 public:
  explicit Rules(sqlite3* db) noexcept;

  /// As the archive has them now; may be handed to other threads. The tables have to be there. Throws
  /// std::invalid_argument naming the rule that is malformed, and why.
  const std::shared_ptr<const MetricRules>& current();
  /// To be called after current() when a document has been taken: what was written in between was no rule.
  void settle();
  /// To be called when the tables have been changed or made.
  void forget() noexcept { settled_.reset(); }

 private:
  /// Another connection's writes; this one's; the last document offered, which a rollback takes back.
  using State = std::tuple<std::int64_t, int, std::int64_t>;
  State state();
  void read();
  MetricRows rows();

  sqlite3* db_;
  Statement rules_, words_, frames_, data_version_, last_log_;
  std::optional<State> settled_;
  std::shared_ptr<const MetricRules> compiled_;
};

}  // namespace gongkai
