#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "report/table/tokens.h"

namespace gongkai {

inline constexpr std::array statutory_forms{Form::disclosure, Form::request, Form::dispute};

inline std::size_t index(Form form) { return static_cast<std::size_t>(form); }

/// What one line tells about tables.
struct Evidence {
  std::array<bool, 3> strong{};  ///< a label that stands only in this form
  std::array<bool, 3> weak{};    ///< any label of this form
  std::array<bool, 3> piece{};   ///< a fragment of a label of this form
  std::size_t values = 0, blanks = 0, words = 0;
  bool cells = false;    ///< a row of cells, not a line of text
  bool taken = false;    ///< of the statistics form
  bool breaker = false;  ///< prose or a statutory heading: no table goes on past it

  [[nodiscard]] bool values_only() const { return words == 0 && (values > 0 || (cells && blanks > 0)); }
  /// Cells of words and no value: the header over the row below it, whatever it names.
  [[nodiscard]] bool names_columns() const { return cells && !breaker && words > 1 && values == 0; }
};

/// How many values table four has in all.
inline std::size_t values_of_dispute(const Catalogue& catalogue) {
  return catalogue.channels().size() * catalogue.results().size();
}

/// Whether a label of `form` is no other form's, nor a word that stands alone elsewhere.
bool is_strong(const Token& token, Form form);

/// One for each line of the document.
std::vector<Evidence> weigh_lines(const Document& document, const Tokens& tokens, const Catalogue& catalogue);

}  // namespace gongkai
