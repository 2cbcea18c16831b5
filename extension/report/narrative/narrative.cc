#include "report/narrative/narrative.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "base/cancel.h"
#include "base/error.h"
#include "base/limits.h"
#include "report/forms/catalogue.h"
#include "report/narrative/citation.h"
#include "report/narrative/counted.h"
#include "report/narrative/heading.h"
#include "report/narrative/outlook.h"
#include "report/narrative/quote.h"
#include "report/narrative/scope.h"
#include "report/narrative/user_rules.h"

namespace gongkai {
namespace {

constexpr std::size_t bare_rest = 4;  // characters a clause may have beside its word of none: 本年度无
constexpr int rank_of_year = 4;       // of a figure that is said to be of the year: 全年

/// By Qualifier.
constexpr std::string_view qualifier_names[] = {"exact", "approximate", "more_than", "less_than"};

std::string_view name_of(Qualifier qualifier) { return qualifier_names[static_cast<std::size_t>(qualifier)]; }

class NarrativeReader {
 public:
  NarrativeReader(const MetricRules& rules, std::optional<std::int64_t> year)
      : rules_(rules), year_(year), clauses_(rules.vocabulary(), rules.frames()) {}

  Narrative run(const std::vector<SectionRow>& sections, std::optional<double> tabled) {
    headings_.resize(sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
      section_ = &sections[i];
      cited_.clear();
      note_heading(i);
      is_planned_ = heading_->plans;
      if (section_->heading && section_->heading->size() > 3) read_heading(heading_prose_);
      std::string_view body = section_->body;
      while (!body.empty()) {
        const std::size_t end = paragraph_end(body);
        may_cancel(std::min(end, body.size()));
        read_paragraph(body.substr(0, end), heading_->plans);
        body = end == std::string_view::npos ? std::string_view{} : body.substr(end + 1);
      }
    }
    for (std::size_t i = 0; i < told_.size(); ++i)
      if (clauses_.names_several(told_[i].account)) out_.metrics[i].code.reset();
    out_.conflicts = weigh_witnesses(out_.metrics, told_, tabled);
    return std::move(out_);
  }

 private:
  void note_heading(std::size_t i) {
    if (section_->heading) {
      heading_prose_.read(*section_->heading);
      headings_[i] = Heading(heading_prose_, {.rules = rules_, .year = year_, .words = words_});
    }
    if (section_->parent_id)
      headings_[i].stands_under(headings_[static_cast<std::size_t>(*section_->parent_id) - 1]);
    heading_ = section_heading_ = &headings_[i];
  }

  /// One that no section was made of holds up to the next.
  void note_inner_heading(std::string_view text) {
    inner_prose_.read(text);
    inner_ = Heading(inner_prose_, {.rules = rules_, .year = year_, .words = words_});
    inner_.doubt_channel(rules_);
    inner_.stands_under(*section_heading_);
    heading_ = &inner_;
    begin_paragraph();
  }

  /// A heading that runs into its paragraph may be a sentence: its figure is at the end of a clause.
  void read_heading(const Prose& prose) {
    const auto quantities = find_quantities(prose, Catalogue::instance());
    const bool states = std::ranges::any_of(quantities, [&](const Quantity& q) {
      return q.end == prose.text().size() || ends_clause(prose.text()[q.end]);
    });
    cite(prose);
    if (states || (quantities.empty() && std::ranges::any_of(prose.text(), may_say_none)))
      read_sentences(prose, quantities);
  }

  /// `is_plan`: the section tells plans; set by a paragraph that introduces them (下一步从以下几方面着手：).
  void read_paragraph(std::string_view paragraph, bool& is_plan) {
    paragraph_.read(paragraph);
    const Prose& prose = paragraph_;
    cite(prose);
    is_planned_ = is_plan || (is_planned_ && goes_on(prose.text()));
    read_sentences(prose, find_quantities(prose, Catalogue::instance()));
    if (is_planned_ && prose.text().ends_with(U':')) is_plan = true;
  }

  void cite(const Prose& prose) {
    for (Citation& citation : find_citations(prose)) {
      require_bounded(out_.citations.size());
      if (!cited_.emplace(citation.title.value_or(""), citation.document_no.value_or("")).second) continue;
      out_.citations.push_back({.seq = static_cast<std::int64_t>(out_.citations.size()) + 1,
                                .title = std::move(citation.title),
                                .document_no = std::move(citation.document_no),
                                .section_id = section_->section_id});
    }
  }

  void begin_paragraph() { clauses_.begin_paragraph(heading_->context, heading_->named, heading_->channel); }

