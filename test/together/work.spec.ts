/* Lists of work and what is owed, over HTTP. */
import '../away.spec.js';
import '../bad-input.spec.js';
import '../briefs.spec.js';
import '../command-token.spec.js';
import '../moved-deadlines.spec.js';
import '../owed.spec.js';
import '../owed-beside-cases.spec.js';
import '../private-data.spec.js';
import '../settings.spec.js';
import '../supervision-work.spec.js';
import '../work-as-of.spec.js';
