/** What an administrator sets up for records; what concerns the house itself comes apart. */
export { CustomFieldsPage } from './CustomFieldsPage';
export { PickListsPage } from './PickListsPage';
export { PipelinesPage } from './PipelinesPage';
export { TagsPage } from './TagsPage';
