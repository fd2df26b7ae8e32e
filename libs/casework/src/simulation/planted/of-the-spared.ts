import { endingWith, inTurn, saying, type Change, type Violation } from './change.js';

/** Spared, and the case ends with it. */
const spared = (circumstances: readonly string[], facts: object): Change =>
  inTurn(
    endingWith('PenaltyDecided'),
    saying(
      'DecisionProposed',
      ({ handling }) => ({
        handling: {
          ...handling,
          outcome: 'no-penalty',
          circumstances: circumstances.map((code) => ({ code, evidence: '当事人自述。' })),
          facts,
          penalty: { warning: false, fine: 0, confiscatedGains: 0, confiscatedGoodsValue: 0, restrictions: [] },
        },
      }),
      'all',
    ),
    (records) =>
      records.map((record) => ({
        ...record,
        events: record.events.map((event) => {
          if (event.type !== 'PenaltyDecided') return event;
          const { documentDate } = event.data;
          const data = {
            number: 'planted-spared-1',
            documentDate,
            outcome: 'no-penalty' as const,
            reasons: '不予处罚。',
          };
          return { ...event, type: 'NoPenaltyDecided', data };
        }),
      })),
  );

const wronglySpared = (way: string, circumstance: string, facts: object): Violation => ({
  number: 5,
  code: 'spared-without-ground',
  way,
  needs: ['DecisionProposed', 'PenaltyDecided'],
  without: ['RoundOpened', 'ReinspectionRecorded'],
  change: spared([circumstance], facts),
});

/** Spared although the file says otherwise (risk 5; APL Art.33). */
export const ofTheSpared: readonly Violation[] = [
  wronglySpared('correction-not-proven', 'N1', {}),
  wronglySpared('found-uncorrected', 'N1', { refusedToCorrect: true }),
  wronglySpared('harm-on-file', 'N1', { causedLoss: true }),
  wronglySpared('punished-before', 'F1', { penaltiesWithinTwoYears: 1 }),
  wronglySpared('intent-on-file', 'N2', { intentional: true }),
];
