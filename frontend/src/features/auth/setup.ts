/** The page that an installation shows once: no later visit fetches it. */
export { SetUpPage } from './SetUpPage';
