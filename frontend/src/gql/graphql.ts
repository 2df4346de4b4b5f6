/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Days on which somebody is away, the first and the last included. */
export type AbsenceInput = {
  /** The last day: that one or later. */
  ends: string;
  /** What for: at most 255 characters. */
  note?: string | null | undefined;
  /** The first day. */
  starts: string;
};

/** Why somebody may, or may not, do something with a record. */
export type AccessGround =
  | 'ADMINISTRATOR'
  | 'DEACTIVATED'
  | 'DEPARTMENT'
  | 'DEPARTMENT_TREE'
  | 'EVERYTHING'
  | 'NOT_ALLOWED'
  | 'NO_ROLE'
  | 'OBSERVER'
  | 'OPENED'
  | 'OUT_OF_REACH'
  | 'RESPONSIBLE'
  | 'UNREADABLE';

/** How far a right reaches: nowhere, to one's own records, those of one's departments, of their sub-departments too, to what is available to everyone besides, to all. INHERIT: as what is around it says. */
export type AccessLevel =
  | 'ALL'
  | 'DEPARTMENT_TREE'
  | 'INHERIT'
  | 'NONE'
  | 'OPEN'
  | 'OWN'
  | 'OWN_DEPARTMENT';

/** What rights are given on. */
export type AccessObject =
  | 'COMPANY'
  | 'CONTACT'
  | 'DEAL'
  | 'LEAD';

/** What may be done with records. */
export type AccessOperation =
  | 'ADD'
  | 'DELETE'
  | 'EXPORT'
  | 'IMPORT'
  | 'READ'
  | 'UPDATE';

/** READY: everything up to here was told. ITEMS: these may stand elsewhere now, look different, or be gone: read them by `only`. RESYNC: read the board again, what you missed can't be told. */
export type ActivityBoardEventType =
  | 'ITEMS'
  | 'READY'
  | 'RESYNC';

/** When something is to be done with an item. OVERDUE: a deadline has passed. TODAY: due before midnight, or nobody has answered yet. THIS_WEEK: from tomorrow to Sunday. NO_DEADLINE: nothing is planned, or only without a deadline. In your time zone. */
export type ActivityColumn =
  | 'LATER'
  | 'NEXT_WEEK'
  | 'NO_DEADLINE'
  | 'OVERDUE'
  | 'THIS_WEEK'
  | 'TODAY';

/** Who turns to whom; IN is what comes from the customer. */
export type ActivityDirection =
  | 'IN'
  | 'NONE'
  | 'OUT';

/**
 * Fields of an activity: those left out stay as they are, null empties. Without a subject it is called by the first
 *     line of its description.
 */
export type ActivityInput = {
  /** When it is due. For calls and meetings it is the same as startAt, for tasks as endAt: give one. Another deadline moves the start and end along. */
  deadline?: string | null | undefined;
  /** Description. */
  description?: string | null | undefined;
  /** IN for what comes from the customer; null is NONE. */
  direction?: ActivityDirection | null | undefined;
  /** End. */
  endAt?: string | null | undefined;
  /** True completes it, false reopens it; null is false. */
  isCompleted?: boolean | null | undefined;
  /** The items it is bound to: at least one. */
  itemIds?: Array<string> | null | undefined;
  /** Observers. */
  observerIds?: Array<string> | null | undefined;
  /** Participants. */
  participantIds?: Array<string> | null | undefined;
  /** Place. */
  place?: string | null | undefined;
  /** Null is NORMAL. */
  priority?: ActivityPriority | null | undefined;
  /** So many minutes before its deadline whoever is to do it is reminded: five of 0 to 20160 at most, none when empty; null is 15 minutes. */
  reminders?: Array<number> | null | undefined;
  /** Responsible. */
  responsibleId?: string | null | undefined;
  /** Result. */
  result?: string | null | undefined;
  /** Start. */
  startAt?: string | null | undefined;
  /** Of a task. DONE completes it, another one reopens a completed one. */
  status?: TaskStatus | null | undefined;
  /** Subject. */
  subject?: string | null | undefined;
  /** What is to be done. */
  type?: ActivityType | null | undefined;
};

/** How much it matters among others. */
export type ActivityPriority =
  | 'HIGH'
  | 'LOW'
  | 'NORMAL';

/** What is to be done; TODO is for anything else. */
export type ActivityType =
  | 'CALL'
  | 'EMAIL'
  | 'MEETING'
  | 'TASK'
  | 'TODO';

/** A value to be added. */
export type AddPickListItemInput = {
  /** How programs know it: capital letters, digits, underscores; made of the label without. */
  code?: string | null | undefined;
  /** #RRGGBB. */
  color?: string | null | undefined;
  /** Unique in the list, at most 100 characters. */
  label: string;
  /** The list's code. */
  listCode: string;
};

/** What somebody gives who comes in by a link. */
export type ArrivalInput = {
  /** Full name, of who comes in for the first time; as they were invited when left out. */
  name?: string | null | undefined;
  /** 8 to 200 characters, and none that everyone tries. */
  password: string;
};

/** READY: everything up to this cursor was sent. CARD: a card as it is now. LEFT: a card is no longer on this board. PIPELINE: name or stages changed. RECORD: something that cards name was renamed. TAG: a tag was renamed or has another colour. RESYNC: load the columns again. */
export type BoardEventType =
  | 'CARD'
  | 'LEFT'
  | 'PIPELINE'
  | 'READY'
  | 'RECORD'
  | 'RESYNC'
  | 'TAG';

/** READY: everything up to this cursor was sent. CHANGED: a layout of this kind. RESYNC: read them again. */
export type CardLayoutEventType =
  | 'CHANGED'
  | 'READY'
  | 'RESYNC';

/** A layout. Fields that it doesn't name are shown at its end. */
export type CardLayoutInput = {
  /** Fields that are not shown. */
  hidden?: Array<string>;
  /** For everybody's: it applies whatever they have laid out themselves. */
  isForced?: boolean;
  /** In order, 1 to 20. */
  sections: Array<LayoutSectionInput>;
};

/** An item to be moved with a stack. */
export type CardMove = {
  /** The version that was read; with another one now, and another stage, it answers CardConflict. */
  expectedVersion: number;
  /** The item. */
  id: string;
};

/** REPEAT: from a customer from before. INQUIRY: from somebody who has asked before, and bought nothing. */
export type CardRepeat =
  | 'INQUIRY'
  | 'REPEAT';

/** A phone number, e-mail address, site or messenger. */
export type ChannelInput = {
  /** Work, home, mobile … */
  label?: string | null | undefined;
  /** As people write it; it is normalised for finding it again. A messenger is named with it, as in `telegram:ines`, unless it is the address of somebody's page there. */
  value: string;
};

/** What a channel is. */
export type ChannelKind =
  | 'EMAIL'
  | 'MESSENGER'
  | 'PHONE'
  | 'WEBSITE';

/** The queue of a channel. */
export type ChannelQueueInput = {
  /** The channel; each once. */
  medium: MessageMedium;
  /** The queue that serves it. */
  queueId: string;
};

/** A line of a checklist, as it is to be. */
export type ChecklistLineInput = {
  /** Of a line that is there; null is a new one. */
  id?: string | null | undefined;
  /** Whether it is ticked off. */
  isDone?: boolean;
  /** 1 to 500 characters. */
  text: string;
};

/** Fields of a company: those left out stay as they are, null empties. */
export type CompanyInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Values of fields that administrators have added; those left out stay as they are. */
  customFields?: Array<CustomFieldInput> | null | undefined;
  /** Description. */
  description?: string | null | undefined;
  /** E-mail addresses. */
  emails?: Array<ChannelInput> | null | undefined;
  /** Employees. */
  employeeCountId?: string | null | undefined;
  /** Industry. */
  industryId?: string | null | undefined;
  /** Messengers. */
  messengers?: Array<ChannelInput> | null | undefined;
  /** Observers. */
  observerIds?: Array<string> | null | undefined;
  /** Available to everyone. */
  opened?: boolean | null | undefined;
  /** Phones. */
  phones?: Array<ChannelInput> | null | undefined;
  /** Responsible. */
  responsibleId?: string | null | undefined;
  /** Annual revenue. */
  revenue?: MoneyInput | null | undefined;
  /** Tags. */
  tagIds?: Array<string> | null | undefined;
  /** Name. */
  title?: string | null | undefined;
  /** Type. */
  typeId?: string | null | undefined;
  /** Sites. */
  websites?: Array<ChannelInput> | null | undefined;
};

/** Fields of a contact: those left out stay as they are, null empties. */
export type ContactInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Date of birth. */
  birthDate?: string | null | undefined;
  /** Companies. */
  companyIds?: Array<string> | null | undefined;
  /** Values of fields that administrators have added; those left out stay as they are. */
  customFields?: Array<CustomFieldInput> | null | undefined;
  /** Description. */
  description?: string | null | undefined;
  /** E-mail addresses. */
  emails?: Array<ChannelInput> | null | undefined;
  /** First name. */
  firstName?: string | null | undefined;
  /** Last name. */
  lastName?: string | null | undefined;
  /** Messengers. */
  messengers?: Array<ChannelInput> | null | undefined;
  /** Middle name. */
  middleName?: string | null | undefined;
  /** Observers. */
  observerIds?: Array<string> | null | undefined;
  /** Available to everyone. */
  opened?: boolean | null | undefined;
  /** Phones. */
  phones?: Array<ChannelInput> | null | undefined;
  /** Position. */
  post?: string | null | undefined;
  /** One of companyIds; the first of them when left out. */
  primaryCompanyId?: string | null | undefined;
  /** Responsible. */
  responsibleId?: string | null | undefined;
  /** Form of address. */
  salutationId?: string | null | undefined;
  /** Source. */
  sourceId?: string | null | undefined;
  /** Tags. */
  tagIds?: Array<string> | null | undefined;
  /** Type. */
  typeId?: string | null | undefined;
  /** Sites. */
  websites?: Array<ChannelInput> | null | undefined;
};

/** Why none can be made: the lead has become one already, is from one that is known, or you may not. */
export type ConversionBarrier =
  | 'ALREADY_CONVERTED'
  | 'FORBIDDEN'
  | 'HAS_CLIENT';

/** What is filled in, in place of what the lead would give. */
export type ConversionOverrides = {
  /** Of the company. */
  company?: CompanyInput | null | undefined;
  /** Of the contact. */
  contact?: ContactInput | null | undefined;
  /** Of the deal. */
  deal?: DealInput | null | undefined;
  /** Of the lead itself, such as what its last stage demands. */
  lead?: EnteringInput | null | undefined;
};

/** What a lead becomes: any of a deal, a contact and a company, but at least one. */
export type ConvertLeadInput = {
  /** Whether what is planned with the lead is completed; else it stays open. */
  closeActivities?: boolean;
  /** A company that is there already, in place of a new one. */
  companyId?: string | null | undefined;
  /** A contact that is there already, in place of a new one. */
  contactId?: string | null | undefined;
  /** Whether a company is made. */
  createCompany?: boolean;
  /** Whether a contact is made. */
  createContact?: boolean;
  /** Whether a deal is made. */
  createDeal?: boolean;
  /** Where values of further fields go. */
  fieldMap?: Array<FieldRoute> | null | undefined;
  /** What is filled in. */
  overrides?: ConversionOverrides | null | undefined;
  /** Which pipeline the deal travels; the default one when left out. */
  pipelineId?: string | null | undefined;
  /** On which of its stages the deal begins; the first one when left out. */
  stageId?: string | null | undefined;
};

/** ITEM_RESPONSIBLE: an activity counts for whoever looks after the items it is bound to. ACTIVITY_RESPONSIBLE: for whoever is to do it. */
export type CounterMode =
  | 'ACTIVITY_RESPONSIBLE'
  | 'ITEM_RESPONSIBLE';

/** A field to be added. Kind and type can't be changed later. */
export type CreateCustomFieldInput = {
  /** uf_ and up to 40 small letters, digits and underscores; made of the label when left out. One that a field had which is gone can't be taken again: the past still speaks of it. */
  code?: string | null | undefined;
  /** What new records have when nothing is given. Not for what refers to records. */
  defaultValue?: unknown;
  /** What gets it. */
  kind: ExtensibleKind;
  /** At most 100 characters. */
  label: string;
  /** For CRM_LINK: what it refers to. */
  linkTo?: ExtensibleKind | null | undefined;
  /** Whether it holds several: for LIST, PICKLIST, USER and CRM_LINK. */
  multiple?: boolean;
  /** For LIST: the labels it is chosen from. Later they are changed as a pick list's are. */
  options?: Array<string> | null | undefined;
  /** For PICKLIST: the code of the list. */
  pickList?: string | null | undefined;
  /** Whether new records can't be without it. */
  required?: boolean;
  /** Whether a search looks at it: for texts. */
  searchable?: boolean;
  /** Whether lists can be filtered by it. */
  showInFilter?: boolean;
  /** Whether lists show it as a column. */
  showInList?: boolean;
  /** Whether lists can be sorted by it; where that is possible, when left out. */
  sortable?: boolean | null | undefined;
  /** What it holds. */
  type: CustomFieldType;
};

/** A stage to be added. */
export type CreateStageInput = {
  /** The stage before it; last of its meaning without. */
  afterId?: string | null | undefined;
  /** #RRGGBB. */
  color?: string;
  /** Unique in its pipeline, at most 100 characters. */
  name: string;
  /** The pipeline it goes into. */
  pipelineId: string;
  /** Percent; ignored for failures. */
  probability?: number;
  /** In progress, or another failure. */
  semantics?: StageSemantics;
};

/** SIMPLE: without leads; who comes in becomes a contact with a deal at once. CLASSIC: with leads, which become deals once they are worth it. */
export type CrmMode =
  | 'CLASSIC'
  | 'SIMPLE';

/** What becomes in the simple mode of who comes in, and at once of the leads that are open: each becomes a deal in the pipeline, which must be named then, with a contact and, if asked for, a company where it names one. What is left out stays. */
export type CrmModeOptions = {
  /** Whether who names a company becomes one, too. Never null. */
  createCompany?: boolean | null | undefined;
  /** Whether what is planned with open leads stays planned, with what they become. */
  keepActivitiesOpen?: boolean;
  /** Where deals are made then; null: in the default pipeline. */
  pipelineId?: string | null | undefined;
};

/** What changes; what is left out stays. */
export type CrmSettingsInput = {
  /** Whether who names a company becomes one, too. Never null. */
  createCompany?: boolean | null | undefined;
  /** Where deals are made then; null: in the default pipeline. */
  pipelineId?: string | null | undefined;
  /** Whether known clients who write again become leads or deals. Never null. */
  repeatLeadsEnabled?: boolean | null | undefined;
};

/** How a currency is named beside an amount, in the reader's language. SYMBOL: US$. NARROW_SYMBOL: $, which other currencies may have as well. CODE: USD. */
export type CurrencyFormat =
  | 'CODE'
  | 'NARROW_SYMBOL'
  | 'SYMBOL';

/** READY: everything up to this cursor was sent. FIELDS: those of a kind as they are now. RESYNC: read them again. */
export type CustomFieldEventType =
  | 'FIELDS'
  | 'READY'
  | 'RESYNC';

/** A value for a field that administrators have added. */
export type CustomFieldInput = {
  /** The field, as `customFields(kind)` names it. */
  code: string;
  /** As it is shown, but references by their ids alone. Null empties the field. */
  value?: unknown;
};

/** What a custom field holds. */
export type CustomFieldType =
  | 'ADDRESS'
  | 'BOOLEAN'
  | 'CRM_LINK'
  | 'DATE'
  | 'DATETIME'
  | 'INTEGER'
  | 'LIST'
  | 'MONEY'
  | 'NUMBER'
  | 'PICKLIST'
  | 'STRING'
  | 'TEXT'
  | 'URL'
  | 'USER';

/** The order of day, month and year in dates that are not written as 2026-10-31. */
export type DateOrder =
  | 'DMY'
  | 'MDY'
  | 'YMD';

/** Fields of a deal: those left out stay as they are, null empties. Pipeline and stage only when it is created. */
export type DealInput = {
  /** Amount. */
  amount?: MoneyInput | null | undefined;
  /** Begin. */
  beginDate?: string | null | undefined;
  /** Company. */
  companyId?: string | null | undefined;
  /** Contacts. */
  contactIds?: Array<string> | null | undefined;
  /** Values of fields that administrators have added; those left out stay as they are. */
  customFields?: Array<CustomFieldInput> | null | undefined;
  /** Description. */
  description?: string | null | undefined;
  /** Expected close. */
  expectedCloseDate?: string | null | undefined;
  /** Reason of loss. */
  lossReasonId?: string | null | undefined;
  /** Own company. */
  myCompanyId?: string | null | undefined;
  /** Observers. */
  observerIds?: Array<string> | null | undefined;
  /** Available to everyone. */
  opened?: boolean | null | undefined;
  /** Pipeline. */
  pipelineId?: string | null | undefined;
  /** One of contactIds; the first of them when left out. */
  primaryContactId?: string | null | undefined;
  /** Probability. */
  probability?: number | null | undefined;
  /** Responsible. */
  responsibleId?: string | null | undefined;
  /** About the source. */
  sourceDescription?: string | null | undefined;
  /** Source. */
  sourceId?: string | null | undefined;
  /** Stage. */
  stageId?: string | null | undefined;
  /** Tags. */
  tagIds?: Array<string> | null | undefined;
  /** Title. */
  title?: string | null | undefined;
  /** Type. */
  typeId?: string | null | undefined;
};

/** How much room rows take. */
export type Density =
  | 'COMFORTABLE'
  | 'COMPACT';

/** A department; what is left out stays as it is. */
export type DepartmentInput = {
  /** Everyone who leads it; they become members if they aren't. */
  headIds?: Array<string> | null | undefined;
  /** Everyone who works in it; replaces the list. */
  memberIds?: Array<string> | null | undefined;
  /** At most 100 characters; a new one needs it. */
  name?: string | null | undefined;
};

/** Filled in as an item enters a stage: fields left out stay as they are; VALIDATION for one that its kind lacks. */
export type EnteringInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Amount. */
  amount?: MoneyInput | null | undefined;
  /** Begin. */
  beginDate?: string | null | undefined;
  /** Whether its open activities are completed as it is won or lost. */
  closeActivities?: boolean;
  /** The day on which it was won or lost, in your time zone; today when left out. */
  closedOn?: string | null | undefined;
  /** Company. */
  companyId?: string | null | undefined;
  /** Company name. */
  companyTitle?: string | null | undefined;
  /** Contact. */
  contactId?: string | null | undefined;
  /** Contacts. */
  contactIds?: Array<string> | null | undefined;
  /** Values of fields that administrators have added; those left out stay as they are. */
  customFields?: Array<CustomFieldInput> | null | undefined;
  /** Description. */
  description?: string | null | undefined;
  /** E-mail addresses. */
  emails?: Array<ChannelInput> | null | undefined;
  /** Expected close. */
  expectedCloseDate?: string | null | undefined;
  /** First name. */
  firstName?: string | null | undefined;
  /** Reason for junk. */
  junkReasonId?: string | null | undefined;
  /** Last name. */
  lastName?: string | null | undefined;
  /** Reason of loss. */
  lossReasonId?: string | null | undefined;
  /** Messengers. */
  messengers?: Array<ChannelInput> | null | undefined;
  /** Middle name. */
  middleName?: string | null | undefined;
  /** Own company. */
  myCompanyId?: string | null | undefined;
  /** Observers. */
  observerIds?: Array<string> | null | undefined;
  /** Available to everyone. */
  opened?: boolean | null | undefined;
  /** Phones. */
  phones?: Array<ChannelInput> | null | undefined;
  /** Position. */
  post?: string | null | undefined;
  /** One of contactIds; the first of them when left out. */
  primaryContactId?: string | null | undefined;
  /** Probability. */
  probability?: number | null | undefined;
  /** Responsible. */
  responsibleId?: string | null | undefined;
  /** Form of address. */
  salutationId?: string | null | undefined;
  /** About the source. */
  sourceDescription?: string | null | undefined;
  /** Source. */
  sourceId?: string | null | undefined;
  /** Tags. */
  tagIds?: Array<string> | null | undefined;
  /** Title. */
  title?: string | null | undefined;
  /** Type. */
  typeId?: string | null | undefined;
  /** UTM campaign. */
  utmCampaign?: string | null | undefined;
  /** UTM content. */
  utmContent?: string | null | undefined;
  /** UTM medium. */
  utmMedium?: string | null | undefined;
  /** UTM source. */
  utmSource?: string | null | undefined;
  /** UTM term. */
  utmTerm?: string | null | undefined;
  /** Sites. */
  websites?: Array<ChannelInput> | null | undefined;
};

/** The codes that an error's `extensions.code` can carry. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'INTERNAL'
  | 'LIMIT_EXCEEDED'
  | 'NOT_FOUND'
  | 'RATE_LIMITED'
  | 'STALE_VERSION'
  | 'UNAUTHENTICATED'
  | 'VALIDATION';

/** What an exception names. DOMAIN: every address there and below it. */
export type ExceptionKind =
  | 'DOMAIN'
  | 'EMAIL'
  | 'PHONE';

/** What parts the cells of a CSV file. */
export type ExportDelimiter =
  | 'COMMA'
  | 'SEMICOLON'
  | 'TAB';

/** CSV: text in UTF-8 (RFC 4180) in which no cell is a formula. XLSX: a workbook. VCARD_3, VCARD_4: visiting cards of contacts. */
export type ExportFormat =
  | 'CSV'
  | 'VCARD_3'
  | 'VCARD_4'
  | 'XLSX';

/** LABELS: for people, in their language: headings, yes and no, the decimal mark, times on their clock to the second. CODES: for programs, exact: names as in `fields(kind)`, true and false, times in UTC. */
export type ExportHeaders =
  | 'CODES'
  | 'LABELS';

/** The kinds of records that fields can be added to. */
export type ExtensibleKind =
  | 'COMPANY'
  | 'CONTACT'
  | 'DEAL'
  | 'LEAD';

/** Where the value of a field goes that administrators have added to leads. */
export type FieldRoute = {
  /** The field of the lead, as named by `fields(kind)`. */
  from: string;
  /** DEAL, CONTACT or COMPANY. */
  kind: ItemKind;
  /** The field there, as named by `fields(kind)`; one that takes such values. */
  to: string;
};

/** What a field holds. */
export type FieldType =
  | 'ADDRESS'
  | 'BOOLEAN'
  | 'COMPANY'
  | 'CONTACT'
  | 'DATE'
  | 'DATETIME'
  | 'DEAL'
  | 'EMAIL'
  | 'ENUM'
  | 'INTEGER'
  | 'MESSENGER'
  | 'MONEY'
  | 'MY_COMPANY'
  | 'NUMBER'
  | 'PHONE'
  | 'PICK_LIST'
  | 'PIPELINE'
  | 'REMINDERS'
  | 'STAGE'
  | 'STRING'
  | 'TAG'
  | 'TEXT'
  | 'URL'
  | 'USER'
  | 'WEBSITE';

/** Either one condition (field, op, value) or a group (all, any) of filters. */
export type Filter = {
  /** Every one of these holds. */
  all?: Array<Filter> | null | undefined;
  /** At least one of these holds. */
  any?: Array<Filter> | null | undefined;
  /** A field of the kind, as named by `fields(kind)`, or one that a relation leads to, such as `company.industry`: one of what it leads to has such a value. For ANY and NONE a relation. */
  field?: string | null | undefined;
  /** The comparison. */
  op?: FilterOp | null | undefined;
  /** A scalar, or a list for IN, NOT_IN and BETWEEN. Ids are global ids (for people also “@me”, “@my_department” and, with those below, “@my_departments”). Amounts are decimal strings in the base currency, or {amount, currency}: what is in that currency is compared as it stands, all else by what it is worth. Times are ISO 8601 or @today, @yesterday, @tomorrow, @now, @this_week, @last_week, @next_week, @this_month, @last_month, @next_month, @this_quarter, @last_quarter, @next_quarter, @this_year, @last_year, @next_year, @last_N_days, @next_N_days: days as in your time zone, weeks from Monday. To equal a day or a longer time is to lie in it, LT is before its beginning, GT after its end. */
  value?: unknown;
  /** For ANY and NONE: what one of them matches, or none does. As far as you may read. */
  where?: Filter | null | undefined;
};

/** What a filter asks of a field. Which ones a field offers depends on its type, see `fields(kind)`. ANY and NONE ask what a record leads to, see `relations(kind)`. */
export type FilterOp =
  | 'ANY'
  | 'BETWEEN'
  | 'CONTAINS'
  | 'EMPTY'
  | 'EQ'
  | 'GT'
  | 'GTE'
  | 'HAS_ALL'
  | 'IN'
  | 'LT'
  | 'LTE'
  | 'NE'
  | 'NONE'
  | 'NOT_EMPTY'
  | 'NOT_IN';

/** A group; what is left out stays as it is. */
export type GroupInput = {
  /** Everyone who belongs to it; replaces the list. */
  memberIds?: Array<string> | null | undefined;
  /** At most 100 characters; a new one needs it. */
  name?: string | null | undefined;
};

/** What brings people together: a lasting group of users, or a project. */
export type GroupKind =
  | 'PROJECT'
  | 'USERS';

/** UNIDENTIFIED: it doesn't say who wrote. REFUSED: a record of it would lack what is demanded. */
export type HeldReason =
  | 'REFUSED'
  | 'UNIDENTIFIED';

/** READY: everything up to here was told. EVENT: one more. RESYNC: read it again, there may be many. */
export type HistoryNewsType =
  | 'EVENT'
  | 'READY'
  | 'RESYNC';

/** A day on which nobody works. */
export type HolidayInput = {
  /** The day; each once. */
  day: string;
  /** At most 100 characters. */
  name: string;
};

/** What a new record has in a field of which its row says nothing. */
export type ImportDefaultInput = {
  /** A field of `importFile.fields`. */
  field: string;
  /** As a cell would say it: an amount, a day such as 2026-10-31, the name of a stage or person. */
  value: string;
};

/** What a file is written in. VCARD: visiting cards. */
export type ImportFormat =
  | 'CSV'
  | 'VCARD'
  | 'WORKBOOK';

/** A column and what it fills. */
export type ImportMappingInput = {
  /** Its place, from 1. */
  column: number;
  /** A field of `importFile.fields`; several columns may fill one. Or a part of a field that another column fills, as exports name them: `amount.currency`, `phones.label`. */
  field: string;
  /** Of phones, addresses and sites: what those of this column are labelled with. */
  label?: string | null | undefined;
};

/** What becomes of a row. UNCHANGED: its record says the same. SKIPPED: its record is there already. */
export type ImportOutcome =
  | 'CREATED'
  | 'SKIPPED'
  | 'UNCHANGED'
  | 'UPDATED';

/** What is to become of a file. */
export type ImportPlanInput = {
  /** How dates are written when not as 2026-10-31. */
  dateOrder?: DateOrder | null | undefined;
  /** What new records have where their rows say nothing. */
  defaults?: Array<ImportDefaultInput>;
  /** Which columns fill which fields. */
  mapping: Array<ImportMappingInput>;
  /** The field by which a row's record is found, one of `importFile.keys`. */
  matchBy?: string;
  /** Where deals go; the default pipeline when left out. */
  pipelineId?: string | null | undefined;
  /** How the file is read. */
  reading?: ImportReadingInput | null | undefined;
  /** What becomes of rows that are there already. */
  rule?: ImportRule;
  /** Of companies and contacts that are named and not there. */
  unknownRecords?: ImportUnknown;
  /** Of stages, people and values of lists that are not there; not CREATE. EMPTY takes the default of the field, where there is one. */
  unknownValues?: ImportUnknown;
};

/** How a file is to be read; what is left out is as recognised. */
export type ImportReadingInput = {
  /** Of numbers: a point or a comma. */
  decimalMark?: string;
  /** A comma, semicolon, tab or bar. */
  delimiter?: string | null | undefined;
  /** Such as utf-8 or cp1250. */
  encoding?: string | null | undefined;
  /** Whether the first row names the columns. */
  hasHeader?: boolean;
  /** Of a workbook, its name. */
  sheet?: string | null | undefined;
};

/** What becomes of a row whose record is there already. ALLOW: it is made once more. SKIP: nothing. REPLACE writes what the row says, MERGE what the record has not said yet. */
export type ImportRule =
  | 'ALLOW'
  | 'MERGE'
  | 'REPLACE'
  | 'SKIP';

/** What becomes of a cell that names what isn't there. ERROR: the row is refused. EMPTY: the field stays empty. CREATE: it is made. */
export type ImportUnknown =
  | 'CREATE'
  | 'EMPTY'
  | 'ERROR';

/** What becomes of a message. HELD: it is kept aside, see `heldMessages`. EXCEPTED: nothing, its sender is among the exceptions. ATTACHED: it stands with the sender's open lead or deal. RECORDED: with the client alone. REPEAT: a known client gets a new lead, or in the simple mode a deal. NEW: so does somebody unknown. */
export type IntakeOutcome =
  | 'ATTACHED'
  | 'EXCEPTED'
  | 'HELD'
  | 'NEW'
  | 'RECORDED'
  | 'REPEAT';

/** Which queue serves which channel, whole. */
export type IntakeQueuesInput = {
  /** The channels that have a queue of their own. */
  channels?: Array<ChannelQueueInput>;
  /** The queue of all channels that aren't named. */
  usualId?: string | null | undefined;
};

/** What is looked at, in this order. */
export type IntakeStep =
  | 'CLIENT'
  | 'EXCEPTIONS'
  | 'OPEN_ITEM'
  | 'OUTCOME'
  | 'RESPONSIBLE'
  | 'SENDER'
  | 'SETTINGS';

/** READY: everything up to here was told. CHANGED: the item changed. REMOVED: it was deleted, or you may no longer see it. ENTRY: something else happened on its timeline. RESYNC: read it again, what you missed can't be told. */
export type ItemEventType =
  | 'CHANGED'
  | 'ENTRY'
  | 'READY'
  | 'REMOVED'
  | 'RESYNC';

/** The kinds of records that have described fields. */
export type ItemKind =
  | 'ACTIVITY'
  | 'COMPANY'
  | 'CONTACT'
  | 'DEAL'
  | 'LEAD';

/** READY: read the jobs now, every later change is told. JOB: a job that is new or has changed. */
export type JobEventType =
  | 'JOB'
  | 'READY';

/** WAITING: for its time, or its turn. RUNNING: also while it waits to be taken over from a server that ended. DONE, FAILED and CANCELLED are final. */
export type JobState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

/** Whose layout it is. BUILT_IN: what every installation begins with. COMMON: everybody's. ROLE: of whoever holds a role. PERSONAL: one's own. */
export type LayoutScope =
  | 'BUILT_IN'
  | 'COMMON'
  | 'PERSONAL'
  | 'ROLE';

/** A part of a card. */
export type LayoutSectionInput = {
  /** Fields in order, each once in the whole layout. */
  fields: Array<string>;
  /** At most 100 characters. */
  title?: string | null | undefined;
};

/** Fields of a lead: those left out stay as they are, null empties. Pipeline and stage only when it is created. */
export type LeadInput = {
  /** Address. */
  address?: string | null | undefined;
  /** Amount. */
  amount?: MoneyInput | null | undefined;
  /** Company. */
  companyId?: string | null | undefined;
  /** Company name. */
  companyTitle?: string | null | undefined;
  /** Contact. */
  contactId?: string | null | undefined;
  /** Values of fields that administrators have added; those left out stay as they are. */
  customFields?: Array<CustomFieldInput> | null | undefined;
  /** Description. */
  description?: string | null | undefined;
  /** E-mail addresses. */
  emails?: Array<ChannelInput> | null | undefined;
  /** First name. */
  firstName?: string | null | undefined;
  /** Reason for junk. */
  junkReasonId?: string | null | undefined;
  /** Last name. */
  lastName?: string | null | undefined;
  /** Messengers. */
  messengers?: Array<ChannelInput> | null | undefined;
  /** Middle name. */
  middleName?: string | null | undefined;
  /** Observers. */
  observerIds?: Array<string> | null | undefined;
  /** Available to everyone. */
  opened?: boolean | null | undefined;
  /** Phones. */
  phones?: Array<ChannelInput> | null | undefined;
  /** Pipeline. */
  pipelineId?: string | null | undefined;
  /** Position. */
  post?: string | null | undefined;
  /** Responsible. */
  responsibleId?: string | null | undefined;
  /** Form of address. */
  salutationId?: string | null | undefined;
  /** About the source. */
  sourceDescription?: string | null | undefined;
  /** Source. */
  sourceId?: string | null | undefined;
  /** Stage. */
  stageId?: string | null | undefined;
  /** Tags. */
  tagIds?: Array<string> | null | undefined;
  /** Title. */
  title?: string | null | undefined;
  /** UTM campaign. */
  utmCampaign?: string | null | undefined;
  /** UTM content. */
  utmContent?: string | null | undefined;
  /** UTM medium. */
  utmMedium?: string | null | undefined;
  /** UTM source. */
  utmSource?: string | null | undefined;
  /** UTM term. */
  utmTerm?: string | null | undefined;
  /** Sites. */
  websites?: Array<ChannelInput> | null | undefined;
};

/** As what somebody acts. */
export type LegalForm =
  | 'LEGAL_ENTITY'
  | 'PERSON'
  | 'SOLE_TRADER';

/** READY: everything up to here was told. MATCHES: a record is new or changed, and belongs to the list. LEFT: it was deleted, matches no longer, or you may no longer see it. STAYS: it stays as somebody has changed it, though what was done with several is taken back. NAMES: something that rows name may be called otherwise now. RESYNC: read the list again, what you missed can't be told. */
export type ListEventType =
  | 'LEFT'
  | 'MATCHES'
  | 'NAMES'
  | 'READY'
  | 'RESYNC'
  | 'STAYS';

/** What a record has in a field by which duplicates are found, as it was typed. */
export type MatchInput = {
  /** One that is `matchesDuplicates`, as named by `fields(kind)`. */
  field: string;
  /** At most 50, of which one must be alike. What can't be a value yet finds nothing. */
  values: Array<string>;
};

/** Whose value of a field stays. */
export type MergeChoiceInput = {
  /** The field, as named by `fields(kind)`. */
  field: string;
  /** One of those that are merged. */
  itemId: string;
};

/** A message from outside: who wrote, by whatever is known of them, and what. */
export type MessageInput = {
  /** Somebody has dealt with it, as with a call that was taken. */
  answered?: boolean;
  /** The firm that the sender names. */
  companyTitle?: string | null | undefined;
  /** Addresses of the sender. */
  emails?: Array<string> | null | undefined;
  /** Its own id in that channel, such as a Message-ID: what comes again makes nothing. */
  externalId?: string | null | undefined;
  /** The sender's first name. */
  firstName?: string | null | undefined;
  /** The sender's last name. */
  lastName?: string | null | undefined;
  /** The channel that it came by. */
  medium: MessageMedium;
  /** The sender in messengers and networks, such as `telegram:ines`. */
  messengers?: Array<string> | null | undefined;
  /** Numbers of the sender. */
  phones?: Array<string> | null | undefined;
  /** The queue whose people look after it when nobody does yet; else its channel's. */
  queueId?: string | null | undefined;
  /** When it came, since 2000 and not to come; now if left out. */
  receivedAt?: string | null | undefined;
  /** The sender's id in that channel, such as that of a messenger. */
  senderId?: string | null | undefined;
  /** More about where it came from, such as the page of a form. */
  sourceDescription?: string | null | undefined;
  /** What it is about, in a line. */
  subject?: string | null | undefined;
  /** What it says, at most 20,000 characters. */
  text?: string | null | undefined;
};

/** The channel that a message comes by. */
export type MessageMedium =
  | 'API'
  | 'CALL'
  | 'CHAT'
  | 'EMAIL'
  | 'FORM'
  | 'STORE';

/** An amount of money. */
export type MoneyInput = {
  /** Not negative, no more decimal places than the currency has. */
  amount: string;
  /** ISO 4217 code; the base currency when left out. */
  currency?: string | null | undefined;
};

/** Where the items of a deleted pipeline go. */
export type MoveItemsTo = {
  /** The pipeline that takes them. */
  pipelineId: string;
  /** One entry for each stage that holds items. */
  stageMap: Array<StageMapping>;
};

