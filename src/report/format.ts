/** 1234567 → `1,234,567`; decimals as given. */
export function count(value: number, decimals = 0): string {
  if (!Number.isFinite(value)) return "–";
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
  const text = grouped + (fraction === undefined ? "" : `.${fraction}`);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** 0.1234 → `12.3 %`. */
export function percent(fraction: number, decimals = 1): string {
  return Number.isFinite(fraction) ? `${count(fraction * 100, decimals)} %` : "–";
}

/** Three significant digits, without exponent: for rates that span decades. */
export function significant(value: number, digits = 3): string {
  if (!Number.isFinite(value)) return "–";
  if (value === 0) return "0";
  const magnitude = Math.floor(Math.log10(Math.abs(Number(value.toPrecision(digits)))));
  return count(Number(value.toPrecision(digits)), Math.max(0, Math.min(20, digits - 1 - magnitude)));
}

/** Cycles with a unit prefix: `950`, `32.8 k`, `1.25 M`. */
export function shortCycles(cycles: number): string {
  if (Math.abs(cycles) < 1000) return count(cycles);
  if (Math.abs(cycles) < 999_500) return `${significant(cycles / 1e3)} k`;
  return `${significant(cycles / 1e6)} M`;
}

/** Cycles as time at a clock: `0.95 µs`, `31.2 µs`, `1.19 ms`. */
export function time(cycles: number, clockMhz: number): string {
  const us = cycles / clockMhz;
  if (Math.abs(us) < 999.5) return `${significant(us)} µs`;
  if (Math.abs(us) < 999_500) return `${significant(us / 1e3)} ms`;
  return `${significant(us / 1e6)} s`;
}

export function plural(n: number, noun: string, many = `${noun}s`): string {
  return `${count(n)} ${n === 1 ? noun : many}`;
}
