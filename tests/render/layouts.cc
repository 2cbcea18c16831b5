#include "render/layouts.h"

#include "render/utf8.h"

namespace gongkai::render {

const std::vector<Layout>& complete_layouts() {
  static const std::vector<Layout> all = [] {
    std::vector<Layout> out;
    for (const auto& part : {grid_layouts(), cell_layouts(), pdf_layouts(), raw_layouts(), html_layouts()}) {
      out.insert(out.end(), part.begin(), part.end());
    }
    return out;
  }();
  return all;
}

const std::vector<Layout>& lossy_layouts() {
  static const std::vector<Layout> all = {flow_layout(), blank_cells_layout()};
  return all;
}

std::string around(const Document& document, Rng& rng, std::string_view gap,
                   std::string (*table)(const Table& table, Rng& rng)) {
  std::vector<std::string> parts;
  if (!document.front.empty()) parts.push_back(join(document.front, "\n"));
  parts.push_back(join(document.title, "\n"));
  for (const std::string& line : document.intro) parts.push_back(line);
  for (const Section& section : document.sections) {
    parts.push_back(section.heading);
    for (const std::string& line : section.paragraphs) parts.push_back(line);
    for (const Table& t : section.tables) parts.push_back(table(t, rng));
  }
  return join(parts, gap) + "\n";
}

std::string page_number(std::size_t page, std::size_t form) {
  const std::string number = std::to_string(page);
  switch (form) {
    case 0:
      return "- " + number + " -";
    case 1:
      return "— " + number + " —";
    case 2:
      return "-" + number + "-";
    default:
      return number;
  }
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  const std::u32string points = wide(text);
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < points.size(); at += width) lines.push_back(narrow(points.substr(at, width)));
  if (lines.empty()) lines.emplace_back();
  return lines;
}

}  // namespace gongkai::render
