import { MostReadRoute, mostReadMetadata } from '../../most-read-route.tsx';

export const generateMetadata = () => mostReadMetadata('week');

export default function Page() {
  return <MostReadRoute period="week" />;
}
