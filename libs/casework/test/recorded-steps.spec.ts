import { filesOfCase, LawDataError, recordedSteps, risksOf, type RecordedStep } from '#casework';
import { parseAvRules } from '../src/audio-visual/duty-table.js';
import { avRecord, confirmedAddress, evidence, inspection, servedOn } from '../src/testing/bodies.js';
import type { Story } from '../src/testing/given.js';
import { measuresLine } from '../src/testing/measure-lines.js';
import { law } from './law.js';
import { before, whole } from './rules-of.js';
import { saidOf } from './said.js';

const photo = { sha256: 'c'.repeat(64), size: 2_000, mediaType: 'image/jpeg', name: '照片.jpg' };
const notRecorded = (): Story =>
  before('record-inspection')().when('record-inspection', { ...inspection, audioVisual: [] }, 'wang', '2026-03-06')
    .after;
const part = (number: number, startedAt: string, endedAt: string) => ({
  ...avRecord,
  file: { ...avRecord.file, sha256: String(number).repeat(64) },
  startedAt,
  endedAt,
});
const stepOf = ({ file }: Story, type: RecordedStep['type']): RecordedStep | undefined =>
  recordedSteps(file.facts, law).find((step) => step.type === type);
const risk13 = ({ file }: Story) => risksOf({ ...file, law }).filter(({ number }) => number === 13);
const risk14 = ({ file }: Story) => risksOf({ ...file, law }).filter(({ number }) => number === 14);

describe('the audio-visual record of a step (§2.10)', () => {
  it('is missing until it is attached, and then is not', () => {
    expect(stepOf(notRecorded(), 'InspectionRecorded')).toMatchObject({
      number: 8,
      article: 'PR Art.44',
      missing: 'all',
    });
    const { after } = notRecorded().when('attach-av-record', avRecord, 'wang', '2026-03-07');
    expect(stepOf(after, 'InspectionRecorded')).toMatchObject({ missing: 'nothing', uploadedLate: null });
    expect(risk13(notRecorded())).toHaveLength(1);
    expect(risk13(after)).toEqual([]);
  });

  it('may be in several files that follow each other, and has a hole when they do not', () => {
    const first = part(1, '2026-03-06T01:00:00Z', '2026-03-06T01:30:00Z');
    const joined = notRecorded()
      .when('attach-av-record', part(2, '2026-03-06T01:30:00Z', '2026-03-06T02:00:00Z'), 'wang', '2026-03-06')
      .after.when('attach-av-record', first, 'wang', '2026-03-06').after;
    expect(stepOf(joined, 'InspectionRecorded')?.missing).toBe('nothing');
    const broken = notRecorded()
      .when('attach-av-record', part(2, '2026-03-06T01:30:01Z', '2026-03-06T02:00:00Z'), 'wang', '2026-03-06')
      .after.when('attach-av-record', first, 'wang', '2026-03-06').after;
    expect(stepOf(broken, 'InspectionRecorded')?.missing).toBe('part');
    expect(saidOf(risk13(broken)[0])).toContain('is longer than its audio-visual record');
  });

  it('shows as late when it came to the store more than 48 hours after the step, and not before', () => {
    const attached = (on: string) => notRecorded().when('attach-av-record', avRecord, 'wang', on).after;
    expect(risk13(attached('2026-03-08T02:00:00.000Z'))).toEqual([]);
    expect(risk13(attached('2026-03-08T02:00:01.000Z'))).toEqual([
      expect.objectContaining({ since: '2026-03-08', until: '2026-03-08', level: 'high' }),
    ]);
  });

  it('is needed for goods that are sealed or seized, at the moment when they are (PR Art.44)', () => {
    const taken = measuresLine().find(({ action }) => action === 'take-measure')?.body;
    expect(taken).toMatchObject({ audioVisual: [] });
    const measures = recordedSteps(whole('measures').file.facts, law).filter(({ type }) => type === 'MeasureTaken');
    expect(measures.length).toBeGreaterThan(0);
    expect(measures.every(({ missing }) => missing === 'all')).toBe(true);
  });

  it.each([
    ['direct', {}, 'nothing'],
    ['leave', { witness: '居委会某某' }, 'nothing'],
    ['leave', { files: [photo] }, 'nothing'],
    ['electronic', {}, 'all'],
    ['electronic', { files: [photo] }, 'nothing'],
    ['proclamation', { witness: '居委会某某' }, 'all'],
    ['post', {}, 'nothing'],
  ])('of a service by %s with %p: missing is %s (PR Art.82)', (method, more, missing) => {
    const ways = { account: '见材料', ...(method === 'proclamation' ? { proclaimedBecause: 'missing' } : {}) };
    const { after } = before('serve-notice')()
      .when('confirm-service-address', confirmedAddress, 'wang', '2026-04-09')
      .after.when('serve-notice', { ...servedOn('2026-04-09', method), ...ways, ...more }, 'wang', '2026-04-09');
    expect(stepOf(after, 'NoticeServed')?.missing).toBe(missing);
  });

  it('is needed for more steps where the place says so', () => {
    const [rule] = law.audioVisual.local;
    const local = { ...rule, steps: ['EvidenceCollected' as const], article: 'MH' };
    const strict = { ...law, audioVisual: { ...law.audioVisual, local: [local] as const } };
    const { facts } = before('submit-report')().file;
    expect(recordedSteps(facts, strict).find(({ type }) => type === 'EvidenceCollected')).toMatchObject({
      article: 'MH',
      missing: 'all',
    });
  });

  it('is judged by tables that name a wrong entry by its place', () => {
    expect(() => parseAvRules({ duties: [], local: [] })).toThrow(LawDataError);
    expect(() => parseAvRules({ duties: [{ step: 'CaseFiled' }], local: [] })).toThrow(LawDataError);
  });
});

