#include "archive/bulk.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <optional>
#include <system_error>
#include <utility>

#include "base/cancel.h"
#include "base/error.h"
#include "base/limits.h"
#include "base/throwing.h"

namespace gongkai {
namespace {

Submission submission_of(const Found& file) {
  return {.source = file.name, .content = std::nullopt, .overrides = {}};
}

constexpr std::chrono::milliseconds asking{20};  // whether to go on waiting for a thread

/// A thread begun meanwhile leaves the signals of the process to the host's threads.
class NoSignals {
 public:
  NoSignals() noexcept {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  NoSignals(const NoSignals&) = delete;
  NoSignals(NoSignals&&) = delete;
  NoSignals& operator=(const NoSignals&) = delete;
  NoSignals& operator=(NoSignals&&) = delete;
  ~NoSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

}  // namespace

std::size_t Bulk::readers_for_many() {
  // The thread that writes reads, too, while it waits.
  const std::size_t others = std::max(std::thread::hardware_concurrency(), 1U) - 1;
  return std::min(others, limits::readers);
}

Bulk::Bulk(Walk files, std::size_t readers)
    : readers_(files.is_one_file() ? 0 : readers),
      files_(std::move(files)),
      next_(files_.next()),
      ahead_(readers_ == 0 ? 1 : limits::ahead_documents) {}

bool Bulk::done() {
  const Lock lock(mutex_);
  return taken_ == begun_ && !next_ && !failed_;
}

std::vector<Bulk::Row> Bulk::take(Archive& archive) {
  const std::shared_ptr<const MetricRules> rules = archive.rules();
  if (readers_ > 0 && taken_ == 0) start(archive, rules);
  std::vector<Row> rows;
  for (std::size_t bytes = 0;
       !done() && rows.size() < limits::batch_documents && bytes < limits::batch_bytes;) {
    Document document = next(rules);
    bytes += document.content.size();
    std::string source = document.file.name;
    rows.push_back({std::move(source), write(archive, std::move(document))});
  }
  return rows;
}

Outcome Bulk::write(Archive& archive, Document document) {
  Submission submission = submission_of(document.file);
  try {
    if (document.unreadable) std::rethrow_exception(document.unreadable);
  } catch (const Rejected& unreadable) {
    return archive.reject(submission, std::nullopt, unreadable.what());
  }
  submission.content = document.content;
  return archive.ingest(submission, OnConflict::ignore, std::move(document.recognised));
}

/// Threads that the system does not give are done without.
void Bulk::start(Archive& archive, const std::shared_ptr<const MetricRules>& rules) {
  held_ = archive.fronts_of_hashes();
  rules_ = rules;
  threads_.reserve(readers_);
  const NoSignals blocked;
  try {
    while (threads_.size() < readers_)
      threads_.emplace_back([this](const std::stop_token& stop) { work(stop); });
  } catch (const std::system_error&) {
    readers_ = threads_.size();
  }
}

void Bulk::work(const std::stop_token& stop) {
  if (!can_throw()) return;
  const Cancellable asked([&stop] { return stop.stop_requested(); });
  Lock lock(mutex_);
  while (changed_.wait(lock, stop, [this] { return may_begin(); }) && !stop.stop_requested()) read_one(lock);
}

bool Bulk::may_begin() const noexcept {
  return next_ && begun_ - left_ < ahead_.size() && (begun_ == left_ || bytes_ < limits::ahead_bytes);
}

/// Reads the next file that nobody has begun; what may be slow, without the lock.
void Bulk::read_one(Lock& lock) {
  const std::size_t number = begun_++;
  Document document;
  document.file = *std::exchange(next_, std::nullopt);
  try {
    next_ = files_.next();
  } catch (...) {
    failed_ = std::current_exception();
  }
  std::shared_ptr<const MetricRules> rules = rules_;
  lock.unlock();
  try {
    if (!document.file.problem.empty()) throw Rejected(document.file.problem);
    document.content = read_file(document.file.path);
    Submission submission = submission_of(document.file);
    submission.content = document.content;
    document.recognised = recognise_submission(submission, std::move(rules), held_);
  } catch (...) {
    document.unreadable = std::current_exception();
  }
  document.read = true;
  lock.lock();
  bytes_ += document.content.size();
  place(number) = std::move(document);
  changed_.notify_all();
}

Bulk::Document Bulk::next(const std::shared_ptr<const MetricRules>& rules) {
  Lock lock(mutex_);
  // Without threads, nothing is recognised before the archive is asked whether it is held.
  if (readers_ > 0) rules_ = rules;
  while (!place(taken_).read) {
    if (failed_ && taken_ == begun_) std::rethrow_exception(failed_);
    if (may_begin()) {
      read_one(lock);
    } else {
      changed_.wait_for(lock, asking);
      ask_to_cancel();
    }
  }
  Document document = std::exchange(place(taken_), {});
  bytes_ -= document.content.size();
  left_ = ++taken_;
  changed_.notify_all();
  return document;
}

}  // namespace gongkai
