import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { byKeyboard } from './hands.js';
import { Person } from './person.js';

/** The demonstration of the summary procedure: decided on the spot, paid in cash, handed in, filed. */
const onTheSpot = 7;

describeInBrowser('A case by keyboard alone', (browser) => {
  const office = officeFor(embedded);

  it('is opened, decided on the spot, paid and filed without a mouse (WCAG 2.1, 2.1.1)', async () => {
    const { steps } = await demonstrationCase(onTheSpot, 'by keyboard');
    const person = await Person.signedIn(browser(), {
      url: office.client.url,
      person: steps[0]?.by ?? '',
      by: byKeyboard,
    });
    const { page, hands } = person;
    let id = '';
    for (const step of steps) {
      await person.playAt(step.at);
      const way =
        id === '' ? page.locator('nav a[href$="/new-case"]') : page.locator(`.steps a[href$="/acts/${step.action}"]`);
      await person.standsStill();
      // What is only possible is folded behind a button.
      if (id !== '' && (await way.count()) === 0)
        await hands.presses(
          page
            .locator('.steps')
            .getByRole('button', { name: /^显示(其余)? \d+ 项$/ })
            .first(),
        );
      await hands.presses(way.first());
      await fill(page, step.body, hands);
      id = await person.sends();
    }
    const { body } = await office.client.get<{ state: { stage: string } }>(`/cases/${id}`, 'feng');
    expect(body.state.stage).toBe('summary-filed');
    expect(person.faults).toEqual([]);
    await person.leaves();
  }, 240_000);
});
