import type { ReactNode } from 'react';
import { DeskFrame } from '../desk-frame.tsx';

/** Figures are for everybody who is signed in, with a desk or without. */
export default function FiguresLayout({ children }: { readonly children: ReactNode }) {
  return <DeskFrame forDesks={false}>{children}</DeskFrame>;
}
