/* Journeys beside cases: complaints, inspections, numbers, supervision. */
import '../journeys/complaints.spec.js';
import '../journeys/drawn-numbers.spec.js';
import '../journeys/random-inspection.spec.js';
import '../journeys/spot-check.spec.js';
import '../journeys/supervision-files.spec.js';
import '../journeys/supervision-matters.spec.js';
import '../journeys/supervision-ways.spec.js';
