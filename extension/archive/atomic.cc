#include "archive/atomic.h"

#include <string_view>
#include <utility>

#include "generated/sql_text.h"

namespace gongkai {

int PendingWrite::perform() noexcept {
  const auto& body = *std::exchange(body_, nullptr);
  try {
    body();
    return SQLITE_OK;
  } catch (...) {
    failure_ = std::current_exception();
    return SQLITE_ERROR;
  }
}

namespace {

/// Whether a table or view of the archive bears the inbox's name: SQLite would write into that.
bool inbox_is_hidden(sqlite3* db) {
  Statement named(db, sql::statement::object_named);
  return Execution(named, std::string_view("gongkai_inbox")).step();
}

/// No body outlives its run(), whatever becomes of the statement.
class Waiting {
 public:
  Waiting(const std::function<void()>*& slot, const std::function<void()>& body) : slot_(slot) {
    slot_ = &body;
  }
  Waiting(const Waiting&) = delete;
  Waiting(Waiting&&) = delete;
  Waiting& operator=(const Waiting&) = delete;
  Waiting& operator=(Waiting&&) = delete;
  ~Waiting() { slot_ = nullptr; }

 private:
  const std::function<void()>*& slot_;
};

[[noreturn]] void refuse_hidden_inbox() {
  throw SqliteError(SQLITE_ERROR,
                    "main.gongkai_inbox is a table or view that gongkai did not make: rename or drop it");
}

}  // namespace

void Atomic::run(const std::function<void()>& body) {
  if (inbox_is_hidden(db_)) refuse_hidden_inbox();
  // Not kept: a statement holds on to the virtual table it names, which may be the one that would keep it.
  Statement statement(db_, sql::declaration::gongkai_inbox_write);
  Execution write(statement);
  const Waiting waiting(pending_->body_, body);
  pending_->failure_ = nullptr;
  try {
    write.finish();
  } catch (const SqliteError&) {
    if (pending_->failure_) std::rethrow_exception(std::exchange(pending_->failure_, nullptr));
    throw;
  }
  if (pending_->waiting()) refuse_hidden_inbox();  // made meanwhile, by a trigger or another thread
}

}  // namespace gongkai
