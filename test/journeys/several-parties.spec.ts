import type { Script } from '#casework/simulation/index';
import { wordsOfHtml } from '../../libs/documents/test/documents.js';
import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';
import { demonstrationCase, placeOf, play, playStep, type PlayedCase } from '../system/play.js';

interface Page {
  state: { stage: string };
  clocks: { id: string; forParty?: number; due: string }[];
  nextSteps: { action: string; forParty?: number }[];
  parties: {
    forParty: number;
    party: { name: string };
    stage: string;
    ledger: { accounts: { fine: { open: number; received: number } } } | null;
  }[];
}

interface Row {
  _id: string;
  caseId: string;
  party: string;
  otherParties: string[];
  stage: string;
  fine: number;
  forParty?: number;
}

const company = '示范县某商贸有限公司（虚构）';
const person = '某丁（虚构）';

await describeSystem('A case against an enterprise and the person who answers for it (处罚到人)', (engines) => {
  const office = officeFor(engines);
  let script: Script;
  let seen: PlayedCase;

  beforeAll(async () => {
    script = await demonstrationCase(22, 'several parties');
  });

  const page = async (): Promise<Page> => (await office.client.get<Page>(`/cases/${seen.id}`, 'feng')).body;

  it('asks for whom a notice is, and records nothing until it is said', async () => {
    const place = placeOf(script, 'issue-notice');
    seen = await play(office.client, script, { to: place });
    const { at } = script.steps[place] ?? { at: '' };
    const asked = await office.client.post(
      `/cases/${seen.id}/actions/issue-notice`,
      'wang',
      {},
      { at, version: seen.version },
    );
    expect(asked.status).toBe(422);
    expect(asked.body.fields).toMatchObject([
      { field: 'forParty', reason: `must say for which party: 1 (${company}), 2 (${person})` },
    ]);
    const { nextSteps } = await page();
    expect(nextSteps.filter(({ action }) => action === 'issue-notice').map(({ forParty }) => forParty)).toEqual([1, 2]);
  });

  it('has a window for each, and a money line for each', async () => {
    const paying = placeOf(script, 'record-payment');
    seen = await play(office.client, script, { from: placeOf(script, 'issue-notice'), to: paying + 1, seen });
    const { clocks, parties } = await page();
    expect(clocks.filter(({ id }) => id === 'defence-window').map(({ forParty }) => forParty)).toEqual([1, 2]);
    expect(parties.map(({ party, stage, ledger }) => [party.name, stage, ledger?.accounts.fine.open])).toEqual([
      [company, 'performed', 0],
      [person, 'executing', 4_500_000],
    ]);
  });

  it('is on the lists by the party that is least far, and once for each in the penalties', async () => {
    const { position = '' } = (seen.answers.at(-1)?.body ?? {}) as { position?: string };
    const asked = `unit=shifan&limit=200&position=${position}`;
    const cases = await office.client.get<{ items: Row[] }>(`/cases?${asked}`, 'feng');
    const row = cases.body.items.find(({ _id }) => _id === seen.id);
    expect(row).toMatchObject({ stage: 'executing', party: company, otherParties: [person] });
    const checks = await office.client.get<{ items: Row[] }>(`/discretion-checks?${asked}`, 'feng');
    const own = checks.body.items.filter(({ caseId }) => caseId === seen.id);
    expect(own.map(({ party, fine }) => [party, fine])).toEqual(
      expect.arrayContaining([
        [person, 4_500_000],
        [company, 7_000_000],
      ]),
    );
  });

  it('checks a handling by the party that it is asked for, and records nothing (HR Art.5)', async () => {
    const handling = {
      outcome: 'penalty',
      basisId: 'fsl-125-1-2',
      facts: { goodsValue: 80_000 },
      penalty: { warning: false, fine: 2_000_000, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] },
      tier: 'general',
      circumstances: [],
      discretionReasons: '试算',
    };
    const asked = async (forParty: number) =>
      office.client.post(`/cases/${seen.id}/check`, 'wang', { ...handling, forParty });
    const hearing = async (forParty: number) => {
      const { body } = await asked(forParty);
      const { check } = body as unknown as { check: { reasons: { code: string }[] } | null };
      return check?.reasons.some(({ code }) => code === 'HEARING_REQUIRED');
    };
    // 20,000 yuan: above the 10,000 of a person, below the 100,000 of a company.
    expect([await hearing(1), await hearing(2)]).toEqual([false, true]);
    expect((await asked(3)).status).toBe(422);
  });

  it('prints a decision for each, with its own name and sum', async () => {
    const { body } = await office.client.get<{ documents: { form: number; completedBy: number; forParty?: number }[] }>(
      `/cases/${seen.id}/documents`,
      'feng',
    );
    const decisions = body.documents.filter(({ form }) => form === 45);
    expect(decisions.map(({ forParty }) => forParty)).toEqual([1, 2]);
    const texts = await Promise.all(
      decisions.map(async ({ completedBy }) => {
        const path = `/cases/${seen.id}/documents/45?event=${completedBy}`;
        return wordsOfHtml((await office.client.get<string>(path, 'feng')).body);
      }),
    );
    expect(texts[0]).toContain(`当事人：${company}`);
    expect(texts[0]).toContain('罚款人民币柒万元整');
    // The facts are those of the matter, and name the enterprise too.
    expect(texts[1]).toContain(`当事人：${person}`);
    expect(texts[1]).not.toContain(`当事人：${company}`);
    expect(texts[1]).toContain('罚款人民币肆万伍仟元整');
  });

  it('is closed once, when both have paid, and the log and the lists are as they should be', async () => {
    const closing = placeOf(script, 'propose-closing');
    const second = placeOf(script, 'record-payment') + 1;
    const early = await playStep(office.client, { ...script, key: 'too early' }, closing, seen);
    expect(early.status).toBe(409);
    seen = await play(office.client, script, { from: second, seen });
    const { parties } = await page();
    expect(parties.map(({ stage }) => stage)).toEqual(['archived', 'archived']);
    expect((await office.client.verify()).findings).toEqual([]);
  });

  it('joins one case of the bureau into another, and names each in the other (并案)', async () => {
    const filed = async (number: number, key: string): Promise<PlayedCase> => {
      const one = await demonstrationCase(number, key);
      return play(office.client, one, { to: placeOf(one, 'assign-officers') + 1 });
    };
    // Demonstration case 20 was filed ten months before case 1.
    const into = await filed(20, 'joined into');
    const from = await filed(1, 'joined from');
    const on = { at: '2026-11-20T08:00:00.000Z' };
    const link = { case: into.id, relation: 'same-party', reasons: '同一当事人' };
    const { investigation } = (
      await office.client.get<{ state: { investigation: { officers: string[] } } }>(`/cases/${from.id}`, 'feng')
    ).body.state;
    const [officer = ''] = investigation.officers;
    const act = (name: string, by: string, body: object) =>
      office.client.post(`/cases/${from.id}/actions/${name}`, by, body, on);
    expect((await act('link-case', officer, link)).status).toBe(201);
    expect((await act('link-case', officer, { ...link, case: 'nowhere' })).body.code).toBe('case-unknown');
    expect((await act('join-case', 'feng', { into: from.id, reasons: 'x' })).body.code).toBe('cannot-join');
    const back = `/cases/${into.id}/actions/join-case`;
    const wrongWay = await office.client.post(back, 'feng', { into: from.id, reasons: 'x' }, on);
    expect(wrongWay.body.code).toBe('cannot-join');
    const joined = await act('join-case', 'feng', { into: into.id, reasons: '同一当事人的两起违法行为' });
    expect([joined.status, joined.body.events]).toEqual([201, ['CaseJoined']]);
  });

  it('says to the case that was linked to, too, that the other one has fined the party (APL Art.29)', async () => {
    const first = await demonstrationCase(1, 'fined first');
    const fined = await play(office.client, first, { to: placeOf(first, 'serve-decision') + 1 });
    const second = await demonstrationCase(1, 'fined again');
    const decides = placeOf(second, 'decide-penalty');
    const again = await play(office.client, second, { to: decides });
    const on = { at: second.steps[decides]?.at ?? '' };
    const link = { case: again.id, relation: 'same-act', reasons: '同一批食品' };
    const linked = await office.client.post(`/cases/${fined.id}/actions/link-case`, 'wang', link, on);
    expect([linked.status, linked.body.detail]).toEqual([201, undefined]);
    const index = await office.client.get(`/events?position=${linked.body.position}`, 'feng');
    expect(index.status).toBe(200);
    const { handling } = (
      await office.client.get<{ state: { review: { report: { handling: object } } } }>(`/cases/${again.id}`, 'feng')
    ).body.state.review.report;
    const checked = await office.client.post(`/cases/${again.id}/check`, 'wang', handling);
    expect(JSON.stringify(checked.body)).toContain('FINED_IN_LINKED_CASE');
    // A third one is linked to the second alone, by a head: it is of the same act as the first.
    const third = await play(office.client, await demonstrationCase(1, 'fined once more'), { to: decides });
    const further = `/cases/${third.id}/actions/link-case`;
    const over = await office.client.post(further, 'feng', { ...link, case: again.id }, on);
    expect([over.status, over.body.detail]).toEqual([201, undefined]);
    await office.client.get(`/events?position=${over.body.position}`, 'feng');
    const farther = await office.client.post(`/cases/${third.id}/check`, 'feng', handling);
    expect(JSON.stringify(farther.body)).toContain('FINED_IN_LINKED_CASE');
    const decided = await play(office.client, second, { from: decides, to: decides + 1, seen: again });
    const { risks } = (await office.client.get<{ risks: { number: number }[] }>(`/cases/${decided.id}`, 'wei')).body;
    expect(risks.map(({ number }) => number)).toContain(29);
  });
});
