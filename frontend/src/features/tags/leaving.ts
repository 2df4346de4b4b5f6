/** Tags are taken out: merged into another one, or deleted. */
import { graphql } from '@/gql';
import { request } from '@/live/transport';
import type { Tag } from './queries';

const MergeTagsDocument = graphql(`
  mutation MergeTags($ids: [ID!]!, $intoId: ID!) {
    mergeTags(ids: $ids, intoId: $intoId) {
      job {
        id
      }
    }
  }
`);

const DeleteTagDocument = graphql(`
  mutation DeleteTag($id: ID!) {
    deleteTag(id: $id) {
      job {
        id
      }
    }
  }
`);

/** The tag as it is now: gone, or leaving by a job while more bear it than can be changed at once. */
type Left = Promise<Tag | null>;

const leaving = (tag: Tag, job: { id: string } | null | undefined, intoId: string | null): Tag | null =>
  job ? { ...tag, version: tag.version + 1, leavingJobId: job.id, intoId } : null;

export const mergeTags = async (tag: Tag, intoId: string): Left =>
  leaving(tag, (await request(MergeTagsDocument, { ids: [tag.id], intoId })).mergeTags.job, intoId);

export const deleteTag = async (tag: Tag): Left =>
  leaving(tag, (await request(DeleteTagDocument, { id: tag.id })).deleteTag.job, null);
