#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

#include "base/cancel.h"
#include "base/error.h"
#include "fault/shapes.h"
#include "fault/subject.h"
#include "report/recognise.h"

/// Whatever a document asks for, the parse asks in turn, every few milliseconds, whether it is still wanted.
namespace gongkai::fault {
namespace {

/// The longest time between two questions, in seconds.
double longest_silence(const std::string& document) {
  double last = processor_time();
  double longest = 0;
  const auto ask = [&] {
    const double now = processor_time();
    longest = std::max(longest, now - last);
    last = now;
    return false;
  };
  const Cancellable asked(ask);
  try {
    recognise(document);
  } catch (const Rejected&) {
  }
  ask();
  return longest;
}

TEST(Latency, OfHostileShapes) {
  // Between two rounds of a loop; one line of sixteen million bytes is one round.
  const double most = is_long() ? 0.5 : 0.05;
  const std::size_t size = is_long() ? 16'000'000 : 1'000'000;
  longest_silence(samples()[0].bytes);  // what is made once
  double worst = 0;
  for (const Shape& shape : shapes()) {
    const std::string document = shape.make(size);
    double silence = most;  // measured again where other work may have taken the time
    for (int attempt = 0; attempt < 12 && silence >= most; ++attempt) silence = longest_silence(document);
    EXPECT_LT(silence, most) << shape.name;
    if (is_long()) std::printf("latency, %s: %.1f ms\n", shape.name, 1e3 * silence);
    worst = std::max(worst, silence);
  }
  std::printf("latency: %zu shapes of %zu bytes, at most %.1f ms\n", shapes().size(), size, 1e3 * worst);
}

TEST(Latency, AParseThatIsNotWantedEnds) {
  int asked = 0;
  const Cancellable not_wanted([&] { return ++asked == 3; });
  std::string document = "云江省松河县2022年政府信息公开工作年度报告\n一、总体情况\n";
  while (document.size() < 4'000'000) document += "全年主动公开政府信息1203条，收到申请12件。\n";
  EXPECT_THROW(recognise(document), Cancelled);
  EXPECT_EQ(asked, 3);
}

}  // namespace
}  // namespace gongkai::fault
