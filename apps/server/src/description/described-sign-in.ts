import type { RouteDescription } from './route-description.js';
import { sentElsewhere, sentNothing } from './sent-media.js';

const text = { type: 'string' };

/** How a person begins and ends a session in a browser. */
export const describedSignIn: Readonly<Record<string, RouteDescription>> = {
  'GET /sign-in': { says: 'How a person signs in here; with the local issuer, the people of the demonstration' },
  'POST /sign-in': {
    says: 'Begins the session of a browser as a person of the demonstration: a cookie that no script can read',
    takes: {
      'application/json': { schema: { type: 'object', required: ['person'], properties: { person: text } } },
    },
    sends: sentNothing,
  },
  'GET /sign-in/start': {
    says: 'Leads a browser to the bureau’s issuer to sign in; it comes back to the console',
    query: [{ name: 'to', description: 'Page of the console to come back to; else its first', schema: text }],
    sends: sentElsewhere,
  },
  'GET /sign-in/callback': {
    says: 'Where the bureau’s issuer leads a browser back to: begins its session, or the console says why not',
    query: [
      { name: 'code', description: 'From the issuer', schema: text },
      { name: 'state', description: 'From the issuer, as it was sent there', schema: text },
      { name: 'iss', description: 'From the issuer: who it is (RFC 9207)', schema: text },
      { name: 'error', description: 'From the issuer, where it signs nobody in', schema: text },
    ],
    sends: sentElsewhere,
  },
  'POST /sign-out': { says: 'Ends the session of a browser', sends: sentNothing },
};
