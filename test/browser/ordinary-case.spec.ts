import type { Step } from '#casework/simulation/index';
import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { look } from './look.js';
import { Person } from './person.js';

/** Reads the paper that the act would make before it is sent: whom it is for and what he may say, without a number. */
const readsBefore = async (person: Person): Promise<void> => {
  await person.page.getByRole('button', { name: '预览文书' }).click();
  const paper = person.page.locator('.previewed .paper .body');
  await paper.getByText('行政处罚告知书').first().waitFor();
  expect(await paper.innerText()).toMatch(/市监罚告〔＿+〕＿+号[^]*（虚构）[^]*陈述/);
  expect(await look(person, 'preview-desk-zh-CN')).toEqual([]);
};

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
      if (step.action === 'issue-notice') await readsBefore(person);
      id = await person.sends();
    }
    const { body } = await office.client.get<{ state: { stage: string }; version: number }>(`/cases/${id}`, 'feng');
    expect(body.state.stage).toBe('archived');
    for (const person of people.values()) expect(person.faults).toEqual([]);
  }, 300_000);
});
