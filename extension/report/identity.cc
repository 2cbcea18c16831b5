#include "report/identity.h"

#include <algorithm>

#include "base/error.h"
#include "document/blanks.h"
#include "report/agency_name.h"
#include "report/dates.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t searched_bytes = 1500;   // from the beginning, for period, publication date, compiler
constexpr std::size_t longest_signature = 60;  // bytes
constexpr std::size_t signature_paragraphs = 12;  // a page footer may follow the signature
constexpr int widest_period_gap = 8;              // bytes between the two dates of a period, 起至 included

std::string compact(std::string_view text) {
  std::string result = normalize(text);
  std::erase(result, ' ');
  return result;
}

/// Takes pinyin in brackets out of a traditional mirror's words: 規(guī)章.
void erase_pinyin(std::string& text) {
  for (std::size_t open = text.find('('); open != std::string::npos; open = text.find('(', open)) {
    const std::size_t close = text.find(')', open);
    if (close == std::string::npos) return;
    bool latin = close > open + 1;
    for (std::size_t pos = open + 1; latin && pos < close;) {
      const char32_t c = next_code_point(text, pos);
      latin = (c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x250);
    }
    if (latin) {
      text.erase(open, close - open + 1);
    } else {
      ++open;
    }
  }
}

bool has_role(const WordingDef& def, std::string_view role) { return def.role == role; }

