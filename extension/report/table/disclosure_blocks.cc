#include "report/table/disclosure_blocks.h"

#include <algorithm>
#include <utility>

#include "document/blanks.h"
#include "text/next_folded.h"

namespace gongkai {
namespace {

constexpr std::size_t begins_alike = 4;    // characters a damaged label shares with a label at its beginning
constexpr std::size_t shortest_piece = 2;  // ideographs
constexpr std::size_t longest_header = 12;
constexpr double like_label = 0.85;
constexpr double like_row = 0.7;

/// What a line of tokens holds.
struct Survey {
  std::size_t words = 0, rows = 0;
  bool header = false;  ///< a column or the frame (信息内容)
  bool stated = false;  ///< a value that is not blank
};

bool is_row(const Token& token) { return token.find(Form::disclosure, Role::row) != nullptr; }
bool is_caption(const Token& token) { return token.find(Form::disclosure, Role::caption) != nullptr; }
bool is_header(const Token& token) {
  return token.find(Form::disclosure, Role::column) != nullptr ||
         token.find(Form::disclosure, Role::frame) != nullptr;
}

/// One ideograph alone is a piece of vertical text.
bool is_vertical_text(const Token& token) {
  return !token.is_value() && token.kind != TokenKind::label && token.key.size() <= 1;
}

bool has_open_bracket(const BlockRow& row) {
  int open = 0;
  for (const Token* token : row.labels)
    for (std::size_t pos = 0; pos < token->text.size();) {
      const char32_t c = next_folded(token->text, pos);
      open += is_opening_bracket(c) ? 1 : (is_closing_bracket(c) ? -1 : 0);
    }
  return open > 0;
}

bool any_stated(const std::vector<const Token*>& values) { return std::ranges::any_of(values, is_filled); }

class BlockAssembler {
 public:
  BlockAssembler(const TableContext& context, const CellGrid& grid, std::deque<Token>& made)
      : context_(context), grid_(grid), catalogue_(context.catalogue), made_(made) {
    for (const LabelEntry& label : catalogue_.labels())
      for (const LabelDef* def : label.defs) {
        if (def->form != Form::disclosure) continue;
        if (def->role == Role::row) row_labels_.push_back({&label.key, def->number});
        if (def->role == Role::column || def->role == Role::frame) header_keys_.push_back(&label.key);
      }
    blocks_.emplace_back();
  }

  void read(const Region& region) {
    last_ = Last::nothing;
    for (std::size_t i = region.first; i <= region.last; ++i) read_line(i);
  }

  std::vector<Block> take() { return std::move(blocks_); }

 private:
  enum class Last : std::uint8_t { nothing, header, row };  // the last word met
  struct RowLabel {
    const LabelKey* key;
    int row;
  };

  void read_line(std::size_t line) {
    line_ = line;
    const auto tokens = context_.tokens.of(line);
    survey_ = survey(tokens);
    if (survey_.words == 0) {
      read_values(tokens);
      return;
    }
    front_.clear();
    buffer_.clear();
    begun_ = captioned_ = false;
    for (const Token& token : tokens) {
      if (is_vertical_text(token)) continue;
      if (!token.is_value()) {
        read_word(token);
      } else if (begun_) {
        buffer_.push_back(&token);
      } else if (survey_.header && survey_.rows == 0) {
        if (is_filled(&token)) add_header(token);
      } else if (is_filled(&token)) {
        (last_ == Last::nothing && captioned_ ? block().strays : front_).push_back(&token);
      }
    }
    end_row();
  }

  [[nodiscard]] static Survey survey(std::span<const Token> tokens) {
    Survey found;
    for (const Token& token : tokens) {
      if (token.is_value()) {
        found.stated = found.stated || is_filled(&token);
      } else if (!is_vertical_text(token)) {
        ++found.words;
        if (is_row(token)) ++found.rows;
        found.header = found.header || is_header(token);
      }
    }
    return found;
  }

  [[nodiscard]] Block& block() { return blocks_.back(); }

  void move_to_strays(std::vector<const Token*>& values) {
    std::ranges::copy_if(values, std::back_inserter(block().strays), is_filled);
    values.clear();
  }

  /// A line of values alone: of the label before it, unless that has its values or is not a row's.
  void read_values(std::span<const Token> tokens) {
    std::vector<const Token*> values;
    for (const Token& token : tokens)
      if (token.is_value()) values.push_back(&token);
    if (last_ != Last::row || has_its_values(values.size())) {
      move_to_strays(values);
      return;
    }
    BlockRow& row = block().rows.back();
    if (row.values.empty()) row.line = line_;
    if (row.values.empty()) row.arrangement = context_.document.lines[line_].arrangement;
    row.own_line = false;
    row.values.insert(row.values.end(), values.begin(), values.end());
  }

