#pragma once

#include <string_view>

#include "document/document.h"

namespace gongkai {

/// Reads the text of a PDF document by where it stands on its pages (pdf_layout.h). Built with GONGKAI_PDF=ON
/// only: Poppler is under the GPL, and so is then what is linked with it.
/// Throws Rejected: damaged, encrypted, more than limits::pdf_pages pages, no text (scanned).
Document read_pdf(std::string_view bytes);

}  // namespace gongkai
