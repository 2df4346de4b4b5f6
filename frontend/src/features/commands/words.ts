/** What commands are called: what is on the screen may say some in its own way. */
import { useState } from 'react';
import { type UseTranslationResponse, useTranslation } from 'react-i18next';
import { commands } from '@/lib/commands/registry';

type CommandWords = ['commands', 'common'];

export function useCommandWords(): UseTranslationResponse<CommandWords, undefined> {
  const [own] = useState(() => commands.words);
  return useTranslation([...own, 'commands', 'common'] as unknown as CommandWords, { nsMode: 'fallback' });
}
