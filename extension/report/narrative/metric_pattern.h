#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongkai {

/// Words of a pattern, one of which has to stand in its place (or, negated, none).
struct PatternTerm {
  enum class Place : std::uint8_t {
    before,   ///< in the clause before the number, in the order of the pattern
    after,    ///< in the clause behind the unit, in the order of the pattern
    beside,   ///< ~ in the clause, on either side
    earlier,  ///< ^ in the sentence before the number
    heading,  ///< # in the headings above
    context,  ///< ^# in the sentence before the number, else in the headings above
  };

  Place place = Place::before;
  bool negated = false;   ///< ! nowhere in the clause; of `earlier`: !^ nowhere in the sentence before
  bool adjacent = false;  ///< = at most two characters from the number
  std::vector<std::u32string> words;  ///< folded
};

/// metric_rule.pattern taken apart. The syntax is documented in sql/catalogue/50_metric_rule.sql.
struct MetricPattern {
  std::vector<PatternTerm> terms;
  std::vector<std::string> units;  ///< simplified; "" where none is written, "*" for any unit of things
  bool none = false;               ///< also fits a statement of none
};

/// NULL when the pattern is "-": the rule is switched off. Throws std::invalid_argument with the reason why
/// the pattern is malformed.
std::optional<MetricPattern> parse_pattern(std::string_view text);

/// Characters as they are matched: folded, without blanks.
std::u32string folded(std::string_view utf8);

}  // namespace gongkai
