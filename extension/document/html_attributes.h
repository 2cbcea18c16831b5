#pragma once

#include <string>

namespace gongkai {

/// Blanks out what a tag has beyond limits::tag_attributes: libxml2 compares every attribute with all before
/// it. The length of the page stays.
void bound_attributes(std::string& page);

}  // namespace gongkai
