import { supervisionDocuments, supervisionRisks, type Supervision } from '#casework';
import type { Risk } from '../src/risk/risk.js';
import { law } from './law.js';
import { after, answered, heardUpTo, inquired, raised } from './supervision-matters.js';

/*
 * What was tried in a matter of supervision and refused shows as risk 40 with the unit that tried it, as what was tried
 * in a case does there: to judge oneself (SUP Art.16), to end a matter without what it asked for (SUP Art.17, 18).
 */

const refused = (action: string, code: string, parameters: object = {}, by = 'shi') => ({
  action,
  code,
  ground: 'SUP Art.18',
  parameters,
  by,
  recordedAt: '2026-04-01T02:00:00.000Z',
});

type Refused = ReturnType<typeof refused>;

const shown = (state: Supervision, ...attempts: Refused[]): [number, string, string | null, string[]][] =>
  supervisionRisks(state, law, attempts).map(({ number, since, until, officers }: Risk) => [
    number,
    since,
    until,
    officers,
  ]);

/** The unit with which each attempt shows in the list of risk points. */
const listedWith = (state: Supervision, ...attempts: Refused[]): string[] =>
  supervisionDocuments(state, law, { id: 'm', position: 0, version: 1, refused: attempts })
    .filter(({ view }) => view === 'risk-points')
    .flatMap(({ document }) => ((document['numbers'] as number[]).includes(40) ? [String(document['unit'])] : []));

const heard = after(undefined, ...heardUpTo('notice'), answered('2026-03-10'), inquired('2026-03-12', 'no-fault'));

describe('what was tried in a matter of supervision', () => {
  it('shows where somebody wanted to judge what is about himself', () => {
    expect(shown(heard, refused('close-supervision', 'own-sign', {}, 'feng'))).toEqual([
      [40, '2026-04-01', '2026-04-01', ['feng']],
    ]);
    expect(shown(heard)).toEqual([]);
  });

  it('shows where it was to end without the act that mended it, or with one of before', () => {
    expect(shown(heard, refused('close-supervision', 'mended-by-what'))).toHaveLength(1);
    expect(shown(heard, refused('record-correction', 'mended-before'))).toHaveLength(1);
    expect(shown(heard, refused('close-supervision', 'missing-before'))).toHaveLength(1);
  });

  it('shows where a sign was to be dismissed after something was sent, and not twice', () => {
    const dismissed = (what: string) => refused('dismiss-sign', 'supervision-settled', { what: { code: what } });
    expect(shown(heard, dismissed('instrument-sent'))).toHaveLength(1);
    expect(shown(heard, dismissed('matter-over'))).toEqual([]);
  });

  it('does not show a slip: a day out of order, somebody who is not the unit addressed, a step before its turn', () => {
    expect(
      shown(
        heard,
        refused('answer-supervision', 'not-in-order'),
        refused('answer-supervision', 'not-the-addressed'),
        refused('receive-instrument', 'missing-before'),
      ),
    ).toEqual([]);
  });

  it('tells nothing of a draft that somebody tried to send or to return (SUP Art.17)', () => {
    expect(
      shown(heard, refused('return-draft', 'own-sign'), refused('issue-instrument', 'separation-of-duty')),
    ).toEqual([]);
  });

  it('is a sign of the unit that tried it, in no list before something was sent', () => {
    const ofCounty = refused('record-correction', 'mended-before', {}, 'qian');
    const ofCity = refused('close-supervision', 'mended-by-what', {}, 'shi');
    expect(listedWith(heard, ofCounty)).toEqual(['qinghe']);
    expect(listedWith(heard, ofCity)).toEqual(['yunzhou']);
    expect(listedWith(after(undefined, raised('above')), ofCity)).toEqual([]);
  });
});
