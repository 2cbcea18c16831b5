#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/docx_numbering.h"
#include "document/docx_story.h"
#include "document/docx_styles.h"
#include "document/xml.h"

namespace gongkai {

/// Reads the main part of a Word file as a reader of the printed page sees it: tracked deletions, hidden
/// and struck-out text, footnote marks, field codes, comments, page headers, notes and pictures left out,
/// numbers of lists written out.
class DocxBody final : public XmlHandler {
 public:
  DocxBody(DocxStyles styles, DocxNumbering numbering);

  void start(XmlSpace space, std::string_view name, const XmlAttributes& attributes) override;
  void end(XmlSpace space, std::string_view name) override;
  void text(std::string_view utf8) override;

  /// Whether the root was that of a Word document.
  [[nodiscard]] bool is_document() const { return is_document_; }
  [[nodiscard]] const DocxStory& story() const { return contexts_.front().story; }

 private:
  struct Paragraph {
    std::string style;
    std::optional<std::string> list;
    std::optional<int> level;
    std::optional<std::array<bool, run_traits>> traits;  ///< by its style; NULL: not looked up yet
    bool mark_deleted = false;                           ///< its end was deleted: it goes on in the next one
    bool has_text = false;
    bool off_line = false;  ///< the last text
  };
  struct Row {
    std::size_t depth = 0;
    bool dropped = false;
  };
  struct Cell {
    std::size_t depth = 0;
    DocxStory::CellFormat format;
  };
  /// The body, or a text box in it.
  struct Context {
    DocxStory story;
    Paragraph paragraph;
    std::array<std::optional<bool>, run_traits> run;  ///< what the run says of itself
    std::string run_style;                            ///< empty: none
    std::vector<Row> rows;                            ///< open ones, of nested tables
    std::vector<Cell> cells;                          ///< open ones
    std::vector<bool> fields;                         ///< open ones: whether their result has begun
    bool goes_on = false;                             ///< the paragraph before has no end
  };
  enum class Properties : std::uint8_t { none, paragraph, run, row, cell };

  void start_block(std::string_view name, const XmlAttributes& attributes);
  void start_property(std::string_view name, const XmlAttributes& attributes);
  void start_inline(std::string_view name, const XmlAttributes& attributes);
  void start_alternative(std::string_view name);
  void change_field(std::string_view type);
  void end_properties(std::string_view name);
  void end_paragraph();

  bool read();  ///< whether text that comes now is part of what the document states
  [[nodiscard]] bool has(RunTrait trait);
  void write(std::string_view utf8);
  std::string next_number();
  /// Leaves out everything up to the end of the open element at that depth.
  void skip_to(std::size_t depth) { skip_depth_ = depth; }
  Context& here() { return contexts_.back(); }

  DocxStyles styles_;
  DocxNumbering numbering_;
  std::vector<Context> contexts_;
  std::vector<bool> alternatives_;  // open mc:AlternateContent: whether one was taken
  Properties properties_ = Properties::none;
  std::size_t depth_ = 0;
  std::optional<std::size_t> skip_depth_;
  bool in_text_ = false;
  bool is_document_ = false;
};

}  // namespace gongkai
