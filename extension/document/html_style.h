#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "document/markup_parser.h"

namespace gongkai {

/// How an element is shown: what is gone takes no room, what is invisible leaves its room blank (NULL: as
/// what it stands in), what is tiny is written in letters without size, what is struck out or raised (super-
/// and subscript) is not part of what it stands in, what is moved off the line by a length may be no part of
/// the number beside it, what is reordered may be shown from right to left.
struct Visibility {
  bool gone = false;
  std::optional<bool> invisible;
  bool struck = false;
  bool raised = false;
  bool off_line = false;
  bool tiny = false;
  bool reordered = false;
};

/// What hides or strikes out the elements of a page: the attribute `hidden`, their own style, and the style
/// sheets inside the page (CSS 2.2, chapter 6: importance, then specificity, then order). Selectors are of
/// tags, classes and ids, one inside the other (a b, a > b); a rule with any other, or for another medium
/// than the screen, hides nothing.
class HtmlStyle {
 public:
  /// The text of a <style> element for `media`. Throws Rejected beyond limits::style_rules.
  void read_sheet(std::string_view css, std::string_view media);

  /// Of an element inside those entered and not left. Throws Rejected beyond limits::style_comparisons.
  Visibility enter(std::string_view tag, const Attributes& attributes);
  void leave() { --depth_; }

 private:
  enum Trait : std::uint8_t { gone, invisible, struck, raised, off_line, tiny, reordered };
  static constexpr std::size_t traits = 7;
  /// What a style declares; NULL where it says nothing of it.
  struct Declared {
    std::array<std::optional<bool>, traits> value;
    std::array<bool, traits> important{};

    void say(Trait trait, bool holds, bool is_important);
    [[nodiscard]] bool says_anything() const;
  };
  /// tag.class#id; empty where any will do.
  struct Compound {
    std::string tag, id;
    std::vector<std::string> classes;
    bool is_child = false;  ///< of the element of the compound before it, not only inside it
  };
  struct Rule {
    std::vector<Compound> selector;  ///< outermost first
    std::size_t specificity = 0;
    Declared declared;
  };
  struct Element {
    std::string tag, id, classes;
  };

  static Declared declarations(std::string_view style);
  static void declare(std::string_view property, std::string_view value, bool important, Declared& declared);
  static std::optional<Rule> rule_of(std::string_view selector);
  static bool matches(const Compound& compound, const Element& element);
  bool selects(const std::vector<Compound>& selector);
  void count_comparison();
  void add(std::string_view selectors, const Declared& declared);
  [[nodiscard]] std::vector<std::size_t> rules_for(const Element& element) const;

  std::vector<Rule> rules_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_name_;  ///< by what the last compound needs
  std::vector<Element> elements_;  ///< the first depth_ are open; their strings are used again
  std::size_t depth_ = 0;
  std::size_t comparisons_ = 0;
};

}  // namespace gongkai
