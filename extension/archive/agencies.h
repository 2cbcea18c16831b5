#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "archive/statement.h"
#include "report/report.h"

namespace gongkai {

/// The rows of table agency, and which of them a report is of.
class Agencies {
 public:
  explicit Agencies(sqlite3* db) noexcept;

  struct Found {
    std::int64_t agency_id = 0;
    bool doubtful = false;  ///< another body of this name may be meant
  };
  /// The agency of that full name, or the one it was merged into, new or held, with what the report tells of
  /// it. A body whose place is not known is the one held only where a hint tells, or where nothing speaks
  /// against it and no report of the year is held; else it is a row beside.
  Found of_report(const AgencyIdentity& agency, std::int64_t year);

 private:
  enum class Likeness : std::uint8_t { same, open, other };
  [[nodiscard]] Found of_placeless(const AgencyIdentity& agency, std::int64_t year);
  [[nodiscard]] Likeness likeness(std::int64_t agency_id, const std::vector<std::string>& hints);
  [[nodiscard]] bool holds(std::int64_t agency_id, std::int64_t year);
  std::int64_t upsert(const AgencyIdentity& agency, const std::string& full_name);
  std::int64_t add_beside(const AgencyIdentity& agency);

  Statement merged_into_, upsert_, alias_insert_, namesakes_, hints_, hint_insert_, holds_, name_taken_,
      township_insert_, township_of_;
};

/// Makes two rows of agency one: the reports, aliases and hints of `from` become those of `into`, the newest
/// document of a year stays current, and what is ingested later under the name of `from` is of `into`. Throws
/// std::invalid_argument when they are not two agencies held. Within Atomic::run().
void merge_agency(sqlite3* db, std::int64_t from, std::int64_t into);

}  // namespace gongkai
