"""Trying a whole file out before it is imported: what it says is what the import does, and it changes nothing (R77)."""

from __future__ import annotations

from typing import Any

import pytest
from desk import TRY, Desk, became, perform

from house import House
from trato.db.sql import Sql, fetch
from trato.graph.kit.ids import encode_id
from trato.importing.outcome import Outcome
from trato.importing.trying import tried
from trato.jobs.running import JobOver

LINK = """mutation { createCustomField(input: { kind: COMPANY, label: "Parent", type: CRM_LINK, linkTo: COMPANY })
  { customField { code } } }"""
FIRMS = (
    "Name,Industry,E-mail,Employees,Parent\n"
    "Ácme,Retail,,5,\n"  # is there
    "New,Retail,new@x.test,,\n"
    "acme,Retail,,5,\n"  # the same again
    ",Retail,,,\n"  # has no name
    "Twin,,,,\n"  # is there twice
    "Second,,second@x.test,,New\n"  # refers to an earlier row
    "NEW,Energy,other@x.test,,\n"  # an earlier row
    "Third,,no address,,\n"
    "Fourth,,,,Nobody\n"
    "new,Energy,other@x.test,,\n"
    "Fifth,,,many,Second\n"
    "second,,second@x.test,,New\n"
)
DEALS = "Deal name,Contact,Company\n" + "".join(f"Deal {at},Ana Pérez; Jo {at % 2},Firm {at % 3}\n" for at in range(8))


async def records() -> list[dict[str, Any]]:
    """All companies as they are, and how much the log holds."""
    kept = "SELECT id, title, industry_id, version, deleted_at FROM company ORDER BY id"
    return [dict(row) for sql in (kept, "SELECT COUNT(*) AS n FROM event") for row in await fetch(Sql(sql))]


async def states() -> dict[str, str]:
    """Of the jobs that nobody has ended, or cancelled."""
    return {
        encode_id("Job", row["id"]): row["state"]
        for row in await fetch(Sql("SELECT id, state FROM job WHERE state <> 'DONE'"))
    }


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that rows of one file meet each other in several transactions."""
    for module in ("job", "trial"):
        monkeypatch.setattr(f"trato.importing.{module}.ROWS_PER_BATCH", 2)


@pytest.mark.parametrize("rule", ["SKIP", "MERGE", "REPLACE", "ALLOW"])
async def test_a_trial_counts_what_the_import_does(house: House, data: None, small_batches: None, rule: str) -> None:
    await house.ada.run(LINK)
    await house.company(title="Acme", industryId=await house.industry("Retail"))
    await house.company(title="Twin")
    await house.company(title="twin")
    desk = Desk(house.al)
    await desk.upload("companies", FIRMS)
    before = await records()
    tried = await desk.try_out(rule=rule)
    assert await records() == before
    file = await desk.file()
    assert (file["isBegun"], file["trialJob"]) == (False, {"state": "DONE", "result": tried})
    refused, problems = file["failures"], file["problems"]
    assert sum(one["rows"] for one in problems) == refused["totalCount"] == tried["failed"] > 0
    assert {(one["first"]["field"], one["first"]["code"]) for one in problems} >= {
        ("title", "REQUIRED"), ("emails", "MALFORMED"), ("employeeCount", "UNKNOWN"),
    }  # fmt: skip

    done = await desk.run(rule=rule)
    assert done == tried
    file = await desk.file()
    assert (file["failures"], file["problems"]) == (refused, problems)


async def test_a_record_that_thousands_name_is_tried_with_what_made_it_alone(
    house: House, data: None, small_batches: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that has a row of its own, and one that the first to name it makes. Counts are exact, and don't say otherwise."""
    monkeypatch.setattr("trato.importing.trial.MOST_BEHIND", 3)
    await house.ada.run(LINK)
    desk = Desk(house.al)
    firms = [f"Firm {at},{'HQ' if at < 8 else 'Holding'}" for at in range(16)]
    await desk.upload("companies", "\n".join(["Name,Parent", "HQ,", *firms, "holding,HQ", "hq,"]))
    tried = await desk.try_out(rule="SKIP", unknownRecords="CREATE")
    assert (tried["created"], tried["skipped"], tried["failed"], tried["related"]) == (17, 2, 0, 1)
    assert await desk.run(rule="SKIP", unknownRecords="CREATE") == tried


