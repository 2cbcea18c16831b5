#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/flow.h"
#include "document/html_list.h"
#include "document/html_style.h"
#include "document/html_tags.h"
#include "document/markup_parser.h"

namespace gongkai {

/// A part of a page: an element that holds lines. Parents stand before their children; 0 is the page.
struct PageBlock {
  std::uint32_t parent = 0;
  std::uint32_t table = 0;   ///< the innermost table it is or lies in; 0 for none
  bool boilerplate = false;  ///< called navigation, footer, side column… by its name, class or id
  std::size_t text = 0;      ///< bytes shown in it, children not counted
  std::size_t link = 0;      ///< of them in links
};

/// Builds lines, cells and blocks from the tags of a page; what a browser would not show is left out. Cells
/// and rows end where HTML 5 ends them, whatever is still open inside. A cell outside any table opens one, so
/// that the numbers of two cells never run together. Items of a list get their numbers where its own markup
/// says how they are written.
class HtmlPage final : public MarkupHandler {
 public:
  /// A heading that `worded` knows, set in bold before its paragraph, becomes a line of its own. It must live
  /// as long as the page.
  explicit HtmlPage(const Worded& worded) : worded_(worded) {}
  explicit HtmlPage(Worded&&) = delete;

  void start(std::string_view name, const Attributes& attributes) override;
  void end(std::string_view name) override;
  void characters(std::string_view text) override;
  void end_of_input() override;

  /// Moves out the lines; `marks` gets the block of each.
  Document finish(Text source, std::vector<std::uint32_t>& marks) &&;
  [[nodiscard]] const std::vector<PageBlock>& blocks() const { return blocks_; }

 private:
  struct Element {
    TagKind kind = TagKind::inline_text;
    std::uint8_t name_length = 0;
    bool gone = false;       ///< begins a part that takes no room on the page
    bool invisible = false;  ///< leaves its room blank
    bool unread = false;     ///< struck out, raised, lowered or turned: its text is not stated
    bool off_line = false;   ///< moved above or below its line by a length
    bool link = false;
    bool implied = false;  ///< a table that no tag began
    bool list = false;
    bool bold = false;
    std::uint32_t block = 0;  ///< of what stands in it
    char name[14] = {};       ///< its front; longer names differ enough there

    [[nodiscard]] bool is(std::string_view other) const {
      return std::string_view(name, name_length) == other.substr(0, sizeof name);
    }
  };

  void part_heading(std::string_view text);
  void write_number(std::string_view text);
  void push(std::string_view name, TagKind kind, const Attributes& attributes);
  void imply_table();
  void pop();
  void pop_through(std::size_t index) {
    while (elements_.size() > index) pop();
  }
  [[nodiscard]] bool is_invisible() const { return !elements_.empty() && elements_.back().invisible; }
  [[nodiscard]] std::size_t inside_table() const;  ///< index behind the innermost open table; 0 without one
  void close_for(TagKind kind);
  void open_in_flow(const Element& element, const Attributes& attributes);
  void read_meta(const Attributes& attributes);
  void read_field(const Attributes& attributes);
  void enter_block(std::uint32_t block);
  void preformatted(std::string_view text);

  Flow flow_;
  HtmlStyle style_;
  std::optional<std::string> sheet_;  // of the <style> being read, for media_
  std::string media_;
  std::vector<Element> elements_;
  std::vector<PageBlock> blocks_{PageBlock{}};
  std::uint32_t block_ = 0;
  std::size_t gone_ = 0, unread_ = 0, links_ = 0, preformatted_ = 0, titles_ = 0,
              off_line_ = 0;   // open ones of each
  bool was_off_line_ = false;  // the last text
  std::size_t link_run_ = 0;   // bytes since a link began
  const Worded& worded_;
  std::size_t bold_ = 0;         // open ones
  bool bold_in_front_ = false;   // the open line begins in bold
  std::string bold_text_;        // its front
  std::vector<HtmlList> lists_;  // open ones
  std::string number_;           // of the item whose text begins next
  bool cut_ = false;
  std::string title_;
  std::string meta_title_, meta_published_, meta_publisher_;
  std::size_t publisher_rank_ = 0;
};

}  // namespace gongkai
