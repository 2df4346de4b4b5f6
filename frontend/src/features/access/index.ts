/** Why somebody may, or may not, do something with a record: asked in the record's menu. */
export { useAccessQuestion } from './useAccessQuestion';
