/* Official documents. */
import '../../libs/documents/test/docx.spec.js';
import '../../libs/documents/test/punctuation.spec.js';
import '../../libs/documents/test/templates.spec.js';
import '../documents.spec.js';
import '../documents-as-served.spec.js';
import '../documents-of-course.spec.js';
import '../documents-of-law.spec.js';
import '../documents-of-outcomes.spec.js';
import '../documents-of-parties.spec.js';
import '../documents-of-sanctions.spec.js';
import '../documents-say-which.spec.js';
import '../documents-to-others.spec.js';
import '../documents-to-persons.spec.js';
import '../said-before-return.spec.js';
import '../supervision-documents.spec.js';
