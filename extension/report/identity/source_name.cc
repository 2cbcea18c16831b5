#include "report/identity/source_name.h"

#include <algorithm>
#include <vector>

#include "report/identity/agency_name.h"
#include "report/identity/body_name.h"
#include "report/identity/dates.h"
#include "report/identity/region_chain.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_ending = 5;  // bytes of .docx

/// Folders and file of a path, the file's name without its ending and all without blanks.
std::vector<std::string> parts_of(std::string_view source) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= source.size();) {
    const std::size_t end = std::min(source.find_first_of("/\\", begin), source.size());
    std::string part(source.substr(begin, end - begin));
    std::erase(part, ' ');
    if (!part.empty() && part != "." && part != "..") parts.push_back(std::move(part));
    begin = end + 1;
  }
  if (parts.empty()) return parts;
  std::string& file = parts.back();
  if (const std::size_t dot = file.rfind('.');
      dot != std::string::npos && file.size() - dot <= longest_ending)
    file.erase(dot);
  return parts;
}

bool is_address(std::string_view source) { return source.find("://") != std::string_view::npos; }

/// What is left of a part of a path that may be a name: without numbers, years and the words of a title.
std::string name_in(std::string part, const Catalogue& catalogue) {
  while (const auto year = find_year(part, 0, true, catalogue))
    part.erase(year->begin, year->end - year->begin);
  for (const std::string_view role : {"file_word", "title_label"})
    for (const WordingDef& def : catalogue.identity_wordings(role))
      for (std::size_t at = part.find(def.wording); at != std::string::npos; at = part.find(def.wording))
        part.erase(at, def.wording.size());
  std::erase_if(part, [](char c) { return static_cast<unsigned char>(c) < 0x80U && c != '(' && c != ')'; });
  for (std::size_t at = part.find("()"); at != std::string::npos; at = part.find("()")) part.erase(at, 2);
  return part;
}

/// 河南省洛阳市 of the folders above: the chain of divisions that they are called after.
std::string chain_of(const std::vector<std::string>& parts, std::size_t count) {
  std::string chain;
  for (std::size_t i = 0; i < count; ++i) {
    const RegionChain link = read_chain(parts[i], any_year, true);
    if (link.found() && link.end == parts[i].size()) chain += parts[i];
  }
  return chain;
}

/// `name` below the divisions of `chain`: 洛阳市|水利局 of 市水利局, which 河南省 does not place; empty
/// there.
std::string name_below(const std::string& chain, const std::string& name, const Catalogue& catalogue) {
  const auto suffixes = catalogue.division_suffixes();
  const auto own =
      std::ranges::find_if(suffixes, [&](const DivisionDef& def) { return name.starts_with(def.suffix); });
  if (own == suffixes.end()) return chain + name;
  if (chain.ends_with(own->suffix)) return chain + name.substr(own->suffix.size());
  const bool bare =
      std::ranges::none_of(suffixes, [&](const DivisionDef& def) { return chain.ends_with(def.suffix); });
  return bare ? chain + name : std::string();
}

}  // namespace

std::optional<AgencyIdentity> body_of_source(std::string_view source, const Catalogue& catalogue) {
  const std::vector<std::string> parts = parts_of(source);
  const std::size_t lowest = is_address(source) && !parts.empty() ? parts.size() - 1 : 0;
  for (std::size_t i = parts.size(); i-- > lowest;) {
    const std::string name = name_in(parts[i], catalogue);
    if (name.empty()) continue;
    const bool file = i + 1 == parts.size();
    auto body = read_body(name, Around::title, catalogue);
    // A division's folder holds the reports of all its bodies; but a township has none.
    const bool division = !is_agency_name(name, catalogue);
    if (division && !file && !(body && body->kind == "township")) return std::nullopt;
    if (!body || (body->kind == "unknown" && !is_somewhere(name, catalogue))) {
      if (file) continue;
      return std::nullopt;
    }
    if (begins_somewhere(name, catalogue)) return body;
    const std::string chain = chain_of(parts, i);
    if (chain.empty()) return body;
    const std::string whole = name_below(chain, name, catalogue);
    if (whole.empty()) return body;
    auto placed = read_body(whole, Around::title, catalogue);
    if (placed) placed->aliases = {name};
    return placed;
  }
  return std::nullopt;
}

std::optional<std::int64_t> year_of_source(std::string_view source, const Catalogue& catalogue) {
  const std::vector<std::string> parts = parts_of(source);
  const std::size_t lowest = is_address(source) && !parts.empty() ? parts.size() - 1 : 0;
  for (std::size_t i = parts.size(); i-- > lowest;) {
    const bool file = i + 1 == parts.size();
    for (const bool bare : {false, true}) {
      std::optional<std::int64_t> found;
      bool several = false;
      for (auto year = find_year(parts[i], 0, bare, catalogue); year;
           year = find_year(parts[i], year->end, bare, catalogue)) {
        if (!file && (year->begin != 0 || year->end != parts[i].size())) continue;
        several = several || (found && *found != year->year);
        found = year->year;
      }
      if (several) return std::nullopt;
      if (found) return found;
      if (!file) break;  // 2023/07: when it was published
    }
  }
  return std::nullopt;
}

}  // namespace gongkai
