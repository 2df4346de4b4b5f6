"""What an operation may ask for: its size, depth and aliases (R2); checked before anything runs, once per document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationContext,
    ValidationRule,
)
from strawberry.extensions import AddValidationRules, MaxTokensLimiter, ParserCache, SchemaExtension, ValidationCache

from trato.errors import ErrorCode

MAX_DEPTH = 10
MAX_TOKENS = 4000
MAX_FIELDS = 2000
MAX_ALIASES = 60
REMEMBERED_DOCUMENTS = 512


class DocumentLimits(ValidationRule):
    """LIMIT_EXCEEDED for operations too deep, too wide, or with too many aliases. Introspection is as deep as it is."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        definitions = context.document.definitions
        fragments = {node.name.value: node for node in definitions if isinstance(node, FragmentDefinitionNode)}
        for node in definitions:
            if isinstance(node, OperationDefinitionNode):
                self._check(node, Measure(fragments).of(node.selection_set))

    def _check(self, node: OperationDefinitionNode, size: Size) -> None:
        for what, measured, allowed in (
            ("levels deep", size.depth, MAX_DEPTH),
            ("fields", size.fields, MAX_FIELDS),
            ("aliases", size.aliases, MAX_ALIASES),
        ):
            if measured > allowed:
                message = f"The operation has {measured} {what}; {allowed} are allowed."
                self.report_error(GraphQLError(message, node, extensions={"code": ErrorCode.LIMIT_EXCEEDED}))


class Size:
    """Levels of nested selections, fields with the fragments spread out, and how many of them are renamed."""

    __slots__ = ("aliases", "depth", "fields")

    def __init__(self, depth: int = 0, fields: int = 0, aliases: int = 0) -> None:
        self.depth, self.fields, self.aliases = depth, fields, aliases


class Measure:
    """Measures selections; each fragment once, however often it is spread, so that measuring stays cheap."""

    def __init__(self, fragments: dict[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._measured: dict[str, Size] = {}

    def of(self, selections: SelectionSetNode | None) -> Size:
        """The size of a selection set; unknown and circular fragments count nothing, other rules refuse them."""
        size = Size()
        for node in selections.selections if selections else ():
            match node:
                case FieldNode():
                    inner = Size() if node.name.value.startswith("__") else self.of(node.selection_set)
                    nested, renamed = node.selection_set is not None, node.alias is not None
                    part = Size(inner.depth + nested, inner.fields + 1, inner.aliases + renamed)
                case InlineFragmentNode():
                    part = self.of(node.selection_set)
                case FragmentSpreadNode():
                    part = self._fragment(node.name.value)
                case _:
                    part = Size()
            size.depth = max(size.depth, part.depth)
            size.fields += part.fields
            size.aliases += part.aliases
        return size

    def _fragment(self, name: str) -> Size:
        if name not in self._measured:
            self._measured[name] = Size()
            if name in self._fragments:
                self._measured[name] = self.of(self._fragments[name].selection_set)
        return self._measured[name]


class LimitDocuments(AddValidationRules):
    """Adds DocumentLimits to the rules; one class, so that the validation cache meets the same rules each time."""

    def __init__(self) -> None:
        super().__init__([DocumentLimits])


def limits() -> Iterable[Callable[[], SchemaExtension] | type[SchemaExtension]]:
    """The extensions in the order they must stand: the limits are set before the caches look."""
    yield lambda: MaxTokensLimiter(max_token_count=MAX_TOKENS)
    yield LimitDocuments
    yield lambda: ParserCache(maxsize=REMEMBERED_DOCUMENTS)
    yield lambda: ValidationCache(maxsize=REMEMBERED_DOCUMENTS)


SCHEMA_EXTENSIONS: tuple[Any, ...] = tuple(limits())
