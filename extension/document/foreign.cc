#include "document/foreign.h"

#include "base/error.h"

namespace gongkai {
namespace {

constexpr const char* picture = "a picture: there is no text to read, use text recognition (OCR) first";

struct Foreign {
  std::string_view magic;
  const char* reason;
};

constexpr Foreign foreign_formats[] = {
    {"%PDF-", "a PDF document: convert it with 'pdftotext -layout' first"},
    {"{\\rtf", "an RTF file: convert it with 'libreoffice --headless --convert-to docx' first"},
    {"\x89PNG", picture},
    {"\xFF\xD8\xFF", picture},
    {"GIF8", picture},
    {"II*", picture},
    {std::string_view("MM\0*", 4), picture},
    {"\x1F\x8B", "a gzip file: unpack it first"},
    {"7z\xBC\xAF\x27\x1C", "a 7z archive: unpack it first"},
    {"Rar!\x1A\x07", "a RAR archive: unpack it first"},
};

/// Compound files (MS-CFB): told apart by the names of the streams in them, which are UTF-16.
constexpr Foreign compound_files[] = {
    {std::string_view("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32),
     "an encrypted Office file: save it without its password first"},
    {std::string_view("W\0o\0r\0k\0b\0o\0o\0k\0", 16),
     "a legacy Excel workbook: save its sheet as text separated by tabs"},
};

}  // namespace

void reject_foreign(std::string_view bytes) {
  for (const Foreign& format : foreign_formats)
    if (bytes.starts_with(format.magic)) throw Rejected(format.reason);
  if (!bytes.starts_with(std::string_view("\xD0\xCF\x11\xE0", 4))) return;
  for (const Foreign& format : compound_files)
    if (bytes.find(format.magic) != std::string_view::npos) throw Rejected(format.reason);
  throw Rejected(
      "a legacy Word or WPS file (.doc, .wps): convert it with 'libreoffice --headless --convert-to docx' "
      "first");
}

}  // namespace gongkai
