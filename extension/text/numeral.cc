#include "text/numeral.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <limits>
#include <string>
#include <system_error>

#include "text/arabic_numeral.h"
#include "text/character_set.h"
#include "text/chinese_numeral.h"
#include "text/next_folded.h"
#include "text/numeral_cursor.h"

namespace gongkai {
namespace {

// Longer words before those they begin with.
constexpr QualifierWord words_before[] = {
    {U"不超过", Qualifier::less_than}, {U"不多于", Qualifier::less_than}, {U"不高于", Qualifier::less_than},
    {U"不少于", Qualifier::more_than}, {U"不低于", Qualifier::more_than}, {U"不足", Qualifier::less_than},
    {U"不到", Qualifier::less_than},   {U"不满", Qualifier::less_than},   {U"未满", Qualifier::less_than},
    {U"少于", Qualifier::less_than},   {U"低于", Qualifier::less_than},   {U"小于", Qualifier::less_than},
    {U"至多", Qualifier::less_than},   {U"最多", Qualifier::less_than},   {U"将近", Qualifier::less_than},
    {U"接近", Qualifier::less_than},   {U"近", Qualifier::less_than},     {U"超过", Qualifier::more_than},
    {U"超", Qualifier::more_than},     {U"突破", Qualifier::more_than},   {U"逾", Qualifier::more_than},
    {U"多于", Qualifier::more_than},   {U"高于", Qualifier::more_than},   {U"大于", Qualifier::more_than},
    {U"至少", Qualifier::more_than},   {U"大约", Qualifier::approximate}, {U"约为", Qualifier::approximate},
    {U"约", Qualifier::approximate},
};

constexpr QualifierWord words_behind[] = {
    {U"有余", Qualifier::more_than},   {U"余", Qualifier::more_than},   {U"多", Qualifier::more_than},
    {U"几", Qualifier::more_than},     {U"以上", Qualifier::more_than}, {U"左右", Qualifier::approximate},
    {U"上下", Qualifier::approximate}, {U"以下", Qualifier::less_than}, {U"以内", Qualifier::less_than},
    {U"之内", Qualifier::less_than},
};

template <std::size_t size>
std::optional<Qualifier> accept_any(NumeralCursor& at, const QualifierWord (&words)[size]) {
  for (const QualifierWord& candidate : words) {
    if (at.accept(candidate.word)) return candidate.qualifier;
  }
  return std::nullopt;
}

/// 约100余 is more than 100: the word that says more wins, the first of two that say as much.
Qualifier stronger(Qualifier a, Qualifier b) {
  return a == Qualifier::exact || (a == Qualifier::approximate && b != Qualifier::exact) ? b : a;
}

/// Parts of a hundred, thousand or ten thousand as the power of ten that makes them percent: 0, -1, -2.
std::optional<int> accept_share(NumeralCursor& at) {
  if (at.accept(U"百分之")) return 0;
  if (at.accept(U"千分之")) return -1;
  if (at.accept(U"万分之")) return -2;
  return std::nullopt;
}

std::optional<int> accept_share_sign(NumeralCursor& at) {
  NumeralCursor ahead = at;
  ahead.skip_blanks();
  if (ahead.accept(U'%')) {
    at = ahead;
    return 0;
  }
  if (ahead.accept(U'‰')) {
    at = ahead;
    return -1;
  }
  return std::nullopt;
}

/// -1 or 1. Only what is typed for a minus is one: — 4 — is a page number, and – stands between two numbers.
int accept_sign(NumeralCursor& at) {
  const bool is_minus = std::u32string_view(U"-－−﹣").find(at.written()) != std::u32string_view::npos;
  if (at.accept(U'负') || (is_minus && at.accept(U'-'))) return -1;
  at.accept(U'+');
  return 1;
}

struct Unsigned {
  Decimal number;
  bool surplus = false;
};

std::optional<Unsigned> scan_unsigned(NumeralCursor& at, bool is_share) {
  if (is_share && at.peek() == U'百' && chinese_digit(at.peek_next()) < 0) {
    at.advance();
    return Unsigned{{100, 0}, false};  // 百分之百
  }
  if (at.peek() >= U'0' && at.peek() <= U'9') {
    const auto numeral = scan_arabic_numeral(at);
    if (numeral) return Unsigned{numeral->number, numeral->surplus};
  } else if (const auto numeral = scan_chinese_numeral(at)) {
    return Unsigned{numeral->number, numeral->surplus};
  }
  return std::nullopt;
}

/// The words behind a number, taken with the blanks before them.
Qualifier accept_words_behind(NumeralCursor& at) {
  Qualifier qualifier = Qualifier::exact;
  while (true) {
    NumeralCursor ahead = at;
    ahead.skip_blanks();
    const auto found = accept_any(ahead, words_behind);
    if (!found) return qualifier;
    qualifier = stronger(qualifier, *found);
    at = ahead;
  }
}

bool is_blank_or_line_end(char32_t c) { return c == U' ' || (c >= U'\t' && c <= U'\r'); }

}  // namespace

double Decimal::value() const {
  // A double holds both exactly, so that it rounds once: the nearest.
  constexpr std::int64_t most_digits = std::int64_t{1} << 53;
  constexpr int most_zeros = 15;
  if (digits > -most_digits && digits < most_digits && exponent >= -most_zeros && exponent <= most_zeros) {
    const auto whole = static_cast<double>(digits);
    const auto power = static_cast<double>(power_of_ten(std::abs(exponent)));
    return exponent < 0 ? whole / power : whole * power;
  }
  const std::string text = std::to_string(digits) + 'e' + std::to_string(exponent);
  double nearest = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), nearest);
  if (result.ec == std::errc::result_out_of_range) {
    if (exponent < 0) return 0;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    return digits < 0 ? -infinity : infinity;
  }
  return nearest;
}

