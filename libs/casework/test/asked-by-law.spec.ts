import { getMetadataStorage } from 'class-validator';
import { cases, groundIn } from '#casework';
import { askedByLaw } from '../src/checks/asked-by-law-table.js';
import { caseActs } from '../src/steps/case-acts.js';
import { given, type Story } from '../src/testing/given.js';
import { actsOf, lineNames } from '../src/testing/stages.js';
import { fieldWords } from '../src/words/fields/index.js';
import { sentenceOf } from '../src/words/sentence.js';
import { law } from './law.js';
import { at, before as atAct } from './rules-of.js';
import { expectSayable } from './said.js';

/** The articles by which an attempt is refused that leaves something out, as the texts of the law say it. */
const articles: readonly (readonly [act: string, field: string, chinese: string])[] = [
  ['hand-in-cash', 'receiptNumber', '《行政处罚法》第七十条、第七十一条，《市场监督管理行政处罚程序规定》第七十三条'],
  ['record-inspection', 'officers', '《行政处罚法》第四十二条，《市场监督管理行政处罚程序规定》第二十二条'],
  ['record-questioning', 'officers', '《行政处罚法》第四十二条，《市场监督管理行政处罚程序规定》第二十二条'],
  ['record-questioning', 'signature', '《市场监督管理行政处罚程序规定》第二十九条'],
  ['record-inspection', 'signature', '《市场监督管理行政处罚程序规定》第二十八条'],
  ['take-measure', 'officers', '《行政处罚法》第四十二条，《行政强制法》第十八条'],
  [
    'take-urgent-measure',
    'listHandedOver',
    '《市场监督管理行政处罚程序规定》第三十四条、第三十七条，《行政强制法》第二十四条',
  ],
  ['take-sample', 'listHandedOver', '《市场监督管理行政处罚程序规定》第三十一条'],
  ['request-measure-extension', 'reasons', '《行政强制法》第二十五条，《市场监督管理行政处罚程序规定》第三十八条'],
  ['commission-test', 'periodEndsOn', '《行政强制法》第二十五条，《市场监督管理行政处罚程序规定》第三十八条'],
  ['report-suspected-crime', 'officers', '《行政执法机关移送涉嫌犯罪案件的规定》第五条'],
  ['decide-referral', 'reasons', '《行政执法机关移送涉嫌犯罪案件的规定》第五条'],
  ['record-waiver', 'signature', '《行政处罚法》第六十二条'],
  ['hold-hearing', 'officers', '《行政处罚法》第六十四条第七项'],
  ['hold-hearing', 'record', '《行政处罚法》第六十四条第八项'],
  ['fix-hearing', 'place', '《行政处罚法》第六十四条第二项'],
  ['extend-collectively', 'days', '《行政处罚法》第六十条，《市场监督管理行政处罚程序规定》第六十四条'],
  ['serve-decision', 'proof', '《市场监督管理行政处罚程序规定》第八十二条'],
  [
    'decide-penalty',
    'remedies',
    '《行政处罚法》第五十九条第一款第五项，《市场监督管理行政处罚程序规定》第六十二条第六项',
  ],
  ['withdraw-publication', 'publicReason', '《行政处罚法》第四十八条，《市场监督管理行政处罚程序规定》第六十三条'],
  ['propose-deferral', 'hardship', '《行政处罚法》第六十六条，《市场监督管理行政处罚程序规定》第七十四条'],
  ['record-demand-answer', 'recheck', '《行政强制法》第三十六条'],
  ['pause-execution', 'ground', '《行政强制法》第三十九条'],
  ['decline-credit-repair', 'reasons', '《市场监督管理信用修复管理办法》第十四条第四款'],
];

