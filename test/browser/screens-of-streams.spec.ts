import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, play } from '../system/play.js';
import { streamsBesideCases, type StreamsBesideCases } from '../system/streams-beside-cases.js';
import { describeInBrowser, type Screen } from './chromium.js';
import { lookAtAll } from './look-at-all.js';
import { Person } from './person.js';

const sizes = ['desk', 'phone'] as const satisfies Screen[];

describeInBrowser('Every screen beside those of cases', (browser) => {
  const office = officeFor(embedded);
  let made: StreamsBesideCases = { complaint: '', fresh: '', inspection: '', planned: '' };

  beforeAll(async () => {
    await play(office.client, await demonstrationCase(1, 'numbers to look at'));
    made = await streamsBesideCases(office.client);
  }, 120_000);

  it.each(sizes)(
    'can be used by everybody, on a %s, in both languages',
    async (screen) => {
      const enter = (person: string) => Person.signedIn(browser(), { url: office.client.url, person, screen });
      const [shen, wang, jiang, feng] = await Promise.all([
        enter('shen'),
        enter('wang'),
        enter('jiang'),
        enter('feng'),
      ]);
      const { complaint, fresh, inspection, planned } = made;
      const found = await lookAtAll(
        [
          [shen, '/complaints', 'complaints'],
          [shen, '/complaints?state=later&handlers=sun', 'complaints-empty'],
          [shen, '/complaints/new', 'complaint-new'],
          [wang, `/complaints/${complaint}`, 'complaint'],
          [jiang, `/complaints/${complaint}?tab=history`, 'complaint-history'],
          [wang, `/complaints/${complaint}?tab=clocks`, 'complaint-clocks'],
          [jiang, `/complaints/${complaint}?tab=looks`, 'complaint-looks'],
          [jiang, '/audit?tab=looks', 'audit-looks'],
          [wang, `/complaints/${fresh}`, 'complaint-fresh'],
          [wang, `/complaints/${complaint}/acts/tell-parties`, 'complaint-act'],
          [wang, '/complaints/nothing', 'complaint-none'],
          [feng, '/inspections', 'inspections'],
          [feng, '/inspections?state=done&unit=shifan.hekou', 'inspections-empty'],
          [feng, `/inspections/${inspection}`, 'inspection'],
          [feng, `/inspections/${inspection}?tab=draw`, 'inspection-draw'],
          [feng, `/inspections/${planned}`, 'inspection-planned'],
          [feng, `/inspections/${planned}?tab=plan`, 'inspection-plan'],
          [feng, `/inspections/${planned}/acts/draw`, 'inspection-act'],
          [shen, '/registers', 'officers'],
          [shen, '/registers?tab=units', 'units'],
          [shen, '/registers?tab=calendar', 'calendar'],
          [feng, '/moved?change=calendar.2026&on=2026-11-30', 'deadlines-moved'],
          [wang, '/moved?change=calendar.2025&on=2026-11-30', 'deadlines-moved-none'],
          [shen, '/registers/officers/new', 'officer-new'],
          [shen, '/registers/officers/wang', 'officer'],
          [shen, '/registers/officers/wang?tab=history', 'officer-history'],
          [shen, '/registers/officers/wang/acts/issue-certificate', 'officer-act'],
          ...['content', 'lists', 'capacity', 'numbers', 'history'].map((tab): [Person, string, string] => [
            shen,
            `/registers/units/${tab === 'numbers' ? 'shifan' : 'shifan.chengguan'}?tab=${tab}`,
            `unit-${tab}`,
          ]),
          [shen, '/registers/units/shifan.chengguan/acts/publish-power-list', 'unit-act'],
          [jiang, '/system', 'system'],
        ],
        screen,
      );
      expect(found).toEqual([]);
      for (const person of [shen, wang, jiang, feng]) {
        expect(person.faults.filter((fault) => !/404/.test(fault))).toEqual([]);
        await person.leaves();
      }
    },
    240_000,
  );
});
