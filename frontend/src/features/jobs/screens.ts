/** The jobs of the installation. */
export { JobsPage } from './JobsPage';
