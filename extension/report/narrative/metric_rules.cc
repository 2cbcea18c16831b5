#include "report/narrative/metric_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <stdexcept>

#include "report/narrative/metric_pattern.h"
#include "report/narrative/narrative_rows.h"
#include "report/narrative/rule_match.h"
#include "report/narrative/sentence_maker.h"

namespace gongkai {
namespace {

constexpr std::uint32_t first_rule_word = SentenceTables::first_rule_word;
constexpr std::uint32_t first_lexicon = SentenceTables::first_lexicon;
constexpr std::uint32_t first_compound = SentenceTables::first_compound;
constexpr std::size_t some_words = 32;  // of most sentences

}  // namespace

// Members of MetricRules::Compiled, whose linkage is external: so is theirs.

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

/// The rules of users, and the tables with what users add to them.
struct UserRules {
  SentenceMaker sentences;
  std::vector<CompiledRule> rules;
  std::vector<std::vector<std::uint32_t>> by_word;  // rules to try when the word is met
  std::vector<std::uint32_t> hidden;                // by compound: the word not meant inside it
  UnitNumbers units;

  explicit UserRules(const MetricRows& rows) : sentences(rows) {
    for (const MetricRule& row : rows.rules) add(row);
    add_compounds();
    index();
  }

 private:
  void add(const MetricRule& row) {
    try {
      std::optional<MetricPattern> pattern = parse_pattern(row.pattern);
      if (!pattern) return;
      CompiledRule rule{
          .row = &row, .terms = {}, .units = {}, .none = pattern->none, .stock = is_stock(row.code)};
      for (const std::string& unit : pattern->units) rule.units.push_back(units.add(unit));
      std::ranges::sort(rule.units);
      for (const PatternTerm& term : pattern->terms) {
        RuleTerm& ids = rule.terms.emplace_back(RuleTerm{.place = term.place,
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
    if (is_new) sentences.add_word(word, at->second);
    return at->second;
  }

  void add_compounds() {
    for (const CompoundDef& def : compound_rows()) {
      const auto inside = ids_.find(folded(def.inside));
      if (inside == ids_.end()) continue;
      sentences.add_compound(folded(def.word), static_cast<std::uint32_t>(first_compound + hidden.size()));
      hidden.push_back(inside->second);
    }
  }

  /// A rule is tried where the rarest of the terms it needs is met.
  void index() {
    std::vector<std::size_t> uses(first_rule_word + ids_.size());
    for (const CompiledRule& rule : rules)
      for (const RuleTerm& term : rule.terms)
        for (const std::uint32_t word : term.words) ++uses[word];
    by_word.resize(uses.size());
    for (std::uint32_t r = 0; r < rules.size(); ++r) {
      const RuleTerm* rarest = nullptr;
      std::size_t fewest = 0;
      for (const RuleTerm& term : rules[r].terms) {
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

namespace {

/// Of the words met, those that are none of the vocabulary. Not inlined: they are few.
[[gnu::noinline]] void add_other(const WordHit& hit, KnownWords& words) {
  if (hit.word >= first_compound) {
    words.compounds.push_back(hit);
  } else if (hit.word >= first_rule_word) {
    words.of_rules.push_back(hit);
  } else {
    words.roles.push_back({static_cast<ClauseRole>(hit.word), hit.begin, hit.end});
  }
}

/// Words inside others have no role.
void settle_roles(KnownWords& words) {
  for (RoleHit& hit : words.roles) {
    const bool inside = std::ranges::any_of(words.roles, [&](const RoleHit& other) {
      return other.begin <= hit.begin && other.end >= hit.end &&
             other.end - other.begin > hit.end - hit.begin;
    });
    if (inside) hit.role = ClauseRole::hidden;
  }
  std::erase_if(words.roles, [](const RoleHit& hit) { return hit.role == ClauseRole::hidden; });
  for (const RoleHit& hit : words.roles) words.roles_met |= 1U << static_cast<unsigned>(hit.role);
}

}  // namespace

struct MetricRules::Compiled {
  MetricRows rows;
  std::optional<UserRules> user;  // none: all is built in
  SentenceTables tables;
  Vocabulary vocabulary{tables.vocabulary};
  Frames frames{tables.frames};
  WordFinder finder{tables.words};
  WordFinder roles{tables.roles};

  explicit Compiled(MetricRows given)
      : rows(std::move(given)),
        user(rows == MetricRows{} ? std::nullopt : std::optional<UserRules>(std::in_place, rows)),
        tables(user ? user->sentences.make() : built_in_sentences) {}
  ~Compiled() = default;
  Compiled(const Compiled&) = delete;  // the rules are of its rows
  Compiled(Compiled&&) = delete;
  Compiled& operator=(const Compiled&) = delete;
  Compiled& operator=(Compiled&&) = delete;
};

MetricRules::MetricRules(MetricRows rows) : compiled_(std::make_unique<const Compiled>(std::move(rows))) {}
MetricRules::~MetricRules() = default;

const std::shared_ptr<const MetricRules>& MetricRules::built_in() {
  // Never destroyed: threads may read it while the process ends.
  static const auto& rules =
      *new const std::shared_ptr<const MetricRules>(std::make_shared<const MetricRules>(MetricRows{}));
  return rules;
}

const MetricRows& MetricRules::rows() const { return compiled_->rows; }
const Vocabulary& MetricRules::vocabulary() const { return compiled_->vocabulary; }
const Frames& MetricRules::frames() const { return compiled_->frames; }

void KnownWords::clear() {
  of_rules.clear();
  roles.clear();
  compounds.clear();
  lexicon.clear();
  traces.reset();
  roles_met = 0;
}

void MetricRules::find(std::u32string_view text, std::size_t begin, std::size_t end,
                       KnownWords& words) const {
  words.clear();
  compiled_->finder.find(text, begin, end, [&](const WordHit& hit) {
    if (hit.word - first_lexicon < first_compound - first_lexicon) {  // most
      words.lexicon.push_back({hit.word - first_lexicon, hit.begin, hit.end});
    } else {
      add_other(hit, words);
    }
  });
  const auto is_hidden = [&](const WordHit& hit) {
    return std::ranges::any_of(words.compounds, [&](const WordHit& compound) {
      return compiled_->user->hidden[compound.word - first_compound] == hit.word &&
             compound.begin <= hit.begin && hit.end <= compound.end;
    });
  };
  if (!words.compounds.empty()) std::erase_if(words.of_rules, is_hidden);
  for (const WordHit& hit : words.of_rules) leave_trace(hit.word, words.traces);
  settle_roles(words);
}

void MetricRules::find_roles(std::u32string_view text, std::size_t begin, std::size_t end,
                             KnownWords& words) const {
  words.clear();
  compiled_->roles.find(text, begin, end, [&](const WordHit& hit) { add_other(hit, words); });
  settle_roles(words);
}

std::vector<Fit> MetricRules::fitting(const Stated& stated) const {
  if (!compiled_->user || compiled_->user->rules.empty()) return {};
  const UserRules& user = *compiled_->user;
  WordTraces known = stated.words.traces;
  for (const WordHit& hit : stated.headings) leave_trace(hit.word, known);
  const auto counting =
      stated.quantity != nullptr ? user.units.counting(*stated.quantity) : std::array<std::uint32_t, 2>();
  const auto may_fit = [&](const CompiledRule& rule) {
    return (stated.quantity != nullptr ? rule.counts(counting) : rule.none) && rule.may_fit(known);
  };
  std::vector<std::uint32_t> candidates;
  candidates.reserve(some_words);
  for (const auto hits : {std::span(stated.words.of_rules), stated.headings})
    for (const WordHit& hit : hits)
      for (const std::uint32_t rule : user.by_word[hit.word])
        if (may_fit(user.rules[rule])) candidates.push_back(rule);
  std::ranges::sort(candidates);
  candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
  std::vector<Fit> fits;
  for (const std::uint32_t rule : candidates)
    if (const auto fit = match(user.rules[rule], stated)) fits.push_back(*fit);
  std::ranges::sort(fits, [](const Fit& a, const Fit& b) {
    if (a.priority != b.priority) return a.priority > b.priority;
    if (a.matched != b.matched) return a.matched > b.matched;
    return a.distance != b.distance ? a.distance < b.distance : a.rule_id < b.rule_id;
  });
  return fits;
}

}  // namespace gongkai
