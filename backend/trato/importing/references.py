"""Finds the records that cells name: companies, contacts and users by name, address or origin, many rows at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress

from trato.access.gate import Access
from trato.access.levels import Flag
from trato.companies.kind import COMPANY
from trato.contacts.kind import CONTACT
from trato.db.fields import encode_bool
from trato.db.sql import Sql, all_of, fetch, one_of
from trato.db.text import NAME_LENGTH, fold, name_key
from trato.deals.kind import DEAL
from trato.errors import FieldError, TratoError
from trato.importing.maps import By, FieldSource, ImportMap, Unknown
from trato.importing.rows import ImportRow, whole_name
from trato.importing.targets import USERS
from trato.items.fields import REFERENCES, FieldType
from trato.items.kinds import ItemKind
from trato.items.records import readable
from trato.items.references import selectable
from trato.items.values import Values, clean
from trato.items.writing import Draft, create_many
from trato.live.operations import Operation
from trato.own_companies.queries import list_own_companies
from trato.pick_lists.lists import LISTS
from trato.pick_lists.sources import Bringer, with_source
from trato.pick_lists.spans import meant
from trato.pipelines.queries import PipelineRecord
from trato.tags.actions import ensure_tags
from trato.tags.queries import tags_named
from trato.tags.rules import is_name

Found = dict[str, list[int]]
"""Ids by the key under which a cell's text looks them up; several mean that the text is ambiguous."""

_KINDS: dict[FieldType, ItemKind] = {
    FieldType.COMPANY: COMPANY,
    FieldType.CONTACT: CONTACT,
    FieldType.DEAL: DEAL,
}


async def resolve(plan: ImportMap, access: Access, rows: Sequence[ImportRow], pipeline: PipelineRecord | None) -> None:
    """Turn the `names` of the rows into ids in `given`, with one query a field; unknown and ambiguous ones are faults.

    What the person may not see is as unknown as what isn't there (R75). What is to be made stands in `missing` then.
    """
    for source in plan.sources:
        entry = source.field
        if entry.type not in REFERENCES:
            continue
        texts = {text for row in rows for text in row.names.get(entry.code, ())}
        texts |= {row.whole[entry.code] for row in rows if entry.code in row.whole}
        if source.default is not None and source.unknown is Unknown.EMPTY:
            texts.add(source.default)
        if entry.type is FieldType.STAGE:
            assert pipeline is not None
            found: Found = {fold(stage.name): [stage.id] for stage in pipeline.stages}
        else:
            found = await _found(source, access, texts) if texts else {}
        for row in rows:
            if entry.code in row.names:
                _settle_names(row, source, found)
                _fill(row, source, found)


def _settle_names(row: ImportRow, source: FieldSource, found: Found) -> None:
    """Take a cell for one name when it is one, and the default where unknown names are left out and none is known."""
    code, texts = source.field.code, row.names[source.field.code]
    if code in row.whole and _key(source, row.whole[code]) in found:
        row.names[code] = [row.whole[code]]
        return
    if source.default and source.unknown is Unknown.EMPTY and not any(_key(source, text) in found for text in texts):
        row.names[code] = [source.default]
        row.assumed.add(code)


def _fill(row: ImportRow, source: FieldSource, found: Found) -> None:
    entry = source.field
    ids = []
    for text in row.names[entry.code]:
        matching = found.get(_key(source, text), [])
        if len(matching) == 1:
            ids += matching
        elif matching:
            message = f"{entry.label}: there are {len(matching)} called “{text}”."
            row.faults.append(FieldError(entry.name, "AMBIGUOUS", message))
        elif source.unknown is Unknown.CREATE:
            row.missing.setdefault(entry.code, []).append(text)
        elif source.unknown is Unknown.ERROR:
            row.faults.append(FieldError(entry.name, "UNKNOWN", f"{entry.label}: there is no “{text}”."))
    if entry.multiple:
        row.given[entry.code] = list(dict.fromkeys(ids))
    else:
        row.given[entry.code] = ids[0] if ids else None


def _key(source: FieldSource, text: str) -> str:
    if source.by is By.ORIGIN:
        return text
    if source.by is By.EMAIL:
        return text.lower()
    return name_key(text) if source.field.type in _KINDS else fold(text)[:NAME_LENGTH]


