#include "fault/process.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "fault/subject.h"

namespace gongkai::fault {

Folder::Folder() {
  std::string name = std::filesystem::temp_directory_path() / "gongkai_fault_XXXXXX";
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
  path_ = name;
}

Folder::~Folder() { std::filesystem::remove_all(path_); }

std::string Folder::reports(const std::string& name, int first, int count) const {
  static constexpr std::array syllables = {"青", "松", "柳", "石", "云", "禾", "溪", "杨", "竹", "梅"};
  const std::string folder = at(name);
  std::filesystem::create_directories(folder);
  for (int number = first; number < first + count; ++number) {
    std::string county;
    for (int digits = number + 1000, n = 0; n < 4; ++n, digits /= 10)
      county += syllables[static_cast<std::size_t>(digits % 10)];
    std::ofstream(folder + "/" + std::to_string(number) + ".txt")
        << county + "县人民政府2022年政府信息公开工作年度报告\n" +
               replaced(samples()[0].bytes, "望舒", county);
  }
  return folder;
}

pid_t start(const std::function<int()>& work) {
  const pid_t process = fork();
  if (process < 0) throw std::runtime_error("cannot fork");
  if (process == 0) {
    int code = 99;
    try {
      code = work();
    } catch (...) {
    }
    _exit(code);
  }
  return process;
}

int wait_for(pid_t process) {
  int status = 0;
  if (waitpid(process, &status, 0) != process || !WIFEXITED(status)) return -1;
  return WEXITSTATUS(status);
}

}  // namespace gongkai::fault
