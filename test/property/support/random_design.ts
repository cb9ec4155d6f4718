import { concat, lit, Module, mux, type Expr, type ResetKind, type Signal } from "../../../src/hdl/index.ts";
import { addComb } from "./random_comb.ts";
import { Draw } from "./draw.ts";
import { ofWidth, type Growing } from "./growing.ts";

const file = "test/property/support/random_design.ts";
const resets: readonly (readonly [name: string, kind: ResetKind])[] = [
  ["rst_ni", "async_low"],
  ["rst_ni", "sync"],
  ["rst_i", "sync"],
];

/**
 * A module of every construct: wires, declared wires, localparams, registers of both resets and of none, memories, comb
 * blocks and instances of modules alike, `items` in all. Every signal leads to an output. Nothing unknown is ever read.
 */
export function randomDesign(name: string, seed: number, items: number): Module {
  const [reset, kind] = resets[seed % resets.length] ?? ["rst_ni", "async_low"];
  return grow(name, new Draw(seed), { reset, kind, depth: 1, items });
}

interface Shape {
  readonly reset: string;
  readonly kind: ResetKind;
  readonly depth: number;
  readonly items: number;
}

function grow(name: string, draw: Draw, shape: Shape): Module {
  const m = new Module(name, { summary: "Random constructs.", file });
  m.clock("clk_i", "Clock.");
  m.reset(shape.reset, shape.kind, "Reset.");
  let names = 0;
  const growing: Growing = { m, draw, signals: [], name: (stem, ending = "") => `${stem}${names++}${ending}` };
  const { signals } = growing;
  for (let i = 0; i < 6; i += 1) signals.push(m.input(growing.name("in", "_i"), draw.integer(1, 70), "Input."));
  m.unused("unused_inputs", ...signals);
  const makers = [addWire, addRegister, addPayload, addMemory, addComb, addDeclared, addInstance];
  for (let i = 0; i < shape.items; i += 1) {
    const before = signals.length;
    makers[i % makers.length]?.(growing, shape);
    for (const made of signals.slice(before)) m.drive(m.output(`${made.name}_o`, made.width, "Output."), made);
  }
  return m;
}

function addWire({ m, draw, signals, name }: Growing): void {
  const value = draw.expression(signals);
  const width = draw.integer(1, 70);
  const bits = BigInt(draw.integer(0, 2 ** 30)) * 0x1_0001_0001n;
  const constant = m.localparam(name("CONSTANT"), value.width, bits % 2n ** BigInt(value.width), "Constant.");
  signals.push(m.wire(name("wire"), value.xor(constant), "Wire."));
  signals.push(m.wire(name("shifted"), lit(width, 1).shiftLeft(draw.pick(signals).slice(0, 1)), "One or two."));
}

function addRegister(growing: Growing): void {
  const { m, draw, signals, name } = growing;
  const width = draw.integer(1, 70);
  const reset = BigInt(draw.integer(0, 2 ** 31 - 1)) % 2n ** BigInt(width);
  const register = m.register(name("register", "_q"), width, "Register.", { reset });
  const next = ofWidth(growing, width);
  const [enable, clear] = [draw.expression(signals).any(), draw.expression(signals).parity()];
  const how = draw.integer(0, 3);
  m.update(register, {
    next: draw.integer(0, 1) === 0 ? next : register.plus(next),
    ...(how % 2 === 0 ? {} : { enable }),
    ...(how < 2 ? {} : { clear: clear.and(draw.pick(signals).bit(0)) }),
  });
  signals.push(register);
}

/** A register without reset, read as 0 until it was written. */
function addPayload(growing: Growing): void {
  const { m, draw, signals, name } = growing;
  const width = draw.integer(1, 70);
  const payload = m.register(name("payload", "_q"), width, "Payload.", { reset: "none" });
  const seen = m.register(name("seen", "_q"), 1, "The payload was written.");
  const enable = m.wire(name("enable"), draw.expression(signals).any(), "Write.");
  m.update(payload, { next: ofWidth(growing, width), enable });
  m.update(seen, { next: lit(1, 1), enable });
  signals.push(m.wire(name("value"), mux(seen, payload, lit(width, 0)), "Payload once written."));
}

/** A memory whose words are read as 0 until they were written. */
function addMemory(growing: Growing): void {
  const { m, draw, signals, name } = growing;
  const [width, depth] = [draw.integer(1, 70), draw.integer(2, 9)];
  const words = m.memory(name("words"), { width, depth, doc: "Words." });
  const addressBits = (depth - 1).toString(2).length;
  const to = m.wire(name("to"), ofWidth(growing, addressBits), "Word to write.");
  const from = m.wire(name("from"), ofWidth(growing, addressBits), "Word to read.");
  const legal = (address: Signal): Expr<1> => (depth === 2 ** addressBits ? lit(1, 1) : address.lt(depth).sized(1));
  const enable = m.wire(name("enable"), draw.expression(signals).any().and(legal(to)), "Write.");
  m.write(words, { enable, address: to, data: ofWidth(growing, width) });
  const word = m.wire(name("word"), words.read(from), "Word read.");
  const written = m.register(name("written", "_q"), depth, "Words that hold something.");
  m.update(written, { next: written.or(lit(depth, 1).shiftLeft(to)), enable });
  const valid = m.wire(name("valid"), written.shiftRight(from), "Bit 0: the word read holds something.");
  signals.push(valid, m.wire(name("read"), mux(valid.bit(0), word, lit(width, 0)), "Word, 0 when none."));
}

/** A wire whose value comes after its reader. */
function addDeclared(growing: Growing): void {
  const { m, draw, signals, name } = growing;
  const width = draw.integer(1, 70);
  const declared = m.declare(name("declared"), width, "Driven below.");
  const reader = m.wire(name("reader"), concat(declared, declared.not()), "Reads what follows.");
  m.drive(declared, ofWidth(growing, width));
  signals.push(declared, reader);
}

function addInstance({ m, draw, signals, name }: Growing, shape: Shape): void {
  if (shape.depth === 0) return;
  const child = grow(`${m.name}_${name("child")}`, draw, { ...shape, depth: shape.depth - 1, items: 7 });
  const ports = (kind: string): Signal[] => child.ports.filter((port) => port.signalKind === kind);
  const inside: Growing = { m, draw, signals, name };
  const inputs = Object.fromEntries(ports("input").map((port) => [port.name, ofWidth(inside, port.width)]));
  const outputs = Object.fromEntries(
    ports("output").map((port) => [port.name, { name: name("from_child"), doc: "From the child." }]),
  );
  signals.push(...Object.values(m.instance(name("u_child"), child, { inputs, outputs })));
}
