import { anlu } from './system/command.js';
import { embedded, officeFor } from './system/office.js';

describe('Whoever proves the log while others work', () => {
  const office = officeFor(embedded);

  it('hears of nothing that only had not reached the lists yet', async () => {
    const settings = { ANLU_DATA: office.folder, ANLU_URL: office.client.url };
    const working = anlu(['simulate', '--cases', '40', '--seed', '31'], settings);
    const proofs: unknown[][] = [];
    const proveUntilDone = async (): Promise<void> => {
      const isDone = await Promise.race([
        working.then(() => true),
        office.client.verify().then((proof) => {
          proofs.push(proof.findings);
          return false;
        }),
      ]);
      if (!isDone) await proveUntilDone();
    };
    await proveUntilDone();
    expect((await working).code).toBe(0);
    expect(proofs.length).toBeGreaterThan(2);
    expect(proofs.flat()).toEqual([]);
    expect((await office.client.verify()).findings).toEqual([]);
  }, 180_000);
});
