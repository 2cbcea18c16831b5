#include "render/docx_xml.h"
#include "render/layouts.h"

/// Word files, each program in its manner.
namespace gongkai::render {
namespace {

constexpr DocxManner kWord{.by_style = true, .cut_runs = true};
constexpr DocxManner kWps{.by_list = true, .boxes = true, .named_continue = true};
constexpr DocxManner kLibreOffice{
    .by_list = true, .cut_runs = true, .named_continue = true, .controls = true};
constexpr DocxManner kPython{.other_prefix = true};
constexpr DocxManner kStrict{
    .strict = true, .by_style = true, .boxes = true, .controls = true, .part = "word/document2.xml"};
constexpr DocxManner kRevised{.cut_runs = true, .revisions = true};
constexpr DocxManner kLegacy{.cut_runs = true, .legacy_merges = true};

template <const DocxManner& kManner>
std::string docx(const Document& document, Rng& rng) {
  return docx_file(docx_body(document, kManner, rng), kManner);
}

}  // namespace

const std::vector<Layout>& docx_layouts() {
  static const std::vector<Layout> all = {
      {"docx_word", true, false, docx<kWord>},
      {"docx_wps", true, false, docx<kWps>},
      {"docx_libreoffice", true, false, docx<kLibreOffice>},
      {"docx_python", true, false, docx<kPython>},
      {"docx_strict", true, false, docx<kStrict>},
      {"docx_revised", true, false, docx<kRevised>},
      {"docx_legacy", true, false, docx<kLegacy>},
  };
  return all;
}

}  // namespace gongkai::render
