/* The console without a browser; its sources have types of their own, so that tsconfig.json leaves this file out. */
import '../../apps/console/test/arrange.spec.js';
import '../../apps/console/test/board.spec.js';
import '../../apps/console/test/body.spec.js';
import '../../apps/console/test/case.spec.js';
import '../../apps/console/test/forms-told.spec.js';
import '../../apps/console/test/signs.spec.js';
import '../../apps/console/test/typed.spec.js';
import '../../apps/console/test/worklist.spec.js';
