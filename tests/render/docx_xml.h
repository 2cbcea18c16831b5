#pragma once

#include <string>
#include <string_view>

#include "render/rng.h"
#include "render/sheet.h"

/// WordprocessingML as the programs write it in which reports are made.
namespace gongkai::render {

/// What sets one program's files apart.
struct DocxManner {
  bool strict = false;          ///< ISO strict namespaces
  bool other_prefix = false;    ///< ns0: for w:, as a library that rewrites XML leaves it
  bool by_style = false;        ///< headings numbered by their style
  bool by_list = false;         ///< … by the paragraph itself
  bool cut_runs = false;        ///< runs end inside numbers and labels
  bool revisions = false;       ///< tracked changes, hidden text, fields, comments
  bool boxes = false;           ///< the title in a text box, twice: new and old markup
  bool legacy_merges = false;   ///< w:hMerge for w:gridSpan
  bool named_continue = false;  ///< <w:vMerge w:val="continue"/> for <w:vMerge/>
  bool controls = false;        ///< content controls around blocks and runs
  std::string_view part = "word/document.xml";
};

std::string xml_escaped(std::string_view text);

/// A Word file of `body`, the XML inside w:body, with the styles and lists that docx_body() uses.
std::string docx_file(std::string_view body, const DocxManner& manner = {});

/// The report as paragraphs and tables.
std::string docx_body(const Document& document, const DocxManner& manner, Rng& rng);

}  // namespace gongkai::render
