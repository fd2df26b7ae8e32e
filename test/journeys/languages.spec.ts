import type { Problem, Receipt } from '../system/client.js';
import { clueOfToday } from '../system/clue-of-today.js';
import { embedded, officeFor } from '../system/office.js';

interface Entry {
  refused?: { code: string; message: string; instead: string; parameters?: object };
}

interface Step {
  action: string;
  reason: { code: string; message: string; instead: string } | null;
}

describe('The language of an answer (RFC 9110 §12.5.4)', () => {
  const office = officeFor(embedded);
  let id = '';

  const asked = async <T>(method: string, path: string, language: string | null, body?: object) =>
    office.client.send<T>(method, path, {
      headers: {
        ...(await office.client.authorization('zhao')),
        ...(language === null ? {} : { 'accept-language': language }),
        ...(body === undefined
          ? {}
          : {
              'content-type': 'application/json',
              'if-match': '*',
              'idempotency-key': JSON.stringify([path, language, body]),
            }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  beforeAll(async () => {
    ({ id } = (await office.client.post<Receipt>('/cases', 'wang', clueOfToday())).body);
  });

  const oneOfficer = (language: string | null) =>
    asked<Problem>('POST', `/cases/${id}/actions/assign-verification`, language, { officers: ['wang'] });

  it.each([
    ['zh-CN', 'zh-CN', '不符合办案规则', '执法人员不得少于两人，现填写 1 人。', '请增加一名本案的办案人员。'],
    [
      'en;q=0.4, zh;q=0.9',
      'zh-CN',
      '不符合办案规则',
      '执法人员不得少于两人，现填写 1 人。',
      '请增加一名本案的办案人员。',
    ],
    [
      'en',
      'en',
      'Refused by the rules',
      'At least two officers must act; 1 was named.',
      'Name a second officer assigned to the case.',
    ],
    [
      '*',
      'en',
      'Refused by the rules',
      'At least two officers must act; 1 was named.',
      'Name a second officer assigned to the case.',
    ],
  ])('of a refusal to who asks for %s is %s', async (header, language, title, detail, instead) => {
    const { status, headers, body } = await oneOfficer(header);
    expect(status).toBe(409);
    expect([headers.get('content-language'), headers.get('vary')]).toEqual([language, 'accept-language']);
    expect(body).toMatchObject({ code: 'two-officers-needed', title, detail, instead, parameters: { named: 1 } });
  });

  it('of a retry is that of the retry, not that of the first call', async () => {
    const key = 'one key in two languages';
    const ask = (language: string) =>
      office.client.authorization('zhao').then((authorization) =>
        office.client.send<Problem & { repeated: boolean }>('POST', `/cases/${id}/actions/assign-verification`, {
          headers: {
            ...authorization,
            'content-type': 'application/json',
            'if-match': '*',
            'idempotency-key': key,
            'accept-language': language,
          },
          body: JSON.stringify({ officers: ['wang'] }),
        }),
      );
    expect((await ask('zh')).body).toMatchObject({ repeated: false, title: '不符合办案规则' });
    expect((await ask('en')).body).toMatchObject({ repeated: true, title: 'Refused by the rules' });
  });

  it.each([
    ['zh', /办理被系统拒绝|^执法人员不得少于两人/u],
    ['en', /^At least two officers/u],
  ])('of what was refused before is %s in the history', async (language, sentence) => {
    const { body } = await asked<Entry[]>('GET', `/cases/${id}/events`, language);
    const messages = body.flatMap(({ refused }) => (refused === undefined ? [] : [refused.message]));
    expect(messages.length).toBeGreaterThan(0);
    for (const message of messages) expect(message).toMatch(sentence);
  });

  it('of why a step cannot be done yet, and of a sign of risk, follows it too', async () => {
    const chinese = (await asked<{ nextSteps: Step[]; risks: { detail: string }[] }>('GET', `/cases/${id}`, 'zh')).body;
    const english = (await asked<{ nextSteps: Step[]; risks: { detail: string }[] }>('GET', `/cases/${id}`, null)).body;
    const said = ({ nextSteps }: typeof chinese) =>
      nextSteps.flatMap(({ reason }) => (reason === null ? [] : [reason]));
    expect(said(chinese).map(({ code }) => code)).toEqual(said(english).map(({ code }) => code));
    for (const { message } of said(chinese)) expect(message).toMatch(/\p{Script=Han}。$/u);
    expect(chinese.risks.map(({ detail }) => detail)).toContain('办理被系统拒绝：执法人员不得少于两人，现填写 1 人。');
    expect(english.risks.map(({ detail }) => detail)).toContain(
      'Refused attempt: At least two officers must act; 1 was named.',
    );
  });

  it('of wrong fields says what would be right, and names the field as its form does', async () => {
    const wrong = { officers: [], unheard: 'of' };
    const { status, body } = await asked<Problem>('POST', `/cases/${id}/actions/assign-verification`, 'zh-CN', wrong);
    expect(status).toBe(422);
    expect(body.title).toBe('填写内容有误');
    expect(body.fields).toMatchObject([
      { field: 'unheard', code: 'unknown-field', reason: 'unheard 不是该事项的字段' },
      { field: 'officers', code: 'no-officer', reason: '办案人员应当至少填写一名执法人员' },
    ]);
  });

  it.each([
    ['GET', '/cases/unheard-of', 404, '该案件不存在。'],
    ['GET', '/cases?limit=0', 400, 'limit 应当为 1 至 1000 的整数。'],
    ['DELETE', '/cases', 405, '此地址不支持 DELETE 方法，支持的方法：POST, GET, HEAD。'],
  ])('of %s %s in Chinese', async (method, path, status, detail) => {
    expect((await asked<Problem>(method, path, 'zh-CN')).body).toMatchObject({ status, detail });
  });

  it('of who has no token is asked for, too', async () => {
    const { headers, body } = await office.client.send('GET', '/cases', { headers: { 'accept-language': 'zh' } });
    expect(headers.get('content-language')).toBe('zh-CN');
    expect(body).toMatchObject({ title: '未通过身份验证', detail: '请重新登录：未提供登录凭证。' });
  });
});
