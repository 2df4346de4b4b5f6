/** The tags: renamed and recoloured in place, merged, deleted (R113). */
import { Merge, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Tag, updateTag } from '@/features/tags';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { ColorButton } from './ColorButton';
import { LeavingTag } from './LeavingTag';
import { NameInput } from './NameInput';
import { TagDialog } from './TagDialog';
import styles from './TagsPage.module.css';
import { tellRefusal } from './usePickLists';
import { useTagChange, useTags } from './useTags';

type Asking = { tag: Tag; question: 'merge' | 'delete' };

export function TagsPage() {
  const { t } = useTranslation('settings');
  const query = useTags();
  const [sought, setSought] = useState('');
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const folded = sought.trim().toLocaleLowerCase();
  const matches = ({ name }: Tag) => name.toLocaleLowerCase().includes(folded);
  return (
    <>
      <PageHeader title={t('tags.title')} />
      <PageBody>
        <Loaded query={query} skeleton={<SkeletonRows rows={8} height="40px" />}>
          {(tags) =>
            tags.length === 0 ? (
              <EmptyState title={t('tags.none')}>{t('tags.noneText')}</EmptyState>
            ) : (
              <Section
                title={t('tags.title')}
                count={tags.length}
                action={<SearchBox value={sought} onSearch={setSought} label={t('tags.search')} />}
              >
                <ul className={styles.list}>
                  {tags.filter(matches).map((tag) => (
                    <li key={tag.id} className={styles.line}>
                      {tag.leavingJobId ? (
                        <LeavingTag
                          tag={tag}
                          jobId={tag.leavingJobId}
                          into={tags.find(({ id }) => id === tag.intoId)?.name}
                        />
                      ) : (
                        <TagLine
                          tag={tag}
                          hasOthers={tags.some((one) => one !== tag && !one.leavingJobId)}
                          onAsk={(question) => setAsking({ tag, question })}
                        />
                      )}
                    </li>
                  ))}
                </ul>
                {!tags.some(matches) && <EmptyState compact title={t('tags.nothing')} />}
              </Section>
            )
          }
        </Loaded>
        {asking && <TagDialog {...asking} onClose={() => setAsking(undefined)} />}
      </PageBody>
    </>
  );
}

type TagLineProps = { tag: Tag; hasOthers: boolean; onAsk: (question: Asking['question']) => void };

function TagLine({ tag, hasOthers, onAsk }: TagLineProps) {
  const { t } = useTranslation('settings');
  const change = useTagChange(tag);
  const { id, name, color, version } = tag;
  return (
    <>
      <ColorButton
        label={t('tags.colorOf', { name })}
        color={color}
        onChange={(chosen) =>
          void change((now) => updateTag(id, { color: chosen }, now.version)).catch(tellRefusal)
        }
      />
      <NameInput
        label={t('tags.nameOf', { name })}
        name={name}
        version={version}
        maxLength={50}
        onSave={(text, over) => change((now) => updateTag(id, { name: text }, over ?? now.version))}
      />
      <IconButton
        icon={Merge}
        size={14}
        label={t('tags.merge', { name })}
        disabled={!hasOthers}
        onClick={() => onAsk('merge')}
      />
      <IconButton
        icon={Trash2}
        size={14}
        label={t('tags.delete', { name })}
        onClick={() => onAsk('delete')}
      />
    </>
  );
}
