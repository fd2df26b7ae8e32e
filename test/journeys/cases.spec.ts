import { createHash } from 'node:crypto';
import { describeSystem } from '../system/describe-system.js';
import { officeFor, type Office } from '../system/office.js';
import type { Page } from '../system/pages.js';
import { demonstrationCase, placeOf, play, simulatedCases, type PlayedCase } from '../system/play.js';

interface CasePage {
  id: string;
  version: number;
  state: { stage: string } & Record<string, unknown>;
  clocks: { id: string; due: string; stoppedOn: string | null }[];
  nextSteps: { action: string; allowed: boolean; reason: object | null }[];
  refusedAttempts: number;
  ledger: { accounts: { fine: { due: number; open: number; receipts: { amount: number }[] } } } | null;
}

type Entry = { type?: string; number?: number; occurredAt?: string; refused?: { action: string; code: string } };

const page = async (office: Office, { id }: PlayedCase): Promise<CasePage> =>
  (await office.client.get<CasePage>(`/cases/${id}`, 'feng')).body;

const history = async (office: Office, { id }: PlayedCase): Promise<Entry[]> =>
  (await office.client.get<Entry[]>(`/cases/${id}/events`, 'feng')).body;

await describeSystem('A case', (engines) => {
  const office = officeFor(engines);

  it('goes from clue to archive by the ordinary procedure, and then nothing more is done but what a challenge brings', async () => {
    const script = await demonstrationCase(1, 'journey ordinary');
    const played = await play(office.client, script);
    expect(played.answers.map(({ status }) => status)).toEqual(script.steps.map(() => 201));

    const archived = await page(office, played);
    expect(archived.state.stage).toBe('archived');
    expect(archived.version).toBe(played.version);
    // The ledger is read on the page of a case that is archived too: due, paid, and by which receipt.
    const fine = archived.ledger?.accounts.fine;
    expect(fine?.open).toBe(0);
    expect(fine?.receipts.map(({ amount }) => amount)).toEqual([fine?.due]);
    // What the party or a court may still start, what follows from it, and a wrong entry.
    const challenges = ['record-reconsideration', 'record-suit'];
    // A slip of the bank may still come in (APL Art.67).
    const late = ['apply-for-credit-repair', 'correct-decision', 'correct-entry', 'record-payment'];
    // Whether another case fined the same act shows years later too (APL Art.29).
    const left = new Set([...challenges, ...late, 'link-case']);
    const possible = archived.nextSteps.filter(({ reason }) => reason === null).map(({ action }) => action);
    expect(possible.filter((action) => !left.has(action))).toEqual([]);
    expect(archived.clocks.filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);
    const events = await history(office, played);
    expect(events.map(({ number }) => number)).toEqual(events.map((_, place) => place + 1));
    expect(events[0]?.type).toBe('ClueRegistered');
    expect(events.at(-1)?.type).toBe('CaseArchived');
  });

  it('is revoked after payment: withdrawn, refunded, handled again, decided lighter, closed', async () => {
    const script = await demonstrationCase(13, 'journey revoked');
    const played = await play(office.client, script);
    expect(played.answers.map(({ status }) => status)).toEqual(script.steps.map(() => 201));

    const { state, clocks } = await page(office, played);
    expect(state).toMatchObject({
      stage: 'archived',
      decision: { handling: { penalty: { fine: 150_000 } } },
      earlierRounds: [
        {
          stage: 'revoked',
          decision: { handling: { penalty: { fine: 300_000 } } },
          // A slip of the bank that came in after the withdrawal is of the decision that fell, and goes back.
          execution: { payments: [{ amount: 300_000 }, { amount: 5_000, booked: { surplus: 5_000 } }] },
        },
      ],
      challenges: {
        duties: [
          { kind: 'withdraw-publication' },
          { kind: 'return-money', amount: 300_000 },
          { kind: 'return-goods' },
          { kind: 'redo' },
          { kind: 'return-money', amount: 5_000, round: 1 },
        ],
      },
    });
    expect(clocks.filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);
    const types = (await history(office, played)).map(({ type }) => type);
    expect(types.filter((type) => type === 'PenaltyDecided')).toHaveLength(2);
    expect(types.indexOf('RoundOpened')).toBeGreaterThan(types.indexOf('PublicationWithdrawn'));
  });

  it('is maintained by review and court, and executed through the court', async () => {
    const script = await demonstrationCase(14, 'journey maintained');
    const played = await play(office.client, script);
    expect(played.answers.map(({ status }) => status)).toEqual(script.steps.map(() => 201));
    const { state } = await page(office, played);
    expect(state).toMatchObject({
      stage: 'archived',
      challenges: {
        brought: [
          { kind: 'reconsideration', findings: [{ outcome: 'maintained' }] },
          { kind: 'suit', findings: [{ outcome: 'dismissed' }] },
        ],
      },
      execution: { enforcement: { rulings: [{ outcome: 'enforcement-ruled' }, { outcome: 'executed' }] } },
    });
  });

  it('shows an entry that was wrong together with what is right', async () => {
    const script = await demonstrationCase(1, 'journey corrected');
    const { id, version } = await play(office.client, script, { to: 3 });
    const body = { event: 3, field: 'findings', wrong: '情况属实', right: '部分属实', why: '录入有误' };
    const path = `/cases/${id}/actions/correct-entry`;
    const [officer] = [script.steps[2]?.by ?? ''];
    const at = '2026-11-20T08:00:00.000Z';
    expect((await office.client.post(path, officer, body, { key: 'journey correct', at, version })).status).toBe(201);
    const entries = await history(office, { id, version, answers: [] });
    expect(entries[2]).toMatchObject({ type: 'VerificationRecorded', correctedBy: [4] });
    expect(entries[3]).toMatchObject({ type: 'EntryCorrected', data: body });
  });

  it('is decided on the spot by the summary procedure, the cash handed in and the file kept', async () => {
    const played = await play(office.client, await demonstrationCase(7, 'journey summary'));
    expect((await page(office, played)).state.stage).toBe('summary-filed');
  });

  it('shows supervisors what was refused: in its history, in the events of the county and among its risks', async () => {
    const script = await demonstrationCase(4, 'journey impatient');
    const played = await play(office.client, script, { to: placeOf(script, 'decide-penalty') + 1 });
    const refused = played.answers.at(-1);
    expect(refused?.status).toBe(409);
    expect(refused?.type).toBe('application/problem+json');
    expect(refused?.body.ground).toMatch(/\S/);
    expect(refused?.body.instead).toMatch(/\S/);

    const attempt = (await history(office, played)).at(-1);
    expect(attempt?.refused).toMatchObject({ action: 'decide-penalty', code: refused?.body.code });
    expect((await page(office, played)).refusedAttempts).toBe(1);
    const { position } = (refused?.body ?? {}) as { position?: string };
    const listed = await office.client.get<Page>(
      `/events?caseId=${played.id}&kind=refusal&position=${position ?? ''}`,
      'wei',
    );
    expect(listed.body.items).toMatchObject([{ type: 'decide-penalty', by: 'feng', code: refused?.body.code }]);
    // Risk point 26: somebody tried to decide inside the party's window.
    const risks = await office.client.get<Page>(`/risk-points?number=26&show=all&unit=shifan.hekou`, 'wei');
    expect(risks.body.items.map(({ _id }) => _id)).toContain(played.id);
  });

  it('records once that the window for the defence is over, with the next act, whoever acts next', async () => {
    const script = await demonstrationCase(1, 'journey lapse');
    const next = placeOf(script, 'propose-decision');
    const before = await play(office.client, script, { to: next });
    expect((await history(office, before)).filter(({ type }) => type === 'DefenceWindowLapsed')).toEqual([]);

    const played = await play(office.client, script, { from: next, seen: before });
    expect(played.answers[next]?.body.events).toEqual(['DefenceWindowLapsed', 'DecisionProposed']);
    const lapses = (await history(office, played)).filter(({ type }) => type === 'DefenceWindowLapsed');
    expect(lapses).toHaveLength(1);
    expect((await page(office, played)).state.stage).toBe('archived');
  });

  it('can be seen as it stood at each of its events and as it was known on a day', async () => {
    const played = await play(office.client, await demonstrationCase(5, 'journey replay'));
    const events = await history(office, played);
    const at = async (point: string | number): Promise<{ status: number; stage: string }> => {
      const { status, body } = await office.client.get<CasePage>(`/cases/${played.id}/at/${point}`, 'jiang');
      return { status, stage: body.state?.stage };
    };
    expect(await at(0)).toEqual({ status: 200, stage: 'none' });
    expect(await at(1)).toEqual({ status: 200, stage: 'clue' });
    expect(await at(events.length)).toEqual({ status: 200, stage: 'archived' });
    expect((await at(events.length + 1)).status).toBe(404);

    const filed = events.find(({ type }) => type === 'CaseFiled');
    const filedOn = filed?.occurredAt?.slice(0, 10) ?? '';
    expect(await at(filedOn)).toEqual({ status: 200, stage: 'investigating' });
    expect(await at('2020-01-01')).toEqual({ status: 200, stage: 'none' });
  });

  it('is exported byte for byte: every record has the hash it says, and names the hash of the one before', async () => {
    const played = await play(office.client, await demonstrationCase(2, 'journey export'));
    const { body } = await office.client.get<{ hash: string; canonical: string }[]>(
      `/cases/${played.id}/records`,
      'jiang',
    );
    const hashes = body.map(({ canonical }) => createHash('sha256').update(canonical).digest('hex'));
    expect(body.map(({ hash }) => hash)).toEqual(hashes);
    const records = body.map(({ canonical }) => JSON.parse(canonical) as { prevHash: string; refusal?: object });
    const predecessors = records.map((_, place) => hashes.slice(0, place).findLast((_, at) => !records[at]?.refusal));
    expect(records.slice(1).map(({ prevHash }) => prevHash)).toEqual(predecessors.slice(1));
  });

  it('of many kinds leaves a log and lists in which nothing is wrong', async () => {
    for (const script of await simulatedCases(10, 7)) await play(office.client, script);
    const verified = await office.client.verify();
    expect(verified.findings).toEqual([]);
    expect(verified.events).toBeGreaterThan(150);
    expect(verified.played).toBeGreaterThan(150);
    expect(office.server.complaint).toBe('');
  });
});
