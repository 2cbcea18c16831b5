#include "report/narrative/user_rules.h"

#include <algorithm>

namespace gongkai {
namespace {

/// Whether what is counted at `at` may be of either of two subjects said before.
bool is_shared(const Sentence& sentence, std::size_t at, std::size_t a, std::size_t b) {
  const std::size_t first = std::min(a, b);
  const std::size_t last = std::max(a, b);
  const auto counted = std::ranges::count_if(
      sentence.quantities, [&](const Quantity& q) { return first < q.begin && q.begin < last; });
  const std::uint16_t clause = sentence.clauses.at(first);
  if (clause == sentence.clauses.at(last))  // 行政复议、行政诉讼维持3件
    return clause != sentence.clauses.at(at) || counted == 0;
  const auto breakdown = breakdown_of(sentence, at);  // 行政复议5件，行政诉讼3件，其中维持6件
  const bool is_apart = sentence.text.substr(first, last - first).find(U';') != std::u32string_view::npos;
  return counted == 0 || (counted == 1 && !is_apart && breakdown && *breakdown > last);
}

bool is_part_of(std::string_view code, std::string_view whole) {
  return code.size() > whole.size() && code.starts_with(whole) && code[whole.size()] == '_';
}

}  // namespace

void drop_wholes(const Sentence& sentence, const Quantity& quantity, const Wholes& known,
                 std::vector<std::string_view>& codes) {
  if (codes.empty()) return;
  const auto breakdown = breakdown_of(sentence, quantity.begin);
  if (!breakdown || is_own_part(sentence, *breakdown, quantity.begin)) return;
  const bool has_own = !sentence.quantities.empty() && sentence.quantities.front().begin < *breakdown;
  std::vector<Whole> wholes = has_own ? known.own : known.before;
  std::erase_if(wholes, [&](const Whole& whole) { return has_own && whole.position >= *breakdown; });
  std::erase_if(codes, [&](std::string_view code) {
    return std::ranges::any_of(wholes, [&](const Whole& whole) {
      return code == whole.code || (is_part_of(code, whole.code) && quantity.number.value() > whole.value);
    });
  });
}

void drop_earlier_subjects(const Sentence& sentence, std::size_t at, std::vector<Fit>& fits) {
  if (fits.empty()) return;
  const std::int64_t priority = fits.front().priority;
  std::optional<std::size_t> last;
  for (const Fit& fit : fits)
    if (fit.priority == priority) last = std::max(last, fit.subject);
  std::erase_if(fits, [&](const Fit& fit) {
    return fit.priority == priority && fit.subject && *fit.subject != *last &&
           !is_shared(sentence, at, *fit.subject, *last);
  });
}

bool is_undecided(const Sentence& sentence, std::size_t at, const std::vector<Fit>& fits) {
  if (fits.size() < 2 || fits[0].code == fits[1].code || fits[0].priority != fits[1].priority ||
      fits[0].matched != fits[1].matched)
    return false;
  if (fits[0].distance == fits[1].distance) return true;
  const bool have_subjects = fits[0].subject && fits[1].subject && *fits[0].subject != *fits[1].subject;
  return have_subjects && is_shared(sentence, at, *fits[0].subject, *fits[1].subject);
}

void keep_each(std::vector<Fit>& fits) {
  std::erase_if(fits, [&, priority = fits.empty() ? 0 : fits.front().priority](const Fit& fit) {
    return fit.priority != priority;
  });
  if (std::ranges::any_of(fits, [](const Fit& fit) { return !fit.by_heading; }))
    std::erase_if(fits, [](const Fit& fit) { return fit.by_heading; });
  std::vector<Fit> different;
  for (const Fit& fit : fits)
    if (std::ranges::find(different, fit.code, &Fit::code) == different.end()) different.push_back(fit);
  std::ranges::stable_sort(different, {}, &Fit::position);
  fits = std::move(different);
}

void drop_since_ever(const Sentence& sentence, const Quantity& quantity, std::span<const Whole> wholes,
                     std::vector<std::string_view>& codes) {
  if (!has_before(sentence, ClauseRole::total, quantity.begin)) return;
  const double value = quantity.number.value();
  std::erase_if(codes, [&](std::string_view code) {
    return std::ranges::any_of(wholes,
                               [&](const Whole& whole) { return whole.code == code && whole.value < value; });
  });
}

}  // namespace gongkai
