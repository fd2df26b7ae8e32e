import type { Locator } from 'playwright-core';
import { clueOfToday } from '../system/clue-of-today.js';
import { embedded, officeFor } from '../system/office.js';
import { inDays } from '../system/today.js';
import { describeInBrowser } from './chromium.js';
import { isTooWide, look } from './look.js';
import { Person } from './person.js';

describeInBrowser('Ctrl+K', (browser) => {
  const office = officeFor(embedded);
  const ids: string[] = [];
  const parties = ['江城县华联食品商行（虚构）', '江城县华联百货店（虚构）', '河口面馆（虚构）'];

  beforeAll(async () => {
    for (const [place, name] of parties.entries()) {
      const party = { kind: 'company', name };
      const receivedOn = inDays(place - 3);
      const { body } = await office.client.post('/cases', 'wang', { ...clueOfToday(), party, receivedOn });
      ids.push(body.id);
      await office.client.get(`/cases?position=${body.position}`, 'wang');
    }
  });

  const chosen = ({ page }: Person): Locator => page.locator('[role=option][aria-selected=true]');

  it('finds a case by any part of its name, by the keyboard alone, and gives the focus back', async () => {
    const wang = await Person.signedIn(browser(), { url: office.client.url, person: 'wang' });
    const { page } = wang;
    await page.locator('h1').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const button = page.getByRole('button', { name: '查找' });
    await button.focus();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.waitFor();
    // What is typed goes into the field without a click.
    await page.keyboard.type('华联');
    await page.getByRole('option', { name: parties[0] ?? '' }).waitFor();
    // The newest case stands first.
    await chosen(wang)
      .filter({ hasText: parties[1] ?? '' })
      .waitFor();
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen(wang).getAttribute('id'));
    expect(await look(wang, 'find-desk-zh-CN')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await chosen(wang)
      .filter({ hasText: parties[0] ?? '' })
      .waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.activeElement.className')).toContain('find-button');
    await page.keyboard.press('Meta+k');
    // What is typed before the field is there comes into it, and nowhere else.
    await page.keyboard.type('ab');
    await field.waitFor();
    expect(await field.inputValue()).toBe('ab');
    await page.getByRole('dialog').getByRole('combobox').fill('联食');
    await chosen(wang)
      .filter({ hasText: parties[0] ?? '' })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${ids[0] ?? ''}`);
    // No name of a person stands in an address, typed or encoded.
    expect(asked.filter((url) => /华|联|%E5|%E8/i.test(url))).toEqual([]);
    expect(wang.faults).toEqual([]);
    await wang.leaves();
  });

  it('says what is missing and what was not found, and finds pages, on a phone too', async () => {
    const wang = await Person.signedIn(browser(), {
      url: office.client.url,
      person: 'wang',
      screen: 'phone',
      language: 'en',
    });
    const { page } = wang;
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByText('Type any two characters').waitFor();
    await page.getByRole('dialog').getByRole('combobox').fill('不存在的店');
    await page.getByText('No such case was found.').waitFor();
    expect(await look(wang, 'find-nothing-phone-en')).toEqual([]);
    await page.getByRole('dialog').getByRole('combobox').fill('河口面馆');
    await page.getByRole('option', { name: '河口面馆' }).waitFor();
    expect(await look(wang, 'find-phone-en')).toEqual([]);
    expect(await isTooWide(wang)).toBe(false);
    await page.getByRole('dialog').getByRole('combobox').fill('clue');
    await page.getByRole('option', { name: 'Register a clue' }).click();
    await page.waitForURL(/new-case$/);
    expect(wang.faults).toEqual([]);
    await wang.leaves();
  });

  it('shows no case to who looks at none', async () => {
    const han = await Person.signedIn(browser(), { url: office.client.url, person: 'han' });
    await han.page.keyboard.press('Control+k');
    await han.page.getByRole('dialog').getByRole('combobox').fill('华联');
    await han.page.locator('output', { hasText: '只能查找页面' }).waitFor();
    expect(await han.page.getByRole('option').count()).toBe(0);
    expect(await look(han, 'find-no-role')).toEqual([]);
    expect(han.faults).toEqual([]);
    await han.leaves();
  });
});
