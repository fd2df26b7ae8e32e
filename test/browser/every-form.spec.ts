import { acts, type ActedKind } from '#casework';
import { bodiesOfActs } from '../system/bodies-of-acts.js';
import { valueOf, type Schema } from '../system/body-of-schema.js';
import { clueOfToday } from '../system/clue-of-today.js';
import { embedded, officeFor } from '../system/office.js';
import { streamsBesideCases } from '../system/streams-beside-cases.js';
import { describeInBrowser } from './chromium.js';
import { fill } from './fill.js';
import { Person } from './person.js';
import { receiptTo, unlike } from './sent-body.js';

/** Where the forms of acts that open a stream are; entries of registers are called before their form is shown. */
const opening: Readonly<Record<string, string>> = {
  'register-clue': '/new-case',
  'import-reference': '/references/new',
  'receive-complaint': '/complaints/new',
  'plan-inspection': '/inspections/new',
  'raise-supervision': '/matters/new',
  'enter-outside-supervision': '/matters/from-outside',
};
const inRegisters: Readonly<Record<string, string>> = {
  'register-officer': '/registers/officers/new',
  'register-unit': '/registers/units/new',
};

/** The name of a field, and whether it has to be said. */
const isInChinese = /\p{Script=Han}.* (必填|选填)$/u;

interface ActSchemas {
  readonly acts: Readonly<Record<string, string>>;
  readonly schemas: Readonly<Record<string, Schema>>;
}

describeInBrowser('The form of every act', (browser) => {
  const office = officeFor(embedded);
  const pages: Record<ActedKind, string> = {
    case: '',
    complaint: '',
    inspection: '',
    supervision: '',
    officer: '/registers/officers/wang',
    unit: '/registers/units/shifan.chengguan',
  };
  let bodies: Awaited<ReturnType<typeof bodiesOfActs>> = {};
  let described: ActSchemas = { acts: {}, schemas: {} };

  beforeAll(async () => {
    const { complaint, inspection } = await streamsBesideCases(office.client);
    const { id } = (await office.client.post('/cases', 'wang', clueOfToday())).body;
    const raise = {
      unit: 'shifan',
      addressed: 'shifan.chengguan',
      level: 'inside',
      sign: { source: 'by-hand' },
      matter: '多起案件超期未结（虚构）',
    };
    const matter = (await office.client.post('/supervision-matters', 'wei', raise)).body.id;
    Object.assign(pages, {
      case: `/cases/${id}`,
      complaint: `/complaints/${complaint}`,
      inspection: `/inspections/${inspection}`,
      supervision: `/matters/${matter}`,
    });
    bodies = await bodiesOfActs();
    described = (await office.client.get<ActSchemas>('/act-schemas.json', 'wei')).body;
  }, 120_000);

  /** What made-up cases say in this act, or else everything that its schema lets it say. */
  const bodyOf = (kind: ActedKind, name: string): object => {
    const path = Object.keys(described.acts).find((each) => each.endsWith(`/actions/${name}`) && isOfKind(each, kind));
    const schema = described.schemas[described.acts[path ?? ''] ?? ''] ?? {};
    const said = bodies[kind]?.[name] ?? (valueOf(name, schema, described.schemas) as object);
    // Bodies of before do not say whether a seizure seals or takes along; the form asks for it (ACL Art.9, 24).
    return 'kind' in said && said.kind === 'seizure' ? { ...said, seizureWay: 'seized' } : said;
  };

  /** Whether an act can be done is not asked here: its form opens wherever its stream is seen, with the reason. */
  it.each(Object.keys(acts) as ActedKind[])(
    'opens from its schema, named as the act, each field in Chinese, and sends what was typed: %s',
    async (kind) => {
      const wei = await Person.signedIn(browser(), { url: office.client.url, person: 'wei' });
      const sent = await receiptTo(wei.page);
      const wrong: string[] = [];
      for (const { name, chinese, opens } of acts[kind]) {
        const entry = inRegisters[name];
        await wei.turnsTo(opens ? (opening[name] ?? entry ?? '') : `${pages[kind]}/acts/${name}`);
        if (entry !== undefined) await wei.page.locator('#entry-id').fill('shifan.xin');
        const heading = wei.page.getByRole('heading', { name: chinese, exact: true });
        await heading.first().waitFor();
        // A page that is headed as the act says its name once.
        expect([name, await heading.count()]).toEqual([name, 1]);
        // What cannot be done says so first; who asks for its form sees it.
        const form = wei.page.locator('form').or(wei.page.getByRole('button', { name: '仍然查看表单' }));
        await form.first().waitFor();
        const shut = wei.page.getByRole('button', { name: '仍然查看表单' });
        if (await shut.isVisible()) await shut.click();
        const button = wei.page.locator('form').getByRole('button', { name: '提交' });
        await button.waitFor();
        const titles = await wei.page.locator('form .field > label, form .field > legend').allTextContents();
        wrong.push(...titles.filter((title) => !isInChinese.test(title)).map((title) => `${name}: ${title}`));
        if (opens) continue;
        const body = bodyOf(kind, name);
        await fill(wei.page, body);
        await button.click();
        wrong.push(...unlike(body, await sent()).map((field) => `${name}: ${field}`));
      }
      expect(wrong).toEqual([]);
      expect(wei.faults).toEqual([]);
      await wei.leaves();
    },
    600_000,
  );
});

const streamsOf: Readonly<Record<ActedKind, string>> = {
  case: '/cases/',
  complaint: '/complaints/',
  inspection: '/inspections/',
  supervision: '/supervision-matters/',
  officer: '/registers/officers/',
  unit: '/registers/units/',
};

const isOfKind = (path: string, kind: ActedKind): boolean => path.startsWith(streamsOf[kind]);
