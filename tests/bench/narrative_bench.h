#pragma once

#include <benchmark/benchmark.h>

namespace gongkai::bench {

/// Speed of finding quantities and citations in the prose of the sample reports.
void scan_prose(benchmark::State& state);

}  // namespace gongkai::bench
