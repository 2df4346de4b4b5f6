"""The devices one is signed in on, in the graph (R1)."""

from __future__ import annotations

import datetime

import strawberry

from trato.accounts import devices, queries, sessions
from trato.graph.kit.arguments import ClientOpId, NodeId
from trato.graph.kit.context import Info, acting
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.principals import person_of


@strawberry.type(description="A browser or app in which one is signed in.")
class Device:
    """A sign-in that still lasts."""

    id: strawberry.ID = strawberry.field(description="For signOutDevice.")
    is_app: bool = strawberry.field(description="Whether an app signed in with tokens; else a browser.")
    browser: str | None = strawberry.field(description="Such as “Firefox 133”, as far as it tells.")
    system: str | None = strawberry.field(description="Such as “Windows 10”, as far as it tells.")
    address: str = strawberry.field(description="The network address it was last used from; may be empty.")
    signed_in_at: datetime.datetime = strawberry.field(description="When one signed in.")
    last_used_at: datetime.datetime = strawberry.field(description="When it was last used, within five minutes.")
    is_current: bool = strawberry.field(description="Whether it is the one that asks.")

    @classmethod
    def of(cls, device: devices.Device) -> Device:
        """A device as its person sees it."""
        return cls(
            id=encode_id("Device", device.id),
            is_app=device.is_app,
            browser=device.browser,
            system=device.system,
            address=device.address,
            signed_in_at=device.signed_in_at,
            last_used_at=device.last_used_at,
            is_current=device.is_current,
        )


@strawberry.type
class DeviceQuery:
    """Reading one's devices."""

    @strawberry.field(description="Where one is signed in: this device first, then the one used last.")
    async def devices(self, info: Info) -> list[Device]:
        """R1."""
        principal = await person_of(info)
        found = await devices.devices_of(principal.user.id, principal.credential.family)
        return [Device.of(device) for device in found]


@strawberry.type
class DeviceMutation:
    """Signing out elsewhere."""

    @strawberry.mutation(description="Sign one of one's devices out, at once and with everything open on it.")
    async def sign_out_device(self, info: Info, id: NodeId, client_op_id: ClientOpId = None) -> list[Device]:
        """The devices that remain. NOT_FOUND for somebody else's."""
        number, principal = decode_id(id, "Device", "id"), await person_of(info)
        await sessions.sign_out_device(acting(info).actor, principal.user, number, client_op_id)
        return await _remaining(info)

    @strawberry.mutation(description="Sign out everywhere but here. API tokens stay.")
    async def sign_out_elsewhere(self, info: Info, client_op_id: ClientOpId = None) -> list[Device]:
        """The device that remains."""
        principal = await person_of(info)
        await sessions.sign_out_elsewhere(principal, acting(info).actor, client_op_id)
        return await _remaining(info)


async def _remaining(info: Info) -> list[Device]:
    """None, when one has signed this very device out."""
    credential_id = info.context.credential_id
    principal = await queries.principal_by_id(credential_id) if credential_id is not None else None
    if principal is None:
        return []
    return [Device.of(one) for one in await devices.devices_of(principal.user.id, principal.credential.family)]
