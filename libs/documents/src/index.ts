export { docxOf } from './docx.js';
export { htmlPage } from './html-page.js';
export { openTemplates, TemplateError, type Shape, type Templates, type View } from './templates.js';
