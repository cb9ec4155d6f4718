import { andAll, concat, mux, type Module } from "../../hdl/index.ts";
import { instructionBits, instructionRam, storedBits } from "./ram.ts";
import { clockedPart, type PoolShape } from "./sizes.ts";

/** Bits of a program counter. */
export const pcBits = 20;

/**
 * The core's side: instruction memory, PC and a buffer of two words. The word behind the front one of the buffer stands
 * in the output register of the memory, which keeps it until the next read.
 */
export function fetch(shape: PoolShape): Module {
  const { wordIndex, wordCount } = shape;
  const m = clockedPart("idm_fetch", "fetch.ts", "Instruction memory, PC and buffer of a core.", shape);
  const restart_i = m.input("restart_i", 1, "Begin.");
  const start_pc_i = m.input("start_pc_i", pcBits, "At this word.");
  const empty_i = m.input("empty_i", 1, "Stop, or a load begins: the buffer is emptied.");
  const words_i = m.input("words_i", wordCount, "Words that are loaded.");
  const whole_i = m.input("whole_i", 1, "All of them are.");
  const store_i = m.input("store_i", 1, "A word is stored.");
  const store_place_i = m.input("store_place_i", wordIndex, "Its place.");
  const store_word_i = m.input("store_word_i", storedBits, "It, with its parity.");
  const ready_i = m.input("ready_i", 1, "The front word is taken.");
  const valid_o = m.output("valid_o", 1, "The buffer has a word.");
  const word_o = m.output("word_o", instructionBits, "The front word; 0 with an error.");
  const error_o = m.output("error_o", 2, "Bit 0: bad parity; bit 1: outside of the loaded words.");

  const fetching_q = m.register("fetching_q", 1, "Words are read ahead.");
  const pc_q = m.register("pc_q", pcBits, "Word that is read next.");
  const due_q = m.register("due_q", 1, "A word was read in the cycle before.");
  const outside_q = m.register("outside_q", 1, "The word that was read last lies outside.");
  const fill_q = m.register("fill_q", 2, "Words in the buffer.");
  const front_q = m.register("front_q", instructionBits, "The front word.");
  const error_q = m.register("error_q", 2, "Its errors.");

  m.section("Buffer");
  const stops = m.wire("stops", restart_i.or(empty_i), "What is in the buffer is dropped.");
  const taken = m.wire("taken", fill_q.any().and(ready_i), "The front word is taken.");
  const room = m.wire("room", fill_q.any().not().or(taken), "There is no front word in the next cycle, or another.");
  const second = m.wire("second", due_q.or(fill_q.bit(1)), "The memory shows a word of the buffer.");
  const advances = m.wire("advances", room.and(second), "It becomes the front word.");
  const coming = m.wire(
    "coming",
    fill_q.plus(due_q.extend(2)).minus(taken.extend(2)),
    "Words in the buffer in the next cycle.",
  );
  m.update(fill_q, { next: coming, clear: stops });

  m.section("Read ahead");
  const goes_on = m.wire("goes_on", andAll([fetching_q, empty_i.not(), coming.bit(1).not()]), "Another word is read.");
  const reads = m.wire("reads", restart_i.or(goes_on), "A word is read.");
  const place = m.wire("place", mux(restart_i, start_pc_i, pc_q), "Its number.");
  const beyond = m.wire(
    "beyond",
    place
      .slice(wordCount, pcBits - wordCount)
      .any()
      .or(whole_i.not()),
    "It is more than a memory can have, or the load is not complete.",
  );
  const outside = m.wire("outside", beyond.or(place.slice(0, wordCount).ge(words_i)), "It is none of the loaded ones.");
  m.update(fetching_q, { next: restart_i.or(fetching_q.and(empty_i.not())) });
  m.update(pc_q, { next: place.plus(1), enable: reads });
  m.update(due_q, { next: reads });
  m.update(outside_q, { next: outside, enable: reads });
  const { word_o: stored } = m.instance("u_ram", instructionRam(shape), {
    inputs: {
      write_i: store_i,
      write_place_i: store_place_i,
      write_word_i: store_word_i,
      read_i: reads,
      read_place_i: place.slice(0, wordIndex),
    },
    outputs: { word_o: { name: "stored", doc: "The word that was read last." } },
  });

  m.section("Front word");
  const flipped = m.wire("flipped", stored.parity().and(outside_q.not()), "Its parity is bad.");
  const bad = m.wire("bad", flipped.or(outside_q), "It has an error.");
  const hides = m.wire("hides", stops.or(advances.and(bad)), "The front word is none that may be seen.");
  m.update(front_q, { next: stored.slice(0, instructionBits), enable: advances, clear: hides });
  m.update(error_q, { next: concat(outside_q, flipped).sized(2), enable: advances, clear: stops });
  m.drive(valid_o, fill_q.any());
  m.drive(word_o, front_q);
  m.drive(error_o, error_q);
  return m;
}
