/** How browsers sign in at the bureau's issuer (OpenID Connect Core 1.0, RFC 7636). */
export interface SignInSettings {
  readonly clientId: string;
  /** Null for a public client: then the proof of possession (PKCE) is all it has. */
  readonly clientSecret: string | null;
  /** Origin at which people reach this server, as the issuer knows it. */
  readonly publicUrl: string;
  readonly scope: string;
  /** How long a browser stays signed in without asking the issuer again. */
  readonly sessionMinutes: number;
  /** What sessions are signed with; null: a key in the data folder, made at the first start. */
  readonly sessionSecret: string | null;
}

export const signInSettingNames = {
  ANLU_CLIENT_ID:
    'the name under which the issuer knows this server; with it people sign in to the console at the issuer',
  ANLU_CLIENT_SECRET_FILE: 'a file with the secret that the issuer gave with ANLU_CLIENT_ID; without it there is none',
  ANLU_PUBLIC_URL:
    'the https:// (or loopback http://) address, without a path, at which people reach this server; needed with ANLU_CLIENT_ID',
  ANLU_SIGN_IN_SCOPE: 'what is asked of the issuer, with openid among it (default openid)',
  ANLU_SESSION_MINUTES: 'how many minutes a browser stays signed in, from 5 to 1440 (default 480)',
  ANLU_SESSION_KEY_FILE:
    'a file with at least 32 characters by chance, the same for all nodes; without it each node makes its own key in ANLU_DATA',
} as const;

export type SignInSettingName = keyof typeof signInSettingNames;

/** What the settings are read with: texts of the environment, contents of files, and how a fault is named. */
interface Read {
  readonly text: (name: SignInSettingName | 'ANLU_ISSUER', fallback: string) => string;
  readonly file: (name: SignInSettingName) => string;
  readonly wrong: (name: SignInSettingName | 'ANLU_ISSUER', value: string) => Error;
}

const leastSecret = 32;
const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Whether nobody can read or change on the way what goes there. */
export const isSafeUrl = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
};

/** @throws {InvalidSetting} naming the first setting that is wrong. @returns null without ANLU_CLIENT_ID. */
export const readSignIn = ({ text, file, wrong }: Read): SignInSettings | null => {
  const clientId = text('ANLU_CLIENT_ID', '');
  if (clientId === '') return null;
  const issuer = text('ANLU_ISSUER', '');
  if (!isSafeUrl(issuer)) throw wrong('ANLU_ISSUER', issuer);
  const publicUrl = text('ANLU_PUBLIC_URL', '').replace(/\/$/, '');
  if (!isSafeUrl(publicUrl) || new URL(publicUrl).origin !== publicUrl)
    throw wrong('ANLU_PUBLIC_URL', publicUrl || '(empty)');
  const scope = text('ANLU_SIGN_IN_SCOPE', 'openid');
  if (!scope.split(' ').includes('openid')) throw wrong('ANLU_SIGN_IN_SCOPE', scope);
  const minutes = text('ANLU_SESSION_MINUTES', '480');
  const sessionMinutes = Number(minutes);
  if (!/^\d{1,4}$/.test(minutes) || sessionMinutes < 5 || sessionMinutes > 1_440)
    throw wrong('ANLU_SESSION_MINUTES', minutes);
  const given = (name: SignInSettingName): string | null => (text(name, '') === '' ? null : file(name));
  const sessionSecret = given('ANLU_SESSION_KEY_FILE');
  // What the file holds is never repeated in a message.
  if (sessionSecret !== null && sessionSecret.length < leastSecret) throw wrong('ANLU_SESSION_KEY_FILE', '(too short)');
  return { clientId, clientSecret: given('ANLU_CLIENT_SECRET_FILE'), publicUrl, scope, sessionMinutes, sessionSecret };
};
