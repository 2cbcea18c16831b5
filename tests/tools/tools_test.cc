// What real tools make of reports that real software laid out (tests/tools/run --fixtures): no text of any
// tool gives a figure that its report does not state, and none gives fewer than floors.tsv says.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "base/error.h"
#include "render/check.h"
#include "report/recognise.h"

namespace gongkai {
namespace {

namespace fs = std::filesystem;
using Cells = std::map<std::string, std::optional<double>>;

const fs::path folder = TOOLS_FIXTURES;

struct Floor {
  std::string tool;
  int right = 0;       ///< percent of the stated figures, of all reports
  int most_wrong = 0;  ///< figures, wrong or invented
};

std::vector<Floor> floors() {
  std::ifstream file(folder / "floors.tsv");
  std::vector<Floor> out;
  std::string line;
  while (std::getline(file, line)) {
    if (line.empty() || line.front() == '#') continue;
    std::istringstream fields(line);
    Floor floor;
    fields >> floor.tool >> floor.right >> floor.most_wrong;
    out.push_back(floor);
  }
  return out;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Cells stated_in(const fs::path& report) {
  std::ifstream file(report / "stated.tsv");
  Cells cells;
  std::string line;
  while (std::getline(file, line)) {
    const std::size_t tab = line.find('\t');
    const std::string value = line.substr(tab + 1);
    cells[line.substr(0, tab)] = value.empty() ? std::nullopt : std::optional(std::stod(value));
  }
  return cells;
}

Cells read(const std::string& bytes) {
  render::Problems ignored;
  try {
    return render::cells_of(recognise(bytes), ignored);
  } catch (const Rejected&) {
    return {};
  }
}

struct Score {
  int stated = 0, right = 0;
  std::vector<std::string> wrong;
};

void judge(const std::string& report, const Cells& stated, const Cells& got, Score& score) {
  for (const auto& [place, value] : stated) score.stated += value ? 1 : 0;
  for (const auto& [place, value] : got) {
    if (!value) continue;
    const auto want = stated.find(place);
    const bool right = want != stated.end() && want->second && std::abs(*want->second - *value) < 1e-6;
    if (right) {
      ++score.right;
    } else {
      score.wrong.push_back(report + ": " + place + " read as " + std::to_string(*value));
    }
  }
}

class Tool : public testing::TestWithParam<Floor> {};

TEST_P(Tool, GivesNoFigureThatIsNotStated) {
  const auto& [tool, floor, most_wrong] = GetParam();
  Score score;
  for (const auto& report : fs::directory_iterator(folder)) {
    const fs::path text = report.path() / (tool + ".txt");
    if (fs::exists(text))
      judge(report.path().filename().string(), stated_in(report.path()), read(bytes_of(text)), score);
  }
  ASSERT_GT(score.stated, 0) << "no text of this tool";
  EXPECT_LE(score.wrong.size(), static_cast<std::size_t>(most_wrong)) << testing::PrintToString(score.wrong);
  EXPECT_GE(100 * score.right, floor * score.stated) << score.right << " of " << score.stated << " right";
}

std::string name_of(const testing::TestParamInfo<Floor>& info) {
  std::string name = info.param.tool;
  std::ranges::replace_if(
      name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(All, Tool, testing::ValuesIn(floors()), name_of);

// Every text has its floor.
TEST(Tools, AllAreListed) {
  const std::vector<Floor> listed = floors();
  for (const auto& report : fs::directory_iterator(folder)) {
    if (!report.is_directory()) continue;
    for (const auto& text : fs::directory_iterator(report.path())) {
      if (text.path().extension() != ".txt") continue;
      EXPECT_TRUE(std::ranges::count(listed, text.path().stem().string(), &Floor::tool) == 1) << text.path();
    }
  }
}

}  // namespace
}  // namespace gongkai
