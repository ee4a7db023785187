/* Stands between a program and the C library, counts the calls that write, and makes one of them fail.
 *
 * Loaded with LD_PRELOAD into a program named FAULT_PROGRAM. Only calls about files under FAULT_ROOT count. The call
 * number FAULT_AT (from 1) is treated as FAULT_HOW says: `kill` ends the program before the call, `tear` after half of a
 * write, `short` writes half and says so, and a number is the error that the call reports. Each call is written to
 * FAULT_LOG as a line: its number, its name, its path, and `HIT` where it was the one.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_int state; /* 0 is not looked at yet, 1 is off, 2 is on */
static atomic_long count;
static char root[PATH_MAX];
static size_t root_length;
static long at;
static int error_number;
static enum { FAIL, KILL, TEAR, SHORT } how;
static int log_file = -1;

static int is_on(void) {
  int now = atomic_load(&state);
  if (now) return now == 2;
  const char *program = getenv("FAULT_PROGRAM"), *folder = getenv("FAULT_ROOT");
  if (!program || !folder || strcmp(program, program_invocation_short_name) != 0) {
    atomic_store(&state, 1);
    return 0;
  }
  snprintf(root, sizeof root, "%s", folder);
  root_length = strlen(root);
  const char *number = getenv("FAULT_AT"), *manner = getenv("FAULT_HOW"), *log = getenv("FAULT_LOG");
  at = number ? atol(number) : 0;
  if (!manner || strcmp(manner, "kill") == 0) how = KILL;
  else if (strcmp(manner, "tear") == 0) how = TEAR;
  else if (strcmp(manner, "short") == 0) how = SHORT;
  else how = FAIL, error_number = atoi(manner);
  if (log)
    log_file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  atomic_store(&state, 2);
  return 1;
}

/* Whether a path lies under the root; a relative one is completed from the folder it is relative to. */
static int is_ours(int folder, const char *path, char *full) {
  if (!path) return 0;
  if (path[0] == '/') {
    snprintf(full, PATH_MAX, "%s", path);
  } else {
    char link[64], base[PATH_MAX];
    if (folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    ssize_t length = readlink(link, base, sizeof base - 1);
    if (length < 0) return 0;
    base[length] = 0;
    snprintf(full, PATH_MAX, "%.2000s/%.2000s", base, path);
  }
  return strncmp(full, root, root_length) == 0;
}

static int is_our_file(int file, char *full) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, full, PATH_MAX - 1);
  if (length < 0) return 0;
  full[length] = 0;
  return strncmp(full, root, root_length) == 0;
}

/* Counts a call, and answers whether it is the one. */
static int is_due(const char *call, const char *path) {
  long number = atomic_fetch_add(&count, 1) + 1;
  int hit = number == at;
  if (log_file >= 0) {
    char line[PATH_MAX + 100];
    int length = snprintf(line, sizeof line, "%ld %s %s%s\n", number, call, path, hit ? " HIT" : "");
    syscall(SYS_write, log_file, line, (size_t)length);
  }
  return hit;
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

/* Answers whether the call is to fail; where the program is to die it never answers. */
static int fails(const char *call, const char *path) {
  if (!is_due(call, path)) return 0;
  if (how == SHORT) return 0;
  if (how != FAIL) die();
  errno = error_number;
  return 1;
}

#define REAL(name) \
  static __typeof__(name) *real; \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

#define WRITES(flags) ((flags) & (O_WRONLY | O_RDWR | O_CREAT | O_DIRECTORY))

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    char full[PATH_MAX]; \
    if (is_on() && WRITES(flags) && is_ours(AT_FDCWD, path, full) && fails("open", full)) return -1; \
    return real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    REAL(name); \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    char full[PATH_MAX]; \
    if (is_on() && WRITES(flags) && is_ours(folder, path, full) && fails("openat", full)) return -1; \
    return real(folder, path, flags, mode); \
  }
OPENAT(openat)
OPENAT(openat64)

/* Treats a write: answers how many bytes to write, or -1 where it fails. */
static ssize_t allowed(const char *call, int file, size_t size, int *dies) {
  char full[PATH_MAX];
  *dies = 0;
  if (!is_on() || !is_our_file(file, full) || !is_due(call, full)) return (ssize_t)size;
  if (how == KILL) die();
  if (how == FAIL) {
    errno = error_number;
    return -1;
  }
  *dies = how == TEAR;
  return (ssize_t)((size + 1) / 2);
}

