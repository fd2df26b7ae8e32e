import type { Locator, Page } from 'playwright-core';

/** How somebody works a page: what a form needs done, done with a mouse or with nothing but the keyboard. */
export interface Hands {
  /** Presses a button, follows a link, opens what is folded. */
  presses(target: Locator): Promise<void>;
  /** Writes into a field, in place of what stood there. */
  writes(field: Locator, text: string): Promise<void>;
  /** Looks in a list of choices for a text, and takes the one of that title, or the first. */
  chooses(field: Locator, text: string, title: string | undefined): Promise<void>;
  /** Writes several texts into one field, each ended by the enter key, in place of those that stood there. */
  adds(field: Locator, texts: readonly string[]): Promise<void>;
  /** Says yes or no. */
  answers(field: Locator, isYes: boolean): Promise<void>;
  /** Ticks one of several choices. */
  ticks(field: Locator, title: string): Promise<void>;
}

const openList = (page: Page): Locator => page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');

const optionOf = (page: Page, title: string | undefined): Locator =>
  openList(page)
    .locator(title === undefined ? '.ant-select-item-option' : `.ant-select-item-option[title="${title}"]`)
    .first();

/** Takes out what stands in a field of several texts. */
const clear = async (field: Locator): Promise<void> => {
  const written = field.locator('xpath=ancestor::div[@class="field"][1]').locator('.ant-select-selection-item');
  for (let count = await written.count(); count > 0; count -= 1) await field.press('Backspace');
};

export const byMouse = (page: Page): Hands => ({
  presses: (target) => target.click(),
  writes: (field, text) => field.fill(text),
  chooses: async (field, text, title) => {
    await field.click();
    await field.fill(text);
    await optionOf(page, title).click();
    await page.keyboard.press('Escape');
  },
  adds: async (field, texts) => {
    await clear(field);
    for (const text of texts) {
      await field.fill(text);
      await field.press('Enter');
    }
  },
  answers: (field, isYes) => field.getByText(isYes ? '是' : '否', { exact: true }).click(),
  ticks: (field, title) => field.getByText(title, { exact: true }).click(),
});

/** More stops than any page has. */
const mostStops = 600;

/** Where the target is as seen from what has the focus: what has it or holds what has it, or on which side. */
const sideOf = (target: Locator): Promise<'here' | 'before' | 'after'> =>
  target.evaluate((element) => {
    const { activeElement } = element.ownerDocument;
    if (element.contains(activeElement)) return 'here';
    const isBefore =
      activeElement !== null &&
      (activeElement.compareDocumentPosition(element) & 2) !== 0 &&
      activeElement.tagName !== 'BODY';
    return isBefore ? 'before' : 'after';
  });

/** Goes from stop to stop by the tab key until the target has the focus. @throws where it never gets it */
const reach = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    const side = await sideOf(target);
    if (side === 'here') return;
    await page.keyboard.press(side === 'before' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`The tab key never comes to ${String(target)}`);
};

/** Takes the option that is marked once it is the one that is looked for: the arrow keys go on from one to the next. */
const takeOption = async (page: Page, wanted: Locator): Promise<void> => {
  await wanted.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if ((await wanted.getAttribute('class'))?.includes('ant-select-item-option-active') === true) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
};

export const byKeyboard = (page: Page): Hands => ({
  presses: async (target) => {
    await reach(page, target);
    await page.keyboard.press('Enter');
  },
  writes: async (field, text) => {
    await reach(page, field);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
  },
  chooses: async (field, text, title) => {
    await reach(page, field);
    await page.keyboard.type(text);
    await takeOption(page, optionOf(page, title));
    await page.keyboard.press('Escape');
  },
  adds: async (field, texts) => {
    await reach(page, field);
    await clear(field);
    for (const text of texts) {
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
    }
  },
  answers: async (field, isYes) => {
    // The tab key stops at what is chosen of a group, or at its first; the arrow keys choose within it.
    await reach(page, field);
    await page.keyboard.press('Space');
    const wanted = field.locator('input[type=radio]').nth(isYes ? 0 : 1);
    if (!(await wanted.isChecked())) await page.keyboard.press('ArrowRight');
  },
  ticks: async (field, title) => {
    await reach(page, field.locator('label').filter({ hasText: title }).locator('input[type=checkbox]'));
    await page.keyboard.press('Space');
  },
});
