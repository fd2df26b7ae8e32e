import { tellsTerm, wrongTerm } from '../../src/standing/told-remedies.js';

describe('remedies as a decision tells them (ARL Art.20; ALL Art.45, 46; APL Art.59(1)(5))', () => {
  it.each([
    '可以在六十日内申请行政复议，或者在六个月内提起行政诉讼。',
    '自收到本决定书之日起60日内申请行政复议；也可以6个月内直接向人民法院起诉',
    '可以申请行政复议或者提起行政诉讼',
    '应当在十五日内缴纳罚款；可以在六十日之内申请行政复议',
    '六十日内申请行政复议；对复议决定不服的，十五日内提起行政诉讼。',
    '六十日内申请行政复议，对复议决定不服的可以在十五日内起诉',
    '可以在六十日内申请行政复议也可以在六个月内提起行政诉讼',
    '应当在十五日内缴纳罚款，也可以申请行政复议',
    '自收到本决定书之日起六十日内，向示范县人民政府申请行政复议',
    '复议',
  ])('takes %s', (text) => {
    expect(wrongTerm(text)).toBeNull();
  });

  it.each([
    ['十五日内申请行政复议，六个月内提起行政诉讼', 'reconsideration', '十五日'],
    ['六十日内申请行政复议，三个月内提起行政诉讼', 'suit', '三个月'],
    ['可以在 30 日内申请行政复议', 'reconsideration', '30日'],
    ['六十日内申请复议，或者十五日内起诉', 'suit', '十五日'],
    ['六十日内申请复议也可以在三个月内，向示范县人民法院提起诉讼', 'suit', '三个月'],
  ])('finds what is wrong in %s', (text, remedy, told) => {
    expect(wrongTerm(text)).toEqual({ remedy, told });
  });

  it('knows which term is left to the form', () => {
    expect(tellsTerm('六十日内申请行政复议，或者提起行政诉讼', 'reconsideration')).toBe(true);
    expect(tellsTerm('六十日内申请行政复议，或者提起行政诉讼', 'suit')).toBe(false);
  });
});
