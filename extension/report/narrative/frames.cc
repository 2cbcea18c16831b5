#include "report/narrative/frames.h"

#include <algorithm>

namespace gongkai {
namespace {

/// Changes are counted in no unit of a frame.
bool has_unit(const FrameRow& frame, const Quantity& quantity) {
  const bool is_change =
      quantity.kind == Quantity::Kind::difference || quantity.kind == Quantity::Kind::multiple;
  return !is_change && frame.units.has(quantity.unit_number);
}

}  // namespace

bool Frames::fits(const FrameRow& frame, const Filled& filled) {
  if (filled.quantity == nullptr && !frame.zero) return false;
  return (frame.any_act || frame.act.has(filled.act)) && !frame.barred.has(filled.undone) &&
         (frame.any_channel || frame.channel.has(filled.channel)) &&
         (frame.any_detail || frame.detail.has(filled.detail)) &&
         (!frame.needs_disclosure || filled.disclosure) && !(frame.bars_audience && filled.audience) &&
         (frame.contexts >> static_cast<unsigned>(filled.context) & 1U) != 0 &&
         (frame.parts & (filled.in_part ? 2U : 1U)) != 0 &&
         (filled.quantity == nullptr || has_unit(frame, *filled.quantity));
}

std::optional<FrameMatch> Frames::code(const Filled& filled) const {
  const FrameRow* best = nullptr;
  bool undecided = false;
  for (const std::uint16_t index : of_head(filled.head)) {
    const FrameRow& frame = tables_.frames[index];
    if ((best != nullptr && frame.priority < best->priority) || !fits(frame, filled)) continue;
    undecided = best != nullptr && frame.priority == best->priority && frame.code != best->code;
    best = &frame;
  }
  if (best == nullptr || undecided || best->code.size == 0) return std::nullopt;
  return FrameMatch{text(best->code), best->alone};
}

bool Frames::counts(SlotValue head, const Quantity& quantity) const {
  return std::ranges::any_of(of_head(head),
                             [&](std::uint16_t index) { return has_unit(tables_.frames[index], quantity); });
}

}  // namespace gongkai
