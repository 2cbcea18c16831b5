#include "report/narrative/narrative_rows.h"

#include <algorithm>

#include "report/narrative/unit_classes.h"

namespace gongkai {
namespace {

struct UnitClassDef {
  std::string_view name, unit;
};
struct StockDef {
  std::string_view code;
};

#include "generated/narrative_tables.inc"

}  // namespace

std::span<const RoleDef> role_rows() { return role_defs; }
std::span<const VariantDef> variant_rows() { return variant_defs; }
std::span<const CompoundDef> compound_rows() { return compound_defs; }

std::vector<std::string_view> units_of_class(std::string_view name) {
  std::vector<std::string_view> units;
  for (const UnitClassDef& def : unit_class_defs)
    if (def.name == name) units.push_back(def.unit);
  return units;
}

bool is_unit_of_class(std::string_view unit, std::string_view name) {
  return std::ranges::any_of(unit_class_defs,
                             [&](const UnitClassDef& def) { return def.name == name && def.unit == unit; });
}

bool is_stock(std::string_view code) {
  return std::ranges::find(stock_defs, code, &StockDef::code) != std::end(stock_defs);
}

}  // namespace gongkai
