import type { Outcome } from '../events/investigation.js';
import { inOneSentence } from './chinese/punctuation.js';
import type { EventType } from './form-table.js';
import { handlingFields } from './handling-words.js';
import { rows, type Made } from './paper.js';
import { partiesOf } from './parties-of-case.js';
import { partyFields } from './party-words.js';
import { proposalSentence } from './spared-words.js';
import { lastBefore } from './words.js';

export const outcomeNames: Record<Outcome, string> = {
  penalty: '给予行政处罚',
  'no-penalty': '依法不予行政处罚',
  'not-established': '违法事实不能成立，不予行政处罚',
};

/** What the last report proposes for the party whose history it is; null before a report. */
const proposed = (made: Made) => lastBefore(made, 'InvestigationReported')?.data.handling ?? null;

const fields = handlingFields<'InvestigationReported'>((made) => made.data.handling);

/** A field of what is proposed, as the report fills it. */
const say = (made: Made, name: string): string => {
  const report = lastBefore(made, 'InvestigationReported');
  const field = fields[name];
  if (report === undefined || typeof field !== 'function') return '';
  const { place, facts, ofAll, party, register } = made;
  return field({ place, facts, ofAll, party, register, fact: report, data: report.data });
};

/** What the last report proposes for the party, in one sentence with what it rests on; empty before a report. */
export const whatIsProposed = (made: Made): string => {
  const handling = proposed(made);
  return handling === null ? '' : proposalSentence(made, handling);
};

const named = (made: Made, name: string): string => {
  const field = partyFields[name];
  return typeof field === 'function' ? field(made) : '';
};

const labelled = (made: Made, name: string, label: string): string => {
  const said = named(made, name);
  return said === '' ? '' : `${label}：${said}`;
};

/** Each of several parties of a case with what the report proposes for it; no rows where there is one party. */
export const proposedForEach = <T extends EventType>() =>
  rows((made: Made<T>): Made[] => partiesOf(made), {
    order: (_each, _made, index) => String(index + 1),
    party: (each) => named(each, 'party'),
    partyKind: (each) => named(each, 'partyKind'),
    particulars: (each) =>
      [
        labelled(each, 'creditCode', '统一社会信用代码'),
        labelled(each, 'domicile', '住所（住址）'),
        labelled(each, 'representative', '法定代表人（负责人、经营者）'),
        labelled(each, 'identity', '身份证件号码'),
        labelled(each, 'partyPhone', '联系电话'),
      ]
        .filter((text) => text !== '')
        .join('，'),
    proposal: whatIsProposed,
    basis: (each) => say(each, 'basis'),
    outcome: (each) => {
      const handling = proposed(each);
      return handling === null ? '' : outcomeNames[handling.outcome];
    },
    penalty: (each) => say(each, 'penalty'),
    discretion: (each) =>
      inOneSentence([
        say(each, 'circumstances'),
        say(each, 'discretionReasons'),
        labelledText('减轻处罚的依据', say(each, 'mitigationGround')),
        labelledText('裁量结论', say(each, 'tier')),
      ]),
  });

const labelledText = (label: string, said: string): string => (said === '' ? '' : `${label}：${said}`);