describe('the files of a case', () => {
  const withFiles = () =>
    before('collect-evidence')()
      .when('collect-evidence', { ...evidence, files: [photo] }, 'wang', '2026-03-09')
      .after.when('attach-av-record', avRecord, 'li', '2026-03-09').after;

  it('are listed with the event that names each, who attached it and when', () => {
    expect(filesOfCase(withFiles().file.facts)).toEqual([
      expect.objectContaining({ ...photo, event: 10, type: 'EvidenceCollected', attachedBy: 'wang' }),
      expect.objectContaining({ sha256: avRecord.file.sha256, event: 11, attachedBy: 'li' }),
    ]);
  });

  it('stand with the piece of evidence that they show', () => {
    expect(withFiles().state).toMatchObject({ investigation: { evidence: [{ files: [photo] }] } });
  });

  it('are of kinds that a case may hold', () => {
    const files = [{ ...photo, mediaType: 'text/html' }];
    const { ruling } = before('collect-evidence')().when(
      'collect-evidence',
      { ...evidence, files },
      'wang',
      '2026-03-09',
    );
    expect(ruling).toMatchObject({ ruling: 'invalid', fields: [{ field: 'files.0.mediaType' }] });
  });
});

describe('risk 14: evidence with flaws of form (证据瑕疵)', () => {
  const collected = (but: object) =>
    before('collect-evidence')().when('collect-evidence', { ...evidence, ...but }, 'wang', '2026-03-09').after;

  it('shows a copy on which the provider did not note "same as the original" (PR Art.24)', () => {
    expect(risk14(collected({ attestedCopy: false }))).toEqual([
      expect.objectContaining({ since: '2026-03-09', until: null, level: 'medium' }),
    ]);
    expect(risk14(collected({}))).toEqual([]);
  });

  it('shows electronic data without an integrity value (PR Art.26)', () => {
    expect(risk14(collected({ kind: 'electronic' }))).toHaveLength(1);
    expect(risk14(collected({ kind: 'electronic', sha256: 'd'.repeat(64) }))).toEqual([]);
    expect(risk14(collected({ kind: 'electronic', files: [photo] }))).toEqual([]);
  });
});
