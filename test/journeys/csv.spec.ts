import type { Answer, Problem } from '../system/client.js';
import { clueOfToday } from '../system/clue-of-today.js';
import { anlu } from '../system/command.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import { allPages } from '../system/pages.js';

/** Reads RFC 4180: cells of lines; quotes may hold commas, line ends and doubled quotes. */
const readCsv = (text: string): string[][] => {
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) throw new Error(`This is no CSV: ${text.slice(0, 200)}`);
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
};

/** Names of parties that a spreadsheet would trip over, with what must stand in the cell. */
const awkward: [string, string][] = [
  ['江城县“华联”食品商行（虚构）', '江城县“华联”食品商行（虚构）'],
  ['𠮷野家"老店",分号（虚构）', '𠮷野家"老店",分号（虚构）'],
  ['=HYPERLINK("http://example.invalid","甲")', '\'=HYPERLINK("http://example.invalid","甲")'],
  ['+86 电话商行（虚构）', "'+86 电话商行（虚构）"],
  ['-2+3 商行（虚构）', "'-2+3 商行（虚构）"],
  ['@SUM(A1) 商行（虚构）', "'@SUM(A1) 商行（虚构）"],
];

await describeSystem('A list as CSV', (engines) => {
  const office = officeFor(engines);
  const unit = 'shifan.chengguan';

  const asked = async (user: string, path: string, headers: Record<string, string> = {}): Promise<Answer<string>> =>
    office.client.send<string>('GET', path, { headers: { ...(await office.client.authorization(user)), ...headers } });
  const rowsOf = async (user: string, path: string, headers: Record<string, string> = {}): Promise<string[][]> => {
    const { status, type, body } = await asked(user, path, headers);
    expect({ status, type }).toEqual({ status: 200, type: 'text/csv' });
    return readCsv(body.replace(/^\uFEFF/, ''));
  };

  beforeAll(async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    if ((await anlu(['demo'], settings)).code !== 0) throw new Error('demo failed');
    let position = '';
    for (const [name] of awkward) {
      const clue = { ...clueOfToday(), unit, party: { kind: 'company', name }, matter: '经营过期食品，\n货架第二层' };
      ({ position } = (await office.client.post('/cases', 'wang', clue)).body);
      const { status } = await office.client.get(`/worklist?position=${position}`, 'wang');
      if (status !== 200) throw new Error(`The lists have not seen ${position}`);
    }
  }, 200_000);

  it('keeps Chinese names, quotes, commas and line ends, and makes formulas harmless', async () => {
    const [headings = [], ...rows] = await rowsOf('wang', '/cases?stage=clue&format=csv', {
      'accept-language': 'zh-CN',
    });
    const [party, matter] = [headings.indexOf('当事人'), headings.indexOf('案由')];
    const found = rows.map((row) => row[party]);
    for (const [, cell] of awkward) expect(found).toContain(cell);
    expect(rows.map((row) => row[matter])).toContain('经营过期食品，\n货架第二层');
    expect(rows.every((row) => row.length === headings.length)).toBe(true);
  });

  it('begins with the mark of UTF-8, names its file, and is kept by nobody', async () => {
    const bytes = await fetch(`${office.client.url}/cases?format=csv`, {
      headers: await office.client.authorization('wang'),
    });
    expect([...new Uint8Array(await bytes.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.headers.get('content-disposition')).toMatch(/^attachment; filename="cases-\d{4}-\d{2}-\d{2}\.csv"$/);
    expect(bytes.headers.get('cache-control')).toBe('private, no-store');
  });

  it('has headings in the language of the reader, and comes by Accept too', async () => {
    const english = await rowsOf('wang', '/worklist', { accept: 'text/csv', 'accept-language': 'en' });
    expect(english[0]).toEqual(expect.arrayContaining(['Party', 'Matter', 'Officers']));
    const chinese = await rowsOf('wang', '/worklist', { accept: 'text/csv', 'accept-language': 'zh-CN' });
    expect(chinese[0]).toEqual(expect.arrayContaining(['当事人', '案由', '办案人员']));
  });

  it.each([
    ['/cases?', 'wei'],
    ['/worklist?state=overdue', 'wei'],
    ['/complaints?open=all', 'wei'],
    ['/discretion-checks?', 'jiang'],
    ['/events?', 'jiang'],
    ['/events?kind=refusal', 'wei'],
    ['/events?', 'zhao'],
  ])('has every row of %s, as %s may see them, whatever limit is said', async (list, user) => {
    const [, ...rows] = await rowsOf(user, `${list}&format=csv&limit=1`);
    const listed = await allPages(office.client, `${list}&limit=1000`, user);
    expect(listed.length).toBeGreaterThan(0);
    expect(rows.length).toBe(listed.length);
  });

  it('has a line for each sign of risk', async () => {
    const [, ...rows] = await rowsOf('wei', '/risk-points?format=csv');
    const listed = await allPages(office.client, '/risk-points?limit=1000', 'wei');
    const signs = listed.reduce((sum, { risks }) => sum + (risks as unknown[]).length, 0);
    expect(rows.length).toBe(signs);
  });

  it('is read in more than one page of the store', async () => {
    const [, ...rows] = await rowsOf('jiang', '/events?format=csv');
    expect(rows.length).toBeGreaterThan(500);
  });

  it('is for nobody who may not read the list, and wrong questions are problems', async () => {
    for (const [path, user, status] of [
      ['/risk-points?format=csv', 'wang', 403],
      ['/cases?format=csv&unit=shifan.hekou', 'wang', 403],
      ['/cases?format=csv&colour=red', 'wang', 400],
      ['/cases?format=xml', 'wang', 400],
    ] as const) {
      const { status: answered, type } = await asked(user, path);
      expect({ path, answered, type }).toEqual({ path, answered: status, type: 'application/problem+json' });
    }
    const { body } = await office.client.get<Problem>('/cases?format=xml', 'wang');
    expect(body.detail).toContain('format');
  });
});
