/** The page before one is signed in. */
export { SignInPage } from './SignInPage';
export { WelcomePage } from './WelcomePage';
