#include "PageSums.h"

#include <string.h>

#include "CPageSums.h"

const int page_sums_width = 8;

// The byte of a database's first page that says how many bytes at the end of each page are reserved.
static const int reservedAt = 20;

static inline uint64_t mixed(uint64_t sum, uint64_t word) {
  sum ^= word;
  // An odd factor and a rotation lose nothing: a change of one word always changes the sum.
  return ((sum << 29) | (sum >> 35)) * 0x9E3779B97F4A7C15u;
}

// Returns the sum of a page's bytes but the last eight, and of its number, so that no page passes for another. Four
// sums go side by side, since a processor multiplies faster than it waits for products.
static uint64_t sum_of(const uint8_t *bytes, int page, sqlite3_int64 number) {
  uint64_t sums[4] = {(uint64_t)number + 1, 2, 3, 4};
  int words = page / 8 - 1;
  for (int word = 0; word < words; word++) {
    uint64_t value;
    memcpy(&value, bytes + 8 * word, 8);
    sums[word & 3] = mixed(sums[word & 3], value);
  }
  uint64_t sum = 0;
  for (int lane = 0; lane < 4; lane++) sum = mixed(sum, sums[lane]);
  return sum;
}

static bool is_whole(const uint8_t *bytes, int page, sqlite3_int64 offset) {
  uint64_t kept;
  memcpy(&kept, bytes + page - page_sums_width, 8);
  return kept == sum_of(bytes, page, offset / page);
}

static int page_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  int result = read_beneath(file, bytes, count, offset);
  // SQLite takes what is missing of a page for zeros; a page is never asked for before it was written.
  if (result == SQLITE_IOERR_SHORT_READ) return SQLITE_IOERR_DATA;
  if (result != SQLITE_OK) return result;
  if (!is_whole(bytes, count, offset)) return SQLITE_IOERR_DATA;
  ((SummedFile *)file)->page = count;
  return SQLITE_OK;
}

// A part of a page is as trustworthy as the page; where its size is not known yet, SQLite looks for just that, and then
// reads the first page as a whole before any other.
static int part_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  int page = ((SummedFile *)file)->page;
  sqlite3_int64 inside = page ? offset % page : 0;
  if (!page || inside + count > page) return read_beneath(file, bytes, count, offset);
  uint8_t whole[65536];
  int result = page_read(file, whole, page, offset - inside);
  if (result == SQLITE_OK) memcpy(bytes, whole + inside, (size_t)count);
  return result;
}

int database_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  if (is_page(count) && offset % count == 0) return page_read(file, bytes, count, offset);
  return part_read(file, bytes, count, offset);
}

int database_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  if (!is_page(count) || offset % count != 0) return SQLITE_IOERR_WRITE;
  // Without room for a sum it would overwrite a record.
  if (offset == 0 && ((const uint8_t *)bytes)[reservedAt] != page_sums_width) return SQLITE_IOERR_WRITE;
  uint8_t page[65536];
  memcpy(page, bytes, (size_t)count);
  uint64_t sum = sum_of(page, count, offset / count);
  memcpy(page + count - page_sums_width, &sum, 8);
  ((SummedFile *)file)->page = count;
  return write_beneath(file, page, count, offset);
}
