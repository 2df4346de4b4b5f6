/** What a kind of items that stand on stages describes of itself, so that one board, activities view and list serve them all. */
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { ListKind } from '@/features/list';
import type { ActivityColumn, PipelineKind } from '@/gql/graphql';
import type { Namespace } from '@/lib/dictionary';
import type { CardWriting } from '@/live/board/answers';

/** Where a new one goes; without a stage to the first, without a pipeline to the default one. */
export type Beginning = { pipelineId: string | undefined; stageId?: string; column?: ActivityColumn };

type Channels = readonly { value: string }[];
export type Reachable = { phones: Channels; emails: Channels };

/** A company, or an item of the kind with its stage. */
export type Alike = { id: string; number: number; title: string; stage: string | null };

export type NewItemProps = {
  pipelineId: string | undefined;
  /** Those of the pipeline, where they are known. */
  stages?: readonly { id: string; name: string; semantics: string }[];
  /** Where it is to begin. */
  stageId?: string | undefined;
  onOpen: (number: number) => void;
  onClose: () => void;
};

export type CompletionProps = {
  id: string;
  /** It has been completed: whoever shows it reads it anew. */
  onDone: () => void;
  /** Closed, whether or not it was completed. */
  onClose: () => void;
};

export type StagedKind = {
  /** As the server calls it: its items, their views and rights. */
  kind: PipelineKind;
  /** What names in an address that is open beside the board. */
  name: 'deal' | 'lead';
  /** Where the board's words are other ones for this kind: looked up there first. */
  words: readonly Namespace[];
  /** Where its modes are; the board of a pipeline, and the page of an item, by their numbers. */
  places: {
    board: string;
    pipeline: (number: number) => string;
    list: string;
    activities: string;
    workload: string;
    item: (number: number) => string;
  };
  /** How the server is told of what is done to a card in the way of its kind. */
  writing: CardWriting;
  /** The field that says why one failed, as forms ask for it. */
  failure: { name: string; inputName: string; pickList: string };
  /** Of one line of text. Tells the operation that takes it back; what was made, where it is asked for. */
  create: (text: string, where: Beginning) => Promise<{ id?: string; operationId?: string | null }>;
  /** How the people behind it are called and written to, the nearest first. */
  reach: (number: number) => Promise<readonly Reachable[]>;
  /** Fetches what its panel shows. */
  prefetch: (queryClient: QueryClient, number: number) => void;
  Panel: ComponentType<{ number: number; isPeek: boolean; onClose: () => void }>;
  New: ComponentType<NewItemProps>;
  /** What is there already and sounds like a new one that is being typed; null where nobody is asked. */
  alike: ((text: string) => Promise<readonly Alike[]>) | null;
  /** Entering a stage of success is more than a move: this asks what comes of it, and does it. Nothing new begins on an end. */
  completesApart?: ComponentType<CompletionProps>;
  /** Whether one may be in progress: else none is made, and none that has failed comes back. Left out: one may. */
  useIsWorked?: () => boolean;
  /** Its list. */
  list: ListKind;
};
