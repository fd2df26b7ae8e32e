import { embedded, officeFor } from '../system/office.js';
import { describeInBrowser } from './chromium.js';
import { Person } from './person.js';

describeInBrowser('The first page after signing in', (browser) => {
  const office = officeFor(embedded);

  it.each([
    ['wang', 'a caseworker', /worklist$/, '工作台'],
    ['sun', 'a legal reviewer', /worklist$/, '工作台'],
    ['jiang', 'an auditor', /supervision$/, '监督'],
    ['shen', 'a registrar, who has no worklist', /cases$/, '案件'],
    ['han', 'an administrator, who sees no case', /proof$/, '核验'],
  ])('of %s, %s, is one that they may see', async (person, _role, address, title) => {
    const somebody = await Person.signedIn(browser(), { url: office.client.url, person });
    await somebody.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await somebody.page.waitForLoadState('networkidle');
    expect(somebody.page.url()).toMatch(address);
    expect(somebody.faults).toEqual([]);
    await somebody.leaves();
  });
});
