#include "report/identity/page_title.h"

#include <algorithm>

#include "document/blanks.h"
#include "report/identity/agency_name.h"
#include "report/identity/dates.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::string_view separators[] = {"-", "_", "|", ">", "—", "–", "－", "»", "·"};

/// The part of `title` that begins at its front, up to the next separator with a blank, or none, around it.
std::string_view take_part(std::string_view& title) {
  std::size_t end = title.size(), next = title.size();
  for (const std::string_view mark : separators)
    if (const std::size_t at = title.find(mark); at < end) end = at, next = at + mark.size();
  const std::string_view part = title.substr(0, end);
  title.remove_prefix(next);
  return trim(part);
}

/// 平阴县水利局 of 2022年…年度报告-平阴县水利局-平阴县人民政府: a column of a government's site, or a site.
std::string body_among_parts(std::string_view title, const Catalogue& catalogue) {
  while (!title.empty()) {
    std::string part = normalize(take_part(title));
    const auto body = read_agency(part, false, catalogue);
    if (body && !body->kind.starts_with("government")) return part;
  }
  return {};
}

}  // namespace

PageTitle page_title(std::string_view title, const Catalogue& catalogue) {
  if (!catalogue.is_title(key_of(title))) return {};
  PageTitle page{.article = std::string(trim(title)), .site = {}};
  for (std::string_view rest = title; !rest.empty();) {
    const std::string_view part = take_part(rest);
    // A range of years or a dash before the agency divides no parts.
    if (!catalogue.is_title(key_of(part)) || !find_year(normalize(part), 0, true, catalogue)) continue;
    if (find_year(normalize(title), 0, true, catalogue)->year !=
        find_year(normalize(part), 0, true, catalogue)->year)
      continue;
    page.article = std::string(part);
    break;
  }
  const std::size_t blank = page.article.find(' ');
  if (blank == std::string::npos) {
    page.site = body_among_parts(title, catalogue);
    return page;
  }
  const std::string front = page.article.substr(0, blank);
  const std::string rest(trim(std::string_view(page.article).substr(blank)));
  if (is_agency_name(normalize(front), catalogue) && catalogue.is_title(key_of(rest)))
    page = {.article = rest, .site = front};
  return page;
}

}  // namespace gongkai
