"""Before an operation runs, the kinds learn which fields administrators have given them (R15)."""

from __future__ import annotations

from collections.abc import AsyncIterator

from strawberry.extensions import SchemaExtension

from trato.items import definitions


class CurrentFields(SchemaExtension):
    """One operation, made of the fields of now. Costs a statement after a change of definitions, else nothing."""

    async def on_execute(self) -> AsyncIterator[None]:
        """Before the first resolver."""
        await definitions.renew()
        yield
