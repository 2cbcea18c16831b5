#include "base/throwing.h"

#include <cxxabi.h>

#include <cstdlib>

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
