import { testDrawnNetworks } from "./drawn_networks.ts";

/** More of them in test/long/fpga_drawn_networks.test.ts. */
testDrawnNetworks(4, 3);
