#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace gongkai {

/// A row of `metric_rule`. The syntax of patterns is documented in the README.
struct MetricRule {
  std::int64_t rule_id = 0;
  std::string code;
  std::int64_t priority = 0;
  std::string pattern;
};

/// Rules compiled into one automaton: reading a text costs by its length, not by the number of rules.
/// Immutable, safe from any thread.
class MetricRules {
 public:
  /// Throws std::invalid_argument naming the rule whose pattern is malformed.
  explicit MetricRules(std::span<const MetricRule> rules);
  ~MetricRules();

  /// The rules of sql/catalogue, compiled once in the process.
  static const std::shared_ptr<const MetricRules>& built_in();

 private:
  struct Compiled;
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace gongkai
