/** The columns with which everyone's list of deals begins. */
export const usualDealColumns = [
  'title',
  'stage',
  'amount',
  'expectedCloseDate',
  'company',
  'responsible',
  'createdAt',
] as const;
