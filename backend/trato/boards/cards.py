"""What boards show: cards, and columns of them; a fixed number of statements whatever the rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from trato.access.gate import Access
from trato.activities.queries import NextActivity, next_activities
from trato.boards.card_fields import CardLine, card_fields
from trato.boards.repeats import CardRepeat, repeat_column
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.db.fields import decode_date, decode_datetime, decode_json
from trato.db.sql import TRUE, Row, Sql, all_of, fetch, joined, one_of
from trato.items.channels import Channel, channels_of
from trato.items.fields import CHANNELS, FieldType
from trato.items.kinds import ItemKind
from trato.items.money import Amount
from trato.items.orders import Order
from trato.items.records import readable, rights_list
from trato.tags.queries import TagRecord, tags_of
from trato.timeline.queries import Commented, commented


@dataclass(frozen=True, slots=True)
class Named:
    """A record that a card names."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Card:
    """An item as a board shows it. Companies and contacts that the person may not read are absent.

    `picked`: which value of a pick list each field has, by the field's name in the graph.
    """

    kind: ItemKind
    id: int
    title: str
    version: int
    pipeline_id: int
    stage_id: int
    rank: str
    amount: Amount
    amount_base: Amount
    expected_close_date: date | None
    stage_since: datetime
    created_at: datetime
    company: Named | None
    contact: Named | None
    responsible: Named
    next_activity: NextActivity | None
    commented: Commented | None
    tags: list[TagRecord]
    channels: list[Channel]
    repeat: CardRepeat | None
    fields: list[CardLine]
    picked: dict[str, int]
    editable: bool
    deletable: bool


_PICKED = "picked_"


def _picked_columns(kind: ItemKind) -> str:
    """The values of pick lists, as columns of a SELECT list called by their fields."""
    picking = [entry for entry in kind.known.values() if entry.type is FieldType.PICK_LIST and not entry.multiple]
    return "".join(f'{entry.sql("item")} AS "{_PICKED}{entry.name}", ' for entry in picking)


def _picked(row: Row) -> dict[str, int]:
    columns = [column for column in row if column.startswith(_PICKED) and row[column] is not None]
    return {column.removeprefix(_PICKED): row[column] for column in columns}


def _card_select(kind: ItemKind, access: Access, order: Order | None = None) -> Sql:
    return (
        "SELECT item.id, item.title, item.version, item.pipeline_id, item.stage_id, item.rank, item.amount,"
        f" item.amount_currency, item.amount_base, {_own(kind, 'expected_close_date')}, item.stage_since,"
        " item.created_at, item.responsible_id, person.name AS responsible_name, road.card_fields,"
        " company.id AS company_id, company.title AS company_name, contact.id AS contact_id,"
        " contact.title AS contact_name, "
        + _picked_columns(kind)
        + repeat_column(kind, "item")
        + rights_list(kind, access, "item")
        + (order.columns("item") if order else "")
        + f" FROM {kind.table} AS item"
        ' JOIN "user" AS person ON person.id = item.responsible_id JOIN pipeline AS road ON road.id = item.pipeline_id'
        f" LEFT JOIN {COMPANY.table} AS company ON company.id = item.company_id AND "
        + readable(COMPANY, access, "company")
        + _contact_join(kind)
        + readable(CONTACT, access, "contact")
        + " WHERE "
    )


def _own(kind: ItemKind, code: str) -> str:
    """A column that only some kinds have."""
    return f"item.{code}" if code in kind.by_code else f"NULL AS {code}"


def _contact_join(kind: ItemKind) -> str:
    """Brings the row `contact`, up to what must hold of it: the first of several, or the only one."""
    several = kind.by_code.get("contacts")
    if several is None or several.link is None:
        return f" LEFT JOIN {CONTACT.table} AS contact ON contact.id = item.contact_id AND "
    link = several.link
    return (
        f" LEFT JOIN {link.table} AS part ON part.{link.item} = item.id AND part.sort = 0"
        f" LEFT JOIN {CONTACT.table} AS contact ON contact.id = part.{link.value} AND "
    )


