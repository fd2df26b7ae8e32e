import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filledForm, shapeOf } from '#casework';
import { contextOf, people } from '#casework/testing/county';
import { casesUnder } from '#casework/testing/stages';
import { loadLaw } from '#law-files';
import { openFormTemplates, templateName } from '../src/engines/form-templates.js';

const { law } = await loadLaw();
const { facts } = casesUnder(law).whole('ordinary').file;
const register = contextOf(law, people.wang, '2026-05-01T00:00:00Z');

describe("A province's set of form templates (ANLU_FORM_TEMPLATES)", () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'anlu-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const holds = async (files: Record<string, string>): Promise<void> => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  };
  const page = async (form: number): Promise<string> => {
    const templates = await openFormTemplates(folder);
    const view = filledForm(form, facts, register)?.view;
    return view === undefined ? '' : templates.render(templateName(form), view);
  };

  it('stands in place of ours, form by form, and with its own parts', async () => {
    await holds({
      '45.liquid': "{% include 'parts/head' %}<p>{{ party }}，{{ penalty }}。</p>{% include 'parts/province' %}",
      'parts/province.liquid': '<p class="right">某省式样</p>',
    });
    expect(await page(45)).toMatch(/^<p class="center"><strong>清河县市场监督管理局<\/strong><\/p>/);
    expect(await page(45)).toMatch(/<p>清河县城关镇某食品店，罚款.*。<\/p><p class="right">某省式样<\/p>$/su);
    expect(await page(46)).toBe('');
    expect(await page(37)).toContain('现将本局拟作出行政处罚的内容');
  });

  it('replaces a part in all forms that have it', async () => {
    await holds({ 'parts/seal.liquid': '<p class="right">{{ bureau }}（省定印章位置）</p>' });
    expect(await page(45)).toContain('清河县市场监督管理局（省定印章位置）');
    expect(await page(37)).toContain('清河县市场监督管理局（省定印章位置）');
  });

  it.each([
    [
      'a field that its form does not have',
      { '37.liquid': '<p>{{ agency }}</p>' },
      /Template 37: there is no field "agency"; there are alsoOrdered, basis, bureau/,
    ],
    [
      'a part with a field that one of its forms does not have',
      { 'parts/seal.liquid': '<p>{{ agency }}</p>' },
      /no field "agency"/,
    ],
    [
      'a form that is not filled',
      { '13.liquid': '<p>一</p>' },
      /Template 13: there is no form of this name that is filled; templates are named 01, 02/,
    ],
    [
      'a name that is no number',
      { 'decision.liquid': '<p>一</p>' },
      /Template decision: there is no form of this name/,
    ],
    ['no template at all', { 'readme.txt': 'x' }, /ANLU_FORM_TEMPLATES=.* is not usable.*no file ending in \.liquid/],
  ])('stops the start with %s', async (_, files, why) => {
    await holds(files);
    await expect(openFormTemplates(folder)).rejects.toThrow(why);
  });

  it('stops the start when the folder is not there', async () => {
    await expect(openFormTemplates(join(folder, 'none'))).rejects.toThrow(/ANLU_FORM_TEMPLATES=.*none is not usable/);
  });

  it('may name what the answer of GET /forms lists for the form', () => {
    expect(shapeOf(45)).toMatchObject({ party: null, evidence: ['order', 'kind', 'description', 'provider'] });
  });
});
