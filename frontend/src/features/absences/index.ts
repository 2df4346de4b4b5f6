/** When somebody is away, in the words of the profile. */
export { Absences } from './Absences';
