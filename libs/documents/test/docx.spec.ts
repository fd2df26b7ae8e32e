import { docxOf } from '#documents';
import { unzipped, wordsOfDocx, wordsOfHtml } from './documents.js';

const body = `<p class="center"><strong>某局</strong></p>
<h1>行政处罚决定书</h1>
<table><tr><th>当事人</th><td>某店 &lt;一&gt; &amp; 二<br>第二行</td></tr><tr><td colspan="2">全行</td></tr></table>
<p>正文　两字宽</p><p class="flush"></p>
<p class="right">二〇二六年四月二十日</p>`;

describe('A Word document of a form', () => {
  it('says what the page says', async () => {
    expect(wordsOfDocx(await docxOf('行政处罚决定书', body))).toBe(wordsOfHtml(body));
  });

  it('is the same, byte for byte, whenever it is made', async () => {
    const [first, second] = [await docxOf('题', body), await docxOf('题', body)];
    expect(first.equals(second)).toBe(true);
    // The time of the first entry: the first day that an archive can name.
    expect(first.readUInt32LE(10)).toBe(0x0021_0000);
    const files = [...unzipped(first)];
    expect(files.filter(([, text]) => /20\d\d-\d\d-\d\dT/.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('is an A4 page with the date at the right, the title in the middle and cells that span columns', async () => {
    const xml = unzipped(await docxOf('题', body)).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(xml).toContain('<w:jc w:val="right"/>');
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('w:eastAsia="仿宋"');
  });

  it('is refused when the form has what Word could not show', async () => {
    await expect(docxOf('题', '<ul></ul>')).rejects.toThrow(/<ul>/);
  });
});
