"""The table of jobs: what is to be done, what is being done, and what became of it."""

from __future__ import annotations

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField, UtcDatetimeField


class JobState(StrEnum):
    """Where a job stands. The last three are final."""

    WAITING = "WAITING"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class Job(Model):
    """One attempt at a piece of work. The row is the truth; the engine that runs it only knows `run`."""

    id = fields.BigIntField(primary_key=True)
    key = fields.CharField(max_length=200, unique=True, description="Starting with the same key again starts nothing")
    name = fields.CharField(max_length=60)
    queue = fields.CharField(max_length=40)
    args = JsonField(description="What the job is told")
    subject = fields.CharField(max_length=255, default="", description="What it is about, for people: a file's name")
    due = UtcDatetimeField(null=True, description="Not before")
    user_id = fields.BigIntField(null=True, db_index=True, description="Who started it; nobody: the clock")
    user_name = fields.CharField(max_length=255, default="", description="Name at that time")
    attempt = fields.IntField(default=1)
    state = fields.CharEnumField(JobState, max_length=9)
    run = fields.CharField(
        max_length=32, unique=True, description="Its name for the engine, another when handed over anew"
    )
    lease = fields.CharField(max_length=32, null=True, description="Who may write for it; each runner has its own")
    interruptions = fields.IntField(default=0, description="How often a process ended while it ran")
    created_at = UtcDatetimeField()
    handed_at = UtcDatetimeField(null=True, description="When the engine was told")
    started_at = UtcDatetimeField(null=True)
    finished_at = UtcDatetimeField(null=True)
    done = fields.BigIntField(default=0)
    total = fields.BigIntField(null=True)
    memory = JsonField(null=True, description="What it needs to go on after an interruption")
    result = JsonField(null=True)
    operation_id = fields.CharField(
        max_length=32, null=True, db_index=True, description="All that it does, while that can be taken back"
    )
    error = fields.CharField(max_length=500, null=True, description="Why it failed, for people, without secrets")
    version = fields.IntField(default=1)
    changed_at = UtcDatetimeField(db_index=True)

    class Meta:
        table = "job"
        indexes = (("state", "handed_at"),)
