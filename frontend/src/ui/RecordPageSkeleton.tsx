/** A record's page before it is there: the same cards, with bones for lines. */
import { RecordColumns, Section } from './Section';
import { SkeletonRows } from './Skeleton';

export function RecordPageSkeleton() {
  return (
    <RecordColumns
      about={
        <>
          <Section title=" ">
            <SkeletonRows rows={9} height="32px" />
          </Section>
          <Section title=" ">
            <SkeletonRows rows={3} height="44px" />
          </Section>
        </>
      }
      happening={
        <Section title=" ">
          <SkeletonRows rows={6} height="56px" />
        </Section>
      }
    />
  );
}
