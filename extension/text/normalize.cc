#include "text/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <new>
#include <stdexcept>
#include <utility>
#include <vector>

#include "base/cancel.h"
#include "text/character_table.h"
#include "text/utf8.h"

namespace gongkai {
namespace {

namespace table = character_table;

/// The folded text of a document, built from spans that stay as they are and replacements.
class Folded {
 public:
  explicit Folded(std::string_view source) : source_(source) {}

  void fold_all() {
    std::size_t pos = 0;
    while (pos < source_.size()) {
      pos = skip_ideographs(pos);
      if (pos == source_.size()) break;
      const std::size_t start = pos;
      const char32_t c = next_code_point(source_, pos);
      if (c == U' ') {
        fold_blank(start, pos);
      } else if (c >= 0x80) {
        fold_character(c, start, pos);
      }
    }
    copy_until(source_.size());
  }

  [[nodiscard]] bool composes() const { return composes_; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  /// Moves over ideographs that stay as they are; none of them composes.
  [[nodiscard]] std::size_t skip_ideographs(std::size_t pos) const {
    const auto byte = [&](std::size_t i) {
      return static_cast<std::uint32_t>(static_cast<unsigned char>(source_[i]));
    };
    for (; pos + 2 < source_.size(); pos += 3) {
      const std::uint32_t lead = byte(pos) - 0xE4U;
      const std::uint32_t second = byte(pos + 1) - 0x80U;
      const std::uint32_t third = byte(pos + 2) - 0x80U;
      if (lead > 0xE9U - 0xE4U || (second | third) > 0x3FU ||
          table::has(table::changed, (lead + 4U) << 12U | second << 6U | third))
        break;
    }
    return pos;
  }

  /// Copies what stayed as it is from where the last span ended.
  void copy_until(std::size_t end) {
    if (text_.capacity() < source_.size()) text_.reserve(source_.size());
    if (end > copied_) text_.append(source_, copied_, end - copied_);
    copied_ = end;
  }

  [[nodiscard]] bool after_blank(std::size_t start) const {
    if (start > copied_) return source_[start - 1] == ' ';
    return !text_.empty() && text_.back() == ' ';
  }

  void fold_blank(std::size_t start, std::size_t end) {
    if (!after_blank(start)) return;
    copy_until(start);
    copied_ = end;
  }

  void fold_character(char32_t c, std::size_t start, std::size_t end) {
    const std::uint32_t entry = table::entry(c);
    if ((entry & table::composes) != 0) composes_ = true;
    // A lone byte that decodes to U+FFFD is shorter than U+FFFD: it changes, though its fold does not.
    if ((entry & table::changes) == 0 && !(c == 0xFFFD && end - start == 1)) return;
    copy_until(start);
    copied_ = end;
    if ((entry & table::expands) != 0) {
      const std::uint32_t place = entry & table::target_mask;
      const auto length = static_cast<unsigned char>(table::expansions[place]);
      text_.append(table::expansions.substr(place + 1, length));
    } else if ((entry & table::vanishes) == 0) {
      append_folded(table::target(c, entry));
    }
  }

  void append_folded(char32_t c) {
    if (c == U' ' && !text_.empty() && text_.back() == ' ') return;
    append_utf8(text_, c);
  }

  std::string_view source_;
  std::string text_;
  std::size_t copied_ = 0;  ///< bytes of source_ already in text_ or dropped
  bool composes_ = false;
};

/// Puts the marks behind each character into their canonical order, for which ICU takes the square of their
/// number.
void order_marks(std::string& text) {
  struct Mark {
    std::uint8_t order;
    char32_t c;
  };
  std::vector<Mark> marks;
  std::size_t begin = 0;  // of the marks
  const auto flush = [&] {
    if (!std::ranges::is_sorted(marks, {}, &Mark::order)) {
      std::ranges::stable_sort(marks, {}, &Mark::order);
      for (const Mark& mark : marks) begin += write_utf8(mark.c, text.data() + begin);
    }
    marks.clear();
  };
  for (std::size_t pos = 0; pos < text.size();) {
    const std::size_t start = pos;
    const char32_t c = next_code_point(text, pos);
    const std::uint8_t order = c < 0x300 ? 0 : u_getCombiningClass(static_cast<UChar32>(c));
    if (order == 0) {
      may_cancel(pos - start);
      flush();
    } else {
      if (marks.empty()) begin = start;
      marks.push_back({order, c});
    }
  }
  flush();
}

std::string compose(std::string text) {
  order_marks(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  std::string composed;
  if (U_SUCCESS(status)) {
    icu::StringByteSink<std::string> sink(&composed, static_cast<int32_t>(text.size()));
    nfc->normalizeUTF8(0, text, sink, nullptr, status);
  }
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  if (U_FAILURE(status))
    throw std::runtime_error(std::string("ICU cannot normalize: ") + u_errorName(status));
  return composed;
}

}  // namespace

std::string normalize(std::string_view utf8) {
  may_cancel(utf8.size());
  Folded folded(utf8);
  folded.fold_all();
  const bool composes = folded.composes();
  std::string text = folded.take();
  return composes ? compose(std::move(text)) : text;
}

}  // namespace gongkai
