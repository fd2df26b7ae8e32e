/* Journeys of who looks back. */
import '../journeys/case-back-test.spec.js';
import '../journeys/csv.spec.js';
import '../journeys/event-index.spec.js';
import '../journeys/looks.spec.js';
import '../journeys/replay.spec.js';
import '../journeys/risk-patterns.spec.js';
import '../journeys/search.spec.js';
