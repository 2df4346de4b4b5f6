"""Tables of people: users, their credentials, failed attempts to enter, the company's structure, the installation."""

from __future__ import annotations

from enum import StrEnum

from tortoise import fields
from tortoise.models import Model

from trato.db.fields import JsonField, RankField, UtcDatetimeField


class Locale(StrEnum):
    """The languages of the interface."""

    EN = "en"
    ES = "es"
    PT = "pt"
    PL = "pl"


class CredentialKind(StrEnum):
    """What a secret opens: a browser's session, an app's access and refresh tokens, a machine's API token,
    what somebody has planned, and, once, the door to somebody who is invited, or who needs another password."""

    SESSION = "session"
    ACCESS = "access"
    REFRESH = "refresh"
    API = "api"
    CALENDAR = "ical"
    INVITE = "invite"
    RESET = "reset"


class TokenScope(StrEnum):
    """What an API token may do of what its person may: areas of the graph, to be read, or to be changed as well."""

    RECORDS_READ = "records:read"
    RECORDS_WRITE = "records:write"
    SETTINGS_READ = "settings:read"
    SETTINGS_WRITE = "settings:write"
    PEOPLE_READ = "people:read"
    PEOPLE_WRITE = "people:write"
    MESSAGES_READ = "messages:read"
    MESSAGES_WRITE = "messages:write"


class Theme(StrEnum):
    """How the interface looks: light, dark, or as the device does."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class User(Model):
    """A person of the company (R1). Never deleted, only deactivated: the history keeps its actors."""

    id = fields.BigIntField(primary_key=True)
    email = fields.CharField(max_length=254, unique=True, description="Lower case")
    name = fields.CharField(max_length=100)
    sort_name = RankField(max_length=255, db_index=True, description="The name, folded, compared bytewise")
    password_hash = fields.CharField(max_length=255, null=True, description="Argon2; none: cannot sign in")
    time_zone = fields.CharField(max_length=64, default="UTC", description="IANA name")
    locale = fields.CharEnumField(Locale, max_length=2, default=Locale.EN)
    theme = fields.CharEnumField(Theme, max_length=6, default=Theme.SYSTEM, db_default=Theme.SYSTEM.value)
    avatar = fields.CharField(max_length=64, null=True, description="Name of the image's file, without its ending")
    is_active = fields.BooleanField(default=True)
    is_admin = fields.BooleanField(default=False)
    is_service = fields.BooleanField(
        default=False, db_default=False, description="A program: it has tokens, no password"
    )
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()
    updated_at = UtcDatetimeField()

    class Meta:
        table = "user"


class Credential(Model):
    """One secret somebody holds; only its hash is kept. `family` joins all that one sign-in led to."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(CredentialKind, max_length=7)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name="credentials", db_index=True
    )
    user_id: int
    token_hash = fields.CharField(max_length=64, unique=True, description="SHA-256, hexadecimal")
    family = fields.CharField(max_length=32, db_index=True)
    name = fields.CharField(max_length=100, default="")
    address = fields.CharField(max_length=45, default="", db_default="", description="Where it was last used from")
    agent = fields.CharField(max_length=300, default="", db_default="", description="The browser or app, in its words")
    scopes = JsonField(null=True, description="What an API token may do; none: all its person may")
    allowed_origins = JsonField(null=True, description="Pages that may use an API token; none: anything may")
    created_at = UtcDatetimeField()
    last_used_at = UtcDatetimeField(null=True)
    expires_at = UtcDatetimeField(null=True)
    revoked_at = UtcDatetimeField(null=True)

    class Meta:
        table = "credential"


class SignInAttempt(Model):
    """An attempt to enter that did not succeed (yet), kept for minutes to slow guessing down (R1)."""

    id = fields.BigIntField(primary_key=True)
    key = fields.CharField(max_length=64, description="Keyed hash of account and address: neither is stored")
    at = UtcDatetimeField(db_index=True)

    class Meta:
        table = "sign_in_attempt"
        indexes = (("key", "at"),)


class Department(Model):
    """A part of the company (R76). Departments form a tree; `sort` orders those with the same parent."""

    id = fields.BigIntField(primary_key=True)
    name = fields.CharField(max_length=100)
    folded_name = fields.CharField(max_length=120, description="Unique among those with the same parent")
    parent: fields.ForeignKeyNullableRelation[Department] = fields.ForeignKeyField(
        "trato.Department", related_name=False, null=True, on_delete=fields.RESTRICT, db_index=True
    )
    parent_id: int | None
    sort = fields.IntField()
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()

    class Meta:
        table = "department"


class DepartmentMember(Model):
    """Who works in which departments, in any number of them. Heads are members who lead it."""

    id = fields.BigIntField(primary_key=True)
    department: fields.ForeignKeyRelation[Department] = fields.ForeignKeyField(
        "trato.Department", related_name=False, on_delete=fields.RESTRICT
    )
    department_id: int
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    user_id: int
    is_head = fields.BooleanField(default=False)

    class Meta:
        table = "department_member"
        unique_together = (("department", "user"),)


class GroupKind(StrEnum):
    """What brings people together beside the departments: a lasting group of users, or a project."""

    USERS = "users"
    PROJECT = "project"


class Group(Model):
    """A user group or a project group (R76): people who hold a role together wherever they work."""

    id = fields.BigIntField(primary_key=True)
    kind = fields.CharEnumField(GroupKind, max_length=7)
    name = fields.CharField(max_length=100)
    folded_name = fields.CharField(max_length=120)
    version = fields.IntField(default=1)
    created_at = UtcDatetimeField()

    class Meta:
        table = "people_group"
        unique_together = (("kind", "folded_name"),)


class GroupMember(Model):
    """Who belongs to which groups."""

    id = fields.BigIntField(primary_key=True)
    group: fields.ForeignKeyRelation[Group] = fields.ForeignKeyField(
        "trato.Group", related_name=False, on_delete=fields.RESTRICT
    )
    group_id: int
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "trato.User", related_name=False, on_delete=fields.RESTRICT, db_index=True
    )
    user_id: int

    class Meta:
        table = "people_group_member"
        unique_together = (("group", "user"),)


class Installation(Model):
    """The one row (id 1) about this installation."""

    id = fields.IntField(primary_key=True, generated=False)
    base_currency = fields.CharField(max_length=3, description="ISO 4217; every amount is also stored in it")
    report_currency = fields.CharField(max_length=3, null=True, description="Of reports; null: the base currency")
    set_up_token_hash = fields.CharField(max_length=64, null=True)
    set_up_at = UtcDatetimeField(null=True, description="When the owner was made; until then the set-up page answers")
    demo = fields.BooleanField(default=False)

    class Meta:
        table = "installation"


class Currency(Model):
    """A currency that amounts may have (R13). The base currency is one of them, at the rate of 1."""

    id = fields.BigIntField(primary_key=True)
    code = fields.CharField(max_length=3, unique=True, description="ISO 4217")
    rate = fields.CharField(max_length=40, description="Of the base currency for one of it: a decimal as text")
    format = fields.CharField(max_length=20, description="How it is named: SYMBOL, NARROW_SYMBOL or CODE")
    sort = fields.IntField()
    version = fields.IntField()

    class Meta:
        table = "currency"
