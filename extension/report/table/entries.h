#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "report/table/region.h"
#include "report/table/tokens.h"

namespace gongkai {

/// A row of a table as met: a label and the values that go with it.
struct Entry {
  std::vector<const Token*> labels;   ///< in the order met; group labels that stand before are left out
  std::vector<const Token*> values;   ///< values and blanks, in the order met
  LabelKey key;                       ///< of the label, its pieces joined
  const LabelEntry* known = nullptr;  ///< what the catalogue knows under that key
  MarkerStyle marker = MarkerStyle::none;
  int ordinal = 0;
  std::size_t line = 0;  ///< Document line where it begins
  Arrangement arrangement = Arrangement::text;
  bool foreign = false;  ///< other text stands among the values: what follows it cannot be placed

  [[nodiscard]] const LabelDef* find(Form form, Role role) const;
  [[nodiscard]] bool has_label() const { return !labels.empty(); }
  [[nodiscard]] std::string raw_label() const;
  [[nodiscard]] std::string raw_values() const;  ///< separated by blanks, a blank cell as "␣"
};

/// Puts the tokens of a form's regions together to rows: labels wrapped over lines are joined when that makes
/// a label of the form, values on lines of their own go to the label before them, vertical text and group
/// labels do not interrupt. Values that follow no label become entries without one.
std::vector<Entry> assemble(const Document& document, const Tokens& tokens,
                            const std::vector<Region>& regions, Form form, const Catalogue& catalogue);

}  // namespace gongkai
