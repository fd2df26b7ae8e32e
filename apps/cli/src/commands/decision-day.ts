import type { Command } from 'commander';
import { legalDateOf } from '#casework';
import { failed } from '../api.js';
import { print } from '../print.js';
import { withServerOfLog } from '../with-server.js';

interface Decision {
  readonly event: number;
  readonly type: string;
  readonly number: string;
  readonly on: string;
  readonly by: string;
  readonly forParty?: number;
}

interface Basis {
  readonly law: string;
  readonly article: number;
  readonly paragraph: number | null;
  readonly item: number | null;
  readonly matter: string;
  readonly effectiveFrom: string;
}

interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly as: string[];
  readonly certificate: { certificateNumber: string; validFrom: string; validTo: string } | null;
  readonly isCertified: boolean;
}

interface Day {
  readonly decision: Decision;
  readonly party: { readonly name: string } | null;
  readonly found: { readonly facts: string; readonly violated: string | null };
  readonly penalty: Record<string, unknown> | null;
  readonly reasons: string | null;
  readonly bases: Basis[];
  readonly lawVersions: Record<string, string>;
  readonly notices: { year: number; issuedOn: string | null }[];
  readonly remarks: { message: string }[];
  readonly persons: Person[];
  readonly powers: { name: string | null; version: string | null; validFrom: string | null } | null;
  readonly approvals: { event: number; type: string; by: string; recordedAt: string; opinion: string | null }[];
  readonly discussion: { opinions: { person: string; opinion: string; dissents: boolean }[] } | null;
  readonly thresholds: { hearingOffered: boolean | null; hearingGrounds: string[] | null; isDiscussed: boolean };
  readonly changedSince: number;
}

interface Answer {
  readonly id: string;
  readonly decisions: Decision[];
  readonly day: Day | null;
  readonly record: { position: string; hash: string; head: string; isChainWhole: boolean } | null;
}

const cited = ({ law, article, paragraph, item, matter, effectiveFrom }: Basis): string =>
  `  《${law}》${[article, paragraph, item].filter((each) => each !== null).join('.')} (from ${effectiveFrom}): ${matter}`;

const certificateOf = ({ certificate, isCertified }: Person): string => {
  if (certificate === null) return 'no certificate on that day';
  const { certificateNumber, validFrom, validTo } = certificate;
  return `${certificateNumber} ${validFrom}..${validTo}${isCertified ? '' : ', not in force'}`;
};

const dissentIn = (discussion: Day['discussion']): string[] =>
  (discussion?.opinions ?? [])
    .filter(({ dissents }) => dissents)
    .map(({ person, opinion }) => `  dissent of ${person}: ${opinion}`);

const lawLines = ({ bases, lawVersions, notices, remarks }: Day): string[] => [
  ...bases.map(cited),
  ...Object.entries(lawVersions).map(([name, from]) => `  ${name} as from ${from}`),
  ...notices.slice(0, 1).map(({ year, issuedOn }) => `  days off of ${year}, notice of ${issuedOn ?? 'unknown day'}`),
  ...remarks.map(({ message }) => `  remark: ${message}`),
];

const peopleLines = ({ persons, powers, approvals, thresholds, discussion }: Day): string[] => [
  ...persons.map((person) => `  ${person.name ?? person.id} (${person.as.join(', ')}): ${certificateOf(person)}`),
  `  list of powers of ${powers?.name ?? 'the unit'}: ${powers?.version ?? 'none'}`,
  ...approvals.map(({ event, type, by, recordedAt, opinion }) =>
    `  #${event} ${type} by ${by}, ${recordedAt} ${opinion ?? ''}`.trimEnd(),
  ),
  ...dissentIn(discussion),
  `  hearing offered: ${thresholds.hearingOffered === true ? 'yes' : 'no'}; discussed: ${thresholds.isDiscussed ? 'yes' : 'no'}`,
];

const linesOf = ({ id, decisions, day, record }: Answer): string[] => {
  if (day === null) return [`${id}: nothing is decided yet`];
  const { decision, party, found, penalty, reasons } = day;
  const others = decisions.filter(({ event }) => event !== decision.event);
  return [
    `${id}: ${decision.type} ${decision.number} of ${decision.on}, event ${decision.event}, by ${decision.by}`,
    `  party: ${party?.name ?? '—'}`,
    `  found: ${found.facts}${found.violated === null ? '' : ` (${found.violated})`}`,
    `  decided: ${penalty === null ? (reasons ?? '—') : JSON.stringify(penalty)}`,
    ...lawLines(day),
    ...peopleLines(day),
    `  record ${record?.position ?? '—'} ${record?.hash ?? '—'}, chain ${record?.isChainWhole === true ? 'whole' : 'BROKEN'} up to ${record?.head ?? '—'}`,
    `  ${day.changedSince} fields differ now: anlu compare ${id} --from ${decision.event} --to ${legalDateOf(new Date().toISOString())}`,
    ...others.map(({ event, number, on }) => `  another decision: --event ${event} (${number}, ${on})`),
  ];
};

export const addDecisionDay = (program: Command): void => {
  program
    .command('decision-day')
    .argument('<case>', 'identifier of the case')
    .option('--event <number>', 'number of the event that is the decision; without it the last one')
    .option('--as <user>', 'demonstration user who asks', 'jiang')
    .option('--json', 'print JSON')
    .description('show what a decision rested on, on its day')
    .action(async (id: string, { event, as, ...options }: { event?: string; as: string; json?: true }) => {
      const asked = event === undefined ? '' : `?${new URLSearchParams({ event }).toString()}`;
      const path = `/cases/${encodeURIComponent(id)}/decision-day${asked}`;
      const { status, body } = await withServerOfLog((api) => api.get<Answer>(path, as));
      if (status !== 200) throw failed(path, status, body);
      print(options, body, () => linesOf(body));
    });
};
