#include "render/style.h"

#include <array>

#include "render/utf8.h"

namespace gongkai::render {
namespace {

template <typename Enum>
Enum any(Rng& rng, int count) {
  return static_cast<Enum>(rng.below(static_cast<std::size_t>(count)));
}

}  // namespace

Style official_form(std::string mark) {
  Style style;
  style.value.blank = std::move(mark);
  return style;
}

Style sample_style(Rng& rng, bool marks_only) {
  static const std::array<std::string, 6> kBlankMarks = {"/", "-", "—", "——", "无", ""};
  Style style;
  LabelStyle& label = style.label;
  if (rng.chance(60)) label.numbering = any<Numbering>(rng, 6);
  if (rng.chance(60)) label.brackets = any<Brackets>(rng, 4);
  if (rng.chance(60)) label.quotes = any<Quotes>(rng, 5);
  label.spaces = rng.chance(25);
  label.shortened = rng.chance(25);
  label.other_form = rng.chance(15);
  label.annotated = rng.chance(25);
  label.missing = rng.chance(25);
  label.exchanged = rng.chance(25);
  label.truncated = rng.chance(20);
  ValueStyle& value = style.value;
  if (rng.chance(50)) value.thousands = any<Thousands>(rng, 3);
  value.full_width = rng.chance(15);
  value.sign = any<Sign>(rng, 4);
  value.money = any<Money>(rng, 2);
  value.fee_unit = rng.chance(20);
  value.blank = kBlankMarks[rng.below(marks_only ? 5 : 6)];
  if (rng.chance(60)) style.text.title = any<TitleForm>(rng, 6);
  if (rng.chance(60)) style.text.heading = any<HeadingForm>(rng, 5);
  style.text.furniture = rng.chance(20);
  style.shape.two_in_one = rng.chance(30);
  style.shape.three_split = rng.chance(25);
  if (rng.chance(40)) style.shape.four = any<FourForm>(rng, 3);
  style.shape.stubs = static_cast<unsigned>(rng.between(1, 3));
  return style;
}

std::string describe(const Style& style) {
  std::string out;
  const auto flag = [&out](bool set, std::string_view name) {
    if (set) out.append(out.empty() ? "" : " ").append(name);
  };
  const auto choice = [&](auto value, std::string_view name) {
    flag(static_cast<int>(value) != 0, std::string(name) + "=" + std::to_string(static_cast<int>(value)));
  };
  choice(style.label.numbering, "numbering");
  choice(style.label.brackets, "brackets");
  choice(style.label.quotes, "quotes");
  flag(style.label.spaces, "spaces");
  flag(style.label.shortened, "shortened");
  flag(style.label.other_form, "其它");
  flag(style.label.annotated, "annotated");
  flag(style.label.missing, "missing");
  flag(style.label.exchanged, "exchanged");
  flag(style.label.truncated, "truncated");
  choice(style.value.thousands, "thousands");
  flag(style.value.full_width, "full_width");
  choice(style.value.sign, "sign");
  choice(style.value.money, "money");
  flag(style.value.fee_unit, "fee_unit");
  flag(style.value.broken, "broken");
  flag(true, "blank='" + style.value.blank + "'");
  choice(style.text.title, "title");
  choice(style.text.heading, "heading");
  flag(style.text.furniture, "furniture");
  flag(style.shape.two_in_one, "two_in_one");
  flag(style.shape.three_split, "three_split");
  choice(style.shape.four, "four");
  flag(true, "stubs=" + std::to_string(style.shape.stubs));
  return out;
}

namespace {

struct Change {
  std::string_view from, to;
};

std::string shorten(std::string_view label) {
  static constexpr Change kShort[] = {
      {"（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"},
      {"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正"},
      {"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.逾期不缴费"},
      {"（六）其他处理", "（六）其他"}};
  for (const Change& change : kShort) {
    if (label == change.from) return std::string(change.to);
  }
  return std::string(label);
}

std::string_view annotation(std::string_view label) {
  static constexpr Change kNotes[] = {
      {"规范性文件", "（指以本机关名义印发、在规章以外的公文）"},
      {"上一年项目数量", "（指2019年事项数）"},
      {"其他对外管理服务事项", "（指行政许可、行政处罚、行政强制以外的事项）"}};
  for (const Change& note : kNotes) {
    if (label == note.from) return note.to;
  }
  return {};
}

std::string exchange(std::string_view label) {
  if (label == "规范性文件") return "行政规范性文件";
  if (label == "行政规范性文件") return "规范性文件";
  return std::string(label);
}

std::string truncate(std::string_view label) {
  if (label == "本年新制作数量" || label == "本年新公开数量") return "本年新";
  if (label == "现行有效件数") return "现行有效件";
  return std::string(label);
}

std::string renumber(std::string_view label, Numbering numbering, std::string_view group) {
  const bool numbered = label.size() > 2 && label[0] >= '1' && label[0] <= '9' && label[1] == '.';
  if (!numbered) return std::string(label);
  static constexpr std::string_view kMarks[] = {".", "、", "．", " ", ". ", "."};
  std::string_view mark = kMarks[static_cast<std::size_t>(numbering)];
  if (numbering == Numbering::kDunInSix && group.starts_with("（六）")) mark = "、";
  return std::string(label.substr(0, 1)).append(mark).append(label.substr(2));
}

std::string rebracket(std::string label, Brackets brackets) {
  switch (brackets) {
    case Brackets::kFull:
      return label;
    case Brackets::kHalf:
      return replace_all(replace_all(std::move(label), "（", "("), "）", ")");
    case Brackets::kHalfSpace:
      if (label.starts_with("（")) label.insert(label.find("）") + std::string_view("）").size(), " ");
      return replace_all(replace_all(std::move(label), "（", "("), "）", ")");
    case Brackets::kTortoise:
      return replace_all(replace_all(std::move(label), "（", "〔"), "）", "〕");
  }
  return label;
}

std::string requote(std::string label, Quotes quotes) {
  static constexpr Change kPairs[] = {{"“", "”"}, {"\"", "\""}, {"", ""}, {"「", "」"}, {"‘", "’"}};
  const Change& pair = kPairs[static_cast<std::size_t>(quotes)];
  if (quotes == Quotes::kCurly) return label;
  return replace_all(replace_all(std::move(label), "“", pair.from), "”", pair.to);
}

// Points of a label that may be lost or get a space before them: not the numbering, nothing in brackets.
std::u32string_view::size_type body_start(std::u32string_view label) {
  for (const char32_t mark : {U'.', U'、', U'）', U'．'}) {
    const auto at = label.find(mark);
    if (at != std::u32string_view::npos && at < 4) return at + 1;
  }
  return 0;
}

std::string lose_or_space(std::string_view label, const LabelStyle& style, Rng& rng) {
  std::u32string points = wide(label);
  if (points.starts_with(U"第二十条")) {
    return style.spaces ? narrow(points.insert(4, rng.chance(50) ? U" " : U"  ")) : std::string(label);
  }
  if (style.spaces && label == "总计") return rng.chance(50) ? "总 计" : "总　计";
  const auto from = body_start(points);
  const auto to = std::min(points.size(), points.find(U'（', from));
  if (to < from + 7) return std::string(label);
  if (style.missing && rng.chance(40)) {
    points.erase(from + 1 + rng.below(to - from - 2), 1);
  } else if (style.spaces && rng.chance(40)) {
    points.insert(from + 3 + rng.below(to - from - 5), U" ");
  }
  return narrow(points);
}

}  // namespace

std::string print_label(std::string_view label, const LabelStyle& style, std::uint64_t seed,
                        std::string_view group) {
  Rng rng(seed ^ (label.size() * 7919));
  std::string out = style.shortened ? shorten(label) : std::string(label);
  const std::string_view note = style.annotated ? annotation(label) : std::string_view{};
  if (style.exchanged) out = exchange(out);
  if (style.truncated) out = truncate(out);
  out = lose_or_space(out, style, rng).append(note);
  if (style.other_form) out = replace_all(std::move(out), "其他", "其它");
  out = rebracket(renumber(out, style.numbering, group), style.brackets);
  return requote(std::move(out), style.quotes);
}

namespace {

std::string digits(std::uint64_t value, const ValueStyle& style) {
  std::string plain = std::to_string(value);
  const std::string_view mark = style.broken                               ? " "
                                : style.thousands == Thousands::kComma     ? ","
                                : style.thousands == Thousands::kFullComma ? "，"
                                                                           : "";
  if (mark.empty()) return plain;
  for (std::size_t at = plain.size(); at > 3;) {
    at -= 3;
    plain.insert(at, mark);
  }
  return plain;
}

std::string in_wan(std::uint64_t yuan, const ValueStyle& style) {
  std::string out = digits(yuan / 10000, style);
  std::string rest = std::to_string(10000 + yuan % 10000).substr(1);
  while (!rest.empty() && rest.back() == '0') rest.pop_back();
  return rest.empty() ? out : out + "." + rest;
}

std::string with_sign(std::int64_t value, const ValueStyle& style) {
  const auto size = static_cast<std::uint64_t>(value < 0 ? -value : value);
  if (value == 0) return "0";
  const std::string plain = digits(size, style);
  switch (style.sign) {
    case Sign::kMinus:
      return (value < 0 ? "-" : "") + plain;
    case Sign::kPlus:
      return (value < 0 ? "-" : "+") + plain;
    case Sign::kWords:
      return (value < 0 ? "减少" : "增加") + plain;
    case Sign::kShortWords:
      return (value < 0 ? "减" : "增") + plain;
  }
  return plain;
}

std::string widen_digits(std::string_view text) {
  std::u32string out = wide(text);
  for (char32_t& c : out) {
    if (c >= U'0' && c <= U'9') c += U'０' - U'0';
  }
  return narrow(out);
}

}  // namespace

std::string print_value(const Value& value, Kind kind, const ValueStyle& style) {
  if (!value) return style.blank;
  std::string out;
  const auto size = static_cast<std::uint64_t>(*value < 0 ? 0 : *value);
  switch (kind) {
    case Kind::kCount:
      out = digits(size, style);
      break;
    case Kind::kSigned:
      out = with_sign(*value, style);
      break;
    case Kind::kFee:
      out = in_wan(size, style) + (style.fee_unit ? "万元" : "");
      if (style.fee_unit && style.money == Money::kOwnYuan) out = digits(size, style) + "元";
      break;
    case Kind::kMoney:
      out = style.money == Money::kOwnWan ? in_wan(size, style) + "万元" : digits(size, style);
      if (style.money == Money::kOwnYuan) out += "元";
      break;
  }
  return style.full_width ? widen_digits(out) : out;
}

}  // namespace gongkai::render
