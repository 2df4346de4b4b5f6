/** The pipelines to choose from: on the board, in the list of deals, and in the palette. */
export { PipelineSwitcher } from './PipelineSwitcher';
export {
  type PipelineChoice,
  type PipelineStages,
  pipelineChoicesOf,
  pipelineChoicesQuery,
  pipelineStagesOf,
} from './queries';
