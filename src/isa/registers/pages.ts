import { coreRegisters } from "./core_page.ts";
import type { RegisterPage } from "./register.ts";
import type { RegisterSizes } from "./sizes.ts";
import { guestRegisters, hypervisorRegisters } from "./vnpu_pages.ts";

/** Every register that software sees: the core's page, then the two kinds of pages of vNPUs. */
export function registerPages(sizes: RegisterSizes): readonly RegisterPage[] {
  const { vnpus } = sizes;
  return [
    {
      ...{ name: "core", firstPage: 0x00, count: 1, doc: "The core; for the hypervisor." },
      registers: coreRegisters(sizes),
    },
    {
      ...{ name: "hypervisor", firstPage: 0x40, count: vnpus, doc: "A vNPU; for the hypervisor." },
      registers: hypervisorRegisters(sizes),
    },
    {
      ...{ name: "guest", firstPage: 0x80, count: vnpus, doc: "A vNPU; for its owner." },
      registers: guestRegisters(),
    },
  ];
}
