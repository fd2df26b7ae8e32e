import { answerSchemas } from '../scripts/answer-schemas/answer-schemas.js';
import { expectDocument } from './system/golden.js';

describe('The schemas of answers', () => {
  it('are what the types of the routes give: `npm run answer-schemas` writes them anew', async () => {
    await expectDocument(
      'apps/server/src/description/answer-schemas.json',
      `${JSON.stringify(answerSchemas(), null, 2)}\n`,
    );
  });
});
