/** What holds on a day among what was entered with its first day; of two from one day the one entered later. */
export const inForce = <Entry extends { readonly validFrom: string }>(
  entries: readonly Entry[],
  day: string,
): Entry | undefined =>
  entries.reduce<Entry | undefined>(
    (latest, entry) =>
      entry.validFrom <= day && (latest === undefined || entry.validFrom >= latest.validFrom) ? entry : latest,
    undefined,
  );
