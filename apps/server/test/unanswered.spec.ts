import { invalidField } from '#casework';
import { problemOfUnanswered } from '../src/http/problem-of-unanswered.js';
import * as reasons from '../src/unanswered/unanswered.js';

/** One of every reason that there is. */
const examples = [
  new reasons.Malformed('limit must be a whole number', 'limit 应当为整数'),
  new reasons.InvalidFields([invalidField('day', { code: 'day', parameters: { name: 'day' } })]),
  new reasons.NotAuthenticated('no bearer token was sent', '未提供登录凭证'),
  new reasons.Denied('The case belongs to another unit.', '该案件属于其他单位。'),
  new reasons.NotFound('This case', '该案件'),
  new reasons.NotNow('The lists are being made anew.', '列表正在重建。'),
  new reasons.NotSeenYet('0:41'),
  new reasons.TooManyStreams(20),
  new reasons.AnotherContent('image/png'),
  new reasons.FileLost(),
];

describe('Reasons why a question is not answered', () => {
  it('are all looked at here', () => {
    const known = Object.keys(reasons).filter((name) => name !== 'Unanswered');
    expect(examples.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it.each(examples.map((each) => [each.name, each]))('have a form over HTTP: %s', (_, reason) => {
    expect(problemOfUnanswered(reason)?.bodyIn('en')).toMatchObject({
      status: expect.any(Number),
      code: expect.any(String),
    });
  });

  it.each(examples.map((each) => [each.name, each]))('say over HTTP what they say to anybody else: %s', (_, reason) => {
    const detail = problemOfUnanswered(reason)?.detail;
    if (reason instanceof reasons.InvalidFields)
      expect(detail?.en).toBe('day: “Day” must be a day that exists, written YYYY-MM-DD');
    else expect(detail?.en).toContain(reason.message);
  });

  it.each(examples.map((each) => [each.name, each]))('are said in Chinese to whoever asks for it: %s', (_, reason) => {
    const { title, detail } = problemOfUnanswered(reason)?.bodyIn('zh-CN') ?? {};
    expect(title).toMatch(/^\p{Script=Han}+$/u);
    expect(detail).toMatch(/\p{Script=Han}/u);
  });

  it('have no form by mere descent: a new one fails here until it is given one', () => {
    class Unheard extends reasons.Unanswered {}
    expect(problemOfUnanswered(new Unheard('Nobody heard of it.', '没有听说过。'))).toBeNull();
  });
});
