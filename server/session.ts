import { cookies } from 'next/headers';
import type { NextAuthOptions } from 'next-auth';
import { decode } from 'next-auth/jwt';
import Credentials from 'next-auth/providers/credentials';
import { type Context, currentContext } from './context.ts';
import { authSecretOf, currentEnvironment } from './environment.ts';
import { findSignedIn, SESSION_HOURS, type SignedIn, signIn, signOut } from './staff/sign-in.ts';

/** Codes that the sign-in page gets from a refused attempt. */
export type SignInCode = 'wrong' | 'too_many';

function isEncrypted(): boolean {
  return currentEnvironment().siteUrl.startsWith('https://');
}

/**
 * next-auth as a thin end: the token carries a random session id and nothing else; who that is now is looked up on every
 * request, so that closing an account works at once (architecture.md, Sign-in).
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecretOf(currentEnvironment()),
    useSecureCookies: isEncrypted(),
    session: { strategy: 'jwt', maxAge: SESSION_HOURS * 3600 },
    pages: { signIn: '/toa-soan/dang-nhap', error: '/toa-soan/dang-nhap' },
    providers: [
      Credentials({
        credentials: { login: {}, password: {} },
        authorize: async (credentials) => {
          const { login, password } = credentials ?? {};
          if (typeof login !== 'string' || typeof password !== 'string') return null;
          const answer = await signIn(currentContext(), { login, password });
          if (!answer.ok) throw new Error(answer.why satisfies SignInCode);
          return { id: answer.sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sessionId: user.id } : { sessionId: token.sessionId }),
      // What scripts can read at /api/auth/session: never the id.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        const { sessionId } = token;
        if (typeof sessionId === 'string') await signOut(currentContext(), sessionId);
      },
    },
  };
}

/** The session id in the request's token, which only next-auth made and only the server can read. */
async function sentSessionId(): Promise<unknown> {
  const token = (await cookies()).get(`${isEncrypted() ? '__Secure-' : ''}next-auth.session-token`)?.value;
  if (!token) return undefined;
  const secret = authSecretOf(currentEnvironment());
  try {
    return (await decode({ token, secret }))?.sessionId;
  } catch {
    // Expired, forged, or signed with a secret that was changed since.
    return undefined;
  }
}

/** Who sent this request, or undefined when nobody is signed in (any more). */
export async function currentStaff(context: Context = currentContext()): Promise<SignedIn | undefined> {
  const sessionId = await sentSessionId();
  return typeof sessionId === 'string' ? findSignedIn(context, sessionId) : undefined;
}
