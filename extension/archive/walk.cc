#include "archive/walk.h"

#include <glob.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <new>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include "base/error.h"
#include "base/limits.h"

namespace gongkai {
namespace {

namespace fs = std::filesystem;

bool hidden(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with('.');
}

void walk_folder(const fs::path& folder, std::vector<Found>& found) {
  std::error_code error;
  fs::directory_iterator entry(folder, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    const fs::path& path = entry->path();
    if (hidden(path)) continue;
    std::error_code unknown;
    const bool link = entry->is_symlink(unknown);
    if (entry->is_directory(unknown)) {
      if (!link) walk_folder(path, found);  // a link may lead back up
    } else if (entry->is_regular_file(unknown) || link) {
      found.push_back({path.string(), {}});
    }
  }
  if (error) found.push_back({folder.string(), "cannot list the folder: " + error.message()});
}

void walk_one(const std::string& path, std::vector<Found>& found) {
  std::error_code unknown;
  if (fs::is_directory(path, unknown)) {
    walk_folder(path, found);
  } else {
    found.push_back({path, {}});
  }
}

struct Matches : glob_t {
  Matches() : glob_t{} {}
  Matches(const Matches&) = delete;
  Matches(Matches&&) = delete;
  Matches& operator=(const Matches&) = delete;
  Matches& operator=(Matches&&) = delete;
  ~Matches() { globfree(this); }
};

void walk_matches(const std::string& pattern, std::vector<Found>& found) {
  Matches matches;
  const int failed = glob(pattern.c_str(), GLOB_NOSORT, nullptr, &matches);
  if (failed == GLOB_NOSPACE) throw std::bad_alloc();
  if (failed != 0) throw std::runtime_error("no such file, folder or match: " + pattern);
  for (std::size_t i = 0; i < matches.gl_pathc; ++i) walk_one(matches.gl_pathv[i], found);
}

struct CloseFile {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

Rejected unreadable(int error) {
  return Rejected("cannot read the file: " + std::generic_category().message(error));
}

}  // namespace

std::vector<Found> walk(const std::string& path) {
  std::vector<Found> found;
  std::error_code unknown;
  if (fs::exists(path, unknown)) {
    walk_one(path, found);
  } else {
    walk_matches(path, found);
  }
  std::ranges::sort(found, {}, &Found::path);
  const auto same = [](const Found& a, const Found& b) { return a.path == b.path; };
  found.erase(std::unique(found.begin(), found.end(), same), found.end());
  return found;
}

std::string read_file(const std::string& path) {
  std::error_code unknown;
  if (fs::is_directory(path, unknown)) throw unreadable(EISDIR);
  const std::unique_ptr<std::FILE, CloseFile> file(std::fopen(path.c_str(), "rbe"));
  if (!file) throw unreadable(errno);
  std::string bytes;
  const auto size = fs::file_size(path, unknown);
  if (!unknown && size <= limits::document_bytes) bytes.reserve(size);
  std::string block(std::size_t{1} << 16, '\0');
  while (const std::size_t got = std::fread(block.data(), 1, block.size(), file.get())) {
    bytes.append(block, 0, got);
    if (bytes.size() > limits::document_bytes) throw Rejected("the file is larger than a document may be");
  }
  if (std::ferror(file.get()) != 0) throw unreadable(errno);
  return bytes;
}

}  // namespace gongkai
