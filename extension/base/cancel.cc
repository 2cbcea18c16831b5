#include "base/cancel.h"

#include <limits>
#include <utility>

namespace gongkai {
namespace {

constexpr std::int64_t interval = std::int64_t{1} << 16;  // bytes: one pass over them takes a millisecond

constinit thread_local Cancellable* innermost = nullptr;

}  // namespace

Cancellable::Cancellable(std::function<bool()> wanted)
    : wanted_(std::move(wanted)), outer_(std::exchange(innermost, this)) {
  detail::work_until_asked = interval;
}

Cancellable::~Cancellable() {
  innermost = outer_;
  detail::work_until_asked = interval;
}

void ask_to_cancel() {
  detail::work_until_asked = innermost == nullptr ? std::numeric_limits<std::int64_t>::max() : interval;
  if (innermost != nullptr && innermost->wanted_()) throw Cancelled();
}

}  // namespace gongkai
