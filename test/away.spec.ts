import type { Problem, Receipt } from './system/client.js';
import { clueOfToday } from './system/clue-of-today.js';
import { describeSystem } from './system/describe-system.js';
import { officeFor } from './system/office.js';

interface Away {
  items: { caseId: string; events: { type: string }[]; waiting: { action: string }[] }[];
  next: string | null;
  until: string;
}

await describeSystem('What happened while somebody was away', (engines) => {
  const office = officeFor(engines);
  const cases: string[] = [];
  const register = async (name: string): Promise<Receipt> =>
    (await office.client.post<Receipt>('/cases', 'wang', { ...clueOfToday(), party: { kind: 'company', name } })).body;
  const asked = async (query: string, user = 'zhao'): Promise<Away> => {
    const { status, body } = await office.client.get<Away>(`/away?${query}`, user);
    expect(status).toBe(200);
    return body;
  };

  beforeAll(async () => {
    let position = '';
    for (const name of ['甲店（虚构）', '乙店（虚构）', '丙店（虚构）']) {
      const receipt = await register(name);
      cases.push(receipt.id);
      ({ position } = receipt);
    }
    await office.client.get(`/worklist?position=${position}`, 'zhao');
  });

  it('is told from a place in the log: nothing when nothing came, and then what came and no more', async () => {
    const day = (await asked('since=2026-01-01')).until.slice(0, 10);
    const first = await asked(`since=${day}`);
    expect(first.items.map(({ caseId }) => caseId).sort()).toEqual([...cases].sort());
    expect(first.items.flatMap(({ events }) => events.map(({ type }) => type))).toEqual(
      cases.map(() => 'ClueRegistered'),
    );
    // The head of the unit names who verifies: it waits for him.
    expect(first.items.every(({ waiting }) => waiting.some(({ action }) => action === 'assign-verification'))).toBe(
      true,
    );
    expect((await asked(`since=${first.until}`)).items).toEqual([]);
    const { id, position } = await register('丁店（虚构）');
    const later = await asked(`since=${first.until}&position=${position}`);
    expect(later.items.map(({ caseId }) => caseId)).toEqual([id]);
    cases.push(id);
  });

  it('comes page after page, is that of the unit for a head and that of own cases for an officer', async () => {
    const page = await asked('since=2026-01-01&limit=3');
    expect(page.items).toHaveLength(3);
    const rest = await asked(`since=2026-01-01&limit=3&after=${encodeURIComponent(page.next ?? '')}`);
    expect([...page.items, ...rest.items].map(({ caseId }) => caseId).sort()).toEqual([...cases].sort());
    expect((await asked('since=2026-01-01', 'wang')).items).toEqual([]);
    expect((await asked('since=2026-01-01&of=unit', 'wang')).items).toHaveLength(cases.length);
    expect((await asked('since=2026-01-01', 'sun')).items).toEqual([]);
  });

  it.each([
    '',
    'since=2026-02-30',
    'since=9998-01-01',
    'since=x',
    'since=2026-01-01@1.2.3.4.5.6.7.8.9.1.2.3.4.5',
    'since=2026-01-01&of=all',
  ])('is refused where since or of cannot be meant: %s', async (query) => {
    const { status, body } = await office.client.get<Problem>(`/away?${query}`, 'zhao');
    expect([status, body.code]).toEqual([400, 'malformed']);
  });
});
