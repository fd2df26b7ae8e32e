import { bureauOf } from '#casework/registry/acting-unit';
import type { Cast } from '#casework/simulation/index';
import { loadDemonstration } from '#law-files';
import { failed, type Api } from './api.js';

/** Long before the first made-up case, so that certificates and powers hold on its day. */
const registeredAt = '2023-12-01T01:00:00.000Z';

/** Who keeps the registers of the county, of the city's bureau above it, and of the county beside. */
const registrars: Readonly<Record<string, string>> = { shifan: 'shen', yunzhou: 'kong', linxian: 'cao' };

/**
 * Puts the county of the demonstration into the registers, the level above it and the county beside. Doing it again
 * changes nothing.
 * @param alone the county and nobody else: whoever keeps its log copies it over the network.
 */
export const registerCounty = async (api: Api, { alone = false } = {}): Promise<void> => {
  const { units, users, neighbours: known } = await loadDemonstration();
  const neighbours = alone ? { units: [], users: [] } : known;
  const act = async (unit: string, path: string, action: string, body: object): Promise<void> => {
    const headers = {
      'idempotency-key': `county ${path} ${action}`,
      'if-match': '*',
      'anlu-played-time': registeredAt,
    };
    const by = registrars[bureauOf(unit)] ?? 'shen';
    const { status, body: said } = await api.post(`/registers/${path}/actions/${action}`, by, body, headers);
    if (status !== 201 && status !== 409) throw failed(`${path} ${action}`, status, said);
  };
  for (const { id, details, ...unit } of [...units, ...neighbours.units]) {
    await act(id, `units/${id}`, 'register-unit', unit);
    if (details !== undefined) await act(id, `units/${id}`, 'record-unit-details', details);
  }
  for (const { id, name, unit, certificate, legalQualification } of [...users, ...neighbours.users]) {
    await act(unit, `officers/${id}`, 'register-officer', { name, unit });
    if (certificate !== undefined) await act(unit, `officers/${id}`, 'issue-certificate', certificate);
    if (legalQualification !== undefined)
      await act(unit, `officers/${id}`, 'record-legal-qualification', legalQualification);
  }
  const heads = users.flatMap(({ id, unit, roles }) => {
    if (unit !== bureauOf(unit) || !roles.includes('department-head')) return [];
    return [{ officer: id, office: roles.includes('main-head') ? 'main-head' : 'head' }];
  });
  // Who decides together in a discussion (PR Art.60(2)).
  await act('shifan', 'units/shifan', 'name-heads', { heads, validFrom: registeredAt.slice(0, 10) });
  if (casts[0].above === undefined || alone) return;
  // The level above is a dated entry of the register (SUP Art.2).
  await act('shifan', 'units/shifan', 'name-superior-body', {
    superior: casts[0].above.unit,
    validFrom: registeredAt.slice(0, 10),
  });
};

const withoutAbove = ({ above: _above, ...cast }: Cast): Cast => cast;

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
    supervisor: 'wei',
    above: { unit: 'yunzhou', supervisor: 'shi', head: 'du' },
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
    supervisor: 'wei',
    above: { unit: 'yunzhou', supervisor: 'shi', head: 'du' },
  },
];

/** The same without the level above: what they work on stays in the county's own log. */
export const castsAlone: readonly [Cast, Cast] = [withoutAbove(casts[0]), withoutAbove(casts[1])];
