#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

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

/// Characters of FrameTables::texts.
struct FrameText {
  std::uint32_t begin = 0, size = 0;

  bool operator==(const FrameText&) const = default;  // of one FrameTables; every text stands there once
};

/// A frame, compiled.
struct FrameRow {
  FrameText code;
  UnitSet units;
  std::int64_t priority = 0;
  ValueSet head, act, channel, detail;
  ValueSet barred;            ///< acts that the frame excludes by name
  std::uint8_t contexts = 0;  ///< a bit for each in which it fits
  std::uint8_t parts = 0;     ///< likewise: 1 of a whole, 2 of what breaks down something larger
  bool any_act = false, any_channel = false, any_detail = false, needs_disclosure = false,
       bars_audience = false, alone = false, zero = false;

  bool operator==(const FrameRow&) const = default;
};

/// All frames, in arrays that may be constants of the program; FramesMaker makes them.
struct FrameTables {
  std::span<const FrameRow> frames;
  std::span<const std::uint16_t> by_head;      ///< numbers of frames
  std::span<const std::uint32_t> first_frame;  ///< of by_head, by head, and one more
  std::string_view texts;
};

/// Tells by the frames what a clause counts. Immutable.
class Frames {
 public:
  /// The arrays have to outlive it.
  explicit Frames(const FrameTables& tables) : tables_(tables) {}

  /// The code of the frame of the highest priority that fits; NULL when none does, or two that differ.
  [[nodiscard]] std::optional<FrameMatch> code(const Filled& filled) const;
  /// Whether a frame counts the head in this unit.
  [[nodiscard]] bool counts(SlotValue head, const Quantity& quantity) const;

 private:
  [[nodiscard]] static bool fits(const FrameRow& frame, const Filled& filled);
  [[nodiscard]] std::string_view text(FrameText text) const {
    return tables_.texts.substr(text.begin, text.size);
  }
  [[nodiscard]] std::span<const std::uint16_t> of_head(SlotValue head) const {
    const std::uint32_t first = tables_.first_frame[head];
    return tables_.by_head.subspan(first, tables_.first_frame[head + 1U] - first);
  }

  FrameTables tables_;
};

}  // namespace gongkai
