import { avRecord } from '../../../src/testing/bodies.js';
import { before, rulesOf } from '../../rules-of.js';

describe('attach-av-record 归集执法音像记录 (§2.10; PR Art.44, 79)', () => {
  const { records, refuses } = rulesOf('attach-av-record', {
    of: before('collect-evidence'),
    body: avRecord,
    by: 'wang',
    on: '2026-03-07',
  });
  const withFile = (mediaType: string) => ({ file: { ...avRecord.file, mediaType } });

  records('ties a film to the inspection that it shows', ['AvRecordAttached'], {}, { data: avRecord });
  records('takes a photograph of one instant of the step', ['AvRecordAttached'], {
    but: { ...withFile('image/jpeg'), startedAt: '2026-03-06T01:30:00Z', endedAt: '2026-03-06T01:30:00Z' },
  });
  records('may come late, even when the case has been decided', ['AvRecordAttached'], {
    of: before('serve-decision'),
    on: '2026-04-28',
  });
  records('is brought in by the host of the hearing, who is no case officer', ['AvRecordAttached'], {
    of: before('file-hearing-report', {}, 'hearing'),
    by: 'jiang',
    on: '2026-06-01',
  });
  refuses('belongs to an event that is in the case', 'not-a-recordable-step', { but: { step: 99 } });
  refuses('belongs to an act that is recorded, not to an approval', 'not-a-recordable-step', { but: { step: 6 } });
  refuses('is a photograph, sound or film, not a document', 'not-a-recording', { but: withFile('application/pdf') });
  refuses('cannot end before it began', 'not-in-order', { but: { endedAt: '2026-03-06T00:57:59Z' } });
  refuses('cannot have been made tomorrow', 'in-the-future', { but: { endedAt: '2026-03-08T00:00:00Z' } });
  refuses('that ended before the step began is not of this step', 'recording-of-another-time', {
    but: { startedAt: '2026-03-05T00:00:00Z', endedAt: '2026-03-06T00:59:59Z' },
  });
  refuses('that began after the step had ended is not of this step', 'recording-of-another-time', {
    but: { startedAt: '2026-03-06T02:00:01Z' },
  });
  refuses('is attached to its step once', 'already-exists', {
    of: () => before('collect-evidence')().when('attach-av-record', avRecord, 'li', '2026-03-06').after,
  });
  refuses('is brought in by who was there', 'not-assigned', { by: 'yang' });
});
