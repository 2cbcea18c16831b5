#include "archive/atomic.h"

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

void Atomic::run(const std::function<void()>& body) {
  // Not kept: a statement holds on to the virtual table it names, which may be the one that would keep it.
  Statement statement(db_, sql::declaration::gongkai_inbox_write);
  Execution write(statement);
  pending_->body_ = &body;
  pending_->failure_ = nullptr;
  try {
    write.finish();
  } catch (const SqliteError&) {
    pending_->body_ = nullptr;
    if (pending_->failure_) std::rethrow_exception(std::exchange(pending_->failure_, nullptr));
    throw;
  }
}

}  // namespace gongkai
