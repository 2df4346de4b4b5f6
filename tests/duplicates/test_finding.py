"""What may be there already (R30): found while it is typed and beside records, as far as one may read."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from graph_client import Client, counted_statements
from house import House
from trato.access.levels import ObjectKind
from trato.db.database import dialect
from trato.db.migration_files import MIGRATIONS
from trato.db.sql import Sql, execute
from trato.db.statements import split_statements
from trato.duplicates.matching import matching_fields
from trato.items.fields import CHANNELS
from trato.items.kinds import DESCRIBED

FIND = """query ($kind: ItemKind!, $criteria: [MatchInput!]!, $first: Int! = 5) {
  findDuplicates(kind: $kind, criteria: $criteria, first: $first) { fields item { title } } }"""
BESIDE = 'query ($numbers: JSON!) { contacts(filter: {field: "id", op: IN, value: $numbers}) { nodes { title duplicates { fields item { title } } } } }'


async def found(client: Client, kind: str, first: int = 5, **criteria: list[str]) -> list[tuple[str, list[str]]]:
    """What is found: titles, and the fields that are alike."""
    asked = [{"field": field, "values": values} for field, values in criteria.items()]
    told = await client.run(FIND, kind=kind, criteria=asked, first=first)
    return [(one["item"]["title"], one["fields"]) for one in told]


async def migrate_again(name: str, start: str) -> None:
    """Run those statements of a migration once more that begin so."""
    stem = next(path.stem for path in (MIGRATIONS / dialect().value).glob(f"*_{name}.py"))
    migration = import_module(f"trato.db.migrations.{dialect().value}.{stem}")
    for statement in split_statements(await migration.upgrade(None)):
        if start in statement:
            await execute(Sql(statement))


async def test_spelling_hides_nothing(house: House) -> None:
    given = {"phones": [{"value": "+34 600-111-222"}], "emails": [{"value": "Ana.Garcia@Example.org"}]}
    await house.contact(firstName="Ana  María", lastName="García Łódź", **given)
    await house.contact(firstName="Ana", lastName="Other", phones=[{"value": "600111222"}])
    await house.company(title="ACME   Ibérica, S.L.", phones=[{"value": "0034 600 111 222"}])

    same = "Ana  María García Łódź"
    assert await found(house.ada, "CONTACT", phones=["0034600111222"]) == [(same, ["phones"])]
    assert await found(house.ada, "CONTACT", emails=["ana.garcia@EXAMPLE.ORG"]) == [(same, ["emails"])]
    assert await found(house.ada, "CONTACT", title=["ana maria  GARCIA LODZ "]) == [(same, ["title"])]
    assert await found(house.ada, "COMPANY", title=["acme iberica, s.l."]) == [("ACME   Ibérica, S.L.", ["title"])]
    everything = {"title": [same], "phones": ["600 11 12 22", "+34600111222"], "emails": ["half@"]}
    assert await found(house.ada, "CONTACT", **everything) == [(same, ["title", "phones"]), ("Ana Other", ["phones"])]
    assert await found(house.ada, "CONTACT", first=1, **everything) == [(same, ["title", "phones"])]
    assert await found(house.ada, "CONTACT", title=["  "], phones=["60"], emails=[]) == []


async def test_only_what_one_may_read_is_found(house: House) -> None:
    mail = {"emails": [{"value": "same@example.org"}]}
    hidden = await house.contact(lastName="Hidden", **mail)
    own = await house.contact(house.olga, lastName="Own", **mail)
    gone = await house.contact(lastName="Gone", **mail)
    await house.ada.run("mutation ($id: ID!) { deleteContacts(ids: [$id]) { deletedIds } }", id=gone["id"])
    for client, expected in ((house.ada, {"Hidden", "Own"}), (house.olga, {"Own"}), (house.nora, set())):
        assert {title for title, _ in await found(client, "CONTACT", emails=["same@example.org"])} == expected
    asked = {"kind": "CONTACT", "criteria": [{"field": "emails", "values": ["same@example.org"]}]}
    assert (await house.nobody.refused(FIND, **asked)).code == "UNAUTHENTICATED"

    told = await house.ada.run(BESIDE, numbers=[hidden["number"], own["number"]])
    assert {one["title"]: [other["item"]["title"] for other in one["duplicates"]] for one in told["nodes"]} == {
        "Hidden": ["Own"],
        "Own": ["Hidden"],
    }
    (alone,) = (await house.olga.run(BESIDE, numbers=[hidden["number"], own["number"]]))["nodes"]
    assert alone == {"title": "Own", "duplicates": []}


async def test_a_new_record_tells_whom_it_resembles(house: House) -> None:
    await house.contact(firstName="Ana", lastName="García", phones=[{"value": "+34600111222"}])
    create = """mutation ($input: ContactInput!) { createContact(input: $input) {
      contact { duplicates { fields item { id title } } } } }"""
    made = await house.ada.run(create, input={"lastName": "ana garcia", "phones": [{"value": "0034 600111222"}]})
    (one,) = made["contact"]["duplicates"]
    assert (one["item"]["title"], one["fields"]) == ("Ana García", ["title", "phones"])


async def test_what_is_asked_amiss_is_named(house: House) -> None:
    def asked(*criteria: dict[str, Any], kind: str = "CONTACT") -> dict[str, Any]:
        return {"kind": kind, "criteria": list(criteria)}

    title = {"field": "title", "values": ["A"]}
    for arguments, path, code in (
        (asked(title, kind="DEAL"), "kind", "NOT_MATCHED"),
        (asked({"field": "post", "values": ["A"]}), "criteria[0].field", "NOT_MATCHED"),
        (asked(title, {"field": "nothing", "values": []}), "criteria[1].field", "UNKNOWN_FIELD"),
        (asked(title, title), "criteria[1].field", "DUPLICATE"),
        (asked({"field": "title", "values": ["A", "x" * 256]}), "criteria[0].values[1]", "TOO_LONG"),
        (asked({"field": "emails", "values": ["a@b.de"] * 51}), "criteria[0].values", "TOO_MANY"),
    ):
        refusal = await house.ada.refused(FIND, **arguments)
        assert (refusal.code, refusal.fields) == ("VALIDATION", {path: code})


async def test_the_fields_say_by_which_of_them_duplicates_are_found(house: House) -> None:
    for kind in (ObjectKind.CONTACT, ObjectKind.COMPANY, ObjectKind.DEAL):
        fields = await house.ada.run(f"{{ fields(kind: {kind.name}) {{ code matchesDuplicates }} }}")
        told = {one["code"] for one in fields if one["matchesDuplicates"]}
        assert told == (
            set() if kind is ObjectKind.DEAL else {entry.name for entry in matching_fields(DESCRIBED[kind])}
        )


def test_each_text_that_tells_has_a_folded_column_with_an_index() -> None:
    for kind in DESCRIBED.values():
        for entry in (kind.by_code[code] for code in kind.matched_by):
            if entry.type not in CHANNELS:
                assert kind.model._meta.fields_map[entry.folded_column or ""].index, entry.label


async def test_few_statements_find_among_many(house: House) -> None:
    """However many there are and are alike; each way in is an index's."""
    people = [
        await house.contact(firstName="Ana", lastName="García", emails=[{"value": f"a{n}@b.de"}]) for n in range(25)
    ]
    with counted_statements() as statements:
        assert len(await found(house.olga, "CONTACT", title=["Ana García"], emails=["a1@b.de"])) == 0
        told = await house.ada.run(BESIDE, numbers=[one["number"] for one in people])
    assert {len(one["duplicates"]) for one in told["nodes"]} == {20}
    assert len(statements) <= 6, statements


async def test_names_of_before_are_found_too(house: House) -> None:
    """What the migration has written of those whose names were ordered with all their spaces."""
    await house.company(title="Acme   Two  ")
    await execute(Sql("UPDATE company SET sort_name = ? WHERE title = ?", ("acme   two", "Acme   Two")))
    await migrate_again("names_with_single_spaces", 'UPDATE "company"')
    assert await found(house.ada, "COMPANY", title=["ACME TWO"]) == [("Acme   Two", ["title"])]
