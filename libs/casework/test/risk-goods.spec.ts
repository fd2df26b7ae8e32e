import type { Story } from '../src/testing/given.js';
import { stored } from '../src/testing/goods-lines.js';
import { onSite } from '../src/testing/measure-lines.js';
import { without } from './older-history.js';
import { codes, when } from './risks-of.js';
import { before, whole } from './rules-of.js';

const goods = (quantity: number) => [{ name: '标签不符食品', quantity, unit: '箱' }];
const moved = { ...stored, goods: goods(12) };
const asked = {
  kind: 'seizure',
  items: '标签不符食品12箱',
  place: '经营场所',
  legalBasis: '食品安全法110',
  reasons: '可能灭失',
};

const taken = (story: Story, measure: number, body: object, day: string): Story =>
  story
    .when('request-measure', body, 'wang', day)
    .after.when('endorse-measure', { measure, opinion: '同意' }, 'zhao', day)
    .after.when('approve-measure', { measure }, 'feng', day)
    .after.when('take-measure', { measure, ...onSite, takenAt: `${day}T09:40:00Z` }, 'wang', day).after;

describe('risk 20: confiscated goods that leave the store for their disposal (PR Art.41; form #52)', () => {
  /** Twelve boxes seized and stored on 10 March, confiscated, and approved to be destroyed. */
  const approved = (inStore: number): Story => {
    const start = before('submit-report', {}, 'goods')();
    const kept = taken(start, 1, asked, '2026-03-10').when(
      'move-goods',
      { ...moved, goods: goods(inStore), movedOn: '2026-03-10' },
      'wang',
      '2026-03-10',
    );
    expect(kept.answer).toBe('accepted');
    const rest = before('dispose-goods', {}, 'goods')().records.slice(start.records.length);
    return without({ ...start, records: [...kept.after.records, ...rest] });
  };
  const out = (story: Story, reason: string): Story => {
    const { answer, after } = story.when(
      'move-goods',
      { ...moved, direction: 'out', reason, movedOn: '2026-04-28' },
      'wang',
      '2026-04-28',
    );
    expect(answer).toBe('accepted');
    return after;
  };
  const disposed = (story: Story): Story =>
    without({
      ...story,
      records: [
        ...story.records,
        ...whole('goods').records.slice(before('dispose-goods', {}, 'goods')().records.length),
      ],
    });

  it('does not count what was booked out to be destroyed as gone before it was destroyed', () => {
    expect(codes(disposed(out(approved(12), 'handed-over')), 20)).toEqual([]);
    expect(codes(disposed(approved(12)), 20)).toEqual([]);
  });
  it('shows twelve boxes destroyed of which eleven were ever stored, and twelve that went back to the party', () => {
    expect(codes(disposed(approved(11)), 20)).toEqual(['disposed-beyond-store']);
    expect(codes(disposed(out(approved(12), 'returned')), 20)).toEqual(['disposed-beyond-store']);
  });
});

describe('risk 20: a hold that goes on as a seizure (PR Art.35)', () => {
  const { legalBasis: _basis, ...hold } = { ...asked, kind: 'evidence-hold' };
  const held = () => {
    const story = taken(before('record-inspection')(), 1, hold, '2026-03-06').when(
      'move-goods',
      { ...moved, movedOn: '2026-03-06' },
      'wang',
      '2026-03-06',
    );
    expect(story.answer).toBe('accepted');
    return taken(story.after, 2, asked, '2026-03-09');
  };
  const ended = (how: object): Story => {
    const request = held().when('request-measure-end', { measure: 1, reasons: '理由', ...how }, 'wang', '2026-03-10');
    expect(request.answer).toBe('accepted');
    return request.after
      .when('endorse-measure', { measure: 1, opinion: '同意' }, 'zhao', '2026-03-10')
      .after.when('approve-measure', { measure: 1 }, 'feng', '2026-03-10').after;
  };

  it('leaves the goods where they lie, and a hold that is released has to give them back', () => {
    expect(when(ended({ outcome: 'sealed-or-seized', seizure: 2 }), 20)).toEqual([]);
    expect(when(ended({ outcome: 'released' }), 20)).toEqual([['2026-03-14', null]]);
  });
});
