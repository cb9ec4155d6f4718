import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { madeTops } from "../../src/cli/generated/made_top.ts";
import { integrationFiles } from "../../src/cli/generated/integration_files.ts";
import type { NpuConfig } from "../../src/config/types.ts";
import { generateTop, topOf, tops } from "../../src/generators/index.ts";
import { portBits } from "../../src/ports/port.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { parseYaml, type Yaml } from "../cli/yaml_subset.ts";

const tiny = namedConfig("tiny");
const odd = namedConfig("odd");
const other: NpuConfig = {
  ...tiny,
  name: "my-core_2",
  modulePrefix: "x_",
  licenseHeader: "One.\nTwo \\",
  reset: "sync",
};

function filesOf(config: NpuConfig): ReadonlyMap<string, string> {
  const files = integrationFiles(config, madeTops(config));
  return new Map(files.map(({ name, text }) => [name, text]));
}
const verilogOf = (config: NpuConfig, top = "utop_scheduler"): readonly string[] =>
  generateTop(config, top).map(({ name }) => name);
const others = ["operation_scheduler", "utop_sequencer", "control_registers", "fetch_master", "npu_frontend"];

function mapping(value: Yaml | undefined): Readonly<Record<string, Yaml>> {
  if (typeof value !== "object" || Array.isArray(value)) throw new TypeError(`${JSON.stringify(value)} is no mapping.`);
  return value as Readonly<Record<string, Yaml>>;
}
const inside = (value: Yaml | undefined): string[] => Object.keys(mapping(value));

describe("the FuseSoC core", () => {
  // Keys of the CAPI2 reference (FuseSoC documentation, "CAPI2 reference", of the schema in fusesoc/capi2/json_schema.py).
  const rootKeys = ["description", "filesets", "generate", "generators", "license", "mapping", "name", "parameters"];
  const moreRootKeys = ["provider", "scripts", "targets", "virtual", "vpi"];
  const filesetKeys = ["depend", "file_type", "files", "logical_name", "tags"];
  const targetKeys = [
    "default_tool",
    "description",
    "filesets",
    "filters",
    "flags",
    "flow",
    "flow_options",
    "generate",
  ];
  const moreTargetKeys = ["hooks", "parameters", "toplevel", "tools", "vpi"];

  it.each([tiny, odd, other])("holds documented keys alone: $name", (config) => {
    const text = filesOf(config).get(`${config.name}.core`) ?? "";
    expect(text.startsWith("CAPI=2:\n")).toBe(true);
    const core = mapping(parseYaml(text.slice(text.indexOf("\n"))));
    expect([...rootKeys, ...moreRootKeys]).toEqual(expect.arrayContaining(inside(core)));
    expect(core["name"]).toBe(`vnpu:generated:${config.name}:0.1.0`);
    expect(core["name"]).toMatch(/^[\w.-]*:[\w.-]*:[\w.-]+:\d+\.\d+\.\d+$/);
    const filesets = mapping(core["filesets"]);
    for (const fileset of Object.values(filesets)) {
      expect(filesetKeys).toEqual(expect.arrayContaining(inside(fileset)));
    }
    for (const [name, target] of Object.entries(mapping(core["targets"]))) {
      expect([...targetKeys, ...moreTargetKeys]).toEqual(expect.arrayContaining(inside(target)));
      const { filesets: used, toplevel } = mapping(target);
      expect(Object.keys(filesets)).toEqual(expect.arrayContaining(used as string[]));
      const block = others.find((other) => name.startsWith(other)) ?? "utop_scheduler";
      expect(toplevel).toBe(`${config.modulePrefix}${block}`);
    }
  });

  it("names every file, of a type that Edalize knows", () => {
    const text = filesOf(tiny).get("tiny.core") ?? "";
    const { filesets, targets } = mapping(parseYaml(text.slice(text.indexOf("\n"))));
    expect(filesets).toEqual({
      rtl: { files: verilogOf(tiny), file_type: "verilogSource" },
      constraints: { files: ["constraints.sdc"], file_type: "SDC" },
      rtl_operation_scheduler: { files: verilogOf(tiny, "operation_scheduler"), file_type: "verilogSource" },
      constraints_operation_scheduler: { files: ["operation_scheduler.sdc"], file_type: "SDC" },
      rtl_utop_sequencer: { files: verilogOf(tiny, "utop_sequencer"), file_type: "verilogSource" },
      constraints_utop_sequencer: { files: ["utop_sequencer.sdc"], file_type: "SDC" },
      rtl_control_registers: { files: verilogOf(tiny, "control_registers"), file_type: "verilogSource" },
      constraints_control_registers: { files: ["control_registers.sdc"], file_type: "SDC" },
      rtl_fetch_master: { files: verilogOf(tiny, "fetch_master"), file_type: "verilogSource" },
      constraints_fetch_master: { files: ["fetch_master.sdc"], file_type: "SDC" },
      rtl_npu_frontend: { files: verilogOf(tiny, "npu_frontend"), file_type: "verilogSource" },
      constraints_npu_frontend: { files: ["npu_frontend.sdc"], file_type: "SDC" },
    });
    expect(mapping(targets)["default"]).toEqual({ filesets: ["rtl"], toplevel: "vnpu_utop_scheduler" });
    expect(mapping(targets)["synth"]).toMatchObject({ filesets: ["rtl", "constraints"] });
    for (const other of others) {
      expect(mapping(targets)[other]).toMatchObject({ filesets: [`rtl_${other}`] });
      expect(mapping(targets)[`${other}_synth`]).toMatchObject({ filesets: [`rtl_${other}`, `constraints_${other}`] });
    }
    expect(mapping(mapping(mapping(targets)["lint"])["tools"])).toEqual({ verilator: { mode: "lint-only" } });
  });
});

