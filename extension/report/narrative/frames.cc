#include "report/narrative/frames.h"

#include <algorithm>
#include <stdexcept>

#include "report/narrative/unit_classes.h"

namespace gongkai {
namespace {

struct FrameDef {
  std::int64_t frame_id;
  std::string_view code, head, act, channel, detail, units, context, part;
  bool zero;
  std::int64_t priority;
};

#include "generated/frame_tables.inc"

constexpr std::string_view anything = "*";
constexpr std::string_view nothing = "-";
constexpr char exception = '!';
constexpr std::string_view disclosure = "disclosure";
constexpr std::string_view audience = "audience";

std::vector<std::string_view> alternatives(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t bar = std::min(text.find('|'), text.size());
    parts.push_back(text.substr(0, bar));
    text.remove_prefix(std::min(bar + 1, text.size()));
  }
  return parts;
}

std::optional<Context> context_named(std::string_view name) {
  if (name == "request") return Context::request;
  if (name == "dispute") return Context::dispute;
  if (name == nothing) return Context::none;
  return std::nullopt;
}

}  // namespace

Frames::Frames(std::span<const MetricFrame> more, const Vocabulary& vocabulary)
    : by_head_(vocabulary.size()) {
  for (const FrameDef& def : frame_defs)
    add({def.frame_id, std::string(def.code), std::string(def.head), std::string(def.act),
         std::string(def.channel), std::string(def.detail), std::string(def.units), std::string(def.context),
         std::string(def.part), def.zero, def.priority},
        vocabulary);
  for (const MetricFrame& row : more) add(row, vocabulary);
}

void Frames::add(const MetricFrame& row, const Vocabulary& vocabulary) {
  const auto fail = [&](const std::string& why) {
    throw std::invalid_argument("metric_frame " + std::to_string(row.frame_id) + ": " + why);
  };
  Compiled frame{};
  frame.code = row.code;
  frame.priority = row.priority;
  frame.zero = row.zero;
  const auto read = [&](Slot slot, std::string_view text, Values& values) {
    const bool excludes = text.starts_with(exception);
    for (const std::string_view name : alternatives(text.substr(excludes ? 1 : 0))) {
      if (slot == Slot::detail && name == disclosure) {
        frame.needs_disclosure = true;
        values.set(0);
        continue;
      }
      if (slot == Slot::detail && name == audience && excludes) {
        frame.bars_audience = true;
        continue;
      }
      const SlotValue value = name == nothing ? SlotValue{0} : vocabulary.find(slot, name);
      if (name != nothing && value == 0) fail("no word has the value '" + std::string(name) + "'");
      values.set(value);
    }
    if (values.none() && !excludes) fail("a slot is empty: '-' stands for none, '*' for any");
    if (excludes) values.flip();
  };
  read(Slot::head, row.head, frame.head);
  if (!(frame.any_act = row.act == anything)) read(Slot::act, row.act, frame.act);
  if (row.act.starts_with(exception)) frame.barred = ~frame.act;
  if (!(frame.any_channel = row.channel == anything)) read(Slot::channel, row.channel, frame.channel);
  if (!(frame.any_detail = row.detail == anything)) read(Slot::detail, row.detail, frame.detail);
  for (const std::string_view name : alternatives(row.units)) {
    const auto of_class = units_of_class(name);
    if (of_class.empty()) frame.units.emplace_back(name);
    for (const std::string_view unit : of_class) frame.units.emplace_back(unit);
  }
  if (frame.units.empty()) fail("no unit is named");
  frame.context = context_named(row.context);
  if (!row.context.empty() && !frame.context) fail("no context is called '" + row.context + "'");
  for (const std::string_view part : alternatives(row.part)) {
    if (part == "alone") {
      frame.alone = true;
    } else if (part == "whole" || part == "part") {
      frame.in_part = part == "part";
    } else {
      fail("part is not '" + std::string(part) + "'");
    }
  }
  const auto index = static_cast<std::uint16_t>(frames_.size());
  for (std::size_t head = 0; head < by_head_.size(); ++head)
    if (frame.head.test(head)) by_head_[head].push_back(index);
  frames_.push_back(std::move(frame));
}

bool Frames::has_unit(const Compiled& frame, const Quantity& quantity) {
  if (quantity.kind == Quantity::Kind::difference || quantity.kind == Quantity::Kind::multiple) return false;
  const std::string_view unit = quantity.kind == Quantity::Kind::share ? "%"
                                : quantity.unit.empty()                ? nothing
                                                                       : std::string_view(quantity.unit);
  return std::ranges::find(frame.units, unit) != frame.units.end();
}

bool Frames::fits(const Compiled& frame, const Filled& filled) {
  if (filled.quantity == nullptr && !frame.zero) return false;
  return (frame.any_act || frame.act.test(filled.act)) && !frame.barred.test(filled.undone) &&
         (frame.any_channel || frame.channel.test(filled.channel)) &&
         (frame.any_detail || frame.detail.test(filled.detail)) &&
         (!frame.needs_disclosure || filled.disclosure) && !(frame.bars_audience && filled.audience) &&
         (!frame.context || *frame.context == filled.context) &&
         (!frame.in_part || *frame.in_part == filled.in_part) &&
         (filled.quantity == nullptr || has_unit(frame, *filled.quantity));
}

std::optional<FrameMatch> Frames::code(const Filled& filled) const {
  const Compiled* best = nullptr;
  bool undecided = false;
  for (const std::uint16_t index : by_head_[filled.head]) {
    const Compiled& frame = frames_[index];
    if ((best != nullptr && frame.priority < best->priority) || !fits(frame, filled)) continue;
    undecided = best != nullptr && frame.priority == best->priority && frame.code != best->code;
    best = &frame;
  }
  if (best == nullptr || undecided || best->code.empty()) return std::nullopt;
  return FrameMatch{best->code, best->alone};
}

bool Frames::counts(SlotValue head, const Quantity& quantity) const {
  return std::ranges::any_of(by_head_[head],
                             [&](std::uint16_t index) { return has_unit(frames_[index], quantity); });
}

}  // namespace gongkai
