"""What a resolver knows of the request: who asks, the hub for subscriptions, and loaders that batch its reads."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable
from typing import Any, TypeVar

import strawberry
from starlette.requests import HTTPConnection
from starlette.responses import Response
from strawberry.dataloader import DataLoader

from trato.access.gate import Access, impersonal
from trato.accounts.models import TokenScope
from trato.errors import unauthenticated
from trato.live.hub import Hub
from trato.live.rendering import PersonTouched

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class GraphContext:
    """One operation's surroundings. `access` is None for whoever is not signed in; a subscription has no response."""

    def __init__(
        self,
        request: HTTPConnection | None,
        response: Response | None,
        access: Access | None,
        credential_id: int | None = None,
        hub: Hub | None = None,
    ) -> None:
        self._request = request
        self.response = response
        self.access = access
        self.credential_id = credential_id
        self.hub = hub
        self.scopes: frozenset[TokenScope] | None = None  # what a token with limits may do; None: what its person may
        self._loaders: dict[Hashable, DataLoader[Any, Any]] = {}

    @property
    def request(self) -> HTTPConnection:
        """What came in. Raises PersonTouched where nobody in particular asks."""
        if self._request is None:
            raise PersonTouched
        return self._request

    @property
    def is_shared(self) -> bool:
        """Whether nobody in particular asks."""
        return self._request is None

    def renewed(self) -> GraphContext:
        """The same surroundings, nothing read yet."""
        renewed = GraphContext(self._request, self.response, self.access, self.credential_id, self.hub)
        renewed.scopes = self.scopes
        return renewed

    def shared(self) -> GraphContext:
        """Surroundings of nobody in particular, for what is made for everyone of the same scope at once."""
        return GraphContext(None, None, impersonal(self.access) if self.access else None, None, self.hub)

    def loader(self, key: Hashable, load: Callable[[list[K]], Awaitable[list[V]]]) -> DataLoader[K, V]:
        """The loader known by `key` in this operation; `load` answers a batch of keys in their order."""
        if key not in self._loaders:
            self._loaders[key] = DataLoader(load_fn=load)
        return self._loaders[key]

    def forget(self) -> None:
        """Drop what was loaded, so that a mutation's answer shows what it did."""
        self._loaders.clear()


Info = strawberry.Info[GraphContext, None]


def current(info: Info) -> Access:
    """The person who asks. UNAUTHENTICATED when nobody is signed in."""
    access = info.context.access
    if access is None:
        raise unauthenticated()
    return access


def acting(info: Info) -> Access:
    """The person who changes something. What the operation has loaded so far is forgotten, since it may change now."""
    access = current(info)
    info.context.forget()
    return access


def live_hub(info: Info) -> Hub:
    """The hub of this process. Only servers have one."""
    hub = info.context.hub
    if hub is None:
        raise RuntimeError("This process serves no subscriptions.")
    return hub
