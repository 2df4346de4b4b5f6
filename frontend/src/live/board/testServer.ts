/** A server of one board, small enough to be obviously right: it says what a browser should come to know. For tests only. */
import type { BoardEvent, Card, FetchedColumn, Person, Pipeline } from './board';
import { type Into, inLane, type Lanes, laneOf } from './lanes';
import { BY_HAND, compareIn, type Order } from './order';
import type { FetchedBoard } from './pages';
import type { Target } from './target';

type Logged = { position: number; event: BoardEvent; touched: readonly string[] };

const EPOCH = 'e';
const money = (amount: number) => ({ amount: String(amount), currency: 'EUR' });
const instant = (position: number) => new Date(Date.UTC(2026, 10, 22) + position * 1000).toISOString();
const rankText = (value: number) => value.toFixed(9).padStart(20, '0');

export class TestServer {
  readonly pipeline: Pipeline;
  cards = new Map<string, Card>();
  log: Logged[] = [];
  #stations = new Map<string, string[]>();
  #numbers = 0;

  constructor(
    stageCount: number,
    private readonly pageSize: number,
    readonly order: Order = BY_HAND,
    readonly lanes: Lanes | null = null,
  ) {
    const stages = Array.from({ length: stageCount }, (_, index) => ({
      id: `s${index}`,
      pipelineId: 'p',
      name: `Stage ${index}`,
      color: '#64748b',
      semantics: 'IN_PROGRESS' as const,
      probability: 10,
      idleDays: null,
      requiredFields: [],
      isSystem: false,
      version: 1,
    }));
    this.pipeline = {
      id: 'p',
      number: 1,
      name: 'Sales',
      isDefault: true,
      version: 1,
      cardFields: [],
      mostCardFields: 4,
      stages,
    };
  }

  get head(): number {
    return this.log.length;
  }

  get cursor(): string {
    return `${EPOCH}.${this.head}`;
  }

  column(stageId: string, order = this.order): Card[] {
    return [...this.cards.values()]
      .filter((card) => card.stageId === stageId)
      .sort((one, other) => compareIn(order, one, other));
  }

  /** Every place that a card has had, first to last. */
  stations(id: string): readonly string[] {
    return this.#stations.get(id) ?? [];
  }

  card(id: string): Card {
    const card = this.cards.get(id);
    if (!card) throw new Error(`No ${id}`);
    return card;
  }

  totals(stageId: string) {
    const cards = this.column(stageId);
    const sumOf = (some: readonly Card[]) =>
      some.reduce((total, { amount }) => total + Number(amount.amount), 0);
    const sum = sumOf(cards);
    const keys = [...new Set(cards.map((card) => laneOf(this.lanes, card)))];
    const lanes = keys.map((key) => [key, cards.filter((card) => laneOf(this.lanes, card) === key)] as const);
    return {
      stageId,
      count: cards.length,
      sum: money(sum),
      weightedSum: money(sum / 10),
      lanes:
        this.lanes &&
        lanes.map(([laneId, mates]) => ({
          laneId,
          name: mates[0]?.responsible.name ?? '',
          color: null,
          place: 0,
          count: mates.length,
          sum: money(sumOf(mates)),
        })),
    };
  }

  /** `lane`: what it holds of the column. */
  page(
    stageId: string,
    after: string | null,
    cursor = this.cursor,
    size = this.pageSize,
    lane?: string,
  ): FetchedColumn {
    const behind = after ? (JSON.parse(after) as Card) : null;
    const rest = this.column(stageId)
      .filter((card) => lane === undefined || laneOf(this.lanes, card) === lane)
      .filter((card) => !behind || compareIn(this.order, card, behind) > 0);
    const cards = rest.slice(0, size);
    const last = cards.at(-1);
    const { stageId: _, ...totals } = this.totals(stageId);
    return {
      stage: { id: stageId },
      cursor,
      ...totals,
      cards,
      pageInfo: {
        hasNextPage: rest.length > size,
        endCursor: last ? JSON.stringify(last) : null,
      },
    };
  }

  board(cursor = this.cursor): FetchedBoard {
    const columns = this.pipeline.stages.map(({ id }) => this.page(id, null, cursor));
    return { pipeline: this.pipeline, cursor, columns };
  }

  create(stageId: string, amount: number): string {
    this.#numbers += 1;
    const id = `d${this.#numbers}`;
    const [top] = this.column(stageId, BY_HAND);
    this.cards.set(id, {
      id,
      number: this.#numbers,
      title: id,
      version: 1,
      pipelineId: this.pipeline.id,
      stageId,
      rank: rankText(top ? Number(top.rank) - 1 : 500_000),
      amount: money(amount),
      amountBase: money(amount),
      expectedCloseDate: null,
      stageSince: instant(this.head + 1),
      createdAt: instant(this.head + 1),
      company: { id: `c${this.#numbers % 3}`, name: 'Company' },
      contact: null,
      responsible: { id: 'u1', name: 'Anna' },
      nextActivity: null,
      waiting: [],
      commentCount: 0,
      lastComment: null,
      tags: [],
      fields: [],
      reachedBy: [],
      repeat: null,
      picked: {},
      access: { canUpdate: true, canDelete: true },
    });
    this.#record('deal.created', id, null, [stageId]);
    return id;
  }

  /** Plans something at this minute; null: it is done. */
  plan(id: string, minute: number | null): void {
    const card = this.card(id);
    const deadline = minute === null ? null : instant(minute * 60);
    const nextActivity = { id: `a${id}`, type: 'CALL' as const, subject: 'Call', deadline, openCount: 1 };
    this.cards.set(id, { ...card, nextActivity: deadline ? nextActivity : null });
    this.#record('activity.created', id, null, [card.stageId]);
  }

