#include "render/docx_xml.h"

#include <array>
#include <utility>

#include "render/utf8.h"
#include "render/zip_file.h"

namespace gongkai::render {
namespace {

constexpr std::array<std::string_view, 10> kNumbers = {"一", "二", "三", "四", "五",
                                                       "六", "七", "八", "九", "十"};

/// Writes one report.
class Writer {
 public:
  Writer(const DocxManner& manner, Rng& rng) : manner_(manner), rng_(rng) {}

  std::string report(const Document& document) {
    for (const std::string& line : document.front) paragraph(line);
    title(document.title);
    for (const std::string& line : document.intro) paragraph(line);
    for (const Section& section : document.sections) {
      numbered(section.heading, 0);
      for (const std::string& line : section.paragraphs) numbered(line, 1);
      for (const Table& one : section.tables) table(one);
    }
    return out_ +
           "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId9\"/><w:pgSz "
           "w:w=\"11906\"/></w:sectPr>";
  }

 private:
  void run(std::string_view text) {
    out_ += "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">" +
            xml_escaped(text) + "</w:t></w:r>";
  }

  /// The text in one run, or in several.
  void runs(std::string_view text) {
    const std::size_t length = points(text);
    if (!manner_.cut_runs || length < 2 || rng_.chance(50)) {
      if (!text.empty()) run(text);
      return;
    }
    const std::size_t at = 1 + rng_.below(length - 1);
    run(sub(text, 0, at));
    out_ += "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/>";
    if (manner_.controls) out_ += "<w:sdt><w:sdtPr><w:alias w:val=\"7\"/></w:sdtPr><w:sdtContent>";
    run(sub(text, at));
    if (manner_.controls) out_ += "</w:sdtContent></w:sdt>";
  }

  void content(std::string_view text) {
    if (manner_.revisions && !text.empty() && rng_.chance(30)) return revised(text);
    runs(text);
  }

  /// What was there before is struck out, what is there now came in.
  void revised(std::string_view text) {
    static constexpr std::string_view kUnseen[] = {
        "<w:del w:id=\"1\"><w:r><w:delText>37</w:delText></w:r></w:del>",
        "<w:moveFrom w:id=\"2\"><w:r><w:t>48</w:t></w:r></w:moveFrom>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>59</w:t></w:r>",
        "<w:r><w:rPr><w:rStyle w:val=\"Hidden\"/></w:rPr><w:t>61</w:t></w:r>",
        "<w:r><w:commentReference w:id=\"3\"/></w:r>",
        "<w:r><w:footnoteReference w:id=\"4\"/></w:r>",
    };
    out_ += rng_.pick(kUnseen);
    const bool field = rng_.chance(30);
    out_ += field
                ? "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(A1:A9)</w:instrText>"
                  "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                : "<w:ins w:id=\"5\">";
    runs(text);
    out_ += field ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" : "</w:ins>";
    out_ += rng_.pick(kUnseen);
  }

  void paragraph(std::string_view text, std::string_view properties = {}) {
    const bool controlled = manner_.controls && rng_.chance(20);
    if (controlled) out_ += "<w:sdt><w:sdtPr><w:id w:val=\"11\"/></w:sdtPr><w:sdtContent>";
    out_ += "<w:p w14:paraId=\"1F2E3D4C\" w:rsidR=\"00A1\">";
    if (!properties.empty()) out_.append("<w:pPr>").append(properties).append("</w:pPr>");
    content(text);
    out_ += "</w:p>";
    if (controlled) out_ += "</w:sdtContent></w:sdt>";
  }

  void title(const std::vector<std::string>& lines) {
    if (!manner_.boxes) {
      for (const std::string& line : lines) paragraph(line, "<w:jc w:val=\"center\"/>");
      return;
    }
    std::string before = std::exchange(out_, {});
    for (const std::string& line : lines) paragraph(line);
    const std::string box = "<w:txbxContent>" + std::exchange(out_, std::move(before)) + "</w:txbxContent>";
    out_ += "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>" +
            box + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" +
            box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
  }

  /// A heading whose number is the next one is left to Word.
  void numbered(std::string_view text, std::size_t level) {
    if (level == 0) count_[1] = 0;
    const std::string number(kNumbers[std::min<std::size_t>(count_[level], 9)]);
    const std::string printed = level == 0 ? number + "、" : "（" + number + "）";
    if (!(manner_.by_style || manner_.by_list) || !text.starts_with(printed)) return paragraph(text);
    ++count_[level];
    const std::string at = std::to_string(level);
    const std::string properties =
        manner_.by_style ? "<w:pStyle w:val=\"Heading" + at + "\"/>"
                         : "<w:numPr><w:ilvl w:val=\"" + at + "\"/><w:numId w:val=\"7\"/></w:numPr>";
    paragraph(text.substr(printed.size()), properties);
  }

  void cell(std::string_view text, unsigned columns, std::string_view merge) {
    for (unsigned i = 0; i < (manner_.legacy_merges ? columns : 1); ++i) {
      out_ += "<w:tc><w:tcPr><w:tcW w:w=\"900\" w:type=\"dxa\"/>";
      if (manner_.legacy_merges && columns > 1)
        out_ += i == 0 ? "<w:hMerge w:val=\"restart\"/>" : "<w:hMerge/>";
      if (!manner_.legacy_merges && columns > 1)
        out_ += "<w:gridSpan w:val=\"" + std::to_string(columns) + "\"/>";
      out_.append(merge).append("</w:tcPr>");
      paragraph(i == 0 ? text : std::string_view());
      out_ += "</w:tc>";
    }
  }

