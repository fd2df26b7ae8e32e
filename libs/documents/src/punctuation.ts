/**
 * Stand before and behind every value while a form is rendered. No value can have them: they are among the characters
 * that are taken out of what people wrote.
 */
const [start, end] = ['\uFFFE', '\uFFFF'];

/** @param html a value as it stands in the page. @returns the same, marked for `punctuatedOnce`. */
export const marked = (html: string): string => `${start}${html}${end}`;

/** A stop that a value ends with and its template has once more. A half-width one counts behind a Chinese character. */
const doubled = /(?:[。；，、：]|(?<=\p{Script=Han})[.;,:])+(?:\s|<br>)*\uFFFF(?=[。；，、])/gu;

/** A value that ends as a sentence does, with a mark that a full stop must not follow. */
const ended = /([！？…!?][”』」）]?|。[”』」）])\uFFFF。/gu;

/** A value of nothing between two marks of its template. */
const nothing = /[。；，、]\uFFFE\uFFFF(?=[。；，、])/gu;

/**
 * Joins values and template with one mark where both have one: people end what they write with a full stop, and a
 * sentence of a form goes on behind it. The mark of the template is kept, because it knows how its sentence goes on.
 * Nothing inside a value is changed. @param html with every value `marked`.
 */
export const punctuatedOnce = (html: string): string =>
  html
    .replaceAll(doubled, '')
    .replaceAll(ended, '$1')
    .replaceAll(nothing, '')
    .replaceAll(start, '')
    .replaceAll(end, '');
