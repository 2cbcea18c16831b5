#pragma once

#include <string_view>
#include <vector>

/// The forms of 2019 and 2021 as printed, typed by hand from forms.tsv; independent of the extension's
/// catalogue.
namespace gongkai::render {

enum class Edition { k2019, k2021 };

inline std::string_view code_of(Edition edition) { return edition == Edition::k2019 ? "2019" : "2021"; }

enum class Kind { kCount, kSigned, kFee, kMoney };

struct Measure {
  std::string_view code, label;
  Kind kind = Kind::kCount;
};

struct Item {
  std::string_view code, label;
};

/// One block of table two: 第二十条第（一）项 …
struct Block {
  std::string_view caption;
  std::vector<Measure> measures;
  std::vector<Item> items;
};

/// One row of table three; `group` is （三）不予公开 … or empty.
struct Outcome {
  std::string_view code, group, label;
  bool result = true;  ///< stands under 三、本年度办理结果
};

const std::vector<Block>& blocks(Edition edition);
const std::vector<Outcome>& outcomes(Edition edition);
const std::vector<Item>& applicants();  ///< seven, 自然人 … 总计
const std::vector<Item>& channels();    ///< three
const std::vector<Item>& results();     ///< five, 结果维持 … 总计

}  // namespace gongkai::render
