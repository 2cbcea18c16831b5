#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "report/narrative/scope.h"

/// Which codes are taken: of the fits of users' rules, and of parts beside their whole.
namespace gongkai {

/// A figure already read, of which a later one may be a part.
struct Whole {
  std::size_t position;
  std::string_view code;
  double value;
};

/// The figures with a code of the sentence, and of the one before.
struct Wholes {
  const std::vector<Whole>& own;
  const std::vector<Whole>& before;
};

/// A part never takes the code of its whole, nor is it larger.
void drop_wholes(const Sentence& sentence, const Quantity& quantity, const Wholes& known,
                 std::vector<std::string_view>& codes);

/// 本年度接听4,310件，累计接听3.1万件: the second is more than the year's.
void drop_since_ever(const Sentence& sentence, const Quantity& quantity, std::span<const Whole> wholes,
                     std::vector<std::string_view>& codes);

/// 行政复议3件，行政诉讼2件，维持1件: what was talked about before the last thing counted is done with.
void drop_earlier_subjects(const Sentence& sentence, std::size_t at, std::vector<Fit>& fits);

/// Two rules that fit equally well and do not agree, of subjects that share what is counted too.
bool is_undecided(const Sentence& sentence, std::size_t at, const std::vector<Fit>& fits);

/// The fits of the highest priority, one a code, in the order in which the text names them.
void keep_each(std::vector<Fit>& fits);

}  // namespace gongkai
