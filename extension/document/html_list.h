#pragma once

#include <string>
#include <string_view>

namespace gongkai {

/// A list of a page. Its items have numbers where its own markup says how they are written; what a style
/// sheet says is not known.
class HtmlList {
 public:
  HtmlList() = default;  ///< without numbers
  /// Attributes of <ol>; the style in lower case.
  HtmlList(std::string_view type, std::string_view lower_case_style, std::string_view start);

  /// The number of the next item, whose attribute `value` is given, with the mark behind it: "一、", "1.".
  /// Empty when the items have none.
  std::string next(std::string_view value);

 private:
  std::string_view format_;  // of list_number()
  int next_ = 1;
};

}  // namespace gongkai
