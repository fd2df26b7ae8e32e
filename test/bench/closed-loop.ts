/** What a number of callers came to who each wait for an answer before they ask again. Times in milliseconds. */
export interface Pace {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
}

/** Has `callers` do `count` pieces of work in all, numbered from 0. */
export const closedLoop = async (
  callers: number,
  count: number,
  work: (number: number) => Promise<unknown>,
): Promise<Pace> => {
  const times: number[] = [];
  let next = 0;
  const call = async (): Promise<void> => {
    for (let number = next++; number < count; number = next++) {
      const began = performance.now();
      await work(number);
      times.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - began) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { perSecond: count / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
};
