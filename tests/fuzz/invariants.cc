#include "fuzz/invariants.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "base/error.h"
#include "report/forms/diagnostics.h"
#include "report/narrative/citation.h"
#include "report/narrative/quantity.h"
#include "report/recognise.h"
#include "text/normalize.h"

namespace gongkai::fuzz {
namespace {

constexpr std::string_view applicants[] = {"natural_person",
                                           "commercial_enterprise",
                                           "research_institution",
                                           "social_welfare_org",
                                           "legal_service_org",
                                           "other_org",
                                           "total"};
constexpr std::string_view results[] = {"upheld", "corrected", "other", "pending", "total"};

/// Whether no character was cut in two.
bool is_utf8(std::string_view text) {
  std::string again;
  for (std::size_t pos = 0; pos < text.size();) append_utf8(again, next_code_point(text, pos));
  return again == text;
}

/// The first promise that the rows of one document break.
class Checker {
 public:
  Checker(const Report& report, const std::vector<CellRow>& cells, const std::string& text)
      : report_(report), cells_(cells), text_(text) {}

  std::string run() {
    read_cells();
    check_disclosure();
    check_request();
    check_dispute();
    check_sections();
    expect_prose(text_);
    for (const SectionRow& section : report_.sections) expect_prose(section.body);
    check_diagnostics();
    check_identity();
    return broken_;
  }

 private:
  void expect(bool holds, const std::string& promise) {
    if (!holds && broken_.empty()) broken_ = promise;
  }

  void read_cells() {
    for (const CellRow& cell : cells_) {
      expect(is_utf8(cell.raw), "a cell with half a character");
      expect(cell.table_no > 0 && cell.row > 0 && cell.col > 0, "a cell without a position");
    }
    for (const char c : normalize(text_))
      if (c > ' ' && c != ',' && c != '.') digits_ += c;
  }

  /// Never a figure from nowhere: the document has its digits. Money may have moved its point.
  void check_value(const std::string& where, bool given, double value) {
    expect(facts_.insert(where).second, "stated twice: " + where);
    if (!given) return;
    expect(std::isfinite(value) && std::abs(value) < 1e17, "no number: " + where);
    std::string written = std::to_string(std::abs(value));
    std::erase(written, '.');
    while (written.size() > 1 && written.back() == '0') written.pop_back();
    written.erase(0, std::min(written.size() - 1, written.find_first_not_of('0')));
    expect(digits_.find(written) != std::string::npos,
           "a value that stands nowhere: " + where + " " + written);
  }

  void check_disclosure() {
    for (const DisclosureRow& row : report_.disclosure)
      check_value(place("disclosure", row.item, row.measure), row.value.has_value(), row.value.value_or(0));
  }

  void check_request() {
    for (const RequestRow& row : report_.request)
      for (std::size_t i = 0; i < row.counts.size(); ++i)
        check_count(place("request", row.outcome, applicants[i]), row.counts[i]);
  }

  void check_dispute() {
    for (const DisputeRow& row : report_.dispute)
      for (std::size_t i = 0; i < row.counts.size(); ++i)
        check_count(place("dispute", row.channel, results[i]), row.counts[i]);
  }

  void check_count(const std::string& where, const Count& count) {
    check_value(where, count.has_value(), static_cast<double>(count.value_or(0)));
    expect(!count || *count >= 0, "a count below zero: " + where);
  }

  void check_sections() {
    std::set<std::int64_t> met;
    std::int64_t ordinal = 0;
    for (const SectionRow& section : report_.sections) {
      expect(section.ordinal > ordinal, "sections out of order");
      ordinal = section.ordinal;
      expect(is_utf8(section.body) && is_utf8(section.heading.value_or("")),
             "a section with half a character");
      expect(!section.parent_id || met.contains(*section.parent_id), "a section before its parent");
      expect(section.depth >= 0 && (section.depth > 0 || met.empty()), "prose of depth 0 behind a heading");
      expect(met.insert(section.section_id).second, "two sections of one number");
    }
  }

  void expect_prose(std::string_view text) {
    if (broken_.empty()) broken_ = broken_prose_promise(text);
  }

  void check_diagnostics() {
    std::int64_t lines = 0;
    for (const char c : text_) lines += c == '\n' ? 1 : 0;
    std::int64_t seq = 0;
    for (const DiagnosticRow& row : report_.diagnostics) {
      expect(row.seq == ++seq, "diagnostics out of order");
      expect(!row.line || (*row.line >= 1 && *row.line <= lines), "a diagnostic on no line of the text");
      expect(!row.message.empty(), "a diagnostic that says nothing");
      expect(is_utf8(row.message) && is_utf8(row.raw.value_or("")), "a diagnostic with half a character");
    }
  }

  void check_identity() {
    const Identity& identity = report_.identity;
    expect(!identity.agency.name.empty() && !identity.edition.empty(), "no agency, or no edition");
    expect(identity.year >= 1990 && identity.year <= 2099, "a year that is none");
    expect(identity.agency.full_name.ends_with(identity.agency.name),
           "the full name does not end in the name");
  }

  const Report& report_;
  const std::vector<CellRow>& cells_;
  const std::string& text_;
  std::string digits_;
  std::set<std::string> facts_;
  std::string broken_;
};

}  // namespace

std::string broken_prose_promise(std::string_view utf8) {
  const Prose prose(utf8);
  std::size_t behind = 0;
  for (const Quantity& quantity : find_quantities(prose, Catalogue::instance())) {
    if (quantity.begin < behind || quantity.begin >= quantity.end || quantity.end > prose.text().size())
      return "quantities that overlap or lie outside";
    behind = quantity.end;
    const std::string_view quote = prose.quote(quantity.begin, quantity.end);
    if (quote.empty() || utf8.find(quote) == std::string_view::npos) return "a quote that stands nowhere";
    if (is_utf8(utf8) && !is_utf8(quote)) return "a quote with half a character";
    if (!std::isfinite(quantity.number.value())) return "a quantity that is no number";
  }
  for (const Citation& citation : find_citations(prose)) {
    if (!citation.title && !citation.document_no) return "a citation of nothing";
    if (!is_utf8(citation.title.value_or("")) || !is_utf8(citation.document_no.value_or("")))
      return "a citation with half a character";
  }
  return {};
}

std::string broken_promise(std::string_view bytes) {
  std::string text;
  std::vector<CellRow> cells;
  try {
    text = clean_text(bytes);
    cells = table_cells(bytes);
  } catch (const Rejected&) {
    try {
      recognise(bytes);
    } catch (const Rejected&) {
      return {};
    }
    return "a report of a document that cannot be read";
  }
  try {
    const Report report = recognise(bytes);
    return Checker(report, cells, text).run();
  } catch (const Rejected& rejected) {
    return std::string_view(rejected.what()).empty() ? "rejected without a reason" : std::string();
  }
}

}  // namespace gongkai::fuzz
