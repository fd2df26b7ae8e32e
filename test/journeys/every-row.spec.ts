import { fold, type CaseFact } from '#casework';
import { withFarDays } from '#casework/testing/bending';
import { given, type Story } from '#casework/testing/given';
import type { Act, Variant } from '#casework/testing/lines';
import { procedureRows, rowsTaken } from '#casework/testing/procedure-rows';
import { actsOf, lineNames, played, type Line } from '#casework/testing/stages';
import { loadLaw } from '#law-files';
import { describeSystem } from '../system/describe-system.js';
import { Office } from '../system/office.js';
import { bearer, registerTestCounty, sendAs } from '../system/test-county.js';

/** A case from its clue to where it ends: a line of acts as the rules' own tests play it. */
interface Journey {
  name: string;
  line: Line;
  variant: Variant;
}

const variants: [name: string, line: Line, variant: Variant][] = [
  ['ordinary, a natural person', 'ordinary', { party: { kind: 'natural_person', name: '张某' } }],
  ['ordinary, as the law provides', 'ordinary', { category: 'required-by-law' }],
  ['ordinary, in the public interest', 'ordinary', { category: 'public-interest' }],
  ['ordinary, several legal relations', 'ordinary', { category: 'several-legal-relations' }],
  [
    'ordinary, in the name of the station',
    'ordinary',
    { actingName: 'unit', party: { kind: 'individual_business', name: '某商店' } },
  ],
];

/** The last act of this line is one that the rules refuse. */
const refusedAtTheEnd: Line = 'seized';

const journeys: Journey[] = [
  ...lineNames.filter((line) => line !== refusedAtTheEnd).map((line) => ({ name: line, line, variant: {} })),
  ...variants.map(([name, line, variant]) => ({ name, line, variant })),
];

const { law } = await loadLaw();

/** What the rules alone make of the acts: the same acts over HTTP have to come to the same. */
const expected = ({ line, variant }: Journey): Story => played(law, actsOf(line, variant), given(law));

interface Page {
  state: { stage: string };
  clocks: { id: string; due: string; stoppedOn: string | null }[];
}

await describeSystem('Every row of the procedure', (engines) => {
  const office = new Office(engines, {});
  beforeAll(async () => {
    await office.start();
    await registerTestCounty(office.client);
  }, 120_000);
  afterAll(() => office.remove(), 120_000);

  const sends = (path: string, { by, body }: Pick<Act, 'by' | 'body'>, more: Record<string, string>) =>
    sendAs(office.client, path, by, body, more);

  /** Acts whose days were bent to both ends of time, where the act itself was possible. */
  const bent = new Set<string>();

  /** Each act once with each of its days at each end of time: refused for the day alone, before any rule is asked. */
  const refusesFarDays = async (path: string, act: Act, more: Record<string, string>): Promise<void> => {
    if (bent.has(act.action)) return;
    bent.add(act.action);
    for (const body of withFarDays(act.body)) {
      const { status, body: said } = await sends(path, { ...act, body }, more);
      expect([act.action, JSON.stringify(body), status]).toEqual([act.action, JSON.stringify(body), 422]);
      expect(said.detail).toContain('1949-10-01');
    }
  };

  /** Does the acts one after the other, at the times of the story; every one has to be accepted. */
  const playOver = async ({ name, line, variant }: Journey, { records }: Story): Promise<string> => {
    let [id, version] = ['', 0];
    for (const [place, act] of actsOf(line, variant).entries()) {
      const { action } = act;
      const path = place === 0 ? '/cases' : `/cases/${id}/actions/${action}`;
      const more = {
        'idempotency-key': `${name} ${place}`,
        'anlu-played-time': records[place]?.recordedAt ?? '',
        ...(place === 0 ? {} : { 'if-match': `"${version}"` }),
      };
      await refusesFarDays(path, act, more);
      const answer = await sends(path, act, more);
      if (answer.status !== 201) throw new Error(`${name}, ${place} ${action}: ${answer.status} ${answer.body.detail}`);
      ({ id, version } = answer.body);
    }
    return id;
  };

  const factsOf = async (id: string): Promise<CaseFact[]> => {
    const { status, body } = await office.client.send<CaseFact[]>('GET', `/cases/${id}/events`, {
      headers: await bearer(office.client, 'feng'),
    });
    if (status !== 200) throw new Error(`The history of ${id}: ${status}`);
    return body;
  };

  const taken = new Set<string>();

  it.each(journeys)('$name', async (journey) => {
    const story = expected(journey);
    const id = await playOver(journey, story);
    const facts = await factsOf(id);
    expect(facts.map(({ type }) => type)).toEqual(story.file.facts.map(({ type }) => type));
    expect(fold(facts).stage).toBe(story.state.stage);
    const { body: page } = await office.client.send<Page>('GET', `/cases/${id}`, {
      headers: await bearer(office.client, 'feng'),
    });
    expect(page.state.stage).toBe(story.state.stage);
    for (const { row } of rowsTaken(facts)) taken.add(row);
  });

  it('is taken by one of these journeys at least, of which there are thirty or more', () => {
    expect(journeys.length).toBeGreaterThanOrEqual(30);
    expect(procedureRows.map(({ row }) => row).filter((row) => !taken.has(row))).toEqual([]);
  });

  it('leaves a log that verify finds clean', async () => {
    const token = await office.client.tokenFor({ id: 'auditor', unit: 'qinghe', roles: ['auditor'] });
    const { body } = await office.client.send<string>('POST', '/operations/verify', {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(JSON.parse(body.trim().split('\n').at(-1) ?? '')).toMatchObject({ result: { findings: [] } });
  });
});