  /// Values that came as a row of cells are all the row's; those that came one by one may go on.
  [[nodiscard]] bool has_its_values(std::size_t more) {
    const BlockRow& row = block().rows.back();
    if (row.values.empty()) return false;
    const bool in_cells = row.arrangement == Arrangement::ruled || row.arrangement == Arrangement::aligned;
    if (row.own_line && (row.arrangement == Arrangement::ruled || row.values.size() >= columns_met()))
      return true;
    return more > 1 || (in_cells && row.values.size() > 1);
  }

  /// Columns behind the frame, as far as the header's pieces tell; at least 1.
  [[nodiscard]] std::size_t columns_met() {
    std::size_t count = 0;
    for (const HeaderPiece& piece : block().header)
      count = piece.token->find(Form::disclosure, Role::frame) != nullptr ? 0 : count + 1;
    return std::max<std::size_t>(count, 1);
  }

  void read_word(const Token& token) {
    if (is_caption(token)) {
      end_row();
      start_block();
      captioned_ = true;
      last_ = Last::nothing;
    } else if (is_header(token)) {
      end_row();
      add_header(token);
    } else if (is_row(token)) {
      end_row();
      start_row(token);
    } else if (extends_row(token)) {
      begun_ = true;
      BlockRow& row = block().rows.back();
      row.key += token.key;
      row.labels.push_back(&token);
      if (const auto known = row_of(row.key)) row.row = *known;
    } else if (begun_) {
      buffer_.push_back(&token);
    } else if (belongs_to_header(token)) {
      add_header(token);
    } else if (!split_header(token) && !notes_unit(token) && !hides_header(token)) {
      start_row(token);
    }
  }

  /// A header in one piece of text, most of its words damaged.
  bool split_header(const Token& token) {
    if (survey_.stated || token.text.find(' ') == std::string_view::npos) return false;
    std::vector<Token> words;
    bool known = false;
    for (std::string_view rest = token.text; !(rest = trim(rest)).empty();) {
      const std::string_view word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(word.size());
      Token& part = words.emplace_back(token);
      part.kind = TokenKind::unknown;
      part.text = word;
      part.key = label_key(word);
      part.entry = catalogue_.find(part.key);
      known = known || is_header(part);
    }
    if (!known || words.size() < 2) return false;
    for (Token& word : words) add_header(made_.emplace_back(std::move(word)));
    return true;
  }

  /// Nothing of the block's header can be read but that there was one.
  bool hides_header(const Token& token) {
    if (survey_.stated || !block().rows.empty() || !block().header.empty()) return false;
    const bool alike = std::ranges::any_of(header_keys_, [&](const LabelKey* label) {
      const double both = static_cast<double>(label->size() + token.key.size());
      return label->size() >= begins_alike &&
             similarity(token.key, *label) * both / 2 >= like_row * static_cast<double>(label->size());
    });
    block().header_unread = block().header_unread || alike;
    return alike;
  }

  void start_block() {
    Block& last = block();
    if (!last.header.empty() || !last.rows.empty() || !last.strays.empty()) blocks_.emplace_back();
  }

  void add_header(const Token& token) {
    take_words_before_header();
    if (!block().rows.empty()) blocks_.emplace_back();
    block().header.push_back({&token, line_, grid_.of(token.cell)});
    last_ = Last::header;
  }

  /// 序号 on a line before 信息内容 was no label.
  void take_words_before_header() {
    Block& last = block();
    const auto is_word = [](const BlockRow& row) {
      return row.row < 0 && row.values.empty() && row.labels.size() == 1;
    };
    if (!last.header.empty() || last.rows.empty() || !std::ranges::all_of(last.rows, is_word)) return;
    for (const BlockRow& row : last.rows)
      last.header.push_back({row.labels.front(), row.line, grid_.of(row.labels.front()->cell)});
    last.rows.clear();
  }

  void start_row(const Token& token) {
    BlockRow& row = block().rows.emplace_back();
    row.key = token.key;
    row.labels.push_back(&token);
    row.line = line_;
    row.arrangement = context_.document.lines[line_].arrangement;
    row.before = std::exchange(front_, {});
    if (const auto* def = token.find(Form::disclosure, Role::row)) row.row = def->number;
    last_ = Last::row;
    begun_ = true;
  }

  /// Gives the row what stands behind its label on this line. The second line of a wrapped label may hold the
  /// values, or blanks beside them.
  void end_row() {
    if (!begun_) return;
    begun_ = false;
    BlockRow& row = block().rows.back();
    if (any_stated(row.values) && !any_stated(buffer_)) {
      buffer_.clear();
      return;
    }
    if (!any_stated(row.values)) row.values.clear();
    row.own_line = row.values.empty() && !buffer_.empty() && survey_.rows < 2 && !survey_.header;
    row.shared_line = survey_.rows > 1 || survey_.header;
    if (!buffer_.empty()) row.line = line_;
    if (!buffer_.empty()) row.arrangement = context_.document.lines[line_].arrangement;
    row.values.insert(row.values.end(), buffer_.begin(), buffer_.end());
    buffer_.clear();
  }