  edit(id: string, amount: number): void {
    const card = this.card(id);
    this.cards.set(id, {
      ...card,
      amount: money(amount),
      amountBase: money(amount),
      version: card.version + 1,
    });
    this.#record('deal.updated', id, null, [card.stageId]);
  }

  remove(id: string, clientOpId: string | null = null): void {
    const { stageId } = this.card(id);
    this.cards.delete(id);
    this.#record('deal.deleted', id, clientOpId, [stageId]);
  }

  rename(companyId: string, name: string): void {
    for (const [id, card] of this.cards) {
      if (card.company?.id === companyId) this.cards.set(id, { ...card, company: { id: companyId, name } });
    }
    this.#append({ type: 'RECORD', kind: 'company.updated', record: { id: companyId, name } }, []);
  }

  /** Everywhere on the board. */
  recolor(tag: Card['tags'][number]): void {
    for (const [id, card] of this.cards) {
      const tags = card.tags.map((one) => (one.id === tag.id ? tag : one));
      this.cards.set(id, { ...card, tags });
    }
    this.#append({ type: 'TAG', kind: 'tag.updated', tag }, []);
  }

  /** Answers as the server does: moved, or the fresh card when somebody was faster; null when the card is gone. */
  move(
    id: string,
    { into, ...target }: Target & { into?: Into },
    expectedVersion: number,
    clientOpId: string | null,
  ) {
    const card = this.cards.get(id);
    if (!card) return null;
    const stays = target.stageId === card.stageId;
    if ((!stays || into) && card.version !== expectedVersion) return { moved: false, card, totals: [] };
    const rest = this.column(target.stageId, BY_HAND).filter((other) => other.id !== id);
    const above = rest.findIndex((other) => other.id === target.before);
    const below = rest.findIndex((other) => other.id === target.after);
    const index = above >= 0 ? above : below + 1;
    const previous = Number(rest[index - 1]?.rank ?? Number(rest[index]?.rank ?? 500_000) - 2);
    const next = Number(rest[index]?.rank ?? previous + 2);
    const version = stays && !into ? card.version : card.version + 1;
    const stageSince = stays ? card.stageSince : instant(this.head + 1);
    const rank = rankText((previous + next) / 2);
    const moved = {
      ...card,
      ...(into && inLane(into, card)),
      stageId: target.stageId,
      rank,
      stageSince,
      version,
    };
    this.cards.set(id, moved);
    this.#record('deal.moved', id, clientOpId, [card.stageId, target.stageId]);
    return {
      moved: true,
      card: moved,
      totals: [...new Set([card.stageId, target.stageId])].map((stage) => this.totals(stage)),
    };
  }

  /** A stack, in the order given: those that can move do; what became of each. */
  moveStack(
    moves: readonly { itemId: string; version: number }[],
    target: Target & { into?: Into },
    clientOpId: string | null,
  ) {
    let { after } = target;
    return moves.map(({ itemId, version }) => {
      const outcome = this.move(itemId, { ...target, after }, version, clientOpId);
      if (outcome?.moved) after = itemId;
      return { itemId, outcome };
    });
  }

  /** Deletes all of them, or none when one is gone. */
  removeStack(itemIds: readonly string[], clientOpId: string | null): boolean {
    if (!itemIds.every((id) => this.cards.has(id))) return false;
    for (const id of itemIds) this.remove(id, clientOpId);
    return true;
  }

  /** Makes somebody responsible for those that are still there. */
  assign(itemIds: readonly string[], responsible: Person, clientOpId: string | null): Card[] {
    return itemIds.flatMap((id) => {
      const card = this.cards.get(id);
      if (!card) return [];
      const assigned = { ...card, responsible, version: card.version + 1 };
      this.cards.set(id, assigned);
      this.#record('deal.updated', id, clientOpId, [card.stageId]);
      return [assigned];
    });
  }

  /** The message of an event: from and to as logged, everything else as it is at delivery. */
  message(index: number): BoardEvent {
    const { event, touched } = this.log[index] as Logged;
    const card = (event.itemId && this.cards.get(event.itemId)) || null;
    const stages = new Set([...touched, ...(card ? [card.stageId] : [])]);
    const type = event.itemId ? (card ? 'CARD' : 'LEFT') : event.type;
    return { ...event, type, card, totals: [...stages].map((stage) => this.totals(stage)) };
  }

  resync(stageIds: readonly string[]): BoardEvent {
    return { ...this.#blank(), type: 'RESYNC', stageIds: [...stageIds] };
  }

  /** `touched`: for a move to another stage, from where and to where. */
  #record(kind: string, itemId: string, clientOpId: string | null, touched: readonly string[]): void {
    const [fromStageId = null, toStageId = null] = touched[0] === touched[1] ? [] : touched;
    const { stageId = '', rank = '' } = this.cards.get(itemId) ?? {};
    this.#stations.set(itemId, [...this.stations(itemId), `${stageId} ${rank}`]);
    const stages = kind === 'deal.moved' ? { fromStageId, toStageId } : {};
    this.#append({ kind, itemId, clientOpId, ...stages }, touched);
  }

  #append(event: Partial<BoardEvent>, touched: readonly string[]): void {
    const position = this.head + 1;
    this.log.push({
      position,
      touched,
      event: { ...this.#blank(), ...event, cursor: `${EPOCH}.${position}` },
    });
  }

  #blank(): BoardEvent {
    return {
      cursor: this.cursor,
      type: 'CARD',
      card: null,
      itemId: null,
      fromStageId: null,
      toStageId: null,
      kind: null,
      actor: { id: 'u2', name: 'Ben' },
      clientOpId: null,
      totals: [],
      pipeline: null,
      record: null,
      tag: null,
      staysForId: null,
      stageIds: [],
    };
  }
}
