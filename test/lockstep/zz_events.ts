import { idmEnvironment } from "../../src/environment/index.ts";
import { idmGolden } from "../../src/golden/idm/model.ts";
import { fpgaConfig } from "../generators/idm_rig.ts";
import { writeFileSync } from "node:fs";
const [name = "fpga-tiny", cycles = "200000", seed = "1", file = "/tmp/ev.json"] = process.argv.slice(2);
const sizes = fpgaConfig(name);
const g = idmGolden({ ...sizes, configHash: "0123456789abcdef" }, sizes.reset);
const e = idmEnvironment({ sizes, seed: Number(seed) });
const st = new Uint32Array(g.inputs.words), out = new Uint32Array(g.outputs.words);
const t0 = Date.now();
for (let c = 0; c < Number(cycles); c++) { e.drive(st, 0, out, 0); g.step(st, 0, out, 0); }
const never = g.eventNames.filter((_, i) => g.eventCounts[i] === 0);
console.log(name, seed, Date.now() - t0, "ms", g.eventNames.length, "events, never:", never.length);
console.log(never.join(" "));
writeFileSync(file, JSON.stringify(Object.fromEntries(g.eventNames.map((n, i) => [n, g.eventCounts[i]]))));
