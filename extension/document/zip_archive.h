#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

struct zip;

namespace gongkai {

/// The files of a ZIP archive in memory, through libzip. Names are compared as Office does: '\' is '/', a
/// leading '/' is left out, ASCII letters of any case are the same.
class ZipArchive {
 public:
  /// Opens the archive in `bytes`, which must outlive it. Throws Rejected, before memory is spent: no
  /// complete directory (truncated, damaged), ZIP64, more than limits::archive_files files or
  /// limits::archive_directory bytes of directory, two files of one name.
  explicit ZipArchive(std::string_view bytes);

  [[nodiscard]] bool contains(std::string_view name) const;
  [[nodiscard]] std::size_t size() const { return index_.size(); }

  /// The file unpacked; nothing when there is none of that name. Throws Rejected: encrypted, packed by a
  /// method Office does not use, over limits::archive_part or ::archive_ratio, damaged, or of another size
  /// than it declares.
  [[nodiscard]] std::optional<std::string> read(std::string_view name) const;

 private:
  struct Discard {
    void operator()(zip* archive) const;
  };
  std::unique_ptr<zip, Discard> archive_;
  std::unordered_map<std::string, std::uint64_t> index_;  // by name in lower case
};

}  // namespace gongkai
