#include "report/recognise.h"

#include <algorithm>

#include "base/error.h"
#include "report/captioned_tables.h"
#include "report/cells.h"
#include "report/forms/wording.h"
#include "report/identity/agency_name.h"
#include "report/identity/agency_of_report.h"
#include "report/identity/body_name.h"
#include "report/identity/dates.h"
#include "report/identity/identity.h"
#include "report/narrative/narrative.h"
#include "report/outline/lost_breaks.h"
#include "report/outline/outline.h"
#include "report/regions.h"
#include "report/statistics/matrix.h"
#include "report/table/counts.h"
#include "report/tables.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::ptrdiff_t fewest_topics = 3;  // statutory sections that make a report

/// 汇总全县各部门: whether an office says that it reports for all of the division.
bool collects(const TextLayout& layout, const Catalogue& catalogue) {
  return std::ranges::any_of(layout.paragraphs, [&](const Paragraph& paragraph) {
    return says_any(paragraph.text, "collected", catalogue) && says_any(paragraph.text, "whole", catalogue);
  });
}

/// Whether the report is on all of a division and not on one body; as its title, or the caller, says.
std::optional<bool> is_of_whole(const Title& title, const TextLayout& layout,
                                const std::optional<std::string>& agency, const Catalogue& catalogue) {
  const auto body = agency ? read_agency(compact(*agency), true, catalogue)
                           : body_of_title(compact(title.text), Around::title, catalogue);
  if (!body) return std::nullopt;
  const bool alone = !ending_of(body->full_name, "level", catalogue).empty() ||
                     !ending_of(body->full_name, "jurisdiction", catalogue).empty();
  if (body->kind == "government_office") return collects(layout, catalogue);
  return !alone && (body->kind == "government" || body->kind == "township");
}

/// A document with its tables settled and its prose laid out.
struct Settled {
  Document document;
  Tokens tokens;
  std::vector<Region> regions;
  Title title;
  TextLayout layout;
  std::optional<std::int64_t> year;  ///< as far as the title says
  std::optional<bool> of_whole;      ///< told where there are lists, which alone ask
  std::vector<OtherYear> other_years;

  explicit Settled(std::string_view bytes, const Overrides& given = {})
      : document(read_document(bytes, WordedAs())), year(given.year) {
    const Catalogue& catalogue = Catalogue::instance();
    restore_line_breaks(document, catalogue);
    tokens = tokenize(document, catalogue);
    regions = find_regions(document, tokens, catalogue);
    title = find_title(document, regions, catalogue);
    if (!year && title.found)
      if (const auto stated = year_of_title(compact(title.text), catalogue)) year = stated->year;
    add_matrices();
    layout = lay_out(document, tokens, regions, title.found ? title.last + 1 : 0);
    const auto scope = [&] { return is_of_whole(title, layout, given.agency, catalogue); };
    if (std::ranges::find(regions, Form::statistics, &Region::form) != regions.end()) of_whole = scope();
    leave_out_other_tables(scope);
  }

  [[nodiscard]] TableContext context(Diagnostics& diagnostics) const {
    for (const OtherYear& table : other_years)
      diagnostics.add("other_year_table", std::string(table_of(table.form)), table.caption, table.line);
    return {document, tokens,  regions, Catalogue::instance(), diagnostics, cuts_blank_ends(document),
            year,     of_whole};
  }

 private:
  /// The tables whose captions say that they are not this report's become tables of no form.
  void leave_out_other_tables(const ScopeOfReport& scope) {
    const std::size_t lines = lines_of(regions);
    auto [of_report, captions] = tables_of_report(std::move(regions), document, tokens, year, scope);
    regions = std::move(of_report);
    other_years = std::move(captions);
    if (lines_of(regions) < lines)
      layout = lay_out(document, tokens, regions, title.found ? title.last + 1 : 0);
  }

