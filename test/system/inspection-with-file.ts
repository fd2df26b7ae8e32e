import { readFile } from 'node:fs/promises';
import { demonstrationFilePaths } from '#law-files';
import type { Client } from './client.js';

const plan = {
  unit: 'shifan.chengguan',
  title: '某次抽查（虚构）',
  kind: 'routine',
  fields: ['fsl'],
  objects: [{ id: 'shop', name: '某店（虚构）', kind: 'company', weight: 1 }],
  inspectors: ['wang', 'li'].map((officer) => ({ officer, recusedFrom: [] })),
  howMany: 1,
  perObject: 2,
};
const result = {
  object: 'shop',
  inspectedOn: '2026-03-05',
  inspectors: ['wang', 'li'],
  outcome: 'no-problem',
  findings: '未见问题',
};

/** Plays a random inspection up to a result that names a file. @throws when a step is not recorded. */
export const inspectionWithFile = async (client: Client, key: string): Promise<{ id: string; sha256: string }> => {
  const path = (await demonstrationFilePaths()).find((each) => each.endsWith('.png'));
  const { body: stored } = await client.upload('wang', await readFile(path ?? ''), 'image/png');
  const { sha256, size, mediaType } = stored;
  const files = [{ sha256, size, mediaType, name: '现场照片.png' }];
  const steps: [string, string, object, string][] = [
    ['plan-inspection', 'zhao', plan, '2026-03-02T01:00:00.000Z'],
    ['approve-inspection', 'feng', { opinion: '同意' }, '2026-03-02T02:00:00.000Z'],
    ['draw', 'feng', { seed: '摇号 815', seedSource: '局大厅当众摇号' }, '2026-03-03T01:00:00.000Z'],
    ['record-inspection-result', 'wang', { ...result, files }, '2026-03-05T08:00:00.000Z'],
  ];
  let id = '';
  for (const [action, by, body, at] of steps) {
    const to = id === '' ? '/inspections' : `/inspections/${id}/actions/${action}`;
    const told = await client.post(to, by, body, { key: `${key} ${action}`, at });
    if (told.status !== 201) throw new Error(`${action}: ${told.status} ${told.body.detail}`);
    ({ id } = told.body);
  }
  return { id, sha256 };
};
