/* Cases in the browser. */
import '../browser/at-once.spec.js';
import '../browser/document-in-place.spec.js';
import '../browser/find.spec.js';
import '../browser/handed-over.spec.js';
import '../browser/penalty.spec.js';
import '../browser/restart.spec.js';
