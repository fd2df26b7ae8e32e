import type { Page } from 'playwright-core';

/** The value below which such a share of the values lies. */
export const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/**
 * Durations of the interactions of a piece of work, from the press until the next paint, as the browser itself counts
 * them (Event Timing, in steps of 8 ms; what is shorter than 16 ms is not told and left out, which makes p95 no
 * smaller).
 */
export const followInteractions = async (page: Page, work: () => Promise<void>): Promise<number[]> => {
  await page.evaluate(`{
    window.interactions = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId > 0)
          window.interactions.set(interactionId, Math.max(duration, window.interactions.get(interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16 });
  }`);
  await work();
  return page.evaluate(`[...window.interactions.values()]`);
};

/** Milliseconds of single steps forwards in a replay: from the press until the page of the next event is laid out. */
export const stepsOfReplay = (page: Page, steps: number): Promise<number[]> =>
  page.evaluate<number[]>(`(async () => {
    const slider = document.querySelector('[role=slider]');
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '下一步');
    const place = () => slider.getAttribute('aria-valuenow');
    const took = [];
    for (let step = 0; step < ${steps}; step += 1) {
      const before = place();
      const gone = new Promise((done) => {
        const observer = new MutationObserver(() => {
          if (place() === before) return;
          observer.disconnect();
          done();
        });
        observer.observe(slider, { attributes: true });
      });
      const began = performance.now();
      button.click();
      await gone;
      document.body.getBoundingClientRect();
      took.push(performance.now() - began);
      await new Promise((done) => setTimeout(done, 50));
    }
    return took;
  })()`);
