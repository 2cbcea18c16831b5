#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "document/blanks.h"
#include "report/identity/agency_name.h"
#include "report/identity/body_name.h"
#include "report/identity/dates.h"
#include "report/identity/identity.h"
#include "report/identity/region_chain.h"
#include "report/identity/title_line.h"
#include "report/outline/outline.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t searched_lines = 120;  // a saved page may have a long head of navigation
constexpr std::size_t most_title_lines = 4;
constexpr std::size_t longest_title = 60;  // ideographs and digits
constexpr std::string_view full_stop = "。";
constexpr std::string_view closing_mark = "》";
constexpr std::string_view divisions[] = {" ", "\t", "-", "_", "|", "－", "—", "–"};  // behind a title
constexpr std::string_view notice = "通知", with_annex = "(附";
constexpr std::size_t longest_township = 120;  // bytes
constexpr int no_report = -1;                  // the score of what is called as a report and is none
constexpr int notice_score = 5;                // at most, of the title of a notice around a report
constexpr int full_score = 8;  // year, agency, something before the subject, nothing behind the kind

/// How much a group of lines looks like a title.
struct Candidate {
  int score = 0;
  std::size_t first = 0, last = 0;
  std::int64_t year = 0;
  std::string_view cell;  ///< that is the title, of a row with several
  bool notice = false;    ///< of a notice around the report
};

/// Of the words of a page's box, computed once: threads may read them while the process ends.
const std::vector<LabelKey>& box_keys() {
  static const auto& keys = *[] {
    auto* made = new std::vector<LabelKey>;
    for (const WordingDef& def : Catalogue::instance().identity_wordings("box"))
      made->push_back(key_of(def.wording));
    return made;
  }();
  return keys;
}

class TitleFinder {
 public:
  TitleFinder(const Document& document, std::size_t lines, const Catalogue& catalogue)
      : document_(document), lines_(lines), catalogue_(catalogue) {}

  [[nodiscard]] Title find() const {
    Candidate best;
    std::string other;  // what is called as a report and is none
    for (std::size_t i = 0; i < lines_; ++i) {
      // Under the first sentence stands the report; what looks like a title there is a list of other years.
      if (best.year != 0 && !best.notice && line(i).find(full_stop) != std::string_view::npos) break;
      const Candidate candidate = weigh_from(i);
      if (candidate.score == no_report && other.empty()) other = join(candidate.first, candidate.last);
      const bool another = candidate.score == best.score && candidate.year != best.year;
      if (candidate.score > best.score || another) best = candidate;  // such a list may stand above, too
    }
    Title title = best.score == 0 ? Title() : read(best);
    title.no_report = std::move(other);
    return title;
  }

  /// Whether this line may be the first of a title: prose is not.
  [[nodiscard]] bool may_begin(std::size_t first) const { return is_row(first) || !is_sentence(line(first)); }

  /// The title of year, agency and all that begins on this line.
  [[nodiscard]] std::optional<Title> full_title(std::size_t first) const {
    const Candidate candidate = weigh_from(first);
    return candidate.score < full_score ? std::nullopt : std::optional<Title>(read(candidate));
  }

  /// Whether two titles name the same year and the same agency, one of them perhaps with its superiors.
  [[nodiscard]] bool is_same(const Title& a, const Title& b) const {
    const auto year_of = [&](const Title& title) {
      const auto year = find_year(normalize(title.text), 0, true, catalogue_);
      return year ? year->year : 0;
    };
    const LabelKey agency_a = agency_key(normalize(a.text)), agency_b = agency_key(normalize(b.text));
    return year_of(a) == year_of(b) &&
           (agency_a.find(agency_b) != LabelKey::npos || agency_b.find(agency_a) != LabelKey::npos);
  }

 private:
  [[nodiscard]] Title read(const Candidate& best) const {
    std::string text = core_of(best.cell.empty() ? join(best.first, best.last) : std::string(best.cell));
    return {.found = true, .first = best.first, .last = best.last, .text = std::move(text), .no_report = {}};
  }

