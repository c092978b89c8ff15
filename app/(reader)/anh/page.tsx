import type { Metadata } from 'next';
import { type KindProps, KindRoute, kindMetadata } from '../kind-route.tsx';

export function generateMetadata(props: KindProps): Promise<Metadata> {
  return kindMetadata('photo', props);
}

export default function Page(props: KindProps) {
  return <KindRoute kind="photo" {...props} />;
}
