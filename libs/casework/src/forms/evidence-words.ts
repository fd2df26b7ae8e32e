import { legalDateOf } from '../deadlines/index.js';
import type { EvidenceCollected } from '../events/investigation.js';
import type { IdentificationReceived } from '../events/other-bodies.js';
import type { CaseFact } from '../evolve/fold.js';
import { textDate } from './chinese/date.js';
import type { EventType } from './form-table.js';
import { rows, type Made } from './paper.js';
import { allOf } from './words.js';

export const evidenceNames: Record<EvidenceCollected['kind'], string> = {
  document: '书证',
  object: '物证',
  audiovisual: '视听资料',
  electronic: '电子数据',
  witness: '证人证言',
  'party-statement': '当事人的陈述',
  appraisal: '鉴定意见',
  'on-site-record': '勘验笔录、现场笔录',
};

interface Evidence {
  readonly kind: string;
  readonly description: string;
  readonly provider: string;
}

const testedBy = (facts: readonly CaseFact[], test: number): string =>
  allOf({ facts }, 'TestCommissioned').find(({ data }) => data.test === test)?.data.body ?? '';

const identified: Record<IdentificationReceived['result'], string> = {
  genuine: '辨认为正品',
  counterfeit: '辨认为侵权、假冒商品',
  undetermined: '无法辨认、鉴别',
};

/** Whom the bureau asked (PR Art.30). */
const identifiedBy = (facts: readonly CaseFact[], identification: number): string =>
  allOf({ facts }, 'IdentificationAsked').find(({ data }) => data.identification === identification)?.data
    .rightsHolder ?? '';

const dayOf = (instant: string): string => textDate(legalDateOf(instant));

/** What an event adds to the evidence: what was collected, and the records that are evidence themselves (PR Art.23). */
const evidenceOf = ({ type, data }: CaseFact, facts: readonly CaseFact[]): Evidence | null => {
  if (type === 'EvidenceCollected')
    return { kind: evidenceNames[data.kind], description: data.description, provider: data.provider };
  if (type === 'InspectionRecorded')
    return { kind: '现场笔录', description: `${dayOf(data.from)}在${data.place}的现场检查情况`, provider: '' };
  if (type === 'QuestioningRecorded')
    return { kind: '询问笔录', description: `${dayOf(data.from)}对${data.person}的询问`, provider: '' };
  if (type === 'SampleTaken')
    return { kind: '抽样记录', description: `${textDate(data.takenOn)}抽取${data.goods}`, provider: '' };
  if (type === 'IdentificationReceived')
    return {
      kind: '权利人辨认、鉴别意见',
      description: `${identified[data.result]}：${data.reasons}`,
      provider: identifiedBy(facts, data.identification),
    };
  if (type === 'TestResultReceived')
    return { kind: '检测、检验、检疫、鉴定报告', description: data.result, provider: testedBy(facts, data.test) };
  return null;
};

/** The evidence of a case before the form, in the order in which it came. */
export const evidenceRows = <T extends EventType>() =>
  rows(
    ({ facts, place }: Made<T>) => {
      const before = facts.slice(0, place);
      return before.flatMap((fact) => evidenceOf(fact, before) ?? []);
    },
    {
      order: (_each, _made, index) => String(index + 1),
      kind: ({ kind }) => kind,
      description: ({ description }) => description,
      provider: ({ provider }) => provider,
    },
  );
