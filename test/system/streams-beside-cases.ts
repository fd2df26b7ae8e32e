import type { Client, Receipt } from './client.js';
import { inspectionWithFile } from './inspection-with-file.js';

/** What was made for a look at it, by its identifier. */
export interface StreamsBesideCases {
  /** A report and complaint that was accepted and mediated, handled by Wang. */
  readonly complaint: string;
  /** One that nobody handles yet. */
  readonly fresh: string;
  /** An inspection with a result that is public by nobody yet. */
  readonly inspection: string;
  /** One that was only planned. */
  readonly planned: string;
}

const long = '示范县某某市场某某街某某号某某食品经营管理有限责任公司第一分公司（虚构，名称很长，用于查看版面）';

const received = (reference: string, name: string, receivedOn: string) => ({
  unit: 'shifan.chengguan',
  channel: '12315',
  reference,
  receivedOn,
  tracks: ['complaint', 'report'],
  reporter: { name: '某甲（虚构）', contact: '000-00000000', realName: true },
  target: { kind: 'company', name },
  matter: '购买的食品已经超过保质期，要求退款并查处（虚构）',
  place: '城关街1号（虚构）',
  fiction: '演示，纯属虚构',
});

/** Complaints, inspections and entries of the registers of the demonstration county, for who looks at their pages. */
export const streamsBesideCases = async (client: Client): Promise<StreamsBesideCases> => {
  const post = async (path: string, by: string, body: object, at: string): Promise<string> => {
    const { status, body: said } = await client.post(path, by, body, { at });
    if (status !== 201) throw new Error(`${path}: ${status} ${said.detail}`);
    return (said as Receipt).id;
  };
  const complaint = await post('/complaints', 'shen', received('演-1', long, '2026-09-01'), '2026-09-01T02:00:00.000Z');
  const acts: [string, string, object, string][] = [
    ['name-handlers', 'zhao', { handlers: ['wang', 'li'] }, '2026-09-02T02:00:00.000Z'],
    ['accept-complaint', 'wang', { acceptedOn: '2026-09-03', toldOn: '2026-09-03' }, '2026-09-03T02:00:00.000Z'],
    [
      'end-mediation',
      'wang',
      { outcome: 'agreed', endedOn: '2026-09-10', reasons: '双方达成一致，退款并赔偿。' },
      '2026-09-10T02:00:00.000Z',
    ],
  ];
  for (const [action, by, body, at] of acts) await post(`/complaints/${complaint}/actions/${action}`, by, body, at);
  const fresh = await post(
    '/complaints',
    'shen',
    received('演-2', '某店（虚构）', '2026-11-27'),
    '2026-11-27T02:00:00.000Z',
  );
  const { id: inspection } = await inspectionWithFile(client, 'looked at');
  const planned = await post(
    '/inspections',
    'zhao',
    {
      unit: 'shifan.chengguan',
      title: `${long}等三家的抽查`,
      kind: 'information-spot-check',
      fields: ['fsl'],
      objects: [1, 2, 3].map((number) => ({
        id: `object-${number}`,
        name: number === 1 ? long : `某商店${number}（虚构）`,
        kind: 'company',
        weight: number * 10,
      })),
      inspectors: ['wang', 'li']
        .map((officer) => ({ officer, recusedFrom: officer === 'li' ? ['object-1'] : [] }))
        .concat({
          officer: 'zhao',
          recusedFrom: [],
        }),
      howMany: 2,
      perObject: 2,
      urgent: true,
    },
    '2026-11-02T02:00:00.000Z',
  );
  await enterMore(post);
  return { complaint, fresh, inspection, planned };
};

type Post = (path: string, by: string, body: object, at: string) => Promise<string>;

/** Entries that make something of every part of a register's pages. */
const enterMore = async (post: Post): Promise<void> => {
  const at = '2026-11-03T02:00:00.000Z';
  const enter = (entry: string, action: string, body: object) =>
    post(`/registers/${entry}/actions/${action}`, 'shen', body, at);
  await enter('officers/wang', 'record-training', { on: '2026-10-12', hours: 24, subject: '行政处罚程序规定（虚构）' });
  await enter('officers/wang', 'suspend-certificate', { from: '2026-10-20', reasons: '待核查（虚构）' });
  await enter('officers/wang', 'restore-certificate', { from: '2026-10-30' });
  await enter('officers/sun', 'issue-certificate', {
    certificateNumber: 'YS-0005-续',
    validFrom: '2029-01-01',
    validTo: '2033-12-31',
    scope: ['fsl', 'pql'],
  });
  await enter('officers/zhou', 'move-officer', {
    unit: 'shifan.chengguan',
    from: '2026-11-02',
    reasons: '轮岗（虚构）',
  });
  await enter('units/shifan.chengguan', 'record-capacity', {
    on: '2026-10-01',
    staff: 12,
    frontLine: 9,
    vehicles: 2,
    recorders: 6,
  });
  await enter('units/shifan.chengguan', 'record-unit-details', {
    validFrom: '2026-10-01',
    address: long,
    phone: '000-00000000',
    reconsiderationBody: '示范县人民政府（虚构）',
    court: '示范县人民法院（虚构）',
  });
  const entry = { bases: ['fsl'], acts: ['penalty', 'inspection'], responsible: '城关所（虚构）' };
  for (const [version, validFrom] of [
    ['2026-1', '2026-01-01'],
    ['2026-2', '2026-11-01'],
    ['2027-1', '2027-01-01'],
  ])
    await enter('units/shifan.chengguan', 'publish-power-list', { version, validFrom, entries: [entry] });
};
