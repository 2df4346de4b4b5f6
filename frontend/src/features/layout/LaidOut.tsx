/** What is known of a record, in sections and order as its cards are laid out; the layout is changed in the same place (R16). */
import { LayoutList } from 'lucide-react';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddField } from '@/features/fields';
import { lazy } from '@/lib/lazy';
import { FieldGroup } from '@/ui/fields/EditableField';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import type { CardLayout, CardsOf } from './queries';
import { useCardLayout } from './useCardLayout';

const LayoutEditor = lazy(async () => ({ default: (await import('./LayoutEditor')).LayoutEditor }));

/** What shows a field, by its name in the graph; a field without one is never shown. */
export type Parts = Readonly<Record<string, ReactNode>>;

/** Every field: those that the layout doesn't name, as all before it is known or one that was just added, at the end. */
function placed(sections: CardLayout['sections'], fields: readonly string[]): CardLayout['sections'] {
  const named = new Set(sections.flatMap((section) => section.fields));
  const rest = fields.filter((field) => !named.has(field));
  const last = sections.at(-1) ?? { title: null, fields: [] };
  return [...sections.slice(0, -1), { ...last, fields: [...last.fields, ...rest] }];
}

type LaidOutProps = { cards: CardsOf; parts: Parts };

export function LaidOut({ cards, parts }: LaidOutProps) {
  const { t } = useTranslation('record');
  const [isEditing, setEditing] = useState(false);
  const { data: layout, isPending } = useCardLayout(cards);
  const editing = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) editing.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  // Else fields would be drawn in one order and then jump into another.
  if (isPending)
    return (
      <Section title={t('layout.details')}>
        <SkeletonRows rows={8} height="36px" />
      </Section>
    );
  const sections = placed(layout?.sections ?? [], Object.keys(parts));
  if (isEditing && layout)
    return (
      <Section title={t('layout.editing')}>
        <Suspense fallback={<SkeletonRows rows={8} height="44px" />}>
          <LayoutEditor
            cards={cards}
            layout={layout}
            takesFocus
            onDone={() => setEditing(false)}
            onCancel={() => setEditing(false)}
          />
        </Suspense>
      </Section>
    );
  const shown = sections
    .map(({ title, fields }) => ({
      title: title ?? t('layout.details'),
      fields: fields.filter((field) => parts[field] && !layout?.hidden.includes(field)),
    }))
    .filter(({ fields }, at) => at === 0 || fields.length > 0);
  return shown.map(({ title, fields }, at) => (
    <Section
      // biome-ignore lint/suspicious/noArrayIndexKey: titles may be alike, and a section is its place
      key={at}
      title={title}
      action={
        at === 0 &&
        layout && (
          <IconButton
            ref={editing}
            icon={LayoutList}
            size={15}
            label={t('layout.edit')}
            onClick={() => setEditing(true)}
          />
        )
      }
    >
      <FieldGroup>
        {fields.map((field) => (
          <div key={field} style={{ display: 'contents' }}>
            {parts[field]}
          </div>
        ))}
      </FieldGroup>
      {at === shown.length - 1 && <AddField kind={cards.kind} />}
    </Section>
  ));
}
