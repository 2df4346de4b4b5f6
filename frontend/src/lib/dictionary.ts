/** The namespaces of the dictionary, typed from the English files, so that a missing key is a type error. */
import 'i18next';
import type activities from '../locales/en/activities.json';
import type agenda from '../locales/en/agenda.json';
import type auth from '../locales/en/auth.json';
import type board from '../locales/en/board.json';
import type card from '../locales/en/card.json';
import type commands from '../locales/en/commands.json';
import type common from '../locales/en/common.json';
import type companies from '../locales/en/companies.json';
import type completing from '../locales/en/completing.json';
import type contacts from '../locales/en/contacts.json';
import type duplicates from '../locales/en/duplicates.json';
import type exporting from '../locales/en/export.json';
import type history from '../locales/en/history.json';
import type importing from '../locales/en/importing.json';
import type intake from '../locales/en/intake.json';
import type jobs from '../locales/en/jobs.json';
import type leads from '../locales/en/leads.json';
import type list from '../locales/en/list.json';
import type notifications from '../locales/en/notifications.json';
import type profile from '../locales/en/profile.json';
import type record from '../locales/en/record.json';
import type requisites from '../locales/en/requisites.json';
import type roles from '../locales/en/roles.json';
import type settings from '../locales/en/settings.json';
import type staff from '../locales/en/staff.json';
import type workload from '../locales/en/workload.json';

type Dictionary = {
  activities: typeof activities;
  agenda: typeof agenda;
  auth: typeof auth;
  board: typeof board;
  card: typeof card;
  commands: typeof commands;
  common: typeof common;
  companies: typeof companies;
  completing: typeof completing;
  contacts: typeof contacts;
  duplicates: typeof duplicates;
  export: typeof exporting;
  history: typeof history;
  importing: typeof importing;
  intake: typeof intake;
  jobs: typeof jobs;
  leads: typeof leads;
  list: typeof list;
  notifications: typeof notifications;
  profile: typeof profile;
  record: typeof record;
  requisites: typeof requisites;
  roles: typeof roles;
  settings: typeof settings;
  staff: typeof staff;
  workload: typeof workload;
};

export type Namespace = keyof Dictionary;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Dictionary;
  }
}
