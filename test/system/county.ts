import type { Cast } from '#casework/simulation/index';
import { loadDemonstration } from '#law-files';
import type { Client } from './client.js';

/** Before the first case of any test, so that powers and certificates hold on its day. */
const registeredAt = '2023-12-01T01:00:00.000Z';

/** Puts the units and officers of the demonstration county into the registers. Again changes nothing. */
export const registerCounty = async (client: Client): Promise<void> => {
  const { units, users } = await loadDemonstration();
  const act = async (entry: string, action: string, body: object): Promise<void> => {
    const key = `county ${entry} ${action}`;
    const { status, body: said } = await client.post(`/registers/${entry}/actions/${action}`, 'shen', body, {
      key,
      at: registeredAt,
    });
    if (status !== 201) throw new Error(`${key}: ${status} ${said.detail}`);
  };
  for (const { id, details: _details, ...unit } of units) await act(`units/${id}`, 'register-unit', unit);
  for (const { id, name, unit, certificate, legalQualification } of users) {
    await act(`officers/${id}`, 'register-officer', { name, unit });
    if (certificate !== undefined) await act(`officers/${id}`, 'issue-certificate', certificate);
    if (legalQualification !== undefined) await act(`officers/${id}`, 'record-legal-qualification', legalQualification);
  }
};

const bureau = {
  reviewer: 'zheng',
  departmentHead: 'feng',
  mainHead: 'qian',
  hearingHost: 'chu',
  registrar: 'shen',
  supervisor: 'wei',
  above: { unit: 'yunzhou', supervisor: 'shi', head: 'du' },
};

/** The people of the two stations who work on made-up cases. */
export const casts: readonly [Cast, Cast] = [
  { ...bureau, unit: 'shifan.chengguan', officers: ['wang', 'li'], unitHead: 'zhao' },
  { ...bureau, unit: 'shifan.hekou', officers: ['sun', 'zhou'], unitHead: 'wu' },
];
