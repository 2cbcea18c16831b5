// ZIP archives as they are; anything else as the XML of a Word file's document.
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "document/docx.h"
#include "document/docx_body.h"
#include "document/flow.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    if (gongkai::is_zip(bytes)) {
      gongkai::read_docx(bytes);
      return 0;
    }
    gongkai::DocxBody body({}, {});
    gongkai::read_xml(bytes, "document", body);
    gongkai::Flow flow;
    body.story().play(flow);
    std::move(flow).finish({}, "", {});
  } catch (const gongkai::Rejected&) {
  }
  return 0;
}