async def test_a_row_names_what_the_row_before_it_makes(house: House, data: None) -> None:
    """In one batch, too: a file that tells a whole group of firms from the top is taken in at once."""
    await house.ada.run(LINK)
    desk = Desk(house.al)
    await desk.upload("companies", "Name,Parent\nGroup,\nBranch,group\nDesk,Branch\nOrphan,Later\nLater,\n")
    assert became(await desk.preview()) == ["CREATED", "CREATED", "CREATED", "UNKNOWN", "CREATED"]
    assert (await desk.try_out())["failed"] == (await desk.run())["failed"] == 1
    custom = '{ companies(sort: [{field: "id"}]) { nodes { title customFields { value } } } }'
    made = {one["title"]: one["customFields"][0]["value"] for one in (await house.al.run(custom))["nodes"]}
    assert {title: parent and parent["name"] for title, parent in made.items()} == {
        "Group": None, "Branch": "Group", "Desk": "Branch", "Later": None,
    }  # fmt: skip


async def test_a_record_that_changes_very_often_is_counted_roughly_and_that_is_told(
    house: House, data: None, small_batches: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("trato.importing.trial.MOST_BEHIND", 4)
    desk = Desk(house.al)
    await desk.upload("companies", "Name,Address\n" + "".join(f"A,Street {at}\n" for at in range(10)))
    tried = await desk.try_out(rule="REPLACE")
    assert tried.pop("roughly")
    assert await desk.run(rule="REPLACE") == tried


async def test_what_rows_name_is_counted_once(house: House, data: None, small_batches: None) -> None:
    desk = Desk(house.al)
    await desk.upload("deals", DEALS)
    tried = await desk.try_out(unknownRecords="CREATE")
    assert (tried["created"], tried["related"]) == (8, 6)  # three companies, Ana and two called Jo
    assert await desk.run(unknownRecords="CREATE") == tried


async def test_one_trial_at_a_time_and_none_beside_the_import(house: House, data: None) -> None:
    """Another trial, and the import, end the one before; what it has refused is told no longer."""
    desk = Desk(house.al)
    await desk.upload("companies", "Name,Staff\nA,many\nB,2\n")
    assert (await desk.try_out())["failed"] == 1
    first = await desk.begin_trial()
    second = await desk.begin_trial(mapping=[{"column": 1, "field": "title"}])
    assert await states() == {first: "CANCELLED", second: "WAITING"}
    assert (await perform(second))["created"] == 2
    assert (await desk.file())["failures"]["totalCount"] == 0
    third = await desk.begin_trial()
    await desk.run()
    assert (await states())[third] == "CANCELLED"
    assert (await house.al.refused(TRY, id=desk.id, plan=desk.plan)).fields == {"": "ALREADY_RUN"}


async def test_a_trial_that_is_ended_says_nothing_more(
    house: House, data: None, small_batches: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(house.al)
    await desk.upload("companies", "Name,Staff\nA,many\nB,2\nC,3\n")
    job = await desk.begin_trial(rule="SKIP")

    async def tried_meanwhile(*given: Any) -> Outcome:
        outcome = await tried(*given)
        await house.al.run("mutation ($id: ID!) { cancelJob(id: $id) { job { id } } }", id=job)
        return outcome

    monkeypatch.setattr("trato.importing.trial.tried", tried_meanwhile)
    with pytest.raises(JobOver):
        await perform(job)
    assert (await desk.file())["failures"]["totalCount"] == 0


async def test_an_interrupted_trial_begins_anew(
    house: House, data: None, small_batches: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it had refused until then is told once."""
    desk = Desk(house.al)
    await desk.upload("companies", FIRMS)
    job = await desk.begin_trial(rule="SKIP")
    batches = iter(range(100))

    async def tried_until_the_end(*given: Any) -> Outcome:
        if next(batches) == 3:
            raise ConnectionError
        return await tried(*given)

    monkeypatch.setattr("trato.importing.trial.tried", tried_until_the_end)
    with pytest.raises(ConnectionError):
        await perform(job)
    counts = await perform(job)
    assert (await desk.file())["failures"]["totalCount"] == counts["failed"]
    assert await desk.run(rule="SKIP") == counts
