#pragma once

namespace gongkai {

/// Whether this thread has what it takes to throw: the C++ library keeps something for each thread that
/// throws or catches, takes memory for it at the first time, and ends the process where there is none. To be
/// asked before the first `try` of whoever is called from C or begins a thread.
bool can_throw() noexcept;

}  // namespace gongkai
