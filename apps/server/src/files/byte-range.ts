import type { Range } from '#file-store';

/**
 * The part of a file that a Range header asks for (RFC 9110 §14), null for the whole. Several ranges at once are
 * answered with the whole, as the RFC allows; `unsatisfiable`: it begins behind the end.
 */
export const byteRange = (header: string | undefined, size: number): Range | 'unsatisfiable' | null => {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const [start, end] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)];
  if (start >= size) return 'unsatisfiable';
  return last !== '' && Number(last) < start ? null : { start, end };
};
