#pragma once

#include <string_view>

#include "document/document.h"

namespace gongkai {

/// Whether the bytes begin as a ZIP archive does, which a Word file is.
bool is_zip(std::string_view bytes);

/// Reads a Word file (.docx, .docm; transitional or strict; saved by Word, WPS, LibreOffice or others): the
/// part that the package says is its document, with its styles and lists. Numbers of headings and cells that
/// Word counts by itself are written out. Left out: page headers and footers, notes, comments, pictures.
/// Metadata: the title in docProps/core.xml, where it does not speak of another year than the text; the dates
/// there are those of the file, not of its publication.
/// Throws Rejected: another kind of ZIP archive (and what to do with it), damaged, over a limit of
/// base/limits.h.
Document read_docx(std::string_view bytes);

}  // namespace gongkai
