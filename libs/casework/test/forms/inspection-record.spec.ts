import { filledForm } from '#casework';
import { inspection } from '../../src/testing/bodies.js';
import { contextOf, people } from '../../src/testing/county.js';
import { law } from '../law.js';
import { before } from '../rules-of.js';

describe('The record of a scene, form #9', () => {
  const register = { ...contextOf(law, people.wang, '2026-03-06T02:00:00.000Z'), law };
  const says = (scene: string | undefined): unknown => {
    const body = { ...inspection, findings: '门上贴有转租告示', ...(scene === undefined ? {} : { scene }) };
    const { after } = before('record-inspection')().when('record-inspection', body, 'wang', '2026-03-06');
    return filledForm(9, after.file.facts, register)?.view['findings'];
  };

  it.each([
    ['party-absent', '当事人不在场。门上贴有转租告示'],
    ['closed', '场所关闭。门上贴有转租告示'],
    ['moved-away', '当事人已搬离。门上贴有转租告示'],
    ['deserted', '现场人去楼空。门上贴有转租告示'],
    [undefined, '门上贴有转租告示'],
  ])('says first what was found where it is stated: %s', (scene, said) => expect(says(scene)).toBe(said));
});
