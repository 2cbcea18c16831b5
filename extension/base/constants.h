#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <fstream>
#include <span>
#include <stdexcept>
#include <string>
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

/// Gathers them and writes the file.
class Source {
 public:
  /// `preamble`: what stands before the constants.
  Source(std::string path, std::string_view preamble)
      : path_(std::move(path)), out_(path_, std::ios::binary) {
    out_ << preamble;
  }

  [[nodiscard]] std::ostream& out() { return out_; }

  /// An array, for whose elements there is a write().
  template <class Value>
  void array(std::string_view type, std::string_view name, std::span<const Value> values) {
    out_ << "constexpr " << type << ' ' << name << "[] = {\n";
    for (const Value& value : values) {
      write(out_, value);
      out_ << ",\n";
    }
    out_ << "};\n";
  }

  /// Throws std::runtime_error when it could not be written.
  void close() {
    out_.close();
    if (!out_) throw std::runtime_error("cannot write " + path_);
  }

 private:
  std::string path_;
  std::ofstream out_;
};

}  // namespace gongkai::constants
