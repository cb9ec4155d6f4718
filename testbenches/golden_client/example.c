/* SPDX-License-Identifier: Apache-2.0
 *
 * A vNPU with work for both engines of a core, in closed loop with the golden model: prints every start.
 *
 *     npx vnpu golden duo --top utop_scheduler --c-header rows.h
 *     cc -std=c99 -I. -Itestbenches/golden_client -o example \
 *         testbenches/golden_client/example.c testbenches/golden_client/golden_client.c
 *     ./example npx vnpu golden duo --top utop_scheduler --stdio
 */
#include "golden_client.h"
#include "rows.h"

#include <inttypes.h>
#include <stdio.h>

int main(int argc, char **argv)
{
    uint32_t in[VNPU_UTOP_SCHEDULER_INPUT_WORDS] = {0};
    uint32_t out[VNPU_UTOP_SCHEDULER_OUTPUT_WORDS] = {0};
    golden *model;
    int cycle;
    if (argc < 2) {
        fprintf(stderr, "usage: %s <command that runs vnpu golden --stdio>\n", argv[0]);
        return 2;
    }
    model = golden_start(&argv[1], VNPU_UTOP_SCHEDULER_INPUT_WORDS, VNPU_UTOP_SCHEDULER_OUTPUT_WORDS);
    if (model == NULL) return 1;
    vnpu_utop_scheduler_set_me_online_i(in, 0, 1);
    vnpu_utop_scheduler_set_me_online_i(in, 1, 1);
    vnpu_utop_scheduler_set_vnpu_enable_i(in, 1, 1);
    vnpu_utop_scheduler_set_vnpu_quota_i(in, 1, 2);
    for (cycle = 0; cycle < 12; cycle++) {
        /* Reset is low in the first cycle; the work of two uTops arrives in cycle 3. */
        vnpu_utop_scheduler_set_rst_ni(in, 0, cycle > 0);
        vnpu_utop_scheduler_set_ready_add_i(in, 1, cycle == 3 ? 2 : 0);
        if (golden_step(model, in, out) != 0) break;
        if (vnpu_utop_scheduler_get_start_valid_o(out, 0) == 0) continue;
        printf("cycle %d: vNPU %" PRIu32 " starts on ME %" PRIu32 "\n", cycle,
               vnpu_utop_scheduler_get_start_vnpu_o(out, 0), vnpu_utop_scheduler_get_start_me_o(out, 0));
    }
    return golden_end(model);
}
