"""What an operation costs: how many objects its answer may hold, by the page sizes it asks for (R2).

An object costs one; a list costs its size times what one of its objects costs with all that is asked of it, so the
sizes of nested pages multiply. The size of a page is the argument `first` (`perColumn` of a board), whether it stands
in the document, comes with the variables or is left to its default; a list without such an argument counts as ten.
Scalars are free, `@skip` and `@include` change nothing, and introspection costs one: its size is that of the schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLCompositeType,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    is_composite_type,
)

MAX_COST = 2_500_000
"""Four levels of full pages cost a million; a fifth level would make it a hundred."""

UNPAGED = 10
"""What a list without a page size counts as: phones of a contact, columns of a board."""

PAGE_SIZE = "first"
SIZES = (PAGE_SIZE, "perColumn")
FROM_THE_END = "last"
"""The page size that counts instead of `first` when it is given."""


@dataclass(frozen=True, slots=True)
class PageSize:
    """A number, or a variable and the number (or other page size) that holds when it is not given."""

    number: int
    variable: str | None = None
    otherwise: PageSize | None = None

    def given(self, variables: Mapping[str, object]) -> int:
        """The number with these variables. What no page size can be is refused later, and counts as left out."""
        left_out = self.number if self.otherwise is None else self.otherwise.given(variables)
        match variables.get(self.variable) if self.variable else None:
            case bool():
                return left_out
            case int() | float() as number if number == number // 1:
                return max(int(number), 0)
        return left_out


@dataclass(frozen=True, slots=True)
class Price:
    """A cost that may depend on variables: what is fixed, and what each page's objects add."""

    fixed: int = 0
    pages: tuple[tuple[PageSize, Price], ...] = ()

    def with_variables(self, variables: Mapping[str, object]) -> int:
        """The cost of running the operation with these variables."""
        return self.fixed + sum(size.given(variables) * each.with_variables(variables) for size, each in self.pages)

    def plus(self, other: Price) -> Price:
        """Both together."""
        return Price(self.fixed + other.fixed, self.pages + other.pages)

    def times(self, size: PageSize) -> Price:
        """The same for each object of a page."""
        if size.variable is None and not self.pages:
            return Price(self.fixed * size.number)
        return Price(0, ((size, self),))


ONE = Price(1)


class Pricing:
    """Prices the operations of one document, which must be valid; each fragment once for each page it stands in."""

    def __init__(self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._schema = schema
        self._fragments = fragments
        self._paged = paged_lists(schema)
        self._defaults: dict[str, int] = {}
        self._priced: dict[tuple[str, PageSize | None], Price] = {}

    def of(self, operation: OperationDefinitionNode) -> Price:
        """What the operation costs."""
        self._priced = {}
        self._defaults = {
            node.variable.name.value: int(node.default_value.value)
            for node in operation.variable_definitions or ()
            if isinstance(node.default_value, IntValueNode)
        }
        root = self._schema.get_root_type(operation.operation)
        assert root is not None
        return self._selections(operation.selection_set, root, None)

    def _selections(self, selections: SelectionSetNode, parent: GraphQLCompositeType, page: PageSize | None) -> Price:
        price = Price()
        for node in selections.selections:
            match node:
                case FieldNode():
                    part = self._field(node, parent, page)
                case InlineFragmentNode(type_condition=condition):
                    inner = self._type(condition.name.value) if condition else parent
                    part = self._selections(node.selection_set, inner, page)
                case FragmentSpreadNode():
                    part = self._fragment(node.name.value, page)
                case _:
                    part = Price()
            price = price.plus(part)
        return price

    def _field(self, node: FieldNode, parent: GraphQLCompositeType, page: PageSize | None) -> Price:
        name = node.name.value
        if name.startswith("__"):
            return ONE if node.selection_set else Price()
        field = self._schema.get_field(parent, name)
        assert field is not None
        if node.selection_set is None:
            return Price()
        page = self._page(node, field) or page
        is_list, is_page = _is_list(field.type), (parent.name, name) in self._paged
        named = get_named_type(field.type)
        assert is_composite_type(named)
        each = ONE.plus(self._selections(node.selection_set, named, None if is_page else page))
        return each.times((is_page and page) or PageSize(UNPAGED)) if is_list else each

    def _page(self, node: FieldNode, field: GraphQLField) -> PageSize | None:
        """The page size that the field is asked with; None when it has none."""
        size = next((self._size(node, name, field) for name in SIZES if name in field.args), None)
        if size is None or FROM_THE_END not in field.args:
            return size
        match _given(node, FROM_THE_END):
            case IntValueNode(value=literal):
                return PageSize(max(int(literal), 0))
            case VariableNode() as variable:
                wanted = variable.name.value
                fixed = self._defaults.get(wanted)
                return PageSize(size.number, wanted, size if fixed is None else PageSize(fixed))
        return size

    def _size(self, node: FieldNode, name: str, field: GraphQLField) -> PageSize:
        default = field.args[name].default_value
        number = default if isinstance(default, int) else UNPAGED
        match _given(node, name):
            case IntValueNode(value=literal):
                return PageSize(max(int(literal), 0))
            case VariableNode() as variable:
                wanted = variable.name.value
                return PageSize(self._defaults.get(wanted, number), wanted)
        return PageSize(number)

    def _fragment(self, name: str, page: PageSize | None) -> Price:
        found = self._priced.get((name, page))
        if found is None:
            node = self._fragments[name]
            inner = self._type(node.type_condition.name.value)
            found = self._priced[name, page] = self._selections(node.selection_set, inner, page)
        return found

    def _type(self, name: str) -> GraphQLCompositeType:
        found = self._schema.get_type(name)
        assert is_composite_type(found)
        return found


@lru_cache
def paged_lists(schema: GraphQLSchema) -> frozenset[tuple[str, str]]:
    """The lists that hold a page, as type and field: a field with `first` is one, or what it returns holds them."""
    found: set[tuple[str, str]] = set()
    for type_ in schema.type_map.values():
        if not isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            continue
        for name, field in type_.fields.items():
            holder = get_named_type(field.type)
            if PAGE_SIZE in field.args and _is_list(field.type):
                found.add((type_.name, name))
            elif PAGE_SIZE in field.args and isinstance(holder, GraphQLObjectType):
                found |= {(holder.name, part) for part, inner in holder.fields.items() if _is_list(inner.type)}
    return frozenset(found)


def _given(node: FieldNode, name: str) -> ValueNode | None:
    return next((argument.value for argument in node.arguments or () if argument.name.value == name), None)


def _is_list(type_: GraphQLOutputType) -> bool:
    return isinstance(type_.of_type if isinstance(type_, GraphQLNonNull) else type_, GraphQLList)
