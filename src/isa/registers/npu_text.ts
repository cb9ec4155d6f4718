import { pageBytes, type Register, type RegisterPage } from "./register.ts";
import type { RegisterBlock, RegisterText, RegisterWord, WriteRefusal } from "./register_text.ts";

const outsideIdle: WriteRefusal = {
  mark: "idle",
  rule: "unless the vNPU is in state 0 (Idle), 4 (Done) or 5 (Fault)",
  remark: "while idle",
  note: "Written only while its vNPU is Idle, Done or in Fault.",
};

/** The pages of the NPU core as the files show them. */
export function npuText(pages: readonly RegisterPage[]): Omit<RegisterText, "name" | "head"> {
  return {
    ...{ prefix: "vnpu", unit: "page", addressBits: 20, refusals: [outsideIdle] },
    blocks: pages.map(blockOf),
    hardwareWrites: new Set(["ME_ONLINE.engines", "INJECT.valid"]),
  };
}

function blockOf({ name, firstPage, count, doc, registers }: RegisterPage): RegisterBlock {
  return {
    ...{ name, base: firstPage * pageBytes, stride: pageBytes, count, doc },
    ...(name === "core"
      ? { title: "Core page" }
      : {
          title: `${name === "guest" ? "Guest" : "Hypervisor"} page of a vNPU`,
          each: { noun: "vNPU", parameter: "vnpu", letter: "v" },
        }),
    registers: registers.map(wordOf),
  };
}

function wordOf(register: Register): RegisterWord {
  const { access } = register;
  return access === "idle" ? { ...register, access: "rw", refusal: outsideIdle } : { ...register, access };
}
