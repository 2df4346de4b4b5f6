/** The page of a link, which each person sees once. */
export { WelcomePage } from './WelcomePage';
