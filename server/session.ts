import { getServerSession, type NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { type Context, currentContext } from './context.ts';
import { authSecretOf, currentEnvironment } from './environment.ts';
import { findSignedIn, SESSION_HOURS, type SignedIn, signIn, signOut } from './staff/sign-in.ts';

/** Codes that the sign-in page gets from a refused attempt. */
export type SignInCode = 'wrong' | 'too_many';

/**
 * next-auth as a thin end: the token carries a random session id and nothing else; who that is now is looked up on every
 * request, so that closing an account works at once (architecture.md, Sign-in).
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: authSecretOf(currentEnvironment()),
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
      session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sessionId }),
    },
    events: {
      signOut: async ({ token }) => {
        const { sessionId } = token;
        if (typeof sessionId === 'string') await signOut(currentContext(), sessionId);
      },
    },
  };
}

/** Who sent this request, or undefined when nobody is signed in (any more). */
export async function currentStaff(context: Context = currentContext()): Promise<SignedIn | undefined> {
  const session: unknown = await getServerSession(authOptions());
  if (typeof session !== 'object' || session === null || !('sessionId' in session)) return undefined;
  const { sessionId } = session;
  return typeof sessionId === 'string' ? findSignedIn(context, sessionId) : undefined;
}
