#pragma once

#include <cstddef>
#include <optional>

#include "report/narrative/prose.h"

/// Runs of figures in prose: where one ends, and whether it is one number.
namespace gongkai {

/// Behind the figures at `begin`, separators between them included: 6,798.5.
std::size_t behind_figures(std::u32string_view text, std::size_t begin);

/// Behind the token that goes on at `i`, whatever it is: 0379-68212345, 8:30-12:00, a123@b.cn. A blank ends
/// it.
std::size_t behind_token(const Prose& prose, std::size_t i);

/// Whether a word in Latin letters stands before the figures: APP3个.
bool follows_latin_word(std::u32string_view text, std::size_t begin);

/// 收到申请5、3件: whether the figures are joined to others that have no unit, so that none of them counts.
bool follows_bare_figures(std::u32string_view text, std::size_t begin);

/// Whether what stands beside the figures makes them a piece of a token: IPv6, 7*24, 26+N, [2020].
bool continues_token(const Prose& prose, std::size_t begin);
bool runs_into_token(std::u32string_view text, std::size_t end);

/// The end of the number that begins the figures from `begin` to `end`: earlier where a comma parts clauses
/// (67，45件) or blanks part columns. NULL when blanks or a line end leave open what the number is: 12 34 is
/// none, while 1 400 is one.
std::optional<std::size_t> certain_end(const Prose& prose, std::size_t begin, std::size_t end);

}  // namespace gongkai
