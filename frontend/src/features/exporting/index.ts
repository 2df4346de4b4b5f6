/** Exporting what a list or a board shows, as a file. */
export { ExportButton, Exporting } from './ExportButton';
export { exportRightsQuery } from './rights';
