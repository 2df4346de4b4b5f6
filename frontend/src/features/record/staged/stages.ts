/** Where a record stands on the road of its pipeline. */

export type Stage = {
  id: string;
  name: string;
  color: string;
  semantics: 'IN_PROGRESS' | 'SUCCESS' | 'FAILURE';
};

export type Step = { stage: Stage; passed: boolean; isCurrent: boolean };

export const isClosed = ({ semantics }: Stage) => semantics !== 'IN_PROGRESS';

/** The stages on the way; of the ends, the won one stands for all until the record fails, then its own. */
export function stepsOf(stages: readonly Stage[], current: Stage): readonly Step[] {
  const end =
    current.semantics === 'FAILURE' ? current : stages.find((stage) => stage.semantics === 'SUCCESS');
  const road = [...stages.filter((stage) => !isClosed(stage)), ...(end ? [end] : [])];
  const at = road.findIndex(({ id }) => id === current.id);
  return road.map((stage, index) => ({ stage, passed: index <= at, isCurrent: index === at }));
}
