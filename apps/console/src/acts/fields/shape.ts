import { createContext, useContext, type ComponentType } from 'react';
import type { Numbered } from '../../case/numbered.js';
import type { Draft, DraftValue } from '../body.js';
import type { ActSchemas, FieldSchema, PartSchema } from '../schema.js';

/** What every field of a form is given. */
export interface FieldShape {
  readonly name: string;
  /** The schema of the part that it is a field of. */
  readonly form: string | undefined;
  /** What the form calls it. */
  readonly title: string;
  /** Where it stands in the body: `handling.penalty.fine`. */
  readonly path: string;
  readonly schema: FieldSchema;
  readonly isRequired: boolean;
  readonly value: DraftValue;
  readonly onChange: (value: DraftValue) => void;
  /** Identifier of the element, for its label and its fault. */
  readonly id: string;
}

/** A part of a body with all its fields. */
export interface PartShape {
  readonly part: PartSchema;
  readonly path: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Fields that are asked for elsewhere. */
  readonly except?: ReadonlySet<string>;
}

/** A part that something is said of while it is typed. */
export interface PartBeside {
  readonly path: string;
  readonly schema: FieldSchema;
  readonly part: PartSchema;
  readonly draft: Draft;
}

export interface FormAround {
  /** Shows the fields of a part: a part and a list hold parts in turn. */
  readonly Fields: ComponentType<PartShape>;
  readonly schemas: ActSchemas;
  /** What is wrong, in the reader's words, by the path of the field. */
  readonly faultOf: (path: string) => string | undefined;
  /** What a field that takes a number may name, by the field. */
  readonly numbered?: Readonly<Record<string, readonly Numbered[]>> | undefined;
  /** Which choices fit what is typed, by the field; all where nothing is said of it. */
  readonly narrowed?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What the matter of the case is called: a basis is looked for by it. */
  readonly matter?: string | undefined;
  /** All that is typed so far: a part begins with what stands beside it. */
  readonly draftNow: () => Draft;
  /** What is shown with a part as it is typed: the law beside a handling. */
  readonly beside?: ComponentType<PartBeside> | undefined;
}

export const FormContext = createContext<FormAround | null>(null);

export const useForm = (): FormAround => {
  const around = useContext(FormContext);
  if (around === null) throw new Error('A field stands outside a form');
  return around;
};

/** What tells a listener that a field has a fault, and where the fault is said. */
export const faultNoted = (id: string, fault: string | undefined) =>
  fault === undefined ? {} : ({ 'aria-invalid': true, 'aria-describedby': `${id}-fault`, status: 'error' } as const);
