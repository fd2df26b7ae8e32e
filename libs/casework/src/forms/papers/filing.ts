import { legalDateOf } from '../../deadlines/index.js';
import type { NotFilingProposed } from '../../events/filing.js';
import { approvalFields } from '../approval-words.js';
import { textDate } from '../chinese/date.js';
import { inOneSentence } from '../chinese/punctuation.js';
import { basisText } from '../handling-words.js';
import { unitNameOf } from '../office.js';
import { paper, type Made } from '../paper.js';
import { sourceNames } from '../source-words.js';
import { allOf, blank, boxes, clueOf, lastBefore, nameOf, namesOf } from '../words.js';

const assigned = (made: Pick<Made, 'facts'>) => allOf(made, 'VerificationAssigned')[0];

/** #1 案件来源登记表. */
export const clueRegistration = paper<'ClueRegistered'>({
  source: ({ data }) => boxes(sourceNames, data.source),
  receivedOn: ({ data }) => textDate(data.receivedOn),
  provider: (made) => {
    const { source, sender } = made.data;
    if (source === 'report') return '投诉人、举报人的信息另行登记，依法保密';
    if (source === 'supervision') return `${nameOf(made, made.fact.by)}（${unitNameOf(made, made.data.unit)}）`;
    if (sender === undefined) return blank;
    return inOneSentence(
      [sender.body, sender.number ?? '', sender.sentOn === undefined ? '' : textDate(sender.sentOn)],
      '　',
    );
  },
  registrar: (made) => nameOf(made, made.fact.by),
  unitOpinion: (made) => {
    const officers = assigned(made)?.data.officers;
    return officers === undefined ? blank : `指派${namesOf(made, officers)}核查。`;
  },
  unitHead: (made) => {
    const fact = assigned(made);
    return fact === undefined ? blank : nameOf(made, fact.by);
  },
  unitOn: (made) => {
    const fact = assigned(made);
    return fact === undefined ? blank : textDate(legalDateOf(fact.occurredAt));
  },
});

const notFilingNames: Record<NotFilingProposed['ground'], string> = {
  'minor-corrected-harmless': '违法行为轻微并及时改正，没有造成危害后果',
  'first-minor-corrected': '初次违法且危害后果轻微并及时改正',
  'no-fault-proven': '当事人有证据足以证明没有主观过错',
  'other-lawful-ground': '依法可以不予立案的其他情形',
};

type Filing = 'FilingProposed' | 'NotFilingProposed';

/** #7 立案/不予立案审批表. */
export const filingApproval = paper<Filing>({
  proposal: ({ fact }) => boxes({ FilingProposed: '立案', NotFilingProposed: '不予立案' }, fact.type),
  findings: (made) => lastBefore(made, 'VerificationRecorded')?.data.findings ?? '',
  ground: (made) => {
    const { fact } = made;
    if (fact.type === 'NotFilingProposed') return notFilingNames[fact.data.ground];
    return `有证据初步证明存在违法行为，依据${basisText(made, fact.data.basisId)}应当给予行政处罚，属于本部门管辖，在给予行政处罚的法定期限内`;
  },
  reasons: ({ data }) => data.reasons,
  receivedOn: (made) => {
    const received = clueOf(made)?.receivedOn;
    return received === undefined ? '' : textDate(received);
  },
  ...approvalFields(),
});
