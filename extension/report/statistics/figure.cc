#include "report/statistics/figure.h"

#include <algorithm>

#include "document/blanks.h"
#include "report/forms/catalogue.h"
#include "text/next_folded.h"

namespace gongkai {
namespace {

/// `text` without the bracket at its end, which holds words; `text` itself when there is none, empty when it
/// holds no word.
std::string_view without_remark(std::string_view text) {
  std::size_t opened = 0;
  bool words = false;
  char32_t last = 0;
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t start = pos;
    last = next_folded(text, pos);
    if (opened == 0 && start > 0 && is_opening_bracket(last)) opened = start;
    words = words || (opened > 0 && last > U'9' && !is_closing_bracket(last) && !is_opening_bracket(last));
  }
  if (opened == 0) return text;
  return words && is_closing_bracket(last) ? trim(text.substr(0, opened)) : std::string_view{};
}

bool is_unit(std::string_view text) {
  return std::ranges::any_of(Catalogue::instance().value_units(),
                             [&](const UnitDef& unit) { return unit.word == text; });
}

}  // namespace

std::optional<StatedFigure> read_stated(std::string_view text) {
  const std::string_view head = without_remark(trim(text));
  const auto numeral = scan_numeral(head);
  if (!numeral || numeral->percent) return std::nullopt;
  const std::string_view unit = trim(head.substr(numeral->length));
  if (!unit.empty() && !is_unit(unit)) return std::nullopt;
  return StatedFigure{.number = numeral->number, .qualifier = numeral->qualifier, .unit = unit};
}

}  // namespace gongkai
