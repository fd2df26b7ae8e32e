import type { Step } from '#casework/simulation/index';
import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { Person } from './person.js';

describeInBrowser('An ordinary case in the browser', (browser) => {
  const office = officeFor(embedded);

  it('is opened, worked and closed by its five people, each at a screen of their own', async () => {
    const { steps } = await demonstrationCase(1, 'in the browser');
    const people = new Map<string, Person>();
    const at = async ({ by }: Step): Promise<Person> => {
      const known = people.get(by) ?? (await Person.signedIn(browser(), { url: office.client.url, person: by }));
      people.set(by, known);
      return known;
    };
    let id = '';
    for (const step of steps) {
      const person = await at(step);
      await person.playAt(step.at);
      await person.opens(id === '' ? '/new-case' : `/cases/${id}/acts/${step.action}`);
      await fill(person.page, step.body);
      id = await person.sends();
    }
    const { body } = await office.client.get<{ state: { stage: string }; version: number }>(`/cases/${id}`, 'feng');
    expect(body.state.stage).toBe('archived');
    for (const person of people.values()) expect(person.faults).toEqual([]);
  }, 300_000);
});
