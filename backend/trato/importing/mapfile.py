"""Reads a map from a TOML file; a wrong one is refused by the name of the key at fault. All that a map may say:

kind = "deals"                # users, companies, contacts, leads or deals
system = "old-crm"            # where the records come from; with `origin` it finds them again
origin = "id"                 # the column with a row's id there, or several: ["branch", "id"]; or else `match`
file = "deals.csv"            # for `trato import all`: the file's name in its folder
encoding = "cp1250"           # detected when left out; so is
delimiter = ";"
sheet = "2024"                # of a workbook; its first that holds anything when left out
header = false                # when the first row is one like the others
numbered = true               # columns are named by their place: "1", "2"; so they are without a header
decimal_mark = ","            # "." when left out
date_format = "%d.%m.%Y"      # or "DMY", "MDY", "YMD" with any signs between; ISO 8601 when left out
time_zone = "Europe/Madrid"   # of times without one; UTC when left out. A mere day means its noon
email_domain = "x.test"       # users without an address get one there, made from their name

[fields]                      # by the names of `fields(kind:)`; users have name, email, locale, timeZone, accessLevel
title = "Name"                # a column, or a table with `column`, `columns` or a constant `value`, and
description = { columns = ["Note", "Hint"], join = "; " }    # texts
phones = { columns = ["Tel 1", "Tel 2"], split = "," }       # lists; of phones, addresses and sites with
                              # labels = ["work", "mobile"], one a column, or labelled_by = "Kinds of phones", a column
source = { column = "From", default = "Fair" }     # what new records have where the cell is empty or, with
                              # unknown = "empty", names what isn't there
amount = { column = "Value", multiply = 1000, currency = "Currency" }  # numbers; amounts in a currency
createdAt = { column = "Made", date_format = "%Y%m%d" }      # dates and times
company = { column = "Customer", by = "origin", system = "erp", unknown = "empty" }    # references: by name
                              # when left out, else by origin or (users) email; unknown ones fail the row, or
                              # (companies, contacts, by name) are made: "create"
[match]                       # instead of `system` and `origin`: rows whose record is there already
by = "emails"                 # as known by a field: title, a channel, a text that administrators have added,
rule = "skip"                 # or id, with `column`. "replace" writes what the row says, "merge" what is missing
[translate.Name]              # by column: what stands in a cell = what is meant
"technolgy" = "technology"

[pipeline]                    # where leads or deals go; the default pipeline when left out
name = "History"              # or id = 3
[[pipeline.stages]]           # with which one of deals is made when missing: in progress, one success, failures
name = "Talking"              # and color = "#3b82f6", semantics = "IN_PROGRESS", probability = 40
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from trato.accounts.checks import checked_time_zone
from trato.db.names import LONGEST_NAME
from trato.errors import TratoError, invalid
from trato.importing.layout import DELIMITERS
from trato.importing.maps import By, DateOrder, FieldSource, ImportMap, Match, PipelinePlan, Rule, Unknown
from trato.importing.sections import Section, wrong
from trato.importing.sheet import Reading
from trato.importing.targets import TARGETS, Target
from trato.items.fields import CHANNELS, REFERENCES, Field, FieldType
from trato.pipelines import rules
from trato.pipelines.queries import Semantics
from trato.pipelines.rules import StageDraft
from trato.staged.kinds import BY_CODE

LONGEST_SYSTEM = 50
MADE_BY_NAME = (FieldType.COMPANY, FieldType.CONTACT)
_TEXTS = (FieldType.STRING, FieldType.TEXT, FieldType.ADDRESS)
_SUITS: dict[str, Callable[[Field], bool]] = {  # the options that only some fields have
    "join": lambda entry: entry.type in _TEXTS,
    "split": lambda entry: entry.multiple,
    "date_format": lambda entry: entry.type in (FieldType.DATE, FieldType.DATETIME),
    "multiply": lambda entry: entry.type in (FieldType.INTEGER, FieldType.NUMBER, FieldType.MONEY),
    "currency": lambda entry: entry.type is FieldType.MONEY,
    "labels": lambda entry: entry.type in CHANNELS,
    "labelled_by": lambda entry: entry.type in CHANNELS,
    "by": lambda entry: entry.type in REFERENCES,
    "system": lambda entry: entry.type in REFERENCES,
    "unknown": lambda entry: entry.type in REFERENCES,
}
_COLORS = {Semantics.IN_PROGRESS: "#3b82f6", Semantics.SUCCESS: "#2e9e5b", Semantics.FAILURE: "#a3494c"}


def read_map(path: Path) -> ImportMap:
    """The map in a file. VALIDATION: UNREADABLE, MALFORMED, or BAD_MAP with the key as its field."""
    return parse_map(given_map(path))


def given_map(path: Path) -> dict[str, Any]:
    """What a map file says, unchecked. VALIDATION: UNREADABLE, MALFORMED."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise invalid("map", "UNREADABLE", f"{path} can't be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise invalid("map", "MALFORMED", f"{path} is not TOML: {error}.") from None