/** Fields that an act cannot be read without and that no article asks for: a slip of the form, answered as one. */
const formOnly: Readonly<Record<string, string>> = {
  'register-clue': 'unit source receivedOn party matter place',
  'import-reference': 'published',
  'merge-report': 'complaint receivedOn newFacts',
  'decide-on-the-spot': 'basisId violationEndedOn penalty',
  'complete-particulars': 'learnedOn',
  'correct-entry': 'event field wrong right',
  'propose-filing': 'basisId violationEndedOn graveHarm actingName',
  'propose-extension': 'clock days',
  'endorse-proposal': 'opinion',
  'return-proposal': 'reasons',
  'request-measure': 'kind place',
  'take-measure': 'measure takenAt',
  'take-urgent-measure': 'kind place takenAt',
  'commission-test': 'body accredited subject commissionedOn',
  'take-sample': 'takenOn source goods quantity place',
  'demand-material': 'from material demandedOn provideBy',
  'ask-rights-holder': 'rightsHolder subject askedOn answerBy',
  'request-assistance': 'to subject sentOn',
  'record-dispute': 'other filedFirst disputedOn reasons',
  'settle-dispute': 'outcome settledOn record',
  'ask-superior': 'matter superior receivedOn reasons',
  'record-superior-decision': 'decision superior document decidedOn handledBy',
  'move-goods': 'direction reason goods persons movedOn place measure',
  'publish-early-disposal': 'publishedOn where measure',
  'request-early-disposal': 'method goods measure',
  'dispose-early': 'measure disposedOn place goods proceeds',
  'proclaim-goods': 'why goods publishedOn where measure',
  'record-claim': 'claimedOn claimant proof measure',
  'dispose-unclaimed': 'method measure disposedOn place goods proceeds',
  'request-measure-end': 'measure outcome reasons',
  'endorse-measure': 'measure opinion',
  'approve-measure': 'measure',
  'refuse-measure': 'measure reasons',
  'request-measure-extension': 'measure days',
  'record-test-result': 'test receivedOn result',
  'order-correction': 'servedOn receiver',
  'record-reinspection': 'order inspectedOn corrected findings',
  'confirm-service-address': 'electronic confirmedOn',
  'record-material': 'demand on outcome description',
  'record-identification': 'identification receivedOn result reasons',
  'record-assistance': 'letter news on content',
  'join-units': 'units reasons',
  'offer-hand-over': 'to officers reasons',
  'decline-hand-over': 'reasons',
  'request-recusal': 'person pleadedBy ground reasons',
  'decide-recusal': 'person granted reasons',
  'propose-transfer': 'recipient to goodsGoToo reasons',
  'report-suspected-crime': 'offence standard',
  'decide-referral': 'approved capacity',
  'send-referral': 'sentAt to',
  'attach-av-record': 'step file device startedAt endedAt recordedBy',
  'record-police-receipt': 'receivedOn',
  'record-police-answer': 'answer answeredOn',
  'contest-police-refusal': 'addressee contestedOn reasons',
  'hand-over-to-police': 'handedOverOn',
  'take-case-back': 'ground receivedOn authority reasons',
  'record-conviction': 'court judgment judgedOn fined',
  'record-inspection': 'from to',
  'record-questioning': 'from to person',
  'collect-evidence': 'kind description collectedOn',
  'join-case': 'into reasons',
  'link-case': 'case relation reasons',
  'extend-collectively': 'heldOn',
  'withdraw-publication': 'withdrawnOn',
  'record-listing-removed': 'removedOn publicReason',
  'settle-duty': 'duty on how',
  'record-suit': 'applicant court suedOn copyReceivedOn executionStopped',
  'file-answer': 'challenge filedOn evidence',
  'record-judgment': 'challenge instance outcome receivedOn',
  'confirm-judgment': 'challenge effectiveOn',
  'grant-review-access': 'challenge reader until',
  'withdraw-review-access': 'reader reasons',
  'propose-closing': 'summary',
  'report-to-superior': 'superior reportedOn result',
  'resume-case': 'reasons',
  'submit-for-review': 'category',
  'record-review': 'outcome',
  'approve-proposal': 'opinion',
  'serve-notice': 'method servedOn',
  'record-service-attempt': 'document method attemptedOn outcome account',
  'record-statement': 'statedOn form',
  'record-recheck': 'adopted',
  'record-waiver': 'waivedOn namesHearing',
  'record-hearing-request': 'requestedOn form',
  'order-refund': 'servedOn receiver',
  'record-refund-result': 'refunded refundedOn',
  'record-listing-consent': 'consentedOn',
  'record-collective-discussion': 'heldOn',
  'name-hearing-host': 'recorder',
  'serve-hearing-notice': 'method servedOn',
  'publish-hearing': 'publishedOn channel',
  'hold-hearing': 'from to attendedBy',
  'withdraw-hearing-request': 'reasons',
  'serve-decision': 'method servedOn',
  'publish-decision': 'publishedOn channel',
  'push-publication': 'pushedOn to',
  'record-publication-receipt': 'receivedOn receipt',
  'record-listing-published': 'publishedOn channel',
  'record-payment': 'amount paidOn channel',
  'propose-deferral': 'kind',
  'send-demand': 'method servedOn',
  'record-demand-answer': 'statedOn',
  'apply-to-court': 'court',
  'record-court-ruling': 'outcome on',
  'record-review-enforcement': 'outcome on',
  'resume-execution': 'reasons',
  'reopen-execution': 'reasons',
  'agree-execution': 'agreedOn stages surchargeWaived remedialSteps',
  'record-breach': 'on how',
  'auction-seized-goods': 'measure heldOn auctioneer proceeds',
  'approve-disposal': 'method goods',
  'dispose-goods': 'disposal disposedOn place goods',
  'hand-in-cash': 'to on',
  'record-performance': 'items performedOn how',
  'record-reconsideration': 'applicant body appliedOn copyReceivedOn simple executionStopped',
  'record-reconsideration-result': 'challenge outcome receivedOn opinionLetter',
  'correct-decision': 'errors method servedOn',
  'apply-for-credit-repair': 'appliedOn applicant grounds fulfilled documents',
  'record-repair-material': 'receivedOn brought',
  'extend-credit-repair': 'days',
  'decide-credit-repair': 'number granted reasons verification',
  'record-credit-data': 'doneOn',
  'revoke-credit-repair': 'number found reasons',
  'archive-case': 'archiveNumber checkedBy retention',
  'file-summary': 'archiveNumber',
  'record-handed-over-decision': 'basisId violationEndedOn cardsShown rightsTold penalty whyLater',
  'mend-irregular-decision': 'way',
};

