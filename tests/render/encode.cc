#include "render/encode.h"

#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>

#include "render/utf8.h"

namespace gongkai::render {
namespace {

std::unique_ptr<icu::Transliterator> transliterator(const char* id) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
  if (U_FAILURE(status)) throw std::runtime_error("this ICU has no transliterator");
  return made;
}

std::string transliterate(std::string_view utf8, const icu::Transliterator& change) {
  icu::UnicodeString text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
  change.transliterate(text);
  std::string out;
  text.toUTF8String(out);
  return out;
}

}  // namespace

std::string traditional(std::string_view utf8) {
  std::string words = replace_all(std::string(utf8), "规范性文件", "规范性档案");
  words = replace_all(std::move(words), "门户网站", "入口网站");
  static const auto change = transliterator("Simplified-Traditional");
  return transliterate(words, *change);
}

std::string simplified(std::string_view utf8) {
  static const auto change = transliterator("Traditional-Simplified");
  return transliterate(utf8, *change);
}

std::string with_pinyin(std::string_view utf8) {
  std::string out = traditional(utf8);
  out = replace_all(std::move(out), "規章", "規(guī)章");
  out = replace_all(std::move(out), "報告", "報(bào)告");
  out = replace_all(std::move(out), "申請數", "申請(qǐng)數");
  return replace_all(std::move(out), "處罰", "處(chǔ)罰");
}

std::optional<std::string> encode(std::string_view utf8, const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open(charset, &status), &ucnv_close);
  ucnv_setFromUCallBack(to.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_FAILURE(status)) throw std::runtime_error("this ICU has no such charset");
  const icu::UnicodeString text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
  std::string out(static_cast<std::size_t>(text.length()) * 4 + 16, '\0');
  const int32_t length = ucnv_fromUChars(to.get(), out.data(), static_cast<int32_t>(out.size()),
                                         text.getBuffer(), text.length(), &status);
  if (U_FAILURE(status)) return std::nullopt;
  out.resize(static_cast<std::size_t>(length));
  return out;
}

std::string mojibake(std::string_view utf8) {
  const icu::UnicodeString wrong(utf8.data(), static_cast<int32_t>(utf8.size()), "GB18030");
  std::string out;
  wrong.toUTF8String(out);
  return out;
}

std::string crlf(std::string_view text) { return replace_all(std::string(text), "\n", "\r\n"); }

}  // namespace gongkai::render
