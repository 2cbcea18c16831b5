#include "document/docx.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/error.h"
#include "base/limits.h"
#include "document/blanks.h"
#include "document/docx_body.h"
#include "document/docx_numbering.h"
#include "document/docx_styles.h"
#include "document/flow.h"
#include "document/xml.h"
#include "document/zip_archive.h"

namespace gongkai {
namespace {

constexpr const char* media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Archives told by a file they hold.
struct Foreign {
  std::string_view file;
  const char* reason;
};

constexpr Foreign foreign_archives[] = {
    {"xl/workbook.xml", "an Excel workbook: save its sheet as text separated by tabs"},
    {"xl/workbook.bin", "an Excel workbook: save its sheet as text separated by tabs"},
    {"ppt/presentation.xml", "a PowerPoint presentation: save it as a Word document or as text"},
    {"ofd.xml", "an OFD document: save it as a Word document or as text in its reader"},
    {"meta-inf/container.xml", "an e-book: convert it to plain text first"},
    {"content.xml", "an OpenDocument file: convert it with 'libreoffice --headless --convert-to docx' first"},
};

/// The relationships of a package or of a part: type, as the end of its URI, and target.
class Relationships final : public XmlHandler {
 public:
  void start(XmlSpace space, std::string_view name, const XmlAttributes& attributes) override {
    if (space != XmlSpace::relationships || name != "Relationship") return;
    if (attributes["TargetMode"] == "External") return;
    const std::string_view type = attributes["Type"];
    for (const auto& [kind, target] : {std::pair{"/officeDocument", &document},
                                       {"/styles", &styles},
                                       {"/numbering", &numbering},
                                       {"/core-properties", &properties}})
      if (type.ends_with(kind) && target->empty()) *target = attributes["Target"];
  }

  std::string document, styles, numbering, properties;
};

class CoreProperties final : public XmlHandler {
 public:
  void start(XmlSpace space, std::string_view name, const XmlAttributes& /*attributes*/) override {
    in_title_ = space == XmlSpace::dublin_core && name == "title";
  }
  void end(XmlSpace /*space*/, std::string_view /*name*/) override { in_title_ = false; }
  void text(std::string_view utf8) override {
    if (in_title_) title += utf8;
  }

  std::string title;

 private:
  bool in_title_ = false;
};

/// The part a target means, seen from a folder of the package ("word/"): "styles.xml", "/word/styles.xml",
/// "../x.xml".
std::string resolve(std::string_view folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  std::string base(folder);
  for (;;) {
    if (target.starts_with("./")) {
      target.remove_prefix(2);
    } else if (target.starts_with("../")) {
      target.remove_prefix(3);
      const std::size_t above = base.find_last_of('/', base.size() < 2 ? 0 : base.size() - 2);
      base.resize(above == std::string::npos ? 0 : above + 1);
    } else {
      return base.append(target);
    }
  }
}

Relationships relationships_of(const ZipArchive& archive, std::string_view folder, std::string_view file) {
  Relationships found;
  const std::string part = std::string(folder).append("_rels/").append(file).append(".rels");
  if (const auto xml = archive.read(part)) read_xml(*xml, part, found);
  return found;
}

std::string read_first(const ZipArchive& archive, std::string_view wanted, std::string_view usual) {
  if (!wanted.empty())
    if (auto xml = archive.read(wanted)) return std::move(*xml);
  return archive.read(usual).value_or(std::string());
}

/// The first year written in digits.
std::string_view first_year(std::string_view text) {
  for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
    const std::string_view year = text.substr(at, 4);
    if ((year.starts_with("19") || year.starts_with("20")) &&
        year.find_first_not_of("0123456789") == std::string_view::npos)
      return year;
  }
  return {};
}

/// Word writes the title at the first save and keeps it when the file is used again for another year.
std::string meaningful_title(std::string_view title, std::string_view text) {
  title = trim(title);
  constexpr std::size_t shortest = 18;  // bytes, six ideographs
  const auto ascii =
      std::ranges::count_if(title, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (title.size() < shortest || static_cast<std::size_t>(ascii) * 2 > title.size()) return {};
  const std::string_view year = first_year(title);
  return year.empty() || year == first_year(text) ? std::string(title) : std::string();
}

struct Parts {
  std::string document, styles, numbering, properties;
};

Parts unpack(std::string_view bytes) {
  const ZipArchive archive(bytes);
  const Relationships package = relationships_of(archive, "", "");
  std::string name = resolve("", package.document);
  if (name.empty() || !archive.contains(name)) name = "word/document.xml";
  if (!name.starts_with("word/") || !archive.contains(name))
    for (const Foreign& foreign : foreign_archives)
      if (archive.contains(foreign.file)) throw Rejected(foreign.reason);
  auto document = archive.read(name);
  if (!document)
    throw Rejected("a ZIP archive of " + std::to_string(archive.size()) +
                   " files, not a Word document: unpack it and give its files one by one");
  const std::size_t slash = name.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : name.substr(0, slash + 1);
  const Relationships own = relationships_of(archive, folder, name.substr(folder.size()));
  return {.document = std::move(*document),
          .styles = read_first(archive, resolve(folder, own.styles), folder + "styles.xml"),
          .numbering = read_first(archive, resolve(folder, own.numbering), folder + "numbering.xml"),
          .properties = read_first(archive, resolve("", package.properties), "docProps/core.xml")};
}

}  // namespace

bool is_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

Document read_docx(std::string_view bytes) {
  Parts parts = unpack(bytes);
  DocxBody body(parts.styles.empty() ? DocxStyles() : DocxStyles(parts.styles),
                parts.numbering.empty() ? DocxNumbering() : DocxNumbering(parts.numbering));
  read_xml(parts.document, "document", body);
  if (!body.is_document()) throw Rejected("an Office file that is no Word document: save it as one");
  CoreProperties properties;
  if (!parts.properties.empty()) read_xml(parts.properties, "docProps/core.xml", properties);

  Flow flow;
  body.story().play(flow);
  Document document = std::move(flow).finish(
      {.utf8 = {}, .charset = "UTF-8", .faults = {}, .repaired = false}, media_type, {});
  document.metadata.title = meaningful_title(properties.title, document.text.utf8);
  return document;
}

}  // namespace gongkai
