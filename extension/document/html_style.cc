#include "document/html_style.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <tuple>
#include <utility>

#include "base/error.h"
#include "base/limits.h"
#include "document/html_tags.h"

namespace gongkai {
namespace {

constexpr std::string_view blanks = " \t\r\n\f";
constexpr std::size_t of_style_attribute = 1'000'000'000;  // more specific than any selector

bool is_word(std::string_view text, std::string_view lower_case) {
  return std::ranges::equal(text, lower_case, {}, lower);
}

constexpr std::string_view display = "display", visibility = "visibility", word_hides = "mso-hide",
                           decoration = "text-decoration", decoration_line = "text-decoration-line",
                           alignment = "vertical-align", letter_size = "font-size", order = "unicode-bidi",
                           word_raises = "mso-text-raise", top = "top";

bool is_of_visibility(std::string_view property) {
  constexpr std::string_view names[] = {display,   visibility,  word_hides, decoration,  decoration_line,
                                        alignment, letter_size, order,      word_raises, top};
  return std::ranges::any_of(names, [&](std::string_view name) { return is_word(property, name); });
}

/// Whether a length is so long that what is moved by it stands visibly above or below its line.
bool leaves_line(std::string_view length) {
  double number = 0;
  const auto [end, error] = std::from_chars(length.data(), length.data() + length.size(), number);
  if (error != std::errc()) return is_word(length, "text-top") || is_word(length, "text-bottom");
  const std::string_view unit = length.substr(static_cast<std::size_t>(end - length.data()));
  constexpr double least = 3, least_share = 0.15;  // pixels or points; of a letter
  if (unit.starts_with('%')) return std::abs(number) >= 100 * least_share;
  return std::abs(number) >= (unit.starts_with('e') ? least_share : least);
}

std::string_view stripped(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(blanks), text.size());
  return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

/// The front of `rest` up to a mark, which both are taken off it.
std::string_view cut_front(std::string_view& rest, std::string_view marks) {
  const std::size_t end =
      std::min(marks.size() == 1 ? rest.find(marks[0]) : rest.find_first_of(marks), rest.size());
  const std::string_view front = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return front;
}

/// What stands between /* and */, and the <!-- --> around an old sheet.
std::string without_comments(std::string_view css) {
  std::string text;
  while (!css.empty()) {
    const std::size_t begin = std::min(css.find("/*"), css.size());
    text += css.substr(0, begin);
    const std::size_t end = css.find("*/", begin);
    css = end == std::string_view::npos ? std::string_view() : css.substr(end + 2);
  }
  for (const std::string_view mark : {"<!--", "-->"})
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.erase(at, mark.size());
  return text;
}

bool is_for_screen(std::string_view media) {
  media = stripped(media);
  return media.empty() || is_word(media, "all") || is_word(media, "screen");
}

/// Behind the block whose { has just been read.
std::string_view behind_block(std::string_view css) {
  int open = 1;
  std::size_t i = 0;
  for (; i < css.size() && open > 0; ++i) open += (css[i] == '{' ? 1 : 0) - (css[i] == '}' ? 1 : 0);
  return css.substr(i);
}

/// #id, .class
std::string marked(char mark, std::string_view name) { return std::string(1, mark).append(name); }

bool has_class(std::string_view classes, std::string_view wanted) {
  while (!classes.empty())
    if (cut_front(classes, blanks) == wanted) return true;
  return false;
}

}  // namespace

void HtmlStyle::Declared::say(Trait trait, bool holds, bool is_important) {
  if (important[trait] && !is_important) return;
  value[trait] = holds;
  important[trait] = is_important;
}

bool HtmlStyle::Declared::says_anything() const {
  return std::ranges::any_of(value, [](const std::optional<bool>& one) { return one.has_value(); });
}

void HtmlStyle::declare(std::string_view property, std::string_view value, bool important,
                        Declared& declared) {
  if (is_word(property, visibility)) {
    if (!is_word(value, "inherit"))
      declared.say(invisible, is_word(value, "hidden") || is_word(value, "collapse"), important);
  } else if (is_word(property, alignment)) {
    declared.say(raised, is_word(value, "super") || is_word(value, "sub"), important);
    declared.say(off_line, leaves_line(value), important);
  } else if (is_word(property, word_raises) || is_word(property, top)) {  // top: 100px places a block
    if (value.starts_with('-') || is_word(property, word_raises))
      declared.say(off_line, leaves_line(value), important);
  } else if (is_word(property, letter_size)) {
    declared.say(tiny, value.find_first_of("123456789") == std::string_view::npos && value.starts_with('0'),
                 important);
  } else if (is_word(property, order)) {
    declared.say(reordered, value.ends_with("override"), important);
  } else if (is_word(property, display)) {
    declared.say(gone, is_word(value, "none"), important);
  } else if (is_word(property, word_hides)) {
    if (is_word(value, "all")) declared.say(gone, true, important);
  } else {  // text-decoration: underline line-through red
    bool through = false;
    while (!value.empty()) through = is_word(cut_front(value, blanks), "line-through") || through;
    declared.say(struck, through, important);
  }
}

HtmlStyle::Declared HtmlStyle::declarations(std::string_view style) {
  Declared declared;
  while (!style.empty()) {
    std::string_view value = cut_front(style, ";");
    const std::string_view property = stripped(cut_front(value, ":"));
    if (!is_of_visibility(property)) continue;
    const bool important = value.find('!') != std::string_view::npos;
    value = stripped(cut_front(value, "!"));
    if (!value.empty()) declare(property, value, important, declared);
  }
  return declared;
}

std::optional<HtmlStyle::Rule> HtmlStyle::rule_of(std::string_view selector) {
  Rule rule;
  bool is_child = false;
  selector = stripped(selector);
  while (!selector.empty()) {
    if (selector.front() == '>') {
      if (rule.selector.empty() || is_child) return std::nullopt;
      is_child = true;
      selector = stripped(selector.substr(1));
      continue;
    }
    std::string_view rest = selector.substr(0, selector.find_first_of(" \t\r\n\f>"));
    selector = stripped(selector.substr(rest.size()));
    if (rest.find_first_of(":[]+~\\()") != std::string_view::npos) return std::nullopt;
    Compound& compound = rule.selector.emplace_back();
    compound.is_child = std::exchange(is_child, false);
    for (char kind = 0; !rest.empty();) {
      const std::size_t end = std::min(rest.find_first_of(".#"), rest.size());
      const std::string name(rest.substr(0, end));
      if (kind == '.') compound.classes.push_back(name);
      if (kind == '#') compound.id = name;
      if (kind == 0 && name != "*") std::ranges::transform(name, std::back_inserter(compound.tag), lower);
      if (kind != 0 && name.empty()) return std::nullopt;
      kind = end < rest.size() ? rest[end] : '\0';
      rest.remove_prefix(std::min(end + 1, rest.size()));
      if (kind != 0 && rest.empty()) return std::nullopt;
    }
    rule.specificity += (compound.id.empty() ? 0U : 10'000U) + 100U * compound.classes.size() +
                        (compound.tag.empty() ? 0U : 1U);
  }
  return rule.selector.empty() || is_child ? std::nullopt : std::optional(std::move(rule));
}

void HtmlStyle::add(std::string_view selectors, const Declared& declared) {
  while (!selectors.empty()) {
    auto rule = rule_of(cut_front(selectors, ","));
    if (!rule) continue;
    if (rules_.size() == limits::style_rules)
      throw Rejected("style sheets of more than " + std::to_string(limits::style_rules) + " rules");
    rule->declared = declared;
    const Compound& last = rule->selector.back();
    const std::string name = !last.id.empty()        ? marked('#', last.id)
                             : !last.classes.empty() ? marked('.', last.classes.front())
                                                     : last.tag;
    by_name_[name].push_back(rules_.size());
    rules_.push_back(*std::move(rule));
  }
}

void HtmlStyle::read_sheet(std::string_view css, std::string_view media) {
  if (!is_for_screen(media)) return;
  const std::string text = without_comments(css);
  std::string_view rest = text;
  while (rest.find('{') != std::string_view::npos) {
    std::string_view front = cut_front(rest, "{");
    front.remove_prefix(front.find_last_of(";}") + 1);  // @import …; and the end of @media
    front = stripped(front);
    if (front.starts_with('@')) {
      const std::string_view name = cut_front(front, blanks);
      if (!is_word(name, "@media") || !is_for_screen(front)) rest = behind_block(rest);
      continue;
    }
    const Declared declared = declarations(cut_front(rest, "}"));
    if (declared.says_anything()) add(front, declared);
  }
}

bool HtmlStyle::matches(const Compound& compound, const Element& element) {
  return (compound.tag.empty() || compound.tag == element.tag) &&
         (compound.id.empty() || compound.id == element.id) &&
         std::ranges::all_of(compound.classes,
                             [&](const std::string& name) { return has_class(element.classes, name); });
}

void HtmlStyle::count_comparison() {
  if (++comparisons_ > limits::style_comparisons) throw Rejected("style sheets that select too much");
}

/// Whether the innermost element is selected: from the outermost on, which compounds lead to each.
bool HtmlStyle::selects(const std::vector<Compound>& selector) {
  const std::size_t all = selector.size();
  if (!matches(selector.back(), elements_[depth_])) return false;
  std::vector<bool> met(all + 1), met_above(all + 1), met_anywhere(all + 1);
  for (std::size_t depth = 0; depth <= depth_ && all > 1; ++depth) {
    met.assign(all + 1, false);
    for (std::size_t i = 0; i < all; ++i) {
      count_comparison();
      const bool leads = i == 0 || (selector[i].is_child ? met_above[i] : met_anywhere[i]);
      met[i + 1] = leads && matches(selector[i], elements_[depth]);
    }
    met_above = met;
    for (std::size_t i = 1; i <= all; ++i) met_anywhere[i] = met_anywhere[i] || met[i];
  }
  return all == 1 || met.back();
}

/// In order.
std::vector<std::size_t> HtmlStyle::rules_for(const Element& element) const {
  std::vector<std::size_t> found;
  const auto take = [&](const std::string& name) {
    const auto at = by_name_.find(name);
    if (at != by_name_.end()) found.insert(found.end(), at->second.begin(), at->second.end());
  };
  take("");
  take(element.tag);
  if (!element.id.empty()) take(marked('#', element.id));
  for (std::string_view classes = element.classes; !classes.empty();)
    if (const std::string_view name = cut_front(classes, blanks); !name.empty()) take(marked('.', name));
  std::ranges::sort(found);
  return found;
}

Visibility HtmlStyle::enter(std::string_view tag, const Attributes& attributes) {
  if (elements_.size() == depth_) elements_.emplace_back();
  std::array<std::optional<bool>, traits> result;
  using Rank = std::tuple<bool, std::size_t>;  // of what was declared last
  std::array<Rank, traits> ranks;
  const auto declare = [&](const Declared& declared, std::size_t specificity) {
    for (std::size_t i = 0; i < traits; ++i) {
      const Rank rank{declared.important[i], specificity};
      if (!declared.value[i] || rank < ranks[i]) continue;
      result[i] = declared.value[i];
      ranks[i] = rank;
    }
  };
  if (!rules_.empty()) {
    Element& element = elements_[depth_];
    element.tag = tag;
    element.id = attributes.value("id");
    element.classes = attributes.value("class");
    for (const std::size_t i : rules_for(element)) {
      count_comparison();
      if (selects(rules_[i].selector)) declare(rules_[i].declared, rules_[i].specificity);
    }
  }
  if (const std::string_view own = attributes.value("style"); !own.empty())
    declare(declarations(own), of_style_attribute);
  ++depth_;
  return {.gone = result[gone].value_or(attributes.has("hidden")),
          .invisible = result[invisible],
          .struck = result[struck].value_or(false),
          .raised = result[raised].value_or(false),
          .off_line = result[off_line].value_or(false),
          .tiny = result[tiny].value_or(false),
          .reordered = result[reordered].value_or(tag == "bdo")};
}

}  // namespace gongkai
