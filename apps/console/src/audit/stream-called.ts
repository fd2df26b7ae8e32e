interface Saying {
  readonly names: { officer: (id: string) => string; unit: (id: string) => string };
  /** The numbers of a unit in a year. */
  readonly numbering: (unit: string, year: string) => string;
  /** What streams of each kind are called. */
  readonly kinds: Readonly<Record<string, string>>;
}

/** What a stream is called that has no party: who or what it is about, by name; its kind where it has none. */
export const streamCalled = (stream: string, { names, numbering, kinds }: Saying): string => {
  const [kind = '', id = ''] = stream.split('/');
  if (kind === 'officer') return names.officer(id);
  if (kind === 'unit' || kind === 'looks') return names.unit(id);
  const [, unit = '', year = ''] = /^(.+)-(\d{4})$/.exec(id) ?? [];
  if (kind === 'numbering' && unit !== '') return numbering(names.unit(unit), year);
  return kinds[kind] ?? stream;
};
