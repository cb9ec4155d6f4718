// A clock that jumps by ten years, back and forth, each time it is asked.
const trueNow = Date.now;
const TrueDate = Date;
const jumpMs = 10 * 365 * 24 * 3600 * 1000;
let asked = 0;
const now = () => trueNow() + (asked++ % 2 === 0 ? jumpMs : -jumpMs);
globalThis.Date = class extends TrueDate {
  /** @param {string | number | Date | undefined} when */
  constructor(when) {
    super(when === undefined ? now() : when);
  }
  static now() {
    return now();
  }
};
