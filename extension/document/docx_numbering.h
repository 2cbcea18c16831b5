#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "document/docx_styles.h"

namespace gongkai {

/// The lists of word/numbering.xml, and the numbers they have given so far.
class DocxNumbering {
 public:
  static constexpr int levels = 9;

  DocxNumbering() = default;
  /// Reads the part. Throws Rejected when it is damaged or defines too much.
  explicit DocxNumbering(std::string_view xml);

  /// The number of the next paragraph of a list as it is printed, "一、"; empty for bullets and unknown
  /// lists. Paragraphs must come in document order. `numbering.style` picks the level that names the style.
  std::string next(const DocxStyles::Numbering& numbering, const DocxStyles& styles);

 private:
  struct Level {
    int start = 0;
    int restart = -1;      ///< w:lvlRestart: levels above it start this one again; -1: every level above
    bool decimal = false;  ///< w:isLgl: numbers of other levels in decimal digits
    std::string format = "decimal";
    std::string text;
    std::string style;
  };
  struct Definition {  // w:abstractNum: what lists share, their counters included
    std::array<Level, levels> level;
    std::array<std::optional<int>, levels> count;
    bool defined = false;
    std::string other;  ///< w:numStyleLink: a numbering style has the levels
  };
  struct Override {
    std::optional<int> start;
    std::optional<Level> level;
  };
  struct List {  // w:num
    std::string definition;
    std::array<Override, levels> overrides;
    std::array<bool, levels> begun = {};
  };
  class Reader;

  Definition* definition_of(const List& list, const DocxStyles& styles);
  static int level_of(const List& list, const Definition& definition, const DocxStyles::Numbering& numbering);
  static const Level& level_at(const List& list, const Definition& definition, int level);

  std::unordered_map<std::string, Definition> definitions_;
  std::unordered_map<std::string, List> lists_;
};

}  // namespace gongkai
