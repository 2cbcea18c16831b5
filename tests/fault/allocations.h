#pragma once

#include <cstddef>

/// The memory of the whole process, whoever asks for it: C++, SQLite, libxml2, Expat, libzip, ICU and libc
/// take theirs from the malloc of this program, which fails when told so. Not under a sanitizer, which has a
/// malloc of its own.
namespace gongkai::fault {

enum class Failure { once, sticky };

/// From here on the allocation after the next `granted` fails; when sticky, all after it, too.
void fail_allocation(long granted, Failure failure);
/// No allocation fails any longer. How many were refused.
long grant_allocations();
/// Counts, and refuses nothing: allocations since.
void count_allocations();
long allocations();

/// Bytes held now, and the most held since it was last set.
std::size_t bytes_held();
std::size_t most_bytes_held();
void reset_most_bytes_held();

}  // namespace gongkai::fault
