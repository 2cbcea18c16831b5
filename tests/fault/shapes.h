#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace gongkai::fault {

/// A document that asks much of some part of the reading; of about `bytes` bytes.
struct Shape {
  const char* name;
  std::string (*make)(std::size_t bytes);
};

const std::vector<Shape>& shapes();

}  // namespace gongkai::fault
