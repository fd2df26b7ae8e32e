import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { helpInChinese } from '../apps/cli/src/help/in-chinese.js';
import { anlu } from './system/command.js';
import { embedded, officeFor } from './system/office.js';
import { demonstrationCase, play } from './system/play.js';

/** Lines of what a command printed that have an English word: two letters of a case in a row, beside what is given. */
const englishIn = (printed: string, given: readonly string[]): string[] =>
  printed
    .split('\n')
    .map((line) => given.reduce((rest, each) => rest.replaceAll(each, ''), line))
    .filter((line) => /[A-Za-z]{3,}/.test(line.replaceAll(/[0-9a-f]{16,}/g, '')));

describe('A command in Chinese', () => {
  const office = officeFor(embedded);
  const run = (...args: string[]) => anlu(args, { ANLU_DATA: office.folder, ANLU_LANG: '', LC_ALL: 'C' });
  let id = '';
  beforeAll(async () => {
    ({ id } = await play(office.client, await demonstrationCase(3, 'in Chinese')));
  }, 120_000);

  it('is what people get who say no language: LANG is C', async () => {
    const { stdout } = await run('verify');
    expect(stdout).toMatch(/\d+ 条记录，\d+ 个事件/);
    expect(stdout).toContain('核验无误：未发现问题。');
    expect(englishIn(stdout, [])).toEqual([]);
    expect((await run('verify', '--lang', 'en')).stdout).toContain('Clean: nothing was found.');
  });

  it('says what was made and rebuilt', async () => {
    const simulated = await run('simulate', '--cases', '1', '--seed', '4');
    expect(simulated.stdout).toMatch(/^1 件案件，\d+ 项操作/);
    const rebuilt = await run('rebuild');
    expect(rebuilt.stdout).toMatch(/^已重建 \d+ 件案件的 \d+ 份列表数据，比对后切换/);
    expect(englishIn(simulated.stdout + rebuilt.stdout, [])).toEqual([]);
  });

  it('shows a case at a point, what differs, and what its decision rested on, with people by name', async () => {
    const replayed = await run('replay', id, '--at', '2');
    expect(replayed.stdout).toMatch(new RegExp(`^${id}，截至 2：`));
    const compared = await run('compare', id, '--from', '1', '--to', '3');
    expect(compared.stdout).toContain(`${id}：第 1 号事件与第 3 号事件之间有`);
    const day = await run('decision-day', id);
    expect(day.stdout).toContain('告知听证权利：');
    expect(day.stdout).toMatch(/演示·/);
    expect(day.stdout).not.toMatch(/ by | party: | decided: | record /);
  });

  it('hands a case over with the names of its people, its bases by citation', async () => {
    const { stdout } = await run('brief', id);
    expect(stdout).toContain('已办事项');
    expect(stdout).toMatch(/演示·/);
    expect(stdout).toMatch(/处罚依据 《.+》第\d+条/);
    expect(stdout).not.toMatch(/\b(?:wang|li|zhao|feng)\b/);
  });

  it('says what went wrong as the server says it, with the sentence first', async () => {
    const { code, stderr } = await run('export', 'no-such-case');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^[\u4e00-\u9fff]/);
    expect(stderr).toContain('404 not-found');
  });

  it('says what is wrong with files, folders and addresses', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anlu-chinese-'));
    const file = join(folder, 'rows.json');
    writeFileSync(file, '{"id": 1}\n{oops\n');
    writeFileSync(join(folder, 'gbk.json'), Buffer.from([0xd6, 0xd0, 0xce, 0xc4]));
    const wrong: [string[], object, RegExp][] = [
      [['upload', 'nothing.png'], {}, /^没有文件 nothing\.png。/],
      [['upload', 'notes.txt'], {}, /^notes\.txt 的扩展名应当为下列之一：/],
      [['import', 'nothing.json'], {}, /^无法读取 nothing\.json：/],
      [['import', file], {}, /不能作为 JSON 读取：/],
      [['import', join(folder, 'gbk.json')], {}, /不是 utf-8 编码。以 GBK 或者 GB18030 保存的文件/],
      [['check-penalty', file], {}, /^第 2 行不是 JSON。/],
      [['simulate', '--cases', '0'], {}, /应当为 1 至 1000000 的整数。/],
      [['token', 'wang'], { ANLU_DATA: file }, /是文件，不是文件夹。/],
      [['verify'], { ANLU_URL: 'http://127.0.0.1:9' }, /^ANLU_URL=http:\/\/127\.0\.0\.1:9 没有服务响应。/],
      [['copy-log', 'kafka://nowhere', folder], {}, /没有指明主题/],
    ];
    for (const [args, more, right] of wrong) {
      const { code, stderr } = await anlu(args, { ANLU_DATA: office.folder, ANLU_LANG: '', LC_ALL: 'C', ...more });
      expect([args[0], code === 0, stderr]).toEqual([args[0], false, expect.stringMatching(right)]);
    }
    rmSync(folder, { recursive: true });
  });
});

describe('The help of the command line in Chinese', () => {
  const run = (...args: string[]) => anlu(args, { ANLU_DATA: '/nonexistent', ANLU_LANG: '', LC_ALL: 'C' });

  it('has words for every command, argument and option, and no others', async () => {
    const program = new Command('anlu');
    const folder = new URL('../apps/cli/src/commands/', import.meta.url);
    for (const file of readdirSync(folder))
      for (const add of Object.values((await import(`${folder.href}${file}`)) as Record<string, unknown>))
        if (typeof add === 'function' && add.name.startsWith('add')) (add as (to: Command) => void)(program);
    expect(program.commands.length).toBeGreaterThan(25);
    const said = program.commands.flatMap((command) => [
      command.description(),
      ...command.registeredArguments.map(({ description }) => description),
      ...command.options.map(({ description }) => description),
    ]);
    expect(said.filter((text) => !/\p{Script=Han}/u.test(helpInChinese[text] ?? ''))).toEqual([]);
    const ofProgram = /^(Anlu|zh-CN or en|display help|\nExit codes|[A-Z][a-z]+:$)/;
    expect(Object.keys(helpInChinese).filter((text) => !said.includes(text) && !ofProgram.test(text))).toEqual([]);
  });

  it('is what people get who say no language', async () => {
    const { stdout, code } = await run('document', '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^用法： anlu document \[选项\] <id> <form>/);
    expect(stdout).toContain('输出格式（可选：html、docx；默认：html）');
    expect(stdout).not.toMatch(/options|default|choices|display/i);
    expect((await run('document', '--help', '--lang', 'en')).stdout).toContain('Usage: anlu document [options]');
  });

  it('says what is wrong with what was typed', async () => {
    expect(await run('verifi')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^没有命令 verifi。/) });
    expect(await run('brief', '--lagn')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^没有选项 --lagn。/),
    });
    expect(await run('replay')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^缺少选项 --at <point>。/) });
  });
});
