#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gongkai {

/// What takes the text of a run out of what the document states: hidden, struck out (w:strike, w:dstrike), a
/// footnote's mark (w:vertAlign); and what only parts it from the text beside it: moved off the line by a
/// length (w:position).
enum class RunTrait : std::uint8_t { hidden, struck, struck_twice, raised, off_line };
inline constexpr std::size_t run_traits = 5;

struct RunTraitValue {
  RunTrait trait;
  bool on;
};
/// What an element of w:rPr says of them; NULL for any other.
std::optional<RunTraitValue> run_trait(std::string_view element, std::string_view value);

/// What the reader needs of word/styles.xml: numbering and unread text by style.
class DocxStyles {
 public:
  struct Numbering {
    std::string list;   ///< w:numId, "0" for none
    int level = 0;      ///< w:ilvl
    std::string style;  ///< the style that says so; a level of the list may name it
  };

  DocxStyles() = default;
  /// Reads the part. Throws Rejected when it is damaged or defines too many styles.
  explicit DocxStyles(std::string_view xml);

  /// Of a paragraph or numbering style or what it is based on. An empty name means the default style.
  [[nodiscard]] std::optional<Numbering> numbering(std::string_view style) const;
  /// What the style of a paragraph (empty: the default one) or of characters says of a trait.
  [[nodiscard]] std::optional<bool> trait(std::string_view style, RunTrait trait) const;

 private:
  struct Style {
    std::string base;
    std::optional<std::string> list;
    std::optional<int> level;
    std::array<std::optional<bool>, run_traits> traits;
  };
  class Reader;

  [[nodiscard]] const Style* find(std::string_view name) const;

  std::unordered_map<std::string, Style> styles_;
  std::string default_;  // of paragraphs
};

/// Value of w:val of a switch such as w:vanish: absent means on.
bool is_on(std::string_view value);

/// A number as attributes have it; 0 when it is none. Large ones stop at 10^9.
int attribute_number(std::string_view value);

}  // namespace gongkai
