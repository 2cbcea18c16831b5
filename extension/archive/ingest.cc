#include "archive/ingest.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "base/error.h"
#include "base/sha256.h"
#include "generated/sql_text.h"

namespace gongkai {
namespace {

std::int64_t stated(const Report& report) {
  const auto given = [](const auto& value) { return value.has_value(); };
  std::int64_t cells = std::ranges::count_if(report.disclosure, given, &DisclosureRow::value);
  for (const RequestRow& row : report.request) cells += std::ranges::count_if(row.counts, given);
  for (const DisputeRow& row : report.dispute) cells += std::ranges::count_if(row.counts, given);
  return cells;
}

/// What gongkai_ingest shows of a report that is about to be stored.
Outcome summary(const Report& report) {
  return {.status = Status::ingested,
          .report_id = std::nullopt,
          .agency = report.identity.agency.name,
          .year = report.identity.year,
          .cells = stated(report),
          .metrics = static_cast<std::int64_t>(report.metrics.size()),
          .diagnostics = static_cast<std::int64_t>(report.diagnostics.size()),
          .message = std::nullopt};
}

Report recognise(const Submission& submission, const MetricRules& rules) {
  Overrides known = submission.overrides;
  known.source = submission.source;
  return recognise(*submission.content, known, rules);
}

/// The report that was recognised with these rules, or is now.
Report report_of(const Submission& submission, const std::shared_ptr<const MetricRules>& rules,
                 Recognised& recognised) {
  if (recognised.rules == rules) {
    if (recognised.failure) std::rethrow_exception(recognised.failure);
    if (recognised.report) return *std::move(recognised.report);
  }
  return recognise(submission, *rules);
}

}  // namespace

std::uint64_t front_of_hash(std::string_view sha256) {
  std::uint64_t front = 0;
  const std::string_view digits = sha256.substr(0, 16);
  std::from_chars(digits.data(), digits.data() + digits.size(), front, 16);
  return front;
}

Recognised recognise_submission(const Submission& submission, std::shared_ptr<const MetricRules> rules,
                                const std::vector<std::uint64_t>& held) noexcept {
  Recognised recognised;
  recognised.rules = std::move(rules);
  try {
    if (!submission.content) throw Rejected("the content is NULL");
    recognised.sha256 = sha256_hex(*submission.content);
    if (recognised.rules && !std::ranges::binary_search(held, front_of_hash(*recognised.sha256)))
      recognised.report = recognise(submission, *recognised.rules);
  } catch (...) {
    recognised.failure = std::current_exception();
  }
  return recognised;
}

std::string_view name(Status status) {
  switch (status) {
    case Status::ingested:
      return "ingested";
    case Status::unchanged:
      return "unchanged";
    case Status::replaced:
      return "replaced";
    case Status::rejected:
      break;
  }
  return "rejected";
}

Archive::Archive(sqlite3* db) noexcept
    : db_(db),
      schema_(db),
      rules_(db),
      writer_(db),
      report_held_(db, sql::statement::report_held),
      report_hashes_(db, sql::statement::report_hashes),
      log_insert_(db, sql::statement::log_insert) {}

Outcome Archive::ingest(const Submission& submission, OnConflict on_conflict, Recognised recognised) {
  const std::shared_ptr<const MetricRules> rules = this->rules();
  std::optional<std::string>& sha256 = recognised.sha256;
  try {
    if (!submission.content) throw Rejected("the content is NULL");
    if (!sha256) sha256 = sha256_hex(*submission.content);
    if (std::optional<Outcome> unchanged = held(*sha256)) {
      log(submission, sha256, *unchanged);
      return *std::move(unchanged);
    }
    Report report = report_of(submission, rules, recognised);
    report.sha256 = *sha256;
    return store(std::move(report), submission, on_conflict);
  } catch (const Rejected& rejection) {
    if (on_conflict == OnConflict::ignore) return reject(submission, sha256, rejection.what());
    throw Rejected(std::string(submission.source.value_or("(no source)")) + ": " + rejection.what());
  }
}

std::shared_ptr<const MetricRules> Archive::rules() {
  if (schema_.ensure()) {
    rules_.forget();
    writer_ = Writer(db_);
    log_insert_ = Statement(db_, sql::statement::log_insert);
  }
  return rules_.current();
}

std::vector<std::uint64_t> Archive::fronts_of_hashes() {
  std::vector<std::uint64_t> found;
  for (Execution run(report_hashes_); run.step();) found.push_back(front_of_hash(run.text(0)));
  return found;
}

std::optional<Outcome> Archive::held(const std::string& sha256) {
  Execution run(report_held_, sha256);
  if (!run.step()) return std::nullopt;
  return Outcome{.status = Status::unchanged,
                 .report_id = run.integer(0),
                 .agency = run.text(1),
                 .year = run.integer(2),
                 .cells = run.integer(3),
                 .metrics = run.integer(4),
                 .diagnostics = run.integer(5),
                 .message = std::nullopt};
}

Outcome Archive::store(Report report, const Submission& submission, OnConflict on_conflict) {
  Outcome outcome = summary(report);
  const std::string sha256 = report.sha256;
  const Written written = writer_.write(std::move(report), submission.source);
  outcome.report_id = written.report_id;
  outcome.diagnostics = static_cast<std::int64_t>(written.diagnostics);
  if (on_conflict == OnConflict::replace && written.earlier) {
    writer_.remove(*written.earlier);
    outcome.status = Status::replaced;
  }
  log(submission, sha256, outcome);
  return outcome;
}

Outcome Archive::reject(const Submission& submission, const std::optional<std::string>& sha256,
                        const char* reason) {
  Outcome outcome;
  outcome.message = reason;
  rules();
  log(submission, sha256, outcome);
  return outcome;
}

void Archive::log(const Submission& submission, const std::optional<std::string>& sha256,
                  const Outcome& outcome) {
  Execution(log_insert_, submission.source, sha256, name(outcome.status), outcome.report_id, outcome.message)
      .finish();
  rules_.settle();
}

}  // namespace gongkai
