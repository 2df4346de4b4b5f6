/** Settings ▸ Company: people, departments, groups. */
import '@/ui/choices.css';

export { CompanyStructurePage } from './CompanyPage';
