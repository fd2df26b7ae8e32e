/** `node --import ./scripts/typescript/register.mjs <file.ts>`: runs programs under test/, which are never built. */
import 'reflect-metadata';
import { register } from 'node:module';

register('./hooks.mjs', import.meta.url);
