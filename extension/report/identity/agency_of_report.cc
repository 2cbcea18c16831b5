#include "report/identity/agency_of_report.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/error.h"
#include "report/identity/agency_name.h"
#include "report/identity/agency_region.h"
#include "report/identity/body_name.h"
#include "report/identity/dates.h"
#include "report/identity/hints.h"
#include "report/identity/source_name.h"
#include "report/identity/title_line.h"
#include "report/identity/township_place.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_signature = 120;    // bytes
constexpr std::size_t signature_paragraphs = 12;  // a page footer may follow the signature
constexpr std::size_t lines_under_title = 3;
constexpr std::size_t longest_list = 40;  // names in a diagnostic
constexpr std::string_view sentence_end = "。";

class AgencyFinder {
 public:
  AgencyFinder(const AgencySources& sources, const Overrides& overrides, std::size_t title_line,
               const Catalogue& catalogue, Diagnostics& diagnostics)
      : sources_(sources),
        overrides_(overrides),
        line_(title_line),
        catalogue_(catalogue),
        diagnostics_(diagnostics),
        source_(overrides.source ? normalize(*overrides.source) : std::string()) {
    for (const std::string& paragraph : sources.head) head_.push_back(without_blanks(paragraph));
  }

  AgencyIdentity find(std::int64_t year) {
    AgencyIdentity agency = named();
    if (agency.kind == "government_office" && !overrides_.agency) report_for_government(agency);
    complete_chain(agency);
    place(agency, year);
    for (const std::string& form : {agency.name, agency.full_name}) add_alias(agency, form);
    std::ranges::sort(agency.aliases);
    return agency;
  }

 private:
  using Found = std::optional<AgencyIdentity>;
  /// A place of the document that may say whose it is, and what is said when it decides.
  struct Reader {
    Found (AgencyFinder::*read)() const;
    std::string_view code;
  };
  static const std::array<Reader, 11> readers;  ///< the most telling first

  AgencyIdentity named() {
    if (overrides_.agency) {
      if (auto agency = read_agency(compact(*overrides_.agency), true, catalogue_)) return *std::move(agency);
      throw Rejected("'" + *overrides_.agency + "' is no name of an agency");
    }
    Found titled = is_column() ? std::nullopt : sources_.titled;
    if (titled && is_told(*titled, catalogue_)) {
      if (says_any(sources_.title, "party", catalogue_) && !says_any(titled->full_name, "party", catalogue_))
        diagnostics_.add("joint_agency", "report/agency", sources_.title, line_);
      return *std::move(titled);
    }
    Found nameless;  // 区人民政府, until another place says of which 区
    std::string_view code;
    for (const Reader& reader : readers) {
      Found found = (this->*reader.read)();
      if (!found || (nameless && !found->name.ends_with(nameless->name))) continue;
      if (!begins_bare(found->name)) {
        diagnostics_.add(reader.code, "report/agency", found->aliases.front(), line_);
        return *std::move(found);
      }
      if (!nameless) nameless = std::move(found), code = reader.code;
    }
    if (nameless) {
      diagnostics_.add(code, "report/agency", nameless->aliases.front(), line_);
      return *std::move(nameless);
    }
    if (titled) return *std::move(titled);
    throw Rejected(
        "does not say whose report it is: no agency in its title, its preamble, its signature, its contact "
        "line, what the page says of it, or the name of its source; give it in column agency, or as the "
        "source's name (folder/agency-year.txt)");
  }

  /// 松河县政府信息公开年报, of no year, above what says 我局 of itself or is called another's: a column.
  [[nodiscard]] bool is_column() const {
    if (!sources_.titled || find_year(sources_.title, 0, true, catalogue_)) return false;
    if (sources_.titled->kind != "government") return false;
    const bool dated = find_year(sources_.preamble.title, 0, true, catalogue_).has_value();
    const Found own = dated ? title_in_preamble() : std::nullopt;
    return !unless_above(sources_.titled) || (own && !own->kind.starts_with("government"));
  }

  /// The line under a title that leaves it out, in brackets or not.
  [[nodiscard]] Found under_title() const {
    const auto& paragraphs = sources_.layout.paragraphs;
    // Above a text without a title it may be the site's name.
    if (sources_.behind_title == 0 && (title_in_preamble() || compiler() || contact() || subject()))
      return std::nullopt;
    for (std::size_t i = sources_.behind_title; i < paragraphs.size(); ++i) {
      std::string text = compact(paragraphs[i].text);
      if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
      auto agency = read_agency(text, false, catalogue_);
      if (agency && !begins_bare(text)) return agency;  // 县政府办公室: to whom it is sent
      if (i >= sources_.behind_title + lines_under_title || text.find(sentence_end) != std::string::npos)
        break;
    }
    return std::nullopt;
  }

