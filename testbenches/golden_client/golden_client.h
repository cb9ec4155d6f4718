/* SPDX-License-Identifier: Apache-2.0
 *
 * The golden model of vnpu as a child process, for testbenches in C, VPI or DPI. C99 and POSIX; one file, no library.
 * The protocol is in docs/golden_stdio.md; `vnpu golden CONFIG --c-header FILE` makes the header that reads and writes ports.
 */
#ifndef VNPU_GOLDEN_CLIENT_H
#define VNPU_GOLDEN_CLIENT_H

#include <stdint.h>

typedef struct golden golden;

/* Starts `argv` (ends in NULL; argv[0] is found on PATH) and waits for its header line. NULL when that does not come,
 * as for a config with a fault: what is wrong stands on the child's stderr, which is ours. Words are those of one row.
 * A child that ended makes a write raise SIGPIPE: ignore that signal to get -1 from golden_step instead. */
golden *golden_start(char *const argv[], unsigned input_words, unsigned output_words);

/* The JSON header line, without its line feed. */
const char *golden_header(const golden *model);

/* One clock cycle: its input row in, its output row out. 0, or -1 when the child has ended. */
int golden_step(golden *model, const uint32_t *inputs, uint32_t *outputs);

/* Ends the child; returns its exit code, or -1 when it ended otherwise. */
int golden_end(golden *model);

#endif
