import { officers, people, units, type Person } from '#casework/testing/county';
import type { Answer, Client, Problem, Receipt } from './client.js';

const registeredAt = '2023-12-01T01:00:00.000Z';

/** The county of the rules' own tests, through the registers' routes. */
export const registerTestCounty = async (client: Client): Promise<void> => {
  /** Each bureau keeps the registers of its own units. */
  const act = async (unit: string, entry: string, action: string, body: object): Promise<void> => {
    const [bureau = unit] = unit.split('.');
    const token = await client.tokenFor({ id: 'shen', unit: bureau, roles: ['registrar'] });
    const { status, body: said } = await client.send<{ detail: string }>(
      'POST',
      `/registers/${entry}/actions/${action}`,
      {
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': `${entry} ${action}`,
          'if-match': '*',
          'anlu-played-time': registeredAt,
        },
        body: JSON.stringify(body),
      },
    );
    if (status !== 201) throw new Error(`${entry} ${action}: ${status} ${said.detail}`);
  };
  // A unit that the log does not know opens nothing: the other county's bureau is registered before its town.
  const neighbour = { name: '临河县市场监督管理局', code: '11980001X', documentPrefix: '临市监', powers: ['*'] };
  for (const [id, unit] of Object.entries({ linhe: { ...neighbour, ownNameFor: [] }, ...units })) {
    if (unit === undefined) continue;
    const { name, code, documentPrefix, powers, ownNameFor } = unit;
    await act(id, `units/${id}`, 'register-unit', { name, code, documentPrefix, powers, ownNameFor });
  }
  for (const [id, officer] of Object.entries(officers)) {
    if (officer === undefined) continue;
    const { name, unit, certificates, legalQualifications } = officer;
    await act(unit, `officers/${id}`, 'register-officer', { name, unit });
    for (const certificate of certificates) await act(unit, `officers/${id}`, 'issue-certificate', certificate);
    for (const qualification of legalQualifications)
      await act(unit, `officers/${id}`, 'record-legal-qualification', qualification);
  }
  // An officer of the other county, with a certificate as good as theirs.
  await act('linhe', 'officers/yuan', 'register-officer', { name: 'yuan', unit: 'linhe.zhen' });
  const [certificate] = officers['wang']?.certificates ?? [];
  await act('linhe', 'officers/yuan', 'issue-certificate', { ...certificate, certificateNumber: 'YS-yuan' });
  // Recorder and assessor of a hearing are people of the bureau, without a certificate.
  for (const id of ['ma', 'qin'])
    await act('qinghe', `officers/${id}`, 'register-officer', { name: id, unit: 'qinghe' });
};

const tokens = new WeakMap<Client, Map<Person, Promise<string>>>();

/** Who a person of the county of the rules' own tests is, for a request. */
export const bearer = async (client: Client, person: Person): Promise<{ authorization: string }> => {
  const known = tokens.get(client) ?? new Map<Person, Promise<string>>();
  tokens.set(client, known);
  const { id, unit, roles } = people[person];
  const token = known.get(person) ?? client.tokenFor({ id, unit, roles: [...roles] });
  known.set(person, token);
  return { authorization: `Bearer ${await token}` };
};

/** Sends one act as a person of that county. @param more its key, version and time, as headers. */
export const sendAs = async (
  client: Client,
  path: string,
  by: Person,
  body: object,
  more: Record<string, string>,
): Promise<Answer<Receipt & Problem>> =>
  client.send<Receipt & Problem>('POST', path, {
    headers: { ...(await bearer(client, by)), 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  });
