// Any bytes, any declared charset (the first byte picks one): valid UTF-8 comes out, faults lie inside the
// document.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "base/error.h"
#include "base/limits.h"
#include "text/charset.h"
#include "text/normalize.h"
#include "text/numeral.h"

namespace {

void expect(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", promise);
  std::abort();
}

void check(std::string_view bytes, std::string_view declared) {
  const gongkai::Text text = gongkai::decode(bytes, declared);
  expect(!text.charset.empty(), "no charset");
  expect(text.faults.size() <= gongkai::limits::decode_faults, "more faults than allowed");
  std::size_t behind = 0;
  for (const gongkai::DecodeFault& fault : text.faults) {
    expect(fault.length > 0 && fault.offset >= behind && fault.offset + fault.length <= bytes.size(),
           "a fault elsewhere");
    behind = fault.offset + fault.length;
  }
  const std::string normal = gongkai::normalize(text.utf8);
  expect(gongkai::normalize(normal) == normal, "normalize() is not idempotent");
  // The text is valid UTF-8: decoding it again changes nothing, unless a second byte order mark was text.
  const bool marked = text.utf8.starts_with("\xEF\xBB\xBF");
  if (text.faults.empty() && !text.repaired && !marked && text.utf8.find('\0') == std::string::npos) {
    const gongkai::Text again = gongkai::decode(text.utf8, "UTF-8");
    expect(again.repaired || again.utf8 == text.utf8, "the text is not what it says");
  }
  for (std::size_t at = 0; at < normal.size() && at < 200; ++at)
    gongkai::scan_numeral(std::string_view(normal).substr(at));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::string_view charsets[] = {"", "utf-8", "gb2312", "gbk", "big5", "utf-16", "x-unknown"};
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  try {
    check(bytes, charsets[data[0] % std::size(charsets)]);
  } catch (const gongkai::Rejected&) {
    return 0;
  }
  return 0;
}
