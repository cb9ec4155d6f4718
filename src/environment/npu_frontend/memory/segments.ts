/** Addresses of memory: 48 bits. */
export const addressSpace: number = 2 ** 48;

/** What lies in memory: stretches of words at any multiple of 16 bytes, that may go over the top of the address space. */
export class Segments {
  private readonly base: Float64Array;
  private readonly words: Uint32Array[];

  constructor(count: number) {
    this.base = new Float64Array(count);
    this.words = Array.from({ length: count }, () => new Uint32Array());
  }

  /** Stretch `segment` lies at `base` from now on. */
  place(segment: number, base: number, words: Uint32Array): void {
    this.base[segment] = base;
    this.words[segment] = words;
  }

  /** Bytes from the start of a stretch to an address. */
  offset(segment: number, address: number): number {
    const offset = address - (this.base[segment] ?? 0);
    return offset < 0 ? offset + addressSpace : offset;
  }

  /** Reads the 16 bytes at an address; false where nothing lies. `first` is the segment that is looked at first. */
  read(address: number, first: number, beat: Uint32Array): boolean {
    const count = this.base.length;
    for (let step = 0; step < count; step += 1) {
      const segment = first + step < count ? first + step : first + step - count;
      let offset = address - (this.base[segment] ?? 0);
      if (offset < 0) offset += addressSpace;
      const words = this.words[segment];
      if (words === undefined || offset >= 4 * words.length) continue;
      const from = offset / 4;
      for (let word = 0; word < beat.length; word += 1) beat[word] = words[from + word] ?? 0;
      return true;
    }
    return false;
  }
}
