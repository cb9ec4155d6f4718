// SPDX-License-Identifier: Apache-2.0
// Runs a Verilated model in lockstep with expected rows.
//
// Descriptors: 0 requests, 4 answers, 3 the ring (an ordinary file, mapped). Standard output and standard error belong to
// the design ($display) and to Verilator's own messages; nothing on them is read as an answer.
//
// Arguments: number of slots, cycles per slot. A slot holds the stimulus rows, then the expected rows. What is in a row
// word is fixed by vnpu_rows.h, which is generated from the port table and carries its hash.
//
// Requests and answers are 16 words of 32 bits, see src/dut/verilator/protocol.ts.

#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <memory>

#include "Vdut.h"
#include "verilated.h"
#include "vnpu_rows.h"

double sc_time_stamp() { return 0; }

namespace {

constexpr int kRingDescriptor = 3;
constexpr int kAnswerDescriptor = 4;
constexpr uint32_t kRequestMagic = 0x51504e56;  // "VNPQ"
constexpr uint32_t kAnswerMagic = 0x41504e56;   // "VNPA"
constexpr int kMessageWords = 16;
enum Operation : uint32_t { kHello = 0, kBegin = 1, kRun = 2, kSample = 3, kBare = 4, kCounts = 5 };

bool read_all(int fd, void* to, size_t bytes) {
    char* at = static_cast<char*>(to);
    while (bytes > 0) {
        const ssize_t got = read(fd, at, bytes);
        if (got <= 0) return false;
        at += got;
        bytes -= static_cast<size_t>(got);
    }
    return true;
}

bool write_all(int fd, const void* from, size_t bytes) {
    const char* at = static_cast<const char*>(from);
    while (bytes > 0) {
        const ssize_t put = write(fd, at, bytes);
        if (put <= 0) return false;
        at += put;
        bytes -= static_cast<size_t>(put);
    }
    return true;
}

[[noreturn]] void fail(const char* what) {
    fprintf(stderr, "%s\n", what);
    exit(2);
}

inline uint32_t rotate_left(uint32_t value, int by) { return (value << by) | (value >> (32 - by)); }

// src/ports/row_hash.ts
struct RowHash {
    uint32_t a = 0x811c9dc5u;
    uint32_t b = 0x9e3779b9u;
    inline void take(uint32_t word) {
        a = rotate_left((a ^ word) * 0x85ebca6bu, 15);
        b = rotate_left((b + word) * 0xc2b2ae35u, 13);
    }
};

uint64_t now_ns() {
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return static_cast<uint64_t>(t.tv_sec) * 1000000000u + static_cast<uint64_t>(t.tv_nsec);
}

// One model from its start: random register values, then one evaluation out of reset, so that the first falling edge of
// an asynchronous reset is an edge.
class Model {
  public:
    Model(uint32_t seed, uint32_t first_compared) : first_compared_(first_compared) {
        Verilated::threadContextp(&context_);
        context_.randReset(2);
        context_.randSeed(static_cast<int>((seed * 2 + 1) & 0x7fffffffu));  // 0 would mean the time of day
        top_.reset(new Vdut(&context_, "TOP"));
        const uint32_t zeros[VNPU_INPUT_WORDS] = {0};
        rows_.drive(*top_, zeros);
        vnpu_set_reset(*top_, 1);
        vnpu_set_clock(*top_, 0);
        top_->eval();
        rows_.force = true;
    }
    ~Model() { top_->final(); }

    // Compares every cycle; the first row that differs is put in the place of the expected one. Returns its number or -1.
    // After it the model stands still: slots that were already under way change nothing.
    int32_t run(const uint32_t* stimulus, uint32_t* expected, uint32_t cycles) {
        if (differed_) return -1;
        uint32_t c = 0;
        for (; c < cycles && cycle_ + c < first_compared_; c++) step(stimulus + size_t{c} * VNPU_INPUT_WORDS);
        RowHash hash = hash_;
        for (; c < cycles; c++) {
            rows_.drive(*top_, stimulus + size_t{c} * VNPU_INPUT_WORDS);
            vnpu_set_clock(*top_, 0);
            top_->eval();
            uint32_t row[VNPU_OUTPUT_WORDS];
            vnpu_sample(*top_, row);
            uint32_t* want = expected + size_t{c} * VNPU_OUTPUT_WORDS;
            uint32_t differs = 0;
            for (int w = 0; w < VNPU_OUTPUT_WORDS; w++) {
                differs |= row[w] ^ want[w];
                hash.take(row[w]);
            }
            if (__builtin_expect(differs != 0, 0)) {
                memcpy(want, row, sizeof row);
                hash_ = hash;
                differed_ = true;
                vnpu_count(*top_, counts_);
                return static_cast<int32_t>(c);
            }
            vnpu_count(*top_, counts_);
            vnpu_set_clock(*top_, 1);
            top_->eval();
        }
        hash_ = hash;
        cycle_ += cycles;
        return -1;
    }

