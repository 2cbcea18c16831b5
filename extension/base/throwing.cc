#include "base/throwing.h"

#include <cxxabi.h>

#include <cstdlib>

#ifndef __GLIBCXX__  // libc++ has it and does not declare it
namespace __cxxabiv1 {
struct __cxa_eh_globals;
extern "C" __cxa_eh_globals* __cxa_get_globals();
}  // namespace __cxxabiv1
#endif

namespace gongkai {

bool can_throw() noexcept {
  // The data of a thread, and the table of them.
  constexpr std::size_t ample = 2048;
  void* volatile data = std::malloc(ample);
  void* volatile table = std::malloc(ample);
  const bool enough = data != nullptr && table != nullptr;
  std::free(table);
  std::free(data);
  if (!enough) return false;
  [[maybe_unused]] void* volatile held = abi::__cxa_get_globals();
  return true;
}

}  // namespace gongkai
