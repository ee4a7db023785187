#include <string.h>

#include "PageSums.h"

// A log is a header and frames; a frame is a header and a page. Their layout is SQLite's file format, section 4:
// of the log's header bytes 0-3 are a mark whose lowest bit says how words are summed, 16-23 a salt, 24-31 the sum of what
// is before; of a frame's header bytes 4-7 are other than zero where a transaction ends, 8-15 the log's salt, 16-23 the sum
// of bytes 0-7 and of the page, continued from the frame before.
enum { logHeader = 32, frameHeader = 24 };

static const sqlite3_int64 none = INT64_MAX;

static uint32_t big_endian(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static uint32_t little_endian(const uint8_t *bytes) {
  return (uint32_t)bytes[3] << 24 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[1] << 8 | bytes[0];
}

typedef struct {
  uint32_t first, second;
} Sum;

static Sum sum_at(const uint8_t *bytes) { return (Sum){big_endian(bytes), big_endian(bytes + 4)}; }

static bool is_same(Sum a, Sum b) { return a.first == b.first && a.second == b.second; }

static Sum continued(Sum sum, const uint8_t *bytes, int count, bool isBig) {
  for (int at = 0; at < count; at += 8) {
    sum.first += (isBig ? big_endian(bytes + at) : little_endian(bytes + at)) + sum.second;
    sum.second += (isBig ? big_endian(bytes + at + 4) : little_endian(bytes + at + 4)) + sum.first;
  }
  return sum;
}

static bool is_big(const uint8_t *head) { return head[3] & 1; }

// Whether a frame's sum is as its page and the frame before it demand.
static bool is_whole(const uint8_t *head, Sum before, const uint8_t *header, const uint8_t *bytes, int page) {
  Sum sum = continued(continued(before, header, 8, is_big(head)), bytes, page, is_big(head));
  return is_same(sum, sum_at(header + 16));
}

// Reads the log's header and the sum that a frame's continues.
static int read_before(sqlite3_file *file, sqlite3_int64 frame, int page, uint8_t *head, Sum *before) {
  int result = read_beneath(file, head, logHeader, 0);
  if (result != SQLITE_OK) return result;
  *before = sum_at(head + 24);
  if (frame == logHeader) return SQLITE_OK;
  uint8_t sum[8];
  result = read_beneath(file, sum, 8, frame - page - frameHeader + 16);
  *before = sum_at(sum);
  return result;
}

// Returns SQLITE_IOERR_DATA unless the page of a frame is as it was written.
static int verify(sqlite3_file *file, sqlite3_int64 frame, const uint8_t *bytes, int page) {
  static const uint8_t unsummed[16];
  // The sums of what is not committed may have to wait until it is; only its own writer reads it before.
  if (frame >= ((SummedFile *)file)->firstOverwritten) return SQLITE_OK;
  uint8_t head[logHeader], header[frameHeader];
  Sum before;
  int result = read_before(file, frame, page, head, &before);
  if (result == SQLITE_OK) result = read_beneath(file, header, frameHeader, frame);
  if (result != SQLITE_OK || memcmp(header + 8, unsummed, 16) == 0) return result;
  return is_whole(head, before, header, bytes, page) ? SQLITE_OK : SQLITE_IOERR_DATA;
}

// Whether a frame of this log, not of what was in the file before, ends a transaction. Half a salt is enough: the other
// may be what was damaged.
static bool is_committed(const uint8_t *head, const uint8_t *header) {
  bool isOfLog = memcmp(header + 8, head + 16, 4) == 0 || memcmp(header + 12, head + 20, 4) == 0;
  return isOfLog && big_endian(header + 4) != 0;
}

// After a crash SQLite takes the first frame whose sum does not match for the end of the log. It is, where the program was
// killed while it wrote; where a transaction ends behind it, the log is damaged, and without its rest the database may be
// a mixture of pages from before and after.
static int verify_end(sqlite3_file *file, sqlite3_int64 frame, const uint8_t *bytes, int page) {
  uint8_t head[logHeader], header[frameHeader];
  Sum before;
  int result = read_before(file, frame, page, head, &before);
  if (result != SQLITE_OK) return result;
  bool isOfLog = memcmp(bytes + 8, head + 16, 8) == 0;
  if (isOfLog && is_whole(head, before, bytes, bytes + frameHeader, page)) return SQLITE_OK;
  if (is_committed(head, bytes)) return SQLITE_IOERR_DATA;
  for (frame += frameHeader + page; read_beneath(file, header, frameHeader, frame) == SQLITE_OK;
       frame += frameHeader + page) {
    if (is_committed(head, header)) return SQLITE_IOERR_DATA;
  }
  return SQLITE_OK;
}

int log_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  SummedFile *log = (SummedFile *)file;
  int result = read_beneath(file, bytes, count, offset);
  if (result != SQLITE_OK) return result;
  if (offset == 0 && count == logHeader) {
    log->isRecovering = true;
    Sum sum = continued((Sum){0, 0}, bytes, 24, is_big(bytes));
    return is_same(sum, sum_at((uint8_t *)bytes + 24)) ? SQLITE_OK : SQLITE_IOERR_DATA;
  }
  if (is_page(count) && (offset - logHeader - frameHeader) % (count + frameHeader) == 0) {
    return verify(file, offset - frameHeader, bytes, count);
  }
  int page = count - frameHeader;
  if (log->isRecovering && is_page(page) && (offset - logHeader) % count == 0) {
    return verify_end(file, offset, bytes, page);
  }
  return SQLITE_OK;
}

int log_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  SummedFile *log = (SummedFile *)file;
  log->isRecovering = false;
  if (offset == 0) log->firstOverwritten = none;
  if (count == frameHeader) {
    // A header with a salt is of a frame whose sum holds, and so are those behind it as soon as they are read.
    bool isSummed = big_endian((const uint8_t *)bytes + 8) != 0 || big_endian((const uint8_t *)bytes + 12) != 0;
    if (isSummed && offset <= log->firstOverwritten) log->firstOverwritten = none;
    log->lastHeader = offset;
  } else if (is_page(count) && offset != log->lastHeader + frameHeader) {
    sqlite3_int64 frame = offset - frameHeader;
    if (frame < log->firstOverwritten) log->firstOverwritten = frame;
  } else {
    // The header is spent: the same page written again comes without one.
    log->lastHeader = -1;
  }
  return write_beneath(file, bytes, count, offset);
}
