#pragma once

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "report/narrative/tokens.h"
#include "report/narrative/vocabulary.h"

namespace gongkai {

/// The accounts that a report calls by name: “东海发布”微信公众号. Where it names several of a channel, what
/// it tells of one is not the channel's.
class NamedAccounts {
 public:
  explicit NamedAccounts(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  /// A sentence, cut into `tokens`.
  void meet(std::u32string_view text, std::span<const ClauseToken> tokens);
  /// Whether the last account of the channel before token `at` is called by name.
  [[nodiscard]] bool names_last(std::u32string_view text, std::span<const ClauseToken> tokens, std::size_t at,
                                SlotValue channel) const;
  [[nodiscard]] bool has_several(SlotValue channel) const;

 private:
  [[nodiscard]] SlotValue account(const ClauseToken& token) const;

  const Vocabulary& vocabulary_;
  std::set<std::pair<SlotValue, std::u32string>> names_;
};

}  // namespace gongkai
