/** Which kind of items a screen is about: deals, where nothing else is said. */
import { createContext, useContext } from 'react';
import { type UseTranslationResponse, useTranslation } from 'react-i18next';
import { DEALS } from './deals';
import type { StagedKind } from './kind';

const KindContext = createContext<StagedKind>(DEALS);

export const StagedKindProvider = KindContext.Provider;

export const useStagedKind = (): StagedKind => useContext(KindContext);

/** Words that all kinds share are looked up among those first that a kind says in its own way. */
const OWN_FIRST = { nsMode: 'fallback' } as const;

type BoardWords = ['board', 'common'];
export function useBoardWords(): UseTranslationResponse<BoardWords, undefined> {
  return useTranslation([...useStagedKind().words, 'board'] as unknown as BoardWords, OWN_FIRST);
}

type RecordWords = ['record', 'common'];
export function useRecordWords(): UseTranslationResponse<RecordWords, undefined> {
  return useTranslation([...useStagedKind().words, 'record'] as unknown as RecordWords, OWN_FIRST);
}
