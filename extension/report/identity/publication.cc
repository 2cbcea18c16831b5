#include "report/identity/publication.h"

#include <algorithm>

#include "report/forms/catalogue.h"
#include "report/identity/agency_name.h"
#include "report/identity/dates.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t signature_paragraphs = 12;  // a page footer may follow the signature
constexpr std::size_t lines_under_title = 4;
constexpr std::size_t widest_gap = 8;           // bytes between a wording and its date
constexpr std::size_t longest_signature = 120;  // bytes
constexpr std::size_t longest_date = 40;
constexpr std::string_view between = " :|\t[](";  // a wording and its date

class PublicationFinder {
 public:
  PublicationFinder(const PublicationSources& sources, const Catalogue& catalogue)
      : sources_(sources), catalogue_(catalogue), day_(catalogue.identity_wordings("day").front().wording) {}

  [[nodiscard]] std::optional<std::string> run() const {
    for (const std::string_view role : {"published", "publisher"})
      for (const std::string_view text : sources_.dated)
        if (auto date = stated_behind(text, role)) return date;
    for (const std::string_view text : sources_.dated)
      if (auto date = labelled(text)) return date;
    if (const auto date = find_date(normalize(sources_.metadata.published), 0, catalogue_)) return date->iso;
    return signed_on();
  }

 private:
  /// 发布时间:2024-01-15. Behind the name of a source the date stands anywhere on its line.
  [[nodiscard]] std::optional<std::string> stated_behind(std::string_view text, std::string_view role) const {
    const std::uint64_t trace = trace_of(text);
    for (const WordingDef& def : catalogue_.identity_wordings(role)) {
      const std::size_t at = def.may_stand_in(trace) ? text.find(def.wording) : std::string_view::npos;
      if (at == std::string_view::npos) continue;
      const std::size_t behind = at + def.wording.size();
      const auto date = find_date(text, behind, catalogue_);
      if (!date) continue;
      if (role == "publisher") {
        const bool labelled = behind < text.size() && between.find(text[behind]) != std::string_view::npos;
        if (labelled && is_plausible(*date) && text.size() <= longest_signature) return date->iso;
        continue;
      }
      if (date->begin <= behind + widest_gap || text.find_first_not_of(between, behind) == date->begin)
        return date->iso;
    }
    return std::nullopt;
  }

  /// 日期:2024-01-15, and what a page may say behind it: a line that begins so.
  [[nodiscard]] std::optional<std::string> labelled(std::string_view text) const {
    for (const WordingDef& def : catalogue_.identity_wordings("dated")) {
      if (!text.starts_with(def.wording) || text.size() > longest_signature) continue;
      const std::size_t behind = def.wording.size();
      const auto date = find_date(text, behind, catalogue_);
      if (date && date->begin > behind && text.find_first_not_of(between, behind) == date->begin &&
          is_plausible(*date))
        return date->iso;
    }
    return std::nullopt;
  }

  /// A date before the last month of the year is of something else.
  [[nodiscard]] bool is_plausible(const DateSpan& date) const {
    return date.iso >= std::to_string(sources_.year) + "-12" && date.iso < std::to_string(sources_.year + 3);
  }

  [[nodiscard]] std::optional<std::string> signed_on() const {
    const auto& paragraphs = sources_.layout.paragraphs;
    const std::size_t from = paragraphs.size() - std::min(paragraphs.size(), signature_paragraphs);
    for (std::size_t i = paragraphs.size(); i-- > from;)
      if (auto date = date_alone(paragraphs[i].text)) return date;
    for (std::size_t i = sources_.behind_title;
         i < std::min(paragraphs.size(), sources_.behind_title + lines_under_title); ++i)
      if (auto date = date_alone(paragraphs[i].text)) return date;
    return std::nullopt;
  }

  /// 2024年1月15日, (2024年1月15日), 平阴县水务局2024年1月15日: nothing else on the line.
  [[nodiscard]] std::optional<std::string> date_alone(std::string_view paragraph) const {
    const bool may_hold =
        paragraph.size() <= longest_signature && paragraph.find(day_) != std::string_view::npos;
    if (!may_hold &&
        (paragraph.size() > longest_date || paragraph.find_first_of("-/.") == std::string_view::npos))
      return std::nullopt;
    std::string text = normalize(paragraph);
    std::erase(text, ' ');
    while (!text.empty() && (text.back() == ')' || text.back() == ']')) text.pop_back();
    while (!text.empty() && (text.front() == '(' || text.front() == '[')) text.erase(0, 1);
    const auto date = find_date(text, 0, catalogue_);
    if (!date || date->end != text.size() || !is_plausible(*date)) return std::nullopt;
    const bool alone = date->begin == 0 || is_agency_name(text.substr(0, date->begin), catalogue_);
    return alone ? std::optional<std::string>(date->iso) : std::nullopt;
  }

  const PublicationSources& sources_;
  const Catalogue& catalogue_;
  std::string_view day_;  // the word behind the day
};

}  // namespace

std::optional<std::string> publication_date(const PublicationSources& sources, const Catalogue& catalogue) {
  return PublicationFinder(sources, catalogue).run();
}

}  // namespace gongkai
