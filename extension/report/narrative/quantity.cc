#include "report/narrative/quantity.h"

#include <algorithm>
#include <optional>

#include "base/limits.h"
#include "report/narrative/figures.h"
#include "report/narrative/prose_characters.h"
#include "report/narrative/quantity_kind.h"
#include "report/narrative/quantity_words.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

constexpr std::size_t longest_number = 40;  // characters, a range included
constexpr std::size_t longest_title = 200;  // in 《》
constexpr std::size_t longest_quoted_name = 16;
constexpr std::size_t longest_clause = 40;
constexpr std::size_t longest_lead = 9;
constexpr std::size_t usual_quantities = 8;  // of a paragraph
constexpr std::size_t longest_bare = 7;      // digits: longer ones are phone numbers and codes

constexpr std::string_view multiple_unit = "倍";
constexpr std::string_view yuan = "元";

class QuantityScanner {
  using Role = QuantityWords::Role;

 public:
  explicit QuantityScanner(const Prose& prose)
      : prose_(prose), text_(prose.text()), words_(QuantityWords::instance()) {}

  std::vector<Quantity> run() {
    while ((at_ = prose_.next(prose_kind::quantity, at_)) < text_.size() &&
           found_.size() <= limits::statements) {
      const char32_t c = text_[at_];
      at_ = c == U'《' ? behind_title() : c == U'"' ? behind_quoted_name() : std::max(read_number(), at_ + 1);
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

  /// The unit at `i`, which is asked for several times.
  const Unit* unit_at(std::size_t i) {
    if (i != unit_at_) {
      unit_at_ = i;
      unit_ = words_.unit(text_.substr(i));
    }
    return unit_;
  }

  /// Reads the number here; where to go on.
  std::size_t read_number() {
    if (is_digit(text_[at_])) return read_figures();
    const std::size_t name = words_.name(text_.substr(at_));
    return name != 0 ? at_ + name : read_spelled();
  }

  // ---- figures

  std::size_t read_figures() {
    const std::size_t end = at_ + behind_figures(text_.substr(at_, longest_number + 2), 0);
    if (end - at_ > longest_number) return behind_token(prose_, at_ + 1);
    const Unit* unit = unit_at(end);
    const bool counts = unit != nullptr && unit->kind != Unit::Kind::none;
    const bool continues = continues_token(prose_, at_) && !(counts && follows_latin_word(text_, at_));
    const bool runs_on = runs_into_token(text_, end) && !(counts && is_latin(text_[end]));
    if (continues || runs_on) return behind_token(prose_, at_ + 1);
    auto limit = certain_end(prose_, at_, end);
    if (limit && words_.prefix(text_.substr(0, at_), Prefix::Numbers::bare) != nullptr)
      for (std::size_t i = *limit; i > at_ + 1; --i)
        if (prose_.blank_before(i - 1)) limit = i - 1;  // 见表3, and the next line begins with 200条
    if (!limit) return behind_ambiguous(end);
    return take(*limit < end ? *limit : text_.size());
  }

  /// Behind figures that were left out, with their unit.
  std::size_t behind_ambiguous(std::size_t end) {
    const Unit* unit = unit_at(end);
    return unit == nullptr ? end : end + unit->length;
  }

  // ---- spelled numbers

  std::size_t read_spelled() {
    std::size_t end = at_;
    while (words_.may_start_number(peek(end)) && !is_digit(peek(end))) ++end;
    if (words_.prefix(text_.substr(0, at_), Prefix::Numbers::spelled) != nullptr && !ordinal_at(at_))
      return end;
    const char32_t next = peek(end);
    const bool goes_on = words_.may_start_unit(next) || words_.may_belong(next) || multiplier_first() ||
                         words_.has_role(Role::zero, before(at_));
    if (!goes_on) {
      note_ordinal(end);
      return end;
    }
    return std::max(take(text_.size()), end);
  }

  void note_ordinal(std::size_t end) {
    if (ordinal_at(at_)) ordinal_end_ = end;
  }

  // ---- both

  /// 第9、12条: a number that goes on with ordinals.
  [[nodiscard]] bool continues_ordinals() const {
    return ordinal_end_ != 0 && ordinal_end_ + 1 == at_ && words_.is_connected(text_.substr(0, at_));
  }

  /// The expression from `begin`, `head` put before it, and the character behind it.
  struct Expression {
    Amount amount;
    std::size_t end = 0;
  };
  [[nodiscard]] std::optional<Expression> scan(std::size_t begin, std::size_t limit,
                                               std::string_view head) const {
    if (auto plain = scan_plain(begin, limit)) return plain;
    std::string utf8(head);
    const std::size_t last = std::min(limit, begin + longest_number);
    for (std::size_t i = begin; i < last && words_.may_belong(text_[i]); ++i) append_utf8(utf8, text_[i]);
    const auto amount = scan_amount(utf8);
    if (!amount) return std::nullopt;
    const std::string_view taken = std::string_view(utf8).substr(head.size(), amount->length - head.size());
    return taken.empty() ? std::nullopt : std::optional(Expression{*amount, begin + characters(taken)});
  }

  /// Most numbers are a few figures and nothing else, or one Chinese digit.
  [[nodiscard]] std::optional<Expression> scan_plain(std::size_t begin, std::size_t limit) const {
    constexpr std::size_t most = 9;
    Amount amount;
    if (const int digit = begin < limit ? words_.digit(peek(begin)) : -1; digit >= 0) {
      if (begin + 1 < limit && words_.may_belong(peek(begin + 1))) return std::nullopt;
      amount.number.digits = digit;
      amount.spelled = true;
      return Expression{amount, begin + 1};
    }
    std::size_t i = begin;
    for (; i < limit && is_digit(peek(i)); ++i) {
      if (i - begin == most) return std::nullopt;
      amount.number.digits = amount.number.digits * 10 + static_cast<std::int64_t>(text_[i] - U'0');
    }
    if (i == begin || (i < limit && words_.may_belong(peek(i)))) return std::nullopt;
    return Expression{amount, i};
  }

  static std::size_t characters(std::string_view utf8) {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(utf8, begins));
  }

  /// What stands in the clause shortly before `i`, numbers excluded.
  [[nodiscard]] std::u32string_view led_by(std::size_t i) const {
    const std::size_t first = i - std::min(i, longest_lead);
    std::size_t begin = i;
    while (begin > first && is_ideograph(text_[begin - 1]) && !words_.may_start(text_[begin - 1])) --begin;
    return text_.substr(begin, i - begin);
  }

  /// 3次至5次: goes on to the upper bound. 由3个到5个 is a change.
  void extend_range(const Unit* unit, Quantity& quantity, std::size_t& end) {
    if (unit == nullptr || !is_range_mark(peek(end)) || words_.has_role(Role::change, before(quantity.begin)))
      return;
    const auto upper = scan(end + 1, text_.size(), "");
    if (!upper || upper->amount.number.value() <= quantity.number.value()) return;
    const Unit* other = unit_at(upper->end);
    if (other == nullptr || other->name != unit->name) return;
    quantity.qualifier = Qualifier::more_than;
    end = upper->end + other->length;
  }

  std::size_t take(std::size_t limit) {
    const QualifierBefore qualifier = words_.qualifier_before_number(text_.substr(0, at_));
    // 近百场, 超千万人次, 百余次: one hundred, ten million.
    const bool bare_multiplier =
        multiplier_first() && (qualifier.length != 0 || is_surplus(peek(at_ + 1))) && !is_digit(before(at_));
    const auto scanned = scan(at_, limit, bare_multiplier ? "1" : "");
    if (!scanned) return behind_unreadable();
    if (is_tail()) return behind_tail(scanned->end);
    numeral_end_ = scanned->end;
    const Amount& amount = scanned->amount;
    std::size_t end = scanned->end;
    // 阅读量10万+
    const bool open_end = peek(end) == U'+' && !is_digit(peek(end + 1)) && !is_latin(peek(end + 1));
    if (open_end) ++end;
    const std::size_t front = at_ - qualifier.length;
    const bool ordinal = continues_ordinals() || ordinal_at(front);
    const Unit* unit = amount.percent || amount.multiple ? nullptr : unit_at(end);
    if (ordinal) {
      ordinal_end_ = end;
      ordinal_unit_ = unit;
      return end + (unit == nullptr ? 0 : unit->length);
    }
    Quantity quantity;
    quantity.number = amount.number;
    quantity.qualifier = open_end ? Qualifier::more_than : amount.qualifier;
    quantity.begin = front;
    if (!classify(amount, unit, end, quantity)) return none_end_ = end + (unit == nullptr ? 0 : unit->length);
    quantity.qualifier = stronger(qualifier.qualifier, quantity.qualifier);
    if (quantity.qualifier == Qualifier::exact) quantity.qualifier = words_.qualifier_ahead(led_by(front));
    extend_range(unit, quantity, end);
    if (const auto* behind = qualifier_behind(text_.substr(end))) {
      quantity.qualifier = stronger(quantity.qualifier, behind->qualifier);
      end += behind->word.size();
    } else if (is_surplus(peek(end)) && ends_clause(end + 1)) {
      quantity.qualifier = stronger(quantity.qualifier, Qualifier::more_than);  // 3倍多
      ++end;
    }
    quantity.end = end;
    if (found_.empty()) found_.reserve(usual_quantities);
    found_.push_back(std::move(quantity));
    return end;
  }

  /// 13万2条, 2万零3百条: what goes on with a number is no number.
  [[nodiscard]] bool is_tail() const {
    if (numeral_end_ == 0 || prose_.blank_before(at_)) return false;
    return at_ == numeral_end_ || (at_ == numeral_end_ + 1 && before(at_) == U'零');
  }
  /// 13万2, 十亿3000万: of a run of figures and numerals that is no one number, nothing is taken.
  std::size_t behind_unreadable() {
    std::size_t end = at_;
    bool has_figure = false;
    for (; end < text_.size() && words_.may_belong(text_[end]) && (end == at_ || !prose_.blank_before(end));
         ++end)
      has_figure = has_figure || is_digit(text_[end]);
    if (!has_figure) return at_;
    return std::max(behind_tail(end), behind_token(prose_, at_ + 1));
  }
  std::size_t behind_tail(std::size_t end) {
    numeral_end_ = end;
    const Unit* unit = unit_at(end);
    return end + (unit == nullptr ? 0 : unit->length);
  }

  [[nodiscard]] bool multiplier_first() const { return multiplier_power(text_[at_]) >= 2; }

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
      set_share(quantity);
      // 三个100% is a name.
      return !(at_ >= 2 && words_.has_role(Role::slogan, before(at_)) &&
               words_.may_start_number(text_[at_ - 2]));
    }
    if (amount.multiple) {
      quantity.unit = multiple_unit;
      quantity.kind = Quantity::Kind::multiple;
      return true;
    }
    if (bare && before(quantity.begin) == U'¥') {
      quantity.unit = yuan;
      quantity.unit_number = *unit_number::named(yuan);
      quantity.kind = Quantity::Kind::money;
      return true;
    }
    if (bare) return is_bare_count(amount, end);
    // 三个100%, 8时30分, 第3页共5页
    if (is_digit(peek(end + unit->length)) && peek(behind_figures(text_, end + unit->length)) == U'%')
      return false;
    if (none_end_ == quantity.begin && unit->kind == Unit::Kind::measure) return false;
    if (follows_bare_figures(text_, at_)) return false;
    if (unit == ordinal_unit_ && ordinal_end_ + unit->length + 1 == quantity.begin) return false;
    // 2.12条 may be item 12 of a list; 平均3.5条 is not.
    // 1.206条 may have a point for the thousands.
    const bool is_fraction = unit->kind == Unit::Kind::count && amount.number.exponent < 0;
    if (is_fraction && (!is_ideograph(before(at_)) || amount.number.exponent <= -3)) return false;
    if (unit->kind == Unit::Kind::tenth || unit->kind == Unit::Kind::half)
      return set_part_of_ten(amount, *unit, end, quantity);
    if (unit->kind == Unit::Kind::none || (amount.spelled && !counts_spelled(amount, *unit, end)))
      return false;
    end += unit->length;
    quantity.unit = unit->name;
    quantity.unit_number = unit->number;
    quantity.kind = kind_of(unit->kind);
    quantity.broken = is_fraction;
    return true;
  }

  [[nodiscard]] bool counts_spelled(const Amount& amount, const Unit& unit, std::size_t end) const {
    if (amount.number.digits == 0) return false;  // 零投诉
    if (amount.range || end - at_ > 1) return unit.spelled >= 1;
    const bool at_end = ends_clause(end + unit.length) && is_ideograph(before(at_)) && !is_regular();
    // 二 orders (二期), 两 counts; 一 does either.
    const bool may_order =
        amount.number.digits == 1 || (amount.number.digits == 2 && !words_.has_role(Role::two, text_[at_]));
    if (!may_order) return unit.spelled >= (at_end ? 2 : 3);
    if (unit.spelled >= 3 && words_.counts_one(text_.substr(0, at_)) && !is_regular()) return true;
    return amount.number.digits == 1 && unit.spelled >= (at_end ? 4 : 5);
  }

  [[nodiscard]] bool ends_clause(std::size_t i) const {
    return peek(i) == 0 || is_one_of(text_[i], U",。;、)");
  }

  /// Whether the clause up to here says how often: 每季度开展一次.
  [[nodiscard]] bool is_regular() const {
    const std::size_t first = at_ - std::min(at_, longest_clause);
    for (std::size_t i = at_; i > first && !is_one_of(text_[i - 1], U",。;:"); --i)
      if (words_.has_role(Role::regular, text_[i - 1])) return true;
    return false;
  }

  /// A number without a unit counts where a clause ends behind it and a word stands before it:
  /// 部分公开67，占4.6%.
  [[nodiscard]] bool is_bare_count(const Amount& amount, std::size_t end) const {
    // Spelled: 为零, 突破百万.
    if (amount.spelled && !multiplier_first() &&
        (amount.number.digits != 0 || !words_.has_role(Role::zero, before(at_))))
      return false;
    const std::size_t digits = end - at_;
    const bool year = digits == 4 && amount.number.digits >= 1900 && amount.number.digits < 2100;
    const bool leading_zero = text_[at_] == U'0' && is_digit(peek(at_ + 1));
    if (amount.range || amount.number.exponent < 0 || year || leading_zero || digits > longest_bare)
      return false;
    if (words_.name(text_.substr(at_)) == digits) return false;
    const char32_t next = peek(end);
    const bool closes =
        next == 0 || is_one_of(next, U",。;)") ||
        (next == U'、' && !words_.may_start_number(peek(end + 1)) && !prose_.blank_before(at_)) ||
        (next == U'.' && end + 1 == text_.size());
    // 分别为12万、15万
    if (at_ < end && multiplier_power(text_[end - 1]) >= 4) return closes || next == U'、';
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
  std::size_t numeral_end_ = 0;                       ///< behind the last number, its unit left out
  const Unit* ordinal_unit_ = nullptr;
  std::size_t unit_at_ = std::u32string_view::npos;  ///< where unit_ was looked for
  const Unit* unit_ = nullptr;
  bool ascii_quote_open_ = false;
};

}  // namespace

std::vector<Quantity> find_quantities(const Prose& prose, const Catalogue& /*catalogue*/) {
  return QuantityScanner(prose).run();
}

}  // namespace gongkai