describe("the Bender manifest", () => {
  // Keys of Bender's manual, "Manifest (Bender.yml)".
  const rootKeys = ["dependencies", "dev_dependencies", "export_include_dirs", "frozen", "package", "plugins"];
  const moreRootKeys = ["remotes", "sources", "vendor_package", "workspace"];
  const packageKeys = ["authors", "description", "name"];

  it.each([tiny, odd, other])("holds documented keys alone and every file: $name", (config) => {
    // Files for a target are a list of mappings, which the subset does not read.
    const manifest = mapping(parse(filesOf(config).get("Bender.yml") ?? "") as Yaml);
    expect([...rootKeys, ...moreRootKeys]).toEqual(expect.arrayContaining(inside(manifest)));
    expect(packageKeys).toEqual(expect.arrayContaining(inside(manifest["package"])));
    expect(mapping(manifest["package"])["name"]).toMatch(/^vnpu_[a-z][a-z0-9_]*$/);
    expect(manifest["sources"]).toEqual([
      ...verilogOf(config),
      ...others.map((target) => ({ target, files: verilogOf(config, target) })),
    ]);
  });
});

describe("the constraints", () => {
  const sdc = (config: NpuConfig, file = "constraints.sdc"): string => filesOf(config).get(file) ?? "";
  /** Ports between the braces of a command, by its first words. */
  const portsOf = (text: string, command: string): readonly string[] =>
    (new RegExp(`^${command}[^\\n]*\\[get_ports \\{([^}]*)\\}\\]$`, "m").exec(text)?.[1] ?? "")
      .split(/\s+/)
      .filter(Boolean);

  const blocks = tops(tiny).map(
    ({ name }) => [name, others.includes(name) ? `${name}.sdc` : "constraints.sdc"] as const,
  );
  const ofEach = [tiny, odd, other].flatMap((config) =>
    blocks.map(([top, file]) => [config.name, top, file, config] as const),
  );

  it.each(ofEach)("time every port of %s %s once", (_, top, file, config) => {
    const text = sdc(config, file);
    expect(text).toContain(`of ${config.modulePrefix}${top} by itself`);
    const { ports } = topOf(config, top).ports;
    const asWritten = (direction: string): string[] =>
      ports
        .filter((port) => port.direction === direction && port.role !== "clock")
        .map((port) => (portBits(port) > 1 ? `${port.name}[*]` : port.name));
    expect(portsOf(text, "create_clock")).toEqual(["clk_i"]);
    expect([...portsOf(text, "set_false_path"), ...portsOf(text, "set_input_delay")].sort()).toEqual(
      asWritten("input").sort(),
    );
    expect(portsOf(text, "set_output_delay")).toEqual(asWritten("output"));
  });

  it("make an asynchronous reset a false path, and time a synchronous one", () => {
    expect(portsOf(sdc(tiny), "set_false_path")).toEqual(["rst_ni"]);
    expect(sdc(other)).not.toContain("set_false_path");
    expect(portsOf(sdc(other), "set_input_delay")).toContain("rst_ni");
  });

  it("keep a period and shares that were set before, and close what they open", () => {
    for (const name of ["vnpu_clock_period_ns", "vnpu_input_share", "vnpu_output_share"]) {
      expect(sdc(tiny)).toMatch(new RegExp(`^if \\{!\\[info exists ${name}\\]\\} \\{ set ${name} [\\d.]+ \\}$`, "m"));
    }
    for (const pair of ["{}", "[]"]) {
      const count = (bracket: string): number => sdc(odd).split(bracket).length;
      expect(count(pair[0] ?? "")).toBe(count(pair[1] ?? ""));
    }
  });
});

describe("every integration file", () => {
  it("begins with the config's licence and stays in ASCII", () => {
    for (const [name, text] of filesOf(other)) {
      expect(text, name).toMatch(/^[\x20-\x7e\n]+\n$/);
      if (!name.endsWith(".f"))
        expect(text).toContain("# One.\n# Two \\\n# Generated for config my-core_2; do not edit.\n");
    }
    expect(filesOf({ ...tiny, licenseHeader: "" }).get("Bender.yml")).toMatch(/^# Generated for config tiny/);
  });

  it("is refused for a config without a top", () => {
    expect(() => integrationFiles(tiny, [])).toThrow("Config 'tiny' has no top; integration files need one.");
  });
});
