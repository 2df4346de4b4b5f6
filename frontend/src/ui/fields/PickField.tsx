/** A field whose value is another record: found by typing, shown by its name. */
import { Loader, Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { toast } from '../toast';
import { EditableField, type FieldProps } from './EditableField';

/** Those of one `group` stand together below its name. */
export type Pick = { id: string; name: string; color?: string; group?: string };

/** Where candidates come from; `key` names the source in the request cache. */
export type PickSource = {
  key: string;
  search: (text: string) => Promise<readonly Pick[]>;
  /** Tells when there are others now, until the function returned is called. */
  follow?: (onChange: () => void) => () => void;
  /** Makes one of this name, when the person may; without it nothing can be added here. */
  add?: (name: string) => Promise<Pick>;
};

/** Stands for what is typed and not there yet. */
const NEW = '+';

const TYPING_PAUSE = 180;

type Searched<P> = Omit<PickSource, 'search' | 'add'> & { search: (text: string) => Promise<readonly P[]> };

/** What a source offers for a text; what was found before stays while it searches. */
export function usePicks<P extends Pick>(source: Searched<P> | undefined, text: string) {
  const queryClient = useQueryClient();
  useEffect(
    () => source?.follow?.(() => void queryClient.invalidateQueries({ queryKey: ['pick', source.key] })),
    [source, queryClient],
  );
  return useQuery({
    queryKey: ['pick', source?.key, text],
    queryFn: () => source?.search(text) ?? [],
    enabled: source !== undefined,
    staleTime: 30_000,
    placeholderData: (previous) => previous,
  });
}

type PickerProps = {
  source: PickSource;
  value: Pick | null;
  onChange: (value: Pick | null) => void;
  label?: string;
  labelledBy?: string;
  placeholder?: string;
  error?: ReactNode;
  clearable?: boolean;
  required?: boolean;
  /** Opens its list at once: the person has just asked for it. */
  open?: boolean;
  /** Stands first in a dialog, which gives it the focus. */
  isFirst?: boolean;
  /** A press on its list is none outside the popover. */
  inPopover?: boolean;
  onClose?: () => void;
  exclude?: readonly string[];
};

/** The picker alone, for forms and dialogs. */
export function Picker({
  source,
  value,
  onChange,
  label,
  labelledBy,
  placeholder,
  error,
  clearable = true,
  required = false,
  open = false,
  isFirst = false,
  inPopover = false,
  onClose,
  exclude = [],
}: PickerProps) {
  const { t } = useTranslation();
  /** The list closes as soon as something is chosen; a new one is chosen only once it is made. */
  const isAdding = useRef(false);
  const [text, setText] = useState(value?.name ?? '');
  const [sought] = useDebouncedValue(text === value?.name ? '' : text, TYPING_PAUSE);
  const found = usePicks(source, sought);
  const candidates = (found.data ?? []).filter(({ id }) => !exclude.includes(id));
  const name = text.trim();
  const isNew = name !== '' && text !== value?.name && text === sought && !found.isFetching;
  const add = isNew && !candidates.some((one) => isCalled(one, name)) ? source.add : undefined;
  const known = value && !candidates.some(({ id }) => id === value.id) ? [value, ...candidates] : candidates;
  const input = useRef<HTMLInputElement>(null);
  /** The text with which Enter was pressed before it was known what there is. */
  const [entered, enter] = useState<string | null>(null);
  const isSettled = text === sought && !found.isFetching;
  useEffect(() => {
    if (entered === null || (entered === text && !isSettled)) return;
    enter(null);
    if (entered !== text) return;
    const exact = known.findIndex((one) => isCalled(one, name));
    const at = exact >= 0 ? exact : known.findIndex(({ id }) => id !== value?.id);
    // Taken as by a press; the last one offers to make it.
    const list = document.getElementById(input.current?.getAttribute('aria-controls') ?? '');
    const options = list?.querySelectorAll<HTMLElement>('[role="option"]');
    options?.[at < 0 ? options.length - 1 : at]?.click();
  });
  const choose = async (making: Promise<Pick>) => {
    isAdding.current = true;
    try {
      onChange(await making);
    } catch (failure) {
      toast.error(explain(failure));
      onClose?.();
    } finally {
      isAdding.current = false;
    }
  };
  return (
    <Select
      ref={input}
      onKeyDown={(event) => {
        const isMarked = event.currentTarget.hasAttribute('aria-activedescendant');
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || isMarked) return;
        if (name === '' || text === value?.name) return;
        event.preventDefault();
        enter(text);
      }}
      data={[...inGroups(known), ...(add ? [{ value: NEW, label: t('pick.add', { name }) }] : [])]}
      value={value?.id ?? null}
      onChange={(id) => {
        if (id === NEW && add) void choose(add(name));
        else onChange(known.find((candidate) => candidate.id === id) ?? null);
      }}
      searchable
      searchValue={text}
      onSearchChange={setText}
      // The server has searched; nothing is filtered a second time here.
      filter={({ options }) => options}
      nothingFoundMessage={found.isFetching ? t('states.loading') : t('pick.nothing')}
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      clearable={clearable}
      required={required}
      defaultDropdownOpened={open}
      autoFocus={open}
      // In a dialog its list would lie over the rest before anybody has read it.
      openOnFocus={!isFirst}
      {...(isFirst && { 'data-autofocus': true })}
      {...(onClose && { onDropdownClose: () => isAdding.current || onClose() })}
      label={label}
      aria-labelledby={labelledBy}
      placeholder={placeholder ?? t('pick.search')}
      error={error}
      comboboxProps={{ withinPortal: !inPopover }}
    />
  );
}

const optionOf = ({ id, name }: Pick) => ({ value: id, label: name });

function inGroups(picks: readonly Pick[]): NonNullable<SelectProps['data']> {
  const groups = [...new Set(picks.flatMap(({ group }) => group ?? []))];
  return [
    ...picks.filter(({ group }) => group === undefined).map(optionOf),
    ...groups.map((group) => ({ group, items: picks.filter((one) => one.group === group).map(optionOf) })),
  ];
}

const isCalled = (pick: Pick, name: string) => pick.name.toLocaleLowerCase() === name.toLocaleLowerCase();

type PickFieldProps = FieldProps<Pick | null> & {
  source: PickSource;
  show: (value: Pick) => ReactNode;
  clearable?: boolean;
};

export function PickField({ source, show, clearable = true, ...field }: PickFieldProps) {
  return (
    <EditableField<Pick | null>
      {...field}
      savesItself
      isEmpty={(value) => value === null}
      show={(value) => value && show(value)}
      edit={({ id, draft, commit, cancel }) => (
        <Picker
          source={source}
          value={draft}
          onChange={commit}
          labelledBy={id}
          clearable={clearable}
          open
          onClose={cancel}
        />
      )}
    />
  );
}
