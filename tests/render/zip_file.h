#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gongkai::render {

struct ZipEntry {
  std::string name;
  std::string content;
  bool stored = false;     ///< not compressed
  bool encrypted = false;  ///< with a password
};

/// A ZIP archive with these files in this order.
std::string zip_file(const std::vector<ZipEntry>& entries);

}  // namespace gongkai::render
