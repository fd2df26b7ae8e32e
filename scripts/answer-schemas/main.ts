/** `npm run answer-schemas`: writes what the description of the API says of answers, from the types of the routes. */
import { writeFile } from 'node:fs/promises';
import { answerSchemas } from './answer-schemas.js';

await writeFile('apps/server/src/description/answer-schemas.json', `${JSON.stringify(answerSchemas(), null, 2)}\n`);
