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
      rules_(db, sql::statement::rule_rows),
      words_(db, sql::statement::word_rows),
      frames_(db, sql::statement::frame_rows),
      data_version_(db, sql::statement::rule_data_version),
      last_log_(db, sql::statement::rule_last_log) {}

Rules::State Rules::state() { return {number(data_version_), sqlite3_total_changes(db_), number(last_log_)}; }

void Rules::settle() { settled_ = state(); }

const std::shared_ptr<const MetricRules>& Rules::current() {
  if (!settled_ || *settled_ != state()) read();
  return compiled_;
}

MetricRows Rules::rows() {
  const auto require = [](bool known, const std::string& row, const std::string& code) {
    if (!known) throw std::invalid_argument(row + ": metric_definition has no code '" + code + "'");
  };
  MetricRows rows;
  for (Execution run(rules_); run.step();) {
    const MetricRule& rule =
        rows.rules.emplace_back(MetricRule{run.integer(0), run.text(1), run.integer(2), run.text(3)});
    require(run.integer(4) != 0, "metric_rule " + std::to_string(rule.rule_id), rule.code);
  }
  for (Execution run(words_); run.step();) rows.words.push_back({run.text(0), run.text(1), run.text(2)});
  for (Execution run(frames_); run.step();) {
    const MetricFrame& frame = rows.frames.emplace_back(
        MetricFrame{run.integer(0), run.text(1), run.text(2), run.text(3), run.text(4), run.text(5),
                    run.text(6), run.text(7), run.text(8), run.integer(9) != 0, run.integer(10)});
    require(run.integer(11) != 0, "metric_frame " + std::to_string(frame.frame_id), frame.code);
  }
  return rows;
}

void Rules::read() {
  settled_.reset();
  MetricRows now = rows();
  if (compiled_ && now == compiled_->rows()) return;
  compiled_ = now == MetricRules::built_in()->rows() ? MetricRules::built_in()
                                                     : std::make_shared<const MetricRules>(std::move(now));
}

}  // namespace gongkai
