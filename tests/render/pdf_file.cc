#include "render/pdf_file.h"

#include <array>
#include <cstdio>

#include "render/utf8.h"

namespace gongkai::render {
namespace {

std::string hex(unsigned value, int digits) {
  std::array<char, 9> out;
  std::snprintf(out.data(), out.size(), "%0*X", digits, value);
  return out.data();
}

std::string stream(std::string_view content) {
  return "<</Length " + std::to_string(content.size()) + ">>stream\n" + std::string(content) + "\nendstream";
}

/// Codes of the font are UTF-16 units.
std::string to_unicode() {
  std::string map =
      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
      "1 begincodespacerange <0000> <FFFF> endcodespacerange\n";
  for (unsigned high = 0; high < 256; high += 64) {
    map += "64 beginbfrange\n";
    for (unsigned i = high; i < high + 64; ++i)
      map.append("<")
          .append(hex(i, 2))
          .append("00> <")
          .append(hex(i, 2))
          .append("FF> <")
          .append(hex(i, 2))
          .append("00>\n");
    map += "endbfrange\n";
  }
  return map + "endcmap end end";
}

}  // namespace

double PdfFile::width(std::string_view text, double size) {
  double out = 0;
  for (const char32_t c : wide(text)) out += c < 0x80 ? size / 2 : size;
  return out;
}

void PdfFile::put(double x, double y, double size, std::string_view text) {
  std::string codes;
  for (const char32_t c : wide(text)) codes += hex(c, 4);
  pages_.back() += "BT /F " + std::to_string(size) + " Tf " + std::to_string(x) + " " +
                   std::to_string(kHeight - y - size * 0.35) + " Td <" + codes + "> Tj ET\n";
}

std::string PdfFile::bytes() const {
  std::vector<std::string> objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "",
      "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
      "/Supplement 0>>/DW 1000/W[32 126 500]/FontDescriptor 5 0 R>>",
      "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 850"
      "/Descent -150/CapHeight 700/StemV 80>>",
      stream(to_unicode())};
  std::string kids;
  for (const std::string& page : pages_) {
    const std::size_t number = objects.size() + 1;
    kids += std::to_string(number) + " 0 R ";
    objects.push_back(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents " +
        std::to_string(number + 1) + " 0 R>>");
    objects.push_back(stream(page));
  }
  objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages_.size()) + ">>";
  std::string out = "%PDF-1.4\n";
  std::string table = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    std::array<char, 32> entry;
    std::snprintf(entry.data(), entry.size(), "%010zu 00000 n \n", out.size());
    table += entry.data();
    out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t start = out.size();
  const std::string size = std::to_string(objects.size() + 1);
  return out + "xref\n0 " + size + "\n" + table + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" +
         std::to_string(start) + "\n%%EOF\n";
}

}  // namespace gongkai::render
