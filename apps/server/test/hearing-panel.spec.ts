import { hearingPanelOf, type Role } from '#casework';
import { casesUnder } from '#casework/testing/stages';
import { loadLaw } from '#law-files';
import { maySee } from '../src/access/may-see.js';

const { law } = await loadLaw();

describe('A case whose hearing is held by people of another unit of the bureau (HR Art.11)', () => {
  const cases = casesUnder(law);
  const elsewhere = (id: string, role: Role) => ({ id, unit: 'qinghe.fagui', roles: [role] });

  it('is read by who sits in the hearing, and by nobody else of that unit', () => {
    const { file } = cases.before('hand-file-to-host', {}, 'hearing');
    expect(hearingPanelOf(file.state)).toEqual(['jiang', 'ma', 'qin']);
    for (const person of ['jiang', 'ma', 'qin']) expect(maySee(elsewhere(person, 'hearing-host'), file)).toBe(true);
    expect(maySee(elsewhere('wei', 'hearing-host'), file)).toBe(false);
  });

  it('is read by none of them before they are named', () => {
    const { file } = cases.before('name-hearing-host', {}, 'hearing');
    expect(hearingPanelOf(file.state)).toEqual([]);
    expect(maySee(elsewhere('jiang', 'hearing-host'), file)).toBe(false);
  });
});