std::optional<std::int64_t> Decimal::integer() const {
  std::int64_t whole = digits;
  if (whole == 0) return 0;
  for (int power = exponent; power > 0; --power) {
    if (__builtin_mul_overflow(whole, std::int64_t{10}, &whole)) return std::nullopt;
  }
  for (int power = exponent; power < 0; ++power) {
    if (whole % 10 != 0) return std::nullopt;
    whole /= 10;
  }
  return whole;
}

std::optional<Numeral> scan_numeral(std::string_view text) {
  NumeralCursor at(text);
  Numeral numeral;
  if (const auto word = accept_any(at, words_before)) {
    numeral.qualifier = *word;
    at.skip_blanks();
  }
  auto share = accept_share(at);
  const int sign = accept_sign(at);
  if (!share) share = accept_share(at);
  const auto scanned = scan_unsigned(at, share.has_value());
  if (!scanned) return std::nullopt;
  numeral.number = {sign * scanned->number.digits, scanned->number.exponent};

  if (scanned->surplus) numeral.qualifier = stronger(numeral.qualifier, Qualifier::more_than);
  numeral.qualifier = stronger(numeral.qualifier, accept_words_behind(at));
  if (at.peek() == U'分' && at.peek_next() == U'之') return std::nullopt;  // a fraction: 三分之一
  if (!share) {
    share = accept_share_sign(at);
    if (share) numeral.qualifier = stronger(numeral.qualifier, accept_words_behind(at));
  }
  if (share) {
    numeral.percent = true;
    numeral.number = numeral.number.scaled(*share);
  }
  numeral.length = at.taken();
  return numeral;
}

const QualifierWord* qualifier_before(std::u32string_view before) {
  static const CharacterSet ends = [] {
    CharacterSet set;
    for (const QualifierWord& word : words_before) set.add(word.word.back());
    return set;
  }();
  const char32_t last = before.empty() ? 0 : before.back();
  if (!ends.has(last)) return nullptr;
  for (const QualifierWord& word : words_before)
    if (word.word.back() == last && before.ends_with(word.word)) return &word;
  return nullptr;
}

const QualifierWord* qualifier_behind(std::u32string_view behind) {
  static const CharacterSet beginnings = [] {
    CharacterSet set;
    for (const QualifierWord& word : words_behind) set.add(word.word.front());
    return set;
  }();
  if (behind.empty() || !beginnings.has(behind.front())) return nullptr;
  for (const QualifierWord& word : words_behind)
    if (word.word.size() > 1 && behind.starts_with(word.word))
      return &word;  // 12条多渠道: 多 is no qualifier
  return nullptr;
}

std::optional<double> read_number(std::string_view text) {
  std::size_t start = 0;
  for (std::size_t pos = 0; pos < text.size(); start = pos) {
    const char32_t c = next_folded(text, pos);
    if (c != 0 && !is_blank_or_line_end(c)) break;
  }
  const auto numeral = scan_numeral(text.substr(start));
  if (!numeral) return std::nullopt;
  for (std::size_t pos = start + numeral->length; pos < text.size();) {
    const char32_t c = next_folded(text, pos);
    if (c != 0 && !is_blank_or_line_end(c)) return std::nullopt;
  }
  return numeral->number.value();
}

}  // namespace gongkai