type Class = new () => object;

const requiredFields = (type: Class): string[] => {
  const kinds = new Map<string, string[]>();
  for (const { propertyName, type: kind } of getMetadataStorage().getTargetValidationMetadatas(type, '', true, false))
    kinds.set(propertyName, [...(kinds.get(propertyName) ?? []), kind]);
  return [...kinds].filter(([, of]) => !of.includes('conditionalValidation')).map(([name]) => name);
};

const without = (body: object, field: string): object =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== field));

/** Each act of each line that the law asks something of, with the case in the state in which it is possible. */
const attempts = new Map<string, { readonly story: Story; readonly act: ReturnType<typeof actsOf>[number] }>();
for (const line of lineNames)
  actsOf(line).reduce((story, act) => {
    if (!attempts.has(act.action)) attempts.set(act.action, { story, act });
    return story.when(act.action, act.body, act.by, act.on).after;
  }, given(law));

// Acts that no line takes.
attempts.set('record-waiver', {
  story: at('notified'),
  act: {
    action: 'record-waiver',
    body: { waivedOn: '2026-04-10', namesHearing: false, signature: '当事人签名' },
    by: 'wang',
    on: '2026-04-10',
  },
});
attempts.set('end-hearing', {
  story: atAct('hold-hearing', {}, 'hearing')(),
  act: {
    action: 'end-hearing',
    body: { ground: 'absent', reasons: '无正当理由不到场' },
    by: 'jiang',
    on: '2026-05-06',
  },
});

