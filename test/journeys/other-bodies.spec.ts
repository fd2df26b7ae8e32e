import { describeSystem } from '../system/describe-system.js';
import { officeFor, type Office } from '../system/office.js';
import type { Page } from '../system/pages.js';
import { demonstrationCase, placeOf, play, type PlayedCase } from '../system/play.js';

interface CasePage {
  state: { stage: string } & Record<string, unknown>;
  clocks: { id: string; stoppedOn: string | null; pausedSince: string | null }[];
  nextSteps: { action: string; allowed: boolean }[];
}

const page = async (office: Office, { id }: PlayedCase): Promise<CasePage> =>
  (await office.client.get<CasePage>(`/cases/${id}`, 'feng')).body;

const types = async (office: Office, { id }: PlayedCase): Promise<(string | undefined)[]> =>
  (await office.client.get<{ type?: string }[]>(`/cases/${id}/events`, 'feng')).body.map(({ type }) => type);

await describeSystem('A case and other bodies', (engines) => {
  const office = officeFor(engines);

  it('goes to the police, is not decided meanwhile, comes back and ends with a penalty (T5a, T5b)', async () => {
    const script = await demonstrationCase(11, 'journey return');
    const answer = placeOf(script, 'record-police-answer');
    const away = await play(office.client, script, { to: answer });
    const referred = await page(office, away);
    expect(referred.state.stage).toBe('referred');
    expect(referred.clocks.find(({ id }) => id === 'case')?.pausedSince).not.toBeNull();
    expect(referred.clocks.find(({ id }) => id === 'police-answer')?.stoppedOn).toBeNull();
    expect(referred.nextSteps.map(({ action }) => action)).not.toContain('decide-penalty');
    const tried = await office.client.post(
      `/cases/${away.id}/actions/decide-penalty`,
      'feng',
      { remedies: '复议' },
      { key: 'journey fine instead', at: script.steps[answer]?.at ?? '', version: away.version },
    );
    expect(tried.status).toBe(409);

    const played = await play(office.client, script, { from: answer, seen: away });
    expect(played.answers.map(({ status }) => status)).toEqual(script.steps.map(() => 201));
    expect((await page(office, played)).state.stage).toBe('archived');
    expect(await types(office, played)).toEqual(
      expect.arrayContaining(['CrimeReported', 'ReferralSent', 'PoliceAnswered', 'CaseTakenBack', 'PenaltyDecided']),
    );
  });

  it('stays with the police when they filed, open in the worklist', async () => {
    const played = await play(office.client, await demonstrationCase(12, 'journey police'));
    expect((await page(office, played)).state.stage).toBe('referred');
    const { position } = (played.answers.at(-1)?.body ?? {}) as { position?: string };
    const listed = await office.client.get<Page>(
      `/worklist?stage=referred&unit=shifan&position=${position ?? ''}`,
      'wei',
    );
    expect(listed.body.items.map(({ _id }) => _id)).toContain(played.id);
  });

  it('is transferred to the department that has jurisdiction: a clue ends, a filed case is closed and archived (T5)', async () => {
    const clue = await play(office.client, await demonstrationCase(9, 'journey clue transfer'));
    const ended = await page(office, clue);
    expect(ended.state.stage).toBe('clue-transferred');
    expect(ended.nextSteps.map(({ action }) => action)).toEqual(['correct-entry']);
    expect(ended.clocks.filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);

    const filed = await play(office.client, await demonstrationCase(10, 'journey transfer'));
    const archived = await page(office, filed);
    expect(archived.state).toMatchObject({ stage: 'archived', closing: { ground: 'transferred-admin' } });
    expect((archived.state['transfer'] as { number: string }).number).toMatch(/案移〔\d{4}〕\d+号$/u);
    expect((await office.client.verify()).findings).toEqual([]);
  });
});
