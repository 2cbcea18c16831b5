#include "report/narrative/rule_match.h"

namespace gongkai {
namespace {

using Place = PatternTerm::Place;

constexpr std::size_t adjacent_reach = 2;      // characters between the number and a term right at it
constexpr std::size_t heading_distance = 500;  // a heading counts as that far from the number

class RuleMatcher {
 public:
  explicit RuleMatcher(const Stated& stated) : s_(stated), clause_(clause_of(stated)) {}

  std::optional<Fit> fit(const CompiledRule& rule) {
    if (s_.to_date && !rule.stock) return std::nullopt;
    result_ = {};
    result_.code = rule.row->code;
    result_.priority = rule.row->priority;
    result_.rule_id = rule.row->rule_id;
    std::size_t before = s_.at;
    for (std::size_t i = rule.terms.size(); i-- > 0;) {
      const RuleTerm& term = rule.terms[i];
      if (term.negated ? is_refused(term) : (term.place == Place::before && !take_before(term, before)))
        return std::nullopt;
    }
    std::size_t after = s_.behind;
    for (const RuleTerm& term : rule.terms) {
      if (term.negated || term.place == Place::before) continue;
      if (!take(term, after)) return std::nullopt;
    }
    return result_;
  }

 private:
  static std::uint16_t clause_of(const Stated& s) {
    return s.clauses.at(s.at < s.clauses.end() ? s.at : s.clauses.end() - 1);
  }

  /// Whether the word belongs to another of several things listed.
  [[nodiscard]] bool is_of_another(const WordHit& hit) const {
    return hit.begin >= s_.list_begin && hit.begin < s_.list_end &&
           (hit.begin < s_.item_begin || hit.end > s_.item_end);
  }

  [[nodiscard]] bool in_clause(const WordHit& hit) const {
    return hit.begin >= s_.begin && hit.end <= s_.end && !is_of_another(hit) &&
           s_.clauses.at(hit.begin) == clause_;
  }

  /// A word that must not stand there does.
  [[nodiscard]] bool is_refused(const RuleTerm& term) const {
    return std::ranges::any_of(s_.words.of_rules, [&](const WordHit& hit) {
      return term.has(hit.word) && (term.place == Place::earlier ? hit.end <= s_.at : in_clause(hit));
    });
  }

  void count(std::size_t begin, std::size_t end) {
    result_.matched += end - begin;
    result_.position = std::max(result_.position, begin);
    result_.distance += end <= s_.at ? s_.at - end : (begin >= s_.behind ? begin - s_.behind : 0);
  }

  /// The last word of the term that ends before `limit`; for a statement of none, anywhere in the clause.
  bool take_before(const RuleTerm& term, std::size_t& limit) {
    if (s_.quantity == nullptr) return take_anywhere(term);
    const WordHit* best = nullptr;
    for (const WordHit& hit : s_.words.of_rules) {
      if (hit.begin >= limit) break;
      if (hit.end <= limit && term.has(hit.word) && in_clause(hit) &&
          (best == nullptr || hit.end > best->end))
        best = &hit;
    }
    if (best == nullptr || (term.adjacent && !is_listed() && best->end + adjacent_reach < limit))
      return false;
    count(best->begin, best->end);
    limit = best->begin;
    return true;
  }

  bool take_after(const RuleTerm& term, std::size_t& from) {
    if (s_.quantity == nullptr) return take_anywhere(term);
    for (const WordHit& hit : s_.words.of_rules) {
      if (hit.begin < from || !term.has(hit.word) || !in_clause(hit)) continue;
      if (term.adjacent && hit.begin > from + adjacent_reach) return false;
      count(hit.begin, hit.end);
      from = hit.end;
      return true;
    }
    return false;
  }

  bool take_anywhere(const RuleTerm& term) {
    const WordHit* best = nullptr;
    for (const WordHit& hit : s_.words.of_rules)
      if (term.has(hit.word) && in_clause(hit) && (best == nullptr || length(hit) > length(*best)))
        best = &hit;
    if (best == nullptr) return s_.bare && take_earlier(term);
    count(best->begin, best->end);
    return true;
  }

  bool take_earlier(const RuleTerm& term) {
    const std::size_t limit = s_.quantity == nullptr ? s_.end : s_.at;
    const WordHit* best = nullptr;
    for (const WordHit& hit : s_.words.of_rules)
      if (hit.end <= limit && term.has(hit.word) && !is_of_another(hit) &&
          (best == nullptr || hit.end > best->end))
        best = &hit;
    if (best == nullptr) return term.place != Place::earlier && take_heading(term);
    count(best->begin, best->end);
    result_.subject = std::max<std::size_t>(result_.subject.value_or(0), best->begin);
    return true;
  }

  bool take_heading(const RuleTerm& term) {
    const auto hit = std::ranges::find_if(s_.headings, [&](const WordHit& h) { return term.has(h.word); });
    if (hit == s_.headings.end()) return false;
    result_.matched += length(*hit);
    result_.distance += heading_distance;
    result_.by_heading = true;
    return true;
  }

  bool take(const RuleTerm& term, std::size_t& after) {
    switch (term.place) {
      case Place::after:
        return take_after(term, after);
      case Place::beside: {
        std::size_t before = s_.at;
        std::size_t behind = s_.behind;
        return take_before(term, before) || (s_.quantity != nullptr && take_after(term, behind));
      }
      case Place::earlier:
      case Place::context:
        return take_earlier(term);
      default:
        return take_heading(term);
    }
  }

  [[nodiscard]] bool is_listed() const { return s_.list_end > s_.list_begin; }
  static std::size_t length(const WordHit& hit) { return hit.end - hit.begin; }

  const Stated& s_;
  std::uint16_t clause_;
  Fit result_;
};

}  // namespace

std::optional<Fit> match(const CompiledRule& rule, const Stated& stated) {
  return RuleMatcher(stated).fit(rule);
}

}  // namespace gongkai
