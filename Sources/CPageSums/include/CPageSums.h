#pragma once

// A sum beside every page of SQLite's files, so that a page that is not as it was written is an error and never an answer.
//
// The last eight bytes of each page of a database hold the sum of the others and of the page's number; they are written
// and verified where SQLite meets the file system (a "VFS"). Frames of a write-ahead log carry SQLite's own sums, which
// it verifies only after a crash; here they are verified whenever a frame is read. A sum that does not match is
// SQLITE_IOERR_DATA.

// How many bytes at the end of each page a database must reserve, by SQLITE_FCNTL_RESERVE_BYTES, before its first table.
extern const int page_sums_width;

// Puts the sums between SQLite and the file system, for every database that the process opens from then on; it must be
// called once. Answers with SQLite's result code.
int page_sums_register(void);
