import { namesIn } from './json-shape.js';
import { problems } from './problems.js';

/** Names that mean something to the language itself. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A half of a pair that stands alone as an escape: the bytes themselves cannot hold one. */
const halfEscape = /\\u(?:d[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2})|d[c-f][0-9a-f]{2})/gi;

/**
 * Reads a request body as I-JSON (RFC 7493): UTF-8, no name twice in an object, no half characters. Two readers of such
 * a body can never understand two things. Its parts are counted before it is parsed.
 * @throws {Problem} 400 saying what is wrong and where, 413 saying the limit.
 */
export const readJsonBody = (bytes: Uint8Array): unknown => {
  const text = decoded(bytes);
  const names = namesIn(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw problems.malformed({
      en: `The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      zh: '请求内容不是 JSON。',
    });
  }
  checkNames(names.map(({ object, from, to }) => ({ object, name: JSON.parse(text.slice(from, to)) as string })));
  refuseHalfCharacters(text);
  return value;
};

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problems.malformed({ en: 'The body is not UTF-8.', zh: '请求内容不是 UTF-8 编码。' });
  }
};

const checkNames = (names: { object: number; name: string }[]): void => {
  const known = new Map<number, Set<string>>();
  for (const { object, name } of names) {
    const shown = JSON.stringify(name.slice(0, 40));
    const before = known.get(object) ?? new Set();
    if (before.has(name))
      throw problems.malformed({ en: `The name ${shown} stands twice in one object.`, zh: `字段名 ${shown} 重复。` });
    if (reserved.has(name) || name.includes('\0'))
      throw problems.malformed({ en: `The name ${shown} is not usable.`, zh: `不能使用字段名 ${shown}。` });
    known.set(object, before.add(name));
  }
};

/** The text is JSON by now, so that every backslash begins an escape. */
const refuseHalfCharacters = (text: string): void => {
  if (!text.includes('\\u')) return;
  for (const { index, 0: half } of text.matchAll(halfEscape))
    if (isEscape(text, index) && !endsPair(text, index))
      throw problems.malformed({
        en: `The body has half a character (a lone surrogate) in ${half}.`,
        zh: `请求内容在 ${half} 处含有不完整的字符。`,
      });
};

/** Not the second of two backslashes, which stand for one that is meant. */
const isEscape = (text: string, at: number): boolean => {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 0;
};

/** Whether the six characters before are the first half of the pair. */
const endsPair = (text: string, at: number): boolean =>
  /^\\ud[c-f]/i.test(text.slice(at, at + 4)) && /^\\ud[89ab]/i.test(text.slice(at - 6, at)) && isEscape(text, at - 6);
