#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/rules.h"
#include "archive/schema.h"
#include "archive/writer.h"
#include "report/recognise.h"

namespace gongkai {

/// What to do with a document that cannot be taken, or whose agency and year are already held.
enum class OnConflict : std::uint8_t {
  fail,     ///< rejected: throw; held: keep the earlier document, no longer current
  ignore,   ///< rejected: log it and go on; held: as above
  replace,  ///< rejected: throw; held: remove the document that was current
};

/// A document offered. The views must live until ingest() returns.
struct Submission {
  std::optional<std::string_view> source;
  std::optional<std::string_view> content;  ///< NULL is rejected
  Overrides overrides;
};

enum class Status : std::uint8_t { ingested, unchanged, replaced, rejected };

/// The status as ingest_log spells it.
std::string_view name(Status status);

/// What became of a document: the row gongkai_ingest shows.
struct Outcome {
  Status status = Status::rejected;
  std::optional<std::int64_t> report_id;  ///< and all that follows but message: NULL when rejected
  std::optional<std::string> agency;
  std::optional<std::int64_t> year;
  std::optional<std::int64_t> cells;  ///< figures stated in tables two to four
  std::optional<std::int64_t> metrics;
  std::optional<std::int64_t> diagnostics;
  std::optional<std::string> message;  ///< why it was rejected
};

/// What recognise() makes of a document.
struct Recognised {
  std::optional<std::string> sha256;         ///< of the content
  std::shared_ptr<const MetricRules> rules;  ///< with which it was read
  std::optional<Report> report;
  std::exception_ptr failure;  ///< what was thrown instead. Neither: it was not read
};

/// The front of a hash, eight bytes of it: enough to tell that a document is not worth reading ahead.
std::uint64_t front_of_hash(std::string_view sha256);

/// Hashes a document and, given rules, reads it, unless the front of its hash is in `held`, which is in
/// order. Pure: for any thread, without memory, too.
Recognised recognise_submission(const Submission& submission, std::shared_ptr<const MetricRules> rules,
                                const std::vector<std::uint64_t>& held) noexcept;

/// The archive in `main` of a connection. Owns prepared statements: destroy it before the connection is
/// closed.
class Archive {
 public:
  explicit Archive(sqlite3* db) noexcept;

  /// Takes one document, creating the schema on first use. The same bytes as held are `unchanged`, whatever
  /// else is asked. Throws Rejected ("<source>: <reason>") and SqliteError. To be called within
  /// Atomic::run(), which undoes what was written then. What was `recognised` beforehand, of the same
  /// submission, is used where the archive's rules are still those it was read with.
  Outcome ingest(const Submission& submission, OnConflict on_conflict, Recognised recognised = {});

  /// Logs a document that could not be taken. Within Atomic::run(), too.
  Outcome reject(const Submission& submission, const std::optional<std::string>& sha256, const char* reason);

  /// The archive's rules of the narrative, for whoever parses on other threads; creates the schema on first
  /// use. Throws std::invalid_argument naming a malformed one. Within Atomic::run(), too.
  std::shared_ptr<const MetricRules> rules();
  /// The front of the hash of every report held, in order.
  std::vector<std::uint64_t> fronts_of_hashes();
  /// To be called when Atomic::run() has returned: what it has counted as a change is no rule that was
  /// written.
  void settle() { rules_.settle(); }

 private:
  std::optional<Outcome> held(const std::string& sha256);
  Outcome store(Report report, const Submission& submission, OnConflict on_conflict);
  void log(const Submission& submission, const std::optional<std::string>& sha256, const Outcome& outcome);

  sqlite3* db_;
  Schema schema_;
  Rules rules_;
  Writer writer_;
  Statement report_held_, report_hashes_, log_insert_;
};

}  // namespace gongkai
