#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// A disk in memory, which SQLite uses under the name of `vfs_name`: it fails when told so, and forgets at a
/// loss of power what was not synced. One process, one connection at a time; WAL with locking_mode =
/// EXCLUSIVE.
namespace gongkai::fault {

inline constexpr const char* vfs_name = "gongkai_disk";

struct Change {
  std::int64_t at = 0;  ///< written there, or with no bytes: the file's new size
  std::string bytes;
};

struct StoredFile {
  std::string now;              ///< as reads see it
  std::string safe;             ///< as it was at its last sync
  std::vector<Change> changes;  ///< since
  bool exists = true;           ///< now
  bool is_safe = false;         ///< it was ever synced
};

struct Disk {
  std::map<std::string, StoredFile> files;
  long operations = 0;

  enum class Fault : std::uint8_t { none, once, sticky };
  Fault fault = Fault::none;
  long granted = 0;  ///< operations before the one that fails
  int code = 0;      ///< what it fails with
  long failed = 0;

  void fail(Fault kind, long after, int with);
  void mend() { fault = Fault::none; }
  /// Of what was not synced any part may be there: whole writes or sectors of them, whatever their order.
  void lose_power(std::uint64_t seed);
  /// What an operation ends with: SQLITE_OK, or the fault.
  int operate(int when_failed);
};

/// The disk, made at the first use.
Disk& disk();

}  // namespace gongkai::fault
