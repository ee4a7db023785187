#pragma once
#include <sndfile.h>
#include <stdio.h>

/// Opens a file that is open already, and keeps the decoders below from printing their doubts about it.
///
/// They write to C's stream `stderr`. Swift's output goes to the descriptor, so changing the stream for a moment changes
/// nothing for anyone else; two callers must not do it at the same time.
static inline SNDFILE *sidetone_open_quietly(int descriptor, SF_INFO *info) {
  FILE *before = stderr;
  FILE *nowhere = fopen("/dev/null", "w");
  if (nowhere) stderr = nowhere;
  SNDFILE *file = sf_open_fd(descriptor, SFM_READ, info, SF_FALSE);
  stderr = before;
  if (nowhere) fclose(nowhere);
  return file;
}
