// Pages made to exhaust memory: read or refused within 256 MB, the page itself counted.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <string>

#include "base/error.h"
#include "report/recognise.h"

namespace gongkai {
namespace {

constexpr long most_kilobytes = 256L << 10;

std::string repeated(std::string_view piece, std::size_t bytes) {
  std::string all;
  all.reserve(bytes + piece.size());
  while (all.size() < bytes) all += piece;
  return all;
}

long peak_kilobytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

/// Reads the page in a process of its own. 0 when it was read or refused with a reason, 1 when it took too
/// much memory, 2 when anything else was thrown.
int read_apart(const std::string& front, std::string_view piece, std::size_t bytes) {
  const pid_t child = fork();
  if (child == 0) {
    int result = 0;
    try {
      const std::string page = front + repeated(piece, bytes);
      recognise(page);
    } catch (const Rejected&) {
      result = 0;
    } catch (...) {
      result = 2;
    }
    _exit(result == 0 && peak_kilobytes() > most_kilobytes ? 1 : result);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 3;
}

constexpr const char* titled = "<h1>松河县水利局2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>";

struct Hostile {
  const char* name;
  const char* front;
  const char* piece;
};

class HostilePage : public testing::TestWithParam<Hostile> {};

TEST_P(HostilePage, StaysBounded) {
#if defined(__SANITIZE_ADDRESS__)
  GTEST_SKIP() << "the sanitizer's own memory would be counted";
#endif
  for (const std::size_t bytes : {std::size_t{2} << 20, std::size_t{15} << 20})
    EXPECT_EQ(read_apart(GetParam().front, GetParam().piece, bytes), 0) << bytes;
}

TEST(HugePage, ATableOfTenMillionCells) {
#if defined(__SANITIZE_ADDRESS__)
  GTEST_SKIP() << "the sanitizer's own memory would be counted";
#endif
  EXPECT_EQ(read_apart("<table><tr>", "<td>1", std::size_t{50'000'000}), 0);
}

INSTANTIATE_TEST_SUITE_P(
    All, HostilePage,
    testing::Values(
        Hostile{"cells", "<table>", "<tr><td>1<td>规章"}, Hostile{"nested", "<html>", "<div>"},
        Hostile{"tables", "<html>", "<table><tr><td>"}, Hostile{"paragraphs", "<html>", "<p>规章 1 2 3"},
        Hostile{"one_paragraph", "<html>", "政府信息公开 12 "},
        Hostile{"one_cell", "<table><tr><td>", "规章<br>"},
        Hostile{"wide_row", "<table><tr>", "<td colspan=1000>1"},
        Hostile{"one_attribute", "<html><p title=\"", "政府信息公开"},
        Hostile{"attributes", "<html><p ", "a=1 b "}, Hostile{"comment", "<html><!--", "政府信息公开"},
        Hostile{"script", "<html><script>", "if (1 < 2) { }"},
        Hostile{"entities", "<html><p>", "&nbsp;&#x4E00;"}, Hostile{"blocks", "<html>", "<div>1</div>"},
        Hostile{"title", "<title>", "政府信息公开"},
        Hostile{"stray_ends", "<html><p><b><i>", "</u></td></div>"}, Hostile{"brackets", "<html>", "<"},
        Hostile{"cdata", "<html>", "<![CDATA["}, Hostile{"instructions", "<html>", "<?a b"},
        Hostile{"declarations", "<html>", "<!a b"}, Hostile{"ends", "<html>", "</"},
        Hostile{"ampersands", "<html>", "&#"}, Hostile{"quotes", "<html>", "<p a='"},
        Hostile{"comments", "<html>", "<!-- a -->"}, Hostile{"links", "<html>", "<a href=x>1</a> "},
        Hostile{"quantities", titled, "收件3件，"}, Hostile{"citations", titled, "《办法》，"},
        Hostile{"styles", "<html>", "<p style='display : none'>"}),
    [](const auto& param) { return std::string(param.param.name); });

}  // namespace
}  // namespace gongkai
