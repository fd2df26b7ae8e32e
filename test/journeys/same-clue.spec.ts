import { describeSystem } from '../system/describe-system.js';
import { officeFor } from '../system/office.js';

const clue = {
  unit: 'shifan.chengguan',
  source: 'supervision',
  receivedOn: '2026-11-20',
  party: { kind: 'company', name: '两次登记的某公司（虚构）' },
  matter: '经营超过保质期的饼干',
  place: '某街（虚构）',
};

await describeSystem('The same clue twice (PR Art.18)', (engines) => {
  const office = officeFor(engines);

  it('asks first with the case that has it, and opens another with the reason', async () => {
    const first = await office.client.post('/cases', 'wang', clue);
    expect(first.status).toBe(201);
    // The lists are asked for what they have of it: they answer once they have come so far.
    const listed = await office.client.get(`/cases?position=${first.body.position}`, 'wang');
    expect(listed.status).toBe(200);
    const again = await office.client.post('/cases', 'wang', clue);
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'same-clue' });
    expect(JSON.stringify(again.body)).toContain(first.body.id);
    const wider = {
      ...clue,
      party: { kind: 'organisation', name: '两次登记的某公司(虚构)' },
      matter: '经营超过保质期的 饼干',
    };
    expect((await office.client.post('/cases', 'wang', wider)).body).toMatchObject({ code: 'same-clue' });
    const other = await office.client.post('/cases', 'wang', { ...clue, anotherMatter: '另一批次食品' });
    expect(other.status).toBe(201);
  });

  it('knows a party by its credit code, whatever it is called', async () => {
    const coded = { kind: 'company', name: '旧名公司（虚构）', creditCode: '91350100M000100Y43' };
    const first = await office.client.post('/cases', 'wang', { ...clue, party: coded });
    expect(first.status).toBe(201);
    await office.client.get(`/cases?position=${first.body.position}`, 'wang');
    const again = await office.client.post('/cases', 'wang', {
      ...clue,
      party: { ...coded, name: '新名公司（虚构）' },
    });
    expect(again.body).toMatchObject({ code: 'same-clue' });
    expect(JSON.stringify(again.body)).toContain(first.body.id);
  });

  it('asks the second of two who register it at the same moment, whoever that is', async () => {
    const party = { kind: 'company', name: '同时登记的某公司（虚构）' };
    const answers = await Promise.all(
      ['wang', 'li', 'sun', 'wang'].map((person) =>
        office.client.post('/cases', person, {
          ...clue,
          ...(person === 'sun' ? { unit: 'shifan.hekou' } : {}),
          party: person === 'li' ? { ...party, name: '同时登记的某公司(虚构)' } : party,
        }),
      ),
    );
    const opened = answers.find(({ status }) => status === 201);
    const asked = answers.filter((answer) => answer !== opened);
    expect(asked.map(({ status }) => status)).toEqual([409, 409, 409]);
    for (const { body } of asked) {
      expect(body).toMatchObject({ code: 'same-clue' });
      expect(JSON.stringify(body)).toContain(opened?.body.id);
    }
    // Of another party at the same moment it is another clue.
    const others = await Promise.all(
      ['甲', '乙'].map((name) =>
        office.client.post('/cases', 'wang', { ...clue, party: { ...party, name: `${name}（虚构）` } }),
      ),
    );
    expect(others.map(({ status }) => status)).toEqual([201, 201]);
  });

  it('does not ask another station of the bureau less', async () => {
    const again = await office.client.post('/cases', 'sun', { ...clue, unit: 'shifan.hekou' });
    expect(again.body).toMatchObject({ code: 'same-clue' });
  });
});
