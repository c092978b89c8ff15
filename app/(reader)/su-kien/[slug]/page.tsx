import type { Metadata } from 'next';
import { type NamedListProps, NamedListRoute, namedListMetadata } from '../../named-list-route.tsx';

export function generateMetadata(props: NamedListProps): Promise<Metadata> {
  return namedListMetadata('storyline', props);
}

export default function Page(props: NamedListProps) {
  return <NamedListRoute kind="storyline" {...props} />;
}
