#include "report/evidence.h"

#include <algorithm>

#include "base/cancel.h"
#include "report/table/cell_value.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_heading = 40;  // ideographs

class LineWeigher {
 public:
  LineWeigher(const Document& document, const Tokens& tokens, const Catalogue& catalogue)
      : document_(document), tokens_(tokens), catalogue_(catalogue) {}

  [[nodiscard]] Evidence weigh(std::size_t i) const {
    Evidence evidence;
    evidence.cells = document_.lines[i].arrangement != Arrangement::text;
    const auto line = tokens_.of(i);
    for (const Token& token : line) {
      if (token.kind == TokenKind::value) ++evidence.values;
      if (token.kind == TokenKind::blank) ++evidence.blanks;
      if (token.is_value()) continue;
      ++evidence.words;
      for (const Form form : statutory_forms) weigh_label(token, form, evidence);
    }
    evidence.breaker = tokens_.lines[i].is_long || is_statutory_heading(i);
    return evidence;
  }

 private:
  void weigh_label(const Token& token, Form form, Evidence& evidence) const {
    const std::size_t f = index(form);
    if (token.names(form)) {
      evidence.weak[f] = true;
      if (is_strong(token, form)) evidence.strong[f] = true;
    } else if (token.kind == TokenKind::fragment &&
               (catalogue_.is_beginning(form, token.key) || catalogue_.is_end(form, token.key))) {
      evidence.piece[f] = true;
    }
  }

  /// 三、收到和处理…申请情况: a heading by its wording, not a row of the form. Without a number it must not
  /// be followed by values: local rows of a table may use the same words.
  [[nodiscard]] bool is_statutory_heading(std::size_t i) const {
    const auto line = tokens_.of(i);
    if (line.empty() || line[0].kind == TokenKind::label || line[0].is_value()) return false;
    const bool one_text = line.size() == 1 || document_.lines[i].arrangement != Arrangement::ruled;
    if (!one_text || line[0].key.size() > longest_heading) return false;
    const int topic = catalogue_.topic_of(line[0].key);
    if (topic < 0) return false;
    if (std::ranges::any_of(line, [](const Token& t) { return t.kind == TokenKind::value; })) return false;
    if (line[0].marker == MarkerStyle::hanzi) return true;
    const std::size_t next = i + 1;
    if (next >= document_.lines.size()) return true;
    const auto following = tokens_.of(next);
    if (following.empty() || !following[0].is_value()) return true;
    // 5、存在的主要问题, and 无 below it: no table stands in that section.
    const int form = catalogue_.topics()[static_cast<std::size_t>(topic)].form;
    return form < 0 && read_cell(following[0].text, catalogue_).reading == Reading::not_applicable;
  }

  const Document& document_;
  const Tokens& tokens_;
  const Catalogue& catalogue_;
};

}  // namespace

bool is_strong(const Token& token, Form form) {
  return !token.entry->ambiguous &&
         std::ranges::all_of(token.entry->defs, [&](const LabelDef* def) { return def->form == form; });
}

std::vector<Evidence> weigh_lines(const Document& document, const Tokens& tokens,
                                  const Catalogue& catalogue) {
  const LineWeigher weigher(document, tokens, catalogue);
  std::vector<Evidence> evidence;
  evidence.reserve(document.lines.size());
  for (std::size_t i = 0; i < document.lines.size(); ++i) {
    may_cancel(round_cost);
    evidence.push_back(weigher.weigh(i));
  }
  return evidence;
}

}  // namespace gongkai
