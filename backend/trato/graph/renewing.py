"""Before an operation runs, the process learns which fields (R15) and currencies (R13) there are now."""

from __future__ import annotations

from collections.abc import AsyncIterator

from strawberry.extensions import SchemaExtension

from trato.items import keeping


class CurrentSetUp(SchemaExtension):
    """One operation, made of what is set up now. Costs a statement after a change of that, else nothing."""

    async def on_execute(self) -> AsyncIterator[None]:
        """Before the first resolver."""
        await keeping.renew()
        yield
