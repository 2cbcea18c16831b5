#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "report/narrative/frames.h"
#include "report/narrative/vocabulary_maker.h"

namespace gongkai {

/// Makes the tables of Frames: of the built-in ones and rows of users.
class FramesMaker {
 public:
  /// Throws std::invalid_argument naming the frame that is malformed.
  FramesMaker(std::span<const MetricFrame> more, const VocabularyMaker& vocabulary);

  /// They live as long as this.
  [[nodiscard]] FrameTables tables() const {
    return {.frames = frames_, .by_head = by_head_, .first_frame = first_frame_, .texts = texts_};
  }

 private:
  void add(const MetricFrame& row, const VocabularyMaker& vocabulary);
  FrameText text(std::string_view text);

  std::vector<FrameRow> frames_;
  std::vector<std::uint16_t> by_head_;
  std::vector<std::uint32_t> first_frame_;
  std::map<std::string, FrameText, std::less<>> known_texts_;
  std::string texts_;
};

}  // namespace gongkai
