"""The tables of imports: uploaded files with what is to become of them, and rows that were refused."""

from __future__ import annotations

from tortoise import fields
from tortoise.models import Model

from trato.accounts.models import User
from trato.db.fields import JsonField, UtcDatetimeField
from trato.importing.sheet import FileFormat


class ImportFile(Model):
    """A file that somebody uploaded, and the import that it became. It and its rows go after a month."""

    id = fields.BigIntField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    target = fields.CharField(max_length=20, description="What its rows become: companies, contacts, deals, users")
    name = fields.CharField(max_length=255, description="As its owner calls it")
    stored_as = fields.CharField(max_length=32, unique=True, description="Its name in the folder of imports")
    format = fields.CharEnumField(FileFormat, max_length=8)
    size = fields.BigIntField()
    header = JsonField(null=True, description="The names of its columns, once it is imported")
    plan = JsonField(null=True, description="The map, once it is imported")
    operation_id = fields.CharField(max_length=32, description="Everything that it writes is one operation")
    job_id = fields.BigIntField(null=True, description="The latest attempt")
    trial_job_id = fields.BigIntField(null=True, description="What tries it out, the latest time")
    undo_job_id = fields.BigIntField(null=True)
    uploaded_at = UtcDatetimeField(db_index=True)

    class Meta:
        table = "import_file"


class ImportFailure(Model):
    """A row that was refused, and why."""

    id = fields.BigIntField(primary_key=True)
    file: fields.ForeignKeyRelation[ImportFile] = fields.ForeignKeyField(
        "trato.ImportFile", related_name=False, on_delete=fields.CASCADE, db_index=True
    )
    row = fields.IntField()
    field = fields.CharField(max_length=100, default="", description="Which field is at fault; empty: the whole row")
    code = fields.CharField(max_length=50)
    message = fields.TextField()
    cells = JsonField()

    class Meta:
        table = "import_failure"
