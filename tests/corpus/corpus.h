#pragma once

#include <cstdint>
#include <string>

#include "render/facts.h"

namespace gongkai::corpus {

/// Which corpus: the same plan makes the same documents, everywhere and in any order.
struct Plan {
  std::uint64_t seed = 1;
  unsigned years = 5;            ///< reports of one agency, up to 2023
  unsigned damage_percent = 10;  ///< documents that lost something on their way
};

struct Entry {
  std::string file;  ///< "0012/12345.html"
  std::string layout, charset;
  std::string damage;   ///< "" for none
  render::Facts facts;  ///< what it states: agency, year, edition, every cell
  std::string bytes;
};

/// The document of that number. Numbers that follow each other are years of one agency.
Entry make_entry(const Plan& plan, std::uint64_t number);

}  // namespace gongkai::corpus
