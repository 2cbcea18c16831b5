#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <vector>

#include "report/documents.h"

/// agency_list.tsv: title lines with the agency and the region that a reader finds in them.
namespace gongkai {
namespace {

struct Listed {
  std::string title, source, name, full_name, kind, region;
};

std::vector<Listed> read_list() {
  std::vector<Listed> list;
  std::ifstream file(AGENCY_LIST);
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream cells(line);
    Listed one;
    for (std::string* cell : {&one.title, &one.source, &one.name, &one.full_name, &one.kind, &one.region})
      std::getline(cells, *cell, '\t');
    list.push_back(one);
  }
  return list;
}

TEST(AgencyList, EveryTitleLine) {
  const std::vector<Listed> list = read_list();
  ASSERT_GE(list.size(), 400U);
  std::set<std::string> provinces;
  for (const Listed& one : list) {
    const Report report = recognise(
        one.title +
            "\n一、总体情况\n甲。\n五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无。\n",
        {.agency = {}, .year = {}, .source = one.source});
    const AgencyIdentity& agency = report.identity.agency;
    EXPECT_EQ(agency.name, one.name) << one.title;
    EXPECT_EQ(agency.full_name, one.full_name) << one.title;
    EXPECT_EQ(agency.kind, one.kind) << one.title;
    EXPECT_EQ(agency.region ? std::to_string(*agency.region) : "-", one.region) << one.title;
    provinces.insert(one.region.substr(0, 2));
  }
  EXPECT_EQ(provinces.size(), 34U + 2U);  // with the nation and none
}

}  // namespace
}  // namespace gongkai