def parse_map(given: Mapping[str, Any]) -> ImportMap:
    """The map in parsed TOML or JSON. VALIDATION BAD_MAP names the key at fault."""
    top = Section("", given)
    name = top.choice("kind", TARGETS)
    target = TARGETS[name]
    match = _match(top, target)
    system = "" if match else top.text("system", longest=LONGEST_SYSTEM)
    date_format = _date_format(top)
    has_header = top.flag("header", default=True)
    parsed = ImportMap(
        target=target,
        system=system,
        origin=() if match else top.texts("origin"),
        match=match,
        sources=_sources(top, target, system, date_format),
        translations=_translations(top),
        file=top.optional_text("file"),
        reading=Reading(
            encoding=top.optional_text("encoding"),
            delimiter=top.choice("delimiter", DELIMITERS) if "delimiter" in top else None,
            sheet=top.optional_text("sheet"),
            has_header=has_header,
            decimal_mark=top.choice("decimal_mark", [".", ","], "."),
        ),
        numbered=top.flag("numbered", default=not has_header),
        time_zone=_time_zone(top),
        email_domain=top.optional_text("email_domain") if name == "users" else None,
        pipeline=_pipeline(top) if target.code in BY_CODE else None,
    )
    if not parsed.origin and match is None:
        raise wrong("origin", "is missing: name the column with the id that a row has in its system")
    top.finish()
    return parsed


def _sources(top: Section, target: Target, system: str, date_format: str | None) -> tuple[FieldSource, ...]:
    section = top.section("fields")
    if section is None:
        raise wrong("fields", "is missing")
    sources = []
    for name in section:
        entry = target.named(name)
        if entry is None:
            known = ", ".join(target.fields)
            raise wrong(section.key(name), f"is no field of a {target.label.lower()}; there are {known}")
        sources.append(_source(section, name, entry, system, date_format))
    filled = {source.field.code for source in sources}
    for name, entry in target.fields.items():
        if entry.required and entry.default is None and entry.code not in filled:
            raise wrong(section.key(name), "is missing: the field is required")
    return tuple(sources)


def _source(section: Section, name: str, entry: Field, system: str, date_format: str | None) -> FieldSource:
    if isinstance(section.value(name), str):
        return FieldSource(entry, section.texts(name), date_format=date_format, system=system)
    given = section.section(name)
    assert given is not None
    for option, suits in _SUITS.items():
        if option in given and not suits(entry):
            raise wrong(given.key(option), f"has no meaning for the field {name}")
    source = FieldSource(
        entry,
        columns=(*given.texts("column"), *given.texts("columns")),
        value=given.optional_text("value"),
        join=given.optional_text("join") or " ",
        split=given.optional_text("split"),
        date_format=_date_format(given) or date_format,
        multiply=given.number("multiply", 1),
        default=given.optional_text("default"),
        currency=given.optional_text("currency"),
        labels=given.texts("labels", or_empty=True),
        labelled_by=given.optional_text("labelled_by"),
        by=By(given.choice("by", _ways(entry), By.NAME)),
        system=given.optional_text("system") or system,
        unknown=Unknown(given.choice("unknown", Unknown, Unknown.ERROR)),
    )
    given.finish()
    if bool(source.columns) == bool(source.value) and not (source.default and not source.value):
        raise wrong(section.key(name), "must have either a column (or columns) or a value")
    if source.labels and len(source.labels) != len(source.columns):
        raise wrong(given.key("labels"), "must be as many as the columns")
    if len(source.columns) > 1 and not entry.multiple and entry.type not in _TEXTS:
        raise wrong(given.key("columns"), "must be one column: only texts and lists take several")
    if source.unknown is Unknown.CREATE and (entry.type not in MADE_BY_NAME or source.by is not By.NAME):
        raise wrong(given.key("unknown"), "can't be 'create' here: only companies and contacts are made, by name")
    return source


