#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gongkai {

/// One document found on disk.
struct Found {
  std::string path;
  std::string name;     ///< the path as text, for `source`: valid UTF-8 whatever the bytes of the file's name
  std::string problem;  ///< why it, or the folder `path` stands for, cannot be read; empty: nothing known yet
};

/// The files that `path` means, each once, in byte order of their paths: the file itself; every file
/// below a folder, hidden files and folders and links to folders left out (pipes and devices with a problem);
/// or what a glob (glob(3)) matches, folders walked. A path that exists is no glob. A folder is listed when
/// it is come to, and of those listed only names are held: a million files in folders of thousands take no
/// room.
class Walk {
 public:
  /// Throws std::runtime_error when nothing is there, std::bad_alloc without memory.
  explicit Walk(const std::string& path);

  /// Before the first is given: whether it is a file and no other follows.
  [[nodiscard]] bool is_one_file() const;

  /// NULL when all have been given. Throws std::bad_alloc.
  std::optional<Found> next();

 private:
  struct Listing {
    std::string folder;               ///< with its slash; empty: the names are paths
    std::string names;                ///< each ends with NUL, that of a folder with a slash before
    std::vector<std::size_t> begins;  ///< of the names still to come, the next one last
    std::string problem;              ///< why some are missing, not yet given

    void add(std::string_view name, bool is_folder);
    void sort();
    [[nodiscard]] const char* name(std::size_t begin) const { return names.data() + begin; }
  };

  static Listing list(std::string folder);
  static Listing matches(const std::string& pattern);

  std::vector<Listing> open_;  ///< from the outermost folder to the one that is being given
};

/// The bytes of a file. Throws Rejected: unreadable, too large.
std::string read_file(const std::string& path);

}  // namespace gongkai
