import { openTemplates } from '#documents';

/** What a template makes of one value, or of two. */
const made = (template: string, first: string, second = ''): string =>
  openTemplates({ '01': template }, { '01': { first: null, second: null } }).render('01', { first, second });

describe('Where a value and its template both have a mark', () => {
  it.each([
    ['a full stop twice', '<p>{{ first }}。</p>', '货值小，减轻处罚。', '<p>货值小，减轻处罚。</p>'],
    ['no full stop of its own', '<p>{{ first }}。</p>', '货值小，减轻处罚', '<p>货值小，减轻处罚。</p>'],
    ['a sentence that goes on', '<p>因{{ first }}，决定如下</p>', '案情复杂。', '<p>因案情复杂，决定如下</p>'],
    ['an item of a list', '<p>{{ first }}；</p>', '警告。', '<p>警告；</p>'],
    ['several at the end', '<p>{{ first }}。</p>', '已改正；。', '<p>已改正。</p>'],
    ['a half-width stop', '<p>{{ first }}。</p>', '事实清楚.', '<p>事实清楚。</p>'],
    ['a line break behind the stop', '<p>{{ first }}。</p>', '事实清楚。\n', '<p>事实清楚。</p>'],
    ['a question', '<p>{{ first }}。</p>', '是否知道？', '<p>是否知道？</p>'],
    ['a quotation that ends a sentence', '<p>{{ first }}。</p>', '他说：“没有。”', '<p>他说：“没有。”</p>'],
    ['a name with a dot', '<p>{{ first }}，你好</p>', 'Acme Inc.', '<p>Acme Inc.，你好</p>'],
    ['an escaped mark', '<p>{{ first }}。</p>', '称为"甲"', '<p>称为&quot;甲&quot;。</p>'],
    ['nothing in the value', '<p>一。{{ first }}。</p>', '', '<p>一。</p>'],
  ])('keeps one: %s', (_, template, value, page) => {
    expect(made(template, value)).toBe(page);
  });

  it('changes nothing inside what was written, nor between two values', () => {
    expect(made('<p>{{ first }}{{ second }}</p>', '一。。二。', '。三')).toBe('<p>一。。二。。三</p>');
  });

  it('does not let a value pass for the mark between values', () => {
    expect(made('<p>{{ first }}。</p>', '一。\uFFFF。二')).toBe('<p>一。。二。</p>');
  });
});
