import { Random } from '#casework/simulation/random';
import { registerCounty } from '../system/county.js';
import { simulatedCases } from '../system/play.js';
import type { Fault } from './faults.js';
import { Load } from './load.js';
import type { Site } from './site.js';
import { verdictOn, type RunVerdict } from './verdict.js';

/** How a run goes. The same seed gives the same cases, people and faults; when each strikes is up to the machine. */
export interface Run {
  faults: readonly Fault[];
  seed: number;
  people: number;
  /** Minutes by which the second node's clock is behind the first's. */
  skew?: number;
}

/** Acknowledged calls between two faults: the load has recovered. */
const recovered = 20;

/** Plays cases on a fresh site while one fault after the other strikes, then says what became of every promise. */
export const survive = async (site: Site, { faults, seed, people, skew = 0 }: Run): Promise<RunVerdict> => {
  try {
    await site.start();
    const [first] = site.nodes;
    if (first?.client === null || first === undefined) throw new Error('The site has no nodes');
    await registerCounty(first.client);
    const random = new Random(seed);
    const load = new Load(site, await simulatedCases(60, seed), seed, skew);
    load.start(people);
    try {
      for (const fault of faults) {
        await load.progress(recovered);
        await fault(site, load, random);
      }
      await load.progress(recovered);
    } finally {
      await load.stop();
    }
    return await verdictOn(site, load);
  } finally {
    await site.remove();
  }
};
