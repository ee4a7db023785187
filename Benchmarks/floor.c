/* The floor for reading a workspace: opens and reads each JSON file under a folder, one after the other, and does
   nothing with it. Prints how many files and bytes there were. */

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long files, bytes;
static char buffer[1 << 20];

static void fail(const char *name) {
  perror(name);
  exit(1);
}

static void read_file(int folder, const char *name) {
  int file = openat(folder, name, O_RDONLY | O_CLOEXEC);
  if (file < 0) fail(name);
  ssize_t count;
  while ((count = read(file, buffer, sizeof buffer)) > 0) bytes += count;
  if (count < 0) fail(name);
  close(file);
  files++;
}

static void walk(int parent, const char *name) {
  int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  DIR *entries = folder < 0 ? NULL : fdopendir(folder);
  if (!entries) fail(name);
  struct dirent *entry;
  while ((entry = readdir(entries))) {
    size_t length = strlen(entry->d_name);
    if (entry->d_name[0] == '.') continue;
    if (entry->d_type == DT_DIR) walk(folder, entry->d_name);
    else if (length > 5 && !strcmp(entry->d_name + length - 5, ".json")) read_file(folder, entry->d_name);
  }
  closedir(entries);
}

int main(int count, char **words) {
  if (count != 2) return fprintf(stderr, "usage: floor FOLDER\n"), 64;
  walk(AT_FDCWD, words[1]);
  printf("%ld files, %ld bytes\n", files, bytes);
}
