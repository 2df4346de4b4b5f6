"""A client of the public schema for tests: runs documents as a person, counts the SQL, follows subscriptions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from typing import Any

from starlette.requests import Request
from strawberry.types import ExecutionResult

from trato.access.directory import RightsKeeper
from trato.access.gate import Access
from trato.db.database import reader, writer
from trato.errors import TratoError
from trato.graph.kit.context import GraphContext
from trato.graph.schema import schema
from trato.items import keeping, rates
from trato.live.hub import Hub


@dataclass(frozen=True)
class Refusal:
    """What a refused operation says."""

    code: str
    fields: dict[str, str]
    message: str


class Client:
    """One person (None: nobody signed in) in front of the schema. With a keeper their rights are always those of now."""

    def __init__(self, access: Access | None, hub: Hub | None = None, keeper: RightsKeeper | None = None) -> None:
        self.access = access
        self.hub = hub
        self.keeper = keeper

    async def _context(self) -> GraphContext:
        if self.access is not None and self.keeper is not None:
            token = _counting.set(None)  # a server admits people before their operation runs
            rights = await self.keeper.rights_of(self.access.user_id)
            await keeping.renew()
            self.access = replace(self.access, rights=rights, base_currency=rates.known().base)
            _counting.reset(token)
        request = Request({"type": "http", "method": "POST", "path": "/graphql", "headers": [], "query_string": b""})
        return GraphContext(request, None, self.access, hub=self.hub)

    async def result(self, document: str, **variables: Any) -> ExecutionResult:
        """The whole answer."""
        return await schema.execute(document, variable_values=variables, context_value=await self._context())

    async def run(self, document: str, **variables: Any) -> Any:
        """The data of an operation that must succeed; of its only root field when there is just one."""
        result = await self.result(document, **variables)
        assert not result.errors, [(error.message, error.original_error) for error in result.errors]
        assert result.data is not None
        return next(iter(result.data.values())) if len(result.data) == 1 else result.data

    async def refused(self, document: str, **variables: Any) -> Refusal:
        """How an operation that must fail is refused."""
        result = await self.result(document, **variables)
        assert result.errors, f"this should have been refused: {result.data}"
        error = result.errors[0]
        assert isinstance(error.original_error, TratoError), error
        refusal = error.original_error
        return Refusal(refusal.code.value, {field.path: field.code for field in refusal.fields}, refusal.message)

    @asynccontextmanager
    async def following(self, document: str, **variables: Any) -> AsyncIterator[AsyncIterator[dict[str, Any]]]:
        """The messages of a subscription, each the value of its only field; left properly at the end."""
        stream = await schema.subscribe(document, variable_values=variables, context_value=await self._context())

        async def messages() -> AsyncIterator[dict[str, Any]]:
            async for result in stream:  # type: ignore[union-attr]
                assert not result.errors, [(error.message, error.original_error) for error in result.errors]
                yield next(iter(result.data.values()))

        try:
            yield messages()
        finally:
            await stream.aclose()  # type: ignore[union-attr]

    async def refused_following(self, document: str, **variables: Any) -> str:
        """The code with which a subscription that must fail is refused."""
        stream = await schema.subscribe(document, variable_values=variables, context_value=await self._context())
        result = stream if isinstance(stream, ExecutionResult) else await anext(aiter(stream))
        assert result.errors, f"this should have been refused: {result.data}"
        refusal = result.errors[0].original_error
        assert isinstance(refusal, TratoError), result.errors
        return refusal.code.value

    def through(self, channel: str) -> Client:
        """The same person through another channel."""
        assert self.access is not None
        return Client(replace(self.access, channel=channel), self.hub, self.keeper)


class Statements(list[str]):
    """The SQL that ran while counting."""


_counting: ContextVar[Statements | None] = ContextVar("counting", default=None)


@contextmanager
def counted_statements() -> Iterator[Statements]:
    """Collects every statement that the block sends to the database, whichever connection or transaction runs it."""
    seen = Statements()
    token = _counting.set(seen)
    kinds = {type(connection) for connection in (reader(), writer())}
    originals = {}
    for kind in kinds:
        for name in ("execute_query_dict", "execute_query", "execute_insert"):
            owner = next(base for base in kind.__mro__ if name in vars(base))
            originals.setdefault((owner, name), vars(owner)[name])

    def counting(original: Any) -> Any:
        async def run(self: Any, query: str, *args: Any, **kwargs: Any) -> Any:
            if _counting.get() is seen:  # the tailer, begun outside, reads the log meanwhile
                seen.append(query)
            return await original(self, query, *args, **kwargs)

        return run

    for (owner, name), original in originals.items():
        setattr(owner, name, counting(original))
    try:
        yield seen
    finally:
        _counting.reset(token)
        for (owner, name), original in originals.items():
            setattr(owner, name, original)
