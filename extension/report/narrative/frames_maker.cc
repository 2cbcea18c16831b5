#include "report/narrative/frames_maker.h"

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

std::vector<std::string_view> split_names(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t bar = std::min(text.find('|'), text.size());
    parts.push_back(text.substr(0, bar));
    text.remove_prefix(std::min(bar + 1, text.size()));
  }
  return parts;
}

constexpr std::uint8_t every_context = 7;
constexpr std::uint8_t every_part = 3;

/// The bit of a context; 0 when none is called so.
std::uint8_t context_named(std::string_view name) {
  const auto bit = [](Context context) { return std::uint8_t(1U << static_cast<unsigned>(context)); };
  if (name == "request") return bit(Context::request);
  if (name == "dispute") return bit(Context::dispute);
  if (name == nothing) return bit(Context::none);
  return 0;
}

void flip(ValueSet& values) {
  for (std::uint64_t& bits : values.bits) bits = ~bits;
}

}  // namespace

FramesMaker::FramesMaker(std::span<const MetricFrame> more, const VocabularyMaker& vocabulary) {
  for (const FrameDef& def : frame_defs)
    add({def.frame_id, std::string(def.code), std::string(def.head), std::string(def.act),
         std::string(def.channel), std::string(def.detail), std::string(def.units), std::string(def.context),
         std::string(def.part), def.zero, def.priority},
        vocabulary);
  for (const MetricFrame& row : more) add(row, vocabulary);
  if (frames_.size() > 0xFFFF) throw std::invalid_argument("metric_frame: too many rows");
  for (SlotValue head = 0; head < vocabulary.size(); ++head) {
    first_frame_.push_back(static_cast<std::uint32_t>(by_head_.size()));
    for (std::size_t i = 0; i < frames_.size(); ++i)
      if (frames_[i].head.has(head)) by_head_.push_back(static_cast<std::uint16_t>(i));
  }
  first_frame_.push_back(static_cast<std::uint32_t>(by_head_.size()));
}

FrameText FramesMaker::text(std::string_view text) {
  const auto known = known_texts_.find(text);
  if (known != known_texts_.end()) return known->second;
  const FrameText made{static_cast<std::uint32_t>(texts_.size()), static_cast<std::uint32_t>(text.size())};
  texts_ += text;
  known_texts_.emplace(text, made);
  return made;
}

void FramesMaker::add(const MetricFrame& row, const VocabularyMaker& vocabulary) {
  const auto fail = [&](const std::string& why) {
    throw std::invalid_argument("metric_frame " + std::to_string(row.frame_id) + ": " + why);
  };
  FrameRow frame{};
  frame.code = text(row.code);
  frame.priority = row.priority;
  frame.zero = row.zero;
  const auto read = [&](Slot slot, std::string_view names, ValueSet& values) {
    const bool excludes = names.starts_with(exception);
    for (const std::string_view name : split_names(names.substr(excludes ? 1 : 0))) {
      if (slot == Slot::detail && name == disclosure) {
        frame.needs_disclosure = true;
        values.add(0);
        continue;
      }
      if (slot == Slot::detail && name == audience && excludes) {
        frame.bars_audience = true;
        continue;
      }
      const SlotValue value = name == nothing ? SlotValue{0} : vocabulary.find(slot, name);
      if (name != nothing && value == 0) fail("no word has the value '" + std::string(name) + "'");
      values.add(value);
    }
    if (values == ValueSet{} && !frame.bars_audience)
      fail("a slot is empty: '-' stands for none, '*' for any");
    if (excludes) flip(values);
  };
  read(Slot::head, row.head, frame.head);
  if (!(frame.any_act = row.act == anything)) read(Slot::act, row.act, frame.act);
  if (row.act.starts_with(exception)) {
    frame.barred = frame.act;
    flip(frame.barred);
  }
  if (!(frame.any_channel = row.channel == anything)) read(Slot::channel, row.channel, frame.channel);
  if (!(frame.any_detail = row.detail == anything)) read(Slot::detail, row.detail, frame.detail);
  if (split_names(row.units).empty()) fail("no unit is named");
  const auto add_unit = [&](std::string_view name) {
    if (const auto number = unit_number::named(name)) frame.units.add(*number);  // else no quantity has it
  };
  for (const std::string_view name : split_names(row.units)) {
    const auto of_class = units_of_class(name);
    if (of_class.empty()) add_unit(name);
    std::ranges::for_each(of_class, add_unit);
  }
  frame.contexts = row.context.empty() ? every_context : context_named(row.context);
  if (frame.contexts == 0) fail("no context is called '" + row.context + "'");
  frame.parts = every_part;
  for (const std::string_view part : split_names(row.part)) {
    if (part == "alone") {
      frame.alone = true;
    } else if (part == "whole" || part == "part") {
      frame.parts = part == "part" ? 2 : 1;
    } else {
      fail("part is not '" + std::string(part) + "'");
    }
  }
  frames_.push_back(frame);
}

}  // namespace gongkai
