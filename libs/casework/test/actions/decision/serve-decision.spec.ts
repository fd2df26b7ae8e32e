import { refuseUnlessElectronicOpen } from '../../../src/checks/service.js';
import { findClock } from '../../../src/clocks/case-clocks.js';
import type { LegalDate } from '../../../src/deadlines/index.js';
import {
  confirmedAddress,
  failedAttempt,
  lightFine,
  nothing,
  proclaimedOn,
  servedOn,
} from '../../../src/testing/bodies.js';
import { contextOf, people } from '../../../src/testing/county.js';
import { law } from '../../law.js';
import { at, before, rulesOf } from '../../rules-of.js';

describe('serve-decision 送达决定书 (PR Art.81, 82; APL Art.61)', () => {
  const { records, refuses } = rulesOf('serve-decision', {
    of: () => at('decided'),
    body: servedOn('2026-04-21'),
    by: 'wang',
    on: '2026-04-21',
  });
  const warned = { ...lightFine, basisId: 'fsl-126-1-3', facts: {}, penalty: { ...nothing, warning: true } };
  const recordsMissing = [{ basisId: 'fsl-126-1-3', facts: {} }];
  const fined = { ...lightFine, penalty: { ...nothing, warning: true, fine: 800_000 }, alsoBroken: recordsMissing };

  records(
    'begins the execution',
    ['DecisionServed'],
    {},
    { state: { stage: 'executing', execution: { servedOn: '2026-04-21', performed: [], performedOn: null } } },
  );
  records(
    'takes a proclamation as served 30 days after it was published',
    ['DecisionServed'],
    { body: proclaimedOn('2026-04-21') },
    {
      state: { execution: { servedFirstOn: '2026-04-21', servedOn: '2026-05-21' } },
    },
  );
  records(
    'performs a warning by handing it over',
    ['DecisionServed'],
    { of: before('serve-decision', { handling: warned }) },
    {
      state: { stage: 'performed', execution: { performed: ['warning'], performedOn: '2026-04-21' } },
    },
  );
  records(
    'leaves the fine to be paid where there is a warning too',
    ['DecisionServed'],
    { of: before('serve-decision', { handling: fined }) },
    {
      state: { stage: 'executing', execution: { performed: ['warning'] } },
    },
  );
  records(
    'leaves nothing to perform where no penalty was decided',
    ['DecisionServed'],
    { of: before('serve-decision', {}, 'no-penalty') },
    {
      state: { stage: 'performed', execution: { performedOn: '2026-04-21' } },
    },
  );
  const tried = (...methods: string[]) =>
    methods.reduce(
      (story, method) =>
        story.when('record-service-attempt', failedAttempt('decision', method, '2026-04-20'), 'wang', '2026-04-20')
          .after,
      at('decided'),
    );
  const inVain = { ...proclaimedOn('2026-04-21'), proclaimedBecause: 'other-ways-failed' };
  records(
    'is proclaimed after handing over and post failed; the first attempt keeps the seven days (PR Art.81, 82(5))',
    ['DecisionServed'],
    { of: () => tried('direct', 'post'), body: inVain },
    { state: { execution: { servedFirstOn: '2026-04-20', servedOn: '2026-05-21' } } },
  );
  refuses('is not proclaimed after one way alone failed (PR Art.82(5))', 'proclaimed-too-early', {
    of: () => tried('direct', 'direct'),
    body: inVain,
  });
  refuses('is not proclaimed before any other way (PR Art.82(5))', 'proclaimed-too-early', { body: inVain });
  refuses('is not proclaimed without its ground (PR Art.82(5))', 'proclaimed-too-early', {
    body: { ...servedOn('2026-04-21', 'proclamation'), account: '当事人下落不明' },
  });
  refuses('is not proclaimed without reason and course (PR Art.82(5))', 'way-unexplained', {
    body: { ...servedOn('2026-04-21', 'proclamation'), proclaimedBecause: 'missing' },
  });
  refuses('is not left without a witness or a recording (PR Art.82(2))', 'service-not-proven', {
    body: { ...servedOn('2026-04-21', 'leave'), account: '当事人拒收' },
  });
  refuses('is not left without the reason of the refusal (PR Art.82(2))', 'way-unexplained', {
    body: { ...servedOn('2026-04-21', 'leave'), witness: '居委会某某' },
  });
  records('is left before a witness (PR Art.82(2))', ['DecisionServed'], {
    body: { ...servedOn('2026-04-21', 'leave'), witness: '居委会某某', account: '当事人拒收' },
  });
  refuses('is not served electronically without consent (PR Art.82(3); form #10)', 'electronic-not-agreed', {
    body: servedOn('2026-04-21', 'electronic'),
  });
  const agreed = (electronic: boolean) => () =>
    at('decided').when('confirm-service-address', { ...confirmedAddress, electronic }, 'wang', '2026-04-20').after;
  records('is served electronically where the party agreed to it (PR Art.82(3))', ['DecisionServed'], {
    of: agreed(true),
    body: servedOn('2026-04-21', 'electronic'),
  });
  refuses('is not served electronically where the party confirmed an address alone', 'electronic-not-agreed', {
    of: agreed(false),
    body: servedOn('2026-04-21', 'electronic'),
  });
  it('was not served electronically before Order 42 (PR Art.82(3))', () => {
    const story = agreed(true)();
    if (story.state.stage !== 'decided') throw new Error('The case is decided');
    const context = { ...contextOf(law, people.wang, '2021-07-14T09:00:00Z'), day: '2021-07-14' as const };
    const [address] = story.state.aside.serviceAddresses;
    if (address === undefined) throw new Error('The address is confirmed');
    const aside = { ...story.state.aside, serviceAddresses: [{ ...address, confirmedOn: '2021-07-01' as const }] };
    const state = { ...story.state, aside };
    const open = (on: LegalDate) => refuseUnlessElectronicOpen('electronic', on, 'decision', state, context);
    expect(open('2021-07-14')).toMatchObject({ code: 'electronic-not-open', ground: 'PR Art.82(3)' });
    expect(open('2021-07-15')).toBeNull();
  });
  records('is served by another bureau or body where handing over is difficult (PR Art.82(4))', ['DecisionServed'], {
    body: servedOn('2026-04-21', 'entrusted'),
  });
  refuses('cannot be served before it was made', 'before-the-case', { body: servedOn('2026-04-19') });
  refuses('cannot be served tomorrow', 'in-the-future', { body: servedOn('2026-04-22') });
  refuses('is refused to a caseworker who is not on the case', 'not-assigned', { by: 'yang' });

  describe('to who turns up during the proclamation of 21 April (PR Art.82)', () => {
    const proclaimed = () =>
      at('decided').when('serve-decision', proclaimedOn('2026-04-21'), 'wang', '2026-04-21').after;
    const direct = { of: proclaimed, body: servedOn('2026-05-11'), on: '2026-05-11' };
    records('counts on that day, and every term runs from it', ['DecisionServed'], direct, {
      data: { effectiveOn: '2026-05-11' },
      state: { stage: 'executing', execution: { servedOn: '2026-05-11', servedFirstOn: '2026-04-21' } },
    });
    it('gives fifteen days to pay and six months to sue from that day (APL Art.67; ALL Art.46)', () => {
      const { state } = proclaimed().when('serve-decision', direct.body, 'wang', direct.on).after;
      expect(findClock(state, law, 'pay')).toMatchObject({ start: '2026-05-11', due: '2026-05-26' });
      expect(findClock(state, law, 'suit')).toMatchObject({ start: '2026-05-11', due: '2026-11-11' });
      expect(findClock(state, law, 'serve-decision')).toMatchObject({ stoppedOn: '2026-04-21' });
    });
    records(
      'leaves nothing to perform where nothing was imposed, from that day',
      ['DecisionServed'],
      {
        ...direct,
        of: () =>
          before('serve-decision', {}, 'no-penalty')().when(
            'serve-decision',
            proclaimedOn('2026-04-21'),
            'wang',
            '2026-04-21',
          ).after,
      },
      { state: { stage: 'performed', execution: { servedOn: '2026-05-11', performedOn: '2026-05-11' } } },
    );
    refuses('is none before the proclamation', 'before-the-case', { ...direct, body: servedOn('2026-04-20') });
    refuses('comes to nothing once the thirty days are over', 'nothing-to-do', {
      ...direct,
      body: servedOn('2026-05-21'),
      on: '2026-05-22',
    });
    refuses('is no second proclamation', 'nothing-to-do', { ...direct, body: proclaimedOn('2026-05-11') });
    refuses('is not repeated where it was handed over', 'nothing-to-do', {
      ...direct,
      of: () => at('decided').when('serve-decision', servedOn('2026-04-21'), 'wang', '2026-04-21').after,
    });
  });
});
