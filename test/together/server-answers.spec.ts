/* What the server keeps and answers, from inside. */
import '../../apps/server/test/another-past.spec.js';
import '../../apps/server/test/numbers.spec.js';
import '../../apps/server/test/parked.spec.js';
import '../../apps/server/test/parked-answers.spec.js';
import '../../apps/server/test/reads-of-a-decision.spec.js';
import '../../apps/server/test/said.spec.js';
import '../../apps/server/test/same-document.spec.js';
import '../../apps/server/test/settings.spec.js';
import '../../apps/server/test/steady-clock.spec.js';
import '../../apps/server/test/streams.spec.js';
import '../../apps/server/test/unanswered.spec.js';
import '../../apps/server/test/verify-times.spec.js';
import '../../apps/server/test/visible-findings.spec.js';
import '../../apps/server/test/wrong-lists.spec.js';
