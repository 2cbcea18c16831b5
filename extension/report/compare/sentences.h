#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/report.h"

/// The prose of a report in the pieces that are compared.
namespace gongkai {

/// A main section with the prose of everything under it.
struct MainSection {
  std::string key;      ///< what tells it in another report: topic, else heading, else label
  std::string place;    ///< "section/五、"
  std::string heading;  ///< 五、存在的主要问题及改进情况
  std::string text;     ///< its paragraphs, each with an end of line
  std::vector<std::string> sentences;
};

/// In document order; sections of one key are one.
std::vector<MainSection> main_sections(const std::vector<SectionRow>& sections);

}  // namespace gongkai
