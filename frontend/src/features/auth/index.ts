/** The page before one is signed in. */
export { SignInPage } from './SignInPage';
