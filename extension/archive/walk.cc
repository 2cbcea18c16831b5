#include "archive/walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <glob.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include "base/error.h"
#include "base/limits.h"
#include "text/charset.h"

namespace gongkai {
namespace {

constexpr const char* not_a_file = "cannot read the file: it is a pipe, socket or device";

struct CloseFolder {
  void operator()(DIR* folder) const noexcept { closedir(folder); }
};

/// For a call that failed: without memory nothing is said of the file.
std::string reason(int error) {
  if (error == ENOMEM) throw std::bad_alloc();
  return std::generic_category().message(error);
}

/// What is at a path, links followed; nothing where there is nothing, or it cannot be asked.
std::optional<mode_t> kind_of(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) == 0) return status.st_mode & S_IFMT;
  if (errno == ENOMEM) throw std::bad_alloc();
  return std::nullopt;
}

bool is_link(const std::string& path) {
  struct stat status {};
  return lstat(path.c_str(), &status) == 0 && S_ISLNK(status.st_mode);
}

Found found_at(std::string path, std::string problem = {}) {
  std::string name = readable_name(path);
  return {std::move(path), std::move(name), std::move(problem)};
}

/// What is no file or folder, and may never end or wait for a writer, is not opened.
Found file_at(std::string path) {
  const auto kind = kind_of(path);
  std::string problem = kind && *kind != S_IFREG ? not_a_file : "";
  return found_at(std::move(path), std::move(problem));
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the folders
void walk_folder(const std::string& folder, std::vector<Found>& found) {
  const std::unique_ptr<DIR, CloseFolder> open(opendir(folder.c_str()));
  if (!open) {
    found.push_back(found_at(folder, "cannot list the folder: " + reason(errno)));
    return;
  }
  for (;;) {
    errno = 0;
    const dirent* entry = readdir(open.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name.starts_with('.')) continue;
    std::string path = folder;
    if (!path.ends_with('/')) path += '/';
    path += name;
    if (kind_of(path) != S_IFDIR) {
      found.push_back(file_at(std::move(path)));
    } else if (!is_link(path)) {  // a link may lead back up
      walk_folder(path, found);
    }
  }
  if (errno != 0) found.push_back(found_at(folder, "cannot list the folder: " + reason(errno)));
}

void walk_one(const std::string& path, std::vector<Found>& found) {
  if (kind_of(path) == S_IFDIR) {
    walk_folder(path, found);
  } else {
    found.push_back(file_at(path));
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

Rejected unreadable(int error) { return Rejected("cannot read the file: " + reason(error)); }

/// The size of an open file that is one. A pipe was opened without waiting for its other end.
std::size_t size_of(std::FILE* file) {
  struct stat status {};
  if (fstat(fileno(file), &status) != 0) throw unreadable(errno);
  if (S_ISDIR(status.st_mode)) throw unreadable(EISDIR);
  if (!S_ISREG(status.st_mode)) throw Rejected(not_a_file);
  return static_cast<std::size_t>(status.st_size);
}

std::unique_ptr<std::FILE, CloseFile> open_file(const std::string& path) {
  const int number = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (number < 0) throw unreadable(errno);
  std::unique_ptr<std::FILE, CloseFile> file(fdopen(number, "rb"));
  if (!file) {
    const int error = errno;
    close(number);
    throw unreadable(error);
  }
  return file;
}

}  // namespace

std::vector<Found> walk(const std::string& path) {
  std::vector<Found> found;
  if (kind_of(path)) {
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
  const auto file = open_file(path);
  std::string bytes;
  const std::size_t size = size_of(file.get());
  if (size <= limits::document_bytes) bytes.reserve(size);
  std::string block(std::size_t{1} << 16, '\0');
  while (const std::size_t got = std::fread(block.data(), 1, block.size(), file.get())) {
    bytes.append(block, 0, got);
    if (bytes.size() > limits::document_bytes) throw Rejected("the file is larger than a document may be");
  }
  if (std::ferror(file.get()) != 0) throw unreadable(errno);
  return bytes;
}

}  // namespace gongkai
