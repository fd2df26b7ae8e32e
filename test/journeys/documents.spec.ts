import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOfDocx, wordsOfHtml } from '../../libs/documents/test/documents.js';
import { anlu } from '../system/command.js';
import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';

interface Listed {
  documents: {
    form: number;
    name: string;
    number: string | null;
    event: number;
    completedBy: number;
    servedOn: string | null;
    filled: boolean;
  }[];
  missing: { action: string; anyOf: { form: number }[] }[];
}

describe('The documents of a case', () => {
  const office = officeFor(embedded);

  let id = '';
  let open = '';
  beforeAll(async () => {
    const script = await demonstrationCase(1, 'documents');
    id = (await play(office.client, script)).id;
    const other = await demonstrationCase(2, 'documents open');
    open = (await play(office.client, other, { to: placeOf(other, 'assign-officers') + 1 })).id;
  });

  const asked = async (path: string, user = 'feng') => {
    const headers = await office.client.authorization(user);
    const answer = await fetch(`${office.client.url}${path}`, { headers });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const listed = async (caseId = id): Promise<Listed> =>
    (await office.client.get<Listed>(`/cases/${caseId}/documents`, 'feng')).body;

  it('are listed with what made them, their numbers and their service, from the source of the case to its archive', async () => {
    const { documents } = await listed();
    expect(documents.map(({ form }) => form)).toEqual(
      expect.arrayContaining([1, 7, 35, 36, 37, 43, 45, 50, 53, 54, 55, 56]),
    );
    expect(documents.find(({ form }) => form === 45)).toMatchObject({
      name: '行政处罚决定书',
      number: expect.stringMatching(/示市监处罚〔\d{4}〕\d+号/u) as string,
      servedOn: expect.stringMatching(/^\d{4}-/) as string,
      filled: true,
    });
  });

  it('that the next acts wait for are named', async () => {
    expect((await listed(open)).missing).toContainEqual(
      expect.objectContaining({ action: 'approve-measure', anyOf: [{ form: 8, name: '行政处罚案件有关事项审批表' }] }),
    );
  });

  it('that are listed as filled can all be read as a page and as a Word document with the same words', async () => {
    for (const { form, completedBy, filled, name } of (await listed()).documents) {
      if (!filled) continue;
      const path = `/cases/${id}/documents/${form}?event=${completedBy}`;
      const page = await asked(path);
      expect([form, page.status]).toEqual([form, 200]);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      const word = await asked(`${path}&format=docx`);
      expect(word.headers.get('content-type')).toMatch(/wordprocessingml/);
      expect(word.headers.get('content-disposition')).toBe(
        `attachment; filename*=UTF-8''${encodeURIComponent(`${name.replaceAll('/', '、')}.docx`)}`,
      );
      expect(wordsOfDocx(word.bytes)).toBe(wordsOfHtml(page.bytes.toString('utf8')));
    }
  });

  it('are as they were at an event: a filing that was proposed, and later approved', async () => {
    const filing = (await listed()).documents.find(({ form }) => form === 7);
    const at = async (event: number): Promise<string> =>
      wordsOfHtml((await asked(`/cases/${id}/documents/7?event=${event}`)).bytes.toString('utf8'));
    expect(await at(filing?.event ?? 0)).toMatch(/部门负责人意见＿＿＿＿/u);
    expect(await at(filing?.completedBy ?? 0)).toMatch(/部门负责人意见同意立案。/u);
    const [first, again] = [await asked(`/cases/${id}/documents/7`), await asked(`/cases/${id}/documents/7`)];
    expect(first.bytes.equals(again.bytes)).toBe(true);
  });

  it.each([
    ['a form that does not exist', '57', 400],
    ['a form that is not filled', '13', 400],
    ['a form that is no number', 'decision', 400],
    ['a format that is not made', '45?format=pdf', 400],
    ['an event that is no number', '45?event=last', 400],
    ['event 0', '45?event=0', 400],
    ['an event that has not happened', '45?event=9999', 404],
    ['a form that no event has made by then', '45?event=3', 404],
    ['a form twice asked for in two formats', '45?format=html&format=docx', 400],
  ])('are refused clearly for %s', async (_, path, status) => {
    const answer = await asked(`/cases/${id}/documents/${path}`);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.bytes.toString('utf8'))).toMatchObject({ detail: expect.stringMatching(/\S/) as string });
  });

  it('are for those who may see the case', async () => {
    expect((await asked(`/cases/${id}/documents`, 'sun')).status).toBe(403);
    expect((await asked(`/cases/${id}/documents/45`, 'sun')).status).toBe(403);
    expect((await asked('/cases/nobody/documents/45')).status).toBe(404);
  });

  it('are written to a file by the command line', async () => {
    const file = join(office.folder, 'decision.docx');
    const done = await anlu(['document', id, '45', '--format', 'docx', '--out', file], { ANLU_DATA: office.folder });
    expect(done.code).toBe(0);
    expect(wordsOfDocx(await readFile(file))).toContain('行政处罚决定书');
    const page = await anlu(['document', id, '45'], { ANLU_DATA: office.folder });
    expect(page.stdout).toMatch(/^<!doctype html>/);
    const wrong = await anlu(['document', id, '99', '--out', `${file}.none`], { ANLU_DATA: office.folder });
    // There is no such form: an argument, and nothing that was found.
    expect(wrong.code).toBe(2);
    await expect(readFile(`${file}.none`)).rejects.toThrow(/ENOENT/);
  });
});