  /// Whether the name begins with 县, 市 …, and no division's name does so.
  [[nodiscard]] bool begins_bare(std::string_view name) const {
    const auto begins = [&](std::string_view suffix) { return name.starts_with(suffix); };
    return std::ranges::any_of(catalogue_.division_suffixes(), begins, &DivisionDef::suffix) &&
           !begins_somewhere(name, catalogue_);
  }

  [[nodiscard]] Found title_in_preamble() const {
    const auto stated = find_year(sources_.preamble.title, 0, true, catalogue_);
    const auto titled = find_year(sources_.title, 0, true, catalogue_);
    if (stated && titled && stated->year != titled->year) return std::nullopt;  // of another report
    return body_of_title(sources_.preamble.title, Around::sentence, catalogue_);
  }

  [[nodiscard]] Found compiler() const { return body_of_office(sources_.preamble.compiler); }
  [[nodiscard]] Found contact() const { return body_of_office(sources_.preamble.contact); }
  [[nodiscard]] Found subject() const {
    if (sources_.preamble.subject.empty()) return std::nullopt;
    return read_body(sources_.preamble.subject, Around::title, catalogue_);
  }

  /// The body whose office is `name`: that one answers for the report, and does not report itself.
  [[nodiscard]] Found body_of_office(const std::string& name) const {
    if (name.empty()) return std::nullopt;
    Found body = read_body(std::string(without_office(name, catalogue_)), Around::sentence, catalogue_);
    if (body) body->aliases = {name};
    return body;
  }

  [[nodiscard]] Found signature() const {
    const std::size_t count = sources_.layout.paragraphs.size();
    for (std::size_t i = count > signature_paragraphs ? count - signature_paragraphs : 0; i < count; ++i) {
      const std::string& text = sources_.layout.paragraphs[i].text;
      if (text.size() > longest_signature) continue;
      const std::string name = without_date(compact(text));
      if (i < sources_.behind_title + lines_under_title && (sources_.behind_title == 0 || begins_bare(name)))
        continue;
      if (ending_of(name, "site", catalogue_).empty())
        if (Found agency = read_agency(name, false, catalogue_)) return agency;
      if (is_place(name)) return read_body(name, Around::title, catalogue_);
    }
    return std::nullopt;
  }

  /// 平阴县玫瑰镇: signed by a division.
  [[nodiscard]] bool is_place(std::string_view name) const {
    const RegionChain chain = read_chain(name, any_year, false);
    if (!chain.found()) return false;
    return chain.end == name.size() ||
           std::ranges::any_of(catalogue_.division_suffixes(), [&](const DivisionDef& def) {
             return name.ends_with(def.suffix) && chain.end + def.suffix.size() < name.size();
           });
  }

  /// 松河县水利局2013年1月5日
  [[nodiscard]] std::string without_date(std::string text) const {
    if (const auto date = find_date(text, 0, catalogue_); date && date->end == text.size())
      text.erase(date->begin);
    return text;
  }

  /// What the page calls the article, when that names the body: 平阴县水务局2023年…
  [[nodiscard]] Found page_title() const {
    return unless_above(body_of_title(sources_.page_title, Around::title, catalogue_));
  }

  [[nodiscard]] Found page_publisher() const {
    return unless_above(publisher(compact(sources_.metadata.publisher)));
  }

  /// A site's government publishes all its bodies' reports: what says 我镇 or 我局 of itself is another's.
  [[nodiscard]] Found unless_above(Found body) const {
    if (body && body->kind == "government" && !lower_body_in(sources_.layout, catalogue_).empty())
      body.reset();
    return body;
  }

  /// 本站 and 办公室 are no names of bodies: that of a publisher has to say where it is.
  [[nodiscard]] Found publisher(const std::string& name) const {
    if (!is_somewhere(name, catalogue_) || !ending_of(name, "site", catalogue_).empty()) return std::nullopt;
    if (Found agency = read_agency(name, false, catalogue_)) return agency;
    Found body = read_body(name, Around::title, catalogue_);
    return body && body->kind == "township" ? body : std::nullopt;  // 来源:平阴县 may be the site's
  }

