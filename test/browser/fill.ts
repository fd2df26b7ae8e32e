import type { Locator, Page } from 'playwright-core';
import { choiceWords } from '#casework/words/choices/index';
import { demonstrationFilePaths } from '#law-files';

/** What a form is filled with by hand: the body of an act. */
type Value = string | number | boolean | readonly Value[] | { readonly [field: string]: Value };

const inChina = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

const plain = (value: Value): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** As people write it: an instant by the clock on the wall, everything else as it stands. */
const written = (value: Value): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)
    ? inChina.format(new Date(value))
    : plain(value);

/** Types the body of an act into its form, field by field, as a person would. */
export const fill = async (page: Page, body: object): Promise<void> => {
  await page.locator('form').first().waitFor();
  await fillPart(page, '', body as Record<string, Value>);
};

const fillPart = async (page: Page, at: string, part: { readonly [field: string]: Value }): Promise<void> => {
  await openFolded(page);
  for (const [name, value] of Object.entries(part))
    if (name !== 'forParty') await fillField(page, at === '' ? name : `${at}.${name}`, name, value);
};

/** What may be left out stands behind a heading. */
const openFolded = async (page: Page): Promise<void> => {
  const folded = page.locator('details.optional:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
};

const isPart = (value: Value): value is { readonly [field: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);

const fillField = async (page: Page, path: string, name: string, value: Value): Promise<void> => {
  const group = page.locator(`[id="group-${path}"]`);
  if (Array.isArray(value) && value.length === 0) return;
  if (isPart(value) && name !== 'file') {
    const open = group.getByRole('button', { name: '填写这一部分' });
    if ((await open.count()) > 0 && (await group.locator('.fields').count()) === 0) await open.first().click();
    return fillPart(page, path, value);
  }
  if (name === 'files' || name === 'file') return sendFiles(group, [value].flat() as Record<string, string>[]);
  if (Array.isArray(value) && value.some((each) => isPart(each as Value))) {
    for (const [place, each] of (value as Record<string, Value>[]).entries()) {
      await group.getByRole('button', { name: '添加一项' }).last().click();
      await fillPart(page, `${path}.${place}`, each);
    }
    return;
  }
  await fillPlain(page, page.locator(`[id="field-${path}"]`), name, value);
};

const fillPlain = async (page: Page, field: Locator, name: string, value: Value): Promise<void> => {
  if (name === 'sha256') return sendRecording(field);
  if (typeof value === 'boolean') return field.getByText(value ? '是' : '否', { exact: true }).click();
  const isChosen = (await field.getAttribute('role')) === 'combobox';
  if (isChosen && Array.isArray(value)) return chooseAll(page, field, name, value.map(plain));
  if (isChosen) return choose(page, field, name, plain(value));
  if (Array.isArray(value)) {
    for (const each of value) await field.getByText(wordFor(name, String(each)), { exact: true }).click();
    return;
  }
  const isMoney = (await field.locator('xpath=..').locator('.ant-input-suffix').count()) > 0;
  await field.fill(isMoney ? (Number(value) / 100).toFixed(2) : written(value));
};

const endings: Readonly<Record<string, string>> = {
  'image/png': '.png',
  'application/pdf': '.pdf',
  'audio/wav': '.wav',
};

/** Files of the demonstration of the kinds that the act names. */
const sendFiles = async (group: Locator, files: readonly Record<string, string>[]): Promise<void> => {
  const paths = await demonstrationFilePaths();
  for (const [place, { mediaType = '' }] of files.entries()) {
    const path = paths.find((each) => each.endsWith(endings[mediaType] ?? '?')) ?? '';
    await group.locator('input[type=file]').setInputFiles(path);
    await group.getByRole('button', { name: '删除此项' }).nth(place).waitFor();
  }
};

/** A recording is named by its digest, which the form computes from the file that is chosen. */
const sendRecording = async (field: Locator): Promise<void> => {
  const sound = (await demonstrationFilePaths()).find((path) => path.endsWith('.wav'));
  await field.setInputFiles(sound ?? '');
  await field.locator('xpath=..').locator('.number').waitFor();
};

const wordFor = (name: string, choice: string): string => choiceWords(name, choice)?.['zh-CN'] ?? choice;

/** Opens a list of choices, looks for one by its identifier and takes the one that is called so. */
const choose = async (page: Page, field: Locator, name: string, choice: string): Promise<void> => {
  await field.click();
  await field.fill(choice);
  const open = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  const word = choiceWords(name, choice)?.['zh-CN'];
  const options = open.locator('.ant-select-item-option');
  const target = word === undefined ? options : open.locator(`.ant-select-item-option[title="${word}"]`);
  await target.first().click();
  await page.keyboard.press('Escape');
};

/** Several persons: those whom the form knew already stay, if they are as many as are wanted. */
const chooseAll = async (page: Page, field: Locator, name: string, choices: readonly string[]): Promise<void> => {
  const chosen = field.locator('xpath=ancestor::div[@class="field"][1]').locator('.ant-select-selection-item');
  if ((await chosen.count()) === choices.length) return;
  for (const choice of choices) await choose(page, field, name, choice);
};
