/** How the records of a section are shown. */
export { DealModes } from './DealModes';
export { lastMode, modeSaved } from './mode';
