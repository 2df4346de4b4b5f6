"""Documents prepared once: parsed, checked and priced. Whoever sends the same text again only looks it up."""

from __future__ import annotations

from collections import OrderedDict

from graphql import (
    ASTValidationRule,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from trato.graph.cost import Price, Pricing
from trato.graph.exploring import NoIntrospection
from trato.graph.size import MAX_TOKENS, DocumentLimits

REMEMBERED_TEXT = 256 * 1024
"""Characters of all remembered documents together; a parsed one takes up to 300 bytes for each of its characters."""

LONGEST_REMEMBERED = 16 * 1024

RULES: tuple[type[ASTValidationRule], ...] = (
    *specified_rules,
    MaybeNullValidationRule,
    OneOfInputValidationRule,
    DocumentLimits,
)


class Prepared:
    """A parsed document. What is found out about it later is kept with it, apart for explorers and for others."""

    def __init__(self, schema: GraphQLSchema, text: str) -> None:
        """Raises GraphQLSyntaxError."""
        self.document = parse(text, max_tokens=MAX_TOKENS)
        self._schema = schema
        self._faults: dict[bool, tuple[GraphQLError, ...]] = {}
        self._prices: dict[str | None, Price] = {}

    @property
    def operations(self) -> list[OperationDefinitionNode]:
        """The operations it defines."""
        return [node for node in self.document.definitions if isinstance(node, OperationDefinitionNode)]

    def faults(self, *, may_explore: bool) -> list[GraphQLError]:
        """What is wrong with it. Who may not explore the schema gets no introspection and no suggestions."""
        if may_explore not in self._faults:
            rules = RULES if may_explore else (*RULES, NoIntrospection)
            found = validate(self._schema, self.document, rules, hide_suggestions=not may_explore)
            self._faults[may_explore] = tuple(found)
        return list(self._faults[may_explore])

    @property
    def fragments(self) -> dict[str, FragmentDefinitionNode]:
        """The fragments it defines, by name."""
        return {node.name.value: node for node in self.document.definitions if isinstance(node, FragmentDefinitionNode)}

    def price(self, operation: OperationDefinitionNode) -> Price:
        """What one of its operations costs; the document must have no faults."""
        name = operation.name.value if operation.name else None
        if name not in self._prices:
            self._prices[name] = Pricing(self._schema, self.fragments).of(operation)
        return self._prices[name]


class PreparedDocuments:
    """The documents used last, as many as fit into a budget of characters."""

    def __init__(self, budget: int = REMEMBERED_TEXT) -> None:
        self._budget = budget
        self._taken = 0
        self._found: OrderedDict[tuple[GraphQLSchema, str], Prepared] = OrderedDict()

    def get(self, schema: GraphQLSchema, text: str) -> Prepared:
        """The document with this text. Raises GraphQLSyntaxError."""
        key = (schema, text)
        found = self._found.get(key)
        if found is not None:
            self._found.move_to_end(key)
            return found
        made = Prepared(schema, text)
        if len(text) <= LONGEST_REMEMBERED:
            self._found[key] = made
            self._taken += len(text)
            while self._taken > self._budget:
                (_, forgotten), _ = self._found.popitem(last=False)
                self._taken -= len(forgotten)
        return made
