/** Settings ▸ Roles: what each allows, who holds it, and what that means for somebody. */
export { RolesPage } from './RolesPage';
