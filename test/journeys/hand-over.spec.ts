import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import type { Page } from '../system/pages.js';
import { demonstrationCase, placeOf, play } from '../system/play.js';

interface CasePage {
  state: { stage: string; clue: { unit: string }; officers: string[]; handedOver: object[] };
}

await describeSystem('A case that two stations handle and that changes hands', (engines) => {
  const office = officeFor(engines);

  it('is seen by the station that joins, goes to it with what is open, and is closed there', async () => {
    const script = await demonstrationCase(16, 'journey hand-over');
    const see = async (id: string, user: string): Promise<number> =>
      (await office.client.get(`/cases/${id}`, user)).status;

    const own = await play(office.client, script, { to: placeOf(script, 'join-units') });
    expect([await see(own.id, 'wang'), await see(own.id, 'sun')]).toEqual([200, 403]);

    const offer = placeOf(script, 'offer-hand-over');
    const joined = await play(office.client, script, { from: placeOf(script, 'join-units'), to: offer, seen: own });
    expect([await see(own.id, 'wang'), await see(own.id, 'sun')]).toEqual([200, 200]);

    const confirm = placeOf(script, 'confirm-hand-over');
    const offered = await play(office.client, script, { from: offer, to: confirm, seen: joined });
    const tried = await office.client.post(
      `/cases/${own.id}/actions/confirm-hand-over`,
      'zhao',
      {},
      {
        at: script.steps[confirm]?.at ?? '',
        version: offered.version,
      },
    );
    expect([tried.status, tried.body.code]).toEqual([409, 'separation-of-duty']);
    const events = await office.client.get<{ type?: string; data?: { open?: { kind: string }[] } }[]>(
      `/cases/${own.id}/events`,
      'wang',
    );
    const listed = events.body.find(({ type }) => type === 'HandOverOffered')?.data?.open ?? [];
    expect(listed.map(({ kind }) => kind)).toContain('clock');

    const taken = await play(office.client, script, { from: confirm, to: confirm + 1, seen: offered });
    expect([await see(own.id, 'wang'), await see(own.id, 'sun'), await see(own.id, 'feng')]).toEqual([403, 200, 200]);
    const refused = await office.client.post(`/cases/${own.id}/actions/record-inspection`, 'wang', {}, {});
    expect(refused.status).toBe(403);

    const played = await play(office.client, script, { from: confirm + 1, seen: taken });
    expect(played.answers.map(({ status }) => status)).toEqual(script.steps.map(() => 201));
    const { body } = await office.client.get<CasePage>(`/cases/${own.id}`, 'sun');
    expect(body.state).toMatchObject({
      stage: 'archived',
      intake: { clue: { unit: 'shifan.hekou' } },
      investigation: { officers: ['sun', 'zhou'] },
      aside: { handedOver: [{ from: 'shifan.chengguan', to: 'shifan.hekou' }] },
    });

    const { position } = (played.answers.at(-1)?.body ?? {}) as { position?: string };
    const cases = await office.client.get<Page>(`/cases?position=${position ?? ''}`, 'sun');
    expect(cases.body.items.map(({ _id }) => _id)).toContain(own.id);
    // What each station did stays listed under it, whatever comes later; a rebuild changes nothing in it.
    const types = async (user: string): Promise<unknown[]> =>
      (await office.client.get<Page>(`/events?caseId=${own.id}&limit=200`, user)).body.items.map(({ type }) => type);
    expect(await types('zhao')).toContain('HandOverOffered');
    expect(await types('zhao')).not.toContain('CaseClosed');
    expect(await types('wu')).toContain('CaseClosed');
    expect((await office.client.verify()).findings).toEqual([]);
  });

  it('sells perishable goods early, with the store’s ledger in balance and no risk left (PR Art.41)', async () => {
    const script = await demonstrationCase(15, 'journey early disposal');
    const played = await play(office.client, script);
    expect(played.answers.map(({ status }) => status)).toEqual(script.steps.map(() => 201));
    const { body } = await office.client.get<CasePage & { risks: { number: number }[] }>(`/cases/${played.id}`, 'feng');
    expect(body.state.stage).toBe('archived');
    expect(body.risks.filter(({ number }) => number === 20)).toEqual([]);
  });
});
