#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "report/narrative/metric_rules.h"

namespace gongkai {

/// What the heading of a section says of the sentences under it.
struct Heading {
  /// What it takes to read one; `words` is used again.
  struct Reading {
    const MetricRules& rules;
    std::optional<std::int64_t> year;  ///< the year reported
    KnownWords& words;
  };

  Heading() = default;
  Heading(const Prose& prose, const Reading& reading);
  /// What the heading of the section around says holds, too.
  void stands_under(const Heading& above);
  /// Not all sentences under it need be about the channel it names.
  void doubt_channel(const MetricRules& rules);

  bool plans = false;               ///< what is told is planned
  Context context = Context::none;  ///< both requests and disputes are nothing certain
  std::vector<SlotValue> named;     ///< … what of that it names
  SlotValue channel = 0;            ///< the one it is about; `sum` when it names several, or says more
  std::vector<WordHit> words;       ///< of rules, those of the headings above included

 private:
  void read_context(const MetricRules& rules, std::span<const WordHit> lexicon);
  void read_channel(const MetricRules& rules, const Prose& prose, std::span<const WordHit> lexicon);
};

/// Whether a sentence in which nothing is counted heads those behind it: （一）网站公开政府信息情况。
bool heads_paragraph(std::string_view sentence);

}  // namespace gongkai