  void read_sentences(const Prose& prose, std::span<const Quantity> quantities) {
    const std::u32string_view text = prose.text();
    prose_ = &prose;
    begin_paragraph();
    wholes_.clear();
    is_to_date_ = false;
    std::size_t begin = 0;
    auto first = quantities.begin();
    for (std::size_t i = 0; i <= text.size(); ++i) {
      i = std::min(prose.next(prose_kind::sentence_end, i), std::max(i, begin + limits::sentence_length));
      const bool ends = prose.is(prose_kind::sentence_end, i);
      auto last = first;
      while (last != quantities.end() && last->begin < i) ++last;
      if (last != first && (last - 1)->end > i) continue;  // too long, but not here
      if (last != first || prose.next(prose_kind::none, begin) < i) {
        read_sentence(begin, i, {first, last});
      } else {
        wholes_.clear();
        if (const auto said = prose.quote(begin, i); heads_paragraph(said)) note_inner_heading(said);
        if (!is_planned_ && may_look_ahead(text, begin, i)) {
          rules_.find_roles(text, begin, i, words_);
          is_planned_ = looks_ahead(words_);
        }
      }
      first = last;
      begin = ends ? i + 1 : i;
    }
  }

  void read_sentence(std::size_t begin, std::size_t end, std::span<const Quantity> quantities) {
    if (begin == end) return;
    const std::u32string_view text = prose_->text();
    // Where nothing is counted and nothing denied it matters only what the sentence says of those around it.
    if (quantities.empty()) rules_.find_roles(text, begin, end, words_);
    if (!quantities.empty() || words_.has(ClauseRole::none)) rules_.find(text, begin, end, words_);
    cut_.cut(*prose_, begin, end, quantities);
    const bool names_months = find_dates(begin, end);
    Sentence sentence{.prose = *prose_,
                      .text = text,
                      .clauses = cut_,
                      .words = words_,
                      .quantities = quantities,
                      .years = years_,
                      .names_months = names_months};
    sentence.is_planned = is_planned_ && !comes_back(sentence, year_);
    is_planned_ = sentence.is_planned || looks_ahead(sentence.words);
    sentence.is_to_date = is_to_date_ && begins_with_part(sentence);
    is_to_date_ = !quantities.empty() && is_to_date(sentence, quantities.back(), year_);
    sentence_begin_ = out_.metrics.size();
    clauses_.begin_sentence(sentence, words_.lexicon, begins_with_part(sentence));
    before_.swap(wholes_);
    wholes_.clear();
    std::uint16_t none_until = 0;  // clauses whose statement of none was read
    std::size_t q = 0;
    const auto quantities_before = [&](std::size_t at) {
      for (; q < quantities.size() && quantities[q].begin < at; ++q) read_quantity(sentence, q);
    };
    for (const RoleHit& hit : sentence.words.roles) {
      if (hit.role != ClauseRole::none || sentence.clauses.at(hit.begin) < none_until) continue;
      quantities_before(hit.begin);
      if (read_none(sentence, hit, q)) none_until = sentence.clauses.at(hit.begin) + std::uint16_t{1};
    }
    quantities_before(end);
    take_back_parts(std::span(out_.metrics).subspan(sentence_begin_),
                    std::span(told_).subspan(sentence_begin_));
  }

  /// Notes the years that the sentence names; whether it names months.
  bool find_dates(std::size_t begin, std::size_t end) {
    years_.clear();
    bool names_months = false;
    const auto next = [&](std::size_t i) { return prose_->next(prose_kind::date, i); };
    for (std::size_t i = next(begin); i < end; i = next(i + 1)) {
      names_months = names_months || prose_->text()[i] == U'月';
      if (const auto mention = year_at(prose_->text(), i)) years_.push_back(*mention);
    }
    return names_months;
  }

