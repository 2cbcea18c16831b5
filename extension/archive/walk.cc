#include "archive/walk.h"

#include <dirent.h>
#include <fcntl.h>
#include <glob.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <new>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <system_error>
#include <utility>

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

/// Links to folders are left out: one may lead back up.
enum class Kind : std::uint8_t { file, folder, left_out };

Kind kind_of_entry(const std::string& folder, const dirent& entry) {
  if (entry.d_name[0] == '.') return Kind::left_out;
  if (entry.d_type == DT_REG) return Kind::file;
  if (entry.d_type == DT_DIR) return Kind::folder;
  const std::string path = folder + entry.d_name;
  if (kind_of(path) != S_IFDIR) return Kind::file;
  return is_link(path) ? Kind::left_out : Kind::folder;
}

struct Matches : glob_t {
  Matches() : glob_t{} {}
  Matches(const Matches&) = delete;
  Matches(Matches&&) = delete;
  Matches& operator=(const Matches&) = delete;
  Matches& operator=(Matches&&) = delete;
  ~Matches() { globfree(this); }
};

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

void Walk::Listing::add(std::string_view name, bool is_folder) {
  begins.push_back(names.size());
  names += name;
  if (is_folder && !name.ends_with('/')) names += '/';
  names += '\0';
}

void Walk::Listing::sort() {
  const auto name_at = [this](std::size_t begin) { return std::string_view(name(begin)); };
  std::ranges::sort(begins, std::ranges::greater{}, name_at);
  const auto again = std::ranges::unique(begins, {}, name_at);
  begins.erase(again.begin(), again.end());
}

Walk::Listing Walk::list(std::string folder) {
  Listing listing{.folder = std::move(folder), .names = {}, .begins = {}, .problem = {}};
  const std::unique_ptr<DIR, CloseFolder> open(opendir(listing.folder.c_str()));
  errno = open ? 0 : errno;
  while (open) {
    const dirent* entry = readdir(open.get());
    if (entry == nullptr) break;
    const Kind kind = kind_of_entry(listing.folder, *entry);
    if (kind != Kind::left_out) listing.add(entry->d_name, kind == Kind::folder);
    errno = 0;
  }
  if (errno != 0) listing.problem = "cannot list the folder: " + reason(errno);
  listing.sort();
  return listing;
}

Walk::Listing Walk::matches(const std::string& pattern) {
  Matches matches;
  const int failed = glob(pattern.c_str(), GLOB_NOSORT, nullptr, &matches);
  if (failed == GLOB_NOSPACE) throw std::bad_alloc();
  if (failed != 0) throw std::runtime_error("no such file, folder or match: " + pattern);
  Listing listing;
  for (std::size_t i = 0; i < matches.gl_pathc; ++i)
    listing.add(matches.gl_pathv[i], kind_of(matches.gl_pathv[i]) == S_IFDIR);
  listing.sort();
  return listing;
}

Walk::Walk(const std::string& path) {
  if (!kind_of(path)) {
    open_.push_back(matches(path));
    return;
  }
  Listing one;
  one.add(path, kind_of(path) == S_IFDIR);
  open_.push_back(std::move(one));
}

bool Walk::is_one_file() const {
  const Listing& all = open_.front();
  return all.begins.size() == 1 && !std::string_view(all.name(all.begins.front())).ends_with('/');
}

std::optional<Found> Walk::next() {
  while (!open_.empty()) {
    Listing& listing = open_.back();
    if (!listing.problem.empty())
      return found_at(listing.folder.substr(0, listing.folder.size() - 1),
                      std::exchange(listing.problem, {}));
    if (listing.begins.empty()) {
      open_.pop_back();
      continue;
    }
    std::string path = listing.folder + listing.name(listing.begins.back());
    listing.begins.pop_back();
    if (!path.ends_with('/')) return file_at(std::move(path));
    open_.push_back(list(std::move(path)));
  }
  return std::nullopt;
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
