#pragma once
#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

// A file of a database; the one of the system beneath follows it in memory.
typedef struct {
  sqlite3_file base;
  bool isLog;
  // Of a database: the size of its pages; 0 until one was read or written.
  int page;
  // Of a log: whether SQLite reads it after a crash, to find how much of it is whole.
  bool isRecovering;
  // Of a log: where this connection wrote the last header of a frame.
  sqlite3_int64 lastHeader;
  // Of a log: the first frame that this connection wrote a second time, whose sum is put right when it commits.
  sqlite3_int64 firstOverwritten;
} SummedFile;

static inline sqlite3_file *beneath(sqlite3_file *file) { return (sqlite3_file *)((SummedFile *)file + 1); }

static inline int read_beneath(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  sqlite3_file *system = beneath(file);
  return system->pMethods->xRead(system, bytes, count, offset);
}

static inline int write_beneath(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  sqlite3_file *system = beneath(file);
  return system->pMethods->xWrite(system, bytes, count, offset);
}

// Whether a number of bytes can be the size of a page.
static inline bool is_page(int count) { return count >= 512 && count <= 65536 && (count & (count - 1)) == 0; }

// Databases, in PageSums.c.
int database_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset);
int database_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset);

// Write-ahead logs, in LogSums.c.
int log_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset);
int log_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset);
