#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "report/narrative/frames.h"
#include "report/narrative/scope.h"
#include "report/narrative/tokens.h"

namespace gongkai {

/// What a stretch of tokens beside a number says, read away from the number: nearest first.
struct Phrase {
  static constexpr std::size_t most = 4;

  std::array<SlotValue, most> heads{}, details{};
  std::size_t head_count = 0, detail_count = 0;
  SlotValue act = 0, channel = 0;
  std::uint32_t acts = 0;               ///< TurningValues::bit_of each
  std::size_t head_at = 0, act_at = 0;  ///< tokens
  SlotValue act_detail = 0;             ///< what an act's word says as a result (纠正)
  bool narrowed = false;         ///< a word that no one knows stands right before the head: 惠农信息
  bool blocked = false;          ///< … or one that is none of a sentence that counts: 应公开文件
  bool unexplained = false;      ///< … or before anything that is known
  bool strange = false;          ///< … or anywhere in the clause, and in no name
  bool exampled = false;         ///< A、B等信息
  bool lists_examples = false;   ///< 等 stands in it
  bool bare = false;             ///< the head is no more than 信息
  bool of_kind = false;          ///< 类 stands before the number: of a class that no word names
  SlotValue listed = 0;          ///< the channel before 等渠道, or `sum` of several
  std::size_t listed_count = 0;  ///< … and how many words named them
  bool lists_all = false;        ///< … among which a site is, or all others: 及其他渠道
  SlotValue source = 0;          ///< the channel that the head's word names, too: 热线
  bool two_channels = false;     ///< named one by one, and no more said of them
  bool in_site = false;          ///< the channel is the place in a site where all is disclosed
  bool introduced = false;       ///< the channel follows 通过 or the like
  bool total = false, other_body = false, part_of_bodies = false, some_bodies = false, denied = false,
       disclosure = false;
  bool concerns = false;      ///< 涉及 leads to the noun
  bool refused = false;       ///< a reason for which something was not published, and that it was not
  bool audience = false;      ///< whom it was for is named: 企业, 群众
  bool elsewhere = false;     ///< 通过 or the like leads to no channel that is known
  bool of_account = false;    ///< an account does: 政务新媒体账号发布信息
  bool initiative = false;    ///< 主动公开, not only 公开
  bool attributed = false;    ///< the act is one of the noun's: 公开上级制定的文件
  bool met_number = false;    ///< it ends at one
  bool is_relative = false;   ///< 的 stands behind the unit: 超10万次的作品3条
  bool restricted = false;    ///< … of the number at which it ends: only some of the things are counted
  bool shared = false;        ///< another noun is joined to its own: 12场培训和会议
  bool does_unknown = false;  ///< behind its noun stands a word that no one knows: 12项事项可跨省通办
  bool given = false;         ///< 的 stands right before the number: 制发的12件文件均已解读
  std::size_t begin = 0;      ///< … at which it began
  std::size_t end = 0;        ///< token at which reading stopped

  [[nodiscard]] bool says_nothing() const {
    return head_count == 0 && detail_count == 0 && act == 0 && channel == 0;
  }
  [[nodiscard]] SlotValue head() const { return head_count == 0 ? SlotValue{0} : heads[0]; }
};

/// Reads phrases of a sentence.
class PhraseReader {
 public:
  PhraseReader(const Vocabulary& vocabulary, const Frames& frames, std::span<const ClauseToken> tokens,
               std::span<const Quantity> quantities)
      : vocabulary_(vocabulary),
        t_(vocabulary.turning()),
        frames_(frames),
        tokens_(tokens),
        quantities_(quantities) {}

  /// Of things named one by one (网站、微信分别发布5条、6条) only this one is read.
  void read_only(const Listed* listed) { list_ = listed; }
  /// The clause before the number at token `at`, back to `first`. `context` tells ways from letters.
  [[nodiscard]] Phrase before(std::size_t at, std::size_t first, const Quantity* quantity,
                              Context context) const;
  /// The clauses before those, back to the number before them or to a semicolon.
  [[nodiscard]] Phrase earlier(std::size_t at, std::size_t first, Context context) const;
  /// The noun phrase behind the number at token `at`.
  [[nodiscard]] Phrase behind(std::size_t at, std::size_t last, const Quantity* quantity,
                              Context context) const;
  /// What a word of none at `at` (its tokens end before `first`) governs up to the end of the clause.
  [[nodiscard]] Phrase governed(std::size_t first, std::size_t last) const;

 private:
  struct State;
  void take(const ClauseToken& token, std::size_t at, State& state, Phrase& phrase) const;
  void take_token(const ClauseToken& token, std::size_t at, State& state, Phrase& phrase) const;
  void take_word(const ClauseToken& token, std::size_t at, State& state, Phrase& phrase) const;
  void take_mark(SlotValue mark, bool single, State& state, Phrase& phrase) const;
  void take_head(SlotValue head, std::size_t at, State& state, Phrase& phrase) const;
  bool continues_heads(SlotValue head, State& state, Phrase& phrase) const;
  [[nodiscard]] bool names_another(SlotValue counted, SlotValue before) const;
  [[nodiscard]] bool is_of_disclosure(SlotValue head) const;
  [[nodiscard]] bool is_general(SlotValue head) const;
  void take_compound(SlotValue head, std::size_t at, const State& state, Phrase& phrase) const;
  [[nodiscard]] SlotValue carried_from(std::size_t at) const;
  [[nodiscard]] bool names_account(std::size_t at, const State& state, const Phrase& phrase) const;
  [[nodiscard]] bool is_relative_mark(const ClauseToken& token) const;
  [[nodiscard]] bool is_before_relative(std::size_t at) const;
  void take_channel(SlotValue channel, State& state, Phrase& phrase) const;

  [[nodiscard]] bool names_other_head(std::size_t at, SlotValue head) const;
  void close_list(Phrase& phrase) const;
  [[nodiscard]] std::size_t behind_bracket(std::size_t close, std::size_t first) const;
  [[nodiscard]] bool ends_unmeasured(std::size_t at) const;
  [[nodiscard]] bool means(std::size_t at, bool (*fits)(const Sense&, const TurningValues&)) const;
  [[nodiscard]] std::size_t name_before(std::size_t end, std::size_t first) const;
  [[nodiscard]] bool names_channel(std::size_t open, std::size_t close) const;
  [[nodiscard]] bool is_in_name(std::size_t at) const;
  [[nodiscard]] bool is_skipped(const ClauseToken& token) const;

  const Listed* list_ = nullptr;
  const Vocabulary& vocabulary_;
  const TurningValues& t_;
  const Frames& frames_;
  std::span<const ClauseToken> tokens_;
  std::span<const Quantity> quantities_;
};

}  // namespace gongkai
