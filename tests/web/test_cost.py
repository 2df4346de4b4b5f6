"""The cost of operations (R2): page sizes multiply wherever they come from, and what the browser asks lies far below."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, get_introspection_query, get_named_type, parse

from house import House
from served import Site, Visitor, enter
from trato.accounts.models import User
from trato.graph.cost import FROM_THE_END, MAX_COST, PAGE_SIZE, SIZES, UNPAGED, Pricing, paged_lists
from trato.graph.documents import Prepared, PreparedDocuments
from trato.graph.schema import schema

pytestmark = pytest.mark.any_database

CORE = schema._schema
FRONT_END = Path(__file__).parents[2] / "frontend" / "src"
LARGEST_PAGE = 100

FOUR_LEVELS = """query ($n: Int! = 100, $id: ID!) {
  company(id: $id) { contacts(first: $n) { nodes { deals(first: $n) { nodes { activities(first: $n) { nodes { id } } } } } } }
}"""
FIVE_LEVELS = """query ($n: Int!) {
  companies(first: $n) { nodes { contacts(first: $n) { nodes { deals(first: $n) { nodes {
    contacts(first: $n) { nodes { id } } } } } } } }
}"""


def cost(document: str, variables: dict[str, Any] | None = None) -> int:
    """The cost of the only operation of a valid document."""
    prepared = Prepared(CORE, document)
    assert prepared.faults(may_explore=True) == []
    (operation,) = prepared.operations
    return prepared.price(operation).with_variables(variables or {})


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ("{ __typename }", 0),
        ("{ me { isAdmin timeZone } }", 1),
        ("{ me { user { name } } }", 2),
        ("{ companies { totalCount } }", 1),
        ("{ companies { nodes { id } } }", 1 + 50),
        ("{ companies(first: 20) { nodes { id } } }", 1 + 20),
        ("{ companies(first: 20) { pageInfo { hasNextPage } nodes { id } } }", 1 + 1 + 20),
        ("{ companies(first: 20) { edges { cursor node { id } } } }", 1 + 20 * 2),
        ("{ a: companies(first: 20) { nodes { id } } b: companies(first: 30) { nodes { id } } }", 1 + 20 + 1 + 30),
        ("{ companies(first: 20) { nodes { contacts(first: 30) { nodes { id } } } } }", 1 + 20 * (1 + 1 + 30)),
        ("{ companies(first: 20) { nodes { contacts { nodes { id } } } } }", 1 + 20 * (1 + 1 + 50)),
        ("{ companies(first: 20) { nodes { phones { value } } } }", 1 + 20 * (1 + UNPAGED)),
        ("{ companies(first: 20) { ...F } } fragment F on CompanyConnection { nodes { id } }", 1 + 20),
        ("{ companies(first: 20) { ... on CompanyConnection { nodes { ... { id } } } } }", 1 + 20),
        ("{ companies(first: 0) { nodes { id } } }", 1),
        ("{ companies(first: -5) { nodes { id } } }", 1),
        ("{ pipelines { stages { name } } }", UNPAGED * (1 + UNPAGED)),
        ('{ board(pipelineId: "x", perColumn: 20) { cursor columns { cards { id } } } }', 1 + UNPAGED * (1 + 20)),
        ('{ board(pipelineId: "x") { columns { stage { id } cards { id } } } }', 1 + UNPAGED * (1 + 1 + 50)),
        ('{ board(pipelineId: "x", perColumn: 20) { pipeline { stages { id } } } }', 1 + 1 + UNPAGED),
        ('{ boardColumn(stageId: "x", first: 20) { cards { company { id } } } }', 1 + 20 * 2),
        ('{ leadConversion(id: "x", input: {}) { prospects { carried { value } } } }', 1 + UNPAGED * (1 + UNPAGED)),
        ("{ crmSettings { openLeads pipeline { name } conversion { result progress { done } } } }", 4),
        ("mutation { setCrmMode(mode: SIMPLE) { crmSettings { conversion { id } } job { progress { done } } } }", 5),
        ("{ changes(first: 20) { changed { id } removedIds } }", 1 + 20),
        ('{ node(id: "x") { ... on Deal { activities(first: 20) { nodes { id } } } } }', 1 + 1 + 20),
        ('subscription { boardEvents(pipelineId: "x") { card { amount { amount } } } }', 3),
        (get_introspection_query(), 1),
    ],
)
def test_an_object_costs_one_and_pages_multiply(document: str, expected: int) -> None:
    assert cost(document) == expected


def test_a_list_with_a_size_of_its_own_is_a_page() -> None:
    assert cost("{ company(number: 1) { readers(first: 30) { id } } }") == 1 + 1 * 30


@pytest.mark.parametrize(
    ("declared", "given", "size"),
    [
        ("$n: Int!", {"n": 20}, 20),
        ("$n: Int!", {"n": 20.0}, 20),
        ("$n: Int!", {"n": -1}, 0),
        ("$n: Int! = 30", {}, 30),
        ("$n: Int! = 30", {"n": 20}, 20),
        ("$n: Int = 30", {}, 30),
        ("$n: Int", {}, 50),
        ("$n: Int", {"n": None}, 50),
        ("$n: Int!", {"n": "20"}, 50),
        ("$n: Int!", {"n": True}, 50),
        ("$n: Int!", {"n": 2.5}, 50),
        ("$n: Int!", {"n": [20]}, 50),
    ],
)
def test_sizes_come_from_variables_and_their_defaults(declared: str, given: dict[str, Any], size: int) -> None:
    document = f"query ({declared}) {{ companies(first: $n) {{ nodes {{ deals(first: $n) {{ nodes {{ id }} }} }} }} }}"
    assert cost(document, given) == 1 + size * (1 + 1 + size)


@pytest.mark.parametrize(
    ("declared", "given", "size"),
    [
        ("$n: Int, $l: Int", {"n": 20}, 20),
        ("$n: Int, $l: Int", {"n": 20, "l": 7}, 7),
        ("$n: Int, $l: Int = 9", {"n": 20}, 9),
        ("$n: Int, $l: Int", {}, 50),
    ],
)
def test_a_size_from_the_end_counts_instead_of_the_first(declared: str, given: dict[str, Any], size: int) -> None:
    assert cost(f"query ({declared}) {{ companies(first: $n, last: $l) {{ nodes {{ id }} }} }}", given) == 1 + size


def test_a_variable_reaches_a_page_through_fragments() -> None:
    document = """query ($n: Int!) { companies(first: $n) { ...Page } }
    fragment Page on CompanyConnection { nodes { ...Company } }
    fragment Company on Company { deals(first: $n) { nodes { id } } }"""
    assert cost(document, {"n": 7}) == 1 + 7 * (1 + 1 + 7)


def test_every_page_size_of_the_schema_is_one_that_is_counted() -> None:
    numbers = {
        name
        for type_ in CORE.type_map.values()
        for field in getattr(type_, "fields", {}).values()
        for name, argument in getattr(field, "args", {}).items()
        if get_named_type(argument.type).name == "Int" and not type_.name.startswith("__")
    }
    no_sizes = {"number", "pipelineNumber", "expectedVersion", "confirmedValues", "afterRows", "year"}
    assert numbers - {*SIZES, FROM_THE_END} == no_sizes, "a new number: is it a size?"
    paged = [
        (type_.name, name, field.type)
        for type_ in CORE.type_map.values()
        for name, field in getattr(type_, "fields", {}).items()
        if PAGE_SIZE in getattr(field, "args", {})
    ]
    lists = paged_lists(CORE)
    holders = {holder for holder, _ in lists}
    assert all((owner, name) in lists or get_named_type(type_).name in holders for owner, name, type_ in paged), (
        "every page is a list, or held by one"
    )


def browser_operations() -> dict[str, tuple[OperationDefinitionNode, dict[str, FragmentDefinitionNode]]]:
    """The operations in the front end's sources by name, and all its fragments."""
    texts = [
        text
        for path in sorted(FRONT_END.rglob("*.ts*"))
        if "gql" not in path.parts
        for text in re.findall(r"\bgraphql\(`(.*?)`\)", path.read_text(), re.S)
    ]
    definitions = parse("\n".join(texts)).definitions
    fragments = {node.name.value: node for node in definitions if isinstance(node, FragmentDefinitionNode)}
    return {
        node.name.value: (node, fragments)
        for node in definitions
        if isinstance(node, OperationDefinitionNode) and node.name
    }


