#include "report/statistics/lines.h"

#include <algorithm>

#include "document/blanks.h"
#include "document/value_token.h"
#include "report/forms/catalogue.h"
#include "report/statistics/figure.h"
#include "report/table/cell_value.h"
#include "text/next_folded.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_text = 400;   // bytes of a cell that may be a label
constexpr std::size_t longest_mark = 12;    // bytes
constexpr std::size_t longest_unit = 24;    // bytes
constexpr std::size_t most_words = 24;      // of a line taken for a header
constexpr std::size_t serial_distance = 4;  // lines between two numbered rows, with a wrapped label between
constexpr char32_t first_ideograph = 0x3400;
constexpr char32_t last_ideograph = 0x9FFF;
constexpr std::size_t longest_spelled = 6;      // bytes of 零, 零件
constexpr std::size_t longest_serial = 3;       // digits
constexpr std::size_t fewest_side_by_side = 3;  // words: two labels and a value

/// "12 （一）收到申请数 件 5": the serial number before a label that a blank divides from it, and its length
/// with the blank; 0 where there is none.
struct Serial {
  int number = 0;
  std::size_t length = 0;
};

Serial serial_of(std::string_view text) {
  Serial serial;
  std::size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9' && digits <= longest_serial)
    serial.number = serial.number * 10 + (text[digits++] - '0');
  const std::size_t blank = blank_length(text.substr(digits));
  if (digits == 0 || digits > longest_serial || blank == 0) return {};
  serial.length = text.size() - trim(text.substr(digits)).size();
  return serial;
}

const UnitDef* unit_at_end(std::string_view text) {
  if (!StatisticsCatalogue::instance().may_end_in_unit(text)) return nullptr;
  for (const UnitDef& unit : Catalogue::instance().value_units())
    if (text.ends_with(unit.word)) return &unit;
  return nullptr;
}

bool begins_with_digit(std::string_view text) {
  std::size_t pos = 0;
  const char32_t c = text.empty() ? 0 : next_folded(text, pos);
  return c >= U'0' && c <= U'9';
}

bool is_unit_of_list(std::string_view text) {
  const StatisticsCatalogue& catalogue = StatisticsCatalogue::instance();
  return text.size() <= longest_unit && !begins_with_digit(text) && catalogue.is_unit(key_of(text)) &&
         catalogue.read_label(text).brackets == 0;
}

/// Without % ‰ or 百分之 a number is no share.
bool has_share_mark(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    if (c == U'%' || c == U'‰' || c == U'之') return true;
  }
  return false;
}

/// 64.71%
bool is_share(std::string_view text) {
  if (!has_share_mark(text)) return false;
  const auto numeral = scan_numeral(text);
  return numeral && numeral->percent && numeral->length == text.size();
}

/// With which characters the marks of cells without a number begin.
const CharacterSet& mark_beginnings() {
  static const CharacterSet& beginnings =
      *[] {  // never destroyed: threads may read it while the process ends
        auto* const set = new CharacterSet;
        for (const std::string_view mark : Catalogue::instance().value_mark_spellings()) {
          std::size_t pos = 0;
          set->add(next_folded(mark, pos));
        }
        return set;
      }();
  return beginnings;
}

/// A quick look: words begin with ideographs with which no mark does.
bool may_be_mark(std::string_view text) {
  std::size_t pos = 0;
  const char32_t c = text.empty() ? 0 : next_folded(text, pos);
  return c < first_ideograph || c > last_ideograph || mark_beginnings().has(c);
}

/// 零, 〇件: a spelled number that is zero.
bool has_zero(std::string_view text) {
  for (std::size_t pos = 0; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    if (c == U'0' || c == U'零' || c == U'〇' || c == U'○') return true;
  }
  return false;
}

class PartReader {
 public:
  PartReader(const Document& document, std::size_t line) : document_(document), line_(line) {}

  /// `labels_only`: but the cells that no label begins.
  std::vector<StatisticsPart> run(bool labels_only) {
    const Line& line = document_.lines[line_];
    parts_.reserve(line.cell_count + 1);  // a label with its unit is two
    for (cell_ = line.first_cell; cell_ < line.first_cell + line.cell_count; ++cell_) {
      const std::string_view text = trim(document_.cells[cell_].text);
      if (labels_only && !catalogue_.may_begin_label(text)) continue;
      const bool footnote = text == "*" && line.arrangement == Arrangement::aligned && !parts_.empty() &&
                            parts_.back().kind == Kind::label;
      if (!footnote) read_cell(text);
    }
    return std::move(parts_);
  }

 private:
  using Kind = StatisticsPart::Kind;

  void add(Kind kind, std::string_view text, WrittenLabel label = {}) {
    parts_.push_back({.kind = kind, .text = text, .cell = cell_, .line = line_, .label = std::move(label)});
  }

  void add_label(std::string_view text, WrittenLabel label) {
    const std::string_view unit = label.unit;
    add(Kind::label, text, std::move(label));
    if (!unit.empty()) add(Kind::unit, unit);
  }

  void read_cell(std::string_view text) {
    if (text.empty()) {
      add(Kind::blank, text);
    } else if (is_unit_of_list(text)) {
      add(Kind::unit, text);
    } else if (is_stated_value(text)) {
      add(Kind::value, text);
    } else if (is_share(text)) {
      add(Kind::share, text);
    } else if (text.size() <= longest_text) {
      read_text(text);
    } else {
      add(Kind::label, text);
    }
  }

