import { VisibleStreams } from '../src/access/visible-streams.js';
import { visibleFindings } from '../src/review/visible-findings.js';
import type { Streams } from '../src/streams/streams.js';

/** A log of two bureaus, of which only the registers are asked. */
const registers = {
  officer: (id: string) => (id === 'wang' ? { unit: 'shifan.hekou' } : { unit: 'linxian' }),
} as unknown as Streams;
const visible = new VisibleStreams(registers, {
  streams: () => ['unit/shifan', 'unit/linxian'].values(),
  readStream: () => [],
});

const findings = [
  { where: 'partition 1, record 7, officer/wang', message: 'a' },
  { where: 'partition 1, record 9, officer/other', message: 'b' },
  { where: 'numbering/linxian-2026', message: 'c' },
  { where: 'partition 3', message: 'its checkpoints file is cut' },
  { where: 'partition 2, record 4', message: 'continues case/of-linxian' },
].map((finding) => ({ ...finding, code: 'parked' as const, parameters: {} }));
const auditor = { id: 'jiang', roles: ['auditor' as const] };

describe('Findings of verify', () => {
  it('are cut to the unit and the log as a whole, and the rest is counted: such a log is never taken for clean', () => {
    const seen = visibleFindings(visible, { ...auditor, unit: 'shifan' }, findings);
    expect(seen.map(({ message }) => message)).toEqual([
      'a',
      'its checkpoints file is cut',
      expect.stringMatching(/^3 more/),
    ]);
  });

  it('are none where there are none', () => {
    expect(visibleFindings(visible, { ...auditor, unit: 'shifan' }, [])).toEqual([]);
  });
});