  static std::size_t lines_of(const std::vector<Region>& regions) {
    std::size_t lines = 0;
    for (const Region& region : regions) lines += region.last - region.first + 1;
    return lines;
  }

  void add_matrices() {
    std::vector<bool> taken(document.lines.size(), false);
    for (const Region& region : regions)
      for (std::size_t i = region.first; i <= region.last; ++i) taken[i] = true;
    const std::vector<Region> matrices = find_matrices(document, taken, year);
    regions.insert(regions.end(), matrices.begin(), matrices.end());
    std::ranges::sort(regions, {}, &Region::first);
  }
};

void report_damage(const Document& document, Diagnostics& diagnostics) {
  for (const DecodeFault& fault : document.text.faults)
    diagnostics.add("undecodable_bytes", {}, {}, std::nullopt, std::to_string(fault.offset));
  if (document.text.repaired) diagnostics.add("mojibake_repaired", {});
}

std::ptrdiff_t count_topics(const std::vector<SectionRow>& sections) {
  return std::ranges::count_if(sections, [](const SectionRow& s) { return s.topic.has_value(); });
}

/// Two reports in one file are not one report: which of their figures are whose, nothing tells. A title in a
/// list of links has no sections under it.
void require_one_report(const Settled& settled, const std::vector<SectionRow>& sections) {
  const Catalogue& catalogue = Catalogue::instance();
  const auto next = paragraph_of_next_report(settled.document, settled.title, settled.layout, catalogue);
  if (!next) return;
  const std::ptrdiff_t topics = count_topics(outline(settled.layout, *next, catalogue));
  if (topics < fewest_topics || count_topics(sections) - topics < fewest_topics) return;
  throw Rejected("holds the reports of several agencies or years: behind '" + settled.title.text +
                 "' there is '" + settled.layout.paragraphs[*next - 1].text + "'");
}

bool is_tabled(const Statutory& tables) {
  return !tables.disclosure.empty() || !tables.request.empty() || !tables.dispute.empty() ||
         !tables.metrics.empty();
}

/// Whether there are tables, and none states a figure: a form to be filled in.
bool is_blank(const Statutory& tables) {
  const auto stated = [](const auto& row) {
    return std::ranges::any_of(row.counts, [](const Count& count) { return count.has_value(); });
  };
  return is_tabled(tables) && tables.metrics.empty() && std::ranges::none_of(tables.request, stated) &&
         std::ranges::none_of(tables.dispute, stated) &&
         std::ranges::none_of(tables.disclosure,
                              [](const DisclosureRow& row) { return row.value.has_value(); });
}

/// An annual report has its title, or several statutory sections, or a statutory table.
void require_report(const Settled& settled, const std::vector<SectionRow>& sections,
                    const Statutory& tables) {
  const std::ptrdiff_t topics = count_topics(sections);
  const bool tabled = is_tabled(tables);
  const bool titled = settled.title.found && (topics > 0 || tabled || sections.size() > 1);
  if (!tabled && is_news(sections, Catalogue::instance()))
    throw Rejected("not an annual report: news on one, by what it says above its first heading");
  if ((!settled.title.found || is_blank(tables)) && !settled.title.no_report.empty())
    throw Rejected("not an annual report: a notice, a template or news on one, by its title '" +
                   settled.title.no_report + "'");
  if (!titled && topics < fewest_topics && !tabled)
    throw Rejected(
        "not an annual report on government information disclosure: no title of one "
        "(政府信息公开工作年度报告) with its "
        "sections, fewer than three of its statutory sections, and no statutory table");
}

