import type { ReactNode } from 'react';
import { DeskFrame } from '../desk-frame.tsx';

export default function DeskLayout({ children }: { readonly children: ReactNode }) {
  return <DeskFrame forDesks>{children}</DeskFrame>;
}
