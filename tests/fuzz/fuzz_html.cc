// Any markup: read_html() answers or rejects, and its cells lie in the text of the document.
#include <cstdint>
#include <cstdlib>

#include "base/error.h"
#include "document/html.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const std::string page = "<html>" + std::string(reinterpret_cast<const char*>(data), size);
    const gongkai::Document document = gongkai::read_html(gongkai::decode(page));
    const std::string_view all = document.text.utf8;
    for (const gongkai::Line& line : document.lines)
      for (const gongkai::Cell& cell : document.cells_of(line))
        if (cell.text.data() < all.data() || cell.text.data() + cell.text.size() > all.data() + all.size())
          std::abort();
  } catch (const gongkai::Rejected&) {
    return 0;
  }
  return 0;
}
