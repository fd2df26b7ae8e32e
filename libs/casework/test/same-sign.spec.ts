import { isSameSign } from '#casework';

/*
 * The same sign dismissed twice shows (SUP Art.6, 23): who names it a little otherwise the second time is not out of
 * sight.
 */

type Sign = Parameters<typeof isSameSign>[0]['sign'];

const matter = (addressed: string, sign: Partial<NonNullable<Sign>>) => ({
  addressed,
  sign: { source: 'risk-point', ...sign } as const,
});
const inCase = { riskPoint: 22, caseId: 'case-1' };
const station = 'qinghe.chengguan';

/** Whether they count as one, whichever was dismissed first. */
const areOne = (one: ReturnType<typeof matter>, other: ReturnType<typeof matter>): boolean => {
  const both = [isSameSign(one, other), isSameSign(other, one)];
  expect(both[0]).toBe(both[1]);
  return both[0] === true;
};

describe('A sign that was dismissed before', () => {
  it('is the same of one officer or one party, in whatever case', () => {
    const ofWang = matter(station, { ...inCase, officer: 'wang' });
    expect(areOne(ofWang, matter(station, { riskPoint: 22, caseId: 'case-2', officer: 'wang' }))).toBe(true);
    expect(areOne(ofWang, matter(station, { ...inCase, officer: 'li' }))).toBe(false);
    const ofShop = matter(station, { ...inCase, party: '某店（虚构）' });
    expect(areOne(ofShop, matter(station, { riskPoint: 22, caseId: 'case-2', party: '某店（虚构）' }))).toBe(true);
    expect(areOne(ofShop, matter(station, { ...inCase, party: '另一店（虚构）' }))).toBe(false);
  });

  it('is the same where the one time the case alone was named, and the other time an officer or a party of it', () => {
    const alone = matter(station, inCase);
    expect(areOne(alone, matter(station, { ...inCase, officer: 'wang' }))).toBe(true);
    expect(areOne(alone, matter(station, { ...inCase, party: '某店（虚构）' }))).toBe(true);
    expect(
      areOne(
        matter(station, { ...inCase, officer: 'wang' }),
        matter(station, { ...inCase, officer: 'wang', party: '某店（虚构）' }),
      ),
    ).toBe(true);
    // Near twins: of another case, of another risk point.
    expect(areOne(alone, matter(station, { riskPoint: 22, caseId: 'case-2', officer: 'wang' }))).toBe(false);
    expect(areOne(alone, matter(station, { riskPoint: 23, caseId: 'case-1', officer: 'wang' }))).toBe(false);
  });

  it('is the same where the station was asked the one time, and the bureau above it the other', () => {
    const sign = { ...inCase, officer: 'wang' };
    expect(areOne(matter(station, sign), matter('qinghe', sign))).toBe(true);
    expect(areOne(matter(station, sign), matter('qinghe.hekou', sign))).toBe(false);
    expect(areOne(matter('qinghe', sign), matter('linxian', sign))).toBe(false);
  });

  it('is the same of one complaint and of one inspection, and of none that names no file', () => {
    const complaint = matter(station, { riskPoint: 2, complaintId: 'complaint-1' });
    expect(areOne(complaint, matter(station, { riskPoint: 2, complaintId: 'complaint-1', officer: 'wang' }))).toBe(
      true,
    );
    expect(areOne(complaint, matter(station, { riskPoint: 2, caseId: 'case-1' }))).toBe(false);
    const drawn = matter(station, { riskPoint: 38, inspection: 'inspection-1' });
    expect(areOne(drawn, matter(station, { riskPoint: 38, inspection: 'inspection-2' }))).toBe(false);
    expect(areOne(drawn, matter(station, { riskPoint: 38, inspection: 'inspection-1', officer: 'li' }))).toBe(true);
    // Across cases, of one officer; the other says of nobody and of nothing whose it is.
    expect(areOne(matter(station, { riskPoint: 39, officer: 'wang' }), matter(station, { riskPoint: 39 }))).toBe(false);
  });

  it('without a risk point is that of the file, whomever it names', () => {
    const event = { source: 'event', caseId: 'case-1', event: 4 } as const;
    expect(areOne(matter(station, event), matter(station, { ...event, officer: 'wang' }))).toBe(true);
    expect(areOne(matter(station, event), matter(station, { ...event, caseId: 'case-2' }))).toBe(false);
    expect(areOne(matter(station, event), matter(station, { ...event, riskPoint: 24 }))).toBe(false);
  });
});
