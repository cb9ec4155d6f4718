import { lit, orAll, pack, type Expr, type Signal } from "../../../hdl/index.ts";
import { schedulingMode, utopSchedulerPorts } from "../../../ports/index.ts";
import { gatherLanes, nonzeroLanes, spreadLanes } from "../../prim/lanes.ts";
import { sum } from "../../prim/sum.ts";
import { bitAt, BlockWatch, placeOf, stemOf } from "../../promises/watch.ts";
import { clockedPart, part, schedulerShape, type SchedulerShape } from "../sizes.ts";

export { anyOf, bitAt, elementAt, placeOf, stemOf } from "../../promises/watch.ts";

/** What every monitor is shaped by: the block's shape, and S of the contract. */
export interface WatchShape extends SchedulerShape {
  readonly saveLimitCycles: number;
}

/** The sizes of a config that monitors depend on. */
export type WatchSizes = Pick<
  WatchShape,
  "matrixEngines" | "vnpus" | "serviceCounterBits" | "saveLimitCycles" | "reset"
>;

/** Derives the widths. Throws RangeError for sizes out of range. */
export function watchShape(sizes: WatchSizes): WatchShape {
  return { ...schedulerShape(sizes, sizes.reset), saveLimitCycles: sizes.saveLimitCycles };
}

/** A circuit that watches the µTop scheduler from outside. */
export class Watch extends BlockWatch<WatchShape> {
  /** `memory`: "none" for a circuit that judges a cycle by itself, without a register. */
  constructor(
    shape: WatchShape,
    name: string,
    file: string,
    summary: string,
    memory: "registers" | "none" = "registers",
  ) {
    const full = `utop_scheduler_${name}`;
    const path = `promises/${file}`;
    const module = memory === "none" ? part(full, path, summary) : clockedPart(full, path, summary, shape);
    super(shape, module, utopSchedulerPorts(shape));
  }

  /** Modes 0 and 1. */
  spatial(): Expr<1> {
    const mode = this.port("mode_i");
    return mode.eq(schedulingMode.spatialHarvest).or(mode.eq(schedulingMode.spatial));
  }

  /** MEs, one bit each, that are in Run for vNPU v. */
  runOf(v: number): Signal {
    return this.#tenantOf("me_run_o", "run_of", v, "In Run for vNPU");
  }

  /** MEs that are in Save for vNPU v. */
  saveOf(v: number): Signal {
    return this.#tenantOf("me_save_o", "save_of", v, "In Save for vNPU");
  }

  /** MEs whose tenant is one of these vNPUs. */
  mesOf(vnpus: Signal): Expr {
    const tenants = this.port("me_vnpu_o").elements(this.shape.matrixEngines);
    return pack(tenants.map((tenant) => bitAt(vnpus, tenant)));
  }

  /** vNPUs that are the tenant of one of these MEs. */
  vnpusOf(mes: Signal): Expr {
    const tenants = this.port("me_vnpu_o").elements(this.shape.matrixEngines);
    return orAll(tenants.map((tenant, me) => mes.bit(me).extend(this.shape.vnpus).shiftLeft(tenant)));
  }

  /** One number of `pitch` bits per vNPU, side by side; of vNPU `only` alone where told. */
  numbers(pitch: number, only?: number): VnpuNumbers {
    return only === undefined ? this.#ofAll(pitch) : this.#ofOne(pitch, only);
  }

  /** One bit per vNPU from the top bits of its elements, the bits below 0, as comparisons of elements give it. */
  vnpusAt(name: string, tops: Expr): Expr {
    const { vnpus, count } = this.shape;
    const lowest = count === 1 ? tops : tops.shiftRight(count - 1);
    return gatherLanes(this.module, `${name}_lanes`, lowest, vnpus);
  }

  /** One bit per vNPU: enabled and not killed. */
  eligible(): Signal {
    return this.once("eligible", () => this.port("vnpu_enable_i").and(this.port("vnpu_kill_i").not()));
  }

  /** One bit per vNPU: it has waiting µTops. */
  hasReady(): Signal {
    return this.once("has_ready", () =>
      this.vnpusAt("ready", nonzeroLanes(this.port("vnpu_ready_o"), this.shape.vnpus)),
    );
  }

  /** One bit per ME: online and in Idle. */
  idle(): Signal {
    return this.once("idle", () =>
      this.port("me_online_i").and(this.port("me_run_o").or(this.port("me_save_o")).not()),
    );
  }

  #ofAll(pitch: number): VnpuNumbers {
    const { vnpus, matrixEngines: mes } = this.shape;
    const m = this.module;
    const width = vnpus * pitch;
    const places = this.port("me_vnpu_o")
      .elements(mes)
      .map((tenant, me) =>
        this.once(`place_${me}`, () => placeOf(tenant, pitch), `Where the number of the tenant of ME ${me} begins.`),
      );
    return {
      width,
      element: (port) => spreadLanes(m, stemOf(port), this.port(port), vnpus, pitch),
      count: (list) => {
        const here = places.map((place, me) => list.bit(me).extend(width).shiftLeft(place));
        return here.reduce((total, one) => total.plus(one));
      },
      where: (bits) => {
        const name = stemOf(bits.name);
        const lowest = m.wire(
          `${name}_lowest`,
          spreadLanes(m, `${name}_spread`, bits, vnpus, pitch),
          "At the lowest bit of each number.",
        );
        return lowest
          .shiftLeft(pitch - 1)
          .minus(lowest)
          .or(lowest.shiftLeft(pitch - 1));
      },
    };
  }

  #ofOne(pitch: number, vnpu: number): VnpuNumbers {
    const { matrixEngines: mes } = this.shape;
    const tenants = this.port("me_vnpu_o").elements(mes);
    const own = this.once("own", () => pack(tenants.map((tenant) => tenant.eq(vnpu))), `Tenant is vNPU ${vnpu}.`);
    let lists = 0;
    return {
      width: pitch,
      element: (port) => (this.elements(port)[vnpu] ?? lit(1, 0)).extend(pitch),
      count: (list) => {
        const counted = this.module.wire(`list_${++lists}`, list.and(own), "MEs counted.");
        return sum(counted.elements(mes), pitch);
      },
      where: (bits) => bits.bit(vnpu).repeat(pitch),
    };
  }

  #tenantOf(port: string, name: string, v: number, doc: string): Signal {
    const { matrixEngines: mes } = this.shape;
    return this.once(
      `${name}_${v}`,
      () => {
        const tenants = this.port("me_vnpu_o");
        const bits = tenants.width / mes;
        const here = Array.from({ length: mes }, (_, me) => tenants.slice(me * bits, bits).eq(v));
        return this.port(port).and(pack(here));
      },
      `${doc} ${v}.`,
    );
  }
}

/** Numbers side by side in one vector, one per vNPU: sums of them must fit their bits. */
export interface VnpuNumbers {
  /** Bits of the vector. */
  readonly width: number;
  /** The elements of a port of the block that has one per vNPU. */
  element(port: string): Expr;
  /** How many of these MEs, one bit each, have the vNPU as their tenant. */
  count(mes: Signal): Expr;
  /** All bits of the numbers of these vNPUs. */
  where(vnpus: Signal): Expr;
}
