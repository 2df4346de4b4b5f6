"""Joining a group, and losing it: whatever happens at that very moment, nothing is missed and nobody is forgotten (R3)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

import pytest

from trato.live.hub import Hub
from trato.live.log import Cursor
from trato.live.members import Member, QueueMember
from trato.live.rendering import PersonTouched, Rendering
from trato.live.sources import Message
from trato.live.tailer import Tailer
from trato.live.waker import LocalWaker

READY = -1


class Numbers:
    """A source that tells the numbers up to its tail, and is read at once, as the log is from memory."""

    is_healthy = True

    def __init__(self) -> None:
        self.tail = 0
        self.ready_body: int | None = None
        self._news = asyncio.Event()

    def grow(self) -> None:
        """One more number."""
        self.tail += 1
        passed, self._news = self._news, asyncio.Event()
        passed.set()

    def news(self) -> asyncio.Event:
        return self._news

    async def start(self, after: str | None) -> tuple[int, bool]:
        return int(after or 0), False

    async def since(self, position: int) -> tuple[int, list[tuple[int, int]]]:
        return self.tail, [(number, number) for number in range(position + 1, self.tail + 1)]

    def message(self, position: int, body: int) -> Message[int]:
        return Message(Cursor("numbers", position), body)

    def age(self) -> float:
        return 0

    def ready(self) -> int | None:
        return self.ready_body

    def resync(self) -> None:
        return None


class Told(Rendering[int, int]):
    """Numbers as they are, made in `render`, which may take its time or fail; what fails is not tried again."""

    async def since(self, position: int) -> tuple[int, list[tuple[int, int]]]:
        reached, messages = await self.source.since(position)
        return reached, [(place, await self.render(self.source.message(place, body))) for place, body in messages]


async def plainly(message: Message[int]) -> int:
    """The number."""
    return message.body


class Follower:
    """Somebody who follows the numbers from the beginning. `shared` makes them for the group."""

    after = "0"
    while_followed: Callable[[], AbstractAsyncContextManager[None]] = nullcontext
    until = None

    def __init__(
        self,
        numbers: Numbers,
        *,
        own: Callable[[Message[int]], Awaitable[int]] = plainly,
        shared: Callable[[Message[int]], Awaitable[int]] = plainly,
        meanwhile: Callable[[], object] = lambda: None,
    ) -> None:
        self.own = Told(numbers, own)
        self._shared = Told(numbers, shared)
        self._meanwhile = meanwhile
        self.is_touched = False

    def group_key(self) -> Hashable:
        return self if self.is_touched else "numbers"

    async def for_group(self) -> Told:
        self._meanwhile()
        return self.own if self.is_touched else self._shared

    def touched_person(self) -> None:
        self.is_touched = True


@asynccontextmanager
async def following(hub: Hub, follower: Follower, member: Member[int]) -> AsyncIterator[asyncio.Task[None]]:
    """Follow for the time of the block, which may take half a minute."""
    task = asyncio.create_task(hub.follow(follower, member))
    try:
        async with asyncio.timeout(30):
            yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
def hub() -> Hub:
    return Hub(Tailer(LocalWaker()))


@pytest.fixture
def numbers() -> Numbers:
    return Numbers()


async def settled() -> None:
    """Let everyone do what they can without anything new."""
    for _ in range(20):
        await asyncio.sleep(0)


@pytest.mark.parametrize("turns", range(6))
async def test_who_comes_first_misses_nothing(hub: Hub, numbers: Numbers, turns: int) -> None:
    """The source grows while the first member joins, a number of turns of the loop after the group was asked for."""

    def grow_after(turns: int) -> None:
        asyncio.get_running_loop().call_soon(grow_after, turns - 1) if turns else numbers.grow()

    member: QueueMember[int] = QueueMember()
    async with following(hub, Follower(numbers, meanwhile=lambda: grow_after(turns)), member):
        while numbers.tail < 1:
            await asyncio.sleep(0)
        await settled()
        numbers.grow()
        assert [await member.next(), await member.next()] == [1, 2]
    assert hub.groups == {}


class Broken(QueueMember[int]):
    """A subscriber whose line breaks at the first number."""

    def offer(self, position: int, payload: int) -> None:
        raise ConnectionResetError


async def test_whoever_fails_to_take_a_message_fails_alone(hub: Hub, numbers: Numbers) -> None:
    member: QueueMember[int] = QueueMember()
    async with (
        following(hub, Follower(numbers), member),
        following(hub, Follower(numbers), Broken()) as broken,
    ):
        await settled()
        (group,) = hub.groups.values()
        assert len(group.members) == 2
        numbers.grow()
        assert await member.next() == 1
        with pytest.raises(ConnectionResetError):
            await broken
        assert list(hub.groups.values()) == [group]


@pytest.mark.parametrize("error", [PersonTouched(), ArithmeticError("a fault of the program")])
async def test_who_reads_on_while_the_group_breaks_up_is_not_left_in_it(
    hub: Hub, numbers: Numbers, error: Exception
) -> None:
    may_read = asyncio.Event()

    async def slowly(message: Message[int]) -> int:
        await may_read.wait()
        return message.body

    async def failing(message: Message[int]) -> int:
        raise error

    numbers.grow()
    early, late = QueueMember[int](), QueueMember[int]()
    async with following(hub, Follower(numbers, shared=failing), early):
        await settled()
        async with following(hub, Follower(numbers, own=slowly), late):
            await settled()  # now it has come to the group, and still reads what was before
            numbers.grow()  # of this the group fails
            await settled()
            may_read.set()
            assert [await early.next(), await early.next()] == [1, 2]
            assert [await late.next(), await late.next()] == [1, 2]
            await settled()
            numbers.grow()
            assert [await early.next(), await late.next()] == [3, 3]


async def test_who_is_in_a_group_that_fails_for_good_is_told_so(hub: Hub, numbers: Numbers) -> None:
    async def failing(message: Message[int]) -> int:
        raise ArithmeticError("a fault of the program")

    async with following(hub, Follower(numbers, own=failing, shared=failing), QueueMember()) as task:
        await settled()
        numbers.grow()
        with pytest.raises(ArithmeticError):
            await task
    assert hub.groups == {}


class Cramped(QueueMember[int]):
    """Has no room the first time that anything is offered."""

    _was_full = False

    def offer(self, position: int, payload: int) -> None:
        if self._was_full:
            super().offer(position, payload)
        else:
            self._was_full = True
            self.fall()


async def test_what_found_no_room_is_told_later(hub: Hub, numbers: Numbers) -> None:
    """Subscriptions of one socket share its way out: another may fill it between the room and the offer."""
    numbers.grow()
    member = Cramped()
    async with following(hub, Follower(numbers), member):
        assert await member.next() == 1


async def test_that_everything_was_told_is_said_even_if_there_was_no_room_for_it(hub: Hub, numbers: Numbers) -> None:
    numbers.ready_body = READY
    member = Cramped()
    async with following(hub, Follower(numbers), member):
        assert await member.next() == READY


async def test_nothing_more_is_fetched_after_the_cut(hub: Hub, numbers: Numbers) -> None:
    member: QueueMember[int] = QueueMember()
    async with following(hub, Follower(numbers), member):
        fetching = asyncio.create_task(member.next())
        await settled()
        member.cut()
        member.offer(1, 1)
        assert await fetching is None
