import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, play } from '../system/play.js';
import { describeInBrowser } from './chromium.js';
import { isTooWide, look } from './look.js';
import { Person } from './person.js';

describeInBrowser('An official document', (browser) => {
  const office = officeFor(embedded);
  let caseId: string;
  beforeAll(async () => {
    caseId = (await play(office.client, await demonstrationCase(1, 'a document in place'))).id;
  }, 120_000);

  it.each(['desk', 'phone'] as const)(
    'is read over the page of its case, on a %s',
    async (screen) => {
      const { url } = office.client;
      const feng = await Person.signedIn(browser(), { url, person: 'feng', screen });
      await feng.opens(`/cases/${caseId}?tab=documents`);
      await feng.page
        .getByRole('button', { name: /^打开 .*行政处罚决定书/ })
        .first()
        .click();
      const paper = feng.page.locator('.paper');
      // It is an element of the page, with the styles of the paper and none of the console.
      await paper.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await paper.locator('.body').innerText()).toContain('行政处罚决定书');
      const heading = "document.querySelector('.paper').shadowRoot.querySelector('h1')";
      const aligned = await feng.page.evaluate<string>(`getComputedStyle(${heading}).textAlign`);
      expect(aligned).toBe('center');
      expect(await look(feng, `document-in-place-${screen}`)).toEqual([]);
      expect(await isTooWide(feng)).toBe(false);
      await feng.page.keyboard.press('Escape');
      await paper.waitFor({ state: 'detached' });
      await feng.leaves();
    },
    120_000,
  );
});
