import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by name, read from its directory. */
export const unzipped = (zip: Buffer): Map<string, string> => {
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(zip.length - 22 + 16);
  for (let left = zip.readUInt16LE(zip.length - 22 + 10); left > 0; left -= 1) {
    const [packed, name, extra, comment] = [at + 20, at + 28, at + 30, at + 32].map((place, index) =>
      index === 0 ? zip.readUInt32LE(place) : zip.readUInt16LE(place),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + packed);
    const method = zip.readUInt16LE(at + 10);
    files.set(
      zip.subarray(at + 46, at + 46 + name).toString('utf8'),
      (method === 8 ? inflateRawSync(bytes) : bytes).toString('utf8'),
    );
    at += 46 + name + extra + comment;
  }
  return files;
};

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", amp: '&' };
const plain = (marked: string): string =>
  marked
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(lt|gt|quot|#39|apos|amp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/[ \r\n\t]+/g, '');

/** The words of a page, without space. */
export const wordsOfHtml = (html: string): string => plain(html.replace(/<head>.*<\/head>/su, ''));

/** The words of a Word document, without space. */
export const wordsOfDocx = (docx: Buffer): string => plain(unzipped(docx).get('word/document.xml') ?? '');
