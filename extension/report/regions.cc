#include "report/regions.h"

#include <algorithm>
#include <optional>

#include "base/limits.h"
#include "report/own_tables.h"
#include "report/statistics/regions.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_interruption = 12;  // lines without a label inside one table
constexpr std::size_t longest_stray = 132;        // bytes of an unknown line inside a table
constexpr std::size_t fewest_values = 2;          // of a row that opens a table without a known label
constexpr std::size_t lookahead = 3;
constexpr std::size_t fewest_worded = 2;    // lines with words of a form, where none opened the table
constexpr std::size_t longest_header = 24;  // lines of a header in pieces
constexpr std::size_t longest_scrap = 4;    // ideographs of a header word in a narrow column, torn in two

class RegionFinder {
 public:
  RegionFinder(const Document& document, const Tokens& tokens, const Catalogue& catalogue)
      : document_(document), tokens_(tokens), catalogue_(catalogue), own_(tokens, catalogue, evidence_) {}

  std::vector<Region> find() {
    const std::vector<Region> statistics = find_statistics(document_, tokens_);
    evidence_ = weigh_lines(document_, tokens_, catalogue_);
    for (const Region& region : statistics)  // no other table begins in it or goes on past it
      for (std::size_t i = region.first; i <= region.last; ++i)
        evidence_[i] = {.taken = true, .breaker = true};
    for (std::size_t i = 0; i < document_.lines.size(); ++i) step(i);
    close();
    for (const Form form : statutory_forms)
      if (!own_.is_stated(form, regions_))
        std::erase_if(regions_, [&](const Region& region) { return region.form == form; });
    regions_.insert(regions_.end(), statistics.begin(), statistics.end());
    std::ranges::sort(regions_, {}, &Region::first);
    return std::move(regions_);
  }

 private:
  void step(std::size_t i) {
    const Evidence& evidence = evidence_[i];
    if (const int topic = heading_topic(i); topic >= 0) topic_ = topic;
    if (open_) {
      if (continues(i)) return;
      if (open_) return;  // undecided: later lines tell
    }
    if (!evidence.breaker) try_open(i);
  }

  [[nodiscard]] int heading_topic(std::size_t i) const {
    if (!evidence_[i].breaker || evidence_[i].taken || tokens_.lines[i].is_long) return -1;
    return catalogue_.topic_of(tokens_.of(i)[0].key);
  }

  /// True when line i belongs to the open table. Closes it where it ends.
  bool continues(std::size_t i) {
    const Evidence& evidence = evidence_[i];
    const std::size_t f = index(open_->form);
    const bool other = std::ranges::any_of(
        statutory_forms, [&](Form g) { return index(g) != f && evidence.strong[index(g)]; });
    if (evidence.breaker || (other && !evidence.strong[f]) || i - open_->first > limits::table_lines) {
      close();
      return false;
    }
    const bool row = evidence.values > 0 && (evidence.cells || evidence.words > 0);
    if (evidence.weak[f] || evidence.piece[f] || evidence.values_only() || row) {
      open_->last = i;
      strays_ = 0;
      return true;
    }
    const bool scrap = in_section_of(open_->form, topic_) && is_scrap(i);
    const bool stray = document_.line_text(document_.lines[i]).size() <= longest_stray;
    if (!stray || (!scrap && ++strays_ > longest_interruption)) close();
    return false;
  }

  /// "结果维", "持": a piece of a header in narrow columns, or written downwards, one cell a line.
  [[nodiscard]] bool is_scrap(std::size_t i) const {
    const auto line = tokens_.of(i);
    return line.size() == 1 && !line[0].key.empty() && line[0].key.size() <= longest_scrap;
  }

