// Any bytes: recognise(), table_cells() and clean_text() answer or reject, and keep their promises.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string broken = gongkai::fuzz::broken_promise({reinterpret_cast<const char*>(data), size});
  if (broken.empty()) return 0;
  std::fprintf(stderr, "broken: %s\n", broken.c_str());
  std::abort();
}
