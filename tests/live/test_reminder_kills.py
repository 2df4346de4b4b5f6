"""A server that is killed before a reminder's moment: whoever is there afterwards reminds, once (R55)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from database import DIALECT
from live.phones import CREATE, Phone, sign_in
from serverprocess import Server, ServerProcess
from trato.accounts.actions import NewUser
from trato.db.address import Dialect

PROCESSES = 1 if DIALECT is Dialect.SQLITE else 2
PLAN = "mutation ($input: ActivityInput!) { createActivity(input: $input) { activity { id } } }"
READ = "{ notifications { nodes { kind title } } }"


async def test_a_reminder_outlives_its_server(database_url: str, tmp_path: Path) -> None:
    environment = {"DATABASE_URL": database_url, "TRATO_DATA": str(tmp_path)}
    server = Server(tuple(ServerProcess(environment, tmp_path / f"{number}.log") for number in range(PROCESSES)))
    await server.start()
    try:
        new = NewUser(name="Ada", email="ada@example.com", is_admin=True)
        phone: Phone = (await sign_in(database_url, server.processes[0].url, new))["Ada"]
        deal = (await phone.run(CREATE, input={"title": "Deal"}))["deal"]["id"]
        moment = datetime.now(UTC) + timedelta(seconds=2)
        call = {"type": "CALL", "subject": "Call", "deadline": moment.isoformat(), "reminders": [0]}
        await phone.run(PLAN, input={**call, "itemIds": [deal]})
        await asyncio.gather(*(process.kill() for process in server.processes))
        await asyncio.sleep(max(0.0, (moment - datetime.now(UTC)).total_seconds()))
        await asyncio.gather(*(process.start() for process in server.processes))
        async with asyncio.timeout(30):
            while not (told := (await phone.run(READ))["nodes"]):
                await asyncio.sleep(0.05)
        await asyncio.sleep(0.5)  # a second process would have told by now, too
        assert told == (await phone.run(READ))["nodes"] == [{"kind": "REMINDER", "title": "Call"}]
    finally:
        await server.stop()
