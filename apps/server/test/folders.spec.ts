import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = resolve('apps/server/src');

/** An import of a file by a file of another folder, both from the server's sources on. */
interface Crossing {
  from: string;
  to: string;
}

/** The room that a file lies in; files that lie in none are the program itself. */
const roomOf = (file: string): string => (file.includes(sep) ? (file.split(sep, 1)[0] ?? '') : 'the program');

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import|import\()\s*'(\.{1,2}\/[^']+)'/g)].map(
    ([, path = '']) => relative(root, resolve(root, dirname(file), path)).replace(/\.js$/, '.ts'),
  );

const crossings = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((from) => importsOf(from).map((to): Crossing => ({ from, to })))
  .filter(({ from, to }) => roomOf(from) !== roomOf(to));

/** The rooms that can be come to from a room, each with the import by which it is come to first. */
const reachedFrom = (room: string): Map<string, Crossing> => {
  const reached = new Map<string, Crossing>();
  const rooms = [room];
  for (const each of rooms)
    for (const crossing of crossings)
      if (roomOf(crossing.from) === each && !reached.has(roomOf(crossing.to))) {
        reached.set(roomOf(crossing.to), crossing);
        rooms.push(roomOf(crossing.to));
      }
  return reached;
};

describe('the rooms of the server', () => {
  const rooms = [...new Set(crossings.flatMap(({ from, to }) => [roomOf(from), roomOf(to)]))];

  it('are found: the test reads imports', () => {
    expect(rooms).toEqual(expect.arrayContaining(['access', 'cases', 'commands', 'http', 'projection', 'the program']));
    expect(crossings.length).toBeGreaterThan(100);
  });

  it.each(rooms)('import none that imports %s again, by whatever way', (room) => {
    const way: string[] = [];
    const reached = reachedFrom(room);
    for (let step = reached.get(room); step !== undefined;) {
      way.unshift(`${step.from} imports ${step.to}`);
      step = roomOf(step.from) === room ? undefined : reached.get(roomOf(step.from));
    }
    expect(way).toEqual([]);
  });

  it('say why they do not answer without words of HTTP: it is http/ that gives each reason its form', () => {
    /** What takes a request apart and makes an answer of what came of it. */
    const speaksHttp = /\.controller\.ts$|^commands\/command-(?:runner|headers)\.ts$|^csv\/as-csv\.ts$/;
    const others = crossings.filter(
      ({ from, to }) => roomOf(to) === 'http' && roomOf(from) !== 'the program' && !speaksHttp.test(from),
    );
    expect(others.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });
});
