/** How much waits in a section, beside its name: red for what is late or due today, green for what nobody has answered. */
import { useQuery } from '@tanstack/react-query';
import { Badge } from './Badge';
import { countersQuery } from './queries';
import { useCountedWords } from './useCountedWords';

export function SectionBadge({ of }: { of: 'LEAD' | 'DEAL' | 'CONTACT' | 'COMPANY' | 'ALL' }) {
  const wordsOf = useCountedWords();
  const { data } = useQuery({ ...countersQuery, enabled: false });
  const counter = of === 'ALL' ? data?.total : data?.sections.find(({ kind }) => kind === of)?.counter;
  if (!counter) return null;
  const urgency = counter.overdue + counter.today > 0 ? 'due' : 'incoming';
  return <Badge urgency={urgency} count={counter.attention} words={wordsOf(counter)} />;
}
