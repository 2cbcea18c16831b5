#pragma once

#include <string>
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
/// or what a glob (glob(3)) matches, folders walked. A path that exists is no glob. Throws std::runtime_error
/// when nothing is there, std::bad_alloc without memory.
std::vector<Found> walk(const std::string& path);

/// The bytes of a file. Throws Rejected: unreadable, too large.
std::string read_file(const std::string& path);

}  // namespace gongkai
