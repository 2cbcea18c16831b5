#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// Which tags end which elements, as libxml2 has it. The data is asked of it by generate_nesting.cc when the
/// project is built.
namespace gongkai {

/// A bit for the number of each tag.
using TagSet = std::array<std::uint64_t, 2>;
inline bool has(const TagSet& tags, std::size_t number) {
  return (tags[number / 64] >> (number % 64) & 1U) != 0;
}

struct NestedTag {
  std::string_view name;
  bool is_empty;          ///< has no content: <br>
  TagSet ended_by_start;  ///< by the start of which tags the element ends when it is the innermost: li by li
  TagSet ended_by_end;    ///< by the end of which elements around it: td by table, but not by p
};

/// By name; the last one, without a name, stands for all names that HTML 4 does not have.
extern const std::span<const NestedTag> nested_tags;
/// Where those that begin with each letter stand, and behind them those with the next.
inline constexpr std::size_t letters = 26;
extern const std::array<std::uint8_t, letters + 1> nested_places;

/// The number of a tag, whose name is in lower case.
inline std::size_t nested_tag(std::string_view name) {
  const auto letter = name.empty() ? letters : static_cast<std::size_t>(name.front() - 'a');
  if (letter < letters)
    for (std::size_t i = nested_places[letter]; i < nested_places[letter + 1]; ++i)
      if (nested_tags[i].name == name) return i;
  return nested_tags.size() - 1;
}

}  // namespace gongkai
