import type { Module } from "../../../hdl/index.ts";
import { indexBits } from "../../../ports/index.ts";
import { oneHotDecode, oneHotSelect } from "../../prim/one_hot.ts";
import { clockedPart, lineIndexBits, type FrontendShape } from "../sizes.ts";
import { lineInside } from "./inside.ts";

/** Walks through the µTops of the row that is next, so that their first blocks are filled before they begin. */
export function headScan(shape: FrontendShape): Module {
  const { clients, withinBits, blockBits } = shape;
  const m = clockedPart(
    "head_scan",
    "rows/head_scan.ts",
    "Wants the first blocks of the uTops of the next row.",
    shape,
  );
  const begin_i = m.input("begin_i", 1, "The row has come.");
  const end_i = m.input("end_i", 1, "The row is given, or is not the next one any more.");
  const end_row_i = m.input("end_row_i", 1, "It is an end row.");
  const present_i = m.input("present_i", clients, "uTops of the row.");
  const starts_i = m.input("starts_i", clients * lineIndexBits, "Their first lines.");
  const code_bytes_i = m.input("code_bytes_i", 32, "Bytes of the code.");
  const here_i = m.input("here_i", 1, "The block is in a valid frame.");
  const start_i = m.input("start_i", 1, "Its fill starts.");
  const want_o = m.output("want_o", 1, "The block is to be filled.");
  const block_o = m.output("block_o", blockBits, "Block in which the uTop begins.");

  const scan_q = m.register("scan_q", 1, "uTops are left to look at.");
  const head_q = m.register("head_q", indexBits(clients), "uTop that is looked at.");
  const head = m.wire("head", oneHotDecode(head_q, clients), "It, one-hot.");
  const line = m.wire("line", oneHotSelect(head, starts_i.elements(clients)), "Its first line.");
  const present = m.wire("present", head.and(present_i).any(), "The row has it.");
  const fetchable = m.wire("fetchable", lineInside(m, shape, line, code_bytes_i), "The line is in the code.");
  const scans = m.wire("scans", scan_q.and(end_row_i.not()), "It counts.");
  const wants = m.wire("wants", scans.and(present).and(fetchable).and(here_i.not()), "Its block is to be filled.");
  const moves = m.wire("moves", wants.not().or(start_i), "The next one is looked at.");
  const over = m.wire("over", moves.and(head.bit(clients - 1)), "It is the last one.");
  m.update(scan_q, { next: end_i.not().and(begin_i.or(scan_q.and(over.not()))) });
  m.update(head_q, { next: head_q.plus(1), enable: scans.and(moves), clear: begin_i });
  m.drive(want_o, wants);
  m.drive(block_o, line.slice<number>(withinBits, blockBits));
  return m;
}
