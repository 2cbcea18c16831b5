#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace gongkai {

/// A quantity as a person read it, or as the program did.
struct LabelledQuantity {
  double value = 0;
  std::string unit;  ///< simplified; empty where none is written
  std::string qualifier;
  std::optional<std::string> code;
  bool is_arguable = false;  ///< its code may be argued either way: nobody is wrong about it
};

struct Labelled {
  std::optional<std::string> heading;
  std::string text;
  std::vector<LabelledQuantity> quantities;  ///< in the order of the text
};

/// The records of a file of labelled clauses; its header says how they are written. Throws std::runtime_error
/// with the line that is malformed.
std::vector<Labelled> read_labelled(const std::filesystem::path& path);

}  // namespace gongkai
