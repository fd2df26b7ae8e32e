import { BenchOffice } from '../../../test/bench/bench-office.js';
import { rebuildViews } from '../src/projection/rebuild.js';
import { verifyAll } from '../src/review/verify.js';

describe('a list that is not what the log says', () => {
  let bench: BenchOffice;
  let id = '';
  beforeEach(async () => {
    bench = await BenchOffice.open();
    ({
      ids: [id = ''],
    } = await bench.underInvestigation(2));
    await rebuildViews(bench.office);
  }, 60_000);
  afterEach(() => bench.close());

  const found = async (): Promise<string[]> =>
    (await verifyAll(bench.office)).findings.map(({ code, where }) => `${code}: ${where}`);
  const row = async () => {
    const kept = await bench.office.store.findOne('worklist', id);
    if (kept === undefined) throw new Error('The case is on no list');
    return kept;
  };

  it('is named, with the document and how it is wrong', async () => {
    expect(await found()).toEqual([]);
    const kept = await row();
    const wrong = { ...kept, stage: 'archived', position: kept.position + 1 };
    await bench.office.store.bulk([{ view: 'worklist', document: wrong }]);
    expect(await found()).toEqual([`document-differs: read model worklist, ${id}`]);
  });

  it('is named for a document that no stream gives', async () => {
    const kept = await row();
    await bench.office.store.bulk([{ view: 'worklist', document: { ...kept, _id: 'nobody' } }]);
    expect(await found()).toEqual(['documents-counted: read model worklist']);
  });
});
