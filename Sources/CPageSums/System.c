#include <string.h>

#include "CPageSums.h"
#include "PageSums.h"

// What stands between SQLite and the file system: reading and writing pass through the sums, all else as it is.

static int system_close(sqlite3_file *file) { return beneath(file)->pMethods->xClose(beneath(file)); }
static int system_truncate(sqlite3_file *file, sqlite3_int64 size) {
  return beneath(file)->pMethods->xTruncate(beneath(file), size);
}
static int system_sync(sqlite3_file *file, int flags) { return beneath(file)->pMethods->xSync(beneath(file), flags); }
static int system_size(sqlite3_file *file, sqlite3_int64 *size) {
  return beneath(file)->pMethods->xFileSize(beneath(file), size);
}
static int system_lock(sqlite3_file *file, int lock) { return beneath(file)->pMethods->xLock(beneath(file), lock); }
static int system_unlock(sqlite3_file *file, int lock) { return beneath(file)->pMethods->xUnlock(beneath(file), lock); }
static int system_is_reserved(sqlite3_file *file, int *answer) {
  return beneath(file)->pMethods->xCheckReservedLock(beneath(file), answer);
}
static int system_control(sqlite3_file *file, int operation, void *argument) {
  return beneath(file)->pMethods->xFileControl(beneath(file), operation, argument);
}
static int system_sector(sqlite3_file *file) { return beneath(file)->pMethods->xSectorSize(beneath(file)); }
static int system_traits(sqlite3_file *file) {
  return beneath(file)->pMethods->xDeviceCharacteristics(beneath(file));
}
static int system_shared_map(sqlite3_file *file, int region, int size, int extends, void volatile **memory) {
  return beneath(file)->pMethods->xShmMap(beneath(file), region, size, extends, memory);
}
static int system_shared_lock(sqlite3_file *file, int offset, int count, int flags) {
  return beneath(file)->pMethods->xShmLock(beneath(file), offset, count, flags);
}
static void system_shared_barrier(sqlite3_file *file) { beneath(file)->pMethods->xShmBarrier(beneath(file)); }
static int system_shared_unmap(sqlite3_file *file, int deletes) {
  return beneath(file)->pMethods->xShmUnmap(beneath(file), deletes);
}

static int summed_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
  return (((SummedFile *)file)->isLog ? log_read : database_read)(file, bytes, count, offset);
}
static int summed_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
  return (((SummedFile *)file)->isLog ? log_write : database_write)(file, bytes, count, offset);
}

// The second version of SQLite's interface: the third maps files into memory, past every sum.
static const sqlite3_io_methods methods = {
  .iVersion = 2,
  .xClose = system_close,
  .xRead = summed_read,
  .xWrite = summed_write,
  .xTruncate = system_truncate,
  .xSync = system_sync,
  .xFileSize = system_size,
  .xLock = system_lock,
  .xUnlock = system_unlock,
  .xCheckReservedLock = system_is_reserved,
  .xFileControl = system_control,
  .xSectorSize = system_sector,
  .xDeviceCharacteristics = system_traits,
  .xShmMap = system_shared_map,
  .xShmLock = system_shared_lock,
  .xShmBarrier = system_shared_barrier,
  .xShmUnmap = system_shared_unmap,
};

static sqlite3_vfs *theSystem;
static sqlite3_vfs summing;

// Other files than databases and their logs, such as those of a sort, hold no page that is read twice.
static int summed_open(
  sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *given
) {
  (void)vfs;
  if (!(flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL))) return theSystem->xOpen(theSystem, name, file, flags, given);
  memset(file, 0, sizeof(SummedFile));
  int result = theSystem->xOpen(theSystem, name, beneath(file), flags, given);
  if (result != SQLITE_OK) return result;
  SummedFile *summed = (SummedFile *)file;
  summed->isLog = flags & SQLITE_OPEN_WAL;
  summed->lastHeader = -1;
  summed->firstOverwritten = INT64_MAX;
  file->pMethods = &methods;
  return SQLITE_OK;
}

int page_sums_register(void) {
  // Nothing asks SQLite how much memory it uses; counting takes a lock for each allocation.
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  int result = sqlite3_initialize();
  if (result != SQLITE_OK) return result;
  theSystem = sqlite3_vfs_find(NULL);
  if (!theSystem) return SQLITE_ERROR;
  summing = *theSystem;
  summing.zName = "sidetone-page-sums";
  summing.szOsFile = (int)sizeof(SummedFile) + theSystem->szOsFile;
  summing.xOpen = summed_open;
  return sqlite3_vfs_register(&summing, 1);
}
