import type { Party } from '../../../src/events/clue.js';
import { lightFine, nothing } from '../../../src/testing/bodies.js';
import { casesUnder } from '../../../src/testing/stages.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('publish-decision 公示处罚决定 (PUB Art.2, 9; PR Art.63)', () => {
  const body = { publishedOn: '2026-04-22', channel: '国家企业信用信息公示系统' };
  const { records, refuses } = rulesOf('publish-decision', {
    of: () => at('decided'),
    body,
    by: 'wang',
    on: '2026-05-06',
  });
  const warned = { ...lightFine, basisId: 'fsl-126-1-3', facts: {}, penalty: { ...nothing, warning: true } };
  const notPublished = before('serve-decision');
  const performed = () =>
    notPublished()
      .when(
        'serve-decision',
        { method: 'direct', servedOn: '2026-04-21', receiver: '当事人', proof: '签收' },
        'wang',
        '2026-04-21',
      )
      .after.when(
        'record-payment',
        { amount: 800_000, paidOn: '2026-04-22', channel: 'bank', receiptNumber: 'P' },
        'wang',
        '2026-04-22',
      )
      .after.when(
        'record-performance',
        { items: ['confiscated-gains'], performedOn: '2026-04-22', how: '上缴' },
        'wang',
        '2026-04-22',
      ).after;

  describe('the secrecy review 保密审查 (PUB Art.5)', () => {
    const review = { reviewer: 'tang', reviewedOn: '2026-04-21', finding: 'open', opinion: '不涉密' };
    const hidden = [{ part: '检查点位', ground: 'public-security' }];
    const reviewed = (change: object, redactions?: object[]) => ({
      but: { secrecyReview: { ...review, ...change }, ...(redactions === undefined ? {} : { redactions }) },
    });
    records('is kept with who reviewed and when', ['DecisionPublished'], reviewed({}), {
      data: { secrecyReview: review },
    });
    records('takes out what it found', ['DecisionPublished'], reviewed({ finding: 'open-but-redacted' }, hidden));
    refuses('forbids to show what is secret', 'decision-secret', reviewed({ finding: 'secret' }));
    refuses('names what is taken out', 'secrets-not-named', reviewed({ finding: 'open-but-redacted' }));
    refuses(
      'does not say that all may be shown where something is taken out',
      'secrets-not-named',
      reviewed({}, hidden),
    );
    refuses('is needed where secrets are taken out', 'missing-before', { but: { redactions: hidden } });
    refuses('is by somebody in the register', 'officer-unknown', reviewed({ reviewer: 'nobody' }));
    refuses('is not by who enters the publication', 'separation-of-duty', reviewed({ reviewer: 'wang' }));
    refuses('is not before the decision', 'before-the-case', reviewed({ reviewedOn: '2026-04-19' }));
    refuses('is before the publication', 'not-in-order', reviewed({ reviewedOn: '2026-04-23' }));
    it('is asked for with every publication where the bureau says so (dated setting)', () => {
      const always = [{ validFrom: '2021-09-01' as const, validTo: null, value: true }];
      const stricter = { ...law, settings: { ...law.settings, publicationNeedsSecrecyReview: always } };
      const { at: atStage } = casesUnder(stricter);
      const published = (more: object) =>
        atStage('decided').when('publish-decision', { ...body, ...more }, 'wang', '2026-05-06').answer;
      expect(published({})).toBe('missing-before');
      expect(published({ secrecyReview: review })).toBe('accepted');
    });
  });

  records(
    'shows a decision before it is served',
    ['DecisionPublished'],
    {},
    { state: { stage: 'decided', publication: { publishedOn: '2026-04-22' } } },
  );
  records(
    'shows it after everything was performed',
    ['DecisionPublished'],
    { of: performed },
    { state: { stage: 'performed', publication: { publishedOn: '2026-04-22' } } },
  );
  refuses('is done once', 'nothing-to-do', { of: before('record-payment') });
  refuses('never shows a decision with a warning only (PUB Art.2)', 'not-to-be-published', {
    of: before('serve-decision', { handling: warned }),
  });
  refuses('never shows that no penalty was imposed', 'not-to-be-published', {
    of: before('serve-decision', {}, 'no-penalty'),
  });
  refuses('cannot show a decision before it was made', 'before-the-case', { but: { publishedOn: '2026-04-19' } });
  refuses('cannot be shown tomorrow', 'in-the-future', { but: { publishedOn: '2026-05-07' } });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });
  records(
    'goes with a summary of six items, which the decision gives (PUB Art.4)',
    ['DecisionPublished'],
    {},
    {
      data: {
        summary: {
          number: 'qinghe-penalty-decision-1',
          party: '清河县城关镇某食品店',
          violation: '经营标签不符合规定的预包装食品',
          penalty: lightFine.penalty,
          authority: '清河县市场监督管理局',
          decidedOn: '2026-04-20',
        },
      },
    },
  );
  const person = before('publish-decision', { party: { kind: 'natural_person', name: '某甲' } });
  refuses('does not show what a decision says of a person (PUB Art.6)', 'not-redacted', { of: person });
  records('says what of a person was taken out (PUB Art.6)', ['DecisionPublished'], {
    of: person,
    but: { redactions: [{ part: '身份证号码、住址', ground: 'personal-information' }] },
  });
  const hidden = { redactions: [{ part: '身份证号码、电话', ground: 'personal-information' }] };
  const trader = { kind: 'individual_business' as const, name: '某食品店（虚构）' };
  const firm = { kind: 'company' as const, name: '某公司（虚构）', domicile: '某路1号', representative: '某丁' };
  const toPublish = (party: Party) => before('publish-decision', { party });
  const identity = '110101********0000';
  for (const [whose, party] of [
    ['a sole trader with an identity number', { ...trader, identity }],
    ['a sole trader with a telephone', { ...trader, phone: '000-7654321' }],
    ['a company with the identity number of who stands for it', { ...firm, identity }],
  ] as const) {
    refuses(`does not show the person behind ${whose} (PUB Art.6)`, 'not-redacted', { of: () => toPublish(party)() });
    records(`says what of the person was taken out of the decision on ${whose}`, ['DecisionPublished'], {
      of: () => toPublish(party)(),
      but: hidden,
    });
  }
  records('shows where a firm is and who stands for it, as the register does', ['DecisionPublished'], {
    of: () => toPublish({ ...firm, phone: '000-7654321' })(),
  });
  records('shows the decision of a sole trader of whom nothing personal stands in it', ['DecisionPublished'], {
    of: () => toPublish({ ...trader, domicile: '某街1号' })(),
  });
  records('does not ask for what was learned after the decision, and stands in no text of it', ['DecisionPublished'], {
    of: () =>
      toPublish(trader)().when(
        'complete-particulars',
        { learnedOn: '2026-04-22', phone: '000-7654321' },
        'wang',
        '2026-04-22',
      ).after,
  });
  const small = {
    ...lightFine,
    tier: 'mitigated' as const,
    mitigationGround: '主动消除危害后果',
    penalty: { ...nothing, fine: 500_000 },
  };
  refuses('is not done again when its three months are over (PUB Art.13)', 'publication-over', {
    of: before('record-payment', { handling: small }),
    but: { publishedOn: '2026-07-23' },
    on: '2026-07-23',
  });
  refuses('waits for the receipt of the other province (PUB Art.10)', 'missing-before', {
    of: before('record-publication-receipt', {}, 'other-province'),
  });
  refuses('is not before that receipt (PUB Art.10)', 'not-in-order', {
    of: before('publish-decision', {}, 'other-province'),
  });
  refuses('has nothing to show of a terminated case', 'not-to-be-published', {
    of: before('archive-case', {}, 'suspension'),
  });
});
