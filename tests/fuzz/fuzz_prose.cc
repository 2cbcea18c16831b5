// Any bytes as a paragraph: quantities and citations lie in it, in order, whole characters.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string broken = gongkai::fuzz::broken_prose_promise({reinterpret_cast<const char*>(data), size});
  if (broken.empty()) return 0;
  std::fprintf(stderr, "%s\n", broken.c_str());
  std::abort();
}