  /// The title without the name of a site or the title again behind it, and without 的通知.
  [[nodiscard]] std::string core_of(std::string text) const {
    if (const std::string_view tail = ending_of(text, "notice_tail", catalogue_); !tail.empty())
      text.erase(text.size() - tail.size());
    for (std::size_t at = 1; at < text.size(); ++at) {
      const std::string_view rest = std::string_view(text).substr(at);
      if (std::ranges::none_of(divisions, [&](std::string_view mark) { return rest.starts_with(mark); }))
        continue;
      const std::string front = text.substr(0, at);
      const auto wording = catalogue_.title_wording(catalogue_.standard_words(key_of(front)));
      if (wording.subject == LabelKey::npos || wording.end != key_of(front).size()) continue;
      const std::string folded = normalize(front);
      if (find_year(folded, 0, true, catalogue_) && key_has_agency(folded)) return std::string(trim(front));
    }
    return text;
  }

  [[nodiscard]] std::string_view line(std::size_t i) const { return document_.line_text(document_.lines[i]); }

  /// As bare_title() of it; lines around a title are asked for several times.
  [[nodiscard]] std::string_view bare_line(std::size_t i) const {
    if (bare_.size() <= i) bare_.resize(i + 1);
    if (!bare_[i]) bare_[i] = bare_title(line(i), catalogue_);
    return *bare_[i];
  }

  [[nodiscard]] std::string join(std::size_t first, std::size_t last) const {
    std::string text;
    for (std::size_t i = first; i <= last; ++i) text += bare_line(i);
    return text;
  }

  /// 《松河县2022年…年度报告》解读
  [[nodiscard]] bool is_about_report(std::string_view text) const {
    const std::size_t close = text.rfind(closing_mark);
    return close != std::string_view::npos && text.size() <= longest_title * 4 &&
           text.find(full_stop) == std::string_view::npos &&
           says_any(text.substr(close), "no_report", catalogue_) && catalogue_.is_title(key_of(text));
  }

  /// A row with several cells: 名称, 分类, 索引号 and what they are.
  [[nodiscard]] bool is_row(std::size_t i) const {
    const auto cells = document_.cells_of(document_.lines[i]);
    return document_.lines[i].arrangement == Arrangement::ruled &&
           std::ranges::count_if(cells, [](const Cell& cell) { return !cell.text.empty(); }) > 1;
  }

  /// The cell of a row that is a title with its year; lines of their own go before it.
  [[nodiscard]] Candidate weigh_row(std::size_t i) const {
    Candidate best;
    for (const Cell& cell : document_.cells_of(document_.lines[i])) {
      const LabelKey key = key_of(cell.text);
      if (is_sentence(cell.text) || key.size() > longest_title) continue;
      const auto wording = catalogue_.title_wording(catalogue_.standard_words(key));
      if (wording.subject == LabelKey::npos || !find_year(normalize(cell.text), 0, true, catalogue_))
        continue;
      Candidate candidate{.score = 0, .first = i, .last = i, .year = 0, .cell = cell.text};
      score(candidate, std::string(cell.text), key.size() - wording.end);
      if (--candidate.score > best.score) best = candidate;
    }
    return best;
  }

  /// The fewest lines from `first` on that name subject and kind.
  [[nodiscard]] Candidate weigh_from(std::size_t first) const {
    if (is_row(first)) return weigh_row(first);
    if (is_about_report(line(first)))
      return {.score = no_report, .first = first, .last = first, .year = 0, .cell = {}};
    for (std::size_t n = 1; n <= most_title_lines && first + n <= lines_; ++n) {
      const std::string_view added = line(first + n - 1);
      if (is_row(first + n - 1) || is_sentence(added) || is_page_line(bare_line(first + n - 1), catalogue_) ||
          is_box(added))
        return {};
      const std::string text = join(first, first + n - 1);
      const LabelKey key = key_of(text);
      const LabelKey core = key_of(core_of(text));
      if (core.size() > longest_title || key.size() > 2 * longest_title) return {};
      const auto wording = catalogue_.title_wording(catalogue_.standard_words(core));
      if (wording.subject == LabelKey::npos) continue;
      // The lines below are a title of their own, unless its subject, 政府|信息公开, begins above them.
      if (n > 1 && wording.subject >= key_of(bare_line(first)).size() &&
          catalogue_.title_wording(key_of(join(first + 1, first + n - 1))).subject != LabelKey::npos)
        return {};
      return weigh({.score = 0, .first = first, .last = first + n - 1, .year = 0, .cell = {}},
                   core.size() - wording.end);
    }
    return {};
  }

