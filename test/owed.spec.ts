import { addDays, legalDateOf, type CaseOwedRow, type OwedDuty } from '#casework';
import type { Answer } from './system/client.js';
import { clueOfToday } from './system/clue-of-today.js';
import { describeSystem } from './system/describe-system.js';
import { officeFor } from './system/office.js';
import { allPages } from './system/pages.js';
import { demonstrationCase, placeOf, play } from './system/play.js';

await describeSystem('The delivery ledger', (engines) => {
  const office = officeFor(engines);
  const played = { unserved: '', served: '', ofSeveral: '', ended: '' };

  const listed = async (query: string, user = 'jiang'): Promise<CaseOwedRow[]> =>
    (await allPages(office.client, `/owed?limit=2${query}`, user)) as unknown as CaseOwedRow[];
  const ofCase = async (id: string): Promise<OwedDuty[]> => {
    const { status, body }: Answer<{ duties: OwedDuty[] }> = await office.client.get(`/cases/${id}/owed`, 'jiang');
    expect(status).toBe(200);
    return body.duties;
  };
  const openNames = (duties: readonly OwedDuty[]): string[] =>
    duties.filter(({ state }) => state === 'open').map(({ name }) => name);

  beforeAll(async () => {
    const script = await demonstrationCase(1, 'owed');
    const unserved = await play(office.client, script, { to: placeOf(script, 'serve-decision') });
    const other = await demonstrationCase(1, 'owed, served');
    const served = await play(office.client, other, { to: placeOf(other, 'publish-decision') });
    const several = await demonstrationCase(22, 'owed by several');
    const ofSeveral = await play(office.client, several, { to: placeOf(several, 'serve-decision') });
    const ended = await play(office.client, await demonstrationCase(2, 'owed no more'));
    Object.assign(played, {
      unserved: unserved.id,
      served: served.id,
      ofSeveral: ofSeveral.id,
      ended: ended.id,
    });
    const { position } = (await office.client.post('/cases', 'wang', clueOfToday())).body;
    await office.client.get(`/owed?position=${position}`, 'jiang');
  }, 120_000);

  it('owes service and publication after the decision, and the publication alone once it is served', async () => {
    expect(openNames(await ofCase(played.unserved))).toEqual(['serve-decision', 'publish-decision']);
    expect(openNames(await ofCase(played.served))).toEqual(['publish-decision']);
    expect(openNames(await ofCase(played.ended))).toEqual([]);
    const served = (await ofCase(played.served)).find(({ name }) => name === 'serve-decision');
    expect(served).toMatchObject({ state: 'done', ended: { type: 'DecisionServed' } });
  });

  it('lists what every case says of itself, page after page', async () => {
    const rows = await listed('');
    expect(rows.map(({ _id }) => _id).sort()).toEqual([played.unserved, played.served, played.ofSeveral].sort());
    for (const { _id, owed } of rows) expect(owed).toEqual((await ofCase(_id)).filter(({ state }) => state === 'open'));
    const all = await listed('&state=all');
    expect(all.map(({ _id }) => _id)).toContain(played.ended);
    for (const { _id, owed } of all) expect(owed).toEqual(await ofCase(_id));
  });

  it('is narrowed to a kind, to what is overdue, to who handles it, and shows of a row only what was asked for', async () => {
    const toServe = await listed('&kind=serve');
    expect(new Set(toServe.map(({ _id }) => _id))).toEqual(new Set([played.unserved, played.ofSeveral]));
    expect(toServe.flatMap(({ owed }) => owed).filter(({ kind }) => kind !== 'serve')).toEqual([]);
    const today = legalDateOf(new Date().toISOString());
    const open = (await listed('')).flatMap(({ owed }) => owed);
    const late = open.filter(({ due, keptOn }) => keptOn === null && due !== null && due < today);
    expect((await listed('&due=overdue')).flatMap(({ owed }) => owed)).toHaveLength(late.length);
    expect(open.every(({ due }) => due === null || due > addDays(today, -3650))).toBe(true);
    expect(await listed('&officers=nobody')).toEqual([]);
    expect(await listed('&state=fell-away&kind=hand-in')).toEqual([]);
  });

  it('names a party by its number alone', async () => {
    const duties = await ofCase(played.ofSeveral);
    expect(duties.filter(({ name }) => name === 'serve-notice').map(({ forParty }) => forParty)).toEqual([1, 2]);
    expect(new Set(duties.flatMap((duty) => Object.keys(duty)))).toEqual(
      new Set('name kind to forParty since event clock due keptOn article action state ended'.split(' ')),
    );
  });

  it('is for the unit of who asks, and saved as a table with a line for each duty', async () => {
    expect(await listed('', 'sun')).toEqual([]);
    const { status, body } = await office.client.get<string>('/owed?format=csv&state=open', 'jiang');
    expect(status).toBe(200);
    const lines = body.trimEnd().split('\r\n');
    const open = (await listed('')).flatMap(({ owed }) => owed);
    expect(lines).toHaveLength(open.length + 1);
  });

  it('is the same after the lists were made anew, which records nothing: nothing is served or sent again', async () => {
    const before = await listed('&state=all');
    const { records } = await office.client.verify();
    await office.client.work('/operations/rebuild', 'han');
    expect(await listed('&state=all')).toEqual(before);
    const after = await office.client.verify();
    expect([after.records, after.findings]).toEqual([records, []]);
  });
});
