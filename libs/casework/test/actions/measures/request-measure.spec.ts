import { before, rulesOf } from '../../rules-of.js';

const seizure = {
  kind: 'seizure',
  items: '食品20箱',
  place: '经营场所',
  legalBasis: '食品安全法第一百一十条',
  reasons: '可能灭失',
};

describe('request-measure 申请先行登记保存或者查封扣押 (PR Art.33, 34, 36, 37)', () => {
  const { records, refuses } = rulesOf('request-measure', {
    of: before('record-inspection'),
    body: seizure,
    by: 'wang',
    on: '2026-03-06',
  });

  records(
    'asks for a seizure and numbers the measure',
    ['MeasureRequested'],
    {},
    { data: { measure: 1, kind: 'seizure' } },
  );
  records('can be asked for from verification on (PR Art.18, 23)', ['MeasureRequested'], {
    of: before('record-verification'),
  });
  records('asks for an evidence hold without a special law', ['MeasureRequested'], {
    but: { kind: 'evidence-hold', legalBasis: undefined },
  });
  refuses('a seizure needs the law that names the bureau for it (ACL Art.17)', 'legal-basis-missing', {
    but: { legalBasis: undefined },
  });
  const on = (legalBasis: string) => ({ but: { legalBasis } });
  const rules = 'rules of a department are no ground of a seizure (ACL Art.10, 17)';
  refuses(`${rules}: of procedure`, 'legal-basis-missing', on('《市场监督管理行政处罚程序规定》第三十六条'));
  refuses(`${rules}: of a trade`, 'legal-basis-missing', on('强制性产品认证管理规定第四十九条'));
  refuses('a letter names no law (ACL Art.17)', 'legal-basis-missing', on('x'));
  for (const basis of [
    '食品安全法110',
    '《中华人民共和国食品安全法》第一百一十条第一款第（四）项',
    '《国务院关于加强食品等产品安全监督管理的特别规定》第十五条',
    '《无证无照经营查处办法》第十一条',
    '《价格违法行为行政处罚规定》第十四条',
    '《食品安全法》第一百一十条、《市场监督管理行政处罚程序规定》第三十六条',
    '《某省市场监督管理条例》第二十条',
    '法律、法规授权本机关实施',
  ])
    records(`takes ${basis} as its ground (ACL Art.10)`, ['MeasureRequested'], on(basis));
  records('says which of the two it is (ACL Art.9(2), (3))', ['MeasureRequested'], { but: { seizureWay: 'sealed' } });
  it('is neither sealed nor seized where evidence is registered in advance (APL Art.56)', () => {
    const hold = { ...seizure, kind: 'evidence-hold', seizureWay: 'sealed' };
    const { ruling } = before('record-inspection')().when('request-measure', hold, 'wang', '2026-03-06');
    expect(ruling).toMatchObject({ ruling: 'invalid', fields: [{ field: 'seizureWay' }] });
  });
  it('says which rules are named', () => {
    const story = before('record-inspection')();
    const body = { ...seizure, legalBasis: '程序规定第36条' };
    expect(story.when('request-measure', body, 'wang', '2026-03-06').refusal?.parameters).toEqual({
      rules: ['程序规定'],
    });
  });
  records('an evidence hold rests on APL Art.56 whatever is named beside it', ['MeasureRequested'], {
    but: { kind: 'evidence-hold', legalBasis: '程序规定第33条' },
  });
  refuses('a station seizes nothing in its own name (ACL Art.17, 22; GSS Art.8)', 'not-in-own-name', {
    of: before('record-inspection', { actingName: 'unit' }),
  });
  records('an evidence hold is no compulsory measure (APL Art.56)', ['MeasureRequested'], {
    of: before('record-inspection', { actingName: 'unit' }),
    but: { kind: 'evidence-hold', legalBasis: undefined },
  });
  refuses('is for who handles the case', 'not-assigned', { by: 'yang' });
});
