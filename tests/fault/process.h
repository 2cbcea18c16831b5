#pragma once

#include <sys/types.h>

#include <functional>
#include <string>

namespace gongkai::fault {

/// A folder of its own, removed at its end.
class Folder {
 public:
  Folder();
  Folder(const Folder&) = delete;
  Folder(Folder&&) = delete;
  Folder& operator=(const Folder&) = delete;
  Folder& operator=(Folder&&) = delete;
  ~Folder();

  [[nodiscard]] std::string at(const std::string& name) const { return path_ + "/" + name; }
  /// A folder of `count` reports of agencies of their own, told apart by `first`.
  [[nodiscard]] std::string reports(const std::string& name, int first, int count) const;

 private:
  std::string path_;
};

/// A copy of this process that does `work` and ends with what it returns. There must be no thread beside the
/// caller.
pid_t start(const std::function<int()>& work);
/// What it ended with; -1 when it was killed.
int wait_for(pid_t process);

}  // namespace gongkai::fault
