// Word files made to cost memory or time: each is refused, and the reason names what was too much.
#include <gtest/gtest.h>

#include "document/rejection.h"
#include "document/shown.h"
#include "render/docx_xml.h"
#include "render/zip_file.h"

namespace gongkai {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

/// A package of parts as they are, not compressed, so that no bound on packing comes first.
std::string package(const std::string& document, const std::string& styles = {},
                    const std::string& numbering = {}) {
  std::vector<render::ZipEntry> entries = {{"word/document.xml", document, true}};
  if (!styles.empty()) entries.push_back({"word/styles.xml", styles, true});
  if (!numbering.empty()) entries.push_back({"word/numbering.xml", numbering, true});
  return render::zip_file(entries);
}

constexpr std::string_view kNamespace =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

std::string document(const std::string& body) {
  return "<w:document" + std::string(kNamespace) + "><w:body>" + body + "</w:body></w:document>";
}

TEST(HostileDocx, EntityBomb) {
  std::string entities = "<!ENTITY a0 \"" + std::string(100, 'a') + "\">";
  for (int i = 1; i < 12; ++i)
    entities +=
        "<!ENTITY a" + std::to_string(i) + " \"" + repeated("&a" + std::to_string(i - 1) + ";", 10) + "\">";
  const std::string text = document("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>");
  EXPECT_TRUE(says(rejection(package("<!DOCTYPE x [" + entities + "]>" + text)), "document type"));
  EXPECT_TRUE(says(rejection(package("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + text)), "document type"));
}

TEST(HostileDocx, DeepNesting) {
  for (const char* element : {"<w:p>", "<w:tbl>", "<w:sdtContent>", "<x>"})
    EXPECT_TRUE(says(rejection(package(document(repeated(element, 1'000'000)))), "more than 256 deep"));
  EXPECT_TRUE(says(rejection(package(document(repeated("<w:tbl><w:tr><w:tc>", 70) + "<w:p/>" +
                                              repeated("</w:tc></w:tr></w:tbl>", 70)))),
                   "tables inside tables"));
}

TEST(HostileDocx, WideCells) {
  EXPECT_TRUE(
      says(rejection(package(document("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"1000000000\"/></w:tcPr>"
                                      "<w:p/></w:tc></w:tr></w:tbl>"))),
           "covers more than"));
  EXPECT_TRUE(says(
      rejection(package(document("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"99999999999999999999\"/>"
                                 "</w:tcPr><w:p/></w:tc></w:tr></w:tbl>"))),
      "covers more than"));
}

TEST(HostileDocx, ManyCells) {
  const std::string row = "<w:tr>" + repeated("<w:tc/>", 1000) + "</w:tr>";
  EXPECT_TRUE(says(rejection(package(document("<w:tbl>" + repeated(row, 1000) + "</w:tbl>"))),
                   "more cells and paragraphs"));
  EXPECT_TRUE(says(rejection(package(document(repeated("<w:p><w:r><w:t>1</w:t></w:r></w:p>", 600'000)))),
                   "more cells and paragraphs"));
  const std::string ten_million = document("<w:tbl>" + repeated(row, 10'000) + "</w:tbl>");
  EXPECT_TRUE(says(rejection(package(ten_million)), "larger than a document may be"));
  EXPECT_TRUE(says(rejection(render::zip_file({{"word/document.xml", ten_million}})), "unpacks to"));
}

TEST(HostileDocx, ManyFields) {
  const std::string begun =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>1</w:t></w:r>";
  EXPECT_TRUE(
      says(rejection(package(document("<w:p>" + repeated(begun, 200'000) + "</w:p>"))), "fields inside"));
}

TEST(HostileDocx, ManyDefinitions) {
  const std::string root(kNamespace);
  std::string styles = "<w:styles" + root + ">";
  std::string lists = "<w:numbering" + root + ">";
  for (int i = 0; i < 30'000; ++i) {
    styles += "<w:style w:styleId=\"" + std::to_string(i) + "\"/>";
    lists += "<w:num w:numId=\"" + std::to_string(i) + "\"/>";
  }
  EXPECT_TRUE(says(rejection(package(document("<w:p/>"), styles + "</w:styles>")), "more styles"));
  EXPECT_TRUE(says(rejection(package(document("<w:p/>"), {}, lists + "</w:numbering>")), "more lists"));
}

TEST(HostileDocx, NotWellFormed) {
  for (const std::string& xml :
       {std::string(), std::string("<w:document"), document("<w:p></w:tbl>"), document("\xFF\xFE"),
        document("&undefined;"), "<?xml version=\"1.0\" encoding=\"GBK\"?>" + document("")})
    EXPECT_TRUE(says(rejection(package(xml)), "not well-formed")) << xml;
}

TEST(HostileDocx, CirclesEnd) {
  const std::string root(kNamespace);
  const std::string styles =
      "<w:styles" + root +
      "><w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
      "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"
      "<w:style w:styleId=\"C\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
      "</w:styles>";
  const std::string lists =
      "<w:numbering" + root +
      "><w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"C\"/></w:abstractNum>"
      "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  const std::string body = document(
      "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>"
      "<w:p><w:pPr><w:pStyle w:val=\"C\"/></w:pPr><w:r><w:t>乙</w:t></w:r></w:p>");
  EXPECT_EQ(shown(read_document(package(body, styles, lists))), "T[甲]\nT^[乙]\n");
}

}  // namespace
}  // namespace gongkai
