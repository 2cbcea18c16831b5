#include "document/html_list.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "document/blanks.h"
#include "text/list_number.h"

namespace gongkai {
namespace {

constexpr int most_items = 9999;

struct ListStyle {
  std::string_view name, format;
};

/// What `type` and list-style-type say, and the formats of list_number() that are the same.
constexpr auto list_styles = std::to_array<ListStyle>({{"1", "decimal"},
                                                       {"decimal", "decimal"},
                                                       {"cjk-ideographic", "chineseCountingThousand"},
                                                       {"cjk-decimal", "ideographDigital"},
                                                       {"simp-chinese-informal", "chineseCountingThousand"},
                                                       {"trad-chinese-informal", "chineseCountingThousand"},
                                                       {"simp-chinese-formal", "chineseLegalSimplified"},
                                                       {"trad-chinese-formal", "ideographLegalTraditional"},
                                                       {"upper-roman", "upperRoman"},
                                                       {"lower-roman", "lowerRoman"},
                                                       {"upper-alpha", "upperLetter"},
                                                       {"lower-alpha", "lowerLetter"}});

/// Behind the number, as browsers write it.
std::string_view behind_number(std::string_view format) {
  return format.starts_with("chinese") || format.starts_with("ideograph") ? "、" : ".";
}

int number_of(std::string_view value, int otherwise) {
  value = trim(value);
  int number = otherwise;
  std::from_chars(value.data(), value.data() + value.size(), number);
  return std::clamp(number, 0, most_items);
}

}  // namespace

HtmlList::HtmlList(std::string_view type, std::string_view lower_case_style, std::string_view start)
    : next_(number_of(start, 1)) {
  std::string_view name = type;
  if (const std::size_t at = lower_case_style.find("list-style"); at != std::string_view::npos) {
    name = lower_case_style.substr(lower_case_style.find(':', at) + 1);
    name = trim(name.substr(0, name.find(';')));
  }
  const auto known = std::ranges::find(list_styles, name, &ListStyle::name);
  if (known != list_styles.end()) format_ = known->format;
}

std::string HtmlList::next(std::string_view value) {
  if (format_.empty()) return {};
  const int number = number_of(value, next_);
  next_ = std::min(number + 1, most_items);
  return list_number(number, format_).append(behind_number(format_));
}

}  // namespace gongkai
