#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "report/narrative/prose.h"
#include "report/narrative/quantity.h"

namespace gongkai {

/// Of folded text: , 。 ; : ! ? and brackets, at which clauses end, and 、 is no such.
constexpr bool ends_clause(char32_t c) {
  if (c > U'。') return false;  // most text
  return c == U',' || c == U'。' || c == U';' || c == U':' || c == U'!' || c == U'?' || c == U'(' ||
         c == U')';
}
constexpr bool ends_sentence(char32_t c) { return c <= U'。' && (c == U'。' || c == U'!' || c == U'?'); }

/// A sentence cut into clauses. What stands in brackets is a clause of its own; the one around goes on behind
/// it.
class Clauses {
 public:
  /// Characters [begin, end); punctuation inside `quantities` (6,798) does not count. The memory of the
  /// sentence before is used again.
  void cut(const Prose& prose, std::size_t begin, std::size_t end, std::span<const Quantity> quantities);

  [[nodiscard]] std::uint16_t at(std::size_t i) const { return clause_[i - begin_]; }
  [[nodiscard]] std::size_t begin() const { return begin_; }
  [[nodiscard]] std::size_t end() const { return begin_ + clause_.size(); }
  /// First and behind the last character of the clause at `i`, punctuation around left out.
  [[nodiscard]] std::size_t first(std::uint16_t clause) const { return ranges_[clause].first; }
  [[nodiscard]] std::size_t behind(std::uint16_t clause) const { return ranges_[clause].second; }
  /// Where the brackets open that the clause stands in.
  [[nodiscard]] std::optional<std::size_t> bracket(std::uint16_t clause) const { return brackets_[clause]; }
  [[nodiscard]] std::size_t size() const { return ranges_.size(); }

 private:
  std::uint16_t open(std::size_t at);
  void close(std::size_t at, std::uint16_t clause);

  std::size_t begin_ = 0;
  std::size_t first_ = 0;                                    // not yet given to a clause
  std::vector<std::uint16_t> clause_;                        // by character
  std::vector<std::pair<std::size_t, std::size_t>> ranges_;  // by clause
  std::vector<std::optional<std::size_t>> brackets_;         // by clause
  std::vector<std::uint16_t> around_;                        // clauses that go on behind a bracket
  std::vector<std::size_t> opened_;                          // brackets not yet closed
};

}  // namespace gongkai
