import type { Command } from 'commander';
import type { CaseOwedRow, ComplaintOwedRow, Language, OwedDuty, SupervisionOwedRow } from '#casework';
import { dutyWords, owedKindWords, owedStateWords, owedToWords } from '#casework/words/owed';
import type { Api } from '../api.js';
import { allRows, answerOf } from '../asking.js';
import { spoken } from '../language.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface Asked {
  readonly case?: string;
  readonly unit?: string;
  readonly kind?: string;
  readonly due?: string;
  readonly as: string;
  readonly json?: true;
}

/** The duties of one case, complaint or side of a matter of supervision. */
interface CaseDuties {
  /** As lists name it: of a complaint or matter with its kind before it. */
  readonly id: string;
  readonly code: string | null;
  readonly party: string | null;
  readonly duties: readonly OwedDuty[];
}

const ofOneCase = async (api: Api, id: string, user: string): Promise<CaseDuties[]> => {
  const path = `/cases/${encodeURIComponent(id)}/owed`;
  const { duties } = await answerOf<{ duties: OwedDuty[] }>(api, path, user);
  return [{ id, code: null, party: null, duties }];
};

/** All pages of the list. */
const ofUnit = async (api: Api, { as: user, unit, kind, due }: Asked): Promise<CaseDuties[]> => {
  const rows = await allRows<CaseOwedRow | ComplaintOwedRow | SupervisionOwedRow>(
    api,
    '/owed',
    { unit, kind, due, limit: '500' },
    user,
  );
  return rows.map(({ _id: id, caseCode: code, party, owed: duties }) => ({ id, code, party, duties }));
};

const lineOf = (duty: OwedDuty, language: Language): string => {
  const { name, kind, to, forParty, due, keptOn, state, ended, since, article } = duty;
  const party = forParty === undefined ? '' : ` ${forParty}`;
  const last = keptOn === null ? (due ?? '—') : `${due ?? '—'} (${keptOn})`;
  const end = ended === null ? '' : ` ${ended.on} #${ended.event}`;
  return [
    `  ${last}`,
    owedKindWords[kind][language],
    dutyWords[name][language],
    `→ ${owedToWords[to][language]}${party}`,
    `${owedStateWords[state][language]}${end}`,
    `${since}; ${article}`,
  ].join(' | ');
};

export const addOwed = (program: Command): void => {
  program
    .command('owed')
    .option('--case <case>', 'identifier of a case: everything that it owes and owed')
    .option('--unit <unit>', 'what is open in this unit and below it; without it in that of who asks')
    .option('--kind <kind>', 'only what is to be served, published, answered …')
    .option('--due <when>', 'overdue or soon')
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description(
      'show what cases, complaints and matters of supervision owe outwards until its receipt: the delivery ledger',
    )
    .action(async ({ json, ...asked }: Asked) => {
      const { case: id, as } = asked;
      const found = await withServerOfLog((api) => (id === undefined ? ofUnit(api, asked) : ofOneCase(api, id, as)));
      const language = spoken();
      print(json === true ? { json } : {}, found, () => [
        ...found.flatMap((each) => [
          [each.id, each.code, each.party].filter((part) => part !== null).join(' '),
          ...each.duties.map((duty) => lineOf(duty, language)),
        ]),
        `${found.reduce((sum, { duties }) => sum + duties.length, 0)}`,
      ]);
    });
};
