#pragma once

#include <span>
#include <string_view>

#include "report/narrative/metric_rules.h"

/// The words of sql/recognition/narrative/50_narrative.sql, as they stand there.
namespace gongkai {

struct RoleDef {
  ClauseRole role;
  std::string_view word;
};
/// Traditional mirrors change words, too: 资讯 for 信息.
struct VariantDef {
  std::string_view word, standard;
};
struct CompoundDef {
  std::string_view word, inside;
};

std::span<const RoleDef> role_rows();
std::span<const VariantDef> variant_rows();
std::span<const CompoundDef> compound_rows();

}  // namespace gongkai
