import { cases, decide } from '#casework';
import type { PowerListPublished } from '../src/events/registry.js';
import { filing } from '../src/testing/bodies.js';
import { contextOf, officers, people, units } from '../src/testing/county.js';
import type { Story } from '../src/testing/given.js';
import { law } from './law.js';
import { before } from './rules-of.js';

const list = (entries: PowerListPublished['entries']): PowerListPublished => ({
  version: '2026年第1版',
  validFrom: '2026-01-01',
  entries,
});
const foodPenalties = list([{ bases: ['fsl'], acts: ['penalty'], responsible: '食品科科长' }]);
const advertising = list([{ bases: ['ad'], acts: ['penalty', 'measure'], responsible: '广告科科长' }]);

/** The act in a county whose bureau has a list of powers. */
const withList = ({ state, file }: Story, action: string, body: object, published: PowerListPublished, now: string) =>
  decide(cases, state, action, body, {
    ...contextOf(law, people.wang, now, file.facts),
    unit: (id) => {
      const unit = units[id];
      return unit === undefined ? undefined : { ...unit, powerLists: [published] };
    },
  });

describe('an act beyond the list of powers and responsibilities (APL Art.17-19)', () => {
  const seizure = {
    kind: 'seizure',
    items: '食品20箱',
    place: '经营场所',
    legalBasis: '食品安全法第一百一十条',
    reasons: '可能灭失',
  };
  const propose = (published: PowerListPublished, now = '2026-03-03T09:30:00.000Z') =>
    withList(before('propose-filing')(), 'propose-filing', filing(), published, now);

  it('is refused, with the version of the list', () => {
    expect(propose(advertising)).toMatchObject({
      ruling: 'refused',
      refusal: { code: 'beyond-power-list', parameters: { version: '2026年第1版' } },
    });
  });
  it('is possible where the list has it, and where the list is not in force yet', () => {
    expect(propose(foodPenalties).ruling).toBe('accepted');
    expect(propose({ ...advertising, validFrom: '2026-03-04' }).ruling).toBe('accepted');
  });
  it('is told apart by kind: a penalty that is listed brings no seizure with it', () => {
    const story = before('record-inspection')();
    const ask = (published: PowerListPublished) =>
      withList(story, 'request-measure', seizure, published, '2026-03-06T09:00:00.000Z');
    expect(ask(foodPenalties)).toMatchObject({ ruling: 'refused', refusal: { code: 'beyond-power-list' } });
    expect(ask(list([{ bases: ['*'], acts: ['measure'], responsible: '局长' }])).ruling).toBe('accepted');
  });
});

describe('a certificate that does not cover the field of the case (R825 Art.17)', () => {
  it('is as good as none', () => {
    const story = before('record-inspection')();
    const ruling = decide(
      cases,
      story.state,
      'collect-evidence',
      {
        officers: ['wang', 'li'],
        kind: 'document',
        description: '进货台账复印件',
        provider: '当事人',
        collectedOn: '2026-03-06',
        attestedCopy: true,
      },
      {
        ...contextOf(law, people.wang, '2026-03-06T09:00:00.000Z', story.file.facts),
        officer: (id) => {
          const officer = officers[id];
          const certificates = officer?.certificates.map((each) => ({ ...each, scope: ['ad'] })) ?? [];
          return officer === undefined ? undefined : { ...officer, certificates };
        },
      },
    );
    expect(ruling).toMatchObject({
      ruling: 'refused',
      refusal: {
        code: 'certificate-invalid',
        parameters: { why: { code: 'covers-only', parameters: { scope: ['ad'] } } },
      },
    });
  });
});
