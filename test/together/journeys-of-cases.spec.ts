/* Journeys of cases. */
import '../journeys/cases.spec.js';
import '../journeys/commands.spec.js';
import '../journeys/documents.spec.js';
import '../journeys/files.spec.js';
import '../journeys/hand-over.spec.js';
import '../journeys/languages.spec.js';
import '../journeys/numbers.spec.js';
import '../journeys/off-line.spec.js';
import '../journeys/other-bodies.spec.js';
import '../journeys/same-clue.spec.js';
import '../journeys/several-parties.spec.js';
