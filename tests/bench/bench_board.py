"""A board of 50 cards a column through the graph, beside the same cards by hand-written SQL and orjson in the same run."""

from __future__ import annotations

from typing import Any

import httpx
import orjson
from installed import OWNER, Installed
from measured import median_ms, tell

from commands import trato
from graph_client import Client
from trato.access.cells import uniform
from trato.access.gate import Access
from trato.access.levels import Level
from trato.accounts.queries import user_by_email
from trato.db.database import close_database, open_database
from trato.db.sql import Sql, fetch
from trato.graph.kit.ids import encode_id

BOARD = """
query Board($pipelineId: ID!) {
  board(pipelineId: $pipelineId, perColumn: 50) {
    pipeline { id name stages { id name color semantics probability version } }
    cursor
    columns {
      stage { id } cursor count sum { amount currency } weightedSum { amount currency }
      cards {
        id number title version stageId rank amount { amount currency } expectedCloseDate stageSince
        company { id name } contact { id name } responsible { id name }
        nextActivity { id type subject deadline } commentCount access { canUpdate canDelete }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""

CARDS = """
SELECT * FROM (
  SELECT deal.id, deal.title, deal.version, deal.stage_id, deal.rank, deal.amount, deal.amount_currency,
         CAST(deal.expected_close_date AS TEXT) AS expected_close_date, CAST(deal.stage_since AS TEXT) AS stage_since,
         company.id AS company_id, company.title AS company, contact.id AS contact_id, contact.title AS contact,
         person.id AS person_id, person.name AS person,
         (SELECT COUNT(*) FROM comment WHERE comment.item_kind = 'deal' AND comment.item_id = deal.id) AS comments,
         (SELECT MIN(activity.deadline) FROM activity_binding AS bound
            JOIN activity ON activity.id = bound.activity_id AND activity.deleted_at IS NULL
           WHERE bound.item_kind = 'deal' AND bound.item_id = deal.id) AS next_deadline
    FROM deal JOIN "user" AS person ON person.id = deal.responsible_id
    LEFT JOIN company ON company.id = deal.company_id
    LEFT JOIN deal_contact AS part ON part.deal_id = deal.id AND part.sort = 0
    LEFT JOIN contact ON contact.id = part.contact_id
   WHERE deal.stage_id = ? AND deal.deleted_at IS NULL
   ORDER BY deal.rank, deal.id LIMIT 51
) AS cards
"""
TOTALS = """
SELECT deal.stage_id, COUNT(*) AS count, CAST(SUM(deal.amount_base) AS TEXT) AS sum,
       CAST(SUM(deal.amount_base * COALESCE(deal.probability, stage.probability)) AS TEXT) AS weighted
  FROM deal JOIN stage ON stage.id = deal.stage_id
 WHERE deal.pipeline_id = ? AND deal.deleted_at IS NULL GROUP BY deal.stage_id
"""


async def _by_hand(pipeline: int) -> bytes:
    """What the board shows, with no rights, no types and no schema between the rows and the bytes."""
    stages = await fetch(Sql("SELECT * FROM stage WHERE pipeline_id = ? ORDER BY sort", (pipeline,)))
    totals = await fetch(Sql(TOTALS, (pipeline,)))
    cards = await fetch(
        Sql(" UNION ALL ".join([CARDS.replace("AS cards", f"AS cards_{stage['id']}") for stage in stages]),
            tuple(stage["id"] for stage in stages))
    )  # fmt: skip
    return orjson.dumps({"stages": stages, "totals": totals, "cards": cards})


async def test_board(history: Installed) -> None:
    """Three ways to the same board, the fastest way as the measure of the others."""
    token = (await trato("user", "token", OWNER, environment=history.environment)).strip()
    await open_database(history.url)
    try:
        user = await user_by_email(OWNER)
        client = Client(Access(int(user.id), user.name, uniform(Level.ALL), is_admin=True))
        (row,) = await fetch(Sql("SELECT id FROM pipeline WHERE name = 'Sales history'"))
        variables = {"pipelineId": encode_id("Pipeline", row["id"])}
        shown = await client.run(BOARD, **variables)
        by_hand = await median_ms(lambda: _by_hand(row["id"]))
        in_process = await median_ms(lambda: client.run(BOARD, **variables))
    finally:
        await close_database()
    over_http = await _over_http(history, token, variables)
    cards = sum(len(column["cards"]) for column in shown["columns"])
    tell(f"a board of {cards} cards: hand-written SQL and orjson", f"{by_hand:.1f} ms")
    tell("  through the schema, in process", f"{in_process:.1f} ms")
    tell("  through HTTP", f"{over_http:.1f} ms")
    tell("  HTTP against hand-written", f"{over_http / by_hand:.1f} times")


async def _over_http(history: Installed, token: str, variables: dict[str, Any]) -> float:
    server = history.server()
    await server.start()
    headers = {"authorization": f"Bearer {token}"}
    try:
        async with httpx.AsyncClient(base_url=server.url, headers=headers) as http:

            async def ask() -> None:
                answer = await http.post("/graphql", json={"query": BOARD, "variables": variables})
                assert "errors" not in answer.json(), answer.text

            return await median_ms(ask)
    finally:
        await server.stop()
