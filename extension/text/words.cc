#include "text/words.h"

#include <unicode/localpointer.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <new>
#include <stdexcept>

#include "text/next_folded.h"
#include "text/normalize.h"

namespace gongkai {
namespace {

void check(UErrorCode status) {
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  if (U_FAILURE(status))
    throw std::runtime_error(std::string("ICU cannot find words: ") + u_errorName(status));
}

bool is_ideograph(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || c == U'〇' || (c >= 0x3400 && c <= 0x4DBF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// The word as it is compared: folded, in lower case, without separators between digits.
std::string matching_form(std::string_view word, bool number) {
  std::string form;
  for (std::size_t pos = 0; pos < word.size();) {
    const char32_t c = next_folded(word, pos);
    if (c == 0 || (number && c == U',')) continue;
    append_utf8(form, static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)));
  }
  return form;
}

using Visitor = std::function<bool(const Word&)>;

/// Turns ideographs, one at a time, into pairs.
class Pairs {
 public:
  Pairs(WordUse use, const Visitor& visit) : use_(use), visit_(visit) {}

  bool add(char32_t c, std::size_t begin, std::size_t end) {
    std::string character;
    append_utf8(character, c);
    bool more = true;
    if (open_) {
      more = visit_({.text = last_.character + character, .begin = last_.begin, .end = end});
      if (more && use_ == WordUse::index)
        more = visit_({.text = last_.character, .begin = last_.begin, .end = last_.end, .beside = true});
    }
    paired_ = open_;
    open_ = true;
    last_ = {std::move(character), begin, end};
    return more;
  }

  /// No ideograph follows the last one.
  bool close() {
    const bool single = open_ && (use_ == WordUse::index || !paired_);
    const bool more = !single || visit_({.text = last_.character, .begin = last_.begin, .end = last_.end});
    open_ = false;
    paired_ = false;
    return more;
  }

 private:
  struct Ideograph {
    std::string character;
    std::size_t begin = 0, end = 0;
  };

  WordUse use_;
  const Visitor& visit_;
  Ideograph last_;
  bool open_ = false;    ///< there is a last one
  bool paired_ = false;  ///< the last one is the second of a pair
};

}  // namespace

struct WordCutter::Boundaries {
  icu::LocalUBreakIteratorPointer iterator;
  icu::LocalUTextPointer text;

  /// Words of `part`, in which there are no ideographs; `offset` is its place in the whole.
  bool cut(std::string_view part, std::size_t offset, const Visitor& visit) {
    UErrorCode status = U_ZERO_ERROR;
    UText* opened =
        utext_openUTF8(text.getAlias(), part.data(), static_cast<std::int64_t>(part.size()), &status);
    if (text.isNull()) text.adoptInstead(opened);
    ubrk_setUText(iterator.getAlias(), text.getAlias(), &status);
    check(status);
    std::int32_t begin = ubrk_first(iterator.getAlias());
    for (std::int32_t end = ubrk_next(iterator.getAlias()); end != UBRK_DONE;
         begin = end, end = ubrk_next(iterator.getAlias())) {
      const int kind = ubrk_getRuleStatus(iterator.getAlias());
      if (kind < UBRK_WORD_NONE_LIMIT) continue;
      const auto from = static_cast<std::size_t>(begin);
      const auto to = static_cast<std::size_t>(end);
      const std::string form = matching_form(part.substr(from, to - from), kind < UBRK_WORD_NUMBER_LIMIT);
      if (!visit({.text = form, .begin = offset + from, .end = offset + to})) return false;
    }
    return true;
  }
};

WordCutter::WordCutter() : boundaries_(std::make_unique<Boundaries>()) {
  UErrorCode status = U_ZERO_ERROR;
  boundaries_->iterator.adoptInstead(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
  check(status);
}

WordCutter::~WordCutter() = default;

void WordCutter::cut(std::string_view text, WordUse use, const Visitor& visit) {
  Pairs pairs(use, visit);
  std::size_t other = 0;  // begin of what is not ideographic
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t begin = pos;
    const char32_t c = next_folded(text, pos);
    if (is_ideograph(c)) {
      if (other < begin && !boundaries_->cut(text.substr(other, begin - other), other, visit)) return;
      if (!pairs.add(c, begin, pos)) return;
      other = pos;
    } else if (other == begin && (c == U' ' || c == 0)) {
      other = pos;  // as if it were not there
    } else if (other == begin && !pairs.close()) {
      return;
    }
  }
  if (other < text.size() && !boundaries_->cut(text.substr(other), other, visit)) return;
  pairs.close();
}

}  // namespace gongkai
