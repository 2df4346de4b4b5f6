"""How large a document may be: its depth, fields, root fields, aliases, directives and definitions (R2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graphql import (
    DirectiveNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationContext,
    ValidationRule,
)

from trato.errors import ErrorCode

MAX_DEPTH = 10
MAX_TOKENS = 4000
MAX_FIELDS = 2000
MAX_ROOT_FIELDS = 40
MAX_ALIASES = 60
MAX_DIRECTIVES = 60
MAX_DEFINITIONS = 100


class DocumentLimits(ValidationRule):
    """LIMIT_EXCEEDED for what is too deep, too wide or too long. Introspection is as deep as it is."""

    def __init__(self, context: ValidationContext) -> None:
        super().__init__(context)
        definitions = context.document.definitions
        if self._check(context.document, "definitions", len(definitions), MAX_DEFINITIONS):
            return  # so many might be nested too deeply to be measured
        fragments = {node.name.value: node for node in definitions if isinstance(node, FragmentDefinitionNode)}
        measure = Measure(fragments)
        for node in definitions:
            if isinstance(node, OperationDefinitionNode):
                self._check_operation(node, measure)

    def _check_operation(self, node: OperationDefinitionNode, measure: Measure) -> None:
        try:
            size = measure.of(node.selection_set)
        except RecursionError:
            self._report(node, f"The operation is nested too deeply; {MAX_DEPTH} levels are allowed.")
            return
        on_variables = sum(len(variable.directives or ()) for variable in node.variable_definitions or ())
        directives = size.directives + len(node.directives or ()) + on_variables
        self._check(node, "levels deep", size.depth, MAX_DEPTH)
        self._check(node, "fields", size.fields, MAX_FIELDS)
        self._check(node, "root fields", size.top, MAX_ROOT_FIELDS)
        self._check(node, "aliases", size.aliases, MAX_ALIASES)
        self._check(node, "directives", directives, MAX_DIRECTIVES)

    def _check(self, node: Node, what: str, measured: int, allowed: int) -> bool:
        if measured > allowed:
            self._report(node, f"There are {measured} {what}; {allowed} are allowed.")
        return measured > allowed

    def _report(self, node: Node, message: str) -> None:
        self.report_error(GraphQLError(message, node, extensions={"code": ErrorCode.LIMIT_EXCEEDED}))


@dataclass(slots=True)
class Size:
    """A selection with its fragments spread out: levels, fields at the top and in all, renamed ones, directives."""

    depth: int = 0
    top: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0

    def add(self, part: Size, directives: Sequence[DirectiveNode]) -> None:
        """Put a part of the selection beside the others."""
        self.depth = max(self.depth, part.depth)
        self.top += part.top
        self.fields += part.fields
        self.aliases += part.aliases
        self.directives += part.directives + len(directives)


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
                    part = self._field(node)
                case InlineFragmentNode():
                    part = self.of(node.selection_set)
                case FragmentSpreadNode():
                    part = self._fragment(node.name.value)
                case _:
                    part = Size()
            size.add(part, node.directives or ())
        return size

    def _field(self, node: FieldNode) -> Size:
        nested, renamed = node.selection_set is not None, node.alias is not None
        inner = Size() if node.name.value.startswith("__") else self.of(node.selection_set)
        return Size(inner.depth + nested, 1, inner.fields + 1, inner.aliases + renamed, inner.directives)

    def _fragment(self, name: str) -> Size:
        if name not in self._measured:
            self._measured[name] = Size()
            if name in self._fragments:
                self._measured[name] = self.of(self._fragments[name].selection_set)
        return self._measured[name]
