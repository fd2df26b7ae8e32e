import { readdirSync, readFileSync } from 'node:fs';
import { cases, legalDateOf, nextStepsOf, roles, type Role } from '#casework';
import { nextSteps } from '../src/steps/by-stage.js';
import { caseActs } from '../src/steps/case-acts.js';
import { avRecord, merged, particulars, published } from '../src/testing/bodies.js';
import {
  auctionLine,
  correctedLine,
  endedLine,
  goodsLine,
  maintainedLine,
  reopenedLine,
  reviewEnforcedLine,
  revokedLine,
} from '../src/testing/challenge-lines.js';
import { contextOf, people, type Person } from '../src/testing/county.js';
import { creditRepairLine } from '../src/testing/credit-lines.js';
import { dishonestyLine } from '../src/testing/dishonesty-lines.js';
import { enforcementLine } from '../src/testing/enforcement-line.js';
import type { Story } from '../src/testing/given.js';
import { goodsKeptLine } from '../src/testing/goods-lines.js';
import { handOverLine, joinedLine, mainHeadLine } from '../src/testing/hand-over-lines.js';
import { irregularLine } from '../src/testing/handed-over-lines.js';
import { hearingLine } from '../src/testing/hearing-lines.js';
import { recusalLine, refundLine, suspensionLine } from '../src/testing/interruption-lines.js';
import { extensionLine, noPenaltyLine, notFilingLine, ordinaryLine, summaryLine } from '../src/testing/lines.js';
import { measuresLine } from '../src/testing/measure-lines.js';
import {
  clueReferralLine,
  clueTransferLine,
  jurisdictionLine,
  referralLine,
  returnLine,
  transferLine,
} from '../src/testing/other-bodies-lines.js';
import { otherProvinceLine } from '../src/testing/publication-lines.js';
import { serviceLine } from '../src/testing/service-lines.js';
import { law } from './law.js';
import { at, before, stages, whole } from './rules-of.js';
import { expectSayable } from './said.js';

