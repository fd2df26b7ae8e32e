/** A4 with the margins, fonts and line height of Chinese official documents (GB/T 9704). */
const css = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
body { max-width: 156mm; margin: 10mm auto; color: #000; background: #fff;
  font: 16pt/28pt FangSong, "仿宋", "仿宋_GB2312", STFangsong, serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 14pt; text-align: center; font: bold 22pt/34pt SimSun, "宋体", STSong, serif; }
p { margin: 0; text-align: justify; text-indent: 2em; }
p.right { text-align: right; text-indent: 0; }
p.center { text-align: center; text-indent: 0; }
p.flush { text-indent: 0; }
table { width: 100%; margin: 6pt 0; border-collapse: collapse; font-size: 12pt; line-height: 20pt; }
th, td { padding: 3pt 6pt; border: 0.75pt solid #000; text-align: left; vertical-align: top; }
tr:has(td) > th { width: 5em; min-width: 5em; }
th { font-family: SimSun, "宋体", STSong, serif; }
@media print { body { max-width: none; margin: 0; } tr { break-inside: avoid; }
  body > p:last-child, p.right { break-before: avoid; } }
`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A form as a complete page that prints as it is. @param body HTML of the form; @param title plain text. */
export const htmlPage = (title: string, body: string): string =>
  `<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>${escaped(title)}</title>\n<style>${css}</style>\n</head>\n<body>\n${body.trim()}\n</body>\n</html>\n`;
