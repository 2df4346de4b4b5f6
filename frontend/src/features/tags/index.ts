/** Tags: chosen, made while typing, put on records one by one or on many. */
export { deleteTag, mergeTags } from './leaving';
export { onTagNews } from './news';
export { bulkTag, type Tag, tagsQuery, updateTag } from './queries';
export { useTagSource } from './source';
export { TagsEditor } from './TagsEditor';
export { TagsField } from './TagsField';