def _match(top: Section, target: Target) -> Match | None:
    section = top.section("match")
    if section is None:
        return None
    if "origin" in top or "system" in top:
        raise wrong("match", "has no meaning beside `system` and `origin`, which find records again")
    by = target.keys.get(section.choice("by", target.keys))
    assert by is not None
    found = Match(Rule(section.choice("rule", Rule)), by, section.optional_text("column"))
    section.finish()
    if (found.column is not None) is not (by.code == "id"):
        raise wrong("match.column", "must be given when records are found by their number, and only then")
    return found


_BY_NAME_ALONE = (FieldType.STAGE, FieldType.PICK_LIST, FieldType.TAG, FieldType.MY_COMPANY)


def _ways(entry: Field) -> tuple[By, ...]:
    if entry.type is FieldType.USER:
        return (By.NAME, By.EMAIL, By.ORIGIN)
    return (By.NAME,) if entry.type in _BY_NAME_ALONE else (By.NAME, By.ORIGIN)


def _date_format(section: Section) -> str | None:
    form = section.optional_text("date_format")
    if form is None or form in set(DateOrder):
        return form
    try:
        moment = datetime(2031, 10, 26)
        readable = datetime.strptime(moment.strftime(form), form).date() == moment.date()
    except ValueError:
        readable = False
    if not readable:
        raise wrong(section.key("date_format"), "must name day, month and year, such as %d.%m.%Y")
    return form


def _translations(top: Section) -> dict[str, dict[str, str]]:
    section = top.section("translate")
    found: dict[str, dict[str, str]] = {}
    for column in section or ():
        assert section is not None
        pairs = section.section(column)
        assert pairs is not None
        texts = {said: pairs.value(said) for said in pairs}
        for said, meant in texts.items():
            if not isinstance(meant, str):
                raise wrong(pairs.key(said), "must be a text")
        found[column] = texts
    return found


def _time_zone(top: Section) -> ZoneInfo:
    name = top.optional_text("time_zone") or "UTC"
    try:
        return ZoneInfo(checked_time_zone(name, "time_zone"))
    except TratoError as error:
        raise wrong("time_zone", f"is wrong: {error.message.rstrip('.')}") from None


def _pipeline(top: Section) -> PipelinePlan | None:
    section = top.section("pipeline")
    if section is None:
        return None
    if "id" in section:
        number = section.number("id", 0)
        section.finish()
        return PipelinePlan(id=int(number))
    name = section.text("name", longest=LONGEST_NAME)
    drafts = [_stage(given) for given in section.sections("stages")]
    section.finish()
    try:
        return PipelinePlan(name, stages=tuple(rules.new_stages(drafts)) if drafts else ())
    except TratoError as error:
        raise wrong("pipeline.stages", f"can't be made: {error.message.rstrip('.')}") from None


def _stage(given: Section) -> StageDraft:
    semantics = Semantics(given.choice("semantics", Semantics, Semantics.IN_PROGRESS))
    draft = StageDraft(
        name=given.text("name"),
        color=given.optional_text("color") or _COLORS[semantics],
        semantics=semantics,
        probability=int(given.number("probability", 0)),
    )
    given.finish()
    return draft