const folder = (path: string): string[] =>
  readdirSync(new URL(path, import.meta.url), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** A body of the right form for every action. */
const bodies = new Map<string, object>([
  ...[
    clueTransferLine(),
    transferLine(),
    returnLine(),
    referralLine(),
    clueReferralLine(),
    jurisdictionLine(),
    ordinaryLine({ category: 'public-interest' }),
    noPenaltyLine(),
    irregularLine(),
    notFilingLine(),
    hearingLine(),
    suspensionLine(),
    recusalLine(),
    refundLine(),
    extensionLine(),
    summaryLine(),
    measuresLine(),
    ordinaryLine(),
    enforcementLine(),
    revokedLine(),
    maintainedLine(),
    goodsLine(),
    endedLine(),
    auctionLine(),
    correctedLine(),
    reopenedLine(),
    reviewEnforcedLine(),
    goodsKeptLine(),
    handOverLine(),
    joinedLine(),
    mainHeadLine(),
    creditRepairLine(),
    dishonestyLine(),
    serviceLine(),
    otherProvinceLine(),
    ordinaryLine(),
  ]
    .flat()
    .map(({ action, body }) => [action, body] as const),
  ['attach-av-record', avRecord],
  ['complete-particulars', { learnedOn: '2026-03-12', ...particulars }],
  ['merge-report', merged],
  ['import-reference', { published }],
  ['refuse-measure', { measure: 1, reasons: '不同意' }],
  ['end-hearing', { ground: 'absent', reasons: '无正当理由不到场' }],
  ['withdraw-hearing-request', { reasons: '撤回' }],
  ['return-proposal', { reasons: '证据不足' }],
  ['record-waiver', { waivedOn: '2026-04-10', namesHearing: true, signature: '签名' }],
]);

/** Points at which a proposal waits or a document lies ready, beside those where a stage has just begun. */
const between: [string, () => Story][] = [
  ['a filing is proposed', before('endorse-proposal')],
  ['a filing is endorsed', before('file-case')],
  ['an extension is endorsed', before('approve-extension', {}, 'extension')],
  ['the investigation has its officers', before('record-inspection')],
  ['there is evidence', before('submit-report')],
  ['no penalty is proposed', before('decide-no-penalty', {}, 'no-penalty')],
  ['the notice is issued', before('serve-notice')],
  ['a statement waits for its re-check', before('record-recheck')],
  ['a penalty is endorsed', before('decide-penalty')],
  ['closing is endorsed', before('close-case')],
  ['a seizure is asked for', before('endorse-measure', {}, 'measures')],
  ['a seizure is approved', before('take-measure', {}, 'measures')],
  ['goods are seized', before('commission-test', {}, 'measures')],
  ['the end of a seizure is asked for', before('endorse-measure', {}, 'measures', 3)],
  ['a hearing was asked for in time', before('record-hearing-request', {}, 'hearing')],
  ['the host is named', before('hand-file-to-host', {}, 'hearing')],
  ['the host has the file', before('fix-hearing', {}, 'hearing')],
  ['the hearing is fixed', before('serve-hearing-notice', {}, 'hearing')],
  ['the hearing is announced', before('hold-hearing', {}, 'hearing')],
  ['the hearing was held', before('file-hearing-report', {}, 'hearing')],
  ['the legal review after the hearing is passed', before('record-collective-discussion', {}, 'hearing')],
  ['a suspension is endorsed', before('suspend-case', {}, 'suspension')],
  ['a termination is endorsed', before('terminate-case', {}, 'suspension')],
  ['a recusal is asked for', before('decide-recusal', {}, 'recusal')],
  ['an officer is recused', before('assign-officers', {}, 'recusal', 2)],
  ['the result of a refund may be recorded', before('record-refund-result', {}, 'refund')],
  ['a refund may be ordered', before('order-refund', {}, 'refund')],
  ['a deferral is proposed', before('endorse-proposal', {}, 'enforcement', 4)],
  ['a deferral is endorsed', before('grant-deferral', {}, 'enforcement')],
  ['the demand is sent', before('record-demand-answer', {}, 'enforcement')],
  ['the court is applied to', before('record-court-ruling', {}, 'enforcement')],
  ['a reviewing body enforces', before('record-review-enforcement', {}, 'review-enforced')],
  ['a transfer is proposed', before('endorse-proposal', {}, 'clue-transfer')],
  ['a transfer is endorsed', before('approve-transfer', {}, 'transfer')],
  ['a suspected crime is reported', before('decide-referral', {}, 'return')],
  ['a referral is approved', before('send-referral', {}, 'referral')],
  ['the police have the case', before('record-police-answer', {}, 'return')],
  ['the police did not file', before('contest-police-refusal', {}, 'return')],
  ['the police filed', before('hand-over-to-police', {}, 'referral')],
  ['the goods are with the police', before('record-conviction', {}, 'referral')],
  ['a dispute is open', before('ask-superior', {}, 'jurisdiction')],
  ['the superior was asked', before('record-superior-decision', {}, 'jurisdiction')],
  ['a rights holder is asked', before('record-identification', {}, 'jurisdiction')],
  ['a letter of assistance was received', before('record-assistance', {}, 'jurisdiction', 2)],
  ['the result is to be reported', before('report-to-superior', {}, 'jurisdiction')],
  ['a reconsideration is pending', before('file-answer', {}, 'revoked')],
  ['a decision is revoked', before('withdraw-publication', {}, 'revoked')],
  ['a new round may be opened', before('open-round', {}, 'revoked')],
  ['a new round is investigated', before('submit-report', {}, 'revoked', 2)],
  ['a suit is pending', before('record-judgment', {}, 'maintained')],
  ['a judgment waits for its effect', before('confirm-judgment', {}, 'maintained')],
  ['goods may be disposed of', before('dispose-goods', {}, 'goods')],
  ['a closed case is open after all', before('reopen-execution', {}, 'reopened')],
  ['the execution is paused', before('resume-execution', {}, 'ended')],
  ['an agreement runs', before('record-breach', {}, 'ended')],
  ['seized goods may be auctioned', before('auction-seized-goods', {}, 'auction')],
  ['goods are in the store', before('request-early-disposal', {}, 'goods-kept')],
  ['an early disposal is approved', before('dispose-early', {}, 'goods-kept')],
  ['the owner of goods is called for', before('dispose-unclaimed', {}, 'goods-kept')],
  ['a case is offered', before('confirm-hand-over', {}, 'hand-over')],
  ['a case was handed over', () => whole('hand-over')],
  ['the case clock was extended', before('extend-collectively', {}, 'main-head')],
  ['credit repair is asked for', before('ask-for-repair-material', {}, 'credit-repair')],
  ['what the application lacked has come', before('accept-credit-repair', {}, 'credit-repair')],
  ['an application for repair is accepted', before('decide-credit-repair', {}, 'credit-repair')],
  ['credit repair is granted', before('record-credit-data', {}, 'credit-repair')],
  ['a credit repair is done', before('revoke-credit-repair', {}, 'credit-repair')],
  ['a credit repair was revoked', () => whole('credit-repair')],
  ['a listing waits for consent', before('record-listing-consent', {}, 'dishonesty-list')],
  ['a listing is to be published', before('record-listing-published', {}, 'dishonesty-list')],
  ['a listing has to go', before('record-listing-removed', {}, 'dishonesty-list')],
  ['cash was taken', before('hand-in-cash', {}, 'summary')],
];

const points: [string, () => Story][] = [
  ...stages.map((stage): [string, () => Story] => [`stage ${stage}`, () => at(stage)]),
  ...between,
];

/** Somebody of the county with just one role. */
const holding = (id: Person, role: Role) => ({ ...people[id], roles: [role] });

/** The law keeps it for the main head, and a deputy asks. */
const isKept = (by: readonly Role[], role: Role): boolean =>
  by.length === 1 && by[0] === 'main-head' && role === 'department-head';

const lastDay = '2026-11-02';
const instant = `${lastDay}T09:00:00.000Z`;

describe('what the case page offers is what the rules allow', () => {
  describe.each(points)('when %s', (_, story) => {
    let point: Story;
    beforeAll(() => {
      point = story();
    });

    it.each(roles)('offers a %s no step that the rules would refuse out of hand, and refuses every other', (role) => {
      const { state, when, file } = point;
      const wrong: string[] = [];
      for (const person of ['wang', 'feng'] as const) {
        const actor = holding(person, role);
        const context = { ...contextOf(law, actor, instant), facts: file.facts, day: legalDateOf(instant) };
        const steps = new Map(nextStepsOf(cases, state, context).map((step) => [step.action, step]));
        for (const { act, by } of caseActs) {
          const { answer, recorded, refusal } = when(act.name, bodies.get(act.name) ?? {}, actor, lastDay);
          if (refusal !== null) expectSayable(refusal);
          const step = steps.get(act.name);
          const isRight = !(step?.by ?? by).includes(role)
            ? answer === (isKept(step?.by ?? by, role) ? 'kept-for-main-head' : 'forbidden')
            : step === undefined
              ? answer === 'not-at-this-stage'
              : step.allowed
                ? !['forbidden', 'invalid', 'unknown', 'not-at-this-stage'].includes(answer)
                : recorded.length === 0;
          if (!isRight) wrong.push(`${person}: ${act.name} is ${answer}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    it('says why a step cannot be taken with the words of the refusal', () => {
      const { state, when, file } = point;
      for (const person of Object.values(people)) {
        const context = { ...contextOf(law, person, instant), facts: file.facts, day: legalDateOf(instant) };
        for (const { action, by, reason } of nextStepsOf(cases, state, context)) {
          const body = bodies.get(action) ?? {};
          const { answer, refusal } = when(action, body, person, lastDay);
          const happensNow = !JSON.stringify(body).includes('2026-0');
          if (refusal !== null) expectSayable(refusal);
          if (reason === null || !happensNow || !by.some((role) => person.roles.includes(role))) continue;
          expect(answer).toBe(reason.code);
          expect(refusal).toMatchObject(reason);
        }
      }
    });
  });

  it('tells an officer of the case what a decision lacks, not that others make it (PR Art.56, 60)', () => {
    const { state, file } = at('notified');
    const context = { ...contextOf(law, people.wang, instant), facts: file.facts, day: legalDateOf(instant) };
    const decision = nextStepsOf(cases, state, context).find(({ action }) => action === 'decide-penalty');
    expect(decision).toMatchObject({ allowed: false, by: ['department-head'], reason: { code: 'no-proposal' } });
  });

  it('tells who is no officer of the case what an act of theirs lacks, and nothing where it lacks nothing', () => {
    const { state, file } = at('reported');
    const context = { ...contextOf(law, people.feng, instant), facts: file.facts, day: legalDateOf(instant) };
    const sent = nextStepsOf(cases, state, context).find(({ action }) => action === 'submit-for-review');
    expect(sent).toMatchObject({ allowed: false, by: ['caseworker'], reason: null });
  });

  it('gives every action the same roles wherever it is listed', () => {
    for (const stage of stages) {
      for (const { act, by } of nextSteps[stage]) {
        expect([act.name, caseActs.find((row) => row.act.name === act.name)?.by]).toEqual([act.name, by]);
      }
    }
  });

  it('knows no action that is not named', () => {
    expect(at('clue').when('delete-case', {}, 'wang', lastDay).ruling).toEqual({
      ruling: 'unknown',
      known: caseActs.map(({ act }) => act.name),
    });
  });
});

describe('the tests of the rules', () => {
  const specs = folder('./actions')
    .map((name) => textOf(`./actions/${name}`))
    .join('\n');
  const all =
    specs +
    folder('.')
      .map((name) => textOf(`./${name}`))
      .join('\n');

  it('cover every action in a file of its own', () => {
    const named = folder('./actions').map((path) => path.slice(path.indexOf('/') + 1));
    expect(named.sort()).toEqual(caseActs.map(({ act }) => `${act.name}.spec.ts`).sort());
  });

  it('lie in the part of the procedure in which the act lies', () => {
    const acts = new Set(folder('../src/actions'));
    const tested = folder('./actions').map((path) => path.replace('.spec.ts', '.ts'));
    expect(tested.filter((path) => !acts.has(path))).toEqual([]);
  });

  it('produce every refusal that the rules know', () => {
    const known = folder('../src/refusals').flatMap((name) =>
      [...textOf(`../src/refusals/${name}`).matchAll(/refusal\(\s*'(?<code>[a-z-]+)'/gu)].map(
        ({ groups }) => groups?.['code'] ?? '',
      ),
    );
    expect(known.length).toBeGreaterThan(40);
    expect(known.filter((code) => !all.includes(`'${code}'`))).toEqual([]);
  });
});
