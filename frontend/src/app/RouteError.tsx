/** A screen that broke: its place says so and offers another try; the rest of the application goes on. */
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ErrorState } from '@/ui/ErrorState';

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  return <ErrorState error={error} onRetry={() => void router.invalidate().then(reset)} />;
}
