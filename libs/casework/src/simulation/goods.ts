import type { OrdinaryPlan } from './ordinary-plan.js';
import type { Diary } from './script.js';

const boxes = (quantity: number) => [{ name: '涉案食品', quantity, unit: '箱' }];

/**
 * Perishable goods are seized, stored, and with the holder's consent disposed of before the decision; the rest goes
 * back (procedure T15-T18).
 */
export const disposedEarly = ({ cast, place }: OrdinaryPlan, diary: Diary): void => {
  const [first] = cast.officers;
  const measure = 1;
  const approved = (): Diary =>
    diary
      .does(cast.unitHead, 'endorse-measure', { measure, opinion: '同意。' })
      .does(cast.departmentHead, 'approve-measure', { measure });
  diary.does(first, 'request-measure', {
    kind: 'seizure',
    seizureWay: 'seized',
    items: '涉案食品10箱',
    place,
    legalBasis: '食品安全法第一百一十条',
    reasons: '可能继续销售。',
  });
  approved();
  const takenAt = diary.moment(30);
  diary.does(first, 'take-measure', {
    measure,
    officers: cast.officers,
    takenAt,
    cardsShown: true,
    rightsTold: true,
    listHandedOver: true,
    signature: '当事人签名确认',
    audioVisual: [recordingOf(takenAt)],
  });
  const moved = { measure, persons: cast.officers, place: '涉案财物库' };
  diary.does(first, 'move-goods', {
    ...moved,
    direction: 'in',
    reason: 'stored',
    goods: boxes(10),
    movedOn: diary.day,
  });
  diary.wait(1).does(first, 'request-early-disposal', {
    measure,
    ground: 'perishable',
    method: 'destruction',
    goods: boxes(8),
    confirmation: { how: 'applies', confirmedOn: diary.day, signature: '当事人签名确认' },
    evidenceKept: '留样2箱，拍照、录像并制作清单。',
    reasons: '临近变质，不宜保存。',
    audioVisual: [recordingOf(takenAt)],
  });
  approved();
  diary
    .wait(1)
    .does(first, 'dispose-early', {
      measure,
      executors: cast.officers,
      supervisor: cast.unitHead,
      disposedOn: diary.day,
      place: '示范县无害化处理厂（虚构）',
      goods: boxes(8),
      proceeds: 0,
      record: '销毁过程有照片和录像。',
    })
    .does(first, 'request-measure-end', { measure, outcome: 'no-longer-needed', reasons: '已完成取证。' });
  approved();
  diary.does(first, 'move-goods', {
    ...moved,
    direction: 'out',
    reason: 'returned',
    goods: boxes(2),
    movedOn: diary.day,
  });
};

const recordingOf = (from: string) => ({
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  device: '执法记录仪-01',
  from,
  to: from,
});
