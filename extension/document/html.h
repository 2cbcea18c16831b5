#pragma once

#include <string>
#include <string_view>

#include "document/document.h"

namespace gongkai {

/// Whether decoded text is a web page, or a piece of one that was saved without its <html>.
bool is_html(std::string_view text);

/// The charset that markup names in its first bytes (<meta charset>, http-equiv, <?xml encoding>), as
/// written; empty when it names none.
std::string_view declared_charset(std::string_view bytes);

/// Reads a decoded web page: its article, with title, date and publisher from <title> and <meta>. Elements
/// that are hidden by their own style or attributes, or by a style sheet inside the page, are left out; what
/// sheets in other files hide is not known. Throws Rejected when a limit of base/limits.h is passed.
Document read_html(Text page, const Worded& worded = {});

}  // namespace gongkai
