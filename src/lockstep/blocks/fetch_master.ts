import { fetchMasterEnvironment } from "../../environment/index.ts";
import { fetchMasterFaults } from "../../generators/fetch_master/faults.ts";
import { fetchMasterGolden } from "../../golden/index.ts";
import { fetchMasterPorts, fetchMasterSizes } from "../../ports/fetch_master.ts";
import type { Block } from "../block.ts";
import { emittedFiles, npu, profileOf } from "./npu.ts";

const name = "fetch_master";

/** The AXI4 read master that brings instructions and table rows. */
export const fetchMasterBlock: Block = {
  name,
  ports: (config) => fetchMasterPorts(fetchMasterSizes(npu(config))),
  reset: (config) => npu(config).reset,
  golden: (config) => fetchMasterGolden(fetchMasterSizes(npu(config)), npu(config).reset),
  environment: (config, seed, stimulus) =>
    fetchMasterEnvironment({ sizes: fetchMasterSizes(npu(config)), seed, profile: profileOf(name, stimulus) }),
  files: (config) => emittedFiles(config, name),
  sizes: ["vnpus"],
  faults: fetchMasterFaults,
};
