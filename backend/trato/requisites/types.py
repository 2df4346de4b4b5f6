"""Legal details as the graph shows them and takes them (R12)."""

from __future__ import annotations

import strawberry

from trato.graph.kit.context import Info
from trato.graph.kit.ids import decode_id, encode_id
from trato.graph.kit.nodes import Node
from trato.requisites.defaults import Detail
from trato.requisites.kinds import DetailType, LegalForm
from trato.requisites.queries import RequisiteRecord, TemplateRecord, requisites_of
from trato.requisites.rules import NewTemplate
from trato.requisites.sets import NewRequisites

TEMPLATE, SET = "RequisiteTemplate", "Requisites"

strawberry.enum(LegalForm, name="LegalForm", description="As what somebody acts.")
strawberry.enum(
    DetailType,
    name="RequisiteType",
    description="What a detail is: LINE and TEXT are words, on one line or several; the others are numbers that are"
    " checked, and written as their issuer does.",
)


@strawberry.type(description="A field of a template.")
class RequisiteField:
    """A detail that can be told."""

    code: str = strawberry.field(description="Its name in values; it never changes.")
    label: str | None = strawberry.field(
        description="What it is called; null when the screens' word for the code does."
    )
    type: DetailType = strawberry.field(description="What it holds.")

    @classmethod
    def of(cls, detail: Detail) -> RequisiteField:
        """A field as it is described."""
        return cls(code=detail.code, label=detail.label, type=detail.type)


@strawberry.type(name=TEMPLATE, description="Which legal details a legal form has in a country.")
class RequisiteTemplate(Node):
    """A template (R12)."""

    name: str | None = strawberry.field(description="What it is called; null when form and country say it all.")
    form: LegalForm = strawberry.field(description="For what legal form.")
    country: str | None = strawberry.field(description="For which country, ISO 3166; null for any.")
    fields: list[RequisiteField] = strawberry.field(description="What can be told, in order; legal_name always.")
    is_active: bool = strawberry.field(description="Whether it can be chosen.")
    is_built_in: bool = strawberry.field(description="Whether every installation has it: it is never deleted.")
    version: int = strawberry.field(description="Counts its changes.")

    @classmethod
    def of(cls, template: TemplateRecord) -> RequisiteTemplate:
        """A template from its record."""
        return cls(
            id=encode_id(TEMPLATE, template.id),
            name=template.name,
            form=template.form,
            country=template.country,
            fields=[RequisiteField.of(detail) for detail in template.details],
            is_active=template.is_active,
            is_built_in=template.code is not None,
            version=template.version,
        )


@strawberry.type(description="A detail that is told.")
class RequisiteValue:
    """A value and the field it is of."""

    field: RequisiteField = strawberry.field(description="What it is.")
    value: str = strawberry.field(description="As its issuer writes it.")


@strawberry.type(name=SET, description="The legal details of a company, contact or own company, by one template.")
class Requisites(Node):
    """A set of details (R12)."""

    legal_name: str = strawberry.field(description="Whose details they are by law.")
    template: RequisiteTemplate = strawberry.field(description="By which template they are told.")
    values: list[RequisiteValue] = strawberry.field(description="What is told, in the template's order.")
    version: int = strawberry.field(description="Counts its changes.")

    @classmethod
    def of(cls, record: RequisiteRecord) -> Requisites:
        """A set from its record."""
        return cls(
            id=encode_id(SET, record.id),
            legal_name=record.title,
            template=RequisiteTemplate.of(record.template),
            values=[
                RequisiteValue(field=RequisiteField.of(detail), value=record.told[detail.code])
                for detail in record.template.details
                if detail.code in record.told
            ],
            version=record.version,
        )


async def load_requisites(info: Info, kind: str, owner_id: int) -> list[Requisites]:
    """The sets of an owner, the primary one first, batched."""

    async def load(ids: list[int]) -> list[list[RequisiteRecord]]:
        found = await requisites_of(kind, ids)
        return [found.get(one, []) for one in ids]

    return [Requisites.of(one) for one in await info.context.loader(("requisites", kind), load).load(owner_id)]


@strawberry.input(description="What is told in one field.")
class RequisiteValueInput:
    """A detail."""

    code: str = strawberry.field(description="A field of the template.")
    value: str | None = strawberry.field(default=None, description="Empty, or null, for nothing.")


@strawberry.input(description="Legal details, whole: what is left out is empty.")
class RequisitesInput:
    """What a set is to say."""

    template_id: strawberry.ID = strawberry.field(description="By which template; one that is active, or was so.")
    values: list[RequisiteValueInput] = strawberry.field(description="At least legal_name.")
    is_primary: bool = strawberry.field(default=False, description="Puts it before the others. The first one is.")

    def given(self, at: str = "input") -> NewRequisites:
        """As actions take it; `at` is where it stands in the request."""
        template_id = decode_id(self.template_id, TEMPLATE, f"{at}.templateId")
        return NewRequisites(template_id, {one.code: one.value for one in self.values}, self.is_primary, at)


@strawberry.input(description="A field of a template.")
class RequisiteFieldInput:
    """A detail that can be told."""

    code: str | None = strawberry.field(default=None, description="Of a field that exists; made of the label without.")
    label: str | None = strawberry.field(default=None, description="At most 100 characters; null for the usual word.")
    type: DetailType = strawberry.field(default=DetailType.LINE, description="What it holds.")


@strawberry.input(description="A template, whole.")
class RequisiteTemplateInput:
    """Fields of a template."""

    form: LegalForm = strawberry.field(description="For what legal form.")
    fields: list[RequisiteFieldInput] = strawberry.field(description="1 to 40, in order; legal_name among them.")
    name: str | None = strawberry.field(default=None, description="At most 100 characters.")
    country: str | None = strawberry.field(default=None, description="ISO 3166, two letters; null for any.")
    is_active: bool = strawberry.field(default=True, description="Whether it can be chosen.")

    def given(self) -> NewTemplate:
        """As actions take it."""
        details = [(one.code, one.label, one.type) for one in self.fields]
        return NewTemplate(self.name, self.form, self.country, details, self.is_active)
