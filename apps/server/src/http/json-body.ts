import { problems } from './problem.js';

/** Deeper than any command; recursion over what is deeper could exhaust the stack. */
const deepest = 32;

/** Names that mean something to the language itself. */
const reserved: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Reads a request body as I-JSON (RFC 7493): UTF-8, no name twice in an object, no half characters. Two readers of such a body can
 * never understand two things. @throws {Problem} 400 saying what is wrong and where.
 */
export const readJsonBody = (bytes: Uint8Array): unknown => {
  const text = decoded(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw problems.malformed(`The body is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  checkNames(text);
  return value;
};

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw problems.malformed('The body is not UTF-8.');
  }
};

/** Walks the tokens of a text that is JSON. Inside an object its names so far are on the stack, inside a list null. */
const checkNames = (text: string): void => {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of text.matchAll(tokens)) {
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > deepest) throw problems.malformed(`The body is nested deeper than ${deepest} levels.`);
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      checkName(JSON.parse(last) as string, open.at(-1) ?? null);
    } else if (token.includes('\\u') && loneSurrogate.test(JSON.parse(token) as string)) {
      throw problems.malformed(`The body has half a character (a lone surrogate) in ${token.slice(0, 40)}.`);
    }
    last = token;
  }
};

const checkName = (name: string, names: Set<string> | null): void => {
  const shown = JSON.stringify(name.slice(0, 40));
  if (names?.has(name) === true) throw problems.malformed(`The name ${shown} stands twice in one object.`);
  if (reserved.has(name) || name.includes('\0')) throw problems.malformed(`The name ${shown} is not usable.`);
  names?.add(name);
};
