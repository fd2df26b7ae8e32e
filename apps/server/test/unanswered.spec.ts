import { problemOfUnanswered } from '../src/http/problem-of-unanswered.js';
import * as reasons from '../src/unanswered/unanswered.js';

/** One of every reason that there is. */
const examples = [
  new reasons.Malformed('limit must be a whole number'),
  new reasons.InvalidFields([{ field: 'day', reason: 'must be a day' }]),
  new reasons.NotAuthenticated('no bearer token was sent'),
  new reasons.Denied('The case belongs to another unit.'),
  new reasons.NotFound('This case'),
  new reasons.NotNow('The lists are being made anew.'),
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
    expect(problemOfUnanswered(reason)?.body).toMatchObject({ status: expect.any(Number), code: expect.any(String) });
  });

  it.each(examples.map((each) => [each.name, each]))('say over HTTP what they say to anybody else: %s', (_, reason) => {
    if (reason instanceof reasons.InvalidFields) expect(problemOfUnanswered(reason)?.detail).toBe('day: must be a day');
    else expect(problemOfUnanswered(reason)?.detail).toContain(reason.message);
  });

  it('have no form by mere descent: a new one fails here until it is given one', () => {
    class Unheard extends reasons.Unanswered {}
    expect(problemOfUnanswered(new Unheard())).toBeNull();
  });
});
