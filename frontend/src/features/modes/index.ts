/** How the records of a section are shown. */
export { Modes } from './Modes';
export { lastMode, modeSaved } from './mode';