int edition_of(const Statutory& tables, std::int64_t year, const Catalogue& catalogue,
               Diagnostics& diagnostics) {
  const auto editions = catalogue.editions();
  int decided = -1;
  std::string met;
  for (const int edition : {tables.disclosure_edition, tables.request_edition, tables.statistics_edition}) {
    if (edition < 0) continue;
    const std::string_view code = editions[static_cast<std::size_t>(edition)].code;
    if (decided < 0) decided = edition;
    if (met.find(code) == std::string::npos) met.append(met.empty() ? "" : ", ").append(code);
  }
  if (met.find(',') != std::string::npos)
    diagnostics.add("mixed_editions", "report/edition", {}, std::nullopt, met);
  if (decided >= 0) return decided;
  diagnostics.add("edition_by_year", "report/edition");
  for (std::size_t i = 0; i < editions.size(); ++i)
    if (year >= editions[i].first_year && year <= editions[i].last_year) return static_cast<int>(i);
  return static_cast<int>(editions.size()) - 1;
}

/// As table three tells them.
std::optional<double> requests_received(const std::vector<RequestRow>& rows) {
  const auto row = std::ranges::find(rows, "received_new", &RequestRow::outcome);
  if (row == rows.end() || !row->counts.back()) return std::nullopt;
  return static_cast<double>(*row->counts.back());
}

}  // namespace

Report recognise(std::string_view bytes, const Overrides& overrides, const MetricRules& rules) {
  const Catalogue& catalogue = Catalogue::instance();
  const Settled settled(bytes, overrides);
  Diagnostics diagnostics(catalogue);
  report_damage(settled.document, diagnostics);
  Report report;
  std::vector<std::int64_t> section_of;
  report.sections =
      outline(settled.layout, paragraph_behind(settled.title, settled.layout), catalogue, &section_of);
  const TableContext context = settled.context(diagnostics);
  Statutory tables = read_statutory(context);
  require_report(settled, report.sections, tables);
  require_one_report(settled, report.sections);
  report.identity = identify(settled.title, settled.layout, settled.document.metadata, report.sections,
                             overrides, catalogue, diagnostics);
  if (is_blank(tables) && (diagnostics.has("agency_from_source") || diagnostics.has("year_from_source")))
    throw Rejected(
        "a blank form: its tables hold no figure, and only the name of its source says whose it is or of "
        "which "
        "year");
  const int edition = edition_of(tables, report.identity.year, catalogue, diagnostics);
  report.identity.edition = catalogue.editions()[static_cast<std::size_t>(edition)].code;
  report_missing_sections(report.sections, edition, catalogue, diagnostics);
  report_missing(context, tables, edition);
  report.media_type = settled.document.media_type;
  report.charset = settled.document.text.charset;
  report.disclosure = std::move(tables.disclosure);
  report.request = std::move(tables.request);
  report.dispute = std::move(tables.dispute);
  Narrative narrative =
      read_narrative(report.sections, rules, report.identity.year, requests_received(report.request));
  for (const ConflictingMetric& conflict : narrative.conflicts)
    diagnostics.add("conflicting_metric", "metric/" + conflict.code, conflict.values);
  report.metrics = std::move(narrative.metrics);
  report.citations = std::move(narrative.citations);
  for (MetricRow& metric : tables.metrics) {
    metric.seq = static_cast<std::int64_t>(report.metrics.size()) + 1;
    report.metrics.push_back(std::move(metric));
  }
  add_other_tables({settled.document, settled.regions, settled.layout}, section_of, std::move(tables.strays),
                   report, diagnostics);
  report.diagnostics = diagnostics.rows(settled.layout.text_line);
  return report;
}

std::vector<CellRow> table_cells(std::string_view bytes) {
  const Catalogue& catalogue = Catalogue::instance();
  const Settled settled(bytes);
  Diagnostics diagnostics(catalogue);
  const TableContext context = settled.context(diagnostics);
  Statutory tables = read_statutory(context);
  std::ranges::stable_sort(tables.facts, {}, &CellFact::cell);
  return cell_rows({settled.document, settled.regions, settled.layout}, tables.facts);
}

std::string clean_text(std::string_view bytes) {
  const Settled settled(bytes);
  return render_text(settled.document, settled.layout);
}

}  // namespace gongkai
