/*
 * A bureau's own issuer (OpenID Connect, RFC 6749, RFC 9068), as a program of its own on an origin of its own:
 *   node bureau-issuer.mjs <redirect address> <people as JSON: { "wang": { "unit": "…", "roles": ["…"] } }>
 * Prints its address, and ends with its parent. Its pages take any password.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const [redirect = '', people = '{}'] = process.argv.slice(2);
const claims = new Map(Object.entries(JSON.parse(people)));

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = `http://localhost:${server.address().port}`;

const provider = new Provider(address, {
  clients: [
    {
      client_id: 'anlu-console',
      token_endpoint_auth_method: 'none',
      redirect_uris: [redirect],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  extraTokenClaims: (_, { accountId }) => claims.get(accountId),
  features: {
    devInteractions: { enabled: true },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => 'urn:anlu',
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: '',
        audience: 'anlu',
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});
const answered = provider.callback();
server.on('request', (request, response) => void answered(request, response));
process.on('disconnect', () => process.exit());
process.stdout.write(`${address}\n`);
