#include "report/narrative/quote.h"

#include <algorithm>

#include "base/limits.h"

namespace gongkai {
namespace {

constexpr std::size_t shortest_quote = 60;  // characters beside the number

}  // namespace

std::string quote_of(const Sentence& sentence, const Prose& prose, std::size_t begin, std::size_t end) {
  const auto stops = [&](std::size_t i) {
    return ends_quote(sentence.text[i]) && std::ranges::none_of(sentence.quantities, [&](const Quantity& q) {
             return q.begin <= i && i < q.end;
           });
  };
  // All the quotes of a sentence are a few times as long as the longest sentence, however many numbers it
  // has.
  const std::size_t room =
      std::max(shortest_quote, limits::quotes_length / std::max<std::size_t>(sentence.quantities.size(), 1));
  const std::size_t first = std::max(sentence.clauses.begin(), begin - std::min(begin, room * 2 / 3));
  const std::size_t last = std::min(sentence.clauses.end(), end + room / 3);
  while (begin > first && !stops(begin - 1)) --begin;
  while (end < last && !stops(end)) ++end;
  return std::string(prose.quote(begin, end));
}

}  // namespace gongkai
