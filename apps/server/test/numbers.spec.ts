import { numbersIn, type Actor, type NumberSeries, type Role } from '#casework';
import { simulate, type Script } from '#casework/simulation/index';
import { hashOf } from '#event-log';
import { loadDemonstration } from '#law-files';
import { BenchOffice } from '../../../test/bench/bench-office.js';
import { casts } from '../../../test/system/county.js';
import { eventRecord } from '../src/commands/records.js';
import { rebuildViews } from '../src/projection/rebuild.js';
import { verifyAll } from '../src/review/verify.js';

describe('case codes and document numbers', () => {
  let bench: BenchOffice;
  let people: Map<string, Actor>;
  beforeEach(async () => {
    bench = await BenchOffice.open();
    const { users } = await loadDemonstration();
    people = new Map(users.map(({ id, unit, roles }): [string, Actor] => [id, { id, unit, roles: roles as Role[] }]));
  }, 60_000);
  afterEach(() => bench.close());

  /** A made-up case, played up to the act that files it. */
  const readyToFile = async (script: Script): Promise<string> => {
    let id: string | null = null;
    for (const { action, body, by, at } of script.steps) {
      if (action === 'file-case') break;
      const outcome = await bench.act('case', id, action, body, by, at);
      if (outcome.outcome === 'recorded') ({ id } = outcome);
    }
    return id ?? '';
  };

  const fileUnder = async (key: string, id: string, script: Script) => {
    const { body, by, at } = script.steps.find(({ action }) => action === 'file-case') ?? { body: {}, by: '', at: '' };
    const actor = people.get(by) ?? { id: by, unit: '', roles: [] };
    const asked = { id, action: 'file-case', body, actor, idempotencyKey: key, expectedVersion: null, now: at };
    return bench.office.pipeline.perform({ kind: 'case', ...asked });
  };

  const codeOf = (id: string): string[] =>
    bench.office.streams.caseFile(id).facts.flatMap((fact) => (fact.type === 'CaseFiled' ? numbersIn(fact) : []));

  it('are two for two cases that one person files under the same key, and the same again for a retry', async () => {
    const script = simulate(20, 3, casts, bench.office.law).find(({ steps }) =>
      steps.some(({ action }) => action === 'file-case'),
    );
    if (script === undefined) throw new Error('No made-up case is filed');
    const ids = [await readyToFile(script), await readyToFile(script)];
    for (const id of [...ids, ...ids])
      expect(await fileUnder('one key', id, script)).toMatchObject({ outcome: 'recorded' });
    const codes = ids.flatMap(codeOf);
    expect(codes).toHaveLength(2);
    expect(new Set(codes).size).toBe(2);
  });

  it('are not claimed where they cannot be written: a unit that was registered before prefixes were checked', async () => {
    const script = simulate(20, 3, casts, bench.office.law).find(({ steps }) =>
      steps.some(({ action }) => action === 'file-case'),
    );
    if (script === undefined) throw new Error('No made-up case is filed');
    const id = await readyToFile(script);
    const { streams, log } = bench.office;
    const unit = streams.unit.bind(streams);
    streams.unit = (of) => {
      const known = unit(of);
      return known === undefined ? undefined : { ...known, code: '清市监' };
    };
    const end = log.end(0);
    expect(await fileUnder('unwritable', id, script)).toEqual({ outcome: 'not-computable' });
    expect(log.end(0)).toBe(end);
  });

  it('are held against the ledgers by verify: nothing is found in cases that were played to their ends', async () => {
    await bench.play(40);
    await rebuildViews(bench.office);
    expect((await verifyAll(bench.office)).findings).toEqual([]);
  });

  it('begin with a unit code and a prefix that no other unit has: a second unit with either is refused', async () => {
    const unit = {
      name: '某市场监督管理所',
      code: '99990009X',
      documentPrefix: '某市监',
      powers: ['*'],
      ownNameFor: [],
    };
    const now = '2026-11-01T02:00:00.000Z';
    const [first] = (await loadDemonstration()).units;
    const { code, documentPrefix } = first as unknown as typeof unit;
    expect(await bench.act('unit', 'shifan.a', 'register-unit', { ...unit, code }, 'shen', now)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'already-exists', parameters: { what: { code: 'unit-code', parameters: { code } } } },
    });
    expect(
      await bench.act('unit', 'shifan.b', 'register-unit', { ...unit, documentPrefix }, 'shen', now),
    ).toMatchObject({
      outcome: 'refused',
      refusal: { parameters: { what: { code: 'document-prefix', parameters: { prefix: documentPrefix } } } },
    });
    expect(await bench.act('unit', 'shifan.c', 'register-unit', unit, 'shen', now)).toMatchObject({
      outcome: 'recorded',
    });
  });

  it('are found by verify when a record has one that no ledger has, or one of another case, or one that is void', async () => {
    const [id = ''] = await bench.play(1);
    const { office } = bench;
    const stream = `case/${id}`;
    const [code = ''] = codeOf(id);
    const filing = office.streams.caseFile(id).facts.find(({ type }) => type === 'CaseFiled');
    const identity = { actor: people.get('shen') as Actor, now: '2026-11-01T02:00:00.000Z', reads: {} };
    const plant = async (at: string, caseCode: string): Promise<void> => {
      const event = { type: 'CaseFiled', v: 1, occurredAt: identity.now, data: { ...filing?.data, caseCode } };
      const commandId = hashOf(Buffer.from(`${at} ${caseCode}`));
      await office.log.commit(
        eventRecord(at, office.log.head(at), [event], { ...identity, commandId, commandDigest: commandId }),
      );
    };
    await plant('case/with-anothers', code);
    await plant('case/with-none', '11990001X202699991');
    const claimant = { ...identity, commandId: 'a', stream };
    const series: NumberSeries = 'penalty-decision';
    const claim = await office.numbers.claim({ series, unit: 'shifan' }, claimant);
    await office.numbers.void(claim, 'nobody used it', claimant);
    const messages = (await verifyAll(office)).findings.map(({ where, message }) => `${where}: ${message}`);
    const found = (part: string): boolean => messages.some((message) => message.includes(part));
    expect(found(`CaseFiled has number ${code}, which was issued to ${stream}`)).toBe(true);
    expect(found('CaseFiled has number 11990001X202699991, which no ledger has')).toBe(true);
    expect(found('penalty-decision')).toBe(true);
  });
});
