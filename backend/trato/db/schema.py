"""The schema that today's models describe, as SQL: what migrations are generated from and compared with.

A models module may hold `BY_HAND: dict[Dialect, tuple[str, ...]]`, statements for what a model can't say: triggers,
functions, full-text tables, indexes of one dialect. They run after all tables exist, in the modules' order.
"""

from __future__ import annotations

import sys

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.backends.base.schema_generator import BaseSchemaGenerator

from trato.db.address import Dialect
from trato.db.database import writer
from trato.db.transactions import transaction


def schema_sql(connection: BaseDBAsyncClient) -> str:
    """The script that makes every table, index, constraint and hand-made object in an empty database."""
    generator = connection.schema_generator(connection)
    script = generator.get_create_schema_sql(safe=False)
    return "\n".join([script, *(statement.rstrip("; \n") + ";" for statement in _made_by_hand(generator))])


def _made_by_hand(generator: BaseSchemaGenerator) -> list[str]:
    models = generator._get_models_to_create()
    modules = dict.fromkeys(model.__module__ for model in models)
    dialect = Dialect(generator.DIALECT)
    return [statement for name in modules for statement in getattr(sys.modules[name], "BY_HAND", {}).get(dialect, ())]


async def create_schema_from_models() -> None:
    """Make the schema of today's models in the open, empty database, without migrations."""
    script = schema_sql(writer())
    async with transaction():
        await writer().execute_script(script)