    void sample(const uint32_t* stimulus, uint32_t* rows, uint32_t cycles) {
        for (uint32_t c = 0; c < cycles; c++, cycle_++) {
            rows_.drive(*top_, stimulus + size_t{c} * VNPU_INPUT_WORDS);
            vnpu_set_clock(*top_, 0);
            top_->eval();
            vnpu_sample(*top_, rows + size_t{c} * VNPU_OUTPUT_WORDS);
            vnpu_set_clock(*top_, 1);
            top_->eval();
        }
    }

    void bare(const uint32_t* stimulus, uint32_t cycles) {
        for (uint32_t c = 0; c < cycles; c++) step(stimulus + size_t{c} * VNPU_INPUT_WORDS);
    }

    const uint64_t* counts() const { return counts_; }
    bool finished() const { return context_.gotFinish(); }
    const RowHash& hash() const { return hash_; }

  private:
    inline void step(const uint32_t* row) {
        rows_.drive(*top_, row);
        vnpu_set_clock(*top_, 0);
        top_->eval();
        vnpu_set_clock(*top_, 1);
        top_->eval();
    }

    VerilatedContext context_;
    std::unique_ptr<Vdut> top_;
    VnpuRows rows_;
    RowHash hash_;
    uint64_t counts_[VNPU_COUNTED_BITS + 1] = {0};
    bool differed_ = false;
    uint64_t cycle_ = 0;
    uint64_t first_compared_;
};

}  // namespace

int main(int argc, char** argv) {
#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL);  // a design that never settles does not outlive its parent
#endif
    signal(SIGINT, SIG_IGN);   // the parent decides
    signal(SIGPIPE, SIG_DFL);  // a parent that is gone ends the child
    if (argc != 3) fail("Usage: lockstep SLOTS CYCLES_PER_SLOT, with a ring as descriptor 3.");
    const uint32_t slots = static_cast<uint32_t>(strtoul(argv[1], nullptr, 10));
    const uint32_t slot_cycles = static_cast<uint32_t>(strtoul(argv[2], nullptr, 10));
    const size_t stimulus_words = size_t{slot_cycles} * VNPU_INPUT_WORDS;
    const size_t slot_words = stimulus_words + size_t{slot_cycles} * VNPU_OUTPUT_WORDS;
    const size_t ring_bytes = slot_words * slots * 4;
    struct stat ring_stat;
    if (fstat(kRingDescriptor, &ring_stat) != 0 || static_cast<size_t>(ring_stat.st_size) < ring_bytes) {
        fail("The ring is missing or too short.");
    }
    void* const map = mmap(nullptr, ring_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, kRingDescriptor, 0);
    if (map == MAP_FAILED) fail("The ring cannot be mapped.");
    uint32_t* const ring = static_cast<uint32_t*>(map);

    uint32_t answer[kMessageWords] = {kAnswerMagic, kHello, 0};
    const uint32_t table_hash[8] = VNPU_TABLE_HASH;
    memcpy(answer + 2, table_hash, sizeof table_hash);
    if (!write_all(kAnswerDescriptor, answer, sizeof answer)) return 0;

    std::unique_ptr<Model> model;
    uint32_t request[kMessageWords];
    for (uint32_t sequence = 0; read_all(0, request, sizeof request); sequence++) {
        const uint32_t operation = request[1], slot = request[2], cycles = request[3], argument = request[4];
        if (request[0] != kRequestMagic || slot >= slots || cycles > slot_cycles) fail("A request makes no sense.");
        uint32_t* const stimulus = ring + slot_words * slot;
        uint32_t* const expected = stimulus + stimulus_words;
        if (operation == kBegin) {
            model.reset();
            model.reset(new Model(argument, request[5]));
        } else if (!model) {
            fail("A request came before the model was begun.");
        }
        int32_t mismatch_at = -1;
        const uint64_t from = now_ns();
        if (operation == kRun) mismatch_at = model->run(stimulus, expected, cycles);
        if (operation == kSample) model->sample(stimulus, expected, cycles);
        if (operation == kBare) {
            for (uint32_t i = 0; i < argument; i++) model->bare(stimulus, cycles);
        }
        if (operation == kCounts) memcpy(expected, model->counts(), size_t{VNPU_COUNTED_BITS} * sizeof(uint64_t));
        const uint64_t took = now_ns() - from;
        memset(answer, 0, sizeof answer);
        answer[0] = kAnswerMagic;
        answer[1] = operation;
        answer[2] = sequence;
        answer[3] = static_cast<uint32_t>(mismatch_at);
        answer[4] = model->hash().a;
        answer[5] = model->hash().b;
        answer[6] = static_cast<uint32_t>(took);
        answer[7] = static_cast<uint32_t>(took >> 32);
        answer[8] = model->finished() ? 1 : 0;
        if (!write_all(kAnswerDescriptor, answer, sizeof answer)) return 0;
    }
    return 0;
}
