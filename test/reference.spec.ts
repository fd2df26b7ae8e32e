import { cases, complaints, inspections, officers, supervisions, units } from '#casework';
import { lightFine } from '../libs/casework/src/testing/bodies.js';
import { anlu } from './system/command.js';
import { describeSystem } from './system/describe-system.js';
import { Description, type OpenApi } from './system/description.js';
import { officeFor } from './system/office.js';

interface Problem {
  detail: string;
}
interface Rows {
  items: { id: string; matter: string; matterEn: string }[];
  more: boolean;
}

await describeSystem('What codes mean', (engines) => {
  const office = officeFor(engines);
  let description: Description;

  beforeAll(async () => {
    description = new Description((await office.client.get<OpenApi>('/openapi.json', 'wang')).body);
  });

  const ask = async <T>(route: string, query = '') => {
    const answer = await office.client.send<T>('GET', `${route}${query}`, {});
    if (answer.status === 200) expect(description.faultOf(`GET ${route}`, answer)).toBeNull();
    return answer;
  };

  it('is told to anyone, as it is described, in Chinese and in English', async () => {
    for (const route of ['/circumstances', '/acts', '/forms']) {
      const { status, body } = await ask<{ chinese: string; english: string }[]>(route);
      expect({ route, status }).toEqual({ route, status: 200 });
      for (const { chinese, english } of body)
        expect([chinese, english]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]/)]);
    }
  });

  it('names every act that a stream takes, each once, with the kind of the stream', async () => {
    const rows = {
      case: cases,
      complaint: complaints,
      inspection: inspections,
      supervision: supervisions,
      officer: officers,
      unit: units,
    };
    const taken = Object.entries(rows).flatMap(([aggregate, of]) =>
      of.rows.map(({ act }) => `${aggregate} ${act.name}`),
    );
    const { body } = await ask<{ aggregate: string; name: string }[]>('/acts');
    expect(body.map(({ aggregate, name }) => `${aggregate} ${name}`).sort()).toEqual(taken.sort());
  });

  it('names what the acts of a stream are when another is asked for', async () => {
    const { body } = await ask<{ aggregate: string; name: string }[]>('/acts');
    for (const [aggregate, path] of Object.entries({ officer: 'officers/wang', unit: 'units/shifan' })) {
      const asked = await office.client.post<{ known: string[] }>(`/registers/${path}/actions/unheard-of`, 'shen', {});
      const named = body.flatMap((act) => (act.aggregate === aggregate ? [act.name] : []));
      expect([aggregate, asked.status, asked.body.known]).toEqual([aggregate, 404, named]);
    }
  });

  it('tells all forty risk points with the parameters of a unit on a day, and refuses what it does not know', async () => {
    interface Point {
      number: number;
      control: Record<string, string>;
      parameters: { name: string; value: number | boolean | null }[];
    }
    const { body } = await ask<Point[]>('/risk-rules', '?unit=shifan.chengguan&on=2026-11-27');
    expect(body.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, place) => place + 1));
    expect(body[22]?.parameters).toContainEqual({ name: 'nearLinePercent', value: 95 });
    expect(body[36]?.control['zh-CN']).toContain('校验清单');
    for (const [query, detail] of [
      ['?on=2023-02-30', 'on must be a day that exists, written YYYY-MM-DD.'],
      ['?unit=a%20b', 'unit must be the identifier of a unit.'],
      ['?number=1', 'number is not known here; known are unit and on.'],
    ] as const) {
      const refused = await ask<Problem>('/risk-rules', query);
      expect([refused.status, refused.body.detail]).toEqual([400, detail]);
    }
  });

  it('finds a legal basis by its citation, as it read on a day', async () => {
    const asked = `?text=${encodeURIComponent('认证认可条例66')}&on=2023-07-19`;
    const { body } = await ask<Rows>('/legal-bases', asked);
    expect(body.items.map(({ id }) => id)).toEqual(['cer-66@2003']);
    const all = await ask<Rows>('/legal-bases');
    expect([all.body.items.length, all.body.more]).toEqual([50, true]);
  });

  it.each([
    [`?text=${'a'.repeat(201)}`, 'text must have at most 200 characters.'],
    ['?on=2023-02-30', 'on must be a day that exists, written YYYY-MM-DD.'],
    ['?text=a&text=b', 'text may be given once.'],
    ['?law=a', 'law is not known here; known are text, on and most.'],
  ])('refuses %s', async (query, detail) => {
    const { status, body } = await ask<Problem>('/legal-bases', query);
    expect([status, body.detail]).toEqual([400, detail]);
  });
});

interface Checked {
  check: { verdict: string; range: { min: number; max: number } } | null;
  refusal: { code: string } | null;
  detail?: string;
}

await describeSystem('The check of a handling before it is proposed', (engines) => {
  const office = officeFor(engines);
  let description: Description;
  let filed = '';

  beforeAll(async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const { code, stderr } = await anlu(['simulate', '--cases', '8', '--seed', '7'], settings);
    if (code !== 0) throw new Error(stderr);
    description = new Description((await office.client.get<OpenApi>('/openapi.json', 'wang')).body);
    const { body } = await office.client.get<{ items: { _id: string; basisId?: string }[] }>(
      '/cases?limit=50',
      'jiang',
    );
    filed = body.items.find(({ basisId }) => basisId === 'fsl-124-1-5')?._id ?? '';
  }, 120_000);

  const asked = async (handling: object) => {
    const headers = { ...(await office.client.authorization('jiang')), 'content-type': 'application/json' };
    const body = JSON.stringify(handling);
    return office.client.send<Checked>('POST', `/cases/${filed}/check`, { headers, body });
  };

  it('answers range and verdict, and says why it could not be proposed, and records nothing', async () => {
    const before = (await office.client.get<{ version: number }>(`/cases/${filed}`, 'jiang')).body.version;
    const answer = await asked({ ...lightFine, penalty: { ...lightFine.penalty, fine: 100_000 } });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        check: { verdict: 'below-minimum', range: { min: 500_000, max: 5_000_000 } },
        refusal: { code: 'below-minimum-without-ground' },
      },
    });
    expect(description.faultOf('POST /cases/{id}/check', answer)).toBeNull();
    expect((await asked(lightFine)).body).toMatchObject({ check: { verdict: 'lenient' }, refusal: null });
    expect((await office.client.get<{ version: number }>(`/cases/${filed}`, 'jiang')).body.version).toBe(before);
  });

  it('refuses a handling with a field that is wrong', async () => {
    expect((await asked({ ...lightFine, penalty: { fine: -1 } })).status).toBe(422);
  });
});