  /// Whether a line near this one goes on with the number before or behind.
  [[nodiscard]] bool is_numbered(int number) const {
    const std::size_t end = std::min(document_.lines.size(), line_ + serial_distance + 1);
    for (std::size_t i = line_ - std::min(line_, serial_distance); i < end; ++i) {
      const auto cells = document_.cells_of(document_.lines[i]);
      if (i == line_ || cells.empty()) continue;
      const Serial other = serial_of(trim(cells.front().text));
      if (other.length != 0 && other.number == (i < line_ ? number - 1 : number + 1)) return true;
    }
    return false;
  }

  void read_text(std::string_view text) {
    if (const Serial serial = serial_of(text); serial.length != 0 && is_numbered(serial.number))
      text.remove_prefix(serial.length);
    if (closes_bracket_at_end(text.substr(0, text.size() - trailing_value(text))) && read_glued(text)) return;
    WrittenLabel label = catalogue_.read_label(text);
    if (label.known == nullptr && text.ends_with('*'))  // a footnote's mark
      label = catalogue_.read_label(trim(text.substr(0, text.size() - 1)));
    if (label.known != nullptr) {
      add_label(text, std::move(label));
      return;
    }
    if (read_side_by_side(text)) return;
    std::string_view rest = text;
    std::vector<std::string_view> words;  // from the end
    for (std::string_view before; !rest.empty(); rest = before) {
      const std::string_view word = last_word(rest, before);
      if (before.empty() || (!is_unit_of_list(word) && !is_stated_value(word) && !is_share(word))) break;
      words.push_back(word);
      if (catalogue_.read_label(before).known != nullptr) {
        rest = before;
        break;
      }
    }
    const bool whole = rest.size() == text.size() && !text.ends_with('*');
    if (!read_glued(rest)) add_label(rest, whole ? std::move(label) : catalogue_.read_label(rest));
    for (; !words.empty(); words.pop_back()) read_cell(words.back());
  }

  /// "收到申请数 件 4 申请答复数 件 3": rows of several lists, all of it labels of the form, units and
  /// figures.
  bool read_side_by_side(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::string_view rest = text, before; !rest.empty() && words.size() < most_words; rest = before)
      words.push_back(last_word(rest, before));
    if (words.size() < fewest_side_by_side) return false;
    std::ranges::reverse(words);
    std::vector<std::string_view> pieces;
    std::size_t labels = 0;
    for (std::size_t i = 0; i < words.size();) {
      if (!pieces.empty() && (is_unit_of_list(words[i]) || is_stated_value(words[i]))) {
        pieces.push_back(words[i++]);
        continue;
      }
      std::size_t end = words.size();
      std::string_view label;
      for (; end > i; --end) {
        label = {words[i].data(), words[end - 1].data() + words[end - 1].size()};
        if (catalogue_.read_label(label).known != nullptr) break;
      }
      if (end == i) return false;
      pieces.push_back(label);
      ++labels;
      i = end;
    }
    if (labels < 2 || pieces.size() == labels) return false;
    for (const std::string_view piece : pieces) read_cell(piece);
    return true;
  }

  /// "收到申请数12", "收到申请数：12件": digits directly behind a label, one way only.
  bool read_glued(std::string_view text) {
    std::string_view words = text;
    if (const UnitDef* unit = unit_at_end(words))
      words = trim(words.substr(0, words.size() - unit->word.size()));
    const std::size_t digits = trailing_value(words);
    if (digits == 0 || digits == words.size()) return false;
    const std::string_view value = text.substr(words.size() - digits);
    words = words.substr(0, words.size() - digits);
    WrittenLabel label = catalogue_.read_label(words);
    if (label.known == nullptr && !closes_bracket_at_end(words)) return false;
    add_label(words, std::move(label));
    add(Kind::value, value);
    return true;
  }

  const Document& document_;
  std::size_t line_;
  std::uint32_t cell_ = 0;
  const StatisticsCatalogue& catalogue_ = StatisticsCatalogue::instance();
  std::vector<StatisticsPart> parts_;
};

}  // namespace

bool is_bare_figure(std::string_view text) { return begins_with_digit(text) && is_value_token(text); }

bool is_stated_value(std::string_view text) {
  if (is_value_token(text)) return true;
  if (text.size() <= longest_mark && may_be_mark(text) &&
      read_cell(text, Catalogue::instance()).reading == Reading::not_applicable)
    return true;
  if (begins_with_digit(text) || (text.size() <= longest_spelled && has_zero(text))) {
    const auto stated = read_stated(text);
    if (stated && (begins_with_digit(text) || stated->number.digits == 0)) return true;
  }
  const UnitDef* unit = unit_at_end(text);
  return unit != nullptr && is_value_token(trim(text.substr(0, text.size() - unit->word.size())));
}

std::string_view last_word(std::string_view text, std::string_view& before) {
  std::size_t start = text.size();
  while (start > 0) {
    std::size_t at = start - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    if (blank_length(text.substr(at)) != 0) break;
    start = at;
  }
  before = trim(text.substr(0, start));
  return text.substr(start);
}

std::vector<StatisticsPart> statistics_parts(const Document& document, std::size_t line) {
  return PartReader(document, line).run(false);
}

bool names_indicator(const Document& document, std::size_t line) {
  return std::ranges::any_of(PartReader(document, line).run(true), [](const StatisticsPart& part) {
    return part.kind == StatisticsPart::Kind::label && part.label.known != nullptr &&
           !part.label.known->indicators.empty();
  });
}

}  // namespace gongkai
