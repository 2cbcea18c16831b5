#include <algorithm>
#include <string>

#include "base/error.h"
#include "base/limits.h"
#include "document/blanks.h"
#include "document/document.h"
#include "document/docx.h"
#include "document/foreign.h"
#ifdef GONGKAI_PDF
#include "document/pdf.h"
#endif

namespace gongkai {
namespace {

bool starts_with_any_case(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() &&
         std::ranges::equal(text.substr(0, prefix.size()), prefix, [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
         });
}

bool is_markup(std::string_view text) {
  const std::string_view start = trim(text.substr(0, 4096));
  return starts_with_any_case(start, "<!doctype html") || starts_with_any_case(start, "<html") ||
         starts_with_any_case(start, "<head") || starts_with_any_case(start, "<?xml");
}

}  // namespace

Document read_document(std::string_view bytes) {
  if (bytes.size() > limits::document_bytes)
    throw Rejected("larger than a document may be (" + std::to_string(bytes.size()) + " of at most " +
                   std::to_string(limits::document_bytes) + " bytes)");
  if (is_zip(bytes)) return read_docx(bytes);
#ifdef GONGKAI_PDF
  if (bytes.starts_with("%PDF-")) return read_pdf(bytes);
#endif
  reject_foreign(bytes);
  Text text = decode(bytes);
  if (is_markup(text.utf8)) throw Rejected("an HTML or XML page, which this version does not read");
  return read_plain_text(std::move(text));
}

}  // namespace gongkai
