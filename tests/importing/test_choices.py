"""What somebody may choose about columns: parts of values, labels, defaults; and where deals go (R77)."""

from __future__ import annotations

from dataclasses import replace

from desk import RUN, Desk, became, perform, suggested

from graph_client import Client
from house import CONVERTED, JUNK_LEAD, UNASSIGNED, House
from trato.importing.targets import TARGETS
from trato.importing.template import template_of
from trato.items.words import LOCALES

COMPANIES = """{ companies(sort: [{field: "id"}]) { nodes {
  title industry { label } revenue { amount currency } phones { value label } emails { value label } websites { value } } } }"""


async def test_amounts_bring_their_currency_and_phones_their_labels(house: House, data: None) -> None:
    await house.ada.run('mutation { saveCurrency(input: { code: "PLN", rate: "0.25" }) { __typename } }')
    desk = Desk(house.al)
    recognised = await desk.upload(
        "companies",
        "Name,Annual revenue,revenue.currency,Phone at work,Mobile phone,E-mails,E-mails: labels,Web\n"
        'A,12.50,PLN,22 100 200,600 100 200; 600 300 400,"a@x.test\nb@x.test","\nhome",x.test;y.test/?a;b\n'
        "B,7 EUR,PLN,,600 500 600,,,\n"
        "C,1,XXX,,,,,\n",
    )
    assert list(suggested(recognised).values()) == [
        "title", "revenue", "revenue.currency", "phones", "phones", "emails", "emails.label",
        "websites",
    ]  # fmt: skip
    assert [one["label"] for one in recognised["columns"]][3:5] == ["work", "mobile"]
    assert became(await desk.preview()) == ["CREATED", "CREATED", "UNKNOWN_CURRENCY"]
    await desk.run()
    first, second = (await house.al.run(COMPANIES))["nodes"]
    assert (first["revenue"], second["revenue"]) == (
        {"amount": "12.50", "currency": "PLN"},
        {"amount": "7.00", "currency": "EUR"},
    )
    assert [(one["value"], one["label"]) for one in first["phones"]] == [
        ("22 100 200", "work"), ("600 100 200", "mobile"), ("600 300 400", "mobile")
    ]  # fmt: skip
    assert [(one["value"], one["label"]) for one in first["emails"]] == [("a@x.test", None), ("b@x.test", "home")]
    assert [one["value"] for one in first["websites"]] == ["x.test", "y.test/?a;b"]
    assert [(one["value"], one["label"]) for one in second["phones"]] == [("600 500 600", "mobile")]

    alone = {"mapping": [{"column": 1, "field": "title"}, {"column": 3, "field": "revenue.currency"}]}
    assert (await house.al.refused(RUN, id=desk.id, plan=alone)).fields == {"plan.mapping[1].field": "ALONE"}


async def test_new_records_have_defaults_and_others_keep_what_they_have(house: House, data: None) -> None:
    """A default is what stands where a row says nothing, or names what isn't there; it changes no record."""
    await house.company(title="Old", industryId=await house.industry("Energy"))
    desk = Desk(house.al)
    await desk.upload("companies", "Name,Industry\nOld,\nNew,\nOther,Retail\n")
    plan = {"defaults": [{"field": "industry", "value": "Food"}, {"field": "revenue", "value": "5"}]}
    await desk.run(rule="REPLACE", **plan)
    listed = (await house.al.run(COMPANIES))["nodes"]
    assert [(one["title"], one["industry"]["label"], (one["revenue"] or {}).get("amount")) for one in listed] == [
        ("Old", "Energy", None), ("New", "Food", "5.00"), ("Other", "Retail", "5.00")
    ]  # fmt: skip

    desk = Desk(house.al)
    await desk.upload("deals", "Deal name,Stage,Owner\nOne,,Olga\nTwo,Nowhere,Nobody\nThree,New,\n")
    plan = {"defaults": [{"field": "stage", "value": "In work"}, {"field": "responsible", "value": "Ada"}]}
    assert became(await desk.preview(**plan)) == ["CREATED", "UNKNOWN", "CREATED"]
    await desk.run(unknownValues="EMPTY", **plan)
    deals = '{ deals(sort: [{field: "id"}]) { nodes { stage { name } responsible { name } } } }'
    assert [(one["stage"]["name"], one["responsible"]["name"]) for one in (await house.al.run(deals))["nodes"]] == [
        ("In work", "Olga"), ("In work", "Ada"), ("New", "Ada")
    ]  # fmt: skip

    desk = Desk(house.al)
    await desk.upload("deals", "Deal name\nFour\n")
    assert became(await desk.preview(defaults=[{"field": "stage", "value": "Nowhere"}])) == ["UNKNOWN"]
    wrong = {**desk.plan, "defaults": [{"field": "stags", "value": "x"}]}
    assert (await house.al.refused(RUN, id=desk.id, plan=wrong)).fields == {"plan.defaults[0].field": "UNKNOWN_FIELD"}


async def test_an_empty_cell_says_nothing_of_what_is_never_without_a_value(house: House, data: None) -> None:
    """An amount, and whether everybody sees it: a new record has nothing there, others keep what they have."""
    await house.deal(title="Old", amount={"amount": "9"}, opened=True)
    desk = Desk(house.al)
    await desk.upload("deals", "Deal name,Amount,Available to everyone\nOld,,\nNew,,\n")
    await desk.run(rule="REPLACE")
    deals = '{ deals(sort: [{field: "id"}]) { nodes { title amount { amount } opened version } } }'
    assert (await house.al.run(deals))["nodes"] == [
        {"title": "Old", "amount": {"amount": "9.00"}, "opened": True, "version": 1},
        {"title": "New", "amount": {"amount": "0.00"}, "opened": False, "version": 1},
    ]