ssize_t write(int file, const void *bytes, size_t size) {
  REAL(write);
  int dies;
  ssize_t some = allowed("write", file, size, &dies);
  if (some < 0) return -1;
  ssize_t done = real(file, bytes, (size_t)some);
  if (dies) die();
  return done;
}

#define PWRITE(name, offset_type) \
  ssize_t name(int file, const void *bytes, size_t size, offset_type offset) { \
    REAL(name); \
    int dies; \
    ssize_t some = allowed("pwrite", file, size, &dies); \
    if (some < 0) return -1; \
    ssize_t done = real(file, bytes, (size_t)some, offset); \
    if (dies) die(); \
    return done; \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t writev(int file, const struct iovec *parts, int number) {
  REAL(writev);
  char full[PATH_MAX];
  if (is_on() && is_our_file(file, full) && fails("writev", full)) return -1;
  return real(file, parts, number);
}

#define ON_FILE(name, declared, passed) \
  int name declared { \
    REAL(name); \
    char full[PATH_MAX]; \
    if (is_on() && is_our_file(file, full) && fails(#name, full)) return -1; \
    return real passed; \
  }
ON_FILE(fsync, (int file), (file))
ON_FILE(fdatasync, (int file), (file))
ON_FILE(fchmod, (int file, mode_t mode), (file, mode))
ON_FILE(ftruncate, (int file, off_t size), (file, size))
ON_FILE(ftruncate64, (int file, off64_t size), (file, size))

/* Where FAULT_LOCKS is set the file system has no locks, as a network file system without a lock service. */
int flock(int file, int operation) {
  REAL(flock);
  char full[PATH_MAX];
  if (!is_on() || !is_our_file(file, full)) return real(file, operation);
  if (getenv("FAULT_LOCKS")) {
    errno = ENOLCK;
    return -1;
  }
  return fails("flock", full) ? -1 : real(file, operation);
}

/* A file that was written may report on closing what a network lost; it is closed all the same. */
int close(int file) {
  REAL(close);
  char full[PATH_MAX];
  if (!is_on() || file == log_file || !is_our_file(file, full)) return real(file);
  int flags = fcntl(file, F_GETFL);
  if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY) return real(file);
  if (!fails("close", full)) return real(file);
  real(file);
  errno = error_number;
  return -1;
}

#define ON_PATH(name, declared, passed, path) \
  int name declared { \
    REAL(name); \
    char full[PATH_MAX]; \
    if (is_on() && is_ours(AT_FDCWD, path, full) && fails(#name, full)) return -1; \
    return real passed; \
  }
ON_PATH(unlink, (const char *path), (path), path)
ON_PATH(rmdir, (const char *path), (path), path)
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode), path)
ON_PATH(chmod, (const char *path, mode_t mode), (path, mode), path)
ON_PATH(rename, (const char *from, const char *to), (from, to), to)
ON_PATH(link, (const char *from, const char *to), (from, to), to)
ON_PATH(symlink, (const char *from, const char *to), (from, to), to)
ON_PATH(truncate, (const char *path, off_t size), (path, size), path)

#define ON_FOLDER(name, declared, passed, folder, path) \
  int name declared { \
    REAL(name); \
    char full[PATH_MAX]; \
    if (is_on() && is_ours(folder, path, full) && fails(#name, full)) return -1; \
    return real passed; \
  }
ON_FOLDER(unlinkat, (int folder, const char *path, int flags), (folder, path, flags), folder, path)
ON_FOLDER(mkdirat, (int folder, const char *path, mode_t mode), (folder, path, mode), folder, path)
ON_FOLDER(
    renameat, (int one, const char *from, int folder, const char *to), (one, from, folder, to), folder, to)
ON_FOLDER(
    renameat2, (int one, const char *from, int folder, const char *to, unsigned flags), (one, from, folder, to, flags),
    folder, to)
ON_FOLDER(
    linkat, (int one, const char *from, int folder, const char *to, int flags), (one, from, folder, to, flags), folder,
    to)