/** The details of an own company, whole: what is left out is empty. */
export type MyCompanyInput = {
  /**
   * At most 1,000 characters.
   * @deprecated Tell it by a template, in `requisites`.
   */
  address?: string | null | undefined;
  /**
   * At most 1,000 characters.
   * @deprecated Tell it by a template, in `requisites`.
   */
  bankDetails?: string | null | undefined;
  /** Takes one that went out of use back; it does so by being deleted. */
  isActive?: boolean;
  /** Makes it the default, and takes it into use again. The first one is, and what is stays so until another is. */
  isDefault?: boolean;
  /**
   * At most 255 characters.
   * @deprecated Tell it by a template, in `requisites`.
   */
  legalName?: string | null | undefined;
  /** At most 20. */
  phones?: Array<string>;
  /**
   * At most 1,000 characters.
   * @deprecated Tell it by a template, in `requisites`.
   */
  postalAddress?: string | null | undefined;
  /**
   * At most 255 characters.
   * @deprecated Tell it by a template, in `requisites`.
   */
  registrationNo?: string | null | undefined;
  /** What its primary set says, by a template. Of one that exists it stays, without this and a name. */
  requisites?: RequisitesInput | null | undefined;
  /**
   * At most 255 characters.
   * @deprecated Tell it by a template, in `requisites`.
   */
  taxId?: string | null | undefined;
};

/** READY: read them now, every later one is told. NOTIFICATION: one is new, or was read. */
export type NotificationEventType =
  | 'NOTIFICATION'
  | 'READY';

/** MENTION: somebody named you in a comment. ASSIGNED: somebody made you responsible for something. PLANNED: somebody gave you an activity. REMINDER: an activity of yours is due soon. */
export type NotificationKind =
  | 'ASSIGNED'
  | 'MENTION'
  | 'PLANNED'
  | 'REMINDER';

/** READY: everything up to this cursor was sent. LIST: a list as it is now. RESYNC: read them again. */
export type PickListEventType =
  | 'LIST'
  | 'READY'
  | 'RESYNC';

/** What travels a pipeline. */
export type PipelineKind =
  | 'DEAL'
  | 'LEAD';

/** What one changes about oneself; what is left out or null stays. */
export type ProfileInput = {
  /** en, es, pt or pl. */
  locale?: string | null | undefined;
  /** Full name, at most 100 characters. */
  name?: string | null | undefined;
  /** How the interface looks. */
  theme?: Theme | null | undefined;
  /** IANA time zone. */
  timeZone?: string | null | undefined;
};

/** A queue, whole. */
export type QueueInput = {
  /** Who is chosen when no member can be. */
  fallbackId: string;
  /** People in their order: at most 200. */
  memberIds: Array<string>;
  /** How somebody is chosen. */
  method: QueueMethod;
  /** At most 100 characters; unique. */
  name: string;
  /** Choose members in the hours of the work calendar only. */
  withinHours?: boolean;
};

/** EVENLY: one after the other, whoever is away misses their turn. BY_ORDER: the first who is there. BY_LOAD: whoever is there and looks after the fewest items in progress. */
export type QueueMethod =
  | 'BY_LOAD'
  | 'BY_ORDER'
  | 'EVENLY';

/** Whether somebody can be chosen. ABSENT: away today. NO_ACCESS: what comes in becomes a lead or, in the simple mode, a deal, and they may see none. INACTIVE: they may no longer sign in. */
export type QueuePresence =
  | 'ABSENT'
  | 'AVAILABLE'
  | 'INACTIVE'
  | 'NO_ACCESS';

/** A field of a template. */
export type RequisiteFieldInput = {
  /** Of a field that exists; made of the label without. */
  code?: string | null | undefined;
  /** At most 100 characters; null for the usual word. */
  label?: string | null | undefined;
  /** What it holds. */
  type?: RequisiteType;
};

/** A template, whole. */
export type RequisiteTemplateInput = {
  /** ISO 3166, two letters; null for any. */
  country?: string | null | undefined;
  /** 1 to 40, in order; legal_name among them. */
  fields: Array<RequisiteFieldInput>;
  /** For what legal form. */
  form: LegalForm;
  /** Whether it can be chosen. */
  isActive?: boolean;
  /** At most 100 characters. */
  name?: string | null | undefined;
};

/** What a detail is: LINE and TEXT are words, on one line or several; the others are numbers that are checked, and written as their issuer does. */
export type RequisiteType =
  | 'BIC'
  | 'BR_CNPJ'
  | 'BR_CPF'
  | 'ES_NIF'
  | 'EU_VAT'
  | 'IBAN'
  | 'LINE'
  | 'PL_NIP'
  | 'PL_PESEL'
  | 'PL_REGON'
  | 'PT_NIF'
  | 'TEXT';

/** What is told in one field. */
export type RequisiteValueInput = {
  /** A field of the template. */
  code: string;
  /** Empty, or null, for nothing. */
  value?: string | null | undefined;
};

/** Legal details, whole: what is left out is empty. */
export type RequisitesInput = {
  /** Puts it before the others. The first one is. */
  isPrimary?: boolean;
  /** By which template; one that is active, or was so. */
  templateId: string;
  /** At least legal_name. */
  values: Array<RequisiteValueInput>;
};

/** What a role may allow beside records. */
export type RoleFlag =
  | 'CATALOGUE_EDIT'
  | 'CHANNELS'
  | 'FORMS'
  | 'MASS_MAIL'
  | 'NEW_TAGS'
  | 'PROCESSES'
  | 'RECYCLE_BIN'
  | 'REPORTS'
  | 'SETTINGS';

/** Who can hold a role. */
export type RoleHolderType =
  | 'DEPARTMENT'
  | 'DEPARTMENT_TREE'
  | 'PROJECT_GROUP'
  | 'USER'
  | 'USER_GROUP';

/** What is changed about a role; what is left out stays. */
export type RoleInput = {
  /** Replaces all of its flags. */
  flags?: Array<RoleFlag> | null | undefined;
  /** At most 100 characters. */
  name?: string | null | undefined;
};

/** A cell of a role to be set. */
export type RolePermissionInput = {
  /** How far it reaches; INHERIT takes the cell away. */
  level: AccessLevel;
  /** On what. */
  object: AccessObject;
  /** What may be done. */
  operation: AccessOperation;
  /** Only in this pipeline. */
  pipelineId?: string | null | undefined;
  /** Only on this stage. */
  stageId?: string | null | undefined;
};

/** A currency to be added or changed. */
export type SaveCurrencyInput = {
  /** ISO 4217. */
  code: string;
  /** How it is named; left out: as it was, and SYMBOL for a new one. */
  format?: CurrencyFormat | null | undefined;
  /** How many of the base currency one is worth: above 0, at most 15 digits. That of the base currency is 1. */
  rate: string;
};

/** A part of the application. LEADS only while the company works with leads (`crmSettings.mode`). */
export type Section =
  | 'ACTIVITIES'
  | 'COMPANIES'
  | 'CONTACTS'
  | 'DEALS'
  | 'HISTORY'
  | 'LEADS'
  | 'SETTINGS';

/** The owner of a new installation, an administrator. */
export type SetUpInput = {
  /** ISO 4217 code in which totals are shown; the server's setting when left out. */
  baseCurrency?: string | null | undefined;
  /** Sign-in address. */
  email: string;
  /** en, es, pt or pl; en when left out. */
  locale?: string | null | undefined;
  /** Full name, at most 100 characters. */
  name: string;
  /** 8 to 200 characters. */
  password: string;
  /** IANA time zone; UTC when left out. */
  timeZone?: string | null | undefined;
  /** That of the printed link, where needed. */
  token?: string | null | undefined;
};

/** One key of an order; ties are broken by the next, then by id. */
export type Sort = {
  /** Ascending unless said otherwise. */
  direction?: SortDirection;
  /** A sortable field of the kind, as named by `fields(kind)`. */
  field: string;
};

/** The direction of one sort key; empty values always come last. */
export type SortDirection =
  | 'ASC'
  | 'DESC';

/** A person; what is left out stays as it is. */
export type StaffInput = {
  /** All departments they work in; where they lead, they go on leading. */
  departmentIds?: Array<string> | null | undefined;
  /** Sign-in address; needed for who is invited. */
  email?: string | null | undefined;
  /** All groups they belong to. */
  groupIds?: Array<string> | null | undefined;
  /** Whether they may change settings and see everything. */
  isAdmin?: boolean | null | undefined;
  /** en, es, pt or pl; one's own when left out. */
  locale?: string | null | undefined;
  /** Full name; who is invited may change it. */
  name?: string | null | undefined;
  /** IANA time zone; one's own when left out. */
  timeZone?: string | null | undefined;
};

/** Where the items of one stage go. */
export type StageMapping = {
  /** A stage of the pipeline that is deleted. */
  from: string;
  /** A stage of the pipeline that stays. */
  to: string;
};

/** What a stage means for its items: still in progress, a success, or a failure. */
export type StageSemantics =
  | 'FAILURE'
  | 'IN_PROGRESS'
  | 'SUCCESS';

/** Where the items of one stage go. */
export type StageStep = {
  /** Where they stand. */
  fromStageId: string;
  /** A stage of the pipeline they go to. */
  toStageId: string;
};

/** READY: everything up to this cursor was sent. PEOPLE, DEPARTMENTS, GROUPS, ROLES, EXCEPTIONS, QUEUES: some of these have changed; only who may change the settings is told. MESSAGES: some are held or no longer; only who looks after the channels is told. CURRENCIES, MY_COMPANIES, REQUISITE_TEMPLATES, WORK_CALENDAR, CRM_SETTINGS: those have changed. RESYNC: what was missed can't be told, or your own rights or settings have changed: fetch everything anew. */
export type StructureEventType =
  | 'CRM_SETTINGS'
  | 'CURRENCIES'
  | 'DEPARTMENTS'
  | 'EXCEPTIONS'
  | 'GROUPS'
  | 'MESSAGES'
  | 'MY_COMPANIES'
  | 'PEOPLE'
  | 'QUEUES'
  | 'READY'
  | 'REQUISITE_TEMPLATES'
  | 'RESYNC'
  | 'ROLES'
  | 'WORK_CALENDAR';

/** READY: everything up to this cursor was sent. TAG: a tag as it is now. GONE: a tag was deleted, or merged into another one. RESYNC: read them again. */
export type TagEventType =
  | 'GONE'
  | 'READY'
  | 'RESYNC'
  | 'TAG';

/** How far a task is; DONE is a completed one. */
export type TaskStatus =
  | 'DEFERRED'
  | 'DONE'
  | 'IN_PROGRESS'
  | 'NEW';

/** How the interface looks: light, dark, or as the device does. */
export type Theme =
  | 'DARK'
  | 'LIGHT'
  | 'SYSTEM';

export type TokenScope =
  | 'MESSAGES_READ'
  | 'MESSAGES_WRITE'
  | 'PEOPLE_READ'
  | 'PEOPLE_WRITE'
  | 'RECORDS_READ'
  | 'RECORDS_WRITE'
  | 'SETTINGS_READ'
  | 'SETTINGS_WRITE';

/** What to change of a field; what is left out stays. */
export type UpdateCustomFieldInput = {
  /** What new records have when nothing is given; null for nothing. */
  defaultValue?: unknown;
  /** At most 100 characters. */
  label?: string | null | undefined;
  /** Whether new records can't be without it. */
  required?: boolean | null | undefined;
  /** Whether a search looks at it. */
  searchable?: boolean | null | undefined;
  /** Whether lists can be filtered by it. */
  showInFilter?: boolean | null | undefined;
  /** Whether lists show it as a column. */
  showInList?: boolean | null | undefined;
  /** Whether lists can be sorted by it. */
  sortable?: boolean | null | undefined;
};

/** What to change of a value; what is left out stays. */
export type UpdatePickListItemInput = {
  /** #RRGGBB; null for none. */
  color?: string | null | undefined;
  /** Whether it can be chosen. */
  isActive?: boolean | null | undefined;
  /** Unique in the list. */
  label?: string | null | undefined;
};

/** What to change of a stage; what is left out stays. */
export type UpdateStageInput = {
  /** #RRGGBB. */
  color?: string | null | undefined;
  /** After so many days (1 to 365) its items are marked; null never marks one. Only in progress. */
  idleDays?: number | null | undefined;
  /** Unique in its pipeline. */
  name?: string | null | undefined;
  /** Percent. */
  probability?: number | null | undefined;
  /** Fields of its items to be filled before one enters. Only those that people fill and that may be empty, as `demandableOn` says: `lossReason` only on a stage of failure. */
  requiredFields?: Array<string> | null | undefined;
  /** Only while it holds nothing. */
  semantics?: StageSemantics | null | undefined;
};

/** What to change of a tag; what is left out stays. */
export type UpdateTagInput = {
  /** #RRGGBB. */
  color?: string | null | undefined;
  /** Unique; to unite two tags, merge them. */
  name?: string | null | undefined;
};

/** A column of a list. */
export type ViewColumnInput = {
  /** The field, as named by `fields(kind)`. */
  field: string;
  /** Whether it stays when the list is moved sideways. */
  isPinned?: boolean;
  /** In pixels, 40 to 2000. */
  width?: number | null | undefined;
};

/** READY: everything up to here was told. CHANGED: a view is new or other than before. REMOVED: it was deleted, or is no longer shared. DEFAULTS: an administrator has changed how everybody looks at a section. RESYNC: read the views again. */
export type ViewEventType =
  | 'CHANGED'
  | 'DEFAULTS'
  | 'READY'
  | 'REMOVED'
  | 'RESYNC';

/** What a view holds; what is left out stays, null empties. */
export type ViewInput = {
  /** The columns, by field. */
  columns?: Array<string> | null | undefined;
  /** Which records. */
  filter?: Filter | null | undefined;
  /** The field by which a board is parted into lanes, as `board` takes it. */
  lanes?: string | null | undefined;
  /** How to look at it. */
  mode?: ViewMode | null | undefined;
  /** Unique among your own of the section. */
  name?: string | null | undefined;
  /** Which of them stay when the list is moved sideways. */
  pinned?: Array<string> | null | undefined;
  /** Words that must be found. */
  search?: string | null | undefined;
  /** For a new one: what it is a view of. */
  section?: ItemKind | null | undefined;
  /** The order. */
  sort?: Array<Sort> | null | undefined;
};

/** A way to look at a section. */
export type ViewMode =
  | 'ACTIVITIES'
  | 'CALENDAR'
  | 'KANBAN'
  | 'LIST';

/** What to remember; what is left out stays, null takes back what was chosen. */
export type ViewPreferenceInput = {
  /** In order. */
  columns?: Array<ViewColumnInput> | null | undefined;
  /** The view to begin with. */
  defaultViewId?: string | null | undefined;
  /** How much room rows take. */
  density?: Density | null | undefined;
  /** One that the section offers. */
  mode?: ViewMode | null | undefined;
  /** 1 to 100. */
  pageSize?: number | null | undefined;
};

/** A day of the week. */
export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

/** When the company works, whole. */
export type WorkCalendarInput = {
  /** Whose public holidays count, too: one of `holidayCountries`, or none. */
  country?: string | null | undefined;
  /** Later than `starts`. */
  ends: string;
  /** At most 1,000. */
  holidays?: Array<HolidayInput>;
  /** And of which part: one of `holidayRegions`. */
  region?: string | null | undefined;
  /** To the minute. */
  starts: string;
  /** An IANA name such as Europe/Madrid. */
  timeZone: string;
  /** At least one. */
  workdays: Array<Weekday>;
  /** Public holidays that are worked all the same, at most 1,000. */
  workedDays?: Array<string>;
};

export type StructureEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StructureEventsSubscription = { structureEvents: { cursor: string, type: StructureEventType } };

export type AbsenceFieldsFragment = { id: string, starts: string, ends: string, note: string | null };

export type AbsencesQueryVariables = Exact<{
  userId: string;
}>;


export type AbsencesQuery = { absences: Array<{ id: string, starts: string, ends: string, note: string | null }> };

export type SaveAbsenceMutationVariables = Exact<{
  input: AbsenceInput;
  userId: string;
}>;


export type SaveAbsenceMutation = { saveAbsence: { absences: Array<{ id: string, starts: string, ends: string, note: string | null }> } };

export type DeleteAbsenceMutationVariables = Exact<{
  id: string;
}>;


export type DeleteAbsenceMutation = { deleteAbsence: { absences: Array<{ id: string, starts: string, ends: string, note: string | null }> } };

export type ExplainAccessQueryVariables = Exact<{
  itemId: string;
  userId: string;
  operation: AccessOperation;
}>;


export type ExplainAccessQuery = { explainAccess: { allowed: boolean, ground: AccessGround, decidedBy: { stageId: string | null, level: AccessLevel, reasons: Array<{ roleId: string, role: string, isInherited: boolean, holders: Array<{ type: RoleHolderType, id: string, name: string }> }> } } };

export type ActivityPageFragment = { title: string, createdAt: string, hiddenItems: number, id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, author: { id: string, name: string } | null, items: Array<
    | { __typename: 'Company', id: string, number: number, title: string }
    | { __typename: 'Contact', id: string, number: number, title: string }
    | { __typename: 'Deal', id: string, number: number, title: string }
    | { __typename: 'Lead', id: string, number: number, title: string }
  >, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } };

export type ActivityQueryVariables = Exact<{
  number: number;
}>;


export type ActivityQuery = { activity: { title: string, createdAt: string, hiddenItems: number, id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, author: { id: string, name: string } | null, items: Array<
      | { __typename: 'Company', id: string, number: number, title: string }
      | { __typename: 'Contact', id: string, number: number, title: string }
      | { __typename: 'Deal', id: string, number: number, title: string }
      | { __typename: 'Lead', id: string, number: number, title: string }
    >, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } } };

export type UpdateActivityPageMutationVariables = Exact<{
  id: string;
  input: ActivityInput;
  expectedVersion: number;
}>;


export type UpdateActivityPageMutation = { updateActivity: { activity: { title: string, createdAt: string, hiddenItems: number, id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, author: { id: string, name: string } | null, items: Array<
        | { __typename: 'Company', id: string, number: number, title: string }
        | { __typename: 'Contact', id: string, number: number, title: string }
        | { __typename: 'Deal', id: string, number: number, title: string }
        | { __typename: 'Lead', id: string, number: number, title: string }
      >, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } } | null } };

export type SaveChecklistPageMutationVariables = Exact<{
  id: string;
  lines: Array<ChecklistLineInput> | ChecklistLineInput;
  expectedVersion: number;
}>;


export type SaveChecklistPageMutation = { saveChecklist: { activity: { title: string, createdAt: string, hiddenItems: number, id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, author: { id: string, name: string } | null, items: Array<
        | { __typename: 'Company', id: string, number: number, title: string }
        | { __typename: 'Contact', id: string, number: number, title: string }
        | { __typename: 'Deal', id: string, number: number, title: string }
        | { __typename: 'Lead', id: string, number: number, title: string }
      >, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } } | null } };

export type BindActivityMutationVariables = Exact<{
  id: string;
  itemId: string;
}>;


export type BindActivityMutation = { bindActivity: { activity: { title: string, createdAt: string, hiddenItems: number, id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, author: { id: string, name: string } | null, items: Array<
        | { __typename: 'Company', id: string, number: number, title: string }
        | { __typename: 'Contact', id: string, number: number, title: string }
        | { __typename: 'Deal', id: string, number: number, title: string }
        | { __typename: 'Lead', id: string, number: number, title: string }
      >, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } } | null } };

export type UnbindActivityMutationVariables = Exact<{
  id: string;
  itemId: string;
}>;


export type UnbindActivityMutation = { unbindActivity: { activity: { title: string, createdAt: string, hiddenItems: number, id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, author: { id: string, name: string } | null, items: Array<
        | { __typename: 'Company', id: string, number: number, title: string }
        | { __typename: 'Contact', id: string, number: number, title: string }
        | { __typename: 'Deal', id: string, number: number, title: string }
        | { __typename: 'Lead', id: string, number: number, title: string }
      >, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } } | null } };

export type DeleteActivityPageMutationVariables = Exact<{
  id: string;
}>;


export type DeleteActivityPageMutation = { deleteActivities: { deletedIds: Array<string> } };

export type MyActivityFragment = { id: string, number: number, type: ActivityType, subject: string, deadline: string | null, isCompleted: boolean, priority: ActivityPriority, hiddenItems: number, responsible: { id: string, name: string }, access: { canUpdate: boolean }, items: Array<
    | { __typename: 'Company', id: string, number: number, title: string }
    | { __typename: 'Contact', id: string, number: number, title: string }
    | { __typename: 'Deal', id: string, number: number, title: string }
    | { __typename: 'Lead', id: string, number: number, title: string }
  > };

export type MyActivitiesQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  sort?: Array<Sort> | Sort | null | undefined;
  after?: string | null | undefined;
}>;


export type MyActivitiesQuery = { activities: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, deadline: string | null, isCompleted: boolean, priority: ActivityPriority, hiddenItems: number, responsible: { id: string, name: string }, access: { canUpdate: boolean }, items: Array<
        | { __typename: 'Company', id: string, number: number, title: string }
        | { __typename: 'Contact', id: string, number: number, title: string }
        | { __typename: 'Deal', id: string, number: number, title: string }
        | { __typename: 'Lead', id: string, number: number, title: string }
      > }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ActivityNewsSubscriptionVariables = Exact<{
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivityNewsSubscription = { listEvents: { cursor: string, type: ListEventType } };

export type EntryLinkQueryVariables = Exact<{
  token: string;
}>;


export type EntryLinkQuery = { entryLink: { isInvitation: boolean, name: string, email: string } };

export type EnterByLinkMutationVariables = Exact<{
  token: string;
  input: ArrivalInput;
}>;


export type EnterByLinkMutation = { enterByLink: { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> } } };

export type SetUpMutationVariables = Exact<{
  input: SetUpInput;
}>;


export type SetUpMutation = { setUp: { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> } } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn: { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> } } };

export type SignInAsDemoMutationVariables = Exact<{
  userId: string;
}>;


export type SignInAsDemoMutation = { signInAsDemo: { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> } } };

export type BasisQueryVariables = Exact<{
  id: string;
}>;


export type BasisQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Comment' }
    | { __typename: 'Company', id: string, title: string }
    | { __typename: 'Contact', id: string, title: string, primaryCompany: { id: string, title: string } | null }
    | { __typename: 'CustomField' }
    | { __typename: 'Deal' }
    | { __typename: 'Department' }
    | { __typename: 'Group' }
    | { __typename: 'ImportFile' }
    | { __typename: 'Job' }
    | { __typename: 'Lead' }
    | { __typename: 'MyCompany' }
    | { __typename: 'Notification' }
    | { __typename: 'PickListItem' }
    | { __typename: 'Pipeline' }
    | { __typename: 'RequisiteTemplate' }
    | { __typename: 'Requisites' }
    | { __typename: 'Role' }
    | { __typename: 'Stage' }
    | { __typename: 'Tag' }
    | { __typename: 'User' }
   | null };

export type StageConversionsQueryVariables = Exact<{
  pipelineId: string;
}>;


export type StageConversionsQuery = { stageConversions: Array<{ stageId: string, departed: number, advanced: number }> };

export type MyStageRightsQueryVariables = Exact<{
  pipelineId: string;
}>;


export type MyStageRightsQuery = { myRights: { stages: Array<{ stageId: string, canAdd: boolean, canEnter: boolean }> } };

export type FoundQueryVariables = Exact<{
  search: string;
}>;


export type FoundQuery = { leads: { nodes: Array<{ id: string, number: number, title: string }> }, deals: { nodes: Array<{ id: string, number: number, title: string }> }, contacts: { nodes: Array<{ id: string, number: number, title: string }> }, companies: { nodes: Array<{ id: string, number: number, title: string }> } };

export type CompanyPicksQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type CompanyPicksQuery = { companies: { nodes: Array<{ id: string, title: string }> } };

export type CompanyPageFragment = { id: string, number: number, title: string, version: number, createdAt: string, address: string | null, description: string | null, type: { id: string, label: string, isRemoved: boolean } | null, industry: { id: string, label: string, isRemoved: boolean } | null, employeeCount: { id: string, label: string, isRemoved: boolean } | null, revenue: { amount: string, currency: string } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }>, access: { canUpdate: boolean, canDelete: boolean }, contacts: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, post: string | null }> }, deals: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> };

export type CompanyQueryVariables = Exact<{
  number: number;
}>;


export type CompanyQuery = { company: { id: string, number: number, title: string, version: number, createdAt: string, address: string | null, description: string | null, type: { id: string, label: string, isRemoved: boolean } | null, industry: { id: string, label: string, isRemoved: boolean } | null, employeeCount: { id: string, label: string, isRemoved: boolean } | null, revenue: { amount: string, currency: string } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }>, access: { canUpdate: boolean, canDelete: boolean }, contacts: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, post: string | null }> }, deals: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> } };

export type CreateCompanyMutationVariables = Exact<{
  input: CompanyInput;
}>;


export type CreateCompanyMutation = { createCompany: { company: { id: string, number: number, title: string } | null } };

export type UpdateCompanyMutationVariables = Exact<{
  id: string;
  input: CompanyInput;
  expectedVersion: number;
}>;


export type UpdateCompanyMutation = { updateCompany: { company: { id: string, number: number, title: string, version: number, createdAt: string, address: string | null, description: string | null, type: { id: string, label: string, isRemoved: boolean } | null, industry: { id: string, label: string, isRemoved: boolean } | null, employeeCount: { id: string, label: string, isRemoved: boolean } | null, revenue: { amount: string, currency: string } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }>, access: { canUpdate: boolean, canDelete: boolean }, contacts: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, post: string | null }> }, deals: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> } | null } };

export type DeleteCompanyMutationVariables = Exact<{
  id: string;
}>;


export type DeleteCompanyMutation = { deleteCompanies: { deletedIds: Array<string> } };

export type LeadToCompleteQueryVariables = Exact<{
  id: string;
}>;


export type LeadToCompleteQuery = { lead: { id: string, title: string, version: number, hasOpenActivities: boolean, stage: { semantics: StageSemantics }, contact: { id: string, number: number, title: string } | null, company: { id: string, number: number, title: string } | null } };

export type LackingTargetFragment = { kind: ItemKind, stage: { name: string } | null, fields: Array<{ name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> }> };

export type LeadConversionQueryVariables = Exact<{
  id: string;
  input: ConvertLeadInput;
}>;


export type LeadConversionQuery = { leadConversion: { prospects: Array<{ kind: ItemKind, barrier: ConversionBarrier | null, stage: { id: string, name: string } | null, carried: Array<{ source: string, field: string, label: string | null, value: unknown }> }>, required: Array<{ kind: ItemKind, stage: { name: string } | null, fields: Array<{ name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> }> }>, loose: Array<{ field: string, label: string, value: unknown, takers: Array<{ kind: ItemKind, field: string, label: string }> }> } };

export type ConvertLeadMutationVariables = Exact<{
  id: string;
  input: ConvertLeadInput;
  expectedVersion: number;
  clientOpId: string;
}>;


export type ConvertLeadMutation = { convertLead:
    | { __typename: 'CardConflict', changedBy: { name: string } | null }
    | { __typename: 'ConversionFieldsRequired', targets: Array<{ kind: ItemKind, stage: { name: string } | null, fields: Array<{ name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> }> }> }
    | { __typename: 'LeadConverted', operationId: string | null, deal: { id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } } | null, contact: { id: string, number: number, title: string } | null, company: { id: string, number: number, title: string } | null }
   };

export type LeadResultQueryVariables = Exact<{
  id: string;
}>;


export type LeadResultQuery = { lead: { id: string, result: { deals: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, contacts: Array<{ id: string, number: number, title: string }>, companies: Array<{ id: string, number: number, title: string }> } } };

export type SourceLeadQueryVariables = Exact<{
  id: string;
}>;


export type SourceLeadQuery = { node:
    | { sourceLead: { id: string, number: number, title: string, stage: { name: string, color: string }, amount: { amount: string, currency: string } } | null }
    | { sourceLead: { id: string, number: number, title: string, stage: { name: string, color: string }, amount: { amount: string, currency: string } } | null }
    | { sourceLead: { id: string, number: number, title: string, stage: { name: string, color: string }, amount: { amount: string, currency: string } } | null }
    | Record<PropertyKey, never>
   | null };

export type ContactPicksQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ContactPicksQuery = { contacts: { nodes: Array<{ id: string, title: string }> } };

export type ContactPageFragment = { id: string, number: number, title: string, version: number, createdAt: string, firstName: string | null, middleName: string | null, lastName: string | null, post: string | null, birthDate: string | null, address: string | null, description: string | null, type: { id: string, label: string, isRemoved: boolean } | null, salutation: { id: string, label: string, isRemoved: boolean } | null, source: { id: string, label: string, isRemoved: boolean } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }>, access: { canUpdate: boolean, canDelete: boolean }, primaryCompany: { id: string } | null, companies: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, industry: { label: string } | null }> }, deals: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> };

export type ContactQueryVariables = Exact<{
  number: number;
}>;


export type ContactQuery = { contact: { id: string, number: number, title: string, version: number, createdAt: string, firstName: string | null, middleName: string | null, lastName: string | null, post: string | null, birthDate: string | null, address: string | null, description: string | null, type: { id: string, label: string, isRemoved: boolean } | null, salutation: { id: string, label: string, isRemoved: boolean } | null, source: { id: string, label: string, isRemoved: boolean } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }>, access: { canUpdate: boolean, canDelete: boolean }, primaryCompany: { id: string } | null, companies: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, industry: { label: string } | null }> }, deals: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> } };

export type CreateContactMutationVariables = Exact<{
  input: ContactInput;
}>;


export type CreateContactMutation = { createContact: { contact: { id: string, number: number, title: string } | null } };

export type UpdateContactMutationVariables = Exact<{
  id: string;
  input: ContactInput;
  expectedVersion: number;
}>;


export type UpdateContactMutation = { updateContact: { contact: { id: string, number: number, title: string, version: number, createdAt: string, firstName: string | null, middleName: string | null, lastName: string | null, post: string | null, birthDate: string | null, address: string | null, description: string | null, type: { id: string, label: string, isRemoved: boolean } | null, salutation: { id: string, label: string, isRemoved: boolean } | null, source: { id: string, label: string, isRemoved: boolean } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }>, access: { canUpdate: boolean, canDelete: boolean }, primaryCompany: { id: string } | null, companies: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, industry: { label: string } | null }> }, deals: { totalCount: number, nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> } | null } };

export type DeleteContactMutationVariables = Exact<{
  id: string;
}>;


export type DeleteContactMutation = { deleteContacts: { deletedIds: Array<string> } };

export type LinkContactMutationVariables = Exact<{
  contactId: string;
  companyId: string;
  isPrimary?: boolean | null | undefined;
}>;


export type LinkContactMutation = { linkContactCompany: { contact: { id: string } | null } };

export type UnlinkContactMutationVariables = Exact<{
  contactId: string;
  companyId: string;
}>;


export type UnlinkContactMutation = { unlinkContactCompany: { contact: { id: string } | null } };

export type CounterFieldsFragment = { attention: number, overdue: number, today: number, incoming: number };

export type CountersFieldsFragment = { mode: CounterMode, total: { attention: number, overdue: number, today: number, incoming: number }, sections: Array<{ kind: ItemKind, idle: number, unattended: number, counter: { attention: number, overdue: number, today: number, incoming: number } }> };

export type CountersQueryVariables = Exact<{ [key: string]: never; }>;


export type CountersQuery = { counters: { mode: CounterMode, total: { attention: number, overdue: number, today: number, incoming: number }, sections: Array<{ kind: ItemKind, idle: number, unattended: number, counter: { attention: number, overdue: number, today: number, incoming: number } }> } };

export type CountersChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CountersChangedSubscription = { countersChanged: { mode: CounterMode, total: { attention: number, overdue: number, today: number, incoming: number }, sections: Array<{ kind: ItemKind, idle: number, unattended: number, counter: { attention: number, overdue: number, today: number, incoming: number } }> } };

export type CrmSettingsFieldsFragment = { mode: CrmMode, repeatLeadsEnabled: boolean, createCompany: boolean, version: number, openLeads: number | null, pipeline: { id: string } | null, conversion: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null };

export type CrmSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CrmSettingsQuery = { crmSettings: { mode: CrmMode, repeatLeadsEnabled: boolean, createCompany: boolean, version: number, openLeads: number | null, pipeline: { id: string } | null, conversion: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } };

export type SetCrmModeMutationVariables = Exact<{
  mode: CrmMode;
  options?: CrmModeOptions | null | undefined;
}>;


export type SetCrmModeMutation = { setCrmMode: { crmSettings: { mode: CrmMode, repeatLeadsEnabled: boolean, createCompany: boolean, version: number, openLeads: number | null, pipeline: { id: string } | null, conversion: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } } };

export type UpdateCrmSettingsMutationVariables = Exact<{
  input: CrmSettingsInput;
  expectedVersion: number;
}>;


export type UpdateCrmSettingsMutation = { updateCrmSettings: { crmSettings: { mode: CrmMode, repeatLeadsEnabled: boolean, createCompany: boolean, version: number, openLeads: number | null, pipeline: { id: string } | null, conversion: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } } };

export type CurrencyFieldsFragment = { code: string, rate: string, isBase: boolean, isReport: boolean, format: CurrencyFormat, version: number };

export type CurrenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrenciesQuery = { currencies: Array<{ code: string, rate: string, isBase: boolean, isReport: boolean, format: CurrencyFormat, version: number }> };

export type SaveCurrencyMutationVariables = Exact<{
  input: SaveCurrencyInput;
  expectedVersion?: number | null | undefined;
}>;


export type SaveCurrencyMutation = { saveCurrency: { currencies: Array<{ code: string, rate: string, isBase: boolean, isReport: boolean, format: CurrencyFormat, version: number }> } };

export type ReorderCurrenciesMutationVariables = Exact<{
  codes: Array<string> | string;
}>;


export type ReorderCurrenciesMutation = { reorderCurrencies: { currencies: Array<{ code: string, rate: string, isBase: boolean, isReport: boolean, format: CurrencyFormat, version: number }> } };

export type SetBaseCurrencyMutationVariables = Exact<{
  code: string;
}>;


export type SetBaseCurrencyMutation = { setBaseCurrency: { currencies: Array<{ code: string, rate: string, isBase: boolean, isReport: boolean, format: CurrencyFormat, version: number }> } };

export type SetReportCurrencyMutationVariables = Exact<{
  code: string;
}>;


export type SetReportCurrencyMutation = { setReportCurrency: { currencies: Array<{ code: string, rate: string, isBase: boolean, isReport: boolean, format: CurrencyFormat, version: number }> } };

export type DeleteCurrencyMutationVariables = Exact<{
  code: string;
}>;


export type DeleteCurrencyMutation = { deleteCurrency: { currencies: Array<{ code: string, rate: string, isBase: boolean, isReport: boolean, format: CurrencyFormat, version: number }> } };

export type CustomFieldEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CustomFieldEventsSubscription = { customFieldEvents: { cursor: string, type: CustomFieldEventType, kind: ExtensibleKind | null, fields: Array<{ id: string, kind: ExtensibleKind, code: string, label: string, type: CustomFieldType, linkTo: ExtensibleKind | null, pickList: string | null, multiple: boolean, required: boolean, defaultValue: unknown, showInFilter: boolean, showInList: boolean, searchable: boolean, sortable: boolean, version: number }> } };

export type CustomFieldShapeFragment = { id: string, kind: ExtensibleKind, code: string, label: string, type: CustomFieldType, linkTo: ExtensibleKind | null, pickList: string | null, multiple: boolean, required: boolean, defaultValue: unknown, showInFilter: boolean, showInList: boolean, searchable: boolean, sortable: boolean, version: number };

export type CustomFieldsQueryVariables = Exact<{
  kind: ExtensibleKind;
}>;


export type CustomFieldsQuery = { customFields: Array<{ id: string, kind: ExtensibleKind, code: string, label: string, type: CustomFieldType, linkTo: ExtensibleKind | null, pickList: string | null, multiple: boolean, required: boolean, defaultValue: unknown, showInFilter: boolean, showInList: boolean, searchable: boolean, sortable: boolean, version: number }> };

export type CustomFieldUsesQueryVariables = Exact<{
  id: string;
}>;


export type CustomFieldUsesQuery = { customFieldUses: number };

export type CreateCustomFieldMutationVariables = Exact<{
  input: CreateCustomFieldInput;
}>;


export type CreateCustomFieldMutation = { createCustomField: { customField: { id: string, kind: ExtensibleKind, code: string, label: string, type: CustomFieldType, linkTo: ExtensibleKind | null, pickList: string | null, multiple: boolean, required: boolean, defaultValue: unknown, showInFilter: boolean, showInList: boolean, searchable: boolean, sortable: boolean, version: number } } };

export type UpdateCustomFieldMutationVariables = Exact<{
  id: string;
  input: UpdateCustomFieldInput;
  expectedVersion: number;
}>;


export type UpdateCustomFieldMutation = { updateCustomField: { customField: { id: string, kind: ExtensibleKind, code: string, label: string, type: CustomFieldType, linkTo: ExtensibleKind | null, pickList: string | null, multiple: boolean, required: boolean, defaultValue: unknown, showInFilter: boolean, showInList: boolean, searchable: boolean, sortable: boolean, version: number } } };

export type ReorderCustomFieldsMutationVariables = Exact<{
  kind: ExtensibleKind;
  ids: Array<string> | string;
}>;


