#include "document/pdf.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/limits.h"
#include "document/blanks.h"
#include "document/pdf_layout.h"

namespace gongkai {
namespace {

/// Poppler writes what it finds odd to the standard error of the process unless told otherwise.
void keep_silent() {
  [[maybe_unused]] static const bool silent = [] {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    return true;
  }();
}

std::vector<PdfBox> boxes_of(const poppler::page& page) {
  std::vector<PdfBox> boxes;
  for (const poppler::text_box& word : page.text_list(poppler::page::text_list_include_font)) {
    const poppler::byte_array utf8 = word.text().to_utf8();
    const std::string text(utf8.begin(), utf8.end());
    const poppler::rectf at = word.bbox();
    if (boxes.size() >= limits::pdf_words) throw Rejected("more words on a page than a report has");
    boxes.push_back({.left = at.left(),
                     .top = at.top(),
                     .right = at.right(),
                     .bottom = at.bottom(),
                     .upright = word.rotation() % 2 == 0,
                     .goes_on = word.has_space_after(),
                     .text = std::string(trim(text)),
                     .size = word.has_font_info() ? word.get_font_size() : 0});
  }
  return boxes;
}

}  // namespace

Document read_pdf(std::string_view bytes) {
  keep_silent();
  const std::unique_ptr<poppler::document> pdf(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (pdf == nullptr) throw Rejected("a truncated or damaged PDF document");
  if (pdf->is_locked()) throw Rejected("an encrypted PDF document: save it without its password first");
  const int pages = pdf->pages();
  if (pages > static_cast<int>(limits::pdf_pages))
    throw Rejected("a PDF document of " + std::to_string(pages) + " pages, more than " +
                   std::to_string(limits::pdf_pages));
  std::string text;
  for (int i = 0; i < pages; ++i) {
    const std::unique_ptr<poppler::page> page(pdf->create_page(i));
    if (page == nullptr) throw Rejected("a damaged PDF document: page " + std::to_string(i + 1));
    if (i > 0) text += '\f';
    text += lay_out_page(boxes_of(*page));
  }
  if (trim(text).size() <= static_cast<std::size_t>(pages))
    throw Rejected("a PDF document without text: scanned pages need text recognition (OCR) first");
  Document document =
      read_plain_text({.utf8 = std::move(text), .charset = "UTF-8", .faults = {}, .repaired = false});
  document.media_type = "application/pdf";
  return document;
}

}  // namespace gongkai
