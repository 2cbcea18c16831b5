#include "document/html_attributes.h"

#include <algorithm>
#include <string_view>

#include "base/ascii.h"
#include "base/cancel.h"
#include "base/limits.h"

namespace gongkai {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

/// Goes through the attributes of one tag.
class TagReader {
 public:
  TagReader(std::string& page, std::size_t at) : page_(page), at_(at) {}

  /// To the end of the tag; where that is.
  std::size_t run() {
    while (at_ < page_.size() && !is_blank(page_[at_]) && page_[at_] != '>') ++at_;  // the name
    std::size_t excess = 0;
    for (std::size_t count = 0; skip_blanks() && page_[at_] != '>'; ++count) {
      if (count == limits::tag_attributes) excess = at_;
      pass_attribute();
    }
    if (excess != 0 && at_ < page_.size()) page_.replace(excess, at_ - excess, at_ - excess, ' ');
    return at_;
  }

 private:
  bool skip_blanks() {
    while (at_ < page_.size() && is_blank(page_[at_])) ++at_;
    return at_ < page_.size();
  }

  void pass_attribute() {
    const std::size_t begin = at_;
    while (at_ < page_.size() && !is_blank(page_[at_]) && page_[at_] != '>' &&
           (page_[at_] != '=' || at_ == begin))
      ++at_;
    const std::size_t behind_name = at_;
    if (!skip_blanks() || page_[at_] != '=') {
      at_ = behind_name;
      return;
    }
    ++at_;
    if (!skip_blanks()) return;
    if (page_[at_] == '"' || page_[at_] == '\'') {
      const std::size_t end = page_.find(page_[at_], at_ + 1);
      at_ = end == std::string::npos ? page_.size() : end + 1;
      return;
    }
    while (at_ < page_.size() && !is_blank(page_[at_]) && page_[at_] != '>') ++at_;
  }

  std::string& page_;
  std::size_t at_;
};

/// Whether a '=' stands before `at`.
bool is_behind_equals(std::string_view page, std::size_t at) {
  while (at > 0 && is_blank(page[at - 1])) --at;
  return at > 0 && page[at - 1] == '=';
}

/// Whether a tag whose name begins at `open` may have more attributes than are bounded: each takes two bytes.
bool may_exceed(std::string_view page, std::size_t open) {
  for (std::size_t at = open; at < page.size(); ++at) {
    const char c = page[at];
    if (c == '>') return at - open >= 2 * limits::tag_attributes;
    if (c != '"' && c != '\'') continue;
    if (!is_behind_equals(page, at)) return true;
    at = page.find(c, at + 1);
    if (at == std::string_view::npos) return true;
  }
  return true;
}

/// Where the raw text of a script or style sheet ends whose tag is at `open`; `open` where it is none.
std::size_t behind_raw_text(std::string_view page, std::size_t open) {
  for (const std::string_view name : {"script", "style"}) {
    if (!starts_with(page.substr(open), name)) continue;
    for (std::size_t at = page.find("</", open); at != std::string_view::npos; at = page.find("</", at + 2))
      if (starts_with(page.substr(at + 2), name)) return at;
    return page.size();
  }
  return open;
}

}  // namespace

void bound_attributes(std::string& page) {
  std::size_t before = 0;
  for (std::size_t at = page.find('<'); at < page.size(); at = page.find('<', at)) {
    may_cancel(++at - before);
    before = at;
    if (page.compare(at, 3, "!--") == 0) {
      const std::size_t end = page.find("-->", at);
      if (end == std::string::npos) return;
      at = end;
    } else if (at < page.size() && is_letter(page[at])) {
      const std::size_t name = at;
      if (may_exceed(page, at)) at = TagReader(page, at).run();
      at = std::max(at, behind_raw_text(page, name));
    }
  }
}

}  // namespace gongkai
