import type { TreeHead } from '#event-log';
import { said } from './language.js';

/** The root of each partition, a line each. */
export const headLines = (heads: readonly TreeHead[]): string[] =>
  heads.map(({ partition, size, root }) =>
    said({
      zh: `  分区 ${partition}：${size} 条记录，根 ${root}`,
      en: `  partition ${partition}: ${size} records, root ${root}`,
    }),
  );