  /// 索引号 … 分类 … 信息公开年报: a line of the box that a site puts above an article.
  [[nodiscard]] bool is_box(std::string_view text) const {
    const LabelKey key = key_of(text);
    const auto begins = [&](const LabelKey& wording) {
      return wording.size() > 2 && key.size() > wording.size() && key.starts_with(wording);
    };
    return std::ranges::any_of(catalogue_.page_line_wordings(), begins) ||
           std::ranges::any_of(box_keys(), begins);
  }

  /// What a notice asks for is no report, nor is a template; what it publishes is one.
  [[nodiscard]] bool is_no_report(const Candidate& title, std::string text) const {
    // 松河县2022年…年度报告(附解读)
    if (const std::size_t at = text.find(with_annex); at != std::string::npos)
      text.erase(at, text.find(')', at) - at);
    if (says_any(text, "no_report", catalogue_) || says_any(text, "blank_name", catalogue_)) return true;
    if (starts_with_any(text, "blank_front", catalogue_)) return true;
    if (!title.notice) return false;
    std::string whole = text;
    if (title.first > 0 && !says_any(text, "about", catalogue_))
      whole = normalize(line(title.first - 1)) + whole;
    for (const WordingDef& about : catalogue_.identity_wordings("about"))
      if (const std::size_t at = whole.find(about.wording); at != std::string::npos) whole.erase(0, at);
    return says_any(whole, "asks", catalogue_) ||
           (whole.ends_with(notice) && says_any(whole, "asks_by_notice", catalogue_));
  }

  [[nodiscard]] bool is_sentence(std::string_view text) const {
    return text.size() > longest_title * 4 || text.find(full_stop) != std::string_view::npos ||
           text.find("，") != std::string_view::npos || text.find(closing_mark) != std::string_view::npos ||
           says_any(text, "sentence", catalogue_);
  }

  [[nodiscard]] Candidate weigh(Candidate title, std::size_t behind) const {
    extend_upwards(title);
    extend_downwards(title);
    score(title, join(title.first, title.last), behind);
    return title;
  }

  void score(Candidate& title, const std::string& text, std::size_t behind) const {
    if (text.find('>') != std::string::npos || text.find(closing_mark) != std::string::npos) return;
    const std::string folded = normalize(text);
    title.notice = !ending_of(folded, "notice_end", catalogue_).empty();
    if (is_no_report(title, folded)) {
      title.score = no_report;
      return;
    }
    title.score = 1;
    if (const auto year = find_year(folded, 0, true, catalogue_)) {
      title.year = year->year;
      title.score += 3;
    }
    if (catalogue_.title_wording(catalogue_.standard_words(key_of(text))).subject > 4) title.score += 1;
    if (key_has_agency(folded)) title.score += 1;
    if (behind <= 1) title.score += 2;                    // nothing behind 年度报告
    const auto colons = std::ranges::count(folded, ':');  // 索引号： … 分类： …
    title.score = colons > 1 ? 0 : std::max(0, title.score - static_cast<int>(colons));
    if (title.notice) title.score = std::min(title.score, notice_score);
    // The article's own line goes before the path to it and the name of its file.
    if (leads_to_title(line(title.first), catalogue_) || is_page_line(line(title.first), catalogue_))
      title.score = std::max(0, title.score - 1);
  }

  /// Agency and year may stand on lines of their own above the rest.
  void extend_upwards(Candidate& title) const {
    while (title.first > 0 && title.last - title.first + 1 < most_title_lines) {
      std::string name = normalize(bare_line(title.first - 1));
      std::erase(name, ' ');
      if (name.starts_with('(') && name.ends_with(')')) name = name.substr(1, name.size() - 2);  // (2022年度)
      const std::string text = normalize(join(title.first, title.last));
      const auto year = find_year(name, 0, false, catalogue_);
      if (year && (find_year(text, 0, true, catalogue_) || (year->begin != 0 && year->end != name.size())))
        return;
      if (year) name.erase(year->begin, year->end - year->begin);
      const bool is_year = year && name.empty();
      const bool is_agency = is_agency_name(name, catalogue_) || is_division(name) || is_township(name);
      const bool goes_on = (is_division(name) || is_township(name)) && goes_on_below(text);
      if (!is_year && !(is_agency && !key_has_agency(text)) && !is_head(name) && !goes_on) return;
      --title.first;
    }
  }