  void read_quantity(const Sentence& sentence, std::size_t q) {
    const Quantity& quantity = sentence.quantities[q];
    const Window window = window_of(sentence, q);
    const bool is_zero = quantity.number.digits == 0;
    const bool apiece = has_before(sentence, ClauseRole::apiece, quantity.begin);
    const bool each = is_zero || apiece || has_before(sentence, ClauseRole::each, quantity.begin);
    const bool level = is_level(sentence, q, window, year_);
    const bool to_date = !is_zero && is_to_date(sentence, quantity, year_);
    std::vector<std::string_view>& codes = codes_;
    codes.clear();
    Told told{.rank = 0, .stated = true, .by_rule = false, .acted = true};
    if (level) codes = codes_of_rules(sentence, q, window, to_date, each);
    told.by_rule = !codes.empty();
    const bool in_part = is_part(sentence, q);
    const Counted& counted =
        clauses_.count(q, {.in_part = in_part, .each = each, .level = level && codes.empty()});
    if (!told.by_rule) {
      codes = counted.codes;
      if (to_date) std::erase_if(codes, [](std::string_view code) { return !is_stock(code); });
      told.rank = counted.rank + (is_of_this_year(sentence, quantity.begin) ? rank_of_year : 0);
      told.acted = counted.acted;
      told.alone = counted.alone;
      told.account = counted.account;
    }
    const std::span said = std::span(out_.metrics).subspan(sentence_begin_);
    const std::span told_of = std::span(told_).subspan(sentence_begin_);
    if (!told.by_rule && counted.narrows && !codes.empty()) {
      take_back(said, told_of, codes.front());
    } else {
      drop_wholes(sentence, quantity, {.own = wholes_, .before = before_}, codes);
    }
    if (!told.by_rule && counted.sum) take_sum(said, told_of, quantity, codes);
    if (apiece && !is_zero && codes.size() == 1) codes.clear();
    if (!told.by_rule && !counted.sum) drop_since_ever(sentence, quantity, wholes_, codes);
    MetricRow& row = add(told);
    row.value = quantity.number.value();
    row.qualifier = name_of(quantity.qualifier);
    row.quote = quote_of(sentence, *prose_, quantity.begin, quantity.end);
    if (!quantity.unit.empty()) row.unit = quantity.unit;
    for (const std::string_view code : codes) wholes_.push_back({quantity.begin, code, row.value});
    name_last(codes, told);
  }

  void drop_counted(std::vector<std::string_view>& codes) const {
    std::erase_if(codes,
                  [&](auto code) { return std::ranges::find(wholes_, code, &Whole::code) != wholes_.end(); });
  }

  /// 人大建议2件、提案17件，共19件: the code of all parts is the total's. 新收23件，结转1件，共24件: it has
  /// none.
  void take_sum(std::span<MetricRow> said, std::span<const Told> told, const Quantity& quantity,
                std::vector<std::string_view>& codes) const {
    if (const std::optional<std::string> shared = code_of_parts(said, quantity.unit)) {
      const auto whole = std::ranges::find(wholes_, *shared, &Whole::code);
      if (whole != wholes_.end()) codes = {whole->code};
    } else {
      drop_counted(codes);
    }
    for (const std::string_view code : codes) take_back(said, told, code);
  }

  /// What the user's rules say of the quantity.
  std::vector<std::string_view> codes_of_rules(const Sentence& sentence, std::size_t q, Window window,
                                               bool to_date, bool each) {
    if (rules_.rows().rules.empty()) return {};
    const Quantity& quantity = sentence.quantities[q];
    const std::optional<Listed> listed = listed_item(sentence, q);
    if (listed) window.begin = listed->list.begin;
    std::vector<Fit> fits = rules_.fitting({.words = sentence.words,
                                            .clauses = sentence.clauses,
                                            .headings = heading_->words,
                                            .quantity = &quantity,
                                            .begin = window.begin,
                                            .at = quantity.begin,
                                            .behind = quantity.end,
                                            .end = window.end,
                                            .list_begin = listed ? listed->list.begin : 0,
                                            .list_end = listed ? listed->list.end : 0,
                                            .item_begin = listed ? listed->item.begin : 0,
                                            .item_end = listed ? listed->item.end : 0,
                                            .to_date = to_date});
    drop_earlier_subjects(sentence, quantity.begin, fits);
    if (each) {
      keep_each(fits);
    } else {
      if (is_undecided(sentence, quantity.begin, fits)) fits.clear();
      fits.resize(std::min<std::size_t>(fits.size(), 1));
    }
    return codes_of(fits);
  }

  static std::vector<std::string_view> codes_of(const std::vector<Fit>& fits) {
    std::vector<std::string_view> codes;
    codes.reserve(fits.size());
    for (const Fit& fit : fits) codes.push_back(fit.code);
    return codes;
  }

  /// 行政复议、行政诉讼均为0件: the last row becomes one for each code, in the order in which the text names
  /// them; it has none where there is none.
  void name_last(const std::vector<std::string_view>& codes, const Told& told) {
    if (codes.empty()) return;
    out_.metrics.back().code.emplace(codes.front());
    for (std::size_t i = 1; i < codes.size(); ++i) {
      MetricRow& row = add(told);
      const std::int64_t seq = row.seq;
      row = out_.metrics[out_.metrics.size() - 2];
      row.seq = seq;
      row.code = codes[i];
    }
  }