BROWSER = browser_operations()


def test_the_browsers_operations_are_all_found() -> None:
    generated = (FRONT_END / "gql" / "graphql.ts").read_text()
    names = set(re.findall(r"^ *(?:query|mutation|subscription) (\w+)", generated, re.M))
    assert names == BROWSER.keys()
    assert len(names) > 30


@pytest.mark.parametrize("name", BROWSER)
def test_what_the_browser_asks_is_far_below_the_limit(name: str) -> None:
    """With the largest pages there are, should the browser choose their size itself."""
    operation, fragments = BROWSER[name]
    largest = {
        node.variable.name.value: LARGEST_PAGE
        for node in operation.variable_definitions or ()
        if "first" in node.variable.name.value or "perColumn" in node.variable.name.value
    }
    assert Pricing(CORE, fragments).of(operation).with_variables(largest) <= MAX_COST / 100


def test_four_levels_of_full_pages_are_allowed_and_five_are_not() -> None:
    assert cost(FOUR_LEVELS) == 1_020_202 <= MAX_COST / 2
    assert cost(FIVE_LEVELS, {"n": 20}) < MAX_COST < cost(FIVE_LEVELS, {"n": 100})


def test_pricing_stays_cheap_where_fragments_multiply() -> None:
    """Each of ten fragments spreads the next one twice: a thousand leaves, ten fragments."""
    links = [f"fragment F{at} on Company {{ ...F{at + 1} ...F{at + 1} }}" for at in range(10)]
    last = "fragment F10 on Company { deals(first: 5) { nodes { id } } }"
    document = "\n".join(["{ companies(first: 3) { nodes { ...F0 } } }", *links, last])
    prepared = Prepared(CORE, document)
    (operation,) = prepared.operations
    assert prepared.price(operation).with_variables({}) == 1 + 3 * (1 + 2**10 * (1 + 5))


