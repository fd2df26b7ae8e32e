/* Who looks in the browser, and how they sign in. */
import '../browser/bureau-sign-in.spec.js';
import '../browser/first-page.spec.js';
import '../browser/looks.spec.js';
import '../browser/review-access.spec.js';
import '../browser/risk-patterns.spec.js';
import '../browser/streams-beside-cases.spec.js';
