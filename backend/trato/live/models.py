"""Tables of the log: events, what they are about, the head of the numbering, and the operations clients may repeat."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.db.address import Dialect
from trato.db.fields import JsonField, UtcDatetimeField


class Event(Model):
    """One thing that happened (R59, R61). Insert-only: a trigger refuses any change but the numbering of `position`."""

    id = fields.BigIntField(primary_key=True)
    position = fields.BigIntField(
        null=True, unique=True, description="Order of commit; PostgreSQL only, SQLite uses id"
    )
    at = UtcDatetimeField(description="When it was recorded")
    occurred_at = UtcDatetimeField(description="When it happened, which an import may set to the past")
    actor_id = fields.BigIntField(null=True)
    actor_name = fields.CharField(max_length=255, description="Name at that time")
    channel = fields.CharField(max_length=20)
    operation_id = fields.CharField(max_length=32, db_index=True)
    client_op_id = fields.CharField(max_length=100, null=True)
    kind = fields.CharField(max_length=60)
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()
    item_version = fields.IntField(null=True)
    item_title = fields.CharField(max_length=255, description="Title at that time")
    changes = JsonField(description="{field: [old, new]}")
    params = JsonField(description="Parameters of the sentence that the reader's language makes of `kind`")
    before = JsonField(null=True, description="Routing keys before the change")
    after = JsonField(null=True, description="Routing keys after the change")

    class Meta:
        table = "event"
        # History is read by time, all of it or one person's or of some kinds (R59).
        indexes = (("at", "id"), ("actor_id", "at", "id"), ("kind", "at", "id"))


class EventSubject(Model):
    """An item whose timeline shows the event: its own, and each one it is bound to."""

    id = fields.BigIntField(primary_key=True)
    event: fields.ForeignKeyRelation[Event] = fields.ForeignKeyField("trato.Event", related_name="subjects")
    item_kind = fields.CharField(max_length=20)
    item_id = fields.BigIntField()

    class Meta:
        table = "event_subject"
        unique_together = (("item_kind", "item_id", "event"),)
        indexes = (("event_id",),)


class EventHead(Model):
    """The one row that says how far events are numbered, from where sockets may replay, and which history this is."""

    id = fields.IntField(primary_key=True, generated=False)
    position = fields.BigIntField(default=0)
    floor = fields.BigIntField(default=0)
    epoch = fields.CharField(max_length=32)

    class Meta:
        table = "event_head"


class ClientOperation(Model):
    """The answer already given to a client's key, so that a retry gets it again instead of a second record (R4)."""

    id = fields.BigIntField(primary_key=True)
    user_id = fields.BigIntField()
    client_op_id = fields.CharField(max_length=100)
    verb = fields.CharField(max_length=120)
    answer = JsonField(null=True)
    asked = fields.CharField(max_length=64, null=True, description="SHA-256 of what was asked, where that is compared")
    at = UtcDatetimeField()

    class Meta:
        table = "client_operation"
        unique_together = (("user_id", "client_op_id"),)


_CONTENT = (
    "id, at, occurred_at, actor_id, actor_name, channel, operation_id, client_op_id, kind, item_kind, item_id,"
    " item_version, item_title, changes, params, before, after"
)

BY_HAND = {
    Dialect.SQLITE: (
        "CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END",
        "CREATE TRIGGER event_remains BEFORE DELETE ON event"
        " BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END",
    ),
    Dialect.POSTGRES: (
        "CREATE FUNCTION trato_refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME; END $$",
        # Numbering sets `position` alone, so it passes.
        f"CREATE TRIGGER event_stays BEFORE UPDATE OF {_CONTENT} OR DELETE ON event"
        " FOR EACH ROW EXECUTE FUNCTION trato_refuse()",
        # Who is where, for several processes (trato.live.presence); a single one keeps it in memory. Nothing is lost
        # with it, so it is not worth the write-ahead log.
        "CREATE UNLOGGED TABLE presence (process TEXT NOT NULL, number BIGINT NOT NULL, place TEXT NOT NULL,"
        " user_id BIGINT NOT NULL, tab TEXT NOT NULL, holding BIGINT[] NOT NULL DEFAULT '{}', held_until TIMESTAMPTZ,"
        " since TIMESTAMPTZ NOT NULL, seen_at TIMESTAMPTZ NOT NULL, PRIMARY KEY (process, number))",
        "CREATE INDEX presence_place ON presence (place)",
        "CREATE INDEX presence_tab ON presence (user_id, tab)",
    ),
}