async def _cards(kind: ItemKind, access: Access, rows: Sequence[Row]) -> list[Card]:
    ids = [row["id"] for row in rows]
    planned = await next_activities(access, kind.code, ids)
    comments = await commented(kind.code, ids)
    tags = await tags_of(kind.code, ids)
    reached = any(entry.type in CHANNELS for entry in kind.standard)
    channels = await channels_of(kind.code, ids) if reached and ids else {}
    fields = await card_fields(kind, {row["id"]: decode_json(row["card_fields"]) for row in rows})
    return [
        Card(
            kind=kind,
            id=row["id"],
            title=row["title"],
            version=row["version"],
            pipeline_id=row["pipeline_id"],
            stage_id=row["stage_id"],
            rank=row["rank"],
            amount=Amount(row["amount"], row["amount_currency"]),
            amount_base=Amount(row["amount_base"], access.base_currency),
            expected_close_date=decode_date(row["expected_close_date"]) if row["expected_close_date"] else None,
            stage_since=decode_datetime(row["stage_since"]),
            created_at=decode_datetime(row["created_at"]),
            company=Named(row["company_id"], row["company_name"]) if row["company_id"] else None,
            contact=Named(row["contact_id"], row["contact_name"]) if row["contact_id"] else None,
            responsible=Named(row["responsible_id"], row["responsible_name"]),
            next_activity=planned.get(row["id"]),
            commented=comments.get(row["id"]),
            tags=tags.get(row["id"], []),
            channels=channels.get(row["id"], []),
            repeat=CardRepeat(row["repeat"]) if row["repeat"] else None,
            fields=fields.get(row["id"], []),
            picked=_picked(row),
            editable=bool(row["editable"]),
            deletable=bool(row["deletable"]),
        )
        for row in rows
    ]


async def cards_by_ids(kind: ItemKind, access: Access, ids: Iterable[int], where: Sql = TRUE) -> dict[int, Card]:
    """Cards of the readable ones among these items that also match `where` (on the row `item`)."""
    wanted = all_of([one_of("item.id", ids), readable(kind, access, "item"), where])
    rows = await fetch(_card_select(kind, access) + wanted)
    return {card.id: card for card in await _cards(kind, access, rows)}


@dataclass(frozen=True, slots=True)
class ColumnWindow:
    """A page of a column's cards with their cursors, and whether more follow."""

    cards: list[Card]
    cursors: list[str]
    more: bool


async def column_windows(
    kind: ItemKind,
    access: Access,
    stage_ids: Sequence[int],
    where: Sql,
    order: Order,
    first: int,
    after: str | None = None,
) -> dict[int, ColumnWindow]:
    """The first cards of each column (behind `after`) in their order. VALIDATION for a cursor of another order.

    Four statements, one more when the pipeline has chosen fields for its cards, and one where items have channels.
    """
    behind = order.beyond(after, "item") if after else TRUE
    parts = [
        "SELECT * FROM ("
        + _card_select(kind, access, order)
        + all_of([Sql("item.stage_id = ?", (stage_id,)), readable(kind, access, "item"), where, behind])
        + Sql(f" ORDER BY {order.sql('item')} LIMIT {first + 1}) AS column_{at}")
        for at, stage_id in enumerate(stage_ids)
    ]
    by_stage: dict[int, list[Row]] = {stage_id: [] for stage_id in stage_ids}
    for row in await fetch(joined(" UNION ALL ", parts)) if parts else []:
        by_stage[row["stage_id"]].append(row)
    ordered = {stage_id: order.sorted(rows) for stage_id, rows in by_stage.items()}
    shown = [row for rows in ordered.values() for row in rows[:first]]
    cards = {card.id: card for card in await _cards(kind, access, shown)}
    return {
        stage_id: ColumnWindow(
            [cards[row["id"]] for row in rows[:first]], [order.cursor(row) for row in rows[:first]], len(rows) > first
        )
        for stage_id, rows in ordered.items()
    }
