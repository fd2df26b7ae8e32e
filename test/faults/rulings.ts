import {
  asCorrected,
  caseFileOf,
  decideCase,
  evolveOfficer,
  evolveUnit,
  type Actor,
  type CaseEvent,
  type CaseRecord,
  type Law,
  type OfficerEvent,
  type OfficerState,
  type Recorded,
  type UnitEvent,
  type UnitState,
} from '#casework';
import type { LoggedRecord } from './log-rule.js';

/**
 * What was asked, by the id of the command, and the times at which it was taken: retries may reach nodes with other
 * clocks.
 */
export type Asked = ReadonlyMap<string, { action: string; body: object; times: readonly string[] }>;

/**
 * Decides every refused command again on the history that lay before it.
 * @returns those refusals that do not follow from it. Refusals by the log itself (a lost race for a number) are no
 * rulings.
 */
export const untrueRefusals = (log: readonly LoggedRecord[], commands: Asked, law: Law): string[] => {
  const accepted = log.filter(({ isAccepted }) => isAccepted);
  const { officer, unit } = registers(accepted);
  const histories = new Map<string, CaseRecord[]>();
  return accepted.flatMap(({ stream, commandId, version, refused, record }, index) => {
    if (!stream.startsWith('case/')) return [];
    const history = histories.get(stream) ?? [];
    const { state: before, facts } = caseFileOf(stream, history);
    const actor = record.actor as Actor;
    const events = (record.events ?? []) as unknown as CaseEvent[];
    histories.set(stream, [
      ...history,
      { index, version, recordedAt: record.recordedAt, actor, events, refusal: null },
    ]);
    const command = commands.get(commandId);
    if (refused === null || command === undefined || refused === 'overtaken' || refused === 'abandoned') return [];
    // Rules and record go by one time, which never runs back in a stream.
    const last = history.at(-1)?.recordedAt ?? '';
    const again = command.times.map((asked) => {
      const now = asked > last ? asked : last;
      const context = {
        actor,
        now,
        law,
        facts: asCorrected(facts),
        officer,
        unit,
        complaint: () => undefined,
        earlierClues: () => [],
        number: () => 'made up',
        isDrawn: () => false,
        otherCase: () => undefined,
      };
      const ruling = decideCase(before, command.action, command.body, context);
      return ruling.ruling === 'refused' ? ruling.refusal.code : ruling.ruling;
    });
    if (again.includes(refused)) return [];
    return [`${stream} ${commandId}: ${refused} was recorded, the rules say ${again.join(' or ')}`];
  });
};

/**
 * Officers and units as they are at the end: these runs change nothing in the registers after the county was entered.
 */
const registers = (accepted: readonly LoggedRecord[]) => {
  const officers = new Map<string, OfficerState | undefined>();
  const units = new Map<string, UnitState | undefined>();
  for (const { stream, record } of accepted) {
    const id = stream.slice(stream.indexOf('/') + 1);
    for (const event of record.events ?? []) {
      const fact = { ...event, by: record.actor.id, recordedAt: record.recordedAt };
      if (stream.startsWith('officer/'))
        officers.set(id, evolveOfficer(officers.get(id), fact as unknown as Recorded<OfficerEvent>));
      if (stream.startsWith('unit/')) units.set(id, evolveUnit(units.get(id), fact as unknown as Recorded<UnitEvent>));
    }
  }
  return { officer: (id: string) => officers.get(id), unit: (id: string) => units.get(id) };
};
