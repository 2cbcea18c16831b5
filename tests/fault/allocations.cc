#include "fault/allocations.h"

#include <malloc.h>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <limits>

namespace gongkai::fault {
namespace {

constexpr long unlimited = std::numeric_limits<long>::max();

std::atomic<long> left = unlimited;
std::atomic<bool> sticky = false;
std::atomic<long> refused = 0;
std::atomic<std::size_t> held = 0, most = 0;

bool granted() noexcept {
  if (left.load(std::memory_order_relaxed) == unlimited) return true;
  const long before = left.fetch_sub(1);
  if (before > 0 || (before < 0 && !sticky)) return true;
  ++refused;
  errno = ENOMEM;
  return false;
}

void* taken(void* memory) noexcept {
  if (memory == nullptr) return nullptr;
  const std::size_t now = held += malloc_usable_size(memory);
  std::size_t before = most.load(std::memory_order_relaxed);
  while (now > before && !most.compare_exchange_weak(before, now)) {
  }
  return memory;
}

void given_back(void* memory) noexcept {
  if (memory != nullptr) held -= malloc_usable_size(memory);
}

}  // namespace

void fail_allocation(long allowed, Failure failure) {
  refused = 0;
  sticky = failure == Failure::sticky;
  left = allowed;
}

long grant_allocations() {
  left = unlimited;
  return refused;
}

void count_allocations() { left = unlimited - 1; }
long allocations() { return unlimited - 1 - left; }

std::size_t bytes_held() { return held; }
std::size_t most_bytes_held() { return most; }
void reset_most_bytes_held() { most = held.load(); }

}  // namespace gongkai::fault

// What glibc calls its own functions by, when a program has others of their names.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* __libc_memalign(std::size_t alignment, std::size_t size);
void __libc_free(void* memory);

using gongkai::fault::given_back;
using gongkai::fault::granted;
using gongkai::fault::taken;

__attribute__((visibility("default"))) void* malloc(std::size_t size) {
  return granted() ? taken(__libc_malloc(size)) : nullptr;
}
__attribute__((visibility("default"))) void* calloc(std::size_t count, std::size_t size) {
  return granted() ? taken(__libc_calloc(count, size)) : nullptr;
}
__attribute__((visibility("default"))) void* realloc(void* memory, std::size_t size) {
  if (!granted()) return nullptr;
  const std::size_t before = memory == nullptr ? 0 : malloc_usable_size(memory);
  void* const moved = __libc_realloc(memory, size);
  if (moved != nullptr || size == 0) gongkai::fault::held -= before;
  return taken(moved);
}
__attribute__((visibility("default"))) void* memalign(std::size_t alignment, std::size_t size) {
  return granted() ? taken(__libc_memalign(alignment, size)) : nullptr;
}
__attribute__((visibility("default"))) void* aligned_alloc(std::size_t alignment, std::size_t size) {
  return memalign(alignment, size);
}
__attribute__((visibility("default"))) int posix_memalign(void** result, std::size_t alignment,
                                                          std::size_t size) {
  void* const memory = memalign(alignment, size);
  if (memory == nullptr) return ENOMEM;
  *result = memory;
  return 0;
}
__attribute__((visibility("default"))) void free(void* memory) {
  given_back(memory);
  __libc_free(memory);
}
}
