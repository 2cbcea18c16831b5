#include "report/narrative/accounts.h"

#include <iterator>

namespace gongkai {
namespace {

constexpr std::size_t longest_name = 16;

/// The name in quotation marks right before the token; empty where there is none.
std::u32string_view name_before(std::u32string_view text, const ClauseToken& token) {
  if (token.quoted || token.begin < 2 || text[token.begin - 1] != U'"') return {};
  const std::size_t close = token.begin - 1;
  const std::size_t open = text.rfind(U'"', close - 1);
  if (open == std::u32string_view::npos || close - open - 1 > longest_name) return {};
  return text.substr(open + 1, close - open - 1);
}

}  // namespace

SlotValue NamedAccounts::account(const ClauseToken& token) const {
  if (token.kind != ClauseToken::Kind::word) return 0;
  const SlotValue channel = vocabulary_.word(token.index).value(Slot::channel);
  return vocabulary_.turning().is_account(channel) ? channel : SlotValue{0};
}

void NamedAccounts::meet(std::u32string_view text, std::span<const ClauseToken> tokens) {
  for (const ClauseToken& token : tokens) {
    const SlotValue channel = account(token);
    if (channel == 0) continue;
    if (const std::u32string_view name = name_before(text, token); !name.empty())
      names_.emplace(channel, name);
  }
}

bool NamedAccounts::names_last(std::u32string_view text, std::span<const ClauseToken> tokens, std::size_t at,
                               SlotValue channel) const {
  if (names_.empty() || !vocabulary_.turning().is_account(channel)) return false;
  while (at > 0)
    if (account(tokens[--at]) == channel) return !name_before(text, tokens[at]).empty();
  return false;
}

bool NamedAccounts::has_several(SlotValue channel) const {
  const auto first = names_.lower_bound({channel, {}});
  return first != names_.end() && std::next(first) != names_.end() && std::next(first)->first == channel;
}

}  // namespace gongkai
