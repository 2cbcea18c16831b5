#include <algorithm>
#include <string>

#include "base/error.h"
#include "base/limits.h"
#include "document/blanks.h"
#include "document/document.h"
#include "document/docx.h"
#include "document/foreign.h"
#include "document/html.h"
#include "document/markdown.h"
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

/// Saved by a browser as one file: a mail message with the page and its pictures in parts.
bool is_web_archive(std::string_view text) {
  const std::string_view head = text.substr(0, 4096);
  return head.find("multipart/related") != std::string_view::npos &&
         (head.find("MIME-Version:") != std::string_view::npos ||
          head.find("Content-Type:") != std::string_view::npos);
}

}  // namespace

Document read_document(std::string_view bytes, const Worded& worded) {
  if (bytes.size() > limits::document_bytes)
    throw Rejected("larger than a document may be (" + std::to_string(bytes.size()) + " of at most " +
                   std::to_string(limits::document_bytes) + " bytes)");
  if (is_zip(bytes)) return read_docx(bytes);
#ifdef GONGKAI_PDF
  if (bytes.starts_with("%PDF-")) return read_pdf(bytes);
#endif
  reject_foreign(bytes);
  Text text = decode(bytes, declared_charset(bytes));
  if (is_web_archive(text.utf8)) throw Rejected("a web archive (MHTML): save the page as HTML first");
  const bool html = is_html(text.utf8);
  if (html && !is_markdown(text.utf8)) return read_html(std::move(text), worded);
  if (starts_with_any_case(trim(std::string_view(text.utf8).substr(0, 64)), "<?xml"))
    throw Rejected("an XML file that is no web page: save it as HTML, DOCX or plain text first");
  if (html || has_html_table(text.utf8)) return read_markdown(std::move(text));
  if (has_markdown(text.utf8)) text.utf8 = plain_markdown(text.utf8);
  return read_plain_text(std::move(text));
}

}  // namespace gongkai
