import type { LoggedRecord } from './log-rule.js';

/**
 * What an answer said. `denied`: certain that the command recorded no event. `unknown`: no answer, or one that does not
 * say.
 */
export type Said =
  | { said: 'recorded'; position: string; version: number; events: string[] }
  | { said: 'refused'; position: string; version: number; code: string }
  | { said: 'denied'; status: number }
  | { said: 'unknown'; why: string };

/** One request of a client, as the client saw it. A retry is a call of its own with the same command. */
export interface Call {
  stream: string;
  commandId: string;
  /** Milliseconds of the client's clock: sent, and answered or given up. */
  sentAt: number;
  endedAt: number;
  answer: Said;
}

type Acknowledged = Call & { answer: Extract<Said, { position: string }> };

const isAcknowledged = (call: Call): call is Acknowledged => 'position' in call.answer;

/**
 * Holds what clients were told against the log as it was read afterwards, independently of the servers.
 * @param log every partition's records with the verdicts of the rule. @returns every promise that was broken, in words.
 */
export const brokenPromises = (calls: readonly Call[], log: readonly LoggedRecord[]): string[] => {
  const told = calls.filter(isAcknowledged);
  const accepted = log.filter(({ isAccepted }) => isAccepted);
  return [
    ...notWhereAnswered(told, new Map(accepted.map((record) => [record.position, record]))),
    ...recordedTwice(accepted),
    ...twoWinners(told),
    ...secondAnswers(told),
    ...deniedYetRecorded(calls, accepted),
    ...outOfOrder(calls),
  ];
};

const owner = ({ stream, commandId }: { stream: string; commandId: string }): string => `${stream} ${commandId}`;

/** Every acknowledged command lies at the position answered, as what was answered, and counts there. */
const notWhereAnswered = (told: readonly Acknowledged[], at: ReadonlyMap<string, LoggedRecord>): string[] =>
  told.flatMap((call) => {
    const { position, version, said } = call.answer;
    const where = `${owner(call)}, answered at ${position}`;
    const found = at.get(position);
    if (found === undefined) return [`${where}: no accepted record is there`];
    if (owner(found) !== owner(call)) return [`${where}: the record there is of ${owner(found)}`];
    const asTold =
      said === 'recorded'
        ? found.refused === null && found.types.join() === call.answer.events.join()
        : found.refused === call.answer.code;
    if (!asTold) return [`${where}: ${said} was answered, the log has ${found.refused ?? found.types.join()}`];
    return found.version === version ? [] : [`${where}: version ${version} was answered, it is ${found.version}`];
  });

const recordedTwice = (accepted: readonly LoggedRecord[]): string[] => {
  const first = new Map<string, string>();
  return accepted.flatMap((record) => {
    const before = first.get(owner(record));
    if (before === undefined) {
      first.set(owner(record), record.position);
      return [];
    }
    return [`${owner(record)} is in the log twice: ${before} and ${record.position}`];
  });
};

/** Two commands that were both told they have the same place of a stream. */
const twoWinners = (told: readonly Acknowledged[]): string[] => {
  const winners = new Map<string, string>();
  return told.flatMap(({ stream, commandId, answer }) => {
    if (answer.said !== 'recorded') return [];
    return answer.events.flatMap((_, back) => {
      const place = `${stream} event ${answer.version - back}`;
      const other = winners.get(place) ?? commandId;
      winners.set(place, other);
      return other === commandId ? [] : [`${place} was given to ${other} and to ${commandId}`];
    });
  });
};

/** A retry under the same key gets the first answer, whichever node it asks. */
const secondAnswers = (told: readonly Acknowledged[]): string[] => {
  const first = new Map<string, string>();
  return told.flatMap((call) => {
    const answer = JSON.stringify(call.answer);
    const before = first.get(owner(call)) ?? answer;
    first.set(owner(call), before);
    return before === answer ? [] : [`${owner(call)} was answered ${before} and then ${answer}`];
  });
};

const deniedYetRecorded = (calls: readonly Call[], accepted: readonly LoggedRecord[]): string[] => {
  const open = new Set(calls.filter(({ answer }) => answer.said !== 'denied').map(owner));
  const denied = new Set(calls.map(owner).filter((command) => !open.has(command)));
  return accepted
    .filter((record) => record.refused === null && denied.has(owner(record)))
    .map((record) => `${owner(record)} was told that nothing was recorded, and lies at ${record.position}`);
};

/** What was answered before something else was sent lies before it in the stream. */
const outOfOrder = (calls: readonly Call[]): string[] => {
  const streams = new Map<string, Map<string, Span>>();
  for (const call of calls) {
    const spans = streams.get(call.stream) ?? new Map<string, Span>();
    streams.set(call.stream, spans.set(call.commandId, widened(call, spans.get(call.commandId))));
  }
  return [...streams].flatMap(([stream, spans]) =>
    [...spans].flatMap(([earlier, { toldAt, index }]) =>
      [...spans]
        .filter(([, later]) => toldAt < later.sentAt && later.index < index)
        .map(([later]) => `${stream}: ${later} was sent after ${earlier} was answered, and lies before it`),
    ),
  );
};

/** All calls of one command: first sent, first told, and its place; Infinity while it was told none. */
interface Span {
  sentAt: number;
  toldAt: number;
  index: number;
}

const widened = (call: Call, span: Span = { sentAt: Infinity, toldAt: Infinity, index: Infinity }): Span => {
  const sentAt = Math.min(span.sentAt, call.sentAt);
  if (!isAcknowledged(call)) return { ...span, sentAt };
  const { position } = call.answer;
  return {
    sentAt,
    toldAt: Math.min(span.toldAt, call.endedAt),
    index: Number(position.slice(position.indexOf(':') + 1)),
  };
};
