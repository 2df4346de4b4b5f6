/** The settings an administrator works on, and the parts of them that the board offers in place. */
export { CardFieldsDialog } from './CardFieldsDialog';
export { CurrenciesPage } from './CurrenciesPage';
export { CustomFieldDialog } from './CustomFieldDialog';
export { CustomFieldsPage } from './CustomFieldsPage';
export { DeleteStageDialog } from './DeleteStageDialog';
export { mayShift, shifted } from './order';
export { PickListsPage } from './PickListsPage';
export { PipelinesPage } from './PipelinesPage';
export { reorderStages } from './queries';
export { StageDialog } from './StageDialog';
export { TagsPage } from './TagsPage';
