import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articleShapes } from '../../src/words/article-shapes.js';
import { groundIn } from '../../src/words/ground.js';
import { lawNames } from '../../src/words/law-names.js';

/**
 * Every paragraph and item that code or data cites, as the text of the law says it: a 款 where the article has several
 * paragraphs, a 项 where it counts them in brackets of its own （一）.
 */
const inTheText: Readonly<Record<string, string>> = {
  'ACL 12(1)': '第十二条第一项',
  'ACL 9(2)': '第九条第二项',
  'ACL 9(3)': '第九条第三项',
  'ACL 25(3)': '第二十五条第三款',
  'ACL 28(1)(1)': '第二十八条第一款第一项',
  'ACL 28(1)(2)': '第二十八条第一款第二项',
  'ACL 28(1)(3)': '第二十八条第一款第三项',
  'ACL 28(1)(4)': '第二十八条第一款第四项',
  'ACL 39(2)': '第三十九条第二款',
  'ACL 42(2)': '第四十二条第二款',
  'ACL 45(1)': '第四十五条第一款',
  'ACL 45(2)': '第四十五条第二款',
  'ACL 46(3)': '第四十六条第三款',
  'ALL 46(2)': '第四十六条第二款',
  'APL 5(2)': '第五条第二款',
  'APL 9(1)': '第九条第一项',
  'APL 9(3)': '第九条第三项',
  'APL 9(4)': '第九条第四项',
  'ALL 89(1)(1)': '第八十九条第一款第一项',
  'APL 9(2)': '第九条第二项',
  'APL 52(1)': '第五十二条第一款',
  'APL 57(1)(2)': '第五十七条第一款第二项',
  'APL 57(1)(3)': '第五十七条第一款第三项',
  'APL 59(1)(5)': '第五十九条第一款第五项',
  'APL 28(1)': '第二十八条第一款',
  'APL 28(2)': '第二十八条第二款',
  'APL 32(1)': '第三十二条第一项',
  'APL 32(2)': '第三十二条第二项',
  'APL 32(3)': '第三十二条第三项',
  'APL 32(4)': '第三十二条第四项',
  'APL 32(5)': '第三十二条第五项',
  'APL 33(1)': '第三十三条第一款',
  'APL 33(2)': '第三十三条第二款',
  'APL 33(3)': '第三十三条第三款',
  'APL 35(2)': '第三十五条第二款',
  'APL 43(3)': '第四十三条第三款',
  'APL 57(2)': '第五十七条第二款',
  'APL 58(2)': '第五十八条第二款',
  'APL 59(1)(1)': '第五十九条第一款第一项',
  'APL 59(5)': '第五十九条第一款第五项',
  'APL 63(1)(1)': '第六十三条第一款第一项',
  'APL 63(1)(2)': '第六十三条第一款第二项',
  'APL 63(1)(5)': '第六十三条第一款第五项',
  'APL 64(1)': '第六十四条第一项',
  'APL 64(2)': '第六十四条第二项',
  'APL 64(3)': '第六十四条第三项',
  'APL 64(4)': '第六十四条第四项',
  'APL 66(2)': '第六十六条第二款',
  'APL 64(7)': '第六十四条第七项',
  'APL 64(8)': '第六十四条第八项',
  'APL 72(1)(1)': '第七十二条第一款第一项',
  'APL 72(2)': '第七十二条第二款',
  'APL 73(3)': '第七十三条第三款',
  'APL 74(3)': '第七十四条第三款',
  'APL 75(2)': '第七十五条第二款',
  'APL 76(5)': '第七十六条第一款第五项',
  'ARL 23(1)(1)': '第二十三条第一款第一项',
  'CR121 23(5)': '第二十三条第一款第五项',
  'CRED 4(2)': '第四条第二款',
  'CRED 6(2)': '第六条第二款',
  'CRED 8(1)(4)': '第八条第一款第四项',
  'CRED 8(4)': '第八条第四款',
  'CRED 8(5)': '第八条第五款',
  'CRED 11(1)': '第十一条第一项',
  'CRED 11(2)': '第十一条第二项',
  'CRED 11(3)': '第十一条第三项',
  'CRED 14(2)': '第十四条第二款',
  'CRED 14(4)': '第十四条第四款',
  'CRED 16(3)': '第十六条第三款',
  'GSS 8(1)(1)': '第八条第一款第一项',
  'GSS 8(1)(2)': '第八条第一款第二项',
  'GSS 8(1)(3)': '第八条第一款第三项',
  'PR 17(2)': '第十七条第二款',
  'PR 19(3)': '第十九条第一款第三项',
  'PR 23(2)': '第二十三条第二款',
  'PR 30(1)': '第三十条第一款',
  'PR 30(2)': '第三十条第二款',
  'PR 41(3)': '第四十一条第三款',
  'PR 42(3)': '第四十二条第三款',
  'PR 48(6)': '第四十八条第六项',
  'PR 50(1)': '第五十条第一款',
  'PR 50(1)(1)': '第五十条第一款第一项',
  'PR 50(1)(2)': '第五十条第一款第二项',
  'PR 50(1)(3)': '第五十条第一款第三项',
  'PR 50(3)': '第五十条第三款',
  'PR 52(3)': '第五十二条第三款',
  'PR 57(1)': '第五十七条第一款',
  'PR 60(1)': '第六十条第一款',
  'PR 60(1)(2)': '第六十条第一款第二项',
  'PR 60(1)(3)': '第六十条第一款第三项',
  'PR 60(1)(4)': '第六十条第一款第四项',
  'PR 60(1)(5)': '第六十条第一款第五项',
  'PR 60(2)': '第六十条第二款',
  'PR 62(1)': '第六十二条第一项',
  'PR 62(2)': '第六十二条第二项',
  'PR 62(3)': '第六十二条第三项',
  'PR 62(6)': '第六十二条第六项',
  'PR 76(2)': '第七十六条第二款',
  'PR 77(1)': '第七十七条第一项',
  'PR 77(1)(1)': '第七十七条第一项',
  'PR 77(1)(2)': '第七十七条第二项',
  'PR 77(1)(4)': '第七十七条第四项',
  'PR 77(1)(5)': '第七十七条第五项',
  'PR 82(2)': '第八十二条第二项',
  'PR 82(3)': '第八十二条第三项',
  'PR 82(5)': '第八十二条第五项',
  'RESP 11(10)': '第十一条第十项',
  'SBL 2(2)': '第二条第二款',
};

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const kept = ['libs/casework/src', 'libs/documents/src', 'apps/server/src', 'apps/console/src', 'apps/cli/src', 'data'];
const files = kept.flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|json)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name}`),
);

const citation = new RegExp(`\\b(${Object.keys(lawNames).join('|')}) Art\\.(\\d[\\d(), \\-]*)`, 'g');

/** The articles of a list that have brackets: 50(1)(1), (3) → 50(1)(1), 50(1)(3). */
const bracketed = (listed: string): string[] => {
  let beside = '';
  return [...listed.matchAll(/(\d*)((?:\(\d+\))*)/g)].flatMap(([whole, number, brackets]) => {
    if (whole === '') return [];
    const full = number === '' ? `${beside}${whole}` : whole;
    beside = full.replace(/\(\d+\)$/, '');
    return brackets === '' ? [] : [full];
  });
};

const citedIn = (path: string): string[] =>
  [...readFileSync(`${root}${path}`, 'utf8').matchAll(citation)].flatMap(([, law = '', listed = '']) =>
    bracketed(listed).map((each) => `${law} ${each}`),
  );

const cited = [...new Set(files.flatMap(citedIn))].sort();

describe('paragraphs and items of articles', () => {
  it('that are cited anywhere have been looked up in the text of the law', () => {
    // Of the edition of 2017, whose Art.38 had a third paragraph; it is told to nobody.
    const ofAnotherEdition = new Set(['APL 38(3)']);
    expect(cited.filter((each) => !(each in inTheText) && !ofAnotherEdition.has(each))).toEqual([]);
    expect(cited.length).toBeGreaterThan(60);
  });

  it.each(Object.entries(inTheText))('%s is read %s', (ground, chinese) => {
    const [law = '', article = ''] = ground.split(' ');
    expect(groundIn(`${law} Art.${article}`, 'zh-CN').replace(/^《.*》/, '')).toBe(chinese);
  });

  it('that are cited stand in the article: no fourth paragraph where there are three', () => {
    const missing = Object.keys(inTheText).filter((ground) => {
      const [, law = '', article = '', first = '0', second] = /^(\w+) (\d+)\((\d+)\)(?:\((\d+)\))?$/.exec(ground) ?? [];
      const shape = articleShapes[law]?.[Number(article)];
      if (shape === undefined) return true;
      if (second !== undefined) return Number(second) > (shape[Number(first) - 1] ?? 0);
      return Number(first) > Math.max(shape.length, ...shape);
    });
    expect(missing).toEqual([]);
  });

  it('in a list take their article from the one before', () => {
    expect(groundIn('APL Art.64(2), (3); HR Art.20, 27', 'zh-CN')).toBe(
      '《行政处罚法》第六十四条第二项、第六十四条第三项，《市场监督管理行政处罚听证办法》第二十条、第二十七条',
    );
    expect(groundIn('PR Art.50(1)(1), (3)', 'zh-CN')).toMatch(/第五十条第一款第一项、第五十条第一款第三项$/);
  });

  it('of an earlier edition are read as that edition had them', () => {
    expect(groundIn('APL (1996) Art.46(3)', 'zh-CN')).toBe('《行政处罚法》第四十六条第三款（1996年）');
  });
});
