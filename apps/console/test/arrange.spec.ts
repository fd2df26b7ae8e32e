import { readFileSync } from 'node:fs';
import { arrange } from '../src/acts/arrange.js';
import type { PartSchema } from '../src/acts/schema.js';

const { components } = JSON.parse(readFileSync('test/golden/openapi.json', 'utf8')) as {
  components: { schemas: Record<string, PartSchema> };
};

const part = (name: string): PartSchema => ({ name, ...components.schemas[name] });

describe('The fields of a form', () => {
  it('stand in it once each, and none that must be said is folded away, whatever the form', () => {
    for (const [name, { properties = {}, required = [] }] of Object.entries(components.schemas)) {
      const { shown, folded } = arrange(part(name));
      expect([...shown, ...folded].sort()).toEqual(Object.keys(properties).sort());
      expect(folded.filter((field) => required.includes(field))).toEqual([]);
    }
  });

  it('of a handling begin with the basis and its facts, and end with the reasons', () => {
    const { shown, folded } = arrange(part('ReportedHandling'));
    expect([shown[0], shown[1], shown.at(-1)]).toEqual(['basisId', 'facts', 'discretionReasons']);
    expect(folded).toContain('acts');
  });

  it('leave out what is asked for elsewhere', () => {
    const { shown, folded } = arrange(part('ServiceForParty'), new Set(['forParty']));
    expect([...shown, ...folded]).not.toContain('forParty');
  });
});
