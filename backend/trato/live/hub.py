"""Hands news to subscribers: equal subscriptions form a group, which makes each message once and gives it to all.

A group knows nothing of items and nothing of sockets: whoever subscribes brings the source to follow, the way to render
its messages, and the member they are offered to. A subscriber with a cursor first replays privately, and joins its
group at the head. A slow one never grows a queue: past its bound it is sent back to the source, to read on from the
last message it took.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Hashable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

import structlog

from trato import metrics
from trato.live.members import Member, QueueMember
from trato.live.rendering import PersonTouched, Rendering
from trato.live.tailer import Tailer

logger = structlog.get_logger(__name__)

M = TypeVar("M")
R = TypeVar("R")


class Subscription(Protocol[M, R]):
    """What a transport follows for somebody."""

    @property
    def own(self) -> Rendering[M, R]:
        """How messages are made for this subscriber alone, while replaying."""

    @property
    def after(self) -> str | None:
        """The cursor to begin behind."""

    @property
    def while_followed(self) -> Callable[[], AbstractAsyncContextManager[None]]:
        """What is entered before the source is first read, and left when the subscriber is gone."""

    @property
    def until(self) -> Callable[[], Awaitable[None]] | None:
        """Returns when what is asked for means something else; None where it never does."""

    def group_key(self) -> Hashable:
        """Subscriptions with equal keys get the same messages. Asked again whenever the subscriber joins."""

    async def for_group(self) -> Rendering[M, R]:
        """How messages are made for everyone of the group; asked when there is no such group yet."""

    def touched_person(self) -> None:
        """From now on `group_key` names the person: rendering for the group asked who is reading."""


class Group(Generic[M, R]):
    """Everyone whose subscription would get the same messages. Follows the source with a position of its own."""

    def __init__(self, key: Hashable, rendering: Rendering[M, R], on_failure: Callable[[Exception], None]) -> None:
        self.key = key
        self.members: set[Member[R]] = set()
        self.holders = 0
        self._rendering = rendering
        self._on_failure = on_failure
        self._begin = (
            rendering.source.tail
        )  # not when the task first runs: whoever joins before that has read until now
        self._task = asyncio.create_task(self._run(), name="group")

    def close(self) -> None:
        """Stop following; nobody is left."""
        self._task.cancel()

    def join(self, member: Member[R], position: int) -> None:
        """Offer the member what lies behind `position`; a group that has failed meanwhile sends it back at once."""
        member.rise(position)
        self.members.add(member)
        if self._task.done():
            member.fall()

    async def _run(self) -> None:
        try:
            await self._follow(self._begin)
        except Exception as error:
            self._on_failure(error)
            for member in self.members:
                member.fall()

    async def _follow(self, position: int) -> None:
        source = self._rendering.source
        while True:
            news = source.news()
            reached, messages = await self._rendering.since(position)
            if reached == position:
                await news.wait()
                continue
            position = reached
            for number, (place, payload) in enumerate(messages):
                if number:
                    await asyncio.sleep(0)  # one message to thousands takes a while; let others have their turn
                for member in self.members:
                    if place > member.position:
                        _offer(member, place, payload)
            if messages:
                metrics.DELIVERIES.inc(len(messages) * len(self.members))
                metrics.DELIVERY_LAG.observe(source.age())


class Hub:
    """The groups of this process."""

    def __init__(self, tailer: Tailer) -> None:
        self.tailer = tailer
        self._groups: dict[Hashable, Group[Any, Any]] = {}
        metrics.GROUPS.set_function(lambda: len(self._groups))
        metrics.SUBSCRIPTIONS.set_function(lambda: sum(group.holders for group in self._groups.values()))

    @property
    def groups(self) -> dict[Hashable, Group[Any, Any]]:
        """The groups there are, by what their subscriptions have in common."""
        return self._groups

    async def follow(self, subscription: Subscription[M, R], member: Member[R]) -> None:
        """Hand `member` what `subscription` asks for, until cancelled or until it means something else.

        In order: what was missed, READY, then news. An `after` that can't be resumed from gets RESYNC, then READY and
        news from now.
        """
        async with subscription.while_followed():
            following = self._follow(subscription, member)
            await (following if subscription.until is None else _while(following, subscription.until))

    async def _follow(self, subscription: Subscription[M, R], member: Member[R]) -> None:
        own = subscription.own
        source = own.source
        position, is_lost = await own.start(subscription.after)
        if subscription.after is not None:
            metrics.REPLAYS.inc()
        if is_lost:
            metrics.RESYNCS_LOST.inc()
            for place, payload in await own.of(position, source.resync()):
                await member.take(place, payload)
        announced = False
        while True:
            group = await self._held(subscription)
            try:
                ready: list[tuple[int, R]] = []
                while True:
                    position = await self._replay(own, member, position)
                    if not announced and not ready:
                        ready = await own.of(position, source.ready())
                    # No await from here to the joining: a group never stands ahead of the tail, so there is no gap.
                    if source.tail <= position:
                        break
                    ready = []
                group.join(member, position)
                for place, payload in ready:
                    member.offer(place, payload)
                announced = announced or not member.is_fallen
                await member.until_fallen()
            finally:
                self._let_go(group, member)
            await member.room()
            position = member.position

    async def messages(self, subscription: Subscription[M, R]) -> AsyncIterator[R]:
        """What `follow` hands over, one by one."""
        member: QueueMember[R] = QueueMember()
        following = asyncio.create_task(self.follow(subscription, member), name="follow")
        following.add_done_callback(lambda _: member.end())
        try:
            while (message := await member.next()) is not None:
                yield message
            await following  # raises what ended it
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)

    async def _replay(self, own: Rendering[M, R], member: Member[R], position: int) -> int:
        while True:
            reached, messages = await own.since(position)
            if reached == position:
                await member.room()
                return position
            for place, payload in messages:
                await member.take(place, payload)
            position = reached

    async def _held(self, subscription: Subscription[M, R]) -> Group[M, R]:
        """The subscription's group, which now stays at least until it is let go."""
        while (key := subscription.group_key()) not in self._groups:
            rendering = await subscription.for_group()
            if key == subscription.group_key() and key not in self._groups:
                self._groups[key] = Group(key, rendering, partial(self._break_up, key, subscription))
        group = self._groups[key]
        group.holders += 1
        return group

    def _let_go(self, group: Group[Any, Any], member: Member[Any]) -> None:
        group.members.discard(member)
        group.holders -= 1
        if group.holders == 0:
            group.close()
            if self._groups.get(group.key) is group:
                del self._groups[group.key]

    def _break_up(self, key: Hashable, subscription: Subscription[Any, Any], error: Exception) -> None:
        """A group has failed: its members go back to the source, each alone, and meet what is wrong there."""
        if isinstance(error, PersonTouched):
            subscription.touched_person()
        else:
            logger.error("group_failed", exc_info=error)
        self._groups.pop(key, None)


def _offer(member: Member[R], place: int, payload: R) -> None:
    """What is wrong with one is not the others': it goes back to its source, and meets it there alone."""
    try:
        member.offer(place, payload)
    except Exception as error:
        logger.warning("member_failed", error=repr(error))
        member.fall()


async def _while(following: Coroutine[Any, Any, None], until: Callable[[], Awaitable[None]]) -> None:
    """Follow until `until` returns; what ends either of them is raised."""

    async def turned() -> None:
        await until()

    tasks = [asyncio.create_task(following, name="follow"), asyncio.create_task(turned(), name="until")]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
