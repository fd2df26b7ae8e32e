import type { Locator, Page } from 'playwright-core';
import { choiceWords } from '#casework/words/choices/index';
import { demonstrationFilePaths } from '#law-files';
import { byMouse, type Hands } from './hands.js';

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

/** What a form is worked with: its page, and how. */
interface AtForm {
  readonly page: Page;
  readonly hands: Hands;
}

/** Types the body of an act into its form, field by field, as a person would. */
export const fill = async (page: Page, body: object, hands: Hands = byMouse(page)): Promise<void> => {
  await page.locator('form').first().waitFor();
  await fillPart({ page, hands }, '', body as Record<string, Value>);
};

const fillPart = async (form: AtForm, at: string, part: { readonly [field: string]: Value }): Promise<void> => {
  await openFolded(form);
  for (const [name, value] of Object.entries(part))
    if (name !== 'forParty') await fillField(form, at === '' ? name : `${at}.${name}`, name, value);
};

/** What may be left out stands behind a heading. */
const openFolded = async ({ page, hands }: AtForm): Promise<void> => {
  const folded = page.locator('details.optional:not([open]) > summary');
  while ((await folded.count()) > 0) await hands.presses(folded.first());
};

const isPart = (value: Value): value is { readonly [field: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);

const fillField = async (form: AtForm, path: string, name: string, value: Value): Promise<void> => {
  const { page, hands } = form;
  const group = page.locator(`[id="group-${path}"]`);
  if (Array.isArray(value) && value.length === 0) return;
  if (isPart(value) && name !== 'file') {
    const open = group.getByRole('button', { name: '填写这一部分' });
    if ((await open.count()) > 0 && (await group.locator('.fields').count()) === 0) await hands.presses(open.first());
    return fillPart(form, path, value);
  }
  if (name === 'files' || name === 'file') return sendFiles(group, [value].flat() as Record<string, string>[]);
  if (Array.isArray(value) && value.some((each) => isPart(each as Value))) {
    for (const [place, each] of (value as Record<string, Value>[]).entries()) {
      // What an earlier act said stands there already, and is written over.
      const known = page.locator(`[id^="field-${path}.${place}."], [id^="group-${path}.${place}."]`);
      if ((await known.count()) === 0) await hands.presses(group.getByRole('button', { name: '添加一项' }).last());
      await fillPart(form, `${path}.${place}`, each);
    }
    return;
  }
  await fillPlain(form, page.locator(`[id="field-${path}"]`), name, value);
};

const fillPlain = async ({ hands }: AtForm, field: Locator, name: string, value: Value): Promise<void> => {
  if (name === 'sha256') return sendRecording(field);
  if (typeof value === 'boolean') return hands.answers(field, value);
  const isChosen = (await field.getAttribute('role')) === 'combobox';
  if (isChosen && Array.isArray(value) && (await isWritten(field))) return hands.adds(field, value.map(plain));
  if (isChosen && Array.isArray(value)) return chooseAll(hands, field, name, value.map(plain));
  if (isChosen) return hands.chooses(field, plain(value), titleOf(name, plain(value)));
  if (Array.isArray(value)) {
    for (const each of value) await hands.ticks(field, titleOf(name, String(each)) ?? String(each));
    return;
  }
  const isMoney = (await field.locator('xpath=..').locator('.ant-input-suffix', { hasText: '元' }).count()) > 0;
  await hands.writes(field, isMoney ? (Number(value) / 100).toFixed(2) : written(value));
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

/** Whether several texts are written into a field one after the other, where nothing is offered to choose from. */
const isWritten = async (field: Locator): Promise<boolean> => {
  const around = field.locator('xpath=ancestor::div[contains(concat(" ", @class, " "), " ant-select ")][1]');
  return (await around.locator('.ant-select-suffix').count()) === 0;
};

/** What the form calls a choice; undefined where it is no choice with words: a person, a unit, a basis. */
const titleOf = (name: string, choice: string): string | undefined => choiceWords(name, choice)?.['zh-CN'];

/** Several persons: those whom the form knew already stay, if they are as many as are wanted. */
const chooseAll = async (hands: Hands, field: Locator, name: string, choices: readonly string[]): Promise<void> => {
  const chosen = field.locator('xpath=ancestor::div[@class="field"][1]').locator('.ant-select-selection-item');
  if ((await chosen.count()) === choices.length) return;
  for (const choice of choices) await hands.chooses(field, choice, titleOf(name, choice));
};
