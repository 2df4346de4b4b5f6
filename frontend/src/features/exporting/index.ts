/** Exporting what a list shows, as a file. */
export { ExportButton } from './ExportButton';
