"""What somebody may, for screens: what to offer them, and what another person would see (R75)."""

from __future__ import annotations

from collections.abc import Iterable

from trato.access.gate import Access
from trato.access.levels import Level, ObjectKind, Right
from trato.boards.totals import Totals, column_totals
from trato.crm.kinds import KIND_BY_CODE
from trato.db.sql import all_of, fetch_one
from trato.graph.kit.ids import encode_id
from trato.items.records import readable
from trato.pipelines.queries import StageRecord
from trato.roles.types import ObjectPreview, ObjectRights, StagePreview, StageRights


def object_rights(access: Access, object: ObjectKind) -> ObjectRights:
    """What one may do with an object at all."""

    def may(right: Right) -> bool:
        return access.reach(object, right).levels != {Level.NONE}

    return ObjectRights(
        object=object,
        can_read=may(Right.READ),
        can_add=may(Right.ADD),
        can_export=may(Right.EXPORT),
        can_import=may(Right.IMPORT),
    )


def stage_rights(access: Access, stage: StageRecord) -> StageRights:
    """What one may do on a stage."""

    def may(*rights: Right) -> bool:
        return all(access.level(stage.kind, right, stage.pipeline_id, stage.id) is not Level.NONE for right in rights)

    return StageRights(
        stage_id=encode_id("Stage", stage.id),
        can_read=may(Right.READ),
        can_add=may(Right.ADD),
        can_enter=may(Right.READ, Right.UPDATE),
    )


async def preview_objects(asking: Access, seen_as: Access) -> list[ObjectPreview]:
    """How many records of each kind both see. One statement a kind."""
    found = []
    for code, kind in KIND_BY_CODE.items():
        both = all_of([readable(kind, seen_as, "item"), kind.visible_to(asking, "item")])
        row = await fetch_one(f"SELECT COUNT(*) AS count FROM {kind.table} AS item WHERE " + both)
        count = int(row["count"]) if row else 0
        found.append(ObjectPreview(rights=object_rights(seen_as, ObjectKind(code)), count=count))
    return found


async def preview_stages(asking: Access, seen_as: Access, stages: Iterable[StageRecord]) -> list[StagePreview]:
    """How many items on each stage both see. One statement a kind."""
    listed = list(stages)
    totals: dict[int, Totals] = {}
    for code in dict.fromkeys(stage.kind for stage in listed):
        kind = KIND_BY_CODE[code]
        standing = [stage.id for stage in listed if stage.kind is code]
        totals |= await column_totals(kind, seen_as, standing, kind.visible_to(asking, "item"))
    return [StagePreview(rights=stage_rights(seen_as, stage), count=totals[stage.id].count) for stage in listed]