async def test_a_pipeline_that_is_renamed_before_the_import_begins_is_still_it(house: House, data: None) -> None:
    made = await house.ada.run('mutation { createPipeline(name: "Wholesale") { pipeline { id } } }')
    pipeline = made["pipeline"]["id"]
    desk = Desk(house.al)
    await desk.upload("deals", "Deal name\nOne\n")
    begun = await house.al.run(RUN, id=desk.id, plan={**desk.plan, "pipelineId": pipeline})
    rename = 'mutation ($id: ID!) { updatePipeline(id: $id, expectedVersion: 1, name: "Retail") { __typename } }'
    await house.ada.run(rename, id=pipeline)
    assert (await perform(begun["job"]["id"]))["created"] == 1
    (deal,) = (await house.al.run("{ deals { nodes { pipeline { name } } } }"))["nodes"]
    assert deal["pipeline"]["name"] == "Retail"
    await desk.upload("deals", "Deal name\nOne\n")
    gone = {**desk.plan, "pipelineId": "UGlwZWxpbmU6OTk5"}
    assert (await house.al.refused(RUN, id=desk.id, plan=gone)).code == "NOT_FOUND"


async def test_leads_may_be_brought_as_they_ended(house: House, data: None) -> None:
    """Completed ones, too, which nobody makes by hand; but none that is open goes there by a file."""
    await house.with_leads()
    desk = Desk(house.al)
    rows = f"Useful,{CONVERTED},\nNone,{JUNK_LEAD},Spam\nOpen,{UNASSIGNED},Spam\n"
    await desk.upload("leads", f"Title,Stage,Reason for junk\n{rows}")
    assert (await desk.run())["created"] == 2
    (refused,) = (await desk.file())["failures"]["nodes"]
    assert (refused["row"], refused["code"]) == (4, "NOT_FAILED")
    listed = """{ leads(sort: [{field: "id"}]) { nodes { id title version quality closedAt junkReason { label }
      result { deals { id } } } } }"""
    useful, junk = (await house.al.run(listed))["nodes"]
    assert (useful["quality"], useful["result"], junk["quality"]) == ("USEFUL", {"deals": []}, "JUNK")
    assert useful["closedAt"] and junk["junkReason"] == {"label": "Spam"}
    await house.lead(title="Open")
    desk = Desk(house.al)
    await desk.upload("leads", f"Title,Stage\nOpen,{CONVERTED}\n")
    assert (await desk.run(rule="REPLACE"))["failed"] == 1
    (refused,) = (await desk.file())["failures"]["nodes"]
    assert refused["code"] == "NOT_BY_MOVING"


async def test_a_template_is_understood_in_every_language(house: House, data: None) -> None:
    """All columns of a kind, each suggested for what it is headed as."""
    await house.ada.run(
        'mutation { createCustomField(input: { kind: DEAL, label: "=Tallas", type: MONEY }) { __typename } }'
    )
    assert house.al.access is not None
    for locale in LOCALES:
        client = Client(replace(house.al.access, locale=locale), house.al.hub, house.al.keeper)
        for name in ("companies", "contacts", "leads", "deals"):
            target = TARGETS[name]
            desk = Desk(client)
            template = template_of(target, locale)
            recognised = await desk.upload(name, template + b"x\r\n")
            expected = [one for one in (*target.fields, *target.parts) if (name, one) != ("contacts", "title")]
            assert sorted(suggested(recognised).values()) == sorted(expected), (locale, name)
            assert recognised["delimiter"] == ("," if locale == "en" else ";")


async def test_leads_are_found_by_what_duplicates_are_found_by(house: House, data: None) -> None:
    """Headings as other programs write them, in each language; rows of people who are there change or stay (R30)."""
    await house.with_leads()
    expected = ["firstName", "lastName", "companyTitle", "phones", "emails", "source", "stage", "sourceDescription"]
    for heading in (
        "First Name,Last Name,Organization,Mobile,E-mail,Lead Source,Lead Status,Source details",
        "Nombre,Apellidos,Razón social,Móvil,Correo,Origen,Etapa,Descripción del origen",
        "Primeiro nome,Sobrenome,Razão social,Celular,Correio,Origem,Etapa,Descrição da origem",
        "Imię,Nazwisko,Nazwa firmy,Komórka,Mejl,Źródło,Etap,Opis źródła",
    ):
        assert list(suggested(await Desk(house.al).upload("leads", heading + "\n")).values()) == expected, heading
    await house.lead(title="Ours", firstName="Ana María", lastName="López", companyTitle="ACME Ibérica")
    table = "First Name,Last Name,Organization,Mobile\nana  maria,LOPEZ,Other,600 100 200\nEva,Roe,acme IBERICA,\n"
    listed = '{ leads(sort: [{field: "id"}]) { nodes { title lastName companyTitle phones { value } } } }'
    for by, outcomes in (("fullName", ["SKIPPED", "CREATED"]), ("companyTitle", ["CREATED", "SKIPPED"])):
        desk = Desk(house.al)
        await desk.upload("leads", table)
        assert became(await desk.preview(rule="SKIP", matchBy=by)) == outcomes
    await desk.run(rule="MERGE", matchBy="fullName")
    found = (await house.al.run(listed))["nodes"]
    assert [(one["lastName"], one["companyTitle"], len(one["phones"])) for one in found] == [
        ("López", "ACME Ibérica", 1), ("Roe", "acme IBERICA", 0)
    ]  # fmt: skip