export type ReorderCustomFieldsMutation = { reorderCustomFields: { customFields: Array<{ id: string, kind: ExtensibleKind, code: string, label: string, type: CustomFieldType, linkTo: ExtensibleKind | null, pickList: string | null, multiple: boolean, required: boolean, defaultValue: unknown, showInFilter: boolean, showInList: boolean, searchable: boolean, sortable: boolean, version: number }> } };

export type DeleteCustomFieldMutationVariables = Exact<{
  id: string;
  confirmedValues: number;
}>;


export type DeleteCustomFieldMutation = { deleteCustomField: { deletedId: string } };

export type DealLineFragment = { id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } };

export type DealLinesFragment = { nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type DealPicksQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type DealPicksQuery = { deals: { nodes: Array<{ id: string, title: string }> } };

export type MoreDealsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreDealsQuery = { node:
    | { deals: { nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { deals: { nodes: Array<{ id: string, number: number, title: string, amount: { amount: string, currency: string }, stage: { name: string, color: string }, responsible: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type FindDuplicatesQueryVariables = Exact<{
  kind: ItemKind;
  criteria: Array<MatchInput> | MatchInput;
}>;


export type FindDuplicatesQuery = { findDuplicates: Array<{ fields: Array<string>, item:
      | { id: string, number: number, title: string }
      | { id: string, number: number, title: string }
      | { id: string, number: number, title: string }
      | { id: string, number: number, title: string }
     }> };

export type DuplicatesOfQueryVariables = Exact<{
  id: string;
}>;


export type DuplicatesOfQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string, duplicates: Array<{ fields: Array<string>, item:
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
         }> }
    | { id: string, duplicates: Array<{ fields: Array<string>, item:
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
         }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, duplicates: Array<{ fields: Array<string>, item:
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
          | { id: string, number: number, title: string, access: { canUpdate: boolean, canDelete: boolean } }
         }> }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ScanDuplicatesQueryVariables = Exact<{
  kind: ItemKind;
  by: string;
  after?: string | null | undefined;
}>;


export type ScanDuplicatesQuery = { scanDuplicates: { totalCount: number, nodes: Array<{ value: string, count: number, items: Array<
        | { id: string, number: number, title: string, createdAt: string, phones: Array<{ value: string }>, emails: Array<{ value: string }>, messengers: Array<{ value: string }>, responsible: { name: string }, access: { canUpdate: boolean, canDelete: boolean } }
        | { id: string, number: number, title: string, createdAt: string, phones: Array<{ value: string }>, emails: Array<{ value: string }>, messengers: Array<{ value: string }>, primaryCompany: { title: string } | null, responsible: { name: string }, access: { canUpdate: boolean, canDelete: boolean } }
        | { id: string, number: number, title: string, createdAt: string, responsible: { name: string }, access: { canUpdate: boolean, canDelete: boolean } }
        | { firstName: string | null, middleName: string | null, lastName: string | null, companyTitle: string | null, id: string, number: number, title: string, createdAt: string, phones: Array<{ value: string }>, emails: Array<{ value: string }>, messengers: Array<{ value: string }>, stage: { name: string, color: string }, responsible: { name: string }, access: { canUpdate: boolean, canDelete: boolean } }
      > }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MergePreviewQueryVariables = Exact<{
  kind: ItemKind;
  masterId: string;
  ids: Array<string> | string;
}>;


export type MergePreviewQuery = { mergePreview: { masterIds: Array<string>, items: Array<
      | { id: string, number: number, title: string }
      | { id: string, number: number, title: string }
      | { id: string, number: number, title: string }
      | { id: string, number: number, title: string, stage: { name: string } }
    >, fields: Array<{ field: string, isConflict: boolean, merged: unknown, values: Array<{ itemId: string, value: unknown }> }> } };

export type MergeItemsMutationVariables = Exact<{
  kind: ItemKind;
  masterId: string;
  ids: Array<string> | string;
  choices: Array<MergeChoiceInput> | MergeChoiceInput;
}>;


export type MergeItemsMutation = { mergeItems: { operationId: string | null, item:
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
      | { id: string, title: string }
     | null } };

export type MarkNotDuplicateMutationVariables = Exact<{
  kind: ItemKind;
  ids: Array<string> | string;
  areDistinct: boolean;
}>;


export type MarkNotDuplicateMutation = { markNotDuplicate: { ids: Array<string> } };

export type AskedFieldFragment = { name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> };

export type ExportFieldsFragment = { id: string, title: string, rows: number | null, url: string | null, expiresAt: string };

export type ExportItemsMutationVariables = Exact<{
  kind: ItemKind;
  format: ExportFormat;
  ids?: Array<string> | string | null | undefined;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  sort?: Array<Sort> | Sort | null | undefined;
  columns?: Array<string> | string | null | undefined;
  headers: ExportHeaders;
  delimiter?: ExportDelimiter | null | undefined;
  mark: boolean;
}>;


export type ExportItemsMutation = { exportItems: { export: { id: string, title: string, rows: number | null, url: string | null, expiresAt: string }, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } };

export type ExportStateQueryVariables = Exact<{
  id: string;
  job: string;
}>;


export type ExportStateQuery = { export: { id: string, title: string, rows: number | null, url: string | null, expiresAt: string }, node:
    | { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } }
    | Record<PropertyKey, never>
   | null };

export type ExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportsQuery = { exports: Array<{ id: string, title: string, rows: number | null, url: string | null, expiresAt: string }> };

export type MyExportRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyExportRightsQuery = { myRights: { objects: Array<{ object: AccessObject, canExport: boolean }> } };

type ReachableFields_Company_Fragment = { phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> };

type ReachableFields_Contact_Fragment = { phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> };

type ReachableFields_Lead_Fragment = { phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> };

export type ReachableFieldsFragment =
  | ReachableFields_Company_Fragment
  | ReachableFields_Contact_Fragment
  | ReachableFields_Lead_Fragment
;

export type ListFieldsQueryVariables = Exact<{
  kind: ItemKind;
}>;


export type ListFieldsQuery = { fields: Array<{ code: string, inputName: string, label: string, type: FieldType, required: boolean, multiple: boolean, sortable: boolean, filterable: boolean, operators: Array<FilterOp>, editable: boolean, maxLength: number | null, options: Array<string>, pickList: string | null, isTitle: boolean, custom: boolean, partsBoards: boolean, matchesDuplicates: boolean }> };

export type StagesOfAllQueryVariables = Exact<{ [key: string]: never; }>;


export type StagesOfAllQuery = { pipelines: Array<{ id: string, name: string, stages: Array<{ id: string, name: string }> }> };

export type NameOfQueryVariables = Exact<{
  id: string;
}>;


export type NameOfQuery = { node:
    | { title: string }
    | { title: string }
    | { title: string }
    | { label: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | Record<PropertyKey, never>
   | null };

export type HistoryPageQueryVariables = Exact<{
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  itemId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryPageQuery = { historyEvents: { cursor: string, lookedUntil: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, at: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string | null, kind: string, title: string }, items: Array<{ id: string, number: number, kind: string, title: string }>, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }> }> } };

export type HistoryFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type HistoryFieldsQuery = { historyFields: Array<{ code: string, inputName: string, label: string, type: FieldType, required: boolean, multiple: boolean, sortable: boolean, filterable: boolean, operators: Array<FilterOp>, editable: boolean, maxLength: number | null, options: Array<string>, pickList: string | null, isTitle: boolean, custom: boolean, partsBoards: boolean, matchesDuplicates: boolean }> };

export type HistoryNewsSubscriptionVariables = Exact<{
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  itemId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type HistoryNewsSubscription = { historyNews: { cursor: string, type: HistoryNewsType, id: string | null } };

export type ImportStateFragment = { id: string, kind: ItemKind | null, name: string, format: ImportFormat, uploadedAt: string, isBegun: boolean, isUndone: boolean, errorsUrl: string, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, undoJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, trialJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null };

export type ImportShownFragment = { keys: Array<string>, id: string, kind: ItemKind | null, name: string, format: ImportFormat, uploadedAt: string, isBegun: boolean, isUndone: boolean, errorsUrl: string, fields: Array<{ code: string, label: string, type: FieldType, required: boolean, multiple: boolean, maxLength: number | null, options: Array<string>, pickList: string | null }>, reading: { encoding: string | null, delimiter: string | null, sheets: Array<string>, sheet: string | null, decimalMark: string, dateOrder: DateOrder | null, columns: Array<{ place: number, name: string, samples: Array<string>, suggestion: string | null, label: string | null }> }, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, undoJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, trialJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null };

export type ImportFileQueryVariables = Exact<{
  id: string;
  reading?: ImportReadingInput | null | undefined;
}>;


export type ImportFileQuery = { importFile: { keys: Array<string>, id: string, kind: ItemKind | null, name: string, format: ImportFormat, uploadedAt: string, isBegun: boolean, isUndone: boolean, errorsUrl: string, fields: Array<{ code: string, label: string, type: FieldType, required: boolean, multiple: boolean, maxLength: number | null, options: Array<string>, pickList: string | null }>, reading: { encoding: string | null, delimiter: string | null, sheets: Array<string>, sheet: string | null, decimalMark: string, dateOrder: DateOrder | null, columns: Array<{ place: number, name: string, samples: Array<string>, suggestion: string | null, label: string | null }> }, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, undoJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, trialJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } };

export type ImportStateQueryVariables = Exact<{
  id: string;
}>;


export type ImportStateQuery = { importFile: { id: string, kind: ItemKind | null, name: string, format: ImportFormat, uploadedAt: string, isBegun: boolean, isUndone: boolean, errorsUrl: string, problems: Array<{ rows: number, first: { row: number, field: string | null, code: string, message: string, cells: Array<string> } }>, failures: { totalCount: number, nodes: Array<{ row: number, field: string | null, code: string, message: string, cells: Array<string> }> }, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, undoJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, trialJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } };

export type ImportFilesQueryVariables = Exact<{
  kind: ItemKind;
}>;


export type ImportFilesQuery = { importFiles: { nodes: Array<{ id: string, kind: ItemKind | null, name: string, format: ImportFormat, uploadedAt: string, isBegun: boolean, isUndone: boolean, errorsUrl: string, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, undoJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, trialJob: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null }> } };

export type ImportPreviewQueryVariables = Exact<{
  id: string;
  plan: ImportPlanInput;
  afterRows: number;
}>;


export type ImportPreviewQuery = { importPreview: { related: number, hasMore: boolean, rows: Array<{ row: number, cells: Array<string>, outcome: ImportOutcome | null, recordId: string | null, field: string | null, code: string | null, message: string | null }> } };

export type TryImportMutationVariables = Exact<{
  id: string;
  plan: ImportPlanInput;
  clientOpId?: string | null | undefined;
}>;


export type TryImportMutation = { tryImport: { job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } };

export type RunImportMutationVariables = Exact<{
  id: string;
  plan: ImportPlanInput;
  clientOpId?: string | null | undefined;
}>;


export type RunImportMutation = { runImport: { importFile: { id: string } } };

export type UndoImportMutationVariables = Exact<{
  id: string;
  clientOpId?: string | null | undefined;
}>;


export type UndoImportMutation = { undoImport: { importFile: { id: string } } };

export type MyImportRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyImportRightsQuery = { myRights: { objects: Array<{ object: AccessObject, canImport: boolean }> } };

export type HeldMessagesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HeldMessagesQuery = { heldMessages: { totalCount: number, nodes: Array<{ id: string, title: string, medium: MessageMedium, reason: HeldReason, at: string, firstName: string | null, lastName: string | null, companyTitle: string | null, phones: Array<string>, emails: Array<string>, messengers: Array<string>, senderId: string | null, text: string | null, sourceDescription: string | null, faults: Array<{ path: string, code: string, message: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IntakeDecisionFieldsFragment = { outcome: IntakeOutcome, items: Array<
    | { __typename: 'Company', number: number, title: string }
    | { __typename: 'Contact', number: number, title: string }
    | { __typename: 'Deal', number: number, title: string }
    | { __typename: 'Lead', number: number, title: string }
  > };

export type ReleaseMessageMutationVariables = Exact<{
  id: string;
  phones?: Array<string> | string | null | undefined;
  emails?: Array<string> | string | null | undefined;
  messengers?: Array<string> | string | null | undefined;
}>;


export type ReleaseMessageMutation = { releaseMessage: { decision: { outcome: IntakeOutcome, items: Array<
        | { __typename: 'Company', number: number, title: string }
        | { __typename: 'Contact', number: number, title: string }
        | { __typename: 'Deal', number: number, title: string }
        | { __typename: 'Lead', number: number, title: string }
      > } } };

export type DeleteHeldMessagesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type DeleteHeldMessagesMutation = { deleteHeldMessages: { deletedIds: Array<string> } };

export type SimulateIntakeQueryVariables = Exact<{
  input: MessageInput;
}>;


export type SimulateIntakeQuery = { simulateIntake: { outcome: IntakeOutcome, responsible: { id: string, name: string, avatarUrl: string | null } | null, reasons: Array<{ step: IntakeStep, found: string, about: string | null, item:
        | { __typename: 'Company', number: number, title: string }
        | { __typename: 'Contact', number: number, title: string }
        | { __typename: 'Deal', number: number, title: string }
        | { __typename: 'Lead', number: number, title: string }
       | null }> } };

export type ExceptionsQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ExceptionsQuery = { exceptions: { totalCount: number, nodes: Array<{ id: string, kind: ExceptionKind, text: string, note: string | null, addedAt: string, addedBy: { name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddExceptionsMutationVariables = Exact<{
  lines: Array<string> | string;
  note?: string | null | undefined;
}>;


export type AddExceptionsMutation = { addExceptions: { refused: Array<{ place: number, text: string, code: string }> } };

export type RemoveExceptionMutationVariables = Exact<{
  id: string;
}>;


export type RemoveExceptionMutation = { removeException: { removedId: string } };

export type QueueFieldsFragment = { id: string, name: string, method: QueueMethod, withinHours: boolean, isOpen: boolean, version: number, fallback: { id: string, name: string }, last: { id: string } | null, members: Array<{ presence: QueuePresence, openItems: number, user: { id: string, name: string, avatarUrl: string | null } }> };

export type QueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type QueuesQuery = { queues: Array<{ id: string, name: string, method: QueueMethod, withinHours: boolean, isOpen: boolean, version: number, fallback: { id: string, name: string }, last: { id: string } | null, members: Array<{ presence: QueuePresence, openItems: number, user: { id: string, name: string, avatarUrl: string | null } }> }> };

export type SaveQueueMutationVariables = Exact<{
  input: QueueInput;
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type SaveQueueMutation = { saveQueue: { queues: Array<{ id: string, name: string, method: QueueMethod, withinHours: boolean, isOpen: boolean, version: number, fallback: { id: string, name: string }, last: { id: string } | null, members: Array<{ presence: QueuePresence, openItems: number, user: { id: string, name: string, avatarUrl: string | null } }> }> } };

export type DeleteQueueMutationVariables = Exact<{
  id: string;
}>;


export type DeleteQueueMutation = { deleteQueue: { queues: Array<{ id: string, name: string, method: QueueMethod, withinHours: boolean, isOpen: boolean, version: number, fallback: { id: string, name: string }, last: { id: string } | null, members: Array<{ presence: QueuePresence, openItems: number, user: { id: string, name: string, avatarUrl: string | null } }> }> } };

export type IntakeQueuesFieldsFragment = { version: number, usual: { id: string } | null, channels: Array<{ medium: MessageMedium, queue: { id: string } | null }> };

export type IntakeQueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type IntakeQueuesQuery = { intakeQueues: { version: number, usual: { id: string } | null, channels: Array<{ medium: MessageMedium, queue: { id: string } | null }> } };

export type UpdateIntakeQueuesMutationVariables = Exact<{
  input: IntakeQueuesInput;
  expectedVersion: number;
}>;


export type UpdateIntakeQueuesMutation = { updateIntakeQueues: { intakeQueues: { version: number, usual: { id: string } | null, channels: Array<{ medium: MessageMedium, queue: { id: string } | null }> } } };

export type JobFieldsFragment = { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } };

export type JobsQueryVariables = Exact<{
  states?: Array<JobState> | JobState | null | undefined;
  after?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { totalCount: number, nodes: Array<{ id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type JobQueryVariables = Exact<{
  id: string;
}>;


export type JobQuery = { node:
    | { __typename: 'Activity' }
    | { __typename: 'Comment' }
    | { __typename: 'Company' }
    | { __typename: 'Contact' }
    | { __typename: 'CustomField' }
    | { __typename: 'Deal' }
    | { __typename: 'Department' }
    | { __typename: 'Group' }
    | { __typename: 'ImportFile' }
    | { __typename: 'Job', id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } }
    | { __typename: 'Lead' }
    | { __typename: 'MyCompany' }
    | { __typename: 'Notification' }
    | { __typename: 'PickListItem' }
    | { __typename: 'Pipeline' }
    | { __typename: 'RequisiteTemplate' }
    | { __typename: 'Requisites' }
    | { __typename: 'Role' }
    | { __typename: 'Stage' }
    | { __typename: 'Tag' }
    | { __typename: 'User' }
   | null };

export type JobEventsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type JobEventsSubscription = { jobEvents: { type: JobEventType, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } };

export type RetryJobMutationVariables = Exact<{
  id: string;
}>;


export type RetryJobMutation = { retryJob: { job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } } };

export type CancelJobMutationVariables = Exact<{
  id: string;
}>;


export type CancelJobMutation = { cancelJob: { job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } } };

export type CardLayoutFieldsFragment = { scope: LayoutScope, pipelineId: string | null, roleId: string | null, isForced: boolean, hidden: Array<string>, fixed: Array<string>, sections: Array<{ title: string | null, fields: Array<string> }> };

export type CardLayoutQueryVariables = Exact<{
  kind: ItemKind;
  pipelineId?: string | null | undefined;
  scope?: LayoutScope | null | undefined;
  roleId?: string | null | undefined;
}>;


export type CardLayoutQuery = { cardLayout: { scope: LayoutScope, pipelineId: string | null, roleId: string | null, isForced: boolean, hidden: Array<string>, fixed: Array<string>, sections: Array<{ title: string | null, fields: Array<string> }> } };

export type SaveCardLayoutMutationVariables = Exact<{
  kind: ItemKind;
  pipelineId?: string | null | undefined;
  scope: LayoutScope;
  roleId?: string | null | undefined;
  input: CardLayoutInput;
}>;


export type SaveCardLayoutMutation = { saveCardLayout: { layout: { scope: LayoutScope, pipelineId: string | null, roleId: string | null, isForced: boolean, hidden: Array<string>, fixed: Array<string>, sections: Array<{ title: string | null, fields: Array<string> }> } } };

export type ResetCardLayoutMutationVariables = Exact<{
  kind: ItemKind;
  pipelineId?: string | null | undefined;
  scope: LayoutScope;
  roleId?: string | null | undefined;
}>;


export type ResetCardLayoutMutation = { resetCardLayout: { layout: { scope: LayoutScope, pipelineId: string | null, roleId: string | null, isForced: boolean, hidden: Array<string>, fixed: Array<string>, sections: Array<{ title: string | null, fields: Array<string> }> } } };

export type CardLayoutEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CardLayoutEventsSubscription = { cardLayoutEvents: { cursor: string, type: CardLayoutEventType, kind: ItemKind | null } };

export type LeadRecordFragment = { id: string, number: number, title: string, version: number, createdAt: string, closedAt: string | null, firstName: string | null, middleName: string | null, lastName: string | null, companyTitle: string | null, post: string | null, address: string | null, sourceDescription: string | null, description: string | null, isRepeat: boolean, salutation: { id: string, label: string, isRemoved: boolean } | null, source: { id: string, label: string, isRemoved: boolean } | null, junkReason: { id: string, label: string, isRemoved: boolean } | null, amount: { amount: string, currency: string }, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, pipeline: { id: string, number: number, name: string, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number }> }, stage: { id: string, name: string, color: string, semantics: StageSemantics, probability: number }, company: { id: string, number: number, title: string } | null, contact: { id: string, number: number, title: string } | null, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> };

export type LeadQueryVariables = Exact<{
  number: number;
}>;


export type LeadQuery = { lead: { id: string, number: number, title: string, version: number, createdAt: string, closedAt: string | null, firstName: string | null, middleName: string | null, lastName: string | null, companyTitle: string | null, post: string | null, address: string | null, sourceDescription: string | null, description: string | null, isRepeat: boolean, salutation: { id: string, label: string, isRemoved: boolean } | null, source: { id: string, label: string, isRemoved: boolean } | null, junkReason: { id: string, label: string, isRemoved: boolean } | null, amount: { amount: string, currency: string }, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, pipeline: { id: string, number: number, name: string, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number }> }, stage: { id: string, name: string, color: string, semantics: StageSemantics, probability: number }, company: { id: string, number: number, title: string } | null, contact: { id: string, number: number, title: string } | null, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> } };

export type UpdateLeadMutationVariables = Exact<{
  id: string;
  input: LeadInput;
  expectedVersion: number;
}>;


export type UpdateLeadMutation = { updateLead: { operationId: string | null, lead: { id: string, number: number, title: string, version: number, createdAt: string, closedAt: string | null, firstName: string | null, middleName: string | null, lastName: string | null, companyTitle: string | null, post: string | null, address: string | null, sourceDescription: string | null, description: string | null, isRepeat: boolean, salutation: { id: string, label: string, isRemoved: boolean } | null, source: { id: string, label: string, isRemoved: boolean } | null, junkReason: { id: string, label: string, isRemoved: boolean } | null, amount: { amount: string, currency: string }, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, pipeline: { id: string, number: number, name: string, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number }> }, stage: { id: string, name: string, color: string, semantics: StageSemantics, probability: number }, company: { id: string, number: number, title: string } | null, contact: { id: string, number: number, title: string } | null, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean }, phones: Array<{ value: string, label: string | null }>, emails: Array<{ value: string, label: string | null }>, websites: Array<{ value: string, label: string | null }>, messengers: Array<{ value: string, label: string | null, page: string | null }> } | null } };

export type CreateLeadMutationVariables = Exact<{
  input: LeadInput;
}>;


export type CreateLeadMutation = { createLead: { operationId: string | null, lead: { id: string, number: number, title: string, duplicates: Array<{ fields: Array<string> }> } | null } };

export type CreateLeadOnActivityBoardMutationVariables = Exact<{
  input: LeadInput;
  column: ActivityColumn;
}>;


export type CreateLeadOnActivityBoardMutation = { createLeadOnActivityBoard: { operationId: string | null } };

export type DeleteLeadsMutationVariables = Exact<{
  ids: Array<string> | string;
  clientOpId?: string | null | undefined;
}>;


export type DeleteLeadsMutation = { deleteLeads: { deletedIds: Array<string>, operationId: string | null } };

export type EditLeadOnBoardMutationVariables = Exact<{
  id: string;
  input: LeadInput;
  expectedVersion: number;
  clientOpId: string;
}>;


export type EditLeadOnBoardMutation = { updateLead: { operationId: string | null, lead: { version: number, title: string, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string } } | null } };

export type LeadReachQueryVariables = Exact<{
  number: number;
}>;


export type LeadReachQuery = { lead: { contact: { phones: Array<{ value: string }>, emails: Array<{ value: string }> } | null, company: { phones: Array<{ value: string }>, emails: Array<{ value: string }> } | null, phones: Array<{ value: string }>, emails: Array<{ value: string }> } };

export type BulkAnswerFragment = { updated: number, updatedIds: Array<string>, operationId: string | null, skipped: Array<{ number: number, code: string, message: string, path: string | null }>, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null };

export type BulkDeleteMutationVariables = Exact<{
  kind: ItemKind;
  ids?: Array<string> | string | null | undefined;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  allMatching: boolean;
}>;


export type BulkDeleteMutation = { bulkDelete: { updated: number, updatedIds: Array<string>, operationId: string | null, skipped: Array<{ number: number, code: string, message: string, path: string | null }>, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } };

export type BulkObserveMutationVariables = Exact<{
  kind: ItemKind;
  ids?: Array<string> | string | null | undefined;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  allMatching: boolean;
  addIds?: Array<string> | string | null | undefined;
  removeIds?: Array<string> | string | null | undefined;
}>;


export type BulkObserveMutation = { bulkObserve: { updated: number, updatedIds: Array<string>, operationId: string | null, skipped: Array<{ number: number, code: string, message: string, path: string | null }>, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null } };

export type ListEventsSubscriptionVariables = Exact<{
  kind: ItemKind;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  withPlans: boolean;
  after?: string | null | undefined;
}>;


export type ListEventsSubscription = { listEvents: { cursor: string, type: ListEventType, id: string | null, kind: string | null, staysForId: string | null, actor: { id: string, name: string } | null } };

export type CreateDealMutationVariables = Exact<{
  input: DealInput;
}>;


export type CreateDealMutation = { createDeal: { operationId: string | null, deal: { id: string, number: number, title: string } | null } };

export type DealReachQueryVariables = Exact<{
  number: number;
}>;


export type DealReachQuery = { deal: { id: string, primaryContact: { phones: Array<{ value: string }>, emails: Array<{ value: string }> } | null, company: { phones: Array<{ value: string }>, emails: Array<{ value: string }> } | null } };

export type SimilarQueryVariables = Exact<{
  text: string;
}>;


export type SimilarQuery = { deals: { nodes: Array<{ id: string, number: number, title: string, stage: { name: string, semantics: StageSemantics } }> }, companies: { nodes: Array<{ id: string, number: number, title: string }> } };

type Reach_Company_Fragment = { phones: Array<{ value: string }>, emails: Array<{ value: string }> };

type Reach_Contact_Fragment = { phones: Array<{ value: string }>, emails: Array<{ value: string }> };

type Reach_Lead_Fragment = { phones: Array<{ value: string }>, emails: Array<{ value: string }> };

export type ReachFragment =
  | Reach_Company_Fragment
  | Reach_Contact_Fragment
  | Reach_Lead_Fragment
;

export type CreateDealOnActivityBoardMutationVariables = Exact<{
  input: DealInput;
  column: ActivityColumn;
}>;


export type CreateDealOnActivityBoardMutation = { createDealOnActivityBoard: { operationId: string | null } };

export type NotificationFieldsFragment = { id: string, kind: NotificationKind, title: string | null, count: number, at: string, readAt: string | null, actor: { id: string, name: string } | null, item:
    | { __typename: 'Activity', number: number, deadline: string | null, id: string, items: Array<
        | { title: string }
        | { title: string }
        | { title: string }
        | { title: string }
      > }
    | { __typename: 'Comment', id: string }
    | { __typename: 'Company', number: number, title: string, id: string }
    | { __typename: 'Contact', number: number, title: string, id: string }
    | { __typename: 'CustomField', id: string }
    | { __typename: 'Deal', number: number, title: string, id: string }
    | { __typename: 'Department', id: string }
    | { __typename: 'Group', id: string }
    | { __typename: 'ImportFile', id: string }
    | { __typename: 'Job', id: string }
    | { __typename: 'Lead', number: number, title: string, id: string }
    | { __typename: 'MyCompany', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'PickListItem', id: string }
    | { __typename: 'Pipeline', id: string }
    | { __typename: 'RequisiteTemplate', id: string }
    | { __typename: 'Requisites', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Stage', id: string }
    | { __typename: 'Tag', id: string }
    | { __typename: 'User', id: string }
   | null };

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { nodes: Array<{ id: string, kind: NotificationKind, title: string | null, count: number, at: string, readAt: string | null, actor: { id: string, name: string } | null, item:
        | { __typename: 'Activity', number: number, deadline: string | null, id: string, items: Array<
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
          > }
        | { __typename: 'Comment', id: string }
        | { __typename: 'Company', number: number, title: string, id: string }
        | { __typename: 'Contact', number: number, title: string, id: string }
        | { __typename: 'CustomField', id: string }
        | { __typename: 'Deal', number: number, title: string, id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'ImportFile', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lead', number: number, title: string, id: string }
        | { __typename: 'MyCompany', id: string }
        | { __typename: 'Notification', id: string }
        | { __typename: 'PickListItem', id: string }
        | { __typename: 'Pipeline', id: string }
        | { __typename: 'RequisiteTemplate', id: string }
        | { __typename: 'Requisites', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'Stage', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'User', id: string }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnreadNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNotificationsQuery = { unreadNotifications: number };

export type NotificationEventsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationEventsSubscription = { notificationEvents: { type: NotificationEventType, notification: { id: string, kind: NotificationKind, title: string | null, count: number, at: string, readAt: string | null, actor: { id: string, name: string } | null, item:
        | { __typename: 'Activity', number: number, deadline: string | null, id: string, items: Array<
            | { title: string }
            | { title: string }
            | { title: string }
            | { title: string }
          > }
        | { __typename: 'Comment', id: string }
        | { __typename: 'Company', number: number, title: string, id: string }
        | { __typename: 'Contact', number: number, title: string, id: string }
        | { __typename: 'CustomField', id: string }
        | { __typename: 'Deal', number: number, title: string, id: string }
        | { __typename: 'Department', id: string }
        | { __typename: 'Group', id: string }
        | { __typename: 'ImportFile', id: string }
        | { __typename: 'Job', id: string }
        | { __typename: 'Lead', number: number, title: string, id: string }
        | { __typename: 'MyCompany', id: string }
        | { __typename: 'Notification', id: string }
        | { __typename: 'PickListItem', id: string }
        | { __typename: 'Pipeline', id: string }
        | { __typename: 'RequisiteTemplate', id: string }
        | { __typename: 'Requisites', id: string }
        | { __typename: 'Role', id: string }
        | { __typename: 'Stage', id: string }
        | { __typename: 'Tag', id: string }
        | { __typename: 'User', id: string }
       | null } | null } };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { unread: number } };

export type MutedNotificationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MutedNotificationsQuery = { mutedNotifications: Array<NotificationKind> };

export type MuteNotificationsMutationVariables = Exact<{
  kinds: Array<NotificationKind> | NotificationKind;
}>;


export type MuteNotificationsMutation = { muteNotifications: { muted: Array<NotificationKind> } };

export type MyCompanyFieldsFragment = { id: string, legalName: string, phones: Array<string>, isDefault: boolean, isActive: boolean, version: number, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }> };

export type MyCompaniesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCompaniesQuery = { myCompanies: Array<{ id: string, legalName: string, phones: Array<string>, isDefault: boolean, isActive: boolean, version: number, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }> }> };

export type SaveMyCompanyMutationVariables = Exact<{
  input: MyCompanyInput;
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type SaveMyCompanyMutation = { saveMyCompany: { myCompanies: Array<{ id: string, legalName: string, phones: Array<string>, isDefault: boolean, isActive: boolean, version: number, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }> }> } };

export type DeleteMyCompanyMutationVariables = Exact<{
  id: string;
  defaultId?: string | null | undefined;
}>;


export type DeleteMyCompanyMutation = { deleteMyCompany: { myCompanies: Array<{ id: string, legalName: string, phones: Array<string>, isDefault: boolean, isActive: boolean, version: number, requisites: Array<{ id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> }> }> } };

export type MyCompanyPicksQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCompanyPicksQuery = { myCompanies: Array<{ id: string, legalName: string, isActive: boolean }> };

export type AddEventMutationVariables = Exact<{
  itemIds: Array<string> | string;
  typeId: string;
  at: string;
  text: string;
}>;


export type AddEventMutation = { addEvent: { toldIds: Array<string>, notFoundIds: Array<string> } };

export type EverybodyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EverybodyQuery = { users: { nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PeopleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleQuery = { users: { nodes: Array<{ id: string, name: string, isActive: boolean }> } };

export type PickListEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PickListEventsSubscription = { pickListEvents: { cursor: string, type: PickListEventType, pickList: { code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> } | null } };

export type PickListFieldsFragment = { code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> };

export type PickListQueryVariables = Exact<{
  code: string;
}>;


export type PickListQuery = { pickList: { code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> } };

export type PickListsQueryVariables = Exact<{ [key: string]: never; }>;


export type PickListsQuery = { pickLists: Array<{ code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> }> };

export type AddPickListItemMutationVariables = Exact<{
  input: AddPickListItemInput;
}>;


export type AddPickListItemMutation = { addPickListItem: { pickList: { code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> } } };

export type UpdatePickListItemMutationVariables = Exact<{
  id: string;
  input: UpdatePickListItemInput;
  expectedVersion: number;
}>;


export type UpdatePickListItemMutation = { updatePickListItem: { pickList: { code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> } } };

export type ReorderPickListItemsMutationVariables = Exact<{
  code: string;
  ids: Array<string> | string;
}>;


export type ReorderPickListItemsMutation = { reorderPickListItems: { pickList: { code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> } } };

export type DeletePickListItemMutationVariables = Exact<{
  id: string;
  replaceWithId?: string | null | undefined;
}>;


export type DeletePickListItemMutation = { deletePickListItem: { pickList: { code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> } } };

export type ResetPickListMutationVariables = Exact<{
  code: string;
}>;


export type ResetPickListMutation = { resetPickList: { pickList: { code: string, label: string, isOwned: boolean, version: number, items: Array<{ id: string, code: string, label: string, color: string | null, isActive: boolean, isSystem: boolean, version: number }> } } };

export type PipelineChoiceFieldsFragment = { id: string, number: number, name: string, isDefault: boolean };

export type PipelineChoicesQueryVariables = Exact<{
  kind: PipelineKind;
}>;


export type PipelineChoicesQuery = { pipelines: Array<{ id: string, number: number, name: string, isDefault: boolean }> };

export type PipelineStagesQueryVariables = Exact<{
  kind: PipelineKind;
}>;


export type PipelineStagesQuery = { pipelines: Array<{ id: string, name: string, isDefault: boolean, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics }> }> };

export type DeviceLineFragment = { id: string, isApp: boolean, browser: string | null, system: string | null, address: string, signedInAt: string, lastUsedAt: string, isCurrent: boolean };

export type SetAvatarMutationVariables = Exact<{
  image?: string | null | undefined;
}>;


export type SetAvatarMutation = { setAvatar: { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> } } };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { devices: Array<{ id: string, isApp: boolean, browser: string | null, system: string | null, address: string, signedInAt: string, lastUsedAt: string, isCurrent: boolean }> };

export type SignOutDeviceMutationVariables = Exact<{
  id: string;
}>;


export type SignOutDeviceMutation = { signOutDevice: Array<{ id: string, isApp: boolean, browser: string | null, system: string | null, address: string, signedInAt: string, lastUsedAt: string, isCurrent: boolean }> };

export type SignOutElsewhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutElsewhereMutation = { signOutElsewhere: Array<{ id: string, isApp: boolean, browser: string | null, system: string | null, address: string, signedInAt: string, lastUsedAt: string, isCurrent: boolean }> };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  new: string;
}>;


export type ChangePasswordMutation = { changePassword: { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> } } };

export type CalendarAddressQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarAddressQuery = { calendarAddress: { createdAt: string, lastUsedAt: string | null } | null };

export type MakeCalendarAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarAddressMutation = { makeCalendarAddress: { path: string } };

export type WithdrawCalendarAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawCalendarAddressMutation = { withdrawCalendarAddress: boolean };

export type CompleteActivityMutationVariables = Exact<{
  id: string;
  result?: string | null | undefined;
}>;


export type CompleteActivityMutation = { completeActivity: { operationId: string | null } };

export type ReopenActivityMutationVariables = Exact<{
  id: string;
}>;


export type ReopenActivityMutation = { reopenActivity: { operationId: string | null } };

export type RescheduleActivityMutationVariables = Exact<{
  id: string;
  deadline?: string | null | undefined;
}>;


export type RescheduleActivityMutation = { rescheduleActivity: { operationId: string | null } };

export type DeleteActivityMutationVariables = Exact<{
  id: string;
}>;


export type DeleteActivityMutation = { deleteActivities: { operationId: string | null } };

export type TickChecklistLineMutationVariables = Exact<{
  id: string;
  done: boolean;
}>;


export type TickChecklistLineMutation = { tickChecklistLine: { activity: { id: string } | null } };

export type DealRecordFragment = { id: string, number: number, title: string, version: number, createdAt: string, probability: number | null, beginDate: string | null, expectedCloseDate: string | null, closedAt: string | null, isRepeat: boolean, isRepeatInquiry: boolean, description: string | null, stageSince: string, amount: { amount: string, currency: string }, source: { id: string, label: string, isRemoved: boolean } | null, lossReason: { id: string, label: string, isRemoved: boolean } | null, type: { id: string, label: string, isRemoved: boolean } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, pipeline: { id: string, number: number, name: string, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number }> }, stage: { id: string, name: string, color: string, semantics: StageSemantics, probability: number }, company: { id: string, number: number, title: string } | null, myCompany: { id: string, name: string } | null, contacts: { nodes: Array<{ id: string, number: number, title: string }> }, primaryContact: { id: string } | null, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } };

export type DealQueryVariables = Exact<{
  number: number;
}>;


export type DealQuery = { deal: { id: string, number: number, title: string, version: number, createdAt: string, probability: number | null, beginDate: string | null, expectedCloseDate: string | null, closedAt: string | null, isRepeat: boolean, isRepeatInquiry: boolean, description: string | null, stageSince: string, amount: { amount: string, currency: string }, source: { id: string, label: string, isRemoved: boolean } | null, lossReason: { id: string, label: string, isRemoved: boolean } | null, type: { id: string, label: string, isRemoved: boolean } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, pipeline: { id: string, number: number, name: string, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number }> }, stage: { id: string, name: string, color: string, semantics: StageSemantics, probability: number }, company: { id: string, number: number, title: string } | null, myCompany: { id: string, name: string } | null, contacts: { nodes: Array<{ id: string, number: number, title: string }> }, primaryContact: { id: string } | null, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } };

export type UpdateDealMutationVariables = Exact<{
  id: string;
  input: DealInput;
  expectedVersion: number;
}>;


export type UpdateDealMutation = { updateDeal: { operationId: string | null, deal: { id: string, number: number, title: string, version: number, createdAt: string, probability: number | null, beginDate: string | null, expectedCloseDate: string | null, closedAt: string | null, isRepeat: boolean, isRepeatInquiry: boolean, description: string | null, stageSince: string, amount: { amount: string, currency: string }, source: { id: string, label: string, isRemoved: boolean } | null, lossReason: { id: string, label: string, isRemoved: boolean } | null, type: { id: string, label: string, isRemoved: boolean } | null, tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }>, customFields: Array<{ code: string, value: unknown }>, pipeline: { id: string, number: number, name: string, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number }> }, stage: { id: string, name: string, color: string, semantics: StageSemantics, probability: number }, company: { id: string, number: number, title: string } | null, myCompany: { id: string, name: string } | null, contacts: { nodes: Array<{ id: string, number: number, title: string }> }, primaryContact: { id: string } | null, responsible: { id: string, name: string }, observers: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null } };

export type CopyDealMutationVariables = Exact<{
  id: string;
}>;


export type CopyDealMutation = { copyDeal: { operationId: string | null, deal: { number: number, title: string } | null } };

export type DeleteDealMutationVariables = Exact<{
  id: string;
}>;


export type DeleteDealMutation = { deleteDeals: { operationId: string | null } };

export type CreateActivityMutationVariables = Exact<{
  input: ActivityInput;
  completed: boolean;
  lines?: Array<string> | string | null | undefined;
}>;


export type CreateActivityMutation = { createActivity: { operationId: string | null } };

export type CreateActivitiesMutationVariables = Exact<{
  itemIds: Array<string> | string;
  input: ActivityInput;
  completed: boolean;
  lines?: Array<string> | string | null | undefined;
}>;


export type CreateActivitiesMutation = { createActivities: { notFoundIds: Array<string>, operationId: string | null, activities: Array<{ id: string }> } };

export type UpdateActivityMutationVariables = Exact<{
  id: string;
  input: ActivityInput;
  expectedVersion: number;
}>;


export type UpdateActivityMutation = { updateActivity: { operationId: string | null } };

export type SaveChecklistMutationVariables = Exact<{
  id: string;
  lines: Array<ChecklistLineInput> | ChecklistLineInput;
  expectedVersion: number;
}>;


export type SaveChecklistMutation = { saveChecklist: { activity: { version: number, checklist: Array<{ id: string, text: string, isDone: boolean }> } | null } };

export type ActivityLineFragment = { id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } };

export type ItemActivitiesQueryVariables = Exact<{
  id: string;
}>;


export type ItemActivitiesQuery = { node:
    | { open: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } }> }, done: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } }> } }
    | { open: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } }> }, done: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } }> } }
    | { semantics: string | null, open: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } }> }, done: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } }> } }
    | { open: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } }> }, done: { totalCount: number, nodes: Array<{ id: string, number: number, type: ActivityType, subject: string, description: string | null, direction: ActivityDirection, priority: ActivityPriority, reminders: Array<number>, deadline: string | null, startAt: string | null, endAt: string | null, place: string | null, status: TaskStatus | null, result: string | null, isCompleted: boolean, completedAt: string | null, version: number, checklist: Array<{ id: string, text: string, isDone: boolean }>, participants: Array<{ id: string, name: string }>, observers: Array<{ id: string, name: string }>, responsible: { id: string, name: string }, completedBy: { id: string, name: string } | null, access: { canUpdate: boolean, canDelete: boolean } }> } }
    | Record<PropertyKey, never>
   | null };

