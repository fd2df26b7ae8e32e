import { anlu } from './system/command.js';
import { embedded, officeFor } from './system/office.js';

describe('Whoever proves the log while others work', () => {
  const office = officeFor(embedded);

  it('hears of nothing that only had not reached the lists yet', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    let isWorking = true;
    const working = anlu(['simulate', '--cases', '40', '--seed', '31'], settings).finally(() => {
      isWorking = false;
    });
    const found: unknown[] = [];
    let times = 0;
    for (; isWorking; times += 1) found.push(...(await office.client.verify()).findings);
    expect((await working).code).toBe(0);
    expect(times).toBeGreaterThan(2);
    expect(found).toEqual([]);
    expect((await office.client.verify()).findings).toEqual([]);
  }, 180_000);
});
