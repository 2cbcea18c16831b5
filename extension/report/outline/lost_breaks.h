#pragma once

#include "document/document.h"
#include "report/forms/catalogue.h"

namespace gongkai {

/// Cuts lines in which a whole report stands (scraped text: "… 如下: 一、总体情况 … 二、… 三、…") before
/// their statutory headings, behind them, and before the numbered parts （一）（二） under them; and lines in
/// which a section stands behind its heading ("一、总体情况 2022年，…"). A line with fewer than three
/// statutory headings, none of them in front, stays as it is, and so does a sentence that lists them.
void restore_line_breaks(Document& document, const Catalogue& catalogue);

}  // namespace gongkai
