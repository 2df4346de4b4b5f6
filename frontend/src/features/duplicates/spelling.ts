/** How what records have in common is written in one of them: it is compared without case, accents and signs. Pure. */
type Names = { firstName?: string | null; middleName?: string | null; lastName?: string | null };
type Channels = readonly { value: string }[];

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

function textsOf(record: object, field: string): readonly string[] {
  const { firstName, middleName, lastName } = record as Names;
  if (field === 'fullName') return [[firstName, middleName, lastName].filter(Boolean).join(' ')];
  const held = (record as Record<string, string | Channels | null | undefined>)[field];
  if (typeof held === 'string') return [held];
  return held?.map(({ value }) => value) ?? [];
}

/** `value` is what they have in common in `field`; it stands for itself where no record tells. */
export function spelled(value: string, records: readonly object[], field: string): string {
  const wanted = folded(value);
  const texts = records.flatMap((record) => textsOf(record, field));
  // A number may be written with what one dials before it.
  return (
    texts.find((text) => folded(text) === wanted) ??
    texts.find((text) => folded(text).endsWith(wanted)) ??
    value
  );
}
