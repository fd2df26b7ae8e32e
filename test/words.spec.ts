import { readFileSync } from 'node:fs';
import { circumstanceList } from '#casework';
import { choiceWords, wordedChoices } from '#casework/words/choices/index';
import { actFieldWords, fieldWords } from '#casework/words/fields/index';

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
}

/** The bodies of all acts, as the API describes them: made from the same classes as the acts themselves. */
const description = JSON.parse(readFileSync('test/golden/openapi.json', 'utf8')) as {
  paths: Record<string, { post?: { requestBody?: { content: Record<string, { schema: Schema }> } } }>;
  components: { schemas: Record<string, Schema> };
};

const fields = new Set<string>();
const choices = new Set<string>();
const walked = new Set<string>();

const walk = ({ $ref, properties = {}, items }: Schema): void => {
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    const schema = description.components.schemas[name];
    if (!walked.has(name) && schema !== undefined) {
      walked.add(name);
      walk(schema);
    }
  }
  if (items !== undefined) walk(items);
  for (const [name, part] of Object.entries(properties)) {
    fields.add(name);
    for (const choice of [...(part.enum ?? []), ...(part.items?.enum ?? [])]) choices.add(`${name}.${String(choice)}`);
    walk(part);
  }
};

for (const [path, { post }] of Object.entries(description.paths))
  if (/actions|^\/(cases|complaints|inspections|references|supervision-matters|outside-supervision)$/.test(path))
    for (const { schema } of Object.values(post?.requestBody?.content ?? {})) walk(schema);

const codes = new Set<string>(circumstanceList.map(({ code }) => code));

describe('The words of acts', () => {
  it('name every field of every act in Chinese and in English', () => {
    expect(fields.size).toBeGreaterThan(300);
    expect([...fields].filter((name) => actFieldWords[name] === undefined)).toEqual([]);
  });

  it('name no field that no act has', () => {
    expect(Object.keys(actFieldWords).filter((name) => !fields.has(name))).toEqual([]);
  });

  it('name every choice of every field, but provinces, which are names, and circumstances, which have a table', () => {
    const isNamed = (choice: string): boolean => {
      const [field = '', value = ''] = choice.split('.');
      return field === 'registeredIn' || codes.has(value) || choiceWords(field, value) !== undefined;
    };
    expect([...choices].filter((choice) => !isNamed(choice))).toEqual([]);
  });

  it('name no choice that no field has', () => {
    const values = new Set([...choices].map((choice) => choice.slice(choice.indexOf('.') + 1)));
    expect(wordedChoices.filter((choice) => !values.has(choice))).toEqual([]);
  });

  it('name every field and every choice that the state of a case has, for who compares two points of it', () => {
    const [ofActs, ofStates] = [new Set(fields), new Set<string>()];
    fields.clear();
    choices.clear();
    walked.clear();
    for (const name of Object.keys(description.components.schemas))
      if (name.startsWith('Answer.CaseState')) walk({ $ref: `#/components/schemas/${name}` });
    for (const name of fields) ofStates.add(name);
    expect(ofStates.size).toBeGreaterThan(ofActs.size / 2);
    expect([...ofStates].filter((name) => fieldWords[name] === undefined)).toEqual([]);
    const isNamed = (choice: string): boolean => {
      const [field = '', value = ''] = choice.split('.');
      return field === 'registeredIn' || codes.has(value) || choiceWords(field, value) !== undefined;
    };
    expect([...choices].filter((choice) => !isNamed(choice))).toEqual([]);
  });

  it('name every field and every choice of every event, for who reads the history', () => {
    fields.clear();
    choices.clear();
    walked.clear();
    // A back-test is a question of the server, which no history shows.
    const ofTheServer = new Set([
      'Problem',
      'Receipt',
      'BackTestBody',
      'ChangedFigure',
      'CaseBackTestBody',
      'ChangedSetting',
    ]);
    for (const name of Object.keys(description.components.schemas))
      if (!name.startsWith('Answer.') && !ofTheServer.has(name)) walk({ $ref: `#/components/schemas/${name}` });
    expect([...fields].filter((name) => fieldWords[name] === undefined)).toEqual([]);
    const isNamed = (choice: string): boolean => {
      const [field = '', value = ''] = choice.split('.');
      return field === 'registeredIn' || codes.has(value) || choiceWords(field, value) !== undefined;
    };
    expect([...choices].filter((choice) => !isNamed(choice))).toEqual([]);
  });

  it('say Chinese in Chinese', () => {
    const chinese = Object.values(fieldWords).map((each) => each['zh-CN']);
    expect(chinese.filter((each) => !/\p{Script=Han}/u.test(each))).toEqual([]);
  });
});
