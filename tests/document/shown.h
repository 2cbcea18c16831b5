#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace gongkai {

/// Plain text read as a document.
inline Document read(std::string_view text) {
  return read_plain_text({.utf8 = std::string(text), .charset = "UTF-8", .faults = {}, .repaired = false});
}

/// A document as tests write it: a line each, its arrangement (T text, R ruled, L listed, A aligned), a '^'
/// where a gap stands before it, and its cells in [ ].
inline std::string shown(const Document& document) {
  std::string out;
  for (const Line& line : document.lines) {
    out += "TRLA"[static_cast<int>(line.arrangement)];
    if (line.after_gap) out += '^';
    for (const Cell& cell : document.cells_of(line)) out.append("[").append(cell.text).append("]");
    out += '\n';
  }
  return out;
}

/// The same of plain text.
inline std::string shown(std::string_view text) { return shown(read(text)); }

}  // namespace gongkai