  void table(const Table& table) {
    struct Merged {
      unsigned rows = 0, columns = 1;
    };
    std::vector<Merged> above(table.width);
    out_ += "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/></w:tblPr><w:tblGrid>";
    for (unsigned c = 0; c < table.width; ++c) out_ += "<w:gridCol w:w=\"900\"/>";
    out_ += "</w:tblGrid>";
    for (const Row& row : table.rows) {
      out_ += "<w:tr w:rsidR=\"00B2\"><w:trPr><w:cantSplit/></w:trPr>";
      auto next = row.cells.begin();
      for (unsigned c = 0; c < table.width;) {
        if (above[c].rows > 0) {
          --above[c].rows;
          cell({}, above[c].columns,
               manner_.named_continue ? "<w:vMerge w:val=\"continue\"/>" : "<w:vMerge/>");
          c += above[c].columns;
        } else if (next != row.cells.end()) {
          above[c] = {next->rows - 1, next->cols};
          cell(next->text, next->cols, next->rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "");
          c += (next++)->cols;
        } else {
          break;
        }
      }
      out_ += "</w:tr>";
      if (manner_.revisions && rng_.chance(5))
        out_ +=
            "<w:tr><w:trPr><w:del w:id=\"6\"/></w:trPr><w:tc><w:p><w:r><w:delText>73</w:delText></w:r></w:p>"
            "</w:tc></w:tr>";
    }
    out_ += "</w:tbl><w:p/>";
  }

  const DocxManner& manner_;
  Rng& rng_;
  std::string out_;
  std::array<std::size_t, 2> count_ = {};
};

constexpr std::string_view kRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kXml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

std::string office(bool strict, std::string_view name) {
  return strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" + std::string(name)
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + std::string(name);
}

std::string word_namespace(bool strict) {
  return strict ? "http://purl.oclc.org/ooxml/wordprocessingml/main"
                : "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}

std::string root(std::string_view name, std::string_view content, const DocxManner& manner) {
  std::string xml = std::string(kXml) + "<w:" + std::string(name) + " xmlns:w=\"" +
                    word_namespace(manner.strict) + "\" xmlns:r=\"" + office(manner.strict, "") +
                    "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                    " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
                    " xmlns:v=\"urn:schemas-microsoft-com:vml\" mc:Ignorable=\"w14 wps\">" +
                    std::string(content) + "</w:" + std::string(name) + ">";
  if (!manner.other_prefix) return xml;
  for (const auto& [from, to] :
       {std::pair{"<w:", "<ns0:"}, {"</w:", "</ns0:"}, {" w:", " ns0:"}, {"xmlns:w=", "xmlns:ns0="}})
    xml = replace_all(std::move(xml), from, to);
  return xml;
}

constexpr std::string_view kStyles =
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Numbered\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr>"
    "<w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Heading0\"><w:basedOn w:val=\"Numbered\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr>"
    "<w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
    "<w:style w:type=\"character\" w:styleId=\"Hidden\"><w:rPr><w:vanish/></w:rPr></w:style>";

constexpr std::string_view kNumbering =
    "<w:abstractNum w:abstractNumId=\"3\"><w:multiLevelType w:val=\"multilevel\"/>"
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/>"
    "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
    "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/>"
    "<w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum>"
    "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num>";

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string out = replace_all(std::string(text), "&", "&#38;");
  return replace_all(replace_all(std::move(out), "<", "&lt;"), ">", "&gt;");
}

std::string docx_body(const Document& document, const DocxManner& manner, Rng& rng) {
  return Writer(manner, rng).report(document);
}

std::string docx_file(std::string_view body, const DocxManner& manner) {
  const auto relation = [&](std::string_view id, const std::string& type, std::string_view target) {
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"" + type + "\" Target=\"" +
           std::string(target) + "\"/>";
  };
  const auto relations = [](const std::string& content) {
    return std::string(kXml) + "<Relationships xmlns=\"" + std::string(kRelationships) + "\">" + content +
           "</Relationships>";
  };
  const std::string part(manner.part);
  const std::string file = part.substr(part.rfind('/') + 1);
  return zip_file({
      {"[Content_Types].xml",
       std::string(kXml) + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
      {"_rels/.rels",
       relations(relation("rId2", office(manner.strict, "extended-properties"), "docProps/app.xml") +
                 relation("rId1", office(manner.strict, "officeDocument"),
                          manner.other_prefix ? "/" + part : part))},
      {part, root("document", "<w:body>" + std::string(body) + "</w:body>", manner)},
      {"word/_rels/" + file + ".rels",
       relations(relation("rId1", office(manner.strict, "styles"), "styles.xml") +
                 relation("rId2", office(manner.strict, "numbering"), "/word/numbering.xml"))},
      {"word/styles.xml", root("styles", kStyles, manner)},
      {"word/numbering.xml", root("numbering", kNumbering, manner)},
      {"word/header1.xml", root("hdr", "<w:p><w:r><w:t>内部资料 99</w:t></w:r></w:p>", manner)},
  });
}

}  // namespace gongkai::render
