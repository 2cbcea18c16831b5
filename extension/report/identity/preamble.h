#pragma once

#include <string>
#include <vector>

#include "report/forms/catalogue.h"

namespace gongkai {

/// What the sentences above the first section say of the report. Texts are normalized, without blanks.
struct Preamble {
  std::string
      title;  ///< 平阴县水务局2023年政府信息公开工作年度报告, within a sentence; empty when there is none
  std::string
      compiler;  ///< what a sentence is about (平阴县水务局|根据…编制本报告) or who compiled: 由|…|编制
  std::string contact;  ///< whom to ask: 请与|…|联系
  std::string
      subject;  ///< of whom the overview tells: 2023年,|平阴县水务局|认真贯彻…; only where nothing above does
};

/// Reads the paragraphs (normalized, no blanks). A title counts when all that stands before it is known to
/// lead up to one, and names no body or one; so does a subject that says where it is. 关于做好…的通知 is no
/// title of a report.
Preamble read_preamble(const std::vector<std::string>& paragraphs, const Catalogue& catalogue);

/// Whom a sentence of the paragraphs says to ask who doubts the report; empty when none does.
std::string contact_in_overview(const std::vector<std::string>& paragraphs, const Catalogue& catalogue);

/// The one body, below a government unless `governments`, that sentences of the paragraphs are about, by its
/// whole name; empty when there is none, or another.
std::string subject_of_overview(const std::vector<std::string>& paragraphs, bool governments,
                                const Catalogue& catalogue);

/// 平阴县2023年政府信息公开工作年度报告 of 现公布平阴县2023年政府信息公开工作年度报告如下; empty when
/// `clause` holds none.
std::string title_in_clause(std::string_view clause, const Catalogue& catalogue);

}  // namespace gongkai
