import { inLanguage, type InBoth, type Language } from '#casework';
import { otherTitle, titles } from './titles.js';

/** Fields of a problem beside its own: the same in every language, or said in the one that is asked for. */
type More = Record<string, unknown> | ((language: Language) => Record<string, unknown>);

/** An answer other than success, as application/problem+json (RFC 9457). What is logged of it is in English. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: InBoth,
    readonly more: More = {},
    readonly headers: Record<string, string> = {},
  ) {
    super(detail.en);
  }

  bodyIn(language: Language): Record<string, unknown> {
    const { status, code, more } = this;
    return {
      type: `urn:anlu:problem:${code}`,
      title: inLanguage(titles[status] ?? otherTitle, language),
      status,
      code,
      detail: inLanguage(this.detail, language),
      ...(typeof more === 'function' ? more(language) : more),
    };
  }
}
