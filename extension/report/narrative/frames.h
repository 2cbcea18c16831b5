#pragma once

#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/narrative/quantity.h"
#include "report/narrative/vocabulary.h"

namespace gongkai {

/// A row of `metric_frame` (sql/catalogue/51_metric_frame.sql says how it is written).
struct MetricFrame {
  std::int64_t frame_id = 0;
  std::string code;  ///< empty: none; what fits has no code
  std::string head, act, channel, detail, units, context, part;
  bool zero = false;
  std::int64_t priority = 0;

  bool operator==(const MetricFrame&) const = default;
};

/// What is talked about around a quantity.
enum class Context : std::uint8_t { none, request, dispute };

/// The slots of a clause that states a quantity, or that there was none.
struct Filled {
  SlotValue head = 0, act = 0, channel = 0, detail = 0;
  SlotValue undone = 0;     ///< an act said before, which need not be done here
  bool disclosure = false;  ///< 政务公开, 信息公开 is named
  bool audience = false;    ///< whom it was for is named
  Context context = Context::none;
  bool in_part = false;                ///< breaks down something larger
  const Quantity* quantity = nullptr;  ///< NULL: there was none
};

/// What a frame makes of a clause.
struct FrameMatch {
  std::string_view code;
  bool alone = false;  ///< only where the report does not state it in another way
};

/// The frames, compiled. Immutable.
class Frames {
 public:
  /// The built-in ones and `more`. Throws std::invalid_argument naming the frame that is malformed.
  Frames(std::span<const MetricFrame> more, const Vocabulary& vocabulary);

  /// The code of the frame of the highest priority that fits; NULL when none does, or two that differ.
  [[nodiscard]] std::optional<FrameMatch> code(const Filled& filled) const;
  /// Whether a frame counts the head in this unit.
  [[nodiscard]] bool counts(SlotValue head, const Quantity& quantity) const;

 private:
  using Values = std::bitset<1024>;
  struct Compiled {
    std::string code;
    std::int64_t priority;
    Values head, act, channel, detail;
    Values barred;  ///< acts that the frame excludes by name
    bool any_act, any_channel, any_detail, needs_disclosure, bars_audience;
    std::vector<std::string> units;
    std::optional<Context> context;
    std::optional<bool> in_part;
    bool alone, zero;
  };

  static bool has_unit(const Compiled& frame, const Quantity& quantity);
  static bool fits(const Compiled& frame, const Filled& filled);
  void add(const MetricFrame& row, const Vocabulary& vocabulary);

  std::vector<Compiled> frames_;
  std::vector<std::vector<std::uint16_t>> by_head_;
};

}  // namespace gongkai
