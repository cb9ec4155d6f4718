import type { NpuConfig } from "../../../../src/config/types.ts";
import { instructionMemory } from "../../../../src/generators/npu_frontend/memory/instruction_memory.ts";
import { lineIndexBits, type FrontendShape } from "../../../../src/generators/npu_frontend/sizes.ts";
import { PartRig, packed, smallShape, type Drive } from "../part_rig.ts";

/** Word of the code at a place, counted from its start; every other one than its neighbours. */
const wordAt = (place: number): number => Math.imul(place + 1, 0x9e3779b1) >>> 0;
const codeBase = 0xffff_ffff_0120n;

/** A request of the fill: first line and beats. */
export interface FillRequest {
  readonly line: number;
  readonly beats: number;
}

/** The instruction memory of a vNPU, its queues and the memory behind it. */
export class MemoryRig {
  readonly shape: FrontendShape;
  readonly part: PartRig;

  private constructor(shape: FrontendShape, part: PartRig) {
    this.shape = shape;
    this.part = part;
  }

  static async open(sizes: Partial<NpuConfig> = {}): Promise<MemoryRig> {
    const shape = smallShape(sizes);
    return new MemoryRig(shape, await PartRig.open(instructionMemory(shape), shape.reset)).reset();
  }

  /** A vNPU that runs code of so many lines. */
  reset(lines = 1000): this {
    const code_bytes_i = lines * this.shape.lineBeats * 16 + 15;
    this.part.reset({ live_i: 1, code_base_i: codeBase, code_bytes_i }).step();
    return this;
  }

  /** A cycle in which these clients look for these lines; gives the client that hit. */
  look(wanted: Readonly<Record<number, number>>, drive: Drive = {}): number | undefined {
    this.part.step({ ...this.looks(wanted), ...drive });
    const hit = this.part.out("hit_o");
    return hit === 0 ? undefined : Math.log2(hit);
  }
  looks(wanted: Readonly<Record<number, number>>): Drive {
    const clients = Array.from({ length: this.shape.clients }, (_, client) => client);
    const look_i = clients.reduce((all, client) => all | (wanted[client] === undefined ? 0 : 1 << client), 0);
    // Who does not look drives whatever it likes.
    return {
      look_i,
      look_line_i: packed(
        clients.map((client) => wanted[client] ?? 0xabcdef),
        lineIndexBits,
      ),
    };
  }

  /** The block that the fill asks for in the last cycle. */
  request(): FillRequest | undefined {
    if (this.part.out("req_valid_o") === 0) return undefined;
    const bytes = Number(this.part.wide("req_address_o") + (1n << 48n) - codeBase) % 2 ** 48;
    return { line: bytes / (16 * this.shape.lineBeats), beats: this.part.out("req_beats_o") };
  }

  /** Beat k of a block as inputs. */
  beat(request: FillRequest, k: number): Drive {
    const first = 4 * (request.line * this.shape.lineBeats + k);
    const words = [0, 1, 2, 3].map((word) => wordAt(first + word));
    const parity = (word: number): number => word.toString(2).replaceAll("0", "").length % 2;
    return {
      ...{ beat_i: 1, beat_number_i: k, beat_data_i: packed(words, 32) },
      beat_parity_i: packed(words.map(parity), 1),
    };
  }

  /** All beats of the request of the last cycle, then what `answer` adds in the cycle of the last one. */
  serve(answer: Drive = {}, drive: Drive = {}): FillRequest {
    const request = this.request();
    if (request === undefined) throw new Error("No fill asks for a block.");
    for (let k = 0; k < request.beats; k += 1) {
      const last = k === request.beats - 1 ? { done_i: 1, ...answer } : {};
      this.part.step({ ...drive, ...this.beat(request, k), ...last });
    }
    return request;
  }

  /** Makes the block of a line be there. */
  load(line: number): void {
    this.look({ 0: line });
    this.part.step();
    this.serve();
  }

  /** What the queues see of the line that was hit in the cycle before the last: right, wrong, or not good. */
  line(line: number): "right" | "wrong" | "bad" {
    if (this.part.out("line_good_o") === 0) return "bad";
    const first = 4 * line * this.shape.lineBeats;
    const words = Array.from({ length: 2 + this.shape.vectorEngines }, (_, word) => wordAt(first + word));
    return this.part.wide("line_o") === packed(words, 32) ? "right" : "wrong";
  }
}
