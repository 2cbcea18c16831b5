#include "report/identity/contradiction.h"

#include <algorithm>

#include "report/identity/agency_name.h"
#include "report/identity/agency_of_report.h"
#include "report/identity/agency_region.h"
#include "report/identity/body_name.h"
#include "report/identity/dates.h"
#include "report/identity/region_names.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_signed = 120;    // bytes
constexpr std::size_t signed_paragraphs = 12;  // a page footer may follow the signature
constexpr std::string_view government_kind = "government";

/// Whether all characters of `part` stand in `whole`, in their order: 人社局 in 人力资源和社会保障局.
bool is_short_for(std::string_view part, std::string_view whole) {
  std::size_t at = 0;
  for (std::size_t pos = 0; pos < part.size();) {
    const char32_t wanted = next_code_point(part, pos);
    bool found = false;
    while (!found && at < whole.size()) found = next_code_point(whole, at) == wanted;
    if (!found) return false;
  }
  return true;
}

class ContradictionFinder {
 public:
  ContradictionFinder(const AgencyIdentity& agency, std::int64_t year, const Catalogue& catalogue)
      : agency_(agency), year_(year), catalogue_(catalogue) {}

  /// Whether `name` is of another body than the report's. What does not say where it is may be its own. A
  /// department may compile for its government, which `entitled` to a report of its own it does not.
  [[nodiscard]] bool is_of_another(std::string_view name, bool entitled) const {
    const std::string body(without_office(name, catalogue_));
    if (!begins_somewhere(body, catalogue_)) return false;
    auto other = read_body(body, Around::sentence, catalogue_);
    if (!other || other->kind == "unknown" || is_same(*other)) return false;
    if (entitled && !other->kind.starts_with(government_kind)) return true;
    place_agency(*other, {.year = year_, .path = {}, .texts = {}}, catalogue_);
    return !serves(*other);
  }

 private:
  [[nodiscard]] bool is_same(const AgencyIdentity& other) const {
    return is_short_for(other.name, agency_.name) || is_short_for(agency_.name, other.name) ||
           std::ranges::find(agency_.aliases, other.name) != agency_.aliases.end();
  }

  /// A government publishes for all of its division; for it, its departments compile.
  [[nodiscard]] bool serves(const AgencyIdentity& other) const {
    if (!other.kind.starts_with(government_kind) &&
        (other.kind == "township" || !agency_.kind.starts_with(government_kind)))
      return false;
    if (!other.region || !agency_.region) return true;
    const RegionDef* theirs = find_region(*other.region);
    const RegionDef* ours = find_region(*agency_.region);
    return theirs == nullptr || ours == nullptr || theirs == ours || lies_in(*ours, *theirs);
  }

  const AgencyIdentity& agency_;
  std::int64_t year_;
  const Catalogue& catalogue_;
};

/// The name above a date, or on its line, at the end of the text; empty when there is none.
std::string signature_of(const TextLayout& layout, std::size_t behind_title, const Catalogue& catalogue) {
  const std::size_t count = layout.paragraphs.size();
  std::string above;
  for (std::size_t i = std::max(behind_title, count - std::min(count, signed_paragraphs)); i < count; ++i) {
    std::string text = layout.paragraphs[i].text.size() > longest_signed ? std::string()
                                                                         : compact(layout.paragraphs[i].text);
    if (const auto date = find_date(text, 0, catalogue); date && date->end == text.size()) {
      text.erase(date->begin);
      const std::string& name = text.empty() ? above : text;
      if (is_agency_name(name, catalogue)) return name;
    }
    above.swap(text);
  }
  return {};
}

}  // namespace

std::string contradicting_body(const AgencyIdentity& agency, std::int64_t year, const Preamble& preamble,
                               const TextLayout& layout, std::size_t behind_title,
                               const Catalogue& catalogue) {
  const ContradictionFinder finder(agency, year, catalogue);
  const auto titled = body_of_title(preamble.title, Around::sentence, catalogue);
  const std::string entitled = titled ? titled->aliases.front() : std::string();
  if (!entitled.empty() && finder.is_of_another(entitled, true)) return entitled;
  for (const std::string& name :
       {preamble.compiler, preamble.contact, preamble.subject, signature_of(layout, behind_title, catalogue)})
    if (!name.empty() && finder.is_of_another(name, false)) return name;
  // A site's name above a title without one makes it the government's: what says 我局 of itself is another's.
  return agency.kind == government_kind ? std::string(lower_body_in(layout, catalogue)) : std::string();
}

}  // namespace gongkai
