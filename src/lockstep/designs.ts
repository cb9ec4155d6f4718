import { configHash } from "../config/config.ts";
import { cacheKey, openCache, type Cache } from "../cache/index.ts";
import { buildVerilator, type VerilatorBuild } from "../dut/verilator/index.ts";
import type { Design } from "./attempt.ts";
import type { Block, DesignFile } from "./block.ts";
import { designHash } from "./capsule.ts";
import type { LockstepJob } from "./job.ts";

export interface DesignOptions {
  readonly cache?: Cache;
  /** Command to use instead of `verilator`. */
  readonly verilator?: string;
  /** Ends lanes, builds and children; what was finished is kept, what was not is `interrupted`. */
  readonly signal?: AbortSignal;
}

/** Texts and builds of the jobs' designs, each made once, whoever asks first, and kept in the cache. */
export class Designs {
  private readonly texts = new Map<string, Promise<readonly DesignFile[]>>();
  private readonly builds = new Map<string, Promise<VerilatorBuild>>();
  private readonly netlists = new Map<string, Promise<string>>();
  private readonly cache: Cache;
  private readonly options: DesignOptions;

  constructor(options: DesignOptions) {
    this.options = options;
    this.cache = options.cache ?? openCache();
  }

  async of(block: Block, job: LockstepJob): Promise<Design> {
    const top = job.config.modulePrefix + block.name;
    if (job.engine === "gates" && job.files === undefined) {
      throw new RangeError(`Engine 'gates' runs a synthesised netlist of '${top}'; the job has none among its files.`);
    }
    const textKey = `${block.name} ${configHash(job.config)}`;
    const files = job.files ?? (await once(this.texts, textKey, () => block.files(job.config)));
    const text = block.around?.(job.config, files) ?? { top, files };
    if (job.engine !== "verilator") return { ...text, elaborated: await this.netlist(text) };
    return { ...text, build: await this.build(block, job, text) };
  }

  /** Frees what no cache could keep. */
  async release(): Promise<void> {
    for (const build of this.builds.values()) {
      await build.then(
        (made) => made.release(),
        () => undefined,
      );
    }
  }

  private build(block: Block, job: LockstepJob, text: Design): Promise<VerilatorBuild> {
    const { verilator, signal } = this.options;
    const { defines } = job;
    const counted = block.counted?.(job.config);
    const source = {
      ...{ ...text, ports: block.ports(job.config), reset: block.reset(job.config) },
      ...(counted === undefined ? {} : { counted }),
    };
    return once(this.builds, cacheKey(designHash(text), JSON.stringify([source.ports, counted, defines])), () =>
      buildVerilator(source, {
        cache: this.cache,
        ...(verilator === undefined ? {} : { verilator }),
        ...(signal === undefined ? {} : { signal }),
        ...(defines === undefined ? {} : { defines }),
      }),
    );
  }

  private netlist(text: Design): Promise<string> {
    const hash = designHash(text);
    return once(this.netlists, hash, async () => {
      const { elaborate, elaborationScript } = await import("../dut/netlist/index.ts");
      const { yosysVersion } = await import("../yosys/run_here.ts");
      const script = elaborationScript(
        text.top,
        text.files.map((file) => file.name),
      );
      return this.cache.text("elaborated", cacheKey(yosysVersion, script, hash), () => elaborate(text));
    });
  }
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}
