/**
 * Every command there is: what it is called, where it belongs, and its keys. The parts of the application give it what it
 * does (`useCommands`); shortcuts, palette, context menu and the sheet of shortcuts are all made from this table. Its label
 * is `commands:label.<id>` in the dictionary.
 */

export type Group = 'general' | 'goTo' | 'board' | 'card';

type Entry = {
  group: Group;
  /** Keys that a person may change, written as `keys.ts` says. */
  keys?: readonly string[];
  /** Keys that belong to the thing itself, such as arrows: they stay. */
  fixed?: readonly string[];
  /** Stands in the menu of what it is about. */
  inMenu?: true;
  /** A field in which one types has its own meaning for these keys, even with Ctrl or Cmd. */
  yields?: true;
  /** Means something only as a key: walking, or a step up or down, is no entry of a palette. */
  keyOnly?: true;
};

const COLUMNS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const TABLE = {
  palette: { group: 'general', keys: ['mod+k'], keyOnly: true },
  shortcuts: { group: 'general', keys: ['?'] },
  search: { group: 'general', keys: ['/'] },
  undo: { group: 'general', keys: ['mod+z'], yields: true },
  redo: { group: 'general', keys: ['mod+shift+z'], yields: true },
  exportList: { group: 'general' },
  goLeads: { group: 'goTo', keys: ['g l'] },
  goDeals: { group: 'goTo', keys: ['g d'] },
  goContacts: { group: 'goTo', keys: ['g c'] },
  goActivities: { group: 'goTo', keys: ['g a'] },
  goCompanies: { group: 'goTo', keys: ['g r'] },
  goSettings: { group: 'goTo', keys: ['g s'] },
  goPickLists: { group: 'goTo' },
  goTags: { group: 'goTo' },
  goCurrencies: { group: 'goTo' },
  goOwnCompanies: { group: 'goTo' },
  goRequisites: { group: 'goTo' },
  goCrmMode: { group: 'goTo' },
  goWorkTime: { group: 'goTo' },
  goJobs: { group: 'goTo' },
  goProfile: { group: 'goTo', keys: ['g p'] },
  up: { group: 'board', keys: ['k'], fixed: ['ArrowUp'], keyOnly: true },
  down: { group: 'board', keys: ['j'], fixed: ['ArrowDown'], keyOnly: true },
  left: { group: 'board', keys: ['h'], fixed: ['ArrowLeft'], keyOnly: true },
  right: { group: 'board', keys: ['l'], fixed: ['ArrowRight'], keyOnly: true },
  first: { group: 'board', fixed: ['Home'], keyOnly: true },
  last: { group: 'board', fixed: ['End'], keyOnly: true },
  pageUp: { group: 'board', fixed: ['PageUp'], keyOnly: true },
  pageDown: { group: 'board', fixed: ['PageDown'], keyOnly: true },
  column: { group: 'board', fixed: COLUMNS, keyOnly: true },
  previousPipeline: { group: 'board', keys: ['['] },
  nextPipeline: { group: 'board', keys: [']'] },
  newDeal: { group: 'board', keys: ['n'] },
  filter: { group: 'board', keys: ['f'] },
  escape: { group: 'board', fixed: ['Escape'], keyOnly: true },
  open: { group: 'card', fixed: ['Enter'], inMenu: true },
  peek: { group: 'card', fixed: ['Space'] },
  select: { group: 'card', keys: ['x'], inMenu: true },
  moveTo: { group: 'card', keys: ['m'], inMenu: true },
  toPipeline: { group: 'card', keys: ['shift+m'], inMenu: true },
  moveLeft: { group: 'card', keys: ['alt+ArrowLeft'] },
  moveRight: { group: 'card', keys: ['alt+ArrowRight'] },
  moveUp: { group: 'card', keys: ['alt+ArrowUp'], keyOnly: true },
  moveDown: { group: 'card', keys: ['alt+ArrowDown'], keyOnly: true },
  moveFirst: { group: 'card', keys: ['alt+Home'], keyOnly: true },
  moveLast: { group: 'card', keys: ['alt+End'], keyOnly: true },
  won: { group: 'card', keys: ['w'], inMenu: true },
  lost: { group: 'card', keys: ['shift+l'], inMenu: true },
  complete: { group: 'card', keys: ['shift+d'], inMenu: true },
  reschedule: { group: 'card', keys: ['shift+r'], inMenu: true },
  setField: { group: 'card', keys: ['shift+e'], inMenu: true },
  assign: { group: 'card', keys: ['a'], inMenu: true },
  observe: { group: 'card', keys: ['shift+o'], inMenu: true },
  tags: { group: 'card', keys: ['t'], inMenu: true },
  merge: { group: 'card' },
  activity: { group: 'card', keys: ['d'], inMenu: true },
  task: { group: 'card', inMenu: true },
  event: { group: 'card', inMenu: true },
  createDeal: { group: 'card', inMenu: true },
  createCompany: { group: 'card', inMenu: true },
  comment: { group: 'card', keys: ['c'], inMenu: true },
  call: { group: 'card', inMenu: true },
  mail: { group: 'card', inMenu: true },
  openTab: { group: 'card', inMenu: true },
  editTitle: { group: 'card', keys: ['e'], inMenu: true },
  delete: { group: 'card', keys: ['#'], inMenu: true },
  menu: { group: 'card', fixed: ['ContextMenu', 'shift+F10'], keyOnly: true },
} as const satisfies Record<string, Entry>;

export type CommandId = keyof typeof TABLE;

export const CATALOG: Readonly<Record<CommandId, Entry>> = TABLE;
export const COMMANDS = Object.keys(TABLE) as readonly CommandId[];
export const GROUPS: readonly Group[] = ['general', 'goTo', 'board', 'card'];
