/** What the log tells, in the reader's words: on a record's timeline and in History alike. */

export { Changes } from './Changes';
export { markOf } from './marks';
export { type Deed, deedOf, type Happening, sentenceOf, type ToldChange } from './sentence';
export { isTold, TOLD, type Told } from './told';
export { valueText, type Words } from './values';
