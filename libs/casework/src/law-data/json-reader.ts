import { LawDataError } from './law-data-error.js';
import { isLegalDate, type LegalDate } from './legal-date.js';

/**
 * Walks parsed JSON and knows where it is, so that a wrong value in a law table is named by its path.
 * Every reading method throws `LawDataError` with that path.
 */
export class JsonReader {
  constructor(
    readonly value: unknown,
    readonly path: string,
  ) {}

  /** A field of this object; a field that is not there reads as null. */
  field(name: string): JsonReader {
    const record = this.record();
    const value = Object.hasOwn(record, name) ? record[name] : null;
    return new JsonReader(value ?? null, this.path === '' ? name : `${this.path}.${name}`);
  }

  keys(): string[] {
    return Object.keys(this.record());
  }

  list(): JsonReader[] {
    if (!Array.isArray(this.value)) throw this.wrong('must be a list');
    return this.value.map((item: unknown, index) => new JsonReader(item, `${this.path}[${index}]`));
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value === '') throw this.wrong('must be a text that is not empty');
    return this.value;
  }

  number(): number {
    if (typeof this.value !== 'number' || !Number.isFinite(this.value)) throw this.wrong('must be a number');
    return this.value;
  }

  /** A whole number of at least `least`, and of at most `most` where there is such a bound. */
  integer(least: number, most = Number.MAX_SAFE_INTEGER): number {
    const value = this.number();
    if (!Number.isSafeInteger(value) || value < least) throw this.wrong(`must be a whole number of at least ${least}`);
    if (value > most) throw this.wrong(`must be a whole number of at most ${most}`);
    return value;
  }

  boolean(): boolean {
    if (typeof this.value !== 'boolean') throw this.wrong('must be true or false');
    return this.value;
  }

  date(): LegalDate {
    if (!isLegalDate(this.value)) throw this.wrong('must be a date that exists, written YYYY-MM-DD');
    return this.value;
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    const found = allowed.find((item) => item === this.value);
    if (found === undefined) throw this.wrong(`must be one of ${allowed.join(', ')}`);
    return found;
  }

  /** `read` applied to this value, or null where the value is null or absent. */
  orNull<T>(read: (reader: JsonReader) => T): T | null {
    return this.value === null || this.value === undefined ? null : read(this);
  }

  wrong(reason: string): LawDataError {
    return new LawDataError(this.path === '' ? '(root)' : this.path, `${reason}, but is ${shown(this.value)}`);
  }

  private record(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      throw this.wrong('must be an object');
    }
    return this.value as Readonly<Record<string, unknown>>;
  }
}

const shown = (value: unknown): string => {
  const text = value === undefined ? 'absent' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};
