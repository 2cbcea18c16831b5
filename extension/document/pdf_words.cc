#include "document/pdf_words.h"

#include <algorithm>
#include <cmath>

#include "base/ascii.h"
#include "document/value_token.h"

namespace gongkai {
namespace {

constexpr double part_gap = 0.4;       // of the height of the letters: words that may be of two cells
constexpr double same_height = 0.25;   // … : between the middles of words of one line
constexpr double going_on_gap = 0.55;  // … : the same where the document has a blank between them
constexpr double blank_gap = 0.35;     // … : a blank, too, between a number and a word
constexpr double word_gap = 0.12;      // … : a blank

using Boxes = std::vector<PdfBox>;

/// Columns of characters, 三 、 本 年, become one box each.
Boxes join_columns(Boxes boxes) {
  Boxes out;
  std::ranges::stable_sort(boxes, {}, &PdfBox::top);
  for (PdfBox& box : boxes) {
    const auto above = std::ranges::find_if(out, [&](const PdfBox& one) {
      return !one.upright && !box.upright && std::abs(one.left - box.left) < letter_height(box) / 2 &&
             std::abs(box.top - one.bottom) < letter_height(box) / 2;
    });
    if (above == out.end()) {
      out.push_back(std::move(box));
    } else {
      append(*above, box, false);
    }
  }
  return out;
}

void join_words(Boxes& boxes) {
  std::ranges::stable_sort(boxes, {}, &PdfBox::left);
  Boxes out;
  for (PdfBox& box : boxes) {
    const double letter = out.empty() ? 0 : std::min(letter_height(box), letter_height(out.back()));
    const double gap = out.empty() ? 0 : box.left - out.back().right;
    // A value may stand close behind its label.
    const bool value_apart =
        !out.empty() && is_value(box) && (is_value(out.back()) || gap > word_gap * letter);
    const bool one = !out.empty() && !value_apart &&
                     gap < (out.back().goes_on ? going_on_gap : part_gap) * letter &&
                     box.upright == out.back().upright &&
                     std::abs(middle(box) - middle(out.back())) < same_height * letter;
    if (one) {
      const bool blank = gap > blank_gap * letter;
      if (blank && !is_ascii(out.back().text.back()) != !is_ascii(box.text.front())) out.back().text += ' ';
      if (gap > word_gap * letter) out.back().blanks.emplace_back(out.back().right, box.left);
      append(out.back(), box, gap > word_gap * letter);
    } else {
      out.push_back(std::move(box));
    }
  }
  boxes = std::move(out);
}

}  // namespace

double middle(const PdfBox& box) { return (box.top + box.bottom) / 2; }
double letter_height(const PdfBox& box) { return box.upright ? box.bottom - box.top : box.right - box.left; }

bool is_value(const PdfBox& box) {
  std::string_view text = box.text;
  for (const std::string_view comma : {",", "，"})
    if (text.starts_with(comma)) text.remove_prefix(comma.size());
  return is_value_token(text);
}

double overlap(double begin, double end, double other_begin, double other_end) {
  return std::min(end, other_end) - std::max(begin, other_begin);
}

void append(PdfBox& box, const PdfBox& next, bool apart) {
  if (apart && is_ascii(box.text.back()) && is_ascii(next.text.front())) box.text += ' ';
  box.text += next.text;
  box.goes_on = next.goes_on;
  box.left = std::min(box.left, next.left);
  box.right = std::max(box.right, next.right);
  box.top = std::min(box.top, next.top);
  box.bottom = std::max(box.bottom, next.bottom);
}

bool PageLine::has_value() const { return std::ranges::any_of(parts, is_value); }

std::vector<PageLine> page_lines(std::vector<PdfBox> words) {
  Boxes boxes = join_columns(std::move(words));
  std::ranges::stable_sort(boxes, {}, middle);
  std::vector<PageLine> lines;
  for (PdfBox& box : boxes) {
    bool same = false;
    if (!lines.empty()) {
      const PageLine& last = lines.back();
      const double shorter = std::min(box.bottom - box.top, last.bottom - last.top);
      same = overlap(box.top, box.bottom, last.top, last.bottom) > shorter * 0.6;
    }
    if (!same) lines.push_back({.parts = {}, .top = box.top, .bottom = box.bottom});
    lines.back().parts.push_back(std::move(box));
  }
  for (PageLine& line : lines) {
    join_words(line.parts);
    const auto most = std::ranges::max_element(line.parts, {}, [](const PdfBox& b) { return b.text.size(); });
    line.top = most->top;
    line.bottom = most->bottom;
  }
  return lines;
}

}  // namespace gongkai
