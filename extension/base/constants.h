#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdio>
#include <exception>
#include <fstream>
#include <string_view>

/// For the programs that make tables when the project is built: values as constants in C++ source.
namespace gongkai::constants {

template <std::integral Value>
void write(std::ostream& out, Value value) {
  out << +value;
  if constexpr (std::unsigned_integral<Value>) out << 'U';
}

inline void write(std::ostream& out, bool value) { out << (value ? "true" : "false"); }

template <class Value, std::size_t size>
void write(std::ostream& out, const std::array<Value, size>& values) {
  out << "{{";
  for (const Value& value : values) {
    write(out, value);
    out << ',';
  }
  out << "}}";
}

/// {a, b, …}
template <class... Values>
void write_row(std::ostream& out, const Values&... values) {
  out << '{';
  ((write(out, values), out << ','), ...);
  out << '}';
}

/// An array, for whose elements there is a write().
template <class Values>
void write_array(std::ostream& out, std::string_view type, std::string_view name, const Values& values) {
  out << "constexpr " << type << ' ' << name << "[] = {\n";
  for (const auto& value : values) {
    write(out, value);
    out << ",\n";
  }
  out << "};\n";
}

/// Runs what writes to the file that the command line names; the program's exit code.
inline int write_file(int argc, char** argv, void (*write_all)(std::ostream& out)) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: %s OUTPUT\n", argv[0]);
    return 2;
  }
  try {
    std::ofstream out(argv[1], std::ios::binary);
    write_all(out);
    out.close();
    if (out) return 0;
    std::fprintf(stderr, "%s: cannot write %s\n", argv[0], argv[1]);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s: %s\n", argv[0], error.what());
  }
  return 1;
}

}  // namespace gongkai::constants
