// Bytes of a database file: with the module in it SQL answers or fails, and says why.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/sql_promises.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string broken = gongkai::fuzz::broken_sql_promise({reinterpret_cast<const char*>(data), size});
  if (broken.empty()) return 0;
  std::fprintf(stderr, "broken: %s\n", broken.c_str());
  std::abort();
}
