#include "report/metric_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <stdexcept>

#include "report/metric_pattern.h"
#include "report/unit_classes.h"

namespace gongkai {
namespace {

struct RuleDef {
  std::int64_t rule_id;
  std::string_view code;
  std::int64_t priority;
  std::string_view pattern;
};
struct RoleDef {
  ClauseRole role;
  std::string_view word;
};
struct UnitClassDef {
  std::string_view name, unit;
};
struct CompoundDef {
  std::string_view word, inside;
};
struct StockDef {
  std::string_view code;
};
struct VariantDef {
  std::string_view word, standard;
};

#include "generated/narrative_tables.inc"

using Place = PatternTerm::Place;

constexpr std::uint32_t first_rule_word = 32;  // ids below are roles
static_assert(static_cast<std::uint32_t>(ClauseRole::last) < first_rule_word);
constexpr std::uint32_t first_compound = 0x80000000;  // ids from here on are indexes of compound_defs
constexpr std::size_t adjacent_reach = 2;             // characters between the number and a term right at it
constexpr std::size_t some_words = 32;                // of most sentences
constexpr std::size_t heading_distance = 500;         // a heading counts as that far from the number

void leave_trace(std::uint32_t word, WordTraces& traces) { traces.set(word % traces.size()); }

struct Term {
  Place place;
  bool negated, adjacent;
  std::vector<std::uint32_t> words;  // sorted ids
  WordTraces traces;

  [[nodiscard]] bool has(std::uint32_t word) const {
    return traces.test(word % traces.size()) && std::ranges::binary_search(words, word);
  }
};

struct Rule {
  const MetricRule* row;
  std::vector<Term> terms;
  std::vector<std::uint32_t> units;  // sorted
  bool none;
  bool stock;  // counts what there is on a day

  [[nodiscard]] bool counts(std::span<const std::uint32_t> some_units) const {
    return std::ranges::any_of(some_units,
                               [&](std::uint32_t unit) { return std::ranges::binary_search(units, unit); });
  }

  /// False when a word that it needs is not among those with `traces`: most rules fail here.
  [[nodiscard]] bool may_fit(const WordTraces& known) const {
    return std::ranges::all_of(terms,
                               [&](const Term& term) { return term.negated || (term.traces & known).any(); });
  }
};

/// The units of all rules, numbered.
class UnitNumbers {
 public:
  std::uint32_t add(const std::string& unit) {
    return numbers_.try_emplace(unit, static_cast<std::uint32_t>(numbers_.size()) + 1).first->second;
  }

  /// Those of which a rule has to name one to count the quantity.
  [[nodiscard]] std::array<std::uint32_t, 2> counting(const Quantity& quantity) const {
    switch (quantity.kind) {
      case Quantity::Kind::share:
        return {number_of("%"), none};
      case Quantity::Kind::money:
        return {number_of("元"), none};
      case Quantity::Kind::count:
        return {number_of(quantity.unit), number_of("*")};
      default:
        return {number_of(quantity.unit), none};
    }
  }

 private:
  static constexpr std::uint32_t none = 0;  // no rule names it

  [[nodiscard]] std::uint32_t number_of(std::string_view unit) const {
    const auto at = numbers_.find(unit);
    return at == numbers_.end() ? none : at->second;
  }

  std::map<std::string, std::uint32_t, std::less<>> numbers_;
};

/// Where a term is met: as near to the number as it stands.
struct Met {
  std::size_t begin = 0, end = 0;
};

class Matcher {
 public:
  explicit Matcher(const Stated& stated) : s_(stated), clause_(clause_of(stated)) {}

