#include "fault/disk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <new>

#include "render/rng.h"

namespace gongkai::fault {
namespace {

constexpr int sector = 512;

struct OpenFile : sqlite3_file {
  StoredFile* file;
  std::string* name;
  bool temporary;
};

OpenFile& opened(sqlite3_file* base) { return *static_cast<OpenFile*>(base); }

void put(std::string& bytes, const Change& change) {
  const auto at = static_cast<std::size_t>(change.at);
  if (change.bytes.empty()) return bytes.resize(at);
  if (bytes.size() < at + change.bytes.size()) bytes.resize(at + change.bytes.size());
  bytes.replace(at, change.bytes.size(), change.bytes);
}

int change_file(sqlite3_file* base, Change change, int when_failed) {
  if (const int code = disk().operate(when_failed)) return code;
  StoredFile& file = *opened(base).file;
  put(file.now, change);
  file.changes.push_back(std::move(change));
  return SQLITE_OK;
}

int close_file(sqlite3_file* base) {
  OpenFile& file = opened(base);
  if (file.temporary) disk().files.erase(*file.name);
  delete file.name;
  return SQLITE_OK;
}

int read_file(sqlite3_file* base, void* into, int size, sqlite3_int64 at) {
  if (const int code = disk().operate(SQLITE_IOERR_READ)) return code;
  const std::string& bytes = opened(base).file->now;
  std::memset(into, 0, static_cast<std::size_t>(size));
  if (static_cast<std::size_t>(at) < bytes.size())
    bytes.copy(static_cast<char*>(into), static_cast<std::size_t>(size), static_cast<std::size_t>(at));
  return static_cast<std::size_t>(at + size) <= bytes.size() ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int write_file(sqlite3_file* base, const void* bytes, int size, sqlite3_int64 at) {
  return change_file(base, {at, std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size))},
                     SQLITE_IOERR_WRITE);
}

int truncate_file(sqlite3_file* base, sqlite3_int64 size) {
  return change_file(base, {size, {}}, SQLITE_IOERR_TRUNCATE);
}

int sync_file(sqlite3_file* base, int /*flags*/) {
  if (const int code = disk().operate(SQLITE_IOERR_FSYNC)) return code;
  StoredFile& file = *opened(base).file;
  // With a new file its folder is synced, and what was deleted there is gone.
  if (!file.is_safe) std::erase_if(disk().files, [](const auto& one) { return !one.second.exists; });
  file.safe = file.now;
  file.is_safe = true;
  file.changes.clear();
  return SQLITE_OK;
}

int size_of_file(sqlite3_file* base, sqlite3_int64* size) {
  *size = static_cast<sqlite3_int64>(opened(base).file->now.size());
  return SQLITE_OK;
}

int lock_file(sqlite3_file* /*base*/, int /*level*/) { return SQLITE_OK; }

int is_reserved(sqlite3_file* /*base*/, int* result) {
  *result = 0;
  return SQLITE_OK;
}

int control(sqlite3_file* /*base*/, int /*what*/, void* /*argument*/) { return SQLITE_NOTFOUND; }
int sector_size(sqlite3_file* /*base*/) { return sector; }
int characteristics(sqlite3_file* /*base*/) { return 0; }

constexpr sqlite3_io_methods make_methods() {
  sqlite3_io_methods methods{};
  methods.iVersion = 1;
  methods.xClose = close_file;
  methods.xRead = read_file;
  methods.xWrite = write_file;
  methods.xTruncate = truncate_file;
  methods.xSync = sync_file;
  methods.xFileSize = size_of_file;
  methods.xLock = lock_file;
  methods.xUnlock = lock_file;
  methods.xCheckReservedLock = is_reserved;
  methods.xFileControl = control;
  methods.xSectorSize = sector_size;
  methods.xDeviceCharacteristics = characteristics;
  return methods;
}
constexpr sqlite3_io_methods methods = make_methods();

int open_file(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* base, int flags, int* out_flags) {
  OpenFile& file = opened(base);
  file.pMethods = nullptr;
  if (const int code = disk().operate(SQLITE_CANTOPEN)) return code;
  static long temporaries = 0;
  const std::string path = name == nullptr ? "temporary" + std::to_string(++temporaries) : name;
  auto at = disk().files.find(path);
  if (at == disk().files.end() || !at->second.exists) {
    if ((flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
    at = disk().files.insert_or_assign(path, StoredFile{}).first;
  }
  file.file = &at->second;
  file.name = new std::string(path);
  file.temporary = name == nullptr || (flags & SQLITE_OPEN_DELETEONCLOSE) != 0;
  file.pMethods = &methods;
  if (out_flags != nullptr) *out_flags = flags;
  return SQLITE_OK;
}

/// Until the folder is synced the file may come back.
int delete_file(sqlite3_vfs* /*vfs*/, const char* name, int sync_folder) {
  if (const int code = disk().operate(SQLITE_IOERR_DELETE)) return code;
  const auto at = disk().files.find(name);
  if (at == disk().files.end() || !at->second.exists) return SQLITE_IOERR_DELETE_NOENT;
  if (sync_folder != 0 || !at->second.is_safe) {
    disk().files.erase(at);
  } else {
    at->second.exists = false;
  }
  return SQLITE_OK;
}

int access_file(sqlite3_vfs* /*vfs*/, const char* name, int /*how*/, int* result) {
  if (const int code = disk().operate(SQLITE_IOERR_ACCESS)) return code;
  const auto at = disk().files.find(name);
  *result = at != disk().files.end() && at->second.exists ? 1 : 0;
  return SQLITE_OK;
}

int full_name(sqlite3_vfs* /*vfs*/, const char* name, int size, char* full) {
  sqlite3_snprintf(size, full, "%s", name);
  return SQLITE_OK;
}

sqlite3_vfs make_vfs() {
  sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);  // time and randomness as usual
  vfs.szOsFile = sizeof(OpenFile);
  vfs.zName = vfs_name;
  vfs.xOpen = open_file;
  vfs.xDelete = delete_file;
  vfs.xAccess = access_file;
  vfs.xFullPathname = full_name;
  vfs.iVersion = 1;
  return vfs;
}

}  // namespace

Disk& disk() {
  static Disk one;
  static sqlite3_vfs vfs = make_vfs();
  [[maybe_unused]] static const int registered = sqlite3_vfs_register(&vfs, 0);
  return one;
}

void Disk::fail(Fault kind, long after, int with) {
  fault = kind;
  granted = after;
  code = with;
  failed = 0;
}

int Disk::operate(int when_failed) {
  ++operations;
  if (fault == Fault::none || granted-- > 0) return SQLITE_OK;
  if (fault == Fault::once && failed > 0) return SQLITE_OK;
  ++failed;
  return code == SQLITE_OK ? when_failed : code;
}

void Disk::lose_power(std::uint64_t seed) {
  render::Rng rng(seed);
  for (auto at = files.begin(); at != files.end();) {
    StoredFile& file = at->second;
    if (!file.is_safe && rng.below(2) == 0) {
      at = files.erase(at);
      continue;
    }
    if (!file.exists) file.exists = rng.below(2) == 0;
    std::string left = file.safe;
    for (const Change& change : file.changes) {
      if (change.bytes.empty()) {
        if (rng.below(2) == 0) put(left, change);
        continue;
      }
      const std::uint64_t whole = rng.below(3);  // 0: nothing of it, 1: all, 2: some sectors
      for (std::size_t from = 0; from < change.bytes.size(); from += sector)
        if (whole == 1 || (whole == 2 && rng.below(2) == 0))
          put(left, {change.at + static_cast<std::int64_t>(from), change.bytes.substr(from, sector)});
    }
    file.now = file.safe = left;
    file.changes.clear();
    file.is_safe = true;
    ++at;
  }
  std::erase_if(files, [](const auto& one) { return !one.second.exists; });
  mend();
}

}  // namespace gongkai::fault
