import type { Step } from '#casework/simulation/index';
import { Description, type OpenApi } from '../system/description.js';
import { embedded, officeFor } from '../system/office.js';
import { demonstrationCase, play, type PlayedCase } from '../system/play.js';

interface Previewed {
  readonly papers: { form: number; name: string; forParty: number | null; html: string }[];
  readonly refusal: { code: string; message: string } | null;
}

describe('What an act would write', () => {
  const office = officeFor(embedded);

  /** A case of the demonstration before its first step of a name, and that step. */
  const before = async (action: string): Promise<{ seen: PlayedCase; step: Step }> => {
    const script = await demonstrationCase(1, `before ${action}`);
    const place = script.steps.findIndex((each) => each.action === action);
    const step = script.steps[place];
    if (step === undefined) throw new Error(`No step ${action}`);
    return { seen: await play(office.client, script, { to: place }), step };
  };

  const preview = (id: string, { action, at }: Step, by: string, body: object) =>
    office.client.post<Previewed>(`/cases/${id}/preview/${action}`, by, body, { at });

  const recorded = async (id: string): Promise<unknown[]> =>
    (await office.client.get<unknown[]>(`/cases/${id}/events`, 'feng')).body;

  const numbersOf = async (): Promise<unknown> =>
    (await office.client.get('/registers/units/shifan/numbers/2026', 'feng')).body;

  it('is the notice as it is read once it is issued, but for its number, and nothing is recorded', async () => {
    const { seen, step } = await before('issue-notice');
    const [events, numbers] = [await recorded(seen.id), await numbersOf()];
    const { status, body } = await preview(seen.id, step, step.by, step.body);
    expect(status).toBe(200);
    expect(body.refusal).toBeNull();
    expect(body.papers.map(({ form, name }) => [form, name])).toEqual([[37, '行政处罚告知书']]);
    expect(await recorded(seen.id)).toEqual(events);
    expect(await numbersOf()).toEqual(numbers);

    const issued = await office.client.post(`/cases/${seen.id}/actions/${step.action}`, step.by, step.body, {
      at: step.at,
    });
    expect(issued.status).toBe(201);
    const paper = await office.client.get<string>(`/cases/${seen.id}/documents/37`, step.by);
    const number = /[^<>\s]*市监罚告〔\d{4}〕\d+号/;
    expect(paper.body).toMatch(number);
    const blank = /＿+市监罚告〔＿+〕＿+号/;
    expect(body.papers[0]?.html).toMatch(blank);
    expect(body.papers[0]?.html.replace(blank, '')).toBe(paper.body.replace(number, ''));
  });

  it('is nothing for whom the act is not, says what would be refused, and keeps no attempt of it', async () => {
    const { seen, step } = await before('decide-penalty');
    const events = await recorded(seen.id);
    expect((await preview(seen.id, step, 'shen', step.body)).status).toBe(403);
    expect((await preview(seen.id, step, step.by, { ...step.body, remedies: 7 })).status).toBe(422);
    const early = await preview(seen.id, { ...step, action: 'close-case' }, step.by, {});
    expect(early.status).toBe(200);
    expect(early.body.papers).toEqual([]);
    expect(early.body.refusal?.code).toBe('not-at-this-stage');
    expect(await recorded(seen.id)).toEqual(events);
  });

  it('is answered as it is described', async () => {
    const description = new Description((await office.client.get<OpenApi>('/openapi.json', 'wang')).body);
    const { seen, step } = await before('serve-decision');
    const answer = await preview(seen.id, step, step.by, step.body);
    expect(description.faultOf('POST /cases/{id}/preview/{action}', answer)).toBeNull();
  });
});
