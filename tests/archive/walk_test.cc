#include "archive/walk.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "archive/database.h"

namespace gongkai::test {
namespace {

/// What a walk gives, below the folder; behind a colon the problem.
std::vector<std::string> walked(const Folder& folder, const std::string& below = {}) {
  std::vector<std::string> all;
  Walk walk(folder.path() + below);
  while (const auto found = walk.next()) {
    all.push_back(found->path.substr(folder.path().size() + 1));
    if (!found->problem.empty()) all.back() += ": " + found->problem;
  }
  return all;
}

TEST(Walk, GivesTheFilesInByteOrderOfTheirPaths) {
  const Folder folder;
  const std::vector<std::string> names = {"a",     "b-c", "b.c/1", "b/1",   "b/1-", "b/1.d/x",
                                          "b/1/y", "b/2", "b0",    "中/文", "é"};
  for (const std::string& name : names) folder.write(name == "b/1" ? "b/1x" : name, "");
  std::vector<std::string> expected = names;
  std::ranges::replace(expected, "b/1", "b/1x");
  std::ranges::sort(expected);
  EXPECT_EQ(walked(folder), expected);
}

TEST(Walk, LeavesOutWhatIsHiddenAndLinksToFolders) {
  const Folder folder;
  folder.write("in/x", "");
  folder.write(".hidden/x", "");
  folder.write("in/.x", "");
  std::filesystem::create_directory_symlink(folder.path(), folder.path() + "/in/up");
  std::filesystem::create_symlink(folder.path() + "/in/x", folder.path() + "/in/link");
  EXPECT_EQ(walked(folder), (std::vector<std::string>{"in/link", "in/x"}));
}

TEST(Walk, GivesWhatAGlobMatchesAndWhatIsInFoldersOfIt) {
  const Folder folder;
  for (const char* name : {"2021/a", "2022/b", "2022-x", "1999/c"}) folder.write(name, "");
  EXPECT_EQ(walked(folder, "/202*"), (std::vector<std::string>{"2021/a", "2022-x", "2022/b"}));
  EXPECT_EQ(walked(folder, "/2021/a"), (std::vector<std::string>{"2021/a"}));
  EXPECT_THROW(walked(folder, "/3*"), std::runtime_error);
}

TEST(Walk, TellsOneFile) {
  const Folder folder;
  folder.write("2021/a", "");
  EXPECT_TRUE(Walk(folder.path() + "/2021/a").is_one_file());
  EXPECT_TRUE(Walk(folder.path() + "/2021/*").is_one_file());
  EXPECT_FALSE(Walk(folder.path() + "/2021").is_one_file());
  std::filesystem::create_directory(folder.path() + "/empty");
  EXPECT_FALSE(Walk(folder.path() + "/empty").next());
}

}  // namespace
}  // namespace gongkai::test
