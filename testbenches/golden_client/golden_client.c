/* SPDX-License-Identifier: Apache-2.0 */
#define _POSIX_C_SOURCE 200809L
#include "golden_client.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

struct golden {
    pid_t child;
    FILE *rows_out; /* to the child */
    FILE *rows_in;  /* from the child */
    char *header;
    unsigned input_words;
    unsigned output_words;
    uint8_t *bytes; /* one row, of whichever side is longer */
};

/* Runs argv with the given ends as its stdin and stdout; does not return. */
static void run_child(char *const argv[], const int to_child[2], const int from_child[2])
{
    dup2(to_child[0], 0);
    dup2(from_child[1], 1);
    close(to_child[0]);
    close(to_child[1]);
    close(from_child[0]);
    close(from_child[1]);
    execvp(argv[0], argv);
    perror(argv[0]);
    _exit(127);
}

golden *golden_start(char *const argv[], unsigned input_words, unsigned output_words)
{
    int to_child[2];
    int from_child[2];
    size_t room = 0;
    ssize_t length;
    unsigned words = input_words > output_words ? input_words : output_words;
    golden *model = calloc(1, sizeof *model);
    if (model == NULL) return NULL;
    model->input_words = input_words;
    model->output_words = output_words;
    model->bytes = malloc(4u * (size_t)words);
    if (model->bytes == NULL || pipe(to_child) != 0) {
        free(model->bytes);
        free(model);
        return NULL;
    }
    if (pipe(from_child) != 0) {
        close(to_child[0]);
        close(to_child[1]);
        free(model->bytes);
        free(model);
        return NULL;
    }
    /* A second model must not inherit our ends: the first would never see the end of its input. */
    fcntl(to_child[1], F_SETFD, FD_CLOEXEC);
    fcntl(from_child[0], F_SETFD, FD_CLOEXEC);
    model->child = fork();
    if (model->child == 0) run_child(argv, to_child, from_child);
    close(to_child[0]);
    close(from_child[1]);
    model->rows_out = fdopen(to_child[1], "wb");
    model->rows_in = fdopen(from_child[0], "rb");
    length = model->child < 0 ? -1 : getline(&model->header, &room, model->rows_in);
    if (length <= 0 || model->header[length - 1] != '\n') {
        golden_end(model);
        return NULL;
    }
    model->header[length - 1] = '\0';
    return model;
}

const char *golden_header(const golden *model)
{
    return model->header;
}

int golden_step(golden *model, const uint32_t *inputs, uint32_t *outputs)
{
    uint8_t *bytes = model->bytes;
    unsigned word;
    for (word = 0; word < model->input_words; word++) {
        bytes[4 * word] = (uint8_t)inputs[word];
        bytes[4 * word + 1] = (uint8_t)(inputs[word] >> 8);
        bytes[4 * word + 2] = (uint8_t)(inputs[word] >> 16);
        bytes[4 * word + 3] = (uint8_t)(inputs[word] >> 24);
    }
    if (fwrite(bytes, 4, model->input_words, model->rows_out) != model->input_words) return -1;
    if (fflush(model->rows_out) != 0) return -1;
    if (fread(bytes, 4, model->output_words, model->rows_in) != model->output_words) return -1;
    for (word = 0; word < model->output_words; word++) {
        outputs[word] = (uint32_t)bytes[4 * word] | (uint32_t)bytes[4 * word + 1] << 8 |
                        (uint32_t)bytes[4 * word + 2] << 16 | (uint32_t)bytes[4 * word + 3] << 24;
    }
    return 0;
}

int golden_end(golden *model)
{
    int status = 0;
    int code = -1;
    if (model->rows_out != NULL) fclose(model->rows_out);
    if (model->rows_in != NULL) fclose(model->rows_in);
    if (model->child > 0 && waitpid(model->child, &status, 0) == model->child && WIFEXITED(status)) {
        code = WEXITSTATUS(status);
    }
    free(model->header);
    free(model->bytes);
    free(model);
    return code;
}