export type WaitingQueryVariables = Exact<{
  id: string;
}>;


export type WaitingQuery = { node:
    | { waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }> }
    | { waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }> }
    | { waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }> }
    | { waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }> }
    | Record<PropertyKey, never>
   | null };

export type AddCommentMutationVariables = Exact<{
  itemId: string;
  text: string;
  mentionIds?: Array<string> | string | null | undefined;
}>;


export type AddCommentMutation = { addComment: { comment: { id: string } } };

export type UpdateCommentMutationVariables = Exact<{
  id: string;
  text: string;
  expectedVersion: number;
  mentionIds?: Array<string> | string | null | undefined;
}>;


export type UpdateCommentMutation = { updateComment: { comment: { id: string } } };

export type DeleteCommentMutationVariables = Exact<{
  id: string;
}>;


export type DeleteCommentMutation = { deleteComment: { comment: { id: string } } };

export type PinTimelineEntryMutationVariables = Exact<{
  itemId: string;
  entryId: string;
  pinned: boolean;
}>;


export type PinTimelineEntryMutation = { pinTimelineEntry: { pinned: Array<{ id: string }> } };

export type ReadersQueryVariables = Exact<{
  id: string;
  search?: string | null | undefined;
}>;


export type ReadersQuery = { node:
    | { readers: Array<{ id: string, name: string }> }
    | { readers: Array<{ id: string, name: string }> }
    | { readers: Array<{ id: string, name: string }> }
    | { readers: Array<{ id: string, name: string }> }
    | Record<PropertyKey, never>
   | null };

export type MoveToStageMutationVariables = Exact<{
  id: string;
  stageId: string;
  expectedVersion: number;
  input?: EnteringInput | null | undefined;
}>;


export type MoveToStageMutation = { moveItem:
    | { __typename: 'CardConflict', changedBy: { name: string } | null }
    | { __typename: 'CardMoved', operationId: string | null }
    | { __typename: 'FieldsRequired', fields: Array<{ name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> }> }
   };

export type TimelineNoteFragment = { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } };

export type TimelineLineFragment = { id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
      | { __typename: 'Company', id: string, number: number, title: string }
      | { __typename: 'Contact', id: string, number: number, title: string }
      | { __typename: 'Deal', id: string, number: number, title: string }
      | { __typename: 'Lead', id: string, number: number, title: string }
    > } | null };

export type ItemTimelineQueryVariables = Exact<{
  id: string;
  kinds?: Array<string> | string | null | undefined;
  related: boolean;
  after?: string | null | undefined;
}>;


export type ItemTimelineQuery = { node:
    | { own: { nodes: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
              | { __typename: 'Company', id: string, number: number, title: string }
              | { __typename: 'Contact', id: string, number: number, title: string }
              | { __typename: 'Deal', id: string, number: number, title: string }
              | { __typename: 'Lead', id: string, number: number, title: string }
            > } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { timeline: { nodes: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
              | { __typename: 'Company', id: string, number: number, title: string }
              | { __typename: 'Contact', id: string, number: number, title: string }
              | { __typename: 'Deal', id: string, number: number, title: string }
              | { __typename: 'Lead', id: string, number: number, title: string }
            > } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { timeline: { nodes: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
              | { __typename: 'Company', id: string, number: number, title: string }
              | { __typename: 'Contact', id: string, number: number, title: string }
              | { __typename: 'Deal', id: string, number: number, title: string }
              | { __typename: 'Lead', id: string, number: number, title: string }
            > } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { timeline: { nodes: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
              | { __typename: 'Company', id: string, number: number, title: string }
              | { __typename: 'Contact', id: string, number: number, title: string }
              | { __typename: 'Deal', id: string, number: number, title: string }
              | { __typename: 'Lead', id: string, number: number, title: string }
            > } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { timeline: { nodes: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
              | { __typename: 'Company', id: string, number: number, title: string }
              | { __typename: 'Contact', id: string, number: number, title: string }
              | { __typename: 'Deal', id: string, number: number, title: string }
              | { __typename: 'Lead', id: string, number: number, title: string }
            > } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type PinnedQueryVariables = Exact<{
  id: string;
}>;


export type PinnedQuery = { node:
    | { pinned: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
            | { __typename: 'Company', id: string, number: number, title: string }
            | { __typename: 'Contact', id: string, number: number, title: string }
            | { __typename: 'Deal', id: string, number: number, title: string }
            | { __typename: 'Lead', id: string, number: number, title: string }
          > } | null }> }
    | { pinned: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
            | { __typename: 'Company', id: string, number: number, title: string }
            | { __typename: 'Contact', id: string, number: number, title: string }
            | { __typename: 'Deal', id: string, number: number, title: string }
            | { __typename: 'Lead', id: string, number: number, title: string }
          > } | null }> }
    | { pinned: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
            | { __typename: 'Company', id: string, number: number, title: string }
            | { __typename: 'Contact', id: string, number: number, title: string }
            | { __typename: 'Deal', id: string, number: number, title: string }
            | { __typename: 'Lead', id: string, number: number, title: string }
          > } | null }> }
    | { pinned: Array<{ id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
            | { __typename: 'Company', id: string, number: number, title: string }
            | { __typename: 'Contact', id: string, number: number, title: string }
            | { __typename: 'Deal', id: string, number: number, title: string }
            | { __typename: 'Lead', id: string, number: number, title: string }
          > } | null }> }
    | Record<PropertyKey, never>
   | null };

export type ItemEventsSubscriptionVariables = Exact<{
  id: string;
  related: boolean;
  after?: string | null | undefined;
}>;


export type ItemEventsSubscription = { itemEvents: { cursor: string, type: ItemEventType, entry: { id: string, occurredAt: string, kind: string, channel: string, parameters: unknown, actor: { id: string, name: string } | null, item: { id: string, number: number, kind: string, title: string }, changes: Array<{ field: string, label: string | null, old: unknown, new: unknown }>, comment: { id: string, text: string, createdAt: string, editedAt: string | null, deletedAt: string | null, version: number, author: { id: string, name: string }, mentions: Array<{ id: string, name: string }>, access: { canUpdate: boolean, canDelete: boolean } } | null, activity: { id: string, number: number, type: ActivityType, items: Array<
          | { __typename: 'Company', id: string, number: number, title: string }
          | { __typename: 'Contact', id: string, number: number, title: string }
          | { __typename: 'Deal', id: string, number: number, title: string }
          | { __typename: 'Lead', id: string, number: number, title: string }
        > } | null } | null } };

export type MarkViewedMutationVariables = Exact<{
  itemId: string;
}>;


export type MarkViewedMutation = { markViewed: { logged: boolean } };

export type RestoreItemMutationVariables = Exact<{
  id: string;
}>;


export type RestoreItemMutation = { restoreItem: { item:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     } };

export type RequisiteTemplateFieldsFragment = { id: string, name: string | null, form: LegalForm, country: string | null, isActive: boolean, isBuiltIn: boolean, version: number, fields: Array<{ code: string, label: string | null, type: RequisiteType }> };

export type RequisiteSetFragment = { id: string, legalName: string, version: number, template: { id: string, name: string | null, form: LegalForm, country: string | null }, values: Array<{ value: string, field: { code: string, label: string | null, type: RequisiteType } }> };

export type RequisiteTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type RequisiteTemplatesQuery = { requisiteTemplates: Array<{ id: string, name: string | null, form: LegalForm, country: string | null, isActive: boolean, isBuiltIn: boolean, version: number, fields: Array<{ code: string, label: string | null, type: RequisiteType }> }> };

export type SaveRequisiteTemplateMutationVariables = Exact<{
  input: RequisiteTemplateInput;
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type SaveRequisiteTemplateMutation = { saveRequisiteTemplate: { requisiteTemplates: Array<{ id: string, name: string | null, form: LegalForm, country: string | null, isActive: boolean, isBuiltIn: boolean, version: number, fields: Array<{ code: string, label: string | null, type: RequisiteType }> }> } };

export type DeleteRequisiteTemplateMutationVariables = Exact<{
  id: string;
}>;


export type DeleteRequisiteTemplateMutation = { deleteRequisiteTemplate: { requisiteTemplates: Array<{ id: string, name: string | null, form: LegalForm, country: string | null, isActive: boolean, isBuiltIn: boolean, version: number, fields: Array<{ code: string, label: string | null, type: RequisiteType }> }> } };

export type SaveRequisitesMutationVariables = Exact<{
  ownerId: string;
  input: RequisitesInput;
  id?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}>;


export type SaveRequisitesMutation = { saveRequisites: { operationId: string | null } };

export type DeleteRequisitesMutationVariables = Exact<{
  id: string;
}>;


export type DeleteRequisitesMutation = { deleteRequisites: { operationId: string | null } };

export type RoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleChoicesQuery = { roles: Array<{ id: string, name: string }> };

export type RoleSettingsFragment = { id: string, name: string, version: number, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel }>, holders: Array<{ type: RoleHolderType, id: string, name: string }> };

export type RolePipelineFragment = { id: string, name: string, kind: PipelineKind, stages: Array<{ id: string, name: string, color: string }> };

export type RolesInSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesInSettingsQuery = { roles: Array<{ id: string, name: string, version: number, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel }>, holders: Array<{ type: RoleHolderType, id: string, name: string }> }>, ofLeads: Array<{ id: string, name: string, kind: PipelineKind, stages: Array<{ id: string, name: string, color: string }> }>, ofDeals: Array<{ id: string, name: string, kind: PipelineKind, stages: Array<{ id: string, name: string, color: string }> }> };

export type HoldersQueryVariables = Exact<{ [key: string]: never; }>;


export type HoldersQuery = { users: { nodes: Array<{ id: string, name: string, isActive: boolean }> }, departments: Array<{ id: string, name: string }>, groups: Array<{ id: string, name: string, kind: GroupKind }> };

export type CreateRoleMutationVariables = Exact<{
  name: string;
}>;


export type CreateRoleMutation = { createRole: { role: { id: string, name: string, version: number, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel }>, holders: Array<{ type: RoleHolderType, id: string, name: string }> } } };

export type CloneRoleMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type CloneRoleMutation = { cloneRole: { role: { id: string, name: string, version: number, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel }>, holders: Array<{ type: RoleHolderType, id: string, name: string }> } } };

export type UpdateRoleMutationVariables = Exact<{
  id: string;
  input: RoleInput;
  expectedVersion: number;
}>;


export type UpdateRoleMutation = { updateRole: { role: { id: string, name: string, version: number, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel }>, holders: Array<{ type: RoleHolderType, id: string, name: string }> } } };

export type DeleteRoleMutationVariables = Exact<{
  id: string;
}>;


export type DeleteRoleMutation = { deleteRole: { deletedId: string } };

export type SetRolePermissionsMutationVariables = Exact<{
  id: string;
  permissions: Array<RolePermissionInput> | RolePermissionInput;
  expectedVersion: number;
}>;


export type SetRolePermissionsMutation = { setRolePermissions: { role: { id: string, name: string, version: number, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel }>, holders: Array<{ type: RoleHolderType, id: string, name: string }> } } };

export type AssignRoleMutationVariables = Exact<{
  id: string;
  type: RoleHolderType;
  holder: string;
}>;


export type AssignRoleMutation = { assignRole: { role: { id: string, name: string, version: number, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel }>, holders: Array<{ type: RoleHolderType, id: string, name: string }> } } };

export type UnassignRoleMutationVariables = Exact<{
  id: string;
  type: RoleHolderType;
  holder: string;
}>;


export type UnassignRoleMutation = { unassignRole: { role: { id: string, name: string, version: number, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel }>, holders: Array<{ type: RoleHolderType, id: string, name: string }> } } };

export type EffectivePermissionsQueryVariables = Exact<{
  userId: string;
}>;


export type EffectivePermissionsQuery = { effectivePermissions: { isAdmin: boolean, flags: Array<RoleFlag>, permissions: Array<{ object: AccessObject, operation: AccessOperation, pipelineId: string | null, stageId: string | null, level: AccessLevel, reasons: Array<{ role: string, isInherited: boolean, holders: Array<{ type: RoleHolderType, name: string }> }> }> } };

export type AccessPreviewQueryVariables = Exact<{
  userId: string;
}>;


export type AccessPreviewQuery = { previewAs: { objects: Array<{ count: number, rights: { object: AccessObject, canRead: boolean } }>, stages: Array<{ count: number, rights: { stageId: string, canEnter: boolean, canAdd: boolean } }> } };

export type MeFieldsFragment = { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { needsOwner: boolean, setupNeedsToken: boolean, version: string, baseCurrency: string, isDemo: boolean, demoPeople: Array<{ id: string, name: string, role: string }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> } };

export type UpdateProfileMutationVariables = Exact<{
  input: ProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type LeadsLeftQueryVariables = Exact<{
  filter: Filter;
}>;


export type LeadsLeftQuery = { leads: { nodes: Array<{ number: number, title: string, semantics: string | null }> } };

export type FieldsToChooseQueryVariables = Exact<{
  kind: ItemKind;
}>;


export type FieldsToChooseQuery = { fields: Array<{ code: string, label: string, demandableOn: Array<StageSemantics>, showableOnCards: boolean }> };

export type GeneralQueryVariables = Exact<{ [key: string]: never; }>;


export type GeneralQuery = { logViews: boolean, counters: { mode: CounterMode } };

export type SetLogViewsMutationVariables = Exact<{
  logViews: boolean;
}>;


export type SetLogViewsMutation = { setLogViews: { logViews: boolean } };

export type SetCounterModeMutationVariables = Exact<{
  mode: CounterMode;
}>;


export type SetCounterModeMutation = { setCounterMode: { mode: CounterMode } };

export type PipelineSettingsFragment = { id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> };

export type PipelinesInSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PipelinesInSettingsQuery = { pipelines: Array<{ id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> }>, ofLeads: Array<{ id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> }> };

export type CreatePipelineMutationVariables = Exact<{
  name: string;
}>;


export type CreatePipelineMutation = { createPipeline: { pipeline: { id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> } } };

export type RenamePipelineMutationVariables = Exact<{
  id: string;
  name: string;
  expectedVersion: number;
}>;


export type RenamePipelineMutation = { updatePipeline: { pipeline: { id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> } } };

export type SetCardFieldsMutationVariables = Exact<{
  id: string;
  cardFields: Array<string> | string;
  expectedVersion: number;
}>;


export type SetCardFieldsMutation = { updatePipeline: { pipeline: { id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> } } };

export type ReorderPipelinesMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type ReorderPipelinesMutation = { reorderPipelines: { pipelines: Array<{ id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> }> } };

export type DeletePipelineMutationVariables = Exact<{
  id: string;
  moveItemsTo?: MoveItemsTo | null | undefined;
}>;


export type DeletePipelineMutation = { deletePipeline: { pipelines: Array<{ id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> }> } };

export type CreateStageMutationVariables = Exact<{
  input: CreateStageInput;
}>;


export type CreateStageMutation = { createStage: { pipeline: { id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> } } };

export type UpdateStageMutationVariables = Exact<{
  id: string;
  input: UpdateStageInput;
  expectedVersion: number;
}>;


export type UpdateStageMutation = { updateStage: { pipeline: { id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> } } };

export type ReorderStagesMutationVariables = Exact<{
  pipelineId: string;
  ids: Array<string> | string;
}>;


export type ReorderStagesMutation = { reorderStages: { pipeline: { id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> } } };

export type DeleteStageMutationVariables = Exact<{
  id: string;
  moveItemsToStageId?: string | null | undefined;
}>;


export type DeleteStageMutation = { deleteStage: { pipeline: { id: string, kind: PipelineKind, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> } } };

export type PersonLineFragment = { id: string, name: string, email: string, isActive: boolean, isAdmin: boolean, isPending: boolean, avatarUrl: string | null, version: number };

export type DepartmentLineFragment = { id: string, name: string, parentId: string | null, sort: number, version: number, members: Array<{ id: string, name: string, email: string, isActive: boolean, isAdmin: boolean, isPending: boolean, avatarUrl: string | null, version: number }>, heads: Array<{ id: string }> };

export type GroupLineFragment = { id: string, kind: GroupKind, name: string, version: number, members: Array<{ id: string, name: string }> };

export type StructureQueryVariables = Exact<{ [key: string]: never; }>;


export type StructureQuery = { departments: Array<{ id: string, name: string, parentId: string | null, sort: number, version: number, members: Array<{ id: string, name: string, email: string, isActive: boolean, isAdmin: boolean, isPending: boolean, avatarUrl: string | null, version: number }>, heads: Array<{ id: string }> }>, groups: Array<{ id: string, kind: GroupKind, name: string, version: number, members: Array<{ id: string, name: string }> }> };

export type StaffQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffQuery = { users: { totalCount: number, nodes: Array<{ id: string, name: string, email: string, isActive: boolean, isAdmin: boolean, isPending: boolean, avatarUrl: string | null, version: number }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServicesQuery = { services: Array<{ id: string, name: string, isActive: boolean }> };

export type CreateServiceMutationVariables = Exact<{
  name: string;
}>;


export type CreateServiceMutation = { createService: { user: { id: string, name: string, isActive: boolean } } };

export type ResponsibilitiesQueryVariables = Exact<{
  userId: string;
}>;


export type ResponsibilitiesQuery = { responsibilities: { openActivities: number, items: Array<{ kind: ItemKind, count: number }> } };

export type CreateDepartmentMutationVariables = Exact<{
  input: DepartmentInput;
  parentId?: string | null | undefined;
}>;


export type CreateDepartmentMutation = { createDepartment: { departments: Array<{ id: string, name: string, parentId: string | null, sort: number, version: number, members: Array<{ id: string, name: string, email: string, isActive: boolean, isAdmin: boolean, isPending: boolean, avatarUrl: string | null, version: number }>, heads: Array<{ id: string }> }> } };

export type UpdateDepartmentMutationVariables = Exact<{
  id: string;
  input: DepartmentInput;
  expectedVersion: number;
}>;


export type UpdateDepartmentMutation = { updateDepartment: { departments: Array<{ id: string, name: string, parentId: string | null, sort: number, version: number, members: Array<{ id: string, name: string, email: string, isActive: boolean, isAdmin: boolean, isPending: boolean, avatarUrl: string | null, version: number }>, heads: Array<{ id: string }> }> } };

export type MoveDepartmentMutationVariables = Exact<{
  id: string;
  parentId?: string | null | undefined;
  beforeId?: string | null | undefined;
}>;


export type MoveDepartmentMutation = { moveDepartment: { departments: Array<{ id: string, name: string, parentId: string | null, sort: number, version: number, members: Array<{ id: string, name: string, email: string, isActive: boolean, isAdmin: boolean, isPending: boolean, avatarUrl: string | null, version: number }>, heads: Array<{ id: string }> }> } };

export type DeleteDepartmentMutationVariables = Exact<{
  id: string;
}>;


export type DeleteDepartmentMutation = { deleteDepartment: { departments: Array<{ id: string, name: string, parentId: string | null, sort: number, version: number, members: Array<{ id: string, name: string, email: string, isActive: boolean, isAdmin: boolean, isPending: boolean, avatarUrl: string | null, version: number }>, heads: Array<{ id: string }> }> } };

export type CreateGroupMutationVariables = Exact<{
  kind: GroupKind;
  input: GroupInput;
}>;


export type CreateGroupMutation = { createGroup: { group: { id: string } } };

export type UpdateGroupMutationVariables = Exact<{
  id: string;
  input: GroupInput;
  expectedVersion: number;
}>;


export type UpdateGroupMutation = { updateGroup: { group: { id: string } } };

export type DeleteGroupMutationVariables = Exact<{
  id: string;
}>;


export type DeleteGroupMutation = { deleteGroup: { deletedId: string } };

export type InviteUserMutationVariables = Exact<{
  input: StaffInput;
  roleIds: Array<string> | string;
}>;


export type InviteUserMutation = { inviteUser: { path: string, expiresAt: string, user: { name: string } } };

export type MakeEntryLinkMutationVariables = Exact<{
  id: string;
}>;


export type MakeEntryLinkMutation = { makeEntryLink: { path: string, expiresAt: string, user: { name: string } } };

export type UpdateUserMutationVariables = Exact<{
  id: string;
  input: StaffInput;
  expectedVersion: number;
}>;


export type UpdateUserMutation = { updateUser: { user: { id: string } } };

export type DeactivateUserMutationVariables = Exact<{
  id: string;
  successorId?: string | null | undefined;
  reassignActivities: boolean;
}>;


export type DeactivateUserMutation = { deactivateUser: { user: { id: string } } };

export type ReactivateUserMutationVariables = Exact<{
  id: string;
}>;


export type ReactivateUserMutation = { reactivateUser: { user: { id: string } } };

export type MergeTagsMutationVariables = Exact<{
  ids: Array<string> | string;
  intoId: string;
}>;


export type MergeTagsMutation = { mergeTags: { job: { id: string } | null } };

export type DeleteTagMutationVariables = Exact<{
  id: string;
}>;


export type DeleteTagMutation = { deleteTag: { job: { id: string } | null } };

export type TagEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TagEventsSubscription = { tagEvents: { cursor: string, type: TagEventType, tagId: string | null, tag: { id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null } | null } };

export type TagFieldsFragment = { id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null };

export type TagsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TagsQuery = { tags: Array<{ id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null }> };

export type CreateTagMutationVariables = Exact<{
  name: string;
}>;


export type CreateTagMutation = { createTag: { tag: { id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null } } };

export type UpdateTagMutationVariables = Exact<{
  id: string;
  input: UpdateTagInput;
  expectedVersion: number;
}>;


export type UpdateTagMutation = { updateTag: { tag: { id: string, name: string, color: string, version: number, leavingJobId: string | null, intoId: string | null } } };

export type BulkTagMutationVariables = Exact<{
  kind: ItemKind;
  ids: Array<string> | string;
  addIds?: Array<string> | string | null | undefined;
  removeIds?: Array<string> | string | null | undefined;
}>;


export type BulkTagMutation = { bulkTag: { updatedIds: Array<string>, operationId: string | null, skipped: Array<{ id: string }> } };

export type ApiTokenLineFragment = { id: string, name: string, scopes: Array<TokenScope> | null, allowedOrigins: Array<string> | null, createdAt: string, lastUsedAt: string | null, expiresAt: string | null };

export type ApiTokensQueryVariables = Exact<{
  serviceId?: string | null | undefined;
}>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<TokenScope> | null, allowedOrigins: Array<string> | null, createdAt: string, lastUsedAt: string | null, expiresAt: string | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  expiresAt?: string | null | undefined;
  scopes?: Array<TokenScope> | TokenScope | null | undefined;
  allowedOrigins?: Array<string> | string | null | undefined;
  serviceId?: string | null | undefined;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, apiToken: { id: string, name: string, scopes: Array<TokenScope> | null, allowedOrigins: Array<string> | null, createdAt: string, lastUsedAt: string | null, expiresAt: string | null } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
  serviceId?: string | null | undefined;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: boolean };

export type UndoMutationVariables = Exact<{
  operationId: string;
  clientOpId: string;
}>;


export type UndoMutation = { undo:
    | { __typename: 'UndoConflict', kind: string, record: { id: string, name: string }, changedBy: { name: string } | null }
    | { __typename: 'Undone', operationId: string | null, job: { id: string, name: string, subject: string, state: JobState, attempt: number, due: string | null, createdAt: string, startedAt: string | null, finishedAt: string | null, result: unknown, error: string | null, operationId: string | null, version: number, starter: { id: string, name: string } | null, progress: { done: number, total: number | null } } | null, stayed: Array<{ reason: string | null, record: { id: string, name: string } | null, changedBy: { name: string } | null }> }
   };

export type ViewEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ViewEventsSubscription = { viewEvents: { cursor: string, type: ViewEventType, section: ItemKind | null } };

export type SavedViewFieldsFragment = { id: string, code: string | null, name: string, filter: unknown, search: string | null, columns: Array<string> | null, pinned: Array<string>, lanes: string | null, isShared: boolean, isDefault: boolean, version: number, sort: Array<{ field: string, direction: SortDirection }>, owner: { id: string, name: string } | null, problems: Array<{ path: string, code: string }>, access: { canUpdate: boolean, canDelete: boolean } };

export type ViewPreferenceFieldsFragment = { mode: ViewMode, density: Density, defaultViewId: string | null, columns: Array<{ field: string, width: number | null, isPinned: boolean }> | null };

export type SavedViewsQueryVariables = Exact<{
  section: ItemKind;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, code: string | null, name: string, filter: unknown, search: string | null, columns: Array<string> | null, pinned: Array<string>, lanes: string | null, isShared: boolean, isDefault: boolean, version: number, sort: Array<{ field: string, direction: SortDirection }>, owner: { id: string, name: string } | null, problems: Array<{ path: string, code: string }>, access: { canUpdate: boolean, canDelete: boolean } }> };

export type ViewPreferenceQueryVariables = Exact<{
  section: ItemKind;
}>;


export type ViewPreferenceQuery = { viewPreference: { mode: ViewMode, density: Density, defaultViewId: string | null, columns: Array<{ field: string, width: number | null, isPinned: boolean }> | null } };

export type SaveViewMutationVariables = Exact<{
  id?: string | null | undefined;
  input: ViewInput;
  expectedVersion?: number | null | undefined;
}>;


export type SaveViewMutation = { saveView: { view: { id: string, code: string | null, name: string, filter: unknown, search: string | null, columns: Array<string> | null, pinned: Array<string>, lanes: string | null, isShared: boolean, isDefault: boolean, version: number, sort: Array<{ field: string, direction: SortDirection }>, owner: { id: string, name: string } | null, problems: Array<{ path: string, code: string }>, access: { canUpdate: boolean, canDelete: boolean } } } };

export type ShareViewMutationVariables = Exact<{
  id: string;
  isShared: boolean;
  expectedVersion: number;
}>;


export type ShareViewMutation = { shareView: { view: { id: string, code: string | null, name: string, filter: unknown, search: string | null, columns: Array<string> | null, pinned: Array<string>, lanes: string | null, isShared: boolean, isDefault: boolean, version: number, sort: Array<{ field: string, direction: SortDirection }>, owner: { id: string, name: string } | null, problems: Array<{ path: string, code: string }>, access: { canUpdate: boolean, canDelete: boolean } } } };

export type DeleteViewMutationVariables = Exact<{
  id: string;
}>;


export type DeleteViewMutation = { deleteView: { deletedId: string } };

export type SaveViewPreferenceMutationVariables = Exact<{
  section: ItemKind;
  input: ViewPreferenceInput;
  forAll: boolean;
}>;


export type SaveViewPreferenceMutation = { saveViewPreference: { preference: { mode: ViewMode, density: Density, defaultViewId: string | null, columns: Array<{ field: string, width: number | null, isPinned: boolean }> | null } } };

export type WorkCalendarFieldsFragment = { timeZone: string, workdays: Array<Weekday>, starts: string, ends: string, country: string | null, region: string | null, workedDays: Array<string>, version: number, holidays: Array<{ day: string, name: string }> };

export type WorkCalendarQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkCalendarQuery = { workCalendar: { timeZone: string, workdays: Array<Weekday>, starts: string, ends: string, country: string | null, region: string | null, workedDays: Array<string>, version: number, holidays: Array<{ day: string, name: string }> } };

export type UpdateWorkCalendarMutationVariables = Exact<{
  input: WorkCalendarInput;
  expectedVersion: number;
}>;


export type UpdateWorkCalendarMutation = { updateWorkCalendar: { workCalendar: { timeZone: string, workdays: Array<Weekday>, starts: string, ends: string, country: string | null, region: string | null, workedDays: Array<string>, version: number, holidays: Array<{ day: string, name: string }> } } };

export type PublicHolidaysQueryVariables = Exact<{
  year: number;
}>;


export type PublicHolidaysQuery = { workCalendar: { publicHolidays: Array<{ day: string, name: string }> } };

export type HolidayCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type HolidayCountriesQuery = { holidayCountries: Array<string> };

export type HolidayRegionsQueryVariables = Exact<{
  country: string;
}>;


export type HolidayRegionsQuery = { holidayRegions: Array<{ code: string, name: string }> };

export type SuggestDeadlineQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestDeadlineQuery = { suggestDeadline: string };

export type WorkloadQueryVariables = Exact<{
  kind: ItemKind;
  pipelineId: string;
}>;


export type WorkloadQuery = { workload: { pipeline: { id: string, stages: Array<{ id: string, name: string, color: string, semantics: StageSemantics }> }, cells: Array<{ stageId: string, count: number, overdue: number, unattended: number, idle: number, user: { id: string, name: string }, amount: { amount: string, currency: string } }> } };

export type WorkloadNewsSubscriptionVariables = Exact<{
  pipelineId: string;
  after?: string | null | undefined;
}>;


export type WorkloadNewsSubscription = { boardEvents: { cursor: string, type: BoardEventType } };

export type ActivityColumnFieldsFragment = { column: ActivityColumn, count: number, deadline: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, cards: Array<{ id: string, dueAt: string | null, canMove: boolean, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } } | null }> };

export type ActivityBoardQueryVariables = Exact<{
  kind: ItemKind;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  only?: Array<string> | string | null | undefined;
}>;


export type ActivityBoardQuery = { activityBoard: { cursor: string, turnsIn: number, columns: Array<{ column: ActivityColumn, count: number, deadline: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, cards: Array<{ id: string, dueAt: string | null, canMove: boolean, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } } | null }> }> } };

export type ActivityBoardColumnQueryVariables = Exact<{
  kind: ItemKind;
  column: ActivityColumn;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivityBoardColumnQuery = { activityBoardColumn: { column: ActivityColumn, count: number, deadline: string | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, cards: Array<{ id: string, dueAt: string | null, canMove: boolean, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } } | null }> } };

export type ActivityBoardEventsSubscriptionVariables = Exact<{
  kind: ItemKind;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ActivityBoardEventsSubscription = { activityBoardEvents: { cursor: string, type: ActivityBoardEventType, ids: Array<string>, actor: { id: string, name: string } | null } };

export type MoveOnActivityBoardMutationVariables = Exact<{
  id: string;
  column: ActivityColumn;
}>;


export type MoveOnActivityBoardMutation = { moveOnActivityBoard: { column: ActivityColumn | null, operationId: string | null } };

export type DeleteDealsOnBoardMutationVariables = Exact<{
  ids: Array<string> | string;
  clientOpId: string;
}>;


export type DeleteDealsOnBoardMutation = { deleteDeals: { deletedIds: Array<string>, operationId: string | null } };

export type EditDealOnBoardMutationVariables = Exact<{
  id: string;
  input: DealInput;
  expectedVersion: number;
  clientOpId: string;
}>;


export type EditDealOnBoardMutation = { updateDeal: { operationId: string | null, deal: { version: number, title: string, expectedCloseDate: string | null, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string } } | null } };

export type StageFieldsFragment = { id: string, pipelineId: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number };

export type PipelineFieldsFragment = { id: string, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, mostCardFields: number, stages: Array<{ id: string, pipelineId: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> };

export type CardFieldsFragment = { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } };

export type LaneFieldsFragment = { laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } };

export type TotalsFieldsFragment = { stageId: string, count: number, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null };

