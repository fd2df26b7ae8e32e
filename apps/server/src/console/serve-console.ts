import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What the build of apps/console left: dist/console, beside the folder of the program that this is part of. */
const folder = fileURLToPath(new URL('../console/', import.meta.url));

/**
 * Scripts come from this server and from nowhere else. antd puts its styles into the page, and a style can load nothing
 * from elsewhere. Official documents are shown as elements of the page, not in frames.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const notBuilt = 'The console is not built here: run npm run build.';

/** What belongs to the installed page beside its assets: asked for anew each time, since its names stay. */
const installedFiles = {
  'sw.js': 'text/javascript; charset=utf-8',
  'manifest.webmanifest': 'application/manifest+json',
  'icon-192.png': 'image/png',
  'icon-512.png': 'image/png',
};

const fileOf =
  (name: string, type: string) =>
  async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    reply
      .header('content-security-policy', policy)
      .header('cache-control', 'no-cache')
      .type(type)
      .send(await readFile(`${folder}${name}`));

/**
 * Serves the console under /console/: its files for a year, since their names change with what is in them, and for
 * every other address below its one page, read anew each time, since a new build names other files.
 */
export const serveConsole = async (app: NestFastifyApplication): Promise<void> => {
  const isBuilt = existsSync(`${folder}index.html`);
  const page = async (_request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    void reply.header('content-security-policy', policy).type('text/html; charset=utf-8');
    if (!isBuilt) return reply.status(503).type('text/plain; charset=utf-8').send(notBuilt);
    return reply.send(await readFile(`${folder}index.html`, 'utf8'));
  };
  const server = app.getHttpAdapter().getInstance();
  if (isBuilt)
    await app.register(fastifyStatic, {
      root: `${folder}assets`,
      prefix: '/console/assets/',
      decorateReply: false,
      preCompressed: true,
      immutable: true,
      maxAge: '1y',
      index: false,
    });
  if (isBuilt)
    for (const [name, type] of Object.entries(installedFiles)) server.get(`/console/${name}`, fileOf(name, type));
  for (const path of ['/console', '/console/', '/console/*']) server.get(path, page);
};
