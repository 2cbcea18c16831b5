#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>

namespace gongkai {

/// Work given up because whoever waits for it asked so; no fault of a document.
class Cancelled : public std::runtime_error {
 public:
  Cancelled() : std::runtime_error("interrupted") {}
};

/// As long as it lives, work of this thread asks `wanted` from time to time whether it is to be given up, at
/// may_cancel(). The innermost one counts; without one, work goes on to its end.
///
///     const Cancellable asked([&] { return stop.stop_requested(); });
///     recognise(bytes);  // throws Cancelled some milliseconds after the stop
class Cancellable {
 public:
  explicit Cancellable(std::function<bool()> wanted);
  Cancellable(const Cancellable&) = delete;
  Cancellable(Cancellable&&) = delete;
  Cancellable& operator=(const Cancellable&) = delete;
  Cancellable& operator=(Cancellable&&) = delete;
  ~Cancellable();

 private:
  friend void ask_to_cancel();

  std::function<bool()> wanted_;
  Cancellable* outer_;
};

/// Asks now. Throws Cancelled.
void ask_to_cancel();

namespace detail {
inline constinit thread_local std::int64_t work_until_asked = 0;
}

/// What a round counts as whose work is not that of reading its bytes: a line, a cell, a call.
inline constexpr std::size_t round_cost = 64;

/// To be called in every loop over something as long as the document, with the bytes of one round. Throws
/// Cancelled.
inline void may_cancel(std::size_t bytes) {
  detail::work_until_asked -= static_cast<std::int64_t>(bytes) + 1;
  if (detail::work_until_asked < 0) ask_to_cancel();
}

}  // namespace gongkai
