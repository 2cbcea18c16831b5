#include "report/narrative/scope.h"

#include <algorithm>
#include <vector>

#include "report/narrative/sentence_roles.h"
#include "report/narrative/unit_classes.h"

namespace gongkai {
namespace {

constexpr std::size_t verb_reach = 1;    // characters between a verb of change and its number
constexpr std::size_t level_reach = 4;   // … between a number left and 增加到
constexpr std::size_t part_reach = 8;    // … between 其中 and the year, with it
constexpr std::size_t apiece_reach = 6;  // … between 各 and the number of every one: 各配备信息员1名
constexpr std::size_t year_reach = 4;    // … between the begin of a clause and its year: 截至2020年

bool joins(char32_t c) { return c == U'、' || c == U'和' || c == U'及' || c == U'并'; }

/// 涉及 joins nothing.
bool joins_at(std::u32string_view text, std::size_t i) {
  return joins(text[i]) && !(text[i] == U'及' && i > 0 && text[i - 1] == U'涉');
}

/// The year that the clause of the quantity, or the begin of one before it, names.
std::optional<YearMention> year_of(const Sentence& s, const Window& window, std::size_t at) {
  if (s.years.empty()) return std::nullopt;
  if (const auto own = last_year(s, window.begin, at)) return own;
  for (std::size_t c = s.clauses.at(at) + std::size_t{1}; c-- > 0;) {
    const auto clause = static_cast<std::uint16_t>(c);
    const std::size_t first = s.clauses.first(clause);
    if (first >= at) continue;
    const auto mention = last_year(s, first, std::min(s.clauses.behind(clause), first + year_reach + 5));
    if (mention) return mention;
  }
  return std::nullopt;
}

bool is_left_behind(const Sentence& s, std::size_t q) {
  if (q + 1 >= s.quantities.size() || !s.words.has(ClauseRole::level)) return false;
  const Quantity& quantity = s.quantities[q];
  const Quantity& next = s.quantities[q + 1];
  if (s.clauses.at(next.begin) != s.clauses.at(quantity.begin)) return false;
  return std::ranges::any_of(s.words.roles, [&](const RoleHit& hit) {
    return hit.role == ClauseRole::level && hit.begin >= quantity.end &&
           hit.begin <= quantity.end + level_reach && hit.end <= next.begin;
  });
}

/// Whether nothing but 、 stands between the quantity and the one before it.
bool follows(const Sentence& s, std::size_t q) {
  const std::size_t end = s.quantities[q - 1].end;
  const std::size_t begin = s.quantities[q].begin;
  return begin >= end && begin - end <= 1 && (begin == end || joins(s.text[end]));
}

bool is_of_other_year(const Sentence& s, const Window& window, std::size_t at, const RoleHit* level,
                      std::optional<std::int64_t> year) {
  const auto mention = year ? year_of(s, window, at) : std::nullopt;
  if (!mention || mention->year == *year) return false;
  if (level != nullptr && level->begin > mention->begin) return false;
  return last_before(s, ClauseRole::this_year, mention->begin, at) == nullptr;
}

/// 累计公开900条，本年度新增80条: the next number is said to be the year's own part.
bool is_followed_by_own(const Sentence& s, std::size_t at) {
  const auto own = std::ranges::find_if(s.quantities, [&](const Quantity& q) { return q.begin > at; });
  if (own == s.quantities.end()) return false;
  const RoleHit* year = last_before(s, ClauseRole::this_year, at, own->begin);
  if (year == nullptr) return false;
  const auto whole = std::ranges::find(s.quantities, at, &Quantity::begin);
  const bool is_less = whole != s.quantities.end() && whole->unit == own->unit &&
                       own->number.value() < whole->number.value();  // 累计推送900条，今年推送80条
  return is_less || last_before(s, ClauseRole::anew, year->end, own->begin) != nullptr;
}

/// 信息总量900条，新增80条: what there is, and what came to it.
bool is_followed_by_new(const Sentence& s, std::size_t at) {
  if (!s.words.has(ClauseRole::anew)) return false;
  const auto whole = std::ranges::find(s.quantities, at, &Quantity::begin);
  if (whole == s.quantities.end() || whole + 1 == s.quantities.end()) return false;
  const Quantity& own = *(whole + 1);
  const RoleHit* anew = last_before(s, ClauseRole::anew, whole->end, own.begin);
  return anew != nullptr && anew->end == own.begin && own.unit == whole->unit &&
         own.number.value() < whole->number.value() &&
         last_before(s, ClauseRole::part, whole->end, own.begin) == nullptr;
}

/// 累计公开900条，其中2022年新增公开80条: the first is more than the year's.
bool has_the_year_as_part(const Sentence& s, const Window& window, std::size_t at,
                          std::optional<std::int64_t> year) {
  if (is_followed_by_new(s, at)) return true;
  if (last_before(s, ClauseRole::total, window.begin, at) == nullptr) return false;
  for (const Quantity& own : s.quantities) {  // 累计公开8775条（2022年新增388条）
    const std::size_t first = s.clauses.first(s.clauses.at(own.begin));
    if (own.begin <= at || first == 0 || s.text[first - 1] != U'(') continue;
    const auto mention = last_year(s, first, own.begin);
    const bool is_year = last_before(s, ClauseRole::this_year, first, own.begin) != nullptr ||
                         (mention && (!year || mention->year == *year));
    if (is_year && last_before(s, ClauseRole::total, first, own.begin) == nullptr &&
        std::ranges::none_of(
            s.quantities, [&](const Quantity& other) { return other.begin > at && other.begin < own.begin; }))
      return true;
  }
  if (is_followed_by_own(s, at)) return true;
  return std::ranges::any_of(s.words.roles, [&](const RoleHit& part) {
    if (part.role != ClauseRole::part || part.begin < at) return false;
    const std::size_t end = std::min(s.clauses.end(), part.end + part_reach);
    const auto mention = last_year(s, part.end, end);
    return last_before(s, ClauseRole::this_year, part.end, end) != nullptr ||
           (mention && (!year || mention->year == *year));
  });
}

/// 本局到2022年底累计…: also where it does not begin its clause.
bool names_year_end(const Sentence& s, const RoleHit& hit) {
  const std::u32string_view day = s.text.substr(hit.end - 1, 6);
  return s.text[hit.begin] == U'到' && day.size() == 6 && day[4] == U'年' &&
         (day[5] == U'底' || day[5] == U'末');
}

/// The word before a day up to which something is counted.
bool is_day(const Sentence& s, const RoleHit& hit) {
  return hit.role == ClauseRole::as_of || hit.role == ClauseRole::as_of_day ||
         (hit.role == ClauseRole::as_of_first &&
          (hit.begin == s.clauses.first(s.clauses.at(hit.begin)) || names_year_end(s, hit)));
}

/// Where what is said of a quantity ends: behind the brackets right at it, if nothing is counted in them.
std::size_t told_until(const Sentence& s, const Quantity& quantity) {
  if (quantity.end >= s.clauses.end() || s.text[quantity.end] != U'(') return quantity.begin;
  const std::size_t end = s.clauses.behind(s.clauses.at(std::min(quantity.end + 1, s.clauses.end() - 1)));
  const bool counts = std::ranges::any_of(
      s.quantities, [&](const Quantity& other) { return other.begin > quantity.end && other.begin < end; });
  return counts || end < quantity.end ? quantity.begin : end;
}

/// A figure since the service was opened, unless the sentence has come back to the year.
bool is_cumulative(const Sentence& s, const Window& window, const Quantity& quantity,
                   std::optional<std::int64_t> year) {
  const std::size_t at = told_until(s, quantity);
  if (const auto told = last_year(s, s.clauses.begin(), at); told && ends_years(s.text, told->begin))
    return true;
  const RoleHit* since = last_before(s, ClauseRole::since, s.clauses.begin(), at);
  if (since == nullptr || last_before(s, ClauseRole::this_year, since->end, at) != nullptr) return false;
  const auto mention = year_of(s, window, at);
  return !mention || mention->begin < since->begin || (year && mention->year != *year);
}

/// 上半年，公开300条: of a part of the year, unless the sentence has come back to it; `lasts`: or 5月，….
bool is_of_season(const Sentence& s, std::size_t at, std::optional<std::int64_t> year, bool lasts) {
  const RoleHit* season = last_before(s, ClauseRole::season, s.clauses.begin(), at);
  const RoleHit* told = last_before(s, ClauseRole::this_year, s.clauses.begin(), at);  // 今年5月，公开30条
  const std::size_t from = told == nullptr ? s.clauses.begin() : told->begin;
  if (season == nullptr && s.names_months && ends_within_year(s.text, from, at, lasts)) return true;
  if (season == nullptr || last_before(s, ClauseRole::this_year, season->end, at) != nullptr) return false;
  const auto back = last_year(s, season->end, at);  // 上半年30件，2021年共收到72件
  return !back || (year && back->year != *year);
}

/// The year of a school begins in September: 2021年9月1日至2022年8月31日.
bool begins_term(std::u32string_view text, std::size_t month) {
  return text.substr(month, 2) == U"9月" || text.substr(month, 3) == U"09月";
}

/// 2008年5月1日至2022年12月31日: the year closes a time that began in another one.
bool spans_years(const Sentence& s, const Window& window, std::size_t at) {
  const auto mention = year_of(s, window, at);
  if (!mention) return false;
  const std::uint16_t clause = s.clauses.at(mention->begin);
  const std::size_t first = s.clauses.first(clause);
  const auto until = last_year(s, first, std::min(s.clauses.behind(clause), at));
  if (!until || until->begin == first || !is_range_mark(s.text[until->begin - 1])) return false;
  const auto from = last_year(s, first, until->begin);
  return from && from->year < until->year && !begins_term(s.text, from->begin + 5) &&
         std::ranges::none_of(s.quantities, [&](const Quantity& quantity) {
           return quantity.begin > from->begin && quantity.begin < until->begin;
         });
}

/// Whether brackets are closed in the text that were opened before it: what they told ends.
bool leaves_brackets(std::u32string_view text) {
  const std::size_t close = text.find(U')');
  return close < text.size() && text.find(U'(') > close;
}

/// 上年同期行政复议5件、行政诉讼4件: another year named where a clause begins holds until the sentence comes
/// back.
bool is_in_list_of_earlier(const Sentence& s, std::size_t at) {
  if (!s.words.has(ClauseRole::earlier)) return false;
  const RoleHit* last = nullptr;
  for (const RoleHit& hit : s.words.roles)
    if (hit.role == ClauseRole::earlier && hit.end <= at &&
        (s.text[hit.begin] == U'上' || s.text[hit.begin] == U'去') &&
        hit.begin == s.clauses.first(s.clauses.at(hit.begin)))
      last = &hit;
  if (last == nullptr || last_before(s, ClauseRole::this_year, last->end, at) != nullptr ||
      last_before(s, ClauseRole::level, last->end, at) != nullptr)
    return false;
  return !last_year(s, last->end, at);
}

/// What the list names one by one.
std::vector<Window> items_of(std::u32string_view text, const Window& list) {
  std::vector<Window> items{{list.begin, list.begin}};
  for (std::size_t i = list.begin; i < list.end; ++i) {
    if (text[i] == U'等' && items.size() > 1) break;  // 运输服务、市场管理等信息分别22条、29条
    items.back().end = i + 1;
    if (!joins_at(text, i)) continue;
    items.back().end = i;
    items.push_back({i + 1, i + 1});
  }
  return items;
}

/// Whether the next thing said is which share of a larger number this one is.
bool is_followed_by_share(const Sentence& s, std::size_t q) {
  const std::size_t first = s.quantities[q].end + 1;
  return first < s.clauses.end() && ends_clause(s.text[first - 1]) && s.text[first] == U'占' &&
         q + 1 < s.quantities.size() && s.quantities[q + 1].kind == Quantity::Kind::share;
}

}  // namespace

std::optional<YearMention> last_named_year(const Sentence& s, std::size_t begin, std::size_t end) {
  constexpr std::size_t length = 5;
  for (auto year = s.years.rbegin(); year != s.years.rend(); ++year)
    if (year->begin >= begin && year->begin + length <= end && !is_carried_to(s.text, begin, year->begin))
      return *year;
  return std::nullopt;
}

Window window_of(const Sentence& s, std::size_t q) {
  const Quantity& quantity = s.quantities[q];
  const std::uint16_t clause = s.clauses.at(quantity.begin);
  Window window{s.clauses.first(clause), s.clauses.behind(clause)};
  for (std::size_t p = q; p-- > 0;) {
    const Quantity& previous = s.quantities[p];
    if (s.clauses.at(previous.begin) != clause) continue;
    if (is_left_behind(s, p)) break;  // 由1,128条增加到1,887条: one thing is counted
    window.begin = previous.end;
    for (std::size_t i = previous.end; i < quantity.begin; ++i) {
      if (!joins_at(s.text, i)) continue;
      window.begin = i + 1;
      break;
    }
    break;
  }
  for (std::size_t n = q + 1; n < s.quantities.size(); ++n) {
    const Quantity& next = s.quantities[n];
    if (s.clauses.at(next.begin) != clause) continue;
    window.end = next.begin;
    for (std::size_t i = quantity.end; i < next.begin; ++i) {
      if (!joins_at(s.text, i)) continue;
      window.end = i;
      break;
    }
    break;
  }
  return window;
}

std::optional<Listed> listed_item(const Sentence& s, std::size_t q) {
  const std::uint16_t clause = s.clauses.at(s.quantities[q].begin);
  const RoleHit* marker =
      last_before(s, ClauseRole::respectively, s.clauses.begin(), s.quantities[q].begin, clause);
  if (marker == nullptr) return std::nullopt;
  std::size_t first = q;  // of the quantities in a row behind the marker
  while (first > 0 && s.quantities[first - 1].begin > marker->begin && follows(s, first)) --first;
  std::size_t last = q;
  while (last + 1 < s.quantities.size() && follows(s, last + 1)) ++last;
  std::size_t begin = s.clauses.first(clause);
  for (const Quantity& quantity : s.quantities)
    if (quantity.end <= marker->begin) begin = std::max(begin, quantity.end);
  if (last == first) return std::nullopt;
  bool names_several = false;
  for (const Window& list : {Window{begin, marker->begin}, Window{marker->end, s.quantities[first].begin}}) {
    const std::vector<Window> items = items_of(s.text, list);
    names_several = names_several || items.size() > 1;
    if (items.size() == last - first + 1) return Listed{.list = list, .item = items[q - first]};
  }
  if (!names_several) return std::nullopt;
  const std::size_t end = s.quantities[first].begin;  // who knows which of them
  return Listed{.list = {begin, end}, .item = {begin, begin}};
}

bool is_wished(const Sentence& s, std::size_t at) {
  const bool is_given = last_before(s, ClauseRole::given, s.clauses.begin(), at, s.clauses.at(at)) != nullptr;
  return (s.is_planned && !is_given) || last_before(s, ClauseRole::plan, s.clauses.begin(), at) != nullptr ||
         last_before(s, ClauseRole::outlook, s.clauses.begin(), at) != nullptr ||
         last_before(s, ClauseRole::wish, s.clauses.begin(), at, s.clauses.at(at)) != nullptr;
}

bool is_level(const Sentence& s, std::size_t q, const Window& window, std::optional<std::int64_t> year) {
  const Quantity& quantity = s.quantities[q];
  const std::size_t at = quantity.begin;
  const std::uint16_t clause = s.clauses.at(at);
  const auto last = [&](ClauseRole role) { return last_before(s, role, window.begin, at, clause); };
  const RoleHit* level = last(ClauseRole::level);
  const auto undone = [&](const RoleHit* hit) {
    return hit == nullptr || (level != nullptr && level->begin >= hit->begin);
  };
  const RoleHit* verb = last(ClauseRole::change_verb);
  if (verb != nullptr && verb->end + verb_reach >= at && !undone(verb)) return false;
  if (!undone(last(ClauseRole::change)) || !undone(last(ClauseRole::earlier))) return false;
  if (is_in_list_of_earlier(s, at)) return false;
  if (quantity.number.digits != 0 && last(ClauseRole::none) != nullptr) return false;  // 有3个科室未公开1条
  // 培训不少于2次
  const bool is_asked = is_wished(s, at) || last_before(s, ClauseRole::wish, at, quantity.end) != nullptr;
  const bool lasts = s.names_months && is_unit_of_class(quantity.unit, "all_year");
  const bool is_less = last(ClauseRole::partial) != nullptr || is_of_season(s, at, year, lasts);
  if (is_less || is_asked || is_left_behind(s, q)) return false;
  return !has_the_year_as_part(s, window, at, year) && !is_of_other_year(s, window, at, level, year) &&
         !is_cumulative(s, window, quantity, year) && !spans_years(s, window, at);
}

bool is_to_date(const Sentence& s, const Quantity& quantity, std::optional<std::int64_t> year) {
  if (!s.is_to_date && !s.words.has_any({ClauseRole::as_of, ClauseRole::as_of_day, ClauseRole::as_of_first}))
    return false;
  const std::size_t at = told_until(s, quantity);
  const auto last = [&](ClauseRole role, std::size_t begin) { return last_before(s, role, begin, at); };
  if (last(ClauseRole::this_year, s.clauses.begin()) != nullptr) return false;
  const RoleHit* day = nullptr;
  for (const RoleHit& hit : s.words.roles)
    if (hit.end <= at && is_day(s, hit)) day = &hit;
  if (day == nullptr) return s.is_to_date;
  const bool in_brackets = day->begin > quantity.begin;
  const std::size_t first = in_brackets ? s.clauses.first(s.clauses.at(quantity.begin)) : day->end;
  const bool may_sum = day->role != ClauseRole::as_of_day && last(ClauseRole::sum, first) != nullptr;
  // 累计至2022年底
  const std::size_t told = in_brackets ? first : s.clauses.first(s.clauses.at(day->begin));
  if (!may_sum && last(ClauseRole::total, told) == nullptr) return false;
  const auto names_year = [&](std::size_t begin, std::size_t end) {
    const auto mention = last_year(s, begin, end);
    return mention && (!year || mention->year == *year);
  };
  return !names_year(s.clauses.begin(), day->begin) &&
         !names_year(std::min(day->end + year_reach, at), at);  // the day's own says nothing
}

bool is_none_of_some(const Sentence& s, std::size_t at, const Window& window,
                     std::optional<std::int64_t> year) {
  const auto is_met = [&](ClauseRole role, std::size_t end) {
    return last_before(s, role, window.begin, end, s.clauses.at(at)) != nullptr;
  };
  return is_met(ClauseRole::some, window.end) || is_met(ClauseRole::partial, at) ||
         is_met(ClauseRole::earlier, at) || is_of_season(s, at, year, true) ||
         is_of_other_year(s, window, at, nullptr, year);
}

bool begins_with_part(const Sentence& s) {
  return !s.words.roles.empty() && s.words.roles.front().role == ClauseRole::part &&
         s.words.roles.front().begin == s.clauses.begin();
}

bool is_own_part(const Sentence& s, std::size_t breakdown, std::size_t at) {
  return last_year(s, breakdown, at).has_value() ||
         last_before(s, ClauseRole::this_year, breakdown, at) != nullptr;
}

bool is_part(const Sentence& s, std::size_t q) {
  const Quantity& quantity = s.quantities[q];
  const auto breakdown = breakdown_of(s, quantity.begin);
  if (breakdown) return !is_own_part(s, *breakdown, quantity.begin);
  return quantity.kind == Quantity::Kind::count && is_followed_by_share(s, q);
}

bool is_of_this_year(const Sentence& s, std::size_t at) {
  return last_before(s, ClauseRole::this_year, s.clauses.begin(), at) != nullptr ||
         last_year(s, s.clauses.begin(), at).has_value();
}

bool has_before(const Sentence& s, ClauseRole role, std::size_t at) {
  const RoleHit* hit = last_before(s, role, s.clauses.begin(), at, s.clauses.at(at));
  return hit != nullptr && (role != ClauseRole::apiece || at - hit->end <= apiece_reach);
}

/// Whether the sentence counts something before `begin` in the unit of the quantity at `at`.
bool tells_before(const Sentence& s, std::size_t begin, std::size_t at) {
  const auto own = std::ranges::find(s.quantities, at, &Quantity::begin);
  return own != s.quantities.end() && std::ranges::any_of(s.quantities, [&](const Quantity& whole) {
           return whole.begin < begin && whole.unit == own->unit;
         });
}

std::optional<std::size_t> breakdown_of(const Sentence& s, std::size_t at) {
  std::optional<std::size_t> begin;
  if (s.words.has_any({ClauseRole::part, ClauseRole::points}))
    for (const RoleHit& hit : s.words.roles)
      if ((hit.role == ClauseRole::part ||
           (hit.role == ClauseRole::points && tells_before(s, hit.begin, at))) &&
          hit.end <= at && !leaves_brackets(s.text.substr(hit.end, at - hit.end)))
        begin = hit.begin;
  const std::size_t first = s.clauses.first(s.clauses.at(at));
  if (!begin && first > s.clauses.begin() && s.text[first - 1] == U':') begin = first - 1;
  if (const auto bracket = s.clauses.bracket(s.clauses.at(at))) begin = std::max(begin.value_or(0), *bracket);
  return begin;
}

}  // namespace gongkai
