import { lit, mux, orAll, pack, type Expr, type Module } from "../../hdl/index.ts";
import { coreModules, trapCode } from "../../ports/index.ts";
import { codeBits, layerBits, modules, part, wordBits, type SecondLevelShape } from "./sizes.ts";
import { opcode, wordFields } from "./word.ts";

/** Opcodes of each module, in the order of the modules. */
const opcodesOf: Readonly<Record<(typeof coreModules)[number], readonly (keyof typeof opcode)[]>> = {
  load: ["load"],
  save: ["save"],
  conv: ["conv", "convInit"],
  misc: ["poolInit", "pool"],
};

/** Reserved bits of payloads, from bit 0; those of SYSTEM depend on the number of cores. */
const reservedBits = { poolInit: 14, conv: 20, pool: 30 } as const;

/** Looks at a word: what it is for, and whether it has a fault that the word alone shows. */
export function decode(shape: SecondLevelShape): Module {
  const m = part("idm_decode", "decode.ts", "Looks at the next word: module, fields, faults.");
  const word_i = m.input("word_i", wordBits, "The word.");
  const error_i = m.input("error_i", 2, "Bit 0: bad parity; bit 1: outside of the loaded words.");
  const core_id_i = m.input("core_id_i", shape.coreBits, "Number of this core.");
  const module_o = m.output("module_o", modules, "Its module, one-hot; 0 for SYSTEM and illegal opcodes.");
  const system_o = m.output("system_o", 1, "It is SYSTEM.");
  const waits_o = m.output("waits_o", modules, "Its wait bits.");
  const posts_o = m.output("posts_o", modules, "Its post bits.");
  const sync_o = m.output("sync_o", 1, "SYSTEM: barrier.");
  const end_o = m.output("end_o", 1, "SYSTEM: end of the task.");
  const irq_o = m.output("irq_o", 1, "SYSTEM: interrupt at the end.");
  const layer_o = m.output("layer_o", layerBits, "Its layer.");
  const next_layer_o = m.output("next_layer_o", layerBits, "SYSTEM: the layer behind it.");
  const fetch_fault_o = m.output("fetch_fault_o", 1, "It did not come whole: bad parity, or outside.");
  const word_fault_o = m.output("word_fault_o", 1, "It has a fault; only where it came whole.");
  const fault_code_o = m.output("fault_code_o", codeBits, "Code of its fault, of either kind.");

  const fields = wordFields(shape, word_i);
  const is = (name: keyof typeof opcode): Expr<1> => fields.opcode.eq(opcode[name]);
  m.unused("unused_fields", ...fields.rest);

  m.section("What it is");
  const module = m.wire(
    "module_of",
    pack(coreModules.map((name) => orAll(opcodesOf[name].map(is)))).sized(4),
    "Its module, one-hot.",
  );
  const system = m.wire("system", is("system"), "It is SYSTEM.");
  m.drive(module_o, module);
  m.drive(system_o, system);
  m.drive(waits_o, fields.waits);
  m.drive(posts_o, fields.posts);
  m.drive(sync_o, fields.sync);
  m.drive(end_o, fields.end);
  m.drive(irq_o, fields.irq);
  m.drive(layer_o, fields.layer);
  m.drive(next_layer_o, fields.nextLayer);

  m.section("Faults");
  const illegal = m.wire("illegal", module.any().or(system).not(), "Its opcode is none.");
  const foreign = m.wire("foreign", fields.core.ne(core_id_i), "It is for another core.");
  const ends = { ...reservedBits, system: fields.systemReservedBits } as const;
  // Those of an opcode end higher than those of the one before: each bit is looked at once.
  const names = ["poolInit", "conv", "pool", "system"] as const;
  const payload = names.map((name, k) => {
    const begin = k === 0 ? 0 : ends[names[k - 1] ?? name];
    return orAll(names.slice(k).map(is)).and(word_i.slice<number>(begin, ends[name] - begin).any());
  });
  const tokens = m.wire("tokens", fields.waits.or(fields.posts), "Modules in its wait or post bits.");
  const reserved = m.wire(
    "reserved",
    orAll([
      ...payload,
      ...(fields.zeroFlag === undefined ? [] : [fields.zeroFlag]),
      fields.sync.or(fields.end).and(system.not()),
      fields.sync.and(fields.end),
      tokens.and(module).any(),
      tokens.any().and(system),
    ]),
    "A reserved bit is set.",
  );
  const fetched = m.wire("fetch_fault", error_i.any(), "It did not come whole.");
  const faulty = m.wire("word_fault", orAll([illegal, foreign, reserved]), "The word has a fault.");
  const code = (name: keyof typeof trapCode): Expr<4> => lit(codeBits, trapCode[name]);
  const ofFetch = mux(error_i.bit(0), code("parity"), code("outside"));
  const ofWord = mux(illegal, code("opcode"), mux(foreign, code("core"), code("reserved")));
  m.drive(fetch_fault_o, fetched);
  m.drive(word_fault_o, faulty.and(fetched.not()));
  m.drive(fault_code_o, mux(fetched, ofFetch, ofWord));
  return m;
}
