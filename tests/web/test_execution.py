"""Subscriptions that live long: what an event leaves behind, and what it still remembers of the one before."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import strawberry
from starlette.requests import Request

from trato.graph.execution import Executor, GraphSchema
from trato.graph.kit.context import GraphContext, Info

pytestmark = pytest.mark.any_database

EVENTS = 50


@strawberry.type
class Inner:
    """Something nested, so that sub-fields are collected."""

    number: int

    @strawberry.field
    async def loaded(self, info: Info) -> int:
        """How often the loader of this event has loaded."""

        async def load(keys: list[str]) -> list[int]:
            LOADS.append(self.number)
            return [len(LOADS) for _ in keys]

        return await info.context.loader("loads", load).load("key")


LOADS: list[int] = []


@strawberry.type
class Query:
    """A schema needs one."""

    nothing: int = 0


@strawberry.type
class Subscription:
    """Many events."""

    @strawberry.subscription
    async def events(self) -> AsyncIterator[list[Inner]]:
        """Lists of objects."""
        for number in range(EVENTS):
            yield [Inner(number=number), Inner(number=number)]


async def test_an_event_leaves_nothing_in_the_executor_and_reads_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    build = Executor.build_per_event_executor

    def observed(self: Executor, payload: Any) -> Executor:
        kept.append(len(self._relevant_sub_fields))
        return build(self, payload)

    monkeypatch.setattr(Executor, "build_per_event_executor", observed)
    schema = GraphSchema(query=Query, subscription=Subscription, execution_context_class=Executor)
    context = GraphContext(Request({"type": "http", "headers": []}), None, None)
    LOADS.clear()
    stream = await schema.subscribe("subscription { events { number loaded } }", context_value=context)
    answers = [result.data["events"] async for result in stream]  # type: ignore[union-attr]
    assert len(answers) == len(kept) == EVENTS
    assert kept[-1] <= kept[0] + 1
    assert [first["loaded"] for first, second in answers if first == second] == list(range(1, EVENTS + 1))
