import type { SampleTaken } from '../../events/sampling.js';
import { textDate } from '../chinese/date.js';
import { evidenceNames } from '../evidence-words.js';
import { paper, rows, type Made } from '../paper.js';
import { blank, certifiedNames } from '../words.js';

type Collected = Made<'EvidenceCollected'>;

/** #11 证据提取单, #12 电子数据证据提取笔录. Where and how it was taken no event says: a hand fills it. */
export const evidenceTaken = paper<'EvidenceCollected'>({
  evidenceKind: ({ data }) => evidenceNames[data.kind],
  description: ({ data }) => data.description,
  provider: ({ data }) => data.provider,
  collectedOn: ({ data }) => textDate(data.collectedOn),
  officers: (made) => certifiedNames(made, made.data.officers),
  attested: ({ data }) => (data.attestedCopy === true ? '本件与原件核对无误' : ''),
  integrity: ({ data }) => data.sha256 ?? blank,
  files: rows(({ data }: Collected) => data.files ?? [], {
    order: (_file, _made, index) => String(index + 1),
    name: ({ name }) => name,
    sha256: ({ sha256 }) => sha256,
  }),
});

const waysOfSampling: Record<SampleTaken['source'], string> = {
  'on-site': '现场抽样',
  'remote-purchase': '通过网络、电话购买等方式取样',
};

/** #29 抽样记录. What stands on the product itself is copied by hand. */
export const sampleRecord = paper<'SampleTaken'>({
  goods: ({ data }) => data.goods,
  quantity: ({ data }) => data.quantity,
  sampledAt: ({ data }) => data.place,
  takenOn: ({ data }) => textDate(data.takenOn),
  way: ({ data }) => waysOfSampling[data.source],
  sampler: ({ data }) => data.sampler ?? '',
  partyNotified: ({ data }) => (data.partyNotified ? '已通知当事人到场' : '未通知当事人到场'),
  sealed: ({ data }) => (data.sealed ? '已当场加封' : '未加封'),
  officers: (made) => certifiedNames(made, made.data.officers),
  signature: ({ data }) => data.signature,
});
