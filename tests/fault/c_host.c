/* A host in C, of threads, whose memory ends: the C++ of the module must not end the process. Each thread is new, so that
   nothing that the C++ library keeps for a thread has been made. "c_host MODULE [STRIDE]"; prints how many were tried. */
#include <errno.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* memory, size_t size);
void* __libc_memalign(size_t alignment, size_t size);
void __libc_free(void* memory);

static volatile long left = -1; /* blocks that may still be taken; below zero: all may */
static volatile long refused = 0;

static int granted(void) {
  if (left < 0) return 1;
  if (left > 0) return left--, 1;
  ++refused;
  errno = ENOMEM;
  return 0;
}

void free(void* memory) {
  if (memory != NULL && left >= 0) ++left;
  __libc_free(memory);
}
void* malloc(size_t size) { return granted() ? __libc_malloc(size) : NULL; }
void* calloc(size_t count, size_t size) { return granted() ? __libc_calloc(count, size) : NULL; }
void* realloc(void* memory, size_t size) { return memory != NULL || granted() ? __libc_realloc(memory, size) : NULL; }
void* memalign(size_t alignment, size_t size) { return granted() ? __libc_memalign(alignment, size) : NULL; }
void* aligned_alloc(size_t alignment, size_t size) { return memalign(alignment, size); }

static const char* const statements[] = {
    "SELECT gongkai_number('6,798')",
    "SELECT gongkai_text('<p>x</p>')",
    "SELECT * FROM gongkai_report('x')",
    "INSERT INTO gongkai_inbox(source, content) VALUES ('x', 'y')",
    "SELECT * FROM gongkai_ingest('/dev/null')",
};

struct Try {
  sqlite3* db;
  const char* sql;
  long granted;
  int code;
  long refused;
};

static void* run(void* data) {
  struct Try* one = data;
  refused = 0;
  left = one->granted;
  one->code = sqlite3_exec(one->db, one->sql, NULL, NULL, NULL);
  left = -1;
  one->refused = refused;
  return NULL;
}

int main(int count, char** arguments) {
  sqlite3* db = NULL;
  long tried = 0, denied = 0;
  const long stride = count > 2 ? atol(arguments[2]) : 1;
  char* message = NULL;
  if (count < 2 || sqlite3_open(":memory:", &db) != SQLITE_OK) return 2;
  sqlite3_enable_load_extension(db, 1);
  if (sqlite3_load_extension(db, arguments[1], NULL, &message) != SQLITE_OK) {
    printf("%s\n", message);
    return 2;
  }
  for (size_t i = 0; i < sizeof statements / sizeof *statements; ++i)
    for (long n = 0;; n += n < 300 ? 1 : stride) {
      struct Try one = {db, statements[i], n, 0, 0};
      pthread_t thread;
      if (pthread_create(&thread, NULL, run, &one) != 0) return 2;
      pthread_join(thread, NULL);
      ++tried;
      if (one.code == SQLITE_NOMEM) ++denied;
      if (one.refused == 0) break;
    }
  sqlite3_close(db);
  printf("c host: %ld new threads, %ld without memory\n", tried, denied);
  return denied > 0 ? 0 : 1;
}
