import { faultTexts } from '#event-log/verify/fault-texts';
import { findingOf, findingTexts } from '../src/review/finding-texts.js';
import { findingsInChinese, saidFinding } from '../src/review/findings-in-chinese.js';

const bracesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
const unique = (names: readonly string[]): string[] => [...new Set(names)];
const every = Object.entries({ ...faultTexts, ...findingTexts });

describe('What a verification finds', () => {
  it.each(every)('%s says the same things in both languages, and no English in Chinese', (code, english) => {
    const chinese = findingsInChinese[code as keyof typeof findingsInChinese];
    expect(unique(bracesIn(chinese))).toEqual(unique(bracesIn(english)));
    expect(chinese.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]/);
  });

  it('is read in the language of who asks: where it is, and what it is', () => {
    const lost = findingOf('partition 1, record 7, case/a', 'clock-ahead', { at: '2026-03-02', off: '3 days' });
    expect(saidFinding(lost, 'zh-CN')).toMatchObject({
      where: '分区 1，记录 7，case/a',
      code: 'clock-ahead',
      message: '记录时间为 2026-03-02，比后一条记录晚 3 天：当时时钟有误',
    });
    expect(saidFinding(lost, 'en')).toEqual(lost);
    const file = findingOf('case/a, event 3 (EvidenceTaken), file 照片, event 5.png, ab12', 'file-missing');
    expect(saidFinding(file, 'zh-CN')).toMatchObject({ message: '文件库中没有该文件' });
  });
});
