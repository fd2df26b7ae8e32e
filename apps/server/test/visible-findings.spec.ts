import { visibleFindings } from '../src/review/visible-findings.js';
import type { Office } from '../src/engines/office.js';

/** A log of two bureaus, of which only the registers are asked. */
const office = {
  log: { streams: () => ['unit/shifan', 'unit/linxian'], readStream: () => [] },
  streams: { officer: (id: string) => (id === 'wang' ? { unit: 'shifan.hekou' } : { unit: 'linxian' }) },
} as unknown as Office;

const findings = [
  { where: 'partition 1, record 7, officer/wang', message: 'a' },
  { where: 'partition 1, record 9, officer/other', message: 'b' },
  { where: 'numbering/linxian-2026', message: 'c' },
  { where: 'partition 3', message: 'its checkpoints file is cut' },
  { where: 'partition 2, record 4', message: 'continues case/of-linxian' },
];
const auditor = { id: 'jiang', roles: ['auditor' as const] };

describe('Findings of verify', () => {
  it('are cut to the unit and the log as a whole, and the rest is counted: such a log is never taken for clean', () => {
    const seen = visibleFindings(office, { ...auditor, unit: 'shifan' }, findings);
    expect(seen.map(({ message }) => message)).toEqual([
      'a',
      'its checkpoints file is cut',
      expect.stringMatching(/^3 more/),
    ]);
  });

  it('are none where there are none', () => {
    expect(visibleFindings(office, { ...auditor, unit: 'shifan' }, [])).toEqual([]);
  });
});
