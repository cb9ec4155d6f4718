import { count, significant } from "../format.ts";
import { absent, type Section } from "../html/section.ts";
import { table, type Column } from "../html/table.ts";
import type { PoolNetworkRow, PoolReportData, SwitchCostRow } from "./pool_data.ts";

/** Times of both compilers, and what a change of size costs. */
export function compilersSection({ networks, switching }: PoolReportData): Section {
  const body = [networkTable(networks), switchTable(switching)];
  return { id: "compilers", title: "Compilers", body };
}

function networkTable(networks: readonly PoolNetworkRow[]): ReturnType<typeof table> {
  const columns: Column<PoolNetworkRow>[] = [
    { head: "Network", cell: ({ network }) => network, names: true },
    { head: "Layers", cell: ({ layers }) => count(layers), numeric: true },
    { head: "Packages", cell: ({ packages }) => count(packages), numeric: true },
    { head: "Their bytes", cell: ({ packageBytes }) => count(packageBytes), numeric: true },
    { head: "Static compilation, s", cell: ({ staticSeconds }) => staticSeconds.toFixed(2), numeric: true },
    { head: "Published, s", cell: ({ publishedSeconds: [least, most] }) => `${least} to ${most}`, numeric: true },
  ];
  return table(
    "Static compilation: all packages of all tilings, once per network. Times of this machine; the published ones are of another.",
    columns,
    networks,
  );
}

function switchTable(rows: readonly SwitchCostRow[]): ReturnType<typeof table> {
  if (rows.length === 0) return absent("No dynamic compilation was timed.");
  const milliseconds = (microseconds: number): string => significant(microseconds / 1000);
  const columns: Column<SwitchCostRow>[] = [
    { head: "Network", cell: ({ network }) => network, names: true },
    { head: "Cores", cell: ({ cores }) => count(cores), numeric: true },
    {
      head: "Recompilation, ms",
      cell: ({ recompileMicroseconds }) => milliseconds(recompileMicroseconds),
      numeric: true,
    },
    { head: "Instruction bytes", cell: ({ bytes }) => count(bytes), numeric: true },
    { head: "Transfer, ms", cell: ({ transferMicroseconds }) => milliseconds(transferMicroseconds), numeric: true },
    {
      head: "Sum, ms",
      cell: ({ recompileMicroseconds, transferMicroseconds }) =>
        milliseconds(recompileMicroseconds + transferMicroseconds),
      numeric: true,
    },
    {
      head: "Published sum, ms",
      cell: ({ publishedMilliseconds: range }) => (range === undefined ? "–" : `${range[0]} to ${range[1]}`),
      numeric: true,
    },
  ];
  return table(
    "Dynamic compilation (median, warm) and transfer of the instructions: 20 µs + bytes ÷ 3 GB/s. The published range is over all networks and numbers of cores.",
    columns,
    rows,
  );
}
