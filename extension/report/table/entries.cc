#include "report/table/entries.h"

#include <algorithm>

#include "base/cancel.h"
#include "base/limits.h"
#include "text/next_folded.h"

namespace gongkai {
namespace {

constexpr std::size_t begins_alike =
    4;  // characters a damaged label must share with a label at its beginning
constexpr std::size_t shortest_rest = 3;  // characters of a second line that count as one
constexpr double like_label = 0.85;
constexpr std::size_t usual_values = 8;

/// Whether the label goes on: an annotation in brackets, wrapped over lines, is not closed yet.
bool has_open_bracket(const Entry& entry) {
  int open = 0;
  for (const Token* token : entry.labels)
    for (std::size_t pos = 0; pos < token->text.size();) {
      const char32_t c = next_folded(token->text, pos);
      open += is_opening_bracket(c) ? 1 : (is_closing_bracket(c) ? -1 : 0);
    }
  return open > 0;
}

/// One ideograph alone is a piece of vertical text ("三、本年度办理结果" written downwards), unless it has a
/// row's number (3.他) or a label stands right behind it: "他（七）总计".
bool is_vertical_text(const Token& token, std::span<const Token> line) {
  if (!token.is_one_character() || token.kind == TokenKind::label) return false;
  if (token.marker == MarkerStyle::digit && !token.key.empty()) return false;
  const auto next = static_cast<std::size_t>(&token - line.data()) + 1;
  return next == line.size() || token.key.empty() || line[next].cell != token.cell ||
         token.text.data() + token.text.size() != line[next].text.data();
}

std::size_t lines_of(const std::vector<Region>& regions, Form form) {
  std::size_t lines = 0;
  for (const Region& region : regions)
    if (region.form == form) lines += region.last - region.first + 1;
  return lines;
}

class EntryAssembler {
 public:
  EntryAssembler(const Document& document, const Tokens& tokens, Form form, const Catalogue& catalogue)
      : document_(document), tokens_(tokens), form_(form), catalogue_(catalogue) {}

  void read(const Region& region) {
    current_ = npos;
    for (std::size_t i = region.first; i <= region.last; ++i) read_line(i);
  }

  void reserve(std::size_t entries) { entries_.reserve(entries); }

  std::vector<Entry> take() { return std::move(entries_); }

 private:
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

  void read_line(std::size_t line) {
    line_ = line;
    const auto tokens = tokens_.of(line);
    const bool ruled = document_.lines[line].arrangement == Arrangement::ruled;
    const bool cells = ruled || document_.lines[line].arrangement == Arrangement::aligned;
    const auto is_word = [](const Token& t) { return !t.is_value(); };
    if (std::ranges::none_of(tokens, is_word)) {
      read_values(tokens, cells);
      return;
    }
    bool labelled = false;
    bool valued = false;
    for (const Token& token : tokens) {
      if (is_vertical_text(token, tokens)) continue;
      if (token.is_value() && is_list_marker(tokens, token)) continue;
      if (token.is_value()) {
        if (!labelled && token.kind == TokenKind::blank) continue;  // before the label: a merged group cell
        give_value(token);
        valued = true;
      } else if (token.kind != TokenKind::label && (valued || (ruled && labelled && expects_values(token)))) {
        give_foreign(token);
      } else {
        read_label(token);
        labelled = true;
        valued = false;
      }
    }
  }

  /// "（三）不予公开 1 属于国家秘密": between two labels of one cell, the number of the second.
  [[nodiscard]] bool is_list_marker(std::span<const Token> line, const Token& token) const {
    const auto at = static_cast<std::size_t>(&token - line.data());
    if (at == 0 || at + 1 >= line.size() || token.text.size() != 1) return false;
    const Token& next = line[at + 1];
    const LabelDef* row = next.ordinal == 0 ? next.find(form_, Role::row) : nullptr;
    if (row == nullptr || line[at - 1].is_value()) return false;
    return scan_marker(row->label).ordinal == token.text.front() - '0';
  }

  void read_values(std::span<const Token> tokens, bool cells) {
    const bool row = cells && tokens.size() > 1;
    if (row && has_values()) start_entry();
    if (!row && has_row()) {  // behind a whole row a lone number is none of its values: a page number, say
      const std::size_t row_before = current_;
      start_entry();
      give_value(tokens.front());
      current_ = row_before;
      return;
    }
    for (const Token& token : tokens) give_value(token);
  }

  [[nodiscard]] bool has_values() const { return current_ != npos && !entries_[current_].values.empty(); }

  /// Its values came in a line of their own or beside the label, not one by one.
  [[nodiscard]] bool has_row() const {
    if (current_ == npos || entries_[current_].values.size() < 2) return false;
    const Arrangement arrangement = entries_[current_].arrangement;
    return arrangement == Arrangement::ruled || arrangement == Arrangement::aligned;
  }

  [[nodiscard]] bool is_group(const Entry& entry) const { return entry.find(form_, Role::group) != nullptr; }

  /// Behind a row's label a cell with other text is a value that cannot be read; behind a group's it is a
  /// damaged label.
  [[nodiscard]] bool expects_values(const Token& token) const {
    const Entry& current = entries_[current_];
    return token.marker == MarkerStyle::none && current.find(form_, Role::row) != nullptr &&
           !is_group(current);
  }

