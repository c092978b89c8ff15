'use client';

import { signOut } from 'next-auth/react';
import { Button } from '#components/ui/button.tsx';

/** Ends the session and goes to the sign-in page. */
export function SignOutButton({ label }: { readonly label: string }) {
  return (
    <Button className="w-full" onClick={() => void signOut({ callbackUrl: '/toa-soan/dang-nhap' })}>
      {label}
    </Button>
  );
}
