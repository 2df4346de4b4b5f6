"""What a lead would become, in the graph."""

from __future__ import annotations

from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from trato.crm.graph import ItemKind
from trato.graph.kit.arguments import NodeId
from trato.graph.kit.context import Info, current
from trato.graph.kit.ids import NODE_OF, decode_id
from trato.items.fields import Field
from trato.leads.conversion.graph import ConvertLeadInput, TargetFieldsRequired, told_lacking, wanted
from trato.leads.conversion.outlook import Barrier, Carried, Loose, Prospect, outlook
from trato.leads.kind import LEAD
from trato.pipelines.graph import Stage
from trato.timeline.entry_types import portable

strawberry.enum(
    Barrier,
    name="ConversionBarrier",
    description="Why none can be made: the lead has become one already, is from one that is known, or you may not.",
)


@strawberry.type(description="The value of a field of the lead, and the field of the new item that gets it.")
class CarriedValue:
    """R28."""

    source: str = strawberry.field(description="The field of the lead, as named by `fields(kind)`.")
    field: str = strawberry.field(description="The field there.")
    label: str | None = strawberry.field(description="What administrators have called it, if they added it.")
    value: JSON = strawberry.field(description="As timelines tell values.")

    @classmethod
    def of(cls, one: Carried) -> CarriedValue:
        """What goes where."""
        target = one.carry.target
        value = portable(NODE_OF.get(target.type), one.value)
        return cls(source=one.carry.source.name, field=target.name, label=_label(target), value=JSON(value))


@strawberry.type(description="A deal, contact or company that the lead might become.")
class ConversionProspect:
    """R27."""

    kind: ItemKind = strawberry.field(description="DEAL, CONTACT or COMPANY.")
    barrier: Barrier | None = strawberry.field(description="Why no new one can be made; null when it can.")
    stage: Stage | None = strawberry.field(description="Where it would stand, if it stands on stages.")
    carried: list[CarriedValue] = strawberry.field(description="What of the lead would go there.")

    @classmethod
    def of(cls, one: Prospect) -> ConversionProspect:
        """One kind."""
        return cls(
            kind=ItemKind(one.kind.code),
            barrier=one.barrier,
            stage=Stage.of(one.stage) if one.stage else None,
            carried=[CarriedValue.of(each) for each in one.carried],
        )


@strawberry.type(description="A field that could take a value.")
class FieldTaker:
    """R28."""

    kind: ItemKind = strawberry.field(description="Of what.")
    field: str = strawberry.field(description="The field, as named by `fields(kind)`.")
    label: str = strawberry.field(description="Its name in English, or as administrators have called it.")


@strawberry.type(
    description="The value of a field that administrators have added to leads, which goes nowhere by itself."
)
class LooseValue:
    """Where it goes is said by `fieldMap`; nowhere is fine, too."""

    field: str = strawberry.field(description="The field of the lead.")
    label: str = strawberry.field(description="What administrators have called it.")
    value: JSON = strawberry.field(description="As timelines tell values.")
    takers: list[FieldTaker] = strawberry.field(description="Fields of what is to be made that take such values.")

    @classmethod
    def of(cls, one: Loose) -> LooseValue:
        """One field."""
        takers = [
            FieldTaker(kind=ItemKind(kind.code), field=entry.name, label=entry.label) for kind, entry in one.takers
        ]
        value = JSON(portable(NODE_OF.get(one.source.type), one.value))
        return cls(field=one.source.name, label=one.source.label, value=value, takers=takers)


@strawberry.type(description="What would come of completing a lead. Nothing has been changed.")
class LeadConversion:
    """R27, R28."""

    prospects: list[ConversionProspect] = strawberry.field(description="Company, contact and deal.")
    required: list[TargetFieldsRequired] = strawberry.field(
        description="What would have to be filled in among `overrides`: of what is to be made, and of the lead itself."
    )
    loose: list[LooseValue] = strawberry.field(description="What goes nowhere by itself.")


@strawberry.type
class ConversionQuery:
    """Looking before leads are completed."""

    @strawberry.field(
        description="What would come of completing a lead, before it is done: what can be made of it, what goes where,"
        " and what is missing. CONFLICT for a junk lead that can be reopened, FORBIDDEN for one that you may not"
        " change."
    )
    async def lead_conversion(
        self,
        info: Info,
        id: NodeId,
        input: Annotated[ConvertLeadInput, strawberry.argument(description="What it is to become; nothing is fine.")],
    ) -> LeadConversion:
        """R27, R28."""
        found = await outlook(current(info), decode_id(id, LEAD.node, "id"), wanted(input))
        return LeadConversion(
            prospects=[ConversionProspect.of(one) for one in found.prospects],
            required=await told_lacking(found.lacking),
            loose=[LooseValue.of(one) for one in found.loose],
        )


def _label(entry: Field) -> str | None:
    return entry.label if entry.custom else None
