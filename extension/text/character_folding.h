#pragma once

#include <memory>
#include <string>

namespace gongkai {

/// What a code point folds to, asked of ICU: slow, and used only to generate the character table. The rules
/// are those of normalize.h. Throws std::runtime_error when ICU fails.
class CharacterFolding {
 public:
  CharacterFolding();
  ~CharacterFolding();
  CharacterFolding(const CharacterFolding&) = delete;
  CharacterFolding& operator=(const CharacterFolding&) = delete;

  /// The fold of `c`; empty when it vanishes. Folding the result again changes nothing.
  [[nodiscard]] std::u32string fold(char32_t c) const;

 private:
  struct Services;

  [[nodiscard]] std::u32string fold_once(char32_t c) const;

  std::unique_ptr<Services> services_;
};

}  // namespace gongkai
