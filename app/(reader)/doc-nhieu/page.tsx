import { MostReadRoute, mostReadMetadata } from '../most-read-route.tsx';

export const generateMetadata = () => mostReadMetadata('day');

export default function Page() {
  return <MostReadRoute period="day" />;
}
