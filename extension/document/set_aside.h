#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "document/plain_tag.h"

namespace gongkai {

/// A page without the attributes that nobody reads and with its long words set aside, each but one character
/// of a plane for private use: an HTML parser goes through text character by character, at a hundred times
/// the cost of copying it. What holds nothing that is markup anywhere (in comments, attributes and scripts,
/// too) may be set aside wherever it stands, since it is put back wherever it turns up.
///
///     <td>行政许可</td><td>12</td>    <td>□</td><td>12</td>
class SetAside {
 public:
  /// Keeps `page`.
  explicit SetAside(std::string page);
  SetAside(const SetAside&) = delete;
  SetAside(SetAside&&) = delete;
  SetAside& operator=(const SetAside&) = delete;
  SetAside& operator=(SetAside&&) = delete;
  ~SetAside() = default;

  /// What the parser is to read.
  [[nodiscard]] const std::string& page() const { return is_short_ ? short_ : page_; }

  /// `text` of the parser as the page has it; good until the next call.
  [[nodiscard]] std::string_view restored(std::string_view text) {
    if (words_.empty() || text.find(lead) == std::string_view::npos) return text;
    room_.clear();
    restore(text);
    return room_;
  }

  /// The same, good until forget().
  [[nodiscard]] std::string_view restored_to_keep(std::string_view text);
  void forget() { kept_.clear(); }

 private:
  static constexpr char lead = '\xF3';  // of the plane's characters

  std::size_t take_tag(std::size_t at, bool& plain);
  void take_plain_tag();
  void take_words(std::size_t begin, std::size_t end);
  void add_word(std::size_t begin, std::size_t end);
  void restore(std::string_view text);

  std::string page_, short_, room_;
  bool is_short_ = false;
  PlainTag tag_;
  std::vector<std::string_view> words_;  // in page_
  std::deque<std::string> kept_;
};

}  // namespace gongkai
