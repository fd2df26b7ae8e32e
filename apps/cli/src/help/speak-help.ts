import { Help, type Command, type Option } from 'commander';
import { spoken } from '../language.js';
import { helpInChinese } from './in-chinese.js';

/** A text of the help in the language of whoever types the command. */
export const helpSaid = (english: string): string =>
  spoken() === 'en' ? english : (helpInChinese[english] ?? english);

const places = (usage: string): string =>
  spoken() === 'en' ? usage : usage.replace('[options]', '[选项]').replace('[command]', '[命令]');

/** What may be chosen, and what holds without it, in Chinese. */
const extras = ({ argChoices, defaultValue }: Option): string => {
  const isSaid = defaultValue !== undefined && typeof defaultValue !== 'boolean' && !Array.isArray(defaultValue);
  const parts = [
    ...(argChoices === undefined ? [] : [`可选：${argChoices.join('、')}`]),
    ...(isSaid ? [`默认：${String(defaultValue)}`] : []),
  ];
  return parts.length === 0 ? '' : `（${parts.join('；')}）`;
};

/** What commander says is wrong, in Chinese; `$1` is what it names. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/, '没有命令 $1。'],
  [/^error: unknown option '(.*)'/, '没有选项 $1。'],
  [/^error: missing required argument '(.*)'/, '缺少参数 $1。'],
  [/^error: too many arguments(?: for '(.*)')?\..*/, '参数过多。'],
  [/^error: required option '(.*)' not specified/, '缺少选项 $1。'],
  [/^error: option '(.*)' argument missing/, '选项 $1 缺少取值。'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    '选项 $1 的取值 $2 无效，可选：$3。',
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. */, '选项 $1 的取值 $2 无效。'],
  [/\(Did you mean (?:one of )?(.*)\?\)/, '您是否要输入 $1？'],
];

const faultSaid = (english: string): string =>
  spoken() === 'en' ? english : faults.reduce((told, [pattern, chinese]) => told.replace(pattern, chinese), english);

const plain = new Help();

/** Help of commander in the language of whoever types the command. */
const inLanguage: Partial<Help> = {
  styleTitle: helpSaid,
  commandUsage: (command) => places(plain.commandUsage(command)),
  subcommandTerm: (command) => places(plain.subcommandTerm(command)),
  commandDescription: (command) => helpSaid(command.description()),
  subcommandDescription: (command) => helpSaid(command.description()),
  argumentDescription: (argument) =>
    spoken() === 'en' ? plain.argumentDescription(argument) : helpSaid(argument.description),
  optionDescription: (option) =>
    spoken() === 'en' ? plain.optionDescription(option) : `${helpSaid(option.description)}${extras(option)}`,
};

/** Lets a program and its commands speak the reader's language; to be called before commands are added. */
export const speakHelp = (program: Command): Command =>
  program.configureHelp(inLanguage).configureOutput({ outputError: (fault, write) => write(faultSaid(fault)) });

/** What `--lang` says, before anything is parsed: help is asked for at once. */
export const languageAsked = (words: readonly string[]): string | undefined => {
  const place = words.indexOf('--lang');
  if (place !== -1) return words[place + 1];
  return words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
};
