#include "report/identity/identity.h"

#include <algorithm>

#include "base/error.h"
#include "document/blanks.h"
#include "report/identity/agency_of_report.h"
#include "report/identity/body_name.h"
#include "report/identity/contradiction.h"
#include "report/identity/dates.h"
#include "report/identity/page_title.h"
#include "report/identity/publication.h"
#include "report/identity/source_name.h"
#include "report/identity/title_line.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t searched_bytes = 1500;  // from the beginning, for period, publication date, compiler
constexpr std::string_view end_of_sentence = "。";
constexpr int widest_period_gap = 8;  // bytes between the two dates of a period, 起至 included

class Identifier {
 public:
  Identifier(const TextLayout& layout, const Metadata& metadata, const Catalogue& catalogue,
             Diagnostics& diagnostics)
      : layout_(layout), metadata_(metadata), catalogue_(catalogue), diagnostics_(diagnostics) {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < layout.paragraphs.size() && bytes < searched_bytes; ++i) {
      bytes += layout.paragraphs[i].text.size();
      head_.push_back(normalize(layout.paragraphs[i].text));
      erase_pinyin(head_.back());
    }
    for (const std::string& text : head_)
      if (find_date(text, 0, catalogue)) dated_.push_back(text);
  }

  Identity run(const Title& title, const std::vector<SectionRow>& sections, const Overrides& overrides) {
    Identity identity;
    const PageTitle page = page_title(metadata_.title, catalogue_);
    // 政府信息公开年报-松河县人民政府 is a column of a site, whose reports are of all its bodies.
    const bool column = !find_year(compact(page.article), 0, true, catalogue_);
    std::string title_text = title.found ? title.text : column ? std::string() : page.article;
    title_ = compact(title_text);
    erase_pinyin(title_);
    catalogue_.undo_word_changes(title_);
    titled_ = body_of_title(title_, Around::title, catalogue_);
    read_preamble_before(sections);
    if (title_text.empty()) title_text = preamble_.title;
    line_ = title.first;
    if (!title_text.empty()) identity.title = std::string(trim(title_text));
    if (title_text.empty()) diagnostics_.add("missing_title", {});
    find_period(identity);
    decide_year(identity, sections, overrides);
    identity.published_on = publication_date(
        {layout_, dated_, metadata_, paragraph_behind(title, layout_), identity.year}, catalogue_);
    identity.agency = find_agency({title_, titled_, head_, layout_, paragraph_behind(title, layout_),
                                   metadata_, preamble_, compact(page.article), compact(page.site)},
                                  overrides, identity.year, line_, catalogue_, diagnostics_);
    if (titled_ && !overrides.agency) find_other_body(identity, paragraph_behind(title, layout_));
    return identity;
  }

 private:
  /// Whether the title says whose the report is, and of which year: then the preamble may only contradict.
  [[nodiscard]] bool tells_all() const {
    return titled_ && find_year(title_, 0, true, catalogue_) && is_told(*titled_, catalogue_);
  }

  /// Reads what stands above the first section. Where no title stands there, one may begin its prose.
  void read_preamble_before(const std::vector<SectionRow>& sections) {
    std::vector<std::string> all, before;
    for (const std::string& text : head_) all.push_back(without_blanks(text));
    const auto first = std::ranges::find(sections, 1, &SectionRow::depth);
    const std::string heading = first == sections.end()
                                    ? std::string()
                                    : compact(first->label.value_or("") + first->heading.value_or(""));
    for (const std::string& text : all) {
      if (!heading.empty() && text.starts_with(heading)) break;
      before.push_back(text);
    }
    preamble_ = read_preamble(before, catalogue_);
    if (tells_all()) {
      if (!titled_->kind.starts_with("government"))
        preamble_.subject = subject_of_overview(opening(before, sections), false, catalogue_);
      return;
    }
    if (preamble_.title.empty() && preamble_.compiler.empty())
      preamble_.title = read_preamble(all, catalogue_).title;
    const bool told = body_of_title(preamble_.title, Around::sentence, catalogue_).has_value();
    const bool compiled = !preamble_.compiler.empty() && begins_somewhere(preamble_.compiler, catalogue_);
    if (told || compiled || !preamble_.contact.empty()) return;
    const std::vector<std::string> texts = opening(before, sections);
    preamble_.contact = contact_in_overview(texts, catalogue_);
    preamble_.subject = subject_of_overview(texts, !preamble_.compiler.empty(), catalogue_);
  }

  /// What stands above the first section, and in it.
  static std::vector<std::string> opening(std::vector<std::string> texts,
                                          const std::vector<SectionRow>& sections) {
    int chapters = 0;
    for (const SectionRow& section : sections) {
      if (section.depth == 1 && ++chapters > 1) break;
      if (section.depth > 0) texts.push_back(compact(section.body));
    }
    return texts;
  }

  void find_other_body(const Identity& identity, std::size_t behind_title) {
    const std::string other =
        contradicting_body(identity.agency, identity.year, preamble_, layout_, behind_title, catalogue_);
    if (!other.empty()) diagnostics_.add("conflicting_agency", "report/agency", other, line_);
  }

  void find_period(Identity& identity) {
    for (const std::string_view text : dated_) {
      for (auto start = find_date(text, 0, catalogue_); start;
           start = find_date(text, start->end, catalogue_)) {
        std::size_t pos = start->end;
        const auto skip = [&](std::string_view role) {
          for (const WordingDef& def : catalogue_.identity_wordings(role))
            if (text.substr(pos).starts_with(def.wording)) {
              pos += def.wording.size();
              return true;
            }
          return false;
        };
        while (pos < text.size() && text[pos] == ' ') ++pos;
        skip("since");
        while (pos < text.size() && (text[pos] == ' ' || text[pos] == ',')) ++pos;
        if (!skip("until")) continue;
        const auto end = find_date(text, pos, catalogue_, std::stoi(start->iso));
        if (!end || end->begin > pos + widest_period_gap || end->iso < start->iso) continue;
        identity.period_start = start->iso;
        identity.period_end = end->iso;
        return;
      }
    }
  }

  void decide_year(Identity& identity, const std::vector<SectionRow>& sections, const Overrides& overrides) {
    const auto in_title = year_of_title(title_, catalogue_);
    const int period = identity.period_start ? std::stoi(*identity.period_start) : 0;
    if (overrides.year) {
      identity.year = *overrides.year;
    } else if (in_title) {
      identity.year = in_title->year;
      if (const std::string range = further_year(*in_title); !range.empty())
        diagnostics_.add("ambiguous_year", "report/year", range, line_);
      if (period != 0 && period != in_title->year)
        diagnostics_.add("conflicting_year", "report/year",
                         *identity.period_start + " – " + *identity.period_end, line_);
      else if (const auto stated = find_year(preamble_.title, 0, true, catalogue_);
               stated && stated->year != in_title->year)
        diagnostics_.add("conflicting_year", "report/year", preamble_.title, line_);
    } else if (const auto stated = find_year(preamble_.title, 0, true, catalogue_);
               stated && is_believed(stated->year, period, sections)) {
      identity.year = stated->year;
      diagnostics_.add("year_not_in_title", "report/year", preamble_.title, line_);
      if (period != 0 && period != stated->year)
        diagnostics_.add("conflicting_year", "report/year",
                         *identity.period_start + " – " + *identity.period_end, line_);
    } else if (period != 0) {
      identity.year = period;
      diagnostics_.add("year_not_in_title", "report/year", *identity.period_start, line_);
      if (stated && stated->year != period)
        diagnostics_.add("conflicting_year", "report/year", preamble_.title, line_);
    } else {
      year_from_period(identity);
      if (identity.year == 0) year_from_headings(identity, sections);
      if (identity.year == 0) year_from_prose(identity, sections);
      if (identity.year == 0 && overrides.source) year_from_source(identity, *overrides.source);
    }
    if (identity.year == 0)
      throw Rejected(
          "does not say which year it reports on: no year in its title, its preamble, its period, its "
          "headings, or the "
          "name of its source; give it in column year, or as the source's name (folder/agency-year.txt)");
  }

  /// Of a report called 《…2020年…年度报告》 in its preamble: not where its period and its prose are of 2021.
  [[nodiscard]] bool is_believed(std::int64_t stated, int period,
                                 const std::vector<SectionRow>& sections) const {
    return period == 0 || period == stated || year_of_prose(sections) != period;
  }

  /// 2021-2022年: the years of a title that speaks of more than `first`; empty when it does not. A school
  /// year is one.
  [[nodiscard]] std::string further_year(const YearSpan& first) const {
    const auto next = find_year(title_, first.end, true, catalogue_);
    if (!next || next->year == first.year) return {};
    const std::string_view between = std::string_view(title_).substr(first.end, next->begin - first.end);
    const auto links = catalogue_.identity_wordings("year_link");
    const bool linked =
        std::ranges::any_of(links, [&](const WordingDef& def) { return between == def.wording; });
    const std::string range = title_.substr(first.begin, next->end - first.begin);
    return linked && !says_any(range, "school_year", catalogue_) ? range : std::string();
  }

  void year_from_source(Identity& identity, const std::string& source) {
    const auto year = year_of_source(normalize(source), catalogue_);
    if (!year) return;
    identity.year = *year;
    diagnostics_.add("year_from_source", "report/year", source, line_);
  }

  /// 统计期限为2022年1—12月: the one year of the sentences that tell of a period without its days.
  void year_from_period(Identity& identity) {
    std::string_view found;
    int stated = 0;
    for (const std::string_view text : head_)
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(end_of_sentence, begin), text.size());
        const std::string_view sentence = text.substr(begin, end - begin);
        begin = end + end_of_sentence.size();
        if (!says_any(sentence, "period", catalogue_)) continue;
        for (auto year = find_year(sentence, 0, false, catalogue_); year;
             year = find_year(sentence, year->end, false, catalogue_)) {
          if (stated != 0 && stated != year->year) return;
          stated = year->year;
          found = sentence;
        }
      }
    if (stated == 0) return;
    identity.year = stated;
    diagnostics_.add("year_not_in_title", "report/year", found, line_);
  }

  /// "2023年政务公开总体情况": a heading may still name the year.
  void year_from_headings(Identity& identity, const std::vector<SectionRow>& sections) {
    for (const SectionRow& section : sections) {
      if (section.depth != 1 || !section.heading) continue;
      const auto year = find_year(normalize(*section.heading), 0, false, catalogue_);
      if (!year) continue;
      identity.year = year->year;
      diagnostics_.add("year_not_in_title", "report/year", *section.heading, line_);
      return;
    }
  }

  void year_from_prose(Identity& identity, const std::vector<SectionRow>& sections) {
    identity.year = year_of_prose(sections);
    if (identity.year != 0)
      diagnostics_.add("year_not_in_title", "report/year", std::to_string(identity.year), line_);
  }

  /// "2019年，我县…": the one year with which paragraphs of the sections begin; 0 when there is none, or are
  /// several. A date begins with one, too.
  [[nodiscard]] int year_of_prose(const std::vector<SectionRow>& sections) const {
    int stated = 0;
    for (const SectionRow& section : sections) {
      const std::string body = normalize(section.body);
      for (std::size_t begin = 0; section.depth > 0 && begin < body.size();) {
        const std::size_t end = std::min(body.find('\n', begin), body.size());
        const std::string paragraph = body.substr(begin, end - begin);
        begin = end + 1;
        const auto year = find_year(paragraph, 0, false, catalogue_);
        if (!year || year->begin != 0) continue;
        if (const auto date = find_date(paragraph, 0, catalogue_); date && date->begin == 0) continue;
        if (stated != 0 && stated != year->year) return 0;
        stated = year->year;
      }
    }
    return stated;
  }

  const TextLayout& layout_;
  const Metadata& metadata_;
  const Catalogue& catalogue_;
  Diagnostics& diagnostics_;
  std::vector<std::string> head_;
  std::vector<std::string_view> dated_;  // those of them that hold a date
  Preamble preamble_;
  std::string title_;
  std::optional<AgencyIdentity> titled_;
  std::size_t line_ = 0;
};

}  // namespace

std::size_t paragraph_behind(const Title& title, const TextLayout& layout) {
  if (!title.found) return 0;
  const auto behind =
      std::ranges::find_if(layout.paragraphs, [&](const Paragraph& p) { return p.first > title.last; });
  return static_cast<std::size_t>(behind - layout.paragraphs.begin());
}

bool is_news(const std::vector<SectionRow>& sections, const Catalogue& catalogue) {
  return std::ranges::any_of(sections, [&](const SectionRow& section) {
    if (section.depth > 0 || !says_any(section.body, "press", catalogue)) return false;
    const std::string text = normalize(section.body);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find("。", begin), text.size());
      const std::string_view sentence = std::string_view(text).substr(begin, end - begin);
      begin = end + 1;
      if (says_any(sentence, "press", catalogue) && says_any(sentence, "of_report", catalogue)) return true;
    }
    return false;
  });
}

Identity identify(const Title& title, const TextLayout& layout, const Metadata& metadata,
                  const std::vector<SectionRow>& sections, const Overrides& overrides,
                  const Catalogue& catalogue, Diagnostics& diagnostics) {
  return Identifier(layout, metadata, catalogue, diagnostics).run(title, sections, overrides);
}

}  // namespace gongkai
