import { htmlPage, openTemplates } from '#documents';

const shape = { name: null, items: ['what'] } as const;
const opened = (template: string, parts: Record<string, string> = {}) =>
  openTemplates({ '01': template, ...parts }, { '01': shape });
const view = (name: string) => ({ name, items: [{ what: name }] });

describe('A template of a form', () => {
  it('is filled with the fields of its form', () => {
    const templates = opened('<p>{{ name }}：{% for each in items %}{{ each.what }}{% endfor %}</p>');
    expect(templates.render('01', view('某店'))).toBe('<p>某店：某店</p>');
  });

  it('may share parts with others', () => {
    const templates = opened("{% include 'parts/head' %}", { 'parts/head': '<h1>{{ name }}</h1>' });
    expect(templates.render('01', view('某店'))).toBe('<h1>某店</h1>');
  });

  it.each([
    ['an unknown field', '<p>{{ nmae }}</p>', /no field "nmae".*name/],
    [
      'an unknown field in a branch that is seldom taken',
      '<p>{% if name %}a{% else %}{{ nmae }}{% endif %}</p>',
      /nmae/,
    ],
    ['an unknown column of a list', '<p>{% for each in items %}{{ each.waht }}{% endfor %}</p>', /waht/],
    ['a list where a text is written', '<p>{{ items }}</p>', /only a text/],
    ['a word of Liquid itself', '<p>{{ blank }}</p>', /only a text/],
    ['a part of a text', '<p>{{ name.first }}</p>', /no parts/],
    ['an unknown filter', '<p>{{ name | shout }}</p>', /shout/],
    ['an unknown part', "{% include 'parts/none' %}", /parts\/none/],
    ['an element that Word could not show', '<ul></ul>', /<ul>/],
    ['a script', '<script>alert(1)</script>', /<script>/],
    ['an attribute that would act', '<p onclick="x()">{{ name }}</p>', /onclick/],
    ['an unknown class', '<p class="red">{{ name }}</p>', /red/],
    ['text that stands nowhere', '{{ name }}', /outside a paragraph/],
  ])('stops the start when it names %s', (_, template, reason) => {
    expect(() => opened(template)).toThrow(reason);
  });

  it('stops the start when it is missing', () => {
    expect(() => openTemplates({}, { '01': shape })).toThrow(/01: is missing/);
  });

  it('shows markup in what people wrote as text, and keeps their lines', () => {
    const rendered = opened('<p>{{ name }}</p>').render('01', view('<script>alert("1")</script>&\n第二行'));
    expect(rendered).toBe('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;<br>第二行</p>');
  });

  it('leaves out characters that no document can hold', () => {
    expect(opened('<p>{{ name }}</p>').render('01', view('a\u0000\u0007b\uD800c'))).toBe('<p>ab\uFFFDc</p>');
  });
});

describe('A page', () => {
  it('is whole, prints on A4 and names the official fonts', () => {
    const page = htmlPage('行政处罚<决定书', '<p>一</p>');
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).toContain('<title>行政处罚&lt;决定书</title>');
    expect(page).toContain('size: A4');
    expect(page).toContain('仿宋');
  });
});
