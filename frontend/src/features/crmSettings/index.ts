/** Whether the company works with leads, and what goes with it. */
export { useKinds } from './kinds';
export {
  type CrmMode,
  type CrmSettings,
  crmSettingsQuery,
  isLeaving,
  setCrmMode,
  updateCrmSettings,
} from './queries';
