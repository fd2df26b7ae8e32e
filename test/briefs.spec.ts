import type { CaseClock, OwedDuty } from '#casework';
import type { Problem } from './system/client.js';
import { clueOfToday } from './system/clue-of-today.js';
import { describeSystem } from './system/describe-system.js';
import { officeFor } from './system/office.js';
import { demonstrationCase, placeOf, play } from './system/play.js';
import { inDays, today } from './system/today.js';

interface Brief {
  caseId: string;
  version: number;
  stage: string;
  officers: string[];
  acts: { type: string; number: number }[];
  clocks: CaseClock[];
  owed: OwedDuty[];
  held: { items: string; stored: { item: string; quantity: number }[] }[];
  money: { forParty: number | null; party: string; ledger: unknown }[];
  risks: { number: number; since: string; until: string | null }[];
  next: { action: string; allowed: boolean; by: string[] }[];
  since: { events: { type: string }[] } | null;
}

interface Page {
  items: Brief[];
  next: string | null;
}

await describeSystem('The hand-over brief', (engines) => {
  const office = officeFor(engines);
  const played = { unserved: '', executing: '', several: '', ended: '', fresh: '' };

  const briefOf = async (id: string, user = 'jiang', query = ''): Promise<Brief> => {
    const { status, body } = await office.client.get<Brief>(`/cases/${id}/brief${query}`, user);
    expect(status).toBe(200);
    return body;
  };

  beforeAll(async () => {
    const toAct = async (number: number, act: string): Promise<string> => {
      const script = await demonstrationCase(number, `briefed ${number}, ${act}`);
      return (await play(office.client, script, { to: placeOf(script, act) })).id;
    };
    played.unserved = await toAct(1, 'serve-decision');
    played.executing = await toAct(1, 'publish-decision');
    played.several = await toAct(22, 'publish-decision');
    played.ended = (await play(office.client, await demonstrationCase(2, 'briefed, ended'))).id;
    const fresh = (await office.client.post('/cases', 'wang', clueOfToday())).body;
    played.fresh = fresh.id;
    await office.client.get(`/briefs?position=${fresh.position}`, 'jiang');
  }, 120_000);

  it('says of a case what its page, its clocks and its ledger of duties say, and no more than is open', async () => {
    for (const id of [played.unserved, played.executing, played.several]) {
      const brief = await briefOf(id);
      const page = (
        await office.client.get<{
          version: number;
          clocks: CaseClock[];
          parties: { ledger: unknown }[];
          ledger: unknown;
        }>(`/cases/${id}`, 'jiang')
      ).body;
      const { duties } = (await office.client.get<{ duties: OwedDuty[] }>(`/cases/${id}/owed`, 'jiang')).body;
      expect(brief.version).toBe(page.version);
      const running = page.clocks.filter(({ stoppedOn }) => stoppedOn === null);
      expect(brief.clocks.map(({ id: clock }) => clock).sort()).toEqual(running.map(({ id: clock }) => clock).sort());
      expect(brief.owed).toEqual(duties.filter(({ state }) => state === 'open'));
      const ledgers = (page.parties.length === 0 ? [page] : page.parties)
        .map(({ ledger }) => ledger)
        .filter((ledger) => ledger !== null);
      expect(brief.money.map(({ ledger }) => ledger)).toEqual(ledgers);
    }
  });

  it('counts parties from 1 where there are several, and names no number where there is one', async () => {
    expect((await briefOf(played.executing)).money.map(({ forParty }) => forParty)).toEqual([null]);
    const several = (await briefOf(played.several)).money;
    expect(several.length).toBeGreaterThan(1);
    expect(several.map(({ forParty }) => forParty)).toEqual(several.map((_, place) => place + 1));
  });

  it('names what takes the case on: as the reader’s own, or for whom it waits', async () => {
    const mine = (await briefOf(played.unserved, 'wang')).next;
    expect(mine.find(({ action }) => action === 'serve-decision')).toMatchObject({ allowed: true });
    const watched = (await briefOf(played.unserved, 'jiang')).next;
    expect(watched.find(({ action }) => action === 'serve-decision')).toMatchObject({ allowed: false });
    const fresh = (await briefOf(played.fresh, 'zhao')).next;
    expect(fresh.map(({ action, allowed }) => [action, allowed])).toEqual([['assign-verification', true]]);
  });

  it('shows the main acts in their order, and those since a day apart', async () => {
    const brief = await briefOf(played.executing, 'jiang', `?since=${today()}`);
    const types = brief.acts.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['ClueRegistered', 'VerificationRecorded', 'CaseFiled']);
    expect(types).toContain('DecisionServed');
    expect(types).not.toContain('ProposalEndorsed');
    expect(brief.acts.map(({ number }) => number)).toEqual(
      brief.acts.map(({ number }) => number).toSorted((a, b) => a - b),
    );
    expect((await briefOf(played.executing)).since).toBeNull();
    // It was played in days that are over: nothing of it is of today.
    expect(brief.since?.events ?? []).toEqual([]);
    expect((await briefOf(played.fresh, 'zhao', `?since=${today()}`)).since?.events.map(({ type }) => type)).toEqual([
      'ClueRegistered',
    ]);
  });

  it('lists the open cases of a unit or an officer, page after page, and none that ended', async () => {
    const found: Brief[] = [];
    let after = '';
    do {
      const { body } = await office.client.get<Page>(`/briefs?limit=2${after}`, 'jiang');
      expect(body.items.length).toBeLessThanOrEqual(2);
      found.push(...body.items);
      after = body.next === null ? '' : `&after=${encodeURIComponent(body.next)}`;
    } while (after !== '');
    const ids = found.map(({ caseId }) => caseId).sort();
    expect(ids).toEqual([played.unserved, played.executing, played.several, played.fresh].sort());
    for (const brief of found) expect(brief).toEqual(await briefOf(brief.caseId));
    const ofWang = (await office.client.get<Page>('/briefs?officers=wang', 'jiang')).body.items;
    expect(ofWang.length).toBeGreaterThan(0);
    expect(ofWang.every(({ officers }) => officers.includes('wang'))).toBe(true);
    expect((await office.client.get<Page>('/briefs?officers=nobody', 'jiang')).body.items).toEqual([]);
  });

  it('shows nothing of another unit, and refuses a day that lies ahead', async () => {
    expect((await office.client.get<Page>('/briefs', 'sun')).body.items).toEqual([]);
    expect((await office.client.get(`/cases/${played.fresh}/brief`, 'sun')).status).toBe(403);
    expect((await office.client.get('/briefs?unit=shifan.chengguan', 'sun')).status).toBe(403);
    for (const path of [`/cases/${played.fresh}/brief`, '/briefs'])
      for (const day of [inDays(1), '2026-02-30', 'soon'])
        expect((await office.client.get<Problem>(`${path}?since=${day}`, 'zhao')).status).toBe(400);
  });
});