class Identifier {
 public:
  Identifier(const TextLayout& layout, const Catalogue& catalogue, Diagnostics& diagnostics)
      : layout_(layout), catalogue_(catalogue), diagnostics_(diagnostics) {
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < layout.paragraphs.size() && bytes < searched_bytes; ++i) {
      bytes += layout.paragraphs[i].text.size();
      head_.push_back(normalize(layout.paragraphs[i].text));
    }
  }

  Identity run(const Title& title, const std::vector<SectionRow>& sections, const Overrides& overrides) {
    Identity identity;
    title_ = compact(title.text);
    erase_pinyin(title_);
    catalogue_.undo_word_changes(title_);
    line_ = title.first;
    if (title.found) identity.title = std::string(trim(title.text));
    if (!title.found) diagnostics_.add("missing_title", {});
    find_period(identity);
    find_publication(identity);
    decide_year(identity, sections, overrides);
    decide_agency(identity, overrides);
    return identity;
  }

 private:
  void find_period(Identity& identity) {
    for (const std::string& text : head_) {
      for (auto start = find_date(text, 0, catalogue_); start;
           start = find_date(text, start->end, catalogue_)) {
        std::size_t pos = start->end;
        const auto skip = [&](std::string_view role) {
          for (const WordingDef& def : catalogue_.identity_wordings())
            if (has_role(def, role) && std::string_view(text).substr(pos).starts_with(def.wording)) {
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

  void find_publication(Identity& identity) {
    for (const std::string& text : head_)
      for (const WordingDef& def : catalogue_.identity_wordings()) {
        if (!has_role(def, "published")) continue;
        const std::size_t at = text.find(def.wording);
        if (at == std::string::npos) continue;
        const std::size_t behind = at + def.wording.size();
        const auto date = find_date(text, behind, catalogue_);
        if (!date || date->begin > behind + widest_period_gap) continue;
        identity.published_on = date->iso;
        return;
      }
  }

  void decide_year(Identity& identity, const std::vector<SectionRow>& sections, const Overrides& overrides) {
    const auto in_title = find_year(title_, 0, true, catalogue_);
    const int period = identity.period_start ? std::stoi(*identity.period_start) : 0;
    if (overrides.year) {
      identity.year = *overrides.year;
    } else if (in_title) {
      identity.year = in_title->year;
      if (period != 0 && period != in_title->year)
        diagnostics_.add("conflicting_year", "report/year",
                         *identity.period_start + " – " + *identity.period_end, line_);
    } else if (period != 0) {
      identity.year = period;
      diagnostics_.add("year_not_in_title", "report/year", *identity.period_start, line_);
    } else {
      year_from_headings(identity, sections);
    }
    if (identity.year == 0)
      throw Rejected("does not say which year it reports on: no year in its title or its period");
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

  void decide_agency(Identity& identity, const Overrides& overrides) {
    std::optional<AgencyIdentity> agency;
    if (overrides.agency) agency = read_agency(compact(*overrides.agency), true, catalogue_);
    if (overrides.agency && !agency) throw Rejected("'" + *overrides.agency + "' is no name of an agency");
    if (!agency) agency = agency_in_title();
    if (!agency) {
      agency = agency_in_body();
      if (!agency)
        throw Rejected(
            "does not say whose report it is: no agency in its title, its preamble or its signature");
      diagnostics_.add("agency_not_in_title", "report/agency", agency->aliases.front(), line_);
    }
    identity.agency = std::move(*agency);
    complete_name(identity.agency);
  }

  /// What the title says besides year, subject and kind.
  std::optional<AgencyIdentity> agency_in_title() {
    std::string text = title_;
    if (const auto year = find_year(text, 0, true, catalogue_))
      text.erase(year->begin, year->end - year->begin);
    for (const std::string_view subject : catalogue_.title_subjects()) {
      const std::size_t at = text.find(subject);
      if (at != std::string::npos) return agency_before(text.substr(0, at));
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<AgencyIdentity> agency_before(std::string name) const {
    bool changed = true;
    while (changed) {
      changed = false;
      for (const WordingDef& def : catalogue_.identity_wordings()) {
        if (!has_role(def, "filler") && !has_role(def, "year_tail")) continue;
        if (name.ends_with(def.wording)) {
          name.erase(name.size() - def.wording.size());
          changed = true;
        } else if (name.starts_with(def.wording)) {
          name.erase(0, def.wording.size());
          changed = true;
        }
      }
    }
    while (!name.empty() && (name.front() == '(' || name.front() == ')' || name.front() == '-'))
      name.erase(0, 1);
    while (!name.empty() && (name.back() == '(' || name.back() == '-' || name.back() == ':')) name.pop_back();
    if (is_agency_name(name, catalogue_)) return read_agency(name, false, catalogue_);
    // 汝阳县人民|政府信息公开: the subject took the name's end.
    for (const WordingDef& def : catalogue_.identity_wordings())
      if (!name.empty() && has_role(def, "shared") &&
          is_agency_name(name + std::string(def.wording), catalogue_))
        return read_agency(name + std::string(def.wording), false, catalogue_);
    return read_agency(name, true, catalogue_);
  }

  /// "本报告由…根据《条例》编制", or a signature at the end.
  std::optional<AgencyIdentity> agency_in_body() {
    for (const std::string& paragraph : head_) {
      std::string text = paragraph;
      std::erase(text, ' ');
      for (const WordingDef& before : catalogue_.identity_wordings()) {
        if (!has_role(before, "before_compiler")) continue;
        const std::size_t from = text.find(before.wording);
        if (from == std::string::npos) continue;
        const std::size_t start = from + before.wording.size();
        for (const WordingDef& after : catalogue_.identity_wordings()) {
          const std::size_t end =
              has_role(after, "after_compiler") ? text.find(after.wording, start) : std::string::npos;
          if (end == std::string::npos) continue;
          if (auto agency = read_agency(text.substr(start, end - start), false, catalogue_)) return agency;
        }
      }
    }
    const std::size_t count = layout_.paragraphs.size();
    for (std::size_t i = count > signature_paragraphs ? count - signature_paragraphs : 0; i < count; ++i) {
      const std::string& text = layout_.paragraphs[i].text;
      if (text.size() > longest_signature) continue;
      if (auto agency = read_agency(compact(text), false, catalogue_)) return agency;
    }
    return std::nullopt;
  }

  /// Adds the chain of divisions when the preamble writes it, and every form of the name met.
  void complete_name(AgencyIdentity& agency) const {
    for (const std::string& paragraph : head_) {
      if (paragraph.find(agency.name) == std::string::npos) continue;
      std::string text = paragraph;
      std::erase(text, ' ');
      std::string longer = name_with_chain(text, agency.name, catalogue_);
      if (longer.size() > agency.full_name.size()) agency.full_name = std::move(longer);
    }
    for (const std::string& form : {agency.name, agency.full_name})
      if (std::ranges::find(agency.aliases, form) == agency.aliases.end()) agency.aliases.push_back(form);
    std::ranges::sort(agency.aliases);
  }

  const TextLayout& layout_;
  const Catalogue& catalogue_;
  Diagnostics& diagnostics_;
  std::vector<std::string> head_;
  std::string title_;
  std::size_t line_ = 0;
};

}  // namespace

Identity identify(const Title& title, const TextLayout& layout, const std::vector<SectionRow>& sections,
                  const Overrides& overrides, const Catalogue& catalogue, Diagnostics& diagnostics) {
  return Identifier(layout, catalogue, diagnostics).run(title, sections, overrides);
}

}  // namespace gongkai
