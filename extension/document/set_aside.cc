#include "document/set_aside.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

#include "base/ascii.h"
#include "base/cancel.h"

namespace gongkai {
namespace {

constexpr std::size_t shortest = 12;      // bytes of a word for which it pays
constexpr std::size_t most = 0xFFFE;      // characters of the plane
constexpr std::size_t width = 4;          // bytes of one
constexpr std::size_t fewest_digits = 5;  // with which a reference may name one of them: &#xF0000;

bool is_alphanumeric(char c) { return is_letter(c) || is_digit(c); }

/// Bytes that are markup nowhere: letters, digits, some punctuation, all that is not ASCII.
constexpr auto inert = [] {
  std::array<bool, 256> bytes{};
  for (std::size_t i = 0x80; i < bytes.size(); ++i) bytes[i] = true;
  for (unsigned char c = '0'; c <= '9'; ++c) bytes[c] = true;
  for (unsigned char c = 'a'; c <= 'z'; ++c) bytes[c] = bytes[c - ('a' - 'A')] = true;
  for (const unsigned char c : {'.', ',', ':', '(', ')', '%'}) bytes[c] = true;
  return bytes;
}();

bool is_inert(char c) { return inert[static_cast<unsigned char>(c)]; }

/// Whether none of eight bytes is ASCII or begins a character as U+FFFF does.
bool are_inert(std::uint64_t eight) {
  constexpr std::uint64_t every_byte = 0x0101010101010101;
  constexpr std::uint64_t high_bits = every_byte << 7U;
  const std::uint64_t low = eight & ~high_bits;
  const std::uint64_t leads = low ^ every_byte * 0x6F;  // EF without its high bit
  return (eight & high_bits) == high_bits && ((leads + every_byte * 0x7F) & high_bits) == high_bits;
}

/// To the end of the inert bytes at `at`. U+FFFE and U+FFFF, which parsers take out, are none, nor what
/// begins as they do.
std::size_t behind_inert(std::string_view page, std::size_t at, std::size_t end) {
  while (true) {
    for (std::uint64_t eight = 0; at + sizeof eight <= end; at += sizeof eight) {
      std::memcpy(&eight, page.data() + at, sizeof eight);
      if (!are_inert(eight)) break;
    }
    const std::size_t slow = std::min(end, at + sizeof(std::uint64_t));
    for (; at < slow; ++at)
      if (!is_inert(page[at]) || (page[at] == '\xEF' && page.substr(at + 1, 1) == "\xBF")) return at;
    if (at == end) return at;
  }
}

/// Whether a character of the plane may come from the page itself.
bool may_name_private(std::string_view page, char lead) {
  if (page.find(lead) != std::string_view::npos) return true;
  for (std::size_t at = page.find("&#"); at != std::string_view::npos; at = page.find("&#", at)) {
    at += 2;
    std::size_t digits = 0;
    while (at + digits < page.size() && is_alphanumeric(page[at + digits])) ++digits;
    if (digits >= fewest_digits) return true;
  }
  return false;
}

}  // namespace

SetAside::SetAside(std::string page) : page_(std::move(page)) {
  if (may_name_private(page_, lead)) return;
  is_short_ = true;
  short_.reserve(page_.size() / 2);
  bool plain = true;
  std::size_t at = std::min(page_.find('<'), page_.size());
  short_.append(page_, 0, at);
  while (at < page_.size()) {
    const std::size_t text = take_tag(at, plain);
    at = std::min(page_.find('<', text), page_.size());
    may_cancel(at - text);
    take_words(text, at);
  }
}

/// Where the tag ends that begins at `at`. Of one that is not written by the rules nobody knows: a quote may
/// go on, and with it nothing is `plain` any more.
std::size_t SetAside::take_tag(std::size_t at, bool& plain) {
  if (plain && tag_.read(page_, at)) {
    take_plain_tag();
    if (tag_.is_closed() || !has_raw_text(tag_.name())) return tag_.end();
    const std::size_t end = raw_text_end(page_, tag_.end(), tag_.name());
    short_.append(page_, tag_.end(), end - tag_.end());
    return end;
  }
  const char next = at + 1 < page_.size() ? page_[at + 1] : '\0';
  const bool is_element = is_letter(next);
  const bool is_tag = is_element || next == '/' || next == '!' || next == '?';
  const std::size_t end = is_tag ? std::min(page_.find('>', at), page_.size() - 1) + 1 : at + 1;
  const std::string_view tag = std::string_view(page_).substr(at, end - at);
  plain = plain && (!is_element || tag.find_first_of("\"'") == std::string_view::npos);
  short_.append(tag);
  return end;
}

/// Without what nobody reads, and without where a link leads.
void SetAside::take_plain_tag() {
  short_.append("<").append(tag_.name());
  const bool is_meta = std::ranges::equal(tag_.name(), std::string_view("meta"), {}, lower);
  for (const Attribute& attribute : tag_.attributes()) {
    if (!is_meta && std::ranges::equal(attribute.name, std::string_view("href"), {}, lower))
      short_.append(" href=\"\"");
    else if (is_read(tag_.name(), attribute))
      short_.append(" ").append(attribute.written);
  }
  short_ += tag_.is_closed() ? "/>" : ">";
}

/// Of the text [begin, end).
void SetAside::take_words(std::size_t begin, std::size_t end) {
  std::size_t done = begin;
  for (std::size_t at = begin; at < end;) {
    if (page_[at] == '&') {  // the name of a reference may run into the words behind it
      while (at < end && page_[at] != ';' && page_[at] != ' ') ++at;
      continue;
    }
    const std::size_t word = at;
    at = behind_inert(page_, at, end);
    if (at - word >= shortest && words_.size() < most) {
      short_.append(page_, done, word - done);
      add_word(word, at);
      done = at;
    }
    if (at == word) at += page_[at] == '\xEF' ? 3 : 1;
  }
  short_.append(page_, done, end - done);
}

void SetAside::add_word(std::size_t begin, std::size_t end) {
  const auto number = static_cast<unsigned>(words_.size());
  words_.push_back(std::string_view(page_).substr(begin, end - begin));
  const auto trail = [](unsigned bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
  short_ += {lead, static_cast<char>(0xB0U | number >> 12U), trail(number >> 6U), trail(number)};
}

std::string_view SetAside::restored_to_keep(std::string_view text) {
  const std::string_view restored_text = restored(text);
  return restored_text.data() == text.data() ? text : kept_.emplace_back(restored_text);
}

void SetAside::restore(std::string_view text) {
  const auto bits = [&](std::size_t i) { return static_cast<unsigned char>(text[i]) & 0x3FU; };
  std::size_t done = 0;
  for (std::size_t at = text.find(lead); at < text.size(); at = text.find(lead, done)) {
    room_.append(text, done, at - done);
    const std::size_t number = (bits(at + 1) & 0x0FU) << 12U | bits(at + 2) << 6U | bits(at + 3);
    room_ += words_[number];
    done = at + width;
  }
  room_.append(text, done);
}

}  // namespace gongkai
