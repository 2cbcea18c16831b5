#include "report/identity/hints.h"

#include <algorithm>

#include "base/ascii.h"

namespace gongkai {
namespace {

constexpr std::size_t most_hints = 16;  // of a kind
constexpr std::size_t shortest_number = 10,
                      longest_number = 12;  // digits of a telephone number with its area
constexpr std::string_view government_host = ".gov.cn";
constexpr std::string_view nobodys_host = "www.gov.cn";

bool is_host(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-'; }

class HintFinder {
 public:
  std::vector<std::string> run(std::string_view text, std::string_view source) {
    if (!source.empty()) add("source", source);
    find_telephones(text);
    find_hosts(source);
    find_hosts(text);
    find_folder(source);
    return std::move(hints_);
  }

 private:
  void add(std::string_view kind, std::string_view value) {
    std::string hint = std::string(kind).append(" ").append(value);
    if (hints_.size() < most_hints && std::ranges::find(hints_, hint) == hints_.end())
      hints_.push_back(std::move(hint));
  }

  /// 0531-1234567: with the area, which begins with 0.
  void find_telephones(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      if (!is_digit(text[at])) {
        ++at;
        continue;
      }
      std::string number;
      std::size_t end = at;
      for (; end < text.size() && (is_digit(text[end]) || (text[end] == '-' && number.size() <= 4)); ++end)
        if (text[end] != '-') number += text[end];
      if (number[0] == '0' && number.size() >= shortest_number && number.size() <= longest_number)
        add("telephone", number);
      at = end;
    }
  }

  void find_hosts(std::string_view text) {
    for (std::size_t at = text.find(government_host); at != std::string_view::npos;
         at = text.find(government_host, at + 1)) {
      std::size_t begin = at;
      while (begin > 0 && is_host(text[begin - 1])) --begin;
      const std::string_view host = text.substr(begin, at - begin + government_host.size());
      if (begin < at && host != nobodys_host) add("host", host);
    }
  }

  void find_folder(std::string_view source) {
    std::string folder;
    for (std::size_t begin = 0;;) {
      const std::size_t end = source.find_first_of("/\\", begin);
      if (end == std::string_view::npos) break;
      const std::string_view part = source.substr(begin, end - begin);
      if (!part.empty() && !is_digit(part[0])) folder.append(part).append("/");
      begin = end + 1;
    }
    if (!folder.empty()) add("folder", folder);
  }

  std::vector<std::string> hints_;
};

}  // namespace

std::vector<std::string> agency_hints(std::string_view text, std::string_view source) {
  return HintFinder().run(text, source);
}

}  // namespace gongkai
