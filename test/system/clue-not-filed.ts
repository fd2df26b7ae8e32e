import type { Client, Problem, Receipt } from './client.js';

/** A station of the demonstration county and who works there. */
export interface Station {
  readonly unit: string;
  readonly officers: readonly [string, string];
  readonly head: string;
}

export const chengguan: Station = { unit: 'shifan.chengguan', officers: ['wang', 'li'], head: 'zhao' };
export const hekou: Station = { unit: 'shifan.hekou', officers: ['sun', 'zhou'], head: 'wu' };

/**
 * Plays a clue about a party that a station verifies and does not file, all on one day.
 * @returns the case and the place of its last record in the log
 */
export const clueNotFiled = async (
  client: Client,
  party: string,
  { unit, officers, head }: Station,
  day: string,
  ground: string,
): Promise<{ id: string; position: string }> => {
  const [first] = officers;
  const at = (hour: number): { at: string } => ({ at: `${day}T0${hour}:00:00.000Z` });
  const clue = {
    unit,
    source: 'supervision',
    receivedOn: day,
    party: { kind: 'individual_business', name: party },
    matter: '经营标签不符合规定的食品',
    place: '某街1号（虚构）',
    anotherMatter: '另一次检查发现（虚构）',
    fiction: '测试数据，纯属虚构',
  };
  const opened = done(await client.post('/cases', first, clue, at(1)));
  const steps: [string, string, object][] = [
    [head, 'assign-verification', { officers }],
    [first, 'record-verification', { officers, findings: '标签不符，已当场改正' }],
    [first, 'propose-not-filing', { ground, reasons: '违法行为轻微并及时改正' }],
    [head, 'endorse-proposal', { opinion: '同意' }],
    ['feng', 'decline-filing', { opinion: '同意' }],
  ];
  let { position } = opened;
  for (const [place, [by, action, body]] of steps.entries())
    ({ position } = done(await client.post(`/cases/${opened.id}/actions/${action}`, by, body, at(place + 2))));
  return { id: opened.id, position };
};

const done = ({ status, body }: { status: number; body: Receipt & Problem }): Receipt => {
  if (status !== 201) throw new Error(`${status} ${body.detail}`);
  return body;
};
