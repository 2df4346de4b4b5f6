"""Subscriptions as transports follow them: opened by the schema, rendered to bytes, once for everyone who may share.

Two subscriptions are equal when their document, variables (but for one that the feed names) and feed are. The first
of them is opened a second time as nobody in particular: what it then makes is given to all. Should a document ask who
is reading, that is noticed at once, and from then on it is executed for each person alone.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import ExecutionResult, FieldNode, GraphQLError, OperationDefinitionNode, VariableNode
from graphql.execution import Executor, execute_subscription_event

from trato.errors import ErrorCode
from trato.graph.faults import cause_of, outward_all
from trato.graph.kit.context import GraphContext
from trato.live.feeds import Feed
from trato.live.rendering import PersonTouched, Rendering
from trato.live.sources import Message

REMEMBERED = 512
NOWHERE = "nowhere"
"""A cursor that can't be resumed from."""


class Unrenderable(Exception):  # noqa: N818 - the cause says what went wrong
    """A message could not be made for a reason inside the program; it may go better the next time."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A subscription as a client asked for it."""

    query: str
    variables: dict[str, Any] | None
    operation_name: str | None


class Payload:
    """The JSON of one message, and the frames made of it for ids that many sockets use."""

    __slots__ = ("_frames", "body")

    def __init__(self, body: bytes) -> None:
        self.body = body
        self._frames: dict[bytes, bytes] = {}

    def text(self, prefix: bytes) -> bytes:
        """The whole message."""
        return prefix + self.body + b"}"

    def frame(self, prefix: bytes, is_common: bool) -> bytes:
        """The whole message as a frame; kept when the prefix is one that others have too."""
        frame = self._frames.get(prefix)
        if frame is None:
            size = len(prefix) + len(self.body) + 1
            frame = b"".join((_header(size), prefix, self.body, b"}"))
            if is_common:
                self._frames[prefix] = frame
        return frame


def _header(size: int) -> bytes:
    """The header of an unmasked, unfragmented text frame (RFC 6455, 5.2)."""
    if size < 126:
        return bytes((0x81, size))
    if size < 65536:
        return b"\x81\x7e" + size.to_bytes(2, "big")
    return b"\x81\x7f" + size.to_bytes(8, "big")


@dataclass(frozen=True, slots=True)
class Opened:
    """A subscription that the schema accepted: the feed its resolver gave, and the executor for its messages."""

    feed: Feed[Any, Any]
    executor: Executor[Any]

    def rendering(self) -> Rendering[Any, Payload]:
        """Its messages as JSON."""
        return Rendering(self.feed.source, self._render)

    async def _render(self, message: Message[Any]) -> Payload:
        executor = self.executor.build_per_event_executor(self.feed.tell(message))
        result = execute_subscription_event(executor)
        if not isinstance(result, ExecutionResult):
            result = await result
        answer: dict[str, Any] = {"data": result.data}
        if errors := _bearable(result.errors):
            answer["errors"] = [error.formatted for error in errors]
        return Payload(orjson.dumps(answer))


Reopen = Callable[[Asked, GraphContext], Awaitable[Opened]]
"""Opens a subscription in other surroundings. Raises PersonTouched."""


def _bearable(errors: list[GraphQLError] | None) -> list[GraphQLError] | None:
    """The errors as they are told. Raises PersonTouched and Unrenderable for what is not the message's own."""
    for error in errors or ():
        if isinstance(cause_of(error), PersonTouched):
            raise PersonTouched from error
    told = outward_all(errors)
    for error in told or ():
        if (error.extensions or {}).get("code") == ErrorCode.INTERNAL:
            raise Unrenderable(error.message) from error
    return told


class Personal:
    """Documents found to ask who is reading; a bounded memory, since forgetting one only means noticing it again."""

    def __init__(self) -> None:
        self._found: OrderedDict[Hashable, None] = OrderedDict()

    def __contains__(self, document: Hashable) -> bool:
        return document in self._found

    def add(self, document: Hashable) -> None:
        """Remember one."""
        self._found[document] = None
        if len(self._found) > REMEMBERED:
            self._found.popitem(last=False)


class LiveSubscription:
    """One person's subscription, to be followed through the hub (trato.live.hub.Subscription)."""

    def __init__(self, asked: Asked, opened: Opened, context: GraphContext, reopen: Reopen, personal: Personal) -> None:
        self.own = opened.rendering()
        self.after = opened.feed.after
        self.while_followed = opened.feed.while_followed
        self.until = opened.feed.until
        self._asked = asked
        self._feed_key = opened.feed.key
        self._context = context
        self._reopen = reopen
        self._personal = personal
        apart = variable_apart(asked, opened.executor.operation, opened.feed.apart)
        shared = {name: value for name, value in (asked.variables or {}).items() if name != apart}
        self._variables = orjson.dumps(shared, option=orjson.OPT_SORT_KEYS)

    async def anew(self) -> LiveSubscription:
        """The same, opened again now that it means something else. Raises what refuses it."""
        opened = await self._reopen(self._asked, self._context)
        again = LiveSubscription(self._asked, opened, self._context, self._reopen, self._personal)
        again.reload()
        return again

    def reload(self) -> None:
        """Begin by saying RESYNC, wherever the client stood."""
        self.after = NOWHERE

    def group_key(self) -> Hashable:
        """The document, its variables but for the one apart, and all that the feed depends on."""
        person = self._context.access.person_id if self._context.access and self._is_personal else None
        return (*self._document, self._variables, self._feed_key, person)

    async def for_group(self) -> Rendering[Any, Payload]:
        """Opened once more, as nobody in particular; for each alone when the document has to know."""
        if not self._is_personal:
            try:
                return (await self._reopen(self._asked, self._context.shared())).rendering()
            except PersonTouched:
                self.touched_person()
        return self.own

    def touched_person(self) -> None:
        """Remember that the document asks who is reading."""
        self._personal.add(self._document)

    @property
    def _document(self) -> tuple[str, str | None]:
        return (self._asked.query, self._asked.operation_name)

    @property
    def _is_personal(self) -> bool:
        return self._document in self._personal


def variable_apart(asked: Asked, operation: OperationDefinitionNode, name: str) -> str | None:
    """The variable that only carries the argument `name`, such as a cursor: equal subscriptions may differ in it."""
    for node in operation.selection_set.selections:
        for argument in (node.arguments or ()) if isinstance(node, FieldNode) else ():
            if argument.name.value == name and isinstance(argument.value, VariableNode):
                variable = argument.value.name.value
                declared_and_used_here = 2
                is_only_here = len(re.findall(rf"\${variable}\b", asked.query)) == declared_and_used_here
                return variable if is_only_here else None
    return None
