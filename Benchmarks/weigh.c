/* Runs a program and tells how long it took, its largest resident memory and its exit status: `weigh REPORT PROGRAM
   WORDS…`. Measured from C, since a program that is started from Python is said to have been as large as Python. */

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int count, char **words) {
  if (count < 3) return fprintf(stderr, "usage: weigh REPORT PROGRAM WORDS...\n"), 64;
  FILE *report = fopen(words[1], "we");
  if (!report) return perror(words[1]), 1;
  pid_t process;
  int status;
  struct rusage usage;
  double begin = now();
  int trouble = posix_spawnp(&process, words[2], NULL, NULL, words + 2, environ);
  if (trouble) return fprintf(stderr, "%s could not be started\n", words[2]), 1;
  if (wait4(process, &status, 0, &usage) < 0) return perror("wait4"), 1;
  double seconds = now() - begin;
  fprintf(report, "%.6f %ld %d\n", seconds, usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128);
  return fclose(report) ? 1 : 0;
}
