#include "archive/rules.h"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "generated/sql_text.h"

namespace gongkai {
namespace {

std::int64_t number(Statement& statement) {
  Execution run(statement);
  run.step();
  return run.integer(0);
}

}  // namespace

Rules::Rules(sqlite3* db) noexcept
    : db_(db),
      rows_(db, sql::statement::rule_rows),
      data_version_(db, sql::statement::rule_data_version),
      last_log_(db, sql::statement::rule_last_log) {}

Rules::State Rules::state() { return {number(data_version_), sqlite3_total_changes(db_), number(last_log_)}; }

void Rules::settle() { settled_ = state(); }

const std::shared_ptr<const MetricRules>& Rules::current() {
  if (!settled_ || *settled_ != state()) read();
  return compiled_;
}

bool Rules::are_rows_of(const MetricRules& rules) {
  Execution run(rows_);
  for (const MetricRule& rule : rules.rows())
    if (!run.step() || run.integer(0) != rule.rule_id || run.view(1) != rule.code ||
        run.integer(2) != rule.priority || run.view(3) != rule.pattern || run.integer(4) == 0)
      return false;
  return !run.step();
}

void Rules::read() {
  settled_.reset();
  if (compiled_ && are_rows_of(*compiled_)) return;
  if (are_rows_of(*MetricRules::built_in())) {
    compiled_ = MetricRules::built_in();
    return;
  }
  std::vector<MetricRule> rows;
  Execution run(rows_);
  while (run.step()) {
    rows.push_back({run.integer(0), run.text(1), run.integer(2), run.text(3)});
    if (run.integer(4) == 0)
      throw std::invalid_argument("metric_rule " + std::to_string(rows.back().rule_id) +
                                  ": metric_definition has no code '" + rows.back().code + "'");
  }
  compiled_ = std::make_shared<const MetricRules>(rows);
}

}  // namespace gongkai
