import { answered, ApiProblem, client, type Schema } from '../api/client.js';
import { reachServer } from '../api/reach.js';
import { dropEntry, entryOf, isWaitingCase, keepEntry, opensCase, waitingEntries, type Entry } from './entries.js';
import { sendFilesOf } from './files.js';
import { heldKey } from './seal.js';

const sendEntry = async (entry: Entry, author: string): Promise<Schema<'Receipt'>> => {
  await sendFilesOf(entry.body);
  const path = opensCase(entry) ? '/cases' : `/cases/${entry.of}/actions/${entry.action}`;
  return answered(
    client.POST(path as '/cases', {
      params: {
        header: {
          'Idempotency-Key': entry.key,
          ...(opensCase(entry) ? {} : { 'If-Match': entry.version === null ? '*' : `"${entry.version}"` }),
          'Anlu-Taken-Off-Line': entry.typedAt,
          'Anlu-Author': author,
        },
      },
      body: entry.body as never,
    }),
  );
};

/** An answer that says no for good: everything else is tried again later. */
const isNo = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem &&
  error.problem.status >= 400 &&
  error.problem.status < 500 &&
  ![401, 408, 429].includes(error.problem.status);

/** What waits of a case goes on from what was recorded of it. */
const goOn = async (sent: Entry, { id, version }: Schema<'Receipt'>): Promise<void> => {
  for (const entry of await waitingEntries())
    if (entry.of === sent.of && entry.id !== sent.id)
      await keepEntry({
        ...entry,
        of: id,
        version: opensCase(sent) || entry.version === sent.version ? version : entry.version,
      });
};

/** Who the server says is signed in; null where it says nobody, or nothing. */
const signedIn = async (): Promise<string | null> => {
  try {
    const response = await reachServer(new Request('/me'));
    return response.ok ? ((await response.json()) as Schema<'Answer.Actor'>).id : null;
  } catch {
    return null;
  }
};

/**
 * Sends what waits, in the order of its typing. What is refused holds back what follows in the same case, and nothing
 * else; where the server cannot be reached everything goes on waiting.
 */
const sendAll = async (): Promise<void> => {
  const author = (await heldKey())?.author;
  if (author === undefined || (await signedIn()) !== author) return;
  const held = new Set<string>();
  for (const { id } of await waitingEntries()) {
    // Read anew: what was sent before may have given its case a name.
    const entry = await entryOf(id);
    if (entry === null || held.has(entry.of)) continue;
    const waitsForCase = isWaitingCase(entry.of) && !opensCase(entry);
    if (entry.problem !== null || waitsForCase) {
      held.add(entry.of);
      continue;
    }
    try {
      const receipt = await sendEntry(entry, author);
      await goOn(entry, receipt);
      await dropEntry(entry);
    } catch (error) {
      if (!isNo(error)) return;
      await keepEntry({ ...entry, problem: error.problem });
      held.add(entry.of);
    }
  }
};

/**
 * Sends what waits, once at a time on this device, whatever the number of its pages: whoever asks while others send
 * waits for them, so that what began to wait meanwhile is sent too.
 */
export const sendEntries = async (): Promise<void> => {
  await navigator.locks.request('anlu-off-line', sendAll);
};

/**
 * Lets an entry be sent once more. A refusal by the rules is kept under its key, so that it gets another one; after a
 * conflict it goes by the version that its author has seen.
 */
export const sendAgain = async (entry: Entry): Promise<void> => {
  const { problem } = entry;
  const version = problem?.status === 412 ? (problem.version ?? entry.version) : entry.version;
  await keepEntry({ ...entry, version, key: crypto.randomUUID(), problem: null });
  await sendEntries();
};
