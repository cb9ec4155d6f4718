import type { FirstLevelSizes } from "../../../ports/first_level_idm.ts";
import type { AxiMaster } from "../../control_registers/axi_master.ts";
import { drawTempo } from "../../control_registers/plan.ts";
import type { Random } from "../../random.ts";
import { core, coreAddress, group, groupAddress, pool, segmentAddress } from "../bus/registers.ts";
import { addressSpace, wordParts, type Images, type Slot } from "../memory/images.ts";

/** Nobody waits for the answers of these accesses. */
const nobody = -1;
const kinds = 13;
const poolRegisters = Object.values(pool);

/** Any access to anything: what exists, what lies next to it, and what does not exist. */
export class WildAccess {
  private temperEndsAt = 0;
  /** 64ths of cycles in which a write is ordered when there is room, and sixteenths of those in which a read is. */
  private writing = 0;
  private reading = 0;
  /** Sixteenths of the accesses that go where the one before went, that stray, and that write a lawful value. */
  private staying = 0;
  private straying = 0;
  private sense = 0;
  /** Cores and groups that are used: few, so that accesses meet each other. */
  private cores = 1;
  /** How common each kind of register is; the first two make that something runs. */
  private readonly weights: number[] = [];
  /** The group that cores are put into, or `nobody` for any. */
  private gathering = nobody;
  /** By core: a program. */
  private readonly places: (Readonly<Slot> | undefined)[] = [];
  private last = 0;

  private readonly sizes: FirstLevelSizes;
  private readonly images: Images;
  private readonly random: Random;

  constructor(sizes: FirstLevelSizes, images: Images, random: Random) {
    this.sizes = sizes;
    this.images = images;
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
    if (master.writeRoom && random.below(64) < this.writing) {
      const strobe = random.below(16) < this.straying ? random.below(16) : 15;
      const address = this.drawAddress(true);
      master.write(now, nobody, address, this.drawData(address), strobe);
    }
    if (master.readRoom && random.below(16) < this.reading) master.read(now, nobody, this.drawAddress(false));
  }

  private drawTemper(master: AxiMaster, now: number): void {
    const { random, sizes } = this;
    this.temperEndsAt = now + random.between(128, 1024);
    // Slowly enough, now and then, for programs to come somewhere.
    this.writing = random.chance(0.4) ? random.between(1, 4) : random.between(8, 64);
    this.reading = random.between(0, 16);
    this.staying = random.below(4);
    this.straying = random.chance(0.7) ? 0 : random.below(8);
    this.sense = random.chance(0.7) ? 15 : random.between(0, 15);
    this.cores = random.between(1, Math.min(sizes.cores, 3));
    for (let kind = 0; kind < kinds; kind += 1) this.weights[kind] = random.spread(kind < 2 ? 8 : 6);
    this.weights[0] = (this.weights[0] ?? 0) + 4;
    this.weights[1] = (this.weights[1] ?? 0) + 4;
    this.gathering = random.chance(0.5) ? random.below(this.cores) : nobody;
    master.tempo = { ...drawTempo(random, random.chance(0.1) ? 128 : 4), noise: true };
  }

  private drawAddress(writes: boolean): number {
    const { random } = this;
    if (random.below(16) < this.staying) return this.last;
    let address = this.drawRegister(writes);
    if (random.below(16) < this.straying) {
      switch (random.below(6)) {
        case 0:
          address ^= random.between(1, 3);
          break;
        case 1:
          address += 4;
          break;
        case 2:
          address ^= 1 << random.below(16);
          break;
        case 3:
          address = groupAddress(random.between(0, 40), 4 * random.below(8));
          break;
        case 4:
          address = coreAddress(random.between(0, 40), 4 * random.below(64));
          break;
        default:
          address = random.bits();
      }
    }
    this.last = address & 0xffff;
    return this.last;
  }

  private drawRegister(writes: boolean): number {
    const { random } = this;
    const c = random.below(this.cores);
    let left = random.below(this.weights.reduce((sum, weight) => sum + weight, 0));
    const kind = this.weights.findIndex((weight) => (left -= weight) < 0);
    switch (kind) {
      case 0:
        return groupAddress(c, group.go);
      case 1:
        return coreAddress(c, writes ? core.load : core.status);
      case 2:
        return groupAddress(c, group.hold);
      case 3:
        return groupAddress(c, group.stop);
      case 4:
        return coreAddress(c, core.group);
      case 5:
        return coreAddress(c, core.loadAddressLow + 4 * random.below(3));
      case 6:
        return pool.irqGroup + 4 * random.below(6);
      case 7:
        return random.chance(0.5) ? coreAddress(c, core.nextLayer) : groupAddress(c, group.contextEnded);
      case 8:
        return coreAddress(c, core.startLayer + 4 * random.below(3));
      case 9:
        return random.chance(0.5) ? pool.loadBaseLow : pool.loadLimitLow;
      case 10:
        return coreAddress(c, core.inject);
      case 11:
        return segmentAddress(c, random.below(4), random.below(4));
      default:
        return poolRegisters[random.below(poolRegisters.length)] ?? 0;
    }
  }

  private drawData(address: number): number {
    const { random, sizes, images } = this;
    if (random.below(16) > this.sense) {
      return [random.bits(), 0xffffffff, 0, 1 << random.below(32), sizes.cores][random.below(5)] ?? 0;
    }
    const low = (value: number): number => value % 0x1_0000_0000;
    const high = (value: number): number => Math.floor(value / 0x1_0000_0000);
    switch (address) {
      case pool.loadBaseLow:
        return low(images.first);
      case pool.loadBaseHigh:
        return high(images.first);
      case pool.loadLimitLow:
        return low(images.end);
      case pool.loadLimitHigh:
        return high(images.end);
      default:
    }
    if (address < 0x1000) return random.chance(0.7) ? 0xffff_ffff : random.bits();
    if (address < 0x2000) return random.chance(0.7) ? 0 : random.bits();
    switch (address & 0xff) {
      case core.group:
        if (this.gathering !== nobody && random.chance(0.9)) return this.gathering;
        return random.chance(0.5) ? random.below(this.cores) : random.below(sizes.cores + 1);
      case core.load: {
        const words = (this.places[coreOf(address)]?.words.length ?? 0) / wordParts;
        if (words > 0 && random.chance(0.5)) return words;
        return random.chance(0.8) ? random.spread(24) : random.between(1, sizes.instructionWords + 1);
      }
      case core.loadAddressLow:
        return low(this.drawImage(address));
      case core.loadAddressHigh:
        return high(this.drawImage(address));
      case core.startPc:
        if (random.chance(0.4)) return 0;
        if (random.chance(0.05)) return 0x10_0000 - random.between(1, 4);
        return random.chance(0.8) ? random.below(16) : random.below(sizes.instructionWords + 2);
      case core.inject:
        return random.below(2);
      default:
        // Of a segment: a base that is low, a limit that is high.
        if ((address & 0xff) < core.segments || random.chance(0.3)) return random.bits();
        return (address & 8) === 0 ? random.below(2) * 0x1000 : 0xffff_fff0;
    }
  }

  /** Where the core of this register finds a program; the same one for a while, since an address has two halves. */
  private drawImage(address: number): number {
    const { random, images } = this;
    if (random.chance(0.03)) return addressSpace - 16;
    const c = coreOf(address);
    if (this.places[c] === undefined || random.chance(0.1)) this.places[c] = images.findOf(c);
    return this.places[c]?.base ?? images.first + (images.end - images.first) / 2 + 16 * random.below(1024);
  }
}

function coreOf(address: number): number {
  return (address - coreAddress(0, 0)) >>> 8;
}
