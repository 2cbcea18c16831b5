#pragma once

#include <string_view>

namespace gongkai {

/// Throws Rejected when the bytes begin as a format that is not read does, and says what to do with it:
/// legacy Word and WPS files, encrypted Office files, RTF, PDF (where it is not built in), pictures, other
/// archives.
void reject_foreign(std::string_view bytes);

}  // namespace gongkai
