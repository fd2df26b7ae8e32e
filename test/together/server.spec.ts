/* The server from inside. */
import '../../apps/server/test/back-tests-under-way.spec.js';
import '../../apps/server/test/drawn-numbers.spec.js';
import '../../apps/server/test/engines-module.spec.js';
import '../../apps/server/test/files.spec.js';
import '../../apps/server/test/finding-words.spec.js';
import '../../apps/server/test/folders.spec.js';
import '../../apps/server/test/follow-changes.spec.js';
import '../../apps/server/test/form-templates.spec.js';
import '../../apps/server/test/hearing-panel.spec.js';
import '../../apps/server/test/injections.spec.js';
import '../../apps/server/test/kinds.spec.js';
import '../../apps/server/test/look-book.spec.js';
import '../../apps/server/test/looks-noted.spec.js';
import '../../apps/server/test/missed-changes.spec.js';
