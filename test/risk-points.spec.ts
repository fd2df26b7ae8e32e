import { riskPointRows, riskRules } from '#casework';
import { refusalsWithoutSign } from '#casework/testing/refusals-without-sign';
import { loadLaw } from '#law-files';
import { expectDocument } from './system/golden.js';

const { law } = await loadLaw();

/** Settings as they are on this day. */
const day = '2026-11-27';

const cell = (texts: readonly string[]): string =>
  texts.length === 0 ? '–' : texts.join('<br>').replaceAll('|', '\\|');

const refusedAs = ({ codes, acts }: { codes: readonly string[]; acts: readonly string[] }): string =>
  `refused: ${codes.join(', ')}${acts.length === 0 ? '' : ` (${acts.join(', ')})`}`;

describe('docs/risk-points.md', () => {
  it('says of all forty risk points what shows each, with which parameters, and what records cannot show', async () => {
    const rows = riskPointRows(law, day);
    const ruled = new Set(riskRules.map(({ number }) => number));
    const text = [
      '# Risk points',
      '',
      'Made by `UPDATE_GOLDEN=1 npx jest test/risk-points` from the rules (libs/casework/src/risk); the same test fails when this page is old. `GET /risk-rules` answers the same in both languages, with the parameters of a unit.',
      `${rows.length} points of procedure §8; ${ruled.size} have a rule on the history of one case, others show by what was refused, in complaints, inspections or the supervision itself. Parameters are those of ${day}; [M] figures are in data/settings.json.`,
      '',
      '| point | level, stage | what shows it | across cases | parameters | control | what no record shows |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows.map(
        ({ number, chinese, name, level, stage, ground, shown, refused, acrossCases, parameters, control, notShown }) =>
          [
            '',
            `**${number}** ${chinese}<br>${name}<br>${ground}`,
            `${level}<br>${stage.join(', ')}`,
            cell([...shown.map(({ en }) => en), ...refused.map(refusedAs)]),
            cell(acrossCases.map(({ en }) => en)),
            cell(parameters.map((each) => `${each.name} ${each.value ?? 'none'}`)),
            control.en,
            cell(notShown.map(({ en }) => en)),
            '',
          ]
            .join(' | ')
            .trim(),
      ),
      '',
      '## Refusals that are no sign',
      '',
      'Every refusal is a sign of a risk point, or it stands here.',
      '',
      ...refusalsWithoutSign.map(({ why, codes }) => `- It ${why}: ${codes.join(', ')}.`),
      '',
    ].join('\n');
    await expectDocument('docs/risk-points.md', text);
  });
});
