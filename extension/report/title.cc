#include <algorithm>

#include "document/blanks.h"
#include "report/agency_name.h"
#include "report/dates.h"
#include "report/identity.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t searched_lines = 120;  // a saved page may have a long head of navigation
constexpr std::size_t most_title_lines = 4;
constexpr std::size_t longest_title = 60;  // ideographs and digits
constexpr int full_score = 7;              // year, something before the subject, nothing behind the kind

/// How much a group of lines looks like a title.
struct Candidate {
  int score = 0;
  std::size_t first = 0, last = 0;
  std::string_view cell;  ///< that is the title, of a row with several
};

class TitleFinder {
 public:
  TitleFinder(const Document& document, std::size_t lines, const Catalogue& catalogue)
      : document_(document), lines_(lines), catalogue_(catalogue) {}

  [[nodiscard]] Title find() const {
    Candidate best;
    for (std::size_t i = 0; i < lines_; ++i) {
      const Candidate candidate = weigh_from(i);
      if (candidate.score > best.score) best = candidate;
      if (best.score >= full_score) break;
    }
    if (best.score == 0) return {};
    if (!best.cell.empty())
      return {.found = true, .first = best.first, .last = best.last, .text = std::string(best.cell)};
    extend_upwards(best);
    return {.found = true,
            .first = best.first,
            .last = best.last,
            .text = behind_colon(join(best.first, best.last))};
  }

 private:
  [[nodiscard]] std::string_view line(std::size_t i) const { return document_.line_text(document_.lines[i]); }

  [[nodiscard]] std::string join(std::size_t first, std::size_t last) const {
    std::string text;
    for (std::size_t i = first; i <= last; ++i) {
      const std::string_view piece = trim(line(i));
      text += piece.substr(std::min(piece.size(), piece.find_first_not_of("#* ")));
    }
    return text;
  }

  /// Without 标题： or 名称： before it.
  [[nodiscard]] std::string behind_colon(std::string text) const {
    for (const std::string_view colon : {":", "："}) {
      const std::size_t at = text.find(colon);
      if (at == std::string::npos) continue;
      std::string rest(trim(std::string_view(text).substr(at + colon.size())));
      if (catalogue_.title_wording(catalogue_.standard_words(key_of(rest))).subject != LabelKey::npos)
        return rest;
    }
    return text;
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
      const int score = weigh(std::string(cell.text), key, wording) - 1;
      if (score > best.score) best = {.score = score, .first = i, .last = i, .cell = cell.text};
    }
    return best;
  }

  /// The fewest lines from `first` on that name subject and kind.
  [[nodiscard]] Candidate weigh_from(std::size_t first) const {
    if (is_row(first)) return weigh_row(first);
    for (std::size_t n = 1; n <= most_title_lines && first + n <= lines_; ++n) {
      if (is_row(first + n - 1) || is_sentence(line(first + n - 1))) return {};
      const std::string text = join(first, first + n - 1);
      const LabelKey key = key_of(text);
      if (key.size() > longest_title) return {};
      const auto wording = catalogue_.title_wording(catalogue_.standard_words(key));
      if (wording.subject == LabelKey::npos) continue;
      if (n > 1 && catalogue_.title_wording(key_of(join(first + 1, first + n - 1))).subject != LabelKey::npos)
        return {};
      return {.score = weigh(text, key, wording), .first = first, .last = first + n - 1, .cell = {}};
    }
    return {};
  }

  [[nodiscard]] static bool is_sentence(std::string_view text) {
    return text.find("。") != std::string_view::npos || text.find("，") != std::string_view::npos ||
           text.find("》") != std::string_view::npos || text.size() > longest_title * 4;
  }

  [[nodiscard]] int weigh(const std::string& text, const LabelKey& key,
                          const Catalogue::TitleWording& wording) const {
    int score = 1;
    if (find_year(normalize(text), 0, true, catalogue_)) score += 3;
    if (wording.subject > 4) score += 1;  // something, perhaps the agency, stands before the subject
    if (key.size() - wording.end <= 1) score += 2;  // nothing behind 年度报告
    if (text.find('>') != std::string::npos || text.find("》") != std::string::npos) score = 0;
    const std::string folded = normalize(text);  // 索引号： … 分类： …
    const auto colons = std::ranges::count(folded, ':');
    return colons > 1 ? 0 : std::max(0, score - static_cast<int>(colons));
  }

  /// Agency and year may stand on lines of their own above the rest.
  void extend_upwards(Candidate& title) const {
    while (title.first > 0 && title.last - title.first + 1 < most_title_lines) {
      const std::string above = normalize(trim(line(title.first - 1)));
      std::string name = above;
      std::erase(name, ' ');
      const auto year = find_year(name, 0, false, catalogue_);
      const bool is_year = year && year->begin == 0 && year->end == name.size();
      const std::string text = normalize(join(title.first, title.last));
      const bool has_year = find_year(text, 0, true, catalogue_).has_value();
      const bool has_agency = key_has_agency(text);
      if (!(is_year && !has_year) && !(is_agency_name(name, catalogue_) && !has_agency)) return;
      --title.first;
    }
  }

  [[nodiscard]] bool key_has_agency(const std::string& text) const {
    std::string name = text;
    std::erase(name, ' ');
    if (const auto year = find_year(name, 0, true, catalogue_))
      name.erase(year->begin, year->end - year->begin);
    const LabelKey key = key_of(name);
    const auto wording = catalogue_.title_wording(catalogue_.standard_words(key));
    return wording.subject != LabelKey::npos && wording.subject > 2;
  }

  const Document& document_;
  std::size_t lines_;
  const Catalogue& catalogue_;
};

}  // namespace

Title find_title(const Document& document, const std::vector<Region>& regions, const Catalogue& catalogue) {
  std::size_t lines = std::min(document.lines.size(), searched_lines);
  if (!regions.empty()) lines = std::min(lines, regions.front().first);
  return TitleFinder(document, lines, catalogue).find();
}

}  // namespace gongkai
