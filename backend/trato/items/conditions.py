"""Filters as SQL: a condition on the rows of a kind, which obeys the reader's rights wherever it leaves them (R75).

What the person may not read is no value: to them, a deal with a company out of sight has none, whatever is asked of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from trato.access.gate import Access
from trato.db.sql import FALSE, Sql, all_of, any_of, one_of
from trato.db.text import like_pattern, search_words
from trato.items import periods, rates
from trato.items.channels import normalized_channel
from trato.items.fields import CHANNELS, REFERENCES, Field, FieldType
from trato.items.filters import Condition, Filter, Group, Related
from trato.items.kinds import ItemKind, Listable, Relation
from trato.items.money import Amount
from trato.items.operators import LISTED, NEGATIVE, TEMPORAL, Op
from trato.items.periods import Clock, Span
from trato.items.records import readable
from trato.items.references import is_seen
from trato.items.relations import target
from trato.items.values import bound

_COMPARISONS = {Op.EQ: "=", Op.LT: "<", Op.LTE: "<=", Op.GT: ">", Op.GTE: ">="}


@dataclass(frozen=True, slots=True)
class _Reader:
    """Whose rights and clock decide."""

    access: Access
    clock: Clock


def compiled(kind: Listable, wanted: Filter, access: Access, alias: str, moment: datetime | None = None) -> Sql:
    """The filter as a condition on the row `alias`, with words for times meaning what they do at `moment`, or now."""
    return _made(kind, wanted, _Reader(access, Clock(moment or periods.now(), access.time_zone)), alias)


def _made(kind: Listable, wanted: Filter, reader: _Reader, alias: str) -> Sql:
    match wanted:
        case Group():
            return (all_of if wanted.every else any_of)([_made(kind, part, reader, alias) for part in wanted.parts])
        case Related():
            return _of_related(wanted, reader, alias)
    if wanted.field.type in CHANNELS:
        return _of_channels(kind, wanted, alias)
    if wanted.field.link is not None:
        return _of_link(wanted, reader.access, alias)
    if wanted.field.type in REFERENCES:
        return _of_reference(wanted, reader.access, alias)
    return _of_value(wanted, reader, alias)


def _of_related(wanted: Related, reader: _Reader, alias: str) -> Sql:
    kind, there = target(wanted.relation), f"{alias}_{wanted.relation.code}"
    joins = Sql(wanted.relation.joins.format(t=alias, r=there))
    living, matching = _living(wanted.relation, kind, reader.access, there), _made(kind, wanted.part, reader, there)
    return _exists(kind.table, there, [joins, living, matching], wanted.negated)


def _living(relation: Relation, kind: ItemKind, access: Access, alias: str) -> Sql:
    return Sql(f"{alias}.deleted_at IS NULL") if relation.inherited else readable(kind, access, alias)


def leads_to(path: Sequence[Relation], access: Access, alias: str, end: Callable[[str], Sql]) -> Sql:
    """Condition: the row `alias` leads, through what the person may read, to the end of the path, where `end` holds."""
    relation, kind, there = path[0], target(path[0]), f"{alias}_{path[0].code}"
    joins = Sql(relation.joins.format(t=alias, r=there))
    if len(path) == 1:
        return _exists(kind.table, there, [joins, end(there)])
    return _exists(
        kind.table, there, [joins, _living(relation, kind, access, there), leads_to(path[1:], access, there, end)]
    )


def _exists(table: str, alias: str, conditions: Sequence[Sql], negated: bool = False) -> Sql:
    head = f"{'NOT ' if negated else ''}EXISTS (SELECT 1 FROM {table} AS {alias} WHERE "
    return head + all_of(conditions) + ")"


def _of_value(wanted: Condition, reader: _Reader, alias: str) -> Sql:
    value = wanted.field.sql(alias)
    match wanted.op:
        case Op.EMPTY:
            return Sql(f"{value} IS NULL")
        case Op.NOT_EMPTY:
            return Sql(f"{value} IS NOT NULL")
        case Op.CONTAINS:
            return Sql(f"{wanted.field.folded_sql(alias)} LIKE ? ESCAPE '\\'", (like_pattern(wanted.values[0]),))
    if wanted.op in (Op.NE, Op.NOT_IN):
        equal = _of_value(Condition(wanted.field, Op.IN, wanted.values), reader, alias)
        return any_of([Sql(f"{value} IS NULL"), "NOT " + equal.wrapped()])
    if wanted.field.type in TEMPORAL:
        return _of_spans(value, wanted.op, [one.span(reader.clock) for one in wanted.values])
    if wanted.field.type is FieldType.MONEY:
        return _of_amounts(wanted, reader.access.base_currency, alias)
    values = tuple(bound(one) for one in wanted.values)
    if wanted.op is Op.IN:
        return one_of(value, values)
    if wanted.op is Op.BETWEEN:
        return Sql(f"{value} BETWEEN ? AND ?", values)
    return Sql(f"{value} {_COMPARISONS[wanted.op]} ?", values)


def _of_amounts(wanted: Condition, base_currency: str, alias: str) -> Sql:
    if wanted.op is Op.BETWEEN:
        least, most = wanted.values
        return all_of(_of_amount(wanted.field, *end, base_currency, alias) for end in ((">=", least), ("<=", most)))
    sign = _COMPARISONS[Op.EQ if wanted.op is Op.IN else wanted.op]
    return any_of([_of_amount(wanted.field, sign, amount, base_currency, alias) for amount in wanted.values])


def _of_amount(entry: Field, sign: str, amount: Amount, base_currency: str, alias: str) -> Sql:
    """What is in the amount's currency is compared with it, all else by what both are worth in the base currency (R13).

    Its own worth is that of today; what was 100 USD when it was saved stays 100 USD, whatever that was worth.
    """
    worth = entry.sql(alias)
    if amount.currency == base_currency:
        return Sql(f"{worth} {sign} ?", (amount.minor,))
    minor, currency = entry.amount_sql(alias)
    found = [Sql(f"{currency} = ? AND {minor} {sign} ?", (amount.currency, amount.minor))]
    today = rates.known().worth(amount)
    if today is not None:  # else the currency has gone since the filter was made, and nothing is in it
        found.append(Sql(f"{currency} <> ? AND {worth} {sign} ?", (amount.currency, today.minor)))
    return any_of(found)


def _of_spans(value: str, op: Op, spans: Sequence[Span]) -> Sql:
    """To equal a span is to lie in it, to be less is to lie before all of it."""
    match op:
        case Op.LT:
            return Sql(f"{value} < ?", (bound(spans[0].begin),))
        case Op.LTE:
            return Sql(f"{value} < ?", (bound(spans[0].end),))
        case Op.GT:
            return Sql(f"{value} >= ?", (bound(spans[0].end),))
        case Op.GTE:
            return Sql(f"{value} >= ?", (bound(spans[0].begin),))
    ranges = [Span(spans[0].begin, spans[-1].end)] if op is Op.BETWEEN else spans
    return any_of([Sql(f"{value} >= ? AND {value} < ?", (bound(one.begin), bound(one.end))) for one in ranges])


def _of_reference(wanted: Condition, access: Access, alias: str) -> Sql:
    value = wanted.field.sql(alias)
    if wanted.op is Op.CONTAINS:
        return _label_contains(wanted.field, alias, wanted.values[0])
    parts = [Sql(f"{value} IS NOT NULL"), is_seen(wanted.field.type, access, value)]
    if wanted.values or wanted.op in LISTED:
        parts.insert(1, one_of(value, wanted.values))
    return ("NOT " if wanted.op in NEGATIVE else "") + all_of(parts).wrapped()


def _label_contains(entry: Field, alias: str, text: str) -> Sql:
    return Sql(f"{entry.label_sql(alias, 'folded_label')} LIKE ? ESCAPE '\\'", (like_pattern(text),))


def _of_link(wanted: Condition, access: Access, alias: str) -> Sql:
    link = wanted.field.link
    assert link is not None
    parts = [Sql(f"linked.{link.item} = {alias}.id"), is_seen(wanted.field.type, access, f"linked.{link.value}")]
    if link.condition:
        parts.append(Sql(f"linked.{link.condition}"))
    if wanted.op is Op.HAS_ALL:
        each = [[*parts, Sql(f"linked.{link.value} = ?", (value,))] for value in dict.fromkeys(wanted.values)]
        return all_of([_exists(link.table, "linked", one) for one in each])
    if wanted.values or wanted.op in LISTED:
        parts.append(one_of(f"linked.{link.value}", wanted.values))
    return _exists(link.table, "linked", parts, wanted.op in NEGATIVE)


def _of_channels(kind: Listable, wanted: Condition, alias: str) -> Sql:
    own = (kind.code, wanted.field.type.value)
    parts = [Sql(f"linked.item_id = {alias}.id AND linked.item_kind = ? AND linked.kind = ?", own)]
    if wanted.op is Op.CONTAINS:
        parts.append(Sql("linked.normalized LIKE ? ESCAPE '\\'", (like_pattern(wanted.values[0]),)))
    elif wanted.op in LISTED and not wanted.values:
        parts.append(FALSE)
    elif wanted.values:
        meant = [normalized_channel(wanted.field.type, value) or value for value in wanted.values]
        parts.append(any_of([one_of("linked.normalized", meant), one_of("linked.value", wanted.values)]))
    return _exists("item_channel", "linked", parts, wanted.op in NEGATIVE)


def searched(alias: str, search: str | None) -> Sequence[Sql]:
    """Conditions of a text search on an item's row: every word is found somewhere in it (accents and case ignored)."""
    found = f"{alias}.search_text LIKE ? ESCAPE '\\'"
    return [Sql(found, (like_pattern(word),)) for word in search_words(search)]
