import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiQuery, ApiResponse } from '@nestjs/swagger';
import { mediaTypes } from '#casework';
import { documentFormats } from '../queries/case-document.js';
import { DocumentsController, documentTypes } from './documents.controller.js';
import { FilesController } from './files.controller.js';

/**
 * What the types of a route do not say of it, for the description of the API. Said here and not on the routes: what describes is
 * loaded when somebody asks, which a start does not wait for. In the order that decorators would stand above the route.
 */
const describe = (controller: { prototype: object }, route: string, ...said: MethodDecorator[]): void => {
  const method = Object.getOwnPropertyDescriptor(controller.prototype, route);
  if (method === undefined) throw new Error(`There is no route ${route} to describe`);
  for (const each of said.toReversed()) each(controller.prototype, route, method);
};

const fileSent = [
  ApiProduces(...mediaTypes),
  ApiResponse({ status: 200, description: 'The file' }),
  ApiResponse({ status: 206, description: 'The part that was asked for' }),
];

describe(
  FilesController,
  'upload',
  ApiOperation({
    summary: 'Send one file as the body; an act can name it then. A file that none names is cleared away.',
  }),
  ApiConsumes(...mediaTypes),
  ApiBody({ schema: { type: 'string', format: 'binary' } }),
);
describe(
  FilesController,
  'download',
  ApiOperation({ summary: 'A file that an event of the case names; takes Range, and HEAD' }),
  ...fileSent,
);
describe(
  FilesController,
  'ofInspection',
  ApiOperation({ summary: 'A file that a result of the inspection names; takes Range, and HEAD' }),
  ...fileSent,
);
describe(
  DocumentsController,
  'list',
  ApiOperation({
    summary: 'The official forms that the events of the case have made, and those its next acts wait for',
  }),
);
describe(
  DocumentsController,
  'read',
  ApiOperation({
    summary: 'A form as the events up to one of them fill it; the same events always give the same bytes',
  }),
  ApiQuery({ name: 'event', required: false, description: 'Number of an event; without it the last' }),
  ApiQuery({ name: 'format', required: false, enum: documentFormats }),
  ApiProduces(...Object.values(documentTypes)),
  ApiResponse({ status: 200, description: 'The document' }),
);
