#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace gongkai {

/// What the caller knows better than the document (columns `agency` and `year` of gongkai_inbox), and where
/// it came from (`source`): the names of folders tell divisions of one name apart.
struct Overrides {
  std::optional<std::string> agency;
  std::optional<std::int64_t> year;
  std::optional<std::string> source = std::nullopt;
};

}  // namespace gongkai
