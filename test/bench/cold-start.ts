import { RunningServer } from '../system/running-server.js';
import { bounded, type Figure } from './table.js';

/**
 * From the start of the process until it listens, on a log and read models that are there, and what it holds in memory
 * then.
 */
export const coldStart = async (folder: string, size: string): Promise<Figure[]> => {
  const began = performance.now();
  const server = await RunningServer.start({ ANLU_DATA: folder });
  const took = (performance.now() - began) / 1_000;
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  await server.end();
  const resident = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20;
  return [
    bounded(`cold start, embedded, ${size}`, took, 's', '≤ 5 s', (value) => value <= 5),
    bounded(`resident memory after it, ${size}`, resident, 'MB', '≤ 1,500 MB', (value) => value <= 1_500),
  ];
};
