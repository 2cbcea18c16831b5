#include "narrative/labelled.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace gongkai {
namespace {

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(line);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

std::optional<std::string> unless_dash(const std::string& field) {
  return field == "-" ? std::nullopt : std::optional(field);
}

LabelledQuantity quantity(const std::string& field) {
  const std::vector<std::string> parts = split(field, '|');
  if (parts.size() != 4) throw std::runtime_error("not value|unit|qualifier|code");
  std::size_t read = 0;
  const double value = std::stod(parts[0], &read);
  if (read != parts[0].size()) throw std::runtime_error("no number");
  if (parts[2] != "exact" && parts[2] != "approximate" && parts[2] != "more_than" && parts[2] != "less_than")
    throw std::runtime_error("no qualifier");
  const bool is_arguable = parts[3].starts_with('?');
  return {value, parts[1], parts[2], is_arguable ? std::nullopt : unless_dash(parts[3]), is_arguable};
}

Labelled record(const std::string& line) {
  const std::vector<std::string> fields = split(line, '\t');
  if (fields.size() < 2) throw std::runtime_error("no text");
  Labelled result{unless_dash(fields[0]), fields[1], {}};
  for (std::size_t at = 0; (at = result.text.find("\\n", at)) != std::string::npos;)
    result.text.replace(at, 2, 1, '\n');
  for (std::size_t i = 2; i < fields.size(); ++i) result.quantities.push_back(quantity(fields[i]));
  return result;
}

}  // namespace

std::vector<Labelled> read_labelled(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::vector<Labelled> result;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    try {
      result.push_back(record(line));
    } catch (const std::exception& e) {
      throw std::runtime_error(std::string(e.what()).append(": ").append(line));
    }
  }
  return result;
}

}  // namespace gongkai
