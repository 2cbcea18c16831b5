#include <gtest/gtest.h>

#include <algorithm>
#include <ctime>
#include <string>

#include "base/error.h"
#include "report/recognise.h"
#include "text/normalize.h"

/// What took the square of a document's length once takes twice the time for twice the length.
namespace {

using namespace gongkai;

constexpr double most_for_twice = 3;  // 4 would be the square
constexpr std::string_view report =
    "松河县水利局2022年政府信息公开工作年度报告\n一、总体情况\n全年主动公开信息12条。\n";

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (; times > 0; --times) all += text;
  return all;
}

double seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

template <class Work>
double time_of(Work work) {
  double least = 1e9;
  for (int round = 0; round < 3; ++round) {
    const double begin = seconds();
    work();
    least = std::min(least, seconds() - begin);
  }
  return least;
}

void parse(const std::string& document) {
  try {
    (void)recognise(document);
  } catch (const Rejected&) {  // takes its time, too
  }
}

/// Time for twice the length over the time for once: the least of three, as other work may slow one of both.
template <class Make, class Work>
double growth(std::size_t length, Make make, Work work) {
  const std::string once = make(length);
  const std::string twice = make(2 * length);
  double least = 1e9;
  for (int attempt = 0; attempt < 3 && least >= most_for_twice; ++attempt) {
    const double time = time_of([&] { work(once); });
    least = std::min(least, time_of([&] { work(twice); }) / std::max(time, 1e-3));
  }
  return least;
}

TEST(Linear, AttributesOfOneTag) {
  const auto make = [](std::size_t n) {
    std::string page = "<html><body><p";
    for (std::size_t i = 0; i < n; ++i) page.append(" a").append(std::to_string(i)).append("=\"1\"");
    return page.append(">").append(report).append("</p></body></html>");
  };
  EXPECT_LT(growth(50'000, make, parse), most_for_twice);
}

TEST(Linear, AttributesBehindAQuotedEnd) {
  const auto make = [](std::size_t n) {
    std::string page = "<html><body><p title=\">\"";
    for (std::size_t i = 0; i < n; ++i) page.append(" a").append(std::to_string(i)).append("='>'");
    return page.append(">").append(report).append("</p></body></html>");
  };
  EXPECT_LT(growth(50'000, make, parse), most_for_twice);
}

TEST(Linear, AttributesBehindAQuoteOfNone) {
  const auto make = [](std::size_t n) {
    std::string page = "<html><body><p \"b c=\">\"";
    for (std::size_t i = 0; i < n; ++i) page.append(" a").append(std::to_string(i));
    return page.append(">").append(report).append("</p></body></html>");
  };
  EXPECT_LT(growth(50'000, make, parse), most_for_twice);
}

TEST(Linear, FiguresOneALine) {
  const auto make = [](std::size_t n) { return std::string(report) + repeated("1\n", n); };
  EXPECT_LT(growth(100'000, make, parse), most_for_twice);
}

TEST(Linear, AlternatingMarks) {
  const auto make = [](std::size_t n) { return repeated("\u0301\u0323", n); };
  EXPECT_LT(growth(20'000, make, [](const std::string& text) { (void)normalize(text); }), most_for_twice);
}

TEST(Linear, AlternatingMarksOfAReport) {
  const auto make = [](std::size_t n) { return std::string(report) + repeated("\u0301\u0323", n); };
  EXPECT_LT(growth(20'000, make, parse), most_for_twice);
}

TEST(Linear, APreambleOfOneSentence) {
  for (const std::string_view of :
       {"《》", "由某局", "本报告编制由", "，2022年政府信息公开工作年度报告", "（《（"}) {
    const auto make = [&](std::size_t n) {
      const std::string begin(report.substr(0, report.find('\n') + 1));
      return begin + "本报告编制" + repeated(of, n) + "。\n" + std::string(report.substr(begin.size()));
    };
    EXPECT_LT(growth(10'000, make, parse), most_for_twice) << of;  // more of it leaves the cache
  }
}

TEST(Marks, AreOrderedAsUnicodeOrdersThem) {
  EXPECT_EQ(normalize("q\u0307\u0323"), "q\u0323\u0307");
  EXPECT_EQ(normalize("e\u0301\u0323\u0302"), normalize("e\u0323\u0301\u0302"));
}

TEST(Attributes, BeyondTheBoundAreNotReadAndTheTextIs) {
  std::string page = "<html><body><p";
  for (int i = 0; i < 2000; ++i) page.append(" a").append(std::to_string(i)).append("=\"</p>\"");
  page.append("><script>if (a<b) { ");
  for (int i = 0; i < 2000; ++i) page.append("x = 1; ");
  page.append("}</script>").append(report).append("</p></body></html>");
  const std::string text = clean_text(page);
  EXPECT_NE(text.find("全年主动公开信息12条"), std::string::npos);
  EXPECT_EQ(text.find("x = 1"), std::string::npos);
}

}  // namespace