  /// 发布机构:松河县水利局 among the lines of the page, 填报单位(盖章):… above a form.
  [[nodiscard]] Found stated_publisher() const {
    for (const Paragraph& paragraph : sources_.layout.paragraphs) {
      const std::string text = with_whole_label(normalize(paragraph.text));
      for (const WordingDef& def : catalogue_.identity_wordings("publisher")) {
        const std::size_t at = text.find(def.wording);
        if (at == std::string::npos) continue;
        const std::string_view rest = std::string_view(text).substr(at + def.wording.size());
        const std::size_t start = std::min(rest.find_first_not_of(":| \t"), rest.size());
        if (start == 0) continue;
        const std::string_view name = rest.substr(start);
        if (auto agency = unless_above(publisher(std::string(name.substr(0, name.find_first_of("| \t])"))))))
          return agency;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] Found site() const {
    Found body = publisher(sources_.page_site);
    // The site of a government carries the reports of all its bodies.
    return body && body->kind.starts_with("government") ? std::nullopt : body;
  }

  [[nodiscard]] Found source() const { return body_of_source(source_, catalogue_); }

  /// Of an office that signs a title of 全县, or says of its report that it collects 全县: the government.
  void report_for_government(AgencyIdentity& agency) {
    if (!sources_.titled && says_any(sources_.title, "whole", catalogue_))
      return without_its_office(agency, sources_.title);
    for (const std::string& paragraph : head_)
      for (std::size_t begin = 0; begin < paragraph.size();) {
        const std::size_t end = std::min(paragraph.find(sentence_end, begin), paragraph.size());
        const std::string_view sentence = std::string_view(paragraph).substr(begin, end - begin);
        begin = end + sentence_end.size();
        if (says_any(sentence, "on_report", catalogue_) && says_any(sentence, "collected", catalogue_) &&
            says_any(sentence, "whole", catalogue_))
          return without_its_office(agency, sentence);
      }
  }

  void without_its_office(AgencyIdentity& agency, std::string_view reason) {
    for (const WordingDef& def : catalogue_.identity_wordings("office")) {
      if (!agency.full_name.ends_with(def.wording)) continue;
      const std::string name = agency.full_name.substr(0, agency.full_name.size() - def.wording.size());
      auto government = read_agency(name, false, catalogue_);
      if (!government) return;
      government->aliases.insert(government->aliases.end(), agency.aliases.begin(), agency.aliases.end());
      agency = *std::move(government);
      diagnostics_.add("office_for_government", "report/agency", reason, line_);
      return;
    }
  }

  /// Adds the chain of divisions when the preamble or what stands beside the text writes it.
  void complete_chain(AgencyIdentity& agency) const {
    // 平阴县新民镇 tells as much of 新民镇人民政府 as its full name would.
    const std::string called(agency.kind == "township" ? division_of_township(agency.name, catalogue_)
                                                       : agency.name);
    const std::string rest = agency.name.substr(called.size());
    const auto look_in = [&](const std::string& text) {
      if (text.find(called) == std::string::npos) return;
      std::string longer = name_with_chain(text, called, catalogue_).append(rest);
      if (longer.size() > agency.full_name.size()) agency.full_name = std::move(longer);
    };
    for (const std::string& paragraph : head_) look_in(paragraph);
    for (const std::string& text : {sources_.metadata.title, sources_.metadata.publisher})
      if (!text.empty()) look_in(compact(text));
  }

  void place(AgencyIdentity& agency, std::int64_t year) {
    add_alias(agency, agency.full_name);
    const AgencyIdentity named = agency;
    Surroundings around{.year = year, .path = {}, .texts = {}};
    Placed placed = place_agency(agency, around, catalogue_);
    if (placed.by_name) {
      if (is_elsewhere(agency, year)) {
        placed.candidates = {agency.full_name};
        agency = named;
      } else {
        diagnostics_.add("region_by_name", "report/agency", agency.full_name, line_);
      }
    } else if (!placed.candidates.empty() || !agency.region) {
      around.path = source_;
      const std::string near = nearest(), front = opening();
      if (!placed.candidates.empty()) around.texts = {near, front, signature_text(), whole_text()};
      placed = place_agency(agency, around, catalogue_);
    }
    if (!placed.candidates.empty())
      diagnostics_.add("ambiguous_region", "report/agency", list_of(placed.candidates), line_);
    if (agency.region) return;
    agency.placeless = !placed.candidates.empty() || !says_place(agency);
    const std::string_view code = placed.candidates.empty() ? why_no_region(agency) : std::string_view();
    if (!code.empty()) diagnostics_.add(code, "report/agency", agency.full_name, line_);
    if (agency.placeless) agency.hints = agency_hints(whole_text(), source_);
  }

  /// Whether the folder lies elsewhere than the township that only its name has placed.
  [[nodiscard]] bool is_elsewhere(const AgencyIdentity& agency, std::int64_t year) const {
    const RegionDef* folder = source_.empty() ? nullptr : region_of_path(source_, year);
    const RegionDef* county = agency.region ? find_region(*agency.region) : nullptr;
    return folder != nullptr && county != nullptr && folder != county && !lies_in(*county, *folder);
  }

  /// Whether the name says where the body is, if only by a place that is not of the standard, or is one that
  /// no two bodies bear.
  [[nodiscard]] bool says_place(const AgencyIdentity& agency) const {
    if (agency.kind == "township") return agency.name != agency.full_name;
    if (begins_bare(agency.name)) return false;
    return begins_somewhere(agency.full_name, catalogue_) || is_somewhere(agency.full_name, catalogue_) ||
           says_any(agency.name, "unique_name", catalogue_);
  }

  /// A zone lies in a division, as does what one's name stands before; all else may serve the country.
  [[nodiscard]] std::string_view why_no_region(const AgencyIdentity& agency) const {
    const bool listed = read_chain(agency.full_name, any_year, false).end > 0;
    if (agency.placeless || listed || says_any(agency.name, "zone", catalogue_)) return "unknown_region";
    if (agency.kind == "institution" || !is_somewhere(agency.full_name, catalogue_)) return {};  // 国网X省…
    return "unlisted_region";
  }

  static std::string list_of(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < std::min(names.size(), longest_list); ++i)
      list.append(i == 0 ? "" : "、").append(names[i]);
    return names.size() > longest_list ? list.append("……") : list;
  }

  [[nodiscard]] std::string nearest() const {
    return sources_.title + compact(sources_.metadata.title) + compact(sources_.metadata.publisher);
  }

  [[nodiscard]] std::string opening() const {
    std::string text;
    for (const std::string& paragraph : head_) text += paragraph;
    return text;
  }

  /// All paragraphs, normalized once and only when asked for.
  std::string_view whole_text() {
    const auto& paragraphs = sources_.layout.paragraphs;
    if (!whole_.empty()) return whole_;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
      if (i + signature_paragraphs == paragraphs.size()) signature_begin_ = whole_.size();
      whole_ += compact(paragraphs[i].text);
    }
    return whole_;
  }