  /// (2012年度) on the line below a title that does not say it.
  void extend_downwards(Candidate& title) const {
    if (title.last + 1 >= lines_ || find_year(normalize(join(title.first, title.last)), 0, true, catalogue_))
      return;
    std::string below = normalize(trim(line(title.last + 1)));
    std::erase(below, ' ');
    const bool bracketed = below.starts_with('(') && below.ends_with(')');
    if (bracketed) below = below.substr(1, below.size() - 2);
    const auto year = find_year(below, 0, false, catalogue_);
    if (year && year->begin == 0 && year->end == below.size()) ++title.last;
  }

  [[nodiscard]] static bool is_division(const std::string& name) {
    const RegionChain chain = read_chain(name, any_year, false);
    return chain.found() && chain.end == name.size();
  }

  /// 平阴县玫瑰镇, 松河工业园区; not 各乡镇.
  [[nodiscard]] bool is_township(const std::string& name) const {
    if (name.size() > longest_township || says_any(name, "deictic", catalogue_)) return false;
    const auto body = read_body(name, Around::title, catalogue_);
    if (!body || name.find_first_of("0123456789:()-") != std::string::npos) return false;
    return body->kind == "township" || !ending_of(name, "zone", catalogue_).empty();
  }

  /// 人民政府办公室, 水利局 below 三都县.
  [[nodiscard]] bool goes_on_below(const std::string& text) const {
    if (std::ranges::any_of(catalogue_.division_suffixes(),
                            [&](const DivisionDef& def) { return text.starts_with(def.seat); }))
      return true;
    std::string own = text;
    std::erase(own, ' ');
    const auto body = body_of_title(own, Around::title, catalogue_);
    return body && (body->kind == "department" || body->kind == "township") &&
           !begins_somewhere(own, catalogue_) && !is_somewhere(body->full_name, catalogue_);
  }

  /// 国家税务总局 above 阿拉善左旗税务局.
  [[nodiscard]] bool is_head(const std::string& name) const {
    return std::ranges::any_of(catalogue_.agency_heads(), [&](const HeadDef& head) {
      return !head.canonical.empty() && head.name == name;
    });
  }

  /// What stands before the subject, the year left out.
  [[nodiscard]] LabelKey agency_key(std::string text) const {
    std::erase(text, ' ');
    if (const auto year = find_year(text, 0, true, catalogue_))
      text.erase(year->begin, year->end - year->begin);
    const LabelKey key = catalogue_.standard_words(key_of(text));
    const auto wording = catalogue_.title_wording(key);
    return wording.subject == LabelKey::npos ? LabelKey() : key.substr(0, wording.subject);
  }

  [[nodiscard]] bool key_has_agency(const std::string& text) const { return agency_key(text).size() > 2; }

  const Document& document_;
  std::size_t lines_;
  const Catalogue& catalogue_;
  mutable std::vector<std::optional<std::string_view>> bare_;  // by line
};

}  // namespace

std::optional<std::size_t> paragraph_of_next_report(const Document& document, const Title& title,
                                                    const TextLayout& layout, const Catalogue& catalogue) {
  if (!title.found) return std::nullopt;
  const TitleFinder finder(document, document.lines.size(), catalogue);
  for (std::size_t i = paragraph_behind(title, layout); i < layout.paragraphs.size(); ++i) {
    const Paragraph& paragraph = layout.paragraphs[i];
    if (paragraph.text.size() > longest_title * 4 || !finder.may_begin(paragraph.first)) continue;
    if (!catalogue.is_title(key_of(paragraph.text))) continue;
    const auto next = finder.full_title(paragraph.first);
    if (next && !finder.is_same(title, *next)) return i + 1;
  }
  return std::nullopt;
}

Title find_title(const Document& document, const std::vector<Region>& regions, const Catalogue& catalogue) {
  std::size_t lines = std::min(document.lines.size(), searched_lines);
  if (!regions.empty()) lines = std::min(lines, regions.front().first);
  return TitleFinder(document, lines, catalogue).find();
}

}  // namespace gongkai
