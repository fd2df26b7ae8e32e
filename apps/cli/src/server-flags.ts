/**
 * What Node is given to run the server. A page of lists makes and drops several megabytes; in V8's young generation of
 * 16 MB half of each answer outlives its use and is copied, with 32 MB next to nothing (docs/bench.md).
 */
export const serverFlags = ['--max-semi-space-size=32'] as const;