  Entry& start_entry() {
    may_cancel(sizeof(Entry));
    Entry entry;
    entry.line = line_;
    entry.arrangement = document_.lines[line_].arrangement;
    entries_.push_back(std::move(entry));
    current_ = entries_.size() - 1;
    return entries_.back();
  }

  void give_value(const Token& token) {
    if (current_ == npos) start_entry();
    Entry& entry = entries_[current_];
    if (entry.values.empty()) {
      entry.arrangement = document_.lines[line_].arrangement;
      entry.values.reserve(usual_values);
    }
    entry.values.push_back(&token);
  }

  /// Text among values: a cell that is no number, or a remark behind the row.
  void give_foreign(const Token& token) {
    if (current_ == npos) return;
    entries_[current_].values.push_back(&token);
    entries_[current_].foreign = true;
  }

  void read_label(const Token& token) {
    if (current_ != npos && extends(entries_[current_], token)) {
      extend(entries_[current_], token);
      return;
    }
    if (current_ != npos && current_ > 0 && is_group(entries_[current_]) &&
        entries_[current_ - 1].values.empty() && extends(entries_[current_ - 1], token)) {
      take_back_label(token);
      return;
    }
    if (continues_damaged_label(token)) {
      extend(entries_[current_], token);
      return;
    }
    Entry& entry = start_entry();
    entry.marker = token.marker;
    entry.ordinal = token.ordinal;
    entry.key = token.key;
    entry.known = token.names(form_) ? token.entry : nullptr;
    entry.labels.push_back(&token);
  }

  /// A group label came between the lines of a label, centred on them; values beside it are the label's.
  void take_back_label(const Token& token) {
    Entry& label = entries_[current_ - 1];
    Entry& group = entries_[current_];
    extend(label, token);
    std::swap(label.values, group.values);
    label.arrangement = group.arrangement;
    std::swap(label, group);  // more of it may come
  }

  /// Whether label and token together are a label of the form or the beginning of one. A token with a list
  /// marker of its own begins a label.
  [[nodiscard]] bool extends(const Entry& entry, const Token& token) const {
    if (!entry.has_label() || token.ordinal != 0 || token.key.empty()) return false;
    if (entry.known != nullptr && token.kind == TokenKind::label) return false;  // two whole labels
    if (entry.values.empty() && token.kind != TokenKind::label && has_open_bracket(entry)) return true;
    const LabelKey joined = entry.key + token.key;
    if (const LabelEntry* known = catalogue_.find(joined))
      return std::ranges::any_of(known->defs, [&](const LabelDef* def) { return def->form == form_; });
    return catalogue_.is_beginning(form_, joined) ||
           (entry.values.empty() && resembles_label(entry, token, joined));
  }

  /// The rest of a wrapped label that lost characters: joined it is much like a label that begins as it does.
  [[nodiscard]] bool resembles_label(const Entry& entry, const Token& token, const LabelKey& joined) const {
    if (token.kind == TokenKind::label || entry.key.size() < begins_alike || token.key.size() < shortest_rest)
      return false;
    return std::ranges::any_of(catalogue_.labels(), [&](const LabelEntry& label) {
      const bool row = std::ranges::any_of(
          label.defs, [&](const LabelDef* def) { return def->form == form_ && def->role == Role::row; });
      return row && label.key.size() >= entry.key.size() + shortest_rest &&
             label.key.compare(0, begins_alike, entry.key, 0, begins_alike) == 0 &&
             similarity(joined, label.key) >= like_label;
    });
  }

  void extend(Entry& entry, const Token& token) {
    entry.key += token.key;
    if (const LabelEntry* known = catalogue_.find(entry.key)) entry.known = known;
    entry.labels.push_back(&token);
  }

  /// The second line of a label that is itself damaged: no marker, no label, behind a label not yet known.
  [[nodiscard]] bool continues_damaged_label(const Token& token) const {
    if (current_ == npos || token.kind == TokenKind::label || token.marker != MarkerStyle::none) return false;
    const Entry& current = entries_[current_];
    return current.has_label() && current.known == nullptr && current.marker != MarkerStyle::none &&
           catalogue_.is_end(form_, token.key);
  }

  const Document& document_;
  const Tokens& tokens_;
  Form form_;
  const Catalogue& catalogue_;
  std::vector<Entry> entries_;
  std::size_t current_ = npos;
  std::size_t line_ = 0;
};

}  // namespace

const LabelDef* Entry::find(Form form, Role role) const {
  if (known == nullptr) return nullptr;
  const auto at = std::ranges::find_if(
      known->defs, [&](const LabelDef* def) { return def->form == form && def->role == role; });
  return at == known->defs.end() ? nullptr : *at;
}

std::string Entry::raw_label() const {
  std::string raw;
  for (const Token* token : labels) raw += token->text;
  return raw;
}

std::string Entry::raw_values() const {
  std::string raw;
  for (const Token* token : values) {
    if (!raw.empty()) raw += ' ';
    raw += token->text.empty() ? std::string_view("␣") : token->text;
  }
  return raw;
}

std::vector<Entry> assemble(const Document& document, const Tokens& tokens,
                            const std::vector<Region>& regions, Form form, const Catalogue& catalogue) {
  EntryAssembler assembler(document, tokens, form, catalogue);
  assembler.reserve(std::min(limits::table_rows, lines_of(regions, form)));
  for (const Region& region : regions)
    if (region.form == form) assembler.read(region);
  return assembler.take();
}

}  // namespace gongkai