async def _found(source: FieldSource, access: Access, texts: Iterable[str]) -> Found:
    if source.field.type is FieldType.PICK_LIST:
        return await _values(source, texts)
    if source.field.type is FieldType.TAG:
        return await _tags(source, access, texts)
    if source.field.type is FieldType.MY_COMPANY:
        return await _own_companies(source)
    kind = _KINDS.get(source.field.type)
    keys = {_key(source, text) for text in texts}
    table = kind.table if kind else '"user"'
    allowed = readable(kind, access, "named") if kind else Sql("named.is_active = ?", (encode_bool(True),))
    tables, column = Sql(f"{table} AS named"), "named.email" if source.by is By.EMAIL else "named.sort_name"
    if source.by is By.ORIGIN:
        column = "origin.external_id"
        tables += Sql(
            " JOIN origin_ref AS origin ON origin.item_id = named.id AND origin.item_kind = ? AND origin.system = ?",
            (kind.code if kind else USERS.code, source.system),
        )
    conditions = all_of([one_of(column, keys), allowed])
    rows = await fetch(f"SELECT {column} AS name, named.id FROM " + tables + " WHERE " + conditions)
    found: Found = {}
    for row in rows:
        found.setdefault(row["name"], []).append(row["id"])
    return found


async def _own_companies(source: FieldSource) -> Found:
    found: Found = {}
    for company in await list_own_companies():
        if company.is_active:
            found.setdefault(_key(source, company.legal_name), []).append(company.id)
    return found


async def make_missing(
    plan: ImportMap, op: Operation, access: Access, rows: Sequence[ImportRow]
) -> tuple[set[tuple[str, str]], list[Values]]:
    """Make the companies and contacts that rows name and that are not there, each once; kind and name of those.

    And for each row the fields that refer to them. What was made of the same file meanwhile is found again.
    """
    made: set[tuple[str, str]] = set()
    completed: list[Values] = [{} for _ in rows]
    for source in plan.sources:
        entry = source.field
        texts = {text for row in rows for text in row.missing.get(entry.code, ())}
        if not texts:
            continue
        known = {key: ids[0] for key, ids in (await _found(source, access, texts)).items()}
        new = {_key(source, text): text for text in sorted(texts) if _key(source, text) not in known}
        kind = _KINDS[entry.type]
        if new:
            named = [_new(kind, access, text) for text in new.values()]
            drafts = [Draft(values) for values in await with_source(kind, Bringer.IMPORT, named)]
            known |= dict(zip(new, await create_many(kind, op, access, drafts), strict=True))
            made |= {(kind.code, key) for key in new}
        for row, values in zip(rows, completed, strict=True):
            if ids := [known[_key(source, text)] for text in row.missing.get(entry.code, ())]:
                there = row.given[entry.code]
                values[entry.code] = list(dict.fromkeys([*there, *ids])) if entry.multiple else ids[0]
    return made, completed


def _new(kind: ItemKind, access: Access, name: str) -> Values:
    """What is known of a record that a cell only names."""
    given = whole_name(name) if kind is CONTACT else {"title": name}
    return clean(kind, given, creating=True, base_currency=access.base_currency, path="")


async def _values(source: FieldSource, texts: Iterable[str]) -> Found:
    """The values of a pick list by their labels; in a list of spans, also by a number that lies in one."""
    keys = {_key(source, text): text for text in texts}
    code = source.field.pick_list
    of_spans = code in LISTS and LISTS[code].spans
    wanted = all_of([selectable(code, "named"), *([] if of_spans else [one_of("named.folded_label", keys)])])
    rows = await fetch("SELECT named.label, named.folded_label, named.id FROM pick_list_item AS named WHERE " + wanted)
    found = {row["folded_label"]: [row["id"]] for row in rows}
    if of_spans:
        labels = {row["label"]: row["id"] for row in rows}
        spanned = {key: meant(text, labels) for key, text in keys.items() if key not in found}
        found |= {key: [item_id] for key, item_id in spanned.items() if item_id is not None}
    return found


async def _tags(source: FieldSource, access: Access, texts: Iterable[str]) -> Found:
    """Tags by their names; those that aren't there are made, unless unknown ones are to be left out (R113)."""
    if source.unknown is Unknown.ERROR and access.may(Flag.NEW_TAGS):
        with suppress(TratoError):  # one that is no name, or one too many, is the fault of its rows alone
            ids = await ensure_tags(access, [text for text in texts if is_name(text)])
            return {_key(source, text): [tag_id] for text, tag_id in ids.items()}
    return {folded: [tag.id] for folded, tag in (await tags_named(texts)).items()}
