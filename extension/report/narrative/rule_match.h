#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "report/narrative/metric_pattern.h"
#include "report/narrative/metric_rules.h"

namespace gongkai {

inline void leave_trace(std::uint32_t word, WordTraces& traces) { traces.set(word % traces.size()); }

/// A term of a pattern, its words as ids.
struct RuleTerm {
  PatternTerm::Place place;
  bool negated, adjacent;
  std::vector<std::uint32_t> words;  // sorted ids
  WordTraces traces;

  [[nodiscard]] bool has(std::uint32_t word) const {
    return traces.test(word % traces.size()) && std::ranges::binary_search(words, word);
  }
};

/// A row of metric_rule, compiled.
struct CompiledRule {
  const MetricRule* row;
  std::vector<RuleTerm> terms;
  std::vector<std::uint32_t> units;  // sorted
  bool none;
  bool stock;  // counts what there is on a day

  [[nodiscard]] bool counts(std::span<const std::uint32_t> some_units) const {
    return std::ranges::any_of(some_units,
                               [&](std::uint32_t unit) { return std::ranges::binary_search(units, unit); });
  }

  /// False when a word that it needs is not among those with `traces`: most rules fail here.
  [[nodiscard]] bool may_fit(const WordTraces& known) const {
    return std::ranges::all_of(
        terms, [&](const RuleTerm& term) { return term.negated || (term.traces & known).any(); });
  }
};

/// How the rule, whose units and traces are right, fits what is stated; NULL when it does not.
std::optional<Fit> match(const CompiledRule& rule, const Stated& stated);

}  // namespace gongkai
