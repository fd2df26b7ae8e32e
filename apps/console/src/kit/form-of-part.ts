/** Parts that are typed on a form of their own, where fields are called otherwise: by the field that holds the part. */
const forms: Readonly<Record<string, string>> = {
  circumstances: 'Circumstance',
  audioVisual: 'AudioVisualFile',
  party: 'Party',
  points: 'ReviewPoints',
  service: 'Service',
};

/** The form of a part, by the field that holds it; undefined where its fields have their usual names. */
export const formOfPart = (field: string): string | undefined =>
  Object.hasOwn(forms, field) ? forms[field] : undefined;