  void try_open(std::size_t i) {
    const Evidence& evidence = evidence_[i];
    std::optional<Form> form;
    bool by_place = false;
    for (const Form f : statutory_forms)
      if (evidence.strong[index(f)] && !form) form = f;
    for (const bool own_section : {true, false})
      for (const Form f : statutory_forms)
        if (!form && in_section_of(f, topic_) == own_section && evidence.weak[index(f)] &&
            (evidence.values > 0 || leads_to_table(i, f)))
          form = f;
    for (const Form f : statutory_forms)  // the label is damaged, the place is right
      if (!form && in_section_of(f, topic_) && evidence.cells && evidence.words > 0 &&
          evidence.values >= fewest_values) {
        form = f;
        by_place = true;
      }
    if (!form && in_section_of(Form::dispute, topic_) && (evidence.values_only() || evidence.words == 1) &&
        evidence.values + evidence.blanks == values_of_dispute(catalogue_))
      form = Form::dispute;  // table four without a readable header
    if (!form) return;
    open_ = Region{.form = *form, .first = first_line(i, *form), .last = i};
    open_topic_ = topic_;
    by_place_ = by_place;
    strays_ = 0;
  }

  /// Lines before the first sure label that are made of the form's words: the top of a header broken over
  /// lines.
  [[nodiscard]] std::size_t first_line(std::size_t i, Form form) const {
    const std::size_t end = regions_.empty() ? 0 : regions_.back().last + 1;
    std::size_t first = i;
    for (std::size_t n = i; n > end && i - n < lookahead + 1; --n) {
      const Evidence& above = evidence_[n - 1];
      if (above.breaker) break;
      if (above.weak[index(form)] || above.piece[index(form)]) first = n - 1;
    }
    while (first > end && evidence_[first - 1].names_columns() && is_same_grid(first - 1, first)) --first;
    return first;
  }

  [[nodiscard]] bool is_same_grid(std::size_t above, std::size_t below) const {
    const Line& upper = document_.lines[above];
    const Line& lower = document_.lines[below];
    return upper.arrangement == lower.arrangement && upper.cell_count == lower.cell_count && !lower.after_gap;
  }

  [[nodiscard]] bool in_section_of(Form form, int topic) const {
    return topic >= 0 && catalogue_.topics()[static_cast<std::size_t>(topic)].form == static_cast<int>(form);
  }

  /// Whether a doubtful label is followed by labels or values of the same table.
  [[nodiscard]] bool leads_to_table(std::size_t i, Form form) const {
    const bool own_section = in_section_of(form, topic_);  // there a header may be in pieces
    const std::size_t last = i + (own_section ? longest_header : lookahead);
    for (std::size_t n = i + 1; n <= last && n < evidence_.size(); ++n) {
      const Evidence& next = evidence_[n];
      if (next.breaker) return false;
      if (next.strong[index(form)] || next.values_only()) return true;
      const bool piece = own_section && (next.piece[index(form)] || is_scrap(n));
      if (!next.weak[index(form)] && !piece) return false;
    }
    return false;
  }

  void close() {
    if (open_ && is_statutory(*open_)) regions_.push_back(*open_);
    open_.reset();
  }

  /// Other tables use some words of the forms, too: without a label that is the form's alone a region counts
  /// only in the section where the form belongs.
  [[nodiscard]] bool is_statutory(const Region& region) const {
    const std::size_t f = index(region.form);
    if (own_.has_other_names(region)) return false;
    std::size_t worded = 0;
    for (std::size_t i = region.first; i <= region.last; ++i) {
      if (evidence_[i].strong[f]) return true;
      if (evidence_[i].weak[f] || evidence_[i].piece[f]) ++worded;
    }
    return in_section_of(region.form, open_topic_) && (!by_place_ || worded >= fewest_worded);
  }

  const Document& document_;
  const Tokens& tokens_;
  const Catalogue& catalogue_;
  std::vector<Evidence> evidence_;
  OwnTables own_;
  std::vector<Region> regions_;
  std::optional<Region> open_;
  std::size_t strays_ = 0;  ///< lines since the last one that is the open table's for sure
  int topic_ = -1;          ///< of the last statutory heading
  int open_topic_ = -1;     ///< … before the open table
  bool by_place_ = false;   ///< no word of the form opened it: it may be a table of the report's own
};

}  // namespace

std::vector<Region> find_regions(const Document& document, const Tokens& tokens, const Catalogue& catalogue) {
  return RegionFinder(document, tokens, catalogue).find();
}

}  // namespace gongkai
