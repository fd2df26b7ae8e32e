import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { loadLaw } from '#law-files';
import type { Client } from '../system/client.js';
import { allPages } from '../system/pages.js';
import { until } from '../system/until.js';
import { brokenPromises } from './history.js';
import type { Load } from './load.js';
import { readEmbeddedLog, readTopic } from './log-reading.js';
import { untrueRefusals } from './rulings.js';
import type { Site } from './site.js';

/** What a run came to: how much was asked and answered, and every promise that was not kept. */
export interface RunVerdict {
  calls: number;
  acknowledged: number;
  refused: number;
  unknown: number;
  broken: string[];
}

const toStop = 10_000;

/**
 * Ends a run whose faults are over: the nodes prove their own logs and read models, stop when asked, and then the log
 * is read without them and held against everything that people were told.
 */
export const verdictOn = async (site: Site, load: Load): Promise<RunVerdict> => {
  const broken: string[] = [];
  for (const { client } of site.nodes) {
    if (client === null) throw new Error('A node is down at the end of the run');
    await until('a node says that its lists lack nothing', async () => (await behind(client)) === '0').catch(
      async ({ message }: Error) => {
        throw new Error(`${message}; it is ${await condition(client)}`);
      },
    );
    broken.push(...(await ownFindings(client)), ...(await missingFromLists(client, load)));
  }
  for (const node of site.nodes) {
    const late = new AbortController();
    const code = await Promise.race([node.end('SIGTERM'), wait(toStop, 'late', { signal: late.signal })]);
    late.abort();
    if (code !== 0) broken.push(`A node asked to stop ended with ${code}: ${node.complaint}`);
  }
  const log = site.engines === null ? await readEmbeddedLog(logFolder(site)) : await read(site.engines);
  const { law } = await loadLaw();
  broken.push(...brokenPromises(load.calls, log), ...untrueRefusals(log, load.asked, law));
  const said = load.calls.map(({ answer }) => answer.said);
  return {
    calls: said.length,
    acknowledged: load.acknowledged,
    refused: said.filter((each) => each === 'refused').length,
    unknown: said.filter((each) => each === 'unknown').length,
    broken,
  };
};

const logFolder = ({ nodes }: Site): string => join(nodes[0]?.folder ?? '', 'log');

const read = ({ kafka, topic }: NonNullable<Site['engines']>) => readTopic(kafka.brokers, topic);

const condition = async (client: Client): Promise<string> =>
  JSON.stringify((await client.send<unknown>('GET', '/health/ready', {})).body);

const behind = async (client: Client): Promise<string | null> =>
  (await client.get('/worklist?limit=1', 'wei')).headers.get('anlu-behind');

/** The node's own verification: chains, Merkle trees, and every document of the read models against a fresh fold. */
const ownFindings = async (client: Client): Promise<string[]> =>
  (await client.verify()).findings.map(({ where, message }) => `verify: ${where}: ${message}`);

/** Every acknowledged event and refusal is found in the lists. */
const missingFromLists = async (client: Client, { calls }: Load): Promise<string[]> => {
  const listed = new Set((await allPages(client, '/events?limit=1000', 'wei')).map(({ _id }) => _id));
  return calls.flatMap(({ stream, answer }) => {
    const wanted =
      answer.said === 'recorded'
        ? answer.events.map((_, back) => `${stream}#${answer.version - back}`)
        : answer.said === 'refused'
          ? [`${stream}!${answer.position.slice(answer.position.indexOf(':') + 1)}`]
          : [];
    return wanted
      .filter((document) => !listed.has(document))
      .map((document) => `${document} is missing from the lists`);
  });
};
