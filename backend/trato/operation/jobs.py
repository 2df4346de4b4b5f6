"""Every kind of job there is: a server runs these."""

from __future__ import annotations

from trato.accounts.upkeep import FORGET_CREDENTIALS
from trato.crm.bulk import BULK_DEED
from trato.crm.undo import UNDO
from trato.exporting.actions import EXPORT, FORGET_EXPORTS
from trato.importing.job import FORGET_IMPORTS, IMPORT
from trato.importing.trial import TRIAL
from trato.importing.undoing import UNDO_IMPORT
from trato.jobs.upkeep import FORGET_ANSWERS, FORGET_JOBS
from trato.leads.conversion.leaving import CONVERT_LEADS
from trato.tags.leaving import RETAG

JOBS = (
    BULK_DEED,
    CONVERT_LEADS,
    EXPORT,
    IMPORT,
    RETAG,
    TRIAL,
    UNDO,
    UNDO_IMPORT,
    FORGET_JOBS,
    FORGET_ANSWERS,
    FORGET_CREDENTIALS,
    FORGET_EXPORTS,
    FORGET_IMPORTS,
)
