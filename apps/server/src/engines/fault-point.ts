const asked = process.env['NODE_ENV'] === 'test' ? process.env['ANLU_FAULT_POINT'] : undefined;
const [point = '', passes = ''] = asked?.split(':') ?? [];
let left = Number(passes);

/**
 * Ends this process without a word, as a power cut would, when it passes the named point for the n-th time. For fault
 * tests only: ANLU_FAULT_POINT=<point>:<n>, heard only beside NODE_ENV=test.
 */
export const faultPoint = (name: 'append' | 'appended' | 'documents' | 'projected' | 'checkpoint' | 'switch'): void => {
  if (name !== point) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
};
