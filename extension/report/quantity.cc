#include "report/quantity.h"

#include <algorithm>
#include <optional>

#include "report/quantity_words.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_number = 40;  // characters, a range included
constexpr std::size_t longest_title = 200;  // in 《》
constexpr std::size_t longest_quoted_name = 16;
constexpr std::size_t longest_bare = 7;  // digits: longer ones are phone numbers and codes

constexpr std::string_view share_unit = "%";
constexpr std::string_view multiple_unit = "倍";

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_letter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool is_ideograph(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }
bool is_one_of(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

/// Characters of numbers in an address, a formula, a time or the like: 7*24, 2/3, a@b, 10:30.
bool is_joint(char32_t c) { return is_one_of(c, U"+×*/\\=_@#&:-~"); }

class Scanner {
 public:
  explicit Scanner(const Prose& prose)
      : prose_(prose), text_(prose.text()), words_(QuantityWords::instance()) {}

  std::vector<Quantity> run() {
    while (at_ < text_.size()) {
      const char32_t c = text_[at_];
      if (!words_.may_start(c)) {
        ++at_;
      } else if (c == U'《') {
        at_ = behind_title();
      } else if (c == U'"') {
        at_ = behind_quoted_name();
      } else {
        at_ = std::max(read_number(), at_ + 1);
      }
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] char32_t peek(std::size_t i) const { return i < text_.size() ? text_[i] : 0; }
  [[nodiscard]] char32_t before(std::size_t i) const { return i > 0 ? text_[i - 1] : 0; }
  [[nodiscard]] char32_t written(std::size_t i) const {
    std::size_t pos = prose_.offset(i);
    return next_code_point(prose_.source(), pos);
  }

  [[nodiscard]] std::size_t behind_title() const {
    int depth = 0;
    const std::size_t last = std::min(text_.size(), at_ + longest_title);
    for (std::size_t i = at_; i < last; ++i) {
      if (text_[i] == U'《') ++depth;
      if (text_[i] == U'》' && --depth == 0) return i + 1;
    }
    return at_ + 1;
  }

  /// A short text in quotes is a name, whatever number is in it: “26+N”, “五公开”.
  std::size_t behind_quoted_name() {
    const char32_t quote = written(at_);
    const bool is_ascii = quote == U'"' || quote == U'＂';
    const bool opens = is_ascii ? !ascii_quote_open_ : is_one_of(quote, U"“「『„〝");
    if (is_ascii) ascii_quote_open_ = opens;
    if (!opens) return at_ + 1;
    const std::size_t last = std::min(text_.size(), at_ + 2 + longest_quoted_name);
    for (std::size_t i = at_ + 1; i < last; ++i) {
      if (is_one_of(text_[i], U",。;")) break;
      if (text_[i] != U'"') continue;
      if (is_ascii) ascii_quote_open_ = false;
      return i + 1;
    }
    return at_ + 1;
  }

  /// Reads the number here; where to go on.
  std::size_t read_number() {
    if (is_digit(text_[at_])) return read_figures();
    const std::size_t name = words_.name(text_.substr(at_));
    return name != 0 ? at_ + name : read_spelled();
  }

  // ---- figures

  /// Behind the figures and everything that belongs to the same token: 0379-68212345, 8:30-12:00.
  [[nodiscard]] std::size_t behind_token(std::size_t i) const {
    while (i < text_.size()) {
      const char32_t c = text_[i];
      const char32_t next = peek(i + 1);
      const bool separates = is_joint(c) || c == U'.' || (c == U',' && written(i) == U',' && is_digit(next));
      const bool joins = separates && (is_digit(next) || is_letter(next));
      if (!is_digit(c) && !is_letter(c) && !joins) break;
      ++i;
    }
    return i;
  }

  [[nodiscard]] std::size_t behind_figures(std::size_t i) const {
    while (is_digit(peek(i)) || (is_one_of(peek(i), U".,") && is_digit(peek(i + 1)) && i > at_)) ++i;
    return i;
  }

  /// Whether what stands before the figures here makes them a piece of something else.
  [[nodiscard]] bool is_piece() const {
    const char32_t c = before(at_);
    if (is_letter(c) || is_one_of(c, U"+×*/\\=_@#&.-~{[〔")) return true;
    return c == U':' && at_ >= 2 && is_digit(text_[at_ - 2]);
  }

  /// What is read of the figures here: up to where, or nothing when blanks among them leave open what they
  /// are.
  [[nodiscard]] std::optional<std::size_t> limit_of_figures(std::size_t end) const {
    std::size_t group = at_;  // begin of the digits since the last separator
    bool blank_groups = false;
    for (std::size_t i = at_ + 1; i < end; ++i) {
      const bool blank = prose_.blank_before(i) && !is_wrapped(i);
      if (text_[i] == U',') {
        // A full-width comma, or one with a blank, may part two clauses; then it does not cut groups of
        // three.
        const std::size_t behind = std::min(text_.find_first_not_of(U"0123456789", i + 1), text_.size());
        const bool may_part = written(i) == U'，' || prose_.blank_before(i + 1);
        const bool groups = behind - i == 4 && i - group <= 3 && text_[group] != U'0';
        if (may_part && !groups) return i;
        if (prose_.blank_before(i + 1) || blank) return std::nullopt;
        ++i;
        group = i;
      } else if (blank) {
        if (text_[i] == U'.' || text_[i - 1] == U'.') return std::nullopt;
        const bool thousands = i - group <= 3 && text_[group] != U'0' && (group == at_ || i - group == 3);
        if (!thousands) return std::nullopt;
        blank_groups = true;
        group = i;
      }
    }
    if (!blank_groups) return end;
    return end - group == 3 ? std::optional(end) : std::nullopt;
  }

  /// Whether nothing but a line end stands before the character.
  [[nodiscard]] bool is_wrapped(std::size_t i) const {
    std::size_t pos = prose_.offset(i - 1);
    next_code_point(prose_.source(), pos);
    const std::string_view gap = prose_.source().substr(pos, prose_.offset(i) - pos);
    return gap == "\n" || gap == "\r\n";
  }

  std::size_t read_figures() {
    const std::size_t end = behind_figures(at_);
    const char32_t next = peek(end);
    const bool unit_in_letters = is_letter(next) && words_.unit(text_.substr(end)) != nullptr;
    const bool is_time = next == U':' && is_digit(peek(end + 1));
    const bool runs_on =
        (is_letter(next) && !unit_in_letters) || is_time ||
        (is_one_of(next, U"+×*/\\=_@#&") && (is_digit(peek(end + 1)) || is_letter(peek(end + 1))));
    if (is_piece() || runs_on || end - at_ > longest_number) return behind_token(end);
    const auto limit = limit_of_figures(end);
    if (!limit) return behind_ambiguous(end);
    return take(*limit < end ? *limit : text_.size(), at_);
  }

  /// Behind figures that were left out, with their unit.
  [[nodiscard]] std::size_t behind_ambiguous(std::size_t end) const {
    const Unit* unit = words_.unit(text_.substr(end));
    return unit == nullptr ? end : end + unit->length;
  }

  // ---- spelled numbers

  std::size_t read_spelled() {
    std::size_t end = at_;
    while (may_start_amount(peek(end)) && !is_digit(peek(end))) ++end;
    if (words_.prefix(text_.substr(0, at_), Prefix::Numbers::spelled) != nullptr && !is_ordinal_before())
      return end;
    const char32_t next = peek(end);
    const bool goes_on = words_.may_start_unit(next) || is_one_of(next, U"余多几分点至到-~%‰番了") ||
                         is_digit(next) || multiplier_first() || before(at_) == U'为';
    if (!goes_on) {
      note_ordinal(end);
      return end;
    }
    return std::max(take(text_.size(), at_), end);
  }

  [[nodiscard]] bool is_ordinal_before() const {
    const Prefix* prefix = words_.prefix(text_.substr(0, at_), Prefix::Numbers::spelled);
    return prefix != nullptr && prefix->kind == Prefix::Class::ordinal;
  }

  void note_ordinal(std::size_t end) {
    if (is_ordinal_before()) ordinal_end_ = end;
  }

  // ---- both

  /// 第9、12条: a number that goes on with ordinals.
  [[nodiscard]] bool continues_ordinals() const {
    return ordinal_end_ != 0 && ordinal_end_ + 1 == at_ && words_.is_connected(text_.substr(0, at_));
  }

  /// `head` and the characters from `begin` that a number may need, in UTF-8.
  [[nodiscard]] std::string window(std::size_t begin, std::size_t limit, std::string_view head) const {
    std::string utf8(head);
    const std::size_t end = std::min(limit, begin + longest_number);
    for (std::size_t i = begin; i < end && words_.may_belong(text_[i]); ++i) append_utf8(utf8, text_[i]);
    return utf8;
  }

  static std::size_t characters(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
  }

  /// The qualifier before the number; nullptr when there is none.
  [[nodiscard]] const QualifierWord* qualifier_here() const {
    const std::u32string_view before = text_.substr(0, at_);
    const QualifierWord* word = qualifier_before(before);
    return word == nullptr || words_.is_no_qualifier(before) ? nullptr : word;
  }

  std::size_t take(std::size_t limit, std::size_t begin) {
    const QualifierWord* qualifier = qualifier_here();
    // 近百场, 超千万人次, 百余次: one hundred, ten million.
    const bool bare_multiplier =
        multiplier_first() && (qualifier != nullptr || peek(at_ + 1) == U'余') && !is_digit(before(at_));
    const std::string utf8 = window(begin, limit, bare_multiplier ? "1" : "");
    const auto amount = scan_amount(utf8);
    if (!amount) return is_digit(text_[at_]) ? behind_token(behind_figures(at_)) : at_;
    std::size_t end =
        begin + characters(std::string_view(utf8).substr(0, amount->length)) - (bare_multiplier ? 1 : 0);

    // 阅读量10万+
    const bool open_end = peek(end) == U'+' && !is_digit(peek(end + 1)) && !is_letter(peek(end + 1));
    if (open_end) ++end;
    const std::size_t front = begin - (qualifier == nullptr ? 0 : qualifier->word.size());
    const bool ordinal = continues_ordinals() || ordinal_at(front);
    const Unit* unit = amount->percent || amount->multiple ? nullptr : words_.unit(text_.substr(end));
    if (ordinal) {
      ordinal_end_ = end;
      ordinal_unit_ = unit;
      return end + (unit == nullptr ? 0 : unit->length);
    }
    Quantity quantity;
    quantity.number = amount->number;
    quantity.qualifier = open_end ? Qualifier::more_than : amount->qualifier;
    quantity.begin = front;
    if (!classify(*amount, unit, end, quantity))
      return none_end_ = end + (unit == nullptr ? 0 : unit->length);
    if (qualifier != nullptr) quantity.qualifier = stronger(qualifier->qualifier, quantity.qualifier);
    if (const auto* behind = qualifier_behind(text_.substr(end))) {
      quantity.qualifier = stronger(quantity.qualifier, behind->qualifier);
      end += behind->word.size();
    }
    quantity.end = end;
    found_.push_back(std::move(quantity));
    return end;
  }

  [[nodiscard]] bool multiplier_first() const {
    return !is_digit(text_[at_]) && is_one_of(text_[at_], U"百千万亿");
  }

  [[nodiscard]] bool ordinal_at(std::size_t i) const {
    const Prefix* prefix = words_.prefix(text_.substr(0, i), Prefix::Numbers::any);
    return prefix != nullptr && prefix->kind == Prefix::Class::ordinal;
  }

  static Qualifier stronger(Qualifier a, Qualifier b) {
    return a == Qualifier::exact || (a == Qualifier::approximate && b != Qualifier::exact) ? b : a;
  }

  /// Fills unit and kind and moves `end` behind the unit. False when it is no quantity.
  bool classify(const Amount& amount, const Unit* unit, std::size_t& end, Quantity& quantity) const {
    std::u32string_view front = text_.substr(0, quantity.begin);
    const bool bare = unit == nullptr && !amount.percent && !amount.multiple;
    if (bare && front.ends_with(U':')) front.remove_suffix(1);  // 邮编: 471200
    if (words_.prefix(front, bare ? Prefix::Numbers::bare : Prefix::Numbers::any) != nullptr) return false;
    if (amount.percent) {
      quantity.unit = std::string(share_unit);
      quantity.kind = Quantity::Kind::share;
      // 三个100% is a name.
      return !(at_ >= 2 && before(at_) == U'个' && may_start_amount(text_[at_ - 2]));
    }
    if (amount.multiple) {
      quantity.unit = std::string(multiple_unit);
      quantity.kind = Quantity::Kind::multiple;
      return true;
    }
    if (bare) return is_bare_count(amount, end);
    // 三个100%, 8时30分, 第3页共5页
    if (is_digit(peek(end + unit->length)) && peek(behind_figures(end + unit->length)) == U'%') return false;
    if (none_end_ == quantity.begin && unit->kind == Unit::Kind::measure) return false;
    if (unit == ordinal_unit_ && ordinal_end_ + unit->length + 1 == quantity.begin) return false;
    // 2.0版 is no count.
    if (unit->kind == Unit::Kind::count && amount.number.exponent < 0) return false;
    if (unit->kind == Unit::Kind::none || (amount.spelled && !counts_spelled(amount, *unit, end)))
      return false;
    end += unit->length;
    quantity.unit = std::string(unit->name);
    quantity.kind = kind_of(unit->kind);
    return true;
  }

  static Quantity::Kind kind_of(Unit::Kind kind) {
    switch (kind) {
      case Unit::Kind::money:
        return Quantity::Kind::money;
      case Unit::Kind::difference:
        return Quantity::Kind::difference;
      case Unit::Kind::multiple:
        return Quantity::Kind::multiple;
      default:
        return Quantity::Kind::count;
    }
  }

  [[nodiscard]] bool counts_spelled(const Amount& amount, const Unit& unit, std::size_t end) const {
    if (amount.number.digits == 0) return false;  // 零投诉
    if (amount.range || end - at_ > 1) return unit.spelled >= 1;
    // 二 orders (二期), 两 counts; 一 does either.
    if (amount.number.digits != 1 && text_[at_] != U'二') return unit.spelled >= 2;
    if (unit.spelled < 2) return false;
    if (words_.counts_one(text_.substr(0, at_))) return true;
    if (text_[at_] == U'二') return false;
    return unit.spelled >= 4 || (unit.spelled == 3 && ends_clause(end + unit.length) &&
                                 is_ideograph(before(at_)) && !is_regular());
  }

  [[nodiscard]] bool ends_clause(std::size_t i) const {
    return peek(i) == 0 || is_one_of(text_[i], U",。;、)");
  }

  /// Whether the clause up to here says how often: 每季度开展一次.
  [[nodiscard]] bool is_regular() const {
    for (std::size_t i = at_; i > 0 && !is_one_of(text_[i - 1], U",。;:"); --i)
      if (text_[i - 1] == U'每') return true;
    return false;
  }

  /// A number without a unit counts where a clause ends behind it and a word stands before it:
  /// 部分公开67，占4.6%.
  [[nodiscard]] bool is_bare_count(const Amount& amount, std::size_t end) const {
    // Spelled: 为零, 突破百万.
    if (amount.spelled && !multiplier_first() && (amount.number.digits != 0 || before(at_) != U'为'))
      return false;
    const std::size_t digits = end - at_;
    const bool year = digits == 4 && amount.number.digits >= 1900 && amount.number.digits < 2100;
    const bool leading_zero = text_[at_] == U'0' && digits > 1;
    if (amount.range || amount.number.exponent < 0 || year || leading_zero || digits > longest_bare)
      return false;
    if (words_.name(text_.substr(at_)) == digits) return false;
    const char32_t next = peek(end);
    const bool closes = next == 0 || is_one_of(next, U",。;)") ||
                        (next == U'、' && !may_start_amount(peek(end + 1)) && !prose_.blank_before(at_)) ||
                        (next == U'.' && end + 1 == text_.size());
    const char32_t previous = before(at_);
    return closes &&
           (is_ideograph(previous) || (previous == U':' && at_ >= 2 && is_ideograph(text_[at_ - 2])));
  }

  const Prose& prose_;
  std::u32string_view text_;
  const QuantityWords& words_;
  std::vector<Quantity> found_;
  std::size_t at_ = 0;
  std::size_t none_end_ = std::u32string_view::npos;  ///< behind the last number that was no quantity
  std::size_t ordinal_end_ = 0;                       ///< behind the last ordinal
  const Unit* ordinal_unit_ = nullptr;
  bool ascii_quote_open_ = false;
};

}  // namespace

std::vector<Quantity> find_quantities(const Prose& prose, const Catalogue& /*catalogue*/) {
  return Scanner(prose).run();
}

}  // namespace gongkai
