/** Figures of Zeng et al., "Enabling Efficient and Flexible FPGA Virtualization for Deep Learning in the Cloud", FCCM 2020. */

/** Numbers of cores of 512 operations a cycle in table 3. */
export const publishedSizes = [1, 2, 4, 8, 16] as const;

/** Table 3: inferences of ResNet50 a second, by tiling, at these numbers of cores. */
export const publishedThroughput = {
  width: [6.8, 12.4, 21.9, 29.6, 33.3],
  channels: [4.2, 9.0, 26.8, 46.1, 85.5],
  best: [6.8, 13.1, 27.2, 53.5, 98.9],
  single: [7.6, 14.3, 28.5, 53.6, 84.4],
} as const;

/** Table 2: recompilation and transfer together, milliseconds: least and most over networks and numbers of cores. */
export const publishedSwitchMilliseconds = [0.45, 1.7] as const;

/** Clock of the cores, Hz, and operations of one in a cycle. */
export const publishedClockHz = 300e6;
export const publishedCoreOperations = 512;
