/** The pages before anyone is signed in. */
export { SetUpPage } from './SetUpPage';
export { SignInPage } from './SignInPage';
