import { filled, type FaultCode, type FaultParameters } from '#event-log';

/** What each finding about records, files and lists says in English; what stands in braces is in its parameters. */
export const findingTexts = {
  'kind-unknown': 'the stream is of no known kind',
  'event-unknown': '{type} is not in the catalogue',
  'event-of-another-version': '{type} has version {version}; this program knows version {known}',
  'event-field-wrong': '{type}.{field}: {reason}',
  'lists-of-another-log': '{what}; a rebuild restores them',
  'documents-counted': 'has {count} documents where a fresh fold gives {wanted}',
  parked: 'is parked: {why}',
  'document-missing': 'is missing; a rebuild restores it',
  'document-differs': 'differs from a fresh fold; a rebuild restores it',
  'hidden-from-unit': '{count} more, of other units; ask who rules over every unit',
  'file-missing': 'is not in the file store',
  'file-damaged': '{what}',
  'file-of-another-size': 'has {has} bytes where the event says {size}',
  'number-in-no-ledger': '{type} has number {number}, which no ledger has',
  'number-of-another': '{type} has number {number}, which was issued to {stream}',
  'number-void': '{type} has number {number}, which is void',
  'number-twice-in-records': '{type} has number {number}, which it has already',
  'unit-code-shared': 'unit code {text} is that of {other} too',
  'document-prefix-shared': 'document prefix {text} is that of {other} too',
  'unit-not-registered': 'numbers were issued by unit {unit}, which is not registered',
  'unit-without-number': 'numbers were issued by unit {unit}, whose code or document prefix cannot stand in a number',
  'number-issued-twice': '{number} was issued twice',
  'claim-not-closed': '{series} {serial} is void, but its claim in {stream} is not closed',
  'number-not-in-record': '{number} was issued to a command of {stream}, whose record does not have it',
  'number-out-of-order': '{series} {serial} stands where {place} should',
  'clock-ahead': 'was recorded at {at}, {off} ahead of the next: a clock was wrong',
  'clock-behind': 'was recorded at {at}, {off} behind the one before: a clock was wrong',
} as const;

export type FindingCode = keyof typeof findingTexts | FaultCode;

/** One thing found wrong: where, and what, in words a supervisor can act on. */
export interface Finding {
  readonly where: string;
  readonly code: FindingCode;
  readonly parameters: FaultParameters;
  readonly message: string;
}

/** A finding in English. */
export const findingOf = (
  where: string,
  code: keyof typeof findingTexts,
  parameters: FaultParameters = {},
): Finding => ({
  where,
  code,
  parameters,
  message: filled(findingTexts[code], parameters),
});