  std::string_view signature_text() { return whole_text().substr(signature_begin_); }

  static void add_alias(AgencyIdentity& agency, const std::string& form) {
    if (std::ranges::find(agency.aliases, form) == agency.aliases.end()) agency.aliases.push_back(form);
  }

  const AgencySources& sources_;
  const Overrides& overrides_;
  std::size_t line_;
  const Catalogue& catalogue_;
  Diagnostics& diagnostics_;
  std::string source_;  // normalized
  std::vector<std::string> head_;
  std::string whole_;
  std::size_t signature_begin_ = 0;  ///< in whole_
};

const std::array<AgencyFinder::Reader, 11> AgencyFinder::readers{{
    {&AgencyFinder::under_title, "agency_not_in_title"},
    {&AgencyFinder::title_in_preamble, "agency_not_in_title"},
    {&AgencyFinder::compiler, "agency_not_in_title"},
    {&AgencyFinder::signature, "agency_not_in_title"},
    {&AgencyFinder::contact, "agency_from_contact"},
    {&AgencyFinder::page_title, "agency_from_page"},
    {&AgencyFinder::subject, "agency_not_in_title"},
    {&AgencyFinder::page_publisher, "agency_from_page"},
    {&AgencyFinder::stated_publisher, "agency_from_page"},
    {&AgencyFinder::site, "agency_from_page"},
    {&AgencyFinder::source, "agency_from_source"},
}};

}  // namespace

std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

std::string compact(std::string_view text) { return without_blanks(normalize(text)); }

AgencyIdentity find_agency(const AgencySources& sources, const Overrides& overrides, std::int64_t year,
                           std::size_t title_line, const Catalogue& catalogue, Diagnostics& diagnostics) {
  return AgencyFinder(sources, overrides, title_line, catalogue, diagnostics).find(year);
}

}  // namespace gongkai
