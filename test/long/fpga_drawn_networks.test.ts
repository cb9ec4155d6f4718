import { testDrawnNetworks } from "../compilers/fpga/drawn_networks.ts";

testDrawnNetworks(60, 11);
