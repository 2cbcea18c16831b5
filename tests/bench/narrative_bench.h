#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>

namespace gongkai::bench {

/// Speed of finding quantities and citations in the prose of the sample reports.
void scan_prose(benchmark::State& state);

/// A report that is mostly prose, whole, with the built-in rules and `rules` of the user's.
void recognise_prose(benchmark::State& state, std::size_t rules);
/// Its prose alone: quantities, citations and their meaning.
void narrative(benchmark::State& state, std::size_t rules);
/// Compiling the built-in rules.
void compile_rules(benchmark::State& state);

}  // namespace gongkai::bench
