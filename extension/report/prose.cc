#include "report/prose.h"

#include "text/normalize.h"

namespace gongkai {
namespace {

bool is_blank(char32_t c) { return c == U' ' || (c >= U'\t' && c <= U'\r'); }

/// Behind the pinyin in brackets that a traditional mirror put at `open` (規(guī)章); `open` when there is
/// none.
std::size_t behind_pinyin(std::string_view text, std::size_t open) {
  std::size_t pos = open;
  next_code_point(text, pos);
  const std::size_t first = pos;
  while (pos < text.size()) {
    const std::size_t at = pos;
    const char32_t c = fold(next_code_point(text, pos));
    if (c == U')') return at > first ? pos : open;
    if (!((c >= U'a' && c <= U'z') || (c >= 0xC0 && c < 0x250))) return open;
  }
  return open;
}

}  // namespace

Prose::Prose(std::string_view source) : source_(source) {
  const std::size_t most = source.size() / 2 + 1;
  text_.reserve(most);
  offsets_.reserve(most);
  blanks_.reserve(most);
  bool blank = false;
  for (std::size_t pos = 0; pos < source.size();) {
    const std::size_t at = pos;
    const char32_t c = fold(next_code_point(source, pos));
    if (c == 0) continue;
    if (is_blank(c)) {
      blank = true;
      continue;
    }
    if (c == U'(') {
      const std::size_t behind = behind_pinyin(source, at);
      if (behind != at) {
        pos = behind;
        continue;
      }
    }
    text_ += c;
    offsets_.push_back(static_cast<std::uint32_t>(at));
    blanks_.push_back(blank);
    blank = false;
  }
  offsets_.push_back(static_cast<std::uint32_t>(source.size()));
}

std::string_view Prose::quote(std::size_t begin, std::size_t end) const {
  if (begin >= end) return {};
  std::size_t last = offsets_[end - 1];
  next_code_point(source_, last);
  return source_.substr(offsets_[begin], last - offsets_[begin]);
}

}  // namespace gongkai
