import { recordedRefusal, refusals, type AnyEvent, type RecordedRefusal, type StreamRecord } from '#casework';
import { refusalIn } from '../src/streams/refusal-in.js';
import { historyOf, saidHistory } from '../src/streams/stream-history.js';

const actor = { id: 'wang', unit: 'qinghe.chengguan', roles: ['caseworker' as const] };

/** A record of a refused attempt as the log keeps it. */
const recordOf = (refusal: RecordedRefusal): StreamRecord<AnyEvent> => ({
  index: 0,
  version: 0,
  recordedAt: '2026-03-02T01:30:00.000Z',
  actor,
  events: [],
  refusal,
});

const saidOf = (refusal: RecordedRefusal, language: 'zh-CN' | 'en') => {
  const [entry] = saidHistory(historyOf('case/a', [recordOf(refusal)]), language);
  return entry !== undefined && 'refused' in entry ? entry.refused : null;
};

/** As it was written while the log kept sentences. */
const before = {
  code: 'two-officers-needed',
  details: {
    action: 'assign-verification',
    ground: 'APL Art.42; PR Art.21',
    message: 'At least two officers must act; 1 was named.',
    instead: 'Name a second officer assigned to the case.',
  },
};

describe('What the log keeps of a refused attempt', () => {
  it('is code, ground and parameters, and no sentence', () => {
    expect(recordedRefusal('assign-verification', refusals.twoOfficersNeeded(1))).toEqual({
      action: 'assign-verification',
      code: 'two-officers-needed',
      ground: 'APL Art.42; PR Art.21',
      parameters: { named: 1 },
    });
  });

  it('is read back as it was written, with the party that it is of', () => {
    const { code, ...details } = recordedRefusal('file-case', { ...refusals.recused('wang'), party: '某店' });
    expect(refusalIn({ refusal: { code, details: { ...details, parameters: { person: 'wang' } } } })).toEqual({
      code,
      ...details,
    });
  });

  it('is said in the language that is asked for', () => {
    const kept = recordedRefusal('assign-verification', refusals.twoOfficersNeeded(1));
    expect(saidOf(kept, 'zh-CN')).toMatchObject({
      chinese: '指派核查',
      message: '执法人员不得少于两人，现填写 1 人。',
      parameters: { named: 1 },
    });
    expect(saidOf(kept, 'en')).toMatchObject({ message: before.details.message, instead: before.details.instead });
  });
});

describe('An attempt of a record that was written while sentences were kept', () => {
  it.each(['zh-CN', 'en'] as const)('shows its old sentence to who asks in %s', (language) => {
    const { message, instead, ground } = before.details;
    const refused = saidOf(refusalIn({ refusal: before }), language);
    expect(refused).toMatchObject({ code: before.code, ground, message, instead });
    expect(refused).not.toHaveProperty('parameters');
  });
});