  std::optional<Fit> fit(const Rule& rule) {
    if (s_.to_date && !rule.stock) return std::nullopt;
    result_ = {};
    result_.code = rule.row->code;
    result_.priority = rule.row->priority;
    result_.rule_id = rule.row->rule_id;
    std::size_t before = s_.at;
    for (std::size_t i = rule.terms.size(); i-- > 0;) {
      const Term& term = rule.terms[i];
      if (term.negated ? is_refused(term) : (term.place == Place::before && !take_before(term, before)))
        return std::nullopt;
    }
    std::size_t after = s_.behind;
    for (const Term& term : rule.terms) {
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
  [[nodiscard]] bool is_refused(const Term& term) const {
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
  bool take_before(const Term& term, std::size_t& limit) {
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

  bool take_after(const Term& term, std::size_t& from) {
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

  bool take_anywhere(const Term& term) {
    const WordHit* best = nullptr;
    for (const WordHit& hit : s_.words.of_rules)
      if (term.has(hit.word) && in_clause(hit) && (best == nullptr || length(hit) > length(*best)))
        best = &hit;
    if (best == nullptr) return s_.bare && take_earlier(term);
    count(best->begin, best->end);
    return true;
  }

  bool take_earlier(const Term& term) {
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

  bool take_heading(const Term& term) {
    const auto hit = std::ranges::find_if(s_.headings, [&](const WordHit& h) { return term.has(h.word); });
    if (hit == s_.headings.end()) return false;
    result_.matched += length(*hit);
    result_.distance += heading_distance;
    result_.by_heading = true;
    return true;
  }

  bool take(const Term& term, std::size_t& after) {
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

std::vector<std::string_view> units_of_class(std::string_view name) {
  std::vector<std::string_view> units;
  for (const UnitClassDef& def : unit_class_defs)
    if (def.name == name) units.push_back(def.unit);
  return units;
}

struct MetricRules::Compiled {
  std::vector<MetricRule> rows;
  std::vector<Rule> rules;
  std::vector<std::vector<std::uint32_t>> by_word;  // rules to try when the word is met
  std::vector<std::uint32_t> hidden;                // by compound: the word not meant inside it
  WordFinder finder;
  UnitNumbers units;

  explicit Compiled(std::span<const MetricRule> given) : rows(given.begin(), given.end()) {
    for (const RoleDef& def : role_defs) finder.add(folded(def.word), static_cast<std::uint32_t>(def.role));
    for (const MetricRule& row : rows) add(row);
    add_compounds();
    index();
  }

 private:
  void add(const MetricRule& row) {
    try {
      std::optional<MetricPattern> pattern = parse_pattern(row.pattern);
      if (!pattern) return;
      Rule rule{.row = &row,
                .terms = {},
                .units = {},
                .none = pattern->none,
                .stock = std::ranges::find(stock_defs, row.code, &StockDef::code) != std::end(stock_defs)};
      for (const std::string& unit : pattern->units) rule.units.push_back(units.add(unit));
      std::ranges::sort(rule.units);
      for (const PatternTerm& term : pattern->terms) {
        Term& ids = rule.terms.emplace_back(Term{.place = term.place,
                                                 .negated = term.negated,
                                                 .adjacent = term.adjacent,
                                                 .words = {},
                                                 .traces = {}});
        for (const std::u32string& word : term.words) {
          ids.words.push_back(id_of(word));
          leave_trace(ids.words.back(), ids.traces);
        }
        std::ranges::sort(ids.words);
      }
      rules.push_back(std::move(rule));
    } catch (const std::invalid_argument& reason) {
      throw std::invalid_argument("metric_rule " + std::to_string(row.rule_id) + ": " + reason.what());
    }
  }

  std::uint32_t id_of(const std::u32string& word) {
    const auto [at, is_new] =
        ids_.try_emplace(word, static_cast<std::uint32_t>(first_rule_word + ids_.size()));
    if (is_new) {
      finder.add(word, at->second);
      for (const VariantDef& variant : variant_defs) add_variant(word, variant, at->second);
    }
    return at->second;
  }

  void add_compounds() {
    for (const CompoundDef& def : compound_defs) {
      const auto inside = ids_.find(folded(def.inside));
      finder.add(folded(def.word), static_cast<std::uint32_t>(first_compound + hidden.size()));
      hidden.push_back(inside == ids_.end() ? 0 : inside->second);
    }
  }

  /// Traditional mirrors change words, too: 资讯 for 信息.
  void add_variant(const std::u32string& word, const VariantDef& variant, std::uint32_t id) {
    const std::u32string standard = folded(variant.standard);
    const std::size_t at = word.find(standard);
    if (at == std::u32string::npos) return;
    std::u32string changed = word;
    finder.add(changed.replace(at, standard.size(), folded(variant.word)), id);
  }

  /// A rule is tried where the rarest of the terms it needs is met.
  void index() {
    std::vector<std::size_t> uses(first_rule_word + ids_.size());
    for (const Rule& rule : rules)
      for (const Term& term : rule.terms)
        for (const std::uint32_t word : term.words) ++uses[word];
    by_word.resize(uses.size());
    for (std::uint32_t r = 0; r < rules.size(); ++r) {
      const Term* rarest = nullptr;
      std::size_t fewest = 0;
      for (const Term& term : rules[r].terms) {
        std::size_t sum = 0;
        for (const std::uint32_t word : term.words) sum += uses[word];
        if (!term.negated && (rarest == nullptr || sum < fewest)) {
          rarest = &term;
          fewest = sum;
        }
      }
      if (rarest == nullptr) continue;  // no pattern is read that needs no word
      for (const std::uint32_t word : rarest->words) by_word[word].push_back(r);
    }
  }

  std::map<std::u32string, std::uint32_t> ids_;
};

MetricRules::MetricRules(std::span<const MetricRule> rules)
    : compiled_(std::make_unique<const Compiled>(rules)) {}
MetricRules::~MetricRules() = default;

const std::shared_ptr<const MetricRules>& MetricRules::built_in() {
  // Never destroyed: threads may read it while the process ends.
  static const auto& rules = *new const std::shared_ptr<const MetricRules>([] {
    std::vector<MetricRule> rows;
    for (const RuleDef& def : rule_defs)
      rows.push_back({def.rule_id, std::string(def.code), def.priority, std::string(def.pattern)});
    return std::make_shared<const MetricRules>(rows);
  }());
  return rules;
}

std::span<const MetricRule> MetricRules::rows() const { return compiled_->rows; }

KnownWords MetricRules::find(std::u32string_view text, std::size_t begin, std::size_t end) const {
  KnownWords words;
  words.of_rules.reserve(some_words);
  std::vector<RoleHit> roles;
  roles.reserve(some_words);
  std::vector<WordHit> compounds;
  compiled_->finder.find(text, begin, end, [&](const WordHit& hit) {
    if (hit.word >= first_compound) {
      compounds.push_back(hit);
    } else if (hit.word >= first_rule_word) {
      words.of_rules.push_back(hit);
    } else {
      roles.push_back({static_cast<ClauseRole>(hit.word), hit.begin, hit.end});
    }
  });
  const auto is_hidden = [&](const WordHit& hit) {
    return std::ranges::any_of(compounds, [&](const WordHit& compound) {
      return compiled_->hidden[compound.word - first_compound] == hit.word && compound.begin <= hit.begin &&
             hit.end <= compound.end;
    });
  };
  if (!compounds.empty()) std::erase_if(words.of_rules, is_hidden);
  for (const RoleHit& hit : roles) {
    const bool inside = std::ranges::any_of(roles, [&](const RoleHit& other) {
      return other.begin <= hit.begin && other.end >= hit.end &&
             other.end - other.begin > hit.end - hit.begin;
    });
    if (!inside && hit.role != ClauseRole::hidden) words.roles.push_back(hit);
  }
  for (const WordHit& hit : words.of_rules) leave_trace(hit.word, words.traces);
  return words;
}

std::vector<Fit> MetricRules::fitting(const Stated& stated) const {
  WordTraces known = stated.words.traces;
  for (const WordHit& hit : stated.headings) leave_trace(hit.word, known);
  const auto counting = stated.quantity != nullptr ? compiled_->units.counting(*stated.quantity)
                                                   : std::array<std::uint32_t, 2>();
  const auto may_fit = [&](const Rule& rule) {
    return (stated.quantity != nullptr ? rule.counts(counting) : rule.none) && rule.may_fit(known);
  };
  std::vector<std::uint32_t> candidates;
  candidates.reserve(some_words);
  for (const auto hits : {std::span(stated.words.of_rules), stated.headings})
    for (const WordHit& hit : hits)
      for (const std::uint32_t rule : compiled_->by_word[hit.word])
        if (may_fit(compiled_->rules[rule])) candidates.push_back(rule);
  std::ranges::sort(candidates);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  std::vector<Fit> fits;
  Matcher matcher(stated);
  for (const std::uint32_t rule : candidates)
    if (const auto fit = matcher.fit(compiled_->rules[rule])) fits.push_back(*fit);
  std::ranges::sort(fits, [](const Fit& a, const Fit& b) {
    if (a.priority != b.priority) return a.priority > b.priority;
    if (a.matched != b.matched) return a.matched > b.matched;
    return a.distance != b.distance ? a.distance < b.distance : a.rule_id < b.rule_id;
  });
  return fits;
}

}  // namespace gongkai
