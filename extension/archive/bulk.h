#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "archive/ingest.h"
#include "archive/walk.h"

namespace gongkai {

/// Many files on their way into an archive. Threads read them ahead, within bounds of base/limits.h; they are
/// written by whoever calls take(), in their order, so that the archive does not depend on the threads: they
/// touch neither it nor its connection. The destructor ends the reading of what was begun.
class Bulk {
 public:
  struct Row {
    std::string source;
    Outcome outcome;
  };

  /// How many threads beside the caller's pay off on this machine.
  static std::size_t readers_for_many();

  /// One file is read without threads.
  Bulk(Walk files, std::size_t readers);
  Bulk(const Bulk&) = delete;
  Bulk(Bulk&&) = delete;
  Bulk& operator=(const Bulk&) = delete;
  Bulk& operator=(Bulk&&) = delete;
  ~Bulk() = default;

  /// Takes the next files as OnConflict::ignore does, as many as a batch may have. To be called within
  /// Atomic::run(). Throws what Archive::ingest() throws, and std::bad_alloc where a thread had no memory;
  /// not to be called again then.
  std::vector<Row> take(Archive& archive);
  [[nodiscard]] bool done();

 private:
  struct Document {
    Found file;
    std::string content;
    std::exception_ptr unreadable;  ///< set: there is no content
    Recognised recognised;
    bool read = false;
  };
  using Lock = std::unique_lock<std::mutex>;

  void start(Archive& archive, const std::shared_ptr<const MetricRules>& rules);
  void work(const std::stop_token& stop);
  [[nodiscard]] bool may_begin() const noexcept;
  void read_one(Lock& lock);
  static Outcome write(Archive& archive, Document document);
  Document next(const std::shared_ptr<const MetricRules>& rules);
  [[nodiscard]] Document& place(std::size_t number) noexcept { return ahead_[number % ahead_.size()]; }

  std::size_t readers_;
  std::vector<std::uint64_t>
      held_;               ///< before the first batch: not worth reading; unchanged while threads run
  std::size_t taken_ = 0;  ///< changed by take() only

  std::mutex mutex_;  ///< of all that follows
  std::condition_variable_any changed_;
  Walk files_;
  std::optional<Found> next_;    ///< the one to be begun; NULL: all are, or the walk has failed
  std::exception_ptr failed_;    ///< the walk, behind those begun
  std::vector<Document> ahead_;  ///< a ring: those begun and not taken
  std::size_t begun_ = 0;
  std::size_t left_ = 0;   ///< taken_, as the threads see it
  std::size_t bytes_ = 0;  ///< read and not taken
  std::shared_ptr<const MetricRules> rules_;

  std::vector<std::jthread> threads_;  ///< last: they end before the rest does
};

}  // namespace gongkai
