#include "report/outline/lost_breaks.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "document/blanks.h"
#include "report/forms/label_key.h"
#include "text/marker.h"
#include "text/normalize.h"
#include "text/three_bytes.h"

namespace gongkai {
namespace {

constexpr std::size_t shortest_line = 240;  // bytes of a line that may hold a report
constexpr std::size_t fewest_headings = 3;  // statutory ones that show that it does
constexpr std::size_t longest_front = 90;   // bytes
constexpr std::size_t longest_title = 240;  // bytes
constexpr double like_its_heading =
    0.75;  // similarity of a heading that its paragraph follows without a blank

constexpr std::string_view full_stop = "。";

/// A numbered heading inside a line.
struct Candidate {
  std::size_t begin = 0, end = 0;  ///< of marker and heading; `end` is that of the marker where it runs on
  int ordinal = 0;
  bool is_statutory = false;
};

bool begins_with_any(std::string_view text, std::span<const std::string_view> marks) {
  return std::ranges::any_of(marks, [&](std::string_view mark) { return text.starts_with(mark); });
}

bool ends_with_any(std::string_view text, std::span<const std::string_view> marks) {
  return std::ranges::any_of(marks, [&](std::string_view mark) { return text.ends_with(mark); });
}

constexpr auto list_marks = std::to_array<std::string_view>({"；", "，", "、", ";", ","});
constexpr auto heading_ends = std::to_array<std::string_view>({"。", "：", ":", "；", "，", ";", ",", "\n"});
constexpr auto sentence_ends = std::to_array<std::string_view>({"。", "！", "？", "；", "：", ";", ":"});

/// "第一、", "二十一、" and "第二十条第（一）项" begin no part.
bool goes_on_before(std::string_view before) {
  static constexpr auto inner = std::to_array<std::string_view>(
      {"第", "款", "条", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"});
  return ends_with_any(before, inner);
}

/// Bytes of the front of `text` up to the first blank or mark that no heading holds.
std::size_t front_length(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && end < longest_front && blank_length(text.substr(end)) == 0 &&
         !begins_with_any(text.substr(end), heading_ends))
    next_code_point(text, end);
  return end;
}

class LineCutter {
 public:
  LineCutter(std::string_view text, const Catalogue& catalogue) : text_(text), catalogue_(catalogue) {}

  /// Where the line is to be cut; nothing where it holds no report.
  std::vector<std::size_t> cuts() {
    const std::vector<Candidate> headings = top_headings();
    if (headings.empty()) return {};
    if (const std::size_t title = title_length(headings.front().begin)) cuts_.push_back(title);
    for (std::size_t i = 0; i < headings.size(); ++i) {
      cut_around(headings[i]);
      cut_parts(headings[i].end, i + 1 < headings.size() ? headings[i + 1].begin : text_.size());
    }
    std::ranges::sort(cuts_);
    return std::move(cuts_);
  }

 private:
  /// Statutory headings, and others that stand in the row of their numbers.
  [[nodiscard]] std::vector<Candidate> top_headings() const {
    const std::vector<Candidate> found = candidates();
    const auto statutory = std::ranges::count_if(found, &Candidate::is_statutory);
    if (static_cast<std::size_t>(statutory) < fewest_headings && !begins_section(found)) return {};
    std::vector<Candidate> headings;
    for (auto at = found.begin(); at != found.end(); ++at) {
      const auto next = std::find_if(at + 1, found.end(), [](const Candidate& c) { return c.is_statutory; });
      const bool fits = !headings.empty() && at->ordinal == headings.back().ordinal + 1 &&
                        (next == found.end() || next->ordinal > at->ordinal);
      if (at->is_statutory || fits) headings.push_back(*at);
    }
    return headings;
  }

  /// "一、总体情况 2022年，…": a statutory heading in front, with sentences behind a blank.
  [[nodiscard]] bool begins_section(const std::vector<Candidate>& found) const {
    if (found.empty() || found.front().begin > 0 || !found.front().is_statutory) return false;
    const std::string_view behind = text_.substr(found.front().end);
    return blank_length(behind) > 0 && behind.find(full_stop) != std::string_view::npos;
  }

  [[nodiscard]] std::vector<Candidate> candidates() const {
    static constexpr std::string_view stop = "、";
    std::vector<Candidate> found;
    std::size_t done = 0;
    for (std::size_t at = text_.find(stop); at != std::string_view::npos;
         at = text_.find(stop, at + stop.size())) {
      const std::size_t begin = numeral_before(at, done);
      if (begin == at || goes_on_before(text_.substr(0, begin))) continue;
      const Marker marker = scan_marker(text_.substr(begin));
      if (marker.style != MarkerStyle::hanzi || marker.ordinal == 0) continue;
      if (const auto candidate = candidate_at(begin, begin + marker.length, marker.ordinal)) {
        found.push_back(*candidate);
        done = candidate->end;
      }
    }
    return found;
  }

  /// Where the hanzi numeral begins that ends at `end`; `end` where none does.
  [[nodiscard]] std::size_t numeral_before(std::size_t end, std::size_t done) const {
    static constexpr std::u32string_view numerals = U"一二三四五六七八九十";
    std::size_t begin = end;
    while (begin >= done + 3 && numerals.find(three_bytes(text_, begin - 3)) != std::u32string_view::npos)
      begin -= 3;
    return begin;
  }

  /// No heading is one of a list: "包括一、总体情况；二、主动公开政府信息情况".
  [[nodiscard]] std::optional<Candidate> candidate_at(std::size_t begin, std::size_t behind,
                                                      int ordinal) const {
    if (ends_with_any(trim(text_.substr(0, begin)), list_marks)) return std::nullopt;
    const std::size_t blanks = text_.size() - behind - trim_front(text_.substr(behind)).size();
    const std::string_view rest = text_.substr(behind + blanks);
    const std::size_t front = front_length(rest);
    if (is_listed(rest, front)) return std::nullopt;
    Candidate candidate{.begin = begin, .end = behind, .ordinal = ordinal};
    const std::size_t length = heading_length(rest, front);
    candidate.is_statutory = length > 0 && catalogue_.topic_of(key_of(rest.substr(0, length))) >= 0;
    if (length > 0) candidate.end = behind + blanks + length;
    return candidate;
  }

  /// A statutory heading, and nothing else, before a comma or semicolon.
  [[nodiscard]] bool is_listed(std::string_view rest, std::size_t front) const {
    if (front >= longest_front || !begins_with_any(trim_front(rest.substr(front)), list_marks)) return false;
    const std::string_view words = rest.substr(0, front);
    if (catalogue_.topic_of(key_of(words)) < 0) return false;
    const std::size_t worded = worded_length(words);
    return worded == front || (worded == 0 && words.find_first_of("0123456789") == std::string_view::npos);
  }

  static std::string_view trim_front(std::string_view text) {
    while (const std::size_t n = blank_length(text)) text.remove_prefix(n);
    return text;
  }

  /// Bytes of the heading at the front of `rest`: what a blank or full stop ends, else what is worded as the
  /// form's heading is; 0 where neither is there.
  [[nodiscard]] std::size_t heading_length(std::string_view rest, std::size_t front) const {
    const bool closed =
        front < longest_front && (front == rest.size() || blank_length(rest.substr(front)) > 0 ||
                                  begins_with_any(rest.substr(front), sentence_ends));
    const std::size_t worded = worded_length(rest.substr(0, front));
    if (worded > 0) return worded;
    return closed ? front : 0;
  }

  [[nodiscard]] std::size_t worded_length(std::string_view front) const {
    if (catalogue_.topic_of(key_of(front)) < 0) return 0;
    std::size_t best = 0;
    double most = like_its_heading;
    for (std::size_t end = 0; end < front.size();) {
      next_code_point(front, end);
      const LabelKey key = key_of(front.substr(0, end));
      const int topic = catalogue_.topic_of(key);
      if (topic < 0) continue;
      const auto& heading = catalogue_.topics()[static_cast<std::size_t>(topic)].heading;
      const double like = similarity(key, key_of(heading));
      if (like <= most) continue;
      most = like;
      best = end;
    }
    return best;
  }

  /// Bytes of the title at the front of the line, which a blank ends before the first heading.
  [[nodiscard]] std::size_t title_length(std::size_t first_heading) const {
    const std::string_view head = text_.substr(0, std::min(first_heading, longest_title));
    for (std::size_t at = 0; at < head.size(); next_code_point(head, at)) {
      if (blank_length(head.substr(at)) == 0) continue;
      if (catalogue_.is_title(key_of(head.substr(0, at)))) return at;
    }
    return 0;
  }

  void cut_around(const Candidate& heading) {
    if (heading.begin > 0) cuts_.push_back(heading.begin);
    const std::string_view behind = text_.substr(heading.end);
    if (!begins_with_any(behind, sentence_ends) && !trim(behind).empty()) cuts_.push_back(heading.end);
  }

  /// （一）（二） in their order, each behind a sentence or behind the heading.
  void cut_parts(std::size_t begin, std::size_t end) {
    int last = 0;
    bool at_start = true;
    for (std::size_t at = begin; at < end; next_code_point(text_, at)) {
      const std::string_view rest = text_.substr(at, end - at);
      const bool blank = blank_length(rest) > 0;
      if (!blank && (at_start || ends_with_any(trim(text_.substr(0, at)), sentence_ends))) {
        const Marker marker = scan_marker(rest);
        if (marker.style == MarkerStyle::hanzi_bracket && marker.offset == 0 &&
            (marker.ordinal == 1 || marker.ordinal == last + 1)) {
          last = marker.ordinal;
          cut_part(at, at + marker.length, end);
        }
      }
      at_start = at_start && blank;
    }
  }

  void cut_part(std::size_t begin, std::size_t behind, std::size_t end) {
    cuts_.push_back(begin);
    const std::string_view rest = trim_front(text_.substr(behind, end - behind));
    const std::size_t front = front_length(rest);
    if (front > 0 && front < longest_front && front < rest.size() && blank_length(rest.substr(front)) > 0)
      cuts_.push_back(static_cast<std::size_t>(rest.data() - text_.data()) + front);
  }

  std::string_view text_;
  const Catalogue& catalogue_;
  std::vector<std::size_t> cuts_;
};

/// The lines of a document, some of them cut. Nothing is copied before the first cut.
class CutDocument {
 public:
  explicit CutDocument(const Document& document) : document_(document) {}

  void keep(std::size_t i) {
    if (!is_cut_) return;
    const Line& line = document_.lines[i];
    add(line);
    const auto of_line = document_.cells_of(line);
    cells_.insert(cells_.end(), of_line.begin(), of_line.end());
  }

  /// Line `i`, which reads `text`, in pieces.
  void split(std::size_t i, std::string_view text, const std::vector<std::size_t>& cuts) {
    if (cuts.empty()) {
      keep(i);
      return;
    }
    if (!is_cut_) {
      is_cut_ = true;
      for (std::size_t before = 0; before < i; ++before) keep(before);
    }
    std::size_t begin = 0;
    for (std::size_t piece = 0; piece <= cuts.size(); ++piece) {
      const std::size_t end = piece < cuts.size() ? cuts[piece] : text.size();
      add_piece(document_.lines[i], trim(text.substr(begin, end - begin)), piece == 0);
      begin = end;
    }
  }

  void finish(Document& document) && {
    if (!is_cut_) return;
    document.lines = std::move(lines_);
    document.cells = std::move(cells_);
  }

 private:
  void add(const Line& line) {
    lines_.push_back(line);
    lines_.back().first_cell = static_cast<std::uint32_t>(cells_.size());
  }

  void add_piece(const Line& line, std::string_view text, bool is_first) {
    if (text.empty()) return;
    add({.cell_count = 1,
         .source_line = line.source_line,
         .after_gap = is_first && line.after_gap,
         .whole = true});
    cells_.push_back({.text = text, .line = line.source_line});
  }

  const Document& document_;
  std::vector<Line> lines_;
  std::vector<Cell> cells_;
  bool is_cut_ = false;
};

/// Long lines, and those that begin with a number as sections do.
bool may_hold_sections(const Document& document, const Line& line) {
  const bool prose = line.arrangement == Arrangement::text || line.arrangement == Arrangement::aligned;
  if (line.cell_count == 0 || (line.cell_count > 1 && !prose)) return false;
  const std::string_view text = document.line_text(line);
  return text.size() >= shortest_line ||
         (text.find(full_stop) != std::string_view::npos && scan_marker(text).style == MarkerStyle::hanzi);
}

}  // namespace

void restore_line_breaks(Document& document, const Catalogue& catalogue) {
  CutDocument cut(document);
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    const Line& line = document.lines[i];
    if (!may_hold_sections(document, line)) {
      cut.keep(i);
      continue;
    }
    const std::string_view text = document.line_text(line);
    cut.split(i, text, LineCutter(text, catalogue).cuts());
  }
  std::move(cut).finish(document);
}

}  // namespace gongkai
