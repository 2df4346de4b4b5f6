/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  subscription StructureEvents($after: String) {\n    structureEvents(after: $after) {\n      cursor\n      type\n    }\n  }\n": typeof types.StructureEventsDocument,
    "\n  fragment AbsenceFields on Absence {\n    id\n    starts\n    ends\n    note\n  }\n": typeof types.AbsenceFieldsFragmentDoc,
    "\n  query Absences($userId: ID!) {\n    absences(userId: $userId) {\n      ...AbsenceFields\n    }\n  }\n": typeof types.AbsencesDocument,
    "\n  mutation SaveAbsence($input: AbsenceInput!, $userId: ID!) {\n    saveAbsence(input: $input, userId: $userId) {\n      absences {\n        ...AbsenceFields\n      }\n    }\n  }\n": typeof types.SaveAbsenceDocument,
    "\n  mutation DeleteAbsence($id: ID!) {\n    deleteAbsence(id: $id) {\n      absences {\n        ...AbsenceFields\n      }\n    }\n  }\n": typeof types.DeleteAbsenceDocument,
    "\n  query ExplainAccess($itemId: ID!, $userId: ID!, $operation: AccessOperation!) {\n    explainAccess(itemId: $itemId, userId: $userId, operation: $operation) {\n      allowed\n      ground\n      decidedBy {\n        stageId\n        level\n        reasons {\n          roleId\n          role\n          isInherited\n          holders {\n            type\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.ExplainAccessDocument,
    "\n  fragment ActivityPage on Activity {\n    ...ActivityLine\n    title\n    createdAt\n    author {\n      id\n      name\n    }\n    hiddenItems\n    items {\n      __typename\n      id\n      number\n      title\n    }\n  }\n": typeof types.ActivityPageFragmentDoc,
    "\n  query Activity($number: Int!) {\n    activity(number: $number) {\n      ...ActivityPage\n    }\n  }\n": typeof types.ActivityDocument,
    "\n  mutation UpdateActivityPage($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {\n    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n": typeof types.UpdateActivityPageDocument,
    "\n  mutation SaveChecklistPage($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {\n    saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n": typeof types.SaveChecklistPageDocument,
    "\n  mutation BindActivity($id: ID!, $itemId: ID!) {\n    bindActivity(id: $id, itemId: $itemId) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n": typeof types.BindActivityDocument,
    "\n  mutation UnbindActivity($id: ID!, $itemId: ID!) {\n    unbindActivity(id: $id, itemId: $itemId) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n": typeof types.UnbindActivityDocument,
    "\n  mutation DeleteActivityPage($id: ID!) {\n    deleteActivities(ids: [$id]) {\n      deletedIds\n    }\n  }\n": typeof types.DeleteActivityPageDocument,
    "\n  fragment MyActivity on Activity {\n    id\n    number\n    type\n    subject\n    deadline\n    isCompleted\n    priority\n    responsible {\n      id\n      name\n    }\n    hiddenItems\n    access {\n      canUpdate\n    }\n    items {\n      __typename\n      id\n      number\n      title\n    }\n  }\n": typeof types.MyActivityFragmentDoc,
    "\n  query MyActivities($filter: Filter, $search: String, $sort: [Sort!], $after: String) {\n    activities(filter: $filter, search: $search, sort: $sort, first: 50, after: $after) {\n      nodes {\n        ...MyActivity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.MyActivitiesDocument,
    "\n  subscription ActivityNews($filter: Filter, $search: String, $after: String) {\n    listEvents(kind: ACTIVITY, filter: $filter, search: $search, after: $after) {\n      cursor\n      type\n    }\n  }\n": typeof types.ActivityNewsDocument,
    "\n  query EntryLink($token: String!) {\n    entryLink(token: $token) {\n      isInvitation\n      name\n      email\n    }\n  }\n": typeof types.EntryLinkDocument,
    "\n  mutation EnterByLink($token: String!, $input: ArrivalInput!) {\n    enterByLink(token: $token, input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": typeof types.EnterByLinkDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": typeof types.SetUpDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsDemo($userId: ID!) {\n    signInAsDemo(userId: $userId) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": typeof types.SignInAsDemoDocument,
    "\n  query Basis($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Contact {\n        id\n        title\n        primaryCompany {\n          id\n          title\n        }\n      }\n      ... on Company {\n        id\n        title\n      }\n    }\n  }\n": typeof types.BasisDocument,
    "\n  query StageConversions($pipelineId: ID!) {\n    stageConversions(pipelineId: $pipelineId) {\n      stageId\n      departed\n      advanced\n    }\n  }\n": typeof types.StageConversionsDocument,
    "\n  query MyStageRights($pipelineId: ID!) {\n    myRights(pipelineId: $pipelineId) {\n      stages {\n        stageId\n        canAdd\n        canEnter\n      }\n    }\n  }\n": typeof types.MyStageRightsDocument,
    "\n  query Found($search: String!) {\n    leads(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    deals(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    contacts(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    companies(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.FoundDocument,
    "\n  query CompanyPicks($search: String) {\n    companies(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": typeof types.CompanyPicksDocument,
    "\n  fragment CompanyPage on Company {\n    id\n    number\n    title\n    version\n    createdAt\n    type {\n      id\n      label\n      isRemoved\n    }\n    industry {\n      id\n      label\n      isRemoved\n    }\n    employeeCount {\n      id\n      label\n      isRemoved\n    }\n    revenue {\n      amount\n      currency\n    }\n    address\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    ...ReachableFields\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    requisites {\n      ...RequisiteSet\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n    contacts(first: 50) {\n      nodes {\n        id\n        number\n        title\n        post\n      }\n      totalCount\n    }\n    deals(first: 50, sort: [{ field: \"createdAt\", direction: DESC }]) {\n      nodes {\n        ...DealLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.CompanyPageFragmentDoc,
    "\n  query Company($number: Int!) {\n    company(number: $number) {\n      ...CompanyPage\n    }\n  }\n": typeof types.CompanyDocument,
    "\n  mutation CreateCompany($input: CompanyInput!) {\n    createCompany(input: $input) {\n      company {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.CreateCompanyDocument,
    "\n  mutation UpdateCompany($id: ID!, $input: CompanyInput!, $expectedVersion: Int!) {\n    updateCompany(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      company {\n        ...CompanyPage\n      }\n    }\n  }\n": typeof types.UpdateCompanyDocument,
    "\n  mutation DeleteCompany($id: ID!) {\n    deleteCompanies(ids: [$id]) {\n      deletedIds\n    }\n  }\n": typeof types.DeleteCompanyDocument,
    "\n  query LeadToComplete($id: ID!) {\n    lead(id: $id) {\n      id\n      title\n      version\n      hasOpenActivities\n      stage {\n        semantics\n      }\n      contact {\n        id\n        number\n        title\n      }\n      company {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.LeadToCompleteDocument,
    "\n  fragment LackingTarget on TargetFieldsRequired {\n    kind\n    stage {\n      name\n    }\n    fields {\n      ...AskedField\n    }\n  }\n": typeof types.LackingTargetFragmentDoc,
    "\n  query LeadConversion($id: ID!, $input: ConvertLeadInput!) {\n    leadConversion(id: $id, input: $input) {\n      prospects {\n        kind\n        barrier\n        stage {\n          id\n          name\n        }\n        carried {\n          source\n          field\n          label\n          value\n        }\n      }\n      required {\n        ...LackingTarget\n      }\n      loose {\n        field\n        label\n        value\n        takers {\n          kind\n          field\n          label\n        }\n      }\n    }\n  }\n": typeof types.LeadConversionDocument,
    "\n  mutation ConvertLead($id: ID!, $input: ConvertLeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    convertLead(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      __typename\n      ... on LeadConverted {\n        operationId\n        deal {\n          ...DealLine\n        }\n        contact {\n          id\n          number\n          title\n        }\n        company {\n          id\n          number\n          title\n        }\n      }\n      ... on ConversionFieldsRequired {\n        targets {\n          ...LackingTarget\n        }\n      }\n      ... on CardConflict {\n        changedBy {\n          name\n        }\n      }\n    }\n  }\n": typeof types.ConvertLeadDocument,
    "\n  query LeadResult($id: ID!) {\n    lead(id: $id) {\n      id\n      result {\n        deals {\n          ...DealLine\n        }\n        contacts {\n          id\n          number\n          title\n        }\n        companies {\n          id\n          number\n          title\n        }\n      }\n    }\n  }\n": typeof types.LeadResultDocument,
    "\n  query SourceLead($id: ID!) {\n    node(id: $id) {\n      ... on FromLead {\n        sourceLead {\n          id\n          number\n          title\n          stage {\n            name\n            color\n          }\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n": typeof types.SourceLeadDocument,
    "\n  query ContactPicks($search: String) {\n    contacts(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": typeof types.ContactPicksDocument,
    "\n  fragment ContactPage on Contact {\n    id\n    number\n    title\n    version\n    createdAt\n    firstName\n    middleName\n    lastName\n    post\n    type {\n      id\n      label\n      isRemoved\n    }\n    salutation {\n      id\n      label\n      isRemoved\n    }\n    source {\n      id\n      label\n      isRemoved\n    }\n    birthDate\n    address\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    ...ReachableFields\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    requisites {\n      ...RequisiteSet\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n    primaryCompany {\n      id\n    }\n    companies(first: 50) {\n      nodes {\n        id\n        number\n        title\n        industry {\n          label\n        }\n      }\n      totalCount\n    }\n    deals(first: 50, sort: [{ field: \"createdAt\", direction: DESC }]) {\n      nodes {\n        ...DealLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ContactPageFragmentDoc,
    "\n  query Contact($number: Int!) {\n    contact(number: $number) {\n      ...ContactPage\n    }\n  }\n": typeof types.ContactDocument,
    "\n  mutation CreateContact($input: ContactInput!) {\n    createContact(input: $input) {\n      contact {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.CreateContactDocument,
    "\n  mutation UpdateContact($id: ID!, $input: ContactInput!, $expectedVersion: Int!) {\n    updateContact(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      contact {\n        ...ContactPage\n      }\n    }\n  }\n": typeof types.UpdateContactDocument,
    "\n  mutation DeleteContact($id: ID!) {\n    deleteContacts(ids: [$id]) {\n      deletedIds\n    }\n  }\n": typeof types.DeleteContactDocument,
    "\n  mutation LinkContact($contactId: ID!, $companyId: ID!, $isPrimary: Boolean) {\n    linkContactCompany(contactId: $contactId, companyId: $companyId, isPrimary: $isPrimary) {\n      contact {\n        id\n      }\n    }\n  }\n": typeof types.LinkContactDocument,
    "\n  mutation UnlinkContact($contactId: ID!, $companyId: ID!) {\n    unlinkContactCompany(contactId: $contactId, companyId: $companyId) {\n      contact {\n        id\n      }\n    }\n  }\n": typeof types.UnlinkContactDocument,
    "\n  fragment CounterFields on Counter {\n    attention\n    overdue\n    today\n    incoming\n  }\n": typeof types.CounterFieldsFragmentDoc,
    "\n  fragment CountersFields on Counters {\n    total {\n      ...CounterFields\n    }\n    sections {\n      kind\n      idle\n      unattended\n      counter {\n        ...CounterFields\n      }\n    }\n    mode\n  }\n": typeof types.CountersFieldsFragmentDoc,
    "\n  query Counters {\n    counters {\n      ...CountersFields\n    }\n  }\n": typeof types.CountersDocument,
    "\n  subscription CountersChanged {\n    countersChanged {\n      ...CountersFields\n    }\n  }\n": typeof types.CountersChangedDocument,
    "\n  fragment CrmSettingsFields on CrmSettings {\n    mode\n    repeatLeadsEnabled\n    createCompany\n    version\n    pipeline {\n      id\n    }\n    openLeads\n    conversion {\n      ...JobFields\n    }\n  }\n": typeof types.CrmSettingsFieldsFragmentDoc,
    "\n  query CrmSettings {\n    crmSettings {\n      ...CrmSettingsFields\n    }\n  }\n": typeof types.CrmSettingsDocument,
    "\n  mutation SetCrmMode($mode: CrmMode!, $options: CrmModeOptions) {\n    setCrmMode(mode: $mode, options: $options) {\n      crmSettings {\n        ...CrmSettingsFields\n      }\n    }\n  }\n": typeof types.SetCrmModeDocument,
    "\n  mutation UpdateCrmSettings($input: CrmSettingsInput!, $expectedVersion: Int!) {\n    updateCrmSettings(input: $input, expectedVersion: $expectedVersion) {\n      crmSettings {\n        ...CrmSettingsFields\n      }\n    }\n  }\n": typeof types.UpdateCrmSettingsDocument,
    "\n  fragment CurrencyFields on Currency {\n    code\n    rate\n    isBase\n    isReport\n    format\n    version\n  }\n": typeof types.CurrencyFieldsFragmentDoc,
    "\n  query Currencies {\n    currencies {\n      ...CurrencyFields\n    }\n  }\n": typeof types.CurrenciesDocument,
    "\n  mutation SaveCurrency($input: SaveCurrencyInput!, $expectedVersion: Int) {\n    saveCurrency(input: $input, expectedVersion: $expectedVersion) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": typeof types.SaveCurrencyDocument,
    "\n  mutation ReorderCurrencies($codes: [String!]!) {\n    reorderCurrencies(codes: $codes) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": typeof types.ReorderCurrenciesDocument,
    "\n  mutation SetBaseCurrency($code: String!) {\n    setBaseCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": typeof types.SetBaseCurrencyDocument,
    "\n  mutation SetReportCurrency($code: String!) {\n    setReportCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": typeof types.SetReportCurrencyDocument,
    "\n  mutation DeleteCurrency($code: String!) {\n    deleteCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": typeof types.DeleteCurrencyDocument,
    "\n  subscription CustomFieldEvents($after: String) {\n    customFieldEvents(after: $after) {\n      cursor\n      type\n      kind\n      fields {\n        ...CustomFieldShape\n      }\n    }\n  }\n": typeof types.CustomFieldEventsDocument,
    "\n  fragment CustomFieldShape on CustomField {\n    id\n    kind\n    code\n    label\n    type\n    linkTo\n    pickList\n    multiple\n    required\n    defaultValue\n    showInFilter\n    showInList\n    searchable\n    sortable\n    version\n  }\n": typeof types.CustomFieldShapeFragmentDoc,
    "\n  query CustomFields($kind: ExtensibleKind!) {\n    customFields(kind: $kind) {\n      ...CustomFieldShape\n    }\n  }\n": typeof types.CustomFieldsDocument,
    "\n  query CustomFieldUses($id: ID!) {\n    customFieldUses(id: $id)\n  }\n": typeof types.CustomFieldUsesDocument,
    "\n  mutation CreateCustomField($input: CreateCustomFieldInput!) {\n    createCustomField(input: $input) {\n      customField {\n        ...CustomFieldShape\n      }\n    }\n  }\n": typeof types.CreateCustomFieldDocument,
    "\n  mutation UpdateCustomField($id: ID!, $input: UpdateCustomFieldInput!, $expectedVersion: Int!) {\n    updateCustomField(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      customField {\n        ...CustomFieldShape\n      }\n    }\n  }\n": typeof types.UpdateCustomFieldDocument,
    "\n  mutation ReorderCustomFields($kind: ExtensibleKind!, $ids: [ID!]!) {\n    reorderCustomFields(kind: $kind, ids: $ids) {\n      customFields {\n        ...CustomFieldShape\n      }\n    }\n  }\n": typeof types.ReorderCustomFieldsDocument,
    "\n  mutation DeleteCustomField($id: ID!, $confirmedValues: Int!) {\n    deleteCustomField(id: $id, confirmedValues: $confirmedValues) {\n      deletedId\n    }\n  }\n": typeof types.DeleteCustomFieldDocument,
    "\n  fragment DealLine on Deal {\n    id\n    number\n    title\n    amount {\n      amount\n      currency\n    }\n    stage {\n      name\n      color\n    }\n    responsible {\n      id\n      name\n    }\n  }\n": typeof types.DealLineFragmentDoc,
    "\n  fragment DealLines on DealConnection {\n    nodes {\n      ...DealLine\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.DealLinesFragmentDoc,
    "\n  query DealPicks($search: String) {\n    deals(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": typeof types.DealPicksDocument,
    "\n  query MoreDeals($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Company {\n        deals(first: 50, after: $after, sort: [{ field: \"createdAt\", direction: DESC }]) {\n          ...DealLines\n        }\n      }\n      ... on Contact {\n        deals(first: 50, after: $after, sort: [{ field: \"createdAt\", direction: DESC }]) {\n          ...DealLines\n        }\n      }\n    }\n  }\n": typeof types.MoreDealsDocument,
    "\n  query FindDuplicates($kind: ItemKind!, $criteria: [MatchInput!]!) {\n    findDuplicates(kind: $kind, criteria: $criteria, first: 4) {\n      fields\n      item {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.FindDuplicatesDocument,
    "\n  query DuplicatesOf($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Reachable {\n        duplicates {\n          fields\n          item {\n            id\n            number\n            title\n            access {\n              canUpdate\n              canDelete\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.DuplicatesOfDocument,
    "\n  query ScanDuplicates($kind: ItemKind!, $by: String!, $after: String) {\n    scanDuplicates(kind: $kind, by: $by, first: 20, after: $after) {\n      nodes {\n        value\n        count\n        items {\n          id\n          number\n          title\n          createdAt\n          responsible {\n            name\n          }\n          ... on Reachable {\n            phones {\n              value\n            }\n            emails {\n              value\n            }\n            messengers {\n              value\n            }\n          }\n          ... on Lead {\n            firstName\n            middleName\n            lastName\n            companyTitle\n            stage {\n              name\n              color\n            }\n          }\n          ... on Contact {\n            primaryCompany {\n              title\n            }\n          }\n          access {\n            canUpdate\n            canDelete\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ScanDuplicatesDocument,
    "\n  query MergePreview($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!) {\n    mergePreview(kind: $kind, masterId: $masterId, ids: $ids) {\n      items {\n        id\n        number\n        title\n        ... on Lead {\n          stage {\n            name\n          }\n        }\n      }\n      masterIds\n      fields {\n        field\n        isConflict\n        values {\n          itemId\n          value\n        }\n        merged\n      }\n    }\n  }\n": typeof types.MergePreviewDocument,
    "\n  mutation MergeItems($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!]!) {\n    mergeItems(kind: $kind, masterId: $masterId, ids: $ids, choices: $choices) {\n      operationId\n      item {\n        id\n        title\n      }\n    }\n  }\n": typeof types.MergeItemsDocument,
    "\n  mutation MarkNotDuplicate($kind: ItemKind!, $ids: [ID!]!, $areDistinct: Boolean!) {\n    markNotDuplicate(kind: $kind, ids: $ids, areDistinct: $areDistinct) {\n      ids\n    }\n  }\n": typeof types.MarkNotDuplicateDocument,
    "\n  fragment AskedField on RequiredField {\n    name\n    inputName\n    custom\n    label\n    type\n    multiple\n    maxLength\n    pickList\n    options {\n      id\n      label\n    }\n  }\n": typeof types.AskedFieldFragmentDoc,
    "\n  fragment ExportFields on Export {\n    id\n    title\n    rows\n    url\n    expiresAt\n  }\n": typeof types.ExportFieldsFragmentDoc,
    "\n  mutation ExportItems(\n    $kind: ItemKind!\n    $format: ExportFormat!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $sort: [Sort!]\n    $columns: [String!]\n    $headers: ExportHeaders!\n    $delimiter: ExportDelimiter\n    $mark: Boolean!\n  ) {\n    exportItems(\n      kind: $kind\n      format: $format\n      ids: $ids\n      filter: $filter\n      search: $search\n      sort: $sort\n      columns: $columns\n      headers: $headers\n      delimiter: $delimiter\n      byteOrderMark: $mark\n    ) {\n      export {\n        ...ExportFields\n      }\n      job {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.ExportItemsDocument,
    "\n  query ExportState($id: ID!, $job: ID!) {\n    export(id: $id) {\n      ...ExportFields\n    }\n    node(id: $job) {\n      ... on Job {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.ExportStateDocument,
    "\n  query Exports {\n    exports {\n      ...ExportFields\n    }\n  }\n": typeof types.ExportsDocument,
    "\n  query MyExportRights {\n    myRights {\n      objects {\n        object\n        canExport\n      }\n    }\n  }\n": typeof types.MyExportRightsDocument,
    "\n  fragment ReachableFields on Reachable {\n    phones {\n      value\n      label\n    }\n    emails {\n      value\n      label\n    }\n    websites {\n      value\n      label\n    }\n    messengers {\n      value\n      label\n      page\n    }\n  }\n": typeof types.ReachableFieldsFragmentDoc,
    "\n  query ListFields($kind: ItemKind!) {\n    fields(kind: $kind) {\n      code\n      inputName\n      label\n      type\n      required\n      multiple\n      sortable\n      filterable\n      operators\n      editable\n      maxLength\n      options\n      pickList\n      isTitle\n      custom\n      partsBoards\n      matchesDuplicates\n    }\n  }\n": typeof types.ListFieldsDocument,
    "\n  query StagesOfAll {\n    pipelines {\n      id\n      name\n      stages {\n        id\n        name\n      }\n    }\n  }\n": typeof types.StagesOfAllDocument,
    "\n  query NameOf($id: ID!) {\n    node(id: $id) {\n      ... on User {\n        name\n      }\n      ... on Stage {\n        name\n      }\n      ... on Pipeline {\n        name\n      }\n      ... on Company {\n        title\n      }\n      ... on Contact {\n        title\n      }\n      ... on Deal {\n        title\n      }\n      ... on Tag {\n        name\n      }\n      ... on PickListItem {\n        label\n      }\n    }\n  }\n": typeof types.NameOfDocument,
    "\n  query HistoryPage($filter: Filter, $search: String, $itemId: ID, $after: String) {\n    historyEvents(filter: $filter, search: $search, itemId: $itemId, first: 50, after: $after) {\n      cursor\n      lookedUntil\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        occurredAt\n        kind\n        channel\n        parameters\n        actor {\n          id\n          name\n        }\n        item {\n          id\n          kind\n          title\n        }\n        items {\n          id\n          number\n          kind\n          title\n        }\n        changes {\n          field\n          label\n          old\n          new\n        }\n      }\n    }\n  }\n": typeof types.HistoryPageDocument,
    "\n  query HistoryFields {\n    historyFields {\n      code\n      inputName\n      label\n      type\n      required\n      multiple\n      sortable\n      filterable\n      operators\n      editable\n      maxLength\n      options\n      pickList\n      isTitle\n      custom\n      partsBoards\n      matchesDuplicates\n    }\n  }\n": typeof types.HistoryFieldsDocument,
    "\n  subscription HistoryNews($filter: Filter, $search: String, $itemId: ID, $after: String) {\n    historyNews(filter: $filter, search: $search, itemId: $itemId, after: $after) {\n      cursor\n      type\n      id\n    }\n  }\n": typeof types.HistoryNewsDocument,
    "\n  fragment ImportState on ImportFile {\n    id\n    kind\n    name\n    format\n    uploadedAt\n    isBegun\n    isUndone\n    errorsUrl\n    job {\n      ...JobFields\n    }\n    undoJob {\n      ...JobFields\n    }\n    trialJob {\n      ...JobFields\n    }\n  }\n": typeof types.ImportStateFragmentDoc,
    "\n  fragment ImportShown on ImportFile {\n    ...ImportState\n    keys\n    fields {\n      code\n      label\n      type\n      required\n      multiple\n      maxLength\n      options\n      pickList\n    }\n    reading(reading: $reading) {\n      encoding\n      delimiter\n      sheets\n      sheet\n      decimalMark\n      dateOrder\n      columns {\n        place\n        name\n        samples\n        suggestion\n        label\n      }\n    }\n  }\n": typeof types.ImportShownFragmentDoc,
    "\n  query ImportFile($id: ID!, $reading: ImportReadingInput) {\n    importFile(id: $id) {\n      ...ImportShown\n    }\n  }\n": typeof types.ImportFileDocument,
    "\n  query ImportState($id: ID!) {\n    importFile(id: $id) {\n      ...ImportState\n      problems {\n        rows\n        first {\n          row\n          field\n          code\n          message\n          cells\n        }\n      }\n      failures(first: 20) {\n        totalCount\n        nodes {\n          row\n          field\n          code\n          message\n          cells\n        }\n      }\n    }\n  }\n": typeof types.ImportStateDocument,
    "\n  query ImportFiles($kind: ItemKind!) {\n    importFiles(kind: $kind, first: 10) {\n      nodes {\n        ...ImportState\n      }\n    }\n  }\n": typeof types.ImportFilesDocument,
    "\n  query ImportPreview($id: ID!, $plan: ImportPlanInput!, $afterRows: Int!) {\n    importPreview(id: $id, plan: $plan, first: 20, afterRows: $afterRows) {\n      related\n      hasMore\n      rows {\n        row\n        cells\n        outcome\n        recordId\n        field\n        code\n        message\n      }\n    }\n  }\n": typeof types.ImportPreviewDocument,
    "\n  mutation TryImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {\n    tryImport(id: $id, plan: $plan, clientOpId: $clientOpId) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.TryImportDocument,
    "\n  mutation RunImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {\n    runImport(id: $id, plan: $plan, clientOpId: $clientOpId) {\n      importFile {\n        id\n      }\n    }\n  }\n": typeof types.RunImportDocument,
    "\n  mutation UndoImport($id: ID!, $clientOpId: ID) {\n    undoImport(id: $id, clientOpId: $clientOpId) {\n      importFile {\n        id\n      }\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  query MyImportRights {\n    myRights {\n      objects {\n        object\n        canImport\n      }\n    }\n  }\n": typeof types.MyImportRightsDocument,
    "\n  query HeldMessages($after: String) {\n    heldMessages(first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        title\n        medium\n        reason\n        at\n        firstName\n        lastName\n        companyTitle\n        phones\n        emails\n        messengers\n        senderId\n        text\n        sourceDescription\n        faults {\n          path\n          code\n          message\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HeldMessagesDocument,
    "\n  fragment IntakeDecisionFields on IntakeDecision {\n    outcome\n    items {\n      __typename\n      number\n      title\n    }\n  }\n": typeof types.IntakeDecisionFieldsFragmentDoc,
    "\n  mutation ReleaseMessage($id: ID!, $phones: [String!], $emails: [String!], $messengers: [String!]) {\n    releaseMessage(id: $id, phones: $phones, emails: $emails, messengers: $messengers) {\n      decision {\n        ...IntakeDecisionFields\n      }\n    }\n  }\n": typeof types.ReleaseMessageDocument,
    "\n  mutation DeleteHeldMessages($ids: [ID!]!) {\n    deleteHeldMessages(ids: $ids) {\n      deletedIds\n    }\n  }\n": typeof types.DeleteHeldMessagesDocument,
    "\n  query SimulateIntake($input: MessageInput!) {\n    simulateIntake(input: $input) {\n      outcome\n      responsible {\n        id\n        name\n        avatarUrl\n      }\n      reasons {\n        step\n        found\n        about\n        item {\n          __typename\n          number\n          title\n        }\n      }\n    }\n  }\n": typeof types.SimulateIntakeDocument,
    "\n  query Exceptions($search: String, $after: String) {\n    exceptions(search: $search, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        text\n        note\n        addedAt\n        addedBy {\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ExceptionsDocument,
    "\n  mutation AddExceptions($lines: [String!]!, $note: String) {\n    addExceptions(lines: $lines, note: $note) {\n      refused {\n        place\n        text\n        code\n      }\n    }\n  }\n": typeof types.AddExceptionsDocument,
    "\n  mutation RemoveException($id: ID!) {\n    removeException(id: $id) {\n      removedId\n    }\n  }\n": typeof types.RemoveExceptionDocument,
    "\n  fragment QueueFields on Queue {\n    id\n    name\n    method\n    withinHours\n    isOpen\n    version\n    fallback {\n      id\n      name\n    }\n    last {\n      id\n    }\n    members {\n      presence\n      openItems\n      user {\n        id\n        name\n        avatarUrl\n      }\n    }\n  }\n": typeof types.QueueFieldsFragmentDoc,
    "\n  query Queues {\n    queues {\n      ...QueueFields\n    }\n  }\n": typeof types.QueuesDocument,
    "\n  mutation SaveQueue($input: QueueInput!, $id: ID, $expectedVersion: Int) {\n    saveQueue(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      queues {\n        ...QueueFields\n      }\n    }\n  }\n": typeof types.SaveQueueDocument,
    "\n  mutation DeleteQueue($id: ID!) {\n    deleteQueue(id: $id) {\n      queues {\n        ...QueueFields\n      }\n    }\n  }\n": typeof types.DeleteQueueDocument,
    "\n  fragment IntakeQueuesFields on IntakeQueues {\n    version\n    usual {\n      id\n    }\n    channels {\n      medium\n      queue {\n        id\n      }\n    }\n  }\n": typeof types.IntakeQueuesFieldsFragmentDoc,
    "\n  query IntakeQueues {\n    intakeQueues {\n      ...IntakeQueuesFields\n    }\n  }\n": typeof types.IntakeQueuesDocument,
    "\n  mutation UpdateIntakeQueues($input: IntakeQueuesInput!, $expectedVersion: Int!) {\n    updateIntakeQueues(input: $input, expectedVersion: $expectedVersion) {\n      intakeQueues {\n        ...IntakeQueuesFields\n      }\n    }\n  }\n": typeof types.UpdateIntakeQueuesDocument,
    "\n  fragment JobFields on Job {\n    id\n    name\n    subject\n    state\n    attempt\n    starter {\n      id\n      name\n    }\n    due\n    createdAt\n    startedAt\n    finishedAt\n    progress {\n      done\n      total\n    }\n    result\n    error\n    operationId\n    version\n  }\n": typeof types.JobFieldsFragmentDoc,
    "\n  query Jobs($states: [JobState!], $after: String) {\n    jobs(states: $states, after: $after) {\n      totalCount\n      nodes {\n        ...JobFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.JobsDocument,
    "\n  query Job($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.JobDocument,
    "\n  subscription JobEvents {\n    jobEvents {\n      type\n      job {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.JobEventsDocument,
    "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.RetryJobDocument,
    "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  fragment CardLayoutFields on CardLayout {\n    scope\n    pipelineId\n    roleId\n    isForced\n    sections {\n      title\n      fields\n    }\n    hidden\n    fixed\n  }\n": typeof types.CardLayoutFieldsFragmentDoc,
    "\n  query CardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope, $roleId: ID) {\n    cardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {\n      ...CardLayoutFields\n    }\n  }\n": typeof types.CardLayoutDocument,
    "\n  mutation SaveCardLayout(\n    $kind: ItemKind!\n    $pipelineId: ID\n    $scope: LayoutScope!\n    $roleId: ID\n    $input: CardLayoutInput!\n  ) {\n    saveCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId, input: $input) {\n      layout {\n        ...CardLayoutFields\n      }\n    }\n  }\n": typeof types.SaveCardLayoutDocument,
    "\n  mutation ResetCardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope!, $roleId: ID) {\n    resetCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {\n      layout {\n        ...CardLayoutFields\n      }\n    }\n  }\n": typeof types.ResetCardLayoutDocument,
    "\n  subscription CardLayoutEvents($after: String) {\n    cardLayoutEvents(after: $after) {\n      cursor\n      type\n      kind\n    }\n  }\n": typeof types.CardLayoutEventsDocument,
    "\n  fragment LeadRecord on Lead {\n    id\n    number\n    title\n    version\n    createdAt\n    closedAt\n    firstName\n    middleName\n    lastName\n    companyTitle\n    post\n    address\n    sourceDescription\n    description\n    isRepeat\n    salutation {\n      id\n      label\n      isRemoved\n    }\n    source {\n      id\n      label\n      isRemoved\n    }\n    junkReason {\n      id\n      label\n      isRemoved\n    }\n    amount {\n      amount\n      currency\n    }\n    ...ReachableFields\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    pipeline {\n      id\n      number\n      name\n      stages {\n        id\n        name\n        color\n        semantics\n        probability\n      }\n    }\n    stage {\n      id\n      name\n      color\n      semantics\n      probability\n    }\n    company {\n      id\n      number\n      title\n    }\n    contact {\n      id\n      number\n      title\n    }\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": typeof types.LeadRecordFragmentDoc,
    "\n  query Lead($number: Int!) {\n    lead(number: $number) {\n      ...LeadRecord\n    }\n  }\n": typeof types.LeadDocument,
    "\n  mutation UpdateLead($id: ID!, $input: LeadInput!, $expectedVersion: Int!) {\n    updateLead(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n      lead {\n        ...LeadRecord\n      }\n    }\n  }\n": typeof types.UpdateLeadDocument,
    "\n  mutation CreateLead($input: LeadInput!) {\n    createLead(input: $input) {\n      operationId\n      lead {\n        id\n        number\n        title\n        duplicates {\n          fields\n        }\n      }\n    }\n  }\n": typeof types.CreateLeadDocument,
    "\n  mutation CreateLeadOnActivityBoard($input: LeadInput!, $column: ActivityColumn!) {\n    createLeadOnActivityBoard(input: $input, column: $column) {\n      operationId\n    }\n  }\n": typeof types.CreateLeadOnActivityBoardDocument,
    "\n  mutation DeleteLeads($ids: [ID!]!, $clientOpId: ID) {\n    deleteLeads(ids: $ids, clientOpId: $clientOpId) {\n      deletedIds\n      operationId\n    }\n  }\n": typeof types.DeleteLeadsDocument,
    "\n  mutation EditLeadOnBoard($id: ID!, $input: LeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    updateLead(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      lead {\n        version\n        title\n        amount {\n          amount\n          currency\n        }\n        amountBase {\n          amount\n          currency\n        }\n      }\n      operationId\n    }\n  }\n": typeof types.EditLeadOnBoardDocument,
    "\n  query LeadReach($number: Int!) {\n    lead(number: $number) {\n      ...Reach\n      contact {\n        ...Reach\n      }\n      company {\n        ...Reach\n      }\n    }\n  }\n": typeof types.LeadReachDocument,
    "\n  fragment BulkAnswer on BulkPayload {\n    updated\n    updatedIds\n    skipped {\n      number\n      code\n      message\n      path\n    }\n    job {\n      ...JobFields\n    }\n    operationId\n  }\n": typeof types.BulkAnswerFragmentDoc,
    "\n  mutation BulkDelete(\n    $kind: ItemKind!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $allMatching: Boolean!\n  ) {\n    bulkDelete(kind: $kind, ids: $ids, filter: $filter, search: $search, allMatching: $allMatching) {\n      ...BulkAnswer\n    }\n  }\n": typeof types.BulkDeleteDocument,
    "\n  mutation BulkObserve(\n    $kind: ItemKind!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $allMatching: Boolean!\n    $addIds: [ID!]\n    $removeIds: [ID!]\n  ) {\n    bulkObserve(\n      kind: $kind\n      ids: $ids\n      filter: $filter\n      search: $search\n      allMatching: $allMatching\n      addIds: $addIds\n      removeIds: $removeIds\n    ) {\n      ...BulkAnswer\n    }\n  }\n": typeof types.BulkObserveDocument,
    "\n  subscription ListEvents(\n    $kind: ItemKind!\n    $filter: Filter\n    $search: String\n    $withPlans: Boolean!\n    $after: String\n  ) {\n    listEvents(kind: $kind, filter: $filter, search: $search, withPlans: $withPlans, after: $after) {\n      cursor\n      type\n      id\n      kind\n      actor {\n        id\n        name\n      }\n      staysForId\n    }\n  }\n": typeof types.ListEventsDocument,
    "\n  mutation CreateDeal($input: DealInput!) {\n    createDeal(input: $input) {\n      operationId\n      deal {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.CreateDealDocument,
    "\n  query DealReach($number: Int!) {\n    deal(number: $number) {\n      id\n      primaryContact {\n        ...Reach\n      }\n      company {\n        ...Reach\n      }\n    }\n  }\n": typeof types.DealReachDocument,
    "\n  query Similar($text: String!) {\n    deals(search: $text, first: 10) {\n      nodes {\n        id\n        number\n        title\n        stage {\n          name\n          semantics\n        }\n      }\n    }\n    companies(search: $text, first: 2) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.SimilarDocument,
    "\n  fragment Reach on Reachable {\n    phones {\n      value\n    }\n    emails {\n      value\n    }\n  }\n": typeof types.ReachFragmentDoc,
    "\n  mutation CreateDealOnActivityBoard($input: DealInput!, $column: ActivityColumn!) {\n    createDealOnActivityBoard(input: $input, column: $column) {\n      operationId\n    }\n  }\n": typeof types.CreateDealOnActivityBoardDocument,
    "\n  fragment NotificationFields on Notification {\n    id\n    kind\n    title\n    count\n    at\n    readAt\n    actor {\n      id\n      name\n    }\n    item {\n      __typename\n      id\n      ... on CrmItem {\n        number\n        title\n      }\n      ... on Activity {\n        number\n        deadline\n        items {\n          title\n        }\n      }\n    }\n  }\n": typeof types.NotificationFieldsFragmentDoc,
    "\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after) {\n      nodes {\n        ...NotificationFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.NotificationsDocument,
    "\n  query UnreadNotifications {\n    unreadNotifications\n  }\n": typeof types.UnreadNotificationsDocument,
    "\n  subscription NotificationEvents {\n    notificationEvents {\n      type\n      notification {\n        ...NotificationFields\n      }\n    }\n  }\n": typeof types.NotificationEventsDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids) {\n      unread\n    }\n  }\n": typeof types.MarkNotificationsReadDocument,
    "\n  query MutedNotifications {\n    mutedNotifications\n  }\n": typeof types.MutedNotificationsDocument,
    "\n  mutation MuteNotifications($kinds: [NotificationKind!]!) {\n    muteNotifications(kinds: $kinds) {\n      muted\n    }\n  }\n": typeof types.MuteNotificationsDocument,
    "\n  fragment MyCompanyFields on MyCompany {\n    id\n    legalName\n    phones\n    requisites {\n      ...RequisiteSet\n    }\n    isDefault\n    isActive\n    version\n  }\n": typeof types.MyCompanyFieldsFragmentDoc,
    "\n  query MyCompanies {\n    myCompanies {\n      ...MyCompanyFields\n    }\n  }\n": typeof types.MyCompaniesDocument,
    "\n  mutation SaveMyCompany($input: MyCompanyInput!, $id: ID, $expectedVersion: Int) {\n    saveMyCompany(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      myCompanies {\n        ...MyCompanyFields\n      }\n    }\n  }\n": typeof types.SaveMyCompanyDocument,
    "\n  mutation DeleteMyCompany($id: ID!, $defaultId: ID) {\n    deleteMyCompany(id: $id, defaultId: $defaultId) {\n      myCompanies {\n        ...MyCompanyFields\n      }\n    }\n  }\n": typeof types.DeleteMyCompanyDocument,
    "\n  query MyCompanyPicks {\n    myCompanies {\n      id\n      legalName\n      isActive\n    }\n  }\n": typeof types.MyCompanyPicksDocument,
    "\n  mutation AddEvent($itemIds: [ID!]!, $typeId: ID!, $at: DateTime!, $text: String!) {\n    addEvent(itemIds: $itemIds, typeId: $typeId, at: $at, text: $text) {\n      toldIds\n      notFoundIds\n    }\n  }\n": typeof types.AddEventDocument,
    "\n  query Everybody($after: String) {\n    users(isActive: true, first: 100, after: $after) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.EverybodyDocument,
    "\n  query People($search: String) {\n    users(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        isActive\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  subscription PickListEvents($after: String) {\n    pickListEvents(after: $after) {\n      cursor\n      type\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": typeof types.PickListEventsDocument,
    "\n  fragment PickListFields on PickList {\n    code\n    label\n    isOwned\n    version\n    items {\n      id\n      code\n      label\n      color\n      isActive\n      isSystem\n      version\n    }\n  }\n": typeof types.PickListFieldsFragmentDoc,
    "\n  query PickList($code: String!) {\n    pickList(code: $code) {\n      ...PickListFields\n    }\n  }\n": typeof types.PickListDocument,
    "\n  query PickLists {\n    pickLists {\n      ...PickListFields\n    }\n  }\n": typeof types.PickListsDocument,
    "\n  mutation AddPickListItem($input: AddPickListItemInput!) {\n    addPickListItem(input: $input) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": typeof types.AddPickListItemDocument,
    "\n  mutation UpdatePickListItem($id: ID!, $input: UpdatePickListItemInput!, $expectedVersion: Int!) {\n    updatePickListItem(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": typeof types.UpdatePickListItemDocument,
    "\n  mutation ReorderPickListItems($code: String!, $ids: [ID!]!) {\n    reorderPickListItems(code: $code, ids: $ids) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": typeof types.ReorderPickListItemsDocument,
    "\n  mutation DeletePickListItem($id: ID!, $replaceWithId: ID) {\n    deletePickListItem(id: $id, replaceWithId: $replaceWithId) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": typeof types.DeletePickListItemDocument,
    "\n  mutation ResetPickList($code: String!) {\n    resetPickList(code: $code) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": typeof types.ResetPickListDocument,
    "\n  fragment PipelineChoiceFields on Pipeline {\n    id\n    number\n    name\n    isDefault\n  }\n": typeof types.PipelineChoiceFieldsFragmentDoc,
    "\n  query PipelineChoices($kind: PipelineKind!) {\n    pipelines(kind: $kind) {\n      ...PipelineChoiceFields\n    }\n  }\n": typeof types.PipelineChoicesDocument,
    "\n  query PipelineStages($kind: PipelineKind!) {\n    pipelines(kind: $kind) {\n      id\n      name\n      isDefault\n      stages {\n        id\n        name\n        color\n        semantics\n      }\n    }\n  }\n": typeof types.PipelineStagesDocument,
    "\n  fragment DeviceLine on Device {\n    id\n    isApp\n    browser\n    system\n    address\n    signedInAt\n    lastUsedAt\n    isCurrent\n  }\n": typeof types.DeviceLineFragmentDoc,
    "\n  mutation SetAvatar($image: String) {\n    setAvatar(image: $image) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": typeof types.SetAvatarDocument,
    "\n  query Devices {\n    devices {\n      ...DeviceLine\n    }\n  }\n": typeof types.DevicesDocument,
    "\n  mutation SignOutDevice($id: ID!) {\n    signOutDevice(id: $id) {\n      ...DeviceLine\n    }\n  }\n": typeof types.SignOutDeviceDocument,
    "\n  mutation SignOutElsewhere {\n    signOutElsewhere {\n      ...DeviceLine\n    }\n  }\n": typeof types.SignOutElsewhereDocument,
    "\n  mutation ChangePassword($current: String!, $new: String!) {\n    changePassword(current: $current, new: $new) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query CalendarAddress {\n    calendarAddress {\n      createdAt\n      lastUsedAt\n    }\n  }\n": typeof types.CalendarAddressDocument,
    "\n  mutation MakeCalendarAddress {\n    makeCalendarAddress {\n      path\n    }\n  }\n": typeof types.MakeCalendarAddressDocument,
    "\n  mutation WithdrawCalendarAddress {\n    withdrawCalendarAddress\n  }\n": typeof types.WithdrawCalendarAddressDocument,
    "\n  mutation CompleteActivity($id: ID!, $result: String) {\n    completeActivity(id: $id, result: $result) {\n      operationId\n    }\n  }\n": typeof types.CompleteActivityDocument,
    "\n  mutation ReopenActivity($id: ID!) {\n    reopenActivity(id: $id) {\n      operationId\n    }\n  }\n": typeof types.ReopenActivityDocument,
    "\n  mutation RescheduleActivity($id: ID!, $deadline: DateTime) {\n    rescheduleActivity(id: $id, deadline: $deadline) {\n      operationId\n    }\n  }\n": typeof types.RescheduleActivityDocument,
    "\n  mutation DeleteActivity($id: ID!) {\n    deleteActivities(ids: [$id]) {\n      operationId\n    }\n  }\n": typeof types.DeleteActivityDocument,
    "\n  mutation TickChecklistLine($id: ID!, $done: Boolean!) {\n    tickChecklistLine(id: $id, done: $done) {\n      activity {\n        id\n      }\n    }\n  }\n": typeof types.TickChecklistLineDocument,
    "\n  fragment DealRecord on Deal {\n    id\n    number\n    title\n    version\n    createdAt\n    amount {\n      amount\n      currency\n    }\n    probability\n    beginDate\n    expectedCloseDate\n    closedAt\n    isRepeat\n    isRepeatInquiry\n    source {\n      id\n      label\n      isRemoved\n    }\n    lossReason {\n      id\n      label\n      isRemoved\n    }\n    type {\n      id\n      label\n      isRemoved\n    }\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    stageSince\n    pipeline {\n      id\n      number\n      name\n      stages {\n        id\n        name\n        color\n        semantics\n        probability\n      }\n    }\n    stage {\n      id\n      name\n      color\n      semantics\n      probability\n    }\n    company {\n      id\n      number\n      title\n    }\n    myCompany {\n      id\n      name: legalName\n    }\n    contacts(first: 100) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    primaryContact {\n      id\n    }\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": typeof types.DealRecordFragmentDoc,
    "\n  query Deal($number: Int!) {\n    deal(number: $number) {\n      ...DealRecord\n    }\n  }\n": typeof types.DealDocument,
    "\n  mutation UpdateDeal($id: ID!, $input: DealInput!, $expectedVersion: Int!) {\n    updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n      deal {\n        ...DealRecord\n      }\n    }\n  }\n": typeof types.UpdateDealDocument,
    "\n  mutation CopyDeal($id: ID!) {\n    copyDeal(id: $id) {\n      operationId\n      deal {\n        number\n        title\n      }\n    }\n  }\n": typeof types.CopyDealDocument,
    "\n  mutation DeleteDeal($id: ID!) {\n    deleteDeals(ids: [$id]) {\n      operationId\n    }\n  }\n": typeof types.DeleteDealDocument,
    "\n  mutation CreateActivity($input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {\n    createActivity(input: $input, completed: $completed, checklist: $lines) {\n      operationId\n    }\n  }\n": typeof types.CreateActivityDocument,
    "\n  mutation CreateActivities($itemIds: [ID!]!, $input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {\n    createActivities(itemIds: $itemIds, input: $input, completed: $completed, checklist: $lines) {\n      activities {\n        id\n      }\n      notFoundIds\n      operationId\n    }\n  }\n": typeof types.CreateActivitiesDocument,
    "\n  mutation UpdateActivity($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {\n    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n    }\n  }\n": typeof types.UpdateActivityDocument,
    "\n  mutation SaveChecklist($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {\n    saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {\n      activity {\n        version\n        checklist {\n          id\n          text\n          isDone\n        }\n      }\n    }\n  }\n": typeof types.SaveChecklistDocument,
    "\n  fragment ActivityLine on Activity {\n    id\n    number\n    type\n    subject\n    description\n    direction\n    priority\n    reminders\n    deadline\n    startAt\n    endAt\n    place\n    status\n    checklist {\n      id\n      text\n      isDone\n    }\n    participants {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    result\n    isCompleted\n    completedAt\n    version\n    responsible {\n      id\n      name\n    }\n    completedBy {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": typeof types.ActivityLineFragmentDoc,
    "\n  query ItemActivities($id: ID!) {\n    node(id: $id) {\n      ... on Deal {\n        semantics\n      }\n      ... on CrmItem {\n        open: activities(completed: false, first: 100) {\n          nodes {\n            ...ActivityLine\n          }\n          totalCount\n        }\n        done: activities(completed: true, first: 100) {\n          nodes {\n            ...ActivityLine\n          }\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.ItemActivitiesDocument,
    "\n  query Waiting($id: ID!) {\n    node(id: $id) {\n      ... on CrmItem {\n        waiting {\n          deadline\n          isIncoming\n          forId\n        }\n      }\n    }\n  }\n": typeof types.WaitingDocument,
    "\n  mutation AddComment($itemId: ID!, $text: String!, $mentionIds: [ID!]) {\n    addComment(itemId: $itemId, text: $text, mentionIds: $mentionIds) {\n      comment {\n        id\n      }\n    }\n  }\n": typeof types.AddCommentDocument,
    "\n  mutation UpdateComment($id: ID!, $text: String!, $expectedVersion: Int!, $mentionIds: [ID!]) {\n    updateComment(id: $id, text: $text, expectedVersion: $expectedVersion, mentionIds: $mentionIds) {\n      comment {\n        id\n      }\n    }\n  }\n": typeof types.UpdateCommentDocument,
    "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id) {\n      comment {\n        id\n      }\n    }\n  }\n": typeof types.DeleteCommentDocument,
    "\n  mutation PinTimelineEntry($itemId: ID!, $entryId: ID!, $pinned: Boolean!) {\n    pinTimelineEntry(itemId: $itemId, entryId: $entryId, pinned: $pinned) {\n      pinned {\n        id\n      }\n    }\n  }\n": typeof types.PinTimelineEntryDocument,
    "\n  query Readers($id: ID!, $search: String) {\n    node(id: $id) {\n      ... on CrmItem {\n        readers(search: $search, first: 8) {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ReadersDocument,
    "\n  mutation MoveToStage($id: ID!, $stageId: ID!, $expectedVersion: Int!, $input: EnteringInput) {\n    moveItem(id: $id, stageId: $stageId, expectedVersion: $expectedVersion, input: $input) {\n      __typename\n      ... on CardMoved {\n        operationId\n      }\n      ... on CardConflict {\n        changedBy {\n          name\n        }\n      }\n      ... on FieldsRequired {\n        fields {\n          ...AskedField\n        }\n      }\n    }\n  }\n": typeof types.MoveToStageDocument,
    "\n  fragment TimelineNote on Comment {\n    id\n    text\n    createdAt\n    editedAt\n    deletedAt\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": typeof types.TimelineNoteFragmentDoc,
    "\n  fragment TimelineLine on TimelineEntry {\n    id\n    occurredAt\n    kind\n    channel\n    parameters\n    actor {\n      id\n      name\n    }\n    item {\n      id\n      number\n      kind\n      title\n    }\n    changes {\n      field\n      label\n      old\n      new\n    }\n    comment {\n      ...TimelineNote\n    }\n    activity {\n      id\n      number\n      type\n      items {\n        __typename\n        id\n        number\n        title\n      }\n    }\n  }\n": typeof types.TimelineLineFragmentDoc,
    "\n  query ItemTimeline($id: ID!, $kinds: [String!], $related: Boolean!, $after: String) {\n    node(id: $id) {\n      ... on CrmItem {\n        timeline(first: 30, after: $after, kinds: $kinds, includeRelated: $related) {\n          nodes {\n            ...TimelineLine\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n      ... on Activity {\n        own: timeline(first: 30, after: $after, kinds: $kinds) {\n          nodes {\n            ...TimelineLine\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.ItemTimelineDocument,
    "\n  query Pinned($id: ID!) {\n    node(id: $id) {\n      ... on CrmItem {\n        pinned {\n          ...TimelineLine\n        }\n      }\n    }\n  }\n": typeof types.PinnedDocument,
    "\n  subscription ItemEvents($id: ID!, $related: Boolean!, $after: String) {\n    itemEvents(id: $id, after: $after, includeRelated: $related) {\n      cursor\n      type\n      entry {\n        ...TimelineLine\n      }\n    }\n  }\n": typeof types.ItemEventsDocument,
    "\n  mutation MarkViewed($itemId: ID!) {\n    markViewed(itemId: $itemId) {\n      logged\n    }\n  }\n": typeof types.MarkViewedDocument,
    "\n  mutation RestoreItem($id: ID!) {\n    restoreItem(id: $id) {\n      item {\n        id\n      }\n    }\n  }\n": typeof types.RestoreItemDocument,
    "\n  fragment RequisiteTemplateFields on RequisiteTemplate {\n    id\n    name\n    form\n    country\n    isActive\n    isBuiltIn\n    version\n    fields {\n      code\n      label\n      type\n    }\n  }\n": typeof types.RequisiteTemplateFieldsFragmentDoc,
    "\n  fragment RequisiteSet on Requisites {\n    id\n    legalName\n    version\n    template {\n      id\n      name\n      form\n      country\n    }\n    values {\n      value\n      field {\n        code\n        label\n        type\n      }\n    }\n  }\n": typeof types.RequisiteSetFragmentDoc,
    "\n  query RequisiteTemplates {\n    requisiteTemplates {\n      ...RequisiteTemplateFields\n    }\n  }\n": typeof types.RequisiteTemplatesDocument,
    "\n  mutation SaveRequisiteTemplate($input: RequisiteTemplateInput!, $id: ID, $expectedVersion: Int) {\n    saveRequisiteTemplate(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      requisiteTemplates {\n        ...RequisiteTemplateFields\n      }\n    }\n  }\n": typeof types.SaveRequisiteTemplateDocument,
    "\n  mutation DeleteRequisiteTemplate($id: ID!) {\n    deleteRequisiteTemplate(id: $id) {\n      requisiteTemplates {\n        ...RequisiteTemplateFields\n      }\n    }\n  }\n": typeof types.DeleteRequisiteTemplateDocument,
    "\n  mutation SaveRequisites($ownerId: ID!, $input: RequisitesInput!, $id: ID, $expectedVersion: Int) {\n    saveRequisites(ownerId: $ownerId, input: $input, id: $id, expectedVersion: $expectedVersion) {\n      operationId\n    }\n  }\n": typeof types.SaveRequisitesDocument,
    "\n  mutation DeleteRequisites($id: ID!) {\n    deleteRequisites(id: $id) {\n      operationId\n    }\n  }\n": typeof types.DeleteRequisitesDocument,
    "\n  query RoleChoices {\n    roles {\n      id\n      name\n    }\n  }\n": typeof types.RoleChoicesDocument,
    "\n  fragment RoleSettings on Role {\n    id\n    name\n    version\n    flags\n    permissions {\n      object\n      operation\n      pipelineId\n      stageId\n      level\n    }\n    holders {\n      type\n      id\n      name\n    }\n  }\n": typeof types.RoleSettingsFragmentDoc,
    "\n  fragment RolePipeline on Pipeline {\n    id\n    name\n    kind\n    stages {\n      id\n      name\n      color\n    }\n  }\n": typeof types.RolePipelineFragmentDoc,
    "\n  query RolesInSettings {\n    roles {\n      ...RoleSettings\n    }\n    ofLeads: pipelines(kind: LEAD) {\n      ...RolePipeline\n    }\n    ofDeals: pipelines {\n      ...RolePipeline\n    }\n  }\n": typeof types.RolesInSettingsDocument,
    "\n  query Holders {\n    users(first: 100) {\n      nodes {\n        id\n        name\n        isActive\n      }\n    }\n    departments {\n      id\n      name\n    }\n    groups {\n      id\n      name\n      kind\n    }\n  }\n": typeof types.HoldersDocument,
    "\n  mutation CreateRole($name: String!) {\n    createRole(name: $name) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": typeof types.CreateRoleDocument,
    "\n  mutation CloneRole($id: ID!, $name: String!) {\n    cloneRole(id: $id, name: $name) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": typeof types.CloneRoleDocument,
    "\n  mutation UpdateRole($id: ID!, $input: RoleInput!, $expectedVersion: Int!) {\n    updateRole(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": typeof types.UpdateRoleDocument,
    "\n  mutation DeleteRole($id: ID!) {\n    deleteRole(id: $id) {\n      deletedId\n    }\n  }\n": typeof types.DeleteRoleDocument,
    "\n  mutation SetRolePermissions($id: ID!, $permissions: [RolePermissionInput!]!, $expectedVersion: Int!) {\n    setRolePermissions(id: $id, permissions: $permissions, expectedVersion: $expectedVersion) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": typeof types.SetRolePermissionsDocument,
    "\n  mutation AssignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {\n    assignRole(id: $id, holderType: $type, holderId: $holder) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": typeof types.AssignRoleDocument,
    "\n  mutation UnassignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {\n    unassignRole(id: $id, holderType: $type, holderId: $holder) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": typeof types.UnassignRoleDocument,
    "\n  query EffectivePermissions($userId: ID!) {\n    effectivePermissions(userId: $userId) {\n      isAdmin\n      flags\n      permissions {\n        object\n        operation\n        pipelineId\n        stageId\n        level\n        reasons {\n          role\n          isInherited\n          holders {\n            type\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.EffectivePermissionsDocument,
    "\n  query AccessPreview($userId: ID!) {\n    previewAs(userId: $userId) {\n      objects {\n        rights {\n          object\n          canRead\n        }\n        count\n      }\n      stages {\n        rights {\n          stageId\n          canEnter\n          canAdd\n        }\n        count\n      }\n    }\n  }\n": typeof types.AccessPreviewDocument,
    "\n  fragment MeFields on Me {\n    user {\n      id\n      number\n      name\n      email\n      avatarUrl\n    }\n    timeZone\n    locale\n    theme\n    readsItems\n    sections\n    isAdmin\n    baseCurrency\n    currencies {\n      code\n      format\n    }\n    today\n    canManagePipelines\n    flags\n  }\n": typeof types.MeFieldsFragmentDoc,
    "\n  query Installation {\n    installation {\n      needsOwner\n      setupNeedsToken\n      version\n      baseCurrency\n      isDemo\n      demoPeople {\n        id\n        name\n        role\n      }\n    }\n  }\n": typeof types.InstallationDocument,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": typeof types.MeDocument,
    "\n  mutation UpdateProfile($input: ProfileInput!) {\n    updateProfile(input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query LeadsLeft($filter: Filter!) {\n    leads(filter: $filter, first: 100) {\n      nodes {\n        number\n        title\n        semantics\n      }\n    }\n  }\n": typeof types.LeadsLeftDocument,
    "\n  query FieldsToChoose($kind: ItemKind!) {\n    fields(kind: $kind) {\n      code\n      label\n      demandableOn\n      showableOnCards\n    }\n  }\n": typeof types.FieldsToChooseDocument,
    "\n  query General {\n    logViews\n    counters {\n      mode\n    }\n  }\n": typeof types.GeneralDocument,
    "\n  mutation SetLogViews($logViews: Boolean!) {\n    setLogViews(logViews: $logViews) {\n      logViews\n    }\n  }\n": typeof types.SetLogViewsDocument,
    "\n  mutation SetCounterMode($mode: CounterMode!) {\n    setCounterMode(mode: $mode) {\n      mode\n    }\n  }\n": typeof types.SetCounterModeDocument,
    "\n  fragment PipelineSettings on Pipeline {\n    id\n    kind\n    number\n    name\n    isDefault\n    version\n    cardFields\n    stages {\n      id\n      name\n      color\n      semantics\n      probability\n      idleDays\n      requiredFields\n      isSystem\n      version\n    }\n  }\n": typeof types.PipelineSettingsFragmentDoc,
    "\n  query PipelinesInSettings {\n    pipelines {\n      ...PipelineSettings\n    }\n    ofLeads: pipelines(kind: LEAD) {\n      ...PipelineSettings\n    }\n  }\n": typeof types.PipelinesInSettingsDocument,
    "\n  mutation CreatePipeline($name: String!) {\n    createPipeline(name: $name) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.CreatePipelineDocument,
    "\n  mutation RenamePipeline($id: ID!, $name: String!, $expectedVersion: Int!) {\n    updatePipeline(id: $id, name: $name, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.RenamePipelineDocument,
    "\n  mutation SetCardFields($id: ID!, $cardFields: [String!]!, $expectedVersion: Int!) {\n    updatePipeline(id: $id, cardFields: $cardFields, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.SetCardFieldsDocument,
    "\n  mutation ReorderPipelines($ids: [ID!]!) {\n    reorderPipelines(ids: $ids) {\n      pipelines {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.ReorderPipelinesDocument,
    "\n  mutation DeletePipeline($id: ID!, $moveItemsTo: MoveItemsTo) {\n    deletePipeline(id: $id, moveItemsTo: $moveItemsTo) {\n      pipelines {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.DeletePipelineDocument,
    "\n  mutation CreateStage($input: CreateStageInput!) {\n    createStage(input: $input) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.CreateStageDocument,
    "\n  mutation UpdateStage($id: ID!, $input: UpdateStageInput!, $expectedVersion: Int!) {\n    updateStage(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.UpdateStageDocument,
    "\n  mutation ReorderStages($pipelineId: ID!, $ids: [ID!]!) {\n    reorderStages(pipelineId: $pipelineId, ids: $ids) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.ReorderStagesDocument,
    "\n  mutation DeleteStage($id: ID!, $moveItemsToStageId: ID) {\n    deleteStage(id: $id, moveItemsToStageId: $moveItemsToStageId) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": typeof types.DeleteStageDocument,
    "\n  fragment PersonLine on User {\n    id\n    name\n    email\n    isActive\n    isAdmin\n    isPending\n    avatarUrl\n    version\n  }\n": typeof types.PersonLineFragmentDoc,
    "\n  fragment DepartmentLine on Department {\n    id\n    name\n    parentId\n    sort\n    version\n    members {\n      ...PersonLine\n    }\n    heads {\n      id\n    }\n  }\n": typeof types.DepartmentLineFragmentDoc,
    "\n  fragment GroupLine on Group {\n    id\n    kind\n    name\n    version\n    members {\n      id\n      name\n    }\n  }\n": typeof types.GroupLineFragmentDoc,
    "\n  query Structure {\n    departments {\n      ...DepartmentLine\n    }\n    groups {\n      ...GroupLine\n    }\n  }\n": typeof types.StructureDocument,
    "\n  query Staff($search: String, $after: String) {\n    users(search: $search, first: 100, after: $after) {\n      nodes {\n        ...PersonLine\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.StaffDocument,
    "\n  query Services {\n    services {\n      id\n      name\n      isActive\n    }\n  }\n": typeof types.ServicesDocument,
    "\n  mutation CreateService($name: String!) {\n    createService(name: $name) {\n      user {\n        id\n        name\n        isActive\n      }\n    }\n  }\n": typeof types.CreateServiceDocument,
    "\n  query Responsibilities($userId: ID!) {\n    responsibilities(userId: $userId) {\n      items {\n        kind\n        count\n      }\n      openActivities\n    }\n  }\n": typeof types.ResponsibilitiesDocument,
    "\n  mutation CreateDepartment($input: DepartmentInput!, $parentId: ID) {\n    createDepartment(input: $input, parentId: $parentId) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n": typeof types.CreateDepartmentDocument,
    "\n  mutation UpdateDepartment($id: ID!, $input: DepartmentInput!, $expectedVersion: Int!) {\n    updateDepartment(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n": typeof types.UpdateDepartmentDocument,
    "\n  mutation MoveDepartment($id: ID!, $parentId: ID, $beforeId: ID) {\n    moveDepartment(id: $id, parentId: $parentId, beforeId: $beforeId) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n": typeof types.MoveDepartmentDocument,
    "\n  mutation DeleteDepartment($id: ID!) {\n    deleteDepartment(id: $id) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n": typeof types.DeleteDepartmentDocument,
    "\n  mutation CreateGroup($kind: GroupKind!, $input: GroupInput!) {\n    createGroup(kind: $kind, input: $input) {\n      group {\n        id\n      }\n    }\n  }\n": typeof types.CreateGroupDocument,
    "\n  mutation UpdateGroup($id: ID!, $input: GroupInput!, $expectedVersion: Int!) {\n    updateGroup(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      group {\n        id\n      }\n    }\n  }\n": typeof types.UpdateGroupDocument,
    "\n  mutation DeleteGroup($id: ID!) {\n    deleteGroup(id: $id) {\n      deletedId\n    }\n  }\n": typeof types.DeleteGroupDocument,
    "\n  mutation InviteUser($input: StaffInput!, $roleIds: [ID!]!) {\n    inviteUser(input: $input, roleIds: $roleIds) {\n      path\n      expiresAt\n      user {\n        name\n      }\n    }\n  }\n": typeof types.InviteUserDocument,
    "\n  mutation MakeEntryLink($id: ID!) {\n    makeEntryLink(id: $id) {\n      path\n      expiresAt\n      user {\n        name\n      }\n    }\n  }\n": typeof types.MakeEntryLinkDocument,
    "\n  mutation UpdateUser($id: ID!, $input: StaffInput!, $expectedVersion: Int!) {\n    updateUser(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      user {\n        id\n      }\n    }\n  }\n": typeof types.UpdateUserDocument,
    "\n  mutation DeactivateUser($id: ID!, $successorId: ID, $reassignActivities: Boolean!) {\n    deactivateUser(id: $id, successorId: $successorId, reassignActivities: $reassignActivities) {\n      user {\n        id\n      }\n    }\n  }\n": typeof types.DeactivateUserDocument,
    "\n  mutation ReactivateUser($id: ID!) {\n    reactivateUser(id: $id) {\n      user {\n        id\n      }\n    }\n  }\n": typeof types.ReactivateUserDocument,
    "\n  mutation MergeTags($ids: [ID!]!, $intoId: ID!) {\n    mergeTags(ids: $ids, intoId: $intoId) {\n      job {\n        id\n      }\n    }\n  }\n": typeof types.MergeTagsDocument,
    "\n  mutation DeleteTag($id: ID!) {\n    deleteTag(id: $id) {\n      job {\n        id\n      }\n    }\n  }\n": typeof types.DeleteTagDocument,
    "\n  subscription TagEvents($after: String) {\n    tagEvents(after: $after) {\n      cursor\n      type\n      tagId\n      tag {\n        ...TagFields\n      }\n    }\n  }\n": typeof types.TagEventsDocument,
    "\n  fragment TagFields on Tag {\n    id\n    name\n    color\n    version\n    leavingJobId\n    intoId\n  }\n": typeof types.TagFieldsFragmentDoc,
    "\n  query Tags($search: String) {\n    tags(search: $search) {\n      ...TagFields\n    }\n  }\n": typeof types.TagsDocument,
    "\n  mutation CreateTag($name: String!) {\n    createTag(input: { name: $name }) {\n      tag {\n        ...TagFields\n      }\n    }\n  }\n": typeof types.CreateTagDocument,
    "\n  mutation UpdateTag($id: ID!, $input: UpdateTagInput!, $expectedVersion: Int!) {\n    updateTag(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      tag {\n        ...TagFields\n      }\n    }\n  }\n": typeof types.UpdateTagDocument,
    "\n  mutation BulkTag($kind: ItemKind!, $ids: [ID!]!, $addIds: [ID!], $removeIds: [ID!]) {\n    bulkTag(kind: $kind, ids: $ids, addIds: $addIds, removeIds: $removeIds) {\n      updatedIds\n      skipped {\n        id\n      }\n      operationId\n    }\n  }\n": typeof types.BulkTagDocument,
    "\n  fragment ApiTokenLine on ApiToken {\n    id\n    name\n    scopes\n    allowedOrigins\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n": typeof types.ApiTokenLineFragmentDoc,
    "\n  query ApiTokens($serviceId: ID) {\n    apiTokens(serviceId: $serviceId) {\n      ...ApiTokenLine\n    }\n  }\n": typeof types.ApiTokensDocument,
    "\n  mutation CreateApiToken(\n    $name: String!\n    $expiresAt: DateTime\n    $scopes: [TokenScope!]\n    $allowedOrigins: [String!]\n    $serviceId: ID\n  ) {\n    createApiToken(\n      name: $name\n      expiresAt: $expiresAt\n      scopes: $scopes\n      allowedOrigins: $allowedOrigins\n      serviceId: $serviceId\n    ) {\n      apiToken {\n        ...ApiTokenLine\n      }\n      secret\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!, $serviceId: ID) {\n    revokeApiToken(id: $id, serviceId: $serviceId)\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  mutation Undo($operationId: ID!, $clientOpId: ID!) {\n    undo(operationId: $operationId, clientOpId: $clientOpId) {\n      __typename\n      ... on Undone {\n        operationId\n        job {\n          ...JobFields\n        }\n        stayed {\n          reason\n          record {\n            id\n            name\n          }\n          changedBy {\n            name\n          }\n        }\n      }\n      ... on UndoConflict {\n        record {\n          id\n          name\n        }\n        kind\n        changedBy {\n          name\n        }\n      }\n    }\n  }\n": typeof types.UndoDocument,
    "\n  subscription ViewEvents($after: String) {\n    viewEvents(after: $after) {\n      cursor\n      type\n      section\n    }\n  }\n": typeof types.ViewEventsDocument,
    "\n  fragment SavedViewFields on SavedView {\n    id\n    code\n    name\n    filter\n    search\n    sort {\n      field\n      direction\n    }\n    columns\n    pinned\n    lanes\n    isShared\n    isDefault\n    version\n    owner {\n      id\n      name\n    }\n    problems {\n      path\n      code\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": typeof types.SavedViewFieldsFragmentDoc,
    "\n  fragment ViewPreferenceFields on ViewPreference {\n    mode\n    columns {\n      field\n      width\n      isPinned\n    }\n    density\n    defaultViewId\n  }\n": typeof types.ViewPreferenceFieldsFragmentDoc,
    "\n  query SavedViews($section: ItemKind!) {\n    savedViews(section: $section) {\n      ...SavedViewFields\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  query ViewPreference($section: ItemKind!) {\n    viewPreference(section: $section) {\n      ...ViewPreferenceFields\n    }\n  }\n": typeof types.ViewPreferenceDocument,
    "\n  mutation SaveView($id: ID, $input: ViewInput!, $expectedVersion: Int) {\n    saveView(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      view {\n        ...SavedViewFields\n      }\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation ShareView($id: ID!, $isShared: Boolean!, $expectedVersion: Int!) {\n    shareView(id: $id, isShared: $isShared, expectedVersion: $expectedVersion) {\n      view {\n        ...SavedViewFields\n      }\n    }\n  }\n": typeof types.ShareViewDocument,
    "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      deletedId\n    }\n  }\n": typeof types.DeleteViewDocument,
    "\n  mutation SaveViewPreference($section: ItemKind!, $input: ViewPreferenceInput!, $forAll: Boolean!) {\n    saveViewPreference(section: $section, input: $input, forAll: $forAll) {\n      preference {\n        ...ViewPreferenceFields\n      }\n    }\n  }\n": typeof types.SaveViewPreferenceDocument,
    "\n  fragment WorkCalendarFields on WorkCalendar {\n    timeZone\n    workdays\n    starts\n    ends\n    holidays {\n      day\n      name\n    }\n    country\n    region\n    workedDays\n    version\n  }\n": typeof types.WorkCalendarFieldsFragmentDoc,
    "\n  query WorkCalendar {\n    workCalendar {\n      ...WorkCalendarFields\n    }\n  }\n": typeof types.WorkCalendarDocument,
    "\n  mutation UpdateWorkCalendar($input: WorkCalendarInput!, $expectedVersion: Int!) {\n    updateWorkCalendar(input: $input, expectedVersion: $expectedVersion) {\n      workCalendar {\n        ...WorkCalendarFields\n      }\n    }\n  }\n": typeof types.UpdateWorkCalendarDocument,
    "\n  query PublicHolidays($year: Int!) {\n    workCalendar {\n      publicHolidays(year: $year) {\n        day\n        name\n      }\n    }\n  }\n": typeof types.PublicHolidaysDocument,
    "\n  query HolidayCountries {\n    holidayCountries\n  }\n": typeof types.HolidayCountriesDocument,
    "\n  query HolidayRegions($country: String!) {\n    holidayRegions(country: $country) {\n      code\n      name\n    }\n  }\n": typeof types.HolidayRegionsDocument,
    "\n  query SuggestDeadline {\n    suggestDeadline\n  }\n": typeof types.SuggestDeadlineDocument,
    "\n  query Workload($kind: ItemKind!, $pipelineId: ID!) {\n    workload(kind: $kind, pipelineId: $pipelineId) {\n      pipeline {\n        id\n        stages {\n          id\n          name\n          color\n          semantics\n        }\n      }\n      cells {\n        user {\n          id\n          name\n        }\n        stageId\n        count\n        amount {\n          amount\n          currency\n        }\n        overdue\n        unattended\n        idle\n      }\n    }\n  }\n": typeof types.WorkloadDocument,
    "\n  subscription WorkloadNews($pipelineId: ID!, $after: String) {\n    boardEvents(pipelineId: $pipelineId, after: $after) {\n      cursor\n      type\n    }\n  }\n": typeof types.WorkloadNewsDocument,
    "\n  fragment ActivityColumnFields on ActivityBoardColumn {\n    column\n    count\n    deadline\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    cards {\n      id\n      dueAt\n      canMove\n      card {\n        ...CardFields\n      }\n    }\n  }\n": typeof types.ActivityColumnFieldsFragmentDoc,
    "\n  query ActivityBoard($kind: ItemKind!, $filter: Filter, $search: String, $only: [ID!]) {\n    activityBoard(kind: $kind, filter: $filter, search: $search, perColumn: 50, only: $only) {\n      cursor\n      turnsIn\n      columns {\n        ...ActivityColumnFields\n      }\n    }\n  }\n": typeof types.ActivityBoardDocument,
    "\n  query ActivityBoardColumn(\n    $kind: ItemKind!\n    $column: ActivityColumn!\n    $filter: Filter\n    $search: String\n    $after: String\n  ) {\n    activityBoardColumn(\n      kind: $kind\n      column: $column\n      filter: $filter\n      search: $search\n      first: 50\n      after: $after\n    ) {\n      ...ActivityColumnFields\n    }\n  }\n": typeof types.ActivityBoardColumnDocument,
    "\n  subscription ActivityBoardEvents($kind: ItemKind!, $filter: Filter, $search: String, $after: String) {\n    activityBoardEvents(kind: $kind, filter: $filter, search: $search, after: $after) {\n      cursor\n      type\n      ids\n      actor {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ActivityBoardEventsDocument,
    "\n  mutation MoveOnActivityBoard($id: ID!, $column: ActivityColumn!) {\n    moveOnActivityBoard(id: $id, column: $column) {\n      column\n      operationId\n    }\n  }\n": typeof types.MoveOnActivityBoardDocument,
    "\n  mutation DeleteDealsOnBoard($ids: [ID!]!, $clientOpId: ID!) {\n    deleteDeals(ids: $ids, clientOpId: $clientOpId) {\n      deletedIds\n      operationId\n    }\n  }\n": typeof types.DeleteDealsOnBoardDocument,
    "\n  mutation EditDealOnBoard($id: ID!, $input: DealInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      deal {\n        version\n        title\n        amount {\n          amount\n          currency\n        }\n        amountBase {\n          amount\n          currency\n        }\n        expectedCloseDate\n      }\n      operationId\n    }\n  }\n": typeof types.EditDealOnBoardDocument,
    "\n  fragment StageFields on Stage {\n    id\n    pipelineId\n    name\n    color\n    semantics\n    probability\n    idleDays\n    requiredFields\n    isSystem\n    version\n  }\n": typeof types.StageFieldsFragmentDoc,
    "\n  fragment PipelineFields on Pipeline {\n    id\n    number\n    name\n    isDefault\n    version\n    cardFields\n    mostCardFields\n    stages {\n      ...StageFields\n    }\n  }\n": typeof types.PipelineFieldsFragmentDoc,
    "\n  fragment CardFields on BoardCard {\n    id\n    number\n    title\n    version\n    pipelineId\n    stageId\n    rank\n    amount {\n      amount\n      currency\n    }\n    amountBase {\n      amount\n      currency\n    }\n    expectedCloseDate\n    stageSince\n    createdAt\n    company {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    responsible {\n      id\n      name\n    }\n    nextActivity {\n      id\n      type\n      subject\n      deadline\n      openCount\n    }\n    waiting {\n      deadline\n      isIncoming\n      forId\n    }\n    commentCount\n    lastComment {\n      at\n      authorId\n    }\n    tags {\n      id\n      name\n      color\n    }\n    reachedBy\n    repeat\n    fields {\n      name\n      value\n      isRemoved\n    }\n    picked\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": typeof types.CardFieldsFragmentDoc,
    "\n  fragment LaneFields on LaneTotals {\n    laneId\n    name\n    color\n    place\n    count\n    sum {\n      amount\n      currency\n    }\n  }\n": typeof types.LaneFieldsFragmentDoc,
    "\n  fragment TotalsFields on ColumnTotals {\n    stageId\n    count\n    sum {\n      amount\n      currency\n    }\n    weightedSum {\n      amount\n      currency\n    }\n    lanes {\n      ...LaneFields\n    }\n  }\n": typeof types.TotalsFieldsFragmentDoc,
    "\n  fragment ColumnFields on BoardColumn {\n    stage {\n      id\n    }\n    cursor\n    count\n    sum {\n      amount\n      currency\n    }\n    weightedSum {\n      amount\n      currency\n    }\n    lanes {\n      ...LaneFields\n    }\n    cards {\n      ...CardFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.ColumnFieldsFragmentDoc,
    "\n  fragment BoardFields on Board {\n    pipeline {\n      ...PipelineFields\n    }\n    cursor\n    columns {\n      ...ColumnFields\n    }\n  }\n": typeof types.BoardFieldsFragmentDoc,
    "\n  query Board($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!], $lanes: String) {\n    board(pipelineId: $pipelineId, filter: $filter, search: $search, sort: $sort, lanes: $lanes) {\n      ...BoardFields\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query BoardLane($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!]) {\n    board(pipelineId: $pipelineId, filter: $filter, search: $search, sort: $sort, perColumn: 20) {\n      columns {\n        ...ColumnFields\n      }\n    }\n  }\n": typeof types.BoardLaneDocument,
    "\n  query BoardColumn(\n    $stageId: ID!\n    $filter: Filter\n    $search: String\n    $sort: [Sort!]\n    $lanes: String\n    $first: Int!\n    $after: String\n  ) {\n    boardColumn(\n      stageId: $stageId\n      filter: $filter\n      search: $search\n      sort: $sort\n      lanes: $lanes\n      first: $first\n      after: $after\n    ) {\n      ...ColumnFields\n    }\n  }\n": typeof types.BoardColumnDocument,
    "\n  subscription BoardEvents(\n    $pipelineId: ID!\n    $filter: Filter\n    $search: String\n    $lanes: String\n    $after: String\n  ) {\n    boardEvents(pipelineId: $pipelineId, filter: $filter, search: $search, lanes: $lanes, after: $after) {\n      cursor\n      type\n      card {\n        ...CardFields\n      }\n      itemId\n      fromStageId\n      toStageId\n      kind\n      actor {\n        id\n        name\n      }\n      clientOpId\n      staysForId\n      totals {\n        ...TotalsFields\n      }\n      pipeline {\n        ...PipelineFields\n      }\n      record {\n        id\n        name\n      }\n      tag {\n        id\n        name\n        color\n      }\n      stageIds\n    }\n  }\n": typeof types.BoardEventsDocument,
    "\n  fragment MovedFields on CardMoved {\n    cursor\n    card {\n      ...CardFields\n    }\n    totals {\n      ...TotalsFields\n    }\n    operationId\n  }\n": typeof types.MovedFieldsFragmentDoc,
    "\n  fragment ConflictFields on CardConflict {\n    cursor\n    card {\n      ...CardFields\n    }\n    changedBy {\n      id\n      name\n    }\n    changedAt\n    kind\n  }\n": typeof types.ConflictFieldsFragmentDoc,
    "\n  fragment MissingFields on FieldsRequired {\n    cursor\n    card {\n      ...CardFields\n    }\n    fields {\n      ...AskedField\n    }\n  }\n": typeof types.MissingFieldsFragmentDoc,
    "\n  fragment RefusedFields on CardRefused {\n    itemId\n    code\n    reason\n    message\n  }\n": typeof types.RefusedFieldsFragmentDoc,
    "\n  mutation MoveDeal(\n    $id: ID!\n    $stageId: ID!\n    $before: ID\n    $after: ID\n    $expectedVersion: Int!\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItem(\n      id: $id\n      stageId: $stageId\n      before: $before\n      after: $after\n      expectedVersion: $expectedVersion\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      __typename\n      ...MovedFields\n      ...ConflictFields\n      ...MissingFields\n    }\n  }\n": typeof types.MoveDealDocument,
    "\n  mutation MoveDeals(\n    $moves: [CardMove!]!\n    $stageId: ID!\n    $before: ID\n    $after: ID\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItems(\n      moves: $moves\n      stageId: $stageId\n      before: $before\n      after: $after\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      outcomes {\n        __typename\n        ...MovedFields\n        ...ConflictFields\n        ...MissingFields\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n": typeof types.MoveDealsDocument,
    "\n  mutation AssignDeals($ids: [ID!]!, $responsibleId: ID!, $clientOpId: ID!) {\n    assignCards(ids: $ids, responsibleId: $responsibleId, clientOpId: $clientOpId) {\n      cards {\n        ...CardFields\n      }\n      removedIds\n      skipped {\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n": typeof types.AssignDealsDocument,
    "\n  mutation MoveItemsToPipeline(\n    $moves: [CardMove!]!\n    $pipelineId: ID!\n    $stages: [StageStep!]!\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItemsToPipeline(\n      moves: $moves\n      pipelineId: $pipelineId\n      stages: $stages\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      outcomes {\n        __typename\n        ...MovedFields\n        ...ConflictFields\n        ...MissingFields\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n": typeof types.MoveItemsToPipelineDocument,
    "\n  query Opening($pipelineNumber: Int) {\n    me {\n      ...MeFields\n    }\n    pipelines {\n      ...PipelineChoiceFields\n    }\n    viewPreference(section: DEAL) {\n      ...ViewPreferenceFields\n    }\n    board(pipelineNumber: $pipelineNumber) {\n      ...BoardFields\n    }\n  }\n": typeof types.OpeningDocument,
    "\n  subscription Presence($placeId: ID!, $tab: String!) {\n    presence(placeId: $placeId, tab: $tab) {\n      people {\n        user {\n          id\n          name\n        }\n        heldIds\n      }\n    }\n  }\n": typeof types.PresenceDocument,
    "\n  mutation HoldCards($tab: String!, $itemIds: [ID!]!) {\n    holdCard(tab: $tab, itemIds: $itemIds) {\n      heldIds\n    }\n  }\n": typeof types.HoldCardsDocument,
    "\n  query SeenDeals($ids: [ID!]!) {\n    seenCards(ids: $ids) {\n      itemId\n      at\n    }\n  }\n": typeof types.SeenDealsDocument,
    "\n  mutation MarkSeen($itemId: ID!) {\n    markSeen(itemId: $itemId) {\n      at\n    }\n  }\n": typeof types.MarkSeenDocument,
};
const documents: Documents = {
    "\n  subscription StructureEvents($after: String) {\n    structureEvents(after: $after) {\n      cursor\n      type\n    }\n  }\n": types.StructureEventsDocument,
    "\n  fragment AbsenceFields on Absence {\n    id\n    starts\n    ends\n    note\n  }\n": types.AbsenceFieldsFragmentDoc,
    "\n  query Absences($userId: ID!) {\n    absences(userId: $userId) {\n      ...AbsenceFields\n    }\n  }\n": types.AbsencesDocument,
    "\n  mutation SaveAbsence($input: AbsenceInput!, $userId: ID!) {\n    saveAbsence(input: $input, userId: $userId) {\n      absences {\n        ...AbsenceFields\n      }\n    }\n  }\n": types.SaveAbsenceDocument,
    "\n  mutation DeleteAbsence($id: ID!) {\n    deleteAbsence(id: $id) {\n      absences {\n        ...AbsenceFields\n      }\n    }\n  }\n": types.DeleteAbsenceDocument,
    "\n  query ExplainAccess($itemId: ID!, $userId: ID!, $operation: AccessOperation!) {\n    explainAccess(itemId: $itemId, userId: $userId, operation: $operation) {\n      allowed\n      ground\n      decidedBy {\n        stageId\n        level\n        reasons {\n          roleId\n          role\n          isInherited\n          holders {\n            type\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.ExplainAccessDocument,
    "\n  fragment ActivityPage on Activity {\n    ...ActivityLine\n    title\n    createdAt\n    author {\n      id\n      name\n    }\n    hiddenItems\n    items {\n      __typename\n      id\n      number\n      title\n    }\n  }\n": types.ActivityPageFragmentDoc,
    "\n  query Activity($number: Int!) {\n    activity(number: $number) {\n      ...ActivityPage\n    }\n  }\n": types.ActivityDocument,
    "\n  mutation UpdateActivityPage($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {\n    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n": types.UpdateActivityPageDocument,
    "\n  mutation SaveChecklistPage($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {\n    saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n": types.SaveChecklistPageDocument,
    "\n  mutation BindActivity($id: ID!, $itemId: ID!) {\n    bindActivity(id: $id, itemId: $itemId) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n": types.BindActivityDocument,
    "\n  mutation UnbindActivity($id: ID!, $itemId: ID!) {\n    unbindActivity(id: $id, itemId: $itemId) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n": types.UnbindActivityDocument,
    "\n  mutation DeleteActivityPage($id: ID!) {\n    deleteActivities(ids: [$id]) {\n      deletedIds\n    }\n  }\n": types.DeleteActivityPageDocument,
    "\n  fragment MyActivity on Activity {\n    id\n    number\n    type\n    subject\n    deadline\n    isCompleted\n    priority\n    responsible {\n      id\n      name\n    }\n    hiddenItems\n    access {\n      canUpdate\n    }\n    items {\n      __typename\n      id\n      number\n      title\n    }\n  }\n": types.MyActivityFragmentDoc,
    "\n  query MyActivities($filter: Filter, $search: String, $sort: [Sort!], $after: String) {\n    activities(filter: $filter, search: $search, sort: $sort, first: 50, after: $after) {\n      nodes {\n        ...MyActivity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.MyActivitiesDocument,
    "\n  subscription ActivityNews($filter: Filter, $search: String, $after: String) {\n    listEvents(kind: ACTIVITY, filter: $filter, search: $search, after: $after) {\n      cursor\n      type\n    }\n  }\n": types.ActivityNewsDocument,
    "\n  query EntryLink($token: String!) {\n    entryLink(token: $token) {\n      isInvitation\n      name\n      email\n    }\n  }\n": types.EntryLinkDocument,
    "\n  mutation EnterByLink($token: String!, $input: ArrivalInput!) {\n    enterByLink(token: $token, input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": types.EnterByLinkDocument,
    "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": types.SetUpDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsDemo($userId: ID!) {\n    signInAsDemo(userId: $userId) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": types.SignInAsDemoDocument,
    "\n  query Basis($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Contact {\n        id\n        title\n        primaryCompany {\n          id\n          title\n        }\n      }\n      ... on Company {\n        id\n        title\n      }\n    }\n  }\n": types.BasisDocument,
    "\n  query StageConversions($pipelineId: ID!) {\n    stageConversions(pipelineId: $pipelineId) {\n      stageId\n      departed\n      advanced\n    }\n  }\n": types.StageConversionsDocument,
    "\n  query MyStageRights($pipelineId: ID!) {\n    myRights(pipelineId: $pipelineId) {\n      stages {\n        stageId\n        canAdd\n        canEnter\n      }\n    }\n  }\n": types.MyStageRightsDocument,
    "\n  query Found($search: String!) {\n    leads(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    deals(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    contacts(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    companies(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.FoundDocument,
    "\n  query CompanyPicks($search: String) {\n    companies(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": types.CompanyPicksDocument,
    "\n  fragment CompanyPage on Company {\n    id\n    number\n    title\n    version\n    createdAt\n    type {\n      id\n      label\n      isRemoved\n    }\n    industry {\n      id\n      label\n      isRemoved\n    }\n    employeeCount {\n      id\n      label\n      isRemoved\n    }\n    revenue {\n      amount\n      currency\n    }\n    address\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    ...ReachableFields\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    requisites {\n      ...RequisiteSet\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n    contacts(first: 50) {\n      nodes {\n        id\n        number\n        title\n        post\n      }\n      totalCount\n    }\n    deals(first: 50, sort: [{ field: \"createdAt\", direction: DESC }]) {\n      nodes {\n        ...DealLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.CompanyPageFragmentDoc,
    "\n  query Company($number: Int!) {\n    company(number: $number) {\n      ...CompanyPage\n    }\n  }\n": types.CompanyDocument,
    "\n  mutation CreateCompany($input: CompanyInput!) {\n    createCompany(input: $input) {\n      company {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.CreateCompanyDocument,
    "\n  mutation UpdateCompany($id: ID!, $input: CompanyInput!, $expectedVersion: Int!) {\n    updateCompany(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      company {\n        ...CompanyPage\n      }\n    }\n  }\n": types.UpdateCompanyDocument,
    "\n  mutation DeleteCompany($id: ID!) {\n    deleteCompanies(ids: [$id]) {\n      deletedIds\n    }\n  }\n": types.DeleteCompanyDocument,
    "\n  query LeadToComplete($id: ID!) {\n    lead(id: $id) {\n      id\n      title\n      version\n      hasOpenActivities\n      stage {\n        semantics\n      }\n      contact {\n        id\n        number\n        title\n      }\n      company {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.LeadToCompleteDocument,
    "\n  fragment LackingTarget on TargetFieldsRequired {\n    kind\n    stage {\n      name\n    }\n    fields {\n      ...AskedField\n    }\n  }\n": types.LackingTargetFragmentDoc,
    "\n  query LeadConversion($id: ID!, $input: ConvertLeadInput!) {\n    leadConversion(id: $id, input: $input) {\n      prospects {\n        kind\n        barrier\n        stage {\n          id\n          name\n        }\n        carried {\n          source\n          field\n          label\n          value\n        }\n      }\n      required {\n        ...LackingTarget\n      }\n      loose {\n        field\n        label\n        value\n        takers {\n          kind\n          field\n          label\n        }\n      }\n    }\n  }\n": types.LeadConversionDocument,
    "\n  mutation ConvertLead($id: ID!, $input: ConvertLeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    convertLead(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      __typename\n      ... on LeadConverted {\n        operationId\n        deal {\n          ...DealLine\n        }\n        contact {\n          id\n          number\n          title\n        }\n        company {\n          id\n          number\n          title\n        }\n      }\n      ... on ConversionFieldsRequired {\n        targets {\n          ...LackingTarget\n        }\n      }\n      ... on CardConflict {\n        changedBy {\n          name\n        }\n      }\n    }\n  }\n": types.ConvertLeadDocument,
    "\n  query LeadResult($id: ID!) {\n    lead(id: $id) {\n      id\n      result {\n        deals {\n          ...DealLine\n        }\n        contacts {\n          id\n          number\n          title\n        }\n        companies {\n          id\n          number\n          title\n        }\n      }\n    }\n  }\n": types.LeadResultDocument,
    "\n  query SourceLead($id: ID!) {\n    node(id: $id) {\n      ... on FromLead {\n        sourceLead {\n          id\n          number\n          title\n          stage {\n            name\n            color\n          }\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n": types.SourceLeadDocument,
    "\n  query ContactPicks($search: String) {\n    contacts(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": types.ContactPicksDocument,
    "\n  fragment ContactPage on Contact {\n    id\n    number\n    title\n    version\n    createdAt\n    firstName\n    middleName\n    lastName\n    post\n    type {\n      id\n      label\n      isRemoved\n    }\n    salutation {\n      id\n      label\n      isRemoved\n    }\n    source {\n      id\n      label\n      isRemoved\n    }\n    birthDate\n    address\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    ...ReachableFields\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    requisites {\n      ...RequisiteSet\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n    primaryCompany {\n      id\n    }\n    companies(first: 50) {\n      nodes {\n        id\n        number\n        title\n        industry {\n          label\n        }\n      }\n      totalCount\n    }\n    deals(first: 50, sort: [{ field: \"createdAt\", direction: DESC }]) {\n      nodes {\n        ...DealLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ContactPageFragmentDoc,
    "\n  query Contact($number: Int!) {\n    contact(number: $number) {\n      ...ContactPage\n    }\n  }\n": types.ContactDocument,
    "\n  mutation CreateContact($input: ContactInput!) {\n    createContact(input: $input) {\n      contact {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.CreateContactDocument,
    "\n  mutation UpdateContact($id: ID!, $input: ContactInput!, $expectedVersion: Int!) {\n    updateContact(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      contact {\n        ...ContactPage\n      }\n    }\n  }\n": types.UpdateContactDocument,
    "\n  mutation DeleteContact($id: ID!) {\n    deleteContacts(ids: [$id]) {\n      deletedIds\n    }\n  }\n": types.DeleteContactDocument,
    "\n  mutation LinkContact($contactId: ID!, $companyId: ID!, $isPrimary: Boolean) {\n    linkContactCompany(contactId: $contactId, companyId: $companyId, isPrimary: $isPrimary) {\n      contact {\n        id\n      }\n    }\n  }\n": types.LinkContactDocument,
    "\n  mutation UnlinkContact($contactId: ID!, $companyId: ID!) {\n    unlinkContactCompany(contactId: $contactId, companyId: $companyId) {\n      contact {\n        id\n      }\n    }\n  }\n": types.UnlinkContactDocument,
    "\n  fragment CounterFields on Counter {\n    attention\n    overdue\n    today\n    incoming\n  }\n": types.CounterFieldsFragmentDoc,
    "\n  fragment CountersFields on Counters {\n    total {\n      ...CounterFields\n    }\n    sections {\n      kind\n      idle\n      unattended\n      counter {\n        ...CounterFields\n      }\n    }\n    mode\n  }\n": types.CountersFieldsFragmentDoc,
    "\n  query Counters {\n    counters {\n      ...CountersFields\n    }\n  }\n": types.CountersDocument,
    "\n  subscription CountersChanged {\n    countersChanged {\n      ...CountersFields\n    }\n  }\n": types.CountersChangedDocument,
    "\n  fragment CrmSettingsFields on CrmSettings {\n    mode\n    repeatLeadsEnabled\n    createCompany\n    version\n    pipeline {\n      id\n    }\n    openLeads\n    conversion {\n      ...JobFields\n    }\n  }\n": types.CrmSettingsFieldsFragmentDoc,
    "\n  query CrmSettings {\n    crmSettings {\n      ...CrmSettingsFields\n    }\n  }\n": types.CrmSettingsDocument,
    "\n  mutation SetCrmMode($mode: CrmMode!, $options: CrmModeOptions) {\n    setCrmMode(mode: $mode, options: $options) {\n      crmSettings {\n        ...CrmSettingsFields\n      }\n    }\n  }\n": types.SetCrmModeDocument,
    "\n  mutation UpdateCrmSettings($input: CrmSettingsInput!, $expectedVersion: Int!) {\n    updateCrmSettings(input: $input, expectedVersion: $expectedVersion) {\n      crmSettings {\n        ...CrmSettingsFields\n      }\n    }\n  }\n": types.UpdateCrmSettingsDocument,
    "\n  fragment CurrencyFields on Currency {\n    code\n    rate\n    isBase\n    isReport\n    format\n    version\n  }\n": types.CurrencyFieldsFragmentDoc,
    "\n  query Currencies {\n    currencies {\n      ...CurrencyFields\n    }\n  }\n": types.CurrenciesDocument,
    "\n  mutation SaveCurrency($input: SaveCurrencyInput!, $expectedVersion: Int) {\n    saveCurrency(input: $input, expectedVersion: $expectedVersion) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": types.SaveCurrencyDocument,
    "\n  mutation ReorderCurrencies($codes: [String!]!) {\n    reorderCurrencies(codes: $codes) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": types.ReorderCurrenciesDocument,
    "\n  mutation SetBaseCurrency($code: String!) {\n    setBaseCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": types.SetBaseCurrencyDocument,
    "\n  mutation SetReportCurrency($code: String!) {\n    setReportCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": types.SetReportCurrencyDocument,
    "\n  mutation DeleteCurrency($code: String!) {\n    deleteCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n": types.DeleteCurrencyDocument,
    "\n  subscription CustomFieldEvents($after: String) {\n    customFieldEvents(after: $after) {\n      cursor\n      type\n      kind\n      fields {\n        ...CustomFieldShape\n      }\n    }\n  }\n": types.CustomFieldEventsDocument,
    "\n  fragment CustomFieldShape on CustomField {\n    id\n    kind\n    code\n    label\n    type\n    linkTo\n    pickList\n    multiple\n    required\n    defaultValue\n    showInFilter\n    showInList\n    searchable\n    sortable\n    version\n  }\n": types.CustomFieldShapeFragmentDoc,
    "\n  query CustomFields($kind: ExtensibleKind!) {\n    customFields(kind: $kind) {\n      ...CustomFieldShape\n    }\n  }\n": types.CustomFieldsDocument,
    "\n  query CustomFieldUses($id: ID!) {\n    customFieldUses(id: $id)\n  }\n": types.CustomFieldUsesDocument,
    "\n  mutation CreateCustomField($input: CreateCustomFieldInput!) {\n    createCustomField(input: $input) {\n      customField {\n        ...CustomFieldShape\n      }\n    }\n  }\n": types.CreateCustomFieldDocument,
    "\n  mutation UpdateCustomField($id: ID!, $input: UpdateCustomFieldInput!, $expectedVersion: Int!) {\n    updateCustomField(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      customField {\n        ...CustomFieldShape\n      }\n    }\n  }\n": types.UpdateCustomFieldDocument,
    "\n  mutation ReorderCustomFields($kind: ExtensibleKind!, $ids: [ID!]!) {\n    reorderCustomFields(kind: $kind, ids: $ids) {\n      customFields {\n        ...CustomFieldShape\n      }\n    }\n  }\n": types.ReorderCustomFieldsDocument,
    "\n  mutation DeleteCustomField($id: ID!, $confirmedValues: Int!) {\n    deleteCustomField(id: $id, confirmedValues: $confirmedValues) {\n      deletedId\n    }\n  }\n": types.DeleteCustomFieldDocument,
    "\n  fragment DealLine on Deal {\n    id\n    number\n    title\n    amount {\n      amount\n      currency\n    }\n    stage {\n      name\n      color\n    }\n    responsible {\n      id\n      name\n    }\n  }\n": types.DealLineFragmentDoc,
    "\n  fragment DealLines on DealConnection {\n    nodes {\n      ...DealLine\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.DealLinesFragmentDoc,
    "\n  query DealPicks($search: String) {\n    deals(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n": types.DealPicksDocument,
    "\n  query MoreDeals($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Company {\n        deals(first: 50, after: $after, sort: [{ field: \"createdAt\", direction: DESC }]) {\n          ...DealLines\n        }\n      }\n      ... on Contact {\n        deals(first: 50, after: $after, sort: [{ field: \"createdAt\", direction: DESC }]) {\n          ...DealLines\n        }\n      }\n    }\n  }\n": types.MoreDealsDocument,
    "\n  query FindDuplicates($kind: ItemKind!, $criteria: [MatchInput!]!) {\n    findDuplicates(kind: $kind, criteria: $criteria, first: 4) {\n      fields\n      item {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.FindDuplicatesDocument,
    "\n  query DuplicatesOf($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Reachable {\n        duplicates {\n          fields\n          item {\n            id\n            number\n            title\n            access {\n              canUpdate\n              canDelete\n            }\n          }\n        }\n      }\n    }\n  }\n": types.DuplicatesOfDocument,
    "\n  query ScanDuplicates($kind: ItemKind!, $by: String!, $after: String) {\n    scanDuplicates(kind: $kind, by: $by, first: 20, after: $after) {\n      nodes {\n        value\n        count\n        items {\n          id\n          number\n          title\n          createdAt\n          responsible {\n            name\n          }\n          ... on Reachable {\n            phones {\n              value\n            }\n            emails {\n              value\n            }\n            messengers {\n              value\n            }\n          }\n          ... on Lead {\n            firstName\n            middleName\n            lastName\n            companyTitle\n            stage {\n              name\n              color\n            }\n          }\n          ... on Contact {\n            primaryCompany {\n              title\n            }\n          }\n          access {\n            canUpdate\n            canDelete\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ScanDuplicatesDocument,
    "\n  query MergePreview($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!) {\n    mergePreview(kind: $kind, masterId: $masterId, ids: $ids) {\n      items {\n        id\n        number\n        title\n        ... on Lead {\n          stage {\n            name\n          }\n        }\n      }\n      masterIds\n      fields {\n        field\n        isConflict\n        values {\n          itemId\n          value\n        }\n        merged\n      }\n    }\n  }\n": types.MergePreviewDocument,
    "\n  mutation MergeItems($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!]!) {\n    mergeItems(kind: $kind, masterId: $masterId, ids: $ids, choices: $choices) {\n      operationId\n      item {\n        id\n        title\n      }\n    }\n  }\n": types.MergeItemsDocument,
    "\n  mutation MarkNotDuplicate($kind: ItemKind!, $ids: [ID!]!, $areDistinct: Boolean!) {\n    markNotDuplicate(kind: $kind, ids: $ids, areDistinct: $areDistinct) {\n      ids\n    }\n  }\n": types.MarkNotDuplicateDocument,
    "\n  fragment AskedField on RequiredField {\n    name\n    inputName\n    custom\n    label\n    type\n    multiple\n    maxLength\n    pickList\n    options {\n      id\n      label\n    }\n  }\n": types.AskedFieldFragmentDoc,
    "\n  fragment ExportFields on Export {\n    id\n    title\n    rows\n    url\n    expiresAt\n  }\n": types.ExportFieldsFragmentDoc,
    "\n  mutation ExportItems(\n    $kind: ItemKind!\n    $format: ExportFormat!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $sort: [Sort!]\n    $columns: [String!]\n    $headers: ExportHeaders!\n    $delimiter: ExportDelimiter\n    $mark: Boolean!\n  ) {\n    exportItems(\n      kind: $kind\n      format: $format\n      ids: $ids\n      filter: $filter\n      search: $search\n      sort: $sort\n      columns: $columns\n      headers: $headers\n      delimiter: $delimiter\n      byteOrderMark: $mark\n    ) {\n      export {\n        ...ExportFields\n      }\n      job {\n        ...JobFields\n      }\n    }\n  }\n": types.ExportItemsDocument,
    "\n  query ExportState($id: ID!, $job: ID!) {\n    export(id: $id) {\n      ...ExportFields\n    }\n    node(id: $job) {\n      ... on Job {\n        ...JobFields\n      }\n    }\n  }\n": types.ExportStateDocument,
    "\n  query Exports {\n    exports {\n      ...ExportFields\n    }\n  }\n": types.ExportsDocument,
    "\n  query MyExportRights {\n    myRights {\n      objects {\n        object\n        canExport\n      }\n    }\n  }\n": types.MyExportRightsDocument,
    "\n  fragment ReachableFields on Reachable {\n    phones {\n      value\n      label\n    }\n    emails {\n      value\n      label\n    }\n    websites {\n      value\n      label\n    }\n    messengers {\n      value\n      label\n      page\n    }\n  }\n": types.ReachableFieldsFragmentDoc,
    "\n  query ListFields($kind: ItemKind!) {\n    fields(kind: $kind) {\n      code\n      inputName\n      label\n      type\n      required\n      multiple\n      sortable\n      filterable\n      operators\n      editable\n      maxLength\n      options\n      pickList\n      isTitle\n      custom\n      partsBoards\n      matchesDuplicates\n    }\n  }\n": types.ListFieldsDocument,
    "\n  query StagesOfAll {\n    pipelines {\n      id\n      name\n      stages {\n        id\n        name\n      }\n    }\n  }\n": types.StagesOfAllDocument,
    "\n  query NameOf($id: ID!) {\n    node(id: $id) {\n      ... on User {\n        name\n      }\n      ... on Stage {\n        name\n      }\n      ... on Pipeline {\n        name\n      }\n      ... on Company {\n        title\n      }\n      ... on Contact {\n        title\n      }\n      ... on Deal {\n        title\n      }\n      ... on Tag {\n        name\n      }\n      ... on PickListItem {\n        label\n      }\n    }\n  }\n": types.NameOfDocument,
    "\n  query HistoryPage($filter: Filter, $search: String, $itemId: ID, $after: String) {\n    historyEvents(filter: $filter, search: $search, itemId: $itemId, first: 50, after: $after) {\n      cursor\n      lookedUntil\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        occurredAt\n        kind\n        channel\n        parameters\n        actor {\n          id\n          name\n        }\n        item {\n          id\n          kind\n          title\n        }\n        items {\n          id\n          number\n          kind\n          title\n        }\n        changes {\n          field\n          label\n          old\n          new\n        }\n      }\n    }\n  }\n": types.HistoryPageDocument,
    "\n  query HistoryFields {\n    historyFields {\n      code\n      inputName\n      label\n      type\n      required\n      multiple\n      sortable\n      filterable\n      operators\n      editable\n      maxLength\n      options\n      pickList\n      isTitle\n      custom\n      partsBoards\n      matchesDuplicates\n    }\n  }\n": types.HistoryFieldsDocument,
    "\n  subscription HistoryNews($filter: Filter, $search: String, $itemId: ID, $after: String) {\n    historyNews(filter: $filter, search: $search, itemId: $itemId, after: $after) {\n      cursor\n      type\n      id\n    }\n  }\n": types.HistoryNewsDocument,
    "\n  fragment ImportState on ImportFile {\n    id\n    kind\n    name\n    format\n    uploadedAt\n    isBegun\n    isUndone\n    errorsUrl\n    job {\n      ...JobFields\n    }\n    undoJob {\n      ...JobFields\n    }\n    trialJob {\n      ...JobFields\n    }\n  }\n": types.ImportStateFragmentDoc,
    "\n  fragment ImportShown on ImportFile {\n    ...ImportState\n    keys\n    fields {\n      code\n      label\n      type\n      required\n      multiple\n      maxLength\n      options\n      pickList\n    }\n    reading(reading: $reading) {\n      encoding\n      delimiter\n      sheets\n      sheet\n      decimalMark\n      dateOrder\n      columns {\n        place\n        name\n        samples\n        suggestion\n        label\n      }\n    }\n  }\n": types.ImportShownFragmentDoc,
    "\n  query ImportFile($id: ID!, $reading: ImportReadingInput) {\n    importFile(id: $id) {\n      ...ImportShown\n    }\n  }\n": types.ImportFileDocument,
    "\n  query ImportState($id: ID!) {\n    importFile(id: $id) {\n      ...ImportState\n      problems {\n        rows\n        first {\n          row\n          field\n          code\n          message\n          cells\n        }\n      }\n      failures(first: 20) {\n        totalCount\n        nodes {\n          row\n          field\n          code\n          message\n          cells\n        }\n      }\n    }\n  }\n": types.ImportStateDocument,
    "\n  query ImportFiles($kind: ItemKind!) {\n    importFiles(kind: $kind, first: 10) {\n      nodes {\n        ...ImportState\n      }\n    }\n  }\n": types.ImportFilesDocument,
    "\n  query ImportPreview($id: ID!, $plan: ImportPlanInput!, $afterRows: Int!) {\n    importPreview(id: $id, plan: $plan, first: 20, afterRows: $afterRows) {\n      related\n      hasMore\n      rows {\n        row\n        cells\n        outcome\n        recordId\n        field\n        code\n        message\n      }\n    }\n  }\n": types.ImportPreviewDocument,
    "\n  mutation TryImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {\n    tryImport(id: $id, plan: $plan, clientOpId: $clientOpId) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n": types.TryImportDocument,
    "\n  mutation RunImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {\n    runImport(id: $id, plan: $plan, clientOpId: $clientOpId) {\n      importFile {\n        id\n      }\n    }\n  }\n": types.RunImportDocument,
    "\n  mutation UndoImport($id: ID!, $clientOpId: ID) {\n    undoImport(id: $id, clientOpId: $clientOpId) {\n      importFile {\n        id\n      }\n    }\n  }\n": types.UndoImportDocument,
    "\n  query MyImportRights {\n    myRights {\n      objects {\n        object\n        canImport\n      }\n    }\n  }\n": types.MyImportRightsDocument,
    "\n  query HeldMessages($after: String) {\n    heldMessages(first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        title\n        medium\n        reason\n        at\n        firstName\n        lastName\n        companyTitle\n        phones\n        emails\n        messengers\n        senderId\n        text\n        sourceDescription\n        faults {\n          path\n          code\n          message\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HeldMessagesDocument,
    "\n  fragment IntakeDecisionFields on IntakeDecision {\n    outcome\n    items {\n      __typename\n      number\n      title\n    }\n  }\n": types.IntakeDecisionFieldsFragmentDoc,
    "\n  mutation ReleaseMessage($id: ID!, $phones: [String!], $emails: [String!], $messengers: [String!]) {\n    releaseMessage(id: $id, phones: $phones, emails: $emails, messengers: $messengers) {\n      decision {\n        ...IntakeDecisionFields\n      }\n    }\n  }\n": types.ReleaseMessageDocument,
    "\n  mutation DeleteHeldMessages($ids: [ID!]!) {\n    deleteHeldMessages(ids: $ids) {\n      deletedIds\n    }\n  }\n": types.DeleteHeldMessagesDocument,
    "\n  query SimulateIntake($input: MessageInput!) {\n    simulateIntake(input: $input) {\n      outcome\n      responsible {\n        id\n        name\n        avatarUrl\n      }\n      reasons {\n        step\n        found\n        about\n        item {\n          __typename\n          number\n          title\n        }\n      }\n    }\n  }\n": types.SimulateIntakeDocument,
    "\n  query Exceptions($search: String, $after: String) {\n    exceptions(search: $search, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        text\n        note\n        addedAt\n        addedBy {\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ExceptionsDocument,
    "\n  mutation AddExceptions($lines: [String!]!, $note: String) {\n    addExceptions(lines: $lines, note: $note) {\n      refused {\n        place\n        text\n        code\n      }\n    }\n  }\n": types.AddExceptionsDocument,
    "\n  mutation RemoveException($id: ID!) {\n    removeException(id: $id) {\n      removedId\n    }\n  }\n": types.RemoveExceptionDocument,
    "\n  fragment QueueFields on Queue {\n    id\n    name\n    method\n    withinHours\n    isOpen\n    version\n    fallback {\n      id\n      name\n    }\n    last {\n      id\n    }\n    members {\n      presence\n      openItems\n      user {\n        id\n        name\n        avatarUrl\n      }\n    }\n  }\n": types.QueueFieldsFragmentDoc,
    "\n  query Queues {\n    queues {\n      ...QueueFields\n    }\n  }\n": types.QueuesDocument,
    "\n  mutation SaveQueue($input: QueueInput!, $id: ID, $expectedVersion: Int) {\n    saveQueue(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      queues {\n        ...QueueFields\n      }\n    }\n  }\n": types.SaveQueueDocument,
    "\n  mutation DeleteQueue($id: ID!) {\n    deleteQueue(id: $id) {\n      queues {\n        ...QueueFields\n      }\n    }\n  }\n": types.DeleteQueueDocument,
    "\n  fragment IntakeQueuesFields on IntakeQueues {\n    version\n    usual {\n      id\n    }\n    channels {\n      medium\n      queue {\n        id\n      }\n    }\n  }\n": types.IntakeQueuesFieldsFragmentDoc,
    "\n  query IntakeQueues {\n    intakeQueues {\n      ...IntakeQueuesFields\n    }\n  }\n": types.IntakeQueuesDocument,
    "\n  mutation UpdateIntakeQueues($input: IntakeQueuesInput!, $expectedVersion: Int!) {\n    updateIntakeQueues(input: $input, expectedVersion: $expectedVersion) {\n      intakeQueues {\n        ...IntakeQueuesFields\n      }\n    }\n  }\n": types.UpdateIntakeQueuesDocument,
    "\n  fragment JobFields on Job {\n    id\n    name\n    subject\n    state\n    attempt\n    starter {\n      id\n      name\n    }\n    due\n    createdAt\n    startedAt\n    finishedAt\n    progress {\n      done\n      total\n    }\n    result\n    error\n    operationId\n    version\n  }\n": types.JobFieldsFragmentDoc,
    "\n  query Jobs($states: [JobState!], $after: String) {\n    jobs(states: $states, after: $after) {\n      totalCount\n      nodes {\n        ...JobFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.JobsDocument,
    "\n  query Job($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n    }\n  }\n": types.JobDocument,
    "\n  subscription JobEvents {\n    jobEvents {\n      type\n      job {\n        ...JobFields\n      }\n    }\n  }\n": types.JobEventsDocument,
    "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n": types.RetryJobDocument,
    "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n": types.CancelJobDocument,
    "\n  fragment CardLayoutFields on CardLayout {\n    scope\n    pipelineId\n    roleId\n    isForced\n    sections {\n      title\n      fields\n    }\n    hidden\n    fixed\n  }\n": types.CardLayoutFieldsFragmentDoc,
    "\n  query CardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope, $roleId: ID) {\n    cardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {\n      ...CardLayoutFields\n    }\n  }\n": types.CardLayoutDocument,
    "\n  mutation SaveCardLayout(\n    $kind: ItemKind!\n    $pipelineId: ID\n    $scope: LayoutScope!\n    $roleId: ID\n    $input: CardLayoutInput!\n  ) {\n    saveCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId, input: $input) {\n      layout {\n        ...CardLayoutFields\n      }\n    }\n  }\n": types.SaveCardLayoutDocument,
    "\n  mutation ResetCardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope!, $roleId: ID) {\n    resetCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {\n      layout {\n        ...CardLayoutFields\n      }\n    }\n  }\n": types.ResetCardLayoutDocument,
    "\n  subscription CardLayoutEvents($after: String) {\n    cardLayoutEvents(after: $after) {\n      cursor\n      type\n      kind\n    }\n  }\n": types.CardLayoutEventsDocument,
    "\n  fragment LeadRecord on Lead {\n    id\n    number\n    title\n    version\n    createdAt\n    closedAt\n    firstName\n    middleName\n    lastName\n    companyTitle\n    post\n    address\n    sourceDescription\n    description\n    isRepeat\n    salutation {\n      id\n      label\n      isRemoved\n    }\n    source {\n      id\n      label\n      isRemoved\n    }\n    junkReason {\n      id\n      label\n      isRemoved\n    }\n    amount {\n      amount\n      currency\n    }\n    ...ReachableFields\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    pipeline {\n      id\n      number\n      name\n      stages {\n        id\n        name\n        color\n        semantics\n        probability\n      }\n    }\n    stage {\n      id\n      name\n      color\n      semantics\n      probability\n    }\n    company {\n      id\n      number\n      title\n    }\n    contact {\n      id\n      number\n      title\n    }\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": types.LeadRecordFragmentDoc,
    "\n  query Lead($number: Int!) {\n    lead(number: $number) {\n      ...LeadRecord\n    }\n  }\n": types.LeadDocument,
    "\n  mutation UpdateLead($id: ID!, $input: LeadInput!, $expectedVersion: Int!) {\n    updateLead(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n      lead {\n        ...LeadRecord\n      }\n    }\n  }\n": types.UpdateLeadDocument,
    "\n  mutation CreateLead($input: LeadInput!) {\n    createLead(input: $input) {\n      operationId\n      lead {\n        id\n        number\n        title\n        duplicates {\n          fields\n        }\n      }\n    }\n  }\n": types.CreateLeadDocument,
    "\n  mutation CreateLeadOnActivityBoard($input: LeadInput!, $column: ActivityColumn!) {\n    createLeadOnActivityBoard(input: $input, column: $column) {\n      operationId\n    }\n  }\n": types.CreateLeadOnActivityBoardDocument,
    "\n  mutation DeleteLeads($ids: [ID!]!, $clientOpId: ID) {\n    deleteLeads(ids: $ids, clientOpId: $clientOpId) {\n      deletedIds\n      operationId\n    }\n  }\n": types.DeleteLeadsDocument,
    "\n  mutation EditLeadOnBoard($id: ID!, $input: LeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    updateLead(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      lead {\n        version\n        title\n        amount {\n          amount\n          currency\n        }\n        amountBase {\n          amount\n          currency\n        }\n      }\n      operationId\n    }\n  }\n": types.EditLeadOnBoardDocument,
    "\n  query LeadReach($number: Int!) {\n    lead(number: $number) {\n      ...Reach\n      contact {\n        ...Reach\n      }\n      company {\n        ...Reach\n      }\n    }\n  }\n": types.LeadReachDocument,
    "\n  fragment BulkAnswer on BulkPayload {\n    updated\n    updatedIds\n    skipped {\n      number\n      code\n      message\n      path\n    }\n    job {\n      ...JobFields\n    }\n    operationId\n  }\n": types.BulkAnswerFragmentDoc,
    "\n  mutation BulkDelete(\n    $kind: ItemKind!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $allMatching: Boolean!\n  ) {\n    bulkDelete(kind: $kind, ids: $ids, filter: $filter, search: $search, allMatching: $allMatching) {\n      ...BulkAnswer\n    }\n  }\n": types.BulkDeleteDocument,
    "\n  mutation BulkObserve(\n    $kind: ItemKind!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $allMatching: Boolean!\n    $addIds: [ID!]\n    $removeIds: [ID!]\n  ) {\n    bulkObserve(\n      kind: $kind\n      ids: $ids\n      filter: $filter\n      search: $search\n      allMatching: $allMatching\n      addIds: $addIds\n      removeIds: $removeIds\n    ) {\n      ...BulkAnswer\n    }\n  }\n": types.BulkObserveDocument,
    "\n  subscription ListEvents(\n    $kind: ItemKind!\n    $filter: Filter\n    $search: String\n    $withPlans: Boolean!\n    $after: String\n  ) {\n    listEvents(kind: $kind, filter: $filter, search: $search, withPlans: $withPlans, after: $after) {\n      cursor\n      type\n      id\n      kind\n      actor {\n        id\n        name\n      }\n      staysForId\n    }\n  }\n": types.ListEventsDocument,
    "\n  mutation CreateDeal($input: DealInput!) {\n    createDeal(input: $input) {\n      operationId\n      deal {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.CreateDealDocument,
    "\n  query DealReach($number: Int!) {\n    deal(number: $number) {\n      id\n      primaryContact {\n        ...Reach\n      }\n      company {\n        ...Reach\n      }\n    }\n  }\n": types.DealReachDocument,
    "\n  query Similar($text: String!) {\n    deals(search: $text, first: 10) {\n      nodes {\n        id\n        number\n        title\n        stage {\n          name\n          semantics\n        }\n      }\n    }\n    companies(search: $text, first: 2) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n": types.SimilarDocument,
    "\n  fragment Reach on Reachable {\n    phones {\n      value\n    }\n    emails {\n      value\n    }\n  }\n": types.ReachFragmentDoc,
    "\n  mutation CreateDealOnActivityBoard($input: DealInput!, $column: ActivityColumn!) {\n    createDealOnActivityBoard(input: $input, column: $column) {\n      operationId\n    }\n  }\n": types.CreateDealOnActivityBoardDocument,
    "\n  fragment NotificationFields on Notification {\n    id\n    kind\n    title\n    count\n    at\n    readAt\n    actor {\n      id\n      name\n    }\n    item {\n      __typename\n      id\n      ... on CrmItem {\n        number\n        title\n      }\n      ... on Activity {\n        number\n        deadline\n        items {\n          title\n        }\n      }\n    }\n  }\n": types.NotificationFieldsFragmentDoc,
    "\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after) {\n      nodes {\n        ...NotificationFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.NotificationsDocument,
    "\n  query UnreadNotifications {\n    unreadNotifications\n  }\n": types.UnreadNotificationsDocument,
    "\n  subscription NotificationEvents {\n    notificationEvents {\n      type\n      notification {\n        ...NotificationFields\n      }\n    }\n  }\n": types.NotificationEventsDocument,
    "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids) {\n      unread\n    }\n  }\n": types.MarkNotificationsReadDocument,
    "\n  query MutedNotifications {\n    mutedNotifications\n  }\n": types.MutedNotificationsDocument,
    "\n  mutation MuteNotifications($kinds: [NotificationKind!]!) {\n    muteNotifications(kinds: $kinds) {\n      muted\n    }\n  }\n": types.MuteNotificationsDocument,
    "\n  fragment MyCompanyFields on MyCompany {\n    id\n    legalName\n    phones\n    requisites {\n      ...RequisiteSet\n    }\n    isDefault\n    isActive\n    version\n  }\n": types.MyCompanyFieldsFragmentDoc,
    "\n  query MyCompanies {\n    myCompanies {\n      ...MyCompanyFields\n    }\n  }\n": types.MyCompaniesDocument,
    "\n  mutation SaveMyCompany($input: MyCompanyInput!, $id: ID, $expectedVersion: Int) {\n    saveMyCompany(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      myCompanies {\n        ...MyCompanyFields\n      }\n    }\n  }\n": types.SaveMyCompanyDocument,
    "\n  mutation DeleteMyCompany($id: ID!, $defaultId: ID) {\n    deleteMyCompany(id: $id, defaultId: $defaultId) {\n      myCompanies {\n        ...MyCompanyFields\n      }\n    }\n  }\n": types.DeleteMyCompanyDocument,
    "\n  query MyCompanyPicks {\n    myCompanies {\n      id\n      legalName\n      isActive\n    }\n  }\n": types.MyCompanyPicksDocument,
    "\n  mutation AddEvent($itemIds: [ID!]!, $typeId: ID!, $at: DateTime!, $text: String!) {\n    addEvent(itemIds: $itemIds, typeId: $typeId, at: $at, text: $text) {\n      toldIds\n      notFoundIds\n    }\n  }\n": types.AddEventDocument,
    "\n  query Everybody($after: String) {\n    users(isActive: true, first: 100, after: $after) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.EverybodyDocument,
    "\n  query People($search: String) {\n    users(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        isActive\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  subscription PickListEvents($after: String) {\n    pickListEvents(after: $after) {\n      cursor\n      type\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": types.PickListEventsDocument,
    "\n  fragment PickListFields on PickList {\n    code\n    label\n    isOwned\n    version\n    items {\n      id\n      code\n      label\n      color\n      isActive\n      isSystem\n      version\n    }\n  }\n": types.PickListFieldsFragmentDoc,
    "\n  query PickList($code: String!) {\n    pickList(code: $code) {\n      ...PickListFields\n    }\n  }\n": types.PickListDocument,
    "\n  query PickLists {\n    pickLists {\n      ...PickListFields\n    }\n  }\n": types.PickListsDocument,
    "\n  mutation AddPickListItem($input: AddPickListItemInput!) {\n    addPickListItem(input: $input) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": types.AddPickListItemDocument,
    "\n  mutation UpdatePickListItem($id: ID!, $input: UpdatePickListItemInput!, $expectedVersion: Int!) {\n    updatePickListItem(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": types.UpdatePickListItemDocument,
    "\n  mutation ReorderPickListItems($code: String!, $ids: [ID!]!) {\n    reorderPickListItems(code: $code, ids: $ids) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": types.ReorderPickListItemsDocument,
    "\n  mutation DeletePickListItem($id: ID!, $replaceWithId: ID) {\n    deletePickListItem(id: $id, replaceWithId: $replaceWithId) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": types.DeletePickListItemDocument,
    "\n  mutation ResetPickList($code: String!) {\n    resetPickList(code: $code) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n": types.ResetPickListDocument,
    "\n  fragment PipelineChoiceFields on Pipeline {\n    id\n    number\n    name\n    isDefault\n  }\n": types.PipelineChoiceFieldsFragmentDoc,
    "\n  query PipelineChoices($kind: PipelineKind!) {\n    pipelines(kind: $kind) {\n      ...PipelineChoiceFields\n    }\n  }\n": types.PipelineChoicesDocument,
    "\n  query PipelineStages($kind: PipelineKind!) {\n    pipelines(kind: $kind) {\n      id\n      name\n      isDefault\n      stages {\n        id\n        name\n        color\n        semantics\n      }\n    }\n  }\n": types.PipelineStagesDocument,
    "\n  fragment DeviceLine on Device {\n    id\n    isApp\n    browser\n    system\n    address\n    signedInAt\n    lastUsedAt\n    isCurrent\n  }\n": types.DeviceLineFragmentDoc,
    "\n  mutation SetAvatar($image: String) {\n    setAvatar(image: $image) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": types.SetAvatarDocument,
    "\n  query Devices {\n    devices {\n      ...DeviceLine\n    }\n  }\n": types.DevicesDocument,
    "\n  mutation SignOutDevice($id: ID!) {\n    signOutDevice(id: $id) {\n      ...DeviceLine\n    }\n  }\n": types.SignOutDeviceDocument,
    "\n  mutation SignOutElsewhere {\n    signOutElsewhere {\n      ...DeviceLine\n    }\n  }\n": types.SignOutElsewhereDocument,
    "\n  mutation ChangePassword($current: String!, $new: String!) {\n    changePassword(current: $current, new: $new) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query CalendarAddress {\n    calendarAddress {\n      createdAt\n      lastUsedAt\n    }\n  }\n": types.CalendarAddressDocument,
    "\n  mutation MakeCalendarAddress {\n    makeCalendarAddress {\n      path\n    }\n  }\n": types.MakeCalendarAddressDocument,
    "\n  mutation WithdrawCalendarAddress {\n    withdrawCalendarAddress\n  }\n": types.WithdrawCalendarAddressDocument,
    "\n  mutation CompleteActivity($id: ID!, $result: String) {\n    completeActivity(id: $id, result: $result) {\n      operationId\n    }\n  }\n": types.CompleteActivityDocument,
    "\n  mutation ReopenActivity($id: ID!) {\n    reopenActivity(id: $id) {\n      operationId\n    }\n  }\n": types.ReopenActivityDocument,
    "\n  mutation RescheduleActivity($id: ID!, $deadline: DateTime) {\n    rescheduleActivity(id: $id, deadline: $deadline) {\n      operationId\n    }\n  }\n": types.RescheduleActivityDocument,
    "\n  mutation DeleteActivity($id: ID!) {\n    deleteActivities(ids: [$id]) {\n      operationId\n    }\n  }\n": types.DeleteActivityDocument,
    "\n  mutation TickChecklistLine($id: ID!, $done: Boolean!) {\n    tickChecklistLine(id: $id, done: $done) {\n      activity {\n        id\n      }\n    }\n  }\n": types.TickChecklistLineDocument,
    "\n  fragment DealRecord on Deal {\n    id\n    number\n    title\n    version\n    createdAt\n    amount {\n      amount\n      currency\n    }\n    probability\n    beginDate\n    expectedCloseDate\n    closedAt\n    isRepeat\n    isRepeatInquiry\n    source {\n      id\n      label\n      isRemoved\n    }\n    lossReason {\n      id\n      label\n      isRemoved\n    }\n    type {\n      id\n      label\n      isRemoved\n    }\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    stageSince\n    pipeline {\n      id\n      number\n      name\n      stages {\n        id\n        name\n        color\n        semantics\n        probability\n      }\n    }\n    stage {\n      id\n      name\n      color\n      semantics\n      probability\n    }\n    company {\n      id\n      number\n      title\n    }\n    myCompany {\n      id\n      name: legalName\n    }\n    contacts(first: 100) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    primaryContact {\n      id\n    }\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": types.DealRecordFragmentDoc,
    "\n  query Deal($number: Int!) {\n    deal(number: $number) {\n      ...DealRecord\n    }\n  }\n": types.DealDocument,
    "\n  mutation UpdateDeal($id: ID!, $input: DealInput!, $expectedVersion: Int!) {\n    updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n      deal {\n        ...DealRecord\n      }\n    }\n  }\n": types.UpdateDealDocument,
    "\n  mutation CopyDeal($id: ID!) {\n    copyDeal(id: $id) {\n      operationId\n      deal {\n        number\n        title\n      }\n    }\n  }\n": types.CopyDealDocument,
    "\n  mutation DeleteDeal($id: ID!) {\n    deleteDeals(ids: [$id]) {\n      operationId\n    }\n  }\n": types.DeleteDealDocument,
    "\n  mutation CreateActivity($input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {\n    createActivity(input: $input, completed: $completed, checklist: $lines) {\n      operationId\n    }\n  }\n": types.CreateActivityDocument,
    "\n  mutation CreateActivities($itemIds: [ID!]!, $input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {\n    createActivities(itemIds: $itemIds, input: $input, completed: $completed, checklist: $lines) {\n      activities {\n        id\n      }\n      notFoundIds\n      operationId\n    }\n  }\n": types.CreateActivitiesDocument,
    "\n  mutation UpdateActivity($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {\n    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n    }\n  }\n": types.UpdateActivityDocument,
    "\n  mutation SaveChecklist($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {\n    saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {\n      activity {\n        version\n        checklist {\n          id\n          text\n          isDone\n        }\n      }\n    }\n  }\n": types.SaveChecklistDocument,
    "\n  fragment ActivityLine on Activity {\n    id\n    number\n    type\n    subject\n    description\n    direction\n    priority\n    reminders\n    deadline\n    startAt\n    endAt\n    place\n    status\n    checklist {\n      id\n      text\n      isDone\n    }\n    participants {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    result\n    isCompleted\n    completedAt\n    version\n    responsible {\n      id\n      name\n    }\n    completedBy {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": types.ActivityLineFragmentDoc,
    "\n  query ItemActivities($id: ID!) {\n    node(id: $id) {\n      ... on Deal {\n        semantics\n      }\n      ... on CrmItem {\n        open: activities(completed: false, first: 100) {\n          nodes {\n            ...ActivityLine\n          }\n          totalCount\n        }\n        done: activities(completed: true, first: 100) {\n          nodes {\n            ...ActivityLine\n          }\n          totalCount\n        }\n      }\n    }\n  }\n": types.ItemActivitiesDocument,
    "\n  query Waiting($id: ID!) {\n    node(id: $id) {\n      ... on CrmItem {\n        waiting {\n          deadline\n          isIncoming\n          forId\n        }\n      }\n    }\n  }\n": types.WaitingDocument,
    "\n  mutation AddComment($itemId: ID!, $text: String!, $mentionIds: [ID!]) {\n    addComment(itemId: $itemId, text: $text, mentionIds: $mentionIds) {\n      comment {\n        id\n      }\n    }\n  }\n": types.AddCommentDocument,
    "\n  mutation UpdateComment($id: ID!, $text: String!, $expectedVersion: Int!, $mentionIds: [ID!]) {\n    updateComment(id: $id, text: $text, expectedVersion: $expectedVersion, mentionIds: $mentionIds) {\n      comment {\n        id\n      }\n    }\n  }\n": types.UpdateCommentDocument,
    "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id) {\n      comment {\n        id\n      }\n    }\n  }\n": types.DeleteCommentDocument,
    "\n  mutation PinTimelineEntry($itemId: ID!, $entryId: ID!, $pinned: Boolean!) {\n    pinTimelineEntry(itemId: $itemId, entryId: $entryId, pinned: $pinned) {\n      pinned {\n        id\n      }\n    }\n  }\n": types.PinTimelineEntryDocument,
    "\n  query Readers($id: ID!, $search: String) {\n    node(id: $id) {\n      ... on CrmItem {\n        readers(search: $search, first: 8) {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ReadersDocument,
    "\n  mutation MoveToStage($id: ID!, $stageId: ID!, $expectedVersion: Int!, $input: EnteringInput) {\n    moveItem(id: $id, stageId: $stageId, expectedVersion: $expectedVersion, input: $input) {\n      __typename\n      ... on CardMoved {\n        operationId\n      }\n      ... on CardConflict {\n        changedBy {\n          name\n        }\n      }\n      ... on FieldsRequired {\n        fields {\n          ...AskedField\n        }\n      }\n    }\n  }\n": types.MoveToStageDocument,
    "\n  fragment TimelineNote on Comment {\n    id\n    text\n    createdAt\n    editedAt\n    deletedAt\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": types.TimelineNoteFragmentDoc,
    "\n  fragment TimelineLine on TimelineEntry {\n    id\n    occurredAt\n    kind\n    channel\n    parameters\n    actor {\n      id\n      name\n    }\n    item {\n      id\n      number\n      kind\n      title\n    }\n    changes {\n      field\n      label\n      old\n      new\n    }\n    comment {\n      ...TimelineNote\n    }\n    activity {\n      id\n      number\n      type\n      items {\n        __typename\n        id\n        number\n        title\n      }\n    }\n  }\n": types.TimelineLineFragmentDoc,
    "\n  query ItemTimeline($id: ID!, $kinds: [String!], $related: Boolean!, $after: String) {\n    node(id: $id) {\n      ... on CrmItem {\n        timeline(first: 30, after: $after, kinds: $kinds, includeRelated: $related) {\n          nodes {\n            ...TimelineLine\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n      ... on Activity {\n        own: timeline(first: 30, after: $after, kinds: $kinds) {\n          nodes {\n            ...TimelineLine\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": types.ItemTimelineDocument,
    "\n  query Pinned($id: ID!) {\n    node(id: $id) {\n      ... on CrmItem {\n        pinned {\n          ...TimelineLine\n        }\n      }\n    }\n  }\n": types.PinnedDocument,
    "\n  subscription ItemEvents($id: ID!, $related: Boolean!, $after: String) {\n    itemEvents(id: $id, after: $after, includeRelated: $related) {\n      cursor\n      type\n      entry {\n        ...TimelineLine\n      }\n    }\n  }\n": types.ItemEventsDocument,
    "\n  mutation MarkViewed($itemId: ID!) {\n    markViewed(itemId: $itemId) {\n      logged\n    }\n  }\n": types.MarkViewedDocument,
    "\n  mutation RestoreItem($id: ID!) {\n    restoreItem(id: $id) {\n      item {\n        id\n      }\n    }\n  }\n": types.RestoreItemDocument,
    "\n  fragment RequisiteTemplateFields on RequisiteTemplate {\n    id\n    name\n    form\n    country\n    isActive\n    isBuiltIn\n    version\n    fields {\n      code\n      label\n      type\n    }\n  }\n": types.RequisiteTemplateFieldsFragmentDoc,
    "\n  fragment RequisiteSet on Requisites {\n    id\n    legalName\n    version\n    template {\n      id\n      name\n      form\n      country\n    }\n    values {\n      value\n      field {\n        code\n        label\n        type\n      }\n    }\n  }\n": types.RequisiteSetFragmentDoc,
    "\n  query RequisiteTemplates {\n    requisiteTemplates {\n      ...RequisiteTemplateFields\n    }\n  }\n": types.RequisiteTemplatesDocument,
    "\n  mutation SaveRequisiteTemplate($input: RequisiteTemplateInput!, $id: ID, $expectedVersion: Int) {\n    saveRequisiteTemplate(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      requisiteTemplates {\n        ...RequisiteTemplateFields\n      }\n    }\n  }\n": types.SaveRequisiteTemplateDocument,
    "\n  mutation DeleteRequisiteTemplate($id: ID!) {\n    deleteRequisiteTemplate(id: $id) {\n      requisiteTemplates {\n        ...RequisiteTemplateFields\n      }\n    }\n  }\n": types.DeleteRequisiteTemplateDocument,
    "\n  mutation SaveRequisites($ownerId: ID!, $input: RequisitesInput!, $id: ID, $expectedVersion: Int) {\n    saveRequisites(ownerId: $ownerId, input: $input, id: $id, expectedVersion: $expectedVersion) {\n      operationId\n    }\n  }\n": types.SaveRequisitesDocument,
    "\n  mutation DeleteRequisites($id: ID!) {\n    deleteRequisites(id: $id) {\n      operationId\n    }\n  }\n": types.DeleteRequisitesDocument,
    "\n  query RoleChoices {\n    roles {\n      id\n      name\n    }\n  }\n": types.RoleChoicesDocument,
    "\n  fragment RoleSettings on Role {\n    id\n    name\n    version\n    flags\n    permissions {\n      object\n      operation\n      pipelineId\n      stageId\n      level\n    }\n    holders {\n      type\n      id\n      name\n    }\n  }\n": types.RoleSettingsFragmentDoc,
    "\n  fragment RolePipeline on Pipeline {\n    id\n    name\n    kind\n    stages {\n      id\n      name\n      color\n    }\n  }\n": types.RolePipelineFragmentDoc,
    "\n  query RolesInSettings {\n    roles {\n      ...RoleSettings\n    }\n    ofLeads: pipelines(kind: LEAD) {\n      ...RolePipeline\n    }\n    ofDeals: pipelines {\n      ...RolePipeline\n    }\n  }\n": types.RolesInSettingsDocument,
    "\n  query Holders {\n    users(first: 100) {\n      nodes {\n        id\n        name\n        isActive\n      }\n    }\n    departments {\n      id\n      name\n    }\n    groups {\n      id\n      name\n      kind\n    }\n  }\n": types.HoldersDocument,
    "\n  mutation CreateRole($name: String!) {\n    createRole(name: $name) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": types.CreateRoleDocument,
    "\n  mutation CloneRole($id: ID!, $name: String!) {\n    cloneRole(id: $id, name: $name) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": types.CloneRoleDocument,
    "\n  mutation UpdateRole($id: ID!, $input: RoleInput!, $expectedVersion: Int!) {\n    updateRole(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": types.UpdateRoleDocument,
    "\n  mutation DeleteRole($id: ID!) {\n    deleteRole(id: $id) {\n      deletedId\n    }\n  }\n": types.DeleteRoleDocument,
    "\n  mutation SetRolePermissions($id: ID!, $permissions: [RolePermissionInput!]!, $expectedVersion: Int!) {\n    setRolePermissions(id: $id, permissions: $permissions, expectedVersion: $expectedVersion) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": types.SetRolePermissionsDocument,
    "\n  mutation AssignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {\n    assignRole(id: $id, holderType: $type, holderId: $holder) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": types.AssignRoleDocument,
    "\n  mutation UnassignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {\n    unassignRole(id: $id, holderType: $type, holderId: $holder) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n": types.UnassignRoleDocument,
    "\n  query EffectivePermissions($userId: ID!) {\n    effectivePermissions(userId: $userId) {\n      isAdmin\n      flags\n      permissions {\n        object\n        operation\n        pipelineId\n        stageId\n        level\n        reasons {\n          role\n          isInherited\n          holders {\n            type\n            name\n          }\n        }\n      }\n    }\n  }\n": types.EffectivePermissionsDocument,
    "\n  query AccessPreview($userId: ID!) {\n    previewAs(userId: $userId) {\n      objects {\n        rights {\n          object\n          canRead\n        }\n        count\n      }\n      stages {\n        rights {\n          stageId\n          canEnter\n          canAdd\n        }\n        count\n      }\n    }\n  }\n": types.AccessPreviewDocument,
    "\n  fragment MeFields on Me {\n    user {\n      id\n      number\n      name\n      email\n      avatarUrl\n    }\n    timeZone\n    locale\n    theme\n    readsItems\n    sections\n    isAdmin\n    baseCurrency\n    currencies {\n      code\n      format\n    }\n    today\n    canManagePipelines\n    flags\n  }\n": types.MeFieldsFragmentDoc,
    "\n  query Installation {\n    installation {\n      needsOwner\n      setupNeedsToken\n      version\n      baseCurrency\n      isDemo\n      demoPeople {\n        id\n        name\n        role\n      }\n    }\n  }\n": types.InstallationDocument,
    "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n": types.MeDocument,
    "\n  mutation UpdateProfile($input: ProfileInput!) {\n    updateProfile(input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query LeadsLeft($filter: Filter!) {\n    leads(filter: $filter, first: 100) {\n      nodes {\n        number\n        title\n        semantics\n      }\n    }\n  }\n": types.LeadsLeftDocument,
    "\n  query FieldsToChoose($kind: ItemKind!) {\n    fields(kind: $kind) {\n      code\n      label\n      demandableOn\n      showableOnCards\n    }\n  }\n": types.FieldsToChooseDocument,
    "\n  query General {\n    logViews\n    counters {\n      mode\n    }\n  }\n": types.GeneralDocument,
    "\n  mutation SetLogViews($logViews: Boolean!) {\n    setLogViews(logViews: $logViews) {\n      logViews\n    }\n  }\n": types.SetLogViewsDocument,
    "\n  mutation SetCounterMode($mode: CounterMode!) {\n    setCounterMode(mode: $mode) {\n      mode\n    }\n  }\n": types.SetCounterModeDocument,
    "\n  fragment PipelineSettings on Pipeline {\n    id\n    kind\n    number\n    name\n    isDefault\n    version\n    cardFields\n    stages {\n      id\n      name\n      color\n      semantics\n      probability\n      idleDays\n      requiredFields\n      isSystem\n      version\n    }\n  }\n": types.PipelineSettingsFragmentDoc,
    "\n  query PipelinesInSettings {\n    pipelines {\n      ...PipelineSettings\n    }\n    ofLeads: pipelines(kind: LEAD) {\n      ...PipelineSettings\n    }\n  }\n": types.PipelinesInSettingsDocument,
    "\n  mutation CreatePipeline($name: String!) {\n    createPipeline(name: $name) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.CreatePipelineDocument,
    "\n  mutation RenamePipeline($id: ID!, $name: String!, $expectedVersion: Int!) {\n    updatePipeline(id: $id, name: $name, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.RenamePipelineDocument,
    "\n  mutation SetCardFields($id: ID!, $cardFields: [String!]!, $expectedVersion: Int!) {\n    updatePipeline(id: $id, cardFields: $cardFields, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.SetCardFieldsDocument,
    "\n  mutation ReorderPipelines($ids: [ID!]!) {\n    reorderPipelines(ids: $ids) {\n      pipelines {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.ReorderPipelinesDocument,
    "\n  mutation DeletePipeline($id: ID!, $moveItemsTo: MoveItemsTo) {\n    deletePipeline(id: $id, moveItemsTo: $moveItemsTo) {\n      pipelines {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.DeletePipelineDocument,
    "\n  mutation CreateStage($input: CreateStageInput!) {\n    createStage(input: $input) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.CreateStageDocument,
    "\n  mutation UpdateStage($id: ID!, $input: UpdateStageInput!, $expectedVersion: Int!) {\n    updateStage(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.UpdateStageDocument,
    "\n  mutation ReorderStages($pipelineId: ID!, $ids: [ID!]!) {\n    reorderStages(pipelineId: $pipelineId, ids: $ids) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.ReorderStagesDocument,
    "\n  mutation DeleteStage($id: ID!, $moveItemsToStageId: ID) {\n    deleteStage(id: $id, moveItemsToStageId: $moveItemsToStageId) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n": types.DeleteStageDocument,
    "\n  fragment PersonLine on User {\n    id\n    name\n    email\n    isActive\n    isAdmin\n    isPending\n    avatarUrl\n    version\n  }\n": types.PersonLineFragmentDoc,
    "\n  fragment DepartmentLine on Department {\n    id\n    name\n    parentId\n    sort\n    version\n    members {\n      ...PersonLine\n    }\n    heads {\n      id\n    }\n  }\n": types.DepartmentLineFragmentDoc,
    "\n  fragment GroupLine on Group {\n    id\n    kind\n    name\n    version\n    members {\n      id\n      name\n    }\n  }\n": types.GroupLineFragmentDoc,
    "\n  query Structure {\n    departments {\n      ...DepartmentLine\n    }\n    groups {\n      ...GroupLine\n    }\n  }\n": types.StructureDocument,
    "\n  query Staff($search: String, $after: String) {\n    users(search: $search, first: 100, after: $after) {\n      nodes {\n        ...PersonLine\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.StaffDocument,
    "\n  query Services {\n    services {\n      id\n      name\n      isActive\n    }\n  }\n": types.ServicesDocument,
    "\n  mutation CreateService($name: String!) {\n    createService(name: $name) {\n      user {\n        id\n        name\n        isActive\n      }\n    }\n  }\n": types.CreateServiceDocument,
    "\n  query Responsibilities($userId: ID!) {\n    responsibilities(userId: $userId) {\n      items {\n        kind\n        count\n      }\n      openActivities\n    }\n  }\n": types.ResponsibilitiesDocument,
    "\n  mutation CreateDepartment($input: DepartmentInput!, $parentId: ID) {\n    createDepartment(input: $input, parentId: $parentId) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n": types.CreateDepartmentDocument,
    "\n  mutation UpdateDepartment($id: ID!, $input: DepartmentInput!, $expectedVersion: Int!) {\n    updateDepartment(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n": types.UpdateDepartmentDocument,
    "\n  mutation MoveDepartment($id: ID!, $parentId: ID, $beforeId: ID) {\n    moveDepartment(id: $id, parentId: $parentId, beforeId: $beforeId) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n": types.MoveDepartmentDocument,
    "\n  mutation DeleteDepartment($id: ID!) {\n    deleteDepartment(id: $id) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n": types.DeleteDepartmentDocument,
    "\n  mutation CreateGroup($kind: GroupKind!, $input: GroupInput!) {\n    createGroup(kind: $kind, input: $input) {\n      group {\n        id\n      }\n    }\n  }\n": types.CreateGroupDocument,
    "\n  mutation UpdateGroup($id: ID!, $input: GroupInput!, $expectedVersion: Int!) {\n    updateGroup(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      group {\n        id\n      }\n    }\n  }\n": types.UpdateGroupDocument,
    "\n  mutation DeleteGroup($id: ID!) {\n    deleteGroup(id: $id) {\n      deletedId\n    }\n  }\n": types.DeleteGroupDocument,
    "\n  mutation InviteUser($input: StaffInput!, $roleIds: [ID!]!) {\n    inviteUser(input: $input, roleIds: $roleIds) {\n      path\n      expiresAt\n      user {\n        name\n      }\n    }\n  }\n": types.InviteUserDocument,
    "\n  mutation MakeEntryLink($id: ID!) {\n    makeEntryLink(id: $id) {\n      path\n      expiresAt\n      user {\n        name\n      }\n    }\n  }\n": types.MakeEntryLinkDocument,
    "\n  mutation UpdateUser($id: ID!, $input: StaffInput!, $expectedVersion: Int!) {\n    updateUser(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      user {\n        id\n      }\n    }\n  }\n": types.UpdateUserDocument,
    "\n  mutation DeactivateUser($id: ID!, $successorId: ID, $reassignActivities: Boolean!) {\n    deactivateUser(id: $id, successorId: $successorId, reassignActivities: $reassignActivities) {\n      user {\n        id\n      }\n    }\n  }\n": types.DeactivateUserDocument,
    "\n  mutation ReactivateUser($id: ID!) {\n    reactivateUser(id: $id) {\n      user {\n        id\n      }\n    }\n  }\n": types.ReactivateUserDocument,
    "\n  mutation MergeTags($ids: [ID!]!, $intoId: ID!) {\n    mergeTags(ids: $ids, intoId: $intoId) {\n      job {\n        id\n      }\n    }\n  }\n": types.MergeTagsDocument,
    "\n  mutation DeleteTag($id: ID!) {\n    deleteTag(id: $id) {\n      job {\n        id\n      }\n    }\n  }\n": types.DeleteTagDocument,
    "\n  subscription TagEvents($after: String) {\n    tagEvents(after: $after) {\n      cursor\n      type\n      tagId\n      tag {\n        ...TagFields\n      }\n    }\n  }\n": types.TagEventsDocument,
    "\n  fragment TagFields on Tag {\n    id\n    name\n    color\n    version\n    leavingJobId\n    intoId\n  }\n": types.TagFieldsFragmentDoc,
    "\n  query Tags($search: String) {\n    tags(search: $search) {\n      ...TagFields\n    }\n  }\n": types.TagsDocument,
    "\n  mutation CreateTag($name: String!) {\n    createTag(input: { name: $name }) {\n      tag {\n        ...TagFields\n      }\n    }\n  }\n": types.CreateTagDocument,
    "\n  mutation UpdateTag($id: ID!, $input: UpdateTagInput!, $expectedVersion: Int!) {\n    updateTag(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      tag {\n        ...TagFields\n      }\n    }\n  }\n": types.UpdateTagDocument,
    "\n  mutation BulkTag($kind: ItemKind!, $ids: [ID!]!, $addIds: [ID!], $removeIds: [ID!]) {\n    bulkTag(kind: $kind, ids: $ids, addIds: $addIds, removeIds: $removeIds) {\n      updatedIds\n      skipped {\n        id\n      }\n      operationId\n    }\n  }\n": types.BulkTagDocument,
    "\n  fragment ApiTokenLine on ApiToken {\n    id\n    name\n    scopes\n    allowedOrigins\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n": types.ApiTokenLineFragmentDoc,
    "\n  query ApiTokens($serviceId: ID) {\n    apiTokens(serviceId: $serviceId) {\n      ...ApiTokenLine\n    }\n  }\n": types.ApiTokensDocument,
    "\n  mutation CreateApiToken(\n    $name: String!\n    $expiresAt: DateTime\n    $scopes: [TokenScope!]\n    $allowedOrigins: [String!]\n    $serviceId: ID\n  ) {\n    createApiToken(\n      name: $name\n      expiresAt: $expiresAt\n      scopes: $scopes\n      allowedOrigins: $allowedOrigins\n      serviceId: $serviceId\n    ) {\n      apiToken {\n        ...ApiTokenLine\n      }\n      secret\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($id: ID!, $serviceId: ID) {\n    revokeApiToken(id: $id, serviceId: $serviceId)\n  }\n": types.RevokeApiTokenDocument,
    "\n  mutation Undo($operationId: ID!, $clientOpId: ID!) {\n    undo(operationId: $operationId, clientOpId: $clientOpId) {\n      __typename\n      ... on Undone {\n        operationId\n        job {\n          ...JobFields\n        }\n        stayed {\n          reason\n          record {\n            id\n            name\n          }\n          changedBy {\n            name\n          }\n        }\n      }\n      ... on UndoConflict {\n        record {\n          id\n          name\n        }\n        kind\n        changedBy {\n          name\n        }\n      }\n    }\n  }\n": types.UndoDocument,
    "\n  subscription ViewEvents($after: String) {\n    viewEvents(after: $after) {\n      cursor\n      type\n      section\n    }\n  }\n": types.ViewEventsDocument,
    "\n  fragment SavedViewFields on SavedView {\n    id\n    code\n    name\n    filter\n    search\n    sort {\n      field\n      direction\n    }\n    columns\n    pinned\n    lanes\n    isShared\n    isDefault\n    version\n    owner {\n      id\n      name\n    }\n    problems {\n      path\n      code\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": types.SavedViewFieldsFragmentDoc,
    "\n  fragment ViewPreferenceFields on ViewPreference {\n    mode\n    columns {\n      field\n      width\n      isPinned\n    }\n    density\n    defaultViewId\n  }\n": types.ViewPreferenceFieldsFragmentDoc,
    "\n  query SavedViews($section: ItemKind!) {\n    savedViews(section: $section) {\n      ...SavedViewFields\n    }\n  }\n": types.SavedViewsDocument,
    "\n  query ViewPreference($section: ItemKind!) {\n    viewPreference(section: $section) {\n      ...ViewPreferenceFields\n    }\n  }\n": types.ViewPreferenceDocument,
    "\n  mutation SaveView($id: ID, $input: ViewInput!, $expectedVersion: Int) {\n    saveView(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      view {\n        ...SavedViewFields\n      }\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation ShareView($id: ID!, $isShared: Boolean!, $expectedVersion: Int!) {\n    shareView(id: $id, isShared: $isShared, expectedVersion: $expectedVersion) {\n      view {\n        ...SavedViewFields\n      }\n    }\n  }\n": types.ShareViewDocument,
    "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      deletedId\n    }\n  }\n": types.DeleteViewDocument,
    "\n  mutation SaveViewPreference($section: ItemKind!, $input: ViewPreferenceInput!, $forAll: Boolean!) {\n    saveViewPreference(section: $section, input: $input, forAll: $forAll) {\n      preference {\n        ...ViewPreferenceFields\n      }\n    }\n  }\n": types.SaveViewPreferenceDocument,
    "\n  fragment WorkCalendarFields on WorkCalendar {\n    timeZone\n    workdays\n    starts\n    ends\n    holidays {\n      day\n      name\n    }\n    country\n    region\n    workedDays\n    version\n  }\n": types.WorkCalendarFieldsFragmentDoc,
    "\n  query WorkCalendar {\n    workCalendar {\n      ...WorkCalendarFields\n    }\n  }\n": types.WorkCalendarDocument,
    "\n  mutation UpdateWorkCalendar($input: WorkCalendarInput!, $expectedVersion: Int!) {\n    updateWorkCalendar(input: $input, expectedVersion: $expectedVersion) {\n      workCalendar {\n        ...WorkCalendarFields\n      }\n    }\n  }\n": types.UpdateWorkCalendarDocument,
    "\n  query PublicHolidays($year: Int!) {\n    workCalendar {\n      publicHolidays(year: $year) {\n        day\n        name\n      }\n    }\n  }\n": types.PublicHolidaysDocument,
    "\n  query HolidayCountries {\n    holidayCountries\n  }\n": types.HolidayCountriesDocument,
    "\n  query HolidayRegions($country: String!) {\n    holidayRegions(country: $country) {\n      code\n      name\n    }\n  }\n": types.HolidayRegionsDocument,
    "\n  query SuggestDeadline {\n    suggestDeadline\n  }\n": types.SuggestDeadlineDocument,
    "\n  query Workload($kind: ItemKind!, $pipelineId: ID!) {\n    workload(kind: $kind, pipelineId: $pipelineId) {\n      pipeline {\n        id\n        stages {\n          id\n          name\n          color\n          semantics\n        }\n      }\n      cells {\n        user {\n          id\n          name\n        }\n        stageId\n        count\n        amount {\n          amount\n          currency\n        }\n        overdue\n        unattended\n        idle\n      }\n    }\n  }\n": types.WorkloadDocument,
    "\n  subscription WorkloadNews($pipelineId: ID!, $after: String) {\n    boardEvents(pipelineId: $pipelineId, after: $after) {\n      cursor\n      type\n    }\n  }\n": types.WorkloadNewsDocument,
    "\n  fragment ActivityColumnFields on ActivityBoardColumn {\n    column\n    count\n    deadline\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    cards {\n      id\n      dueAt\n      canMove\n      card {\n        ...CardFields\n      }\n    }\n  }\n": types.ActivityColumnFieldsFragmentDoc,
    "\n  query ActivityBoard($kind: ItemKind!, $filter: Filter, $search: String, $only: [ID!]) {\n    activityBoard(kind: $kind, filter: $filter, search: $search, perColumn: 50, only: $only) {\n      cursor\n      turnsIn\n      columns {\n        ...ActivityColumnFields\n      }\n    }\n  }\n": types.ActivityBoardDocument,
    "\n  query ActivityBoardColumn(\n    $kind: ItemKind!\n    $column: ActivityColumn!\n    $filter: Filter\n    $search: String\n    $after: String\n  ) {\n    activityBoardColumn(\n      kind: $kind\n      column: $column\n      filter: $filter\n      search: $search\n      first: 50\n      after: $after\n    ) {\n      ...ActivityColumnFields\n    }\n  }\n": types.ActivityBoardColumnDocument,
    "\n  subscription ActivityBoardEvents($kind: ItemKind!, $filter: Filter, $search: String, $after: String) {\n    activityBoardEvents(kind: $kind, filter: $filter, search: $search, after: $after) {\n      cursor\n      type\n      ids\n      actor {\n        id\n        name\n      }\n    }\n  }\n": types.ActivityBoardEventsDocument,
    "\n  mutation MoveOnActivityBoard($id: ID!, $column: ActivityColumn!) {\n    moveOnActivityBoard(id: $id, column: $column) {\n      column\n      operationId\n    }\n  }\n": types.MoveOnActivityBoardDocument,
    "\n  mutation DeleteDealsOnBoard($ids: [ID!]!, $clientOpId: ID!) {\n    deleteDeals(ids: $ids, clientOpId: $clientOpId) {\n      deletedIds\n      operationId\n    }\n  }\n": types.DeleteDealsOnBoardDocument,
    "\n  mutation EditDealOnBoard($id: ID!, $input: DealInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      deal {\n        version\n        title\n        amount {\n          amount\n          currency\n        }\n        amountBase {\n          amount\n          currency\n        }\n        expectedCloseDate\n      }\n      operationId\n    }\n  }\n": types.EditDealOnBoardDocument,
    "\n  fragment StageFields on Stage {\n    id\n    pipelineId\n    name\n    color\n    semantics\n    probability\n    idleDays\n    requiredFields\n    isSystem\n    version\n  }\n": types.StageFieldsFragmentDoc,
    "\n  fragment PipelineFields on Pipeline {\n    id\n    number\n    name\n    isDefault\n    version\n    cardFields\n    mostCardFields\n    stages {\n      ...StageFields\n    }\n  }\n": types.PipelineFieldsFragmentDoc,
    "\n  fragment CardFields on BoardCard {\n    id\n    number\n    title\n    version\n    pipelineId\n    stageId\n    rank\n    amount {\n      amount\n      currency\n    }\n    amountBase {\n      amount\n      currency\n    }\n    expectedCloseDate\n    stageSince\n    createdAt\n    company {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    responsible {\n      id\n      name\n    }\n    nextActivity {\n      id\n      type\n      subject\n      deadline\n      openCount\n    }\n    waiting {\n      deadline\n      isIncoming\n      forId\n    }\n    commentCount\n    lastComment {\n      at\n      authorId\n    }\n    tags {\n      id\n      name\n      color\n    }\n    reachedBy\n    repeat\n    fields {\n      name\n      value\n      isRemoved\n    }\n    picked\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n": types.CardFieldsFragmentDoc,
    "\n  fragment LaneFields on LaneTotals {\n    laneId\n    name\n    color\n    place\n    count\n    sum {\n      amount\n      currency\n    }\n  }\n": types.LaneFieldsFragmentDoc,
    "\n  fragment TotalsFields on ColumnTotals {\n    stageId\n    count\n    sum {\n      amount\n      currency\n    }\n    weightedSum {\n      amount\n      currency\n    }\n    lanes {\n      ...LaneFields\n    }\n  }\n": types.TotalsFieldsFragmentDoc,
    "\n  fragment ColumnFields on BoardColumn {\n    stage {\n      id\n    }\n    cursor\n    count\n    sum {\n      amount\n      currency\n    }\n    weightedSum {\n      amount\n      currency\n    }\n    lanes {\n      ...LaneFields\n    }\n    cards {\n      ...CardFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.ColumnFieldsFragmentDoc,
    "\n  fragment BoardFields on Board {\n    pipeline {\n      ...PipelineFields\n    }\n    cursor\n    columns {\n      ...ColumnFields\n    }\n  }\n": types.BoardFieldsFragmentDoc,
    "\n  query Board($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!], $lanes: String) {\n    board(pipelineId: $pipelineId, filter: $filter, search: $search, sort: $sort, lanes: $lanes) {\n      ...BoardFields\n    }\n  }\n": types.BoardDocument,
    "\n  query BoardLane($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!]) {\n    board(pipelineId: $pipelineId, filter: $filter, search: $search, sort: $sort, perColumn: 20) {\n      columns {\n        ...ColumnFields\n      }\n    }\n  }\n": types.BoardLaneDocument,
    "\n  query BoardColumn(\n    $stageId: ID!\n    $filter: Filter\n    $search: String\n    $sort: [Sort!]\n    $lanes: String\n    $first: Int!\n    $after: String\n  ) {\n    boardColumn(\n      stageId: $stageId\n      filter: $filter\n      search: $search\n      sort: $sort\n      lanes: $lanes\n      first: $first\n      after: $after\n    ) {\n      ...ColumnFields\n    }\n  }\n": types.BoardColumnDocument,
    "\n  subscription BoardEvents(\n    $pipelineId: ID!\n    $filter: Filter\n    $search: String\n    $lanes: String\n    $after: String\n  ) {\n    boardEvents(pipelineId: $pipelineId, filter: $filter, search: $search, lanes: $lanes, after: $after) {\n      cursor\n      type\n      card {\n        ...CardFields\n      }\n      itemId\n      fromStageId\n      toStageId\n      kind\n      actor {\n        id\n        name\n      }\n      clientOpId\n      staysForId\n      totals {\n        ...TotalsFields\n      }\n      pipeline {\n        ...PipelineFields\n      }\n      record {\n        id\n        name\n      }\n      tag {\n        id\n        name\n        color\n      }\n      stageIds\n    }\n  }\n": types.BoardEventsDocument,
    "\n  fragment MovedFields on CardMoved {\n    cursor\n    card {\n      ...CardFields\n    }\n    totals {\n      ...TotalsFields\n    }\n    operationId\n  }\n": types.MovedFieldsFragmentDoc,
    "\n  fragment ConflictFields on CardConflict {\n    cursor\n    card {\n      ...CardFields\n    }\n    changedBy {\n      id\n      name\n    }\n    changedAt\n    kind\n  }\n": types.ConflictFieldsFragmentDoc,
    "\n  fragment MissingFields on FieldsRequired {\n    cursor\n    card {\n      ...CardFields\n    }\n    fields {\n      ...AskedField\n    }\n  }\n": types.MissingFieldsFragmentDoc,
    "\n  fragment RefusedFields on CardRefused {\n    itemId\n    code\n    reason\n    message\n  }\n": types.RefusedFieldsFragmentDoc,
    "\n  mutation MoveDeal(\n    $id: ID!\n    $stageId: ID!\n    $before: ID\n    $after: ID\n    $expectedVersion: Int!\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItem(\n      id: $id\n      stageId: $stageId\n      before: $before\n      after: $after\n      expectedVersion: $expectedVersion\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      __typename\n      ...MovedFields\n      ...ConflictFields\n      ...MissingFields\n    }\n  }\n": types.MoveDealDocument,
    "\n  mutation MoveDeals(\n    $moves: [CardMove!]!\n    $stageId: ID!\n    $before: ID\n    $after: ID\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItems(\n      moves: $moves\n      stageId: $stageId\n      before: $before\n      after: $after\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      outcomes {\n        __typename\n        ...MovedFields\n        ...ConflictFields\n        ...MissingFields\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n": types.MoveDealsDocument,
    "\n  mutation AssignDeals($ids: [ID!]!, $responsibleId: ID!, $clientOpId: ID!) {\n    assignCards(ids: $ids, responsibleId: $responsibleId, clientOpId: $clientOpId) {\n      cards {\n        ...CardFields\n      }\n      removedIds\n      skipped {\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n": types.AssignDealsDocument,
    "\n  mutation MoveItemsToPipeline(\n    $moves: [CardMove!]!\n    $pipelineId: ID!\n    $stages: [StageStep!]!\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItemsToPipeline(\n      moves: $moves\n      pipelineId: $pipelineId\n      stages: $stages\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      outcomes {\n        __typename\n        ...MovedFields\n        ...ConflictFields\n        ...MissingFields\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n": types.MoveItemsToPipelineDocument,
    "\n  query Opening($pipelineNumber: Int) {\n    me {\n      ...MeFields\n    }\n    pipelines {\n      ...PipelineChoiceFields\n    }\n    viewPreference(section: DEAL) {\n      ...ViewPreferenceFields\n    }\n    board(pipelineNumber: $pipelineNumber) {\n      ...BoardFields\n    }\n  }\n": types.OpeningDocument,
    "\n  subscription Presence($placeId: ID!, $tab: String!) {\n    presence(placeId: $placeId, tab: $tab) {\n      people {\n        user {\n          id\n          name\n        }\n        heldIds\n      }\n    }\n  }\n": types.PresenceDocument,
    "\n  mutation HoldCards($tab: String!, $itemIds: [ID!]!) {\n    holdCard(tab: $tab, itemIds: $itemIds) {\n      heldIds\n    }\n  }\n": types.HoldCardsDocument,
    "\n  query SeenDeals($ids: [ID!]!) {\n    seenCards(ids: $ids) {\n      itemId\n      at\n    }\n  }\n": types.SeenDealsDocument,
    "\n  mutation MarkSeen($itemId: ID!) {\n    markSeen(itemId: $itemId) {\n      at\n    }\n  }\n": types.MarkSeenDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription StructureEvents($after: String) {\n    structureEvents(after: $after) {\n      cursor\n      type\n    }\n  }\n"): typeof import('./graphql').StructureEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AbsenceFields on Absence {\n    id\n    starts\n    ends\n    note\n  }\n"): typeof import('./graphql').AbsenceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Absences($userId: ID!) {\n    absences(userId: $userId) {\n      ...AbsenceFields\n    }\n  }\n"): typeof import('./graphql').AbsencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAbsence($input: AbsenceInput!, $userId: ID!) {\n    saveAbsence(input: $input, userId: $userId) {\n      absences {\n        ...AbsenceFields\n      }\n    }\n  }\n"): typeof import('./graphql').SaveAbsenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAbsence($id: ID!) {\n    deleteAbsence(id: $id) {\n      absences {\n        ...AbsenceFields\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteAbsenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExplainAccess($itemId: ID!, $userId: ID!, $operation: AccessOperation!) {\n    explainAccess(itemId: $itemId, userId: $userId, operation: $operation) {\n      allowed\n      ground\n      decidedBy {\n        stageId\n        level\n        reasons {\n          roleId\n          role\n          isInherited\n          holders {\n            type\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ExplainAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityPage on Activity {\n    ...ActivityLine\n    title\n    createdAt\n    author {\n      id\n      name\n    }\n    hiddenItems\n    items {\n      __typename\n      id\n      number\n      title\n    }\n  }\n"): typeof import('./graphql').ActivityPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Activity($number: Int!) {\n    activity(number: $number) {\n      ...ActivityPage\n    }\n  }\n"): typeof import('./graphql').ActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateActivityPage($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {\n    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateActivityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveChecklistPage($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {\n    saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n"): typeof import('./graphql').SaveChecklistPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BindActivity($id: ID!, $itemId: ID!) {\n    bindActivity(id: $id, itemId: $itemId) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n"): typeof import('./graphql').BindActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnbindActivity($id: ID!, $itemId: ID!) {\n    unbindActivity(id: $id, itemId: $itemId) {\n      activity {\n        ...ActivityPage\n      }\n    }\n  }\n"): typeof import('./graphql').UnbindActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteActivityPage($id: ID!) {\n    deleteActivities(ids: [$id]) {\n      deletedIds\n    }\n  }\n"): typeof import('./graphql').DeleteActivityPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyActivity on Activity {\n    id\n    number\n    type\n    subject\n    deadline\n    isCompleted\n    priority\n    responsible {\n      id\n      name\n    }\n    hiddenItems\n    access {\n      canUpdate\n    }\n    items {\n      __typename\n      id\n      number\n      title\n    }\n  }\n"): typeof import('./graphql').MyActivityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyActivities($filter: Filter, $search: String, $sort: [Sort!], $after: String) {\n    activities(filter: $filter, search: $search, sort: $sort, first: 50, after: $after) {\n      nodes {\n        ...MyActivity\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').MyActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ActivityNews($filter: Filter, $search: String, $after: String) {\n    listEvents(kind: ACTIVITY, filter: $filter, search: $search, after: $after) {\n      cursor\n      type\n    }\n  }\n"): typeof import('./graphql').ActivityNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryLink($token: String!) {\n    entryLink(token: $token) {\n      isInvitation\n      name\n      email\n    }\n  }\n"): typeof import('./graphql').EntryLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterByLink($token: String!, $input: ArrivalInput!) {\n    enterByLink(token: $token, input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n"): typeof import('./graphql').EnterByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetUp($input: SetUpInput!) {\n    setUp(input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n"): typeof import('./graphql').SetUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsDemo($userId: ID!) {\n    signInAsDemo(userId: $userId) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n"): typeof import('./graphql').SignInAsDemoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Basis($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Contact {\n        id\n        title\n        primaryCompany {\n          id\n          title\n        }\n      }\n      ... on Company {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').BasisDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StageConversions($pipelineId: ID!) {\n    stageConversions(pipelineId: $pipelineId) {\n      stageId\n      departed\n      advanced\n    }\n  }\n"): typeof import('./graphql').StageConversionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyStageRights($pipelineId: ID!) {\n    myRights(pipelineId: $pipelineId) {\n      stages {\n        stageId\n        canAdd\n        canEnter\n      }\n    }\n  }\n"): typeof import('./graphql').MyStageRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Found($search: String!) {\n    leads(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    deals(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    contacts(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    companies(search: $search, first: 6) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').FoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPicks($search: String) {\n    companies(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').CompanyPicksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyPage on Company {\n    id\n    number\n    title\n    version\n    createdAt\n    type {\n      id\n      label\n      isRemoved\n    }\n    industry {\n      id\n      label\n      isRemoved\n    }\n    employeeCount {\n      id\n      label\n      isRemoved\n    }\n    revenue {\n      amount\n      currency\n    }\n    address\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    ...ReachableFields\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    requisites {\n      ...RequisiteSet\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n    contacts(first: 50) {\n      nodes {\n        id\n        number\n        title\n        post\n      }\n      totalCount\n    }\n    deals(first: 50, sort: [{ field: \"createdAt\", direction: DESC }]) {\n      nodes {\n        ...DealLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').CompanyPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Company($number: Int!) {\n    company(number: $number) {\n      ...CompanyPage\n    }\n  }\n"): typeof import('./graphql').CompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCompany($input: CompanyInput!) {\n    createCompany(input: $input) {\n      company {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCompany($id: ID!, $input: CompanyInput!, $expectedVersion: Int!) {\n    updateCompany(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      company {\n        ...CompanyPage\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCompany($id: ID!) {\n    deleteCompanies(ids: [$id]) {\n      deletedIds\n    }\n  }\n"): typeof import('./graphql').DeleteCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadToComplete($id: ID!) {\n    lead(id: $id) {\n      id\n      title\n      version\n      hasOpenActivities\n      stage {\n        semantics\n      }\n      contact {\n        id\n        number\n        title\n      }\n      company {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').LeadToCompleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LackingTarget on TargetFieldsRequired {\n    kind\n    stage {\n      name\n    }\n    fields {\n      ...AskedField\n    }\n  }\n"): typeof import('./graphql').LackingTargetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadConversion($id: ID!, $input: ConvertLeadInput!) {\n    leadConversion(id: $id, input: $input) {\n      prospects {\n        kind\n        barrier\n        stage {\n          id\n          name\n        }\n        carried {\n          source\n          field\n          label\n          value\n        }\n      }\n      required {\n        ...LackingTarget\n      }\n      loose {\n        field\n        label\n        value\n        takers {\n          kind\n          field\n          label\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LeadConversionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConvertLead($id: ID!, $input: ConvertLeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    convertLead(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      __typename\n      ... on LeadConverted {\n        operationId\n        deal {\n          ...DealLine\n        }\n        contact {\n          id\n          number\n          title\n        }\n        company {\n          id\n          number\n          title\n        }\n      }\n      ... on ConversionFieldsRequired {\n        targets {\n          ...LackingTarget\n        }\n      }\n      ... on CardConflict {\n        changedBy {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ConvertLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadResult($id: ID!) {\n    lead(id: $id) {\n      id\n      result {\n        deals {\n          ...DealLine\n        }\n        contacts {\n          id\n          number\n          title\n        }\n        companies {\n          id\n          number\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').LeadResultDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SourceLead($id: ID!) {\n    node(id: $id) {\n      ... on FromLead {\n        sourceLead {\n          id\n          number\n          title\n          stage {\n            name\n            color\n          }\n          amount {\n            amount\n            currency\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SourceLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactPicks($search: String) {\n    contacts(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').ContactPicksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactPage on Contact {\n    id\n    number\n    title\n    version\n    createdAt\n    firstName\n    middleName\n    lastName\n    post\n    type {\n      id\n      label\n      isRemoved\n    }\n    salutation {\n      id\n      label\n      isRemoved\n    }\n    source {\n      id\n      label\n      isRemoved\n    }\n    birthDate\n    address\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    ...ReachableFields\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    requisites {\n      ...RequisiteSet\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n    primaryCompany {\n      id\n    }\n    companies(first: 50) {\n      nodes {\n        id\n        number\n        title\n        industry {\n          label\n        }\n      }\n      totalCount\n    }\n    deals(first: 50, sort: [{ field: \"createdAt\", direction: DESC }]) {\n      nodes {\n        ...DealLine\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ContactPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contact($number: Int!) {\n    contact(number: $number) {\n      ...ContactPage\n    }\n  }\n"): typeof import('./graphql').ContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateContact($input: ContactInput!) {\n    createContact(input: $input) {\n      contact {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').CreateContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateContact($id: ID!, $input: ContactInput!, $expectedVersion: Int!) {\n    updateContact(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      contact {\n        ...ContactPage\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteContact($id: ID!) {\n    deleteContacts(ids: [$id]) {\n      deletedIds\n    }\n  }\n"): typeof import('./graphql').DeleteContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkContact($contactId: ID!, $companyId: ID!, $isPrimary: Boolean) {\n    linkContactCompany(contactId: $contactId, companyId: $companyId, isPrimary: $isPrimary) {\n      contact {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').LinkContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlinkContact($contactId: ID!, $companyId: ID!) {\n    unlinkContactCompany(contactId: $contactId, companyId: $companyId) {\n      contact {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UnlinkContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CounterFields on Counter {\n    attention\n    overdue\n    today\n    incoming\n  }\n"): typeof import('./graphql').CounterFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CountersFields on Counters {\n    total {\n      ...CounterFields\n    }\n    sections {\n      kind\n      idle\n      unattended\n      counter {\n        ...CounterFields\n      }\n    }\n    mode\n  }\n"): typeof import('./graphql').CountersFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Counters {\n    counters {\n      ...CountersFields\n    }\n  }\n"): typeof import('./graphql').CountersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CountersChanged {\n    countersChanged {\n      ...CountersFields\n    }\n  }\n"): typeof import('./graphql').CountersChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CrmSettingsFields on CrmSettings {\n    mode\n    repeatLeadsEnabled\n    createCompany\n    version\n    pipeline {\n      id\n    }\n    openLeads\n    conversion {\n      ...JobFields\n    }\n  }\n"): typeof import('./graphql').CrmSettingsFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CrmSettings {\n    crmSettings {\n      ...CrmSettingsFields\n    }\n  }\n"): typeof import('./graphql').CrmSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCrmMode($mode: CrmMode!, $options: CrmModeOptions) {\n    setCrmMode(mode: $mode, options: $options) {\n      crmSettings {\n        ...CrmSettingsFields\n      }\n    }\n  }\n"): typeof import('./graphql').SetCrmModeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCrmSettings($input: CrmSettingsInput!, $expectedVersion: Int!) {\n    updateCrmSettings(input: $input, expectedVersion: $expectedVersion) {\n      crmSettings {\n        ...CrmSettingsFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCrmSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CurrencyFields on Currency {\n    code\n    rate\n    isBase\n    isReport\n    format\n    version\n  }\n"): typeof import('./graphql').CurrencyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Currencies {\n    currencies {\n      ...CurrencyFields\n    }\n  }\n"): typeof import('./graphql').CurrenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCurrency($input: SaveCurrencyInput!, $expectedVersion: Int) {\n    saveCurrency(input: $input, expectedVersion: $expectedVersion) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n"): typeof import('./graphql').SaveCurrencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorderCurrencies($codes: [String!]!) {\n    reorderCurrencies(codes: $codes) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n"): typeof import('./graphql').ReorderCurrenciesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBaseCurrency($code: String!) {\n    setBaseCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n"): typeof import('./graphql').SetBaseCurrencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetReportCurrency($code: String!) {\n    setReportCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n"): typeof import('./graphql').SetReportCurrencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCurrency($code: String!) {\n    deleteCurrency(code: $code) {\n      currencies {\n        ...CurrencyFields\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteCurrencyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CustomFieldEvents($after: String) {\n    customFieldEvents(after: $after) {\n      cursor\n      type\n      kind\n      fields {\n        ...CustomFieldShape\n      }\n    }\n  }\n"): typeof import('./graphql').CustomFieldEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomFieldShape on CustomField {\n    id\n    kind\n    code\n    label\n    type\n    linkTo\n    pickList\n    multiple\n    required\n    defaultValue\n    showInFilter\n    showInList\n    searchable\n    sortable\n    version\n  }\n"): typeof import('./graphql').CustomFieldShapeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomFields($kind: ExtensibleKind!) {\n    customFields(kind: $kind) {\n      ...CustomFieldShape\n    }\n  }\n"): typeof import('./graphql').CustomFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomFieldUses($id: ID!) {\n    customFieldUses(id: $id)\n  }\n"): typeof import('./graphql').CustomFieldUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCustomField($input: CreateCustomFieldInput!) {\n    createCustomField(input: $input) {\n      customField {\n        ...CustomFieldShape\n      }\n    }\n  }\n"): typeof import('./graphql').CreateCustomFieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCustomField($id: ID!, $input: UpdateCustomFieldInput!, $expectedVersion: Int!) {\n    updateCustomField(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      customField {\n        ...CustomFieldShape\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCustomFieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorderCustomFields($kind: ExtensibleKind!, $ids: [ID!]!) {\n    reorderCustomFields(kind: $kind, ids: $ids) {\n      customFields {\n        ...CustomFieldShape\n      }\n    }\n  }\n"): typeof import('./graphql').ReorderCustomFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteCustomField($id: ID!, $confirmedValues: Int!) {\n    deleteCustomField(id: $id, confirmedValues: $confirmedValues) {\n      deletedId\n    }\n  }\n"): typeof import('./graphql').DeleteCustomFieldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealLine on Deal {\n    id\n    number\n    title\n    amount {\n      amount\n      currency\n    }\n    stage {\n      name\n      color\n    }\n    responsible {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').DealLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealLines on DealConnection {\n    nodes {\n      ...DealLine\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): typeof import('./graphql').DealLinesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealPicks($search: String) {\n    deals(search: $search, first: 20) {\n      nodes {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').DealPicksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreDeals($id: ID!, $after: String) {\n    node(id: $id) {\n      ... on Company {\n        deals(first: 50, after: $after, sort: [{ field: \"createdAt\", direction: DESC }]) {\n          ...DealLines\n        }\n      }\n      ... on Contact {\n        deals(first: 50, after: $after, sort: [{ field: \"createdAt\", direction: DESC }]) {\n          ...DealLines\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoreDealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindDuplicates($kind: ItemKind!, $criteria: [MatchInput!]!) {\n    findDuplicates(kind: $kind, criteria: $criteria, first: 4) {\n      fields\n      item {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').FindDuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DuplicatesOf($id: ID!) {\n    node(id: $id) {\n      id\n      ... on Reachable {\n        duplicates {\n          fields\n          item {\n            id\n            number\n            title\n            access {\n              canUpdate\n              canDelete\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').DuplicatesOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ScanDuplicates($kind: ItemKind!, $by: String!, $after: String) {\n    scanDuplicates(kind: $kind, by: $by, first: 20, after: $after) {\n      nodes {\n        value\n        count\n        items {\n          id\n          number\n          title\n          createdAt\n          responsible {\n            name\n          }\n          ... on Reachable {\n            phones {\n              value\n            }\n            emails {\n              value\n            }\n            messengers {\n              value\n            }\n          }\n          ... on Lead {\n            firstName\n            middleName\n            lastName\n            companyTitle\n            stage {\n              name\n              color\n            }\n          }\n          ... on Contact {\n            primaryCompany {\n              title\n            }\n          }\n          access {\n            canUpdate\n            canDelete\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): typeof import('./graphql').ScanDuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePreview($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!) {\n    mergePreview(kind: $kind, masterId: $masterId, ids: $ids) {\n      items {\n        id\n        number\n        title\n        ... on Lead {\n          stage {\n            name\n          }\n        }\n      }\n      masterIds\n      fields {\n        field\n        isConflict\n        values {\n          itemId\n          value\n        }\n        merged\n      }\n    }\n  }\n"): typeof import('./graphql').MergePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeItems($kind: ItemKind!, $masterId: ID!, $ids: [ID!]!, $choices: [MergeChoiceInput!]!) {\n    mergeItems(kind: $kind, masterId: $masterId, ids: $ids, choices: $choices) {\n      operationId\n      item {\n        id\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').MergeItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotDuplicate($kind: ItemKind!, $ids: [ID!]!, $areDistinct: Boolean!) {\n    markNotDuplicate(kind: $kind, ids: $ids, areDistinct: $areDistinct) {\n      ids\n    }\n  }\n"): typeof import('./graphql').MarkNotDuplicateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedField on RequiredField {\n    name\n    inputName\n    custom\n    label\n    type\n    multiple\n    maxLength\n    pickList\n    options {\n      id\n      label\n    }\n  }\n"): typeof import('./graphql').AskedFieldFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ExportFields on Export {\n    id\n    title\n    rows\n    url\n    expiresAt\n  }\n"): typeof import('./graphql').ExportFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportItems(\n    $kind: ItemKind!\n    $format: ExportFormat!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $sort: [Sort!]\n    $columns: [String!]\n    $headers: ExportHeaders!\n    $delimiter: ExportDelimiter\n    $mark: Boolean!\n  ) {\n    exportItems(\n      kind: $kind\n      format: $format\n      ids: $ids\n      filter: $filter\n      search: $search\n      sort: $sort\n      columns: $columns\n      headers: $headers\n      delimiter: $delimiter\n      byteOrderMark: $mark\n    ) {\n      export {\n        ...ExportFields\n      }\n      job {\n        ...JobFields\n      }\n    }\n  }\n"): typeof import('./graphql').ExportItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportState($id: ID!, $job: ID!) {\n    export(id: $id) {\n      ...ExportFields\n    }\n    node(id: $job) {\n      ... on Job {\n        ...JobFields\n      }\n    }\n  }\n"): typeof import('./graphql').ExportStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exports {\n    exports {\n      ...ExportFields\n    }\n  }\n"): typeof import('./graphql').ExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyExportRights {\n    myRights {\n      objects {\n        object\n        canExport\n      }\n    }\n  }\n"): typeof import('./graphql').MyExportRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReachableFields on Reachable {\n    phones {\n      value\n      label\n    }\n    emails {\n      value\n      label\n    }\n    websites {\n      value\n      label\n    }\n    messengers {\n      value\n      label\n      page\n    }\n  }\n"): typeof import('./graphql').ReachableFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListFields($kind: ItemKind!) {\n    fields(kind: $kind) {\n      code\n      inputName\n      label\n      type\n      required\n      multiple\n      sortable\n      filterable\n      operators\n      editable\n      maxLength\n      options\n      pickList\n      isTitle\n      custom\n      partsBoards\n      matchesDuplicates\n    }\n  }\n"): typeof import('./graphql').ListFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StagesOfAll {\n    pipelines {\n      id\n      name\n      stages {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').StagesOfAllDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NameOf($id: ID!) {\n    node(id: $id) {\n      ... on User {\n        name\n      }\n      ... on Stage {\n        name\n      }\n      ... on Pipeline {\n        name\n      }\n      ... on Company {\n        title\n      }\n      ... on Contact {\n        title\n      }\n      ... on Deal {\n        title\n      }\n      ... on Tag {\n        name\n      }\n      ... on PickListItem {\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').NameOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryPage($filter: Filter, $search: String, $itemId: ID, $after: String) {\n    historyEvents(filter: $filter, search: $search, itemId: $itemId, first: 50, after: $after) {\n      cursor\n      lookedUntil\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        at\n        occurredAt\n        kind\n        channel\n        parameters\n        actor {\n          id\n          name\n        }\n        item {\n          id\n          kind\n          title\n        }\n        items {\n          id\n          number\n          kind\n          title\n        }\n        changes {\n          field\n          label\n          old\n          new\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HistoryPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryFields {\n    historyFields {\n      code\n      inputName\n      label\n      type\n      required\n      multiple\n      sortable\n      filterable\n      operators\n      editable\n      maxLength\n      options\n      pickList\n      isTitle\n      custom\n      partsBoards\n      matchesDuplicates\n    }\n  }\n"): typeof import('./graphql').HistoryFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription HistoryNews($filter: Filter, $search: String, $itemId: ID, $after: String) {\n    historyNews(filter: $filter, search: $search, itemId: $itemId, after: $after) {\n      cursor\n      type\n      id\n    }\n  }\n"): typeof import('./graphql').HistoryNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportState on ImportFile {\n    id\n    kind\n    name\n    format\n    uploadedAt\n    isBegun\n    isUndone\n    errorsUrl\n    job {\n      ...JobFields\n    }\n    undoJob {\n      ...JobFields\n    }\n    trialJob {\n      ...JobFields\n    }\n  }\n"): typeof import('./graphql').ImportStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportShown on ImportFile {\n    ...ImportState\n    keys\n    fields {\n      code\n      label\n      type\n      required\n      multiple\n      maxLength\n      options\n      pickList\n    }\n    reading(reading: $reading) {\n      encoding\n      delimiter\n      sheets\n      sheet\n      decimalMark\n      dateOrder\n      columns {\n        place\n        name\n        samples\n        suggestion\n        label\n      }\n    }\n  }\n"): typeof import('./graphql').ImportShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportFile($id: ID!, $reading: ImportReadingInput) {\n    importFile(id: $id) {\n      ...ImportShown\n    }\n  }\n"): typeof import('./graphql').ImportFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportState($id: ID!) {\n    importFile(id: $id) {\n      ...ImportState\n      problems {\n        rows\n        first {\n          row\n          field\n          code\n          message\n          cells\n        }\n      }\n      failures(first: 20) {\n        totalCount\n        nodes {\n          row\n          field\n          code\n          message\n          cells\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ImportStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportFiles($kind: ItemKind!) {\n    importFiles(kind: $kind, first: 10) {\n      nodes {\n        ...ImportState\n      }\n    }\n  }\n"): typeof import('./graphql').ImportFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPreview($id: ID!, $plan: ImportPlanInput!, $afterRows: Int!) {\n    importPreview(id: $id, plan: $plan, first: 20, afterRows: $afterRows) {\n      related\n      hasMore\n      rows {\n        row\n        cells\n        outcome\n        recordId\n        field\n        code\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').ImportPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TryImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {\n    tryImport(id: $id, plan: $plan, clientOpId: $clientOpId) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n"): typeof import('./graphql').TryImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunImport($id: ID!, $plan: ImportPlanInput!, $clientOpId: ID) {\n    runImport(id: $id, plan: $plan, clientOpId: $clientOpId) {\n      importFile {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RunImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($id: ID!, $clientOpId: ID) {\n    undoImport(id: $id, clientOpId: $clientOpId) {\n      importFile {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UndoImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyImportRights {\n    myRights {\n      objects {\n        object\n        canImport\n      }\n    }\n  }\n"): typeof import('./graphql').MyImportRightsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldMessages($after: String) {\n    heldMessages(first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        title\n        medium\n        reason\n        at\n        firstName\n        lastName\n        companyTitle\n        phones\n        emails\n        messengers\n        senderId\n        text\n        sourceDescription\n        faults {\n          path\n          code\n          message\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').HeldMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntakeDecisionFields on IntakeDecision {\n    outcome\n    items {\n      __typename\n      number\n      title\n    }\n  }\n"): typeof import('./graphql').IntakeDecisionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseMessage($id: ID!, $phones: [String!], $emails: [String!], $messengers: [String!]) {\n    releaseMessage(id: $id, phones: $phones, emails: $emails, messengers: $messengers) {\n      decision {\n        ...IntakeDecisionFields\n      }\n    }\n  }\n"): typeof import('./graphql').ReleaseMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteHeldMessages($ids: [ID!]!) {\n    deleteHeldMessages(ids: $ids) {\n      deletedIds\n    }\n  }\n"): typeof import('./graphql').DeleteHeldMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimulateIntake($input: MessageInput!) {\n    simulateIntake(input: $input) {\n      outcome\n      responsible {\n        id\n        name\n        avatarUrl\n      }\n      reasons {\n        step\n        found\n        about\n        item {\n          __typename\n          number\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SimulateIntakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exceptions($search: String, $after: String) {\n    exceptions(search: $search, first: 50, after: $after) {\n      totalCount\n      nodes {\n        id\n        kind\n        text\n        note\n        addedAt\n        addedBy {\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ExceptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddExceptions($lines: [String!]!, $note: String) {\n    addExceptions(lines: $lines, note: $note) {\n      refused {\n        place\n        text\n        code\n      }\n    }\n  }\n"): typeof import('./graphql').AddExceptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveException($id: ID!) {\n    removeException(id: $id) {\n      removedId\n    }\n  }\n"): typeof import('./graphql').RemoveExceptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueFields on Queue {\n    id\n    name\n    method\n    withinHours\n    isOpen\n    version\n    fallback {\n      id\n      name\n    }\n    last {\n      id\n    }\n    members {\n      presence\n      openItems\n      user {\n        id\n        name\n        avatarUrl\n      }\n    }\n  }\n"): typeof import('./graphql').QueueFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Queues {\n    queues {\n      ...QueueFields\n    }\n  }\n"): typeof import('./graphql').QueuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveQueue($input: QueueInput!, $id: ID, $expectedVersion: Int) {\n    saveQueue(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      queues {\n        ...QueueFields\n      }\n    }\n  }\n"): typeof import('./graphql').SaveQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteQueue($id: ID!) {\n    deleteQueue(id: $id) {\n      queues {\n        ...QueueFields\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IntakeQueuesFields on IntakeQueues {\n    version\n    usual {\n      id\n    }\n    channels {\n      medium\n      queue {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').IntakeQueuesFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IntakeQueues {\n    intakeQueues {\n      ...IntakeQueuesFields\n    }\n  }\n"): typeof import('./graphql').IntakeQueuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateIntakeQueues($input: IntakeQueuesInput!, $expectedVersion: Int!) {\n    updateIntakeQueues(input: $input, expectedVersion: $expectedVersion) {\n      intakeQueues {\n        ...IntakeQueuesFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateIntakeQueuesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobFields on Job {\n    id\n    name\n    subject\n    state\n    attempt\n    starter {\n      id\n      name\n    }\n    due\n    createdAt\n    startedAt\n    finishedAt\n    progress {\n      done\n      total\n    }\n    result\n    error\n    operationId\n    version\n  }\n"): typeof import('./graphql').JobFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($states: [JobState!], $after: String) {\n    jobs(states: $states, after: $after) {\n      totalCount\n      nodes {\n        ...JobFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').JobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Job($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Job {\n        ...JobFields\n      }\n    }\n  }\n"): typeof import('./graphql').JobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription JobEvents {\n    jobEvents {\n      type\n      job {\n        ...JobFields\n      }\n    }\n  }\n"): typeof import('./graphql').JobEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($id: ID!) {\n    retryJob(id: $id) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n"): typeof import('./graphql').RetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      job {\n        ...JobFields\n      }\n    }\n  }\n"): typeof import('./graphql').CancelJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardLayoutFields on CardLayout {\n    scope\n    pipelineId\n    roleId\n    isForced\n    sections {\n      title\n      fields\n    }\n    hidden\n    fixed\n  }\n"): typeof import('./graphql').CardLayoutFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope, $roleId: ID) {\n    cardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {\n      ...CardLayoutFields\n    }\n  }\n"): typeof import('./graphql').CardLayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCardLayout(\n    $kind: ItemKind!\n    $pipelineId: ID\n    $scope: LayoutScope!\n    $roleId: ID\n    $input: CardLayoutInput!\n  ) {\n    saveCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId, input: $input) {\n      layout {\n        ...CardLayoutFields\n      }\n    }\n  }\n"): typeof import('./graphql').SaveCardLayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetCardLayout($kind: ItemKind!, $pipelineId: ID, $scope: LayoutScope!, $roleId: ID) {\n    resetCardLayout(kind: $kind, pipelineId: $pipelineId, scope: $scope, roleId: $roleId) {\n      layout {\n        ...CardLayoutFields\n      }\n    }\n  }\n"): typeof import('./graphql').ResetCardLayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CardLayoutEvents($after: String) {\n    cardLayoutEvents(after: $after) {\n      cursor\n      type\n      kind\n    }\n  }\n"): typeof import('./graphql').CardLayoutEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeadRecord on Lead {\n    id\n    number\n    title\n    version\n    createdAt\n    closedAt\n    firstName\n    middleName\n    lastName\n    companyTitle\n    post\n    address\n    sourceDescription\n    description\n    isRepeat\n    salutation {\n      id\n      label\n      isRemoved\n    }\n    source {\n      id\n      label\n      isRemoved\n    }\n    junkReason {\n      id\n      label\n      isRemoved\n    }\n    amount {\n      amount\n      currency\n    }\n    ...ReachableFields\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    pipeline {\n      id\n      number\n      name\n      stages {\n        id\n        name\n        color\n        semantics\n        probability\n      }\n    }\n    stage {\n      id\n      name\n      color\n      semantics\n      probability\n    }\n    company {\n      id\n      number\n      title\n    }\n    contact {\n      id\n      number\n      title\n    }\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n"): typeof import('./graphql').LeadRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lead($number: Int!) {\n    lead(number: $number) {\n      ...LeadRecord\n    }\n  }\n"): typeof import('./graphql').LeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateLead($id: ID!, $input: LeadInput!, $expectedVersion: Int!) {\n    updateLead(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n      lead {\n        ...LeadRecord\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLead($input: LeadInput!) {\n    createLead(input: $input) {\n      operationId\n      lead {\n        id\n        number\n        title\n        duplicates {\n          fields\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CreateLeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateLeadOnActivityBoard($input: LeadInput!, $column: ActivityColumn!) {\n    createLeadOnActivityBoard(input: $input, column: $column) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').CreateLeadOnActivityBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteLeads($ids: [ID!]!, $clientOpId: ID) {\n    deleteLeads(ids: $ids, clientOpId: $clientOpId) {\n      deletedIds\n      operationId\n    }\n  }\n"): typeof import('./graphql').DeleteLeadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditLeadOnBoard($id: ID!, $input: LeadInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    updateLead(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      lead {\n        version\n        title\n        amount {\n          amount\n          currency\n        }\n        amountBase {\n          amount\n          currency\n        }\n      }\n      operationId\n    }\n  }\n"): typeof import('./graphql').EditLeadOnBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadReach($number: Int!) {\n    lead(number: $number) {\n      ...Reach\n      contact {\n        ...Reach\n      }\n      company {\n        ...Reach\n      }\n    }\n  }\n"): typeof import('./graphql').LeadReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BulkAnswer on BulkPayload {\n    updated\n    updatedIds\n    skipped {\n      number\n      code\n      message\n      path\n    }\n    job {\n      ...JobFields\n    }\n    operationId\n  }\n"): typeof import('./graphql').BulkAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkDelete(\n    $kind: ItemKind!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $allMatching: Boolean!\n  ) {\n    bulkDelete(kind: $kind, ids: $ids, filter: $filter, search: $search, allMatching: $allMatching) {\n      ...BulkAnswer\n    }\n  }\n"): typeof import('./graphql').BulkDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkObserve(\n    $kind: ItemKind!\n    $ids: [ID!]\n    $filter: Filter\n    $search: String\n    $allMatching: Boolean!\n    $addIds: [ID!]\n    $removeIds: [ID!]\n  ) {\n    bulkObserve(\n      kind: $kind\n      ids: $ids\n      filter: $filter\n      search: $search\n      allMatching: $allMatching\n      addIds: $addIds\n      removeIds: $removeIds\n    ) {\n      ...BulkAnswer\n    }\n  }\n"): typeof import('./graphql').BulkObserveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ListEvents(\n    $kind: ItemKind!\n    $filter: Filter\n    $search: String\n    $withPlans: Boolean!\n    $after: String\n  ) {\n    listEvents(kind: $kind, filter: $filter, search: $search, withPlans: $withPlans, after: $after) {\n      cursor\n      type\n      id\n      kind\n      actor {\n        id\n        name\n      }\n      staysForId\n    }\n  }\n"): typeof import('./graphql').ListEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDeal($input: DealInput!) {\n    createDeal(input: $input) {\n      operationId\n      deal {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').CreateDealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealReach($number: Int!) {\n    deal(number: $number) {\n      id\n      primaryContact {\n        ...Reach\n      }\n      company {\n        ...Reach\n      }\n    }\n  }\n"): typeof import('./graphql').DealReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Similar($text: String!) {\n    deals(search: $text, first: 10) {\n      nodes {\n        id\n        number\n        title\n        stage {\n          name\n          semantics\n        }\n      }\n    }\n    companies(search: $text, first: 2) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').SimilarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reach on Reachable {\n    phones {\n      value\n    }\n    emails {\n      value\n    }\n  }\n"): typeof import('./graphql').ReachFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDealOnActivityBoard($input: DealInput!, $column: ActivityColumn!) {\n    createDealOnActivityBoard(input: $input, column: $column) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').CreateDealOnActivityBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotificationFields on Notification {\n    id\n    kind\n    title\n    count\n    at\n    readAt\n    actor {\n      id\n      name\n    }\n    item {\n      __typename\n      id\n      ... on CrmItem {\n        number\n        title\n      }\n      ... on Activity {\n        number\n        deadline\n        items {\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').NotificationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Notifications($after: String) {\n    notifications(first: 30, after: $after) {\n      nodes {\n        ...NotificationFields\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').NotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadNotifications {\n    unreadNotifications\n  }\n"): typeof import('./graphql').UnreadNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NotificationEvents {\n    notificationEvents {\n      type\n      notification {\n        ...NotificationFields\n      }\n    }\n  }\n"): typeof import('./graphql').NotificationEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNotificationsRead($ids: [ID!]) {\n    markNotificationsRead(ids: $ids) {\n      unread\n    }\n  }\n"): typeof import('./graphql').MarkNotificationsReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MutedNotifications {\n    mutedNotifications\n  }\n"): typeof import('./graphql').MutedNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MuteNotifications($kinds: [NotificationKind!]!) {\n    muteNotifications(kinds: $kinds) {\n      muted\n    }\n  }\n"): typeof import('./graphql').MuteNotificationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyCompanyFields on MyCompany {\n    id\n    legalName\n    phones\n    requisites {\n      ...RequisiteSet\n    }\n    isDefault\n    isActive\n    version\n  }\n"): typeof import('./graphql').MyCompanyFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCompanies {\n    myCompanies {\n      ...MyCompanyFields\n    }\n  }\n"): typeof import('./graphql').MyCompaniesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveMyCompany($input: MyCompanyInput!, $id: ID, $expectedVersion: Int) {\n    saveMyCompany(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      myCompanies {\n        ...MyCompanyFields\n      }\n    }\n  }\n"): typeof import('./graphql').SaveMyCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMyCompany($id: ID!, $defaultId: ID) {\n    deleteMyCompany(id: $id, defaultId: $defaultId) {\n      myCompanies {\n        ...MyCompanyFields\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteMyCompanyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCompanyPicks {\n    myCompanies {\n      id\n      legalName\n      isActive\n    }\n  }\n"): typeof import('./graphql').MyCompanyPicksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEvent($itemIds: [ID!]!, $typeId: ID!, $at: DateTime!, $text: String!) {\n    addEvent(itemIds: $itemIds, typeId: $typeId, at: $at, text: $text) {\n      toldIds\n      notFoundIds\n    }\n  }\n"): typeof import('./graphql').AddEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Everybody($after: String) {\n    users(isActive: true, first: 100, after: $after) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').EverybodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($search: String) {\n    users(search: $search, first: 20) {\n      nodes {\n        id\n        name\n        isActive\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PickListEvents($after: String) {\n    pickListEvents(after: $after) {\n      cursor\n      type\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n"): typeof import('./graphql').PickListEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PickListFields on PickList {\n    code\n    label\n    isOwned\n    version\n    items {\n      id\n      code\n      label\n      color\n      isActive\n      isSystem\n      version\n    }\n  }\n"): typeof import('./graphql').PickListFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickList($code: String!) {\n    pickList(code: $code) {\n      ...PickListFields\n    }\n  }\n"): typeof import('./graphql').PickListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickLists {\n    pickLists {\n      ...PickListFields\n    }\n  }\n"): typeof import('./graphql').PickListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPickListItem($input: AddPickListItemInput!) {\n    addPickListItem(input: $input) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n"): typeof import('./graphql').AddPickListItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePickListItem($id: ID!, $input: UpdatePickListItemInput!, $expectedVersion: Int!) {\n    updatePickListItem(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdatePickListItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorderPickListItems($code: String!, $ids: [ID!]!) {\n    reorderPickListItems(code: $code, ids: $ids) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n"): typeof import('./graphql').ReorderPickListItemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePickListItem($id: ID!, $replaceWithId: ID) {\n    deletePickListItem(id: $id, replaceWithId: $replaceWithId) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n"): typeof import('./graphql').DeletePickListItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPickList($code: String!) {\n    resetPickList(code: $code) {\n      pickList {\n        ...PickListFields\n      }\n    }\n  }\n"): typeof import('./graphql').ResetPickListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PipelineChoiceFields on Pipeline {\n    id\n    number\n    name\n    isDefault\n  }\n"): typeof import('./graphql').PipelineChoiceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PipelineChoices($kind: PipelineKind!) {\n    pipelines(kind: $kind) {\n      ...PipelineChoiceFields\n    }\n  }\n"): typeof import('./graphql').PipelineChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PipelineStages($kind: PipelineKind!) {\n    pipelines(kind: $kind) {\n      id\n      name\n      isDefault\n      stages {\n        id\n        name\n        color\n        semantics\n      }\n    }\n  }\n"): typeof import('./graphql').PipelineStagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeviceLine on Device {\n    id\n    isApp\n    browser\n    system\n    address\n    signedInAt\n    lastUsedAt\n    isCurrent\n  }\n"): typeof import('./graphql').DeviceLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAvatar($image: String) {\n    setAvatar(image: $image) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n"): typeof import('./graphql').SetAvatarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Devices {\n    devices {\n      ...DeviceLine\n    }\n  }\n"): typeof import('./graphql').DevicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutDevice($id: ID!) {\n    signOutDevice(id: $id) {\n      ...DeviceLine\n    }\n  }\n"): typeof import('./graphql').SignOutDeviceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutElsewhere {\n    signOutElsewhere {\n      ...DeviceLine\n    }\n  }\n"): typeof import('./graphql').SignOutElsewhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $new: String!) {\n    changePassword(current: $current, new: $new) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarAddress {\n    calendarAddress {\n      createdAt\n      lastUsedAt\n    }\n  }\n"): typeof import('./graphql').CalendarAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeCalendarAddress {\n    makeCalendarAddress {\n      path\n    }\n  }\n"): typeof import('./graphql').MakeCalendarAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCalendarAddress {\n    withdrawCalendarAddress\n  }\n"): typeof import('./graphql').WithdrawCalendarAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteActivity($id: ID!, $result: String) {\n    completeActivity(id: $id, result: $result) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').CompleteActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenActivity($id: ID!) {\n    reopenActivity(id: $id) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').ReopenActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleActivity($id: ID!, $deadline: DateTime) {\n    rescheduleActivity(id: $id, deadline: $deadline) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').RescheduleActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteActivity($id: ID!) {\n    deleteActivities(ids: [$id]) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').DeleteActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickChecklistLine($id: ID!, $done: Boolean!) {\n    tickChecklistLine(id: $id, done: $done) {\n      activity {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').TickChecklistLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealRecord on Deal {\n    id\n    number\n    title\n    version\n    createdAt\n    amount {\n      amount\n      currency\n    }\n    probability\n    beginDate\n    expectedCloseDate\n    closedAt\n    isRepeat\n    isRepeatInquiry\n    source {\n      id\n      label\n      isRemoved\n    }\n    lossReason {\n      id\n      label\n      isRemoved\n    }\n    type {\n      id\n      label\n      isRemoved\n    }\n    description\n    tags {\n      ...TagFields\n    }\n    customFields {\n      code\n      value\n    }\n    stageSince\n    pipeline {\n      id\n      number\n      name\n      stages {\n        id\n        name\n        color\n        semantics\n        probability\n      }\n    }\n    stage {\n      id\n      name\n      color\n      semantics\n      probability\n    }\n    company {\n      id\n      number\n      title\n    }\n    myCompany {\n      id\n      name: legalName\n    }\n    contacts(first: 100) {\n      nodes {\n        id\n        number\n        title\n      }\n    }\n    primaryContact {\n      id\n    }\n    responsible {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n"): typeof import('./graphql').DealRecordFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deal($number: Int!) {\n    deal(number: $number) {\n      ...DealRecord\n    }\n  }\n"): typeof import('./graphql').DealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDeal($id: ID!, $input: DealInput!, $expectedVersion: Int!) {\n    updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n      deal {\n        ...DealRecord\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateDealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyDeal($id: ID!) {\n    copyDeal(id: $id) {\n      operationId\n      deal {\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').CopyDealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDeal($id: ID!) {\n    deleteDeals(ids: [$id]) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').DeleteDealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateActivity($input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {\n    createActivity(input: $input, completed: $completed, checklist: $lines) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').CreateActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateActivities($itemIds: [ID!]!, $input: ActivityInput!, $completed: Boolean!, $lines: [String!]) {\n    createActivities(itemIds: $itemIds, input: $input, completed: $completed, checklist: $lines) {\n      activities {\n        id\n      }\n      notFoundIds\n      operationId\n    }\n  }\n"): typeof import('./graphql').CreateActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateActivity($id: ID!, $input: ActivityInput!, $expectedVersion: Int!) {\n    updateActivity(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').UpdateActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveChecklist($id: ID!, $lines: [ChecklistLineInput!]!, $expectedVersion: Int!) {\n    saveChecklist(id: $id, lines: $lines, expectedVersion: $expectedVersion) {\n      activity {\n        version\n        checklist {\n          id\n          text\n          isDone\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SaveChecklistDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityLine on Activity {\n    id\n    number\n    type\n    subject\n    description\n    direction\n    priority\n    reminders\n    deadline\n    startAt\n    endAt\n    place\n    status\n    checklist {\n      id\n      text\n      isDone\n    }\n    participants {\n      id\n      name\n    }\n    observers {\n      id\n      name\n    }\n    result\n    isCompleted\n    completedAt\n    version\n    responsible {\n      id\n      name\n    }\n    completedBy {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n"): typeof import('./graphql').ActivityLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemActivities($id: ID!) {\n    node(id: $id) {\n      ... on Deal {\n        semantics\n      }\n      ... on CrmItem {\n        open: activities(completed: false, first: 100) {\n          nodes {\n            ...ActivityLine\n          }\n          totalCount\n        }\n        done: activities(completed: true, first: 100) {\n          nodes {\n            ...ActivityLine\n          }\n          totalCount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ItemActivitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Waiting($id: ID!) {\n    node(id: $id) {\n      ... on CrmItem {\n        waiting {\n          deadline\n          isIncoming\n          forId\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WaitingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddComment($itemId: ID!, $text: String!, $mentionIds: [ID!]) {\n    addComment(itemId: $itemId, text: $text, mentionIds: $mentionIds) {\n      comment {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').AddCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateComment($id: ID!, $text: String!, $expectedVersion: Int!, $mentionIds: [ID!]) {\n    updateComment(id: $id, text: $text, expectedVersion: $expectedVersion, mentionIds: $mentionIds) {\n      comment {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteComment($id: ID!) {\n    deleteComment(id: $id) {\n      comment {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteCommentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PinTimelineEntry($itemId: ID!, $entryId: ID!, $pinned: Boolean!) {\n    pinTimelineEntry(itemId: $itemId, entryId: $entryId, pinned: $pinned) {\n      pinned {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').PinTimelineEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Readers($id: ID!, $search: String) {\n    node(id: $id) {\n      ... on CrmItem {\n        readers(search: $search, first: 8) {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ReadersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveToStage($id: ID!, $stageId: ID!, $expectedVersion: Int!, $input: EnteringInput) {\n    moveItem(id: $id, stageId: $stageId, expectedVersion: $expectedVersion, input: $input) {\n      __typename\n      ... on CardMoved {\n        operationId\n      }\n      ... on CardConflict {\n        changedBy {\n          name\n        }\n      }\n      ... on FieldsRequired {\n        fields {\n          ...AskedField\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MoveToStageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineNote on Comment {\n    id\n    text\n    createdAt\n    editedAt\n    deletedAt\n    version\n    author {\n      id\n      name\n    }\n    mentions {\n      id\n      name\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n"): typeof import('./graphql').TimelineNoteFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineLine on TimelineEntry {\n    id\n    occurredAt\n    kind\n    channel\n    parameters\n    actor {\n      id\n      name\n    }\n    item {\n      id\n      number\n      kind\n      title\n    }\n    changes {\n      field\n      label\n      old\n      new\n    }\n    comment {\n      ...TimelineNote\n    }\n    activity {\n      id\n      number\n      type\n      items {\n        __typename\n        id\n        number\n        title\n      }\n    }\n  }\n"): typeof import('./graphql').TimelineLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ItemTimeline($id: ID!, $kinds: [String!], $related: Boolean!, $after: String) {\n    node(id: $id) {\n      ... on CrmItem {\n        timeline(first: 30, after: $after, kinds: $kinds, includeRelated: $related) {\n          nodes {\n            ...TimelineLine\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n      ... on Activity {\n        own: timeline(first: 30, after: $after, kinds: $kinds) {\n          nodes {\n            ...TimelineLine\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ItemTimelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pinned($id: ID!) {\n    node(id: $id) {\n      ... on CrmItem {\n        pinned {\n          ...TimelineLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PinnedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ItemEvents($id: ID!, $related: Boolean!, $after: String) {\n    itemEvents(id: $id, after: $after, includeRelated: $related) {\n      cursor\n      type\n      entry {\n        ...TimelineLine\n      }\n    }\n  }\n"): typeof import('./graphql').ItemEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkViewed($itemId: ID!) {\n    markViewed(itemId: $itemId) {\n      logged\n    }\n  }\n"): typeof import('./graphql').MarkViewedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreItem($id: ID!) {\n    restoreItem(id: $id) {\n      item {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').RestoreItemDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequisiteTemplateFields on RequisiteTemplate {\n    id\n    name\n    form\n    country\n    isActive\n    isBuiltIn\n    version\n    fields {\n      code\n      label\n      type\n    }\n  }\n"): typeof import('./graphql').RequisiteTemplateFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequisiteSet on Requisites {\n    id\n    legalName\n    version\n    template {\n      id\n      name\n      form\n      country\n    }\n    values {\n      value\n      field {\n        code\n        label\n        type\n      }\n    }\n  }\n"): typeof import('./graphql').RequisiteSetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RequisiteTemplates {\n    requisiteTemplates {\n      ...RequisiteTemplateFields\n    }\n  }\n"): typeof import('./graphql').RequisiteTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRequisiteTemplate($input: RequisiteTemplateInput!, $id: ID, $expectedVersion: Int) {\n    saveRequisiteTemplate(input: $input, id: $id, expectedVersion: $expectedVersion) {\n      requisiteTemplates {\n        ...RequisiteTemplateFields\n      }\n    }\n  }\n"): typeof import('./graphql').SaveRequisiteTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRequisiteTemplate($id: ID!) {\n    deleteRequisiteTemplate(id: $id) {\n      requisiteTemplates {\n        ...RequisiteTemplateFields\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteRequisiteTemplateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRequisites($ownerId: ID!, $input: RequisitesInput!, $id: ID, $expectedVersion: Int) {\n    saveRequisites(ownerId: $ownerId, input: $input, id: $id, expectedVersion: $expectedVersion) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').SaveRequisitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRequisites($id: ID!) {\n    deleteRequisites(id: $id) {\n      operationId\n    }\n  }\n"): typeof import('./graphql').DeleteRequisitesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoleChoices {\n    roles {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').RoleChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleSettings on Role {\n    id\n    name\n    version\n    flags\n    permissions {\n      object\n      operation\n      pipelineId\n      stageId\n      level\n    }\n    holders {\n      type\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').RoleSettingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RolePipeline on Pipeline {\n    id\n    name\n    kind\n    stages {\n      id\n      name\n      color\n    }\n  }\n"): typeof import('./graphql').RolePipelineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesInSettings {\n    roles {\n      ...RoleSettings\n    }\n    ofLeads: pipelines(kind: LEAD) {\n      ...RolePipeline\n    }\n    ofDeals: pipelines {\n      ...RolePipeline\n    }\n  }\n"): typeof import('./graphql').RolesInSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Holders {\n    users(first: 100) {\n      nodes {\n        id\n        name\n        isActive\n      }\n    }\n    departments {\n      id\n      name\n    }\n    groups {\n      id\n      name\n      kind\n    }\n  }\n"): typeof import('./graphql').HoldersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRole($name: String!) {\n    createRole(name: $name) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n"): typeof import('./graphql').CreateRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloneRole($id: ID!, $name: String!) {\n    cloneRole(id: $id, name: $name) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n"): typeof import('./graphql').CloneRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRole($id: ID!, $input: RoleInput!, $expectedVersion: Int!) {\n    updateRole(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRole($id: ID!) {\n    deleteRole(id: $id) {\n      deletedId\n    }\n  }\n"): typeof import('./graphql').DeleteRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRolePermissions($id: ID!, $permissions: [RolePermissionInput!]!, $expectedVersion: Int!) {\n    setRolePermissions(id: $id, permissions: $permissions, expectedVersion: $expectedVersion) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n"): typeof import('./graphql').SetRolePermissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {\n    assignRole(id: $id, holderType: $type, holderId: $holder) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n"): typeof import('./graphql').AssignRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnassignRole($id: ID!, $type: RoleHolderType!, $holder: ID!) {\n    unassignRole(id: $id, holderType: $type, holderId: $holder) {\n      role {\n        ...RoleSettings\n      }\n    }\n  }\n"): typeof import('./graphql').UnassignRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EffectivePermissions($userId: ID!) {\n    effectivePermissions(userId: $userId) {\n      isAdmin\n      flags\n      permissions {\n        object\n        operation\n        pipelineId\n        stageId\n        level\n        reasons {\n          role\n          isInherited\n          holders {\n            type\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EffectivePermissionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessPreview($userId: ID!) {\n    previewAs(userId: $userId) {\n      objects {\n        rights {\n          object\n          canRead\n        }\n        count\n      }\n      stages {\n        rights {\n          stageId\n          canEnter\n          canAdd\n        }\n        count\n      }\n    }\n  }\n"): typeof import('./graphql').AccessPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeFields on Me {\n    user {\n      id\n      number\n      name\n      email\n      avatarUrl\n    }\n    timeZone\n    locale\n    theme\n    readsItems\n    sections\n    isAdmin\n    baseCurrency\n    currencies {\n      code\n      format\n    }\n    today\n    canManagePipelines\n    flags\n  }\n"): typeof import('./graphql').MeFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Installation {\n    installation {\n      needsOwner\n      setupNeedsToken\n      version\n      baseCurrency\n      isDemo\n      demoPeople {\n        id\n        name\n        role\n      }\n    }\n  }\n"): typeof import('./graphql').InstallationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me {\n      ...MeFields\n    }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: ProfileInput!) {\n    updateProfile(input: $input) {\n      me {\n        ...MeFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LeadsLeft($filter: Filter!) {\n    leads(filter: $filter, first: 100) {\n      nodes {\n        number\n        title\n        semantics\n      }\n    }\n  }\n"): typeof import('./graphql').LeadsLeftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FieldsToChoose($kind: ItemKind!) {\n    fields(kind: $kind) {\n      code\n      label\n      demandableOn\n      showableOnCards\n    }\n  }\n"): typeof import('./graphql').FieldsToChooseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query General {\n    logViews\n    counters {\n      mode\n    }\n  }\n"): typeof import('./graphql').GeneralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLogViews($logViews: Boolean!) {\n    setLogViews(logViews: $logViews) {\n      logViews\n    }\n  }\n"): typeof import('./graphql').SetLogViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCounterMode($mode: CounterMode!) {\n    setCounterMode(mode: $mode) {\n      mode\n    }\n  }\n"): typeof import('./graphql').SetCounterModeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PipelineSettings on Pipeline {\n    id\n    kind\n    number\n    name\n    isDefault\n    version\n    cardFields\n    stages {\n      id\n      name\n      color\n      semantics\n      probability\n      idleDays\n      requiredFields\n      isSystem\n      version\n    }\n  }\n"): typeof import('./graphql').PipelineSettingsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PipelinesInSettings {\n    pipelines {\n      ...PipelineSettings\n    }\n    ofLeads: pipelines(kind: LEAD) {\n      ...PipelineSettings\n    }\n  }\n"): typeof import('./graphql').PipelinesInSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePipeline($name: String!) {\n    createPipeline(name: $name) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').CreatePipelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenamePipeline($id: ID!, $name: String!, $expectedVersion: Int!) {\n    updatePipeline(id: $id, name: $name, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').RenamePipelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCardFields($id: ID!, $cardFields: [String!]!, $expectedVersion: Int!) {\n    updatePipeline(id: $id, cardFields: $cardFields, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').SetCardFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorderPipelines($ids: [ID!]!) {\n    reorderPipelines(ids: $ids) {\n      pipelines {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').ReorderPipelinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePipeline($id: ID!, $moveItemsTo: MoveItemsTo) {\n    deletePipeline(id: $id, moveItemsTo: $moveItemsTo) {\n      pipelines {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').DeletePipelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateStage($input: CreateStageInput!) {\n    createStage(input: $input) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').CreateStageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStage($id: ID!, $input: UpdateStageInput!, $expectedVersion: Int!) {\n    updateStage(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateStageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReorderStages($pipelineId: ID!, $ids: [ID!]!) {\n    reorderStages(pipelineId: $pipelineId, ids: $ids) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').ReorderStagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteStage($id: ID!, $moveItemsToStageId: ID) {\n    deleteStage(id: $id, moveItemsToStageId: $moveItemsToStageId) {\n      pipeline {\n        ...PipelineSettings\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteStageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonLine on User {\n    id\n    name\n    email\n    isActive\n    isAdmin\n    isPending\n    avatarUrl\n    version\n  }\n"): typeof import('./graphql').PersonLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DepartmentLine on Department {\n    id\n    name\n    parentId\n    sort\n    version\n    members {\n      ...PersonLine\n    }\n    heads {\n      id\n    }\n  }\n"): typeof import('./graphql').DepartmentLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupLine on Group {\n    id\n    kind\n    name\n    version\n    members {\n      id\n      name\n    }\n  }\n"): typeof import('./graphql').GroupLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Structure {\n    departments {\n      ...DepartmentLine\n    }\n    groups {\n      ...GroupLine\n    }\n  }\n"): typeof import('./graphql').StructureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Staff($search: String, $after: String) {\n    users(search: $search, first: 100, after: $after) {\n      nodes {\n        ...PersonLine\n      }\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').StaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Services {\n    services {\n      id\n      name\n      isActive\n    }\n  }\n"): typeof import('./graphql').ServicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateService($name: String!) {\n    createService(name: $name) {\n      user {\n        id\n        name\n        isActive\n      }\n    }\n  }\n"): typeof import('./graphql').CreateServiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Responsibilities($userId: ID!) {\n    responsibilities(userId: $userId) {\n      items {\n        kind\n        count\n      }\n      openActivities\n    }\n  }\n"): typeof import('./graphql').ResponsibilitiesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateDepartment($input: DepartmentInput!, $parentId: ID) {\n    createDepartment(input: $input, parentId: $parentId) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n"): typeof import('./graphql').CreateDepartmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDepartment($id: ID!, $input: DepartmentInput!, $expectedVersion: Int!) {\n    updateDepartment(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateDepartmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveDepartment($id: ID!, $parentId: ID, $beforeId: ID) {\n    moveDepartment(id: $id, parentId: $parentId, beforeId: $beforeId) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n"): typeof import('./graphql').MoveDepartmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDepartment($id: ID!) {\n    deleteDepartment(id: $id) {\n      departments {\n        ...DepartmentLine\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteDepartmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateGroup($kind: GroupKind!, $input: GroupInput!) {\n    createGroup(kind: $kind, input: $input) {\n      group {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').CreateGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateGroup($id: ID!, $input: GroupInput!, $expectedVersion: Int!) {\n    updateGroup(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      group {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteGroup($id: ID!) {\n    deleteGroup(id: $id) {\n      deletedId\n    }\n  }\n"): typeof import('./graphql').DeleteGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteUser($input: StaffInput!, $roleIds: [ID!]!) {\n    inviteUser(input: $input, roleIds: $roleIds) {\n      path\n      expiresAt\n      user {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').InviteUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeEntryLink($id: ID!) {\n    makeEntryLink(id: $id) {\n      path\n      expiresAt\n      user {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').MakeEntryLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUser($id: ID!, $input: StaffInput!, $expectedVersion: Int!) {\n    updateUser(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      user {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateUser($id: ID!, $successorId: ID, $reassignActivities: Boolean!) {\n    deactivateUser(id: $id, successorId: $successorId, reassignActivities: $reassignActivities) {\n      user {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DeactivateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivateUser($id: ID!) {\n    reactivateUser(id: $id) {\n      user {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').ReactivateUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeTags($ids: [ID!]!, $intoId: ID!) {\n    mergeTags(ids: $ids, intoId: $intoId) {\n      job {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').MergeTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteTag($id: ID!) {\n    deleteTag(id: $id) {\n      job {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').DeleteTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription TagEvents($after: String) {\n    tagEvents(after: $after) {\n      cursor\n      type\n      tagId\n      tag {\n        ...TagFields\n      }\n    }\n  }\n"): typeof import('./graphql').TagEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TagFields on Tag {\n    id\n    name\n    color\n    version\n    leavingJobId\n    intoId\n  }\n"): typeof import('./graphql').TagFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tags($search: String) {\n    tags(search: $search) {\n      ...TagFields\n    }\n  }\n"): typeof import('./graphql').TagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTag($name: String!) {\n    createTag(input: { name: $name }) {\n      tag {\n        ...TagFields\n      }\n    }\n  }\n"): typeof import('./graphql').CreateTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTag($id: ID!, $input: UpdateTagInput!, $expectedVersion: Int!) {\n    updateTag(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      tag {\n        ...TagFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BulkTag($kind: ItemKind!, $ids: [ID!]!, $addIds: [ID!], $removeIds: [ID!]) {\n    bulkTag(kind: $kind, ids: $ids, addIds: $addIds, removeIds: $removeIds) {\n      updatedIds\n      skipped {\n        id\n      }\n      operationId\n    }\n  }\n"): typeof import('./graphql').BulkTagDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApiTokenLine on ApiToken {\n    id\n    name\n    scopes\n    allowedOrigins\n    createdAt\n    lastUsedAt\n    expiresAt\n  }\n"): typeof import('./graphql').ApiTokenLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiTokens($serviceId: ID) {\n    apiTokens(serviceId: $serviceId) {\n      ...ApiTokenLine\n    }\n  }\n"): typeof import('./graphql').ApiTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken(\n    $name: String!\n    $expiresAt: DateTime\n    $scopes: [TokenScope!]\n    $allowedOrigins: [String!]\n    $serviceId: ID\n  ) {\n    createApiToken(\n      name: $name\n      expiresAt: $expiresAt\n      scopes: $scopes\n      allowedOrigins: $allowedOrigins\n      serviceId: $serviceId\n    ) {\n      apiToken {\n        ...ApiTokenLine\n      }\n      secret\n    }\n  }\n"): typeof import('./graphql').CreateApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($id: ID!, $serviceId: ID) {\n    revokeApiToken(id: $id, serviceId: $serviceId)\n  }\n"): typeof import('./graphql').RevokeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Undo($operationId: ID!, $clientOpId: ID!) {\n    undo(operationId: $operationId, clientOpId: $clientOpId) {\n      __typename\n      ... on Undone {\n        operationId\n        job {\n          ...JobFields\n        }\n        stayed {\n          reason\n          record {\n            id\n            name\n          }\n          changedBy {\n            name\n          }\n        }\n      }\n      ... on UndoConflict {\n        record {\n          id\n          name\n        }\n        kind\n        changedBy {\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').UndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ViewEvents($after: String) {\n    viewEvents(after: $after) {\n      cursor\n      type\n      section\n    }\n  }\n"): typeof import('./graphql').ViewEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedViewFields on SavedView {\n    id\n    code\n    name\n    filter\n    search\n    sort {\n      field\n      direction\n    }\n    columns\n    pinned\n    lanes\n    isShared\n    isDefault\n    version\n    owner {\n      id\n      name\n    }\n    problems {\n      path\n      code\n    }\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n"): typeof import('./graphql').SavedViewFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewPreferenceFields on ViewPreference {\n    mode\n    columns {\n      field\n      width\n      isPinned\n    }\n    density\n    defaultViewId\n  }\n"): typeof import('./graphql').ViewPreferenceFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($section: ItemKind!) {\n    savedViews(section: $section) {\n      ...SavedViewFields\n    }\n  }\n"): typeof import('./graphql').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewPreference($section: ItemKind!) {\n    viewPreference(section: $section) {\n      ...ViewPreferenceFields\n    }\n  }\n"): typeof import('./graphql').ViewPreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($id: ID, $input: ViewInput!, $expectedVersion: Int) {\n    saveView(id: $id, input: $input, expectedVersion: $expectedVersion) {\n      view {\n        ...SavedViewFields\n      }\n    }\n  }\n"): typeof import('./graphql').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareView($id: ID!, $isShared: Boolean!, $expectedVersion: Int!) {\n    shareView(id: $id, isShared: $isShared, expectedVersion: $expectedVersion) {\n      view {\n        ...SavedViewFields\n      }\n    }\n  }\n"): typeof import('./graphql').ShareViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      deletedId\n    }\n  }\n"): typeof import('./graphql').DeleteViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveViewPreference($section: ItemKind!, $input: ViewPreferenceInput!, $forAll: Boolean!) {\n    saveViewPreference(section: $section, input: $input, forAll: $forAll) {\n      preference {\n        ...ViewPreferenceFields\n      }\n    }\n  }\n"): typeof import('./graphql').SaveViewPreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkCalendarFields on WorkCalendar {\n    timeZone\n    workdays\n    starts\n    ends\n    holidays {\n      day\n      name\n    }\n    country\n    region\n    workedDays\n    version\n  }\n"): typeof import('./graphql').WorkCalendarFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkCalendar {\n    workCalendar {\n      ...WorkCalendarFields\n    }\n  }\n"): typeof import('./graphql').WorkCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWorkCalendar($input: WorkCalendarInput!, $expectedVersion: Int!) {\n    updateWorkCalendar(input: $input, expectedVersion: $expectedVersion) {\n      workCalendar {\n        ...WorkCalendarFields\n      }\n    }\n  }\n"): typeof import('./graphql').UpdateWorkCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicHolidays($year: Int!) {\n    workCalendar {\n      publicHolidays(year: $year) {\n        day\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').PublicHolidaysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolidayCountries {\n    holidayCountries\n  }\n"): typeof import('./graphql').HolidayCountriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolidayRegions($country: String!) {\n    holidayRegions(country: $country) {\n      code\n      name\n    }\n  }\n"): typeof import('./graphql').HolidayRegionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestDeadline {\n    suggestDeadline\n  }\n"): typeof import('./graphql').SuggestDeadlineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workload($kind: ItemKind!, $pipelineId: ID!) {\n    workload(kind: $kind, pipelineId: $pipelineId) {\n      pipeline {\n        id\n        stages {\n          id\n          name\n          color\n          semantics\n        }\n      }\n      cells {\n        user {\n          id\n          name\n        }\n        stageId\n        count\n        amount {\n          amount\n          currency\n        }\n        overdue\n        unattended\n        idle\n      }\n    }\n  }\n"): typeof import('./graphql').WorkloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WorkloadNews($pipelineId: ID!, $after: String) {\n    boardEvents(pipelineId: $pipelineId, after: $after) {\n      cursor\n      type\n    }\n  }\n"): typeof import('./graphql').WorkloadNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityColumnFields on ActivityBoardColumn {\n    column\n    count\n    deadline\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    cards {\n      id\n      dueAt\n      canMove\n      card {\n        ...CardFields\n      }\n    }\n  }\n"): typeof import('./graphql').ActivityColumnFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityBoard($kind: ItemKind!, $filter: Filter, $search: String, $only: [ID!]) {\n    activityBoard(kind: $kind, filter: $filter, search: $search, perColumn: 50, only: $only) {\n      cursor\n      turnsIn\n      columns {\n        ...ActivityColumnFields\n      }\n    }\n  }\n"): typeof import('./graphql').ActivityBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityBoardColumn(\n    $kind: ItemKind!\n    $column: ActivityColumn!\n    $filter: Filter\n    $search: String\n    $after: String\n  ) {\n    activityBoardColumn(\n      kind: $kind\n      column: $column\n      filter: $filter\n      search: $search\n      first: 50\n      after: $after\n    ) {\n      ...ActivityColumnFields\n    }\n  }\n"): typeof import('./graphql').ActivityBoardColumnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ActivityBoardEvents($kind: ItemKind!, $filter: Filter, $search: String, $after: String) {\n    activityBoardEvents(kind: $kind, filter: $filter, search: $search, after: $after) {\n      cursor\n      type\n      ids\n      actor {\n        id\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').ActivityBoardEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveOnActivityBoard($id: ID!, $column: ActivityColumn!) {\n    moveOnActivityBoard(id: $id, column: $column) {\n      column\n      operationId\n    }\n  }\n"): typeof import('./graphql').MoveOnActivityBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteDealsOnBoard($ids: [ID!]!, $clientOpId: ID!) {\n    deleteDeals(ids: $ids, clientOpId: $clientOpId) {\n      deletedIds\n      operationId\n    }\n  }\n"): typeof import('./graphql').DeleteDealsOnBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditDealOnBoard($id: ID!, $input: DealInput!, $expectedVersion: Int!, $clientOpId: ID!) {\n    updateDeal(id: $id, input: $input, expectedVersion: $expectedVersion, clientOpId: $clientOpId) {\n      deal {\n        version\n        title\n        amount {\n          amount\n          currency\n        }\n        amountBase {\n          amount\n          currency\n        }\n        expectedCloseDate\n      }\n      operationId\n    }\n  }\n"): typeof import('./graphql').EditDealOnBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageFields on Stage {\n    id\n    pipelineId\n    name\n    color\n    semantics\n    probability\n    idleDays\n    requiredFields\n    isSystem\n    version\n  }\n"): typeof import('./graphql').StageFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PipelineFields on Pipeline {\n    id\n    number\n    name\n    isDefault\n    version\n    cardFields\n    mostCardFields\n    stages {\n      ...StageFields\n    }\n  }\n"): typeof import('./graphql').PipelineFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardFields on BoardCard {\n    id\n    number\n    title\n    version\n    pipelineId\n    stageId\n    rank\n    amount {\n      amount\n      currency\n    }\n    amountBase {\n      amount\n      currency\n    }\n    expectedCloseDate\n    stageSince\n    createdAt\n    company {\n      id\n      name\n    }\n    contact {\n      id\n      name\n    }\n    responsible {\n      id\n      name\n    }\n    nextActivity {\n      id\n      type\n      subject\n      deadline\n      openCount\n    }\n    waiting {\n      deadline\n      isIncoming\n      forId\n    }\n    commentCount\n    lastComment {\n      at\n      authorId\n    }\n    tags {\n      id\n      name\n      color\n    }\n    reachedBy\n    repeat\n    fields {\n      name\n      value\n      isRemoved\n    }\n    picked\n    access {\n      canUpdate\n      canDelete\n    }\n  }\n"): typeof import('./graphql').CardFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LaneFields on LaneTotals {\n    laneId\n    name\n    color\n    place\n    count\n    sum {\n      amount\n      currency\n    }\n  }\n"): typeof import('./graphql').LaneFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TotalsFields on ColumnTotals {\n    stageId\n    count\n    sum {\n      amount\n      currency\n    }\n    weightedSum {\n      amount\n      currency\n    }\n    lanes {\n      ...LaneFields\n    }\n  }\n"): typeof import('./graphql').TotalsFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ColumnFields on BoardColumn {\n    stage {\n      id\n    }\n    cursor\n    count\n    sum {\n      amount\n      currency\n    }\n    weightedSum {\n      amount\n      currency\n    }\n    lanes {\n      ...LaneFields\n    }\n    cards {\n      ...CardFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): typeof import('./graphql').ColumnFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardFields on Board {\n    pipeline {\n      ...PipelineFields\n    }\n    cursor\n    columns {\n      ...ColumnFields\n    }\n  }\n"): typeof import('./graphql').BoardFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!], $lanes: String) {\n    board(pipelineId: $pipelineId, filter: $filter, search: $search, sort: $sort, lanes: $lanes) {\n      ...BoardFields\n    }\n  }\n"): typeof import('./graphql').BoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardLane($pipelineId: ID!, $filter: Filter, $search: String, $sort: [Sort!]) {\n    board(pipelineId: $pipelineId, filter: $filter, search: $search, sort: $sort, perColumn: 20) {\n      columns {\n        ...ColumnFields\n      }\n    }\n  }\n"): typeof import('./graphql').BoardLaneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardColumn(\n    $stageId: ID!\n    $filter: Filter\n    $search: String\n    $sort: [Sort!]\n    $lanes: String\n    $first: Int!\n    $after: String\n  ) {\n    boardColumn(\n      stageId: $stageId\n      filter: $filter\n      search: $search\n      sort: $sort\n      lanes: $lanes\n      first: $first\n      after: $after\n    ) {\n      ...ColumnFields\n    }\n  }\n"): typeof import('./graphql').BoardColumnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription BoardEvents(\n    $pipelineId: ID!\n    $filter: Filter\n    $search: String\n    $lanes: String\n    $after: String\n  ) {\n    boardEvents(pipelineId: $pipelineId, filter: $filter, search: $search, lanes: $lanes, after: $after) {\n      cursor\n      type\n      card {\n        ...CardFields\n      }\n      itemId\n      fromStageId\n      toStageId\n      kind\n      actor {\n        id\n        name\n      }\n      clientOpId\n      staysForId\n      totals {\n        ...TotalsFields\n      }\n      pipeline {\n        ...PipelineFields\n      }\n      record {\n        id\n        name\n      }\n      tag {\n        id\n        name\n        color\n      }\n      stageIds\n    }\n  }\n"): typeof import('./graphql').BoardEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MovedFields on CardMoved {\n    cursor\n    card {\n      ...CardFields\n    }\n    totals {\n      ...TotalsFields\n    }\n    operationId\n  }\n"): typeof import('./graphql').MovedFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConflictFields on CardConflict {\n    cursor\n    card {\n      ...CardFields\n    }\n    changedBy {\n      id\n      name\n    }\n    changedAt\n    kind\n  }\n"): typeof import('./graphql').ConflictFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissingFields on FieldsRequired {\n    cursor\n    card {\n      ...CardFields\n    }\n    fields {\n      ...AskedField\n    }\n  }\n"): typeof import('./graphql').MissingFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusedFields on CardRefused {\n    itemId\n    code\n    reason\n    message\n  }\n"): typeof import('./graphql').RefusedFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveDeal(\n    $id: ID!\n    $stageId: ID!\n    $before: ID\n    $after: ID\n    $expectedVersion: Int!\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItem(\n      id: $id\n      stageId: $stageId\n      before: $before\n      after: $after\n      expectedVersion: $expectedVersion\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      __typename\n      ...MovedFields\n      ...ConflictFields\n      ...MissingFields\n    }\n  }\n"): typeof import('./graphql').MoveDealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveDeals(\n    $moves: [CardMove!]!\n    $stageId: ID!\n    $before: ID\n    $after: ID\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItems(\n      moves: $moves\n      stageId: $stageId\n      before: $before\n      after: $after\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      outcomes {\n        __typename\n        ...MovedFields\n        ...ConflictFields\n        ...MissingFields\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n"): typeof import('./graphql').MoveDealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignDeals($ids: [ID!]!, $responsibleId: ID!, $clientOpId: ID!) {\n    assignCards(ids: $ids, responsibleId: $responsibleId, clientOpId: $clientOpId) {\n      cards {\n        ...CardFields\n      }\n      removedIds\n      skipped {\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n"): typeof import('./graphql').AssignDealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveItemsToPipeline(\n    $moves: [CardMove!]!\n    $pipelineId: ID!\n    $stages: [StageStep!]!\n    $input: EnteringInput\n    $clientOpId: ID!\n  ) {\n    moveItemsToPipeline(\n      moves: $moves\n      pipelineId: $pipelineId\n      stages: $stages\n      input: $input\n      clientOpId: $clientOpId\n    ) {\n      outcomes {\n        __typename\n        ...MovedFields\n        ...ConflictFields\n        ...MissingFields\n        ...RefusedFields\n      }\n      operationId\n    }\n  }\n"): typeof import('./graphql').MoveItemsToPipelineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Opening($pipelineNumber: Int) {\n    me {\n      ...MeFields\n    }\n    pipelines {\n      ...PipelineChoiceFields\n    }\n    viewPreference(section: DEAL) {\n      ...ViewPreferenceFields\n    }\n    board(pipelineNumber: $pipelineNumber) {\n      ...BoardFields\n    }\n  }\n"): typeof import('./graphql').OpeningDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Presence($placeId: ID!, $tab: String!) {\n    presence(placeId: $placeId, tab: $tab) {\n      people {\n        user {\n          id\n          name\n        }\n        heldIds\n      }\n    }\n  }\n"): typeof import('./graphql').PresenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldCards($tab: String!, $itemIds: [ID!]!) {\n    holdCard(tab: $tab, itemIds: $itemIds) {\n      heldIds\n    }\n  }\n"): typeof import('./graphql').HoldCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeenDeals($ids: [ID!]!) {\n    seenCards(ids: $ids) {\n      itemId\n      at\n    }\n  }\n"): typeof import('./graphql').SeenDealsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkSeen($itemId: ID!) {\n    markSeen(itemId: $itemId) {\n      at\n    }\n  }\n"): typeof import('./graphql').MarkSeenDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
