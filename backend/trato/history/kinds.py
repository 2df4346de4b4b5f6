"""What is recorded (R61): every kind of event there is, by what it happens to."""

from __future__ import annotations

from trato.crm.recycling import RECYCLABLE

ITEMS = tuple(kind.code for kind in RECYCLABLE)
"""What people work with. They see what happens to such items as far as they may read them, in History as elsewhere."""

MERGING = ("merged", "absorbed", "unmerged")
_OF_EVERY_ITEM = ("created", "updated", "deleted", "restored")
_ON_STAGES = ("moved", "closed", "reopened", "reordered")
_OF_ITEMS = {
    "company": MERGING,
    "contact": ("linked", "unlinked", *MERGING),
    "lead": (*_ON_STAGES, "converted", "unconverted", *MERGING),
    "deal": _ON_STAGES,
    "activity": ("completed", "reopened", "rescheduled", "bound", "unbound", "listed", "ticked", "unticked"),
    # said of an item, and standing on its timeline
    "comment": ("added", "updated", "deleted", "pinned", "unpinned"),
    "entry": ("pinned", "unpinned"),
    "requisites": ("added", "updated", "deleted"),
    "record": ("viewed",),
    "undo": ("stayed",),
    "event": ("added",),
}
_OF_SETTINGS = {
    "pipeline": (
        "created", "updated", "reordered", "deleted",
        "stage_created", "stage_updated", "stages_reordered", "stage_deleted",
    ),
    "pick_list": ("created", "item_added", "item_updated", "items_reordered", "item_deleted", "reset"),
    "tag": ("created", "updated", "leaving", "merged", "deleted"),
    "custom_field": ("created", "updated", "reordered", "deleted"),
    "card_layout": ("saved", "reset"),
    "view": ("created", "updated", "deleted"),
    "view_preference": ("updated",),
    "currency": ("added", "updated", "reordered", "deleted", "base_changed", "report_changed"),
    "own_company": ("added", "updated", "deleted"),
    "requisite_template": ("added", "updated", "deleted"),
    "work_calendar": ("updated",),
    "crm_settings": ("updated",),
    "intake_exception": ("added", "removed"),
    "queue": ("created", "updated", "deleted"),
    "intake_queues": ("updated",),
    "counter_mode": ("updated",),
    "view_log": ("updated",),
    "role": ("created", "updated", "permitted", "assigned", "unassigned", "deleted"),
    "department": ("created", "updated", "moved", "deleted"),
    "group": ("created", "updated", "deleted"),
    "user": (
        "set_up", "created", "invited", "joined", "service_created", "link_made", "updated",
        "signed_in", "signed_out", "password_changed", "token_created", "token_revoked",
        "calendar_made", "calendar_withdrawn",
        "deactivated", "reactivated",
        "absence_added", "absence_changed", "absence_removed",
    ),
    "import": ("started", "undone"),
    "export": ("created", "completed", "everything"),
    "job": ("retried", "cancelled"),
    "message": ("held", "released", "excepted", "deleted"),
}  # fmt: skip
SETTINGS = tuple(_OF_SETTINGS)
"""What is told to administrators alone."""


def _named(verbs: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(f"{noun}.{verb}" for noun, those in verbs.items() for verb in those)


EVENTS_OF_ITEMS = (*_named({kind: (*_OF_EVERY_ITEM, *_OF_ITEMS.get(kind, ())) for kind in ITEMS}),
                   *_named({noun: verbs for noun, verbs in _OF_ITEMS.items() if noun not in ITEMS}))  # fmt: skip
EVENTS = (*EVENTS_OF_ITEMS, *_named(_OF_SETTINGS))
