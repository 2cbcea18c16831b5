#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "report/narrative/dates.h"
#include "report/narrative/metric_rules.h"

namespace gongkai {

/// Where a quote begins and ends: , 。 ; ! ?
constexpr bool ends_quote(char32_t c) { return ends_sentence(c) || c == U',' || c == U';'; }

/// A sentence as it is read for metrics.
struct Sentence {
  const Prose& prose;        ///< the paragraph
  std::u32string_view text;  ///< of the paragraph
  const Clauses& clauses;
  const KnownWords& words;
  std::span<const Quantity> quantities;  ///< of the sentence
  std::span<const YearMention> years;    ///< that the sentence names
  bool names_months = false;             ///< 月 stands in it
  bool is_planned = false;               ///< goes on with what was said to be planned
  bool is_to_date = false;  ///< breaks down (其中…) a figure up to a day of the sentence before
};

/// The last of the years named; it is one of `sentence.years`.
std::optional<YearMention> last_named_year(const Sentence& sentence, std::size_t begin, std::size_t end);
/// As last_year() of its text.
inline std::optional<YearMention> last_year(const Sentence& sentence, std::size_t begin, std::size_t end) {
  return sentence.years.empty() ? std::nullopt : last_named_year(sentence, begin, end);
}

/// The part of its clause that belongs to a quantity: from what was counted before it to what is counted
/// next.
struct Window {
  std::size_t begin = 0, end = 0;
};
Window window_of(const Sentence& sentence, std::size_t quantity);

/// One of several things named one after the other, that are counted in the same order:
/// 网站、微信分别发布5条、6条.
struct Listed {
  Window list, item;
};
std::optional<Listed> listed_item(const Sentence& sentence, std::size_t quantity);

/// Whether the quantity is a level of the year reported: not another year's figure, a change, a target, or a
/// figure of more or less than the year. `year` is the year reported; NULL when it is not known.
bool is_level(const Sentence& sentence, std::size_t quantity, const Window& window,
              std::optional<std::int64_t> year);

/// Whether the quantity is one up to a day (截至2013年12月31日，累计公开…), and nothing says that it began
/// with the year.
bool is_to_date(const Sentence& sentence, const Quantity& quantity, std::optional<std::int64_t> year);

/// Whether the sentence breaks down what the one before told: 其中，…
bool begins_with_part(const Sentence& sentence);

/// Whether the quantity breaks down something larger. 其中本年度新增702条 is the year's own, and what is
/// followed by 占全县的41% is a part of the county's.
bool is_part(const Sentence& sentence, std::size_t quantity);

/// Whether the breakdown that begins at `breakdown` comes back to the year before `at`: 其中本年度新增702条.
bool is_own_part(const Sentence& sentence, std::size_t breakdown, std::size_t at);

/// Whether the sentence says before `at` that it tells of the year reported: 全年.
bool is_of_this_year(const Sentence& sentence, std::size_t at);

/// Whether a word of this role stands before `at` in its clause.
bool has_before(const Sentence& sentence, ClauseRole role, std::size_t at);

/// Whether a word of none at `at` may leave some in the year: of another year, of half of it (下半年未收到),
/// of some bodies or kinds (其余单位未收到).
bool is_none_of_some(const Sentence& sentence, std::size_t at, const Window& window,
                     std::optional<std::int64_t> year);

/// Whether what the clause says at `at` is hoped for, planned or required, not reported.
bool is_wished(const Sentence& sentence, std::size_t at);

/// The words, in the text of a report, by which a statement of none may be told.
constexpr bool may_say_none(char32_t c) {
  return c == U'未' || c == U'无' || c == U'没' || c == U'零' || c == U'不';
}

/// Where the breakdown begins that `at` is in (其中…, brackets); NULL when it is in none.
std::optional<std::size_t> breakdown_of(const Sentence& sentence, std::size_t at);

}  // namespace gongkai
