"""Exploring the schema: introspection, suggestions and GraphiQL, for those who are signed in and for developers."""

from __future__ import annotations

from graphql import FieldNode, GraphQLError, ValidationRule

from trato.errors import ErrorCode
from trato.graph.kit.context import GraphContext
from trato.settings import in_development

INTROSPECTION = frozenset({"__schema", "__type"})


def may_explore(context: GraphContext | None) -> bool:
    """Whether the schema may be looked into: by who is signed in, in development by everybody, and by the program."""
    return context is None or context.access is not None or in_development()


class NoIntrospection(ValidationRule):
    """UNAUTHENTICATED for `__schema` and `__type`; `__typename` tells no more than the document knows already."""

    def enter_field(self, node: FieldNode, *_: object) -> None:
        """Refuse the two fields that introspection begins with."""
        if node.name.value in INTROSPECTION:
            message = "Sign in, or send a token, to look into the schema."
            self.report_error(GraphQLError(message, node, extensions={"code": ErrorCode.UNAUTHENTICATED}))
