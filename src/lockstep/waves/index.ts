export { filterFiles, gtkwaveSave, type GtkwaveFile } from "./gtkwave_save.ts";
export { perfettoText } from "./perfetto.ts";
export { cycleTime, vcdText } from "./vcd.ts";
export { withWaveRows, type WaveSource } from "./wave_source.ts";
export type { WaveRows } from "./wave_rows.ts";
export { waveSignals, type WaveSignal, type WaveSignals } from "./wave_signals.ts";
export { mostWindowCycles, waveWindow, windowFault, type AskedWindow, type WaveWindow } from "./wave_window.ts";
