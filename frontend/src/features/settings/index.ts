/** The parts of the settings that the board offers in place. */
export { CardFieldsDialog } from './CardFieldsDialog';
export { CustomFieldDialog } from './CustomFieldDialog';
export { DeleteStageDialog } from './DeleteStageDialog';
export { mayShift, shifted } from './order';
export { reorderStages } from './queries';
export { StageDialog } from './StageDialog';
