/** What a person's own menu offers: profile, language, theme, density, and the way out. */
import { type MantineColorScheme, Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Inbox, LogOut, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { leave, meQuery, updateProfile, useMe, useTheme } from '@/features/session';
import { explain } from '@/lib/failure';
import { speak } from '@/lib/i18n';
import { LOCALE_NAMES, LOCALES, type Locale } from '@/lib/locales';
import { type Density, setDensity, useDensity } from '@/ui/density';
import { toast } from '@/ui/toast';

const SCHEMES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];
const DENSITIES: readonly Density[] = ['cosy', 'compact'];

type Choice<T> = {
  label: string;
  options: readonly { value: T; label: string }[];
  current: T;
  choose: (value: T) => void;
};

/** A group of the menu of which one entry is ticked. */
function Choices<T extends string>({ label, options, current, choose }: Choice<T>) {
  return (
    <Menu.RadioGroup value={current} onChange={(value) => choose(value as T)}>
      <Menu.Label>{label}</Menu.Label>
      {options.map((option) => (
        <Menu.RadioItem key={option.value} value={option.value} closeMenuOnClick={false}>
          {option.label}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

export function UserMenuItems() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const density = useDensity();
  const theme = useTheme();
  const queryClient = useQueryClient();

  const locale = useMutation({
    mutationFn: async (chosen: Locale) => {
      await speak(chosen);
      return updateProfile({ locale: chosen });
    },
    onSuccess: (now) => queryClient.setQueryData(meQuery.queryKey, now),
    onError: (error) => toast.error(explain(error)),
  });
  const leaving = useMutation({
    mutationFn: leave,
    onError: (error) => toast.error(explain(error)),
  });

  return (
    <>
      <Menu.Item leftSection={<UserRound size={14} />} component={Link} to="/profile">
        {t('user.profile')}
      </Menu.Item>
      {me.flags.includes('CHANNELS') && !me.sections.includes('SETTINGS') && (
        <Menu.Item leftSection={<Inbox size={14} />} component={Link} to="/settings/messages">
          {t('sections.messages')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Choices
        label={t('user.theme')}
        options={SCHEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
        current={theme.scheme}
        choose={theme.choose}
      />
      <Choices
        label={t('density.label')}
        options={DENSITIES.map((value) => ({ value, label: t(`density.${value}`) }))}
        current={density}
        choose={setDensity}
      />
      <Choices
        label={t('user.language')}
        options={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
        current={i18n.language as Locale}
        choose={(chosen) => locale.mutate(chosen)}
      />
      <Menu.Divider />
      <Menu.Item leftSection={<LogOut size={14} />} onClick={() => leaving.mutate()}>
        {t('user.signOut')}
      </Menu.Item>
    </>
  );
}
