#include "document/docx.h"

#include <gtest/gtest.h>

#include "document/rejection.h"
#include "document/shown.h"
#include "render/docx_xml.h"
#include "render/zip_file.h"

namespace gongkai {
namespace {

Document read_body(std::string_view body) { return read_document(render::docx_file(body)); }
std::string shown_body(std::string_view body) { return shown(read_body(body)); }

std::string run(std::string_view text) { return "<w:r><w:t>" + std::string(text) + "</w:t></w:r>"; }
std::string paragraph(std::string_view runs, std::string_view properties = {}) {
  return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr>" + std::string(runs) + "</w:p>";
}
std::string cell(std::string_view text, std::string_view properties = {}) {
  return "<w:tc><w:tcPr>" + std::string(properties) + "</w:tcPr>" + paragraph(text.empty() ? "" : run(text)) +
         "</w:tc>";
}
std::string row(std::string_view cells, std::string_view properties = {}) {
  return "<w:tr><w:trPr>" + std::string(properties) + "</w:trPr>" + std::string(cells) + "</w:tr>";
}
std::string table(std::string_view rows) { return "<w:tbl>" + std::string(rows) + "</w:tbl>"; }

/// Rows and columns that each cell covers, row by row: "1x2 1x1".
std::string spans(const Document& document) {
  std::string out;
  for (const Line& line : document.lines) {
    for (const Cell& one : document.cells_of(line))
      out += std::to_string(one.row_span) + "x" + std::to_string(one.col_span) + " ";
    out.back() = '\n';
  }
  return out;
}

constexpr std::string_view kDown = "<w:vMerge w:val=\"restart\"/>";
constexpr std::string_view kCovered = "<w:vMerge/>";

TEST(Docx, ReadsRunsAndBreaksAsPrinted) {
  EXPECT_EQ(shown_body(paragraph("<w:r><w:t>收到申请12</w:t></w:r><w:r><w:t>3件</w:t><w:br/><w:t>其中</w:t>"
                                 "<w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>")),
            "T[收到申请123件]\nT[其中 A-1]\n");
}

TEST(Docx, LeavesOutWhatIsNotPrinted) {
  const std::string inserted = "<w:ins>" + run("3") + "</w:ins>";
  const std::string deleted = "<w:del><w:r><w:delText>4</w:delText></w:r></w:del>";
  const std::string moved = "<w:moveFrom>" + run("5") + "</w:moveFrom><w:moveTo>" + run("6") + "</w:moveTo>";
  const std::string hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>";
  const std::string shown_again =
      "<w:r><w:rPr><w:rStyle w:val=\"Hidden\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>8</w:t></w:r>";
  const std::string field =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=1+1</w:instrText></w:r>" + run("9") +
      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("2") +
      "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  const std::string pinyin =
      "<w:r><w:ruby><w:rt>" + run("gui") + "</w:rt><w:rubyBase>" + run("规") + "</w:rubyBase></w:ruby></w:r>";
  EXPECT_EQ(
      shown_body(paragraph(run("共") + inserted + deleted + moved + hidden + shown_again + field + pinyin)),
      "T[共3682规]\n");
}

TEST(Docx, ParagraphWhoseEndWasDeletedGoesOn) {
  EXPECT_EQ(shown_body(paragraph(run("新收"), "<w:rPr><w:del/></w:rPr>") + paragraph(run("12件")) +
                       paragraph(run("完"))),
            "T[新收12件]\nT^[完]\n");
}

TEST(Docx, FieldWithoutEndHidesItsParagraphOnly) {
  EXPECT_EQ(shown_body(paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + run("坏")) +
                       paragraph(run("好"))),
            "T^[好]\n");
}

TEST(Docx, ReadsOneOfTheAlternatives) {
  const auto box = [](std::string_view text) {
    return "<w:txbxContent>" + paragraph(run(text)) + "</w:txbxContent>";
  };
  EXPECT_EQ(shown_body(paragraph(run("前") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" +
                                 box("新") + "</mc:Choice><mc:Fallback>" + box("旧") +
                                 "</mc:Fallback></mc:AlternateContent></w:r>" + run("后"))),
            "T[前后]\nT^[新]\n");
  EXPECT_EQ(shown_body(paragraph("<w:r><mc:AlternateContent><mc:Fallback><w:t>旧</w:t></mc:Fallback>"
                                 "</mc:AlternateContent></w:r>")),
            "T[旧]\n");
}

TEST(Docx, TextBoxAnchoredInACellIsNoPartOfIt) {
  EXPECT_EQ(shown_body(table(row(cell("规章") + "<w:tc>" +
                                 paragraph(run("12") + "<w:r><w:txbxContent>" + paragraph(run("34")) +
                                           "</w:txbxContent></w:r>") +
                                 "</w:tc>"))),
            "R^[规章][12]\nT^[34]\n");
}

TEST(Docx, CellsCoverRowsAndColumns) {
  const Document document = read_body(table(row(cell("一", kDown) + cell("甲", "<w:gridSpan w:val=\"2\"/>")) +
                                            row(cell("", kCovered) + cell("1") + cell("2")) +
                                            row(cell("", kCovered) + cell("3") + cell(""))));
  EXPECT_EQ(shown(document), "R^[一][甲]\nR[1][2]\nR[3][]\n");
  EXPECT_EQ(spans(document), "3x1 1x2\n1x1 1x1\n1x1 1x1\n");
}

TEST(Docx, OddMergesLoseNoCell) {
  // Nothing above; above but of another width; above but a row in between is whole.
  EXPECT_EQ(shown_body(table(row(cell("", kCovered) + cell("1")))), "R^[][1]\n");
  EXPECT_EQ(shown_body(table(row(cell("一", kDown) + cell("1") + cell("2")) +
                             row(cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>") + cell("3")))),
            "R^[一][1][2]\nR[][3]\n");
  EXPECT_EQ(shown_body(table(row(cell("一", kDown) + cell("1")) + row(cell("二") + cell("2")) +
                             row(cell("", kCovered) + cell("3")))),
            "R^[一][1]\nR[二][2]\nR[][3]\n");
  EXPECT_EQ(shown_body(table(row(cell("一", "<w:hMerge/>") + cell("", "<w:hMerge/>") + cell("1")))),
            "R^[一][1]\n");
}

TEST(Docx, ColumnsLeftOutBeforeARowCount) {
  EXPECT_EQ(shown_body(table(row(cell("一") + cell("二", kDown) + cell("1")) +
                             row(cell("", kCovered) + cell("2"), "<w:gridBefore w:val=\"1\"/>"))),
            "R^[一][二][1]\nR[2]\n");
}

TEST(Docx, DeletedAndHiddenRowsAndCellsAreGone) {
  EXPECT_EQ(shown_body(table(row(cell("规章") + cell("1")) + row(cell("旧") + cell("2"), "<w:del/>") +
                             row(cell("藏") + cell("3"), "<w:hidden/>") +
                             row(cell("许可") + cell("4", "<w:cellDel/>") + cell("5")))),
            "R^[规章][1]\nR[许可][5]\n");
}

TEST(Docx, TableThatLaysOutThePageGivesItsContent) {
  EXPECT_EQ(shown_body(table(row("<w:tc>" + paragraph(run("正文")) + table(row(cell("规章") + cell("1"))) +
                                 paragraph("") + "</w:tc>"))),
            "T^[正文]\nR^[规章][1]\n");
}

TEST(Docx, NumbersOfListsAreWrittenOut) {
  const auto heading = [](int level, std::string_view text) {
    return paragraph(run(text), "<w:numPr><w:ilvl w:val=\"" + std::to_string(level) +
                                    "\"/><w:numId w:val=\"7\"/></w:numPr>");
  };
  EXPECT_EQ(shown_body(heading(0, "总体情况") + heading(1, "主动公开") + heading(1, "依申请公开") +
                       heading(0, "收费") + heading(1, "2022年") +
                       paragraph(run("某年"), "<w:pStyle w:val=\"Heading0\"/>") +
                       paragraph(run("不编号"),
                                 "<w:pStyle w:val=\"Heading0\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")),
            "T[一、总体情况]\nT^[（一）主动公开]\nT^[（二）依申请公开]\nT^[二、收费]\nT^[（一） 2022年]\n"
            "T^[三、某年]\nT^[不编号]\n");
}

TEST(Docx, NumberOfAListNeverRunsIntoAFigure) {
  EXPECT_EQ(
      shown_body(table(row(cell("规章") + "<w:tc>" +
                           paragraph(run("25"), "<w:numPr><w:numId w:val=\"7\"/></w:numPr>") + "</w:tc>"))),
      "R^[规章][一、 25]\n");
}

TEST(Docx, FindsThePartsByTheirRelationships) {
  EXPECT_EQ(shown(read_document(
                render::docx_file(paragraph(run("正文")), {.strict = true, .part = "word/document2.xml"}))),
            "T[正文]\n");
  EXPECT_EQ(
      shown(read_document(render::zip_file(
          {{"word/document.xml",
            "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r><t>"
            "正文</t></r></p></body></document>"}}))),
      "T[正文]\n");
}

TEST(Docx, RefusesWhatItCannotReadWhole) {
  EXPECT_TRUE(says(rejection(render::docx_file("<w:altChunk r:id=\"rId5\"/>")), "other files"));
  EXPECT_TRUE(says(rejection(render::zip_file({{"word/document.xml", "<html/>"}})), "no Word document"));
}

std::string title_of(const std::string& title, const std::string& text) {
  const std::string properties =
      "<p xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title + "</dc:title></p>";
  const std::string document =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
      paragraph(run(text)) + "</w:body></w:document>";
  return read_document(render::zip_file({{"word/document.xml", document}, {"docProps/core.xml", properties}}))
      .metadata.title;
}

TEST(Docx, TitleOfTheFileCountsWhereItIsNotLeftOver) {
  const std::string title = "松河县2022年政府信息公开工作年度报告";
  EXPECT_EQ(title_of(title, "2022年，收到申请3件。"), title);
  EXPECT_EQ(title_of(title, "2023年，收到申请3件，2022年2件。"), "");
  EXPECT_EQ(title_of("Microsoft Word - 2022", "2022年"), "");
  EXPECT_EQ(title_of("正文", "2022年"), "");
}

}  // namespace
}  // namespace gongkai