const leavingOut = (action: string, change: (body: object) => object, by?: Parameters<Story['when']>[2]) => {
  const found = attempts.get(action);
  if (found === undefined) throw new Error(`No line has ${action}`);
  const { story, act } = found;
  return { ...story.when(action, change(act.body), by ?? act.by, act.on), before: story.state };
};

describe('what the law asks an act to record', () => {
  it.each(articles)('%s without %s is refused by %s', (action, field, chinese) => {
    const { refusal } = leavingOut(action, (body) => without(body, field));
    expect(refusal).toMatchObject({ code: 'lacking-by-law', parameters: { fields: [field] } });
    expect(groundIn(refusal?.ground ?? '', 'zh-CN')).toBe(chinese);
    if (refusal === null) return;
    expectSayable(refusal);
    expect(sentenceOf(refusal, 'zh-CN').message).toContain(fieldWords[field]?.['zh-CN'] ?? field);
  });

  const all = Object.entries(askedByLaw).flatMap(([action, asked]) =>
    Object.entries(asked).map(([field, ground]): [string, string, string] => [action, field, ground]),
  );

  it.each(all)('%s without %s is an attempt that changes nothing', (action, field, ground) => {
    const { refusal, after, before } = leavingOut(action, (body) => without(body, field));
    expect(refusal).toMatchObject({ code: 'lacking-by-law', ground });
    expect(after.state).toEqual(before);
  });

  it('is asked of every act, or the field is a mere form: a new field is put into one of the two lists', () => {
    const unsorted = caseActs.flatMap(({ act }) =>
      requiredFields(act.body)
        .filter((field) => askedByLaw[act.name]?.[field] === undefined)
        .filter((field) => formOnly[act.name]?.split(' ').includes(field) !== true)
        .map((field) => `${act.name}: ${field}`),
    );
    expect(unsorted).toEqual([]);
  });

  it('is no less missing when it is blank, or a list of nobody', () => {
    expect(leavingOut('hand-in-cash', (body) => ({ ...body, receiptNumber: ' ' })).answer).toBe('lacking-by-law');
    expect(leavingOut('record-inspection', (body) => ({ ...body, officers: [] })).answer).toBe('lacking-by-law');
  });

  it('is said of all that is missing at once, with every article', () => {
    const { refusal } = leavingOut('record-questioning', (body) => without(without(body, 'officers'), 'signature'));
    expect(refusal?.ground).toBe('APL Art.42; PR Art.22; PR Art.29');
  });

  it('is a fault of the form where it is there and cannot be read, or something else is wrong', () => {
    expect(leavingOut('hand-in-cash', (body) => ({ ...body, receiptNumber: 7 })).answer).toBe('invalid');
    expect(leavingOut('hand-in-cash', (body) => without(without(body, 'receiptNumber'), 'on')).answer).toBe('invalid');
    expect(leavingOut('hand-in-cash', (body) => without(body, 'on')).answer).toBe('invalid');
  });

  it('is told to nobody whose act it is not, and after what stands in the way of the act', () => {
    const bare = (body: object) => without(body, 'receiptNumber');
    const stranger = { id: 'li', unit: 'qinghe.chengguan', roles: ['auditor' as const] };
    expect(leavingOut('hand-in-cash', bare, stranger).answer).toBe('forbidden');
    const cashless = attempts.get('file-case')?.story;
    expect(cashless?.when('hand-in-cash', { to: 'bureau', on: '2026-03-03' }, 'wang', '2026-03-03').answer).toBe(
      'not-at-this-stage',
    );
  });

  it('stands in acts that there are', () => {
    const names = new Set(cases.rows.map(({ act }) => act.name));
    expect(Object.keys(askedByLaw).filter((name) => !names.has(name))).toEqual([]);
  });
});
