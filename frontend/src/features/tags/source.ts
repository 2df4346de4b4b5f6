/** Tags as fields and dialogs choose from them. */
import { useMemo } from 'react';
import { useMe } from '@/features/session';
import type { PickSource } from '@/ui/fields/PickField';
import { onTagNews } from './news';
import { createTag, searchTags, type Tag } from './queries';

export type TagSource = Omit<PickSource, 'search' | 'add'> & {
  search: (text: string) => Promise<readonly Tag[]>;
  add?: (name: string) => Promise<Tag>;
};

/** Whose role allows it makes new ones while typing. */
export function useTagSource(): TagSource {
  const { flags } = useMe();
  const makesTags = flags.includes('NEW_TAGS');
  return useMemo(
    () => ({
      key: 'tags',
      search: async (text) => (await searchTags(text)).filter(({ leavingJobId }) => !leavingJobId),
      follow: (onChange) => onTagNews(() => onChange()),
      ...(makesTags && { add: createTag }),
    }),
    [makesTags],
  );
}
