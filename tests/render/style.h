#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "render/facts.h"
#include "render/rng.h"

/// Everything about a rendered report that is neither its facts nor its layout. Defaults print the official
/// form.
namespace gongkai::render {

enum class Numbering { kDot, kDun, kFullDot, kSpace, kDotSpace, kDunInSix };
enum class Brackets { kFull, kHalf, kHalfSpace, kTortoise };
enum class Quotes { kCurly, kStraight, kNone, kCorner, kSingle };

struct LabelStyle {
  Numbering numbering = Numbering::kDot;
  Brackets brackets = Brackets::kFull;
  Quotes quotes = Quotes::kCurly;
  bool spaces = false;      ///< 总 计, 第二十条  第（一）项, a space inside long labels
  bool shortened = false;   ///< 逾期不补正, 逾期不缴费, 部分公开, （六）其他
  bool other_form = false;  ///< 其它 for 其他
  bool annotated = false;   ///< provincial annotations in brackets that name other rows (2019)
  bool missing = false;     ///< a character lost in some long labels
  bool exchanged = false;   ///< 规范性文件 for 行政规范性文件 and the reverse
  bool truncated = false;   ///< headers 本年新 · 本年新 · 对外公开总数量, 现行有效件
};

enum class Thousands { kNone, kComma, kFullComma };
enum class Sign { kMinus, kPlus, kWords, kShortWords };
enum class Money { kOwnYuan, kOwnWan, kBare };

struct ValueStyle {
  Thousands thousands = Thousands::kNone;
  bool full_width = false;
  Sign sign = Sign::kMinus;
  Money money = Money::kOwnYuan;  ///< 采购总金额; the form prints no unit, kBare neither does the cell
  bool fee_unit = false;  ///< 12.5万元 / 251000元 in the fee's cell although the header has the unit
  std::string blank;      ///< what a blank cell holds: "", "/", "-", "—", "——", "无"
  bool broken = false;    ///< damage: 117 268
};

enum class TitleForm { kOneLine, kSpaced, kTwoLines, kBroken, kAnnual, kTwice };
enum class HeadingForm { kPlain, kNoNumber, kSpaced, kOtherWords, kHalfBrackets };

struct TextStyle {
  TitleForm title = TitleForm::kOneLine;
  HeadingForm heading = HeadingForm::kPlain;
  bool furniture = false;  ///< 索引号, 发布机构 … before the title
  bool bare = false;       ///< no prose but the statutory skeleton (for cutting at every byte)
};

enum class FourForm { kWide, kThreeTables, kLabelled };

struct Shape {
  bool two_in_one = false;   ///< table two as one table instead of one per block
  bool three_split = false;  ///< table three cut in two with its header again
  FourForm four = FourForm::kWide;
  unsigned stubs = 3;  ///< label columns of table three: 3, 2 (三、 beside （三）) or 1 (all in one cell)
};

struct Style {
  LabelStyle label;
  ValueStyle value;
  TextStyle text;
  Shape shape;
};

/// The official form with `mark` in blank cells.
Style official_form(std::string mark);

/// A random style. `marks_only`: the layout cannot show an empty cell, blanks get a mark.
Style sample_style(Rng& rng, bool marks_only);

/// The options that differ from the official form, for failure messages.
std::string describe(const Style& style);

/// A printed label in `style`. `seed` decides where spaces stand and which character is lost.
std::string print_label(std::string_view label, const LabelStyle& style, std::uint64_t seed,
                        std::string_view group = {});

/// A cell's text in `style`.
std::string print_value(const Value& value, Kind kind, const ValueStyle& style);

}  // namespace gongkai::render
