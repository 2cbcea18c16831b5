#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

/// What the rest of a report says for or against the codes of its sentences.
namespace gongkai {

/// What is known of a row of `metric` beyond its columns.
struct Told {
  int rank = 0;               ///< how plainly it is said to be the year's own
  bool stated = false;        ///< by a number, not as a statement of none
  bool by_rule = false;       ///< a rule of the user's: never taken back
  bool acted = false;         ///< an act is named: 收到
  bool alone = false;         ///< the code is its only where no other row has it
  std::uint16_t account = 0;  ///< as Counted::account
};

/// Two values of what is stated once a year, neither of which is the year's more plainly.
struct ConflictingMetric {
  std::string code;
  std::string values;  ///< as read: 318、320
};

/// Takes codes back: of what is more than that of which it is a part (narrative_within); of a statement of
/// none beside a figure, of the values of a code that is stated once a year (narrative_once of
/// sql/recognition) which are said less plainly than another, or all when none is; of requests received said
/// in passing where table three tells another number (`tabled`; NULL: no table).
std::vector<ConflictingMetric> weigh_witnesses(std::vector<MetricRow>& metrics, std::vector<Told>& told,
                                               std::optional<double> tabled);

/// Of the rows of a sentence, those with `code` lose it: another number is what it means.
void take_back(std::span<MetricRow> said, std::span<const Told> told, std::string_view code);

/// Of the rows of a sentence, those lose their code of which it states several, none of which is the whole
/// (narrative_apart of sql/recognition).
void take_back_parts(std::span<MetricRow> said, std::span<const Told> told);

/// The one code that all rows of a sentence counted in `unit` have; NULL where one has none or another.
std::optional<std::string> code_of_parts(std::span<const MetricRow> said, std::string_view unit);

}  // namespace gongkai