  /// Whether the last label goes on with this piece. A piece with a list marker begins a label.
  [[nodiscard]] bool extends_row(const Token& token) {
    if (last_ != Last::row || block().rows.empty() || token.ordinal != 0 || token.key.empty() ||
        token.kind == TokenKind::label)
      return false;
    const BlockRow& row = block().rows.back();
    if (begun_ && !buffer_.empty()) return false;
    if (has_open_bracket(row)) return true;
    const LabelKey joined = row.key + token.key;
    if (row_of(joined)) return true;
    if (row.row >= 0) return false;
    return std::ranges::any_of(row_labels_, [&](const RowLabel& label) {
      return (row.key.size() >= shortest_piece && label.key->starts_with(joined)) ||
             (row.key.size() >= begins_alike && label.key->size() > row.key.size() &&
              label.key->compare(0, begins_alike, row.key, 0, begins_alike) == 0 &&
              similarity(joined, *label.key) >= like_label);
    });
  }

  [[nodiscard]] std::optional<int> row_of(const LabelKey& key) const {
    const LabelEntry* entry = catalogue_.find(key);
    if (entry == nullptr) return std::nullopt;
    for (const LabelDef* def : entry->defs)
      if (def->form == Form::disclosure && def->role == Role::row) return def->number;
    return std::nullopt;
  }

  /// A word that is no column of the form, in a header; or a piece of a column's name.
  [[nodiscard]] bool belongs_to_header(const Token& token) {
    if (survey_.rows > 0 && !survey_.header) return false;
    if (survey_.header) return true;
    if (survey_.stated || token.key.size() < shortest_piece || token.key.size() > longest_header)
      return false;
    if (is_piece_of_row(token.key)) return false;
    if (is_piece_of_header(token.key)) return true;
    if (last_ != Last::header || !block().rows.empty()) return false;
    return continues_header(token) ||
           (!header_money_power(token.text, catalogue_) && !resembles_row(token.key));
  }

  /// （单位：万元） under 本年收费金额.
  [[nodiscard]] bool continues_header(const Token& token) {
    return catalogue_.find(block().header.back().token->key + token.key) != nullptr;
  }

  [[nodiscard]] bool is_piece_of_header(const LabelKey& key) const {
    return std::ranges::any_of(header_keys_,
                               [&](const LabelKey* label) { return label->find(key) != LabelKey::npos; });
  }

  [[nodiscard]] bool is_piece_of_row(const LabelKey& key) const {
    return std::ranges::any_of(row_labels_,
                               [&](const RowLabel& label) { return label.key->find(key) != LabelKey::npos; });
  }

  [[nodiscard]] bool resembles_row(const LabelKey& key) const {
    return std::ranges::any_of(
        row_labels_, [&](const RowLabel& label) { return similarity(key, *label.key) >= like_row; });
  }

  bool notes_unit(const Token& token) {
    if (survey_.stated) return false;
    const auto power = header_money_power(token.text, catalogue_);
    if (power) block().note_power = power;
    return power.has_value();
  }

  const TableContext& context_;
  const CellGrid& grid_;
  const Catalogue& catalogue_;
  std::deque<Token>& made_;
  std::vector<RowLabel> row_labels_;
  std::vector<const LabelKey*> header_keys_;
  std::vector<Block> blocks_;
  Last last_ = Last::nothing;
  std::size_t line_ = 0;
  Survey survey_;
  std::vector<const Token*> front_;   // of the line: numbers before its first label
  std::vector<const Token*> buffer_;  // … behind the label of the row begun on it
  bool begun_ = false;                // a row's label was met on the line
  bool captioned_ = false;            // a caption was
};

}  // namespace

std::string BlockRow::raw_label() const {
  std::string raw;
  for (const Token* token : labels) raw += token->text;
  return raw;
}

std::string BlockRow::raw_values() const {
  std::string raw;
  for (const Token* token : values) {
    if (!raw.empty()) raw += ' ';
    raw += token->text.empty() ? std::string_view("␣") : token->text;
  }
  return raw;
}

std::vector<Block> assemble_blocks(const TableContext& context, const CellGrid& grid,
                                   std::deque<Token>& made) {
  BlockAssembler assembler(context, grid, made);
  for (const Region& region : context.regions)
    if (region.form == Form::disclosure) assembler.read(region);
  return assembler.take();
}

}  // namespace gongkai
