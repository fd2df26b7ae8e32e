import type { Command } from 'commander';
import { legalDateOf, type Language } from '#casework';
import { lineOf } from '#casework/views/events/line';
import { nameOfEvent } from '#casework/views/events/names';
import { citationOf } from '#casework/words/citation';
import { moment } from '#casework/words/day';
import { englishEvent } from '#casework/words/event-told';
import { lineIn } from '#casework/words/line';
import { failed } from '../api.js';
import { said, spoken } from '../language.js';
import { namesFor } from '../names.js';
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

/** What somebody did in a decision. */
const partWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  investigator: { 'zh-CN': '办案人员', en: 'investigator' },
  endorser: { 'zh-CN': '办案机构负责人', en: 'endorser' },
  reviewer: { 'zh-CN': '审核人员', en: 'reviewer' },
  approver: { 'zh-CN': '批准人', en: 'approver' },
  discussant: { 'zh-CN': '集体讨论人员', en: 'discussant' },
  decider: { 'zh-CN': '决定人', en: 'decider' },
};

interface Answer {
  readonly id: string;
  readonly decisions: Decision[];
  readonly day: Day | null;
  readonly record: { position: string; hash: string; head: string; isChainWhole: boolean } | null;
}

const cited = (basis: Basis): string =>
  `  ${citationOf(basis)}${said({ zh: `（${basis.effectiveFrom} 起施行）：`, en: ` (from ${basis.effectiveFrom}): ` })}${basis.matter}`;

const certificateOf = ({ certificate, isCertified }: Person): string => {
  if (certificate === null) return said({ zh: '当日无执法证件', en: 'no certificate on that day' });
  const { certificateNumber, validFrom, validTo } = certificate;
  return `${certificateNumber} ${validFrom}..${validTo}${isCertified ? '' : said({ zh: '，未生效', en: ', not in force' })}`;
};

const yes = (is: boolean): string => (is ? said({ zh: '是', en: 'yes' }) : said({ zh: '否', en: 'no' }));

/** A penalty field by field, as it is read. */
const penaltySaid = (penalty: Readonly<Record<string, unknown>>): string => lineIn(lineOf(penalty), spoken());

const dissentIn = (discussion: Day['discussion']): string[] =>
  (discussion?.opinions ?? [])
    .filter(({ dissents }) => dissents)
    .map(({ person, opinion }) =>
      said({ zh: `  ${person} 的不同意见：${opinion}`, en: `  dissent of ${person}: ${opinion}` }),
    );

const lawLines = ({ bases, lawVersions, notices, remarks }: Day): string[] => [
  ...bases.map(cited),
  ...Object.entries(lawVersions).map(([name, from]) =>
    said({ zh: `  ${name}（${from} 版本）`, en: `  ${name} as from ${from}` }),
  ),
  ...notices.slice(0, 1).map(({ year, issuedOn }) =>
    said({
      zh: `  ${year} 年节假日安排，${issuedOn ?? '发布日期不详'} 发布`,
      en: `  days off of ${year}, notice of ${issuedOn ?? 'unknown day'}`,
    }),
  ),
  ...remarks.map(({ message }) => said({ zh: `  提示：${message}`, en: `  remark: ${message}` })),
];

const peopleLines = ({ persons, powers, approvals, thresholds, discussion }: Day): string[] => [
  ...persons.map(
    (person) =>
      `  ${person.name ?? person.id} (${person.as.map((part) => partWords[part]?.[spoken()] ?? part).join(', ')}): ${certificateOf(person)}`,
  ),
  said({
    zh: `  ${powers?.name ?? '承办单位'}的权责清单：${powers?.version ?? '无'}`,
    en: `  list of powers of ${powers?.name ?? 'the unit'}: ${powers?.version ?? 'none'}`,
  }),
  ...approvals.map(({ event, type, by, recordedAt, opinion }) =>
    said({
      zh: `  #${event} ${nameOfEvent('case', type)}，${by}，${moment(recordedAt)} ${opinion ?? ''}`.trimEnd(),
      en: `  #${event} ${englishEvent(type)} by ${by}, ${recordedAt} ${opinion ?? ''}`.trimEnd(),
    }),
  ),
  ...dissentIn(discussion),
  said({
    zh: `  告知听证权利：${yes(thresholds.hearingOffered === true)}；集体讨论：${yes(thresholds.isDiscussed)}`,
    en: `  hearing offered: ${yes(thresholds.hearingOffered === true)}; discussed: ${yes(thresholds.isDiscussed)}`,
  }),
];

/** The answer with the names of who decided, approved and dissented. */
const withNames = ({ decisions, day, ...answer }: Answer, nameOf: (id: string) => string): Answer => ({
  ...answer,
  decisions: decisions.map((each) => ({ ...each, by: nameOf(each.by) })),
  day:
    day === null
      ? null
      : {
          ...day,
          decision: { ...day.decision, by: nameOf(day.decision.by) },
          approvals: day.approvals.map((each) => ({ ...each, by: nameOf(each.by) })),
          discussion:
            day.discussion === null
              ? null
              : { opinions: day.discussion.opinions.map((each) => ({ ...each, person: nameOf(each.person) })) },
        },
});

const linesOf = ({ id, decisions, day, record }: Answer): string[] => {
  if (day === null) return [said({ zh: `${id}：尚未作出决定`, en: `${id}: nothing is decided yet` })];
  const { decision, party, found, penalty, reasons } = day;
  const others = decisions.filter(({ event }) => event !== decision.event);
  return [
    said({
      zh: `${id}：${nameOfEvent('case', decision.type)} ${decision.number}，${decision.on}，第 ${decision.event} 号事件，${decision.by}`,
      en: `${id}: ${englishEvent(decision.type)} ${decision.number} of ${decision.on}, event ${decision.event}, by ${decision.by}`,
    }),
    said({ zh: `  当事人：${party?.name ?? '—'}`, en: `  party: ${party?.name ?? '—'}` }),
    said({ zh: '  认定事实：', en: '  found: ' }) +
      `${found.facts}${found.violated === null ? '' : ` (${found.violated})`}`,
    said({ zh: '  决定：', en: '  decided: ' }) + (penalty === null ? (reasons ?? '—') : penaltySaid(penalty)),
    ...lawLines(day),
    ...peopleLines(day),
    said({
      zh: `  记录 ${record?.position ?? '—'} ${record?.hash ?? '—'}，至 ${record?.head ?? '—'} 的记录链${record?.isChainWhole === true ? '完整' : '断裂'}`,
      en: `  record ${record?.position ?? '—'} ${record?.hash ?? '—'}, chain ${record?.isChainWhole === true ? 'whole' : 'BROKEN'} up to ${record?.head ?? '—'}`,
    }),
    said({ zh: `  此后变动 ${day.changedSince} 项：`, en: `  ${day.changedSince} fields differ now: ` }) +
      `anlu compare ${id} --from ${decision.event} --to ${legalDateOf(new Date().toISOString())}`,
    ...others.map(({ event, number, on }) =>
      said({
        zh: `  另一决定：--event ${event}（${number}，${on}）`,
        en: `  another decision: --event ${event} (${number}, ${on})`,
      }),
    ),
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
      const { status, body, nameOf } = await withServerOfLog(async (api) => {
        const answer = await api.get<Answer>(path, as);
        return { ...answer, nameOf: await namesFor(api, as) };
      });
      if (status !== 200) throw failed(path, status, body);
      print(options, body, () => linesOf(withNames(body, nameOf)));
    });
};
