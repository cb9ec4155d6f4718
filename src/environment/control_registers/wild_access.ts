import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import type { Random } from "../random.ts";
import { core, guest, guestAddress, hypervisor, hypervisorAddress, offsetsOf } from "./addresses.ts";
import type { AxiMaster } from "./axi_master.ts";
import { drawTempo } from "./plan.ts";

/** Nobody waits for the answers of these accesses. */
const nobody = -1;

/** Registers whose writes are judged or meet events, and are more common for it. */
const judged: readonly ((vnpu: number) => number)[] = [
  () => core.mode,
  () => core.meOnline,
  () => core.irqPending,
  () => core.irqEnable,
  () => core.inject,
  (vnpu) => hypervisorAddress(vnpu, hypervisor.meQuota),
  (vnpu) => hypervisorAddress(vnpu, hypervisor.veQuota),
  (vnpu) => guestAddress(vnpu, guest.irqPending),
  (vnpu) => guestAddress(vnpu, guest.irqEnable),
];

/** Any access to anything: what exists, what lies next to it, and what does not exist. */
export class WildAccess {
  private temperEndsAt = 0;
  /** Sixteenths of cycles in which a write, a read is ordered when there is room. */
  private writing = 0;
  private reading = 0;
  /** Sixteenths of accesses that go where the one before went. */
  private staying = 0;
  /** Sixteenths of the addresses that are no register's, and of the strobes that are not whole. */
  private straying = 0;
  /** Quotas are written as large as they may be: the sums of them become so, too. */
  private greedy = false;
  /** vNPUs that are used: few, so that accesses meet each other. */
  private vnpus = 1;
  private last = 0;

  private readonly sizes: ControlRegistersSizes;
  private readonly random: Random;

  constructor(sizes: ControlRegistersSizes, random: Random) {
    this.sizes = sizes;
    this.random = random;
  }

  /** Begins a segment in cycle `now`. */
  begin(now: number): void {
    this.temperEndsAt = now;
  }

  /** Orders what it likes in cycle `now`. */
  drive(master: AxiMaster, now: number): void {
    const { random } = this;
    if (now >= this.temperEndsAt) this.drawTemper(master, now);
    if (master.writeRoom && random.below(16) < this.writing) {
      const strobe = random.below(16) < this.straying ? random.below(16) : 15;
      const address = this.drawAddress();
      master.write(now, nobody, address, this.drawData(address), strobe);
    }
    if (master.readRoom && random.below(16) < this.reading) master.read(now, nobody, this.drawAddress());
  }

  private drawTemper(master: AxiMaster, now: number): void {
    const { random, sizes } = this;
    this.temperEndsAt = now + random.between(64, 1024);
    this.writing = random.between(1, 16);
    this.reading = random.between(0, 16);
    this.staying = random.below(12);
    this.straying = random.chance(0.5) ? 1 : random.below(8);
    this.greedy = random.chance(0.2);
    this.vnpus = random.between(1, sizes.vnpus);
    master.tempo = { ...drawTempo(random, random.chance(0.2) ? 256 : 8), noise: true };
  }

  private drawAddress(): number {
    const { random } = this;
    if (random.below(16) < this.staying) return this.last;
    let address = this.drawRegister();
    if (random.below(16) < this.straying) {
      switch (random.below(8)) {
        case 0:
        case 1:
          address ^= random.between(1, 3);
          break;
        case 2:
          address += 4;
          break;
        case 3:
          address -= 4;
          break;
        case 4:
          // A page that does not exist, close to those that do.
          address = (address & 0xfff) | ((this.drawPage() & 0xff) << 12);
          break;
        case 5:
          address ^= 1 << random.below(20);
          break;
        case 6:
          address ^= random.below(0x20) << 7;
          break;
        default:
          address = random.bits();
      }
    }
    this.last = address & 0xfffff;
    return this.last;
  }

  private drawRegister(): number {
    const { random } = this;
    const vnpu = random.below(this.vnpus);
    if (random.chance(0.4)) return judged[random.below(judged.length)]?.(vnpu) ?? 0;
    const page = random.below(3);
    const offsets = offsetsOf[page] ?? [];
    const offset = offsets[random.below(offsets.length)] ?? 0;
    return page === 0 ? offset : page === 1 ? hypervisorAddress(vnpu, offset) : guestAddress(vnpu, offset);
  }

  private drawPage(): number {
    const { random, sizes } = this;
    const base = [0x00, 0x40, 0x80, 0xc0][random.below(4)] ?? 0;
    return random.chance(0.5) ? base + sizes.vnpus : base + random.between(-1, 33);
  }

  private drawData(address: number): number {
    const { random, sizes } = this;
    const page = (address >>> 12) & 0x3f;
    const isVeQuota = address === hypervisorAddress(page, hypervisor.veQuota);
    const most = isVeQuota ? sizes.vectorEngines : sizes.matrixEngines;
    if (this.greedy && !isVeQuota && address === hypervisorAddress(page, hypervisor.meQuota)) return most;
    if (this.greedy && address === core.mode) return 2 | random.below(2);
    if (address === core.inject && random.chance(0.8)) {
      return random.below(4) | (random.chance(0.8) ? random.below(sizes.vnpus) << 8 : random.below(32) << 8);
    }
    switch (random.below(8)) {
      case 0:
        return random.bits();
      case 1:
        return random.between(0, most + 2);
      case 2:
        // Small in its low bits alone.
        return random.between(0, most) | (1 << random.below(32));
      case 3:
        return 0xffffffff;
      case 4:
        return 0;
      default:
        return random.below(4) | (random.below(2) << 8);
    }
  }
}
