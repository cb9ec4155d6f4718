import { pageAddress, type RegisterText } from "./page_text.ts";
import { bitRange, hex, pageBytes, type Register, type RegisterField, type RegisterPage } from "./register.ts";

/** The registers as Markdown: a table per kind of page. */
export function registerDocument({ name, head, pages }: RegisterText): string {
  const parts = [
    head.map((line) => `<!-- ${line.replaceAll("--", "- -")} -->`).join("\n"),
    `# Registers of config ${name}`,
    introduction,
    table(
      ["addresses", "page", "for"],
      pages.map((page) => [`${addresses(page)}`, `[${page.name}](#${anchor(page)})`, page.doc]),
    ),
    ...pages.flatMap((page) => [
      `## ${title(page)}`,
      page.count === 1 ? `At ${hex(pageAddress(page), 5)}.` : `vNPU v at ${hex(pageAddress(page), 5)} + v * 0x1000.`,
      table(["offset", "name", "access", "bits", "field", "reset", "meaning"], page.registers.flatMap(rows)),
    ]),
  ];
  return `${parts.join("\n\n")}\n`.replaceAll("uTop", "µTop");
}

const introduction = `Words of 32 bits behind an AXI4-Lite slave with addresses of 20 bits. All fields are unsigned. Bits without a field read
as 0 and ignore what is written. A write takes all four bytes; an address without a register and a refused write are answered with SLVERR.

* ro: writes are refused.
* rw: reads as it was written.
* rw, idle: rw, and writes are refused unless the vNPU is in state 0 (Idle), 4 (Done) or 5 (Fault).
* w1c: writing 1 clears a bit.
* wo: reads as 0.`;

function rows(register: Register): readonly (readonly string[])[] {
  return register.fields.map((field, index) => [
    ...(index === 0 ? [hex(register.offset, 3), register.name, access(register)] : ["", "", ""]),
    bitRange(field),
    field.name,
    resetText(field),
    index === 0 ? `${register.doc} ${field.doc}` : field.doc,
  ]);
}

function access({ access: of }: Register): string {
  return of === "idle" ? "rw, idle" : of;
}

function resetText({ reset }: RegisterField): string {
  if (reset === undefined) return "live";
  return reset < 10 ? String(reset) : hex(reset, 1);
}

function addresses(page: RegisterPage): string {
  const first = pageAddress(page);
  return `${hex(first, 5)} to ${hex(first + page.count * pageBytes - 1, 5)}`;
}

function title({ name, count }: RegisterPage): string {
  const word = name === "core" ? "Core" : name === "guest" ? "Guest" : "Hypervisor";
  return count === 1 && name === "core" ? `${word} page` : `${word} page of a vNPU`;
}

function anchor(page: RegisterPage): string {
  return title(page).toLowerCase().replaceAll(" ", "-");
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
