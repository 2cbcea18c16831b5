#include "document/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>

#include "base/error.h"
#include "base/limits.h"

namespace gongkai {
namespace {

constexpr std::size_t directory_end_size = 22;  // of the record at the end, without its comment
constexpr std::size_t longest_comment = 0xFFFF;

std::size_t little_endian(std::string_view bytes, std::size_t at, std::size_t count) {
  std::size_t value = 0;
  for (std::size_t i = count; i > 0; --i) value = value << 8U | static_cast<unsigned char>(bytes[at + i - 1]);
  return value;
}

/// libzip reads the directory at once, as large as it says it is: the bounds are checked on every record that
/// may be taken for its end.
void check_directory(std::string_view bytes) {
  const std::size_t reach = std::min(bytes.size(), directory_end_size + longest_comment);
  const std::string_view tail = bytes.substr(bytes.size() - reach);
  if (tail.find("PK\x06\x07") != std::string_view::npos)
    throw Rejected("a ZIP64 archive, which no report needs: unpack it, or save the document again");
  bool found = false;
  for (std::size_t at = tail.find("PK\x05\x06"); at != std::string_view::npos;
       at = tail.find("PK\x05\x06", at + 1)) {
    if (tail.size() - at < directory_end_size) break;
    found = true;
    const std::size_t files = std::max(little_endian(tail, at + 8, 2), little_endian(tail, at + 10, 2));
    if (files > limits::archive_files)
      throw Rejected("a ZIP archive of " + std::to_string(files) + " files, more than " +
                     std::to_string(limits::archive_files));
    if (little_endian(tail, at + 12, 4) > limits::archive_directory)
      throw Rejected("a ZIP archive with a directory of more than " +
                     std::to_string(limits::archive_directory) + " bytes");
  }
  if (!found)
    throw Rejected("a truncated or damaged ZIP or DOCX file, its directory is missing: get it again");
}

std::string key(std::string_view name) {
  if (name.starts_with('/') || name.starts_with('\\')) name.remove_prefix(1);
  std::string lower(name);
  for (char& c : lower) {
    if (c == '\\') c = '/';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  }
  return lower;
}

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// Where memory was short, libzip may take a directory for none, and a file for damaged: only what fails
/// twice, with ample memory between, is.
void ensure_memory() { std::make_unique<volatile char[]>(4 * limits::archive_directory); }

[[noreturn]] void damaged(std::string_view name) {
  throw Rejected("a damaged ZIP or DOCX file: '" + std::string(name) + "' cannot be unpacked");
}

/// What the directory says of a file, found acceptable.
zip_stat_t checked_stat(zip_t* archive, std::uint64_t index, std::string_view name) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
  if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & needed) != needed) damaged(name);
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
    throw Rejected("an encrypted ZIP archive: unpack it with its password first");
  if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
    throw Rejected("a ZIP archive packed by a method that Office does not use: pack or save it again");
  if (stat.size > limits::archive_part)
    throw Rejected("'" + std::string(name) + "' unpacks to " + std::to_string(stat.size) +
                   " bytes, more than " + std::to_string(limits::archive_part));
  if (stat.size > limits::archive_free && stat.size / limits::archive_ratio > stat.comp_size)
    throw Rejected("a ZIP bomb: '" + std::string(name) + "' unpacks to more than " +
                   std::to_string(limits::archive_ratio) + " times its size");
  return stat;
}

}  // namespace

void ZipArchive::Discard::operator()(zip* archive) const { zip_discard(archive); }

namespace {

/// NULL, with the reason, where libzip finds fault with the archive.
zip_t* open_archive(std::string_view bytes, std::string& reason) {
  zip_error_t error;
  zip_error_init(&error);
  zip_t* archive = nullptr;
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  if (source != nullptr) {
    archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) zip_source_free(source);
  }
  // Where libzip says nothing, it had no memory for its own things.
  const int code = archive == nullptr ? zip_error_code_zip(&error) : ZIP_ER_OK;
  const bool no_memory = archive == nullptr && (code == ZIP_ER_MEMORY || code == ZIP_ER_OK);
  if (archive == nullptr && !no_memory) reason = zip_error_strerror(&error);
  zip_error_fini(&error);
  if (no_memory) throw std::bad_alloc();
  return archive;
}

zip_t* open_archive(std::string_view bytes) {
  std::string reason;
  if (zip_t* archive = open_archive(bytes, reason)) return archive;
  ensure_memory();
  if (zip_t* archive = open_archive(bytes, reason)) return archive;
  throw Rejected("a truncated or damaged ZIP or DOCX file: " + reason);
}

}  // namespace

ZipArchive::ZipArchive(std::string_view bytes) {
  check_directory(bytes);
  archive_.reset(open_archive(bytes));
  const zip_int64_t files = zip_get_num_entries(archive_.get(), 0);
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(std::max<zip_int64_t>(files, 0)); ++i) {
    const char* name = zip_get_name(archive_.get(), i, ZIP_FL_ENC_RAW);
    if (name == nullptr) {
      if (zip_error_code_zip(zip_get_error(archive_.get())) == ZIP_ER_MEMORY) throw std::bad_alloc();
      throw Rejected("a damaged ZIP or DOCX file: a file without a name");
    }
    if (!index_.try_emplace(key(name), i).second)
      throw Rejected("a ZIP archive with two files of one name: '" + std::string(name) + "'");
  }
}

bool ZipArchive::contains(std::string_view name) const { return index_.contains(key(name)); }

namespace {

/// The whole of a file, and more where it is larger than it says; nothing where it cannot be unpacked.
std::optional<std::string> unpack(zip_t* archive, std::uint64_t index, std::size_t size) {
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive, index, 0));
  if (file == nullptr) return std::nullopt;
  std::string content;
  content.reserve(size);
  std::array<char, 16384> piece;
  for (;;) {
    const zip_int64_t got = zip_fread(file.get(), piece.data(), piece.size());
    if (got < 0) return std::nullopt;
    if (got == 0) break;
    content.append(piece.data(), static_cast<std::size_t>(got));
    if (content.size() > size) break;
  }
  return content;
}

}  // namespace

std::optional<std::string> ZipArchive::read(std::string_view name) const {
  const auto found = index_.find(key(name));
  if (found == index_.end()) return std::nullopt;
  const zip_stat_t stat = checked_stat(archive_.get(), found->second, name);
  auto content = unpack(archive_.get(), found->second, stat.size);
  if (!content) {
    ensure_memory();
    content = unpack(archive_.get(), found->second, stat.size);
  }
  if (!content) damaged(name);
  if (content->size() != stat.size)
    throw Rejected("a damaged ZIP or DOCX file: '" + std::string(name) + "' is not of the size it declares");
  return content;
}

}  // namespace gongkai
