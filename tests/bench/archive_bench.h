#pragma once

#include <benchmark/benchmark.h>

namespace gongkai::bench {

/// Ingests distinct reports through gongkai_inbox in one transaction, and writes the same rows with nothing
/// parsed. `ratio` is of their processor time.
void ingest(benchmark::State& state, bool on_disk);

}  // namespace gongkai::bench
