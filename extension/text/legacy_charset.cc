#include "text/legacy_charset.h"

#include <unicode/localpointer.h>
#include <unicode/ucnv.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <new>
#include <stdexcept>

#include "base/cancel.h"
#include "base/limits.h"
#include "text/character_table.h"
#include "text/normalize.h"
#include "text/plausibility.h"
#include "text/utf8.h"

namespace gongkai {
namespace {

constexpr UChar32 first_c1 = 0x80;
constexpr UChar32 last_c1 = 0x9F;

const char* converter_name(LegacyCharset charset) {
  switch (charset) {
    case LegacyCharset::gb18030:
      return "GB18030";
    case LegacyCharset::gbk:
      return "windows-936";
    case LegacyCharset::big5:
      return "Big5-HKSCS";
    case LegacyCharset::windows_1252:
      return "windows-1252";
  }
  throw std::logic_error("no such charset");
}

void check(UErrorCode status) {
  if (status == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
  if (U_FAILURE(status)) throw std::runtime_error(std::string("ICU cannot convert: ") + u_errorName(status));
}

icu::LocalUConverterPointer open_converter(LegacyCharset charset) {
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalUConverterPointer converter(ucnv_open(converter_name(charset), &status));
  check(status);
  ucnv_setToUCallBack(converter.getAlias(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  ucnv_setFromUCallBack(converter.getAlias(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  // Without this, ICU would take near misses (another kind of dash) for the character.
  ucnv_setFallback(converter.getAlias(), false);
  check(status);
  return converter;
}

bool is_undecodable(UErrorCode status) {
  return status == U_INVALID_CHAR_FOUND || status == U_ILLEGAL_CHAR_FOUND ||
         status == U_TRUNCATED_CHAR_FOUND || status == U_ILLEGAL_ESCAPE_SEQUENCE ||
         status == U_UNSUPPORTED_ESCAPE_SEQUENCE;
}

const character_table::DoubleBytes* double_bytes(LegacyCharset charset) {
  if (charset == LegacyCharset::gb18030) return &character_table::gb18030;
  return charset == LegacyCharset::big5 ? &character_table::big5 : nullptr;
}

/// Decodes one document: ASCII and what the table has by itself, of all else ICU is asked character by
/// character.
class LegacyDecoder {
  static constexpr std::size_t buffer_size = 4096;
  static constexpr std::size_t utf8_bytes = 4;  // of one character at most

 public:
  LegacyDecoder(LegacyCharset charset, std::string_view document, std::size_t origin, Text& text)
      : charset_(charset), table_(double_bytes(charset)), document_(document), origin_(origin), text_(text) {}

  /// Takes a lost lead byte into account behind faults.
  void decode_all() {
    realigns_ = true;
    // No charset here has NUL as a trail byte, so cutting at NULs cuts no character.
    std::size_t start = 0;
    while (!too_many_faults()) {
      const std::size_t nul = document_.find('\0', start);
      decode_segment(document_.substr(start, nul - start));
      if (nul == std::string_view::npos) return;
      add_fault(document_.data() + nul, 1);
      start = nul + 1;
    }
  }

  void decode_as_it_is() { decode_segment(document_); }

 private:
  [[nodiscard]] bool too_many_faults() const { return text_.faults.size() > limits::decode_faults; }

  void add_fault(const char* at, std::size_t length) {
    text_.utf8.append(replacement_character);
    text_.faults.push_back({origin_ + static_cast<std::size_t>(at - document_.data()), length});
  }

  void decode_segment(std::string_view segment) {
    if (!converter_.isNull()) ucnv_resetToUnicode(converter_.getAlias());
    const char* source = segment.data();
    const char* const end = source + segment.size();
    while (source != end && !too_many_faults()) {
      source = decode_known(source, end);
      if (source != end) source = decode_next(source, end);
    }
  }

  /// What needs no converter, until something does or there is no more; where that is.
  const char* decode_known(const char* source, const char* end) {
    std::array<char, buffer_size> buffer;
    std::size_t length = 0;
    while (source != end) {
      if (length + utf8_bytes > buffer.size()) {
        text_.utf8.append(buffer.data(), length);
        length = 0;
      }
      const auto lead = static_cast<unsigned char>(*source);
      if (lead < 0x80) {
        buffer[length++] = *source++;
        continue;
      }
      if (table_ == nullptr || end - source < 2) break;
      const char16_t c = character_table::character(*table_, lead, static_cast<unsigned char>(source[1]));
      if (c == 0) break;
      if (c >= 0x800) {
        buffer[length] = static_cast<char>(0xE0U | c >> 12U);
        buffer[length + 1] = static_cast<char>(0x80U | (c >> 6U & 0x3FU));
        buffer[length + 2] = static_cast<char>(0x80U | (c & 0x3FU));
        length += 3;
      } else {
        length += write_utf8(c, buffer.data() + length);
      }
      source += 2;
    }
    text_.utf8.append(buffer.data(), length);
    return source;
  }

  /// One character, or one fault, by the converter; where it ends.
  const char* decode_next(const char* source, const char* end) {
    if (converter_.isNull()) converter_ = open_converter(charset_);
    std::array<UChar, 8> units;
    UChar* target = units.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter_.getAlias(), &target, target + 1, &source, end, nullptr, true, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {  // it keeps the rest of a character of several units
      const char* const behind = source;
      status = U_ZERO_ERROR;
      ucnv_toUnicode(converter_.getAlias(), &target, units.data() + units.size(), &source, behind, nullptr,
                     false, &status);
    }
    append_utf16(units.data(), target);
    if (is_undecodable(status)) return pass_fault(source, end);
    check(status);
    return source;
  }

  /// Records the bytes the converter has just stopped behind, at `source`; returns where to read on.
  const char* pass_fault(const char* source, const char* end) {
    std::array<char, 16> bad{};
    auto length = static_cast<int8_t>(bad.size());
    UErrorCode status = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter_.getAlias(), bad.data(), &length, &status);
    check(status);
    const char* const start = source - length;
    if (length == 1 && is_lone_no_break_space({start, static_cast<std::size_t>(end - start)})) {
      text_.utf8.append(no_break_space);
      return source;
    }
    if (realigns_ && is_shifted({source, static_cast<std::size_t>(end - source)})) ++source;
    add_fault(start, static_cast<std::size_t>(source - start));
    return source;
  }

  /// Where a lead byte was damaged, its trail byte is taken for the next lead, and all characters up to the
  /// next ASCII are wrong though none is a fault. Then the text is more plausible read from one byte further
  /// on.
  [[nodiscard]] bool is_shifted(std::string_view rest) {
    constexpr std::size_t sample_bytes = 64;
    constexpr double margin = 0.2;
    std::string_view run = rest.substr(0, sample_bytes);
    const auto is_no_trail = [](char byte) { return static_cast<unsigned char>(byte) < 0x40; };
    run = run.substr(
        0, static_cast<std::size_t>(std::find_if(run.begin(), run.end(), is_no_trail) - run.begin()));
    if (run.size() < 3 || static_cast<unsigned char>(run[0]) < 0x80) return false;
    return plausibility(run.substr(1)) > plausibility(run) + margin;
  }

  [[nodiscard]] double plausibility(std::string_view run) {
    Text text;
    LegacyDecoder(charset_, run, 0, text).decode_as_it_is();
    return count_characters(text.utf8).plausibility();
  }

  void append_utf16(const UChar* from, const UChar* end) {
    std::array<char, 24> utf8;
    std::int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(utf8.data(), static_cast<std::int32_t>(utf8.size()), &length, from,
                       static_cast<std::int32_t>(end - from), 0xFFFD, nullptr, &status);
    check(status);
    text_.utf8.append(utf8.data(), static_cast<std::size_t>(length));
  }

  LegacyCharset charset_;
  const character_table::DoubleBytes* table_;  ///< nullptr: the charset has none
  icu::LocalUConverterPointer converter_;      ///< opened when it is needed
  std::string_view document_;
  std::size_t origin_;
  Text& text_;
  bool realigns_ = false;
};

}  // namespace

void decode_legacy(LegacyCharset charset, std::string_view bytes, std::size_t origin, Text& text) {
  text.utf8.reserve(text.utf8.size() + bytes.size() + bytes.size() / 2);
  LegacyDecoder(charset, bytes, origin, text).decode_all();
}

Encoded encode_legacy(LegacyCharset charset, std::string_view utf8) {
  const icu::LocalUConverterPointer converter = open_converter(charset);
  Encoded encoded;
  encoded.bytes.reserve(utf8.size());
  for (std::size_t pos = 0; pos < utf8.size();) {
    const std::size_t ascii_end = skip_ascii(utf8, pos);
    may_cancel(ascii_end - pos);
    encoded.bytes.append(utf8, pos, ascii_end - pos);
    pos = ascii_end;
    if (pos == utf8.size()) break;

    UChar units[U16_MAX_LENGTH];
    std::size_t unit_count = 0;
    const auto c = static_cast<UChar32>(next_code_point(utf8, pos));
    if (charset == LegacyCharset::windows_1252 && c >= first_c1 && c <= last_c1) {
      encoded.bytes += static_cast<char>(c);
      continue;
    }
    U16_APPEND_UNSAFE(units, unit_count, c);
    const UChar* source = units;
    std::array<char, 8> bytes{};
    char* target = bytes.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_fromUnicode(converter.getAlias(), &target, bytes.data() + bytes.size(), &source, source + unit_count,
                     nullptr, true, &status);
    if (is_undecodable(status)) {
      ucnv_resetFromUnicode(converter.getAlias());
      ++encoded.lost;
      continue;
    }
    check(status);
    encoded.bytes.append(bytes.data(), target);
  }
  return encoded;
}

std::optional<LegacyCharset> legacy_charset_of_label(std::string_view label) {
  std::string name;
  for (const char c : label) {
    if (c >= 'A' && c <= 'Z') name += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) name += c;
  }
  constexpr std::array<std::string_view, 10> gb{"gb18030", "gbk",   "gb2312",     "gb231280", "euccn",
                                                "cp936",   "ms936", "windows936", "xgbk",     "936"};
  constexpr std::array<std::string_view, 8> big5{"big5",  "big5hkscs", "big5eten",   "xxbig5",
                                                 "cp950", "ms950",     "windows950", "950"};
  const auto is_one_of = [&name](const auto& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  if (is_one_of(gb) || name.starts_with("gb2312") || name.starts_with("gb18030"))
    return LegacyCharset::gb18030;
  if (is_one_of(big5)) return LegacyCharset::big5;
  return std::nullopt;
}

}  // namespace gongkai
