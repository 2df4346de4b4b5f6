"""The words in which rights are given (R72): objects, operations, levels, flags, and who can hold a role (R71)."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class ObjectKind(StrEnum):
    """What rights are given on. The values are the codes of the item kinds."""

    LEAD = "lead"
    DEAL = "deal"
    CONTACT = "contact"
    COMPANY = "company"


class Right(StrEnum):
    """What may be done with an item."""

    READ = "read"
    ADD = "add"
    UPDATE = "update"
    DELETE = "delete"
    EXPORT = "export"
    IMPORT = "import"


MAKING = frozenset({Right.ADD, Right.IMPORT})
"""Rights that say for whom a new item may be made: it is not there yet, so it can't be available to everyone."""

STAGED = frozenset({ObjectKind.LEAD, ObjectKind.DEAL})
"""Objects whose rights may differ by pipeline and stage (R73)."""


class Level(IntEnum):
    """How far a right reaches, each further than the one before (R72)."""

    NONE = 0
    OWN = 1
    OWN_DEPARTMENT = 2
    DEPARTMENT_TREE = 3
    OPEN = 4
    ALL = 5


class Flag(StrEnum):
    """What else a role may allow, beside items."""

    SETTINGS = "settings"
    CATALOGUE_EDIT = "catalogue_edit"
    REPORTS = "reports"
    PROCESSES = "processes"
    FORMS = "forms"
    CHANNELS = "channels"
    MASS_MAIL = "mass_mail"
    RECYCLE_BIN = "recycle_bin"
    NEW_TAGS = "new_tags"


class SubjectType(StrEnum):
    """Who holds a role. Of a department: those who work in it, or those in its sub-departments as well."""

    USER = "user"
    USER_GROUP = "user_group"
    PROJECT_GROUP = "project_group"
    DEPARTMENT = "department"
    DEPARTMENT_TREE = "department_tree"