export type ColumnFieldsFragment = { cursor: string, count: number, stage: { id: string }, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null, cards: Array<{ id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type BoardFieldsFragment = { cursor: string, pipeline: { id: string, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, mostCardFields: number, stages: Array<{ id: string, pipelineId: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> }, columns: Array<{ cursor: string, count: number, stage: { id: string }, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null, cards: Array<{ id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }> };

export type BoardQueryVariables = Exact<{
  pipelineId: string;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  sort?: Array<Sort> | Sort | null | undefined;
  lanes?: string | null | undefined;
}>;


export type BoardQuery = { board: { cursor: string, pipeline: { id: string, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, mostCardFields: number, stages: Array<{ id: string, pipelineId: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> }, columns: Array<{ cursor: string, count: number, stage: { id: string }, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null, cards: Array<{ id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }> } };

export type BoardLaneQueryVariables = Exact<{
  pipelineId: string;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  sort?: Array<Sort> | Sort | null | undefined;
}>;


export type BoardLaneQuery = { board: { columns: Array<{ cursor: string, count: number, stage: { id: string }, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null, cards: Array<{ id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }> } };

export type BoardColumnQueryVariables = Exact<{
  stageId: string;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  sort?: Array<Sort> | Sort | null | undefined;
  lanes?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardColumnQuery = { boardColumn: { cursor: string, count: number, stage: { id: string }, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null, cards: Array<{ id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BoardEventsSubscriptionVariables = Exact<{
  pipelineId: string;
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  lanes?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardEventsSubscription = { boardEvents: { cursor: string, type: BoardEventType, itemId: string | null, fromStageId: string | null, toStageId: string | null, kind: string | null, clientOpId: string | null, staysForId: string | null, stageIds: Array<string>, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } } | null, actor: { id: string, name: string } | null, totals: Array<{ stageId: string, count: number, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null }>, pipeline: { id: string, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, mostCardFields: number, stages: Array<{ id: string, pipelineId: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> } | null, record: { id: string, name: string } | null, tag: { id: string, name: string, color: string } | null } };

export type MovedFieldsFragment = { cursor: string, operationId: string | null, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, totals: Array<{ stageId: string, count: number, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null }> };

export type ConflictFieldsFragment = { cursor: string, changedAt: string | null, kind: string | null, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, changedBy: { id: string, name: string } | null };

export type MissingFieldsFragment = { cursor: string, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, fields: Array<{ name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> }> };

export type RefusedFieldsFragment = { itemId: string, code: ErrorCode, reason: string | null, message: string };

export type MoveDealMutationVariables = Exact<{
  id: string;
  stageId: string;
  before?: string | null | undefined;
  after?: string | null | undefined;
  expectedVersion: number;
  input?: EnteringInput | null | undefined;
  clientOpId: string;
}>;


export type MoveDealMutation = { moveItem:
    | { __typename: 'CardConflict', cursor: string, changedAt: string | null, kind: string | null, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, changedBy: { id: string, name: string } | null }
    | { __typename: 'CardMoved', cursor: string, operationId: string | null, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, totals: Array<{ stageId: string, count: number, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null }> }
    | { __typename: 'FieldsRequired', cursor: string, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, fields: Array<{ name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> }> }
   };

export type MoveDealsMutationVariables = Exact<{
  moves: Array<CardMove> | CardMove;
  stageId: string;
  before?: string | null | undefined;
  after?: string | null | undefined;
  input?: EnteringInput | null | undefined;
  clientOpId: string;
}>;


export type MoveDealsMutation = { moveItems: { operationId: string | null, outcomes: Array<
      | { __typename: 'CardConflict', cursor: string, changedAt: string | null, kind: string | null, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, changedBy: { id: string, name: string } | null }
      | { __typename: 'CardMoved', cursor: string, operationId: string | null, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, totals: Array<{ stageId: string, count: number, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null }> }
      | { __typename: 'CardRefused', itemId: string, code: ErrorCode, reason: string | null, message: string }
      | { __typename: 'FieldsRequired', cursor: string, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, fields: Array<{ name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> }> }
    > } };

export type AssignDealsMutationVariables = Exact<{
  ids: Array<string> | string;
  responsibleId: string;
  clientOpId: string;
}>;


export type AssignDealsMutation = { assignCards: { removedIds: Array<string>, operationId: string | null, cards: Array<{ id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }>, skipped: Array<{ itemId: string, code: ErrorCode, reason: string | null, message: string }> } };

export type MoveItemsToPipelineMutationVariables = Exact<{
  moves: Array<CardMove> | CardMove;
  pipelineId: string;
  stages: Array<StageStep> | StageStep;
  input?: EnteringInput | null | undefined;
  clientOpId: string;
}>;


export type MoveItemsToPipelineMutation = { moveItemsToPipeline: { operationId: string | null, outcomes: Array<
      | { __typename: 'CardConflict', cursor: string, changedAt: string | null, kind: string | null, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, changedBy: { id: string, name: string } | null }
      | { __typename: 'CardMoved', cursor: string, operationId: string | null, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, totals: Array<{ stageId: string, count: number, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null }> }
      | { __typename: 'CardRefused', itemId: string, code: ErrorCode, reason: string | null, message: string }
      | { __typename: 'FieldsRequired', cursor: string, card: { id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }, fields: Array<{ name: string, inputName: string, custom: boolean, label: string, type: FieldType, multiple: boolean, maxLength: number | null, pickList: string | null, options: Array<{ id: string, label: string }> }> }
    > } };

export type OpeningQueryVariables = Exact<{
  pipelineNumber?: number | null | undefined;
}>;


export type OpeningQuery = { me: { timeZone: string, locale: string, theme: Theme, readsItems: boolean, sections: Array<Section>, isAdmin: boolean, baseCurrency: string, today: string, canManagePipelines: boolean, flags: Array<RoleFlag>, user: { id: string, number: number, name: string, email: string, avatarUrl: string | null }, currencies: Array<{ code: string, format: CurrencyFormat }> }, pipelines: Array<{ id: string, number: number, name: string, isDefault: boolean }>, viewPreference: { mode: ViewMode, density: Density, defaultViewId: string | null, columns: Array<{ field: string, width: number | null, isPinned: boolean }> | null }, board: { cursor: string, pipeline: { id: string, number: number, name: string, isDefault: boolean, version: number, cardFields: Array<string>, mostCardFields: number, stages: Array<{ id: string, pipelineId: string, name: string, color: string, semantics: StageSemantics, probability: number, idleDays: number | null, requiredFields: Array<string>, isSystem: boolean, version: number }> }, columns: Array<{ cursor: string, count: number, stage: { id: string }, sum: { amount: string, currency: string }, weightedSum: { amount: string, currency: string }, lanes: Array<{ laneId: string | null, name: string | null, color: string | null, place: number, count: number, sum: { amount: string, currency: string } }> | null, cards: Array<{ id: string, number: number, title: string, version: number, pipelineId: string, stageId: string, rank: string, expectedCloseDate: string | null, stageSince: string, createdAt: string, commentCount: number, reachedBy: Array<ChannelKind>, repeat: CardRepeat | null, picked: unknown, amount: { amount: string, currency: string }, amountBase: { amount: string, currency: string }, company: { id: string, name: string } | null, contact: { id: string, name: string } | null, responsible: { id: string, name: string }, nextActivity: { id: string, type: ActivityType, subject: string, deadline: string | null, openCount: number } | null, waiting: Array<{ deadline: string | null, isIncoming: boolean, forId: string }>, lastComment: { at: string, authorId: string } | null, tags: Array<{ id: string, name: string, color: string }>, fields: Array<{ name: string, value: string, isRemoved: boolean }>, access: { canUpdate: boolean, canDelete: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }> } };

export type PresenceSubscriptionVariables = Exact<{
  placeId: string;
  tab: string;
}>;


export type PresenceSubscription = { presence: { people: Array<{ heldIds: Array<string>, user: { id: string, name: string } }> } };

export type HoldCardsMutationVariables = Exact<{
  tab: string;
  itemIds: Array<string> | string;
}>;


export type HoldCardsMutation = { holdCard: { heldIds: Array<string> } };

export type SeenDealsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SeenDealsQuery = { seenCards: Array<{ itemId: string, at: string }> };

export type MarkSeenMutationVariables = Exact<{
  itemId: string;
}>;


export type MarkSeenMutation = { markSeen: { at: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AbsenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment AbsenceFields on Absence {
  id
  starts
  ends
  note
}
    `, {"fragmentName":"AbsenceFields"}) as unknown as TypedDocumentString<AbsenceFieldsFragment, unknown>;
export const ActivityLineFragmentDoc = new TypedDocumentString(`
    fragment ActivityLine on Activity {
  id
  number
  type
  subject
  description
  direction
  priority
  reminders
  deadline
  startAt
  endAt
  place
  status
  checklist {
    id
    text
    isDone
  }
  participants {
    id
    name
  }
  observers {
    id
    name
  }
  result
  isCompleted
  completedAt
  version
  responsible {
    id
    name
  }
  completedBy {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
    `, {"fragmentName":"ActivityLine"}) as unknown as TypedDocumentString<ActivityLineFragment, unknown>;
export const ActivityPageFragmentDoc = new TypedDocumentString(`
    fragment ActivityPage on Activity {
  ...ActivityLine
  title
  createdAt
  author {
    id
    name
  }
  hiddenItems
  items {
    __typename
    id
    number
    title
  }
}
    fragment ActivityLine on Activity {
  id
  number
  type
  subject
  description
  direction
  priority
  reminders
  deadline
  startAt
  endAt
  place
  status
  checklist {
    id
    text
    isDone
  }
  participants {
    id
    name
  }
  observers {
    id
    name
  }
  result
  isCompleted
  completedAt
  version
  responsible {
    id
    name
  }
  completedBy {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}`, {"fragmentName":"ActivityPage"}) as unknown as TypedDocumentString<ActivityPageFragment, unknown>;
export const MyActivityFragmentDoc = new TypedDocumentString(`
    fragment MyActivity on Activity {
  id
  number
  type
  subject
  deadline
  isCompleted
  priority
  responsible {
    id
    name
  }
  hiddenItems
  access {
    canUpdate
  }
  items {
    __typename
    id
    number
    title
  }
}
    `, {"fragmentName":"MyActivity"}) as unknown as TypedDocumentString<MyActivityFragment, unknown>;
export const TagFieldsFragmentDoc = new TypedDocumentString(`
    fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}
    `, {"fragmentName":"TagFields"}) as unknown as TypedDocumentString<TagFieldsFragment, unknown>;
export const ReachableFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
    `, {"fragmentName":"ReachableFields"}) as unknown as TypedDocumentString<ReachableFieldsFragment, unknown>;
export const RequisiteSetFragmentDoc = new TypedDocumentString(`
    fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}
    `, {"fragmentName":"RequisiteSet"}) as unknown as TypedDocumentString<RequisiteSetFragment, unknown>;
export const DealLineFragmentDoc = new TypedDocumentString(`
    fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
    `, {"fragmentName":"DealLine"}) as unknown as TypedDocumentString<DealLineFragment, unknown>;
export const CompanyPageFragmentDoc = new TypedDocumentString(`
    fragment CompanyPage on Company {
  id
  number
  title
  version
  createdAt
  type {
    id
    label
    isRemoved
  }
  industry {
    id
    label
    isRemoved
  }
  employeeCount {
    id
    label
    isRemoved
  }
  revenue {
    amount
    currency
  }
  address
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  ...ReachableFields
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  requisites {
    ...RequisiteSet
  }
  access {
    canUpdate
    canDelete
  }
  contacts(first: 50) {
    nodes {
      id
      number
      title
      post
    }
    totalCount
  }
  deals(first: 50, sort: [{field: "createdAt", direction: DESC}]) {
    nodes {
      ...DealLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`, {"fragmentName":"CompanyPage"}) as unknown as TypedDocumentString<CompanyPageFragment, unknown>;
export const AskedFieldFragmentDoc = new TypedDocumentString(`
    fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}
    `, {"fragmentName":"AskedField"}) as unknown as TypedDocumentString<AskedFieldFragment, unknown>;
export const LackingTargetFragmentDoc = new TypedDocumentString(`
    fragment LackingTarget on TargetFieldsRequired {
  kind
  stage {
    name
  }
  fields {
    ...AskedField
  }
}
    fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}`, {"fragmentName":"LackingTarget"}) as unknown as TypedDocumentString<LackingTargetFragment, unknown>;
export const ContactPageFragmentDoc = new TypedDocumentString(`
    fragment ContactPage on Contact {
  id
  number
  title
  version
  createdAt
  firstName
  middleName
  lastName
  post
  type {
    id
    label
    isRemoved
  }
  salutation {
    id
    label
    isRemoved
  }
  source {
    id
    label
    isRemoved
  }
  birthDate
  address
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  ...ReachableFields
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  requisites {
    ...RequisiteSet
  }
  access {
    canUpdate
    canDelete
  }
  primaryCompany {
    id
  }
  companies(first: 50) {
    nodes {
      id
      number
      title
      industry {
        label
      }
    }
    totalCount
  }
  deals(first: 50, sort: [{field: "createdAt", direction: DESC}]) {
    nodes {
      ...DealLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`, {"fragmentName":"ContactPage"}) as unknown as TypedDocumentString<ContactPageFragment, unknown>;
export const CounterFieldsFragmentDoc = new TypedDocumentString(`
    fragment CounterFields on Counter {
  attention
  overdue
  today
  incoming
}
    `, {"fragmentName":"CounterFields"}) as unknown as TypedDocumentString<CounterFieldsFragment, unknown>;
export const CountersFieldsFragmentDoc = new TypedDocumentString(`
    fragment CountersFields on Counters {
  total {
    ...CounterFields
  }
  sections {
    kind
    idle
    unattended
    counter {
      ...CounterFields
    }
  }
  mode
}
    fragment CounterFields on Counter {
  attention
  overdue
  today
  incoming
}`, {"fragmentName":"CountersFields"}) as unknown as TypedDocumentString<CountersFieldsFragment, unknown>;
export const JobFieldsFragmentDoc = new TypedDocumentString(`
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}
    `, {"fragmentName":"JobFields"}) as unknown as TypedDocumentString<JobFieldsFragment, unknown>;
export const CrmSettingsFieldsFragmentDoc = new TypedDocumentString(`
    fragment CrmSettingsFields on CrmSettings {
  mode
  repeatLeadsEnabled
  createCompany
  version
  pipeline {
    id
  }
  openLeads
  conversion {
    ...JobFields
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`, {"fragmentName":"CrmSettingsFields"}) as unknown as TypedDocumentString<CrmSettingsFieldsFragment, unknown>;
export const CurrencyFieldsFragmentDoc = new TypedDocumentString(`
    fragment CurrencyFields on Currency {
  code
  rate
  isBase
  isReport
  format
  version
}
    `, {"fragmentName":"CurrencyFields"}) as unknown as TypedDocumentString<CurrencyFieldsFragment, unknown>;
export const CustomFieldShapeFragmentDoc = new TypedDocumentString(`
    fragment CustomFieldShape on CustomField {
  id
  kind
  code
  label
  type
  linkTo
  pickList
  multiple
  required
  defaultValue
  showInFilter
  showInList
  searchable
  sortable
  version
}
    `, {"fragmentName":"CustomFieldShape"}) as unknown as TypedDocumentString<CustomFieldShapeFragment, unknown>;
export const DealLinesFragmentDoc = new TypedDocumentString(`
    fragment DealLines on DealConnection {
  nodes {
    ...DealLine
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}`, {"fragmentName":"DealLines"}) as unknown as TypedDocumentString<DealLinesFragment, unknown>;
export const ExportFieldsFragmentDoc = new TypedDocumentString(`
    fragment ExportFields on Export {
  id
  title
  rows
  url
  expiresAt
}
    `, {"fragmentName":"ExportFields"}) as unknown as TypedDocumentString<ExportFieldsFragment, unknown>;
export const ImportStateFragmentDoc = new TypedDocumentString(`
    fragment ImportState on ImportFile {
  id
  kind
  name
  format
  uploadedAt
  isBegun
  isUndone
  errorsUrl
  job {
    ...JobFields
  }
  undoJob {
    ...JobFields
  }
  trialJob {
    ...JobFields
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`, {"fragmentName":"ImportState"}) as unknown as TypedDocumentString<ImportStateFragment, unknown>;
export const ImportShownFragmentDoc = new TypedDocumentString(`
    fragment ImportShown on ImportFile {
  ...ImportState
  keys
  fields {
    code
    label
    type
    required
    multiple
    maxLength
    options
    pickList
  }
  reading(reading: $reading) {
    encoding
    delimiter
    sheets
    sheet
    decimalMark
    dateOrder
    columns {
      place
      name
      samples
      suggestion
      label
    }
  }
}
    fragment ImportState on ImportFile {
  id
  kind
  name
  format
  uploadedAt
  isBegun
  isUndone
  errorsUrl
  job {
    ...JobFields
  }
  undoJob {
    ...JobFields
  }
  trialJob {
    ...JobFields
  }
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`, {"fragmentName":"ImportShown"}) as unknown as TypedDocumentString<ImportShownFragment, unknown>;
export const IntakeDecisionFieldsFragmentDoc = new TypedDocumentString(`
    fragment IntakeDecisionFields on IntakeDecision {
  outcome
  items {
    __typename
    number
    title
  }
}
    `, {"fragmentName":"IntakeDecisionFields"}) as unknown as TypedDocumentString<IntakeDecisionFieldsFragment, unknown>;
export const QueueFieldsFragmentDoc = new TypedDocumentString(`
    fragment QueueFields on Queue {
  id
  name
  method
  withinHours
  isOpen
  version
  fallback {
    id
    name
  }
  last {
    id
  }
  members {
    presence
    openItems
    user {
      id
      name
      avatarUrl
    }
  }
}
    `, {"fragmentName":"QueueFields"}) as unknown as TypedDocumentString<QueueFieldsFragment, unknown>;
export const IntakeQueuesFieldsFragmentDoc = new TypedDocumentString(`
    fragment IntakeQueuesFields on IntakeQueues {
  version
  usual {
    id
  }
  channels {
    medium
    queue {
      id
    }
  }
}
    `, {"fragmentName":"IntakeQueuesFields"}) as unknown as TypedDocumentString<IntakeQueuesFieldsFragment, unknown>;
export const CardLayoutFieldsFragmentDoc = new TypedDocumentString(`
    fragment CardLayoutFields on CardLayout {
  scope
  pipelineId
  roleId
  isForced
  sections {
    title
    fields
  }
  hidden
  fixed
}
    `, {"fragmentName":"CardLayoutFields"}) as unknown as TypedDocumentString<CardLayoutFieldsFragment, unknown>;
export const LeadRecordFragmentDoc = new TypedDocumentString(`
    fragment LeadRecord on Lead {
  id
  number
  title
  version
  createdAt
  closedAt
  firstName
  middleName
  lastName
  companyTitle
  post
  address
  sourceDescription
  description
  isRepeat
  salutation {
    id
    label
    isRemoved
  }
  source {
    id
    label
    isRemoved
  }
  junkReason {
    id
    label
    isRemoved
  }
  amount {
    amount
    currency
  }
  ...ReachableFields
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  pipeline {
    id
    number
    name
    stages {
      id
      name
      color
      semantics
      probability
    }
  }
  stage {
    id
    name
    color
    semantics
    probability
  }
  company {
    id
    number
    title
  }
  contact {
    id
    number
    title
  }
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
    fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`, {"fragmentName":"LeadRecord"}) as unknown as TypedDocumentString<LeadRecordFragment, unknown>;
export const BulkAnswerFragmentDoc = new TypedDocumentString(`
    fragment BulkAnswer on BulkPayload {
  updated
  updatedIds
  skipped {
    number
    code
    message
    path
  }
  job {
    ...JobFields
  }
  operationId
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`, {"fragmentName":"BulkAnswer"}) as unknown as TypedDocumentString<BulkAnswerFragment, unknown>;
export const ReachFragmentDoc = new TypedDocumentString(`
    fragment Reach on Reachable {
  phones {
    value
  }
  emails {
    value
  }
}
    `, {"fragmentName":"Reach"}) as unknown as TypedDocumentString<ReachFragment, unknown>;
export const NotificationFieldsFragmentDoc = new TypedDocumentString(`
    fragment NotificationFields on Notification {
  id
  kind
  title
  count
  at
  readAt
  actor {
    id
    name
  }
  item {
    __typename
    id
    ... on CrmItem {
      number
      title
    }
    ... on Activity {
      number
      deadline
      items {
        title
      }
    }
  }
}
    `, {"fragmentName":"NotificationFields"}) as unknown as TypedDocumentString<NotificationFieldsFragment, unknown>;
export const MyCompanyFieldsFragmentDoc = new TypedDocumentString(`
    fragment MyCompanyFields on MyCompany {
  id
  legalName
  phones
  requisites {
    ...RequisiteSet
  }
  isDefault
  isActive
  version
}
    fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}`, {"fragmentName":"MyCompanyFields"}) as unknown as TypedDocumentString<MyCompanyFieldsFragment, unknown>;
export const PickListFieldsFragmentDoc = new TypedDocumentString(`
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}
    `, {"fragmentName":"PickListFields"}) as unknown as TypedDocumentString<PickListFieldsFragment, unknown>;
export const PipelineChoiceFieldsFragmentDoc = new TypedDocumentString(`
    fragment PipelineChoiceFields on Pipeline {
  id
  number
  name
  isDefault
}
    `, {"fragmentName":"PipelineChoiceFields"}) as unknown as TypedDocumentString<PipelineChoiceFieldsFragment, unknown>;
export const DeviceLineFragmentDoc = new TypedDocumentString(`
    fragment DeviceLine on Device {
  id
  isApp
  browser
  system
  address
  signedInAt
  lastUsedAt
  isCurrent
}
    `, {"fragmentName":"DeviceLine"}) as unknown as TypedDocumentString<DeviceLineFragment, unknown>;
export const DealRecordFragmentDoc = new TypedDocumentString(`
    fragment DealRecord on Deal {
  id
  number
  title
  version
  createdAt
  amount {
    amount
    currency
  }
  probability
  beginDate
  expectedCloseDate
  closedAt
  isRepeat
  isRepeatInquiry
  source {
    id
    label
    isRemoved
  }
  lossReason {
    id
    label
    isRemoved
  }
  type {
    id
    label
    isRemoved
  }
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  stageSince
  pipeline {
    id
    number
    name
    stages {
      id
      name
      color
      semantics
      probability
    }
  }
  stage {
    id
    name
    color
    semantics
    probability
  }
  company {
    id
    number
    title
  }
  myCompany {
    id
    name: legalName
  }
  contacts(first: 100) {
    nodes {
      id
      number
      title
    }
  }
  primaryContact {
    id
  }
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
    fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`, {"fragmentName":"DealRecord"}) as unknown as TypedDocumentString<DealRecordFragment, unknown>;
export const TimelineNoteFragmentDoc = new TypedDocumentString(`
    fragment TimelineNote on Comment {
  id
  text
  createdAt
  editedAt
  deletedAt
  version
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
    `, {"fragmentName":"TimelineNote"}) as unknown as TypedDocumentString<TimelineNoteFragment, unknown>;
export const TimelineLineFragmentDoc = new TypedDocumentString(`
    fragment TimelineLine on TimelineEntry {
  id
  occurredAt
  kind
  channel
  parameters
  actor {
    id
    name
  }
  item {
    id
    number
    kind
    title
  }
  changes {
    field
    label
    old
    new
  }
  comment {
    ...TimelineNote
  }
  activity {
    id
    number
    type
    items {
      __typename
      id
      number
      title
    }
  }
}
    fragment TimelineNote on Comment {
  id
  text
  createdAt
  editedAt
  deletedAt
  version
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}`, {"fragmentName":"TimelineLine"}) as unknown as TypedDocumentString<TimelineLineFragment, unknown>;
export const RequisiteTemplateFieldsFragmentDoc = new TypedDocumentString(`
    fragment RequisiteTemplateFields on RequisiteTemplate {
  id
  name
  form
  country
  isActive
  isBuiltIn
  version
  fields {
    code
    label
    type
  }
}
    `, {"fragmentName":"RequisiteTemplateFields"}) as unknown as TypedDocumentString<RequisiteTemplateFieldsFragment, unknown>;
export const RoleSettingsFragmentDoc = new TypedDocumentString(`
    fragment RoleSettings on Role {
  id
  name
  version
  flags
  permissions {
    object
    operation
    pipelineId
    stageId
    level
  }
  holders {
    type
    id
    name
  }
}
    `, {"fragmentName":"RoleSettings"}) as unknown as TypedDocumentString<RoleSettingsFragment, unknown>;
export const RolePipelineFragmentDoc = new TypedDocumentString(`
    fragment RolePipeline on Pipeline {
  id
  name
  kind
  stages {
    id
    name
    color
  }
}
    `, {"fragmentName":"RolePipeline"}) as unknown as TypedDocumentString<RolePipelineFragment, unknown>;
export const MeFieldsFragmentDoc = new TypedDocumentString(`
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}
    `, {"fragmentName":"MeFields"}) as unknown as TypedDocumentString<MeFieldsFragment, unknown>;
export const PipelineSettingsFragmentDoc = new TypedDocumentString(`
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}
    `, {"fragmentName":"PipelineSettings"}) as unknown as TypedDocumentString<PipelineSettingsFragment, unknown>;
export const PersonLineFragmentDoc = new TypedDocumentString(`
    fragment PersonLine on User {
  id
  name
  email
  isActive
  isAdmin
  isPending
  avatarUrl
  version
}
    `, {"fragmentName":"PersonLine"}) as unknown as TypedDocumentString<PersonLineFragment, unknown>;
export const DepartmentLineFragmentDoc = new TypedDocumentString(`
    fragment DepartmentLine on Department {
  id
  name
  parentId
  sort
  version
  members {
    ...PersonLine
  }
  heads {
    id
  }
}
    fragment PersonLine on User {
  id
  name
  email
  isActive
  isAdmin
  isPending
  avatarUrl
  version
}`, {"fragmentName":"DepartmentLine"}) as unknown as TypedDocumentString<DepartmentLineFragment, unknown>;
export const GroupLineFragmentDoc = new TypedDocumentString(`
    fragment GroupLine on Group {
  id
  kind
  name
  version
  members {
    id
    name
  }
}
    `, {"fragmentName":"GroupLine"}) as unknown as TypedDocumentString<GroupLineFragment, unknown>;
export const ApiTokenLineFragmentDoc = new TypedDocumentString(`
    fragment ApiTokenLine on ApiToken {
  id
  name
  scopes
  allowedOrigins
  createdAt
  lastUsedAt
  expiresAt
}
    `, {"fragmentName":"ApiTokenLine"}) as unknown as TypedDocumentString<ApiTokenLineFragment, unknown>;
export const SavedViewFieldsFragmentDoc = new TypedDocumentString(`
    fragment SavedViewFields on SavedView {
  id
  code
  name
  filter
  search
  sort {
    field
    direction
  }
  columns
  pinned
  lanes
  isShared
  isDefault
  version
  owner {
    id
    name
  }
  problems {
    path
    code
  }
  access {
    canUpdate
    canDelete
  }
}
    `, {"fragmentName":"SavedViewFields"}) as unknown as TypedDocumentString<SavedViewFieldsFragment, unknown>;
export const ViewPreferenceFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewPreferenceFields on ViewPreference {
  mode
  columns {
    field
    width
    isPinned
  }
  density
  defaultViewId
}
    `, {"fragmentName":"ViewPreferenceFields"}) as unknown as TypedDocumentString<ViewPreferenceFieldsFragment, unknown>;
export const WorkCalendarFieldsFragmentDoc = new TypedDocumentString(`
    fragment WorkCalendarFields on WorkCalendar {
  timeZone
  workdays
  starts
  ends
  holidays {
    day
    name
  }
  country
  region
  workedDays
  version
}
    `, {"fragmentName":"WorkCalendarFields"}) as unknown as TypedDocumentString<WorkCalendarFieldsFragment, unknown>;
export const CardFieldsFragmentDoc = new TypedDocumentString(`
    fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
    `, {"fragmentName":"CardFields"}) as unknown as TypedDocumentString<CardFieldsFragment, unknown>;
export const ActivityColumnFieldsFragmentDoc = new TypedDocumentString(`
    fragment ActivityColumnFields on ActivityBoardColumn {
  column
  count
  deadline
  pageInfo {
    hasNextPage
    endCursor
  }
  cards {
    id
    dueAt
    canMove
    card {
      ...CardFields
    }
  }
}
    fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}`, {"fragmentName":"ActivityColumnFields"}) as unknown as TypedDocumentString<ActivityColumnFieldsFragment, unknown>;
export const StageFieldsFragmentDoc = new TypedDocumentString(`
    fragment StageFields on Stage {
  id
  pipelineId
  name
  color
  semantics
  probability
  idleDays
  requiredFields
  isSystem
  version
}
    `, {"fragmentName":"StageFields"}) as unknown as TypedDocumentString<StageFieldsFragment, unknown>;
export const PipelineFieldsFragmentDoc = new TypedDocumentString(`
    fragment PipelineFields on Pipeline {
  id
  number
  name
  isDefault
  version
  cardFields
  mostCardFields
  stages {
    ...StageFields
  }
}
    fragment StageFields on Stage {
  id
  pipelineId
  name
  color
  semantics
  probability
  idleDays
  requiredFields
  isSystem
  version
}`, {"fragmentName":"PipelineFields"}) as unknown as TypedDocumentString<PipelineFieldsFragment, unknown>;
export const LaneFieldsFragmentDoc = new TypedDocumentString(`
    fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
    `, {"fragmentName":"LaneFields"}) as unknown as TypedDocumentString<LaneFieldsFragment, unknown>;
export const ColumnFieldsFragmentDoc = new TypedDocumentString(`
    fragment ColumnFields on BoardColumn {
  stage {
    id
  }
  cursor
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
  cards {
    ...CardFields
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}`, {"fragmentName":"ColumnFields"}) as unknown as TypedDocumentString<ColumnFieldsFragment, unknown>;
export const BoardFieldsFragmentDoc = new TypedDocumentString(`
    fragment BoardFields on Board {
  pipeline {
    ...PipelineFields
  }
  cursor
  columns {
    ...ColumnFields
  }
}
    fragment StageFields on Stage {
  id
  pipelineId
  name
  color
  semantics
  probability
  idleDays
  requiredFields
  isSystem
  version
}
fragment PipelineFields on Pipeline {
  id
  number
  name
  isDefault
  version
  cardFields
  mostCardFields
  stages {
    ...StageFields
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment ColumnFields on BoardColumn {
  stage {
    id
  }
  cursor
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
  cards {
    ...CardFields
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`, {"fragmentName":"BoardFields"}) as unknown as TypedDocumentString<BoardFieldsFragment, unknown>;
export const TotalsFieldsFragmentDoc = new TypedDocumentString(`
    fragment TotalsFields on ColumnTotals {
  stageId
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
}
    fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}`, {"fragmentName":"TotalsFields"}) as unknown as TypedDocumentString<TotalsFieldsFragment, unknown>;
export const MovedFieldsFragmentDoc = new TypedDocumentString(`
    fragment MovedFields on CardMoved {
  cursor
  card {
    ...CardFields
  }
  totals {
    ...TotalsFields
  }
  operationId
}
    fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment TotalsFields on ColumnTotals {
  stageId
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
}`, {"fragmentName":"MovedFields"}) as unknown as TypedDocumentString<MovedFieldsFragment, unknown>;
export const ConflictFieldsFragmentDoc = new TypedDocumentString(`
    fragment ConflictFields on CardConflict {
  cursor
  card {
    ...CardFields
  }
  changedBy {
    id
    name
  }
  changedAt
  kind
}
    fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}`, {"fragmentName":"ConflictFields"}) as unknown as TypedDocumentString<ConflictFieldsFragment, unknown>;
export const MissingFieldsFragmentDoc = new TypedDocumentString(`
    fragment MissingFields on FieldsRequired {
  cursor
  card {
    ...CardFields
  }
  fields {
    ...AskedField
  }
}
    fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}`, {"fragmentName":"MissingFields"}) as unknown as TypedDocumentString<MissingFieldsFragment, unknown>;
export const RefusedFieldsFragmentDoc = new TypedDocumentString(`
    fragment RefusedFields on CardRefused {
  itemId
  code
  reason
  message
}
    `, {"fragmentName":"RefusedFields"}) as unknown as TypedDocumentString<RefusedFieldsFragment, unknown>;
export const StructureEventsDocument = new TypedDocumentString(`
    subscription StructureEvents($after: String) {
  structureEvents(after: $after) {
    cursor
    type
  }
}
    `) as unknown as TypedDocumentString<StructureEventsSubscription, StructureEventsSubscriptionVariables>;
export const AbsencesDocument = new TypedDocumentString(`
    query Absences($userId: ID!) {
  absences(userId: $userId) {
    ...AbsenceFields
  }
}
    fragment AbsenceFields on Absence {
  id
  starts
  ends
  note
}`) as unknown as TypedDocumentString<AbsencesQuery, AbsencesQueryVariables>;
export const SaveAbsenceDocument = new TypedDocumentString(`
    mutation SaveAbsence($input: AbsenceInput!, $userId: ID!) {
  saveAbsence(input: $input, userId: $userId) {
    absences {
      ...AbsenceFields
    }
  }
}
    fragment AbsenceFields on Absence {
  id
  starts
  ends
  note
}`) as unknown as TypedDocumentString<SaveAbsenceMutation, SaveAbsenceMutationVariables>;
export const DeleteAbsenceDocument = new TypedDocumentString(`
    mutation DeleteAbsence($id: ID!) {
  deleteAbsence(id: $id) {
    absences {
      ...AbsenceFields
    }
  }
}
    fragment AbsenceFields on Absence {
  id
  starts
  ends
  note
}`) as unknown as TypedDocumentString<DeleteAbsenceMutation, DeleteAbsenceMutationVariables>;
export const ExplainAccessDocument = new TypedDocumentString(`
    query ExplainAccess($itemId: ID!, $userId: ID!, $operation: AccessOperation!) {
  explainAccess(itemId: $itemId, userId: $userId, operation: $operation) {
    allowed
    ground
    decidedBy {
      stageId
      level
      reasons {
        roleId
        role
        isInherited
        holders {
          type
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($number: Int!) {
  activity(number: $number) {
    ...ActivityPage
  }
}
    fragment ActivityPage on Activity {
  ...ActivityLine
  title
  createdAt
  author {
    id
    name
  }
  hiddenItems
  items {
    __typename
    id
    number
    title
  }
}
fragment ActivityLine on Activity {
  id
  number
  type
  subject
  description
  direction
  priority
  reminders
  deadline
  startAt
  endAt
  place
  status
  checklist {
    id
    text
    isDone
  }
  participants {
    id
    name
  }
  observers {
    id
    name
  }
  result
  isCompleted
  completedAt
  version
  responsible {
    id
    name
  }
  completedBy {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const UpdateActivityPageDocument = new TypedDocumentString(`
    mutation UpdateActivityPage($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {
  updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {
    activity {
      ...ActivityPage
    }
  }
}
    fragment ActivityPage on Activity {
  ...ActivityLine
  title
  createdAt
  author {
    id
    name
  }
  hiddenItems
  items {
    __typename
    id
    number
    title
  }
}
fragment ActivityLine on Activity {
  id
  number
  type
  subject
  description
  direction
  priority
  reminders
  deadline
  startAt
  endAt
  place
  status
  checklist {
    id
    text
    isDone
  }
  participants {
    id
    name
  }
  observers {
    id
    name
  }
  result
  isCompleted
  completedAt
  version
  responsible {
    id
    name
  }
  completedBy {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<UpdateActivityPageMutation, UpdateActivityPageMutationVariables>;
export const SaveChecklistPageDocument = new TypedDocumentString(`
    mutation SaveChecklistPage($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {
  saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {
    activity {
      ...ActivityPage
    }
  }
}
    fragment ActivityPage on Activity {
  ...ActivityLine
  title
  createdAt
  author {
    id
    name
  }
  hiddenItems
  items {
    __typename
    id
    number
    title
  }
}
fragment ActivityLine on Activity {
  id
  number
  type
  subject
  description
  direction
  priority
  reminders
  deadline
  startAt
  endAt
  place
  status
  checklist {
    id
    text
    isDone
  }
  participants {
    id
    name
  }
  observers {
    id
    name
  }
  result
  isCompleted
  completedAt
  version
  responsible {
    id
    name
  }
  completedBy {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<SaveChecklistPageMutation, SaveChecklistPageMutationVariables>;
export const BindActivityDocument = new TypedDocumentString(`
    mutation BindActivity($id: ID!, $itemId: ID!) {
  bindActivity(id: $id, itemId: $itemId) {
    activity {
      ...ActivityPage
    }
  }
}
    fragment ActivityPage on Activity {
  ...ActivityLine
  title
  createdAt
  author {
    id
    name
  }
  hiddenItems
  items {
    __typename
    id
    number
    title
  }
}
fragment ActivityLine on Activity {
  id
  number
  type
  subject
  description
  direction
  priority
  reminders
  deadline
  startAt
  endAt
  place
  status
  checklist {
    id
    text
    isDone
  }
  participants {
    id
    name
  }
  observers {
    id
    name
  }
  result
  isCompleted
  completedAt
  version
  responsible {
    id
    name
  }
  completedBy {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<BindActivityMutation, BindActivityMutationVariables>;
export const UnbindActivityDocument = new TypedDocumentString(`
    mutation UnbindActivity($id: ID!, $itemId: ID!) {
  unbindActivity(id: $id, itemId: $itemId) {
    activity {
      ...ActivityPage
    }
  }
}
    fragment ActivityPage on Activity {
  ...ActivityLine
  title
  createdAt
  author {
    id
    name
  }
  hiddenItems
  items {
    __typename
    id
    number
    title
  }
}
fragment ActivityLine on Activity {
  id
  number
  type
  subject
  description
  direction
  priority
  reminders
  deadline
  startAt
  endAt
  place
  status
  checklist {
    id
    text
    isDone
  }
  participants {
    id
    name
  }
  observers {
    id
    name
  }
  result
  isCompleted
  completedAt
  version
  responsible {
    id
    name
  }
  completedBy {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<UnbindActivityMutation, UnbindActivityMutationVariables>;
export const DeleteActivityPageDocument = new TypedDocumentString(`
    mutation DeleteActivityPage($id: ID!) {
  deleteActivities(ids: [$id]) {
    deletedIds
  }
}
    `) as unknown as TypedDocumentString<DeleteActivityPageMutation, DeleteActivityPageMutationVariables>;
export const MyActivitiesDocument = new TypedDocumentString(`
    query MyActivities($filter: Filter, $search: String, $sort: [Sort!], $after: String) {
  activities(
    filter: $filter
    search: $search
    sort: $sort
    first: 50
    after: $after
  ) {
    nodes {
      ...MyActivity
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment MyActivity on Activity {
  id
  number
  type
  subject
  deadline
  isCompleted
  priority
  responsible {
    id
    name
  }
  hiddenItems
  access {
    canUpdate
  }
  items {
    __typename
    id
    number
    title
  }
}`) as unknown as TypedDocumentString<MyActivitiesQuery, MyActivitiesQueryVariables>;
export const ActivityNewsDocument = new TypedDocumentString(`
    subscription ActivityNews($filter: Filter, $search: String, $after: String) {
  listEvents(kind: ACTIVITY, filter: $filter, search: $search, after: $after) {
    cursor
    type
  }
}
    `) as unknown as TypedDocumentString<ActivityNewsSubscription, ActivityNewsSubscriptionVariables>;
export const EntryLinkDocument = new TypedDocumentString(`
    query EntryLink($token: String!) {
  entryLink(token: $token) {
    isInvitation
    name
    email
  }
}
    `) as unknown as TypedDocumentString<EntryLinkQuery, EntryLinkQueryVariables>;
export const EnterByLinkDocument = new TypedDocumentString(`
    mutation EnterByLink($token: String!, $input: ArrivalInput!) {
  enterByLink(token: $token, input: $input) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}`) as unknown as TypedDocumentString<EnterByLinkMutation, EnterByLinkMutationVariables>;
export const SetUpDocument = new TypedDocumentString(`
    mutation SetUp($input: SetUpInput!) {
  setUp(input: $input) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}`) as unknown as TypedDocumentString<SetUpMutation, SetUpMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignInAsDemoDocument = new TypedDocumentString(`
    mutation SignInAsDemo($userId: ID!) {
  signInAsDemo(userId: $userId) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}`) as unknown as TypedDocumentString<SignInAsDemoMutation, SignInAsDemoMutationVariables>;
export const BasisDocument = new TypedDocumentString(`
    query Basis($id: ID!) {
  node(id: $id) {
    __typename
    ... on Contact {
      id
      title
      primaryCompany {
        id
        title
      }
    }
    ... on Company {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<BasisQuery, BasisQueryVariables>;
export const StageConversionsDocument = new TypedDocumentString(`
    query StageConversions($pipelineId: ID!) {
  stageConversions(pipelineId: $pipelineId) {
    stageId
    departed
    advanced
  }
}
    `) as unknown as TypedDocumentString<StageConversionsQuery, StageConversionsQueryVariables>;
export const MyStageRightsDocument = new TypedDocumentString(`
    query MyStageRights($pipelineId: ID!) {
  myRights(pipelineId: $pipelineId) {
    stages {
      stageId
      canAdd
      canEnter
    }
  }
}
    `) as unknown as TypedDocumentString<MyStageRightsQuery, MyStageRightsQueryVariables>;
export const FoundDocument = new TypedDocumentString(`
    query Found($search: String!) {
  leads(search: $search, first: 6) {
    nodes {
      id
      number
      title
    }
  }
  deals(search: $search, first: 6) {
    nodes {
      id
      number
      title
    }
  }
  contacts(search: $search, first: 6) {
    nodes {
      id
      number
      title
    }
  }
  companies(search: $search, first: 6) {
    nodes {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<FoundQuery, FoundQueryVariables>;
export const CompanyPicksDocument = new TypedDocumentString(`
    query CompanyPicks($search: String) {
  companies(search: $search, first: 20) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyPicksQuery, CompanyPicksQueryVariables>;
export const CompanyDocument = new TypedDocumentString(`
    query Company($number: Int!) {
  company(number: $number) {
    ...CompanyPage
  }
}
    fragment CompanyPage on Company {
  id
  number
  title
  version
  createdAt
  type {
    id
    label
    isRemoved
  }
  industry {
    id
    label
    isRemoved
  }
  employeeCount {
    id
    label
    isRemoved
  }
  revenue {
    amount
    currency
  }
  address
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  ...ReachableFields
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  requisites {
    ...RequisiteSet
  }
  access {
    canUpdate
    canDelete
  }
  contacts(first: 50) {
    nodes {
      id
      number
      title
      post
    }
    totalCount
  }
  deals(first: 50, sort: [{field: "createdAt", direction: DESC}]) {
    nodes {
      ...DealLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<CompanyQuery, CompanyQueryVariables>;
export const CreateCompanyDocument = new TypedDocumentString(`
    mutation CreateCompany($input: CompanyInput!) {
  createCompany(input: $input) {
    company {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCompanyMutation, CreateCompanyMutationVariables>;
export const UpdateCompanyDocument = new TypedDocumentString(`
    mutation UpdateCompany($id: ID!, $input: CompanyInput!, $expectedVersion: Int!) {
  updateCompany(id: $id, input: $input, expectedVersion: $expectedVersion) {
    company {
      ...CompanyPage
    }
  }
}
    fragment CompanyPage on Company {
  id
  number
  title
  version
  createdAt
  type {
    id
    label
    isRemoved
  }
  industry {
    id
    label
    isRemoved
  }
  employeeCount {
    id
    label
    isRemoved
  }
  revenue {
    amount
    currency
  }
  address
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  ...ReachableFields
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  requisites {
    ...RequisiteSet
  }
  access {
    canUpdate
    canDelete
  }
  contacts(first: 50) {
    nodes {
      id
      number
      title
      post
    }
    totalCount
  }
  deals(first: 50, sort: [{field: "createdAt", direction: DESC}]) {
    nodes {
      ...DealLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<UpdateCompanyMutation, UpdateCompanyMutationVariables>;
export const DeleteCompanyDocument = new TypedDocumentString(`
    mutation DeleteCompany($id: ID!) {
  deleteCompanies(ids: [$id]) {
    deletedIds
  }
}
    `) as unknown as TypedDocumentString<DeleteCompanyMutation, DeleteCompanyMutationVariables>;
export const LeadToCompleteDocument = new TypedDocumentString(`
    query LeadToComplete($id: ID!) {
  lead(id: $id) {
    id
    title
    version
    hasOpenActivities
    stage {
      semantics
    }
    contact {
      id
      number
      title
    }
    company {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<LeadToCompleteQuery, LeadToCompleteQueryVariables>;
export const LeadConversionDocument = new TypedDocumentString(`
    query LeadConversion($id: ID!, $input: ConvertLeadInput!) {
  leadConversion(id: $id, input: $input) {
    prospects {
      kind
      barrier
      stage {
        id
        name
      }
      carried {
        source
        field
        label
        value
      }
    }
    required {
      ...LackingTarget
    }
    loose {
      field
      label
      value
      takers {
        kind
        field
        label
      }
    }
  }
}
    fragment LackingTarget on TargetFieldsRequired {
  kind
  stage {
    name
  }
  fields {
    ...AskedField
  }
}
fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}`) as unknown as TypedDocumentString<LeadConversionQuery, LeadConversionQueryVariables>;
export const ConvertLeadDocument = new TypedDocumentString(`
    mutation ConvertLead($id: ID!, $input: ConvertLeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {
  convertLead(
    id: $id
    input: $input
    expectedVersion: $expectedVersion
    clientOpId: $clientOpId
  ) {
    __typename
    ... on LeadConverted {
      operationId
      deal {
        ...DealLine
      }
      contact {
        id
        number
        title
      }
      company {
        id
        number
        title
      }
    }
    ... on ConversionFieldsRequired {
      targets {
        ...LackingTarget
      }
    }
    ... on CardConflict {
      changedBy {
        name
      }
    }
  }
}
    fragment LackingTarget on TargetFieldsRequired {
  kind
  stage {
    name
  }
  fields {
    ...AskedField
  }
}
fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}`) as unknown as TypedDocumentString<ConvertLeadMutation, ConvertLeadMutationVariables>;
export const LeadResultDocument = new TypedDocumentString(`
    query LeadResult($id: ID!) {
  lead(id: $id) {
    id
    result {
      deals {
        ...DealLine
      }
      contacts {
        id
        number
        title
      }
      companies {
        id
        number
        title
      }
    }
  }
}
    fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}`) as unknown as TypedDocumentString<LeadResultQuery, LeadResultQueryVariables>;
export const SourceLeadDocument = new TypedDocumentString(`
    query SourceLead($id: ID!) {
  node(id: $id) {
    ... on FromLead {
      sourceLead {
        id
        number
        title
        stage {
          name
          color
        }
        amount {
          amount
          currency
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourceLeadQuery, SourceLeadQueryVariables>;
export const ContactPicksDocument = new TypedDocumentString(`
    query ContactPicks($search: String) {
  contacts(search: $search, first: 20) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ContactPicksQuery, ContactPicksQueryVariables>;
export const ContactDocument = new TypedDocumentString(`
    query Contact($number: Int!) {
  contact(number: $number) {
    ...ContactPage
  }
}
    fragment ContactPage on Contact {
  id
  number
  title
  version
  createdAt
  firstName
  middleName
  lastName
  post
  type {
    id
    label
    isRemoved
  }
  salutation {
    id
    label
    isRemoved
  }
  source {
    id
    label
    isRemoved
  }
  birthDate
  address
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  ...ReachableFields
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  requisites {
    ...RequisiteSet
  }
  access {
    canUpdate
    canDelete
  }
  primaryCompany {
    id
  }
  companies(first: 50) {
    nodes {
      id
      number
      title
      industry {
        label
      }
    }
    totalCount
  }
  deals(first: 50, sort: [{field: "createdAt", direction: DESC}]) {
    nodes {
      ...DealLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<ContactQuery, ContactQueryVariables>;
export const CreateContactDocument = new TypedDocumentString(`
    mutation CreateContact($input: ContactInput!) {
  createContact(input: $input) {
    contact {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CreateContactMutation, CreateContactMutationVariables>;
export const UpdateContactDocument = new TypedDocumentString(`
    mutation UpdateContact($id: ID!, $input: ContactInput!, $expectedVersion: Int!) {
  updateContact(id: $id, input: $input, expectedVersion: $expectedVersion) {
    contact {
      ...ContactPage
    }
  }
}
    fragment ContactPage on Contact {
  id
  number
  title
  version
  createdAt
  firstName
  middleName
  lastName
  post
  type {
    id
    label
    isRemoved
  }
  salutation {
    id
    label
    isRemoved
  }
  source {
    id
    label
    isRemoved
  }
  birthDate
  address
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  ...ReachableFields
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  requisites {
    ...RequisiteSet
  }
  access {
    canUpdate
    canDelete
  }
  primaryCompany {
    id
  }
  companies(first: 50) {
    nodes {
      id
      number
      title
      industry {
        label
      }
    }
    totalCount
  }
  deals(first: 50, sort: [{field: "createdAt", direction: DESC}]) {
    nodes {
      ...DealLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<UpdateContactMutation, UpdateContactMutationVariables>;
export const DeleteContactDocument = new TypedDocumentString(`
    mutation DeleteContact($id: ID!) {
  deleteContacts(ids: [$id]) {
    deletedIds
  }
}
    `) as unknown as TypedDocumentString<DeleteContactMutation, DeleteContactMutationVariables>;
export const LinkContactDocument = new TypedDocumentString(`
    mutation LinkContact($contactId: ID!, $companyId: ID!, $isPrimary: Boolean) {
  linkContactCompany(
    contactId: $contactId
    companyId: $companyId
    isPrimary: $isPrimary
  ) {
    contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<LinkContactMutation, LinkContactMutationVariables>;
export const UnlinkContactDocument = new TypedDocumentString(`
    mutation UnlinkContact($contactId: ID!, $companyId: ID!) {
  unlinkContactCompany(contactId: $contactId, companyId: $companyId) {
    contact {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UnlinkContactMutation, UnlinkContactMutationVariables>;
export const CountersDocument = new TypedDocumentString(`
    query Counters {
  counters {
    ...CountersFields
  }
}
    fragment CounterFields on Counter {
  attention
  overdue
  today
  incoming
}
fragment CountersFields on Counters {
  total {
    ...CounterFields
  }
  sections {
    kind
    idle
    unattended
    counter {
      ...CounterFields
    }
  }
  mode
}`) as unknown as TypedDocumentString<CountersQuery, CountersQueryVariables>;
export const CountersChangedDocument = new TypedDocumentString(`
    subscription CountersChanged {
  countersChanged {
    ...CountersFields
  }
}
    fragment CounterFields on Counter {
  attention
  overdue
  today
  incoming
}
fragment CountersFields on Counters {
  total {
    ...CounterFields
  }
  sections {
    kind
    idle
    unattended
    counter {
      ...CounterFields
    }
  }
  mode
}`) as unknown as TypedDocumentString<CountersChangedSubscription, CountersChangedSubscriptionVariables>;
export const CrmSettingsDocument = new TypedDocumentString(`
    query CrmSettings {
  crmSettings {
    ...CrmSettingsFields
  }
}
    fragment CrmSettingsFields on CrmSettings {
  mode
  repeatLeadsEnabled
  createCompany
  version
  pipeline {
    id
  }
  openLeads
  conversion {
    ...JobFields
  }
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<CrmSettingsQuery, CrmSettingsQueryVariables>;
export const SetCrmModeDocument = new TypedDocumentString(`
    mutation SetCrmMode($mode: CrmMode!, $options: CrmModeOptions) {
  setCrmMode(mode: $mode, options: $options) {
    crmSettings {
      ...CrmSettingsFields
    }
  }
}
    fragment CrmSettingsFields on CrmSettings {
  mode
  repeatLeadsEnabled
  createCompany
  version
  pipeline {
    id
  }
  openLeads
  conversion {
    ...JobFields
  }
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<SetCrmModeMutation, SetCrmModeMutationVariables>;
export const UpdateCrmSettingsDocument = new TypedDocumentString(`
    mutation UpdateCrmSettings($input: CrmSettingsInput!, $expectedVersion: Int!) {
  updateCrmSettings(input: $input, expectedVersion: $expectedVersion) {
    crmSettings {
      ...CrmSettingsFields
    }
  }
}
    fragment CrmSettingsFields on CrmSettings {
  mode
  repeatLeadsEnabled
  createCompany
  version
  pipeline {
    id
  }
  openLeads
  conversion {
    ...JobFields
  }
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<UpdateCrmSettingsMutation, UpdateCrmSettingsMutationVariables>;
export const CurrenciesDocument = new TypedDocumentString(`
    query Currencies {
  currencies {
    ...CurrencyFields
  }
}
    fragment CurrencyFields on Currency {
  code
  rate
  isBase
  isReport
  format
  version
}`) as unknown as TypedDocumentString<CurrenciesQuery, CurrenciesQueryVariables>;
export const SaveCurrencyDocument = new TypedDocumentString(`
    mutation SaveCurrency($input: SaveCurrencyInput!, $expectedVersion: Int) {
  saveCurrency(input: $input, expectedVersion: $expectedVersion) {
    currencies {
      ...CurrencyFields
    }
  }
}
    fragment CurrencyFields on Currency {
  code
  rate
  isBase
  isReport
  format
  version
}`) as unknown as TypedDocumentString<SaveCurrencyMutation, SaveCurrencyMutationVariables>;
export const ReorderCurrenciesDocument = new TypedDocumentString(`
    mutation ReorderCurrencies($codes: [String!]!) {
  reorderCurrencies(codes: $codes) {
    currencies {
      ...CurrencyFields
    }
  }
}
    fragment CurrencyFields on Currency {
  code
  rate
  isBase
  isReport
  format
  version
}`) as unknown as TypedDocumentString<ReorderCurrenciesMutation, ReorderCurrenciesMutationVariables>;
export const SetBaseCurrencyDocument = new TypedDocumentString(`
    mutation SetBaseCurrency($code: String!) {
  setBaseCurrency(code: $code) {
    currencies {
      ...CurrencyFields
    }
  }
}
    fragment CurrencyFields on Currency {
  code
  rate
  isBase
  isReport
  format
  version
}`) as unknown as TypedDocumentString<SetBaseCurrencyMutation, SetBaseCurrencyMutationVariables>;
export const SetReportCurrencyDocument = new TypedDocumentString(`
    mutation SetReportCurrency($code: String!) {
  setReportCurrency(code: $code) {
    currencies {
      ...CurrencyFields
    }
  }
}
    fragment CurrencyFields on Currency {
  code
  rate
  isBase
  isReport
  format
  version
}`) as unknown as TypedDocumentString<SetReportCurrencyMutation, SetReportCurrencyMutationVariables>;
export const DeleteCurrencyDocument = new TypedDocumentString(`
    mutation DeleteCurrency($code: String!) {
  deleteCurrency(code: $code) {
    currencies {
      ...CurrencyFields
    }
  }
}
    fragment CurrencyFields on Currency {
  code
  rate
  isBase
  isReport
  format
  version
}`) as unknown as TypedDocumentString<DeleteCurrencyMutation, DeleteCurrencyMutationVariables>;
export const CustomFieldEventsDocument = new TypedDocumentString(`
    subscription CustomFieldEvents($after: String) {
  customFieldEvents(after: $after) {
    cursor
    type
    kind
    fields {
      ...CustomFieldShape
    }
  }
}
    fragment CustomFieldShape on CustomField {
  id
  kind
  code
  label
  type
  linkTo
  pickList
  multiple
  required
  defaultValue
  showInFilter
  showInList
  searchable
  sortable
  version
}`) as unknown as TypedDocumentString<CustomFieldEventsSubscription, CustomFieldEventsSubscriptionVariables>;
export const CustomFieldsDocument = new TypedDocumentString(`
    query CustomFields($kind: ExtensibleKind!) {
  customFields(kind: $kind) {
    ...CustomFieldShape
  }
}
    fragment CustomFieldShape on CustomField {
  id
  kind
  code
  label
  type
  linkTo
  pickList
  multiple
  required
  defaultValue
  showInFilter
  showInList
  searchable
  sortable
  version
}`) as unknown as TypedDocumentString<CustomFieldsQuery, CustomFieldsQueryVariables>;
export const CustomFieldUsesDocument = new TypedDocumentString(`
    query CustomFieldUses($id: ID!) {
  customFieldUses(id: $id)
}
    `) as unknown as TypedDocumentString<CustomFieldUsesQuery, CustomFieldUsesQueryVariables>;
export const CreateCustomFieldDocument = new TypedDocumentString(`
    mutation CreateCustomField($input: CreateCustomFieldInput!) {
  createCustomField(input: $input) {
    customField {
      ...CustomFieldShape
    }
  }
}
    fragment CustomFieldShape on CustomField {
  id
  kind
  code
  label
  type
  linkTo
  pickList
  multiple
  required
  defaultValue
  showInFilter
  showInList
  searchable
  sortable
  version
}`) as unknown as TypedDocumentString<CreateCustomFieldMutation, CreateCustomFieldMutationVariables>;
export const UpdateCustomFieldDocument = new TypedDocumentString(`
    mutation UpdateCustomField($id: ID!, $input: UpdateCustomFieldInput!, $expectedVersion: Int!) {
  updateCustomField(id: $id, input: $input, expectedVersion: $expectedVersion) {
    customField {
      ...CustomFieldShape
    }
  }
}
    fragment CustomFieldShape on CustomField {
  id
  kind
  code
  label
  type
  linkTo
  pickList
  multiple
  required
  defaultValue
  showInFilter
  showInList
  searchable
  sortable
  version
}`) as unknown as TypedDocumentString<UpdateCustomFieldMutation, UpdateCustomFieldMutationVariables>;
export const ReorderCustomFieldsDocument = new TypedDocumentString(`
    mutation ReorderCustomFields($kind: ExtensibleKind!, $ids: [ID!]!) {
  reorderCustomFields(kind: $kind, ids: $ids) {
    customFields {
      ...CustomFieldShape
    }
  }
}
    fragment CustomFieldShape on CustomField {
  id
  kind
  code
  label
  type
  linkTo
  pickList
  multiple
  required
  defaultValue
  showInFilter
  showInList
  searchable
  sortable
  version
}`) as unknown as TypedDocumentString<ReorderCustomFieldsMutation, ReorderCustomFieldsMutationVariables>;
export const DeleteCustomFieldDocument = new TypedDocumentString(`
    mutation DeleteCustomField($id: ID!, $confirmedValues: Int!) {
  deleteCustomField(id: $id, confirmedValues: $confirmedValues) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteCustomFieldMutation, DeleteCustomFieldMutationVariables>;
export const DealPicksDocument = new TypedDocumentString(`
    query DealPicks($search: String) {
  deals(search: $search, first: 20) {
    nodes {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DealPicksQuery, DealPicksQueryVariables>;
export const MoreDealsDocument = new TypedDocumentString(`
    query MoreDeals($id: ID!, $after: String) {
  node(id: $id) {
    ... on Company {
      deals(first: 50, after: $after, sort: [{field: "createdAt", direction: DESC}]) {
        ...DealLines
      }
    }
    ... on Contact {
      deals(first: 50, after: $after, sort: [{field: "createdAt", direction: DESC}]) {
        ...DealLines
      }
    }
  }
}
    fragment DealLine on Deal {
  id
  number
  title
  amount {
    amount
    currency
  }
  stage {
    name
    color
  }
  responsible {
    id
    name
  }
}
fragment DealLines on DealConnection {
  nodes {
    ...DealLine
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<MoreDealsQuery, MoreDealsQueryVariables>;
export const FindDuplicatesDocument = new TypedDocumentString(`
    query FindDuplicates($kind: ItemKind!, $criteria: [MatchInput!]!) {
  findDuplicates(kind: $kind, criteria: $criteria, first: 4) {
    fields
    item {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<FindDuplicatesQuery, FindDuplicatesQueryVariables>;
export const DuplicatesOfDocument = new TypedDocumentString(`
    query DuplicatesOf($id: ID!) {
  node(id: $id) {
    id
    ... on Reachable {
      duplicates {
        fields
        item {
          id
          number
          title
          access {
            canUpdate
            canDelete
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DuplicatesOfQuery, DuplicatesOfQueryVariables>;
export const ScanDuplicatesDocument = new TypedDocumentString(`
    query ScanDuplicates($kind: ItemKind!, $by: String!, $after: String) {
  scanDuplicates(kind: $kind, by: $by, first: 20, after: $after) {
    nodes {
      value
      count
      items {
        id
        number
        title
        createdAt
        responsible {
          name
        }
        ... on Reachable {
          phones {
            value
          }
          emails {
            value
          }
          messengers {
            value
          }
        }
        ... on Lead {
          firstName
          middleName
          lastName
          companyTitle
          stage {
            name
            color
          }
        }
        ... on Contact {
          primaryCompany {
            title
          }
        }
        access {
          canUpdate
          canDelete
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `) as unknown as TypedDocumentString<ScanDuplicatesQuery, ScanDuplicatesQueryVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!) {
  mergePreview(kind: $kind, masterId: $masterId, ids: $ids) {
    items {
      id
      number
      title
      ... on Lead {
        stage {
          name
        }
      }
    }
    masterIds
    fields {
      field
      isConflict
      values {
        itemId
        value
      }
      merged
    }
  }
}
    `) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const MergeItemsDocument = new TypedDocumentString(`
    mutation MergeItems($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!]!) {
  mergeItems(kind: $kind, masterId: $masterId, ids: $ids, choices: $choices) {
    operationId
    item {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<MergeItemsMutation, MergeItemsMutationVariables>;
export const MarkNotDuplicateDocument = new TypedDocumentString(`
    mutation MarkNotDuplicate($kind: ItemKind!, $ids: [ID!]!, $areDistinct: Boolean!) {
  markNotDuplicate(kind: $kind, ids: $ids, areDistinct: $areDistinct) {
    ids
  }
}
    `) as unknown as TypedDocumentString<MarkNotDuplicateMutation, MarkNotDuplicateMutationVariables>;
export const ExportItemsDocument = new TypedDocumentString(`
    mutation ExportItems($kind: ItemKind!, $format: ExportFormat!, $ids: [ID!], $filter: Filter, $search: String, $sort: [Sort!], $columns: [String!], $headers: ExportHeaders!, $delimiter: ExportDelimiter, $mark: Boolean!) {
  exportItems(
    kind: $kind
    format: $format
    ids: $ids
    filter: $filter
    search: $search
    sort: $sort
    columns: $columns
    headers: $headers
    delimiter: $delimiter
    byteOrderMark: $mark
  ) {
    export {
      ...ExportFields
    }
    job {
      ...JobFields
    }
  }
}
    fragment ExportFields on Export {
  id
  title
  rows
  url
  expiresAt
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<ExportItemsMutation, ExportItemsMutationVariables>;
export const ExportStateDocument = new TypedDocumentString(`
    query ExportState($id: ID!, $job: ID!) {
  export(id: $id) {
    ...ExportFields
  }
  node(id: $job) {
    ... on Job {
      ...JobFields
    }
  }
}
    fragment ExportFields on Export {
  id
  title
  rows
  url
  expiresAt
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<ExportStateQuery, ExportStateQueryVariables>;
export const ExportsDocument = new TypedDocumentString(`
    query Exports {
  exports {
    ...ExportFields
  }
}
    fragment ExportFields on Export {
  id
  title
  rows
  url
  expiresAt
}`) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const MyExportRightsDocument = new TypedDocumentString(`
    query MyExportRights {
  myRights {
    objects {
      object
      canExport
    }
  }
}
    `) as unknown as TypedDocumentString<MyExportRightsQuery, MyExportRightsQueryVariables>;
export const ListFieldsDocument = new TypedDocumentString(`
    query ListFields($kind: ItemKind!) {
  fields(kind: $kind) {
    code
    inputName
    label
    type
    required
    multiple
    sortable
    filterable
    operators
    editable
    maxLength
    options
    pickList
    isTitle
    custom
    partsBoards
    matchesDuplicates
  }
}
    `) as unknown as TypedDocumentString<ListFieldsQuery, ListFieldsQueryVariables>;
export const StagesOfAllDocument = new TypedDocumentString(`
    query StagesOfAll {
  pipelines {
    id
    name
    stages {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<StagesOfAllQuery, StagesOfAllQueryVariables>;
export const NameOfDocument = new TypedDocumentString(`
    query NameOf($id: ID!) {
  node(id: $id) {
    ... on User {
      name
    }
    ... on Stage {
      name
    }
    ... on Pipeline {
      name
    }
    ... on Company {
      title
    }
    ... on Contact {
      title
    }
    ... on Deal {
      title
    }
    ... on Tag {
      name
    }
    ... on PickListItem {
      label
    }
  }
}
    `) as unknown as TypedDocumentString<NameOfQuery, NameOfQueryVariables>;
export const HistoryPageDocument = new TypedDocumentString(`
    query HistoryPage($filter: Filter, $search: String, $itemId: ID, $after: String) {
  historyEvents(
    filter: $filter
    search: $search
    itemId: $itemId
    first: 50
    after: $after
  ) {
    cursor
    lookedUntil
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      at
      occurredAt
      kind
      channel
      parameters
      actor {
        id
        name
      }
      item {
        id
        kind
        title
      }
      items {
        id
        number
        kind
        title
      }
      changes {
        field
        label
        old
        new
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryPageQuery, HistoryPageQueryVariables>;
export const HistoryFieldsDocument = new TypedDocumentString(`
    query HistoryFields {
  historyFields {
    code
    inputName
    label
    type
    required
    multiple
    sortable
    filterable
    operators
    editable
    maxLength
    options
    pickList
    isTitle
    custom
    partsBoards
    matchesDuplicates
  }
}
    `) as unknown as TypedDocumentString<HistoryFieldsQuery, HistoryFieldsQueryVariables>;
export const HistoryNewsDocument = new TypedDocumentString(`
    subscription HistoryNews($filter: Filter, $search: String, $itemId: ID, $after: String) {
  historyNews(filter: $filter, search: $search, itemId: $itemId, after: $after) {
    cursor
    type
    id
  }
}
    `) as unknown as TypedDocumentString<HistoryNewsSubscription, HistoryNewsSubscriptionVariables>;
export const ImportFileDocument = new TypedDocumentString(`
    query ImportFile($id: ID!, $reading: ImportReadingInput) {
  importFile(id: $id) {
    ...ImportShown
  }
}
    fragment ImportState on ImportFile {
  id
  kind
  name
  format
  uploadedAt
  isBegun
  isUndone
  errorsUrl
  job {
    ...JobFields
  }
  undoJob {
    ...JobFields
  }
  trialJob {
    ...JobFields
  }
}
fragment ImportShown on ImportFile {
  ...ImportState
  keys
  fields {
    code
    label
    type
    required
    multiple
    maxLength
    options
    pickList
  }
  reading(reading: $reading) {
    encoding
    delimiter
    sheets
    sheet
    decimalMark
    dateOrder
    columns {
      place
      name
      samples
      suggestion
      label
    }
  }
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<ImportFileQuery, ImportFileQueryVariables>;
export const ImportStateDocument = new TypedDocumentString(`
    query ImportState($id: ID!) {
  importFile(id: $id) {
    ...ImportState
    problems {
      rows
      first {
        row
        field
        code
        message
        cells
      }
    }
    failures(first: 20) {
      totalCount
      nodes {
        row
        field
        code
        message
        cells
      }
    }
  }
}
    fragment ImportState on ImportFile {
  id
  kind
  name
  format
  uploadedAt
  isBegun
  isUndone
  errorsUrl
  job {
    ...JobFields
  }
  undoJob {
    ...JobFields
  }
  trialJob {
    ...JobFields
  }
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<ImportStateQuery, ImportStateQueryVariables>;
export const ImportFilesDocument = new TypedDocumentString(`
    query ImportFiles($kind: ItemKind!) {
  importFiles(kind: $kind, first: 10) {
    nodes {
      ...ImportState
    }
  }
}
    fragment ImportState on ImportFile {
  id
  kind
  name
  format
  uploadedAt
  isBegun
  isUndone
  errorsUrl
  job {
    ...JobFields
  }
  undoJob {
    ...JobFields
  }
  trialJob {
    ...JobFields
  }
}
fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<ImportFilesQuery, ImportFilesQueryVariables>;
export const ImportPreviewDocument = new TypedDocumentString(`
    query ImportPreview($id: ID!, $plan: ImportPlanInput!, $afterRows: Int!) {
  importPreview(id: $id, plan: $plan, first: 20, afterRows: $afterRows) {
    related
    hasMore
    rows {
      row
      cells
      outcome
      recordId
      field
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportPreviewQuery, ImportPreviewQueryVariables>;
export const TryImportDocument = new TypedDocumentString(`
    mutation TryImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {
  tryImport(id: $id, plan: $plan, clientOpId: $clientOpId) {
    job {
      ...JobFields
    }
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<TryImportMutation, TryImportMutationVariables>;
export const RunImportDocument = new TypedDocumentString(`
    mutation RunImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {
  runImport(id: $id, plan: $plan, clientOpId: $clientOpId) {
    importFile {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RunImportMutation, RunImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($id: ID!, $clientOpId: ID) {
  undoImport(id: $id, clientOpId: $clientOpId) {
    importFile {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const MyImportRightsDocument = new TypedDocumentString(`
    query MyImportRights {
  myRights {
    objects {
      object
      canImport
    }
  }
}
    `) as unknown as TypedDocumentString<MyImportRightsQuery, MyImportRightsQueryVariables>;
export const HeldMessagesDocument = new TypedDocumentString(`
    query HeldMessages($after: String) {
  heldMessages(first: 50, after: $after) {
    totalCount
    nodes {
      id
      title
      medium
      reason
      at
      firstName
      lastName
      companyTitle
      phones
      emails
      messengers
      senderId
      text
      sourceDescription
      faults {
        path
        code
        message
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<HeldMessagesQuery, HeldMessagesQueryVariables>;
export const ReleaseMessageDocument = new TypedDocumentString(`
    mutation ReleaseMessage($id: ID!, $phones: [String!], $emails: [String!], $messengers: [String!]) {
  releaseMessage(
    id: $id
    phones: $phones
    emails: $emails
    messengers: $messengers
  ) {
    decision {
      ...IntakeDecisionFields
    }
  }
}
    fragment IntakeDecisionFields on IntakeDecision {
  outcome
  items {
    __typename
    number
    title
  }
}`) as unknown as TypedDocumentString<ReleaseMessageMutation, ReleaseMessageMutationVariables>;
export const DeleteHeldMessagesDocument = new TypedDocumentString(`
    mutation DeleteHeldMessages($ids: [ID!]!) {
  deleteHeldMessages(ids: $ids) {
    deletedIds
  }
}
    `) as unknown as TypedDocumentString<DeleteHeldMessagesMutation, DeleteHeldMessagesMutationVariables>;
export const SimulateIntakeDocument = new TypedDocumentString(`
    query SimulateIntake($input: MessageInput!) {
  simulateIntake(input: $input) {
    outcome
    responsible {
      id
      name
      avatarUrl
    }
    reasons {
      step
      found
      about
      item {
        __typename
        number
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SimulateIntakeQuery, SimulateIntakeQueryVariables>;
export const ExceptionsDocument = new TypedDocumentString(`
    query Exceptions($search: String, $after: String) {
  exceptions(search: $search, first: 50, after: $after) {
    totalCount
    nodes {
      id
      kind
      text
      note
      addedAt
      addedBy {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ExceptionsQuery, ExceptionsQueryVariables>;
export const AddExceptionsDocument = new TypedDocumentString(`
    mutation AddExceptions($lines: [String!]!, $note: String) {
  addExceptions(lines: $lines, note: $note) {
    refused {
      place
      text
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AddExceptionsMutation, AddExceptionsMutationVariables>;
export const RemoveExceptionDocument = new TypedDocumentString(`
    mutation RemoveException($id: ID!) {
  removeException(id: $id) {
    removedId
  }
}
    `) as unknown as TypedDocumentString<RemoveExceptionMutation, RemoveExceptionMutationVariables>;
export const QueuesDocument = new TypedDocumentString(`
    query Queues {
  queues {
    ...QueueFields
  }
}
    fragment QueueFields on Queue {
  id
  name
  method
  withinHours
  isOpen
  version
  fallback {
    id
    name
  }
  last {
    id
  }
  members {
    presence
    openItems
    user {
      id
      name
      avatarUrl
    }
  }
}`) as unknown as TypedDocumentString<QueuesQuery, QueuesQueryVariables>;
export const SaveQueueDocument = new TypedDocumentString(`
    mutation SaveQueue($input: QueueInput!, $id: ID, $expectedVersion: Int) {
  saveQueue(input: $input, id: $id, expectedVersion: $expectedVersion) {
    queues {
      ...QueueFields
    }
  }
}
    fragment QueueFields on Queue {
  id
  name
  method
  withinHours
  isOpen
  version
  fallback {
    id
    name
  }
  last {
    id
  }
  members {
    presence
    openItems
    user {
      id
      name
      avatarUrl
    }
  }
}`) as unknown as TypedDocumentString<SaveQueueMutation, SaveQueueMutationVariables>;
export const DeleteQueueDocument = new TypedDocumentString(`
    mutation DeleteQueue($id: ID!) {
  deleteQueue(id: $id) {
    queues {
      ...QueueFields
    }
  }
}
    fragment QueueFields on Queue {
  id
  name
  method
  withinHours
  isOpen
  version
  fallback {
    id
    name
  }
  last {
    id
  }
  members {
    presence
    openItems
    user {
      id
      name
      avatarUrl
    }
  }
}`) as unknown as TypedDocumentString<DeleteQueueMutation, DeleteQueueMutationVariables>;
export const IntakeQueuesDocument = new TypedDocumentString(`
    query IntakeQueues {
  intakeQueues {
    ...IntakeQueuesFields
  }
}
    fragment IntakeQueuesFields on IntakeQueues {
  version
  usual {
    id
  }
  channels {
    medium
    queue {
      id
    }
  }
}`) as unknown as TypedDocumentString<IntakeQueuesQuery, IntakeQueuesQueryVariables>;
export const UpdateIntakeQueuesDocument = new TypedDocumentString(`
    mutation UpdateIntakeQueues($input: IntakeQueuesInput!, $expectedVersion: Int!) {
  updateIntakeQueues(input: $input, expectedVersion: $expectedVersion) {
    intakeQueues {
      ...IntakeQueuesFields
    }
  }
}
    fragment IntakeQueuesFields on IntakeQueues {
  version
  usual {
    id
  }
  channels {
    medium
    queue {
      id
    }
  }
}`) as unknown as TypedDocumentString<UpdateIntakeQueuesMutation, UpdateIntakeQueuesMutationVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($states: [JobState!], $after: String) {
  jobs(states: $states, after: $after) {
    totalCount
    nodes {
      ...JobFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  node(id: $id) {
    __typename
    ... on Job {
      ...JobFields
    }
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const JobEventsDocument = new TypedDocumentString(`
    subscription JobEvents {
  jobEvents {
    type
    job {
      ...JobFields
    }
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<JobEventsSubscription, JobEventsSubscriptionVariables>;
export const RetryJobDocument = new TypedDocumentString(`
    mutation RetryJob($id: ID!) {
  retryJob(id: $id) {
    job {
      ...JobFields
    }
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<RetryJobMutation, RetryJobMutationVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    job {
      ...JobFields
    }
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const CardLayoutDocument = new TypedDocumentString(`
    query CardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope, $roleId: ID) {
  cardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {
    ...CardLayoutFields
  }
}
    fragment CardLayoutFields on CardLayout {
  scope
  pipelineId
  roleId
  isForced
  sections {
    title
    fields
  }
  hidden
  fixed
}`) as unknown as TypedDocumentString<CardLayoutQuery, CardLayoutQueryVariables>;
export const SaveCardLayoutDocument = new TypedDocumentString(`
    mutation SaveCardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope!, $roleId: ID, $input: CardLayoutInput!) {
  saveCardLayout(
    kind: $kind
    pipelineId: $pipelineId
    scope: $scope
    roleId: $roleId
    input: $input
  ) {
    layout {
      ...CardLayoutFields
    }
  }
}
    fragment CardLayoutFields on CardLayout {
  scope
  pipelineId
  roleId
  isForced
  sections {
    title
    fields
  }
  hidden
  fixed
}`) as unknown as TypedDocumentString<SaveCardLayoutMutation, SaveCardLayoutMutationVariables>;
export const ResetCardLayoutDocument = new TypedDocumentString(`
    mutation ResetCardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope!, $roleId: ID) {
  resetCardLayout(
    kind: $kind
    pipelineId: $pipelineId
    scope: $scope
    roleId: $roleId
  ) {
    layout {
      ...CardLayoutFields
    }
  }
}
    fragment CardLayoutFields on CardLayout {
  scope
  pipelineId
  roleId
  isForced
  sections {
    title
    fields
  }
  hidden
  fixed
}`) as unknown as TypedDocumentString<ResetCardLayoutMutation, ResetCardLayoutMutationVariables>;
export const CardLayoutEventsDocument = new TypedDocumentString(`
    subscription CardLayoutEvents($after: String) {
  cardLayoutEvents(after: $after) {
    cursor
    type
    kind
  }
}
    `) as unknown as TypedDocumentString<CardLayoutEventsSubscription, CardLayoutEventsSubscriptionVariables>;
export const LeadDocument = new TypedDocumentString(`
    query Lead($number: Int!) {
  lead(number: $number) {
    ...LeadRecord
  }
}
    fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment LeadRecord on Lead {
  id
  number
  title
  version
  createdAt
  closedAt
  firstName
  middleName
  lastName
  companyTitle
  post
  address
  sourceDescription
  description
  isRepeat
  salutation {
    id
    label
    isRemoved
  }
  source {
    id
    label
    isRemoved
  }
  junkReason {
    id
    label
    isRemoved
  }
  amount {
    amount
    currency
  }
  ...ReachableFields
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  pipeline {
    id
    number
    name
    stages {
      id
      name
      color
      semantics
      probability
    }
  }
  stage {
    id
    name
    color
    semantics
    probability
  }
  company {
    id
    number
    title
  }
  contact {
    id
    number
    title
  }
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<LeadQuery, LeadQueryVariables>;
export const UpdateLeadDocument = new TypedDocumentString(`
    mutation UpdateLead($id: ID!, $input: LeadInput!, $expectedVersion: Int!) {
  updateLead(id: $id, input: $input, expectedVersion: $expectedVersion) {
    operationId
    lead {
      ...LeadRecord
    }
  }
}
    fragment ReachableFields on Reachable {
  phones {
    value
    label
  }
  emails {
    value
    label
  }
  websites {
    value
    label
  }
  messengers {
    value
    label
    page
  }
}
fragment LeadRecord on Lead {
  id
  number
  title
  version
  createdAt
  closedAt
  firstName
  middleName
  lastName
  companyTitle
  post
  address
  sourceDescription
  description
  isRepeat
  salutation {
    id
    label
    isRemoved
  }
  source {
    id
    label
    isRemoved
  }
  junkReason {
    id
    label
    isRemoved
  }
  amount {
    amount
    currency
  }
  ...ReachableFields
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  pipeline {
    id
    number
    name
    stages {
      id
      name
      color
      semantics
      probability
    }
  }
  stage {
    id
    name
    color
    semantics
    probability
  }
  company {
    id
    number
    title
  }
  contact {
    id
    number
    title
  }
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<UpdateLeadMutation, UpdateLeadMutationVariables>;
export const CreateLeadDocument = new TypedDocumentString(`
    mutation CreateLead($input: LeadInput!) {
  createLead(input: $input) {
    operationId
    lead {
      id
      number
      title
      duplicates {
        fields
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateLeadMutation, CreateLeadMutationVariables>;
export const CreateLeadOnActivityBoardDocument = new TypedDocumentString(`
    mutation CreateLeadOnActivityBoard($input: LeadInput!, $column: ActivityColumn!) {
  createLeadOnActivityBoard(input: $input, column: $column) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<CreateLeadOnActivityBoardMutation, CreateLeadOnActivityBoardMutationVariables>;
export const DeleteLeadsDocument = new TypedDocumentString(`
    mutation DeleteLeads($ids: [ID!]!, $clientOpId: ID) {
  deleteLeads(ids: $ids, clientOpId: $clientOpId) {
    deletedIds
    operationId
  }
}
    `) as unknown as TypedDocumentString<DeleteLeadsMutation, DeleteLeadsMutationVariables>;
export const EditLeadOnBoardDocument = new TypedDocumentString(`
    mutation EditLeadOnBoard($id: ID!, $input: LeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {
  updateLead(
    id: $id
    input: $input
    expectedVersion: $expectedVersion
    clientOpId: $clientOpId
  ) {
    lead {
      version
      title
      amount {
        amount
        currency
      }
      amountBase {
        amount
        currency
      }
    }
    operationId
  }
}
    `) as unknown as TypedDocumentString<EditLeadOnBoardMutation, EditLeadOnBoardMutationVariables>;
export const LeadReachDocument = new TypedDocumentString(`
    query LeadReach($number: Int!) {
  lead(number: $number) {
    ...Reach
    contact {
      ...Reach
    }
    company {
      ...Reach
    }
  }
}
    fragment Reach on Reachable {
  phones {
    value
  }
  emails {
    value
  }
}`) as unknown as TypedDocumentString<LeadReachQuery, LeadReachQueryVariables>;
export const BulkDeleteDocument = new TypedDocumentString(`
    mutation BulkDelete($kind: ItemKind!, $ids: [ID!], $filter: Filter, $search: String, $allMatching: Boolean!) {
  bulkDelete(
    kind: $kind
    ids: $ids
    filter: $filter
    search: $search
    allMatching: $allMatching
  ) {
    ...BulkAnswer
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}
fragment BulkAnswer on BulkPayload {
  updated
  updatedIds
  skipped {
    number
    code
    message
    path
  }
  job {
    ...JobFields
  }
  operationId
}`) as unknown as TypedDocumentString<BulkDeleteMutation, BulkDeleteMutationVariables>;
export const BulkObserveDocument = new TypedDocumentString(`
    mutation BulkObserve($kind: ItemKind!, $ids: [ID!], $filter: Filter, $search: String, $allMatching: Boolean!, $addIds: [ID!], $removeIds: [ID!]) {
  bulkObserve(
    kind: $kind
    ids: $ids
    filter: $filter
    search: $search
    allMatching: $allMatching
    addIds: $addIds
    removeIds: $removeIds
  ) {
    ...BulkAnswer
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}
fragment BulkAnswer on BulkPayload {
  updated
  updatedIds
  skipped {
    number
    code
    message
    path
  }
  job {
    ...JobFields
  }
  operationId
}`) as unknown as TypedDocumentString<BulkObserveMutation, BulkObserveMutationVariables>;
export const ListEventsDocument = new TypedDocumentString(`
    subscription ListEvents($kind: ItemKind!, $filter: Filter, $search: String, $withPlans: Boolean!, $after: String) {
  listEvents(
    kind: $kind
    filter: $filter
    search: $search
    withPlans: $withPlans
    after: $after
  ) {
    cursor
    type
    id
    kind
    actor {
      id
      name
    }
    staysForId
  }
}
    `) as unknown as TypedDocumentString<ListEventsSubscription, ListEventsSubscriptionVariables>;
export const CreateDealDocument = new TypedDocumentString(`
    mutation CreateDeal($input: DealInput!) {
  createDeal(input: $input) {
    operationId
    deal {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CreateDealMutation, CreateDealMutationVariables>;
export const DealReachDocument = new TypedDocumentString(`
    query DealReach($number: Int!) {
  deal(number: $number) {
    id
    primaryContact {
      ...Reach
    }
    company {
      ...Reach
    }
  }
}
    fragment Reach on Reachable {
  phones {
    value
  }
  emails {
    value
  }
}`) as unknown as TypedDocumentString<DealReachQuery, DealReachQueryVariables>;
export const SimilarDocument = new TypedDocumentString(`
    query Similar($text: String!) {
  deals(search: $text, first: 10) {
    nodes {
      id
      number
      title
      stage {
        name
        semantics
      }
    }
  }
  companies(search: $text, first: 2) {
    nodes {
      id
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SimilarQuery, SimilarQueryVariables>;
export const CreateDealOnActivityBoardDocument = new TypedDocumentString(`
    mutation CreateDealOnActivityBoard($input: DealInput!, $column: ActivityColumn!) {
  createDealOnActivityBoard(input: $input, column: $column) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<CreateDealOnActivityBoardMutation, CreateDealOnActivityBoardMutationVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($after: String) {
  notifications(first: 30, after: $after) {
    nodes {
      ...NotificationFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NotificationFields on Notification {
  id
  kind
  title
  count
  at
  readAt
  actor {
    id
    name
  }
  item {
    __typename
    id
    ... on CrmItem {
      number
      title
    }
    ... on Activity {
      number
      deadline
      items {
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const UnreadNotificationsDocument = new TypedDocumentString(`
    query UnreadNotifications {
  unreadNotifications
}
    `) as unknown as TypedDocumentString<UnreadNotificationsQuery, UnreadNotificationsQueryVariables>;
export const NotificationEventsDocument = new TypedDocumentString(`
    subscription NotificationEvents {
  notificationEvents {
    type
    notification {
      ...NotificationFields
    }
  }
}
    fragment NotificationFields on Notification {
  id
  kind
  title
  count
  at
  readAt
  actor {
    id
    name
  }
  item {
    __typename
    id
    ... on CrmItem {
      number
      title
    }
    ... on Activity {
      number
      deadline
      items {
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<NotificationEventsSubscription, NotificationEventsSubscriptionVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($ids: [ID!]) {
  markNotificationsRead(ids: $ids) {
    unread
  }
}
    `) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const MutedNotificationsDocument = new TypedDocumentString(`
    query MutedNotifications {
  mutedNotifications
}
    `) as unknown as TypedDocumentString<MutedNotificationsQuery, MutedNotificationsQueryVariables>;
export const MuteNotificationsDocument = new TypedDocumentString(`
    mutation MuteNotifications($kinds: [NotificationKind!]!) {
  muteNotifications(kinds: $kinds) {
    muted
  }
}
    `) as unknown as TypedDocumentString<MuteNotificationsMutation, MuteNotificationsMutationVariables>;
export const MyCompaniesDocument = new TypedDocumentString(`
    query MyCompanies {
  myCompanies {
    ...MyCompanyFields
  }
}
    fragment MyCompanyFields on MyCompany {
  id
  legalName
  phones
  requisites {
    ...RequisiteSet
  }
  isDefault
  isActive
  version
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}`) as unknown as TypedDocumentString<MyCompaniesQuery, MyCompaniesQueryVariables>;
export const SaveMyCompanyDocument = new TypedDocumentString(`
    mutation SaveMyCompany($input: MyCompanyInput!, $id: ID, $expectedVersion: Int) {
  saveMyCompany(input: $input, id: $id, expectedVersion: $expectedVersion) {
    myCompanies {
      ...MyCompanyFields
    }
  }
}
    fragment MyCompanyFields on MyCompany {
  id
  legalName
  phones
  requisites {
    ...RequisiteSet
  }
  isDefault
  isActive
  version
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}`) as unknown as TypedDocumentString<SaveMyCompanyMutation, SaveMyCompanyMutationVariables>;
export const DeleteMyCompanyDocument = new TypedDocumentString(`
    mutation DeleteMyCompany($id: ID!, $defaultId: ID) {
  deleteMyCompany(id: $id, defaultId: $defaultId) {
    myCompanies {
      ...MyCompanyFields
    }
  }
}
    fragment MyCompanyFields on MyCompany {
  id
  legalName
  phones
  requisites {
    ...RequisiteSet
  }
  isDefault
  isActive
  version
}
fragment RequisiteSet on Requisites {
  id
  legalName
  version
  template {
    id
    name
    form
    country
  }
  values {
    value
    field {
      code
      label
      type
    }
  }
}`) as unknown as TypedDocumentString<DeleteMyCompanyMutation, DeleteMyCompanyMutationVariables>;
export const MyCompanyPicksDocument = new TypedDocumentString(`
    query MyCompanyPicks {
  myCompanies {
    id
    legalName
    isActive
  }
}
    `) as unknown as TypedDocumentString<MyCompanyPicksQuery, MyCompanyPicksQueryVariables>;
export const AddEventDocument = new TypedDocumentString(`
    mutation AddEvent($itemIds: [ID!]!, $typeId: ID!, $at: DateTime!, $text: String!) {
  addEvent(itemIds: $itemIds, typeId: $typeId, at: $at, text: $text) {
    toldIds
    notFoundIds
  }
}
    `) as unknown as TypedDocumentString<AddEventMutation, AddEventMutationVariables>;
export const EverybodyDocument = new TypedDocumentString(`
    query Everybody($after: String) {
  users(isActive: true, first: 100, after: $after) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<EverybodyQuery, EverybodyQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($search: String) {
  users(search: $search, first: 20) {
    nodes {
      id
      name
      isActive
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PickListEventsDocument = new TypedDocumentString(`
    subscription PickListEvents($after: String) {
  pickListEvents(after: $after) {
    cursor
    type
    pickList {
      ...PickListFields
    }
  }
}
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<PickListEventsSubscription, PickListEventsSubscriptionVariables>;
export const PickListDocument = new TypedDocumentString(`
    query PickList($code: String!) {
  pickList(code: $code) {
    ...PickListFields
  }
}
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<PickListQuery, PickListQueryVariables>;
export const PickListsDocument = new TypedDocumentString(`
    query PickLists {
  pickLists {
    ...PickListFields
  }
}
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<PickListsQuery, PickListsQueryVariables>;
export const AddPickListItemDocument = new TypedDocumentString(`
    mutation AddPickListItem($input: AddPickListItemInput!) {
  addPickListItem(input: $input) {
    pickList {
      ...PickListFields
    }
  }
}
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<AddPickListItemMutation, AddPickListItemMutationVariables>;
export const UpdatePickListItemDocument = new TypedDocumentString(`
    mutation UpdatePickListItem($id: ID!, $input: UpdatePickListItemInput!, $expectedVersion: Int!) {
  updatePickListItem(id: $id, input: $input, expectedVersion: $expectedVersion) {
    pickList {
      ...PickListFields
    }
  }
}
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<UpdatePickListItemMutation, UpdatePickListItemMutationVariables>;
export const ReorderPickListItemsDocument = new TypedDocumentString(`
    mutation ReorderPickListItems($code: String!, $ids: [ID!]!) {
  reorderPickListItems(code: $code, ids: $ids) {
    pickList {
      ...PickListFields
    }
  }
}
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<ReorderPickListItemsMutation, ReorderPickListItemsMutationVariables>;
export const DeletePickListItemDocument = new TypedDocumentString(`
    mutation DeletePickListItem($id: ID!, $replaceWithId: ID) {
  deletePickListItem(id: $id, replaceWithId: $replaceWithId) {
    pickList {
      ...PickListFields
    }
  }
}
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<DeletePickListItemMutation, DeletePickListItemMutationVariables>;
export const ResetPickListDocument = new TypedDocumentString(`
    mutation ResetPickList($code: String!) {
  resetPickList(code: $code) {
    pickList {
      ...PickListFields
    }
  }
}
    fragment PickListFields on PickList {
  code
  label
  isOwned
  version
  items {
    id
    code
    label
    color
    isActive
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<ResetPickListMutation, ResetPickListMutationVariables>;
export const PipelineChoicesDocument = new TypedDocumentString(`
    query PipelineChoices($kind: PipelineKind!) {
  pipelines(kind: $kind) {
    ...PipelineChoiceFields
  }
}
    fragment PipelineChoiceFields on Pipeline {
  id
  number
  name
  isDefault
}`) as unknown as TypedDocumentString<PipelineChoicesQuery, PipelineChoicesQueryVariables>;
export const PipelineStagesDocument = new TypedDocumentString(`
    query PipelineStages($kind: PipelineKind!) {
  pipelines(kind: $kind) {
    id
    name
    isDefault
    stages {
      id
      name
      color
      semantics
    }
  }
}
    `) as unknown as TypedDocumentString<PipelineStagesQuery, PipelineStagesQueryVariables>;
export const SetAvatarDocument = new TypedDocumentString(`
    mutation SetAvatar($image: String) {
  setAvatar(image: $image) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}`) as unknown as TypedDocumentString<SetAvatarMutation, SetAvatarMutationVariables>;
export const DevicesDocument = new TypedDocumentString(`
    query Devices {
  devices {
    ...DeviceLine
  }
}
    fragment DeviceLine on Device {
  id
  isApp
  browser
  system
  address
  signedInAt
  lastUsedAt
  isCurrent
}`) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const SignOutDeviceDocument = new TypedDocumentString(`
    mutation SignOutDevice($id: ID!) {
  signOutDevice(id: $id) {
    ...DeviceLine
  }
}
    fragment DeviceLine on Device {
  id
  isApp
  browser
  system
  address
  signedInAt
  lastUsedAt
  isCurrent
}`) as unknown as TypedDocumentString<SignOutDeviceMutation, SignOutDeviceMutationVariables>;
export const SignOutElsewhereDocument = new TypedDocumentString(`
    mutation SignOutElsewhere {
  signOutElsewhere {
    ...DeviceLine
  }
}
    fragment DeviceLine on Device {
  id
  isApp
  browser
  system
  address
  signedInAt
  lastUsedAt
  isCurrent
}`) as unknown as TypedDocumentString<SignOutElsewhereMutation, SignOutElsewhereMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $new: String!) {
  changePassword(current: $current, new: $new) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const CalendarAddressDocument = new TypedDocumentString(`
    query CalendarAddress {
  calendarAddress {
    createdAt
    lastUsedAt
  }
}
    `) as unknown as TypedDocumentString<CalendarAddressQuery, CalendarAddressQueryVariables>;
export const MakeCalendarAddressDocument = new TypedDocumentString(`
    mutation MakeCalendarAddress {
  makeCalendarAddress {
    path
  }
}
    `) as unknown as TypedDocumentString<MakeCalendarAddressMutation, MakeCalendarAddressMutationVariables>;
export const WithdrawCalendarAddressDocument = new TypedDocumentString(`
    mutation WithdrawCalendarAddress {
  withdrawCalendarAddress
}
    `) as unknown as TypedDocumentString<WithdrawCalendarAddressMutation, WithdrawCalendarAddressMutationVariables>;
export const CompleteActivityDocument = new TypedDocumentString(`
    mutation CompleteActivity($id: ID!, $result: String) {
  completeActivity(id: $id, result: $result) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<CompleteActivityMutation, CompleteActivityMutationVariables>;
export const ReopenActivityDocument = new TypedDocumentString(`
    mutation ReopenActivity($id: ID!) {
  reopenActivity(id: $id) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<ReopenActivityMutation, ReopenActivityMutationVariables>;
export const RescheduleActivityDocument = new TypedDocumentString(`
    mutation RescheduleActivity($id: ID!, $deadline: DateTime) {
  rescheduleActivity(id: $id, deadline: $deadline) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<RescheduleActivityMutation, RescheduleActivityMutationVariables>;
export const DeleteActivityDocument = new TypedDocumentString(`
    mutation DeleteActivity($id: ID!) {
  deleteActivities(ids: [$id]) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<DeleteActivityMutation, DeleteActivityMutationVariables>;
export const TickChecklistLineDocument = new TypedDocumentString(`
    mutation TickChecklistLine($id: ID!, $done: Boolean!) {
  tickChecklistLine(id: $id, done: $done) {
    activity {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TickChecklistLineMutation, TickChecklistLineMutationVariables>;
export const DealDocument = new TypedDocumentString(`
    query Deal($number: Int!) {
  deal(number: $number) {
    ...DealRecord
  }
}
    fragment DealRecord on Deal {
  id
  number
  title
  version
  createdAt
  amount {
    amount
    currency
  }
  probability
  beginDate
  expectedCloseDate
  closedAt
  isRepeat
  isRepeatInquiry
  source {
    id
    label
    isRemoved
  }
  lossReason {
    id
    label
    isRemoved
  }
  type {
    id
    label
    isRemoved
  }
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  stageSince
  pipeline {
    id
    number
    name
    stages {
      id
      name
      color
      semantics
      probability
    }
  }
  stage {
    id
    name
    color
    semantics
    probability
  }
  company {
    id
    number
    title
  }
  myCompany {
    id
    name: legalName
  }
  contacts(first: 100) {
    nodes {
      id
      number
      title
    }
  }
  primaryContact {
    id
  }
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<DealQuery, DealQueryVariables>;
export const UpdateDealDocument = new TypedDocumentString(`
    mutation UpdateDeal($id: ID!, $input: DealInput!, $expectedVersion: Int!) {
  updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion) {
    operationId
    deal {
      ...DealRecord
    }
  }
}
    fragment DealRecord on Deal {
  id
  number
  title
  version
  createdAt
  amount {
    amount
    currency
  }
  probability
  beginDate
  expectedCloseDate
  closedAt
  isRepeat
  isRepeatInquiry
  source {
    id
    label
    isRemoved
  }
  lossReason {
    id
    label
    isRemoved
  }
  type {
    id
    label
    isRemoved
  }
  description
  tags {
    ...TagFields
  }
  customFields {
    code
    value
  }
  stageSince
  pipeline {
    id
    number
    name
    stages {
      id
      name
      color
      semantics
      probability
    }
  }
  stage {
    id
    name
    color
    semantics
    probability
  }
  company {
    id
    number
    title
  }
  myCompany {
    id
    name: legalName
  }
  contacts(first: 100) {
    nodes {
      id
      number
      title
    }
  }
  primaryContact {
    id
  }
  responsible {
    id
    name
  }
  observers {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<UpdateDealMutation, UpdateDealMutationVariables>;
export const CopyDealDocument = new TypedDocumentString(`
    mutation CopyDeal($id: ID!) {
  copyDeal(id: $id) {
    operationId
    deal {
      number
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CopyDealMutation, CopyDealMutationVariables>;
export const DeleteDealDocument = new TypedDocumentString(`
    mutation DeleteDeal($id: ID!) {
  deleteDeals(ids: [$id]) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<DeleteDealMutation, DeleteDealMutationVariables>;
export const CreateActivityDocument = new TypedDocumentString(`
    mutation CreateActivity($input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {
  createActivity(input: $input, completed: $completed, checklist: $lines) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<CreateActivityMutation, CreateActivityMutationVariables>;
export const CreateActivitiesDocument = new TypedDocumentString(`
    mutation CreateActivities($itemIds: [ID!]!, $input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {
  createActivities(
    itemIds: $itemIds
    input: $input
    completed: $completed
    checklist: $lines
  ) {
    activities {
      id
    }
    notFoundIds
    operationId
  }
}
    `) as unknown as TypedDocumentString<CreateActivitiesMutation, CreateActivitiesMutationVariables>;
export const UpdateActivityDocument = new TypedDocumentString(`
    mutation UpdateActivity($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {
  updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<UpdateActivityMutation, UpdateActivityMutationVariables>;
export const SaveChecklistDocument = new TypedDocumentString(`
    mutation SaveChecklist($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {
  saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {
    activity {
      version
      checklist {
        id
        text
        isDone
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SaveChecklistMutation, SaveChecklistMutationVariables>;
export const ItemActivitiesDocument = new TypedDocumentString(`
    query ItemActivities($id: ID!) {
  node(id: $id) {
    ... on Deal {
      semantics
    }
    ... on CrmItem {
      open: activities(completed: false, first: 100) {
        nodes {
          ...ActivityLine
        }
        totalCount
      }
      done: activities(completed: true, first: 100) {
        nodes {
          ...ActivityLine
        }
        totalCount
      }
    }
  }
}
    fragment ActivityLine on Activity {
  id
  number
  type
  subject
  description
  direction
  priority
  reminders
  deadline
  startAt
  endAt
  place
  status
  checklist {
    id
    text
    isDone
  }
  participants {
    id
    name
  }
  observers {
    id
    name
  }
  result
  isCompleted
  completedAt
  version
  responsible {
    id
    name
  }
  completedBy {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<ItemActivitiesQuery, ItemActivitiesQueryVariables>;
export const WaitingDocument = new TypedDocumentString(`
    query Waiting($id: ID!) {
  node(id: $id) {
    ... on CrmItem {
      waiting {
        deadline
        isIncoming
        forId
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingQuery, WaitingQueryVariables>;
export const AddCommentDocument = new TypedDocumentString(`
    mutation AddComment($itemId: ID!, $text: String!, $mentionIds: [ID!]) {
  addComment(itemId: $itemId, text: $text, mentionIds: $mentionIds) {
    comment {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AddCommentMutation, AddCommentMutationVariables>;
export const UpdateCommentDocument = new TypedDocumentString(`
    mutation UpdateComment($id: ID!, $text: String!, $expectedVersion: Int!, $mentionIds: [ID!]) {
  updateComment(
    id: $id
    text: $text
    expectedVersion: $expectedVersion
    mentionIds: $mentionIds
  ) {
    comment {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateCommentMutation, UpdateCommentMutationVariables>;
export const DeleteCommentDocument = new TypedDocumentString(`
    mutation DeleteComment($id: ID!) {
  deleteComment(id: $id) {
    comment {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteCommentMutation, DeleteCommentMutationVariables>;
export const PinTimelineEntryDocument = new TypedDocumentString(`
    mutation PinTimelineEntry($itemId: ID!, $entryId: ID!, $pinned: Boolean!) {
  pinTimelineEntry(itemId: $itemId, entryId: $entryId, pinned: $pinned) {
    pinned {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PinTimelineEntryMutation, PinTimelineEntryMutationVariables>;
export const ReadersDocument = new TypedDocumentString(`
    query Readers($id: ID!, $search: String) {
  node(id: $id) {
    ... on CrmItem {
      readers(search: $search, first: 8) {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadersQuery, ReadersQueryVariables>;
export const MoveToStageDocument = new TypedDocumentString(`
    mutation MoveToStage($id: ID!, $stageId: ID!, $expectedVersion: Int!, $input: EnteringInput) {
  moveItem(
    id: $id
    stageId: $stageId
    expectedVersion: $expectedVersion
    input: $input
  ) {
    __typename
    ... on CardMoved {
      operationId
    }
    ... on CardConflict {
      changedBy {
        name
      }
    }
    ... on FieldsRequired {
      fields {
        ...AskedField
      }
    }
  }
}
    fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}`) as unknown as TypedDocumentString<MoveToStageMutation, MoveToStageMutationVariables>;
export const ItemTimelineDocument = new TypedDocumentString(`
    query ItemTimeline($id: ID!, $kinds: [String!], $related: Boolean!, $after: String) {
  node(id: $id) {
    ... on CrmItem {
      timeline(first: 30, after: $after, kinds: $kinds, includeRelated: $related) {
        nodes {
          ...TimelineLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ... on Activity {
      own: timeline(first: 30, after: $after, kinds: $kinds) {
        nodes {
          ...TimelineLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment TimelineNote on Comment {
  id
  text
  createdAt
  editedAt
  deletedAt
  version
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
fragment TimelineLine on TimelineEntry {
  id
  occurredAt
  kind
  channel
  parameters
  actor {
    id
    name
  }
  item {
    id
    number
    kind
    title
  }
  changes {
    field
    label
    old
    new
  }
  comment {
    ...TimelineNote
  }
  activity {
    id
    number
    type
    items {
      __typename
      id
      number
      title
    }
  }
}`) as unknown as TypedDocumentString<ItemTimelineQuery, ItemTimelineQueryVariables>;
export const PinnedDocument = new TypedDocumentString(`
    query Pinned($id: ID!) {
  node(id: $id) {
    ... on CrmItem {
      pinned {
        ...TimelineLine
      }
    }
  }
}
    fragment TimelineNote on Comment {
  id
  text
  createdAt
  editedAt
  deletedAt
  version
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
fragment TimelineLine on TimelineEntry {
  id
  occurredAt
  kind
  channel
  parameters
  actor {
    id
    name
  }
  item {
    id
    number
    kind
    title
  }
  changes {
    field
    label
    old
    new
  }
  comment {
    ...TimelineNote
  }
  activity {
    id
    number
    type
    items {
      __typename
      id
      number
      title
    }
  }
}`) as unknown as TypedDocumentString<PinnedQuery, PinnedQueryVariables>;
export const ItemEventsDocument = new TypedDocumentString(`
    subscription ItemEvents($id: ID!, $related: Boolean!, $after: String) {
  itemEvents(id: $id, after: $after, includeRelated: $related) {
    cursor
    type
    entry {
      ...TimelineLine
    }
  }
}
    fragment TimelineNote on Comment {
  id
  text
  createdAt
  editedAt
  deletedAt
  version
  author {
    id
    name
  }
  mentions {
    id
    name
  }
  access {
    canUpdate
    canDelete
  }
}
fragment TimelineLine on TimelineEntry {
  id
  occurredAt
  kind
  channel
  parameters
  actor {
    id
    name
  }
  item {
    id
    number
    kind
    title
  }
  changes {
    field
    label
    old
    new
  }
  comment {
    ...TimelineNote
  }
  activity {
    id
    number
    type
    items {
      __typename
      id
      number
      title
    }
  }
}`) as unknown as TypedDocumentString<ItemEventsSubscription, ItemEventsSubscriptionVariables>;
export const MarkViewedDocument = new TypedDocumentString(`
    mutation MarkViewed($itemId: ID!) {
  markViewed(itemId: $itemId) {
    logged
  }
}
    `) as unknown as TypedDocumentString<MarkViewedMutation, MarkViewedMutationVariables>;
export const RestoreItemDocument = new TypedDocumentString(`
    mutation RestoreItem($id: ID!) {
  restoreItem(id: $id) {
    item {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreItemMutation, RestoreItemMutationVariables>;
export const RequisiteTemplatesDocument = new TypedDocumentString(`
    query RequisiteTemplates {
  requisiteTemplates {
    ...RequisiteTemplateFields
  }
}
    fragment RequisiteTemplateFields on RequisiteTemplate {
  id
  name
  form
  country
  isActive
  isBuiltIn
  version
  fields {
    code
    label
    type
  }
}`) as unknown as TypedDocumentString<RequisiteTemplatesQuery, RequisiteTemplatesQueryVariables>;
export const SaveRequisiteTemplateDocument = new TypedDocumentString(`
    mutation SaveRequisiteTemplate($input: RequisiteTemplateInput!, $id: ID, $expectedVersion: Int) {
  saveRequisiteTemplate(input: $input, id: $id, expectedVersion: $expectedVersion) {
    requisiteTemplates {
      ...RequisiteTemplateFields
    }
  }
}
    fragment RequisiteTemplateFields on RequisiteTemplate {
  id
  name
  form
  country
  isActive
  isBuiltIn
  version
  fields {
    code
    label
    type
  }
}`) as unknown as TypedDocumentString<SaveRequisiteTemplateMutation, SaveRequisiteTemplateMutationVariables>;
export const DeleteRequisiteTemplateDocument = new TypedDocumentString(`
    mutation DeleteRequisiteTemplate($id: ID!) {
  deleteRequisiteTemplate(id: $id) {
    requisiteTemplates {
      ...RequisiteTemplateFields
    }
  }
}
    fragment RequisiteTemplateFields on RequisiteTemplate {
  id
  name
  form
  country
  isActive
  isBuiltIn
  version
  fields {
    code
    label
    type
  }
}`) as unknown as TypedDocumentString<DeleteRequisiteTemplateMutation, DeleteRequisiteTemplateMutationVariables>;
export const SaveRequisitesDocument = new TypedDocumentString(`
    mutation SaveRequisites($ownerId: ID!, $input: RequisitesInput!, $id: ID, $expectedVersion: Int) {
  saveRequisites(
    ownerId: $ownerId
    input: $input
    id: $id
    expectedVersion: $expectedVersion
  ) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<SaveRequisitesMutation, SaveRequisitesMutationVariables>;
export const DeleteRequisitesDocument = new TypedDocumentString(`
    mutation DeleteRequisites($id: ID!) {
  deleteRequisites(id: $id) {
    operationId
  }
}
    `) as unknown as TypedDocumentString<DeleteRequisitesMutation, DeleteRequisitesMutationVariables>;
export const RoleChoicesDocument = new TypedDocumentString(`
    query RoleChoices {
  roles {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RoleChoicesQuery, RoleChoicesQueryVariables>;
export const RolesInSettingsDocument = new TypedDocumentString(`
    query RolesInSettings {
  roles {
    ...RoleSettings
  }
  ofLeads: pipelines(kind: LEAD) {
    ...RolePipeline
  }
  ofDeals: pipelines {
    ...RolePipeline
  }
}
    fragment RoleSettings on Role {
  id
  name
  version
  flags
  permissions {
    object
    operation
    pipelineId
    stageId
    level
  }
  holders {
    type
    id
    name
  }
}
fragment RolePipeline on Pipeline {
  id
  name
  kind
  stages {
    id
    name
    color
  }
}`) as unknown as TypedDocumentString<RolesInSettingsQuery, RolesInSettingsQueryVariables>;
export const HoldersDocument = new TypedDocumentString(`
    query Holders {
  users(first: 100) {
    nodes {
      id
      name
      isActive
    }
  }
  departments {
    id
    name
  }
  groups {
    id
    name
    kind
  }
}
    `) as unknown as TypedDocumentString<HoldersQuery, HoldersQueryVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($name: String!) {
  createRole(name: $name) {
    role {
      ...RoleSettings
    }
  }
}
    fragment RoleSettings on Role {
  id
  name
  version
  flags
  permissions {
    object
    operation
    pipelineId
    stageId
    level
  }
  holders {
    type
    id
    name
  }
}`) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const CloneRoleDocument = new TypedDocumentString(`
    mutation CloneRole($id: ID!, $name: String!) {
  cloneRole(id: $id, name: $name) {
    role {
      ...RoleSettings
    }
  }
}
    fragment RoleSettings on Role {
  id
  name
  version
  flags
  permissions {
    object
    operation
    pipelineId
    stageId
    level
  }
  holders {
    type
    id
    name
  }
}`) as unknown as TypedDocumentString<CloneRoleMutation, CloneRoleMutationVariables>;
export const UpdateRoleDocument = new TypedDocumentString(`
    mutation UpdateRole($id: ID!, $input: RoleInput!, $expectedVersion: Int!) {
  updateRole(id: $id, input: $input, expectedVersion: $expectedVersion) {
    role {
      ...RoleSettings
    }
  }
}
    fragment RoleSettings on Role {
  id
  name
  version
  flags
  permissions {
    object
    operation
    pipelineId
    stageId
    level
  }
  holders {
    type
    id
    name
  }
}`) as unknown as TypedDocumentString<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const DeleteRoleDocument = new TypedDocumentString(`
    mutation DeleteRole($id: ID!) {
  deleteRole(id: $id) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const SetRolePermissionsDocument = new TypedDocumentString(`
    mutation SetRolePermissions($id: ID!, $permissions: [RolePermissionInput!]!, $expectedVersion: Int!) {
  setRolePermissions(
    id: $id
    permissions: $permissions
    expectedVersion: $expectedVersion
  ) {
    role {
      ...RoleSettings
    }
  }
}
    fragment RoleSettings on Role {
  id
  name
  version
  flags
  permissions {
    object
    operation
    pipelineId
    stageId
    level
  }
  holders {
    type
    id
    name
  }
}`) as unknown as TypedDocumentString<SetRolePermissionsMutation, SetRolePermissionsMutationVariables>;
export const AssignRoleDocument = new TypedDocumentString(`
    mutation AssignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {
  assignRole(id: $id, holderType: $type, holderId: $holder) {
    role {
      ...RoleSettings
    }
  }
}
    fragment RoleSettings on Role {
  id
  name
  version
  flags
  permissions {
    object
    operation
    pipelineId
    stageId
    level
  }
  holders {
    type
    id
    name
  }
}`) as unknown as TypedDocumentString<AssignRoleMutation, AssignRoleMutationVariables>;
export const UnassignRoleDocument = new TypedDocumentString(`
    mutation UnassignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {
  unassignRole(id: $id, holderType: $type, holderId: $holder) {
    role {
      ...RoleSettings
    }
  }
}
    fragment RoleSettings on Role {
  id
  name
  version
  flags
  permissions {
    object
    operation
    pipelineId
    stageId
    level
  }
  holders {
    type
    id
    name
  }
}`) as unknown as TypedDocumentString<UnassignRoleMutation, UnassignRoleMutationVariables>;
export const EffectivePermissionsDocument = new TypedDocumentString(`
    query EffectivePermissions($userId: ID!) {
  effectivePermissions(userId: $userId) {
    isAdmin
    flags
    permissions {
      object
      operation
      pipelineId
      stageId
      level
      reasons {
        role
        isInherited
        holders {
          type
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EffectivePermissionsQuery, EffectivePermissionsQueryVariables>;
export const AccessPreviewDocument = new TypedDocumentString(`
    query AccessPreview($userId: ID!) {
  previewAs(userId: $userId) {
    objects {
      rights {
        object
        canRead
      }
      count
    }
    stages {
      rights {
        stageId
        canEnter
        canAdd
      }
      count
    }
  }
}
    `) as unknown as TypedDocumentString<AccessPreviewQuery, AccessPreviewQueryVariables>;
export const InstallationDocument = new TypedDocumentString(`
    query Installation {
  installation {
    needsOwner
    setupNeedsToken
    version
    baseCurrency
    isDemo
    demoPeople {
      id
      name
      role
    }
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    ...MeFields
  }
}
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}`) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const UpdateProfileDocument = new TypedDocumentString(`
    mutation UpdateProfile($input: ProfileInput!) {
  updateProfile(input: $input) {
    me {
      ...MeFields
    }
  }
}
    fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}`) as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const LeadsLeftDocument = new TypedDocumentString(`
    query LeadsLeft($filter: Filter!) {
  leads(filter: $filter, first: 100) {
    nodes {
      number
      title
      semantics
    }
  }
}
    `) as unknown as TypedDocumentString<LeadsLeftQuery, LeadsLeftQueryVariables>;
export const FieldsToChooseDocument = new TypedDocumentString(`
    query FieldsToChoose($kind: ItemKind!) {
  fields(kind: $kind) {
    code
    label
    demandableOn
    showableOnCards
  }
}
    `) as unknown as TypedDocumentString<FieldsToChooseQuery, FieldsToChooseQueryVariables>;
export const GeneralDocument = new TypedDocumentString(`
    query General {
  logViews
  counters {
    mode
  }
}
    `) as unknown as TypedDocumentString<GeneralQuery, GeneralQueryVariables>;
export const SetLogViewsDocument = new TypedDocumentString(`
    mutation SetLogViews($logViews: Boolean!) {
  setLogViews(logViews: $logViews) {
    logViews
  }
}
    `) as unknown as TypedDocumentString<SetLogViewsMutation, SetLogViewsMutationVariables>;
export const SetCounterModeDocument = new TypedDocumentString(`
    mutation SetCounterMode($mode: CounterMode!) {
  setCounterMode(mode: $mode) {
    mode
  }
}
    `) as unknown as TypedDocumentString<SetCounterModeMutation, SetCounterModeMutationVariables>;
export const PipelinesInSettingsDocument = new TypedDocumentString(`
    query PipelinesInSettings {
  pipelines {
    ...PipelineSettings
  }
  ofLeads: pipelines(kind: LEAD) {
    ...PipelineSettings
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<PipelinesInSettingsQuery, PipelinesInSettingsQueryVariables>;
export const CreatePipelineDocument = new TypedDocumentString(`
    mutation CreatePipeline($name: String!) {
  createPipeline(name: $name) {
    pipeline {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<CreatePipelineMutation, CreatePipelineMutationVariables>;
export const RenamePipelineDocument = new TypedDocumentString(`
    mutation RenamePipeline($id: ID!, $name: String!, $expectedVersion: Int!) {
  updatePipeline(id: $id, name: $name, expectedVersion: $expectedVersion) {
    pipeline {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<RenamePipelineMutation, RenamePipelineMutationVariables>;
export const SetCardFieldsDocument = new TypedDocumentString(`
    mutation SetCardFields($id: ID!, $cardFields: [String!]!, $expectedVersion: Int!) {
  updatePipeline(
    id: $id
    cardFields: $cardFields
    expectedVersion: $expectedVersion
  ) {
    pipeline {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<SetCardFieldsMutation, SetCardFieldsMutationVariables>;
export const ReorderPipelinesDocument = new TypedDocumentString(`
    mutation ReorderPipelines($ids: [ID!]!) {
  reorderPipelines(ids: $ids) {
    pipelines {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<ReorderPipelinesMutation, ReorderPipelinesMutationVariables>;
export const DeletePipelineDocument = new TypedDocumentString(`
    mutation DeletePipeline($id: ID!, $moveItemsTo: MoveItemsTo) {
  deletePipeline(id: $id, moveItemsTo: $moveItemsTo) {
    pipelines {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<DeletePipelineMutation, DeletePipelineMutationVariables>;
export const CreateStageDocument = new TypedDocumentString(`
    mutation CreateStage($input: CreateStageInput!) {
  createStage(input: $input) {
    pipeline {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<CreateStageMutation, CreateStageMutationVariables>;
export const UpdateStageDocument = new TypedDocumentString(`
    mutation UpdateStage($id: ID!, $input: UpdateStageInput!, $expectedVersion: Int!) {
  updateStage(id: $id, input: $input, expectedVersion: $expectedVersion) {
    pipeline {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<UpdateStageMutation, UpdateStageMutationVariables>;
export const ReorderStagesDocument = new TypedDocumentString(`
    mutation ReorderStages($pipelineId: ID!, $ids: [ID!]!) {
  reorderStages(pipelineId: $pipelineId, ids: $ids) {
    pipeline {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<ReorderStagesMutation, ReorderStagesMutationVariables>;
export const DeleteStageDocument = new TypedDocumentString(`
    mutation DeleteStage($id: ID!, $moveItemsToStageId: ID) {
  deleteStage(id: $id, moveItemsToStageId: $moveItemsToStageId) {
    pipeline {
      ...PipelineSettings
    }
  }
}
    fragment PipelineSettings on Pipeline {
  id
  kind
  number
  name
  isDefault
  version
  cardFields
  stages {
    id
    name
    color
    semantics
    probability
    idleDays
    requiredFields
    isSystem
    version
  }
}`) as unknown as TypedDocumentString<DeleteStageMutation, DeleteStageMutationVariables>;
export const StructureDocument = new TypedDocumentString(`
    query Structure {
  departments {
    ...DepartmentLine
  }
  groups {
    ...GroupLine
  }
}
    fragment PersonLine on User {
  id
  name
  email
  isActive
  isAdmin
  isPending
  avatarUrl
  version
}
fragment DepartmentLine on Department {
  id
  name
  parentId
  sort
  version
  members {
    ...PersonLine
  }
  heads {
    id
  }
}
fragment GroupLine on Group {
  id
  kind
  name
  version
  members {
    id
    name
  }
}`) as unknown as TypedDocumentString<StructureQuery, StructureQueryVariables>;
export const StaffDocument = new TypedDocumentString(`
    query Staff($search: String, $after: String) {
  users(search: $search, first: 100, after: $after) {
    nodes {
      ...PersonLine
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonLine on User {
  id
  name
  email
  isActive
  isAdmin
  isPending
  avatarUrl
  version
}`) as unknown as TypedDocumentString<StaffQuery, StaffQueryVariables>;
export const ServicesDocument = new TypedDocumentString(`
    query Services {
  services {
    id
    name
    isActive
  }
}
    `) as unknown as TypedDocumentString<ServicesQuery, ServicesQueryVariables>;
export const CreateServiceDocument = new TypedDocumentString(`
    mutation CreateService($name: String!) {
  createService(name: $name) {
    user {
      id
      name
      isActive
    }
  }
}
    `) as unknown as TypedDocumentString<CreateServiceMutation, CreateServiceMutationVariables>;
export const ResponsibilitiesDocument = new TypedDocumentString(`
    query Responsibilities($userId: ID!) {
  responsibilities(userId: $userId) {
    items {
      kind
      count
    }
    openActivities
  }
}
    `) as unknown as TypedDocumentString<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;
export const CreateDepartmentDocument = new TypedDocumentString(`
    mutation CreateDepartment($input: DepartmentInput!, $parentId: ID) {
  createDepartment(input: $input, parentId: $parentId) {
    departments {
      ...DepartmentLine
    }
  }
}
    fragment PersonLine on User {
  id
  name
  email
  isActive
  isAdmin
  isPending
  avatarUrl
  version
}
fragment DepartmentLine on Department {
  id
  name
  parentId
  sort
  version
  members {
    ...PersonLine
  }
  heads {
    id
  }
}`) as unknown as TypedDocumentString<CreateDepartmentMutation, CreateDepartmentMutationVariables>;
export const UpdateDepartmentDocument = new TypedDocumentString(`
    mutation UpdateDepartment($id: ID!, $input: DepartmentInput!, $expectedVersion: Int!) {
  updateDepartment(id: $id, input: $input, expectedVersion: $expectedVersion) {
    departments {
      ...DepartmentLine
    }
  }
}
    fragment PersonLine on User {
  id
  name
  email
  isActive
  isAdmin
  isPending
  avatarUrl
  version
}
fragment DepartmentLine on Department {
  id
  name
  parentId
  sort
  version
  members {
    ...PersonLine
  }
  heads {
    id
  }
}`) as unknown as TypedDocumentString<UpdateDepartmentMutation, UpdateDepartmentMutationVariables>;
export const MoveDepartmentDocument = new TypedDocumentString(`
    mutation MoveDepartment($id: ID!, $parentId: ID, $beforeId: ID) {
  moveDepartment(id: $id, parentId: $parentId, beforeId: $beforeId) {
    departments {
      ...DepartmentLine
    }
  }
}
    fragment PersonLine on User {
  id
  name
  email
  isActive
  isAdmin
  isPending
  avatarUrl
  version
}
fragment DepartmentLine on Department {
  id
  name
  parentId
  sort
  version
  members {
    ...PersonLine
  }
  heads {
    id
  }
}`) as unknown as TypedDocumentString<MoveDepartmentMutation, MoveDepartmentMutationVariables>;
export const DeleteDepartmentDocument = new TypedDocumentString(`
    mutation DeleteDepartment($id: ID!) {
  deleteDepartment(id: $id) {
    departments {
      ...DepartmentLine
    }
  }
}
    fragment PersonLine on User {
  id
  name
  email
  isActive
  isAdmin
  isPending
  avatarUrl
  version
}
fragment DepartmentLine on Department {
  id
  name
  parentId
  sort
  version
  members {
    ...PersonLine
  }
  heads {
    id
  }
}`) as unknown as TypedDocumentString<DeleteDepartmentMutation, DeleteDepartmentMutationVariables>;
export const CreateGroupDocument = new TypedDocumentString(`
    mutation CreateGroup($kind: GroupKind!, $input: GroupInput!) {
  createGroup(kind: $kind, input: $input) {
    group {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<CreateGroupMutation, CreateGroupMutationVariables>;
export const UpdateGroupDocument = new TypedDocumentString(`
    mutation UpdateGroup($id: ID!, $input: GroupInput!, $expectedVersion: Int!) {
  updateGroup(id: $id, input: $input, expectedVersion: $expectedVersion) {
    group {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateGroupMutation, UpdateGroupMutationVariables>;
export const DeleteGroupDocument = new TypedDocumentString(`
    mutation DeleteGroup($id: ID!) {
  deleteGroup(id: $id) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteGroupMutation, DeleteGroupMutationVariables>;
export const InviteUserDocument = new TypedDocumentString(`
    mutation InviteUser($input: StaffInput!, $roleIds: [ID!]!) {
  inviteUser(input: $input, roleIds: $roleIds) {
    path
    expiresAt
    user {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<InviteUserMutation, InviteUserMutationVariables>;
export const MakeEntryLinkDocument = new TypedDocumentString(`
    mutation MakeEntryLink($id: ID!) {
  makeEntryLink(id: $id) {
    path
    expiresAt
    user {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MakeEntryLinkMutation, MakeEntryLinkMutationVariables>;
export const UpdateUserDocument = new TypedDocumentString(`
    mutation UpdateUser($id: ID!, $input: StaffInput!, $expectedVersion: Int!) {
  updateUser(id: $id, input: $input, expectedVersion: $expectedVersion) {
    user {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateUserMutation, UpdateUserMutationVariables>;
export const DeactivateUserDocument = new TypedDocumentString(`
    mutation DeactivateUser($id: ID!, $successorId: ID, $reassignActivities: Boolean!) {
  deactivateUser(
    id: $id
    successorId: $successorId
    reassignActivities: $reassignActivities
  ) {
    user {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeactivateUserMutation, DeactivateUserMutationVariables>;
export const ReactivateUserDocument = new TypedDocumentString(`
    mutation ReactivateUser($id: ID!) {
  reactivateUser(id: $id) {
    user {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ReactivateUserMutation, ReactivateUserMutationVariables>;
export const MergeTagsDocument = new TypedDocumentString(`
    mutation MergeTags($ids: [ID!]!, $intoId: ID!) {
  mergeTags(ids: $ids, intoId: $intoId) {
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeTagsMutation, MergeTagsMutationVariables>;
export const DeleteTagDocument = new TypedDocumentString(`
    mutation DeleteTag($id: ID!) {
  deleteTag(id: $id) {
    job {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteTagMutation, DeleteTagMutationVariables>;
export const TagEventsDocument = new TypedDocumentString(`
    subscription TagEvents($after: String) {
  tagEvents(after: $after) {
    cursor
    type
    tagId
    tag {
      ...TagFields
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<TagEventsSubscription, TagEventsSubscriptionVariables>;
export const TagsDocument = new TypedDocumentString(`
    query Tags($search: String) {
  tags(search: $search) {
    ...TagFields
  }
}
    fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>;
export const CreateTagDocument = new TypedDocumentString(`
    mutation CreateTag($name: String!) {
  createTag(input: {name: $name}) {
    tag {
      ...TagFields
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<CreateTagMutation, CreateTagMutationVariables>;
export const UpdateTagDocument = new TypedDocumentString(`
    mutation UpdateTag($id: ID!, $input: UpdateTagInput!, $expectedVersion: Int!) {
  updateTag(id: $id, input: $input, expectedVersion: $expectedVersion) {
    tag {
      ...TagFields
    }
  }
}
    fragment TagFields on Tag {
  id
  name
  color
  version
  leavingJobId
  intoId
}`) as unknown as TypedDocumentString<UpdateTagMutation, UpdateTagMutationVariables>;
export const BulkTagDocument = new TypedDocumentString(`
    mutation BulkTag($kind: ItemKind!, $ids: [ID!]!, $addIds: [ID!], $removeIds: [ID!]) {
  bulkTag(kind: $kind, ids: $ids, addIds: $addIds, removeIds: $removeIds) {
    updatedIds
    skipped {
      id
    }
    operationId
  }
}
    `) as unknown as TypedDocumentString<BulkTagMutation, BulkTagMutationVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens($serviceId: ID) {
  apiTokens(serviceId: $serviceId) {
    ...ApiTokenLine
  }
}
    fragment ApiTokenLine on ApiToken {
  id
  name
  scopes
  allowedOrigins
  createdAt
  lastUsedAt
  expiresAt
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($name: String!, $expiresAt: DateTime, $scopes: [TokenScope!], $allowedOrigins: [String!], $serviceId: ID) {
  createApiToken(
    name: $name
    expiresAt: $expiresAt
    scopes: $scopes
    allowedOrigins: $allowedOrigins
    serviceId: $serviceId
  ) {
    apiToken {
      ...ApiTokenLine
    }
    secret
  }
}
    fragment ApiTokenLine on ApiToken {
  id
  name
  scopes
  allowedOrigins
  createdAt
  lastUsedAt
  expiresAt
}`) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($id: ID!, $serviceId: ID) {
  revokeApiToken(id: $id, serviceId: $serviceId)
}
    `) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($operationId: ID!, $clientOpId: ID!) {
  undo(operationId: $operationId, clientOpId: $clientOpId) {
    __typename
    ... on Undone {
      operationId
      job {
        ...JobFields
      }
      stayed {
        reason
        record {
          id
          name
        }
        changedBy {
          name
        }
      }
    }
    ... on UndoConflict {
      record {
        id
        name
      }
      kind
      changedBy {
        name
      }
    }
  }
}
    fragment JobFields on Job {
  id
  name
  subject
  state
  attempt
  starter {
    id
    name
  }
  due
  createdAt
  startedAt
  finishedAt
  progress {
    done
    total
  }
  result
  error
  operationId
  version
}`) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const ViewEventsDocument = new TypedDocumentString(`
    subscription ViewEvents($after: String) {
  viewEvents(after: $after) {
    cursor
    type
    section
  }
}
    `) as unknown as TypedDocumentString<ViewEventsSubscription, ViewEventsSubscriptionVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($section: ItemKind!) {
  savedViews(section: $section) {
    ...SavedViewFields
  }
}
    fragment SavedViewFields on SavedView {
  id
  code
  name
  filter
  search
  sort {
    field
    direction
  }
  columns
  pinned
  lanes
  isShared
  isDefault
  version
  owner {
    id
    name
  }
  problems {
    path
    code
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const ViewPreferenceDocument = new TypedDocumentString(`
    query ViewPreference($section: ItemKind!) {
  viewPreference(section: $section) {
    ...ViewPreferenceFields
  }
}
    fragment ViewPreferenceFields on ViewPreference {
  mode
  columns {
    field
    width
    isPinned
  }
  density
  defaultViewId
}`) as unknown as TypedDocumentString<ViewPreferenceQuery, ViewPreferenceQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($id: ID, $input: ViewInput!, $expectedVersion: Int) {
  saveView(id: $id, input: $input, expectedVersion: $expectedVersion) {
    view {
      ...SavedViewFields
    }
  }
}
    fragment SavedViewFields on SavedView {
  id
  code
  name
  filter
  search
  sort {
    field
    direction
  }
  columns
  pinned
  lanes
  isShared
  isDefault
  version
  owner {
    id
    name
  }
  problems {
    path
    code
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const ShareViewDocument = new TypedDocumentString(`
    mutation ShareView($id: ID!, $isShared: Boolean!, $expectedVersion: Int!) {
  shareView(id: $id, isShared: $isShared, expectedVersion: $expectedVersion) {
    view {
      ...SavedViewFields
    }
  }
}
    fragment SavedViewFields on SavedView {
  id
  code
  name
  filter
  search
  sort {
    field
    direction
  }
  columns
  pinned
  lanes
  isShared
  isDefault
  version
  owner {
    id
    name
  }
  problems {
    path
    code
  }
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<ShareViewMutation, ShareViewMutationVariables>;
export const DeleteViewDocument = new TypedDocumentString(`
    mutation DeleteView($id: ID!) {
  deleteView(id: $id) {
    deletedId
  }
}
    `) as unknown as TypedDocumentString<DeleteViewMutation, DeleteViewMutationVariables>;
export const SaveViewPreferenceDocument = new TypedDocumentString(`
    mutation SaveViewPreference($section: ItemKind!, $input: ViewPreferenceInput!, $forAll: Boolean!) {
  saveViewPreference(section: $section, input: $input, forAll: $forAll) {
    preference {
      ...ViewPreferenceFields
    }
  }
}
    fragment ViewPreferenceFields on ViewPreference {
  mode
  columns {
    field
    width
    isPinned
  }
  density
  defaultViewId
}`) as unknown as TypedDocumentString<SaveViewPreferenceMutation, SaveViewPreferenceMutationVariables>;
export const WorkCalendarDocument = new TypedDocumentString(`
    query WorkCalendar {
  workCalendar {
    ...WorkCalendarFields
  }
}
    fragment WorkCalendarFields on WorkCalendar {
  timeZone
  workdays
  starts
  ends
  holidays {
    day
    name
  }
  country
  region
  workedDays
  version
}`) as unknown as TypedDocumentString<WorkCalendarQuery, WorkCalendarQueryVariables>;
export const UpdateWorkCalendarDocument = new TypedDocumentString(`
    mutation UpdateWorkCalendar($input: WorkCalendarInput!, $expectedVersion: Int!) {
  updateWorkCalendar(input: $input, expectedVersion: $expectedVersion) {
    workCalendar {
      ...WorkCalendarFields
    }
  }
}
    fragment WorkCalendarFields on WorkCalendar {
  timeZone
  workdays
  starts
  ends
  holidays {
    day
    name
  }
  country
  region
  workedDays
  version
}`) as unknown as TypedDocumentString<UpdateWorkCalendarMutation, UpdateWorkCalendarMutationVariables>;
export const PublicHolidaysDocument = new TypedDocumentString(`
    query PublicHolidays($year: Int!) {
  workCalendar {
    publicHolidays(year: $year) {
      day
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PublicHolidaysQuery, PublicHolidaysQueryVariables>;
export const HolidayCountriesDocument = new TypedDocumentString(`
    query HolidayCountries {
  holidayCountries
}
    `) as unknown as TypedDocumentString<HolidayCountriesQuery, HolidayCountriesQueryVariables>;
export const HolidayRegionsDocument = new TypedDocumentString(`
    query HolidayRegions($country: String!) {
  holidayRegions(country: $country) {
    code
    name
  }
}
    `) as unknown as TypedDocumentString<HolidayRegionsQuery, HolidayRegionsQueryVariables>;
export const SuggestDeadlineDocument = new TypedDocumentString(`
    query SuggestDeadline {
  suggestDeadline
}
    `) as unknown as TypedDocumentString<SuggestDeadlineQuery, SuggestDeadlineQueryVariables>;
export const WorkloadDocument = new TypedDocumentString(`
    query Workload($kind: ItemKind!, $pipelineId: ID!) {
  workload(kind: $kind, pipelineId: $pipelineId) {
    pipeline {
      id
      stages {
        id
        name
        color
        semantics
      }
    }
    cells {
      user {
        id
        name
      }
      stageId
      count
      amount {
        amount
        currency
      }
      overdue
      unattended
      idle
    }
  }
}
    `) as unknown as TypedDocumentString<WorkloadQuery, WorkloadQueryVariables>;
export const WorkloadNewsDocument = new TypedDocumentString(`
    subscription WorkloadNews($pipelineId: ID!, $after: String) {
  boardEvents(pipelineId: $pipelineId, after: $after) {
    cursor
    type
  }
}
    `) as unknown as TypedDocumentString<WorkloadNewsSubscription, WorkloadNewsSubscriptionVariables>;
export const ActivityBoardDocument = new TypedDocumentString(`
    query ActivityBoard($kind: ItemKind!, $filter: Filter, $search: String, $only: [ID!]) {
  activityBoard(
    kind: $kind
    filter: $filter
    search: $search
    perColumn: 50
    only: $only
  ) {
    cursor
    turnsIn
    columns {
      ...ActivityColumnFields
    }
  }
}
    fragment ActivityColumnFields on ActivityBoardColumn {
  column
  count
  deadline
  pageInfo {
    hasNextPage
    endCursor
  }
  cards {
    id
    dueAt
    canMove
    card {
      ...CardFields
    }
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<ActivityBoardQuery, ActivityBoardQueryVariables>;
export const ActivityBoardColumnDocument = new TypedDocumentString(`
    query ActivityBoardColumn($kind: ItemKind!, $column: ActivityColumn!, $filter: Filter, $search: String, $after: String) {
  activityBoardColumn(
    kind: $kind
    column: $column
    filter: $filter
    search: $search
    first: 50
    after: $after
  ) {
    ...ActivityColumnFields
  }
}
    fragment ActivityColumnFields on ActivityBoardColumn {
  column
  count
  deadline
  pageInfo {
    hasNextPage
    endCursor
  }
  cards {
    id
    dueAt
    canMove
    card {
      ...CardFields
    }
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}`) as unknown as TypedDocumentString<ActivityBoardColumnQuery, ActivityBoardColumnQueryVariables>;
export const ActivityBoardEventsDocument = new TypedDocumentString(`
    subscription ActivityBoardEvents($kind: ItemKind!, $filter: Filter, $search: String, $after: String) {
  activityBoardEvents(
    kind: $kind
    filter: $filter
    search: $search
    after: $after
  ) {
    cursor
    type
    ids
    actor {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityBoardEventsSubscription, ActivityBoardEventsSubscriptionVariables>;
export const MoveOnActivityBoardDocument = new TypedDocumentString(`
    mutation MoveOnActivityBoard($id: ID!, $column: ActivityColumn!) {
  moveOnActivityBoard(id: $id, column: $column) {
    column
    operationId
  }
}
    `) as unknown as TypedDocumentString<MoveOnActivityBoardMutation, MoveOnActivityBoardMutationVariables>;
export const DeleteDealsOnBoardDocument = new TypedDocumentString(`
    mutation DeleteDealsOnBoard($ids: [ID!]!, $clientOpId: ID!) {
  deleteDeals(ids: $ids, clientOpId: $clientOpId) {
    deletedIds
    operationId
  }
}
    `) as unknown as TypedDocumentString<DeleteDealsOnBoardMutation, DeleteDealsOnBoardMutationVariables>;
export const EditDealOnBoardDocument = new TypedDocumentString(`
    mutation EditDealOnBoard($id: ID!, $input: DealInput!, $expectedVersion: Int!, $clientOpId: ID!) {
  updateDeal(
    id: $id
    input: $input
    expectedVersion: $expectedVersion
    clientOpId: $clientOpId
  ) {
    deal {
      version
      title
      amount {
        amount
        currency
      }
      amountBase {
        amount
        currency
      }
      expectedCloseDate
    }
    operationId
  }
}
    `) as unknown as TypedDocumentString<EditDealOnBoardMutation, EditDealOnBoardMutationVariables>;
export const BoardDocument = new TypedDocumentString(`
    query Board($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!], $lanes: String) {
  board(
    pipelineId: $pipelineId
    filter: $filter
    search: $search
    sort: $sort
    lanes: $lanes
  ) {
    ...BoardFields
  }
}
    fragment StageFields on Stage {
  id
  pipelineId
  name
  color
  semantics
  probability
  idleDays
  requiredFields
  isSystem
  version
}
fragment PipelineFields on Pipeline {
  id
  number
  name
  isDefault
  version
  cardFields
  mostCardFields
  stages {
    ...StageFields
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment ColumnFields on BoardColumn {
  stage {
    id
  }
  cursor
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
  cards {
    ...CardFields
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment BoardFields on Board {
  pipeline {
    ...PipelineFields
  }
  cursor
  columns {
    ...ColumnFields
  }
}`) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardLaneDocument = new TypedDocumentString(`
    query BoardLane($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!]) {
  board(
    pipelineId: $pipelineId
    filter: $filter
    search: $search
    sort: $sort
    perColumn: 20
  ) {
    columns {
      ...ColumnFields
    }
  }
}
    fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment ColumnFields on BoardColumn {
  stage {
    id
  }
  cursor
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
  cards {
    ...CardFields
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<BoardLaneQuery, BoardLaneQueryVariables>;
export const BoardColumnDocument = new TypedDocumentString(`
    query BoardColumn($stageId: ID!, $filter: Filter, $search: String, $sort: [Sort!], $lanes: String, $first: Int!, $after: String) {
  boardColumn(
    stageId: $stageId
    filter: $filter
    search: $search
    sort: $sort
    lanes: $lanes
    first: $first
    after: $after
  ) {
    ...ColumnFields
  }
}
    fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment ColumnFields on BoardColumn {
  stage {
    id
  }
  cursor
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
  cards {
    ...CardFields
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<BoardColumnQuery, BoardColumnQueryVariables>;
export const BoardEventsDocument = new TypedDocumentString(`
    subscription BoardEvents($pipelineId: ID!, $filter: Filter, $search: String, $lanes: String, $after: String) {
  boardEvents(
    pipelineId: $pipelineId
    filter: $filter
    search: $search
    lanes: $lanes
    after: $after
  ) {
    cursor
    type
    card {
      ...CardFields
    }
    itemId
    fromStageId
    toStageId
    kind
    actor {
      id
      name
    }
    clientOpId
    staysForId
    totals {
      ...TotalsFields
    }
    pipeline {
      ...PipelineFields
    }
    record {
      id
      name
    }
    tag {
      id
      name
      color
    }
    stageIds
  }
}
    fragment StageFields on Stage {
  id
  pipelineId
  name
  color
  semantics
  probability
  idleDays
  requiredFields
  isSystem
  version
}
fragment PipelineFields on Pipeline {
  id
  number
  name
  isDefault
  version
  cardFields
  mostCardFields
  stages {
    ...StageFields
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment TotalsFields on ColumnTotals {
  stageId
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
}`) as unknown as TypedDocumentString<BoardEventsSubscription, BoardEventsSubscriptionVariables>;
export const MoveDealDocument = new TypedDocumentString(`
    mutation MoveDeal($id: ID!, $stageId: ID!, $before: ID, $after: ID, $expectedVersion: Int!, $input: EnteringInput, $clientOpId: ID!) {
  moveItem(
    id: $id
    stageId: $stageId
    before: $before
    after: $after
    expectedVersion: $expectedVersion
    input: $input
    clientOpId: $clientOpId
  ) {
    __typename
    ...MovedFields
    ...ConflictFields
    ...MissingFields
  }
}
    fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment TotalsFields on ColumnTotals {
  stageId
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
}
fragment MovedFields on CardMoved {
  cursor
  card {
    ...CardFields
  }
  totals {
    ...TotalsFields
  }
  operationId
}
fragment ConflictFields on CardConflict {
  cursor
  card {
    ...CardFields
  }
  changedBy {
    id
    name
  }
  changedAt
  kind
}
fragment MissingFields on FieldsRequired {
  cursor
  card {
    ...CardFields
  }
  fields {
    ...AskedField
  }
}`) as unknown as TypedDocumentString<MoveDealMutation, MoveDealMutationVariables>;
export const MoveDealsDocument = new TypedDocumentString(`
    mutation MoveDeals($moves: [CardMove!]!, $stageId: ID!, $before: ID, $after: ID, $input: EnteringInput, $clientOpId: ID!) {
  moveItems(
    moves: $moves
    stageId: $stageId
    before: $before
    after: $after
    input: $input
    clientOpId: $clientOpId
  ) {
    outcomes {
      __typename
      ...MovedFields
      ...ConflictFields
      ...MissingFields
      ...RefusedFields
    }
    operationId
  }
}
    fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment TotalsFields on ColumnTotals {
  stageId
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
}
fragment MovedFields on CardMoved {
  cursor
  card {
    ...CardFields
  }
  totals {
    ...TotalsFields
  }
  operationId
}
fragment ConflictFields on CardConflict {
  cursor
  card {
    ...CardFields
  }
  changedBy {
    id
    name
  }
  changedAt
  kind
}
fragment MissingFields on FieldsRequired {
  cursor
  card {
    ...CardFields
  }
  fields {
    ...AskedField
  }
}
fragment RefusedFields on CardRefused {
  itemId
  code
  reason
  message
}`) as unknown as TypedDocumentString<MoveDealsMutation, MoveDealsMutationVariables>;
export const AssignDealsDocument = new TypedDocumentString(`
    mutation AssignDeals($ids: [ID!]!, $responsibleId: ID!, $clientOpId: ID!) {
  assignCards(ids: $ids, responsibleId: $responsibleId, clientOpId: $clientOpId) {
    cards {
      ...CardFields
    }
    removedIds
    skipped {
      ...RefusedFields
    }
    operationId
  }
}
    fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment RefusedFields on CardRefused {
  itemId
  code
  reason
  message
}`) as unknown as TypedDocumentString<AssignDealsMutation, AssignDealsMutationVariables>;
export const MoveItemsToPipelineDocument = new TypedDocumentString(`
    mutation MoveItemsToPipeline($moves: [CardMove!]!, $pipelineId: ID!, $stages: [StageStep!]!, $input: EnteringInput, $clientOpId: ID!) {
  moveItemsToPipeline(
    moves: $moves
    pipelineId: $pipelineId
    stages: $stages
    input: $input
    clientOpId: $clientOpId
  ) {
    outcomes {
      __typename
      ...MovedFields
      ...ConflictFields
      ...MissingFields
      ...RefusedFields
    }
    operationId
  }
}
    fragment AskedField on RequiredField {
  name
  inputName
  custom
  label
  type
  multiple
  maxLength
  pickList
  options {
    id
    label
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment TotalsFields on ColumnTotals {
  stageId
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
}
fragment MovedFields on CardMoved {
  cursor
  card {
    ...CardFields
  }
  totals {
    ...TotalsFields
  }
  operationId
}
fragment ConflictFields on CardConflict {
  cursor
  card {
    ...CardFields
  }
  changedBy {
    id
    name
  }
  changedAt
  kind
}
fragment MissingFields on FieldsRequired {
  cursor
  card {
    ...CardFields
  }
  fields {
    ...AskedField
  }
}
fragment RefusedFields on CardRefused {
  itemId
  code
  reason
  message
}`) as unknown as TypedDocumentString<MoveItemsToPipelineMutation, MoveItemsToPipelineMutationVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening($pipelineNumber: Int) {
  me {
    ...MeFields
  }
  pipelines {
    ...PipelineChoiceFields
  }
  viewPreference(section: DEAL) {
    ...ViewPreferenceFields
  }
  board(pipelineNumber: $pipelineNumber) {
    ...BoardFields
  }
}
    fragment PipelineChoiceFields on Pipeline {
  id
  number
  name
  isDefault
}
fragment MeFields on Me {
  user {
    id
    number
    name
    email
    avatarUrl
  }
  timeZone
  locale
  theme
  readsItems
  sections
  isAdmin
  baseCurrency
  currencies {
    code
    format
  }
  today
  canManagePipelines
  flags
}
fragment ViewPreferenceFields on ViewPreference {
  mode
  columns {
    field
    width
    isPinned
  }
  density
  defaultViewId
}
fragment StageFields on Stage {
  id
  pipelineId
  name
  color
  semantics
  probability
  idleDays
  requiredFields
  isSystem
  version
}
fragment PipelineFields on Pipeline {
  id
  number
  name
  isDefault
  version
  cardFields
  mostCardFields
  stages {
    ...StageFields
  }
}
fragment CardFields on BoardCard {
  id
  number
  title
  version
  pipelineId
  stageId
  rank
  amount {
    amount
    currency
  }
  amountBase {
    amount
    currency
  }
  expectedCloseDate
  stageSince
  createdAt
  company {
    id
    name
  }
  contact {
    id
    name
  }
  responsible {
    id
    name
  }
  nextActivity {
    id
    type
    subject
    deadline
    openCount
  }
  waiting {
    deadline
    isIncoming
    forId
  }
  commentCount
  lastComment {
    at
    authorId
  }
  tags {
    id
    name
    color
  }
  reachedBy
  repeat
  fields {
    name
    value
    isRemoved
  }
  picked
  access {
    canUpdate
    canDelete
  }
}
fragment LaneFields on LaneTotals {
  laneId
  name
  color
  place
  count
  sum {
    amount
    currency
  }
}
fragment ColumnFields on BoardColumn {
  stage {
    id
  }
  cursor
  count
  sum {
    amount
    currency
  }
  weightedSum {
    amount
    currency
  }
  lanes {
    ...LaneFields
  }
  cards {
    ...CardFields
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
fragment BoardFields on Board {
  pipeline {
    ...PipelineFields
  }
  cursor
  columns {
    ...ColumnFields
  }
}`) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;
export const PresenceDocument = new TypedDocumentString(`
    subscription Presence($placeId: ID!, $tab: String!) {
  presence(placeId: $placeId, tab: $tab) {
    people {
      user {
        id
        name
      }
      heldIds
    }
  }
}
    `) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const HoldCardsDocument = new TypedDocumentString(`
    mutation HoldCards($tab: String!, $itemIds: [ID!]!) {
  holdCard(tab: $tab, itemIds: $itemIds) {
    heldIds
  }
}
    `) as unknown as TypedDocumentString<HoldCardsMutation, HoldCardsMutationVariables>;
export const SeenDealsDocument = new TypedDocumentString(`
    query SeenDeals($ids: [ID!]!) {
  seenCards(ids: $ids) {
    itemId
    at
  }
}
    `) as unknown as TypedDocumentString<SeenDealsQuery, SeenDealsQueryVariables>;
export const MarkSeenDocument = new TypedDocumentString(`
    mutation MarkSeen($itemId: ID!) {
  markSeen(itemId: $itemId) {
    at
  }
}
    `) as unknown as TypedDocumentString<MarkSeenMutation, MarkSeenMutationVariables>;