#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace gongkai {

/// One word of a text, for search.
struct Word {
  std::string_view text;           ///< folded (see normalize.h) and in lower case; valid during the visit
  std::size_t begin = 0, end = 0;  ///< bytes of the source
  bool beside = false;             ///< stands at the place of the word before it
};

enum class WordUse : std::uint8_t { index, query };

/// Cuts text into words. Ideographs become pairs (信息公开: 信息 息公 公开), so that any expression of two or
/// more is found by the pairs of a phrase; for an index every ideograph also stands beside its pair, so that
/// one alone is found, too. Blanks between ideographs do not part them, line ends and punctuation do. What is
/// not ideographic is cut by ICU's word boundaries; 6,798 is the word 6798. Not for use by two threads at
/// once.
class WordCutter {
 public:
  WordCutter();
  ~WordCutter();
  WordCutter(const WordCutter&) = delete;
  WordCutter(WordCutter&&) = delete;
  WordCutter& operator=(const WordCutter&) = delete;
  WordCutter& operator=(WordCutter&&) = delete;

  /// Calls `visit` for each word in order until it gives false. Ill-formed bytes part words.
  void cut(std::string_view text, WordUse use, const std::function<bool(const Word&)>& visit);

 private:
  struct Boundaries;
  std::unique_ptr<Boundaries> boundaries_;
};

}  // namespace gongkai
