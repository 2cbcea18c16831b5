#include "text/charset.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/error.h"
#include "base/limits.h"
#include "text/legacy_charset.h"
#include "text/mojibake.h"
#include "text/plausibility.h"
#include "text/utf16.h"
#include "text/utf8.h"

namespace gongkai {
namespace {

enum class Charset { utf8, utf16_little, utf16_big, gb18030, big5 };

const char* iana_name(Charset charset) {
  switch (charset) {
    case Charset::utf8:
      return "UTF-8";
    case Charset::utf16_little:
      return "UTF-16LE";
    case Charset::utf16_big:
      return "UTF-16BE";
    case Charset::gb18030:
      return "GB18030";
    case Charset::big5:
      return "Big5";
  }
  return "";
}

bool is_utf16(Charset charset) { return charset == Charset::utf16_little || charset == Charset::utf16_big; }

/// A0 A0 is 牋 in GBK, which nobody writes, and two no-break blanks where programs of the Web put them: wide
/// blanks.
void blank_pairs(std::string& utf8) {
  static constexpr std::string_view pair = "牋";
  static constexpr std::string_view blank = "\u3000";
  for (std::size_t at = utf8.find(pair); at != std::string::npos; at = utf8.find(pair, at))
    utf8.replace(at, pair.size(), blank);
}

/// `origin` is where `bytes` begin in the document.
Text decode_as(Charset charset, std::string_view bytes, std::size_t origin) {
  Text text;
  text.charset = iana_name(charset);
  switch (charset) {
    case Charset::utf8:
      decode_utf8(bytes, origin, text);
      break;
    case Charset::utf16_little:
      decode_utf16(ByteOrder::little, bytes, origin, text);
      break;
    case Charset::utf16_big:
      decode_utf16(ByteOrder::big, bytes, origin, text);
      break;
    case Charset::gb18030:
      decode_legacy(LegacyCharset::gb18030, bytes, origin, text);
      blank_pairs(text.utf8);
      break;
    case Charset::big5:
      decode_legacy(LegacyCharset::big5, bytes, origin, text);
      break;
  }
  return text;
}

bool is_readable(const Text& text) { return text.faults.size() <= limits::decode_faults; }

struct ByteOrderMark {
  Charset charset;
  std::size_t length;
};

std::optional<ByteOrderMark> byte_order_mark(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) {
    throw Rejected("the document is in UTF-32, which is not supported");
  }
  if (bytes.starts_with("\xEF\xBB\xBF")) return ByteOrderMark{Charset::utf8, 3};
  if (bytes.starts_with("\xFF\xFE")) return ByteOrderMark{Charset::utf16_little, 2};
  if (bytes.starts_with("\xFE\xFF")) return ByteOrderMark{Charset::utf16_big, 2};
  if (bytes.starts_with("\x84\x31\x95\x33")) return ByteOrderMark{Charset::gb18030, 4};
  return std::nullopt;
}

std::optional<Charset> declared_charset(std::string_view label) {
  const auto legacy = legacy_charset_of_label(label);
  if (!legacy) return std::nullopt;
  return *legacy == LegacyCharset::big5 ? Charset::big5 : Charset::gb18030;
}

constexpr std::size_t sample_bytes = std::size_t{64} << 10;  // that tell how likely a charset is
constexpr double weight_of_declaration = 0.2;

/// What least share of a text's characters must belong into a Chinese text, that it may be UTF-16.
constexpr double least_score_of_utf16 = 0.9;

/// Whether `bytes` can reach it: bytes of another charset make characters that stand among none of those. A
/// cheap look before they are decoded.
bool may_be_utf16(Charset charset, std::string_view bytes) {
  const std::size_t high_byte = charset == Charset::utf16_little ? 1 : 0;
  const std::size_t units = bytes.size() / 2;
  const double most = (1 - least_score_of_utf16) * static_cast<double>(units);
  std::size_t strange = 0;
  for (std::size_t i = 0; i < units; ++i)
    if (makes_only_strange(static_cast<unsigned char>(bytes[2 * i + high_byte])) &&
        static_cast<double>(++strange) > most)
      return false;
  return true;
}

/// A text and, where they were counted on the way, its characters.
struct Decoded {
  Text text;
  std::optional<Characters> characters;
};

/// A charset that bytes may be in.
struct Candidate {
  Charset charset;
  /// Share of the characters that belong into a Chinese text. In UTF-16 ASCII is evidence too, since bytes of
  /// other charsets make none of it; in the others it says nothing.
  double score = 0;
  /// All of the text, where it is no longer than what the score needs.
  std::optional<Decoded> decoded;
};

Candidate weigh(Charset charset, std::string_view bytes, std::size_t origin) {
  const std::size_t start = is_utf16(charset) ? 0 : skip_ascii(bytes, 0);
  const std::string_view head = bytes.substr(0, start);
  std::string_view sample = bytes.substr(start, sample_bytes);
  if (is_utf16(charset) && sample.size() % 2 != 0) sample.remove_suffix(1);
  Text text = decode_as(charset, sample, origin + start);
  Characters characters = count_characters(text.utf8);
  const Characters counted = characters;
  if (is_utf16(charset)) {
    const auto ascii = std::count_if(text.utf8.begin(), text.utf8.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    const std::size_t controls = count_controls(text.utf8);
    characters.common += static_cast<std::size_t>(ascii) - controls;
    characters.lost += controls;
  }
  Candidate candidate{charset, characters.plausibility(), std::nullopt};
  if (start + sample.size() == bytes.size() && head.find('\0') == std::string_view::npos) {
    text.utf8.insert(0, head);
    candidate.decoded = Decoded{std::move(text), counted};
  }
  return candidate;
}

/// The charsets `bytes` may be in, the likeliest first; without those that make no Chinese text of them.
std::vector<Candidate> candidates(std::string_view bytes, std::size_t origin, std::optional<Charset> declared,
                                  bool is_binary) {
  constexpr std::array order{Charset::utf8, Charset::gb18030, Charset::big5, Charset::utf16_little,
                             Charset::utf16_big};
  constexpr double least_score = 0.65;
  constexpr double least_score_of_declared = 0.3;
  constexpr double score_of_no_big5 = 0.95;   // in GB18030: text in Big5 makes few hanzi of level 1 there
  constexpr std::size_t enough_bytes = 1024;  // … which a few words cannot show
  bool is_gb18030 = false;
  std::vector<Candidate> found;
  for (const Charset charset : order) {
    if (is_binary && !is_utf16(charset)) continue;
    if (charset == Charset::big5 && charset != declared && is_gb18030) continue;
    if (is_utf16(charset) && !may_be_utf16(charset, bytes.substr(0, sample_bytes))) continue;
    Candidate candidate = weigh(charset, bytes, origin);
    const bool is_declared = charset == declared;
    const double least_here = is_utf16(charset) ? least_score_of_utf16
                              : is_declared     ? least_score_of_declared
                                                : least_score;
    if (candidate.score < least_here) continue;
    if (charset == Charset::gb18030)
      is_gb18030 = bytes.size() >= enough_bytes && candidate.score > score_of_no_big5;
    if (is_declared) candidate.score += weight_of_declaration;
    found.push_back(std::move(candidate));
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const Candidate& a, const Candidate& b) { return a.score > b.score; });
  return found;
}

/// Control characters and NULs that no text has.
bool looks_binary(std::string_view bytes) {
  const std::size_t controls = count_controls(bytes);
  return controls > 4 + bytes.size() / 64 || controls * 4 > bytes.size();
}

/// English with a few bytes of a western charset is no Chinese text to score, and readable all the same.
bool is_hardly_damaged(const Text& text) {
  constexpr std::size_t bytes_per_fault = 16;
  return is_readable(text) && text.faults.size() * bytes_per_fault <= text.utf8.size();
}

Decoded detect(std::string_view bytes, std::size_t origin, std::string_view label) {
  const bool is_binary = looks_binary(bytes);
  Decoded utf8;
  utf8.text.charset = iana_name(Charset::utf8);
  utf8.characters = decode_utf8(bytes, origin, utf8.text);
  if (utf8.text.faults.empty() && !is_binary) return utf8;
  const auto decoded_of = [&](Candidate& candidate) {
    return candidate.decoded ? *std::move(candidate.decoded)
                             : Decoded{decode_as(candidate.charset, bytes, origin), std::nullopt};
  };
  const std::optional<Charset> declared = declared_charset(label);
  if (declared && !is_binary) {
    Candidate candidate = weigh(*declared, bytes, origin);
    if (candidate.score + weight_of_declaration > 1) {  // no other can be as likely
      Decoded decoded = decoded_of(candidate);
      if (is_readable(decoded.text)) return decoded;
    }
  }
  for (Candidate& candidate : candidates(bytes, origin, declared, is_binary)) {
    Decoded decoded = decoded_of(candidate);
    if (is_readable(decoded.text)) return decoded;
  }
  if (is_binary) throw Rejected("the document is binary data, not text");
  if (is_hardly_damaged(utf8.text)) return utf8;
  throw Rejected(
      "no supported charset (UTF-8, UTF-16, GB18030, Big5) makes Chinese text of the document with at most " +
      std::to_string(limits::decode_faults) + " undecodable places");
}

Decoded decode_bytes(std::string_view bytes, std::string_view declared) {
  const auto mark = byte_order_mark(bytes);
  if (!mark) return detect(bytes, 0, declared);
  const std::string_view content = bytes.substr(mark->length);
  if (is_utf16(mark->charset) || !looks_binary(content)) {
    Text text = decode_as(mark->charset, content, mark->length);
    if (is_readable(text) && !looks_binary(text.utf8)) return {std::move(text), std::nullopt};
  }
  return detect(content, mark->length, declared);
}

/// Makes line ends of Unicode's line and paragraph separators and of NEL, which other layers need not know
/// then.
void unify_line_ends(std::string& utf8) {
  constexpr std::string_view separators[] = {"\u2028", "\u2029", "\u0085"};
  for (const std::string_view separator : separators) {
    std::size_t to = utf8.find(separator);
    if (to == std::string::npos) continue;
    for (std::size_t from = to; from < utf8.size();) {
      const std::size_t next = std::min(utf8.find(separator, from + separator.size()), utf8.size());
      utf8[to++] = '\n';
      from += separator.size();
      std::copy(utf8.begin() + static_cast<std::ptrdiff_t>(from),
                utf8.begin() + static_cast<std::ptrdiff_t>(next),
                utf8.begin() + static_cast<std::ptrdiff_t>(to));
      to += next - from;
      from = next;
    }
    utf8.resize(to);
  }
}

}  // namespace

Text decode(std::string_view bytes, std::string_view declared) {
  if (bytes.size() > limits::document_bytes) {
    throw Rejected("the document has " + std::to_string(bytes.size()) + " bytes, more than the limit of " +
                   std::to_string(limits::document_bytes));
  }
  Decoded decoded = decode_bytes(bytes, declared);
  Text text = std::move(decoded.text);
  if (is_blank(text.utf8))
    throw Rejected(bytes.empty() ? "the document is empty" : "the document holds only blanks");
  const Characters characters = decoded.characters ? *decoded.characters : count_characters(text.utf8);
  if (is_all_question_marks(text.utf8, characters)) {
    throw Rejected("all Chinese characters were replaced by question marks before the document was saved");
  }
  if (characters.total() == 0 && text.utf8.find("~{") != std::string::npos &&
      text.utf8.find("~}") != std::string::npos)
    throw Rejected("the document is in HZ, a charset of seven bits: convert it to UTF-8 first");
  repair_mojibake(text, characters);
  if (characters.separators || text.repaired) unify_line_ends(text.utf8);
  return text;
}

}  // namespace gongkai
