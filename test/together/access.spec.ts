/* Who may do and see what, over HTTP. */
import '../access/browser-session.spec.js';
import '../access/links.spec.js';
import '../access/methods.spec.js';
import '../access/persons.spec.js';
import '../access/review-access.spec.js';
import '../access/sessions.spec.js';
import '../access/tokens.spec.js';
import '../access/units.spec.js';
