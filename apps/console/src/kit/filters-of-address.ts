import { useSearchParams } from 'react-router';

/** The filters of a list, kept in its address: absent or empty is everything. */
export const useFilters = <Name extends string>(names: readonly Name[]) => {
  const [address, setAddress] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, address.get(name) ?? ''])) as Record<Name, string>;
  /** The same filters as a question takes them, without those that say nothing. */
  const asked: Readonly<Record<string, string>> = Object.fromEntries(
    names.flatMap((name) => (values[name] === '' ? [] : [[name, values[name]]])),
  );
  const choose = (name: Name, value: string): void =>
    setAddress((now) => {
      if (value === '') now.delete(name);
      else now.set(name, value);
      return now;
    });
  return { values, asked, choose };
};
