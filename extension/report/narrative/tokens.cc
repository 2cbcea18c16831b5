#include "report/narrative/tokens.h"

#include <algorithm>
#include <limits>

#include "base/ascii.h"
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
      return is_digit(c) ? ClauseToken::Kind::figures : ClauseToken::Kind::unknown;
  }
}

bool says_nothing(char32_t c) { return is_one_of(c, U"\"'「」『』《》<>.¥￥") || c == U'\n'; }

/// Puts tokens one behind the other into memory that has room for one a character.
class TokenWriter {
 public:
  TokenWriter(const Prose& prose, ClauseToken* tokens) : prose_(prose), first_(tokens), behind_(tokens) {}

  void add(ClauseToken::Kind kind, std::size_t begin, std::size_t end, std::uint32_t index) {
    *behind_++ = {.kind = kind,
                  .begin = static_cast<std::uint32_t>(begin),
                  .end = static_cast<std::uint32_t>(end),
                  .index = index,
                  .after_quote = quote_};
    quote_ = false;
  }

  /// Characters that belong to no word.
  void add_rest(std::size_t begin, std::size_t end) {
    if (begin < end) add_wordless(begin, end);
  }

  [[nodiscard]] bool met_brackets() const { return met_brackets_; }
  /// Tells the tokens between quotation marks, where they come in pairs.
  std::span<const ClauseToken> finish(std::size_t begin) {
    if (quoted_) mark_quoted(begin);
    return {first_, behind_};
  }

 private:
  void add_wordless(std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
      const std::size_t mark = std::min(prose_.next(prose_kind::mark, i), end);
      if (mark > i) run(ClauseToken::Kind::unknown, i, mark);
      if (mark == end) return;
      i = mark;
      const char32_t c = prose_.text()[i];
      if (c == U'"') quote_ = quoted_ = true;
      const ClauseToken::Kind kind = kind_of(c);
      if (kind == ClauseToken::Kind::figures) {
        run(kind, i, i + 1);
      } else if (kind != ClauseToken::Kind::unknown || !says_nothing(c)) {
        met_brackets_ = met_brackets_ || kind == ClauseToken::Kind::open || kind == ClauseToken::Kind::close;
        add(kind, i, i + 1, no_word);
      }
    }
  }

  void run(ClauseToken::Kind kind, std::size_t begin, std::size_t end) {
    if (behind_ != first_ && behind_[-1].kind == kind && behind_[-1].end == begin) {
      behind_[-1].end = static_cast<std::uint32_t>(end);
    } else {
      add(kind, begin, end, no_word);
    }
  }

  void mark_quoted(std::size_t begin) {
    std::size_t i = begin;
    bool open = false;
    for (ClauseToken* token = first_; token != behind_; ++token) {
      for (; i < token->begin; ++i) open ^= prose_.text()[i] == U'"';
      token->quoted = open;
    }
  }

  const Prose& prose_;
  ClauseToken* const first_;
  ClauseToken* behind_;
  bool quote_ = false;   // a quotation mark was met behind the last token
  bool quoted_ = false;  // … or any
  bool met_brackets_ = false;
};

}  // namespace

/// Of `hits`, which overlap, those meant in [begin, end). Words that go beyond `limit` are not.
void ClauseTokenizer::choose(std::span<const WordHit> hits, std::size_t begin, std::size_t end,
                             std::size_t limit) {
  steps_.assign(end - begin + 1, Step{out_of_reach, 0, no_word});
  steps_[0].cost = 0;
  const auto reach = [&](std::size_t from, std::size_t to, std::uint32_t cost, std::uint32_t word) {
    const std::uint32_t total = steps_[from].cost + cost;
    if (total < steps_[to].cost) steps_[to] = {total, static_cast<std::uint32_t>(from), word};
  };
  auto hit = hits.begin();
  for (std::size_t i = 0; i < end - begin; ++i) {
    reach(i, i + 1, unknown_cost, no_word);
    for (; hit != hits.end() && hit->begin == begin + i; ++hit)
      if (hit->end <= limit)
        reach(i, hit->end - begin, hit->end - hit->begin == 1 ? single_cost : word_cost, hit->word);
  }
  chosen_.clear();
  for (std::size_t i = end - begin; i > 0; i = steps_[i].from)
    if (steps_[i].word != no_word)
      chosen_.push_back({steps_[i].word, static_cast<std::uint32_t>(begin + steps_[i].from),
                         static_cast<std::uint32_t>(begin + i)});
}

std::span<const ClauseToken> ClauseTokenizer::cut(const Prose& prose, std::size_t begin, std::size_t end,
                                                  std::span<const WordHit> hits,
                                                  std::span<const Quantity> quantities) {
  if (tokens_.size() < end - begin) tokens_.resize(end - begin);
  TokenWriter out(prose, tokens_.data());
  auto hit = hits.begin();
  auto quantity = quantities.begin();
  for (std::size_t at = begin; at < end;) {
    while (quantity != quantities.end() && quantity->end <= at) ++quantity;
    if (quantity != quantities.end() && quantity->begin <= at) {
      out.add(ClauseToken::Kind::number, at, quantity->end,
              static_cast<std::uint32_t>(quantity - quantities.begin()));
      at = quantity->end;
      continue;
    }
    // The words up to the number.
    const std::size_t limit = quantity == quantities.end() ? end : quantity->begin;
    while (at < limit) {
      while (hit != hits.end() && (hit->begin < at || (hit->begin < limit && hit->end > limit))) ++hit;
      if (hit == hits.end() || hit->begin >= limit) break;
      out.add_rest(at, hit->begin);
      at = hit->begin;
      const auto first = hit;
      const WordHit* longest = &*hit;
      for (; hit != hits.end() && hit->begin == at; ++hit)
        if (hit->end <= limit && hit->end > longest->end) longest = &*hit;
      std::size_t behind = longest->end;
      bool overlaps = false;
      for (; hit != hits.end() && hit->begin < behind; ++hit) {
        if (hit->end <= behind || hit->end > limit) continue;
        behind = hit->end;
        overlaps = true;
      }
      if (!overlaps) {  // one word, whatever words are in it
        out.add(ClauseToken::Kind::word, at, behind, longest->word);
      } else {
        choose({first, hit}, at, behind, limit);
        for (auto word = chosen_.rbegin(); word != chosen_.rend(); ++word) {
          out.add_rest(at, word->begin);
          out.add(ClauseToken::Kind::word, word->begin, word->end, word->word);
          at = word->end;
        }
        out.add_rest(at, behind);
      }
      at = behind;
    }
    out.add_rest(at, limit);
    at = limit;
  }
  met_brackets_ = out.met_brackets();
  return out.finish(begin);
}

}  // namespace gongkai