  bool read_none(const Sentence& sentence, const RoleHit& hit, std::size_t q) {
    const bool counted = std::ranges::any_of(sentence.quantities, [&](const Quantity& quantity) {
      return quantity.begin < hit.end && hit.begin < quantity.end;  // 均为零
    });
    if (counted || is_wished(sentence, hit.begin)) return false;
    const std::uint16_t clause = sentence.clauses.at(hit.begin);
    Window window{sentence.clauses.first(clause), sentence.clauses.behind(clause)};
    if (q > 0 && sentence.clauses.at(sentence.quantities[q - 1].begin) == clause)
      window.begin = std::max(window.begin, sentence.quantities[q - 1].end);
    if (q < sentence.quantities.size() && sentence.clauses.at(sentence.quantities[q].begin) == clause)
      window.end = sentence.quantities[q].begin;
    const bool counts_some = std::ranges::any_of(sentence.quantities, [&](const Quantity& quantity) {
      return quantity.begin >= hit.end && quantity.number.digits != 0 &&
             sentence.clauses.at(quantity.begin) == clause;
    });
    if (counts_some || is_none_of_some(sentence, hit.begin, window, year_)) return false;  // 不存在1件
    Stated none{.words = sentence.words,
                .clauses = sentence.clauses,
                .headings = heading_->words,
                .begin = window.begin,
                .at = hit.begin,
                .behind = hit.end,
                .end = window.end};
    std::vector<std::string_view> codes;
    if (!rules_.rows().rules.empty()) {
      std::vector<Fit> fits = rules_.fitting(none);
      if (fits.empty() && window.end - window.begin <= hit.end - hit.begin + bare_rest) {
        none.bare = true;
        fits = rules_.fitting(none);
      }
      keep_each(fits);
      codes = codes_of(fits);
    }
    Told told{.rank = 0, .stated = false, .by_rule = !codes.empty(), .acted = true};
    if (codes.empty()) {
      Counted missing = clauses_.none(hit.begin, hit.end);
      codes = std::move(missing.codes);
      told.rank = missing.rank;
      drop_counted(codes);  // 行政诉讼2件，无败诉: some were counted
    }
    if (codes.empty()) return false;
    MetricRow& row = add(told);
    row.qualifier = name_of(Qualifier::exact);
    row.quote = quote_of(sentence, *prose_, hit.begin, hit.end);
    name_last(codes, told);
    return true;
  }

  static void require_bounded(std::size_t stated) {
    if (stated < limits::statements) return;
    throw Rejected("states more than " + std::to_string(limits::statements) + " quantities or citations");
  }

  /// A row of the section, its last one.
  MetricRow& add(const Told& told) {
    require_bounded(out_.metrics.size());
    told_.push_back(told);
    MetricRow& row = out_.metrics.emplace_back();
    row.seq = static_cast<std::int64_t>(out_.metrics.size());
    row.origin = "narrative";
    row.section_id = section_->section_id;
    return row;
  }

  const MetricRules& rules_;
  std::optional<std::int64_t> year_;
  ClauseReader clauses_;
  Narrative out_;
  std::vector<Told> told_;                                   // by metric
  std::size_t sentence_begin_ = 0;                           // first metric of the sentence
  std::vector<Heading> headings_;                            // by section
  Heading inner_;                                            // in the section
  Heading *section_heading_ = nullptr, *heading_ = nullptr;  // the latter is the nearest
  const SectionRow* section_ = nullptr;
  Prose paragraph_, heading_prose_, inner_prose_;
  const Prose* prose_ = nullptr;
  KnownWords words_;                // of the sentence
  Clauses cut_;                     // of the sentence
  std::vector<YearMention> years_;  // of the sentence
  std::set<std::pair<std::string, std::string>> cited_;
  std::vector<Whole> wholes_, before_;   // of the sentence, of the one before
  std::vector<std::string_view> codes_;  // of the quantity
  bool is_planned_ = false;              // whether the paragraph goes on with plans
  bool is_to_date_ = false;              // whether the sentence before told figures up to a day
};

}  // namespace

Narrative read_narrative(const std::vector<SectionRow>& sections, const MetricRules& rules,
                         std::optional<std::int64_t> year, std::optional<double> tabled) {
  return NarrativeReader(rules, year).run(sections, tabled);
}

}  // namespace gongkai
