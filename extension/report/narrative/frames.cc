#include "report/narrative/frames.h"

#include <algorithm>

namespace gongkai {
namespace {

constexpr std::string_view no_unit = "-";

}  // namespace

bool Frames::has_unit(const FrameRow& frame, const Quantity& quantity) const {
  if (quantity.kind == Quantity::Kind::difference || quantity.kind == Quantity::Kind::multiple) return false;
  const std::string_view unit = quantity.kind == Quantity::Kind::share ? "%"
                                : quantity.unit.empty()                ? no_unit
                                                                       : std::string_view(quantity.unit);
  const auto units = tables_.units.subspan(frame.first_unit, frame.behind_units - frame.first_unit);
  return std::ranges::any_of(units, [&](FrameText named) { return text(named) == unit; });
}

bool Frames::fits(const FrameRow& frame, const Filled& filled) const {
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
