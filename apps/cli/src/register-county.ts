import type { Cast } from '#casework/simulation/index';
import { loadDemonstration } from '#law-files';
import { failed, type Api } from './api.js';

/** Long before the first made-up case, so that certificates and powers hold on its day. */
const registeredAt = '2023-12-01T01:00:00.000Z';

/** Puts the county of the demonstration into the registers. Doing it again changes nothing. */
export const registerCounty = async (api: Api): Promise<void> => {
  const { units, users } = await loadDemonstration();
  const act = async (path: string, action: string, body: object): Promise<void> => {
    const headers = {
      'idempotency-key': `county ${path} ${action}`,
      'if-match': '*',
      'anlu-played-time': registeredAt,
    };
    const { status, body: said } = await api.post(`/registers/${path}/actions/${action}`, 'shen', body, headers);
    if (status !== 201 && status !== 409) throw failed(`${path} ${action}`, status, said);
  };
  for (const { id, details, ...unit } of units) {
    await act(`units/${id}`, 'register-unit', unit);
    if (details !== undefined) await act(`units/${id}`, 'record-unit-details', details);
  }
  for (const { id, name, unit, certificate, legalQualification } of users) {
    await act(`officers/${id}`, 'register-officer', { name, unit });
    if (certificate !== undefined) await act(`officers/${id}`, 'issue-certificate', certificate);
    if (legalQualification !== undefined) await act(`officers/${id}`, 'record-legal-qualification', legalQualification);
  }
};

/** The people of the county's two stations, as made-up cases need them. */
export const casts: readonly [Cast, Cast] = [
  {
    unit: 'shifan.chengguan',
    officers: ['wang', 'li'],
    unitHead: 'zhao',
    reviewer: 'zheng',
    departmentHead: 'feng',
    mainHead: 'qian',
    hearingHost: 'chu',
    registrar: 'shen',
  },
  {
    unit: 'shifan.hekou',
    officers: ['sun', 'zhou'],
    unitHead: 'wu',
    reviewer: 'zheng',
    departmentHead: 'feng',
    mainHead: 'qian',
    hearingHost: 'chu',
    registrar: 'shen',
  },
];
