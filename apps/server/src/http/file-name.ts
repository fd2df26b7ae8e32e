/** A file's name in Content-Disposition, as RFC 8187 writes it. */
export const encodedName = (name: string): string =>
  encodeURIComponent(name).replaceAll(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
