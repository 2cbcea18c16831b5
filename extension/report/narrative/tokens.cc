#include "report/narrative/tokens.h"

#include <algorithm>
#include <limits>

#include "report/narrative/prose_characters.h"

namespace gongkai {
namespace {

constexpr std::uint32_t no_word = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t number_step = no_word - 1;
constexpr std::uint32_t out_of_reach = no_word;
// A word, a word of one character, a character without a word.
constexpr std::uint32_t word_cost = 10;
constexpr std::uint32_t single_cost = 15;
constexpr std::uint32_t unknown_cost = 16;

ClauseToken::Kind kind_of(char32_t c) {
  switch (c) {
    case U'、':
    case U'/':
      return ClauseToken::Kind::join;
    case U',':
      return ClauseToken::Kind::comma;
    case U':':
      return ClauseToken::Kind::colon;
    case U';':
      return ClauseToken::Kind::stop;
    case U'(':
      return ClauseToken::Kind::open;
    case U')':
      return ClauseToken::Kind::close;
    default:
      return is_figure(c) ? ClauseToken::Kind::figures : ClauseToken::Kind::unknown;
  }
}

bool says_nothing(char32_t c) { return is_one_of(c, U"\"'「」『』《》<>.¥￥") || c == U'\n'; }

/// Tells the tokens between quotation marks, where they come in pairs.
void mark_quoted(std::u32string_view text, std::size_t begin, std::vector<ClauseToken>& tokens) {
  if (std::ranges::none_of(tokens, &ClauseToken::after_quote)) return;
  std::size_t i = begin;
  bool open = false;
  for (ClauseToken& token : tokens) {
    for (; i < token.begin; ++i) open ^= text[i] == U'"';
    token.quoted = open;
  }
}

}  // namespace

void ClauseTokenizer::weigh(std::span<const WordHit> hits, std::span<const Quantity> quantities,
                            std::size_t begin, std::size_t end) {
  steps_.assign(end - begin + 1, Step{out_of_reach, 0, no_word});
  steps_[0].cost = 0;
  const auto reach = [&](std::size_t from, std::size_t to, std::uint32_t cost, std::uint32_t word) {
    const std::uint32_t total = steps_[from].cost + cost;
    if (total < steps_[to].cost) steps_[to] = {total, static_cast<std::uint32_t>(from), word};
  };
  auto hit = hits.begin();
  auto quantity = quantities.begin();
  for (std::size_t i = 0; i < end - begin; ++i) {
    while (quantity != quantities.end() && quantity->end <= begin + i) ++quantity;
    while (hit != hits.end() && hit->begin < begin + i) ++hit;
    if (steps_[i].cost == out_of_reach) continue;
    if (quantity != quantities.end() && quantity->begin <= begin + i) {
      reach(i, quantity->end - begin, 0, number_step);
      continue;
    }
    const std::size_t limit = quantity == quantities.end() ? end : quantity->begin;
    reach(i, i + 1, unknown_cost, no_word);
    for (; hit != hits.end() && hit->begin == begin + i; ++hit)
      if (hit->end <= limit)
        reach(i, hit->end - begin, hit->end - hit->begin == 1 ? single_cost : word_cost, hit->word);
  }
}

void ClauseTokenizer::cut(std::u32string_view text, std::size_t begin, std::size_t end,
                          std::span<const WordHit> hits, std::span<const Quantity> quantities,
                          std::vector<ClauseToken>& tokens) {
  tokens.clear();
  weigh(hits, quantities, begin, end);
  const auto at = [&](std::size_t i) { return static_cast<std::uint32_t>(begin + i); };
  std::size_t quantity = quantities.size();
  for (std::size_t i = end - begin; i > 0; i = steps_[i].from) {
    const Step& step = steps_[i];
    ClauseToken token{
        .kind = ClauseToken::Kind::word, .begin = at(step.from), .end = at(i), .index = step.word};
    if (step.word == number_step) {
      token.kind = ClauseToken::Kind::number;
      while (quantity > 0 && quantities[quantity - 1].begin >= at(i)) --quantity;
      token.index = static_cast<std::uint32_t>(--quantity);
    } else if (step.word == no_word) {
      const char32_t c = text[at(step.from)];
      if (c == U'"' && !tokens.empty()) tokens.back().after_quote = true;
      if (says_nothing(c)) continue;
      token.kind = kind_of(c);
    }
    const bool runs = token.kind == ClauseToken::Kind::unknown || token.kind == ClauseToken::Kind::figures;
    if (runs && !tokens.empty() && !tokens.back().after_quote && tokens.back().kind == token.kind &&
        tokens.back().begin == token.end) {
      tokens.back().begin = token.begin;
    } else {
      tokens.push_back(token);
    }
  }
  std::ranges::reverse(tokens);
  mark_quoted(text, begin, tokens);
}

}  // namespace gongkai
