import { array, constantFrom, integer, nat, record, type Arbitrary } from 'fast-check';
import { caseActs } from '../src/steps/case-acts.js';
import { avRecord, merged, nothing, published } from '../src/testing/bodies.js';
import { people, type Person } from '../src/testing/county.js';
import { given, type Story } from '../src/testing/given.js';
import { actsOf, lineNames } from '../src/testing/stages.js';
import { law } from './law.js';
import { at, before, stages } from './rules-of.js';

/** Something that somebody may try on a case: mostly sensible, sometimes not. */
export interface Try {
  action: string;
  body: object;
  by: Person;
  daysLater: number;
}

export const bodiesOf = new Map<string, object[]>();
const knows = (action: string, body: object): void =>
  void bodiesOf.set(action, [...(bodiesOf.get(action) ?? []), body]);
for (const line of lineNames) for (const { action, body } of actsOf(line)) knows(action, body);
for (const { action, body } of actsOf('ordinary', { category: 'public-interest' })) knows(action, body);
knows('attach-av-record', avRecord);
knows('merge-report', merged);
knows('import-reference', { published });
knows('return-proposal', { reasons: '证据不足' });
knows('record-waiver', { waivedOn: '2026-04-10', namesHearing: true, signature: '签名' });
knows('end-hearing', { ground: 'no-party-left', reasons: '当事人死亡' });
knows('withdraw-hearing-request', { reasons: '撤回' });

const reviewPoints = (passed: boolean) => ({
  jurisdiction: passed,
  party: passed,
  factsAndEvidence: passed,
  nature: passed,
  law: passed,
  procedure: passed,
  appropriateness: passed,
});
knows('record-review', { outcome: 'supplement', points: reviewPoints(false), opinion: '补充调查' });
knows('decide-on-the-spot', { ...actsOf('summary', { penalty: { ...nothing, warning: true } })[1]?.body });

const actions = caseActs.map(({ act }) => act.name);
export const tries: Arbitrary<Try[]> = array(
  record({
    action: constantFrom(...actions),
    pick: nat(5),
    by: constantFrom(...(Object.keys(people) as Person[])),
    daysLater: integer({ min: 0, max: 12 }),
  }).map(({ action, pick, ...rest }): Try => {
    const known = bodiesOf.get(action) ?? [{}];
    return { action, body: known[pick % known.length] ?? {}, ...rest };
  }),
  { maxLength: 25 },
);

export const startingPoints: (() => Story)[] = [
  () => given(law),
  ...stages.map((stage) => () => at(stage)),
  before('endorse-proposal'),
  before('file-case'),
  before('submit-report'),
  before('decide-penalty'),
  before('close-case'),
  before('fix-hearing', {}, 'hearing'),
  before('hold-hearing', {}, 'hearing'),
  before('decide-penalty', {}, 'hearing'),
  before('terminate-case', {}, 'suspension'),
  before('decide-recusal', {}, 'recusal'),
  before('send-referral', {}, 'referral'),
  before('take-case-back', {}, 'return'),
  before('approve-transfer', {}, 'transfer'),
  before('record-superior-decision', {}, 'jurisdiction'),
  before('file-answer', {}, 'revoked'),
  before('open-round', {}, 'revoked'),
  before('record-judgment', {}, 'maintained'),
  before('dispose-goods', {}, 'goods'),
];

export const later = (story: Story, days: number): string => {
  const last = story.records.at(-1)?.recordedAt ?? '2026-03-02T02:00:00.000Z';
  return new Date(Date.parse(last) + days * 86_400_000 + 60_000).toISOString();
};

export const tried = (from: Story, all: Try[]): Story =>
  all.reduce(
    (story, { action, body, by, daysLater }) => story.when(action, body, by, later(story, daysLater)).after,
    from,
  );

export const stories = record({ from: constantFrom(...startingPoints), tries }).map(({ from, tries }) =>
  tried(from(), tries),
);
