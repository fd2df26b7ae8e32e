/** 1 January 1980, the first day that a ZIP archive can name, as DOS time and date. */
const firstDay = 0x0021_0000;

const endSignature = 0x0605_4b50;
const entrySignature = 0x0201_4b50;

/**
 * The archive with every entry dated alike, so that the same content is the same bytes. The times of entries stand in
 * the central directory and once more before each entry (APPNOTE 4.3.7, 4.3.12).
 */
export const withSteadyTimes = (zip: Buffer): Buffer => {
  const steady = Buffer.from(zip);
  let end = steady.length - 22;
  while (end >= 0 && steady.readUInt32LE(end) !== endSignature) end -= 1;
  if (end < 0) throw new Error('A docx must be a ZIP archive, and this has no end of its directory');
  const entries = steady.readUInt16LE(end + 10);
  let at = steady.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    if (steady.readUInt32LE(at) !== entrySignature) throw new Error('The directory of the ZIP archive is broken');
    steady.writeUInt32LE(firstDay, at + 12);
    steady.writeUInt32LE(firstDay, steady.readUInt32LE(at + 42) + 10);
    at += 46 + steady.readUInt16LE(at + 28) + steady.readUInt16LE(at + 30) + steady.readUInt16LE(at + 32);
  }
  return steady;
};