async def test_too_expensive_an_operation_never_runs(house: House) -> None:
    result = await house.ada.result(FIVE_LEVELS, n=100)
    assert result.data is None
    (error,) = result.errors or ()
    assert error.extensions == {"code": "LIMIT_EXCEEDED"}
    assert str(cost(FIVE_LEVELS, {"n": 100})) in error.message
    assert str(MAX_COST) in error.message
    assert not (await house.ada.result(FIVE_LEVELS, n=20)).errors


async def test_the_limit_holds_for_subscriptions_too(house: House) -> None:
    document = """subscription ($id: ID!, $n: Int! = 100) { itemEvents(id: $id) { node { ... on Company {
      contacts(first: $n) { nodes { deals(first: $n) { nodes { contacts(first: $n) { nodes {
        companies(first: $n) { nodes { id } } } } } } } } } } } }"""
    stream = await schema.subscribe(document, variable_values={"id": "x"}, context_value=await house.ada._context())
    (error,) = (await anext(aiter(stream))).errors or ()
    assert (error.extensions or {})["code"] == "LIMIT_EXCEEDED"


async def test_the_cost_is_told_to_those_who_ask(site: Site, visitor: Visitor, ana: User) -> None:
    await enter(visitor, ana)

    async def told(document: str, **envelope: Any) -> dict[str, Any]:
        answer = await visitor.http.post("/graphql", json={"query": document, **envelope}, headers=visitor.headers)
        body: dict[str, Any] = answer.json()
        return body

    document = "query ($n: Int!) { companies(first: $n) { nodes { id } } }"
    asked = await told(document, variables={"n": 20}, extensions={"cost": True})
    assert asked["extensions"] == {"cost": {"requested": 21, "limit": MAX_COST}}
    refused = await told(FIVE_LEVELS, variables={"n": 100}, extensions={"cost": True})
    assert refused["extensions"]["cost"]["requested"] > MAX_COST
    for extensions in (None, {}, {"cost": False}, {"cost": 1}, {"cost": "true"}, {"other": True}):
        assert "extensions" not in await told(document, variables={"n": 20}, extensions=extensions)


def test_documents_are_prepared_once_and_forgotten_by_size() -> None:
    kept = PreparedDocuments(budget=100)
    first = kept.get(CORE, "{ a }")
    assert kept.get(CORE, "{ a }") is first
    for number in range(10):
        kept.get(CORE, f"{{ a{number} # {'x' * 20} \n }}")
    assert kept.get(CORE, "{ a }") is not first
    assert kept._taken == sum(len(text) for _, text in kept._found) <= 100
