#include "report/identity/agency_of_report.h"

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "report/identity/agency_name.h"
#include "report/identity/agency_region.h"
#include "report/identity/dates.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_signature = 60;     // bytes
constexpr std::size_t signature_paragraphs = 12;  // a page footer may follow the signature
constexpr std::size_t lines_under_title = 3;
constexpr std::string_view sentence_end = "。";

std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

class AgencyFinder {
 public:
  AgencyFinder(const AgencySources& sources, const Overrides& overrides, std::size_t title_line,
               const Catalogue& catalogue, Diagnostics& diagnostics)
      : sources_(sources),
        overrides_(overrides),
        line_(title_line),
        catalogue_(catalogue),
        diagnostics_(diagnostics) {
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
  AgencyIdentity named() {
    if (overrides_.agency) {
      if (auto agency = read_agency(compact(*overrides_.agency), true, catalogue_)) return *std::move(agency);
      throw Rejected("'" + *overrides_.agency + "' is no name of an agency");
    }
    auto titled = agency_in_title(sources_.title);
    if (!titled) titled = agency_in_title(compact(sources_.metadata.title));
    if (titled && (titled->kind != "unknown" || is_somewhere(titled->full_name))) return *std::move(titled);
    auto agency = agency_under_title();
    if (!agency) agency = agency_in_body();
    if (!agency) agency = publisher(compact(sources_.metadata.publisher));
    if (!agency) agency = stated_publisher();
    if (!agency && titled) return *std::move(titled);
    if (!agency)
      throw Rejected(
          "does not say whose report it is: no agency in its title, its preamble or its signature");
    diagnostics_.add("agency_not_in_title", "report/agency", agency->aliases.front(), line_);
    return *std::move(agency);
  }

  /// 本站 and 办公室 are no names of bodies: that of a publisher has to say where it is.
  [[nodiscard]] std::optional<AgencyIdentity> publisher(const std::string& name) const {
    return is_somewhere(name) ? read_agency(name, false, catalogue_) : std::nullopt;
  }

  [[nodiscard]] bool is_somewhere(std::string_view name) const {
    return division_start(name, catalogue_) != std::string_view::npos ||
           read_chain(name, any_year, false).found();
  }

  /// 发布机构:松河县水利局 among the lines of the page, 填报单位(盖章):… above a form.
  [[nodiscard]] std::optional<AgencyIdentity> stated_publisher() const {
    for (const Paragraph& paragraph : sources_.layout.paragraphs) {
      const std::string text = normalize(paragraph.text);
      for (const WordingDef& def : catalogue_.identity_wordings("publisher")) {
        const std::size_t at = text.find(def.wording);
        if (at == std::string::npos) continue;
        const std::string_view rest = std::string_view(text).substr(at + def.wording.size());
        const std::size_t start = std::min(rest.find_first_not_of(":| \t"), rest.size());
        if (start == 0) continue;
        const std::string_view name = rest.substr(start);
        if (auto agency = publisher(std::string(name.substr(0, name.find_first_of("| \t"))))) return agency;
      }
    }
    return std::nullopt;
  }

  /// What the title says besides year, subject and kind.
  [[nodiscard]] std::optional<AgencyIdentity> agency_in_title(std::string text) const {
    if (text.starts_with('[')) text.erase(0, text.find(']') + 1);   // [信息公开年报]
    while (const auto year = find_year(text, 0, true, catalogue_))  // two of 2012-2013学年
      text.erase(year->begin, year->end - year->begin);
    for (const std::string_view subject : catalogue_.title_subjects()) {
      const std::size_t at = text.find(subject);
      if (at == std::string::npos) continue;
      auto agency = agency_before(text.substr(0, at));
      return agency ? agency : agency_behind(std::string_view(text).substr(at));
    }
    return std::nullopt;
  }

  /// 政府信息公开工作年度报告(松河县水利局): what the title says last.
  [[nodiscard]] std::optional<AgencyIdentity> agency_behind(std::string_view text) const {
    if (text.ends_with(')')) text.remove_suffix(1);
    const std::size_t start = text.find_last_of("()-:") + 1;
    return start == 0 ? std::nullopt : read_agency(text.substr(start), false, catalogue_);
  }

  /// The line under a title that leaves it out, in brackets or not.
  [[nodiscard]] std::optional<AgencyIdentity> agency_under_title() const {
    const auto& paragraphs = sources_.layout.paragraphs;
    for (std::size_t i = sources_.behind_title; i < paragraphs.size(); ++i) {
      std::string text = compact(paragraphs[i].text);
      if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
      if (auto agency = read_agency(text, false, catalogue_)) return agency;
      if (i >= sources_.behind_title + lines_under_title || text.find(sentence_end) != std::string::npos)
        break;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<AgencyIdentity> agency_before(std::string name) const {
    const auto is_front = [&](const WordingDef& def) { return name.starts_with(def.wording); };
    const auto strip = [&](std::string_view role) {
      bool changed = false;
      for (const WordingDef& def : catalogue_.identity_wordings(role)) {
        const bool is_back = name.ends_with(def.wording);
        if (!is_back && !is_front(def)) continue;
        name.erase(is_back ? name.size() - def.wording.size() : 0, def.wording.size());
        changed = true;
      }
      return changed;
    };
    for (bool changed = true; changed;) {
      if (std::ranges::any_of(catalogue_.identity_wordings("deictic"), is_front)) return std::nullopt;
      changed = strip("filler");
      changed = strip("year_tail") || changed;
    }
    while (!name.empty() && (name.front() == '(' || name.front() == ')' || name.front() == '-'))
      name.erase(0, 1);
    while (!name.empty() && (name.back() == '(' || name.back() == '-' || name.back() == ':')) name.pop_back();
    // 东乡县5月1日至12月31日: what is left of a period.
    if (const std::size_t digit = name.find_first_of("0123456789"); digit != std::string::npos && digit > 0)
      name.erase(digit);
    if (is_agency_name(name, catalogue_)) return read_agency(name, false, catalogue_);
    // 汝阳县人民|政府信息公开: the subject took the name's end.
    for (const WordingDef& def : catalogue_.identity_wordings("shared"))
      if (!name.empty() && !says(name, "zone") && !governed_by_other(name, def.wording) &&
          is_agency_name(name + std::string(def.wording), catalogue_))
        return read_agency(name + std::string(def.wording), false, catalogue_);
    return read_agency(name, true, catalogue_);
  }

  /// 毕节地区 has a 行政公署 and no 政府.
  [[nodiscard]] bool governed_by_other(std::string_view name, std::string_view government) const {
    const auto suffixes = catalogue_.division_suffixes();
    const auto last =
        std::ranges::find_if(suffixes, [&](const DivisionDef& def) { return name.ends_with(def.suffix); });
    return last != suffixes.end() && !last->seat.ends_with(government);
  }

  /// "本报告由…根据《条例》编制", or a signature at the end.
  [[nodiscard]] std::optional<AgencyIdentity> agency_in_body() const {
    for (const std::string& paragraph : sources_.head) {
      std::string text = paragraph;
      std::erase(text, ' ');
      for (const WordingDef& before : catalogue_.identity_wordings("before_compiler")) {
        const std::size_t from = text.find(before.wording);
        if (from == std::string::npos) continue;
        const std::size_t start = from + before.wording.size();
        for (const WordingDef& after : catalogue_.identity_wordings("after_compiler")) {
          const std::size_t end = text.find(after.wording, start);
          if (end == std::string::npos) continue;
          if (auto agency = read_agency(text.substr(start, end - start), false, catalogue_)) return agency;
        }
      }
    }
    const std::size_t count = sources_.layout.paragraphs.size();
    for (std::size_t i = count > signature_paragraphs ? count - signature_paragraphs : 0; i < count; ++i) {
      const std::string& text = sources_.layout.paragraphs[i].text;
      if (text.size() > longest_signature) continue;
      if (auto agency = read_agency(compact(text), false, catalogue_)) return agency;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool says(std::string_view text, std::string_view role) const {
    return std::ranges::any_of(catalogue_.identity_wordings(role), [&](const WordingDef& def) {
      return text.find(def.wording) != std::string_view::npos;
    });
  }

  /// "本报告由…办公室汇总全县…": the office's name loses 办公室.
  void report_for_government(AgencyIdentity& agency) {
    for (const std::string& paragraph : head_)
      for (std::size_t begin = 0; begin < paragraph.size();) {
        const std::size_t end = std::min(paragraph.find(sentence_end, begin), paragraph.size());
        const std::string_view sentence = std::string_view(paragraph).substr(begin, end - begin);
        begin = end + sentence_end.size();
        if (!says(sentence, "on_report") || !says(sentence, "collected") || !says(sentence, "whole"))
          continue;
        for (const WordingDef& def : catalogue_.identity_wordings("office")) {
          if (!agency.full_name.ends_with(def.wording)) continue;
          const std::string name = agency.full_name.substr(0, agency.full_name.size() - def.wording.size());
          auto government = read_agency(name, false, catalogue_);
          if (!government) return;
          government->aliases.insert(government->aliases.end(), agency.aliases.begin(), agency.aliases.end());
          agency = *std::move(government);
          diagnostics_.add("office_for_government", "report/agency", sentence, line_);
          return;
        }
      }
  }

  /// Adds the chain of divisions when the preamble or what stands beside the text writes it.
  void complete_chain(AgencyIdentity& agency) const {
    const auto look_in = [&](const std::string& text) {
      if (text.find(agency.name) == std::string::npos) return;
      std::string longer = name_with_chain(text, agency.name, catalogue_);
      if (longer.size() > agency.full_name.size()) agency.full_name = std::move(longer);
    };
    for (const std::string& paragraph : head_) look_in(paragraph);
    for (const std::string& text : {sources_.metadata.title, sources_.metadata.publisher})
      if (!text.empty()) look_in(compact(text));
  }

  void place(AgencyIdentity& agency, std::int64_t year) {
    add_alias(agency, agency.full_name);
    Surroundings around{.year = year, .path = {}, .texts = {}};
    auto candidates = place_agency(agency, around, catalogue_);
    if (candidates.empty() && agency.region) return;
    const std::string path = overrides_.source ? normalize(*overrides_.source) : std::string();
    around.path = path;
    if (candidates.empty()) {
      place_agency(agency, around, catalogue_);
      return;
    }
    const std::string nearest =
        sources_.title + compact(sources_.metadata.title) + compact(sources_.metadata.publisher);
    std::string opening;
    for (const std::string& paragraph : head_) opening += paragraph;
    const std::string signature = paragraphs_from_end(signature_paragraphs);
    const std::string all = paragraphs_from_end(sources_.layout.paragraphs.size());
    around.texts = {nearest, opening, signature, all};
    candidates = place_agency(agency, around, catalogue_);
    if (candidates.empty()) return;
    std::string list;
    for (const std::string& name : candidates) list.append(list.empty() ? "" : "、").append(name);
    diagnostics_.add("ambiguous_region", "report/agency", list, line_);
  }

  [[nodiscard]] std::string paragraphs_from_end(std::size_t count) const {
    const auto& paragraphs = sources_.layout.paragraphs;
    std::string text;
    for (std::size_t i = paragraphs.size() - std::min(count, paragraphs.size()); i < paragraphs.size(); ++i)
      text += compact(paragraphs[i].text);
    return text;
  }

  static void add_alias(AgencyIdentity& agency, const std::string& form) {
    if (std::ranges::find(agency.aliases, form) == agency.aliases.end()) agency.aliases.push_back(form);
  }

  const AgencySources& sources_;
  const Overrides& overrides_;
  std::size_t line_;
  const Catalogue& catalogue_;
  Diagnostics& diagnostics_;
  std::vector<std::string> head_;
};

}  // namespace

std::string compact(std::string_view text) { return without_blanks(normalize(text)); }

AgencyIdentity find_agency(const AgencySources& sources, const Overrides& overrides, std::int64_t year,
                           std::size_t title_line, const Catalogue& catalogue, Diagnostics& diagnostics) {
  return AgencyFinder(sources, overrides, title_line, catalogue, diagnostics).find(year);
}

}  // namespace gongkai
